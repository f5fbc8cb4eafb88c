"""A form definition as the engine keeps it: read in a fraction of the time the XForm takes.

`compile_form` gives bytes that `load_compiled` turns into the same definition, without parsing
XML or expressions and without working out the dependencies again. The bytes are a cache and no
document: whoever keeps them keeps them where nobody else can write (inside the vault), next to
the XForm they were made from, and only the program that made them reads them. Anything else is
answered with None, and the XForm is read instead.

The form is a pickle that may name the classes of this room and nothing more: it can build a
definition, and neither run a function nor open a file. Translations stay packed, language by
language, until one is shown.
"""

from __future__ import annotations

import io
import pickle
import sys
import zlib
from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from veldmelding import __version__
from veldmelding.language import Sentence
from veldmelding.xforms import definition, dependencies, itext, markup, reads
from veldmelding.xforms.form import FormDefinition, no_attachments
from veldmelding.xforms.reading import Reading
from veldmelding.xforms.xpath import FUNCTIONS, Expression, tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from veldmelding.xforms.definition import Resolver

LARGEST = 256 * 1024 * 1024
"""No definition unpacks to more."""

_TREES = (
    *("Number", "Literal", "Variable", "Negation", "Binary", "Logical", "Additive", "Union"),
    *("Call", "NameTest", "KindTest", "Step", "Path", "Filter"),
)
_DEFINITIONS = (
    *("ModelNode", "Bind", "StaticChoice", "Itemset", "Question", "Group", "Repeat", "Action"),
    *("SecondaryInstance", "SubmissionInfo", "EntityDeclaration", "FormWarning"),
)


class PackedTexts(Mapping[str, Mapping[str, markup.Element]]):
    """The translations of a form, each unpacked when it is first asked for."""

    def __init__(self, packed: Mapping[str, bytes]) -> None:
        self._packed = packed
        self._unpacked: dict[str, Mapping[str, markup.Element]] = {}

    def __getitem__(self, language: str) -> Mapping[str, markup.Element]:
        found = self._unpacked.get(language)
        if found is None:
            found = self._unpacked[language] = _Loader(io.BytesIO(self._packed[language])).load()
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


def _texts(
    languages: tuple[str, ...],
    default: str,
    packed: Mapping[str, bytes],
    dynamic: frozenset[str],
    prefixes: Mapping[str, str],
) -> itext.IText:
    """Make the translations of a loaded form."""
    reading = Reading(prefixes, legacy=False)
    return itext.IText(
        languages=languages,
        default=default,
        sources=PackedTexts(packed),
        template=lambda value: reading.template(value, None),
        dynamic=dynamic,
    )


def _allowed() -> dict[tuple[str, str], Any]:
    """Give everything the bytes may name."""
    found: list[Any] = [getattr(tree, name) for name in _TREES]
    found += [getattr(definition, name) for name in _DEFINITIONS]
    found += [dependencies.Computation, dependencies.DependencyGraph, reads.Read]
    found += [itext.Text, itext.Entry, markup.Element, Expression, Sentence, frozenset, set, _texts]
    allowed = {(item.__module__, item.__qualname__): item for item in found}
    return {**allowed, (definition.__name__, "NO_RULES"): definition.NO_RULES}


_ALLOWED = _allowed()


def _made_with() -> bytes:
    """Name the program and the shape of its classes: other ones never read these bytes."""
    shapes = [
        f"{module}.{name} {sorted(getattr(item, '__slots__', ()))} "
        f"{sorted(getattr(item, '__annotations__', ()))}"
        for (module, name), item in sorted(_ALLOWED.items())
    ]
    shapes += sorted(function.signature for function in FUNCTIONS.values())
    shapes += [__version__, sys.version, *FormDefinition.__dataclass_fields__]
    return sha256("\n".join(shapes).encode()).digest()


MADE_WITH = _made_with()


class _Keeper(pickle.Pickler):
    """Writes definitions; what cannot be written as it is goes with what it is made from."""

    def __init__(self, file: io.BytesIO, prefixes: Mapping[str, str]) -> None:
        super().__init__(file, protocol=5)
        self._prefixes = prefixes

    def reducer_override(self, item: Any) -> Any:
        """Write expressions by their trees, and translations packed."""
        if item is definition.NO_RULES:
            return "NO_RULES"
        if type(item) is Expression:
            return Expression, (item.source, item.tree, self._prefixes)
        if type(item) is itext.IText:
            packed = {name: pickle.dumps(dict(texts), 5) for name, texts in item.sources.items()}
            return _texts, (item.languages, item.default, packed, item.dynamic, self._prefixes)
        return NotImplemented


class _Loader(pickle.Unpickler):
    """Reads definitions, and refuses to name anything else."""

    def find_class(self, module: str, name: str) -> Any:
        """Give one of the few classes a definition is made of."""
        try:
            return _ALLOWED[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a form") from None


def compile_form(form: FormDefinition) -> bytes:
    """Write a definition for `load_compiled`, without its files; b"" when it cannot be kept so."""
    fields = {
        name: getattr(form, name)
        for name in FormDefinition.__dataclass_fields__
        if name != "attachments"
    }
    fields["prefixes"] = prefixes = dict(form.prefixes)
    file = io.BytesIO()
    try:
        _Keeper(file, prefixes).dump(fields)
    except RecursionError:
        return b""
    return MADE_WITH + zlib.compress(file.getvalue(), 1)


def load_compiled(data: bytes, attachments: Resolver | None = None) -> FormDefinition | None:
    """Read a definition that this very program wrote; None for anything else."""
    if not data.startswith(MADE_WITH):
        return None
    try:
        unpacker = zlib.decompressobj()
        content = unpacker.decompress(data[len(MADE_WITH) :], LARGEST)
        if unpacker.unconsumed_tail or not unpacker.eof:
            return None
        fields = _Loader(io.BytesIO(content)).load()
        return FormDefinition(**fields, attachments=attachments or no_attachments)
    except Exception:  # damaged bytes can fail in any way; the XForm is still there
        return None
