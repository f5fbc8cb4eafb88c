"""A hub answers word for word what a real ODK Central was recorded to answer."""

from tests.conformance.transcript import comparable, differing, recorded, replayed, written


def test_the_transcripts_of_a_hub_and_of_a_central_are_equal(tmp_path):
    wanted = recorded()
    found = replayed(tmp_path / "hub")
    assert len(found) >= 140
    assert differing(wanted, found) == {}
    mine, theirs = comparable({number: wanted[number] for number in found}, found)
    assert written(mine, wanted) == written(theirs, wanted)


def test_a_difference_would_be_seen(tmp_path):
    wanted = recorded()
    other = {**wanted[49], "body": wanted[49]["body"].replace("different", "another")}
    assert differing(wanted, {49: other})
    moved = {**wanted[49], "headers": {**wanted[49]["headers"], "etag": "x"}}
    assert differing(wanted, {49: moved})
