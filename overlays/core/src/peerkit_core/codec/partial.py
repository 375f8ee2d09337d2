"""Answers that have only the fields that were asked for.

A server that lets its users choose fields is answered for by a class of its own for each choice: a
struct with these fields and no others, so that nothing is kept for what was not asked for. To type
checkers, `isinstance` and `match` it is the model. Reading another field of the model raises
[`NotAskedFor`][peerkit_core.NotAskedFor].
"""

from __future__ import annotations

import keyword
import re
import typing
from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import UnionType
from typing import Any, Never, Union, cast

import msgspec

from ..errors import InvalidArgument, NotAskedFor
from ..public import quoted
from .declaring import UnsetType
from .unset import UNSET
from .values import Model
from .variants import Origin, StructType, class_of, origin_of, reducing, variant

__all__ = [
    "Unlisted",
    "chosen",
    "holder_of",
    "narrowed",
    "partial_of",
    "redeclared",
    "wire_names",
]


class Unlisted(str):
    """The wire name of a field that this release of peerkit does not know, to be asked for all the same.

    The answer has it under this name, as plain data; signs that a Python name cannot have become
    underscores.

    Example:
        ```python
        torrent = server.torrents.one(hash, fields=["name", Unlisted("brand_new")])
        print(torrent.name, getattr(torrent, "brand_new"))
        ```
    """

    __slots__ = ()


def chosen(argument: str, fields: object, model: StructType) -> list[str]:
    """Names of fields as the wire has them, each once.

    Args:
        argument: The argument's name, for errors.
        fields: One name or several: of the wire, of Python, or `Unlisted`. Members of an enum are
            taken as they are, also those that it has no name for.
        model: Has the fields.

    Raises:
        InvalidArgument: There are none, one is no text, or the model has no such field.
    """
    if isinstance(fields, str):
        fields = (fields,)
    kind = type(fields).__name__
    if isinstance(fields, (bytes, Mapping)) or not isinstance(fields, Iterable):
        raise InvalidArgument(argument, f"expected names, got {kind}")
    known = wire_names(model)
    wires = known.values()
    found: dict[str, None] = {}
    for field in cast("Iterable[object]", fields):
        if not isinstance(field, str):
            raise InvalidArgument(argument, f"expected a name, got {type(field).__name__}")
        name = str(field)
        if name not in wires and name in known:
            name = known[name]
        elif name not in wires and type(field) is str:
            _refuse(argument, name, wires, model)
        if not name.isascii() or not name:
            raise InvalidArgument(argument, f"{quoted(name)} is no name of a field")
        found[name] = None
    if not found:
        raise InvalidArgument(argument, "the list is empty; nothing was sent")
    return list(found)


@lru_cache(64)
def wire_names(model: StructType) -> Mapping[str, str]:
    """Python name → wire name of each field of a model."""
    return {field.name: field.encode_name for field in msgspec.structs.fields(model)}


def _refuse(argument: str, name: str, known: Iterable[str], model: StructType) -> Never:
    # Imported here: it is only needed once something is wrong.
    from difflib import get_close_matches

    near = get_close_matches(name, sorted(known), n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"{model.__name__} has no such field."
    more = f"One that is newer than this peerkit is asked for as Unlisted({quoted(name)})"
    raise InvalidArgument(argument, f"unknown {quoted(name)}; {hint} {more}")


def narrowed(
    kind: Any, model: StructType, names: frozenset[str], above: tuple[StructType, ...] = ()
) -> Any:
    """`kind` with the model in it replaced by the one that has these fields only.

    Args:
        kind: The model, or a list, dict or union with it inside, or a struct that has such a field.
        model: The model.
        names: Wire names of the fields.
        above: The structs in which `kind` stands; one that holds itself is left as it is.
    """
    if kind is model:
        return partial_of(origin_of(model), names)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        if kind in above:
            return cast("Any", kind)
        types = [info.type for info in msgspec.structs.fields(kind)]
        inside = (*above, kind)
        held = any(narrowed(part, model, names, inside) is not part for part in types)
        return holder_of(origin_of(kind), origin_of(model), names) if held else cast("Any", kind)
    origin: Any = typing.get_origin(kind)
    parts: tuple[Any, ...] = typing.get_args(kind)
    turned: Any = tuple(narrowed(part, model, names, above) for part in parts)
    if all(one is other for one, other in zip(turned, parts, strict=True)):
        return cast("Any", kind)
    if origin in (Union, UnionType):
        return Union[turned]  # noqa: UP007 - built from a tuple
    return origin[turned if len(turned) > 1 else turned[0]]


@variant
def partial_of(whole: Origin, names: frozenset[str]) -> StructType:
    """The class with these fields of a model.

    Args:
        whole: The model.
        names: Wire names; those that the model does not have become fields of any type.
    """
    model = class_of(whole)
    infos = msgspec.structs.fields(model)
    declared: list[tuple[str, Any, Any]] = [
        (info.name, info.type | UnsetType, msgspec.field(default=UNSET, name=info.encode_name))
        for info in infos
        if info.encode_name in names
    ]
    inherited = _own(model)
    taken = {info.name for info in infos} | inherited.keys() | set(dir(Model))
    for wire in sorted(names.difference(info.encode_name for info in infos)):
        name = _attribute(wire, taken)
        taken.add(name)
        declared.append((name, Any, msgspec.field(default=UNSET, name=wire)))
    there = {name for name, _, _ in declared}
    missing = {info.name: _NotThere(info.name) for info in infos if info.name not in there}
    namespace = {
        **inherited,
        **missing,
        **reducing(partial_of, whole, names),
        "__class__": property(lambda _: model),
        "__doc__": model.__doc__,
    }
    return msgspec.defstruct(
        model.__name__,
        declared,
        bases=(Model,),
        namespace=namespace,
        module=model.__module__,
        kw_only=True,
        omit_defaults=True,
        repr_omit_defaults=True,
        gc=False,
    )


@variant
def holder_of(holder: Origin, whole: Origin, names: frozenset[str]) -> StructType:
    """A struct that has the model in a field, with the partial model there."""
    kind, model = class_of(holder), class_of(whole)
    declared = [
        (
            info.name,
            narrowed(info.type, model, names, (kind,)),
            redeclared(info, info.encode_name),
        )
        for info in msgspec.structs.fields(kind)
    ]
    return msgspec.defstruct(
        kind.__name__,
        declared,
        bases=(kind,),
        namespace=reducing(holder_of, holder, whole, names),
        module=kind.__module__,
        kw_only=True,
        omit_defaults=True,
        repr_omit_defaults=True,
        gc=False,
    )


def redeclared(info: msgspec.structs.FieldInfo, wire: str) -> Any:
    """The declaration of a field of another struct, under another wire name perhaps."""
    if info.required:
        return msgspec.field(name=wire)
    if info.default_factory is not msgspec.NODEFAULT:
        return msgspec.field(default_factory=info.default_factory, name=wire)
    return msgspec.field(default=info.default, name=wire)


class _NotThere:
    """Stands in a partial class where the model has a field that was not asked for."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        if instance is None:
            return self
        raise NotAskedFor(self.name)

    def __set__(self, instance: object, value: object) -> None:
        raise NotAskedFor(self.name)


def _own(model: StructType) -> dict[str, Any]:
    """The methods and properties that a model has beside its fields."""
    found: dict[str, Any] = {}
    for part in reversed(model.__mro__):
        if part in Model.__mro__:
            continue
        for name, value in vars(part).items():
            if name[:2] == "__" == name[-2:] or name in model.__struct_fields__:
                continue
            # A method of the class makes whole models.
            own = staticmethod(getattr(model, name)) if isinstance(value, classmethod) else value
            found[name] = own
    return found


def _attribute(wire: str, taken: set[str]) -> str:
    name = re.sub(r"\W", "_", wire)
    if not name.isidentifier():
        name = f"_{name}"
    while name in taken or keyword.iskeyword(name):
        name += "_"
    return name
