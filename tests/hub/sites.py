"""A form with a place, a number, a choice, a repeat and a photo, and records of it."""

from __future__ import annotations

import struct
import zlib

from tests.hub.client import NAMESPACES

SITE_FORM = f"""<?xml version="1.0"?>
<h:html {NAMESPACES}><h:head><h:title>Site visit</h:title><model odk:xforms-version="1.0.0">
<instance><data id="site" version="1"><who/><water/><count/><place/><child jr:template=""><age/>
</child><photo/><meta><instanceID/><instanceName/></meta></data></instance>
<bind nodeset="/data/who" type="string"/><bind nodeset="/data/water" type="string"/>
<bind nodeset="/data/count" type="int"/><bind nodeset="/data/place" type="geopoint"/>
<bind nodeset="/data/child/age" type="int"/><bind nodeset="/data/photo" type="binary"/>
<bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid"/>
</model></h:head><h:body>
<input ref="/data/who"><label>Who did you visit?</label></input>
<select1 ref="/data/water"><label>Is there water?</label>
<item><label>Yes</label><value>y</value></item><item><label>No</label><value>n</value></item>
</select1>
<input ref="/data/count"><label>How many people?</label></input>
<input ref="/data/place"><label>Where is it?</label></input>
<group ref="/data/child"><label>Child</label><repeat nodeset="/data/child">
<input ref="/data/child/age"><label>Age of the child</label></input></repeat></group>
<upload ref="/data/photo" mediatype="image/*"><label>Photo</label></upload>
</h:body></h:html>""".encode()


def png(width: int = 40, height: int = 30) -> bytes:
    """Draw a small picture that a browser really decodes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    rows = b"".join(
        b"\0" + b"".join(bytes((x * 6 % 256, y * 8 % 256, 90)) for x in range(width))
        for y in range(height)
    )
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def site(instance_id: str, **given: str) -> bytes:
    """Write a record of the form above."""
    said = {"who": "Amina", "water": "y", "count": "12", "photo": "", "name": "Visit to Amina"}
    said |= {"place": "-2.512345 28.861234 1450 5", "deprecated": "", "ages": "4 11"} | given
    children = "".join(f"<child><age>{age}</age></child>" for age in said["ages"].split())
    older = f"<deprecatedID>{said['deprecated']}</deprecatedID>" if said["deprecated"] else ""
    return (
        f'<data id="site" version="1"><who>{said["who"]}</who><water>{said["water"]}</water>'
        f"<count>{said['count']}</count><place>{said['place']}</place>{children}"
        f"<photo>{said['photo']}</photo><meta><instanceID>{instance_id}</instanceID>{older}"
        f"<instanceName>{said['name']}</instanceName></meta></data>"
    ).encode()
