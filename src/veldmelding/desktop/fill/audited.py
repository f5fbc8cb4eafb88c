"""Tells the audit log of a record what is in front of the person, and asks what it wants to know.

Only forms with `meta/audit` have one of these. Where the laptop is, is never told: there is
nothing in the desktop that could know it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from veldmelding.desktop.fill.asking import AskPanel
from veldmelding.desktop.fill.card import QuestionCard
from veldmelding.xforms.audit_settings import FINALIZE_ERROR, JUMP, SAVE_ERROR

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.desktop.fill.browser import SectionBrowser
    from veldmelding.xforms.audit import AuditLog


class AuditKeeper(QObject):
    """Keeps the audit log of one sitting."""

    grown = Signal()
    """Something was told that must be kept although no answer changed."""

    def __init__(self, audit: AuditLog, browser: SectionBrowser, parent: QWidget) -> None:
        super().__init__(parent)
        self.log = audit
        self.panel = AskPanel(parent)
        self.panel.told.connect(self._told)
        self._browser = browser
        self._at = ""
        self._over = False
        self._asking = ""
        self._then: Callable[[], None] | None = None
        browser.above.addWidget(self.panel)
        browser.jumped.connect(self.jumped)
        browser.moved.connect(self._moved)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)

    # -- what is in front of the person ----------------------------------------------------------

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        page = self._browser.current_page() if not self._over else None
        card = page.card_of(new) if page is not None else None
        if card is not None:
            if card.node.path == self._at:
                self.log.entered(self._at)  # does nothing while it is in front of the person
                return
            self._leave()
            self._at = card.node.path
            self.log.entered(self._at)

    def _moved(self) -> None:
        """See whether the question that had the keyboard is out of sight now."""
        if self._at and self._browser.index.section_of(self._at) != self._browser.current:
            self._leave()

    def jumped(self) -> None:
        """Note that someone went on by the outline, or by the list of what is missing."""
        if not self._over:
            self._leave()
            self.log.happened(JUMP)

    def _leave(self) -> None:
        path, self._at = self._at, ""
        if not path:
            return
        page = self._browser.current_page()
        card = page.parts.get(path) if page is not None else None
        if isinstance(card, QuestionCard):
            card.flush()  # what was typed belongs to this question's line of the log
        self.log.left(path)

    # -- how it ends -----------------------------------------------------------------------------

    def close(self, *, kept: bool) -> None:
        """Note that the form is left; `kept` when the person chose to go and keep the draft."""
        if self._over:
            return
        self._leave()
        self._over = True
        if kept:
            self.log.saved()
        self.log.exited()

    def refused(self) -> None:
        """Note that finalising was refused because of answers."""
        self.log.refused()
        self.grown.emit()

    def not_saved(self) -> None:
        """Note that the draft could not be kept."""
        self.log.happened(SAVE_ERROR)

    def not_finalised(self) -> None:
        """Note that the record could not be finalised."""
        self.log.happened(FINALIZE_ERROR)

    # -- what it wants to know -------------------------------------------------------------------

    def begin(self, keep: Callable[[], None]) -> None:
        """Ask who it is, when the form wants that; one may fill meanwhile."""
        self.grown.connect(keep)
        if self.log.needs_user:
            self._ask("user", None)

    def wants(self, then: Callable[[], None]) -> bool:
        """Ask what must be known before `then`; False when nothing is left to ask."""
        if self.log.needs_user:
            self._ask("user", then)
        elif self.log.needs_reason:
            self._ask("reason", then)
        else:
            return False
        return True

    @property
    def is_asking(self) -> bool:
        """Whether the panel waits for an answer before something."""
        return self._then is not None and not self.panel.isHidden()

    def _ask(self, what: str, then: Callable[[], None] | None) -> None:
        self._then = then
        if self.panel.isHidden() or self._asking != what:
            self._asking = what
            self.panel.ask(self._who if what == "user" else self._why)
        else:
            self.panel.field.setFocus()

    def _who(self) -> tuple[str, str, str]:
        return (
            self.tr("This form records who fills it in. Who are you? A name or a code."),
            self.tr("Who fills in this form"),
            self.tr("Go on"),
        )

    def _why(self) -> tuple[str, str, str]:
        return (
            self.tr("This form records why an observation is changed. What is the reason?"),
            self.tr("Reason for the change"),
            self.tr("Go on"),
        )

    def _told(self, text: str) -> None:
        if self._asking == "user":
            self.log.identify(text)
        else:
            self.log.reason(text)
        then, self._then = self._then, None
        self.grown.emit()
        if then is not None:
            then()
        else:
            page = self._browser.current_page()
            if page is not None:
                page.focus_first()
