"""The desktop's door: starts the window, opens and closes vaults, locks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from veldmelding.desktop import after_opening, locking
from veldmelding.desktop.crash import CrashWatch
from veldmelding.desktop.envelope.offering import add_alert_button, offer_alert
from veldmelding.desktop.language import languages, say
from veldmelding.desktop.preferences import Preferences
from veldmelding.desktop.tasks import Tasks
from veldmelding.desktop.theme import theme
from veldmelding.desktop.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from veldmelding.desktop.desk import Desk, Rooms
    from veldmelding.desktop.inactivity import InactivityWatch
    from veldmelding.errors import VeldmeldingError
    from veldmelding.library import InstalledForm
    from veldmelding.observations import Recording
    from veldmelding.vault import VaultInfo
    from veldmelding.vault.wipe import Destruction

QUICK_NOTE = "quick_note"
"""Form id of the bundled form that Ctrl+N begins."""


def run(data_folder: Path | None = None, language: str | None = None) -> int:
    """Open the desktop and return its exit code when the window is closed."""
    application = QApplication.instance() or QApplication(["veldmelding"])
    assert isinstance(application, QApplication)
    application.setApplicationName("veldmelding")
    application.setDesktopFileName("veldmelding")
    desktop = Desktop(data_folder or default_folder(), language)
    desktop.crash_watch().install()
    desktop.open()
    return application.exec()


def default_folder() -> Path:
    """Where vaults live: this laptop only, never a folder that follows people over a network."""
    from platformdirs import user_data_path

    return user_data_path("veldmelding", appauthor=False, roaming=False)


class Desktop(QObject):
    """Everything between a started process and its end or its lock."""

    def __init__(
        self,
        data_folder: Path,
        language: str | None = None,
        *,
        replace: locking.Replace = locking.replace_process,
        hears_system: bool = True,
    ) -> None:
        super().__init__()
        self.hears_system = hears_system
        self.data_folder = data_folder
        self.preferences = Preferences(data_folder)
        theme().begin(self.preferences.theme, self.preferences.scale)
        languages().switch(language or self.preferences.language)
        self.tasks = Tasks(self)
        self.tasks.trouble.connect(self._trouble)
        self.window = Window(self.preferences)
        self.window.lock_requested.connect(self.lock)
        self.window.closing.connect(self.close)
        self.window.note_requested.connect(self.begin_quick_note)
        self.window.checkpoint_requested.connect(self.checkpoint)
        self.desk: Desk | None = None
        self._replace = replace
        self._watch: InactivityWatch | None = None
        self._session: QObject | None = None
        self._clipboard: QObject | None = None
        self._plain = locking.take_plain()
        self._crashes: CrashWatch | None = None

    def crash_watch(self) -> CrashWatch:
        """Return what takes unexpected errors and shows each kind once."""
        if self._crashes is None:
            watch = CrashWatch(self)
            watch.noticed.connect(self._crashed)
            self._crashes = watch
        return self._crashes

    # -- ways in --------------------------------------------------------------------------------

    @property
    def vaults_folder(self) -> Path:
        """Folder with one folder per vault."""
        return self.data_folder / "vaults"

    def open(self) -> None:
        """Show the window: unlock when there is a vault, the first steps when there is none."""
        self._where_one_came_from()
        self.window.show()

    def show_unlock(self) -> None:
        """Ask who it is and for the passphrase."""
        from veldmelding.desktop.unlock.page import UnlockPage

        page = UnlockPage(self.vaults_folder, self.tasks, plain=self._plain)
        page.unlocked.connect(self._opened)
        page.new_person.connect(self.show_first_run)
        page.backup_wanted.connect(self.show_arrival)
        page.recovery_wanted.connect(self.show_recovery)
        self.window.show_only(page)
        page.begin()

    def show_recovery(self, info: VaultInfo) -> None:
        """Open a vault with its recovery key and a new passphrase."""
        from veldmelding.desktop.unlock.recovery import RecoveryPage

        page = RecoveryPage(info, self.tasks)
        page.unlocked.connect(self._opened)
        page.left.connect(self.show_unlock)
        self.window.show_only(page)
        page.begin()

    def show_first_run(self) -> None:
        """Lead through the first four questions."""
        from veldmelding.desktop.first_run.wizard import FirstRun

        wizard = FirstRun(self.vaults_folder, self.tasks, self.preferences)
        wizard.finished.connect(self._first_opened)
        wizard.given_up.connect(self.show_unlock)
        wizard.backup_wanted.connect(self.show_arrival)
        self.window.show_only(wizard)
        wizard.begin()

    def show_arrival(self) -> None:
        """Open a backup from another laptop, or of before."""
        from veldmelding.desktop.security.moving import ArriveGuide

        guide = ArriveGuide(self.vaults_folder, self.tasks)
        guide.unlocked.connect(self._arrived)
        guide.left.connect(self._where_one_came_from)
        self.window.show_only(guide)
        guide.begin()

    def _where_one_came_from(self) -> None:
        from veldmelding.vault.folders import describe_vaults

        if describe_vaults(self.vaults_folder):
            self.show_unlock()
        else:
            self.show_first_run()

    def _arrived(self, rooms: Rooms) -> None:
        news = self.tr("Everything in the backup is here, and it was read back. You can go on.")
        self._opened(rooms, news)

    def _first_opened(self, rooms: Rooms) -> None:
        news = self.tr(
            "Your vault is ready. Practise with a quick note: nothing leaves this laptop "
            "before you press Deliver, and you can delete it again."
        )
        self._opened(rooms, news)

    def _opened(self, rooms: Rooms, news: str = "") -> None:
        from veldmelding.desktop.desk import Desk
        from veldmelding.desktop.frame import Frame
        from veldmelding.desktop.inactivity import InactivityWatch

        self.desk = Desk(rooms, self.tasks, self.preferences, self)
        frame = Frame(self.desk)
        frame.lock.connect(self.lock)
        frame.began.connect(self.begin)
        frame.resumed.connect(self.resume)
        self.window.show_only(frame)
        frame.show_place("start")
        self._plain = False
        self.desk.destruction_agreed.connect(self._destroy, Qt.ConnectionType.QueuedConnection)
        self.desk.checkpoint_wanted.connect(self.checkpoint, Qt.ConnectionType.QueuedConnection)
        watch = InactivityWatch(self, minutes=after_opening.idle_minutes(self.desk))
        watch.expired.connect(self.lock)
        watch.start()
        self._watch = watch
        self.desk.changed.connect(self._settings_changed)
        if news:
            frame.tell(news, kind="good")
        for warning in rooms.vault.warnings:
            frame.tell(say(warning), kind="danger")
        after_opening.look_after(self.desk, frame)
        after_opening.warm_up(self.desk, QUICK_NOTE)
        QTimer.singleShot(0, self, self._begin_to_listen)

    def _begin_to_listen(self) -> None:
        """Hear of sleep, lid and lock from the system; empty the clipboard in time."""
        if self.desk is None:
            return
        from veldmelding.desktop.clipboard import ClipboardGuard

        self._clipboard = ClipboardGuard(self)
        if self._session is None and self.hears_system:
            from veldmelding.desktop.session_watch import watch_session

            heard = watch_session(self)
            if heard is not None:
                self.watch_with(heard)

    def watch_with(self, watch: QObject) -> None:
        """Lock whenever `watch` says that nobody sits here any more."""
        self._session = watch
        watch.leaving.connect(self.lock)  # type: ignore[attr-defined]

    def _settings_changed(self, topics: frozenset[str]) -> None:
        if "settings" in topics and self.desk is not None and self._watch is not None:
            self._watch.minutes = after_opening.idle_minutes(self.desk)

    # -- observations ---------------------------------------------------------------------------

    def begin_quick_note(self) -> None:
        """Begin the form one needs in a hurry."""
        if self.desk is None:
            return
        desk = self.desk

        def find() -> InstalledForm | None:
            return desk.library.find(QUICK_NOTE)

        def go(form: InstalledForm | None) -> None:
            if form is not None:
                self.begin(form)

        desk.tasks.vault(find, go, owner=self)

    def begin(self, form: InstalledForm) -> None:
        """Begin a new observation with `form`."""
        desk = self.desk
        if desk is None:
            return
        language = languages().code
        self._fill(
            lambda: desk.store.begin(form, after_opening.form_language(desk, form, language))
        )

    def resume(self, observation: str) -> None:
        """Open an observation: go on with a draft, read what is finalised."""
        desk = self.desk
        if desk is None:
            return

        def is_draft() -> bool:
            return any(row.id == observation for row in desk.store.drafts())

        def go(draft: bool) -> None:
            if self.desk is not desk:
                return
            if draft:
                self._fill(lambda: desk.store.resume(observation))
            else:
                self._read(observation)

        desk.tasks.vault(is_draft, go, owner=self)

    def correct(self, observation: str) -> None:
        """Open the next version of a delivered observation, to correct it."""
        desk = self.desk
        if desk is not None:
            self._fill(lambda: desk.store.correct(observation))

    def _fill(self, make: Callable[[], Recording]) -> None:
        from veldmelding.desktop.fill import FillPlace, PhotoRule
        from veldmelding.desktop.observations.asked import show_question

        desk, frame = self.desk, self.window.frame
        assert desk is not None
        assert frame is not None

        def work() -> tuple[Recording, PhotoRule]:
            return make(), PhotoRule.load(desk.vault)

        def go(made: tuple[Recording, PhotoRule]) -> None:
            if self.desk is not desk:
                return
            recording, photos = made
            place = FillPlace(desk.tasks, desk.store, recording, photos=photos)
            place.finalised.connect(self._finalised)
            place.left.connect(frame.leave_to_place)
            place.renewed.connect(self.resume)
            frame.visit(place)
            show_question(desk, place, recording.id)

        task = desk.tasks.vault(work, go, owner=frame)
        frame.waiting.follow(task, self.tr("Opening the form"))

    def _read(self, observation: str) -> None:
        from veldmelding.desktop.observations.asked import AskedReadPlace

        desk, frame = self.desk, self.window.frame
        if desk is None or frame is None:
            return
        place = AskedReadPlace(desk.tasks, desk.store, observation, correctable=True)
        place.correct.connect(self.correct)
        place.left.connect(frame.leave_to_place)
        frame.visit(place)
        add_alert_button(desk, frame, place, observation)

    def _finalised(self, instance_id: str) -> None:
        desk, frame = self.desk, self.window.frame
        if desk is None or frame is None:
            return
        desk.deliveries.finalised(instance_id)
        frame.leave_to_place()
        frame.tell(
            self.tr("Finalised and safe on this laptop. Deliver it when you have a connection."),
            kind="good",
            action=self.tr("Go to Deliver"),
            on_action=lambda: frame.show_place("deliver"),
            until="deliver",
        )
        offer_alert(desk, frame, instance_id)

    # -- trouble --------------------------------------------------------------------------------

    def _trouble(self, error: VeldmeldingError) -> None:
        frame = self.window.frame
        if frame is not None:
            frame.tell(say(error.sentence), kind="danger")

    def _crashed(self, text: str, times: int) -> None:
        frame = self.window.frame
        if frame is None:
            return
        again = "" if times == 1 else " " + self.tr("(%n times)", "", times)
        frame.tell(
            self.tr(
                "Something in the program went wrong{again}. What you wrote is safe. Go on, or "
                "lock and unlock to start afresh. For the people who maintain it: {technical}"
            ).format(again=again, technical=text),
            kind="danger",
        )

    # -- ways out -------------------------------------------------------------------------------

    def lock(self) -> None:
        """Save drafts, close the vault and become a fresh process at the unlock screen."""
        if self.desk is None:
            return
        self.preferences.window_size = self.window.size()
        self._vanish(self.close)

    def checkpoint(self) -> None:
        """Lock, and let the unlock screen say nothing."""
        if self.desk is not None:
            locking.set_plain()
            self.lock()

    def _destroy(self, agreed: Destruction) -> None:
        """Destroy the vault that is open, and become a fresh process without it."""
        from veldmelding.vault import wipe

        desk = self.desk

        def gone() -> None:
            if desk is not None:
                self._put_away(desk)
                wipe.destroy(desk.vault, agreed)

        self._vanish(gone)

    def _vanish(self, put_away: Callable[[], object]) -> None:
        command = locking.own_command()
        self.window.hide()
        put_away()
        locking.forget_trails()
        self._replace(command)

    def close(self) -> None:
        """Save what is still to save, stop what runs and close the vault."""
        desk = self.desk
        if desk is None:
            return
        self._put_away(desk)
        desk.vault.close()

    def _put_away(self, desk: Desk) -> None:
        """Leave the vault to nobody but the one who closes it."""
        self.desk = None
        frame = self.window.frame
        if frame is not None:
            frame.leave_visitor()
        self.tasks.cancel_all()
        self.tasks.drain()
        desk.close()
        for watch in (self._watch, self._session):
            stop = getattr(watch, "stop", None)
            if stop is not None:
                stop()
