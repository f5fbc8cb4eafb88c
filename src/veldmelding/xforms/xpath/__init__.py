"""XPath 1.0 with the functions of ODK XForms, compiled to closures over a tree of nodes.

`compile_expression` turns source text into an `Expression`; an `Expression` is evaluated in a
`Context` and gives a string, a number, a boolean or a list of nodes. `references` says which
nodes of the form an expression reads, without running it.
"""
