"""What headquarters decides for this laptop, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping


def policy_words(policy: Mapping[str, Any]) -> str:
    """Say what is decided, one sentence each; nothing decided is said too."""
    say = QCoreApplication.translate
    parts: list[str] = []
    if policy.get("seal"):
        parts.append(
            say("HeadquartersPolicy", "Sealed when finalised: {forms}.").format(
                forms=", ".join(policy["seal"])
            )
        )
    if "photo_max_pixels" in policy:
        parts.append(
            say(
                "HeadquartersPolicy",
                "Photos go first in a smaller copy, at most {pixels} pixels wide or high.",
            ).format(pixels=policy["photo_max_pixels"])
        )
    if policy.get("child_photos") is False:
        parts.append(say("HeadquartersPolicy", "No photos of children."))
    if policy.get("retention"):
        parts.append(
            say("HeadquartersPolicy", "It decides how long delivered records stay on this laptop.")
        )
    if not parts:
        return say("HeadquartersPolicy", "It decided nothing special for this laptop.")
    return say("HeadquartersPolicy", "Headquarters decides:") + " " + " ".join(parts)
