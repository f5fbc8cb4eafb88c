"""Build many objects at once without the collector of circular garbage looking on.

While a form of a hundred thousand elements is read, all of them are needed; the collector would
go through them again and again and take more time than the reading itself.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


_MANY = 100_000


@contextmanager
def many_objects() -> Iterator[None]:
    """Pause the collector, unless somebody else did so already."""
    paused = gc.isenabled()
    if paused:
        gc.disable()
    try:
        yield
    finally:
        if paused:
            gc.enable()
            if gc.get_count()[0] > _MANY:
                # Now, and not in the middle of the first answer.
                gc.collect(1)
