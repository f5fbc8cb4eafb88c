"""A large form is kept as the engine reads it fastest, and never depends on that copy."""

from __future__ import annotations

from tests.benchmarks.generated_forms import questionnaire
from tests.library.conftest import form

from veldmelding.library import Library
from veldmelding.xforms import load_compiled


def kept(vault):
    with vault.reading() as database:
        return dict(database.execute("SELECT definition, data FROM form_compiled").fetchall())


def keep(vault, number, data):
    with vault.transaction() as database:
        database.execute(
            "INSERT OR REPLACE INTO form_compiled (definition, data) VALUES (?, ?)", [number, data]
        )


def test_only_a_large_form_is_kept_so(library, vault):
    large = library.install(questionnaire())
    library.install(form())
    assert set(kept(vault)) == {large.id}
    definition = library.definition(large)
    assert definition.form_id == large.form_id
    assert len(definition.nodes) > 500


def test_a_copy_of_another_program_is_made_anew(library, vault, clock):
    large = library.install(questionnaire())
    fresh = kept(vault)[large.id]
    for stale in (b"another program", fresh[:-40], b""):
        keep(vault, large.id, stale)
        assert Library(vault, clock).definition(large).form_id == large.form_id
        assert load_compiled(kept(vault)[large.id]) is not None


def test_the_copy_goes_with_the_form(library, vault):
    large = library.install(questionnaire())
    with vault.transaction() as database:
        database.execute("DELETE FROM form_definition WHERE id = ?", [large.id])
    assert kept(vault) == {}
