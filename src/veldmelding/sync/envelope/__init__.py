"""Sealed envelopes: records for headquarters in one file, for a stick or a courier.

`sealing` writes them, `intake` opens them, `receipt` closes the ledger; `format` and `frames` are
the bytes, as `ARCHITECTURE.md` describes them.
"""

from veldmelding.sync.envelope.sealing import Envelopes, SealedEnvelope

__all__ = ["Envelopes", "SealedEnvelope"]
