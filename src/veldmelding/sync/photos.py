"""Smaller copies of photos, for lines and budgets that do not carry the originals yet.

Headquarters decides how small; the person's laptop keeps the originals. A server that lets a
later file take the place of an earlier one gets the original when there is room for it. One that
does not gets the smaller copy only.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.outbox import Outbox, PendingFile, SubmissionHead
    from veldmelding.sync.backend import Backend
    from veldmelding.vault import Vault

    Reduce = Callable[[bytes, int, int], bytes | None]

_ENDINGS = ("jpg", "jpeg", "png", "webp")
WORTH_REDUCING = 48 * 1024
"""Bytes. What is smaller than this is small enough."""
LARGEST = 64 * 1024 * 1024
GAIN = 0.7
"""A copy must be smaller than this part of its original to be worth a request of its own."""
_USUAL_QUALITY = 75


@dataclass(frozen=True, slots=True)
class Smaller:
    """A smaller copy, ready to leave."""

    content: bytes
    digest: str


class Reduction:
    """Makes smaller copies as headquarters' policy wants them; nothing without a policy."""

    def __init__(
        self, vault: Vault, outbox: Outbox, backend: Backend, reduce: Reduce | None
    ) -> None:
        self._vault = vault
        self._outbox = outbox
        self._reduce = reduce
        self._pixels = int(backend.policy.get("photo_max_pixels") or 0)
        self._quality = int(backend.policy.get("photo_quality") or _USUAL_QUALITY)
        self.is_final = backend.kind == "kobo"
        """Whether the original does not follow, because the server would refuse it."""

    @property
    def is_wanted(self) -> bool:
        """Whether headquarters' policy asks for smaller copies and somebody can make them."""
        return self._reduce is not None and self._pixels > 0

    def concerns(self, file: PendingFile) -> bool:
        """Whether a smaller copy of this file should leave before it, or instead of it."""
        if not self.is_wanted or file.reduced or not WORTH_REDUCING < file.size <= LARGEST:
            return False
        if file.name.rpartition(".")[2].lower() not in _ENDINGS:
            return False
        # What was offered once may have arrived: the same server is not offered the other one.
        return not (self.is_final and file.offered_digest == file.digest != "")

    def smaller(self, head: SubmissionHead, file: PendingFile) -> Smaller | None:
        """Make the copy; None when the file cannot be made smaller."""
        assert self._reduce is not None, "asked only when a copy is wanted"
        stored = {each.name: each.attachment_id for each in self._outbox.files(head.instance_id)}
        attachment = stored.get(file.name)
        if attachment is None:
            return None
        content = self._reduce(
            self._vault.attachments.read(attachment), self._pixels, self._quality
        )
        if content is None or not 0 < len(content) < GAIN * file.size:
            return None
        return Smaller(content, hashlib.sha256(content).hexdigest())
