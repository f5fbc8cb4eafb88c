"""Source text to tokens, with XPath's rule that decides between names and operators.

`*`, `and`, `or`, `div` and `mod` are operators exactly where an operand has just ended. As the
field's other engines do, an operator name may touch the operand that follows it (`4andtrue()`).
"""

from __future__ import annotations

import re
from typing import TypeAlias

from veldmelding.errors import ExpressionSyntaxError
from veldmelding.language import QT_TRANSLATE_NOOP, Sentence

MAXIMUM_LENGTH = 200_000
"""Characters an expression may have; the longest ones seen in the field have a tenth of it."""

_NAME = r"[^\W\d][\w.\-\u00b7]*"
_TOKEN = re.compile(
    rf"""[ \t\r\n]*(?:
        (?P<name>{_NAME}(?::(?:{_NAME}|\*))?)
      | (?P<symbol>\.\.|::|//|!=|<=|>=|[()\[\]@,/|+\-=<>*$]|\.(?![0-9]))
      | (?P<number>[0-9]+(?:\.[0-9]*)?|\.[0-9]+)
      | (?P<literal>"[^"]*"|'[^']*')
      | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
_OPERATOR_NAME = re.compile("and|or|div|mod")
_BEFORE_OPERAND = frozenset(
    ["@", "::", "(", "[", ",", "/", "//", "|", "+", "-", "=", "!=", "<", "<=", ">", ">=", "$"]
)


Token: TypeAlias = tuple[str, str, int]
"""Kind (`name`, `symbol`, `operator`, `number`, `literal` or `end`), text, and position.

A bare tuple: a form has ten thousand of them, and a class would double the time of opening it.
"""


def syntax_error(expression: str, position: int, template: str, **values: str) -> Exception:
    """Make the error for something that cannot be read at `position`."""
    reason = Sentence("errors", template, values)
    return ExpressionSyntaxError(expression=expression, position=position, reason=reason)


def tokens(expression: str) -> list[Token]:
    """Give the tokens of an expression, the last one being of kind `end`."""
    if len(expression) > MAXIMUM_LENGTH:
        raise syntax_error(
            expression,
            MAXIMUM_LENGTH,
            QT_TRANSLATE_NOOP("errors", "it is too long. Split it into several calculations."),
        )
    found: list[Token] = []
    place = 0
    operand_ended = False
    match_token = _TOKEN.match
    while True:
        match = match_token(expression, place)
        if match is None:
            raise _unreadable(expression, place)
        kind = match.lastgroup or "end"
        start, place = match.span(kind)
        text = expression[start:place]
        if operand_ended and (kind == "name" or text == "*"):
            if kind == "name":
                operator = _OPERATOR_NAME.match(text)
                if operator is None:
                    raise syntax_error(
                        expression,
                        start,
                        QT_TRANSLATE_NOOP(
                            "errors",
                            "an operator such as + or “and” is missing before “{text}”.",
                        ),
                        text=text,
                    )
                text = operator.group()
                place = start + len(text)
            found.append(("operator", text, start))
            operand_ended = False
            continue
        found.append((kind, text, start))
        if kind == "end":
            return found
        operand_ended = kind != "symbol" or text not in _BEFORE_OPERAND


def _unreadable(expression: str, place: int) -> Exception:
    """Say what is wrong with the first character that starts no token."""
    while expression[place] in " \t\r\n":
        place += 1
    character = expression[place]
    if character in "\"'":
        template = QT_TRANSLATE_NOOP("errors", "a text starts here that no quote ends.")
    else:
        template = QT_TRANSLATE_NOOP("errors", "“{character}” has no meaning here.")
    return syntax_error(expression, place, template, character=character)
