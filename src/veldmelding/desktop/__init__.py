"""What a person sees: the window, its places and the questions; the only room that imports Qt.

A screen asks a room below for rows and counts, sends it commands, and holds no truth of its own.
Work on the vault happens in one thread, in order (`tasks`); screens listen to what changed in the
vault, not to who changed it. `application.run` is the door.
"""

import gc
import sys

# Qt's names make many objects that stay; looking through them again and again at the start would
# only cost time. Cycles are still collected, in larger portions.
gc.set_threshold(20_000, 20, 20)

import PySide6.QtCore  # noqa: E402, F401 - loads the support module that is quietened below


def _spare_reading_sources() -> None:
    """Keep PySide6 from reading the source of every module that is imported after it.

    It looks for `from __feature__ import …`, which nobody here writes, and that took a tenth of
    the time until the unlock window could be used. Where PySide6 does it another way, this does
    nothing.
    """
    support = sys.modules.get("shibokensupport.feature")
    if hasattr(support, "_mod_uses_pyside"):
        support._mod_uses_pyside = lambda _module: False  # type: ignore[union-attr]


_spare_reading_sources()
