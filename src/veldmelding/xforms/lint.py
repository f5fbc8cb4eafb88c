"""What a form maker should know: places where programs differ, or where a form will disappoint.

Each rule looks at one thing and gives remarks; none of them runs the form.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from veldmelding.errors import FormTooHeavy
from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.xforms.definition import Group, Question, Repeat
from veldmelding.xforms.languages import language_code
from veldmelding.xforms.lint_expressions import (
    Remark,
    bare_paths,
    calls,
    expressions,
    sentence,
    several_as_one,
    truth_as_number,
)
from veldmelding.xforms.reading import words
from veldmelding.xforms.xpath.effort import Effort
from veldmelding.xforms.xpath.tree import Call, Literal, Path, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from veldmelding.xforms.form import FormDefinition


KNOWN_APPEARANCES = words(
    """
    field-list minimal multiline numbers likert label list-nolabel list quick search
    autocomplete month-year year no-calendar placement-map maps map thousands-sep columns
    columns-pack no-buttons table-list signature draw annotate url masked hidden-answer
    rating picker compact quickcompact horizontal vertical no-ticks theme-grid pages new
    new-front selfie textarea horizontal-compact no-collapse comb dmy mdy dm datetime
    """
)
COUNTED_APPEARANCES = ("columns-", "compact-", "quickcompact-", "w")
UNSUPPORTED_APPEARANCES = words(
    """
    image-map bearing counter printer x-timed-grid ethiopian coptic islamic bikram-sambat
    myanmar persian buddhist analog-scale distress comment background-audio
    """
)


def lint(form: FormDefinition) -> Iterator[Remark]:
    """Give every remark about a form, in the order of its data and body."""
    for rule in RULES:
        try:
            # Remarks are gathered first: what reads them is no part of the work.
            with Effort().counted():
                found = list(rule(form))
        except FormTooHeavy:
            found = [
                Remark(
                    "warning",
                    "",
                    "",
                    sentence(
                        QT_TRANSLATE_NOOP(
                            "xforms", "the form is too large for some of its rules to be looked at"
                        )
                    ),
                )
            ]
        yield from found


# -- texts, choices, looks -----------------------------------------------------------------------


def _translations(form: FormDefinition) -> Iterator[Remark]:
    itext = form.itext
    complete = itext.names()
    for language in itext.languages:
        missing = sorted(complete - set(itext.sources[language]))
        empty = sorted(
            name
            for name, element in itext.sources[language].items()
            if any(value.text.strip() == "-" for value in element.find_all("value"))
        )
        names = sorted({*missing, *empty})
        if not language_code(language):
            yield Remark(
                "note",
                "",
                language,
                sentence(
                    QT_TRANSLATE_NOOP(
                        "xforms",
                        "the language “{language}” has no code such as (en) behind its name, so "
                        "it is never chosen by itself",
                    ),
                    language=language,
                ),
            )
        if names:
            yield Remark(
                "warning",
                "",
                language,
                sentence(
                    QT_TRANSLATE_NOOP(
                        "xforms", "{count} texts are missing in “{language}”, such as {example}"
                    ),
                    count=len(names),
                    language=language,
                    example=names[0],
                ),
            )


class _Offered(NamedTuple):
    """What stands out among the values that a question offers."""

    number: int
    spaced: str | None
    double: str | None


def _choices(form: FormDefinition) -> Iterator[Remark]:
    known: dict[tuple[str, str], _Offered | None] = {}
    for element in form.all_body_elements:
        if not isinstance(element, Question) or element.control not in {
            "select",
            "select1",
            "rank",
        }:
            continue
        offered = _offered(form, element, known)
        if offered is None:
            continue
        path = element.model.path_text
        if offered.spaced is not None and element.control != "select1":
            yield Remark(
                "error",
                path,
                "name",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "xforms",
                        "the choice value “{value}” has a space in it; several answers could "
                        "not be told apart",
                    ),
                    value=offered.spaced,
                ),
            )
        plain = element.itemset is None or isinstance(element.itemset.nodes.tree, Path)
        if offered.double is not None and plain:
            yield Remark(
                "warning",
                path,
                "name",
                sentence(
                    QT_TRANSLATE_NOOP("xforms", "the choice value “{value}” is there twice"),
                    value=offered.double,
                ),
            )
        if not offered.number and element.itemset is None:
            yield Remark(
                "error",
                path,
                "type",
                sentence(QT_TRANSLATE_NOOP("xforms", "there is nothing to choose from")),
            )


def _offered(
    form: FormDefinition, question: Question, known: dict[tuple[str, str], _Offered | None]
) -> _Offered | None:
    """Look at the choices as far as they stand in the form itself; at each list only once."""
    itemset = question.itemset
    if itemset is None:
        return _outstanding([choice.value for choice in question.choices])
    if question.choices or not itemset.value_name or len(itemset.lists) != 1:
        return None
    key = (itemset.lists[0], itemset.value_name)
    if key not in known:
        declared = form.lists.get(key[0])
        content = declared.content if declared is not None else None
        if content is None:
            known[key] = None
        else:
            cells = (item.find(key[1]) for item in content.elements())
            known[key] = _outstanding(
                [cell.text.strip() if cell is not None else "" for cell in cells]
            )
    return known[key]


def _outstanding(values: list[str]) -> _Offered:
    return _Offered(
        len(values),
        next((value for value in values if " " in value), None),
        next((value for value, count in Counter(values).items() if count > 1), None),
    )


def _appearances(form: FormDefinition) -> Iterator[Remark]:
    for element in form.all_body_elements:
        for word in sorted(element.appearance):
            path = element.model.path_text if isinstance(element, Question) else element.path
            if word.startswith(("ex:", "search(", "printer:")) or word in UNSUPPORTED_APPEARANCES:
                template = QT_TRANSLATE_NOOP(
                    "xforms", "the appearance “{word}” is not supported; a plain question is shown"
                )
                yield Remark("warning", path, "appearance", sentence(template, word=word))
            elif word not in KNOWN_APPEARANCES and not _is_parameterised(word):
                template = QT_TRANSLATE_NOOP("xforms", "the appearance “{word}” is not known")
                yield Remark("note", path, "appearance", sentence(template, word=word))


def _is_parameterised(word: str) -> bool:
    return any(
        word.startswith(prefix) and word[len(prefix) :].replace(".", "").isdigit()
        for prefix in COUNTED_APPEARANCES
    )


def _lists(form: FormDefinition) -> Iterator[Remark]:
    for node, column, expression in expressions(form):
        for part in walk(expression.tree):
            if isinstance(part, Call) and part.name == "instance" and part.arguments:
                name = part.arguments[0]
                if isinstance(name, Literal) and name.value not in form.lists:
                    yield Remark(
                        "error",
                        node.path_text,
                        column,
                        sentence(
                            QT_TRANSLATE_NOOP("xforms", "the form has no list named “{name}”"),
                            name=name.value,
                        ),
                    )


def _labels(form: FormDefinition) -> Iterator[Remark]:
    for element in form.all_body_elements:
        if isinstance(element, Question) and element.label.is_empty and element.hint.is_empty:
            yield Remark(
                "note",
                element.model.path_text,
                "label",
                sentence(QT_TRANSLATE_NOOP("xforms", "this question has no label")),
            )


def _not_recorded(form: FormDefinition) -> Iterator[Remark]:
    for node in form.nodes:
        if node.path[1:] == ("meta", "audit"):
            yield Remark(
                "note",
                node.path_text,
                "type",
                sentence(QT_TRANSLATE_NOOP("xforms", "how the form is filled is not logged")),
            )
    if form.location_actions():
        yield Remark(
            "note",
            "",
            "type",
            sentence(
                QT_TRANSLATE_NOOP(
                    "xforms", "a position is only filled in by itself where the device knows it"
                )
            ),
        )


def _nothing_asked(form: FormDefinition) -> Iterator[Remark]:
    if not any(isinstance(element, Question) for element in form.all_body_elements):
        yield Remark(
            "warning",
            "",
            "type",
            sentence(QT_TRANSLATE_NOOP("xforms", "this form asks nothing")),
        )


def _empty_groups(form: FormDefinition) -> Iterator[Remark]:
    for element in form.all_body_elements:
        if isinstance(element, Group | Repeat) and not element.children:
            yield Remark(
                "note",
                element.path,
                "type",
                sentence(QT_TRANSLATE_NOOP("xforms", "this group is empty")),
            )


RULES: tuple[Callable[[FormDefinition], Iterator[Remark]], ...] = (
    _lists,
    _choices,
    bare_paths,
    truth_as_number,
    several_as_one,
    calls,
    _translations,
    _appearances,
    _labels,
    _empty_groups,
    _not_recorded,
    _nothing_asked,
)
