"""What the headquarters of these tests reads and writes: multipart bodies and OpenRosa lists."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from tests.sync.headquarters import Form, Headquarters


def parts_of(content_type: str, body: bytes) -> dict[str, bytes]:
    found = re.search(r"boundary=(\S+)", content_type)
    if not found:
        return {}
    parts = {}
    for piece in body.split(b"--" + found.group(1).encode())[1:-1]:
        head, _, content = piece.partition(b"\r\n\r\n")
        name = re.search(rb' name="([^"]*)"; filename="([^"]*)"', head)
        assert name is not None
        assert name.group(2) in {name.group(1), b"x"}
        parts[name.group(1).decode()] = content[:-2]
    return parts


def form_list(hq: Headquarters) -> str:
    base = hq.listed_base or hq.base
    forms = "".join(
        f"<xform><formID>{escape(form.form_id)}</formID><name>{escape(form.name or form.form_id)}"
        f"</name><version>{form.version}</version><hash>{form.hash}</hash>"
        f"<downloadUrl>{base}/forms/{form.form_id}.xml</downloadUrl>"
        + (
            f"<manifestUrl>{base}/forms/{form.form_id}/manifest</manifestUrl>"
            if form.media or form.lists
            else ""
        )
        + "</xform>"
        for form in hq.forms.values()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n  '
        f'<xforms xmlns="http://openrosa.org/xforms/xformsList">{forms}</xforms>'
    )


def manifest(hq: Headquarters, form: Form) -> str:
    base = f"{hq.listed_base or hq.base}/forms/{form.form_id}/attachments"
    files = "".join(
        f"<mediaFile><filename>{escape(hq.manifest_names.get(name, name))}</filename>"
        f"<hash>md5:{hashlib.md5(content).hexdigest()}</hash>"
        f"<downloadUrl>{base}/{name}</downloadUrl></mediaFile>"
        for name, content in form.media.items()
    )
    lists = "".join(
        f'<mediaFile type="entityList"><filename>{name}.csv</filename><hash>{given}</hash>'
        f"<downloadUrl>{base}/{name}.csv</downloadUrl>"
        f"<integrityUrl>{hq.listed_base or hq.base}/datasets/{name}/integrity</integrityUrl>"
        "</mediaFile>"
        for name, (given, _) in form.lists.items()
    )
    return f'<manifest xmlns="http://openrosa.org/xforms/xformsManifest">{files}{lists}</manifest>'
