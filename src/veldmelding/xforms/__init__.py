"""What a form IS and how it is filled: ODK XForms, headless and deterministic.

`FormDefinition` reads a form once; a `FormSession` fills one record of it and says after every
step exactly what changed. Clock, time zone, language, device and randomness come in as
parameters; this room opens no file and no connection.
"""

from __future__ import annotations

from veldmelding.xforms.answers import readable_answers
from veldmelding.xforms.check import CheckReport, Finding, check_form
from veldmelding.xforms.definition import EntityDeclaration, FormWarning, SubmissionInfo
from veldmelding.xforms.entities import EntityAction, read_entities
from veldmelding.xforms.form import FormDefinition
from veldmelding.xforms.preload import DeviceProperties
from veldmelding.xforms.session import FormSession
from veldmelding.xforms.submission import FinalisedInstance
from veldmelding.xforms.views import Changes, Choice, NodeView, Violation
from veldmelding.xforms.xlsform import Conversion, convert_xlsform

__all__ = [
    "Changes",
    "CheckReport",
    "Choice",
    "Conversion",
    "DeviceProperties",
    "EntityAction",
    "EntityDeclaration",
    "FinalisedInstance",
    "Finding",
    "FormDefinition",
    "FormSession",
    "FormWarning",
    "NodeView",
    "SubmissionInfo",
    "Violation",
    "check_form",
    "convert_xlsform",
    "read_entities",
    "readable_answers",
]
