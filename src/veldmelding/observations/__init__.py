"""What people record: drafts that survive anything, finalising, search, sites, safeguards.

An observation is one record of a person. While it is a draft it lives here; when it is
finalised its bytes are frozen into the outbox, and how far they got is read from there.
"""

from veldmelding.observations.evidence import Evidence, Export
from veldmelding.observations.feedback import Feedback
from veldmelding.observations.housekeeping import Due, Housekeeping, Tidied
from veldmelding.observations.observation import Observation, Snapshot
from veldmelding.observations.profile import Profile
from veldmelding.observations.recording import Frozen, Recording
from veldmelding.observations.rows import STATES, ObservationRow
from veldmelding.observations.safeguards import Remark, review_text
from veldmelding.observations.sealing_choices import SealingChoice, sealing_choices
from veldmelding.observations.sites import SiteRow, Sites
from veldmelding.observations.store import ObservationStore
from veldmelding.observations.withdrawal import Tombstone, Withdrawable, Withdrawals

__all__ = [
    "STATES",
    "Due",
    "Evidence",
    "Export",
    "Feedback",
    "Frozen",
    "Housekeeping",
    "Observation",
    "ObservationRow",
    "ObservationStore",
    "Profile",
    "Recording",
    "Remark",
    "SealingChoice",
    "SiteRow",
    "Sites",
    "Snapshot",
    "Tidied",
    "Tombstone",
    "Withdrawable",
    "Withdrawals",
    "review_text",
    "sealing_choices",
]
