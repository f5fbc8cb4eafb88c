"""Sealed envelopes at a hub: their records arrive as if a phone had sent them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.errors import RecordNotItself, RecordNotTaken, RecordWithoutForm
from veldmelding.hub.intake import Refused
from veldmelding.sync.envelope_intake import EnvelopeIntake

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from veldmelding.hub.intake import Intake
    from veldmelding.hub.profile import Profile
    from veldmelding.sync.envelope_frames import RecordLabel
    from veldmelding.vault import AttachmentWriter, Vault
    from veldmelding.vault.escrow import PrivateKey

_NO_FORM = frozenset({"not-found", "no-such-version"})


class HubSink:
    """Hands the records of an envelope to the intake of a hub."""

    def __init__(self, intake: Intake, profile: Profile) -> None:
        self._intake = intake
        self._profile = profile

    def keep(
        self, record: RecordLabel, xml: bytes, files: Mapping[str, AttachmentWriter], sender: str
    ) -> None:
        """Keep one record as the hub keeps every record, or say why not."""
        try:
            instance_id = self._intake.keep(xml, files, sender=sender, device_id=record.device_id)
        except Refused as refused:
            if refused.reason in _NO_FORM:
                raise RecordWithoutForm(
                    form=record.form_id, version=record.form_version or "-"
                ) from None
            text = self._profile.refusals[refused.reason].text.format(**refused.values)
            raise RecordNotTaken(reason=text) from None
        if instance_id != record.instance_id:
            raise RecordNotItself


def envelope_intake(
    vault: Vault,
    intake: Intake,
    profile: Profile,
    clock: Callable[[], datetime],
    keys: Sequence[PrivateKey] = (),
) -> EnvelopeIntake:
    """Open envelopes that were sealed for the hub of this vault, or for another key given here."""
    return EnvelopeIntake(vault, clock, HubSink(intake, profile), keys=keys)
