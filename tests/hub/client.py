"""A phone and a browser of the standard library, for talking to a real hub over a real socket."""

from __future__ import annotations

import http.client
import json
import re
import uuid
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

from veldmelding.hub import Address

OPENROSA = {"X-OpenRosa-Version": "1.0"}
BOUNDARY = "----------------------------veldmelding-test"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")

    @property
    def message(self) -> str:
        """The text of an OpenRosa response, as it stands between the tags."""
        found = re.fullmatch(
            r'\n  <OpenRosaResponse xmlns="http://openrosa.org/http/response" items="0">\n'
            r'    <message nature="(?:error)?">(.*)</message>\n  </OpenRosaResponse>',
            self.text,
        )
        assert found, self.text
        return found[1]

    @property
    def json(self):
        return json.loads(self.body)


def request(
    address: Address, method: str, path: str, *, body=None, headers=None, chunked=False
) -> Answer:
    parts = urlsplit(address.url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
    try:
        connection.request(
            method, path, body=body, headers=dict(headers or {}), encode_chunked=chunked
        )
        answer = connection.getresponse()
        data = answer.read()
        return Answer(
            answer.status, {name.lower(): value for name, value in answer.getheaders()}, data
        )
    finally:
        connection.close()


def multipart(parts, *, boundary: str = BOUNDARY, end: bool = True) -> bytes:
    """Write a body of (name, file name or None, content) parts."""
    body = bytearray()
    for name, filename, content in parts:
        disposition = f'form-data; name="{name}"'
        if filename is not None:
            disposition += f'; filename="{filename}"'
        body += f"--{boundary}\r\nContent-Disposition: {disposition}\r\n".encode()
        body += b"Content-Type: application/octet-stream\r\n\r\n" + content + b"\r\n"
    if end:
        body += f"--{boundary}--\r\n".encode()
    return bytes(body)


def upload_parts(xml: bytes, files=None):
    return [
        ("xml_submission_file", "submission.xml", xml),
        *((name, name, content) for name, content in (files or {}).items()),
    ]


@dataclass
class Phone:
    """Somebody with a token."""

    address: Address
    token: str
    bearer: bool = False

    @property
    def base(self) -> str:
        return "/v1/projects/1" if self.bearer else f"/v1/key/{self.token}/projects/1"

    @property
    def headers(self) -> dict[str, str]:
        return OPENROSA | ({"Authorization": f"Bearer {self.token}"} if self.bearer else {})

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        given = self.headers | {name.replace("_", "-"): value for name, value in headers.items()}
        return request(self.address, method, self.base + path, headers=given)

    def send(self, xml: bytes, files=None, **options) -> Answer:
        return self.post(multipart(upload_parts(xml, files)), **options)

    def post_named(self, xml: bytes, name: str) -> Answer:
        """Send one file whose name may hold anything; quotes are written as clients do."""
        quoted = name.replace("\\", "\\\\").replace('"', '\\"')
        return self.post(multipart([*upload_parts(xml), (quoted, "x", b"\xff\xd8\xff")]))

    def post(self, body, *, content_type=None, headers=None, **options) -> Answer:
        given = self.headers | {
            "Content-Type": content_type or f"multipart/form-data; boundary={BOUNDARY}"
        }
        return request(
            self.address,
            "POST",
            f"{self.base}/submission?deviceID=test:phone",
            body=body,
            headers=given | (headers or {}),
            **options,
        )


class Browser:
    """Headquarters: keeps cookies, follows redirects, fills forms."""

    def __init__(self, address: Address, language: str = "en") -> None:
        self.address = address
        self.language = language
        self.cookies: dict[str, str] = {}

    def get(self, path: str, follow: bool = True, **headers: str) -> Answer:
        return self._ask("GET", path, None, headers, follow)

    def post(self, path: str, follow: bool = True, headers=None, **fields: str) -> Answer:
        given = {"Content-Type": "application/x-www-form-urlencoded"} | (headers or {})
        return self._ask("POST", path, urlencode(fields).encode(), given, follow)

    def sign_in(self, passphrase: str) -> Answer:
        return self.post("/sign-in", passphrase=passphrase)

    @property
    def csrf(self) -> str:
        found = re.search(r'name="csrf" value="([0-9a-f]+)"', self.get("/accounts").text)
        assert found
        return found[1]

    def _ask(self, method, path, body, headers, follow) -> Answer:
        given = {"Accept-Language": self.language, **headers}
        if self.cookies:
            given["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        answer = request(self.address, method, path, body=body, headers=given)
        cookie = answer.headers.get("set-cookie")
        if cookie:
            name, _, value = cookie.partition(";")[0].partition("=")
            if "Max-Age=0" in cookie or not value:
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = value
        if follow and answer.status == 303:
            return self.get(answer.headers["location"])
        return answer


# -- forms and records -------------------------------------------------------------------------

NAMESPACES = (
    'xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms"'
    ' xmlns:odk="http://www.opendatakit.org/xforms"'
    ' xmlns:entities="http://www.opendatakit.org/xforms/entities"'
)


def visit_form(version: str = "1", form_id: str = "visit", title: str = "Visit") -> bytes:
    """A form with a text, a choice in two languages, a repeat, a photo and a sound."""
    return f"""<?xml version="1.0"?>
<h:html {NAMESPACES}><h:head><h:title>{title}</h:title><model odk:xforms-version="1.0.0">
<itext>
<translation lang="English (en)" default="true()">
<text id="who"><value>Who did you visit?</value></text>
<text id="water"><value>Is there water?</value></text>
<text id="yes"><value>Yes</value></text><text id="no"><value>No</value></text>
</translation>
<translation lang="Nederlands (nl)">
<text id="who"><value>Wie is bezocht?</value></text>
<text id="water"><value>Is er water?</value></text>
<text id="yes"><value>Ja</value></text><text id="no"><value>Nee</value></text>
</translation>
</itext>
<instance><data id="{form_id}" version="{version}"><who/><water/><child jr:template="">
<age/></child><photo/><sound/><meta><instanceID/><instanceName/></meta></data></instance>
<bind nodeset="/data/who" type="string"/><bind nodeset="/data/water" type="string"/>
<bind nodeset="/data/child/age" type="int"/>
<bind nodeset="/data/photo" type="binary"/><bind nodeset="/data/sound" type="binary"/>
<bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid"/>
</model></h:head><h:body>
<input ref="/data/who"><label ref="jr:itext('who')"/></input>
<select1 ref="/data/water"><label ref="jr:itext('water')"/>
<item><label ref="jr:itext('yes')"/><value>y</value></item>
<item><label ref="jr:itext('no')"/><value>n</value></item></select1>
<group ref="/data/child"><label>Child</label><repeat nodeset="/data/child">
<input ref="/data/child/age"><label>Age of the child</label></input></repeat></group>
<upload ref="/data/photo" mediatype="image/*"><label>Photo</label></upload>
<upload ref="/data/sound" mediatype="audio/*"><label>Sound</label></upload>
</h:body></h:html>""".encode()


def new_id() -> str:
    return f"uuid:{uuid.uuid4()}"


def visit(
    instance_id: str | None = None,
    *,
    who: str = "Amina",
    water: str = "y",
    photo: str = "",
    sound: str = "",
    ages: tuple[int, ...] = (),
    version: str = "1",
    form_id: str = "visit",
    name: str = "Visit to Amina",
    deprecated: str = "",
) -> bytes:
    children = "".join(f"<child><age>{age}</age></child>" for age in ages)
    older = f"<deprecatedID>{deprecated}</deprecatedID>" if deprecated else ""
    return (
        f'<data id="{form_id}" version="{version}"><who>{who}</who><water>{water}</water>'
        f"{children}<photo>{photo}</photo><sound>{sound}</sound>"
        f"<meta><instanceID>{instance_id or new_id()}</instanceID>{older}"
        f"<instanceName>{name}</instanceName></meta></data>"
    ).encode()
