"""Correcting what headquarters has, from the read-only view, in the real window."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.desktop.samples import BACKEND, VISIT
from tests.desktop.support import Opened, wait_for
from veldmelding.desktop.fill import FillPlace, ReadPlace
from veldmelding.outbox import XML

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from veldmelding.observations import ObservationRow


def delivered(opened: Opened) -> ObservationRow:
    return opened.desk.store.rows(states={"delivered"})[0]


def visitor(opened: Opened, kind: type[QWidget], observation: str | None = None) -> QWidget:
    """Open an observation when one is named, and wait for what is open to be of a kind."""
    if observation is not None:
        opened.desktop.resume(observation)
    wait_for(lambda: isinstance(opened.frame.visitor, kind))
    opened.settle()
    assert opened.frame.visitor is not None
    return opened.frame.visitor


def test_a_delivered_observation_can_be_corrected_and_finalised_again(opened: Opened) -> None:
    row, store = delivered(opened), opened.desk.store
    reading = visitor(opened, ReadPlace, row.id)
    assert isinstance(reading, ReadPlace)
    assert reading.correct_button.isVisible()
    assert "corrected" in reading.note.text()
    assert reading.browser is not None
    assert reading.browser.outline.list.hasFocus(), "the keyboard is where one reads on"
    assert reading.browser.outline.progress.isHidden()
    reading.correct_button.click()
    place = visitor(opened, FillPlace)
    assert isinstance(place, FillPlace)
    assert place.title.text() == "Correction: Site visit"
    assert place.session.node("/data/name").value == row.title
    place.answer("/data/note", "nobody there any more")
    place.finalise()
    wait_for(lambda: opened.frame.visitor is None)
    newest = store.rows(states={"ready"})[0]
    assert store.get(newest.id).corrects == row.instance_id
    assert delivered(opened).id == row.id, "headquarters has the old one until the new one came"
    again = visitor(opened, ReadPlace, row.id)
    assert isinstance(again, ReadPlace)
    assert not again.correct_button.isVisible(), "one record has one next version"


def test_a_correction_that_was_begun_goes_on(opened: Opened) -> None:
    row = delivered(opened)
    for text in ("first words", ""):
        reading = visitor(opened, ReadPlace, row.id)
        assert isinstance(reading, ReadPlace)
        reading.correct_button.click()
        place = visitor(opened, FillPlace)
        assert isinstance(place, FillPlace)
        if text:
            place.answer("/data/note", text)
            place.leave()
            opened.settle()
    assert place.session.node("/data/note").value == "first words"
    assert place.title.text() == "Correction: Site visit"


def test_what_headquarters_does_not_have_yet_cannot_be_corrected(opened: Opened) -> None:
    reading = visitor(opened, ReadPlace, opened.desk.store.rows(states={"ready"})[0].id)
    assert isinstance(reading, ReadPlace)
    assert not reading.correct_button.isVisible()
    assert "not changed" in reading.note.text()


@pytest.fixture
def sealed(opened: Opened) -> str:
    """An observation that was encrypted for headquarters, and arrived there."""
    desk = opened.desk
    public = rsa.generate_private_key(65537, 2048).public_key()
    key = base64.b64encode(public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
    form = VISIT.replace(b'id="site_visit"', b'id="sealed_visit"').replace(
        b"</model>", b'<submission base64RsaPublicKey="' + key + b'"/></model>'
    )
    recording = desk.store.begin(desk.library.install(form, origin="backend"))
    recording.session.answer("/data/name", "Kabera 3")
    instance = desk.store.finalise(recording)
    files = [XML, *(file.name for file in desk.outbox.files(instance))]
    desk.outbox.ledger.offered(instance, files, BACKEND)
    desk.outbox.ledger.acknowledged(instance, files, BACKEND, 201)
    return recording.id


def test_a_sealed_observation_says_that_only_headquarters_can_read_it(
    opened: Opened, sealed: str
) -> None:
    reading = visitor(opened, ReadPlace, sealed)
    assert isinstance(reading, ReadPlace)
    wait_for(reading.banner.isVisible)
    assert "only headquarters can read or correct it" in reading.banner.text.text()
    assert reading.title.text() == "Encrypted for headquarters"
    assert not reading.correct_button.isVisible()
    assert not reading.note.isVisible()
    assert reading.browser is None


def test_a_newer_version_of_the_form_reopens_the_draft_in_the_window(opened: Opened) -> None:
    desk = opened.desk
    draft = desk.store.drafts()[0]
    newer = VISIT.replace(b"2026111501", b"2026112201").replace(b"What did you see?", b"Seen?")
    desk.library.install(newer, origin="backend")
    place = visitor(opened, FillPlace, draft.id)
    assert isinstance(place, FillPlace)
    panel = place.version.panel
    wait_for(panel.isVisible)
    panel.go_button.click()
    wait_for(lambda: panel.report is not None)
    panel.go_button.click()
    wait_for(lambda: opened.frame.visitor not in {None, place})
    again = visitor(opened, FillPlace)
    assert isinstance(again, FillPlace)
    assert again.session.form.version == "2026112201"
    assert again.session.node("/data/name").value == draft.title
