"""Records on their way out of the hub: tables, places and files, written as they are sent.

Nothing of an export is kept here, in no temporary file either: it goes piece by piece from the
vault to whoever asked. What it may hold depends on who it is for.
"""

from veldmelding.hub.exports.audience import AUDIENCES, Audience
from veldmelding.hub.exports.export import KINDS, Export, Kind

__all__ = ["AUDIENCES", "KINDS", "Audience", "Export", "Kind"]
