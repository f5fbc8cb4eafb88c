"""How things are received: an OpenRosa server that offers the library and fills an outbox.

To a phone or laptop a hub looks like an ODK Central. Behind it is a vault: uploads stream into
encrypted files, and what was acknowledged is durable. Headquarters reads it in a browser.
"""

from veldmelding.hub.accounts import Account, Accounts
from veldmelding.hub.certificate import Certificate, OwnCertificate
from veldmelding.hub.faults import Fault, Faults
from veldmelding.hub.hub import Address, Hub
from veldmelding.hub.received import Arrival

__all__ = [
    "Account",
    "Accounts",
    "Address",
    "Arrival",
    "Certificate",
    "Fault",
    "Faults",
    "Hub",
    "OwnCertificate",
]
