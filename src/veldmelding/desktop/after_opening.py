"""What a person is told after unlocking: damage after an unclean end, and a backup that is old."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from veldmelding.desktop.language import say

if TYPE_CHECKING:
    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.frame import Frame
    from veldmelding.desktop.security.backup_run import LastBackup
    from veldmelding.language import Sentence
    from veldmelding.library import InstalledForm

CHECK_AFTER = 1500
"""Milliseconds: first the person sees the places, then the vault is looked through."""
LISTEN_AFTER = 2000
"""Milliseconds: asking the system about the network takes a moment."""


def look_after(desk: Desk, frame: Frame) -> None:
    """Look after what needs it, one thing after the other, and tell the most important."""
    if not desk.vault.ended_cleanly:
        QTimer.singleShot(CHECK_AFTER, frame, lambda: check_for_damage(desk, frame))
    elif not desk.vault.warnings:
        remind_of_backup(desk, frame)
    _tidy(desk)
    _listen_for_deliveries(desk, frame)


def check_for_damage(desk: Desk, frame: Frame) -> None:
    """Say what a crash or a power cut has harmed, and what to do; or that nothing was."""
    translate = QCoreApplication.translate

    def show(problems: list[Sentence]) -> None:
        if problems:
            words = " ".join(dict.fromkeys(say(problem) for problem in problems))
            frame.tell(
                words,
                kind="danger",
                action=translate("AfterOpening", "Back up what is there"),
                on_action=lambda: open_settings(frame, "backup"),
            )
        elif not frame.banner.isVisible():
            frame.tell(
                translate(
                    "AfterOpening",
                    "The program or the laptop stopped without locking last time. The vault was "
                    "looked through: everything that was saved is whole.",
                ),
                kind="good",
            )

    desk.tasks.vault(desk.vault.check, show, owner=frame)


def remind_of_backup(desk: Desk, frame: Frame) -> None:
    """Say in one line that the last backup is old, when it is."""
    from veldmelding.desktop.security.backup_run import REMIND_AFTER, LastBackup
    from veldmelding.desktop.security.measures import days_since

    translate = QCoreApplication.translate

    def show(last: LastBackup) -> None:
        moment = last.moment
        if moment is None or frame.banner.isVisible():
            return
        days = days_since(moment)
        if days >= REMIND_AFTER:
            frame.tell(
                translate(
                    "AfterOpening",
                    "The last backup was made {days} days ago. Plug in the stick and make a new "
                    "one.",
                ).format(days=days),
                action=translate("AfterOpening", "Back up…"),
                on_action=lambda: open_settings(frame, "backup"),
            )

    desk.tasks.vault(lambda: LastBackup.load(desk.vault), show, owner=frame)


def open_settings(frame: Frame, part: str) -> None:
    """Go to one part of the settings."""
    from veldmelding.desktop.settings.place import SettingsPlace

    frame.show_place("settings")
    place = frame.place("settings")
    assert isinstance(place, SettingsPlace)
    place.open(part)


def _listen_for_deliveries(desk: Desk, frame: Frame) -> None:
    """Let deliveries begin by themselves where that was chosen, and look at the battery."""
    told = False

    def power() -> None:
        nonlocal told
        battery = desk.deliveries.battery
        low = battery is not None and battery.is_low
        if low and not told and battery is not None:
            frame.tell(
                QCoreApplication.translate(
                    "AfterOpening",
                    "The battery is at {percent} %. Everything is saved: it is safe to close now.",
                ).format(percent=battery.percent)
            )
        told = low

    def begin() -> None:
        if not desk.signalsBlocked():  # the vault may have been locked meanwhile
            desk.deliveries.battery_changed.connect(power)
            desk.deliveries.begin()

    QTimer.singleShot(LISTEN_AFTER, frame, begin)


def _tidy(desk: Desk) -> None:
    """Let go of what the rules of headquarters, or one's own, let go."""

    def work() -> None:
        from veldmelding.desktop.desk import utc_now
        from veldmelding.observations import Housekeeping

        Housekeeping(desk.vault, desk.store, desk.outbox, utc_now).tidy()

    desk.tasks.vault(work)


def warm_up(desk: Desk, form_id: str) -> None:
    """Read what the first key press would otherwise wait for."""

    def forms() -> None:
        note = desk.library.find(form_id)
        if note is not None:
            desk.library.definition(note)

    def modules() -> None:
        import veldmelding.desktop.fill
        import veldmelding.sync  # noqa: F401

    desk.tasks.vault(forms)
    desk.tasks.pool(modules)


def idle_minutes(desk: Desk) -> int:
    """Minutes after which an open vault locks by itself."""
    value = desk.vault.settings.get("lock_after_minutes", 5)
    return value if isinstance(value, int) and 1 <= value <= 30 else 5


def form_language(desk: Desk, form: InstalledForm, code: str) -> str | None:
    """Language of the form that goes with the language of the screens, when it has one."""
    for name in desk.library.definition(form).languages:
        if name == code or name.endswith(f"({code})"):
            return str(name)
    return None
