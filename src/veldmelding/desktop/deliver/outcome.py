"""What came of a run, in words: a sentence, how good it is, and what one may want to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from veldmelding.desktop.language import say

if TYPE_CHECKING:
    from veldmelding.sync import SyncReport


MOST_SAID = 3
"""Messages of headquarters that are shown at once; the ledger has all."""


def outcome_words(report: SyncReport, said: list[str], *, checking: bool) -> tuple[str, str, str]:
    """Give the words, their kind (good, look, danger) and the label of the one button or ''."""
    translate = QCoreApplication.translate
    if checking and report.stopped is None and not report.cancelled:
        parts = [
            translate("DeliveryOutcome", "The connection works. Headquarters answered."),
        ]
    else:
        parts = [say(report.sentence)]
    parts += [
        translate("DeliveryOutcome", "Headquarters says: “{words}”").format(words=words)
        for words in said[-MOST_SAID:]
    ]
    if report.forms_installed:
        parts.append(
            translate(
                "DeliveryOutcome", "%n new form(s) or version(s).", "", len(report.forms_installed)
            )
        )
    shown = {change.form_id for change in report.key_changes}
    if not shown:  # otherwise cards say the same, with what to do
        parts += [say(remark) for remark in report.remarks]
    if report.clock_remark is not None:
        parts.append(say(report.clock_remark))
    kind = "good" if report.is_complete else "look"
    if report.stopped is not None:
        kind = "danger"
    action = translate("DeliveryOutcome", "Send the rest too") if report.kept_back else ""
    return " ".join(parts), kind, action
