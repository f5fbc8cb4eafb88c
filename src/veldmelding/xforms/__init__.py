"""What a form IS and how it is filled: ODK XForms, headless and deterministic.

`FormDefinition` reads a form once; a `FormSession` fills one record of it and says after every
step exactly what changed. Clock, time zone, language, device and randomness come in as
parameters; this room opens no file and no connection.
"""

from __future__ import annotations

from veldmelding.xforms.answers import readable_answers
from veldmelding.xforms.audit import AUDIT_FILE, AuditLog
from veldmelding.xforms.audit_settings import AuditSettings
from veldmelding.xforms.check import CheckReport, Finding, check_form
from veldmelding.xforms.compiled import compile_form, load_compiled
from veldmelding.xforms.decryption import DecryptedSubmission, decrypt_submission
from veldmelding.xforms.definition import EntityDeclaration, FormWarning, SubmissionInfo
from veldmelding.xforms.encryption import (
    RecipientKey,
    SubmissionEncryption,
    is_encrypted,
    read_public_key,
)
from veldmelding.xforms.entities import EntityAction, read_entities
from veldmelding.xforms.form import FormDefinition
from veldmelding.xforms.migration import MigratedAnswer, Migration, MigrationReport, migrate
from veldmelding.xforms.preload import DeviceProperties
from veldmelding.xforms.session import FormSession
from veldmelding.xforms.submission import FinalisedInstance
from veldmelding.xforms.support import support_document
from veldmelding.xforms.views import Changes, Choice, NodeView, RecordingRequest, Violation
from veldmelding.xforms.xlsform import Conversion, convert_xlsform

__all__ = [
    "AUDIT_FILE",
    "AuditLog",
    "AuditSettings",
    "Changes",
    "CheckReport",
    "Choice",
    "Conversion",
    "DecryptedSubmission",
    "DeviceProperties",
    "EntityAction",
    "EntityDeclaration",
    "FinalisedInstance",
    "Finding",
    "FormDefinition",
    "FormSession",
    "FormWarning",
    "MigratedAnswer",
    "Migration",
    "MigrationReport",
    "NodeView",
    "RecipientKey",
    "RecordingRequest",
    "SubmissionEncryption",
    "SubmissionInfo",
    "Violation",
    "check_form",
    "compile_form",
    "convert_xlsform",
    "decrypt_submission",
    "is_encrypted",
    "load_compiled",
    "migrate",
    "read_entities",
    "read_public_key",
    "readable_answers",
    "support_document",
]
