"""XPath 1.0 with the functions of ODK XForms, compiled to closures over a tree of nodes.

`compile_expression` turns source text into an `Expression`; an `Expression` is evaluated in a
`Context` and gives a string, a number, a boolean or a list of nodes. `references` says which
nodes of the form an expression reads, without running it.
"""

from __future__ import annotations

from veldmelding.xforms.xpath.anchoring import anchored
from veldmelding.xforms.xpath.environment import Context, Environment
from veldmelding.xforms.xpath.expression import Expression, compile_expression
from veldmelding.xforms.xpath.functions import FUNCTIONS, Function
from veldmelding.xforms.xpath.nodes import Node, document_of, in_document_order
from veldmelding.xforms.xpath.parser import parse
from veldmelding.xforms.xpath.references import Reference, references
from veldmelding.xforms.xpath.tree import Tree
from veldmelding.xforms.xpath.values import (
    Value,
    number_text,
    text_number,
    to_boolean,
    to_number,
    to_string,
)

__all__ = [
    "FUNCTIONS",
    "Context",
    "Environment",
    "Expression",
    "Function",
    "Node",
    "Reference",
    "Tree",
    "Value",
    "anchored",
    "compile_expression",
    "document_of",
    "in_document_order",
    "number_text",
    "parse",
    "references",
    "text_number",
    "to_boolean",
    "to_number",
    "to_string",
]
