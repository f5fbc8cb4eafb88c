"""One record as headquarters reads it: questions and answers in order, files, the frozen XML.

Answers come from the frozen bytes and from nowhere else. The form only lends its words: labels,
the names of choices and the order. A record that its form cannot explain is shown by its paths.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from veldmelding.errors import VeldmeldingError
from veldmelding.hub.pages.layout import address, link, page
from veldmelding.hub.pages.markup import Child, tag, together
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from markupsafe import Markup
    from werkzeug.wrappers import Response

    from veldmelding.hub.pages.sessions import Session
    from veldmelding.hub.pages.words import Words
    from veldmelding.hub.received import Arrival
    from veldmelding.outbox import Submission
    from veldmelding.xforms import FormSession, NodeView

_FIRST: Final = re.compile(r"\[1\](?=/|$)")
_CHOOSING: Final = frozenset({"select", "rank"})
_MOST_ANSWERS: Final = 5000

_FORM: Final = QT_TRANSLATE_NOOP("hub", "Form")
_ARRIVED: Final = QT_TRANSLATE_NOOP("hub", "Arrived")
_FROM: Final = QT_TRANSLATE_NOOP("hub", "From")
_FILES: Final = QT_TRANSLATE_NOOP("hub", "Files")
_N_OF_M: Final = QT_TRANSLATE_NOOP("hub", "{here} of {all}")
_VERSION_OF: Final = QT_TRANSLATE_NOOP("hub", "{form}, version {version}")
_ANSWERS: Final = QT_TRANSLATE_NOOP("hub", "Answers")
_NO_ANSWER: Final = QT_TRANSLATE_NOOP("hub", "no answer")
_NOT_HERE: Final = QT_TRANSLATE_NOOP("hub", "This file has not arrived yet: {name}")
_SAVE_FILE: Final = QT_TRANSLATE_NOOP("hub", "Save file {name}")
_SAVE_XML: Final = QT_TRANSLATE_NOOP("hub", "Save the record as XML, exactly as it arrived")
_WITHOUT_FORM: Final = QT_TRANSLATE_NOOP(
    "hub",
    "The form of this record cannot be used here, so its answers are shown by their place in the "
    "record.",
)
_CUT_SHORT: Final = QT_TRANSLATE_NOOP(
    "hub", "This record is not complete XML. What could be read of it is shown; all of it is kept."
)
_CORRECTS: Final = QT_TRANSLATE_NOOP("hub", "This is a correction of an earlier record.")
_CORRECTED_BY: Final = QT_TRANSLATE_NOOP("hub", "A correction has replaced this record.")
_OPEN_OTHER: Final = QT_TRANSLATE_NOOP("hub", "Open it")
_OTHER_FILES: Final = QT_TRANSLATE_NOOP("hub", "Other files")


@dataclass(frozen=True, slots=True)
class Frozen:
    """Leaf values of a frozen record by concrete path, in document order."""

    values: Mapping[str, str]
    complete: bool


def read_frozen(xml: bytes) -> Frozen:
    """Read as much of a record as can be read; `/data/repeat[2]/name` is its second instance."""
    values: dict[str, str] = {}
    path: list[str] = []
    counts: list[dict[str, int]] = [{}]
    text: list[str] = []
    leaf = [False]

    def start(name: str, _attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        number = counts[-1][local] = counts[-1].get(local, 0) + 1
        path.append(local if number == 1 else f"{local}[{number}]")
        counts.append({})
        text.clear()
        leaf[0] = True

    def end(_name: str) -> None:
        if leaf[0] and len(values) < _MOST_ANSWERS:
            values["/" + "/".join(path)] = "".join(text)
        leaf[0] = False
        path.pop()
        counts.pop()

    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text.append
    try:
        parser.Parse(xml, True)
    except expat.ExpatError:
        return Frozen(values, complete=False)
    return Frozen(values, complete=True)


class RecordPage:
    """Draws one record."""

    def __init__(
        self,
        words: Words,
        arrival: Arrival,
        submission: Submission,
        open_form: Callable[[], FormSession | None],
        is_picture: Callable[[str], bool],
    ) -> None:
        self._words = words
        self._arrival = arrival
        self._submission = submission
        self._open_form = open_form
        self._is_picture = is_picture
        self._frozen = read_frozen(submission.xml)
        self._here = {file.name: file.attachment_id is not None for file in submission.files}
        self._shown: set[str] = set()

    def draw(self, session: Session) -> Response:
        """Make the page."""
        say = self._words.say
        answers, explained = self._answers()
        notes = [
            None if self._frozen.complete else tag("p", say(_CUT_SHORT), class_="notice"),
            None if explained else tag("p", say(_WITHOUT_FORM), class_="notice"),
            self._correction(_CORRECTS, self._arrival.corrects),
            self._correction(_CORRECTED_BY, self._arrival.corrected_by),
        ]
        others = [name for name in self._here if name not in self._shown]
        return page(
            self._words,
            self._arrival.name or self._arrival.form_title,
            *notes,
            self._facts(),
            tag("h2", say(_ANSWERS)),
            answers,
            tag("h2", say(_OTHER_FILES)) if others else None,
            tag("ul", *(tag("li", self._file(name)) for name in others)) if others else None,
            tag("p", link(say(_SAVE_XML), "arrivals", self._arrival.instance_id, "xml")),
            session=session,
            place="/arrivals",
        )

    def _facts(self) -> Markup:
        say, arrival = self._words.say, self._arrival
        form = arrival.form_title
        if arrival.form_version:
            form = say(_VERSION_OF, form=form, version=arrival.form_version)
        facts = [
            (_FORM, form),
            (_ARRIVED, self._words.moment(arrival.arrived)),
            (_FROM, arrival.sender or "–"),
            (_FILES, say(_N_OF_M, here=arrival.files_here, all=arrival.files)),
        ]
        return tag("dl", *(_pair(say(name), value) for name, value in facts), class_="facts")

    def _correction(self, text: str, instance_id: str | None) -> Markup | None:
        if instance_id is None:
            return None
        other = link(self._words.say(_OPEN_OTHER), "arrivals", instance_id)
        return tag("p", self._words.say(text), " ", other, class_="notice")

    # -- answers -------------------------------------------------------------------------------

    def _answers(self) -> tuple[Markup, bool]:
        """Draw the answers with the words of the form, else by their paths."""
        try:
            session = self._open_form()
            if session is not None:
                return together(self._walk(session, None, 3)), True
        except VeldmeldingError:
            self._shown.clear()
        pairs = (
            _pair(path, value or self._words.say(_NO_ANSWER), none=not value)
            for path, value in self._frozen.values.items()
        )
        return tag("dl", *pairs), False

    def _walk(self, session: FormSession, path: str | None, level: int) -> Iterator[Markup]:
        """Draw what lies inside a place: runs of questions as lists, groups as sections."""
        run: list[Markup] = []
        for view in session.children(path):
            if view.kind == "question":
                drawn = self._question(view)
                if drawn is not None:
                    run.append(drawn)
                continue
            inner = together(self._walk(session, view.path, min(level + 1, 6)))
            if not inner:
                continue
            if run:
                yield tag("dl", *run)
                run = []
            if view.kind == "repeat_instance":
                yield tag("section", tag(f"h{level}", self._instance_title(view)), inner)
            elif view.label:
                yield tag("section", tag(f"h{level}", view.label), inner)
            else:
                yield inner
        if run:
            yield tag("dl", *run)

    @staticmethod
    def _instance_title(view: NodeView) -> str:
        number = view.path.rpartition("[")[2].rstrip("]")
        number = number if number.isdigit() else "1"
        return f"{view.label} {number}".strip()

    def _question(self, view: NodeView) -> Markup | None:
        value = self._frozen.values.get(_FIRST.sub("", view.path))
        if value is None or (not value and view.readonly):
            return None  # was not asked, or only told something
        label = view.label or view.path.rpartition("/")[2]
        if not value.strip():
            return _pair(label, self._words.say(_NO_ANSWER), none=True)
        if value.strip() in self._here:
            return _pair(label, self._file(value.strip()))
        return _pair(label, _named_choices(view, value))

    def _file(self, name: str) -> Markup:
        self._shown.add(name)
        if not self._here[name]:
            return tag("span", self._words.say(_NOT_HERE, name=name), class_="muted")
        where = address("arrivals", self._arrival.instance_id, "files", name)
        save = tag("a", self._words.say(_SAVE_FILE, name=name), href=f"{where}?save=1")
        if not self._is_picture(name):
            return save
        return tag("figure", tag("img", src=where, alt=name, class_="answer"), save)


def _pair(name: str, value: Child, *, none: bool = False) -> Markup:
    return tag("div", tag("dt", name), tag("dd", value, class_="none" if none else None))


def _named_choices(view: NodeView, value: str) -> str:
    """Show the names of choices instead of their codes."""
    if not view.choices:
        return value
    names = {choice.value: choice.label for choice in view.choices}
    codes = value.split() if view.control in _CHOOSING else [value]
    return ", ".join(names.get(code) or code for code in codes)
