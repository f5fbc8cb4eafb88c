"""A language nobody speaks: every text in brackets and longer, to find what is not turned."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator

from tests.desktop.support import pause

if TYPE_CHECKING:
    from collections.abc import Iterator


class Pseudo(QTranslator):
    """Answers every question for a text."""

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's own name)
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 (Qt's own name)
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return f"[{sourceText}{' mmm' * (len(sourceText) // 12)}]"


@contextmanager
def pseudo_language() -> Iterator[None]:
    """Speak it for a while."""
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    pause(1)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        pause(1)
