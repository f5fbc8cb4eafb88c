"""The desktop's door: starts the window, opens and closes vaults, locks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from veldmelding.desktop.crash import CrashWatch
from veldmelding.desktop.language import languages, say
from veldmelding.desktop.locking import Replace, clear_clipboard, own_command, replace_process
from veldmelding.desktop.preferences import Preferences
from veldmelding.desktop.tasks import Tasks
from veldmelding.desktop.theme import theme
from veldmelding.desktop.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from veldmelding.desktop.desk import Desk, Rooms
    from veldmelding.errors import VeldmeldingError
    from veldmelding.library import InstalledForm
    from veldmelding.observations import Recording
    from veldmelding.vault import VaultInfo

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
        replace: Replace = replace_process,
    ) -> None:
        super().__init__()
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
        self.desk: Desk | None = None
        self._replace = replace
        self._watch: QObject | None = None
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
        from veldmelding.vault.folders import describe_vaults

        if describe_vaults(self.vaults_folder):
            self.show_unlock()
        else:
            self.show_first_run()
        self.window.show()

    def show_unlock(self) -> None:
        """Ask who it is and for the passphrase."""
        from veldmelding.desktop.unlock.page import UnlockPage

        page = UnlockPage(self.vaults_folder, self.tasks)
        page.unlocked.connect(self._opened)
        page.new_person.connect(self.show_first_run)
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
        self.window.show_only(wizard)
        wizard.begin()

    def _first_opened(self, rooms: Rooms) -> None:
        self._opened(rooms)
        assert self.window.frame is not None
        self.window.frame.tell(
            self.tr(
                "Your vault is ready. Practise with a quick note: nothing leaves this laptop "
                "before you press Deliver, and you can delete it again."
            ),
            kind="good",
        )

    def _opened(self, rooms: Rooms) -> None:
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
        for warning in rooms.vault.warnings:
            frame.tell(say(warning), kind="danger")
        watch = InactivityWatch(self, minutes=idle_minutes(self.desk))
        watch.expired.connect(self.lock)
        watch.start()
        self._watch = watch
        self.desk.changed.connect(self._settings_changed)
        self._warm_up(self.desk)

    def _warm_up(self, desk: Desk) -> None:
        """Read what the first key press would otherwise wait for."""

        def forms() -> None:
            note = desk.library.find(QUICK_NOTE)
            if note is not None:
                desk.library.definition(note)

        def modules() -> None:
            import veldmelding.desktop.fill
            import veldmelding.sync  # noqa: F401

        desk.tasks.vault(forms)
        desk.tasks.pool(modules)

    def _settings_changed(self, topics: frozenset[str]) -> None:
        from veldmelding.desktop.inactivity import InactivityWatch

        desk, watch = self.desk, self._watch
        if "settings" in topics and desk is not None and isinstance(watch, InactivityWatch):
            watch.minutes = idle_minutes(desk)

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
        self._fill(lambda: desk.store.begin(form, form_language(desk, form, language)))

    def resume(self, observation: str) -> None:
        """Open an observation: go on with a draft, read what is finalised."""
        desk = self.desk
        if desk is None:
            return

        def is_draft() -> bool:
            return any(row.id == observation for row in desk.store.drafts())

        def go(draft: bool) -> None:
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
        from veldmelding.desktop.fill import FillPlace

        desk, frame = self.desk, self.window.frame
        assert desk is not None
        assert frame is not None

        def go(recording: Recording) -> None:
            if self.window.frame is not frame:
                return
            place = FillPlace(desk.tasks, desk.store, recording)
            place.finalised.connect(self._finalised)
            place.left.connect(frame.leave_to_place)
            place.renewed.connect(self.resume)
            frame.visit(place)

        task = desk.tasks.vault(make, go, owner=frame)
        frame.waiting.follow(task, self.tr("Opening the form"))

    def _read(self, observation: str) -> None:
        from veldmelding.desktop.fill import ReadPlace

        desk, frame = self.desk, self.window.frame
        assert desk is not None
        assert frame is not None
        place = ReadPlace(desk.tasks, desk.store, observation, correctable=True)
        place.correct.connect(self.correct)
        place.left.connect(frame.leave_to_place)
        frame.visit(place)

    def _finalised(self, _instance_id: str) -> None:
        frame = self.window.frame
        if frame is None:
            return
        frame.leave_to_place()
        frame.tell(
            self.tr("Finalised and safe on this laptop. Deliver it when you have a connection."),
            kind="good",
            action=self.tr("Go to Deliver"),
            on_action=lambda: frame.show_place("deliver"),
            until="deliver",
        )

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
        command = own_command()
        self.preferences.window_size = self.window.size()
        self.window.hide()
        self.close()
        clear_clipboard()
        self._replace(command)

    def close(self) -> None:
        """Save what is still to save, stop what runs and close the vault."""
        desk, self.desk = self.desk, None
        if desk is None:
            return
        frame = self.window.frame
        if frame is not None:
            frame.leave_visitor()
        self.tasks.cancel_all()
        self.tasks.drain()
        desk.close()
        desk.vault.close()
        stop = getattr(self._watch, "stop", None)
        if stop is not None:
            stop()


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
