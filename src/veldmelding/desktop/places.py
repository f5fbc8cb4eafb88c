"""Which places there are; each is imported when first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.place import Place


def make_place(name: str, desk: Desk) -> Place:
    """Build the place called `name`."""
    if name == "start":
        from veldmelding.desktop.start.place import StartPlace

        return StartPlace(desk)
    if name == "observations":
        from veldmelding.desktop.observations.place import ObservationsPlace

        return ObservationsPlace(desk)
    if name == "deliver":
        from veldmelding.desktop.deliver.place import DeliverPlace

        return DeliverPlace(desk)
    if name == "phones":
        from veldmelding.desktop.collect.place import CollectPlace

        return CollectPlace(desk)
    if name == "checkpoint":
        from veldmelding.desktop.security.checkpoint import CheckpointPlace

        return CheckpointPlace(desk)
    if name == "settings":
        from veldmelding.desktop.settings.place import SettingsPlace

        return SettingsPlace(desk)
    if name == "help":
        from veldmelding.desktop.help.place import HelpPlace

        return HelpPlace(desk)
    raise KeyError(name)
