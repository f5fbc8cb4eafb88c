"""Tables as trees: rows and cells become nodes only when an expression touches them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from veldmelding.xforms.xpath import Node
from veldmelding.xforms.xpath.effort import spend

if TYPE_CHECKING:
    from collections.abc import Sequence


MOST_CELLS = 3_000_000
"""Cells of one list: fifty thousand rows of sixty columns."""


class Table(NamedTuple):
    """Columns by name; all columns are equally long."""

    names: tuple[str, ...]
    columns: tuple[Sequence[str], ...]


class TableRoot(Node):
    """The `root` element of a table; its `item` children are the rows."""

    __slots__ = ("_found", "_indexes_by_name", "_rows", "_table", "count", "places")

    def __init__(self, table: Table, item_name: str = "item") -> None:
        self._table = table
        self.places = {name: place for place, name in enumerate(table.names)}
        self.count = len(table.columns[0]) if table.columns else 0
        self._rows: list[TableRow | None] = [None] * self.count
        self._indexes_by_name: dict[str, dict[str, list[int]]] = {}
        self._found: dict[tuple[str, str], list[Node]] = {}
        super().__init__("root")
        self.frozen = True

    @property
    def children(self) -> list[Node]:
        """All rows; asking for them makes them."""
        spend(self.count)
        return [self.row(index) for index in range(self.count)]

    @children.setter
    def children(self, value: list[Node]) -> None:
        pass

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the columns."""
        return self._table.names

    def row(self, index: int) -> TableRow:
        """Give one row as a node, the same one each time."""
        found = self._rows[index]
        if found is None:
            found = self._rows[index] = TableRow(self, index)
        return found

    def cell(self, name: str, index: int) -> str:
        """Give the text of one cell; '' when there is no such column."""
        place = self.places.get(name)
        return "" if place is None else self._table.columns[place][index]

    def named(self, name: str) -> Sequence[Node]:
        """Give the rows when they are asked for by their name."""
        return self.children if name == "item" else ()

    def content(self) -> Sequence[Node]:
        """Give the rows: a table has no text between them."""
        return self.children

    def string_value(self) -> str:
        """All cells, row by row."""
        spend(2 * self.count * len(self._table.columns))
        return "".join("".join(row) for row in zip(*self._table.columns, strict=True))

    def index_lookup(self, item_name: str, key_name: str, value: str) -> Sequence[Node] | None:
        """Rows whose cell in one column is `value`, from an index made at the first question."""
        place = self.places.get(key_name)
        if item_name != "item" or place is None:
            return ()
        key = (key_name, value)
        rows = self._found.get(key)
        if rows is None:
            index = self._indexes_by_name.get(key_name)
            if index is None:
                index = self._indexes_by_name[key_name] = _index(self._table.columns[place])
            rows = [self.row(number) for number in index.get(value, ())]
            if rows:
                self._found[key] = rows
        return rows


def _index(column: Sequence[str]) -> dict[str, list[int]]:
    """Numbers of the rows by what stands in a column."""
    index: dict[str, list[int]] = {}
    for number, cell in enumerate(column):
        found = index.get(cell)
        if found is None:
            index[cell] = [number]
        else:
            found.append(number)
    return index


class TableRow(Node):
    """One row; its children are the cells."""

    __slots__ = ("_cells", "index", "table")

    def __init__(self, table: TableRoot, index: int) -> None:
        # Lists have many rows: only the slots that a walk looks at are filled.
        self.kind = "element"
        self.name = "item"
        self.namespace = ""
        self.prefix = ""
        self.parent = table
        self.attributes = []
        self.value = ""
        self.relevant = True
        self.frozen = True
        self._names = None
        self._content = None
        self._indexes = None
        self._cells: dict[str, list[Node]] = {}
        self.table = table
        self.index = index

    @property
    def children(self) -> list[Node]:
        """All cells; asking for them makes them."""
        return [self.named(name)[0] for name in self.table.names]

    @children.setter
    def children(self, value: list[Node]) -> None:
        pass

    def cell(self, name: str) -> str:
        """Give the text of a cell without making a node of it."""
        return self.table.cell(name, self.index)

    def named(self, name: str) -> Sequence[Node]:
        """Give the cell of a column."""
        found = self._cells.get(name)
        if found is None:
            if name not in self.table.places:
                return ()
            node = Node(name, self.table.cell(name, self.index), parent=self)
            found = self._cells[name] = [node]
        return found

    def content(self) -> Sequence[Node]:
        """Give the cells: a row has no text between them."""
        return self.children

    def string_value(self) -> str:
        """All cells, joined."""
        return "".join(self.table.cell(name, self.index) for name in self.table.names)
