"""Forms and expressions made by chance from the grammar: right in shape, senseless in meaning.

Names of functions and the kinds of their arguments come from the engine's own registry, so that
a new function is tried without anybody thinking of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from veldmelding.xforms.xpath.functions import FUNCTIONS

if TYPE_CHECKING:
    from random import Random

AXES = ("ancestor", "following", "preceding", "descendant", "following-sibling", "self", "parent")
OPERATORS = ("+", "-", "*", "div", "mod", "=", "!=", "<", "<=", ">", ">=", "and", "or")
TEXTS = (
    "''", "'a'", "'x y'", "'2024-02-29'", "'2024-02-29T10:00:00+02:00'", "'1e9'", "'-1'", "'é😀'",
    "'(a+)+b'", "'7.9 -11.5 0 0;7.8 -11.4 0 0;7.7 -11.6 0 0'", "'%Y-%m %b'", "'sha-256'", "'%'",
    "'list'", "'/data/a0'", "'name'", "'true'", "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'",
)  # fmt: skip
NUMBERS = ("0", "1", "-1", "2.5", "3", "7", "99", "100000", "9007199254740993", "0.1", ".5")
UNSTEADY = frozenset({"random", "uuid", "randomize", "now", "today", "once"})
VALUES = ("", "0", "1", "-3", "2.5", "17", "Ann", "a b", "2024-02-29", "NaN", "é😀", "x" * 600)


def expression(random: Random, names: list[str], depth: int = 4, *, steady: bool = False) -> str:
    """Make an expression over some paths."""
    if depth <= 0 or random.random() < 0.2:
        return random.choice([random.choice(TEXTS), random.choice(NUMBERS), path(random, names, 0)])
    kind = random.random()
    if kind < 0.3:
        sides = (expression(random, names, depth - 1, steady=steady) for _ in range(2))
        return f"({f' {random.choice(OPERATORS)} '.join(sides)})"
    if kind < 0.5:
        return path(random, names, depth - 1)
    return call(random, names, depth - 1, steady=steady)


def call(random: Random, names: list[str], depth: int, *, steady: bool = False) -> str:
    """Make a call of some function with the arguments it wants, most of the time."""
    function = FUNCTIONS[random.choice(sorted(FUNCTIONS.keys() - (UNSTEADY if steady else set())))]
    count = random.randint(function.minimum, function.maximum or function.minimum + 4)
    if not function.accepts(count):
        count = function.minimum + len(function.repeated)
    if random.random() < 0.005:
        count += random.choice((-1, 1, 7))
    made = []
    for place in range(max(0, count)):
        known = place < len(function.kinds) or function.repeated
        wanted = function.kind_of(place) if known else "any"
        if wanted == "nodes" and random.random() < 0.95:
            made.append(path(random, names, depth - 1))
        else:
            made.append(expression(random, names, depth - 1, steady=steady))
    return f"{function.name}({', '.join(made)})"


def path(random: Random, names: list[str], depth: int) -> str:
    """Make a path: of the form, of the list, or along some axis."""
    kind = random.random()
    if kind < 0.55 or depth <= 0:
        made = random.choice(names)
    elif kind < 0.75:
        made = f"instance('list')/root/item{predicate(random, names, depth)}"
        made += random.choice(("", "/name", "/label", "/*"))
    elif kind < 0.85:
        made = random.choice(("//*", "//name", "..", ".", "../*", "current()/..", "/data//*"))
    else:
        test = random.choice(("*", "node()", "a0", "text()"))
        made = f"{random.choice(names)}/{random.choice(AXES)}::{test}"
    if random.random() < 0.2 and depth > 0:
        made += predicate(random, names, depth)
    return made


def predicate(random: Random, names: list[str], depth: int) -> str:
    """Make a condition in brackets."""
    kind = random.random()
    if kind < 0.4:
        return f"[name = {expression(random, names, depth - 1)}]"
    if kind < 0.5:
        return random.choice(("[1]", "[last()]", "[position() < 3]", "[selected('a b', name)]"))
    return f"[{expression(random, names, depth - 1)}]"


class Field(NamedTuple):
    """One place of a form that is being made: its path, and what is inside."""

    path: str
    kind: str
    inside: list[Field]


def form(random: Random, *, steady: bool = False) -> bytes:
    """Make a whole form, with groups, repeats, rules, choices, texts and actions."""
    counter = iter(range(10_000))
    fields = _fields(random, "/data", counter, 3)
    everywhere = list(_walk(fields))
    names = [field.path for field in everywhere] or ["/data"]
    names += [f"../{name.rsplit('/', 1)[-1]}" for name in names[:6]]

    def rule() -> str:
        return quoteattr(expression(random, names, random.randint(1, 4), steady=steady))

    binds = []
    for place, field in enumerate(everywhere):
        made = f'<bind nodeset="{field.path}"'
        if random.random() < 0.3:
            made += f" type={quoteattr(random.choice(TYPES))}"
        for name in ("relevant", "constraint", "required", "readonly"):
            if random.random() < 0.25:
                made += f" {name}={rule()}"
        if field.kind == "field" and random.random() < 0.3:
            # Mostly of what stands further up, so that few forms wait for themselves.
            earlier = names[: place + 1] if random.random() < 0.9 else names
            depth = random.randint(1, 4)
            source = expression(random, earlier or names, depth, steady=steady)
            made += f" calculate={quoteattr(source)}"
        binds.append(made + "/>")
    texts = "".join(
        f'<text id="t{place}"><value>T{place} <output value={rule()}/></value></text>'
        for place in range(3)
    )
    itext = "".join(
        f'<translation lang="L{number} (l{number})">{texts}</translation>' for number in range(2)
    )
    items = "".join(
        f"<item><name>n{number % 7}</name><label>l{number}</label></item>" for number in range(12)
    )
    actions = "".join(
        f'<setvalue event="{random.choice(EVENTS)}" ref="{random.choice(names)}" value={rule()}/>'
        for _ in range(random.randint(0, 2))
    )
    return (
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
        'xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" '
        'xmlns:odk="http://www.opendatakit.org/xforms"><h:head><h:title>T</h:title>'
        f"<model{' odk:xforms-version=' + quoteattr('1.0.0') if random.random() < 0.7 else ''}>"
        f"<itext>{itext}</itext><instance><data id='f' version='1'>"
        f"{''.join(map(_instance, fields))}<meta><instanceID/></meta></data></instance>"
        f"<instance id='list'><root>{items}</root></instance>{''.join(binds)}{actions}"
        "</model></h:head><h:body>"
        f"{''.join(_body(random, field, rule) for field in fields)}</h:body></h:html>"
    ).encode()


TYPES = ("int", "decimal", "date", "dateTime", "time", "boolean", "string", "geopoint", "geotrace")
EVENTS = (
    "odk-instance-first-load",
    "odk-instance-load",
    "odk-new-repeat",
    "xforms-value-changed",
)


def _fields(random: Random, base: str, counter, depth: int) -> list[Field]:
    made = []
    for _ in range(random.randint(1, 5)):
        here = f"{base}/a{next(counter)}"
        kind = random.choice(
            ("field", "field", "field", "group", "repeat") if depth else ("field",)
        )
        inside = _fields(random, here, counter, depth - 1) if kind != "field" else []
        made.append(Field(here, kind, inside))
    return made


def _walk(fields: list[Field]):
    for field in fields:
        yield field
        yield from _walk(field.inside)


def _instance(field: Field) -> str:
    name = field.path.rsplit("/", 1)[-1]
    return f"<{name}>{''.join(map(_instance, field.inside))}</{name}>"


def _body(random: Random, field: Field, rule) -> str:
    inside = "".join(_body(random, part, rule) for part in field.inside)
    labels = (
        "",
        "<label>L</label>",
        f"<label>L <output value={rule()}/></label>",
        f"<label ref=\"jr:itext('t{random.randrange(4)}')\"/>",
    )
    label = random.choice(labels)
    if field.kind == "group":
        return f'<group ref="{field.path}">{label}{inside}</group>'
    if field.kind == "repeat":
        count = f" jr:count={rule()}" if random.random() < 0.3 else ""
        return f'<group>{label}<repeat nodeset="{field.path}"{count}>{inside}</repeat></group>'
    if random.random() < 0.4:
        control = random.choice(("select", "select1", "rank"))
        source = f"instance('list')/root/item[{rule()[1:-1]}]".replace('"', "&quot;")
        if random.random() < 0.3:
            source = f"randomize({source}, 4)"
        return (
            f'<{control} ref="{field.path}">{label}<itemset nodeset="{source}">'
            f'<value ref="name"/><label ref="label"/></itemset></{control}>'
        )
    hint = f"<hint>{escape(random.choice(VALUES))}</hint>"
    control = random.choice(("input", "input", "trigger", "upload", "range"))
    return f'<{control} ref="{field.path}">{label}{hint}</{control}>'
