"""The phones place: one switch, and everything that follows from it in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from veldmelding.desktop.collect.networks import LOOPBACK, Network, networks
from veldmelding.desktop.flow import FlowLayout
from veldmelding.desktop.frame import written_time
from veldmelding.desktop.language import record_title, say
from veldmelding.desktop.place import Place
from veldmelding.desktop.theme import icon
from veldmelding.desktop.tokens import HAIR, MEDIUM, SMALL
from veldmelding.desktop.widgets import (
    Banner,
    Card,
    Heading,
    Large,
    LineLabel,
    Look,
    Muted,
    Page,
    Strong,
    Text,
    empty_layout,
)

if TYPE_CHECKING:
    from veldmelding.desktop.collect.rows import CollectRows
    from veldmelding.desktop.desk import Desk
    from veldmelding.errors import VeldmeldingError


class CollectPlace(Place):
    """Collects from phones: off until somebody switches it on, and then on one network only."""

    topics = frozenset({"hub", "outbox", "relay", "settings"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.run = desk.collect
        self._rows: CollectRows | None = None
        self._networks: list[Network] = []
        self.primary = QAction(self)
        self.primary.triggered.connect(self.switch)
        page = Page(width=820)
        self.outer.addWidget(page)
        self.truth = Large("")
        self.detail = Text("")
        self.trouble = Banner()
        self.choose_card = Card()
        self.on_card = Card()
        self._build_choice()
        self._build_on()
        self.add_phone = QPushButton()
        self.open_envelope = QPushButton()
        self.open_alert = QPushButton()
        self.import_phone = QPushButton()
        buttons = FlowLayout(spacing=SMALL)
        for button in (self.add_phone, self.open_envelope, self.open_alert, self.import_phone):
            buttons.addWidget(button)
        self.forward = QCheckBox()
        self.forwarding = Muted("")
        self.senders_heading = Heading("")
        self.senders = QVBoxLayout()
        self.senders.setSpacing(HAIR)
        self.arrivals_heading = Heading("")
        self.arrivals = QVBoxLayout()
        self.arrivals.setSpacing(HAIR)
        column = page.column
        column.setSpacing(MEDIUM)
        for widget in (self.truth, self.detail, self.trouble, self.choose_card, self.on_card):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.forward)
        column.addWidget(self.forwarding)
        column.addWidget(self.senders_heading)
        column.addLayout(self.senders)
        column.addWidget(self.arrivals_heading)
        column.addLayout(self.arrivals)
        column.addStretch(1)
        self.trouble.hide()
        self.add_phone.clicked.connect(self._add_phone)
        self.open_envelope.clicked.connect(self._open_envelope)
        self.open_alert.clicked.connect(self._open_alert)
        self.import_phone.clicked.connect(self._import_phone)
        self.forward.clicked.connect(lambda on: self.run.forward(on=on))
        self.run.changed.connect(self._changed)
        self.run.failed.connect(self._failed)

    def _build_choice(self) -> None:
        self.network_label = QLabel()
        self.network = QComboBox()
        self.network_label.setBuddy(self.network)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.network_label)
        row.addWidget(self.network, 1)
        self.way_label = QLabel()
        self.way = QComboBox()
        self.way.addItems(["", ""])
        self.way_label.setBuddy(self.way)
        below = QHBoxLayout()
        below.setSpacing(MEDIUM)
        below.addWidget(self.way_label)
        below.addWidget(self.way, 1)
        self.warning = Look("")
        self.understood = QCheckBox()
        column = self.choose_card.column
        column.addLayout(row)
        column.addLayout(below)
        column.addWidget(self.warning)
        column.addWidget(self.understood)
        self.network.currentIndexChanged.connect(lambda _index: self._update())
        self.way.currentIndexChanged.connect(lambda _index: self._update())
        self.understood.toggled.connect(lambda _on: self._update())

    def _build_on(self) -> None:
        self.address_label = Muted("")
        self.address = Strong("")
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.open_line = Look("")
        self.words_label = Muted("")
        self.words = Strong("")
        lines = (self.address_label, self.address, self.open_line, self.words_label, self.words)
        for widget in lines:
            self.on_card.column.addWidget(widget)

    # -- the face of a place --------------------------------------------------------------------

    def title(self) -> str:
        """Name of the place."""
        return self.tr("Phones")

    def first_focus(self) -> QWidget | None:
        """Return what one answers first."""
        return self.add_phone if self.run.on else self.network

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.network_label.setText(self.tr("On which &network?"))
        self.network.setAccessibleName(self.tr("On which network?"))
        self.way_label.setText(self.tr("For &whom?"))
        self.way.setAccessibleName(self.tr("For whom?"))
        self.way.setItemText(0, self.tr("Laptops with veldmelding: encrypted"))
        self.way.setItemText(1, self.tr("Phones with Collect too: not encrypted"))
        self.words_label.setText(
            self.tr("Encrypted. A laptop that delivers here shows these words:")
        )
        self.warning.setText(
            self.tr(
                "Collect can only deliver unencrypted here: whoever is on the same Wi-Fi can read "
                "along. Use a hotspot of your own, with a password that only your team knows. "
                "Never the Wi-Fi of a hotel, a mine or an authority."
            )
        )
        self.understood.setText(self.tr("This network is ours, and it has a password"))
        self.address_label.setText(self.tr("Phones on the same network deliver to:"))
        self.address.setAccessibleName(self.tr("Address of this laptop"))
        self.open_line.setText(
            self.tr("Not encrypted on the way. Switch it off when everyone has delivered.")
        )
        self.add_phone.setText(self.tr("Add a phone…"))
        self.add_phone.setIcon(icon("add"))
        self.open_envelope.setText(self.tr("Open an envelope…"))
        self.open_envelope.setIcon(icon("file"))
        self.open_alert.setText(self.tr("Open an alert…"))
        self.open_alert.setIcon(icon("danger"))
        self.import_phone.setText(self.tr("Import from a phone's folder…"))
        self.import_phone.setIcon(icon("folder"))
        self.forward.setText(self.tr("Forward to headquarters when there is a network"))
        self.senders_heading.setText(self.tr("From whom"))
        self.arrivals_heading.setText(self.tr("Arrived last"))
        self._fill_networks()
        if self._rows is not None:
            self._show(self._rows)
        self._update()

    def refresh(self) -> None:
        """Ask what arrived, and which networks there are now."""
        from veldmelding.desktop.collect.rows import ask_rows

        desk = self.desk
        self._fill_networks()
        desk.tasks.vault(lambda: ask_rows(desk), self._show, owner=self)

    # -- doing ----------------------------------------------------------------------------------

    def switch(self) -> None:
        """Switch collecting on or off."""
        self.trouble.hide()
        if self.run.on:
            self.run.stop()
        elif self._chosen is not None:
            self.run.start(self._chosen, encrypted=self._encrypted)

    @property
    def _encrypted(self) -> bool:
        """Whether the choice is for laptops; what stays on this laptop needs no encryption."""
        chosen = self._chosen
        return chosen is not None and not chosen.is_loopback and self.way.currentIndex() == 0

    @property
    def _chosen(self) -> Network | None:
        index = self.network.currentIndex()
        return self._networks[index] if 0 <= index < len(self._networks) else None

    def _fill_networks(self) -> None:
        before = self._chosen
        found = [*networks(), Network(LOOPBACK, "", "")]
        if found != self._networks or self.network.count() != len(found):
            self._networks = found
            self.network.blockSignals(True)
            self.network.clear()
            self.network.addItems([""] * len(found))
            if before in found:
                self.network.setCurrentIndex(found.index(before))
            self.network.blockSignals(False)
        for index, one in enumerate(found):
            words = self.tr("This laptop only, to try it out") if one.is_loopback else one.words()
            self.network.setItemText(index, words)
        self._update()

    def _add_phone(self) -> None:
        from veldmelding.desktop.collect.adding import AddPhoneGuide

        self.visit.emit(AddPhoneGuide(self.desk, self.run))

    def _open_envelope(self) -> None:
        from veldmelding.desktop.envelope.opening import OpenGuide

        self.visit.emit(OpenGuide(self.desk))

    def _open_alert(self) -> None:
        from veldmelding.desktop.envelope.alert_opening import OpenAlertGuide

        self.visit.emit(OpenAlertGuide(self.desk))

    def _import_phone(self) -> None:
        from veldmelding.desktop.envelope.phone import PhoneGuide

        self.visit.emit(PhoneGuide(self.desk))

    def _changed(self) -> None:
        chooser_had_it = self.choose_card.isAncestorOf(self.focusWidget() or self)
        self._update()
        if chooser_had_it and self.run.on:
            self.add_phone.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _failed(self, error: VeldmeldingError) -> None:
        self.trouble.tell(say(error.sentence), kind="danger")

    # -- showing --------------------------------------------------------------------------------

    def _update(self) -> None:
        assert self.primary is not None
        run, chosen = self.run, self._chosen
        self.primary.setText(
            self.tr("Stop collecting") if run.on else self.tr("Collect from phones")
        )
        elsewhere = chosen is not None and not chosen.is_loopback
        open_network = elsewhere and not self._encrypted
        self.way_label.setVisible(elsewhere)
        self.way.setVisible(elsewhere)
        self.warning.setVisible(open_network)
        self.understood.setVisible(open_network)
        agreed = not open_network or self.understood.isChecked()
        self.primary.setEnabled(not run.switching and (run.on or (chosen is not None and agreed)))
        self.choose_card.setVisible(not run.on)
        self.on_card.setVisible(run.on)
        self.address.setText(run.url)
        there = run.network is not None and not run.network.is_loopback
        self.open_line.setVisible(there and not run.words)
        self.words.setText(run.words)
        for widget in (self.words, self.words_label):
            widget.setVisible(bool(run.words))
        self.add_phone.setVisible(run.on)
        self.truth.setText(
            self.tr("Phones can deliver to this laptop now.")
            if run.on
            else self.tr("Collecting from phones is off.")
        )

    def _show(self, rows: CollectRows) -> None:
        self._rows = rows
        if rows.records:
            told = self.tr("%n record(s) arrived here.", "", rows.records)
        else:
            told = self.tr(
                "Phones with ODK Collect or KoboCollect deliver to this laptop where there is no "
                "network. What arrives is encrypted here and goes on to headquarters later."
            )
        phones = self.tr("%n phone(s) may deliver.", "", rows.phones) if rows.phones else ""
        self.detail.setText(f"{told} {phones}".strip())
        self.forward.setChecked(rows.forward)
        self.forward.setVisible(bool(rows.headquarters))
        self._say_forwarding(rows)
        empty_layout(self.senders)
        for one in rows.senders:
            name = one.name or self.tr("Without a name")
            count = self.tr("%n record(s)", "", one.records)
            self.senders.addWidget(LineLabel(f"{name} · {count} · {written_time(one.last)}"))
        self.senders_heading.setVisible(bool(rows.senders))
        empty_layout(self.arrivals)
        for arrival in rows.arrivals:
            title = record_title(arrival.name, rows.titles.get(arrival.form_id, arrival.form_id))
            who = arrival.sender or self.tr("Without a name")
            line = f"{written_time(arrival.arrived)} · {title} · {who}"
            self.arrivals.addWidget(LineLabel(line))
        self.arrivals_heading.setVisible(bool(rows.arrivals))

    def _say_forwarding(self, rows: CollectRows) -> None:
        if not rows.headquarters:
            text = self.tr(
                "No headquarters is set up: what arrives stays on this laptop until there is one."
            )
        elif rows.waiting:
            text = self.tr("%n record(s) still have to go on to {name}.", "", rows.waiting).format(
                name=rows.headquarters
            )
        elif rows.records:
            text = self.tr("{name} has everything that arrived.").format(name=rows.headquarters)
        else:
            text = ""
        hub = self.run.hub
        status = None if hub is None or not rows.forward else hub.relay.status.sentence
        if status is not None and rows.waiting:
            text = f"{text} {say(status)}"
        self.forwarding.setText(text)
        self.forwarding.setVisible(bool(text))
