"""What can go wrong with what people record, and with what waits for delivery."""

from __future__ import annotations

from typing import ClassVar

from veldmelding.errors.base import VeldmeldingError
from veldmelding.language import QT_TRANSLATE_NOOP


class InstanceConflict(VeldmeldingError):
    """The same instance id arrived with other bytes; what we hold stays."""

    code: ClassVar[str] = "outbox.instance-conflict"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "A submission with this identifier is already here, with different content. "
        "The one that was here first was kept and nothing was overwritten.",
    )


class FileConflict(VeldmeldingError):
    """A file of a submission arrived again with other bytes; what we hold stays."""

    code: ClassVar[str] = "outbox.file-conflict"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "A different file of the same name already belongs to this submission. "
        "The one that was here first was kept and nothing was overwritten.",
    )


class SubmissionMissing(VeldmeldingError):
    """A submission that was asked for is not in this vault."""

    code: ClassVar[str] = "outbox.submission-missing"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "This submission is not on this laptop. Nothing was changed."
    )


class NotConfirmed(VeldmeldingError):
    """Something would be removed that no backend has confirmed completely."""

    code: ClassVar[str] = "outbox.not-confirmed"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This observation was not deleted: headquarters has not confirmed all of it, "
        "and it may be the only copy. Deliver it first.",
    )


class ObservationMissing(VeldmeldingError):
    """An observation that was asked for is not in this vault."""

    code: ClassVar[str] = "observations.missing"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This observation is no longer on this laptop. Nothing else was changed.",
    )


class ObservationFinalised(VeldmeldingError):
    """A finalised observation can be read but no longer changed."""

    code: ClassVar[str] = "observations.finalised"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This observation is finalised and can no longer be changed. It is safe; open it to read.",
    )


class ObservationDeleted(VeldmeldingError):
    """An observation in the recycle bin must be restored before it is filled further."""

    code: ClassVar[str] = "observations.deleted"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This observation is in the recycle bin. Restore it first; then you can go on with it.",
    )


class ObservationSealed(VeldmeldingError):
    """A record that was encrypted for headquarters is closed for everybody else."""

    code: ClassVar[str] = "observations.sealed"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This observation was encrypted for headquarters when it was finalised. It is safe, but "
        "only headquarters can read or correct it now.",
    )


class NotDelivered(VeldmeldingError):
    """A correction replaces what headquarters has, so headquarters must have it first."""

    code: ClassVar[str] = "observations.not-delivered"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This observation cannot be corrected yet: headquarters does not have all of it. "
        "Nothing was changed. Deliver it first, then correct it.",
    )


class HeadquartersHasIt(VeldmeldingError):
    """What headquarters has completely is not carried to a colleague any more."""

    code: ClassVar[str] = "observations.headquarters-has-it"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "Headquarters has this observation already, so it does not have to be handed over. "
        "Nothing was changed. Choose others.",
    )


class WithdrawalUnknown(VeldmeldingError):
    """No record of this vault has the withdrawal code that was typed."""

    code: ClassVar[str] = "observations.withdrawal-unknown"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "No record here has this code. Nothing was changed. Compare each character; a sealed "
        "record is found at headquarters only.",
    )


class CorrectedBefore(VeldmeldingError):
    """A record has one next version at most."""

    code: ClassVar[str] = "observations.corrected-before"
    template: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors",
        "This observation has been corrected before. Nothing was changed. "
        "Open the newest version and correct that one.",
    )
