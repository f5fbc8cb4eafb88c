"""The recorded parses of JavaRosa: which expressions are readable, and as what tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.conformance.recorded import Outcome, options, read_cases, report
from veldmelding.errors import ExpressionError
from veldmelding.xforms.xpath import parse
from veldmelding.xforms.xpath.tree import (
    Additive,
    Binary,
    Call,
    Filter,
    Literal,
    Logical,
    NameTest,
    Negation,
    Number,
    Path,
    Step,
    Tree,
    Union,
    Variable,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FILE = "xpath-parse.json.gz"
OPERATORS = {"=": "==", "div": "/", "mod": "%", "|": "union"}
KINDS = {"processing-instruction": "proc-instr"}


def written(tree: Tree) -> str:
    """Write a tree in the notation of the recorded cases."""
    match tree:
        case Number(value=value):
            return f"{{num:{java_double(value)}}}"
        case Literal(value=value):
            return f"{{str:'{value}'}}"
        case Variable(name=name):
            return f"{{var:{name}}}"
        case Negation(operand=operand):
            return f"{{unop-expr:num-neg,{written(operand)}}}"
        case Binary(operator=operator, left=left, right=right):
            return binary(operator, written(left), written(right))
        case Logical(operator=operator, operands=operands):
            text = written(operands[-1])
            for operand in reversed(operands[:-1]):
                text = binary(operator, written(operand), text)
            return text
        case Union(operands=operands):
            text = written(operands[0])
            for operand in operands[1:]:
                text = binary("|", text, written(operand))
            return text
        case Additive(first=first, rest=rest):
            text = written(first)
            for operator, operand in rest:
                text = binary(operator, text, written(operand))
            return text
        case Call(name=name, arguments=arguments):
            return f"{{func-expr:{name},{listed(map(written, arguments))}}}"
        case Filter(primary=primary, predicates=predicates):
            return f"{{filt-expr:{written(primary)},{listed(map(written, predicates))}}}"
        case Path():
            return path(tree)


def binary(operator: str, left: str, right: str) -> str:
    return f"{{binop-expr:{OPERATORS.get(operator, operator)},{left},{right}}}"


def listed(parts: Any) -> str:
    return "{" + ",".join(parts) + "}"


def path(tree: Path) -> str:
    if tree.absolute:
        kind = "abs"
    elif tree.start is None:
        kind = "rel"
    else:
        start = written(tree.start)
        kind = start if isinstance(tree.start, Filter) else f"{{filt-expr:{start},{{}}}}"
    return f"{{path-expr:{kind},{listed(map(step, tree.steps))}}}"


def step(tree: Step) -> str:
    test = tree.test
    if isinstance(test, NameTest):
        name = test.name if test.prefix is None else f"{test.prefix}:{test.name}"
    else:
        target = "" if test.target is None else f"'{test.target}'"
        name = f"{KINDS.get(test.kind, test.kind)}({target})"
    predicates = f",{listed(map(written, tree.predicates))}" if tree.predicates else ""
    return f"{{step:{tree.axis},{name}{predicates}}}"


def java_double(value: float) -> str:
    """Write a number as Java does."""
    text = repr(value)
    mantissa, exponent_mark, exponent = text.partition("e")
    if exponent_mark:
        mantissa = mantissa if "." in mantissa else f"{mantissa}.0"
        return f"{mantissa}E{int(exponent)}"
    return text


def play(case: dict[str, Any]) -> str:
    """Play one case; "" when it agrees, otherwise what came instead."""
    try:
        got = written(parse(case["expr"]))
    except ExpressionError as error:
        return "" if not case["valid"] else f"error: {error.reason}"
    if not case["valid"]:
        return f"no error but {got}"
    return "" if got == case["ast"] else got


def outcomes(cases: Sequence[dict[str, Any]]) -> Iterator[Outcome]:
    """Play all cases."""
    for case in cases:
        instead = play(case)
        reason = f"{case['expr']!r} → {instead}, expected {case['ast']}" if instead else ""
        yield Outcome(case.get("id", case["expr"]), "differs" if instead else "agrees", reason)


def run(arguments: list[str]) -> int:
    """Play the recorded parses of a folder."""
    chosen = options("parse", arguments)
    return report("parse", outcomes(read_cases(chosen.cases, FILE)), chosen.json)
