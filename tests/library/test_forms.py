"""Forms are installed whole, kept while needed, and offered in their newest version."""

from __future__ import annotations

from threading import Thread

import pytest
from tests.library.conftest import form

from veldmelding.errors import FormError, FormNotHeld, UnsafeFileName
from veldmelding.library import Library, MediaFile, hash_of


def attachments(vault):
    with vault.reading() as database:
        return [row[0] for row in database.execute("SELECT sha256 FROM attachment").fetchall()]


def keep_observation(vault, definition):
    with vault.transaction() as database:
        database.execute(
            "INSERT INTO observation (id, definition, title, sequence, position, language,"
            " answered, asked, created, changed) VALUES ('o', ?, '', 1, '', '', 0, 0, '', '')",
            [definition],
        )


def test_a_form_is_kept_byte_for_byte_and_offered(library):
    xml = form()
    installed = library.install(xml)
    assert (installed.form_id, installed.version, installed.title) == ("visit", "1", "Visit")
    assert installed.hash == hash_of(xml)
    assert library.xml(installed) == xml
    assert library.forms() == [installed]
    assert library.definition(installed).form_id == "visit"
    assert library.find("visit") == library.find("visit", "1", installed.hash) == installed
    assert library.find("visit", "2") is None


def test_installing_the_same_form_again_changes_only_its_media(library):
    first = library.install(form(), {"logo.png": MediaFile(content=b"old")})
    second = library.install(form(), {"map.png": MediaFile(content=b"new")})
    assert second.id == first.id
    assert set(library.media(second)) == {"map.png"}
    assert library.resolver(second)("map.png") == b"new"
    assert library.resolver(second)("logo.png") is None


def test_a_newer_version_is_offered_and_the_old_one_kept(library):
    old = library.install(form(version="1"))
    new = library.install(form(version="2"))
    assert library.forms() == [new]
    assert [held.version for held in library.forms(offered=None)] == ["1", "2"]
    assert library.find("visit") == new
    assert library.definition(old.id).version == "1"


def test_another_definition_with_the_same_version_is_another_form(library):
    first = library.install(form(title="One"))
    second = library.install(form(title="Two"))
    assert first.id != second.id
    assert library.find("visit", "1", first.hash).title == "One"


def test_equal_files_are_kept_once_for_all_forms(library, vault):
    logo = MediaFile(content=b"logo")
    library.install(form("a"), {"a.png": logo, "b.png": logo})
    library.install(form("b"), {"logo.png": logo})
    with vault.transaction():
        fetched = vault.attachments.add(b"logo", "image/png")
    library.install(form("c"), {"logo.png": MediaFile(attachment_id=fetched.id, hash="md5:x")})
    assert len(attachments(vault)) == 1
    assert library.media(library.find("c"))["logo.png"].hash == "md5:x"
    assert library.held_media("md5:96d6f2e7e1f705ab5e59c84a6dc009b2") is not None
    assert library.held_media("md5:0") is None


def test_a_file_leaves_with_the_last_form_that_used_it(library, vault):
    library.install(form("a"), {"logo.png": MediaFile(content=b"logo")})
    library.install(form("b"), {"logo.png": MediaFile(content=b"logo")})
    library.install(form("a"), {})
    assert len(attachments(vault)) == 1
    library.install(form("b"), {})
    assert attachments(vault) == []


def test_a_form_that_cannot_be_installed_leaves_nothing_behind(library, vault):
    library.install(form(version="1"))
    with pytest.raises(UnsafeFileName):
        library.install(
            form(version="2"),
            {"good.png": MediaFile(content=b"good"), "../evil.png": MediaFile(content=b"evil")},
        )
    with pytest.raises(FormError):
        library.install(b"<html>no form</html>", {"a.png": MediaFile(content=b"a")})
    assert [held.version for held in library.forms(offered=None)] == ["1"]
    assert attachments(vault) == []


def test_withdrawn_forms_are_kept_and_can_be_offered_again(library):
    library.install(form(version="1"))
    library.install(form(version="2"))
    library.withdraw(["visit", "unknown"])
    assert library.forms() == []
    assert len(library.forms(offered=False)) == 2
    library.offer(["visit"])
    assert [held.version for held in library.forms()] == ["2"]


def test_a_bundled_form_never_pushes_headquarters_copy_aside(library):
    library.install(form(version="1"), origin="bundled")
    library.install(form(version="2"), origin="bundled")
    assert [held.version for held in library.forms()] == ["2"]
    library.install(form(version="1.5"), origin="backend")
    library.install(form(version="3"), origin="bundled")
    assert [held.version for held in library.forms()] == ["1.5"]


def test_a_withdrawn_bundled_form_stays_withdrawn_at_the_next_start(library):
    library.install(form(), origin="bundled")
    library.withdraw(["visit"])
    library.install(form(), origin="bundled")
    assert library.forms() == []
    library.install(form(version="2"), origin="bundled")
    assert library.forms() == []


def test_pruning_removes_only_what_nothing_needs(library, vault):
    versions = [
        library.install(form(version=str(n)), {f"{n}.png": MediaFile(content=str(n).encode())})
        for n in range(4)
    ]
    keep_observation(vault, versions[0].id)
    with vault.transaction() as database:
        database.execute(
            "INSERT INTO submission VALUES"
            " ('i', 'visit', '1', '', x'', 0, '', '', 'received', 2, '', '', '')"
        )
    removed = library.prune()
    assert [held.version for held in removed] == ["2"]
    assert [held.version for held in library.forms(offered=None)] == ["0", "1", "3"]
    assert len(attachments(vault)) == 3
    with pytest.raises(FormNotHeld):
        library.definition(versions[2])
    with pytest.raises(FormNotHeld):
        library.form(versions[2].id)


def test_pruning_keeps_the_newest_version_of_a_closed_form(library):
    library.install(form())
    library.withdraw(["visit"])
    assert library.prune() == []


def test_downloads_that_no_form_came_for_are_swept_after_a_week(library, vault, clock):
    library.keep_media("logo.png", b"logo")
    library.install(form(), {"map.png": MediaFile(content=b"map")})
    clock.move(days=6)
    library.prune()
    assert len(attachments(vault)) == 2
    clock.move(days=2)
    library.prune()
    assert library.resolver(library.find("visit"))("map.png") == b"map"
    assert len(attachments(vault)) == 1


def test_threads_in_a_transaction_and_outside_never_wait_for_each_other(library, vault):
    library.install(form())
    number = library.install(form("other")).id

    def outside():
        for _ in range(200):
            library.install(form())  # forgets what is parsed
            library.definition(number)

    def inside():
        for _ in range(200):
            with vault.transaction():
                library.definition(number)

    threads = [Thread(target=work, daemon=True) for work in (outside, inside)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
        assert not thread.is_alive()


def test_a_definition_is_parsed_once_while_nothing_changes(library):
    installed = library.install(
        form(lists=["sites"]), {"sites.csv": MediaFile(entity_list="sites")}
    )
    first = library.definition(installed)
    assert library.definition(installed) is first
    library.merge_list("sites", b"name,label,__version\na,A,1\n", "md5:1")
    assert library.definition(installed) is not first


def test_a_second_library_of_the_same_vault_sees_the_same_forms(library, vault, clock):
    installed = library.install(form(), {"logo.png": MediaFile(content=b"logo")})
    other = Library(vault, clock)
    assert other.forms() == [installed]
    assert other.resolver(installed)("logo.png") == b"logo"


def test_listeners_hear_of_the_library(library, vault):
    heard = []
    stop = vault.changes.subscribe(heard.append)
    library.install(form())
    stop()
    assert frozenset({"library"}) in heard
