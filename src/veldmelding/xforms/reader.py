"""XForm XML to `FormDefinition`, with a clear sentence for whatever cannot be one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veldmelding.errors import FormTooHeavy, FormTooHeavyToOpen, FormUnreadable
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.xforms import namespaces
from veldmelding.xforms.building import many_objects
from veldmelding.xforms.conditions import ask_answers
from veldmelding.xforms.definition import FormWarning, SecondaryInstance
from veldmelding.xforms.dependencies import DependencyGraph
from veldmelding.xforms.encryption import key_problem
from veldmelding.xforms.form import FormDefinition
from veldmelding.xforms.markup import Element, parse_with_prefixes
from veldmelding.xforms.mending import with_signs_written_out
from veldmelding.xforms.read_actions import read_actions, read_entities, read_submission
from veldmelding.xforms.read_body import EXTERNAL_LISTS, BodyReader, repeat_paths
from veldmelding.xforms.read_model import read_binds, read_data, read_itext, read_lists
from veldmelding.xforms.reading import Reading, words
from veldmelding.xforms.xpath.effort import Effort

if TYPE_CHECKING:
    from veldmelding.xforms.definition import Action, Resolver

_IGNORED_IN_MODEL = frozenset({"instance", "bind", "itext", "submission"})


def read_form(data: bytes, attachments: Resolver) -> FormDefinition:
    """Read a whole form definition, with a bound on the work this may be."""
    try:
        with many_objects(), Effort().counted():
            return _read(data, attachments)
    except FormTooHeavy:
        raise FormTooHeavyToOpen from None


def _read(data: bytes, attachments: Resolver) -> FormDefinition:
    mended = False
    try:
        document, prefixes = parse_with_prefixes(data)
    except FormUnreadable:
        other = with_signs_written_out(data)
        if other is None:
            raise
        document, prefixes = parse_with_prefixes(other)
        mended = True
    head, model, body = _parts(document)
    version_of_spec = model.get("xforms-version", namespaces.ODK)
    reading = Reading(prefixes, legacy=version_of_spec is None)

    if mended:
        reading.warn(
            "markup.sign",
            "",
            QT_TRANSLATE_NOOP(
                "xforms",
                "the form is no well-formed XML: a “<” in a condition has to be written “&lt;”; "
                "it is read as meant",
            ),
        )
    instances = list(model.find_all("instance"))
    if not instances:
        _not_a_form(QT_TRANSLATE_NOOP("xforms", "its model holds no instance"), model.line)
    primary = next(instances[0].elements(), None)
    if primary is None:
        _not_a_form(QT_TRANSLATE_NOOP("xforms", "its first instance is empty"), instances[0].line)
        raise AssertionError
    root = read_data(primary, repeat_paths(body, reading), reading)
    bind_ids = read_binds(model.find_all("bind"), reading)
    ask_answers(root, reading.prefixes)
    itext, media = read_itext(model.find("itext"), reading)
    lists = read_lists(instances[1:], reading)
    actions: list[Action] = list(read_actions(model, None, reading, bind_ids))
    body_reader = BodyReader(reading, bind_ids)
    elements = body_reader.read(body)
    actions.extend(body_reader.actions)
    if body_reader.uses_external:
        address = f"jr://file-csv/{EXTERNAL_LISTS}"
        lists.setdefault(
            EXTERNAL_LISTS, SecondaryInstance(EXTERNAL_LISTS, address, None, model.line)
        )
    entities_version = model.get("entities-version", namespaces.ENTITIES)
    entities = read_entities(root, entities_version, model.line, reading)
    submission = read_submission(model.find("submission"))
    problem = key_problem(submission.public_key)
    if problem is not None:
        reading.warnings.append(FormWarning("submission.key", "submission", problem, model.line))

    form_id = (primary.get("id") or "").strip()
    if not form_id:
        form_id = primary.namespace if primary.namespace not in {"", namespaces.XFORMS} else ""
    version = primary.get("version") or primary.get("version", namespaces.OPENROSA) or ""
    title_element = head.find("title") if head is not None else None
    title = " ".join(title_element.text.split()) if title_element is not None else ""
    files = {item.file_name for item in lists.values() if item.file_name}

    graph = DependencyGraph.build(root, elements, itext, lists)
    return FormDefinition(
        form_id=form_id or root.name,
        version=version.strip(),
        title=title or form_id or root.name,
        root=root,
        primary=primary,
        body=elements,
        body_classes=words(body.get("class")) if body is not None else frozenset(),
        itext=itext,
        lists=lists,
        actions=tuple(actions),
        submission=submission,
        entity_declarations=entities,
        entities_version=(entities_version or "").strip(),
        prefixes=reading.prefixes,
        legacy=reading.legacy,
        media_names=media | files,
        warnings=tuple(reading.warnings),
        graph=graph,
        attachments=attachments,
    )


def _parts(document: Element) -> tuple[Element | None, Element, Element | None]:
    """Find head, model and body."""
    head = document.find("head")
    model = (head or document).find("model")
    if model is None:
        line = head.line if head is not None else document.line
        _not_a_form(QT_TRANSLATE_NOOP("xforms", "it has no XForms model"), line)
        raise AssertionError
    return head, model, document.find("body")


def _not_a_form(template: str, line: int) -> None:
    raise FormUnreadable(reason=Sentence("xforms", template), line=line)
