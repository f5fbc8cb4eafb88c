"""Which language a session shows, and what a switch to another one changes on the screen."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from veldmelding.xforms.definition import Question, Repeat
from veldmelding.xforms.steps import element_path, text_path

if TYPE_CHECKING:
    from veldmelding.xforms.itext import IText
    from veldmelding.xforms.presenter import Presenter
    from veldmelding.xforms.record import Record
    from veldmelding.xforms.views import Changes

_CODE = re.compile(r"\(([A-Za-z]{2,3})(?:-[A-Za-z0-9]+)*\)\s*$")


def chosen_language(itext: IText, wanted: str | None) -> str:
    """Find the form's language for a wish: by its full name, or by a code like `fr`."""
    if not itext.languages:
        return ""
    if wanted is None:
        return itext.default
    if wanted in itext.languages:
        return wanted
    code = language_code(wanted)
    for language in itext.languages:
        if code and language_code(language) == code:
            return language
    return itext.default


def language_code(name: str) -> str:
    """Code of a language as forms name it: `Français (fr)` and `fr` both give `fr`."""
    match = _CODE.search(name)
    if match is not None:
        return match[1].lower()
    plain = name.strip().lower()
    return plain if re.fullmatch(r"[a-z]{2,3}", plain) else ""


class LanguageSwitch:
    """Compares what the screen could show before and after a change of language."""

    def __init__(self, record: Record, presenter: Presenter) -> None:
        self._record = record
        self._presenter = presenter
        # Texts nobody has asked for yet are worked out now, so that the telling is complete.
        self._prepare()
        self._texts, self._choices = presenter.forget_language()

    def complete(self, changes: Changes) -> Changes:
        """Add the fixed labels and choices that differ in the new language."""
        self._prepare()
        labels: set[str] = set(changes.labels)
        choices: set[str] = set(changes.choices)
        presenter, graph = self._presenter, self._record.form.graph
        for element in self._record.form.all_body_elements:
            if element.index in self._texts and element.index not in graph.texts:
                root = self._record.scope
                if presenter.text(element, root) != self._texts[element.index]:
                    for scope in root.scopes(element.anchor.repeats):
                        labels.add(text_path(element, scope))
                    if isinstance(element, Repeat):
                        # A repeat without instances has a label as well.
                        for outer in root.scopes(element.model.repeats[:-1]):
                            labels.add(outer.ranges[element.model.index].path)
            if isinstance(element, Question) and element.index in self._choices:
                scopes = list(self._record.scope.scopes(element.model.repeats))
                if scopes:
                    node = scopes[0].nodes[element.model.index]
                    if presenter.choices(element, node) != self._choices[element.index]:
                        choices.update(element_path(element, scope) for scope in scopes)
        self._record.scope.forget_views()
        return replace(changes, labels=frozenset(labels), choices=frozenset(choices))

    def _prepare(self) -> None:
        presenter, graph = self._presenter, self._record.form.graph
        for element in self._record.form.all_body_elements:
            if element.index not in graph.texts:
                presenter.text(element, self._record.scope)
            if isinstance(element, Question) and element.index not in graph.choices:
                for scope in self._record.scope.scopes(element.model.repeats):
                    presenter.choices(element, scope.nodes[element.model.index])
                    break
