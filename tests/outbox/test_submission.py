"""Submissions are kept byte for byte, once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from veldmelding.errors import FileConflict, InstanceConflict, NotConfirmed, SubmissionMissing
from veldmelding.outbox import XML, SubmissionFile

HERE = "https://central.example/v1/projects/1"


def file_rows(vault):
    with vault.reading() as database:
        return database.execute("SELECT count(*) FROM attachment").fetchone()[0]


def test_what_was_put_comes_back_byte_for_byte(outbox, make):
    xml = "<data>é\r\n  \t<n/></data>\n".encode()
    submission = make(
        10, xml=xml, priority=1, branch="a b", sender="phone 3", device_id="d", origin="received"
    )
    assert outbox.put(submission) is True
    assert outbox.submission(submission.instance_id) == submission
    assert outbox.submission(submission.instance_id).xml == xml


def test_the_same_bytes_again_are_no_second_submission(outbox, make):
    submission = make(10)
    outbox.put(submission)
    assert outbox.put(submission) is False
    assert outbox.count() == 1


def test_other_bytes_under_the_same_instance_id_are_refused_and_change_nothing(outbox, make):
    submission = make()
    outbox.put(submission)
    with pytest.raises(InstanceConflict):
        outbox.put(replace(submission, xml=submission.xml + b"\n"))
    assert outbox.submission(submission.instance_id) == submission


def test_the_same_bytes_with_a_file_that_was_missing_fill_it_in(outbox, make):
    complete = make(10, 20)
    first, second = complete.files
    missing = SubmissionFile(second.name, None, 0, "")
    outbox.put(replace(complete, files=(first, missing)))
    outbox.put(complete)
    assert outbox.submission(complete.instance_id).files == (first, second)


def test_a_file_that_arrives_late_takes_its_place(outbox, make, vault):
    submission = make(files=(SubmissionFile("photo.jpg", None, 0, ""),))
    outbox.put(submission)
    with vault.transaction():
        photo = vault.attachments.add(b"photo", "image/jpeg")
        assert outbox.add_file(submission.instance_id, "photo.jpg", photo) is True
    assert outbox.files(submission.instance_id) == [
        SubmissionFile("photo.jpg", photo.id, 5, photo.sha256)
    ]


def test_a_file_that_arrives_twice_is_kept_once(outbox, make, vault):
    submission = make()
    outbox.put(submission)
    for expected in (True, False):
        with vault.transaction():
            photo = vault.attachments.add(b"photo", "image/jpeg")
            assert outbox.add_file(submission.instance_id, "photo.jpg", photo) is expected
    assert file_rows(vault) == 1


def test_another_file_of_the_same_name_is_refused_unless_it_may_overwrite(outbox, make, vault):
    submission = make(10)
    name = submission.files[0].name
    outbox.put(submission)
    outbox.ledger.acknowledged(submission.instance_id, [XML, name], HERE, 201)

    def add_another(overwrite):
        with vault.transaction():
            other = vault.attachments.add(b"other", "image/jpeg")
            outbox.add_file(submission.instance_id, name, other, overwrite=overwrite)

    with pytest.raises(FileConflict):
        add_another(overwrite=False)
    assert outbox.submission(submission.instance_id) == submission
    assert file_rows(vault) == 1

    add_another(overwrite=True)
    assert file_rows(vault) == 1
    assert outbox.state(submission.instance_id).name == "ready"  # it has to be sent again


def test_a_file_for_a_submission_that_is_not_here_is_refused(outbox, vault):
    with pytest.raises(SubmissionMissing), vault.transaction():
        outbox.add_file("uuid:none", "photo.jpg", vault.attachments.add(b"x", "image/jpeg"))
    assert file_rows(vault) == 0
    with pytest.raises(SubmissionMissing):
        outbox.submission("uuid:none")
    with pytest.raises(SubmissionMissing):
        outbox.state("uuid:none")


def test_nothing_is_removed_before_a_backend_has_all_of_it(outbox, make, vault):
    submission = make(10)
    outbox.put(submission)
    outbox.ledger.acknowledged(submission.instance_id, [XML], HERE, 201)
    with pytest.raises(NotConfirmed):
        outbox.remove_confirmed(submission.instance_id)
    outbox.ledger.acknowledged(submission.instance_id, [submission.files[0].name], HERE, 201)
    outbox.remove_confirmed(submission.instance_id)
    assert outbox.count() == 0
    assert file_rows(vault) == 0


def test_listeners_hear_of_the_outbox(outbox, make, vault):
    heard = []
    stop = vault.changes.subscribe(heard.append)
    outbox.put(make())
    stop()
    assert heard == [frozenset({"outbox"})]
