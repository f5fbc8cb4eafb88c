"""Corrections of records: only of the newest version, and with the texts clients know."""

import itertools

from tests.hub.client import new_id, visit, visit_form
from tests.hub.test_intake import JPEG, files_here


def test_a_correction_replaces_and_keeps_its_files(phone, hub, vault, clock):
    first, second = new_id(), new_id()
    files = {"p.jpg": JPEG, "s.m4a": b"sound"}
    assert phone.send(visit(first, photo="p.jpg", sound="s.m4a"), files).status == 201
    edit = visit(second, photo="p.jpg", who="Zawadi", deprecated=first)
    assert phone.send(edit).status == 201
    assert files_here(vault, clock, second) == {"p.jpg": JPEG}  # carried over; the sound is out
    assert files_here(vault, clock, first) == files
    newest, oldest = hub.arrivals()
    assert (newest.instance_id, newest.corrects) == (second, first)
    assert (oldest.instance_id, oldest.corrected_by) == (first, second)


def test_a_correction_may_bring_a_new_photo_under_the_old_name(phone, vault, clock):
    first, second = new_id(), new_id()
    phone.send(visit(first, photo="p.jpg"), {"p.jpg": JPEG})
    edit = visit(second, photo="p.jpg", deprecated=first)
    assert phone.send(edit, {"p.jpg": b"new"}).status == 201
    assert files_here(vault, clock, second) == {"p.jpg": b"new"}
    assert files_here(vault, clock, first) == {"p.jpg": JPEG}


def test_the_same_correction_again_is_received_again(phone, hub):
    first, second = new_id(), new_id()
    phone.send(visit(first))
    edit = visit(second, deprecated=first)
    assert [phone.send(edit).status for _ in range(3)] == [201, 201, 201]
    assert len(hub.arrivals()) == 2


def test_a_correction_of_what_nobody_knows_is_refused(phone, hub):
    unknown = new_id()
    answer = phone.send(visit(deprecated=unknown))
    assert answer.status == 404
    assert answer.message == (
        "You tried to update an existing submission, but we can&#39;t find that submission to"
        f" update ({unknown})"
    )
    assert hub.arrivals() == []


def test_a_correction_of_a_record_of_another_form_is_refused(phone, hub):
    hub.offer(visit_form(form_id="other"))
    first = new_id()
    phone.send(visit(first))
    assert phone.send(visit(form_id="other", deprecated=first)).status == 404


def test_two_corrections_of_the_same_version_do_not_fork(phone, hub):
    first = new_id()
    phone.send(visit(first))
    assert phone.send(visit(deprecated=first, who="A")).status == 201
    answer = phone.send(visit(deprecated=first, who="B"))
    assert answer.status == 409
    assert answer.message == (
        f"You tried to update a submission, but the copy you were editing ({first}) is now out of"
        " date. Please get the new version that has been submitted, and make your edits again."
    )
    assert len(hub.arrivals()) == 2


def test_an_original_that_was_corrected_meanwhile_is_answered_as_recorded(phone):
    first = new_id()
    original = visit(first)
    phone.send(original)
    phone.send(visit(deprecated=first))
    answer = phone.send(original)
    assert answer.status == 409
    assert "the copy you were editing (undefined) is now out of date" in answer.message


def test_a_correction_with_other_bytes_is_refused(phone):
    first, second = new_id(), new_id()
    phone.send(visit(first))
    phone.send(visit(second, deprecated=first))
    answer = phone.send(visit(second, deprecated=first, who="C"))
    assert answer.status == 409
    assert answer.message.startswith("A submission already exists with this ID")


def test_a_correction_under_the_identity_of_another_record_is_refused(phone):
    first, taken = new_id(), new_id()
    phone.send(visit(first))
    phone.send(visit(taken))
    answer = phone.send(visit(taken, deprecated=first))
    assert answer.status == 409
    assert answer.message == f"A resource already exists with instanceID value(s) of {taken}."


def test_a_correction_can_be_corrected(phone, hub):
    chain = [new_id() for _ in range(4)]
    assert phone.send(visit(chain[0])).status == 201
    for older, newer in itertools.pairwise(chain):
        assert phone.send(visit(newer, deprecated=older)).status == 201
    current = [one for one in hub.arrivals() if one.corrected_by is None]
    assert [one.instance_id for one in current] == [chain[-1]]
