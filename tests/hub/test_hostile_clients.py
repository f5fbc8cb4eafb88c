"""Clients that mean harm, on real sockets: others go on unharmed, and nothing of it is kept."""

import contextlib
import resource
import socket
import time

import pytest

from tests.hub.client import (
    BOUNDARY,
    OPENROSA,
    Phone,
    multipart,
    new_id,
    request,
    upload_parts,
    visit,
)
from tests.hub.rest_client import Program
from tests.hub.test_hostile_uploads import head
from veldmelding.hub.guard import ASKING, Guard
from veldmelding.hub.limits import Flow, Limits, Rate, Tries

SCRIPT = "<script>alert(1)</script>"
IN_XML = SCRIPT.replace("<", "&lt;")


@contextlib.contextmanager
def many(address, count: int, first: bytes = b""):
    """Open many connections that say next to nothing."""
    with contextlib.ExitStack() as held:
        opened = []
        for _ in range(count):
            one = socket.create_connection(("127.0.0.1", address.port), timeout=20)
            held.enter_context(one)
            if first:
                with contextlib.suppress(OSError):
                    one.sendall(first)
            opened.append(one)
        yield opened


def took(phone: Phone) -> float:
    """How long an honest client waits for its acknowledgement."""
    begun = time.monotonic()
    assert phone.send(visit()).status == 201
    return time.monotonic() - begun


# -- connections that come to nothing ------------------------------------------------------------


def test_ten_thousand_connections_keep_nobody_out(phone, address):
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    count = min(10_000, max(0, soft // 2 - 500))  # this process holds both ends
    assert count >= 200
    with contextlib.ExitStack() as held:
        for _ in range(count):
            one = socket.create_connection(("127.0.0.1", address.port), timeout=20)
            held.enter_context(one)
        assert took(phone) < 5
        assert took(phone) < 5
    assert took(phone) < 5


def test_half_a_question_holds_a_thread_only_for_a_while(hub, phone, address):
    with many(address, 20, b"GET /v1/projects/1/formList HTTP/1.1\r\nHost: h\r\nX"):
        assert took(phone) < 8


def test_bodies_that_never_end_leave_threads_for_others(hub, phone, address):
    other = Phone(address, hub.create_account("Endless"))
    start = head(other, "Content-Length: 9000000") + b"--" + BOUNDARY.encode() + b"\r\n"
    with many(address, 40, start) as opened:
        assert took(phone) < 8
        time.sleep(0.3)
        refused = [one for one in opened if _answer(one).startswith(b"HTTP/1.1 429")]
        assert len(refused) >= 12
    assert len(hub.arrivals()) == 1


def test_refused_bodies_that_never_end_leave_threads_for_others(hub, phone, address):
    stranger = Phone(address, "Z" * 64)
    with many(address, 60, head(stranger, "Content-Length: 9000000") + b"x"):
        assert took(phone) < 8


def _answer(connection: socket.socket) -> bytes:
    connection.settimeout(0.05)
    with contextlib.suppress(OSError):
        return connection.recv(100)
    return b""


class Line:
    def __init__(self, address: str = "10.0.0.1") -> None:
        self.remote_addr = address
        self.cut = False

    def hang_up(self) -> None:
        self.cut = True


def test_asking_has_to_be_done_soon_and_sending_has_to_go_on():
    now = [0.0]
    guard = Guard(lambda: now[0])
    asking, sending, slow = Line(), Line(), Line()
    guard.asks(asking)
    came, came_slowly = guard.sending(sending), guard.sending(slow)
    now[0] = ASKING + 1
    guard.look()
    assert (asking.cut, sending.cut) == (True, False)
    for _ in range(100):
        now[0] += 10
        came(3_000)  # 300 bytes a second: a satellite telephone
        came_slowly(1)
        guard.look()
    assert (sending.cut, slow.cut) == (False, True)
    guard.settled(sending)
    now[0] += 10_000
    guard.look()
    assert not sending.cut


def test_of_too_many_silent_ones_the_oldest_of_the_crowd_goes():
    guard = Guard(lambda: 0.0)
    honest = Line("10.0.0.2")
    guard.came(honest)
    crowd = [Line() for _ in range(400)]
    for line in crowd:
        guard.came(line)
    assert [line.cut for line in crowd] == [True] * 100 + [False] * 300
    assert not honest.cut


# -- limits ---------------------------------------------------------------------------------------


def test_guesses_wait_longer_each_time_and_only_the_guesser():
    now = [0.0]
    tries = Tries(lambda: now[0])
    for _ in range(3):
        tries.wrong("a")
    assert tries.wait("a") == 0
    waits = []
    for _ in range(12):
        tries.wrong("a")
        waits.append(tries.wait("a"))
        now[0] += waits[-1]
    assert waits[:4] == [1, 2, 4, 8]
    assert max(waits) <= 300
    assert tries.wait("b") == 0
    tries.right("a")
    assert tries.wait("a") == 0


def test_too_many_requests_are_told_when_to_come_again():
    now = [0.0]
    flow = Flow(Rate(3, 1), lambda: now[0])
    assert [flow.wait("a") for _ in range(5)] == [0, 0, 0, 1, 1]
    assert flow.wait("b") == 0
    now[0] += 2
    assert [flow.wait("a") for _ in range(3)] == [0, 0, 1]


def test_one_credential_has_only_so_many_requests_under_way():
    limits = Limits(lambda: 0.0)
    begun = [limits.begin("a") for _ in range(20)]
    assert begun == [True] * 16 + [False] * 4
    assert limits.begin("b")
    limits.end("a")
    assert limits.begin("a")


def test_a_flood_is_answered_429(vault, clock):
    from random import Random

    from veldmelding.hub import Hub

    with Hub(
        vault, clock=clock, random=Random(7), limits=Limits(lambda: 0.0, per_credential=Rate(5, 1))
    ) as hub:
        phone = Phone(hub.start(), hub.create_account("Flood"))
        answers = [phone.get("/formList") for _ in range(8)]
        assert [answer.status for answer in answers] == [200] * 5 + [429] * 3
        assert int(answers[-1].headers["retry-after"]) >= 1


# -- names, tokens, scripts ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "/etc/passwd", "C:\\windows\\x", "..", ".", "a\0b", "x" * 900, "con.jpg"],
)
def test_names_of_files_never_become_paths(phone, hub, vault, name):
    before = {path.name for path in vault.folder.rglob("*")}
    clean = name.replace("\0", "")
    answer = phone.send(visit(photo=clean), {})
    body = multipart([*upload_parts(visit(photo=clean)), (name, "x", b"\xff\xd8\xff")])
    assert phone.post(body).status in {201, 400, 413}
    assert answer.status in {201, 400}
    new = {path.name for path in vault.folder.rglob("*")} - before
    assert all(len(one) == 32 and not set(one) - set("0123456789abcdef") for one in new)


@pytest.mark.parametrize(
    "path",
    [
        "/v1/../../etc/passwd",
        "/static/../pages/site.py",
        "/static/%2e%2e%2fsite.py",
        "/v1/projects/1/forms/..%2f..%2fx/attachments/..%2fy",
        "/%00",
        "//etc/passwd",
        "/v1/projects/1/forms/visit/submissions/%2e%2e/attachments/x",
    ],
)
def test_paths_lead_nowhere_else(phone, address, path):
    answer = request(address, "GET", path, headers=phone.headers)
    assert answer.status in {301, 303, 400, 401, 403, 404}
    assert b"root:" not in answer.body
    assert b"def " not in answer.body


def test_a_forged_identity_cannot_replace_what_somebody_else_sent(hub, phone, address):
    mine = new_id()
    original = visit(mine, who="Amina")
    assert phone.send(original).status == 201
    thief = Phone(address, hub.create_account("Thief"))
    assert thief.send(visit(mine, who="Forged")).status == 409
    assert thief.send(visit(mine, who="Forged", deprecated=mine)).status == 409
    for identity in ("", " ", "x" * 5000, "uuid:", IN_XML, "'; DROP TABLE submission; --"):
        assert thief.send(visit(identity or " ", who="Odd")).status in {201, 400, 409}
    assert phone.send(original).status == 201
    from veldmelding.outbox import Outbox

    assert Outbox(hub.accounts._vault, hub.accounts._clock).submission(mine).xml == original


def test_the_token_of_another_opens_nothing_of_ones_own_project(hub, phone, address):
    project = hub.projects.add("Other").id
    _, token = hub.accounts.create("Other phone", project=project)
    other = Program(address, token)
    for path in ("/v1/projects/1/formList", "/v1/projects/1/forms/visit.xml"):
        assert request(
            address, "GET", path, headers=OPENROSA | {"Authorization": f"Bearer {token}"}
        ).status in {403, 404}
    assert other.at("GET", "forms", "visit", "submissions").status == 403
    assert Phone(address, token).send(visit()).status == 404
    assert hub.arrivals() == []


def test_scripts_in_every_field_come_out_as_text(hub, phone, address, headquarters):
    instance_id = new_id()
    xml = visit(
        instance_id, who=IN_XML, water=IN_XML, photo=f"{IN_XML}.jpg", name=IN_XML, ages=(1,)
    )
    sent = phone.send(xml, headers={"User-Agent": SCRIPT})
    assert sent.status == 201
    hub.accounts.create(SCRIPT, role="administer", passphrase="four quiet words together")
    for page in ("/arrivals", "/accounts", "/forms", "/log", "/map", "/lost", "/export"):
        answer = headquarters.get(page)
        assert answer.status == 200
        assert SCRIPT not in answer.text
        assert "script-src" in answer.headers["content-security-policy"] or (
            "default-src" in answer.headers["content-security-policy"]
        )
    record = headquarters.get(f"/arrivals/{instance_id.replace(':', '%3A')}")
    assert record.status == 200
    assert SCRIPT not in record.text
    assert "&lt;script&gt;" in record.text
    program = Program.signed_in(address, SCRIPT, "four quiet words together")
    answer = program.at("GET", "forms", "visit", "submissions", instance_id)
    assert answer.headers["content-type"].startswith("application/json")
    assert answer.json["userAgent"] == SCRIPT
