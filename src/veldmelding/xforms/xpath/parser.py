"""Tokens to a tree: the whole grammar of XPath 1.0 by precedence climbing.

Nesting is bounded, so that a hostile expression gives an error and never a full stack.
"""

from __future__ import annotations

from functools import lru_cache

from veldmelding.language import QT_TRANSLATE_NOOP
from veldmelding.xforms.xpath.lexer import Token, syntax_error, tokens
from veldmelding.xforms.xpath.tree import (
    Additive,
    Binary,
    Call,
    Filter,
    KindTest,
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

MAXIMUM_DEPTH = 120
"""Brackets, calls and predicates inside each other, and operators in one chain that nests."""

AXES = frozenset(
    [
        "ancestor",
        "ancestor-or-self",
        "attribute",
        "child",
        "descendant",
        "descendant-or-self",
        "following",
        "following-sibling",
        "namespace",
        "parent",
        "preceding",
        "preceding-sibling",
        "self",
    ]
)
KINDS = frozenset(["comment", "text", "processing-instruction", "node"])

_PRECEDENCE = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
}
_STEP_STARTS = frozenset((".", "..", "@", "*"))
_EVERY_NODE = KindTest("node", None)


def parse(expression: str) -> Tree:
    """Read a whole expression; raises `ExpressionSyntaxError` with the place that is wrong."""
    return _Parser(expression).parse()


@lru_cache(maxsize=4096)
def _name_test(text: str) -> NameTest:
    """Give the test for a name as it is written; the same few names fill a form."""
    prefix, colon, name = text.partition(":")
    return NameTest(prefix, name) if colon else NameTest(None, text)


class _Parser:
    """One reading of one expression, from the first token to the last."""

    __slots__ = ("depth", "expression", "index", "tokens")

    def __init__(self, expression: str) -> None:
        self.expression = expression
        self.tokens = tokens(expression)
        self.index = 0
        self.depth = 0

    def parse(self) -> Tree:
        tree = self.operators(1)
        token = self.tokens[self.index]
        if token[0] != "end":
            raise self.unexpected(token)
        return tree

    # -- operators ---------------------------------------------------------------------------

    def operators(self, lowest: int) -> Tree:
        """Read operands and all operators that bind at least as strongly as `lowest`."""
        left = self.unary()
        chain = 0
        while True:
            token = self.tokens[self.index]
            operator = token[1]
            strength = _PRECEDENCE.get(operator, 0)
            if strength < lowest or token[0] not in ("symbol", "operator"):
                return left
            if strength < 3:
                left = self.logical(left, operator, strength, token[2])
            elif strength == 5:
                left = self.additive(left, token[2])
            else:
                self.index += 1
                chain += 1
                if chain > MAXIMUM_DEPTH:
                    raise self.too_deep(token)
                right = self.operators(strength + 1)
                left = Binary(operator, left, right, token[2])

    def logical(self, left: Tree, operator: str, strength: int, position: int) -> Tree:
        """Read the rest of a chain of one of `or` and `and`."""
        operands = [left]
        while self.takes("operator", operator):
            operands.append(self.operators(strength + 1))
        return Logical(operator, tuple(operands), position)

    def additive(self, left: Tree, position: int) -> Tree:
        """Read the rest of a chain of `+` and `-`."""
        rest: list[tuple[str, Tree]] = []
        while True:
            token = self.tokens[self.index]
            if token[0] != "symbol" or token[1] not in ("+", "-"):
                return Additive(left, tuple(rest), position)
            self.index += 1
            rest.append((token[1], self.operators(6)))

    def unary(self) -> Tree:
        """Read minus signs and the union after them."""
        signs: list[int] = []
        while self.at_symbol("-"):
            signs.append(self.tokens[self.index][2])
            if len(signs) > MAXIMUM_DEPTH:
                raise self.too_deep(self.tokens[self.index])
            self.index += 1
        tree = self.path()
        if self.at_symbol("|"):
            position = self.tokens[self.index][2]
            operands = [tree]
            while self.takes("symbol", "|"):
                operands.append(self.path())
            tree = Union(tuple(operands), position)
        for position in reversed(signs):
            tree = Negation(tree, position)
        return tree

    # -- paths -------------------------------------------------------------------------------

    def path(self) -> Tree:
        """Read a location path, or a primary expression with what follows it."""
        token = self.tokens[self.index]
        kind, text, position = token
        if kind == "symbol" and text in ("/", "//"):
            steps: list[Step] = []
            if text == "//":
                self.slashes(steps)
            else:
                self.index += 1
                if self.step_follows():
                    self.steps(steps)
            return Path(None, True, tuple(steps), position)
        if (kind == "name" and not self.call_follows()) or (
            kind == "symbol" and text in _STEP_STARTS
        ):
            steps = []
            self.steps(steps)
            return Path(None, False, tuple(steps), position)
        return self.filtered(position)

    def filtered(self, position: int) -> Tree:
        """Read a primary expression, its predicates and the steps after it."""
        primary = self.primary()
        found = self.predicates()
        if found:
            primary = Filter(primary, found, position)
        if self.at_symbol("/") or self.at_symbol("//"):
            steps: list[Step] = []
            self.slashes(steps)
            return Path(primary, False, tuple(steps), position)
        return primary

    def slashes(self, steps: list[Step]) -> None:
        """Read a slash or two, one step at least, and all steps after it."""
        token = self.tokens[self.index]
        self.index += 1
        if token[1] == "//":
            steps.append(Step("descendant-or-self", _EVERY_NODE, (), token[2]))
        self.steps(steps)

    def steps(self, steps: list[Step]) -> None:
        """Read steps with slashes between them."""
        while True:
            steps.append(self.step())
            token = self.tokens[self.index]
            if token[0] != "symbol":
                return
            if token[1] == "//":
                steps.append(Step("descendant-or-self", _EVERY_NODE, (), token[2]))
            elif token[1] != "/":
                return
            self.index += 1

    def step_follows(self) -> bool:
        token = self.tokens[self.index]
        return token[0] == "name" or (token[0] == "symbol" and token[1] in _STEP_STARTS)

    def call_follows(self) -> bool:
        """Tell whether the name at this place starts a function call."""
        _, following, _ = self.tokens[self.index + 1]
        return following == "(" and self.tokens[self.index][1] not in KINDS

    def step(self) -> Step:
        token = self.tokens[self.index]
        kind, text, position = token
        axis = "child"
        if kind == "symbol":
            if text in (".", ".."):
                self.index += 1
                return Step("self" if text == "." else "parent", _EVERY_NODE, (), position)
            if text == "@":
                axis = "attribute"
                self.index += 1
        elif kind == "name":
            _, following, _ = self.tokens[self.index + 1]
            if following == "::":
                if text not in AXES:
                    raise self.wrong(
                        token, QT_TRANSLATE_NOOP("errors", "there is no axis “{text}”.")
                    )
                axis = text
                self.index += 2
            elif following not in ("(", "["):
                self.index += 1
                return Step("child", _name_test(text), (), position)
        test = self.node_test()
        return Step(axis, test, self.predicates(), position)

    def node_test(self) -> NameTest | KindTest:
        token = self.tokens[self.index]
        kind, text, _ = token
        if kind == "symbol" and text == "*":
            self.index += 1
            return NameTest(None, "*")
        if kind != "name":
            raise self.unexpected(token)
        self.index += 1
        if self.at_symbol("("):
            if text not in KINDS:
                raise self.wrong(
                    token,
                    QT_TRANSLATE_NOOP(
                        "errors", "the function “{text}” cannot be a step of a path."
                    ),
                )
            self.index += 1
            target = None
            argument = self.tokens[self.index]
            if text == "processing-instruction" and argument[0] == "literal":
                target = argument[1][1:-1]
                self.index += 1
            self.expect(")")
            return KindTest(text, target)
        return _name_test(text)

    def predicates(self) -> tuple[Tree, ...]:
        if not self.at_symbol("["):
            return ()
        found: list[Tree] = []
        while self.at_symbol("["):
            self.enter()
            found.append(self.operators(1))
            self.expect("]")
            self.depth -= 1
        return tuple(found)

    # -- primary expressions -----------------------------------------------------------------

    def primary(self) -> Tree:
        token = self.tokens[self.index]
        kind, text, position = token
        if kind == "literal":
            self.index += 1
            return Literal(text[1:-1], position)
        if kind == "number":
            self.index += 1
            return Number(float(text), position)
        if kind == "name":
            return self.call(token)
        if kind == "symbol" and text == "(":
            self.enter()
            tree = self.operators(1)
            self.expect(")")
            self.depth -= 1
            return tree
        if kind == "symbol" and text == "$":
            self.index += 1
            name = self.tokens[self.index]
            if name[0] != "name" or name[1].endswith("*"):
                raise self.unexpected(name)
            self.index += 1
            return Variable(name[1], position)
        raise self.unexpected(token)

    def call(self, name: Token) -> Tree:
        if name[1].endswith("*"):
            raise self.unexpected(name)
        self.index += 1
        self.enter()
        arguments: list[Tree] = []
        if not self.at_symbol(")"):
            arguments.append(self.operators(1))
            while self.takes("symbol", ","):
                arguments.append(self.operators(1))
        self.expect(")")
        self.depth -= 1
        return Call(name[1], tuple(arguments), name[2])

    # -- tokens and errors -------------------------------------------------------------------

    def enter(self) -> None:
        """Step over an opening bracket, one level deeper."""
        self.depth += 1
        if self.depth > MAXIMUM_DEPTH:
            raise self.too_deep(self.tokens[self.index])
        self.index += 1

    def at_symbol(self, text: str) -> bool:
        # No name, number or quoted text looks like a symbol.
        return self.tokens[self.index][1] == text

    def takes(self, kind: str, text: str) -> bool:
        """Step over the token if it is this one, and tell whether it was."""
        token = self.tokens[self.index]
        if token[1] == text and token[0] == kind:
            self.index += 1
            return True
        return False

    def expect(self, text: str) -> None:
        if not self.takes("symbol", text):
            token = self.tokens[self.index]
            template = QT_TRANSLATE_NOOP("errors", "“{expected}” is missing here.")
            raise syntax_error(self.expression, token[2], template, expected=text)

    def unexpected(self, token: Token) -> Exception:
        if token[0] == "end":
            return self.wrong(token, QT_TRANSLATE_NOOP("errors", "the expression stops too early."))
        return self.wrong(token, QT_TRANSLATE_NOOP("errors", "“{text}” cannot stand here."))

    def too_deep(self, token: Token) -> Exception:
        return self.wrong(
            token,
            QT_TRANSLATE_NOOP(
                "errors",
                "too much is nested in each other. Split it into several calculations.",
            ),
        )

    def wrong(self, token: Token, template: str) -> Exception:
        return syntax_error(self.expression, token[2], template, text=token[1])
