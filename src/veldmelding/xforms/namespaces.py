"""The XML namespaces of ODK XForms, by the names this room uses for them."""

from __future__ import annotations

XFORMS = "http://www.w3.org/2002/xforms"
XHTML = "http://www.w3.org/1999/xhtml"
JAVAROSA = "http://openrosa.org/javarosa"
OPENROSA = "http://openrosa.org/xforms"
ODK = "http://www.opendatakit.org/xforms"
ENTITIES = "http://www.opendatakit.org/xforms/entities"
EVENTS = "http://www.w3.org/2001/xml-events"
XML_SCHEMA = "http://www.w3.org/2001/XMLSchema"
ENCRYPTED_MANIFEST = "http://opendatakit.org/submissions"
XML = "http://www.w3.org/XML/1998/namespace"
