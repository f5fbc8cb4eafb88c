"""Documents and entity tags are byte for byte those of a recorded ODK Central."""

import pytest

from veldmelding.hub import openrosa
from veldmelding.hub.catalogue import OfferedFile, OfferedForm
from veldmelding.hub.profile import CENTRAL

RECORDED_BASE = "https://127.0.0.1:8443/v1/projects/1"


def test_the_form_list_has_the_recorded_bytes():
    form = OfferedForm(
        1, "veld_basic", "1", "Veld basic", "md5:97d0b9469fcb2011ebd4f0aeb7098cfb", True
    )
    body = openrosa.form_list([form], RECORDED_BASE).encode()
    assert openrosa.weak_etag(body) == 'W/"1d2-KGyteegYIoPbapBLmqSEiMYjGeQ"'


def test_an_empty_form_list_has_the_recorded_bytes():
    body = openrosa.form_list([], RECORDED_BASE).encode()
    assert openrosa.weak_etag(body) == 'W/"6b-k7cIAFZCHHu45IjxdE4RUC9cZmw"'


@pytest.mark.parametrize(
    ("form_id", "name", "kind", "list_name", "length"),
    [
        ("veld_basic", "places.csv", "", None, 421),
        ("tree_upd", "trees.csv", "entityList", "trees", 601),
        ("tree_upd", "trees.csv", "approvalEntityList", "trees", 609),
    ],
)
def test_a_manifest_has_the_recorded_length(form_id, name, kind, list_name, length):
    base = f"https://127.0.0.1:8443/v1/key/{'T' * 64}/projects/1"
    file = OfferedFile(name, "md5:81cbda13483b7da65cee58cfd5f51dab", kind, list_name)
    body = openrosa.manifest([file], form_id, base)
    assert len(body) == length
    assert body.startswith(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '  <manifest xmlns="http://openrosa.org/xforms/xformsManifest">\n    <mediaFile'
    )


def test_integrity_has_the_recorded_bytes():
    told = {
        "0e376426-c6ab-40c0-821b-79f93a15ecbc": False,
        "f762a1c1-1df3-4f39-80c9-2d2c5acc1c0e": False,
    }
    body = openrosa.integrity(told).encode()
    assert openrosa.weak_etag(body) == 'W/"12c-XbZHn5uCjvXtLHnKRU3myNF9YH8"'
    told["f762a1c1-1df3-4f39-80c9-2d2c5acc1c0e"] = True
    body = openrosa.integrity(told).encode()
    assert openrosa.weak_etag(body) == 'W/"12b-2yPujM8bjI5UWykGIik4aw+o+NE"'


RECORDED_REFUSALS = [
    ("no-version-header", {}, 'W/"d6-6zXxhGkxZQY3Gy8IAoFuT/BzGfM"'),
    ("wrong-version-header", {"got": "2.0"}, 'W/"e1-/6x1jm0BTgRXwUuCksXcGT8jl2I"'),
    ("not-authenticated", {}, 'W/"bb-7SiNdZeCLpW0m57SIVOLNMDcWkE"'),
    ("no-rights", {}, 'W/"d2-8Z+4EhnCklRf5+5xzlAUzWyJWcQ"'),
    ("https-only", {}, 'W/"bd-ZGyT13rRocl40xAyVNmFaOD82Yw"'),
    ("not-found", {}, 'W/"b7-1/eLphDO05fopRU+7YcrilOFJLc"'),
    ("other-xml", {}, 'W/"125-42LJ1oDZdlZI2TpEXg/dzoUJ3kM"'),
    ("no-xml-part", {}, 'W/"c0-/8IDf3SeFkxwYA1rwMTlKyd58bY"'),
    ("no-form-id", {}, 'W/"b7-slsgYHK5tkE/sTdPtFmriYZhP0c"'),
    ("no-such-version", {"version": "77"}, 'W/"d0-q8WkdID9eSQ57T+KUCypNX8GqbQ"'),
    ("no-such-version", {"version": ""}, 'W/"ce-aseDGVw1glxnSy4+9Up/Cn8FfFI"'),
    (
        "out-of-date",
        {"deprecated": "uuid:476a7594-ea42-4b24-85aa-177a77bdf3b0"},
        'W/"154-u33ylXHUtbkVVE2iGc3fgUY5D3A"',
    ),
    ("out-of-date", {"deprecated": "undefined"}, 'W/"134-JrRrhIoEe4rTQ7ONTxs2KFs+1zs"'),
    (
        "nothing-to-update",
        {"deprecated": "uuid:7b74d52e-9d9e-4fa0-86c1-8500c178ba3b"},
        'W/"10d-VvIc0Y20acp7qkdXL1ifjSildUw"',
    ),
    (
        "id-taken",
        {"instance_id": "uuid:c2e013a1-c928-4d14-b147-1dcba94e040a"},
        'W/"e6-nOwdEsVEbYRPasrTxBOQFwMpeFE"',
    ),
]


@pytest.mark.parametrize(("reason", "values", "etag"), RECORDED_REFUSALS)
def test_a_refusal_has_the_recorded_bytes(reason, values, etag):
    response = openrosa.refused(CENTRAL.refusals[reason], **values)
    assert response.headers["ETag"] == etag


@pytest.mark.parametrize(
    ("reason", "details", "values", "etag"),
    [
        ("not-found", None, {}, 'W/"4c-ShTrjQvXJDA49Wfxw7ES7C6cQFg"'),
        ("no-rights", None, {}, 'W/"67-6rasDkACxtgAfIV2lgJDmKujsaI"'),
        ("no-api-version", None, {}, 'W/"5c-DW2CNc2chr1lZtF0bgUDCRQD86k"'),
        (
            "other-api-version",
            {"got": "2"},
            {"got": "2"},
            'W/"61-Tb7a7Yf3A3wQaFGOhIk12CrMiZA"',
        ),
        ("unparseable", "Unexpected end of form", {}, 'W/"66-rMfHXsXS3c02EZ7DLyhMdYLeIzc"'),
        ("unparseable", "Multipart: Boundary not found", {}, 'W/"6d-fkL2WR2N/D+y8zDrdLIKJhp/t2U"'),
    ],
)
def test_a_refusal_in_json_has_the_recorded_bytes(reason, details, values, etag):
    response = openrosa.refused_as_json(CENTRAL.refusals[reason], details, **values)
    assert response.headers["ETag"] == etag


def test_the_acknowledgement_has_the_recorded_bytes():
    body = openrosa.message(CENTRAL.received, "").encode()
    assert openrosa.weak_etag(body) == 'W/"a7-1AzRoaahYs+ci5dFOfosy9idMsg"'


def test_odd_form_ids_are_written_as_recorded():
    form = OfferedForm(
        1, "veld form/é%1", "1", "Odd <&> title", "md5:4f319730f8b203372bf8a3e11b04634f", False
    )
    listed = openrosa.form_list([form], RECORDED_BASE)
    assert "<formID>veld form&#x2F;é%1</formID>" in listed
    assert "<name>Odd &lt;&amp;&gt; title</name>" in listed
    assert (
        f"<downloadUrl>{RECORDED_BASE}/forms/veld%20form%2F%C3%A9%251.xml</downloadUrl>" in listed
    )
    assert "manifestUrl" not in listed
