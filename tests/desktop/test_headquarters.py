from __future__ import annotations

import socket
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
import zxingcpp
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QTransform
from PySide6.QtSvg import QSvgRenderer

from tests.desktop.support import Opened, wait_for
from veldmelding.cli import run
from veldmelding.desktop.codes import CodePicture, code_in_image, code_in_picture
from veldmelding.desktop.headquarters import HeadquartersForm
from veldmelding.desktop.settings.hand_on import HandOnGuide
from veldmelding.desktop.tasks import Tasks
from veldmelding.sync import Backend, Bearer, read_setup, seal_setup, setup_text
from veldmelding.vault import PrivateKey

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HERE = "https://central.example.org/v1/projects/3"
TOKEN = "t" * 64


@pytest.fixture
def form(qtbot: object) -> Iterator[HeadquartersForm]:
    tasks = Tasks()
    made = HeadquartersForm(tasks)
    made.resize(600, 400)
    made.show()
    yield made
    tasks.stop()
    made.close()


def _setup() -> str:
    return setup_text(Backend.at(HERE, Bearer(TOKEN), kind="central"))


def _picture(text: str, path: Path, *, turned: float = 0) -> Path:
    """A picture of a QR code, as a person would photograph it."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    bits = zxingcpp.write_barcode_to_image(code, scale=6, add_quiet_zones=True)
    height, width = bits.shape
    image = QImage(bytes(memoryview(bits)), width, height, width, QImage.Format.Format_Grayscale8)
    turned_image = image.convertToFormat(QImage.Format.Format_RGB32).transformed(
        QTransform().rotate(turned)
    )
    assert turned_image.save(str(path))
    return path


def test_a_pasted_set_up_text_is_understood_while_one_types(form: HeadquartersForm) -> None:
    form.text.setPlainText(_setup())
    wait_for(lambda: form.backend() is not None)
    backend = form.backend()
    assert backend is not None
    assert backend.address == HERE
    assert "central.example.org" in form.found.text()
    assert TOKEN not in form.found.text()


def test_a_picture_of_the_code_is_read(form: HeadquartersForm, tmp_path: Path) -> None:
    form.read_picture(_picture(_setup(), tmp_path / "code.png"))
    wait_for(lambda: form.backend() is not None)


def test_a_picture_upside_down_is_read(tmp_path: Path) -> None:
    assert code_in_picture(_picture("hello", tmp_path / "code.png", turned=180)) == "hello"


@pytest.mark.parametrize("kind", ["blank", "text", "empty", "missing", "large"])
def test_a_picture_without_a_code_is_said_in_words(
    form: HeadquartersForm, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "picture.png"
    if kind == "blank":
        image = QImage(200, 200, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        image.save(str(path))
    elif kind == "large":
        # A PNG that claims 50,000 × 50,000 pixels: refused by its header.
        head = bytes.fromhex("89504e470d0a1a0a0000000d49484452")
        path.write_bytes(
            head + (50_000).to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00" + b"\0" * 9
        )
    elif kind != "missing":
        path.write_bytes(b"" if kind == "empty" else b"not a picture at all")
    form.read_picture(path)
    wait_for(lambda: form.trouble.isVisible())
    assert form.backend() is None


@pytest.mark.parametrize("text", ["hello", "https://", "{}", "eJwrSS0uAQAEXQHB", "x" * 20000])
def test_nonsense_is_said_in_words(form: HeadquartersForm, text: str) -> None:
    form.set_text(text)
    assert form.backend() is None
    assert form.trouble.isVisible() or form.account.isVisible()


def test_an_address_that_needs_an_account_asks_for_it(form: HeadquartersForm) -> None:
    form.set_text("https://kc.example.org")
    assert form.account.isVisible()
    form.user.setText("gom07")
    form.password.setText("secret words")
    wait_for(lambda: form.backend() is not None)
    assert "secret words" not in form.found.text()


def test_an_address_without_encryption_needs_consent(form: HeadquartersForm) -> None:
    form.set_text(f"http://192.168.1.20:8383/v1/key/{TOKEN}/projects/1")
    assert form.consent.isVisible()
    assert form.backend() is None
    form.consent.setChecked(True)
    backend = form.backend()
    assert backend is not None
    assert not backend.needs_consent


def test_clearing_forgets_the_secret(form: HeadquartersForm) -> None:
    form.set_text(_setup())
    form.clear()
    assert form.text.toPlainText() == ""
    assert form.backend() is None


def test_settings_save_and_forget_headquarters(opened: Opened) -> None:
    section = opened.go("settings").open("headquarters")  # type: ignore[attr-defined]
    section.change.click()
    section.form.set_text(_setup())
    assert section.save.isEnabled()
    section.save.click()
    opened.settle()
    loaded = Backend.load(opened.desk.vault)
    assert loaded is not None
    assert loaded.address == HERE
    assert "central.example.org" in section.current.text()
    assert section.form.text.toPlainText() == ""
    section.forget.click()
    opened.settle()
    assert Backend.load(opened.desk.vault) is None


WORDS = "duck river lamp stone"


def _sealed() -> str:
    key = PrivateKey.generate().public.text
    backend = Backend.at(HERE, Bearer(TOKEN), kind="central", headquarters_key=key)
    return seal_setup(backend, WORDS)


def test_a_locked_code_asks_for_its_words_and_opens_with_them(
    form: HeadquartersForm, tmp_path: Path
) -> None:
    form.read_picture(_picture(_sealed(), tmp_path / "code.png"))
    wait_for(form.secret.isVisible)
    assert form.backend() is None
    form.words.setText("four other words here")
    form.open_code()
    wait_for(form.trouble.isVisible)
    form.words.setText(WORDS)
    form.open.click()
    wait_for(lambda: form.backend() is not None)
    assert form.key.isVisible()
    assert len(form.key.text().rpartition(": ")[2].split()) == 8
    form.words.setText("something else")
    assert form.backend() is None, "other words, other code"
    form.clear()
    assert form.words.text() == ""


def test_a_screenshot_can_be_pasted(form: HeadquartersForm, tmp_path: Path) -> None:
    image = QImage(str(_picture(_setup(), tmp_path / "code.png")))
    QGuiApplication.clipboard().setImage(image)
    form.text.paste()
    wait_for(lambda: form.backend() is not None)
    form.clear()
    form.paste.click()
    wait_for(lambda: form.backend() is not None)
    QGuiApplication.clipboard().setText(_setup())
    form.clear()
    form.paste.click()
    assert form.backend() is not None
    QGuiApplication.clipboard().clear()
    form.clear()
    form.paste.click()
    assert form.trouble.isVisible()


def test_a_code_we_draw_is_one_that_can_be_read(form: HeadquartersForm) -> None:
    drawn = CodePicture()
    drawn.show_code(_sealed(), 460)
    text = code_in_image(drawn.grab().toImage())
    drawn.close()
    assert text is not None
    assert text.startswith("VELD1:")


def test_settings_show_key_and_decisions_and_warn_about_another_key(opened: Opened) -> None:
    key = PrivateKey.generate().public
    policy = {"seal": ["incident"], "photo_max_pixels": 1280}
    Backend.at(HERE, Bearer(TOKEN), kind="central", headquarters_key=key.text, policy=policy).save(
        opened.desk.vault
    )
    section = opened.go("settings").open("headquarters")  # type: ignore[attr-defined]
    opened.settle()
    assert key.fingerprint in section.key.text()
    assert "incident" in section.decides.text()
    assert "1280" in section.decides.text()
    section.change.click()
    other = PrivateKey.generate().public.text
    section.form.set_text(
        setup_text(Backend.at(HERE, Bearer(TOKEN), kind="central", headquarters_key=other))
    )
    assert section.other_key.isVisible()


def test_the_connection_is_tested_with_a_clear_answer(opened: Opened) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    Backend.at(f"http://127.0.0.1:{port}/v1/projects/1", Bearer(TOKEN)).save(opened.desk.vault)
    section = opened.go("settings").open("headquarters")  # type: ignore[attr-defined]
    opened.settle()
    section.test.button.click()
    wait_for(section.test.danger.isVisible)
    assert "cannot be reached" in section.test.danger.text()
    assert section.test.button.isEnabled()


def test_a_code_for_another_laptop_is_drawn_and_taken_away(opened: Opened) -> None:
    Backend.at(HERE, Bearer(TOKEN), kind="central").save(opened.desk.vault)
    section = opened.go("settings").open("headquarters")  # type: ignore[attr-defined]
    opened.settle()
    section.hand_on.button.click()
    wait_for(lambda: isinstance(opened.frame.visitor, HandOnGuide))
    guide = opened.frame.visitor
    assert isinstance(guide, HandOnGuide)
    guide.first.agreed.set_checked(True)
    guide.do_primary()
    wait_for(lambda: guide.step is guide.last)
    words, text = guide.words.text(), code_in_image(guide.picture.grab().toImage())
    assert text is not None
    assert read_setup(text, words).access == Bearer(TOKEN)
    guide.close_down()
    assert guide.words.text() == ""
    assert guide.picture.isHidden()


def test_the_picture_of_the_command_line_is_one_that_can_be_read(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "setup").write_text(_setup())
    target = tmp_path / "code.svg"
    assert run(["setup-code", str(tmp_path / "setup"), str(target)]) == 0
    words = capsys.readouterr().out.splitlines()[1].strip()
    image = QImage(700, 700, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    QSvgRenderer(str(target)).render(painter)
    painter.end()
    text = code_in_image(image)
    assert text is not None
    assert read_setup(text, words).access == Bearer(TOKEN)
