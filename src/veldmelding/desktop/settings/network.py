"""Network: proxy, own certificate authority, pinned key, and what may go over a paid line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from veldmelding.desktop.files import choose_file
from veldmelding.desktop.flow import FlowLayout
from veldmelding.desktop.language import say
from veldmelding.desktop.secret import SecretEdit
from veldmelding.desktop.security.tick import Tick
from veldmelding.desktop.settings.pin import PinPanel
from veldmelding.desktop.settings.section import Section
from veldmelding.desktop.tokens import SMALL
from veldmelding.desktop.widgets import Good, Heading, Look, Muted, Text
from veldmelding.errors import FileUnreadable, VeldmeldingError

if TYPE_CHECKING:
    from pathlib import Path

    from veldmelding.desktop.desk import Desk
    from veldmelding.sync import NetworkSettings
    from veldmelding.sync.schedule import ScheduleSettings

_METERED = ("everything", "texts", "nothing")
_EVERY = (15, 30, 60, 180, 720)
_LARGEST_AUTHORITY = 256 * 1024


class NetworkSection(Section):
    """Choices that suit nearly nobody stay out of sight until they are needed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._network: NetworkSettings | None = None
        self._schedule: ScheduleSettings | None = None
        self.column.removeItem(self.grid)
        self._build_alone()
        self._build_proxy()
        self._build_trust()
        self.retranslate()

    def _build_alone(self) -> None:
        self.alone = Tick()
        self.every_label, self.every = QLabel(), QComboBox()
        self.metered_label, self.metered = QLabel(), QComboBox()
        for minutes in _EVERY:
            self.every.addItem("", minutes)
        for choice in _METERED:
            self.metered.addItem("", choice)
        self.alone_hint = Muted("")
        self.column.addWidget(self.alone)
        self.column.addLayout(self.grid)
        self.line(self.every_label, self.every)
        self.line(self.metered_label, self.metered)
        self.column.addWidget(self.alone_hint)
        self.alone.box.clicked.connect(self._keep_schedule)
        self.every.activated.connect(self._keep_schedule)
        self.metered.activated.connect(self._keep_metered)

    def _build_proxy(self) -> None:
        self.proxy_heading = Heading("")
        self.proxy_hint = Muted("")
        self.proxy_label, self.proxy = QLabel(), QLineEdit()
        self.user_label, self.user = QLabel(), QLineEdit()
        self.password_label, self.password = QLabel(), SecretEdit()
        self.except_label, self.exceptions = QLabel(), QLineEdit()
        self.keep_proxy, self.no_proxy = QPushButton(), QPushButton()
        self.proxy_good, self.proxy_trouble = Good(""), Look("")
        self.column.addSpacing(SMALL)
        for widget in (self.proxy_heading, self.proxy_hint):
            self.column.addWidget(widget)
        pairs: tuple[tuple[QLabel, QWidget], ...] = (
            (self.proxy_label, self.proxy),
            (self.user_label, self.user),
            (self.password_label, self.password),
            (self.except_label, self.exceptions),
        )
        for label, field in pairs:
            label.setBuddy(field)
            self.column.addWidget(label)
            self.column.addWidget(field)
        self._only_with_proxy = [widget for pair in pairs[1:] for widget in pair]
        self._only_with_proxy.append(self.keep_proxy)
        self.proxy.textChanged.connect(self._proxy_typed)
        self._proxy_typed()
        row = FlowLayout(spacing=SMALL)
        row.addWidget(self.keep_proxy)
        row.addWidget(self.no_proxy)
        self.column.addLayout(row)
        for told in (self.proxy_good, self.proxy_trouble):
            self.column.addWidget(told)
            told.hide()
        self.keep_proxy.clicked.connect(self._keep_proxy)
        self.no_proxy.clicked.connect(self._drop_proxy)

    def _build_trust(self) -> None:
        self.trust_heading = Heading("")
        self.trust_hint = Muted("")
        self.authority = Text("")
        self.authority_trouble = Look("")
        self.authority_trouble.hide()
        self.pick_authority, self.drop_authority = QPushButton(), QPushButton()
        row = FlowLayout(spacing=SMALL)
        row.addWidget(self.pick_authority)
        row.addWidget(self.drop_authority)
        self.pin = PinPanel(self.desk)
        self.column.addSpacing(SMALL)
        for widget in (self.trust_heading, self.trust_hint, self.authority, self.authority_trouble):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addWidget(self.pin)
        self.pick_authority.clicked.connect(self._pick_authority)
        self.drop_authority.clicked.connect(lambda: self._keep(ca_pem=""))
        self.pin.chosen.connect(lambda pin: self._keep(pin=pin))

    def retranslate(self) -> None:
        """Say everything in the language that is on."""
        self.heading.setText(self.tr("Network"))
        self.alone.set_text(self.tr("Deliver by itself when there is a connection"))
        self.alone_hint.setText(
            self.tr(
                "Off, nothing leaves before you press Deliver. Danger leaves first, and at once "
                "when this is on."
            )
        )
        self.every_label.setText(self.tr("Look for new &forms"))
        self.every.setAccessibleName(self.tr("Look for new forms"))
        for index, minutes in enumerate(_EVERY):
            self.every.setItemText(
                index,
                self.tr("every %n minute(s)", "", minutes)
                if minutes < 60
                else self.tr("every %n hour(s)", "", minutes // 60),
            )
        self.metered_label.setText(self.tr("On a line &paid by volume"))
        self.metered.setAccessibleName(self.tr("On a line paid by volume"))
        words = {
            "everything": self.tr("everything goes by itself"),
            "texts": self.tr("only texts go by themselves"),
            "nothing": self.tr("nothing goes by itself"),
        }
        for index, choice in enumerate(_METERED):
            self.metered.setItemText(index, words[choice])
        self.proxy_heading.setText(self.tr("Proxy"))
        self.proxy_hint.setText(
            self.tr(
                "Only when your organisation, or the way around a block, asks for one. It is kept "
                "in the vault, with its password."
            )
        )
        self.proxy_label.setText(self.tr("&Address"))
        self.proxy.setAccessibleName(self.tr("Address of the proxy"))
        self.proxy.setPlaceholderText("http://proxy.example.org:8080, socks5://127.0.0.1:9050")
        self.user_label.setText(self.tr("&User name, if it asks for one"))
        self.user.setAccessibleName(self.tr("User name at the proxy"))
        self.password_label.setText(self.tr("Pass&word"))
        self.password.setAccessibleName(self.tr("Password at the proxy"))
        self.except_label.setText(self.tr("&Not for these hosts"))
        self.exceptions.setAccessibleName(self.tr("Hosts that are reached without the proxy"))
        self.exceptions.setPlaceholderText("hub.local, 192.168.1.20")
        self.keep_proxy.setText(self.tr("Use this proxy"))
        self.no_proxy.setText(self.tr("Use none"))
        self.trust_heading.setText(self.tr("Whom to trust"))
        self.trust_hint.setText(
            self.tr(
                "Usually this laptop knows by itself whether it talks with headquarters. A hub "
                "with a certificate of its own, or a place where somebody listens, needs more."
            )
        )
        self.pick_authority.setText(self.tr("Add a certificate authority…"))
        self.drop_authority.setText(self.tr("Forget it"))
        self._show()

    def refresh(self) -> None:
        """Read what is chosen."""
        vault = self.desk.vault

        def ask() -> tuple[NetworkSettings, ScheduleSettings]:
            from veldmelding.sync import NetworkSettings
            from veldmelding.sync.schedule import ScheduleSettings

            return NetworkSettings.load(vault), ScheduleSettings.load(vault)

        self.desk.tasks.vault(ask, self._read, owner=self)
        self.pin.refresh()

    def _read(self, chosen: tuple[NetworkSettings, ScheduleSettings]) -> None:
        first = self._network is None
        before = None if first or self._network is None else self._network.proxy
        self._network, self._schedule = chosen
        if first or before != self._network.proxy:
            self._show_proxy()
        self._show()

    def _show_proxy(self) -> None:
        proxy = self._network.proxy if self._network is not None else None
        self.proxy.setText(proxy.address if proxy is not None else "")
        self.user.setText(proxy.user if proxy is not None else "")
        self.password.setText(proxy.password if proxy is not None else "")
        self.exceptions.setText(", ".join(proxy.except_for) if proxy is not None else "")

    def _proxy_typed(self, _text: str = "") -> None:
        typed = bool(self.proxy.text().strip())
        for widget in self._only_with_proxy:
            widget.setVisible(typed)

    def _show(self) -> None:
        network, schedule = self._network, self._schedule
        if network is None or schedule is None:
            return
        self.alone.set_checked(schedule.automatic)
        every = schedule.every_minutes or _EVERY[-1]
        nearest = min(range(len(_EVERY)), key=lambda index: abs(_EVERY[index] - every))
        self.every.setCurrentIndex(nearest)
        for widget in (self.every_label, self.every, self.metered_label, self.metered):
            widget.setEnabled(schedule.automatic)
        self.metered.setCurrentIndex(_METERED.index(network.metered))
        self.no_proxy.setVisible(network.proxy is not None)
        count = network.ca_pem.count("BEGIN CERTIFICATE")
        self.authority.setText(
            self.tr("Trusted besides: %n certificate(s) of your own.", "", count)
            if count
            else self.tr("No certificate authority of your own.")
        )
        self.drop_authority.setVisible(bool(count))
        self.pin.show_pin(network.pin)

    # -- keeping --------------------------------------------------------------------------------

    def _keep(self, **changes: object) -> None:
        vault = self.desk.vault

        def work() -> None:
            from veldmelding.sync import NetworkSettings

            replace(NetworkSettings.load(vault), **changes).save(vault)  # type: ignore[arg-type]

        self.desk.tasks.vault(work, lambda _done: self.refresh(), owner=self)

    def _keep_metered(self, index: int) -> None:
        self._keep(metered=self.metered.itemData(index))

    def _keep_schedule(self, _what: object = None) -> None:
        vault = self.desk.vault
        automatic, every = self.alone.is_checked(), int(self.every.currentData())

        def work() -> None:
            from veldmelding.sync.schedule import ScheduleSettings

            before = ScheduleSettings.load(vault)
            replace(before, automatic=automatic, every_minutes=every).save(vault)

        self.desk.tasks.vault(work, lambda _done: self.refresh(), owner=self)

    def _keep_proxy(self) -> None:
        from veldmelding.sync import Proxy

        exceptions = tuple(
            each for each in self.exceptions.text().replace(",", " ").split() if each
        )
        self.proxy_good.hide()
        self.proxy_trouble.hide()
        try:
            proxy = Proxy.read(
                self.proxy.text(), self.user.text().strip(), self.password.text(), exceptions
            )
        except VeldmeldingError as error:
            self.proxy_trouble.setText("⚠ " + say(error.sentence))
            self.proxy_trouble.show()
            return
        self.proxy_good.setText(
            "✓ " + self.tr("From now on by way of {address}.").format(address=proxy.address)
        )
        self.proxy_good.show()
        self._keep(proxy=proxy)

    def _drop_proxy(self) -> None:
        self.proxy_trouble.hide()
        self.proxy_good.setText("✓ " + self.tr("From now on without a proxy."))
        self.proxy_good.show()
        self._keep(proxy=None)

    def _pick_authority(self) -> None:
        path = choose_file(self, self.pick_authority.text(), "*.pem *.crt *.cer")
        if path is not None:
            self.take_authority(path)

    def take_authority(self, path: Path) -> None:
        """Trust the certificates in this file besides those of the computer."""
        from veldmelding.sync import read_certificates

        self.authority_trouble.hide()
        try:
            with path.open("rb") as stream:
                text = stream.read(_LARGEST_AUTHORITY + 1).decode("ascii", "replace")
            certificates = read_certificates(text)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self._tell_authority(FileUnreadable(name=path.name, reason=reason))
        except VeldmeldingError as error:
            self._tell_authority(error)
        else:
            self._keep(ca_pem=certificates)

    def _tell_authority(self, error: VeldmeldingError) -> None:
        self.authority_trouble.setText("⚠ " + say(error.sentence))
        self.authority_trouble.show()
