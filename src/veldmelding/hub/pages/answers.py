"""Questions and answers of one record, in the words and the order of its form.

Answers come from the frozen bytes and from nowhere else. The form only lends its words: labels,
the names of choices and the order. A record that its form cannot explain is shown by its paths.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from veldmelding.errors import VeldmeldingError
from veldmelding.hub.frozen import generic, read_point
from veldmelding.hub.pages.layout import address
from veldmelding.hub.pages.markup import Child, foreign, icon, tag, together
from veldmelding.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from markupsafe import Markup

    from veldmelding.hub.frozen import Frozen
    from veldmelding.hub.pages.words import Words
    from veldmelding.outbox import Submission
    from veldmelding.xforms import FormSession, NodeView

_FIRST: Final = re.compile(r"\[1\](?=/|$)")
_CHOOSING: Final = frozenset({"select", "rank"})

_NO_ANSWER: Final = QT_TRANSLATE_NOOP("hub", "no answer")
_NOT_HERE: Final = QT_TRANSLATE_NOOP("hub", "This file has not arrived yet: {name}")
_SAVE_FILE: Final = QT_TRANSLATE_NOOP("hub", "Save file {name}")
_PHOTO_OF: Final = QT_TRANSLATE_NOOP("hub", "Photo for “{question}”")


class Answers:
    """Draws the answers of one record."""

    def __init__(
        self,
        words: Words,
        submission: Submission,
        frozen: Frozen,
        open_form: Callable[[], FormSession | None],
        is_picture: Callable[[str], bool],
    ) -> None:
        self._words = words
        self._submission = submission
        self._frozen = frozen
        self._open_form = open_form
        self._is_picture = is_picture
        self._here = {file.name: file.attachment_id is not None for file in submission.files}
        self._shown: set[str] = set()
        self._views: dict[str, NodeView] = {}

    @property
    def other_files(self) -> list[str]:
        """Files of the record that no drawn answer shows."""
        return [name for name in self._here if name not in self._shown]

    def draw(self) -> tuple[Markup, bool]:
        """Draw the answers with the words of the form (true), else by their paths."""
        try:
            session = self._open_form()
            if session is not None:
                return together(self._walk(session, None, 3)), True
        except VeldmeldingError:
            self._shown.clear()
        pairs = (
            pair(
                foreign(path),
                foreign(value) if value else self._words.say(_NO_ANSWER),
                none=not value,
            )
            for path, value in self._frozen.values.items()
        )
        return tag("dl", *pairs, class_="answers"), False

    def label(self, path: str) -> str:
        """Say what was asked at a place, once the answers are drawn."""
        view = self._views.get(path) or self._views.get(generic(path))
        return (view.label if view is not None else "") or path.rpartition("/")[2]

    def text(self, path: str, value: str) -> str:
        """Say an answer in the words of the form, once the answers are drawn."""
        view = self._views.get(path) or self._views.get(generic(path))
        return value if view is None else named_choices(view, value)

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
                yield tag("dl", *run, class_="answers")
                run = []
            if view.kind == "repeat_instance":
                title = foreign(_instance_title(view))
                yield tag("section", tag(f"h{level}", title), inner, class_="again")
            elif view.label:
                yield tag("section", tag(f"h{level}", foreign(view.label)), inner)
            else:
                yield inner
        if run:
            yield tag("dl", *run, class_="answers")

    def _question(self, view: NodeView) -> Markup | None:
        path = _FIRST.sub("", view.path)
        self._views[path] = self._views[generic(path)] = view
        value = self._frozen.values.get(path)
        if value is None or (not value and view.readonly):
            return None  # was not asked, or only told something
        label = view.label or view.path.rpartition("/")[2]
        if not value.strip():
            return pair(foreign(label), self._words.say(_NO_ANSWER), none=True)
        if value.strip() in self._here:
            return pair(foreign(label), self.file(value.strip(), label))
        if view.data_type == "geopoint":
            return pair(foreign(label), foreign(_position(value)))
        return pair(foreign(label), foreign(named_choices(view, value)))

    def file(self, name: str, question: str = "") -> Markup:
        """Draw a file of the record: a picture as such, anything else only to be saved."""
        self._shown.add(name)
        if not self._here[name]:
            return tag("span", self._words.say(_NOT_HERE, name=name), class_="muted")
        where = address("arrivals", self._submission.instance_id, "files", name)
        save = tag(
            "a", icon("save"), self._words.say(_SAVE_FILE, name=name), href=f"{where}?save=1"
        )
        if not self._is_picture(name):
            return save
        said = self._words.say(_PHOTO_OF, question=question) if question else name
        picture = tag("img", src=where, alt=said, class_="answer", loading="lazy")
        return tag("figure", tag("a", picture, href=where), tag("figcaption", save))


def pair(name: Child, value: Child, *, none: bool = False) -> Markup:
    """Write a name and its value inside a list of such."""
    return tag("div", tag("dt", name), tag("dd", value, class_="none" if none else None))


def named_choices(view: NodeView, value: str) -> str:
    """Show the names of choices instead of their codes."""
    if not view.choices:
        return value
    names = {choice.value: choice.label for choice in view.choices}
    codes = value.split() if view.control in _CHOOSING else [value]
    return ", ".join(names.get(code) or code for code in codes)


def _position(value: str) -> str:
    """Write a position with what its numbers mean; anything else as it stands."""
    parts = value.split()
    if read_point(value) is None or len(parts) > 4:
        return value
    more = [f"{sign}{part} m" for sign, part in zip(("↑ ", "± "), parts[2:], strict=False)]
    return "  ".join([f"{parts[0]}, {parts[1]}", *more])


def _instance_title(view: NodeView) -> str:
    number = view.path.rpartition("[")[2].rstrip("]")
    number = number if number.isdigit() else "1"
    return f"{view.label} {number}".strip()
