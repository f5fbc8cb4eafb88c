"""Attacks 37 to 45 as far as no window is needed: formulas, markup, names, targets, traces."""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime
from random import Random
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from tests.observations.forms import visit
from tests.vault.support import CHEAP, PASSPHRASE, run_python, unlock
from veldmelding.errors import TargetInsideVault, VeldmeldingError, WrongPassphrase
from veldmelding.hub.pages import markup
from veldmelding.library import Library, export_xlsx
from veldmelding.observations import Evidence, ObservationStore
from veldmelding.observations.evidence import safe_name
from veldmelding.outbox import Outbox
from veldmelding.vault import Vault, describe_vault

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "zilverreiger"


def clock() -> datetime:
    return datetime(2026, 8, 3, 7, 30, tzinfo=UTC)


@pytest.fixture
def store(vault: Vault) -> ObservationStore:
    library, outbox = Library(vault, clock), Outbox(vault, clock)
    return ObservationStore(vault, library, outbox, clock=clock, timezone=UTC, random=Random(1))


@pytest.fixture
def form(vault: Vault):
    return Library(vault, clock).install(visit())


def record(store: ObservationStore, form, note: str, name: str = "x") -> str:
    recording = store.begin(form)
    recording.session.answer("/data/note", note)
    recording.session.answer("/data/name", name)
    store.save(recording.snapshot())
    return recording.id


def test_attack_37_nothing_in_a_workbook_is_a_formula() -> None:
    target = io.BytesIO()
    export_xlsx("quick_note", target)
    target.seek(0)
    cells = [
        cell
        for sheet in load_workbook(target).worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]
    assert len(cells) > 100
    assert {cell.data_type for cell in cells} == {"s"}


@pytest.mark.parametrize(
    "text",
    ["<img src=file:///etc/passwd>", "<script>x</script>", '"><b onload=x>', "&lt;b&gt;", "</p>"],
)
def test_attack_38_markup_in_an_answer_stays_text_on_the_pages_of_a_hub(text: str) -> None:
    shown = str(markup.tag("p", text))
    assert shown.startswith("<p>")
    assert shown.count("<") == 2
    assert "onload=x>" not in shown.replace("&gt;", "")


@pytest.mark.parametrize(
    "name", ["gpj.\u202eexe", "a\u200bb", "\u2066x\u2069", "a\nb", "\ufeffx", "a/../b", "C:\\x", ""]
)
def test_attack_39_names_that_mislead_are_shown_and_written_plainly(
    tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "vault"
    Vault.create(folder, PASSPHRASE, label=name, cost=CHEAP)
    info = describe_vault(folder)
    assert info is not None
    assert info.label.isprintable()
    written = safe_name(name)
    assert written.isascii()
    assert written == (tmp_path / written).name
    assert not set(written) & set('/\\:*?"<>|')


def test_attack_40_evidence_is_not_written_into_the_vault(
    vault: Vault, store: ObservationStore, form, tmp_path: Path
) -> None:
    recording = store.begin(form)
    recording.session.answer("/data/note", "x")
    store.finalise(recording)
    (tmp_path / "usb").symlink_to(vault.folder)
    for target in (vault.folder / "e", tmp_path / "usb" / "e", vault.folder / "attachments" / ".."):
        with pytest.raises(TargetInsideVault):
            Evidence(vault).export([recording.id], target, "x")


def test_attack_41_after_a_day_no_word_of_it_is_in_any_file(
    vault: Vault, store: ObservationStore, form, tmp_path: Path
) -> None:
    recording = store.begin(form)
    recording.session.answer("/data/note", f"the {CANARY} at the gate")
    name = recording.attach("/data/photo", CANARY.encode() * 400, ".jpg")
    recording.session.answer("/data/photo", name)
    store.save(recording.snapshot())
    assert store.count(CANARY) == 1
    instance = store.finalise(recording)
    Outbox(vault, clock).ledger.acknowledged(instance, ["", name], "https://hq.example", 201)
    vault.backup(tmp_path / "backup")
    with pytest.raises(VeldmeldingError):
        Evidence(vault).export([recording.id], vault.folder / "refused", "x")
    vault.close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 8
    for path in files:
        content = path.read_bytes()
        assert CANARY.encode() not in content, path
        assert CANARY.encode("utf-16-le") not in content, path
        assert CANARY not in path.name


SCAN = """
import re, sys
shift = bytes((value + 1) % 256 for value in range(256))
def hits(needle=b"{jmwfssfjhfs"):  # each letter one higher, so that the scan never finds itself
    found = 0
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
        for line in maps.readlines():
            place = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if place is not None:
                start, end = (int(part, 16) for part in place.groups())
                try:
                    memory.seek(start)
                    found += memory.read(end - start).translate(shift).count(needle)
                except OSError:
                    pass
    return found
"""
DAY = """
import os
from pathlib import Path
from veldmelding.vault import KeyCost, Vault
folder = Path(sys.argv[1])
Vault.create(folder, "a b c d", cost=KeyCost(8, 1))
vault = Vault.unlock(folder, "a b c d")
for number in range(50):
    vault.settings.set(f"n{number}", "zilver" + "reiger")
rows = vault.database.execute("SELECT value FROM setting").fetchall()
print(hits() > 0, flush=True)
vault.close()
os.execv(sys.executable, [sys.executable, "-c", sys.argv[2] + "print(hits())"])
"""

if sys.platform == "linux":  # elsewhere a process cannot read its own memory as a file

    def test_attack_42_a_process_started_in_the_place_of_the_locked_one_holds_no_word(
        tmp_path: Path,
    ) -> None:
        result = run_python(SCAN + DAY, str(tmp_path / "v"), SCAN)
        assert result.stdout.split() == ["True", "0"], result.stderr


def test_attack_44_an_unexpected_error_names_places_and_never_values(vault: Vault) -> None:
    secret = "canary passphrase of mine"
    with pytest.raises(WrongPassphrase) as caught:
        vault.change_passphrase(secret, "another")
    assert secret not in str(caught.value)
    assert secret not in repr(caught.value)
    photo = vault.attachments.add(b"x", "image/jpeg")
    (vault.folder / "attachments" / photo.id).write_bytes(b"")
    with pytest.raises(VeldmeldingError) as damaged:
        vault.attachments.read(photo.id)
    assert photo.id not in str(damaged.value)


HOSTILE = [
    '"', "'", "*", "NEAR(", "a NEAR b", "AND OR NOT", "x'; DROP TABLE observation; --", "(((", "^a",
    "title:x", "-x", "a\0b", "{a b}: c", "\ud7ff", '"a" OR "b"', "%", "_", "\\", "🦓", "a" * 50_000,
]  # fmt: skip


@pytest.mark.parametrize("words", HOSTILE)
def test_attack_45_a_search_is_never_a_query_language(
    store: ObservationStore, form, words: str
) -> None:
    kept = record(store, form, "a note about zebras")
    store.rows(words)
    store.count(words, states={words, "draft"}, form_id=words)
    assert [row.id for row in store.rows("zebras")] == [kept]


@pytest.mark.parametrize("form_id", ["x'; DROP TABLE submission; --", 'a"b', "a/../b", "%00", "*"])
def test_attack_45_hostile_names_of_forms_are_only_names(vault: Vault, form_id: str) -> None:
    library = Library(vault, clock)
    name = form_id.replace('"', "&quot;").encode()
    installed = library.install(visit().replace(b'id="visit"', b'id="' + name + b'"'))
    assert installed.form_id == form_id
    assert library.find(form_id) is not None
    assert library.find("visit") is None
    assert len(library.forms()) == 1


def test_attack_45_hostile_names_of_settings_and_records_are_only_names(folder: Path) -> None:
    name = "x'); DROP TABLE setting; --"
    with unlock(folder) as vault:
        vault.settings.set(name, name)
        vault.journal.append(name, name, {name: name})
    with unlock(folder) as vault:
        assert vault.settings.get(name) == name
        assert vault.journal.sound(thorough=True)
