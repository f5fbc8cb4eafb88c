"""Submissions we hold: frozen bytes, their files, and the ledger of who acknowledged what.

Own observations arrive here when they are finalised, records of phones when a hub receives
them; `sync` delivers both in the same way. Nothing leaves before a backend has confirmed it.
"""

from veldmelding.outbox.headquarters import enter_headquarters_key, headquarters_key
from veldmelding.outbox.ledger import XML, Ledger, LedgerLine, read_sentence, write_sentence
from veldmelding.outbox.live import Live
from veldmelding.outbox.outbox import Outbox
from veldmelding.outbox.progress import (
    ATTENTION,
    STATE,
    OutboxRow,
    Overview,
    PendingFile,
    State,
    SubmissionHead,
    describe,
)
from veldmelding.outbox.retention import RetentionRule, headquarters_policy
from veldmelding.outbox.submission import (
    DANGER,
    INCIDENT,
    ORDINARY,
    Origin,
    Submission,
    SubmissionFile,
)
from veldmelding.outbox.times import moment
from veldmelding.outbox.urgency import urgency
from veldmelding.outbox.withdrawal import (
    WITHDRAWAL,
    Reason,
    WithdrawalNotice,
    leave_tombstone,
    may_be_elsewhere,
)

__all__ = [
    "ATTENTION",
    "DANGER",
    "INCIDENT",
    "ORDINARY",
    "STATE",
    "WITHDRAWAL",
    "XML",
    "Ledger",
    "LedgerLine",
    "Live",
    "Origin",
    "Outbox",
    "OutboxRow",
    "Overview",
    "PendingFile",
    "Reason",
    "RetentionRule",
    "State",
    "Submission",
    "SubmissionFile",
    "SubmissionHead",
    "WithdrawalNotice",
    "describe",
    "enter_headquarters_key",
    "headquarters_key",
    "headquarters_policy",
    "leave_tombstone",
    "may_be_elsewhere",
    "moment",
    "read_sentence",
    "urgency",
    "write_sentence",
]
