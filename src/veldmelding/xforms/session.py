"""`FormSession`: filling one record, the way a screen or a script uses it.

Every call leaves the record at rest and returns the `Changes` it made. Answers are always
committed; what is wrong with them is told by violations and only keeps the record from being
finalised.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.errors import NotValid, RepeatFixed, UnknownQuestion
from veldmelding.xforms import actions
from veldmelding.xforms.audit import AUDIT_FILE, audit_log
from veldmelding.xforms.audit_settings import ADD_REPEAT, DELETE_REPEAT
from veldmelding.xforms.beginning import (
    Mode,
    Surroundings,
    identify,
    meta_node,
    new_record,
    preload,
    saved_record,
)
from veldmelding.xforms.entities import read_entities
from veldmelding.xforms.itemsets import in_list_order
from veldmelding.xforms.journal import is_attached
from veldmelding.xforms.languages import LanguageSwitch, chosen_language
from veldmelding.xforms.lexical import answer_text
from veldmelding.xforms.markup import clean_text
from veldmelding.xforms.places import Place, resolve
from veldmelding.xforms.preload import format_moment, is_end
from veldmelding.xforms.presenter import Presenter
from veldmelding.xforms.recompute import Recompute
from veldmelding.xforms.steps import Steps
from veldmelding.xforms.submission import FinalisedInstance, attachment_names, serialise
from veldmelding.xforms.validation import violation_of
from veldmelding.xforms.views import Changes, NodeView, RecordingRequest, Violation
from veldmelding.xforms.xpath import compile_expression

if TYPE_CHECKING:
    from collections.abc import Callable

    from veldmelding.language import Sentence
    from veldmelding.xforms.form import FormDefinition
    from veldmelding.xforms.instance import InstanceNode, RepeatRange
    from veldmelding.xforms.record import Record


class FormSession:
    """One record of a form, being filled."""

    def __init__(self, form: FormDefinition, record: Record, *, keep_stored_chance: bool) -> None:
        self.form = form
        self._record = record
        self._recompute = Recompute(record, keep_stored_chance=keep_stored_chance)
        self._steps = Steps(record, self._recompute)
        self._presenter = Presenter(record)
        self._subscribers: list[Callable[[Changes], None]] = []
        self._places: dict[str, Place] = {}
        self.audit = audit_log(form, record.now, self._audited_value)
        """The audit log, when the form asks for one; whoever shows the form feeds it."""
        if self.audit is not None:
            self.subscribe(self.audit.notice)

    @classmethod
    def start(cls, form: FormDefinition, around: Surroundings) -> FormSession:
        """Begin a new record."""
        record = new_record(form, around)
        session = cls(form, record, keep_stored_chance=False)

        def begin() -> list[InstanceNode]:
            preload(record)
            actions.run_on_record(actions.FIRST_LOAD, record)
            actions.run_on_record(actions.EVERY_LOAD, record)
            session._recompute.mark_all()
            return []

        session._steps.begin(begin)
        return session

    @classmethod
    def resume(
        cls, form: FormDefinition, xml: bytes, mode: Mode, around: Surroundings
    ) -> FormSession:
        """Open a record again: exactly as it was left, or to correct what was delivered."""
        record = saved_record(form, xml, around)
        session = cls(form, record, keep_stored_chance=mode == "draft")

        def begin() -> list[InstanceNode]:
            identify(record, mode)
            session._recompute.mark_all()
            session._recompute.settle()
            # An action on opening has the last word on a place that is calculated as well.
            actions.run_on_record(actions.EVERY_LOAD, record)
            return []

        session._steps.begin(begin)
        return session

    # -- answering ---------------------------------------------------------------------------

    def answer(self, path: str, value: str) -> Changes:
        """Write an answer in its XForms form; '' clears it."""
        node = self._leaf(path)
        text = answer_text(clean_text(value), node.model.bind.data_type)
        question = node.model.question
        if question is not None and question.control == "select" and text:
            text = in_list_order(text, self._presenter.choices(question, node))
        if text == node.value:
            return Changes()

        def write() -> list[InstanceNode]:
            self._record.set_value(node, text)
            return [node]

        return self._tell(self._steps.run(write))

    def add_repeat(self, path: str, index: int | None = None) -> Changes:
        """Add an instance of a repeat at the end, or before the one at `index` (from 1)."""
        within = self._open_range(self._place(path), path)
        position = len(within.instances)
        if index is not None:
            if not 1 <= index <= position + 1:
                raise UnknownQuestion(path=f"{within.path}[{index}]")
            position = index - 1

        def add() -> list[InstanceNode]:
            scope = self._recompute.make(within)
            self._recompute.place(within, scope, position, stashed=False)
            # Before the rules of the new instance are worked out for the first time.
            actions.run_on_new_repeat(scope, self._record)
            return []

        changes = self._tell(self._steps.run(add))
        if self.audit is not None:
            self.audit.happened(ADD_REPEAT, within.instances[position].path)
        return changes

    def remove_repeat(self, path: str) -> Changes:
        """Remove one instance of a repeat, with everything in it."""
        place = self._place(path)
        node = place.node
        if node is None or not node.model.is_repeat or node.scope.within is None:
            raise UnknownQuestion(path=path)
        within = node.scope.within
        self._check_open(within)
        position = within.instances.index(node.scope)

        if self.audit is not None:
            self.audit.happened(DELETE_REPEAT, node.path)

        def remove() -> list[InstanceNode]:
            self._record.remove(within, position, stashed=False)
            return []

        return self._tell(self._steps.run(remove))

    def undo(self) -> Changes | None:
        """Take the last answer or repeat back; None when there is nothing to take back."""
        changes = self._steps.undo()
        return None if changes is None else self._tell(changes)

    def redo(self) -> Changes | None:
        """Do what was taken back; None when nothing was."""
        changes = self._steps.redo()
        return None if changes is None else self._tell(changes)

    def _open_range(self, place: Place, path: str) -> RepeatRange:
        within = place.within
        if within is None and place.node is not None and place.node.model.is_repeat:
            within = place.node.scope.within
        if within is None:
            raise UnknownQuestion(path=path)
        self._check_open(within)
        return within

    def _check_open(self, within: RepeatRange) -> None:
        repeat = within.model.repeat
        if repeat is not None and (repeat.count is not None or repeat.no_add_remove):
            raise RepeatFixed(path=within.path)

    # -- looking -----------------------------------------------------------------------------

    def node(self, path: str) -> NodeView:
        """View of one question, group, repeat or repeat instance."""
        return self._presenter.place_view(self._place(path))

    def children(self, path: str | None = None) -> list[NodeView]:
        """Give views of what lies directly inside, in body order, relevant or not."""
        return self._presenter.children(None if path is None else self._place(path))

    def evaluate(
        self, expression: str, context: str | None = None
    ) -> str | float | bool | list[str]:
        """Work out an expression of any kind; nodes come as their texts."""
        compiled = compile_expression(expression, self.form.prefixes)
        node = self._record.scope.node
        if context is not None:
            place = self._place(context)
            found = place.node or (place.within.place if place.within is not None else None)
            node = found if found is not None else node
        with self._record.effort.counted():
            value = compiled.evaluate(self._record.context(node))
            if isinstance(value, str | bool | int | float):
                return value
            return [item.string_value() for item in value]

    def progress(self) -> tuple[int, int]:
        """How many questions are answered, and how many there are to answer at this moment."""
        answered = asked = 0
        for _, node in self._presenter.questions():
            if node.relevant and not node.readonly:
                asked += 1
                answered += bool(node.value)
        return answered, asked

    def location_requests(self) -> tuple[str, ...]:
        """Questions that the form wants filled with the position when the record begins."""
        return tuple(
            scope.nodes[action.target.index].path
            for action in self.form.location_actions()
            for scope in self._record.scope.scopes(action.target.repeats)
        )

    def recording_requests(self) -> tuple[RecordingRequest, ...]:
        """Places that the form wants filled with sound recorded while somebody fills it in.

        Whoever can record answers the path with the name of the file, as for a picture; whoever
        cannot has to say so.
        """
        return tuple(
            RecordingRequest(scope.nodes[action.target.index].path, str(action.value))
            for action in self.form.recording_actions()
            if action.events & {actions.FIRST_LOAD, actions.EVERY_LOAD}
            for scope in self._record.scope.scopes(action.target.repeats)
        )

    @property
    def instance_id(self) -> str:
        """Identity of the record, 'uuid:…'."""
        node = meta_node(self._record, "instanceID")
        return node.value if node is not None else ""

    @property
    def instance_name(self) -> str:
        """Name the form gives the record; '' when it gives none."""
        node = meta_node(self._record, "instanceName")
        return node.value if node is not None and node.relevant else ""

    @property
    def warnings(self) -> tuple[str, ...]:
        """Files that the form's lists need and that are not there."""
        return tuple(sorted(set(self.form.secondary.missing.values())))

    @property
    def problems(self) -> tuple[tuple[str, Sentence], ...]:
        """Rules of the form that cannot be worked out at this moment: where, and why."""
        return tuple(
            (scope.nodes[computation.model.index].path, error.sentence)
            for (computation, scope), error in self._record.failures.items()
            if is_attached(scope) and computation.model.index in scope.nodes
        )

    # -- language ----------------------------------------------------------------------------

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages of the form."""
        return self.form.languages

    @property
    def language(self) -> str:
        """Language in which labels are shown."""
        return self._record.language

    @language.setter
    def language(self, language: str) -> None:
        self.set_language(language)

    def set_language(self, language: str) -> Changes:
        """Show everything in another language of the form."""
        chosen = chosen_language(self.form.itext, language)
        if chosen == self._record.language:
            return Changes()
        switch = LanguageSwitch(self._record, self._presenter)

        def change() -> list[InstanceNode]:
            self._record.language = chosen
            self._recompute.mark_language()
            return []

        changes = switch.complete(self._steps.run(change, undoable=False))
        return self._tell(changes)

    # -- finishing ---------------------------------------------------------------------------

    def validate(self) -> list[Violation]:
        """Everything that keeps the record from being finalised, in reading order."""
        found: list[Violation] = []
        seen: set[InstanceNode] = set()
        for question, node in self._presenter.questions():
            if node.problem is not None and node not in seen:
                seen.add(node)
                label = self._presenter.text(question, node.scope).label
                violation = violation_of(node, label)
                if violation is not None:
                    found.append(violation)
        return found

    def serialise(self) -> bytes:
        """Write the record as it is, with the answers that are not relevant now."""
        return serialise(self.form, self._record.scope.node, prune=False)

    def finalise(self) -> FinalisedInstance:
        """Freeze the record; raise `NotValid` while answers are missing or refused."""
        ends = [node for node in self._record.scope.all_nodes() if is_end(node.model.bind)]
        log = meta_node(self._record, "audit")

        def end() -> list[InstanceNode]:
            now = format_moment(self._record.now())
            for node in ends:
                self._record.set_value(node, now)
            if log is not None:
                self._record.set_value(log, AUDIT_FILE)
            return []

        violations = self.validate()
        if violations:
            if self.audit is not None:
                self.audit.refused()
            raise NotValid(violations)
        if ends or log is not None:
            self._tell(self._steps.run(end, undoable=False))
        xml = serialise(self.form, self._record.scope.node, prune=True)
        if self.audit is not None:
            self.audit.finalised()
        return FinalisedInstance(
            xml=xml,
            instance_id=self.instance_id,
            instance_name=self.instance_name,
            attachments=attachment_names(self.form, self._record.scope),
            entities=read_entities(xml, self.form),
        )

    # -- telling -----------------------------------------------------------------------------

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Hear of every step that changes something; call what is returned to stop."""
        self._subscribers.append(callback)

        def stop() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return stop

    def _tell(self, changes: Changes) -> Changes:
        if changes.added or changes.removed:
            self._places.clear()
        if changes:
            for callback in list(self._subscribers):
                callback(changes)
        return changes

    # -- finding -----------------------------------------------------------------------------

    def _place(self, path: str) -> Place:
        found = self._places.get(path)
        if found is None:
            found = self._places[path] = resolve(path, self.form, self._record.scope)
        return found

    def _audited_value(self, path: str) -> str:
        """Value of a question for the audit log; '' for what holds none or is gone."""
        try:
            return self._leaf(path).value
        except UnknownQuestion:
            return ""

    def _leaf(self, path: str) -> InstanceNode:
        node = self._place(path).node
        if node is None or not node.model.is_leaf:
            raise UnknownQuestion(path=path)
        return node
