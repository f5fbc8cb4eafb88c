"""OpenRosa documents as a KoboToolbox writes them: on one line, with a few members more."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from veldmelding.hub.openrosa import segment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from veldmelding.hub.catalogue import OfferedFile, OfferedForm

_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _attribute(text: str) -> str:
    return _escape(text).replace('"', "&quot;")


def _tag(name: str, text: str) -> str:
    return f"<{name}>{_escape(text)}</{name}>"


def form_list(forms: Iterable[OfferedForm], base: str) -> str:
    """List forms; every one has a manifest, an empty one too."""
    listed = "".join(
        "<xform>"
        + _tag("formID", form.form_id)
        + _tag("name", form.title)
        + _tag("majorMinorVersion", form.version)
        + _tag("version", form.version)
        + _tag("hash", form.hash)
        + _tag("descriptionText", form.title)
        + _tag("downloadUrl", f"{base}/forms/{form.number}/form.xml")
        + _tag("manifestUrl", f"{base}/xformsManifest/{form.number}")
        + "</xform>"
        for form in forms
    )
    return f'{_DECLARATION}<xforms xmlns="http://openrosa.org/xforms/xformsList">{listed}</xforms>'


def manifest(
    files: Iterable[OfferedFile], number: int, base: str, read_list: Callable[[str], bytes]
) -> str:
    """List the files of a form; a list of entities is a file like any other, hashed as it is."""
    listed = ""
    for file in files:
        hashed = file.hash
        if file.list_name is not None:
            content = read_list(file.list_name)
            hashed = f"md5:{hashlib.md5(content, usedforsecurity=False).hexdigest()}"
        address = f"{base}/xformsMedia/{number}/{segment(file.name)}"
        listed += (
            "<mediaFile>"
            + _tag("filename", file.name)
            + _tag("hash", hashed)
            + _tag("downloadUrl", address)
            + "</mediaFile>"
        )
    namespace = "http://openrosa.org/xforms/xformsManifest"
    return f'{_DECLARATION}<manifest xmlns="{namespace}">{listed}</manifest>'


def message(text: str) -> str:
    """Write an OpenRosa response with one message."""
    return (
        "<?xml version='1.0' encoding='UTF-8' ?>\n"
        '<OpenRosaResponse xmlns="http://openrosa.org/http/response">\n'
        f'        <message nature="">{_escape(text)}</message>\n'
        "</OpenRosaResponse>"
    )


def accepted(text: str, form_id: str, instance_id: str, when: datetime) -> str:
    """Acknowledge a submission."""
    moment = when.isoformat()
    return (
        '<OpenRosaResponse xmlns="http://openrosa.org/http/response">\n'
        f'  <message nature="">{_escape(text)}</message>\n'
        '  <submissionMetadata xmlns="http://www.opendatakit.org/xforms"'
        f' id="{_attribute(form_id)}" instanceID="{_attribute(instance_id)}"'
        f' submissionDate="{moment}" isComplete="true" markedAsCompleteDate="{moment}"/>\n'
        "</OpenRosaResponse>"
    )
