"""What filling costs on the GUI thread: opening a long form, and an answer until all is settled.

The baselines are plain Qt doing the least that shows the same: a scrolling page with as many
labels and fields, and one frame of a screen that refreshes sixty times a second.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from veldmelding.desktop.fill import FillPlace
from veldmelding.desktop.language import languages
from veldmelding.desktop.tasks import Tasks
from veldmelding.desktop.theme import theme
from veldmelding.library import InstalledForm, Library, bundled_form_ids, install_bundled
from veldmelding.observations import ObservationStore
from veldmelding.outbox import Outbox
from veldmelding.vault import KeyCost, Vault
from veldmelding.xforms import FormSession, NodeView

PASSPHRASE = "seven quiet rivers"
FRAME = 1000 / 60
QUESTIONS = 300
ANSWERS = 400


def run(arguments: list[str]) -> int:
    """Measure and print; with --json one line of JSON for each figure."""
    parser = argparse.ArgumentParser(prog="fill")
    parser.add_argument("--json", action="store_true")
    as_json = parser.parse_args(arguments).json
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme().choose("light")
    languages().switch("en")
    with _rooms() as (library, store, tasks):
        figures = [*_open_long_form(application, library, store, tasks)]
        figures += _answer_bundled(application, library, store, tasks)
    for name, value, baseline in figures:
        ratio = value / baseline
        if as_json:
            line = {
                "name": name,
                "value": round(value, 3),
                "unit": "ms",
                "baseline": round(baseline, 3),
                "ratio": round(ratio, 3),
            }
            print(json.dumps(line))
        else:
            print(f"{name:<44} {value:8.2f} ms   baseline {baseline:8.2f} ms   x{ratio:.2f}")
    return 0


Figure = tuple[str, float, float]


def _open_long_form(
    application: QApplication, library: Library, store: ObservationStore, tasks: Tasks
) -> Iterator[Figure]:
    installed = library.install(_long_form(), {}, origin="file")
    opened, plain, whole = [], [], []
    for _ in range(5):
        began = time.perf_counter()
        bare = _plain_page()
        bare.show()
        bare.grab()
        plain.append(_since(began))
        bare.deleteLater()
        recording = store.begin(installed)
        began = time.perf_counter()
        place = FillPlace(tasks, store, recording)
        place.resize(1190, 700)
        place.show()
        place.grab()
        opened.append(_since(began))
        page = place.browser.current_page()
        assert page is not None
        while not page.is_complete():
            application.processEvents()
        whole.append(_since(began))
        _put_away(application, place, tasks)
    baseline = statistics.median(plain)
    yield f"open a form of {QUESTIONS} questions", statistics.median(opened), baseline
    yield f"all {QUESTIONS} questions made", statistics.median(whole), baseline


def _answer_bundled(
    application: QApplication, library: Library, store: ObservationStore, tasks: Tasks
) -> Iterator[Figure]:
    install_bundled(library)
    installed = max(
        (_bundled(library, form_id) for form_id in bundled_form_ids()),
        key=lambda form: len(library.definition(form).all_body_elements),
    )
    place = FillPlace(tasks, store, store.begin(installed))
    place.resize(1190, 700)
    place.show()
    application.processEvents()
    chance = random.Random(7)
    session = place.session
    gate = next(node for node in _questions(session) if node.control == "select1")
    place.answer(gate.path, gate.choices[0].value)
    for position in place.browser.index.shown():
        place.browser.show_section(position)
        application.processEvents()
    times = []
    for _ in range(ANSWERS):
        node = chance.choice([n for n in _questions(session) if n.relevant and not n.readonly])
        if node.path == gate.path:
            continue
        position = place.browser.index.section_of(node.path)
        assert position is not None
        if position != place.browser.current:
            place.browser.show_section(position)
            application.processEvents()
        value = _some_value(node, chance)
        began = time.perf_counter()
        place.answer(node.path, value)
        application.processEvents()
        times.append(_since(began))
    times.sort()
    form = installed.form_id
    yield f"answer to settled, {form}, median", statistics.median(times), FRAME
    yield f"answer to settled, {form}, p99", times[int(len(times) * 0.99)], FRAME
    _put_away(application, place, tasks)


def _some_value(node: NodeView, chance: random.Random) -> str:
    if node.choices:
        values = [choice.value for choice in node.choices]
        many = node.control == "select"
        return " ".join(chance.sample(values, min(3 if many else 1, len(values))))
    if node.control == "upload":
        return ""
    return {
        "int": str(chance.randrange(40)),
        "decimal": f"{chance.random() * 40:.2f}",
        "date": "2026-11-20",
        "dateTime": "2026-11-20T10:00:00.000+00:00",
        "geopoint": f"{chance.random():.4f} {chance.random():.4f} 0 5",
    }.get(node.data_type, chance.choice(["Near the river.", "Twelve people, mostly women.", "No."]))


def _questions(session: FormSession, path: str | None = None) -> Iterator[NodeView]:
    for node in session.children(path):
        if node.kind == "question":
            yield node
        else:
            yield from _questions(session, node.path)


def _bundled(library: Library, form_id: str) -> InstalledForm:
    found = library.find(form_id)
    assert found is not None
    return found


def _put_away(application: QApplication, place: FillPlace, tasks: Tasks) -> None:
    place.close_down()
    tasks.drain()
    place.hide()
    place.deleteLater()
    application.processEvents()


def _plain_page() -> QWidget:
    area = QScrollArea()
    body = QWidget()
    column = QVBoxLayout(body)
    for number in range(QUESTIONS):
        column.addWidget(QLabel(f"Question {number}", body))
        column.addWidget(QLineEdit(body))
    area.setWidget(body)
    area.resize(1190, 700)
    return area


def _long_form() -> bytes:
    names = [f"q{number}" for number in range(QUESTIONS)]
    fields = "".join(f"<{name}/>" for name in names)
    binds = "".join(f'<bind nodeset="/data/{name}" type="string"/>' for name in names)
    body = "".join(
        f'<input ref="/data/{name}"><label>Question {name}</label><hint>No names.</hint></input>'
        for name in names
    )
    return (
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">'
        "<h:head><h:title>Long</h:title><model><instance>"
        f'<data id="long" version="1">{fields}<meta><instanceID/></meta></data></instance>{binds}'
        '<bind nodeset="/data/meta/instanceID" type="string"/></model></h:head>'
        f"<h:body>{body}</h:body></h:html>"
    ).encode()


def _since(began: float) -> float:
    return (time.perf_counter() - began) * 1000


def _clock() -> datetime:
    return datetime.now(UTC)


@contextmanager
def _rooms() -> Iterator[tuple[Library, ObservationStore, Tasks]]:
    with tempfile.TemporaryDirectory() as folder:
        vault_folder = Path(folder) / "vault"
        cost = KeyCost(memory=8, iterations=1)
        Vault.create(vault_folder, PASSPHRASE, cost=cost, clock=_clock)
        with Vault.unlock(vault_folder, PASSPHRASE, clock=_clock) as vault:
            library, outbox = Library(vault, _clock), Outbox(vault, _clock)
            store = ObservationStore(
                vault,
                library,
                outbox,
                clock=_clock,
                timezone=UTC,
                random=random.SystemRandom(),
            )
            tasks = Tasks()
            try:
                yield library, store, tasks
            finally:
                tasks.drain()
                tasks.stop()


if __name__ == "__main__":
    import sys

    raise SystemExit(run(sys.argv[1:]))
