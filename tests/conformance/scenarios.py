"""Replay recorded form-filling sessions of the reference engines against ours.

Every trace opens forms, answers, adds and removes repeats, and asserts what the tests of the
reference engines assert: values, choices, numbers of repeats, validity, XML. Those assertions
are hard. The states the engines also reported after each step (`diff`) are soft: they are
counted, and where the engines disagree the declared profile decides.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Literal

from tests.conformance._likeness import alike, canonical, same
from tests.conformance._rebuilt import rebuilt
from tests.conformance.allowed import ALLOWED, LOST_RECORD, NOT_RECORDED
from veldmelding.errors import VeldmeldingError
from veldmelding.xforms import DeviceProperties, FormDefinition, FormSession

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ZONE = timezone(timedelta(hours=-7))
NOW = datetime(2026, 11, 22, 11, 46, 6, 951000, tzinfo=ZONE)
_POSITION = re.compile(r"\[(\d+)\]")
_PROPERTIES = {
    "device_id": "deviceid",
    "username": "username",
    "phone": "phonenumber",
    "email": "email",
}
_VOLATILE = re.compile(r"instanceID|deviceid|start|end|today|uuid|now|date", re.IGNORECASE)


@dataclass
class Outcome:
    """What one trace showed."""

    case: str
    result: str = "passed"
    reason: str = ""
    rebuilt: bool = False
    """A record it opens was rebuilt from the state reported after opening."""
    same: int = 0
    different: list[str] = field(default_factory=list)


class Mismatch(Exception):
    """An assertion of a trace that our engine does not meet."""


class Unrecorded(Exception):
    """A trace opens a record that it does not hold."""


class Replay:
    """One trace being replayed."""

    def __init__(self, trace: Mapping[str, Any], forms: Mapping[str, str]) -> None:
        self._trace = trace
        self._forms = forms
        self._javarosa = trace["source"].startswith("javarosa")
        self._sessions: dict[int, FormSession] = {}
        self._definitions: dict[int, FormDefinition] = {}
        self._awaited: object | None = None
        self.outcome = Outcome(trace["test"])

    def run(self) -> Outcome:
        """Run all steps; stop at the first assertion that fails."""
        for number, step in enumerate(self._trace["steps"]):
            try:
                getattr(self, "_" + step["op"])(step)
                self._compare(step)
                self._serialised_ahead(step)
            except Unrecorded:
                self.outcome.result = "unrecorded"
                self.outcome.reason = "the trace does not hold the record that was opened"
                break
            except Mismatch as mismatch:
                self._fail(f"step {number} {step['op']} {step.get('path', '')}: {mismatch}")
                break
            except VeldmeldingError as error:
                self._fail(f"step {number} {step['op']} {step.get('path', '')}: {error}")
                break
        return self.outcome

    def _fail(self, reason: str) -> None:
        self.outcome.result = "failed"
        self.outcome.reason = reason

    # -- paths -------------------------------------------------------------------------------

    def _path(self, path: str, *, from_zero: bool = False) -> str:
        """Our way of writing a path: positions from 1, none where nothing repeats."""
        text = path.replace("#range", "")
        if self._javarosa and not from_zero:
            text = text.replace("[0]", "[1]")
        if from_zero and self._javarosa:
            text = _POSITION.sub(lambda match: f"[{int(match[1]) + 1}]", text)
        return text

    def _session(self, step: Mapping[str, Any]) -> FormSession:
        return self._sessions[step["s"]]

    # -- steps -------------------------------------------------------------------------------

    def _open(self, step: Mapping[str, Any]) -> None:
        number = step["s"]
        states = step.get("diff") or {}
        device = {
            name: state["v"]
            for name, leaf in _PROPERTIES.items()
            for path, state in states.items()
            if path.endswith(f"/{leaf}") and isinstance(state, dict) and state.get("v")
        }
        options: dict[str, Any] = {
            "clock": lambda: NOW,
            "timezone": ZONE,
            "random": Random(7),
            "device": DeviceProperties(**device),
        }
        mode = self._reopened(step)
        lost = any(part in self.outcome.case for part in LOST_RECORD)
        if mode is not None and (not self._sessions or lost):
            form = self._form(step)
            session = form.open_session(rebuilt(states, mode), mode=mode, **options)
            self.outcome.rebuilt = True
        elif mode is not None or step["form"] is None:
            if not self._sessions:
                raise Unrecorded
            previous = max(key for key in self._sessions)
            old = self._sessions[previous]
            form = self._definitions[previous]
            xml = old.serialise() if mode == "draft" else _pruned(old)
            session = form.open_session(xml, mode=mode or "draft", **options)
        else:
            form = self._form(step)
            session = form.new_session(**options)
        self._definitions[number] = form
        self._sessions[number] = session

    def _form(self, step: Mapping[str, Any]) -> FormDefinition:
        resources = {
            name.rsplit("/", 1)[-1]: text.encode()
            for name, text in (step["resources"] or {}).items()
        }
        return FormDefinition.parse(self._forms[step["form"]].encode(), resources.get)

    def _reopened(self, step: Mapping[str, Any]) -> Literal["draft", "edit"] | None:
        """How a step opens the record of the session before, when it does."""
        if step.get("new") is False:
            return "draft"
        if step.get("mode") == "edit":
            return "edit"
        if any(path.endswith("deprecatedID") for path in step.get("diff") or ()):
            return "edit"
        if self._sessions and "mode: 'edit'" in self.outcome.case:
            return "edit"
        if self._sessions and "mode: 'restore'" in self.outcome.case:
            return "edit" if "omitted" in self.outcome.case else "draft"
        return None

    def _answer(self, step: Mapping[str, Any]) -> None:
        session = self._session(step)
        path = self._path(step["path"], from_zero=True)
        refused = step.get("result") == "CONSTRAINT_VIOLATED"
        value = step["value"]
        if value == "[object File]":
            # The trace does not hold the file; the name it got is the answer.
            value = step["diff"][step["path"]]["v"]
        session.answer(path, "" if step.get("jsType") == "object" and value == "null" else value)
        violation = session.node(path).violation
        if refused and (violation is None or violation.kind != "constraint"):
            raise Mismatch("the constraint should refuse this answer")
        if refused:
            session.undo()

    def _add_repeat(self, step: Mapping[str, Any]) -> None:
        path = self._path(step["path"], from_zero=True)
        whole, _, position = path.rpartition("[")
        wanted = int(position.rstrip("]"))
        session = self._session(step)
        if len(session.children(whole)) < wanted:
            session.add_repeat(whole)

    def _remove_repeat(self, step: Mapping[str, Any]) -> None:
        self._session(step).remove_repeat(self._path(step["path"]))

    def _set_language(self, step: Mapping[str, Any]) -> None:
        self._session(step).language = step["value"]

    def _value_of(self, step: Mapping[str, Any]) -> None:
        session = self._session(step)
        exists = step.get("exists", True)
        try:
            view = session.node(self._path(step["path"]))
        except VeldmeldingError:
            if exists and step["value"] is not None:
                raise
            return
        if not exists:
            raise Mismatch("there should be nothing here")
        wanted = step["value"]
        # An engine that blanks what is not relevant reports '' where we keep the answer.
        found = view.value if view.relevant else ""
        if wanted is not None and not any(
            same(wanted, value) or alike(wanted, value) for value in (found, view.value)
        ):
            raise Mismatch(f"wanted {wanted!r}, found {view.value!r}")
        if step.get("relevant", view.relevant) != view.relevant:
            raise Mismatch(f"relevance should be {step['relevant']}")

    def _node(self, step: Mapping[str, Any]) -> None:
        view = self._session(step).node(self._path(step["path"]))
        for name, found in (
            ("relevant", view.relevant),
            ("required", view.required),
            ("enabled", not view.readonly),
        ):
            if step[name] != found:
                raise Mismatch(f"{name} should be {step[name]}")
        if step["value"] and not same(step["value"], view.value):
            raise Mismatch(f"wanted {step['value']!r}, found {view.value!r}")

    def _choices_of(self, step: Mapping[str, Any]) -> None:
        view = self._session(step).node(self._path(step["path"]))
        wanted = [tuple(choice) for choice in step["choices"]]
        found = [(choice.value, choice.label) for choice in view.choices]
        if wanted != found:
            raise Mismatch(f"wanted {wanted[:6]}, found {found[:6]}")

    def _count_repeats(self, step: Mapping[str, Any]) -> None:
        found = len(self._session(step).children(self._path(step["path"])))
        if found != step["count"]:
            raise Mismatch(f"wanted {step['count']} instances, found {found}")

    def _validate(self, step: Mapping[str, Any]) -> None:
        violations = self._session(step).validate()
        wanted = self._path(step["path"], from_zero=True)
        kind = {1: "required", 2: "constraint"}.get(step["outcome"])
        if kind is None:
            if violations:
                raise Mismatch(f"nothing should be wrong, found {violations[0]}")
            return
        first = violations[0] if violations else None
        if first is None or first.kind != kind or first.path != _POSITION.sub("", wanted):
            raise Mismatch(f"wanted {kind} at {wanted}, found {first}")

    def _serialize(self, step: Mapping[str, Any]) -> None:
        wanted = canonical(step["xml"].encode())
        found = canonical(_pruned(self._session(step)))
        if wanted == found:
            return
        if self._awaited is not None or step is self._trace["steps"][-1]:
            raise Mismatch(f"wanted {wanted!r}, found {found!r}")
        # A text that follows changes by itself is recorded just ahead of the change it shows.
        self._awaited = wanted

    def _serialised_ahead(self, step: Mapping[str, Any]) -> None:
        if self._awaited is None or step["op"] == "serialize":
            return
        wanted, self._awaited = self._awaited, None
        found = canonical(_pruned(self._session(step)))
        if wanted != found:
            raise Mismatch(f"wanted {wanted!r}, found {found!r}")

    # -- soft comparison ---------------------------------------------------------------------

    def _compare(self, step: Mapping[str, Any]) -> None:
        diff = step.get("diff")
        if not diff:
            return
        session = self._session(step)
        for path, state in diff.items():
            if _VOLATILE.search(path) or path.startswith("//"):
                continue
            try:
                view = session.node(self._path(path))
            except VeldmeldingError:
                self.outcome.different.append(f"{path}: not there")
                continue
            for name, wanted, found in self._states(state, view):
                if same(wanted, found):
                    self.outcome.same += 1
                else:
                    self.outcome.different.append(f"{path} {name}: {wanted!r} / {found!r}")

    def _states(self, state: Any, view: Any) -> Iterator[tuple[str, Any, Any]]:
        if isinstance(state, list):
            value, relevant, required, enabled = state
            if value is not None and view.relevant:
                yield "value", value, view.value
            yield "relevant", relevant, view.relevant
            if view.relevant:
                yield "required", required, view.required
                yield "readonly", not enabled, view.readonly
            return
        if state["t"] == "attribute":
            yield "value", state["v"], view.value
            return
        if "v" in state and view.relevant:
            yield "value", state["v"], view.value
        yield "relevant", state["rel"], view.relevant
        if view.relevant:
            if view.kind == "question":
                yield "required", state["req"], view.required
            yield "readonly", state["ro"], view.readonly
            if "label" in state:
                yield (
                    "label",
                    " ".join((state["label"] or "").split()),
                    " ".join(view.label.split()),
                )
            if "hint" in state:
                yield "hint", " ".join((state["hint"] or "").split()), " ".join(view.hint.split())
            if view.kind == "question" and view.control:
                kind = (state.get("violation") or {}).get("cond", "")
                yield "violation", kind, view.violation.kind if view.violation else ""


def _pruned(session: FormSession) -> bytes:
    """The record as it would leave, whether or not it is valid."""
    from veldmelding.xforms.submission import serialise

    return serialise(session.form, session._record.scope.node, prune=True)


def load(folder: Path) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Read the recorded traces and the forms they use."""
    with gzip.open(folder / "scenarios.json.gz", "rt", encoding="utf-8") as file:
        traces: list[dict[str, Any]] = json.load(file)
    with gzip.open(folder / "scenario-forms.json.gz", "rt", encoding="utf-8") as file:
        forms: dict[str, str] = json.load(file)
    return traces, forms


def replay_all(folder: Path) -> Iterator[Outcome]:
    """Replay every trace that the reference engine itself passes."""
    traces, forms = load(folder)
    for trace in traces:
        if trace.get("expected_fail"):
            continue
        outcome = Replay(trace, forms).run()
        if outcome.result == "failed":
            for pattern, reason in ALLOWED.items():
                if pattern in outcome.case:
                    outcome.result = "unrecorded" if reason == NOT_RECORDED else "allowed"
                    outcome.reason = f"{reason} ({outcome.reason})"
                    break
        yield outcome


def run(arguments: list[str]) -> int:
    """Command: replay and report; 1 when fewer than 97 of 100 traces hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance scenarios")
    parser.add_argument("--cases", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--soft", action="store_true", help="list differing states as well")
    options = parser.parse_args(arguments)
    folder = options.cases or Path(os.environ.get("VELDMELDING_CONFORMANCE", ""))
    if not (folder / "scenarios.json.gz").is_file():
        print("no recorded cases: give --cases or set VELDMELDING_CONFORMANCE")
        return 2
    counts: dict[str, int] = {}
    same = different = 0
    for outcome in replay_all(folder):
        counts[outcome.result] = counts.get(outcome.result, 0) + 1
        same += outcome.same
        different += len(outcome.different)
        if options.json:
            line = {"case": outcome.case, "result": outcome.result, "reason": outcome.reason}
            print(json.dumps(line, ensure_ascii=False))
        elif outcome.result != "passed":
            print(f"{outcome.result}: {outcome.case}\n    {outcome.reason}")
        if options.soft and not options.json:
            for line_ in outcome.different[:20]:
                print(f"    ~ {outcome.case[-60:]} {line_}")
    unrecorded = counts.get("unrecorded", 0)
    total = sum(counts.values()) - unrecorded
    passed = counts.get("passed", 0)
    share = passed / total if total else 0.0
    print(
        f"{passed} of {total} traces meet every assertion ({share:.1%}), "
        f"{counts.get('allowed', 0)} differ for a declared reason, "
        f"{counts.get('failed', 0)} fail; {unrecorded} more cannot be replayed; "
        f"{same} of {same + different} reported states agree"
    )
    return 0 if total and (passed + counts.get("allowed", 0)) / total >= 0.97 else 1
