"""Guide: put observations into a sealed envelope on a stick, for headquarters only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from veldmelding.desktop.deliver.words import megabytes
from veldmelding.desktop.desk import local_zone, utc_now
from veldmelding.desktop.envelope.running import RunningGuide, RunStep
from veldmelding.desktop.files import choose_target
from veldmelding.desktop.language import record_title
from veldmelding.desktop.security.guide import Job
from veldmelding.desktop.security.pick import Pick, PickStep
from veldmelding.desktop.security.public_key import PublicKeyStep
from veldmelding.desktop.security.steps import ListStep, TellStep
from veldmelding.desktop.widgets import Card, Heading, Look, Muted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from veldmelding.desktop.desk import Desk
    from veldmelding.desktop.tasks import Task
    from veldmelding.sync.envelope import SealedEnvelope
    from veldmelding.vault import PublicKey

ENDING = "veld"


@dataclass(frozen=True, slots=True)
class Sealable:
    """What an envelope could carry now, and whom it would be sealed for."""

    key: PublicKey | None
    records: tuple[tuple[str, str], ...]
    size: int
    words: str
    """The words by which headquarters knows this laptop."""


def ask_sealable(desk: Desk) -> Sealable:
    """Find out; for the vault's thread."""
    from veldmelding.errors import NoHeadquartersKey
    from veldmelding.outbox import headquarters_key
    from veldmelding.sync.envelope import Envelopes

    try:
        key = headquarters_key(desk.vault)
    except NoHeadquartersKey:
        key = None
    titles = desk.library.titles()
    states = {"ready", "sending", "needs attention"}
    rows = desk.outbox.rows(states=states, limit=-1)
    envelopes = Envelopes(desk.vault, utc_now)
    return Sealable(
        key,
        tuple(
            (
                row.instance_id,
                f"{record_title(row.name, titles.get(row.form_id, row.form_id))} · "
                f"{row.finalised.astimezone(local_zone()):%Y-%m-%d %H:%M}",
            )
            for row in rows
        ),
        envelopes.waiting()[1],
        envelopes.fingerprint,
    )


def _ask_where(parent: QWidget, title: str) -> Path | None:
    moment = datetime.now(local_zone()).strftime("%Y%m%d-%H%M")
    return choose_target(parent, title, f"envelope-{moment}.{ENDING}", ENDING)


class SealGuide(RunningGuide):
    """Whose key, which observations, where to; then writing, reading back, and what comes next."""

    def __init__(self, desk: Desk, found: Sealable, chosen: list[str] | None = None) -> None:
        super().__init__(desk.tasks)
        self._desk, self._found = desk, found
        self.key = found.key
        self.sealed: SealedEnvelope | None = None
        self.to = PublicKeyStep(
            desk.tasks,
            self.tr("Whose envelope is it?"),
            self.tr(
                "This laptop does not have the public key of headquarters yet. Paste it, or read "
                "it from a file. It is kept here, so you are asked only this once."
            ),
            whose=self.tr("&Public key of headquarters"),
        )
        self.to.work = self._keep_key
        self.choose = ListStep(
            self.tr("What goes into the envelope?"),
            self.tr(
                "Everything that headquarters has not confirmed. It stays on this laptop too, and "
                "goes by the network as well when there is one: nothing arrives twice."
            ),
            empty=self.tr("Headquarters has confirmed everything. There is nothing to seal."),
        )
        self.choose.fill(found.records, ticked=True)
        if chosen is not None:
            self._tick_only(set(chosen))
        self.where = PickStep(
            self.tr("Where is it written?"),
            self.tr(
                "Put in a USB stick and choose it. The envelope is one encrypted file: whoever "
                "carries or finds it cannot open it. Only headquarters can."
            ),
            Pick(self.tr("Choose the stick or folder…"), _ask_where),
            button=self.tr("Seal it"),
        )
        self.needed = self.where.tell("", Muted)
        self.where.on_enter = self._say_size
        self.run = RunStep(
            self.tr("Writing, then reading back"),
            self.tr("Leave the stick in until this says that it is verified."),
        )
        self.run.on_enter = self._begin
        self.run.stopped.connect(self.stop_long)
        self.last = TellStep(self.tr("✓ Written and verified"), final=True)
        self._build_last()
        steps = [self.choose, self.where, self.run, self.last]
        self.lead(*([self.to, *steps] if self.key is None else steps))

    def _build_last(self) -> None:
        self.result = self.last.tell("")
        self.damaged = self.last.tell("", Look)
        self.damaged.hide()
        card = Card()
        self.name_label = Muted(self.tr("This envelope is called:"))
        self.envelope_name = Heading("")
        self.words_label = Muted(
            self.tr("Headquarters may ask, by telephone, for the words of this laptop:")
        )
        self.words = Heading(self._found.words)
        for widget in (self.name_label, self.envelope_name, self.words_label, self.words):
            card.column.addWidget(widget)
        self.last.body.addWidget(card)
        self.last.tell(
            self.tr(
                "When it has arrived, headquarters reads you a receipt code of eight letters and "
                "digits. Enter it under Deliver. Until then these observations count as only on "
                "this laptop: a stick can be lost."
            )
        )

    def title(self) -> str:
        """Say what this leads through."""
        return self.tr("Seal into an envelope")

    def _tick_only(self, wanted: set[str]) -> None:
        self.choose.fill([row for row in self._found.records if row[0] in wanted], ticked=True)

    def _keep_key(self) -> Job:
        key, vault = self.to.key, self._desk.vault

        def work() -> None:
            from veldmelding.outbox import enter_headquarters_key

            assert key is not None
            enter_headquarters_key(vault, key)

        def done(_nothing: Any) -> None:
            self.key = key

        return Job(work, self.tr("Keeping the key"), done)

    def _say_size(self) -> None:
        if len(self.choose.chosen) == len(self._found.records):
            self.needed.setText(
                self.tr("Room needed there: {size}.").format(size=megabytes(self._found.size))
            )
        self.needed.setVisible(bool(self.needed.text()))

    def _begin(self) -> None:
        from veldmelding.sync.envelope import Envelopes

        key, target, chosen = self.key, self.where.path, self.choose.chosen
        assert key is not None
        assert target is not None
        envelopes = Envelopes(self._desk.vault, utc_now)

        def work(task: Task, heard: Callable[[int, int], object]) -> SealedEnvelope:
            target.unlink(missing_ok=True)  # the dialog has asked whether it may be replaced
            return envelopes.seal(key, target, chosen, progress=heard, cancelled=task.cancelled)

        self.start_long(self.run, work, self._done)

    def _done(self, sealed: SealedEnvelope) -> None:
        self.sealed = sealed
        self.envelope_name.setText(sealed.title)
        self.result.setText(
            self.tr(
                "%n observation(s), {size}. It was read back from the stick.", "", sealed.records
            ).format(size=megabytes(sealed.size))
        )
        if sealed.damaged:
            self.damaged.setText(
                self.tr(
                    "A photo or file of %n observation(s) could not be read on this laptop. "
                    "Everything else of them is in the envelope.",
                    "",
                    len(sealed.damaged),
                )
            )
            self.damaged.show()
