"""Export: choose, see what is inside, say what it is for, and take it along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from werkzeug.wrappers import Response

from veldmelding.hub.exports import AUDIENCES, KINDS, Export
from veldmelding.hub.exports.audience import DELAY, may_leave
from veldmelding.hub.file_names import as_download
from veldmelding.hub.pages.arrivals import search_form
from veldmelding.hub.pages.fields import button, text_field, visible_choice
from veldmelding.hub.pages.layout import hidden, hidden_csrf, notice, page, table
from veldmelding.hub.pages.markup import Child, foreign, tag
from veldmelding.hub.pages.visit import Route
from veldmelding.hub.search import Search
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from markupsafe import Markup

    from veldmelding.hub.exports import Audience, Kind
    from veldmelding.hub.pages.office import Office
    from veldmelding.hub.pages.visit import Visit

_LONGEST_PURPOSE: Final = 200

_EXPORT: Final = QT_TRANSLATE_NOOP("hub", "Export")
_CHOOSE: Final = QT_TRANSLATE_NOOP("hub", "1. Which records")
_INSIDE: Final = QT_TRANSLATE_NOOP("hub", "2. What is inside")
_TAKE: Final = QT_TRANSLATE_NOOP("hub", "3. For whom, as what, and why")
_NOTHING: Final = QT_TRANSLATE_NOOP("hub", "There is nothing to export yet.")
_FORM: Final = QT_TRANSLATE_NOOP("hub", "Form")
_ALL: Final = QT_TRANSLATE_NOOP("hub", "Found")
_FOR_WHOM: Final = QT_TRANSLATE_NOOP("hub", "Who will see it")
_AUDIENCES: Final = {
    "public": (
        QT_TRANSLATE_NOOP("hub", "Public"),
        QT_TRANSLATE_NOOP(
            "hub",
            "Choices, numbers and days only. Places as the middle of a cell of about 11 km. No "
            "words, files, names or senders; incidents without place and after 30 days.",
        ),
    ),
    "partners": (
        QT_TRANSLATE_NOOP("hub", "Partners"),
        QT_TRANSLATE_NOOP(
            "hub",
            "Answers of records that may be shared with partners. Places with 3 decimals, about "
            "100 metres. No senders, devices or files.",
        ),
    ),
    "headquarters": (
        QT_TRANSLATE_NOOP("hub", "Headquarters only"),
        QT_TRANSLATE_NOOP("hub", "Everything as it arrived, with exact places. Keep it encrypted."),
    ),
}
_KIND: Final = QT_TRANSLATE_NOOP("hub", "Kind of file")
_KINDS: Final = {
    "csv": QT_TRANSLATE_NOOP("hub", "Tables as CSV, in a zip"),
    "xlsx": QT_TRANSLATE_NOOP("hub", "Workbook for a spreadsheet (.xlsx)"),
    "geojson": QT_TRANSLATE_NOOP("hub", "Places for a map program (.geojson)"),
}
_MEDIA: Final = QT_TRANSLATE_NOOP("hub", "With photos and files (headquarters only)")
_PURPOSE: Final = QT_TRANSLATE_NOOP("hub", "What is it for?")
_PURPOSE_HINT: Final = QT_TRANSLATE_NOOP(
    "hub", "One line. It is kept in the signed journal and in the access log, with your name."
)
_DO: Final = QT_TRANSLATE_NOOP("hub", "Export")
_NO_PURPOSE: Final = QT_TRANSLATE_NOOP("hub", "Say what the export is for. Nothing was exported.")
_NONE_LEFT: Final = QT_TRANSLATE_NOOP(
    "hub", "None of these records may go to this audience. Nothing was exported."
)

_ABOUT: Final = (
    QT_TRANSLATE_NOOP("hub", "Records of veldmelding: {count}."),
    QT_TRANSLATE_NOOP("hub", "Exported on {moment} by {name}."),
    QT_TRANSLATE_NOOP("hub", "Purpose: {purpose}"),
    QT_TRANSLATE_NOOP("hub", "For: {audience}. {means}"),
)
_CAVEAT: Final = QT_TRANSLATE_NOOP(
    "hub",
    "These are observations, no measure of how common something is. Where nothing is recorded, "
    "nothing is known.",
)


class ExportPlace:
    """Taking records out of the hub."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def routes(self) -> list[Route]:
        """Say what is found here."""
        return [Route(r"/export", self._show), Route(r"/export", self._export, writes=True)]

    def _show(self, visit: Visit, problem: str = "") -> Response:
        say, office = visit.say, self._office
        search = Search.asked(visit.fields or visit.query)
        inside = self._inside(visit, search)
        parts: list[Child] = [
            notice(tag("p", problem), problem=True) if problem else None,
            tag("h2", say(_CHOOSE)),
            search_form(visit, office, search, "/export"),
            tag("h2", say(_INSIDE)),
            inside if inside is not None else tag("p", say(_NOTHING), class_="empty"),
        ]
        if inside is not None:
            parts += [tag("h2", say(_TAKE)), self._form(visit, search)]
        return page(
            visit.words,
            say(_EXPORT),
            *parts,
            session=visit.session,
            place="/export",
            status=400 if problem else 200,
        )

    def _inside(self, visit: Visit, search: Search) -> Markup | None:
        """Count by form how many records each audience would get."""
        say, office = visit.say, self._office
        groups = office.records.groups(search, office.desk.clock() - DELAY)
        counts: dict[str, list[int]] = {}
        for group in groups:
            row = counts.setdefault(group.form_id, [0] * len(AUDIENCES))
            for place, audience in enumerate(AUDIENCES):
                if may_leave(
                    audience,
                    form_id=group.form_id,
                    share=group.share,
                    sealed=group.sealed,
                    young=group.young,
                ):
                    row[place] += group.count
        if not counts:
            return None
        titles = dict(office.records.forms())
        heads = [say(_FORM), *(say(_AUDIENCES[audience][0]) for audience in AUDIENCES)]
        rows: list[list[Child]] = [
            [foreign(titles.get(form_id, form_id)), *(str(number) for number in row)]
            for form_id, row in sorted(counts.items())
        ]
        return table(heads, rows, caption=say(_INSIDE))

    @staticmethod
    def _form(visit: Visit, search: Search) -> Markup:
        say, given = visit.say, visit.fields
        audiences = [
            (audience, say(_AUDIENCES[audience][0]), say(_AUDIENCES[audience][1]))
            for audience in AUDIENCES
        ]
        kinds = [(kind, say(_KINDS[kind]), "") for kind in KINDS]
        media = tag(
            "div",
            tag(
                "input",
                type="checkbox",
                id="field-media",
                name="media",
                value="1",
                checked=bool(given.get("media")),
            ),
            tag("div", tag("label", say(_MEDIA), for_="field-media")),
            class_="choice",
        )
        return tag(
            "form",
            visible_choice(say(_FOR_WHOM), "audience", audiences, given.get("audience", "public")),
            visible_choice(say(_KIND), "kind", kinds, given.get("kind", "csv")),
            media,
            text_field(
                say(_PURPOSE),
                "purpose",
                hint=say(_PURPOSE_HINT),
                maxlength=str(_LONGEST_PURPOSE),
                required=True,
            ),
            hidden(search.given),
            hidden_csrf(visit.session),
            tag("div", button(say(_DO)), class_="deeds"),
            method="post",
            action="/export",
            class_="panel",
        )

    def _export(self, visit: Visit) -> Response:
        """Write down who takes what along and why, then send it."""
        say, office, given = visit.say, self._office, visit.fields
        purpose = " ".join(given.get("purpose", "").split())[:_LONGEST_PURPOSE]
        if not purpose:
            return self._show(visit, say(_NO_PURPOSE))
        audience = cast("Audience", _one_of(AUDIENCES, given.get("audience", "")))
        kind = cast("Kind", _one_of(KINDS, given.get("kind", "")))
        export = Export(
            office.desk,
            office.records,
            Search.asked(given),
            audience,
            kind,
            bool(given.get("media")),
            (),
            visit.words.language,
        )
        count = export.prepare()
        if not count:
            return self._show(visit, say(_NONE_LEFT))
        now = office.desk.clock()
        name, means = _AUDIENCES[audience]
        values = {
            "count": count,
            "moment": visit.words.moment(now),
            "name": visit.person.name,
            "purpose": purpose,
            "audience": say(name),
            "means": say(means),
        }
        export.about = (*(say(line, **values) for line in _ABOUT), say(_CAVEAT))
        with office.desk.vault.transaction():
            office.desk.vault.journal.append(
                "",
                "exported",
                {
                    "account": visit.person.id,
                    "audience": audience,
                    "files": export.with_files,
                    "kind": kind,
                    "purpose": purpose,
                    "records": count,
                },
            )
            office.note(visit.person, "exported", f"{audience} {kind} {count}: {purpose}")
        response = Response(export.stream(), content_type=export.content_type)
        day = now.astimezone(office.desk.timezone).strftime("%Y%m%d-%H%M")
        response.headers["Content-Disposition"] = as_download(
            f"veldmelding-{audience}-{day}.{export.ending}"
        )
        return response


def _one_of(known: tuple[str, ...], given: str) -> str:
    """Return what was chosen; the first when it is none of the choices."""
    return given if given in known else known[0]
