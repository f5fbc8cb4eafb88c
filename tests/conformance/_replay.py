"""The conversation that was recorded from a real ODK Central, held again with a hub.

Each step has the number it has in the recording (`central_exchanges.json`).
"""

from __future__ import annotations

import gzip
import http.client
import json
import uuid
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from veldmelding.hub.projects import FIRST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from veldmelding.hub import Hub

MANAGER, WORDS = "admin@veld.test", "words of a manager of a hub"
AGENT = "veldmelding/0.1 (probe)"
NAMESPACES = (
    'xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms"'
    ' xmlns:odk="http://www.opendatakit.org/xforms"'
    ' xmlns:entities="http://www.opendatakit.org/xforms/entities"'
)
PLACES = b"name,label\np1,Place one\np2,Place two\n"
LOGO = b"\x89PNG logo"
_BOUNDARY = "----replayed"

Found = tuple[int, int, dict[str, str], str]


def basic_form(version: str) -> bytes:
    return f"""<?xml version="1.0"?>
<h:html {NAMESPACES}><h:head><h:title>Veld basic</h:title>
<model odk:xforms-version="1.0.0"><itext><translation lang="en"><text id="n">
<value>Note</value><value form="image">jr://images/logo.png</value></text></translation></itext>
<instance><data id="veld_basic" version="{version}"><note/><place/><loc/><photo/><audio/><meta>
<instanceID/><instanceName/></meta></data></instance>
<instance id="places" src="jr://file-csv/places.csv"/>
<bind nodeset="/data/note" type="string"/><bind nodeset="/data/place" type="string"/>
<bind nodeset="/data/loc" type="geopoint"/><bind nodeset="/data/photo" type="binary"/>
<bind nodeset="/data/audio" type="binary"/>
<bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid"/></model></h:head><h:body>
<input ref="/data/note"><label ref="jr:itext('n')"/></input>
<select1 ref="/data/place"><label>Place</label><itemset nodeset="instance('places')/root/item">
<value ref="name"/><label ref="label"/></itemset></select1></h:body></h:html>""".encode()


def tree_form(form_id: str, title: str, entity: str, saved: tuple[str, ...], csv: bool) -> bytes:
    nodes = "".join(f"<{name}/>" for name in saved)
    binds = "".join(
        f'<bind nodeset="/data/{name}" type="string" entities:saveto="{name}"/>' for name in saved
    )
    more = '<instance id="trees" src="jr://file-csv/trees.csv"/>' if csv else ""
    return f"""<?xml version="1.0"?><h:html {NAMESPACES}><h:head><h:title>{title}</h:title>
<model odk:xforms-version="1.0.0" entities:entities-version="2024.1.0"><instance>
<data id="{form_id}" version="1"><tree/>{nodes}<meta><instanceID/>
<entity dataset="trees" id="" {entity}><label/></entity></meta></data></instance>{more}{binds}
<bind nodeset="/data/tree" type="string"/></model></h:head><h:body><input ref="/data/tree">
<label>Tree</label></input></h:body></h:html>""".encode()


def sealed_form() -> bytes:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(65537, 2048).public_key()
    der = key.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    import base64

    text = base64.b64encode(der).decode()
    return f"""<?xml version="1.0"?><h:html {NAMESPACES}><h:head><h:title>Sealed</h:title>
<model odk:xforms-version="1.0.0"><instance><data id="veld_enc" version="1"><note/><photo/><meta>
<instanceID/></meta></data></instance><submission base64RsaPublicKey="{text}"/>
<bind nodeset="/data/note" type="string"/><bind nodeset="/data/photo" type="binary"/></model>
</h:head><h:body><input ref="/data/note"><label>Note</label></input></h:body></h:html>""".encode()


def new_id() -> str:
    return f"uuid:{uuid.uuid4()}"


def record(
    instance_id: str | None,
    *,
    note: str = "hello",
    photo: str = "",
    audio: str = "",
    version: str | None = "2",
    form: str = "veld_basic",
    older: str = "",
    extra: str = "",
) -> bytes:
    given = f' version="{version}"' if version is not None else ""
    deprecated = f"<deprecatedID>{older}</deprecatedID>" if older else ""
    named = f"<instanceID>{instance_id}</instanceID>" if instance_id else ""
    return (
        f"<?xml version='1.0' ?><data id=\"{form}\"{given}"
        f' xmlns:orx="http://openrosa.org/xforms"><note>{note}</note><place>p1</place>'
        f"<loc>-25.7 28.2 1300 5</loc><photo>{photo}</photo><audio>{audio}</audio>{extra}"
        f"<meta>{named}{deprecated}<instanceName>n1</instanceName></meta></data>"
    ).encode()


def tree(form: str, entity: str, attributes: str, label: str = "", **saved: str) -> bytes:
    values = "".join(f"<{name}>{value}</{name}>" for name, value in saved.items())
    inner = f"<label>{label}</label>" if label else ""
    return (
        f'<data id="{form}" version="1">{values}<meta><instanceID>{new_id()}</instanceID>'
        f'<entity dataset="trees" id="{entity}" {attributes}>{inner}</entity></meta></data>'
    ).encode()


class Replay:
    """One conversation with one hub that nobody has talked to yet."""

    def __init__(self, hub: Hub, url: str) -> None:
        self._hub = hub
        parts = urlsplit(url)
        self._host, self._port = parts.hostname or "", parts.port
        hub.accounts.create(MANAGER, role="administer", passphrase=WORDS)
        self._hub.forms.add(basic_form("1"), media={"places.csv": PLACES})
        self._account, self._token = hub.accounts.create("Field laptop 1")
        status, _, body = self._ask(
            "POST",
            "/v1/sessions",
            json.dumps({"email": MANAGER, "password": WORDS}).encode(),
            {"Content-Type": "application/json"},
        )
        assert status == 200, body
        self._session = json.loads(body)["token"]

    # -- asking --------------------------------------------------------------------------------

    def _ask(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], str]:
        connection = http.client.HTTPConnection(self._host, self._port, timeout=30)
        try:
            given = {"User-Agent": AGENT, **(headers or {})}
            chunked = body is not None and not isinstance(body, bytes)
            connection.request(method, path, body, given, encode_chunked=chunked)
            answer = connection.getresponse()
            data = answer.read()
        finally:
            connection.close()
        told = {name.lower(): value for name, value in answer.getheaders()}
        return answer.status, told, data.decode("utf-8")

    def _key(self, path: str, method: str = "GET", token: str = "", **more: str) -> Any:
        headers = {"X-OpenRosa-Version": "1.0"}
        headers |= {name.replace("_", "-"): value for name, value in more.items() if value}
        if more.get("X_OpenRosa_Version") == "":
            del headers["X-OpenRosa-Version"]
        key = quote(token or self._token, safe="!$")
        return self._ask(method, f"/v1/key/{key}{path}", None, headers)

    def _rest(self, method: str, path: str, content: object = None, **more: str) -> Any:
        headers = {"Authorization": f"Bearer {self._session}"}
        headers |= {name.replace("_", "-"): value for name, value in more.items()}
        body: bytes | None = None
        if content is not None:
            body = content if isinstance(content, bytes) else json.dumps(content).encode()
            headers.setdefault("Content-Type", "application/json")
        return self._ask(method, f"/v1/projects/1{path}", body, headers)

    def _list(self, instance_id: str, form: str = "veld_basic") -> Any:
        return self._rest("GET", f"/forms/{form}/submissions/{instance_id}/attachments")

    def _post(
        self,
        xml: bytes | None,
        *files: tuple[str, bytes],
        names: tuple[str, ...] = (),
        plain: bool = False,
        last: bool = False,
        end: bool = True,
        token: str = "",
        wrap: Callable[[bytes], Any] = bytes,
        content_type: str = f"multipart/form-data; boundary={_BOUNDARY}",
        **more: str,
    ) -> Any:
        parts = [("xml_submission_file", "" if plain else "s.xml", xml)] if xml is not None else []
        for place, (name, content) in enumerate(files):
            parts.append((name, names[place] if names else name, content))
        if last:
            parts.reverse()
        body = b""
        for name, file_name, content in parts:
            more_name = f'; filename="{file_name}"' if file_name else ""
            body += f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"'.encode()
            body += f"{more_name}\r\n\r\n".encode() + content + b"\r\n"
        body += f"--{_BOUNDARY}--\r\n".encode() if end else b""
        headers = {"X-OpenRosa-Version": "1.0", "Content-Type": content_type}
        for name, value in more.items():
            headers[name.replace("_", "-")] = value
            if not value:
                del headers[name.replace("_", "-")]
        key = quote(token or self._token, safe="!$")
        path = f"/v1/key/{key}/projects/1/submission?deviceID=veld:dev1"
        return self._ask("POST", path, wrap(body), headers)

    # -- the conversation ------------------------------------------------------------------------

    def answers(self) -> Iterator[Found]:
        """Hold it; yield number, status, headers and body of every answer."""
        for part in (self._offering, self._sending, self._states, self._editing, self._transport):
            for number, (status, headers, body) in part():
                yield number, status, headers, body
        for part in (self._entities, self._reading, self._sealed, self._rights):
            for number, (status, headers, body) in part():
                yield number, status, headers, body

    def _offering(self) -> Iterator[tuple[int, Any]]:
        project, form = "/projects/1", "/projects/1/forms/veld_basic"
        listed = self._key(f"{project}/formList?deviceID=veld:dev1")
        yield 8, listed
        yield 9, self._key(f"{project}/formList", X_OpenRosa_Version="")
        yield 10, self._key(f"{project}/formList", X_OpenRosa_Version="2.0")
        yield 11, self._key(f"{project}/formList", token="x")
        yield 12, self._key(f"{project}/formList", token="a" * 64)
        version = {"X-OpenRosa-Version": "1.0"}
        bearer = {**version, "Authorization": f"Bearer {self._token}"}
        basic = {**version, "Authorization": "Basic YTpi"}
        path = "/v1/projects/1/formList"
        yield 13, self._ask("GET", path, None, version)
        yield 14, self._ask("GET", path, None, basic)
        yield 16, self._ask("GET", path, None, bearer)
        yield 17, self._ask("GET", f"{path}?st={quote(self._token)}", None, version)
        yield 18, self._key("/projects/999/formList")
        yield 19, self._key(f"{project}/formList?formID=nope")
        yield 20, self._key(f"{project}/formList", "HEAD")
        yield 21, self._key(f"{project}/formList", If_None_Match=listed[1]["etag"])
        yield 22, self._key(f"{form}/manifest")
        yield 23, self._key(f"{form}/manifest", X_OpenRosa_Version="")
        xml = self._key(f"{form}.xml")
        yield 24, xml
        yield 25, self._key(f"{form}.xml", X_OpenRosa_Version="")
        yield 26, self._key(f"{form}.xml", If_None_Match=xml[1]["etag"])
        csv = self._key(f"{form}/attachments/places.csv")
        yield 27, csv
        yield 28, self._key(f"{form}/attachments/places.csv", If_None_Match=csv[1]["etag"])
        yield 29, self._key(f"{form}/attachments/logo.png")
        yield 30, self._key(f"{form}/attachments/places.csv", Range="bytes=0-9")
        yield 31, self._key(f"{project}/submission", "HEAD")
        yield 32, self._key(f"{project}/submission")
        yield 33, self._key(f"{project}/submission", "HEAD", X_OpenRosa_Version="")
        yield 34, self._key(f"{project}/submission", "HEAD", token="a" * 64)
        yield 35, self._key(f"{project}/submission/", "HEAD")
        yield 36, self._key(f"{project}/formlist")
        self._hub.forms.add(
            basic_form("2"), media={"places.csv": PLACES, "logo.png": LOGO}, project=FIRST
        )
        yield 40, self._key(f"{project}/formList")
        yield 41, self._key(f"{form}/manifest")
        yield 42, self._key(f"{form}/versions/1.xml")

    def _sending(self) -> Iterator[tuple[int, Any]]:
        self.first, self.split = new_id(), new_id()
        plain = record(new_id())
        yield 47, self._post(plain)
        yield 48, self._post(plain)
        yield 49, self._post(plain.replace(b"hello", b"other"))
        yield 50, self._post(plain + b"\n")
        self.original = record(self.first, photo="p.jpg", audio="a.m4a")
        photo, sound = ("p.jpg", bytes(30_000)), ("a.m4a", b"sound")
        yield 51, self._post(self.original, photo, sound)
        yield 52, self._list(self.first)
        halves = record(self.split, photo="p.jpg", audio="a.m4a")
        yield 53, self._post(halves, photo, ("*isIncomplete*", b"yes"))
        yield 54, self._list(self.split)
        yield 55, self._post(halves, sound)
        yield 56, self._list(self.split)
        yield 57, self._post(halves, photo, sound)
        yield 58, self._post(halves, ("p.jpg", bytes(31_000)))
        missing = new_id()
        xml = record(missing, photo="q.jpg")
        yield 60, self._post(xml, ("stray.jpg", b"x"))
        yield 61, self._list(missing)
        yield 62, self._post(xml, ("Q.JPG", b"x"))
        yield 63, self._list(missing)
        yield 64, self._post(xml, ("q.jpg", b"x"), names=("other.jpg",))
        yield 65, self._list(missing)
        misnamed = new_id()
        yield 66, self._post(record(misnamed, photo="q.jpg"), ("file", b"x"), names=("q.jpg",))
        yield 67, self._list(misnamed)
        accented, name = new_id(), "foto één & ’s.jpg"
        xml = record(accented, photo=name.replace("&", "&amp;"))
        yield 70, self._post(xml, (name, b"x"))
        yield 71, self._list(accented)
        yield 72, self._post(record(new_id(), photo="p.jpg"), ("p.jpg", b"x"), last=True)
        yield 73, self._post(record(new_id()), plain=True)
        yield 74, self._post(record(new_id()))
        yield 75, self._post(None, ("p.jpg", b"x"))
        yield 76, self._post(record(new_id()), content_type="text/xml")
        yield 77, self._post(record(new_id()), X_OpenRosa_Version="")
        yield 78, self._post(b'<data id="veld_basic" version="2"><note>cut')
        yield 79, self._post(b"this is not xml")
        yield 80, self._post(b"")
        yield 81, self._post(record(new_id(), form="no_such_form"))
        yield 82, self._post(record(new_id(), version="1"))
        yield 83, self._post(record(new_id(), version="77"))
        yield 84, self._post(record(new_id(), version=None))
        yield 85, self._post(record(None))
        yield 86, self._post(b'<data id="veld_basic" version="2"><note>no meta</note></data>')
        yield 87, self._post(record(new_id(), extra="<unknown>1</unknown>"))
        yield 88, self._post(record(new_id()).replace(b"meta>", b"orx:meta>"))
        yield 89, self._post(record(str(uuid.uuid4())))

    def _states(self) -> Iterator[tuple[int, Any]]:
        form = "/projects/1/forms/veld_basic"
        kept = record(new_id())
        self._rest("PATCH", "/forms/veld_basic", {"state": "closing"})
        yield 90, self._post(kept)
        yield 91, self._key("/projects/1/formList")
        yield 92, self._key(f"{form}.xml")
        self._rest("PATCH", "/forms/veld_basic", {"state": "closed"})
        yield 93, self._post(record(new_id()))
        yield 94, self._post(kept)
        yield 95, self._key(f"{form}.xml")
        self._rest("PATCH", "/forms/veld_basic", {"state": "open"})

    def _editing(self) -> Iterator[tuple[int, Any]]:
        gone = new_id()
        deleted = record(gone)
        self._post(deleted)
        yield 96, self._rest("DELETE", f"/forms/veld_basic/submissions/{gone}")
        yield 97, self._post(deleted)
        self.second, self.third = new_id(), new_id()
        edit = record(self.second, note="edited", photo="p.jpg", audio="a.m4a", older=self.first)
        yield 98, self._post(edit)
        yield 99, self._list(self.first)
        where = f"/forms/veld_basic/submissions/{self.first}"
        yield 100, self._rest("GET", f"{where}/versions")
        yield 101, self._rest("GET", where)
        yield 102, self._post(edit)
        yield 103, self._post(edit.replace(b"edited", b"again"))
        yield 104, self._post(record(new_id(), older=self.first))
        yield 105, self._post(record(new_id(), older=new_id()))
        yield 106, self._post(record(self.split, older=self.second))
        yield 107, self._post(self.original)
        yield 108, self._post(record(self.third, note="e2", photo="p.jpg", older=self.second))
        yield 109, self._list(self.first)

    def _transport(self) -> Iterator[tuple[int, Any]]:
        fresh = record(new_id())
        yield 110, self._post(fresh, wrap=gzip.compress, Content_Encoding="gzip")
        yield 111, self._post(record(new_id()), wrap=_pieces)
        yield 112, self._post(record(new_id()), Expect="100-continue")
        basic = {"X-OpenRosa-Version": "1.0", "Authorization": "Basic eDp5"}
        yield 114, self._ask("GET", "/v1/projects/1/formList", None, basic)
        yield 128, self._rest("GET", f"/forms/veld_basic/submissions/{new_id()}")
        yield 132, self._post(fresh, end=False)
        yield 133, self._post(fresh, content_type="multipart/form-data; boundary=other")
        yield 134, self._post(fresh, content_type="multipart/form-data")
        yield 254, self._post('<?xml version="1.0"?><data id="veld_basic"/>'.encode("utf-16"))
        yield 257, self._ask("GET", "/v2/projects")
        yield 259, self._ask("GET", "/v1/version")

    def _entities(self) -> Iterator[tuple[int, Any]]:
        self._hub.forms.add(
            tree_form(
                *("tree_reg", "Tree registration", 'create="1"'), ("geometry", "species"), False
            )
        )
        update = 'update="1" baseVersion="" trunkVersion="" branchId=""'
        self._hub.forms.add(
            tree_form("tree_upd", "Tree update", update, ("circumference_cm",), True)
        )
        form = "/projects/1/forms/tree_upd"
        one, branch = str(uuid.uuid4()), str(uuid.uuid4())
        yield 145, self._rest("GET", "/datasets")
        yield 146, self._rest("GET", "/forms/tree_upd/attachments")
        yield 147, self._key(f"{form}/manifest")
        made = tree("tree_reg", one, 'create="1"', "Tree 1", geometry="1 2 3 4", species="oak")
        yield 148, self._post(made)
        yield 149, self._rest("GET", "/datasets/trees/entities")
        yield 150, self._key(f"{form}/manifest")
        csv = self._key(f"{form}/attachments/trees.csv")
        yield 151, csv
        yield 152, self._key(f"{form}/attachments/trees.csv", If_None_Match=csv[1]["etag"])
        attributes = 'update="1" baseVersion="1" trunkVersion="" branchId=""'
        yield 153, self._post(tree("tree_upd", one, attributes, circumference_cm="10"))
        yield 154, self._rest("GET", f"/datasets/trees/entities/{one}")
        yield 155, self._post(tree("tree_upd", one, attributes, circumference_cm="20"))
        for base, size in (("4", "50"), ("3", "40")):
            offline = f'update="1" baseVersion="{base}" trunkVersion="3" branchId="{branch}"'
            self._post(tree("tree_upd", one, offline, circumference_cm=size))
        other = str(uuid.uuid4())
        yield 160, self._rest("GET", f"/datasets/trees/entities/{other}")
        self._post(tree("tree_reg", other, 'create="1"', "Tree 2", geometry="1 2 3 4"))
        lists = "/projects/1/datasets/trees/integrity"
        yield 166, self._key(f"{lists}?id={one},{other},{uuid.uuid4()}")
        yield 167, self._key(lists)
        yield 168, self._key(lists, X_OpenRosa_Version="")
        self._rest("DELETE", f"/datasets/trees/entities/{other}")
        yield 169, self._key(f"{lists}?id={one},{other}")

    def _reading(self) -> Iterator[tuple[int, Any]]:
        device = {"Authorization": f"Bearer {self._token}"}
        base = "/forms/veld_basic/submissions"
        sent = new_id()
        xml = record(sent, photo="r.jpg")
        yield 174, self._rest("POST", base, xml, **device)
        file = f"{base}/{sent}/attachments/r.jpg"
        yield 175, self._rest("POST", file, b"photo", **device)
        yield 176, self._rest("POST", file, b"photo", **device)
        yield 177, self._rest("POST", base, xml, **device)
        where = f"{base}/{self.split}"
        yield 178, self._rest("PATCH", where, {"reviewState": "hasIssues"})
        yield 179, self._rest("PATCH", where, {"reviewState": "foo"})
        yield 180, self._rest("POST", f"{where}/comments", {"body": "Please re-take the photo"})
        yield 181, self._rest("GET", f"{where}/comments")
        yield 182, self._rest("GET", f"{where}/comments", X_Extended_Metadata="true")
        yield 183, self._rest("GET", f"{where}/audits")
        yield 191, self._rest("GET", f"{where}.xml")
        yield 193, self._rest("GET", f"{base}/{self.third}")
        yield 194, self._rest("GET", f"{base}/{self.first}/diffs")

    def _sealed(self) -> Iterator[tuple[int, Any]]:
        self._hub.forms.add(sealed_form())
        identity = new_id()
        names = ("p.jpg.enc", "submission.xml.enc")
        files = [(name, b"sealed") for name in names]
        yield 197, self._post(sealed_manifest(identity), *files)
        yield 198, self._list(identity, "veld_enc")
        other = sealed_manifest(new_id())
        self._post(other)
        yield 203, self._post(other, files[0])
        yield 204, self._post(other, files[1])
        yield 206, self._post(sealed_manifest(""))

    def _rights(self) -> Iterator[tuple[int, Any]]:
        account, token = self._hub.accounts.create("Limited")
        self._hub.accounts.limit_to_forms(account.id, ["tree_reg"])
        form = "/projects/1/forms/veld_basic"
        yield 215, self._post(record(new_id()), token=token)
        yield 216, self._key(f"{form}.xml", token=token)
        yield 217, self._key(f"{form}/manifest", token=token)
        self._hub.accounts.revoke(account.id)
        yield 220, self._key("/projects/1/formList", token=token)
        yield 221, self._post(record(new_id()), token=token)
        yield 222, self._key("/projects/1/submission", "HEAD", token=token)
        bearer = {"X-OpenRosa-Version": "1.0", "Authorization": f"Bearer {self._token}"}
        yield 227, self._ask("GET", "/v1/projects/1/formList?formID=veld_basic", None, bearer)
        yield 228, self._ask("HEAD", "/v1/projects/1/submission", None, bearer)
        draft, _ = self._hub.forms.add_draft(
            basic_form("2"), media={"places.csv": PLACES, "logo.png": LOGO}
        )
        path = f"/v1/test/{quote(draft.token, safe='!$')}{form}/draft/formList"
        yield 234, self._ask("GET", path, None, {"X-OpenRosa-Version": "1.0"})


def _pieces(body: bytes) -> Iterator[bytes]:
    for start in range(0, len(body), 1000):
        yield body[start : start + 1000]


def sealed_manifest(identity: str) -> bytes:
    named = f"<instanceID>{identity}</instanceID>" if identity else ""
    return (
        '<data xmlns="http://opendatakit.org/submissions" encrypted="yes" id="veld_enc"'
        ' version="1"><base64EncryptedKey>a2V5</base64EncryptedKey>'
        f'<meta xmlns="http://openrosa.org/xforms">{named}</meta>'
        "<media><file>p.jpg.enc</file></media>"
        "<encryptedXmlFile>submission.xml.enc</encryptedXmlFile></data>"
    ).encode()
