"""The whole round, nothing in it replaced: delivered, asked about, corrected, received again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.desktop.support import Opened, wait_for
from tests.desktop.test_deliver import Headquarters, _clock, headquarters
from veldmelding.cli import run
from veldmelding.desktop.deliver.place import DeliverPlace
from veldmelding.desktop.fill import FillPlace
from veldmelding.desktop.observations.asked import AskedReadPlace
from veldmelding.outbox import Outbox
from veldmelding.sync import Gate, read_setup
from veldmelding.sync.central import Central

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

__all__ = ["headquarters"]

REVIEWER, WORDS = "asha", "words that only the reviewer knows"


def _deliver(opened: Opened) -> None:
    place = opened.go("deliver")
    assert isinstance(place, DeliverPlace)
    place.deliver()
    wait_for(lambda: not place.run.running, seconds=60)
    opened.settle()


def test_a_question_comes_back_and_is_answered(
    opened: Opened,
    headquarters: Headquarters,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    read_setup(headquarters.setup).save(opened.desk.vault)
    opened.settle()
    _deliver(opened)
    sent = opened.desk.outbox.rows(states={"delivered"})[0].instance_id
    headquarters.hub.accounts.create(REVIEWER, role="administer", passphrase=WORDS)
    address = f"{headquarters.url}/#/projects/1"
    (tmp_path / "account").write_text(f"{REVIEWER}\n{WORDS}\n")
    feedback = ["feedback", address, "--account-file", str(tmp_path / "account")]
    assert run([*feedback, "--set-up"]) == 0, capsys.readouterr().err
    with Gate() as gate, Central(address, gate) as central:
        central.sign_in(REVIEWER, WORDS)
        record = ("forms", "site_visit", "submissions", sent)
        central.send("POST", *record, "comments", content={"body": "Which side?"})
        central.send("PATCH", *record, content={"reviewState": "hasIssues"})
    assert run(feedback) == 0, capsys.readouterr().err
    _deliver(opened)
    (question,) = opened.desk.store.feedback.asking().values()
    assert (question.instance_id, question.question) == (sent, "Which side?")
    opened.desktop.resume(question.observation_id)
    wait_for(lambda: isinstance(opened.frame.visitor, AskedReadPlace))
    opened.settle()
    reading = opened.frame.visitor
    assert isinstance(reading, AskedReadPlace)
    reading.correct_button.click()
    wait_for(lambda: isinstance(opened.frame.visitor, FillPlace))
    filling = opened.frame.visitor
    assert isinstance(filling, FillPlace)
    filling.answer("/data/note", "the west side")
    filling.finalise()
    wait_for(lambda: opened.frame.visitor is None)
    _deliver(opened)
    received = Outbox(headquarters.vault, _clock)
    texts = [received.submission(row.instance_id).xml for row in received.rows(limit=50)]
    assert sum(b"the west side" in text for text in texts) == 1
    assert run(feedback) == 0, capsys.readouterr().err
    _deliver(opened)
    states = {one.state for one in opened.desk.store.feedback.all().values()}
    assert states == {"edited"}
    assert opened.desk.store.feedback.asking() == {}
