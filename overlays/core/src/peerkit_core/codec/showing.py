"""How models and results print: what matters, on one short line, and no secrets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from enum import Enum
from itertools import islice
from typing import Any, cast

from ..public import public

__all__ = ["brief", "compact", "concealed", "shown", "shown_pairs"]

_TEXT = 48
"""Characters of a text that are shown."""
_INNER = 60
"""Characters of an object inside another one; a longer one shows its name alone."""
_LINE = 150
"""Characters after which no field is added."""
_FEW = 8
"""Fields of a model that is not summed up."""
_ITEMS = 2
"""Items of a collection that are shown."""


class _Mask:
    """Stands where a secret is."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "***"


_MASK = _Mask()


def concealed(model: Any) -> list[tuple[str, object]]:
    """The fields of a model that are set, with their values as they may be shown.

    What the spec marks as a secret is masked whole; of URLs only the host and a last word are left.
    """
    import msgspec  # results, which have no fields of a spec, print without it

    secret: tuple[str, ...] = getattr(model.__class__, "__secret__", ())
    pairs = cast("Any", msgspec.Struct).__rich_repr__(model)
    return [(name, _MASK if name in secret and value else _public(value)) for name, value in pairs]


def _public(value: object) -> object:
    if type(value) is str:
        return public(value)
    if type(value) is list:
        return [_public(item) for item in cast("list[object]", value)]
    return value


def shown(model: Any) -> str:
    """The representation of a model: its summary, or its first fields, and how many more are set."""
    pairs = shown_pairs(model)
    name = type(model).__name__
    parts = [f"{field}={brief(value)}" for field, value in pairs[: _FEW + 1]]
    whole = f"{name}({', '.join(parts)})"
    if len(pairs) <= _FEW and len(whole) <= _LINE:
        return whole
    summary: tuple[str, ...] = getattr(model.__class__, "__summary__", ())
    there = dict(pairs)
    chosen = [(field, there[field]) for field in summary if field in there] or pairs
    return _line(name, ((field, brief(value)) for field, value in chosen), len(pairs))


def shown_pairs(value: Any) -> list[tuple[str, object]]:
    """The fields of a model or result that are set, with their values; secrets are masked."""
    if hasattr(value, "__struct_fields__"):
        return list(value.__rich_repr__())
    fields = cast("Any", type(value)).__attrs_attrs__
    return [(field.name, getattr(value, field.name)) for field in fields if field.repr]


def compact(self: Any) -> str:
    """`__repr__` of a result: counts and the first items of what is long."""
    pairs = [(name, value) for name, value in shown_pairs(self) if not _is_empty(value)]
    return _line(type(self).__name__, ((name, brief(value)) for name, value in pairs), len(pairs))


def _is_empty(value: object) -> bool:
    return isinstance(value, (tuple, Mapping)) and not value


def _line(name: str, fields: Iterable[tuple[str, str]], count: int) -> str:
    text, taken = "", 0
    for field, value in fields:
        if taken and len(text) + len(field) + len(value) > _LINE:
            break
        text += f"{', ' if taken else ''}{field}={value}"
        taken += 1
    more = f", … {count - taken} more" if taken < count else ""
    return f"{name}({text}{more})"


def brief(value: object) -> str:
    """A value in a few words, without what an address in it may hold of a key."""
    if isinstance(value, Enum):
        known = value.name in type(value).__members__
        return f"{type(value).__name__}.{value.name}" if known else _built(value, value.value)
    if isinstance(value, str):
        return repr(_cut(public(value)))
    if isinstance(value, (bytes, bytearray)):
        return f"<{len(value)} bytes>" if len(value) > _TEXT // 2 else repr(value)
    if isinstance(value, BaseException):
        return _built(value, _cut(str(value)))
    if isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value)
        return _listed(entries.items(), len(entries), "{", "}", _entry)
    if isinstance(value, (list, tuple, Set)):
        items = cast("list[object]", value)
        left, right = ("[", "]") if isinstance(value, list) else ("(", ")")
        if not isinstance(value, (list, tuple)):
            left, right = "{", "}"
        return _listed(items, len(items), left, right, brief)
    text = repr(value)
    if hasattr(type(value), "__struct_fields__") or hasattr(type(value), "__attrs_attrs__"):
        return text if len(text) <= _INNER else f"{type(value).__name__}(…)"
    return _cut(public(text))


def _built(value: object, inside: object) -> str:
    return f"{type(value).__name__}({inside!r})"


def _entry(entry: tuple[object, object]) -> str:
    return f"{brief(entry[0])}: {brief(entry[1])}"


def _listed(
    items: Iterable[Any], count: int, left: str, right: str, spell: Callable[[Any], str]
) -> str:
    text, taken = "", 0
    for item in islice(items, _ITEMS):
        spelled = spell(item)
        if taken and len(text) + len(spelled) > _INNER:
            break
        text += f"{', ' if taken else ''}{spelled}"
        taken += 1
    if taken < count:
        return f"{left}{text}, … {count - taken} more{right}"
    return f"{left}{text}{',' if left == '(' and count == 1 else ''}{right}"


def _cut(text: str) -> str:
    return text if len(text) <= _TEXT else f"{text[: _TEXT - 1]}…"
