"""The body of a submission: exact bytes, known length, repeatable, never all in memory."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veldmelding.sync.multipart import PIECE, FileChanged, FilePart, SubmissionBody, can_travel


def part(name: str, content: bytes) -> FilePart:
    return FilePart(name, "image/jpeg", len(content), lambda: io.BytesIO(content))


@given(
    st.binary(max_size=PIECE * 2), st.lists(st.binary(max_size=PIECE * 3), max_size=4), st.data()
)
def test_the_length_is_known_and_the_body_can_be_sent_twice(xml, contents, data):
    files = [part(f"{number}.jpg", content) for number, content in enumerate(contents)]
    told: list[tuple[int, bool]] = []
    body = SubmissionBody(xml, files, boundary="B", sent=lambda *each: told.append(each))
    first = b"".join(body)
    assert len(first) == len(body)
    assert sum(count for count, is_file in told if is_file) == sum(map(len, contents))
    assert b"".join(body) == first


def test_the_field_name_is_the_file_name_and_the_record_comes_first():
    body = b"".join(SubmissionBody(b"<data/>", [part("één.jpg", b"JPG")], boundary="B"))
    assert body == (
        b'--B\r\nContent-Disposition: form-data; name="xml_submission_file";'
        b' filename="x"\r\nContent-Type: text/xml\r\n\r\n<data/>'
        b'\r\n--B\r\nContent-Disposition: form-data; name="\xc3\xa9\xc3\xa9n.jpg";'
        b' filename="\xc3\xa9\xc3\xa9n.jpg"\r\nContent-Type: image/jpeg\r\n\r\nJPG\r\n--B--\r\n'
    )


def test_a_large_file_is_read_piece_by_piece():
    class Counting(io.BytesIO):
        largest = 0

        def read(self, size: int | None = -1) -> bytes:
            Counting.largest = max(Counting.largest, size or 0)
            return super().read(size)

    content = bytes(1_000_000)
    body = SubmissionBody(
        b"<d/>",
        [FilePart("a.jpg", "image/jpeg", len(content), lambda: Counting(content))],
        boundary="B",
    )
    assert max(len(piece) for piece in body) <= PIECE + 200, "a piece and what stands before it"
    assert 0 < Counting.largest <= PIECE


@pytest.mark.parametrize("difference", [-1, 1])
def test_a_file_of_another_length_than_announced_stops_the_request(difference):
    content = bytes(20_000)
    wrong = FilePart("a.jpg", "image/jpeg", len(content) + difference, lambda: io.BytesIO(content))
    with pytest.raises(FileChanged):
        list(SubmissionBody(b"<d/>", [wrong], boundary="B"))


@pytest.mark.parametrize(
    "name", ['a"b', "a\r\nX: y", "a/b", "a\\b", "", "a\0", "x" * 300, "xml_submission_file", "%22"]
)
def test_names_that_would_arrive_as_others_do_not_travel(name):
    assert not can_travel(name)
    with pytest.raises(ValueError, match="cannot travel"):
        SubmissionBody(b"<d/>", [part(name, b"")], boundary="B")


@pytest.mark.parametrize("name", ["1732300000000-0a1b2c3d.jpg", "foto één & ’s.jpg", "a b.jpg"])
def test_usual_names_travel(name):
    assert can_travel(name)
