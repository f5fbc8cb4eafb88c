"""OpenRosa documents as a Central writes them, white space included, and replies around them.

Clients compare hashes and read the texts, so everything here is byte for byte what was recorded.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from werkzeug.wrappers import Response

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from werkzeug.wrappers import Request

    from veldmelding.hub.catalogue import OfferedFile, OfferedForm
    from veldmelding.hub.profile import Profile, Refusal

TEXT_XML: Final = "text/xml; charset=utf-8"
APPLICATION_XML: Final = "application/xml; charset=utf-8"
JSON: Final = "application/json; charset=utf-8"
_WORTH_PACKING: Final = 1024
_PACKED: Final = frozenset({"text/xml", "application/xml", "text/csv"})
_ESCAPES: Final = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&#39;",
        "/": "&#x2F;",
        "`": "&#x60;",
        "=": "&#x3D;",
    }
)


def escape(text: str) -> str:
    """Write text for XML with the references a Central uses."""
    return text.translate(_ESCAPES)


def segment(text: str) -> str:
    """Encode one segment of an address."""
    return quote(text, safe="!$'()*~")


def encoded(text: str) -> str:
    """Encode text for a header that carries UTF-8 in percent signs."""
    return quote(text, safe="")


# -- documents ---------------------------------------------------------------------------------


def form_list(forms: Iterable[OfferedForm], base: str) -> str:
    """List forms; `base` is the address up to and with the project."""
    return form_list_at((form, f"{base}/forms/{segment(form.form_id)}") for form in forms)


def form_list_at(forms: Iterable[tuple[OfferedForm, str]]) -> str:
    """List forms, each with the address that everything of it is below."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '  <xforms xmlns="http://openrosa.org/xforms/xformsList">',
    ]
    for form, address in forms:
        lines += [
            "    <xform>",
            f"      <formID>{escape(form.form_id)}</formID>",
            f"      <name>{escape(form.title)}</name>",
            f"      <version>{escape(form.version)}</version>",
            f"      <hash>{escape(form.hash)}</hash>",
            f"      <downloadUrl>{_address(address)}.xml</downloadUrl>",
        ]
        if form.declares_files:
            lines.append(f"      <manifestUrl>{_address(address)}/manifest</manifestUrl>")
        lines.append("    </xform>")
    lines.append("  </xforms>")
    return "\n".join(lines)


def manifest(files: Iterable[OfferedFile], form_id: str, base: str) -> str:
    """List the files that belong to a form."""
    return manifest_below(files, f"{base}/forms/{segment(form_id)}", base)


def manifest_below(files: Iterable[OfferedFile], below: str, base: str) -> str:
    """List files whose addresses are below one, and the project of their lists."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '  <manifest xmlns="http://openrosa.org/xforms/xformsManifest">',
    ]
    for file in files:
        address = f"{below}/attachments/{segment(file.name)}"
        lines += [
            f'    <mediaFile type="{file.kind}">' if file.kind else "    <mediaFile>",
            f"      <filename>{escape(file.name)}</filename>",
            f"      <hash>{escape(file.hash)}</hash>",
            f"      <downloadUrl>{_address(address)}</downloadUrl>",
        ]
        if file.list_name is not None:
            integrity = f"{base}/datasets/{segment(file.list_name)}/integrity"
            lines.append(f"      <integrityUrl>{_address(integrity)}</integrityUrl>")
        lines.append("    </mediaFile>")
    lines.append("  </manifest>")
    return "\n".join(lines)


def integrity(deleted: Mapping[str, bool]) -> str:
    """Tell of entities whether they were deleted."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "  <data>", "    <entities>"]
    for identifier, gone in deleted.items():
        lines += [
            f'      <entity id="{escape(identifier)}">',
            f"        <deleted>{'true' if gone else 'false'}</deleted>",
            "      </entity>",
        ]
    return "\n".join([*lines, "    </entities>", "  </data>"])


def message(text: str, nature: str) -> str:
    """Write an OpenRosa response with one message."""
    return (
        '\n  <OpenRosaResponse xmlns="http://openrosa.org/http/response" items="0">\n'
        f'    <message nature="{nature}">{escape(text)}</message>\n'
        "  </OpenRosaResponse>"
    )


def _address(text: str) -> str:
    """Addresses keep their slashes; nothing in them can end the element."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


# -- replies -----------------------------------------------------------------------------------


def weak_etag(body: bytes) -> str:
    """Name a body as Express does: its length and SHA-1."""
    digest = base64.b64encode(hashlib.sha1(body, usedforsecurity=False).digest()).decode()[:27]
    return f'W/"{len(body):x}-{digest}"'


def reply(
    body: str | bytes = b"", content_type: str = TEXT_XML, status: int = 200, etag: str = ""
) -> Response:
    """Make a reply with an entity tag."""
    data = body.encode("utf-8") if isinstance(body, str) else body
    response = Response(data, status=status, content_type=content_type)
    response.headers["ETag"] = etag or weak_etag(data)
    return response


def refused(refusal: Refusal, **values: str) -> Response:
    """Say no in an OpenRosa response."""
    return reply(message(refusal.text.format(**values), "error"), status=refusal.status)


def refused_as_json(refusal: Refusal, details: object = None, **values: str) -> Response:
    """Say no as the other parts of a Central do."""
    # The code is written as it stands: 400.39 and 409.1 are numbers in JSON.
    text = json.dumps(refusal.text.format(**values), ensure_ascii=False)
    more = "" if details is None else ',"details":' + json.dumps(details, separators=(",", ":"))
    body = f'{{"message":{text},"code":{refusal.code}{more}}}'
    return reply(body, content_type=JSON, status=refusal.status)


def as_openrosa(response: Response, profile: Profile) -> Response:
    """Add the headers by which a client knows an OpenRosa server."""
    response.headers["X-OpenRosa-Version"] = "1.0"
    response.headers["X-OpenRosa-Accept-Content-Length"] = str(profile.accepted_length)
    response.headers["Content-Language"] = "en"
    return response


def completed(response: Response, request: Request) -> Response:
    """Add the cache headers, answer 304 when the client has it, pack what is worth it."""
    reading = request.method in {"GET", "HEAD"}
    response.headers["Cache-Control"] = "private, no-cache" if reading else "no-store"
    response.headers["Vary"] = "Accept-Encoding, Origin" if reading else "*"
    etag = response.headers.get("ETag", "")
    if reading and response.status_code in {200, 204} and _is_known(etag, request):
        response.status_code = 304
        response.set_data(b"")
        for name in ("Content-Type", "Content-Length", "Content-Disposition"):
            response.headers.pop(name, None)
        return response
    if (
        response.status_code == 200
        and response.is_sequence
        and response.mimetype in _PACKED
        and request.accept_encodings.quality("gzip")
    ):
        _pack(response, etag)
    return response


def _is_known(etag: str, request: Request) -> bool:
    given = request.headers.get("If-None-Match", "")
    if given.strip() == "*":
        return True
    plain = etag.removeprefix("W/")
    return any(one.strip().removeprefix("W/") == plain for one in given.split(",") if one.strip())


def _pack(response: Response, etag: str) -> None:
    data = response.get_data()
    if len(data) < _WORTH_PACKING:
        return
    response.set_data(gzip.compress(data, 6, mtime=0))
    response.headers["Content-Encoding"] = "gzip"
    if not etag.startswith("W/"):
        response.headers["ETag"] = f"W/{etag}"
