"""What a form maker should know: places where programs differ, or where a form will disappoint.

Each rule looks at one thing and gives remarks; none of them runs the form.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.xforms.definition import Group, ModelNode, Question, Repeat
from veldmelding.xforms.form import FormDefinition
from veldmelding.xforms.reads import ReadAnalysis
from veldmelding.xforms.xpath import Expression
from veldmelding.xforms.xpath.tree import Binary, Call, Literal, Number, Path, walk


class Remark(NamedTuple):
    """Something about one place of a form; `column` is the XLSForm column it comes from."""

    severity: str
    path: str
    column: str
    text: Sentence


KNOWN_APPEARANCES = frozenset(
    "field-list minimal multiline numbers likert label list-nolabel list quick search autocomplete "
    "month-year year no-calendar placement-map maps map thousands-sep columns columns-pack "
    "no-buttons table-list signature draw annotate url masked hidden-answer rating picker compact "
    "quickcompact horizontal vertical no-ticks theme-grid pages new new-front selfie textarea "
    "horizontal-compact no-collapse comb dmy mdy dm datetime".split()
)
_PARAMETERISED = ("columns-", "compact-", "quickcompact-", "w")
_NOT_DONE = frozenset(
    "image-map bearing counter printer x-timed-grid ethiopian coptic islamic bikram-sambat myanmar "
    "persian buddhist analog-scale distress comment background-audio".split()
)
_AGGREGATES = frozenset({"sum", "min", "max", "count", "count-non-empty", "join"})


def lint(form: FormDefinition) -> Iterator[Remark]:
    """Give every remark about a form, in the order of its data and body."""
    for rule in RULES:
        yield from rule(form)


def _sentence(template: str, **values: object) -> Sentence:
    return Sentence("xforms", template, values)


# -- expressions ---------------------------------------------------------------------------------


def expressions(form: FormDefinition) -> Iterator[tuple[ModelNode, str, Expression]]:
    """Give the rules of all binds with the XLSForm column they come from."""
    for node in form.nodes:
        bind = node.bind
        for column, expression in (
            ("relevant", bind.relevant),
            ("required", bind.required),
            ("read_only", bind.readonly),
            ("constraint", bind.constraint),
            ("calculation", bind.calculate),
        ):
            if expression is not None:
                yield node, column, expression
    for element in form.all_body_elements:
        if isinstance(element, Repeat) and element.count is not None:
            yield element.model, "repeat_count", element.count
        if isinstance(element, Question) and element.itemset is not None:
            yield element.model, "choice_filter", element.itemset.nodes


def _bare_paths(form: FormDefinition) -> Iterator[Remark]:
    for node, column, expression in expressions(form):
        if column in {"relevant", "required", "read_only", "constraint"} and isinstance(
            expression.tree, Path
        ):
            yield Remark(
                "warning",
                node.path_text,
                column,
                _sentence(
                    QT_TRANSLATE_NOOP(
                        "xforms",
                        "“{source}” alone is always true here, and some programs look at the "
                        "answer instead; compare it with a value",
                    ),
                    source=expression.source.strip(),
                ),
            )


def _truth_as_number(form: FormDefinition) -> Iterator[Remark]:
    truths = {
        node.index
        for node in form.nodes
        if node.bind.calculate is not None and node.bind.calculate.kind == "boolean"
    }
    for node, column, expression in expressions(form):
        analysis = ReadAnalysis(form.root, node, len(node.repeats), lambda _: ())
        for part in walk(expression.tree):
            if not isinstance(part, Binary) or part.operator not in {"=", "!="}:
                continue
            for side, other in ((part.left, part.right), (part.right, part.left)):
                if isinstance(side, Call) and side.name == "string" and side.arguments:
                    side = side.arguments[0]  # noqa: PLW2901
                is_digit = (isinstance(other, Number) and other.value in {0.0, 1.0}) or (
                    isinstance(other, Literal) and other.value in {"0", "1"}
                )
                if not is_digit or not isinstance(side, Path):
                    continue
                if any(read.node.index in truths for read in analysis.places(side)):
                    yield Remark(
                        "warning",
                        node.path_text,
                        column,
                        _sentence(
                            QT_TRANSLATE_NOOP(
                                "xforms",
                                "a calculation that is true or false is compared with 1 or 0; "
                                "programs store it as “true” or as “1”. Use if(…, 1, 0) there",
                            )
                        ),
                    )


def _calls(form: FormDefinition) -> Iterator[Remark]:
    for node, column, expression in expressions(form):
        if not expression.functions:
            continue
        analysis = ReadAnalysis(form.root, node, len(node.repeats), lambda _: ())
        for part in walk(expression.tree):
            if isinstance(part, Call):
                text = _about_call(part, analysis)
                if text is not None:
                    yield Remark("warning", node.path_text, column, text)


def _about_call(call: Call, analysis: ReadAnalysis) -> Sentence | None:
    arguments = call.arguments
    if call.name == "regex" and len(arguments) == 2 and isinstance(arguments[1], Literal):
        pattern = arguments[1].value
        if pattern and not (pattern.startswith(("^", ".*")) and pattern.endswith(("$", ".*"))):
            return _sentence(
                QT_TRANSLATE_NOOP(
                    "xforms",
                    "the pattern “{pattern}” has to fit the whole answer here, and a part of it "
                    "in some programs; write ^ at its start and $ at its end",
                ),
                pattern=pattern,
            )
    if call.name in _AGGREGATES and arguments and isinstance(arguments[-1], Path):
        places = analysis.places(arguments[-1])
        if places and all(
            read.shared == len(read.node.repeats) and read.node.repeats and not read.node.is_repeat
            for read in places
        ):
            return _sentence(
                QT_TRANSLATE_NOOP(
                    "xforms",
                    "{function}() looks at one answer only, that of the same repeat instance; "
                    "to take all instances, calculate it outside the repeat",
                ),
                function=call.name,
            )
    if call.name in {"date", "date-time"} and arguments and isinstance(arguments[0], Literal):
        text = arguments[0].value
        if text and not text[:4].isdigit():
            return _sentence(
                QT_TRANSLATE_NOOP("xforms", "“{text}” is not a date; the result is empty"),
                text=text,
            )
    return None


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
        if names:
            yield Remark(
                "warning",
                "",
                language,
                _sentence(
                    QT_TRANSLATE_NOOP(
                        "xforms", "{count} texts are missing in “{language}”, such as {example}"
                    ),
                    count=len(names),
                    language=language,
                    example=names[0],
                ),
            )


def _choices(form: FormDefinition) -> Iterator[Remark]:
    for element in form.all_body_elements:
        if not isinstance(element, Question) or element.control not in {"select", "select1", "rank"}:
            continue
        values = _values(form, element)
        if values is None:
            continue
        path = element.model.path_text
        spaced = [value for value in values if " " in value]
        if spaced and element.control != "select1":
            yield Remark(
                "error",
                path,
                "name",
                _sentence(
                    QT_TRANSLATE_NOOP(
                        "xforms",
                        "the choice value “{value}” has a space in it; several answers could "
                        "not be told apart",
                    ),
                    value=spaced[0],
                ),
            )
        double = [value for value, count in Counter(values).items() if count > 1]
        if double and (element.itemset is None or isinstance(element.itemset.nodes.tree, Path)):
            yield Remark(
                "warning",
                path,
                "name",
                _sentence(
                    QT_TRANSLATE_NOOP("xforms", "the choice value “{value}” is there twice"),
                    value=double[0],
                ),
            )
        if not values and element.itemset is None:
            yield Remark(
                "error",
                path,
                "type",
                _sentence(QT_TRANSLATE_NOOP("xforms", "there is nothing to choose from")),
            )


def _values(form: FormDefinition, question: Question) -> list[str] | None:
    """Values of the choices as far as they stand in the form itself."""
    values = [choice.value for choice in question.choices]
    itemset = question.itemset
    if itemset is None:
        return values
    if not itemset.value_name or len(itemset.lists) != 1:
        return None
    declared = form.lists.get(itemset.lists[0])
    if declared is None or declared.content is None:
        return None
    for item in declared.content.elements():
        cell = item.find(itemset.value_name)
        values.append(cell.text.strip() if cell is not None else "")
    return values


def _appearances(form: FormDefinition) -> Iterator[Remark]:
    for element in form.all_body_elements:
        for word in sorted(element.appearance):
            path = element.model.path_text if isinstance(element, Question) else element.path
            if word.startswith(("ex:", "search(", "printer:")) or word in _NOT_DONE:
                template = QT_TRANSLATE_NOOP(
                    "xforms", "the appearance “{word}” is not supported; a plain question is shown"
                )
                yield Remark("warning", path, "appearance", _sentence(template, word=word))
            elif word not in KNOWN_APPEARANCES and not _is_parameterised(word):
                template = QT_TRANSLATE_NOOP("xforms", "the appearance “{word}” is not known")
                yield Remark("note", path, "appearance", _sentence(template, word=word))


def _is_parameterised(word: str) -> bool:
    return any(
        word.startswith(prefix) and word[len(prefix) :].replace(".", "").isdigit()
        for prefix in _PARAMETERISED
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
                        _sentence(
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
                _sentence(QT_TRANSLATE_NOOP("xforms", "this question has no label")),
            )


def _not_recorded(form: FormDefinition) -> Iterator[Remark]:
    for node in form.nodes:
        if node.path[1:] == ("meta", "audit"):
            yield Remark(
                "note",
                node.path_text,
                "type",
                _sentence(QT_TRANSLATE_NOOP("xforms", "how the form is filled is not logged")),
            )
    if form.location_actions():
        yield Remark(
            "note",
            "",
            "type",
            _sentence(
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
            _sentence(QT_TRANSLATE_NOOP("xforms", "this form asks nothing")),
        )


def _empty_groups(form: FormDefinition) -> Iterator[Remark]:
    for element in form.all_body_elements:
        if isinstance(element, Group | Repeat) and not element.children:
            yield Remark(
                "note",
                element.path,
                "type",
                _sentence(QT_TRANSLATE_NOOP("xforms", "this group is empty")),
            )


RULES: tuple[Callable[[FormDefinition], Iterator[Remark]], ...] = (
    _lists,
    _choices,
    _bare_paths,
    _truth_as_number,
    _calls,
    _translations,
    _appearances,
    _labels,
    _empty_groups,
    _not_recorded,
    _nothing_asked,
)
