"""Sealed envelopes at a hub: their records arrive as if a phone had sent them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.errors import RecordNotItself, RecordNotTaken, RecordWithoutForm
from veldmelding.hub.intake import Refused
from veldmelding.sync.envelope.intake import EnvelopeIntake

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from veldmelding.hub.intake import Intake
    from veldmelding.hub.profile import Profile
    from veldmelding.sync.envelope.frames import RecordLabel
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
            raise refusal(refused, self._profile, record.form_id, record.form_version) from None
        if instance_id != record.instance_id:
            raise RecordNotItself


def refusal(
    refused: Refused, profile: Profile, form_id: str, version: str
) -> RecordWithoutForm | RecordNotTaken:
    """Say to a person why a record was not taken, in what a phone would be told."""
    if refused.reason in _NO_FORM:
        return RecordWithoutForm(form=form_id, version=version or "-")
    text = profile.refusals[refused.reason].text.format(**refused.values)
    return RecordNotTaken(reason=text)


def envelope_intake(
    vault: Vault,
    intake: Intake,
    profile: Profile,
    clock: Callable[[], datetime],
    keys: Sequence[PrivateKey] = (),
) -> EnvelopeIntake:
    """Open envelopes that were sealed for the hub of this vault, or for another key given here."""
    return EnvelopeIntake(vault, clock, HubSink(intake, profile), keys=keys)
