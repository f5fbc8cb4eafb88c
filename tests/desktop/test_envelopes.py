"""Sealed envelopes, receipts and alerts in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.samples import CHEAP, PASSPHRASE
from tests.desktop.support import Opened, pause, wait_for
from tests.desktop.sweeps import cut, nameless, sideways
from tests.observations.test_alert import NOTE
from tests.observations.test_bundled_forms import answer, complete
from tests.sync.test_alert import ALERT
from veldmelding.desktop.codes import code_in_image
from veldmelding.desktop.deliver.place import DeliverPlace
from veldmelding.desktop.envelope.alert import AlertGuide
from veldmelding.desktop.envelope.alert_opening import OpenAlertGuide
from veldmelding.desktop.envelope.offering import AlertButton
from veldmelding.desktop.envelope.opening import OpenGuide
from veldmelding.desktop.envelope.receipt import ReceiptGuide
from veldmelding.desktop.envelope.sealing import SealGuide
from veldmelding.desktop.widgets import Text
from veldmelding.outbox import Outbox, enter_headquarters_key
from veldmelding.outbox.alerts import seal_alert
from veldmelding.sync.alert import alert_messages, open_alert_text
from veldmelding.sync.envelope import Envelopes
from veldmelding.sync.envelope.intake import EnvelopeIntake
from veldmelding.vault import Vault
from veldmelding.vault.parcel import address_of


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def headquarters(tmp_path: Path) -> Iterator[Vault]:
    Vault.create(tmp_path / "headquarters", PASSPHRASE, cost=CHEAP)
    with Vault.unlock(tmp_path / "headquarters", PASSPHRASE) as vault:
        yield vault


def seal_guide(opened: Opened) -> SealGuide:
    place = opened.go("deliver")
    assert isinstance(place, DeliverPlace)
    place.envelopes.seal.click()
    wait_for(lambda: isinstance(opened.frame.visitor, SealGuide))
    guide = opened.frame.visitor
    assert isinstance(guide, SealGuide)
    return guide


def has_room(opened: Opened) -> None:
    window = opened.desktop.window
    for size in ((911, 512), (1366, 728)):
        window.resize(*size)
        pause(30)
        assert cut(window) == []
        assert sideways(window) == []
        assert nameless(window) == []


def test_sealed_carried_and_confirmed(opened: Opened, headquarters: Vault, tmp_path: Path) -> None:
    guide = seal_guide(opened)
    assert guide.step is guide.to  # it asks for the key of headquarters, this once
    guide.to.set_text(address_of(headquarters).text)
    guide.to.agreed.box.setChecked(True)
    has_room(opened)
    guide.do_primary()
    wait_for(lambda: guide.step is guide.choose)
    every = guide.choose.chosen
    assert every
    has_room(opened)
    guide.do_primary()
    guide.where.pick.take(tmp_path / "stick.veld")
    has_room(opened)
    guide.do_primary()
    wait_for(lambda: guide.step is guide.last)
    assert guide.sealed is not None
    assert guide.envelope_name.text() == guide.sealed.title
    assert guide.words.text() == Envelopes(opened.desk.vault, now).fingerprint
    has_room(opened)
    guide.do_primary()
    opened.settle()

    told = EnvelopeIntake(headquarters, now).take(tmp_path / "stick.veld", trusted=True)
    assert sorted(told.new) == sorted(every)
    assert Outbox(headquarters, now).count() == len(every)

    place = opened.frame.place("deliver")
    assert isinstance(place, DeliverPlace)
    place.envelopes.receipt.click()
    receipt = opened.frame.visitor
    assert isinstance(receipt, ReceiptGuide)
    opened.settle()
    assert guide.sealed.title in receipt.open.text()
    QTest.keyClicks(receipt.code, "7K4M-2Q9Z")
    receipt.do_primary()
    wait_for(lambda: receipt.message.isVisible())
    has_room(opened)
    assert opened.desk.outbox.overview().only_here
    receipt.code.setText(told.receipt.lower())
    receipt.do_primary()
    wait_for(lambda: receipt.step is receipt.last)
    assert str(len(every)) in receipt.result.text()
    assert opened.desk.outbox.overview().only_here == 0
    has_room(opened)
    assert not seal_guide(opened).choose.list.count()


def test_stopping_leaves_nothing(opened: Opened, headquarters: Vault, tmp_path: Path) -> None:
    enter_headquarters_key(opened.desk.vault, address_of(headquarters))
    guide = seal_guide(opened)
    guide.do_primary()
    guide.where.pick.take(tmp_path / "nowhere" / "stick.veld")
    guide.do_primary()
    wait_for(lambda: guide.message.isVisible())
    assert guide.step is guide.where
    guide.where.pick.take(tmp_path / "stick.veld")
    guide.do_primary()
    guide.run.stop.click()
    wait_for(lambda: guide.step is not guide.run)
    if guide.step is guide.where:  # it was quick enough
        assert not (tmp_path / "stick.veld").exists()
        assert Envelopes(opened.desk.vault, now).rows() == []
    assert not list(tmp_path.glob("*.part"))


def test_leaving_the_guide_stops_the_writing(
    opened: Opened, headquarters: Vault, tmp_path: Path
) -> None:
    enter_headquarters_key(opened.desk.vault, address_of(headquarters))
    guide = seal_guide(opened)
    guide.do_primary()
    guide.where.pick.take(tmp_path / "stick.veld")
    guide.do_primary()
    opened.go("start")
    wait_for(lambda: not list(tmp_path.glob("*.part")))


def test_a_hub_opens_an_envelope_and_reads_the_code_out(
    opened: Opened, headquarters: Vault, tmp_path: Path
) -> None:
    from tests.sync.envelopes import Desk

    sender = Desk(headquarters)
    record = sender.record(1)
    target = tmp_path / "a.veld"
    sender.envelopes.seal(address_of(opened.desk.vault), target)
    opened.desk.library.install(NOTE_FORM)
    opened.go("phones").open_envelope.click()  # type: ignore[attr-defined]
    guide = opened.frame.visitor
    assert isinstance(guide, OpenGuide)
    guide.which.pick.take(target)
    guide.do_primary()
    wait_for(lambda: guide.step is guide.who)
    assert guide.words.text() == sender.envelopes.fingerprint
    assert not guide.next.isEnabled()  # the words have to be compared first
    has_room(opened)
    guide.who.agreed.box.setChecked(True)
    guide.called.setText("GOM07")
    guide.do_primary()
    wait_for(lambda: guide.step is guide.last)
    assert opened.desk.outbox.submission(record.instance_id).xml == record.xml
    assert sender.envelopes.enter_receipt(guide.code.text()).confirmed == (record.instance_id,)
    has_room(opened)


NOTE_FORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>Note</h:title><model><instance><data id="note" version="1"><n/><t/>
<meta><instanceID/></meta></data></instance><bind nodeset="/data/n" type="int"/>
<bind nodeset="/data/t" type="string"/></model></h:head>
<h:body><input ref="/data/n"><label>N</label></input></h:body></h:html>"""


class TestAlert:
    @pytest.fixture
    def finalised(self, opened: Opened, headquarters: Vault) -> str:
        """The id of an observation that says that somebody is in danger."""
        enter_headquarters_key(opened.desk.vault, address_of(headquarters))
        form = opened.desk.library.find("quick_note")
        assert form is not None
        recording = opened.desk.store.begin(form)
        answer(recording, **NOTE, qn_text="Four men at the ferry")
        instance_id = opened.desk.store.finalise(complete(recording))
        opened.desktop._finalised(instance_id)
        opened.settle()
        return recording.id

    def open_guide(self, opened: Opened) -> AlertGuide:
        wait_for(lambda: isinstance(opened.frame.visitor, AlertGuide))
        guide = opened.frame.visitor
        assert isinstance(guide, AlertGuide)
        return guide

    def test_it_is_offered_as_soon_as_it_is_finalised(
        self, opened: Opened, headquarters: Vault, finalised: str
    ) -> None:
        assert "today" in opened.frame.banner.text.text()
        opened.frame.banner.acted.emit()
        guide = self.open_guide(opened)
        has_room(opened)
        QApplication.clipboard().clear()
        guide.copies[0].click()
        assert QApplication.clipboard().text() == guide.messages[0]
        code = code_in_image(guide.picture.grab().toImage())
        assert code is not None
        for text in (code, guide.text.toPlainText()):
            assert open_alert_text(headquarters, text).alert.danger
        guide.close_down()
        assert guide.text.toPlainText() == ""
        guide.do_primary()
        opened.settle()
        assert opened.frame.visitor is None

    def test_it_can_be_opened_again_while_reading(self, opened: Opened, finalised: str) -> None:
        opened.desktop.resume(finalised)
        wait_for(
            lambda: (
                opened.frame.visitor is not None
                and bool(opened.frame.visitor.findChildren(AlertButton))
            )
        )
        assert opened.frame.visitor is not None
        (button,) = opened.frame.visitor.findChildren(AlertButton)
        button.click()
        self.open_guide(opened)


class TestAlertsAtHeadquarters:
    """A laptop of headquarters opens what came by SMS or as a picture."""

    def begin(self, opened: Opened) -> OpenAlertGuide:
        opened.go("phones").open_alert.click()  # type: ignore[attr-defined]
        guide = opened.frame.visitor
        assert isinstance(guide, OpenAlertGuide)
        return guide

    def test_pasted_messages_are_opened_and_doubted_until_the_laptop_is_known(
        self, opened: Opened, headquarters: Vault
    ) -> None:
        vault = opened.desk.vault
        messages = alert_messages(seal_alert(headquarters, address_of(vault), ALERT))
        guide = self.begin(opened)
        has_room(opened)
        assert nameless(guide) == []
        assert not guide.next.isEnabled()
        guide.text.setPlainText(messages[0])
        guide.do_primary()
        wait_for(lambda: guide.message.isVisible())
        assert "missing" in guide.message.text()
        guide.text.setPlainText("From Binti:\n" + "\n".join(reversed(messages)))
        guide.do_primary()
        wait_for(lambda: guide.step is guide.last)
        has_room(opened)
        said = [one.text() for one in guide.last.findChildren(Text) if one.isVisible()]
        assert any("TIR-26-GOM07-03" in text for text in said)
        assert any("CD-NK" in text for text in said)
        assert not any("i_child" in text for text in said), "a code that has a word"
        assert guide.danger.isVisible()
        assert "new here" in guide.doubt.text()
        assert len(guide.words.text().split()) == 8
        guide.close_down()
        assert guide.text.toPlainText() == ""
        guide.do_primary()
        opened.settle()
        assert opened.frame.visitor is None

    def test_a_picture_of_the_code_is_read(self, opened: Opened, headquarters: Vault) -> None:
        letter = seal_alert(headquarters, address_of(opened.desk.vault), ALERT)
        shown = AlertGuide(opened.desk, letter)
        guide = self.begin(opened)
        guide.text.picture.emit(QImage(40, 40, QImage.Format.Format_RGB32))
        wait_for(lambda: guide.no_code.isVisible())
        guide.text.picture.emit(shown.picture.grab().toImage())
        wait_for(lambda: guide.next.isEnabled())
        assert not guide.no_code.isVisible()
        guide.do_primary()
        wait_for(lambda: guide.step is guide.last)

    def test_an_alert_for_somebody_else_is_refused(
        self, opened: Opened, headquarters: Vault
    ) -> None:
        letter = seal_alert(headquarters, address_of(headquarters), ALERT)
        guide = self.begin(opened)
        guide.text.setPlainText("\n".join(alert_messages(letter)))
        guide.do_primary()
        wait_for(lambda: guide.message.isVisible())
        assert guide.step is guide.ask
