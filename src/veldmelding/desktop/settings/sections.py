"""Which parts the settings have, in the order of the list; each is built when first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.settings.section import Section

_TITLES = {
    "look": QT_TRANSLATE_NOOP("Settings", "Look and language"),
    "vault": QT_TRANSLATE_NOOP("Settings", "This vault"),
    "people": QT_TRANSLATE_NOOP("Settings", "People and keys"),
    "sealing": QT_TRANSLATE_NOOP("Settings", "Sealing"),
    "backup": QT_TRANSLATE_NOOP("Settings", "Backup"),
    "evidence": QT_TRANSLATE_NOOP("Settings", "Evidence"),
    "headquarters": QT_TRANSLATE_NOOP("Settings", "Headquarters"),
    "network": QT_TRANSLATE_NOOP("Settings", "Network"),
    "wipe": QT_TRANSLATE_NOOP("Settings", "Wipe"),
    "about": QT_TRANSLATE_NOOP("Settings", "About"),
}
SECTIONS = tuple(_TITLES)


def section_title(name: str) -> str:
    """Say the name of a part in the person's language."""
    return QCoreApplication.translate("Settings", _TITLES[name])


def make_section(name: str, desk: Desk) -> Section:
    """Build the part called `name`."""
    if name == "look":
        from veldmelding.desktop.settings.look import LookSection

        return LookSection(desk)
    if name == "vault":
        from veldmelding.desktop.settings.vault import VaultSection

        return VaultSection(desk)
    if name == "people":
        from veldmelding.desktop.security.people_section import PeopleSection

        return PeopleSection(desk)
    if name == "sealing":
        from veldmelding.desktop.security.sealing_section import SealingSection

        return SealingSection(desk)
    if name == "backup":
        from veldmelding.desktop.security.backup_section import BackupSection

        return BackupSection(desk)
    if name == "evidence":
        from veldmelding.desktop.security.evidence_section import EvidenceSection

        return EvidenceSection(desk)
    if name == "wipe":
        from veldmelding.desktop.security.wipe_section import WipeSection

        return WipeSection(desk)
    if name == "headquarters":
        from veldmelding.desktop.settings.headquarters import HeadquartersSection

        return HeadquartersSection(desk)
    if name == "network":
        from veldmelding.desktop.settings.network import NetworkSection

        return NetworkSection(desk)
    if name == "about":
        from veldmelding.desktop.settings.about import AboutSection

        return AboutSection(desk)
    raise KeyError(name)
