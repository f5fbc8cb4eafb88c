"""The whole path on sample data, in the real windows, with a hub on this machine as headquarters.

`veldmelding demo` runs it in a temporary folder: a new person makes a vault, sets up
headquarters, records a quick note with a photo, finalises and delivers it; then the record is
printed as headquarters has it and compared byte for byte with what was frozen. With a display
one can watch and go on by oneself; without one the same windows are drawn into pictures.
"""

from __future__ import annotations

import hashlib
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QTimer
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygon
from PySide6.QtWidgets import QApplication

from veldmelding.desktop.application import Desktop
from veldmelding.desktop.desk import utc_now

if TYPE_CHECKING:
    from veldmelding.desktop.fill import FillPlace
    from veldmelding.desktop.first_run.wizard import FirstRun
    from veldmelding.hub import Hub
    from veldmelding.vault import KeyCost, Vault
    from veldmelding.xforms import FormSession

Step = tuple[str, Callable[[], bool]]
"""What is going on, and when it is done."""

PATIENCE = 60.0
"""Seconds one step may take before the demo gives up."""

ANSWERS = {
    "gate": "yes",
    "qn_kind": "armed",
    "qn_sev": "serious",
    "qn_text": "Roadblock on the road to the washing place. Four men ask each carrier for money.",
    "qn_where": "near",
    "place": "Kamituga, market side",
    "qn_when": "today",
    "src": "seen",
    "team_code": "GOM07",
}
PHOTO_ANSWERS = {"ph_subj": "site", "ph_people": "no"}


def run(*, headless: bool = False, screenshots: Path | None = None) -> int:
    """Run the demo; 0 when headquarters has the record byte for byte, 1 otherwise."""
    if not headless and not _display_present():
        print("There is no display here: the windows are drawn into pictures instead.")
        headless = True
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    pictures = screenshots or Path.cwd() / "screenshots" / "demo"
    pictures.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(["veldmelding"])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory(prefix="veldmelding-demo-") as place:
        tour = Tour(Path(place), pictures, watched=not headless)
        tour.start()
        if headless or not tour.go_on_by_hand:
            application.exec()
        tour.close()
    return tour.outcome


def _display_present() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class Tour:
    """Leads through the windows step by step, each step waiting until the window is there."""

    def __init__(self, place: Path, pictures: Path, *, watched: bool) -> None:
        self.outcome = 1
        self.go_on_by_hand = False
        self._place = place
        self._pictures = pictures
        self._watched = watched
        self._number = 0
        self._instance_id = ""
        self._setup_text = ""
        self._hub_vault, self._hub = self._open_headquarters()
        self.desktop = Desktop(place / "laptop", "en", replace=lambda _command: None)
        self._steps = self._path()
        self._said = ""
        self._done: Callable[[], bool] = lambda: True
        self._since = time.monotonic()
        self._timer = QTimer()
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Begin with the first window."""
        self.desktop.open()
        self.desktop.window.resize(1366, 728)
        self._timer.start()

    def close(self) -> None:
        """Close the laptop and headquarters; the folder they were in goes with the demo."""
        self._timer.stop()
        self.desktop.close()
        self._hub.stop()
        self._hub_vault.close()

    # -- keeping time ----------------------------------------------------------------------------

    def _turn(self) -> None:
        try:
            finished = self._done()
            late = time.monotonic() - self._since > PATIENCE
            if finished:
                self._said, self._done = next(self._steps)
                self._since = time.monotonic()
                self._number += 1
                print(f"{self._number:2}. {self._said}", flush=True)
            elif late:
                print(f"This took more than {PATIENCE:.0f} seconds: {self._said}", file=sys.stderr)
                self._end()
        except StopIteration:
            self.outcome = 0
            self._end()
        except Exception:
            self._end()
            raise

    def _end(self) -> None:
        self._timer.stop()
        if self._watched and self.outcome == 0:
            print("The window is yours now; close it to end the demo.")
            return
        QTimer.singleShot(0, QApplication.quit)

    def _settled(self, seconds: float = 0.3) -> Callable[[], bool]:
        """Done after a moment: for the eye of a person who watches, and for pages that settle."""
        until = time.monotonic() + (max(seconds, 1.5) if self._watched else seconds)
        return lambda: time.monotonic() >= until

    def _picture(self, name: str) -> None:
        path = self._pictures / f"{self._number:02}-{name}.png"
        self.desktop.window.grab().save(str(path))

    # -- headquarters ----------------------------------------------------------------------------

    def _open_headquarters(self) -> tuple[Vault, Hub]:
        from veldmelding.hub import Hub
        from veldmelding.library import Library, install_bundled
        from veldmelding.vault import Vault, suggest_passphrase

        passphrase = suggest_passphrase()
        Vault.create(self._place / "hub", passphrase, label="hub", cost=_cheap())
        vault = Vault.unlock(self._place / "hub", passphrase)
        install_bundled(Library(vault, utc_now))
        hub = Hub(vault, clock=utc_now, random=random.SystemRandom())
        address = hub.start("127.0.0.1", 0)
        self._setup_text = hub.setup_text(address.url, hub.create_account("demo laptop"))
        print(f"Headquarters is a hub on {address.url}, with an encrypted store of its own.")
        return vault, hub

    # -- the path --------------------------------------------------------------------------------

    def _path(self) -> Iterator[Step]:
        yield from self._first_run()
        yield from self._fill()
        yield from self._deliver()
        yield from self._look_at_headquarters()

    def _first_run(self) -> Iterator[Step]:
        from veldmelding.desktop.first_run.wizard import FirstRun

        wizard = self.desktop.window.shown
        assert isinstance(wizard, FirstRun)
        wizard.use_cost(_cheap())
        yield "First run: the language", self._settled()
        self._picture("language")
        wizard.do_primary()
        yield "First run: the vault and its passphrase", self._settled()
        words = wizard.vault.passphrase.words.text()
        wizard.vault.passphrase.type_twice(words)
        yield "Making the encrypted vault", self._settled()
        self._picture("vault")
        wizard.do_primary()
        yield "First run: the recovery sheet, shown once", lambda: wizard.step is wizard.recovery
        self._picture("recovery")
        wizard.do_primary()
        self._type_groups(wizard)
        yield "First run: headquarters, from its set-up text", self._settled()
        wizard.do_primary()
        wizard.headquarters.form.text.setPlainText(self._setup_text)
        yield "Start", self._settled()
        self._picture("headquarters")
        wizard.do_primary()
        yield "The vault is open", lambda: self.desktop.desk is not None
        yield "Start shows what there is to fill", self._settled(0.8)
        self._picture("start")

    def _type_groups(self, wizard: FirstRun) -> None:
        recovery = wizard.recovery
        for number, answer in zip(recovery.asked, recovery.answers, strict=True):
            answer.setText(recovery.groups[number])

    def _fill(self) -> Iterator[Step]:
        self.desktop.begin_quick_note()
        yield "Quick note", lambda: self._form() is not None
        place = self._form()
        assert place is not None
        paths = _paths(place.session)
        for name, value in ANSWERS.items():
            place.show_question(paths[name])
            place.answer(paths[name], value)
            yield f"{name}: {value}", self._settled(0.05)
            if name in {"gate", "qn_text", "place"}:
                self._picture(name)
        place.show_question(paths["qn_photo"])
        photo = self._place / "camera" / "P1010042.JPG"
        photo.parent.mkdir()
        photo.write_bytes(_sample_photo())
        self._add_photo(place, paths["qn_photo"], photo)
        yield (
            "A photo from the camera, re-encoded without place and time",
            lambda: bool(place.session.node(paths["qn_photo"]).value),
        )
        for name, value in PHOTO_ANSWERS.items():
            place.answer(paths[name], value)
        yield "Every answer is in the vault", self._settled(1.2)
        self._picture("photo")
        place.finalised.connect(self._remember)
        place.finalise()
        yield "Finalise freezes the bytes", lambda: bool(self._instance_id)
        yield "Back where one was", self._settled()

    @staticmethod
    def _add_photo(place: FillPlace, path: str, photo: Path) -> None:
        from veldmelding.desktop.fill.card import QuestionCard
        from veldmelding.desktop.fill.questions.files import PhotoQuestion

        page = place.browser.current_page()
        card = page.parts[path] if page is not None else None
        assert isinstance(card, QuestionCard)
        assert isinstance(card.control, PhotoQuestion)
        control = card.control
        control.take_file(photo)

        def look() -> None:
            if control.step is None:
                QTimer.singleShot(100, control, look)
            else:
                control.step.agreed.setChecked(True)
                control.step.do_primary()

        look()

    def _form(self) -> FillPlace | None:
        from veldmelding.desktop.fill import FillPlace

        frame = self.desktop.window.frame
        visitor = frame.visitor if frame is not None else None
        return visitor if isinstance(visitor, FillPlace) else None

    def _remember(self, instance_id: str) -> None:
        self._instance_id = instance_id

    def _deliver(self) -> Iterator[Step]:
        frame = self.desktop.window.frame
        desk = self.desktop.desk
        assert frame is not None
        assert desk is not None
        frame.show_place("deliver")
        yield "Deliver", self._settled(0.8)
        self._picture("before-delivery")
        frame.do_primary()
        yield (
            "Delivering to headquarters",
            lambda: desk.outbox.state(self._instance_id).name == "delivered",
        )
        yield "Delivered", self._settled(1.0)
        self._picture("delivered")
        frame.show_place("observations")
        yield "Observations", self._settled(0.8)
        self._picture("observations")

    def _look_at_headquarters(self) -> Iterator[Step]:
        from veldmelding.library import Library
        from veldmelding.outbox import Outbox
        from veldmelding.xforms import readable_answers

        desk = self.desktop.desk
        assert desk is not None
        yield "The record as headquarters has it", lambda: True
        vault = self._hub_vault
        mine = desk.outbox.submission(self._instance_id)
        theirs = Outbox(vault, utc_now).submission(self._instance_id)
        library = Library(vault, utc_now)
        form = library.find(theirs.form_id, theirs.form_version)
        assert form is not None
        print(f"    {form.title}, {theirs.name}")
        session = library.definition(form).open_session(
            theirs.xml,
            "draft",
            clock=utc_now,
            timezone=UTC,
            language=None,
            random=random.SystemRandom(),
        )
        for label, value in readable_answers(session):
            print(f"    {label}: {value}")
        for file in theirs.files:
            assert file.attachment_id is not None
            data = vault.attachments.read(file.attachment_id)
            (self._pictures / "as-headquarters-has-it.jpg").write_bytes(data)
            intact = hashlib.sha256(data).hexdigest() == file.digest
            print(f"    file {file.name}: {len(data)} bytes, {'intact' if intact else 'DAMAGED'}")
            if not intact:
                raise RuntimeError("a file of the record changed on the way")
        same = mine.xml == theirs.xml and [f.digest for f in mine.files] == [
            f.digest for f in theirs.files
        ]
        print(
            f"    {len(theirs.xml)} bytes of XML, {'equal to' if same else 'DIFFERENT FROM'} "
            "what was frozen on the laptop, byte for byte"
        )
        if not same:
            raise RuntimeError("the record changed on the way")
        print(f"Pictures of the windows: {self._pictures}")


def _paths(session: FormSession, parent: str | None = None) -> dict[str, str]:
    """Paths of all questions by their names."""
    found: dict[str, str] = {}
    for view in session.children(parent):
        if view.kind == "question":
            found[view.path.rpartition("/")[2]] = view.path
        else:
            found |= _paths(session, view.path)
    return found


def _cheap() -> KeyCost:
    """Say what a vault costs that lives for a minute: no second of key derivation."""
    from veldmelding.vault import KeyCost

    return KeyCost(memory=64 * 1024, iterations=1)


def _sample_photo() -> bytes:
    """Draw a landscape as a camera would deliver it."""
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, 1200)
    sky.setColorAt(0, QColor("#9cc3e0"))
    sky.setColorAt(0.6, QColor("#e9dcc3"))
    sky.setColorAt(1, QColor("#8a5a2b"))
    painter.fillRect(image.rect(), sky)
    for base, colour in ((780, "#a8743f"), (880, "#7d5228"), (1000, "#5b3a1a")):
        chance = random.Random(base)  # noqa: S311 - a hill, not a key
        points = [QPoint(0, 1200)]
        points += [QPoint(x, base - chance.randrange(160)) for x in range(0, 1601, 100)]
        points += [QPoint(1600, 1200)]
        painter.setBrush(QColor(colour))
        painter.setPen(QColor(colour))
        painter.drawPolygon(QPolygon(points))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 90)  # type: ignore[call-overload]  # the stub knows bytes only
    return bytes(buffer.data().data())
