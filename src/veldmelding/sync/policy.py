"""What headquarters decides for its laptops: a few known choices, taken over with suspicion.

A policy arrives in a set-up text and is kept beside the address. Whoever uses one of its choices
can rely on its type and its bounds; what is unknown or makes no sense is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Mapping

FEWEST_PIXELS: Final = 320
MOST_PIXELS: Final = 20_000
MOST_FORMS: Final = 200
LONGEST_NAME: Final = 200
MOST_DAYS: Final = 36_500


def read_policy(value: object) -> dict[str, Any]:
    """Keep what of a policy can be meant; an empty one means: the program's own defaults."""
    if not isinstance(value, dict):
        return {}
    policy: dict[str, Any] = {}
    seal = value.get("seal")
    if isinstance(seal, list):
        policy["seal"] = [name for name in seal if _is_name(name)][:MOST_FORMS]
    for name, least, most in (
        ("photo_max_pixels", FEWEST_PIXELS, MOST_PIXELS),
        ("photo_quality", 10, 100),
    ):
        number = value.get(name)
        if _is_whole(number):
            policy[name] = max(least, min(most, number))
    retention = value.get("retention")
    if isinstance(retention, dict):
        policy["retention"] = _retention(retention)
    if isinstance(value.get("child_photos"), bool):
        policy["child_photos"] = value["child_photos"]
    return policy


def _retention(value: Mapping[Any, Any]) -> dict[str, Any]:
    """Keep names with days, switches or a short word."""
    kept: dict[str, Any] = {}
    for name, choice in list(value.items())[:MOST_FORMS]:
        if not _is_name(name):
            continue
        days = _is_whole(choice) and 0 <= choice <= MOST_DAYS
        if days or isinstance(choice, bool) or _is_name(choice):
            kept[name] = choice
    return kept


def _is_name(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= LONGEST_NAME and value.isprintable()


def _is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)
