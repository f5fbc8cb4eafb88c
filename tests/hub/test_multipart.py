"""However a body is cut up on its way, its files are the files that were sent."""

from hypothesis import example, given
from hypothesis import strategies as st
from werkzeug.sansio.multipart import NEED_DATA, Data, Epilogue, Field, File

from tests.hub.client import multipart
from veldmelding.hub.multipart import Multipart

BOUNDARY = "--edge"
ENDS = st.sampled_from(
    [b"\r", b"\n", b"-", b"--", b"\r\n--", b"\r\n----edg", b"----edge", b"x", b" "]
)
CONTENT = (
    st.lists(st.one_of(st.binary(max_size=30), ENDS), max_size=12)
    .map(b"".join)
    .filter(
        lambda content: b"----edge" not in content  # a client chooses another boundary then
    )
)


def decoded(body: bytes, sizes: list[int]) -> dict[str, bytes]:
    """Decode a body that comes in pieces of these sizes, over and over."""
    decoder = Multipart(BOUNDARY.encode(), 1024 * 1024, most_parts=10)
    found: dict[str, bytes] = {}
    name, at, turn = "", 0, 0
    while True:
        piece = body[at : at + sizes[turn % len(sizes)]]
        at, turn = at + len(piece), turn + 1
        decoder.receive(piece)
        while (event := decoder.next_event()) is not NEED_DATA:
            if isinstance(event, Epilogue):
                return found
            if isinstance(event, (Field, File)):
                name = event.name
                found[name] = b""
            elif isinstance(event, Data):
                found[name] += event.data


@given(st.lists(CONTENT, min_size=1, max_size=3), st.lists(st.integers(1, 90), min_size=1))
@example([b"photo"], [1])
@example([b"ends\r"], [1])
@example([b"ends\r\n"], [2])
@example([b"\r\n", b"\r\n--"], [3])
def test_files_do_not_depend_on_how_the_bytes_came(contents, sizes):
    parts = [(f"f{number}", "x", content) for number, content in enumerate(contents)]
    body = multipart(parts, boundary=BOUNDARY)
    assert decoded(body, sizes) == {name: content for name, _, content in parts}


def test_every_cut_in_two_gives_the_same():
    body = multipart([("a", "a", b"one\r\n"), ("b", "b", b"\r\ntwo\r")], boundary=BOUNDARY)
    for at in range(1, len(body)):
        assert decoded(body, [at, len(body)]) == {"a": b"one\r\n", "b": b"\r\ntwo\r"}


def test_a_photo_cut_on_its_way_is_kept_as_it_was_sent(phone, hub, vault, clock):
    import socket
    import time

    from tests.hub.client import BOUNDARY as USED
    from tests.hub.client import new_id, upload_parts, visit
    from tests.hub.test_hostile_uploads import head
    from veldmelding.outbox import Outbox

    instance_id, photo = new_id(), b"\xff\xd8\xff" + bytes(range(256)) * 9
    body = multipart(upload_parts(visit(instance_id, photo="p.jpg"), {"p.jpg": photo}))
    cut = body.rindex(USED.encode()) + len(USED) + 1  # in the middle of the last line
    with socket.create_connection(("127.0.0.1", phone.address.port), timeout=20) as connection:
        connection.sendall(head(phone, f"Content-Length: {len(body)}") + body[:cut])
        time.sleep(0.2)
        connection.sendall(body[cut:])
        assert connection.recv(1000).startswith(b"HTTP/1.1 201")
    [file] = Outbox(vault, clock).submission(instance_id).files
    assert vault.attachments.read(file.attachment_id) == photo
