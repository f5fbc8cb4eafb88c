"""Attacks 16 to 20: encrypted files are cut, swapped and exchanged; pictures that bite."""

from __future__ import annotations

import io
import os
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from tests.vault.support import unlock
from veldmelding.errors import AttachmentDamaged, AttachmentMissing
from veldmelding.vault.stream import CHUNK, HEADER_BYTES, TAG

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from veldmelding.vault import Vault

SEALED = CHUNK + TAG


def chunks(content: bytes) -> list[bytes]:
    body = content[HEADER_BYTES:]
    return [body[start : start + SEALED] for start in range(0, len(body), SEALED)]


DAMAGES: dict[str, Callable[[bytes, list[bytes]], bytes]] = {
    "last chunk cut": lambda head, parts: head + b"".join(parts)[:-1],
    "last chunk gone": lambda head, parts: head + b"".join(parts[:-1]),
    "middle gone": lambda head, parts: head + parts[0] + parts[2] + parts[3],
    "swapped": lambda head, parts: head + parts[1] + parts[0] + parts[2] + parts[3],
    "repeated": lambda head, parts: head + parts[0] + parts[0] + parts[2] + parts[3],
    "appended": lambda head, parts: head + b"".join(parts) + parts[0],
    "junk appended": lambda head, parts: head + b"".join(parts) + b"junk",
    "no chunks": lambda head, parts: head,
    "no header": lambda head, parts: b"".join(parts),
    "nothing": lambda head, parts: b"",
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_attack_16_an_altered_file_is_never_shown(vault: Vault, damage: str) -> None:
    content = os.urandom(3 * CHUNK + 100)
    photo = vault.attachments.add(content, "image/jpeg")
    path = vault.folder / "attachments" / photo.id
    whole = path.read_bytes()
    path.write_bytes(DAMAGES[damage](whole[:HEADER_BYTES], chunks(whole)))
    with pytest.raises(AttachmentDamaged):
        vault.attachments.read(photo.id)
    assert len(vault.check()) == 1 or len(vault.check(thorough=True)) == 1
    path.write_bytes(whole)
    assert vault.attachments.read(photo.id) == content


def test_attack_17_a_file_in_the_place_of_another_valid_one_is_never_shown(vault: Vault) -> None:
    one = vault.attachments.add(b"one" * 1000, "image/jpeg")
    other = vault.attachments.add(b"two" * 1000, "image/jpeg")
    folder = vault.folder / "attachments"
    (folder / other.id).replace(folder / one.id)
    with pytest.raises(AttachmentDamaged):
        vault.attachments.read(one.id)
    with pytest.raises(AttachmentMissing):
        vault.attachments.read(other.id)


def test_attack_17_even_with_the_other_files_key_in_its_row(vault: Vault) -> None:
    one = vault.attachments.add(b"one" * 1000, "image/jpeg")
    other = vault.attachments.add(b"two" * 1000, "image/jpeg")
    folder = vault.folder / "attachments"
    (folder / one.id).write_bytes((folder / other.id).read_bytes())
    with vault.transaction() as database:
        database.execute(
            "UPDATE attachment SET file_key = (SELECT file_key FROM attachment WHERE id = ?)"
            " WHERE id = ?",
            (other.id, one.id),
        )
    with pytest.raises(AttachmentDamaged):
        vault.attachments.read(one.id)


PICTURES = {
    "vast PNG": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\xc3\x50\x00\x00\xc3\x50\x08\x06"
    + bytes(9),
    "SVG": b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "endless GIF": b"GIF89a\xff\xff\xff\xff\x00\x00\x00" + b"!\xf9\x04\x00" * 5000,
    "broken JPEG": b"\xff\xd8\xff\xe1\xff\xff" + bytes(200),
    "TIFF": b"II*\x00\x08\x00\x00\x00" + b"\xff" * 100,
    "nothing": b"",
}


@pytest.mark.parametrize("name", PICTURES)
def test_attack_18_the_vault_keeps_pictures_unread_byte_for_byte(vault: Vault, name: str) -> None:
    kept = vault.attachments.add(PICTURES[name], "image/png")
    assert vault.attachments.read(kept.id) == PICTURES[name]


def test_attack_18_a_long_video_never_lies_in_memory(folder: Path) -> None:
    class Video(io.RawIOBase):
        left = 48 * 1024 * 1024

        def read(self, size: int = -1) -> bytes:
            piece = min(size, self.left)
            self.left -= piece
            return bytes(piece)

    with unlock(folder) as vault:
        tracemalloc.start()
        try:
            kept = vault.attachments.add(Video(), "video/mp4")
            with vault.attachments.open(kept.id) as file:
                while file.read(CHUNK):
                    pass
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert kept.size == 48 * 1024 * 1024
    assert peak < 4 * 1024 * 1024


def test_attack_19_the_ending_of_a_name_decides_nothing_about_the_content(vault: Vault) -> None:
    program = b"MZ\x90\x00" + bytes(500)
    kept = vault.attachments.add(program, "image/jpeg")
    assert vault.attachments.get(kept.id).media_type == "image/jpeg"
    assert vault.attachments.read(kept.id) == program


def test_attack_20_an_original_with_a_hostile_description_is_kept_as_evidence(vault: Vault) -> None:
    note = b"\xff\xd8\xff\xe1\xff\xfeExif\x00\x00" + b"<script>" * 8000 + b"\xff\xd9"
    kept = vault.attachments.add(note, "image/jpeg")
    assert vault.attachments.read(kept.id) == note
    assert b"<script>" not in (vault.folder / "attachments" / kept.id).read_bytes()
