"""Random walks through a form, held against recomputing everything after each step."""

from __future__ import annotations

from random import Random

from tests.xforms.driver import ASPECTS, anew, everything

WORDS = ("", "1", "17", "18", "99", "farmer", "Ann", "a very long name indeed", "0", "-3", "2.5")

ANSWERS = {
    "date": ("", "2024-02-29", "2023-12-31"),
    "time": ("", "06:30:00.000+02:00"),
    "dateTime": ("", "2024-02-29T06:30:00.000+02:00"),
    "geopoint": ("", "7.94 -11.58 12 4"),
    "geotrace": ("", "7.9377 -11.5845 0 0; 7.9324 -11.5902 0 0"),
    "geoshape": ("", "0 0 0 0; 0 1 0 0; 1 1 0 0; 0 0 0 0"),
    "binary": ("", "1700000000000-0a1b2c3d.jpg"),
    "boolean": ("", "true", "false"),
}


def random_step(session, random: Random):
    """Do something a person could do; give the changes, or None when nothing could be done."""
    views = everything(session)
    # What is calculated may be overwritten by hand and then waits for its next reason to change.
    questions = [
        view
        for view in views.values()
        if view.kind == "question" and session._place(view.path).node.model.bind.calculate is None
    ]
    ranges = [
        view
        for view in views.values()
        if view.kind == "repeat" and not view.count_controlled and not view.no_add_remove
    ]
    instances = [
        view
        for view in views.values()
        if view.kind == "repeat_instance"
        and f"repeat {view.path.rsplit('[', 1)[0]}" in {f"repeat {item.path}" for item in ranges}
    ]
    kind = random.choice("aaaaaaaarrdulz")
    if kind == "r" and ranges and len(instances) < 8:
        return session.add_repeat(random.choice(ranges).path)
    if kind == "d" and instances:
        return session.remove_repeat(random.choice(instances).path)
    if kind == "u":
        return session.undo()
    if kind == "z":
        return session.redo()
    if kind == "l" and session.languages:
        return session.set_language(random.choice(session.languages))
    if not questions:
        return None
    view = random.choice(questions)
    if view.choices and random.random() < 0.9:
        picked = random.sample(view.choices, random.randint(0, min(3, len(view.choices))))
        if view.control == "select1":
            picked = picked[:1]
        if view.control == "rank" and picked:
            picked = random.sample(view.choices, len(view.choices))
        return session.answer(view.path, " ".join(choice.value for choice in picked))
    if view.control == "trigger":
        return session.answer(view.path, random.choice(["", "OK"]))
    if view.data_type in ANSWERS:
        return session.answer(view.path, random.choice(ANSWERS[view.data_type]))
    if view.path.endswith("/n"):
        return session.answer(view.path, random.choice(["", "0", "1", "2", "4"]))
    return session.answer(view.path, random.choice(WORDS))


def scratch(session):
    """Recompute everything; give what that changes, which must be nothing."""

    def again():
        session._recompute.mark_all()
        return []

    return session._steps.run(again, undoable=False)


def differing(before, after, aspect):
    return {
        view.path
        for key, view in after.items()
        if key in before and getattr(before[key], aspect) != getattr(view, aspect)
    }


def check_changes(before, after, changes):
    """Every set of `changes` names exactly what looks different."""
    for name, aspect in ASPECTS.items():
        shown = {view.path for view in after.values()}
        told = getattr(changes, name) & shown
        assert told == differing(before, after, aspect), name
    labels = set()
    for aspect in ("label", "hint", "guidance", "media"):
        labels |= differing(before, after, aspect)
    assert changes.labels == labels
    problems = {
        view.path
        for key, view in after.items()
        if key in before
        and [(item.kind, item.message) if item else None for item in (view.violation,)]
        != [(item.kind, item.message) if item else None for item in (before[key].violation,)]
    }
    assert changes.violations == problems


def walk(session, random: Random, steps: int, *, by_chance: bool = False) -> None:
    """Take steps at random; `by_chance` for forms whose rules draw lots again when they run."""
    before = anew(session)
    for _ in range(steps):
        changes = random_step(session, random)
        shown = everything(session)
        fresh = anew(session)
        assert shown == fresh
        if changes is not None and not changes.added and not changes.removed:
            check_changes(before, fresh, changes)
        assert by_chance or not scratch(session)
        before = fresh
