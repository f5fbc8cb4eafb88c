"""What can go wrong on the way to headquarters."""

from __future__ import annotations

from typing import ClassVar

from veldmelding.errors.base import VeldmeldingError
from veldmelding.language import QT_TRANSLATE_NOOP


class NoHeadquarters(VeldmeldingError):
    """Nothing was set up to deliver to."""

    code: ClassVar[str] = "delivery.no-headquarters"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "There is no headquarters to deliver to yet. Your observations are safe on this laptop. "
        "Enter the address or the set-up code that headquarters gave you, under Settings.",
    )


class AlreadyDelivering(VeldmeldingError):
    """A second delivery was asked for while one is running."""

    code: ClassVar[str] = "delivery.already-running"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "A delivery is already running. Wait until it is done, or pause it."
    )


class Unreachable(VeldmeldingError):
    """No connection could be made."""

    code: ClassVar[str] = "delivery.unreachable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "Headquarters ({host}) cannot be reached. Your observations are safe on this laptop. "
        "Check the connection, then press Deliver.",
    )


class UnknownHost(Unreachable):
    """The name of the host cannot be looked up: no network, or a mistake in the address."""

    code: ClassVar[str] = "delivery.unknown-host"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The address {host} cannot be found. Your observations are safe on this laptop. "
        "Usually there is no internet connection; otherwise the address contains a mistake.",
    )


class CertificateRefused(Unreachable):
    """Whoever answered cannot prove to be headquarters."""

    code: ClassVar[str] = "delivery.certificate"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{host} could not prove that it is headquarters: {reason}. Nothing was sent and your "
        "observations are safe on this laptop. Do not go on; try another network, or tell "
        "headquarters.",
    )


class CertificateChanged(CertificateRefused):
    """The certificate is not the one that was pinned."""

    code: ClassVar[str] = "delivery.certificate-changed"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{host} shows another key than the one that was pinned ({found} instead of {pinned}). "
        "Nothing was sent and your observations are safe on this laptop. Ask headquarters, not "
        "by this network, whether the key was changed.",
    )


class ProxyUnreachable(Unreachable):
    """No connection to the proxy."""

    code: ClassVar[str] = "delivery.proxy-unreachable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The proxy {proxy} cannot be reached. Your observations are safe on this laptop. Check "
        "the proxy under Settings, or deliver from a network without one.",
    )


class ProxyWantsAccess(Unreachable):
    """The proxy does not know us."""

    code: ClassVar[str] = "delivery.proxy-access"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The proxy {proxy} asks for a user name and password, or does not accept the ones it "
        "was given. Your observations are safe on this laptop. Enter them under Settings.",
    )


class ProxyRefused(Unreachable):
    """The proxy does not let us through to headquarters."""

    code: ClassVar[str] = "delivery.proxy-refused"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The proxy {proxy} did not connect this laptop with {host} (answer {status}). Your "
        "observations are safe on this laptop. Show this message to whoever runs the proxy.",
    )


class ProxyAddressWrong(VeldmeldingError):
    """What was entered cannot be a proxy."""

    code: ClassVar[str] = "network.proxy-address"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This cannot be the address of a proxy. It should look like "
        "http://proxy.example.org:8080 or socks5://127.0.0.1:9050.",
    )


class CertificatesUnreadable(VeldmeldingError):
    """A file that was chosen as certificate holds none."""

    code: ClassVar[str] = "network.certificates-unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "There is no certificate in this file that can be used. Nothing was changed. Choose a "
        "PEM file: a text file that begins with BEGIN CERTIFICATE.",
    )


class PinUnreadable(VeldmeldingError):
    """What was entered cannot be the fingerprint of a key."""

    code: ClassVar[str] = "network.pin-unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This is not the fingerprint of a key. It has 64 digits from 0 to 9 and A to F. Nothing "
        "was changed.",
    )


class SecureConnectionFailed(Unreachable):
    """TLS could not be agreed on."""

    code: ClassVar[str] = "delivery.secure-connection"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "No secure connection with {host} was possible. Nothing was sent and your observations "
        "are safe on this laptop. Try another network, or tell headquarters.",
    )


class NotEncrypted(Unreachable):
    """An address would send observations in the open."""

    code: ClassVar[str] = "delivery.not-encrypted"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The address {address} does not start with https: everyone on the way could read along. "
        "Nothing was sent there. Ask headquarters for an address that starts with https.",
    )


class NoAnswer(VeldmeldingError):
    """The connection stood, and then nothing came."""

    code: ClassVar[str] = "delivery.no-answer"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "Headquarters ({host}) did not answer in time. Your observations are safe on this "
        "laptop. Press Deliver again when the connection is better.",
    )


class BrokenOff(VeldmeldingError):
    """The connection ended in the middle."""

    code: ClassVar[str] = "delivery.broken-off"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The connection with headquarters ({host}) broke off half-way. Your observations are "
        "safe on this laptop. What did not arrive is sent again.",
    )


class LoginPage(VeldmeldingError):
    """Something between us and headquarters answered, typically the Wi-Fi of a hotel."""

    code: ClassVar[str] = "delivery.login-page"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The network answered with a page of its own instead of headquarters. Nothing was "
        "counted as sent. Open a browser, sign in to the network, then press Deliver.",
    )


class NotOpenRosa(VeldmeldingError):
    """The address leads to something that does not receive observations."""

    code: ClassVar[str] = "delivery.not-openrosa"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "What answers at {host} does not receive observations (answer {status}). Nothing was "
        "counted as sent. Check the address under Settings, or ask headquarters.",
    )


class NothingThere(VeldmeldingError):
    """The host is right, the project is not there (any more)."""

    code: ClassVar[str] = "delivery.nothing-there"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{host} has no project at this address. Your observations are safe on this laptop. Ask "
        "headquarters for a new address or set-up code.",
    )


class Moved(VeldmeldingError):
    """A redirect, which is never followed with a record in hand."""

    code: ClassVar[str] = "delivery.moved"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{host} points to another address ({target}), and nothing was sent there. If "
        "headquarters has moved, ask for a new set-up code; otherwise sign in to the network in "
        "a browser first.",
    )


class AccessRefused(VeldmeldingError):
    """Headquarters does not accept who we say we are."""

    code: ClassVar[str] = "delivery.access-refused"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "Headquarters ({host}) does not accept {credential} any more. Your observations are "
        "safe on this laptop and stay ready. Ask headquarters for a new set-up code.",
    )


class HeadquartersInTrouble(VeldmeldingError):
    """The server is there and does not work at this moment."""

    code: ClassVar[str] = "delivery.headquarters-in-trouble"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "Headquarters ({host}) has trouble of its own at this moment (answer {status}). Your "
        "observations are safe on this laptop. Try again later.",
    )


class AnswerUnreadable(VeldmeldingError):
    """The answer is not what it should be, or is built to do harm."""

    code: ClassVar[str] = "delivery.answer-unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The answer of {host} could not be read and was thrown away. Nothing was changed. Try "
        "again; if it stays like this, tell headquarters.",
    )


class AnswerTooLarge(AnswerUnreadable):
    """The answer goes on and on."""

    code: ClassVar[str] = "delivery.answer-too-large"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{host} sent more than {limit} MB where that cannot be right, and the rest was refused. "
        "Nothing was changed. Tell headquarters.",
    )


class DownloadDamaged(VeldmeldingError):
    """Bytes that are not the ones headquarters announced."""

    code: ClassVar[str] = "delivery.download-damaged"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "{name} did not arrive the way headquarters has it and was thrown away. What you had "
        "before still works. It is fetched again with the next delivery.",
    )


class NotOffered(VeldmeldingError):
    """A file of a form cannot be fetched."""

    code: ClassVar[str] = "delivery.not-offered"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "Headquarters lists {name} but does not hand it out (answer {status}). What you had "
        "before still works. Tell headquarters.",
    )


class SetupUnreadable(VeldmeldingError):
    """A text that is neither a set-up code nor an address."""

    code: ClassVar[str] = "setup.unreadable"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This is not a set-up code and not an address. Scan the code again, or copy the whole "
        "text that headquarters gave you.",
    )


class SetupNeedsWords(VeldmeldingError):
    """A code that is encrypted under words told apart."""

    code: ClassVar[str] = "setup.needs-words"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This set-up code is locked. Headquarters gave you a few words for it another way, on "
        "paper or by telephone. They are needed too.",
    )


class SetupWordsWrong(VeldmeldingError):
    """Words that do not belong to this code."""

    code: ClassVar[str] = "setup.words-wrong"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "These words do not open this set-up code. Look at each word once more, or ask "
        "headquarters whether they belong to this code.",
    )


class SetupTooLarge(VeldmeldingError):
    """A code that unpacks to far more than settings."""

    code: ClassVar[str] = "setup.too-large"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This set-up code is much larger than one can be and was refused. Ask headquarters for "
        "a new one.",
    )


class SetupWithoutAccess(VeldmeldingError):
    """An address, but nothing that says as whom."""

    code: ClassVar[str] = "setup.without-access"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This address of {host} does not say who you are. Ask headquarters for the set-up code "
        "of your app user, or enter a user name and password.",
    )


class SetupAddressWrong(VeldmeldingError):
    """The address in the code cannot be one."""

    code: ClassVar[str] = "setup.address-wrong"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "The address {address} cannot be right. It should look like https://data.example.org. "
        "Check it with headquarters.",
    )
