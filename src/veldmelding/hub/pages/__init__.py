"""What headquarters sees of a hub in a browser: arrivals, records, forms, accounts.

Rendered here, works without scripts, loads nothing from elsewhere, and everything that came in
from outside is escaped.
"""

from veldmelding.hub.pages.site import Pages

__all__ = ["Pages"]
