"""The forms that ship with the program: complete tables, harmless workbooks, quiet installation."""

from __future__ import annotations

import io

import openpyxl
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from veldmelding.errors import BundledFormBroken, PrivateKeyInForm
from veldmelding.library import (
    Library,
    bundled,
    bundled_form_ids,
    export_xlsx,
    install_bundled,
    read_tables,
)

FORM_IDS = bundled_form_ids()
PRIVATE = rsa.generate_private_key(65537, 2048)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def resources(tmp_path, monkeypatch):
    """A folder of resources in place of the real one."""
    monkeypatch.setattr(bundled, "bundled", lambda *parts: tmp_path.joinpath(*parts))
    bundled._vocabulary.cache_clear()
    write(
        tmp_path / "resources/vocabulary/codelists.csv",
        "list_name,name,label::English (en),attr\nyn,yes,Yes,\nyn,no,No,\n",
    )
    write(
        tmp_path / "resources/vocabulary/countries.csv",
        "list_name,name,label::English (en),attr\ncountry,CD,DR Congo,\n",
    )
    write(tmp_path / "resources/forms/demo/settings.csv", "form_title,form_id\nDemo,demo\n")
    yield tmp_path / "resources/forms"
    bundled._vocabulary.cache_clear()


def test_the_first_three_forms_ship():
    assert {"quick_note", "site_registration", "incident"} <= set(FORM_IDS)


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_every_bundled_form_is_written_out_completely(form_id):
    tables = read_tables(form_id)
    assert tables["settings"][0]["form_id"] == form_id
    types = [row["type"] for row in tables["survey"]]
    assert "include" not in types
    lists = {row["list_name"] for row in tables["choices"]}
    used = {
        kind.split()[1]
        for kind in types
        if kind.startswith(("select_one ", "select_multiple ", "rank "))
    }
    assert used <= lists


def test_a_block_takes_the_place_of_its_include_row(resources):
    write(
        resources / "demo/survey.csv",
        "type,name,label::English (en)\ntext,first,A\ninclude,gate,\ntext,last,B\n",
    )
    write(resources / "blocks/gate.csv", "type,name\ninclude,inner\nselect_one yn,safe\n")
    write(resources / "blocks/inner.csv", "type,name\nnote,hello\n")
    tables = read_tables("demo")
    assert [row["name"] for row in tables["survey"]] == ["first", "hello", "safe", "last"]
    assert [row["name"] for row in tables["choices"]] == ["yes", "no"]


def test_a_forms_own_list_goes_before_the_vocabulary(resources):
    write(resources / "demo/survey.csv", "type,name\nselect_one yn,a\nselect_multiple country,b\n")
    write(resources / "demo/choices.csv", "list_name,name\nyn,maybe\n")
    choices = read_tables("demo")["choices"]
    assert [(row["list_name"], row["name"]) for row in choices] == [
        ("yn", "maybe"),
        ("country", "CD"),
    ]


@pytest.mark.parametrize(
    "survey",
    ["include,missing", "include,loop", "include,../demo/survey", "select_one nolist,a"],
)
def test_tables_that_do_not_fit_together_are_told_with_the_part(resources, survey):
    write(resources / "demo/survey.csv", f"type,name\n{survey}\n")
    write(resources / "blocks/loop.csv", "type,name\ninclude,loop\n")
    with pytest.raises(BundledFormBroken):
        read_tables("demo")


def test_a_form_that_does_not_ship_is_told_so():
    with pytest.raises(BundledFormBroken):
        read_tables("../../etc")


def test_the_workbook_is_text_only_and_complete(resources):
    write(
        resources / "demo/survey.csv",
        "type,name,label::English (en),calculation,hint::English (en)\n"
        'text,a,"=HYPERLINK(""http://x"")",,\ncalculate,b,,"+1+1",\nselect_one yn,c,@SUM(A1),,\n',
    )
    target = io.BytesIO()
    export_xlsx("demo", target)
    workbook = openpyxl.load_workbook(io.BytesIO(target.getvalue()))
    assert workbook.sheetnames == ["survey", "choices", "settings"]
    assert workbook.properties.creator == "veldmelding"
    cells = [cell for sheet in workbook for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    rows = [[cell.value for cell in row] for row in workbook["survey"].iter_rows()]
    assert rows[0] == ["type", "name", "label::English (en)", "calculation"]  # no empty columns
    assert rows[1][2] == '=HYPERLINK("http://x")'
    assert rows[2][3] == "+1+1"


@pytest.fixture
def installed(library):
    return install_bundled(library)


def test_bundled_forms_install_offered_with_their_lists_empty(library, installed):
    assert {form.form_id for form in library.forms()} == set(FORM_IDS)
    assert {form.form_id for form in installed} == set(FORM_IDS)
    assert {"sites", "cases"} <= {each.name for each in library.lists()}
    for form in library.forms():
        definition = library.definition(form)
        assert len(definition.languages) == 6
        for name in definition.media_names:
            assert library.resolver(form)(name) is not None


def test_at_the_next_start_nothing_is_converted_again(library, vault, clock, installed):
    again = Library(vault, clock)
    assert install_bundled(again) == []
    again.withdraw(["quick_note"])
    assert install_bundled(again) == []
    assert "quick_note" not in {form.form_id for form in again.forms()}


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_what_headquarters_uploads_is_the_same_form(form_id, library, installed):
    from veldmelding.xforms import convert_xlsform

    target = io.BytesIO()
    export_xlsx(form_id, target)
    conversion = convert_xlsform(target.getvalue())
    assert conversion.xml == library.xml(library.find(form_id))


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_with_headquarters_key_the_same_form_is_sealed(form_id, library, installed):
    from veldmelding.xforms import convert_xlsform

    pem = PRIVATE.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    target = io.BytesIO()
    export_xlsx(form_id, target, pem.decode())
    before = library.find(form_id)
    sealed = library.install(convert_xlsform(target.getvalue()).xml, {}, origin="backend")
    assert library.definition(sealed).needs_encryption
    assert sealed.version == f"{before.version}-sealed"
    (offered,) = [form for form in library.forms(offered=True) if form.form_id == form_id]
    assert offered.id == sealed.id


def test_a_private_key_is_never_written_into_a_form(tmp_path):
    pem = PRIVATE.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(PrivateKeyInForm):
        export_xlsx("incident", tmp_path / "incident.xlsx", pem.decode())
    assert not (tmp_path / "incident.xlsx").exists()
