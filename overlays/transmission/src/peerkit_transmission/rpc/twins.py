"""Classic twins of the generated models: the same classes with the classic wire names.

A twin is a subclass of its model, or of a partial one, that re-declares each field under its
classic name, so that a classic answer is decoded by msgspec straight into objects that are instances of the model: no
dictionary is renamed on the way.
"""

from __future__ import annotations

import types
import typing
from functools import lru_cache
from typing import Any, Union, cast

import msgspec
from msgspec.structs import FieldInfo, fields

from peerkit_core.codec.partial import redeclared
from peerkit_core.codec.variants import Origin, class_of, origin_of, reducing, variant

from .names import classic_name

__all__ = ["classic_type", "twin_of"]


# Booleans that most classic servers send as 0 and 1, by model; the channel turns them.
_NUMBERS: dict[tuple[str, str], Any] = {
    ("Torrent", "wanted"): list[int | bool] | msgspec.UnsetType,
}


@lru_cache(256)
def classic_type(method: str, model: Any) -> Any:
    """`model` with every struct inside replaced by its classic twin.

    Args:
        method: The method's snake_case name.
        model: A struct class, or a list, dict or union with structs inside.
    """
    if isinstance(model, type) and issubclass(model, msgspec.Struct):
        return twin_of(method, origin_of(model))
    origin: Any = typing.get_origin(model)
    parts: tuple[Any, ...] = typing.get_args(model)
    if not parts or origin is typing.Literal:
        return cast(Any, model)
    turned: Any = tuple(classic_type(method, part) for part in parts)
    if turned == parts:
        return cast(Any, model)
    if origin in (Union, types.UnionType):
        return Union[turned]  # noqa: UP007 - built from a tuple
    return origin[turned if len(turned) > 1 else turned[0]]


@variant
def twin_of(method: str, origin: Origin) -> type[msgspec.Struct]:
    """The classic twin of one class.

    Args:
        method: As in `classic_type`.
        origin: The class, a model or a partial one.
    """
    model = class_of(origin)
    declared = [_field(method, model, info) for info in fields(model)]
    return msgspec.defstruct(
        model.__name__,
        declared,
        bases=(model,),
        namespace=reducing(twin_of, method, origin),
        module=model.__module__,
        kw_only=True,
        omit_defaults=True,
        repr_omit_defaults=True,
        gc=False,
    )


def _field(method: str, model: type[msgspec.Struct], info: FieldInfo) -> tuple[str, Any, Any]:
    wire = classic_name(method, info.encode_name)
    kind = _NUMBERS.get((model.__name__, info.name)) or classic_type(method, info.type)
    return info.name, kind, redeclared(info, wire)
