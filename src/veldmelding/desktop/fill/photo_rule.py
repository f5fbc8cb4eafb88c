"""What headquarters decides about photos; without a decision the careful values count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from veldmelding.vault import Vault

DEFAULT_MAX_PIXELS = 1600
DEFAULT_QUALITY = 85


@dataclass(frozen=True, slots=True)
class PhotoRule:
    """How large and how good photos are kept, and whether children may be on them."""

    max_pixels: int = DEFAULT_MAX_PIXELS
    quality: int = DEFAULT_QUALITY
    child_photos: bool = False

    @classmethod
    def load(cls, vault: Vault) -> PhotoRule:
        """Read the rule of this vault; for the vault's thread."""
        from veldmelding.outbox import headquarters_policy

        policy = headquarters_policy(vault)
        pixels, quality = policy.get("photo_max_pixels"), policy.get("photo_quality")
        return cls(
            pixels if isinstance(pixels, int) and pixels > 0 else DEFAULT_MAX_PIXELS,
            quality if isinstance(quality, int) and 1 <= quality <= 100 else DEFAULT_QUALITY,
            policy.get("child_photos") is True,
        )

    def longest_side(self, form: str) -> int:
        """Give the limit for one question: the form's own where it is stricter."""
        asked = int(form) if form.isdigit() and int(form) > 0 else self.max_pixels
        return min(asked, self.max_pixels)
