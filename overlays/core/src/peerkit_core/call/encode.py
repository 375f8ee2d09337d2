"""Arguments to wire text. Bad input is refused here, before any traffic."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from pathlib import Path, PurePath
from typing import Any, BinaryIO, TypeAlias, cast
from urllib.parse import quote

import msgspec

from ..codec.multipart import FilePart
from ..codec.values import All
from ..errors import InvalidArgument
from ..public import quoted
from .choices import member, word
from .json_input import plain
from .sendable import sendable

__all__ = [
    "FileInput",
    "boolean",
    "cookie",
    "each",
    "escaped",
    "file_parts",
    "integer",
    "items",
    "json_text",
    "json_value",
    "member",
    "number",
    "path",
    "rpc_items",
    "rpc_scalar",
    "scalar",
    "segment",
    "text",
    "word",
]

FileInput: TypeAlias = "FilePart | bytes | str | os.PathLike[str] | BinaryIO"
"""A file to upload: its bytes, its path or itself, open for reading (read at the call), or a
`FilePart` with its own name. Text is a path."""


def text(argument: str, value: object) -> str:
    """Text or an enum member."""
    if isinstance(value, str):
        return sendable(argument, str(value))
    raise InvalidArgument(argument, f"expected text, got {type(value).__name__}")


def path(argument: str, value: object) -> str:
    """The name of a file or folder on the server: text, or a path object with forward slashes."""
    if isinstance(value, PurePath):
        return sendable(argument, value.as_posix())
    if isinstance(value, os.PathLike):
        value = cast("object", os.fspath(cast("os.PathLike[str]", value)))
    return text(argument, value)


def integer(
    argument: str, value: object, low: float | None = None, high: float | None = None
) -> str:
    """A whole number, within bounds if there are any."""
    if isinstance(value, int) and not isinstance(value, bool):
        if value.bit_length() > _BITS:
            raise InvalidArgument(argument, "is too large a number for any server")
        _bounded(argument, value, low, high)
        return str(int(value))
    raise InvalidArgument(argument, f"expected a whole number, got {type(value).__name__}")


def number(
    argument: str, value: object, low: float | None = None, high: float | None = None
) -> str:
    """A number, within bounds if there are any; `nan` and infinities have no wire form."""
    if isinstance(value, int) and not isinstance(value, bool):
        return integer(argument, value, low, high)
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            raise InvalidArgument(argument, f"{value} cannot be sent")
        _bounded(argument, value, low, high)
        return repr(float(value))
    raise InvalidArgument(argument, f"expected a number, got {type(value).__name__}")


def _bounded(argument: str, value: float, low: float | None, high: float | None) -> None:
    """A server makes something else of a number beyond its bounds, such as "unlimited"."""
    if low is not None and value < low:
        raise InvalidArgument(argument, f"must be at least {low:.15g}, got {value:.15g}")
    if high is not None and value > high:
        raise InvalidArgument(argument, f"must be at most {high:.15g}, got {value:.15g}")


def boolean(argument: str, value: object) -> str:
    """`true` or `false`; the words every server understands."""
    if isinstance(value, bool):
        return "true" if value else "false"
    raise InvalidArgument(argument, f"expected True or False, got {type(value).__name__}")


def scalar(argument: str, value: object) -> str:
    """Text of a value whose type the spec leaves open between text, numbers and booleans."""
    if isinstance(value, bool):
        return boolean(argument, value)
    if isinstance(value, str):
        return text(argument, value)
    if isinstance(value, int):
        return integer(argument, value)
    return number(argument, value)


def items(
    argument: str,
    value: object,
    separator: str,
    *,
    everything: str | None = None,
    allow_empty: bool = False,
    empty_items: bool = False,
    percent: bool = False,
    kind: type[Enum] | None = None,
) -> str:
    """A list joined into one field.

    Args:
        argument: The argument's name, for errors.
        value: One item, an iterable of items, or `ALL` where `everything` is given.
        separator: What stands between the items on the wire.
        everything: The wire word for "all of them".
        allow_empty: Whether an empty list means "none" here.
        empty_items: Whether an empty item means something here.
        percent: The server percent-decodes each item: `%` and the separator are escaped.
        kind: The enum of the items, if they are members of one.

    Raises:
        InvalidArgument: The list is empty, an item is empty or the server's word for "all", or an
            item contains the separator.
    """
    if isinstance(value, All):
        if everything is None:
            raise InvalidArgument(argument, "ALL has no meaning here; give the items")
        return everything
    parts = [_item(argument, item, kind) for item in _iterate(argument, value)]
    if not parts:
        if allow_empty:
            return ""
        raise InvalidArgument(argument, _EMPTY)
    if percent:
        parts = [escaped(part, separator) for part in parts]
    for part in parts:
        if not part and not empty_items:
            raise InvalidArgument(argument, _EMPTY_ITEM)
        if separator in part:
            raise InvalidArgument(
                argument, f"{quoted(part)} contains {separator!r}, which separates the items"
            )
        if everything is not None and part == everything:
            raise InvalidArgument(
                argument, f"{quoted(part)} would mean everything; pass ALL if you do"
            )
    return separator.join(parts)


def escaped(item: str, separator: str) -> str:
    """An item for a server that percent-decodes it once more."""
    return item.replace("%", "%25").replace(separator, quote(separator, safe=""))


_BITS = 64
_EMPTY_ITEM = "an item is empty; nothing was sent (servers may take it for everything)"
_EMPTY = "the list is empty; nothing was sent (servers may take an empty list for everything)"


def _iterate(argument: str, value: object) -> Iterable[object]:
    kind = type(value).__name__
    if isinstance(value, (str, int)) and not isinstance(value, bool):
        return (value,)
    if isinstance(value, Iterable) and not isinstance(
        value, (bytes, bytearray, memoryview, Mapping)
    ):
        return cast("Iterable[object]", value)
    raise InvalidArgument(argument, f"expected items, got {kind}")


def _item(argument: str, value: object, kind: type[Enum] | None = None) -> str:
    if kind is not None:
        return word(argument, value, kind)
    if isinstance(value, str):
        return text(argument, value)
    if isinstance(value, int) and not isinstance(value, bool):
        return integer(argument, value)
    name = type(value).__name__
    raise InvalidArgument(argument, f"an item must be text or a number, got {name}")


def rpc_items(
    argument: str,
    value: object,
    *,
    allow_empty: bool = False,
    bare: bool = False,
    kind: type[Enum] | None = None,
) -> object:
    """A list argument of an RPC method, with the same guard as `items`.

    Args:
        argument: The argument's name, for errors.
        value: One item or an iterable of items.
        allow_empty: Whether an empty list means "none" here.
        bare: The method also takes a single item as it is; else it is put into a list.
        kind: The enum of the items, if they are members of one.

    Raises:
        InvalidArgument: The list is empty and an empty list is not meaningful.
    """
    if bare and isinstance(value, (str, int)) and not isinstance(value, bool):
        return _bare(argument, value, kind)
    listed = [_bare(argument, item, kind) for item in _iterate(argument, value)]
    if not listed and not allow_empty:
        raise InvalidArgument(argument, _EMPTY)
    return listed


def _bare(argument: str, value: object, kind: type[Enum] | None) -> object:
    """An item of a list of an RPC method: text or a number."""
    if kind is not None:
        return member(argument, value, kind)
    if isinstance(value, str):
        if not value:
            raise InvalidArgument(argument, _EMPTY_ITEM)
        return text(argument, value)
    if isinstance(value, bool) or not isinstance(value, int):
        name = type(value).__name__
        raise InvalidArgument(argument, f"an item must be text or a number, got {name}")
    return int(integer(argument, value))


def json_text(argument: str, value: object, kind: Callable[[], Any] | None = None) -> str:
    """A JSON document inside one field; see `json_value`. An empty list is sent as one."""
    checked = plain(argument, value, Any if kind is None else kind())
    return msgspec.json.encode(checked).decode()


def json_value(
    argument: str, value: object, kind: Callable[[], Any], *, allow_empty: bool = False
) -> object:
    """A value of a JSON body as plain data: models, mappings with the keys of the wire, lists.

    Args:
        argument: The argument's name, for errors.
        value: The value.
        kind: Gives its type: a model, a list of one, a union.
        allow_empty: Whether an empty list means "none" here.

    Raises:
        InvalidArgument: It is no JSON, a mapping has a key that the model does not have, or
            something in it is of another kind than the model has in its place.
    """
    checked = plain(argument, value, kind())
    if checked == [] and not allow_empty:
        raise InvalidArgument(argument, _EMPTY)
    return checked


def cookie(argument: str, value: str) -> str:
    """The value of a cookie, which cannot hold everything.

    Raises:
        InvalidArgument: It has a blank, comma, semicolon, quote, backslash or another sign that
            ends it.
    """
    if any(not "!" <= sign <= "~" or sign in '",;\\' for sign in value):
        raise InvalidArgument(argument, "has a character that a cookie cannot hold")
    return value


def segment(argument: str, value: object) -> str:
    """One path segment, percent-encoded whole: `/`, `?`, `#`, `%` and dots cannot escape it."""
    raw = text(argument, value) if isinstance(value, str) else integer(argument, value)
    if raw in {".", ".."}:
        return raw.replace(".", "%2E")
    if not raw:
        raise InvalidArgument(argument, "is empty and would name another endpoint")
    return quote(raw, safe="")


def file_parts(argument: str, field: str, value: object) -> list[FilePart]:
    """File parts of a multipart form, each with a file name of its own.

    Servers key parts by file name, so that of two equal names one would be lost.

    Raises:
        InvalidArgument: The list is empty, or a file cannot be read.
    """
    given: Iterable[object] = (value,)
    if not isinstance(value, (FilePart, *_CONTENT, str, os.PathLike)) and not _is_open(value):
        given = _iterate(argument, value)
    parts: list[FilePart] = []
    used: set[str] = set()
    for index, item in enumerate(given):
        part = _file_part(argument, field, item, index)
        name, count = part.filename, 1
        while name in used:
            count += 1
            stem, dot, ending = part.filename.rpartition(".")
            name = f"{stem or ending}-{count}{dot}{ending if stem else ''}"
        used.add(name)
        parts.append(FilePart(field, name, part.content, part.content_type))
    if not parts:
        raise InvalidArgument(argument, "no file was given")
    return parts


def _file_part(argument: str, field: str, item: object, index: int) -> FilePart:
    if isinstance(item, FilePart):
        return item
    if isinstance(item, _CONTENT):
        return FilePart(field, f"file{index}", bytes(cast("bytes", item)))
    if _is_open(item):
        return _open_part(argument, field, item, index)
    if isinstance(item, (str, os.PathLike)):
        place = Path(cast("str | os.PathLike[str]", item))
        try:
            return FilePart(field, _label(place.name), place.read_bytes())
        except (OSError, ValueError) as problem:
            reason = getattr(problem, "strerror", None) or "it is no name of a file"
            name = quoted(str(place))
            raise InvalidArgument(argument, f"cannot read {name}: {reason}") from None
    raise InvalidArgument(
        argument, f"expected a path, bytes or an open file, got {type(item).__name__}"
    )


_CONTENT = (bytes, bytearray, memoryview)


def _is_open(value: object) -> bool:
    return callable(getattr(value, "read", None))


def _open_part(argument: str, field: str, file: object, index: int) -> FilePart:
    """The rest of an open file, under the name that it was opened with."""
    try:
        content = cast("object", cast("BinaryIO", file).read())
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or "it is closed, or not open for reading"
        raise InvalidArgument(argument, f"cannot read the open file: {reason}") from None
    if not isinstance(content, bytes):
        raise InvalidArgument(argument, 'the file is open as text; open it with "rb"')
    name = getattr(file, "name", None)
    label = _label(Path(name).name) if isinstance(name, str) else f"file{index}"
    return FilePart(field, label, content)


def _label(name: str) -> str:
    """The name of a file as it is told to the server: bytes that are no UTF-8 are replaced."""
    return name if name.isascii() else name.encode("utf-8", "replace").decode()


def each(argument: str, value: object, kind: type[Enum] | None = None) -> list[str]:
    """The items of a list that repeats its name on the wire (`a=1&a=2`).

    Args:
        argument: The argument's name, for errors.
        value: One item or an iterable of items.
        kind: The enum of the items, if they are members of one.

    Raises:
        InvalidArgument: The list is empty or an item has no text form.
    """
    parts = [_item(argument, item, kind) for item in _iterate(argument, value)]
    if not parts:
        raise InvalidArgument(argument, _EMPTY)
    if "" in parts:
        raise InvalidArgument(argument, _EMPTY_ITEM)
    return parts


_SCALARS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
}
_WORDS = {"str": "text", "int": "a whole number", "float": "a number", "bool": "True or False"}


def rpc_scalar(
    argument: str,
    value: object,
    kind: str,
    low: float | None = None,
    high: float | None = None,
    *,
    nullable: bool = False,
) -> object:
    """A single value of an RPC method, checked but not converted."""
    if value is None and nullable:
        return None
    if kind == "int" and isinstance(value, float) and value.is_integer():
        # Some servers answer with 100.0 what they want to be told as 100.
        value = int(value)
    if kind == "str" and isinstance(value, str):
        return text(argument, value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and kind in ("int", "float"):
        number(argument, value, low, high)
    fits = isinstance(value, _SCALARS[kind])
    if not fits or (isinstance(value, bool) and kind != "bool"):
        raise InvalidArgument(argument, f"expected {_WORDS[kind]}, got {type(value).__name__}")
    return value
