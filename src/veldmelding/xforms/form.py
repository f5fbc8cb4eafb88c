"""`FormDefinition`: everything one form says, parsed once and shared by all its sessions."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from veldmelding.xforms.actions import VALUE_CHANGED
from veldmelding.xforms.definition import (
    Action,
    BodyElement,
    EntityDeclaration,
    FormWarning,
    Group,
    ModelNode,
    Question,
    Repeat,
    Resolver,
    SecondaryInstance,
    SubmissionInfo,
)
from veldmelding.xforms.preload import DeviceProperties
from veldmelding.xforms.secondary import SecondarySources

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime, tzinfo
    from random import Random

    from veldmelding.xforms.dependencies import DependencyGraph
    from veldmelding.xforms.itext import IText
    from veldmelding.xforms.markup import Element
    from veldmelding.xforms.session import FormSession


def no_attachments(_name: str) -> bytes | None:
    """Stand in for a form that has no files with it."""
    return None


@dataclass(eq=False)
class FormDefinition:
    """A form: what it asks, by which rules, in which languages."""

    form_id: str
    version: str
    title: str
    root: ModelNode
    primary: Element
    body: tuple[BodyElement, ...]
    body_classes: frozenset[str]
    itext: IText
    lists: Mapping[str, SecondaryInstance]
    actions: tuple[Action, ...]
    submission: SubmissionInfo
    entity_declarations: tuple[EntityDeclaration, ...]
    entities_version: str
    prefixes: Mapping[str, str]
    legacy: bool
    """Absolute references inside a repeat mean the same instance (no odk:xforms-version)."""
    media_names: frozenset[str]
    warnings: tuple[FormWarning, ...]
    graph: DependencyGraph
    attachments: Resolver = field(default=no_attachments, repr=False)

    @classmethod
    def parse(cls, data: bytes, attachments: Resolver | None = None) -> FormDefinition:
        """Read a form definition; raise a `FormError` that says what is wrong and where."""
        from veldmelding.xforms.reader import read_form

        return read_form(data, attachments or no_attachments)

    # -- what others ask ---------------------------------------------------------------------

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages of the form, by the names it uses ('English (en)')."""
        return self.itext.languages

    @property
    def default_language(self) -> str:
        """Language to show when a person has not chosen one; '' for a form without languages."""
        return self.itext.default

    @property
    def needs_encryption(self) -> bool:
        """Whether records of this form may only leave encrypted to headquarters' key."""
        return bool(self.submission.public_key)

    @cached_property
    def nodes(self) -> tuple[ModelNode, ...]:
        """All model nodes, by their index."""
        return tuple(self.root.walk())

    @cached_property
    def by_path(self) -> Mapping[tuple[str, ...], ModelNode]:
        """Model nodes by generic path of local names."""
        found: dict[tuple[str, ...], ModelNode] = {}
        for node in self.nodes:
            found.setdefault(node.path, node)
        return found

    @cached_property
    def binary_paths(self) -> tuple[str, ...]:
        """Generic paths of the answers that are names of files."""
        return tuple(
            node.path_text
            for node in self.nodes
            if node.bind.data_type == "binary"
            or (node.question is not None and node.question.control == "upload")
        )

    @cached_property
    def followed(self) -> frozenset[ModelNode]:
        """Questions whose changes make the form write something."""
        return frozenset(
            action.source
            for action in self.actions
            if action.source is not None and VALUE_CHANGED in action.events
        )

    def location_actions(self) -> tuple[Action, ...]:
        """Actions that ask for the position of the device."""
        return tuple(action for action in self.actions if action.kind == "setgeopoint")

    def recording_actions(self) -> tuple[Action, ...]:
        """Actions that ask for sound recorded in the background."""
        return tuple(action for action in self.actions if action.kind == "recordaudio")

    @cached_property
    def body_elements(self) -> Mapping[str, BodyElement]:
        """Groups, repeats and questions by generic path."""
        found: dict[str, BodyElement] = {}
        stack: list[BodyElement] = list(reversed(self.body))
        while stack:
            element = stack.pop()
            if isinstance(element, Question):
                found.setdefault(element.model.path_text, element)
            else:
                found.setdefault(element.path, element)
                stack.extend(reversed(element.children))
        return found

    @cached_property
    def all_body_elements(self) -> tuple[BodyElement, ...]:
        """Every group, repeat and question in reading order."""
        found: list[BodyElement] = []
        stack: list[BodyElement] = list(reversed(self.body))
        while stack:
            element = stack.pop()
            found.append(element)
            if isinstance(element, Group | Repeat):
                stack.extend(reversed(element.children))
        return tuple(found)

    @cached_property
    def _shown(self) -> tuple[tuple[int, ...], ...]:
        shown: list[list[int]] = [[] for _ in self.nodes]
        for element in self.all_body_elements:
            shown[element.anchor.index].append(element.index)
            if isinstance(element, Repeat) and element.anchor.parent is not None:
                shown[element.anchor.parent.index].append(element.index)
        return tuple(map(tuple, shown))

    def shown_at(self, node: ModelNode) -> tuple[int, ...]:
        """Body elements whose looks follow the state of a model node, by index."""
        return self._shown[node.index]

    @cached_property
    def secondary(self) -> SecondarySources:
        """The lists of this form, loaded when first asked for."""
        return SecondarySources(self.lists, self.attachments)

    # -- filling it ----------------------------------------------------------------------------

    def new_session(
        self,
        *,
        clock: Callable[[], datetime],
        timezone: tzinfo,
        language: str | None = None,
        device: DeviceProperties | None = None,
        random: Random,
        last_saved: bytes | None = None,
    ) -> FormSession:
        """Start a new record."""
        from veldmelding.xforms.beginning import Surroundings
        from veldmelding.xforms.session import FormSession

        around = Surroundings(
            clock, timezone, random, language, device or DeviceProperties(), last_saved
        )
        return FormSession.start(self, around)

    def open_session(
        self,
        instance_xml: bytes,
        mode: Literal["draft", "edit"] = "draft",
        *,
        clock: Callable[[], datetime],
        timezone: tzinfo,
        language: str | None = None,
        device: DeviceProperties | None = None,
        random: Random,
        last_saved: bytes | None = None,
    ) -> FormSession:
        """Open a record again: a draft as it was left, or a delivered one to correct it."""
        from veldmelding.xforms.beginning import Surroundings
        from veldmelding.xforms.session import FormSession

        around = Surroundings(
            clock, timezone, random, language, device or DeviceProperties(), last_saved
        )
        return FormSession.resume(self, instance_xml, mode, around)
