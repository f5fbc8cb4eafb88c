"""How urgent a record is, read from its answers: one made here as one that was received."""

from __future__ import annotations

from veldmelding.errors import FormError
from veldmelding.outbox.submission import DANGER, INCIDENT, ORDINARY
from veldmelding.xforms.markup import parse_markup

_SEVERE_QUESTIONS = {"danger": "yes", "qn_sev": "danger"}
_INCIDENT_QUESTION = "inctype"
_INCIDENT_FORM = "incident"


def urgency(instance: bytes, form_id: str) -> int:
    """Tell how urgent a record is: danger first, then incidents, then the rest.

    What cannot be read, such as a record that is encrypted for headquarters, is judged by its
    form alone.
    """
    found = INCIDENT if form_id == _INCIDENT_FORM else ORDINARY
    try:
        top = parse_markup(instance)
    except FormError:
        return found
    for element in top.walk():
        value = element.text.strip()
        if value and _SEVERE_QUESTIONS.get(element.name) == value:
            return DANGER
        if value and element.name == _INCIDENT_QUESTION:
            found = INCIDENT
    return found
