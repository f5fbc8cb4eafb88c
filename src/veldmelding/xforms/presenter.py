"""Views of a record for a screen, made when first asked for and kept until something changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.errors import ExpressionError, FormTooHeavy
from veldmelding.xforms.definition import BodyElement, Group, Question, Repeat
from veldmelding.xforms.itemsets import EMPTY, ChoiceList, choices_of
from veldmelding.xforms.places import Place, screen_path
from veldmelding.xforms.texts import NO_MEDIA, NO_TEXT, ShownText, shown_text
from veldmelding.xforms.validation import violation_of
from veldmelding.xforms.views import NodeView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.xforms.instance import InstanceNode, RepeatRange, Scope
    from veldmelding.xforms.record import Record

_CHOOSING = frozenset({"select", "select1", "rank"})


class Presenter:
    """Makes the views of one record."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._graph = record.form.graph
        self._texts: dict[int, ShownText] = {}
        self._choices: dict[int, ChoiceList] = {}

    # -- texts and choices -------------------------------------------------------------------

    def text(self, element: BodyElement, scope: Scope) -> ShownText:
        """Label, hint and media of an element in one scope."""
        index = element.index
        if index in self._graph.texts:
            found = scope.texts.get(index)
            if found is not None:
                return found
            # The range of a repeat that is being worked out at this moment.
            assert isinstance(element, Repeat)
            place = scope.ranges[element.model.index].place
            return shown_text(element, self._record.context(place), self._record)
        found = self._texts.get(index)
        if found is None:
            context = self._record.context(self._record.scope.node)
            try:
                with self._record.effort.counted():
                    found = shown_text(element, context, self._record)
            except (ExpressionError, FormTooHeavy):
                found = NO_TEXT
            self._texts[index] = found
        return found

    def choices(self, question: Question, node: InstanceNode) -> ChoiceList:
        """Choices of a question."""
        if question.control not in _CHOOSING and not question.choices and not question.itemset:
            return EMPTY
        if question.index in self._graph.choices:
            return node.scope.choices.get(question.index, EMPTY)
        found = self._choices.get(question.index)
        if found is None:
            try:
                with self._record.effort.counted():
                    found = choices_of(question, node, self._record)
            except (ExpressionError, FormTooHeavy):
                found = EMPTY
            self._choices[question.index] = found
        return found

    def forget_language(self) -> tuple[dict[int, ShownText], dict[int, ChoiceList]]:
        """Drop what was worked out in the language so far; give it for comparison."""
        known = self._texts, self._choices
        self._texts, self._choices = {}, {}
        return known

    # -- views -------------------------------------------------------------------------------

    def children(self, place: Place | None) -> list[NodeView]:
        """Give views of what lies directly inside a place, in body order."""
        if place is None:
            return [self.view(element, self._record.scope) for element in self._record.form.body]
        if place.within is not None:
            repeat = place.element
            if not isinstance(repeat, Repeat):
                return []
            return [self.instance_view(repeat, scope) for scope in place.within.instances]
        element = place.element
        if isinstance(element, Group | Repeat):
            return [self.view(child, place.scope) for child in element.children]
        if place.node is self._record.scope.node:
            return self.children(None)
        return []

    def place_view(self, place: Place) -> NodeView:
        """View of one place, whether or not the body shows it."""
        element = place.element
        if place.within is not None:
            if isinstance(element, Repeat):
                return self.view(element, place.scope)
            return _bare(place.within.place, "repeat")
        if isinstance(element, Repeat):
            return self.instance_view(element, place.scope)
        if element is not None:
            return self.view(element, place.scope)
        assert place.node is not None
        return _bare(place.node, "question" if place.node.model.is_leaf else "group")

    def view(self, element: BodyElement, scope: Scope) -> NodeView:
        """View of a question, group or repeat range seen from a scope."""
        if element.anchor.index not in scope.nodes:
            scope = self._home(element, scope)
        elif isinstance(element, Repeat):
            scope = scope.parent or scope
        found = scope.views.get(element.index)
        if found is None:
            if isinstance(element, Question):
                found = self._question(element, scope)
            elif isinstance(element, Group):
                found = self._group(element, scope)
            else:
                found = self._range(element, scope)
            scope.views[element.index] = found
        return found

    def _home(self, element: BodyElement, scope: Scope) -> Scope:
        """Find the scope that holds what an element shows, when it is not the one it is in."""
        if isinstance(element, Repeat):
            within = _range_in(element, scope)
            return within.scope if within is not None else scope
        node = scope.find(element.anchor)
        return node.scope if node is not None else scope

    def instance_view(self, repeat: Repeat, scope: Scope) -> NodeView:
        """View of one instance of a repeat."""
        found = scope.views.get(repeat.index)
        if found is None:
            text = self.text(repeat, scope)
            node = scope.node
            found = _container(node.path, "repeat_instance", repeat, text, node)
            scope.views[repeat.index] = found
        return found

    def _question(self, question: Question, scope: Scope) -> NodeView:
        node = scope.nodes.get(question.model.index)
        if node is None:
            # A question that looks into a repeat without instances has nothing to show yet.
            return _container(question.model.path_text, "question", question, NO_TEXT, None)
        text = self.text(question, node.scope)
        bind = node.model.bind
        return NodeView(
            path=node.path,
            kind="question",
            control=question.control,
            data_type=bind.data_type,
            appearance=question.appearance,
            label=text.label,
            hint=text.hint,
            guidance=text.guidance,
            value=node.value,
            relevant=node.relevant,
            required=node.required,
            readonly=node.readonly,
            choices=self.choices(question, node).choices,
            violation=violation_of(node, text.label),
            media=text.media,
            media_type=question.media_type,
            parameters=question.parameters,
            count_controlled=False,
            no_add_remove=False,
            required_mark=bind.required is not None and node.required,
        )

    def _group(self, group: Group, scope: Scope) -> NodeView:
        node = scope.nodes.get(group.anchor.index)
        text = self.text(group, scope) if node is not None else NO_TEXT
        return _container(screen_path(group, scope), "group", group, text, node)

    def _range(self, repeat: Repeat, scope: Scope) -> NodeView:
        within = _range_in(repeat, scope)
        if within is None:
            return _container(repeat.path, "repeat", repeat, NO_TEXT, None)
        text = self.text(repeat, within.scope)
        view = _container(within.path, "repeat", repeat, text, within.place)
        return view._replace(
            count_controlled=repeat.count is not None,
            no_add_remove=repeat.no_add_remove,
        )

    # -- walking -----------------------------------------------------------------------------

    def questions(self) -> Iterator[tuple[Question, InstanceNode]]:
        """Every question with its node, in reading order, relevant or not."""
        yield from self._walk(self._record.form.body, self._record.scope)

    def _walk(
        self, elements: tuple[BodyElement, ...], scope: Scope
    ) -> Iterator[tuple[Question, InstanceNode]]:
        for element in elements:
            if isinstance(element, Question):
                node = scope.nodes.get(element.model.index) or scope.find(element.model)
                if node is not None:
                    yield element, node
            elif isinstance(element, Group):
                yield from self._walk(element.children, scope)
            else:
                within = _range_in(element, scope)
                for inner in within.instances if within is not None else ():
                    yield from self._walk(element.children, inner)


def _range_in(repeat: Repeat, scope: Scope) -> RepeatRange | None:
    found = scope.ranges.get(repeat.model.index)
    if found is not None:
        return found
    outer: Scope | None = scope
    while outer is not None:
        found = outer.ranges.get(repeat.model.index)
        if found is not None:
            return found
        outer = outer.parent
    return None


def _container(
    path: str, kind: str, element: BodyElement, text: ShownText, node: InstanceNode | None
) -> NodeView:
    return NodeView(
        path=path,
        kind=kind,  # type: ignore[arg-type]
        control=element.control if isinstance(element, Question) else "",
        data_type="",
        appearance=element.appearance,
        label=text.label,
        hint=text.hint,
        guidance=text.guidance,
        value="",
        relevant=node is not None and node.relevant,
        required=False,
        readonly=node is not None and node.readonly,
        choices=(),
        violation=None,
        media=text.media,
        media_type="",
        parameters=NO_MEDIA,
        count_controlled=False,
        no_add_remove=False,
        required_mark=False,
    )


def _bare(node: InstanceNode, kind: str) -> NodeView:
    """View of a place that the body does not show."""
    return NodeView(
        path=node.path,
        kind=kind,  # type: ignore[arg-type]
        control="",
        data_type=node.model.bind.data_type,
        appearance=frozenset(),
        label="",
        hint="",
        guidance="",
        value=node.value,
        relevant=node.relevant,
        required=node.required,
        readonly=node.readonly,
        choices=(),
        violation=None,
        media=NO_MEDIA,
        media_type="",
        parameters=node.model.bind.parameters,
        count_controlled=False,
        no_add_remove=False,
        required_mark=False,
    )
