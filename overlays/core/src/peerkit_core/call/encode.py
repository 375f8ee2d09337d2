"""Arguments to wire text. Bad input is refused here, before any traffic."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, KeysView, Mapping, ValuesView
from pathlib import Path, PurePath
from typing import Any, BinaryIO, TypeAlias, cast
from urllib.parse import quote

import msgspec

from ..codec.keeping import kept
from ..codec.multipart import FilePart
from ..codec.spelling import misspelt
from ..codec.values import All, HasId
from ..errors import InvalidArgument
from ..public import quoted
from .times import refuse

__all__ = [
    "FileInput",
    "boolean",
    "cookie",
    "each",
    "escaped",
    "file_parts",
    "ids",
    "integer",
    "items",
    "json_text",
    "json_value",
    "number",
    "path",
    "rpc_items",
    "rpc_scalar",
    "scalar",
    "segment",
    "text",
]

FileInput: TypeAlias = "FilePart | bytes | str | os.PathLike[str] | BinaryIO"
"""A file to upload: its bytes, its path or itself, open for reading (read at the call), or a
`FilePart` with its own name. Text is a path."""


def text(argument: str, value: object) -> str:
    """Text or an enum member."""
    if isinstance(value, str):
        return _sendable(argument, str(value))
    raise InvalidArgument(argument, f"expected text, got {type(value).__name__}")


def path(argument: str, value: object) -> str:
    """The name of a file or folder on the server: text, or a path object with forward slashes."""
    if isinstance(value, PurePath):
        return _sendable(argument, value.as_posix())
    if isinstance(value, os.PathLike):
        value = cast("object", os.fspath(cast("os.PathLike[str]", value)))
    return text(argument, value)


def _sendable(argument: str, value: str) -> str:
    """The text, if it has a form in UTF-8: halves of surrogate pairs have none."""
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            problem = "has half of a surrogate pair, which cannot be sent"
            raise InvalidArgument(argument, problem) from None
    return value


def integer(argument: str, value: object) -> str:
    """A whole number, or a member of a number enum."""
    if isinstance(value, int) and not isinstance(value, bool):
        if value.bit_length() > _BITS:
            raise InvalidArgument(argument, "is too large a number for any server")
        return str(int(value))
    raise InvalidArgument(argument, f"expected a whole number, got {type(value).__name__}")


def number(argument: str, value: object) -> str:
    """A number; `nan` and infinities have no wire form."""
    if isinstance(value, int) and not isinstance(value, bool):
        return integer(argument, value)
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            raise InvalidArgument(argument, f"{value} cannot be sent")
        return repr(float(value))
    raise InvalidArgument(argument, f"expected a number, got {type(value).__name__}")


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


def ids(value: object) -> object:
    """IDs, and objects that have one (`peerkit_id`), as IDs alone.

    Args:
        value: One of them, or an iterable of them. What is neither is given back as it is, for the
            encoder of the argument to take or to refuse.

    Raises:
        InvalidArgument: An object came without the field that has its ID.
        NotAskedFor: It is part of an answer whose fields were chosen without that one.
    """
    if isinstance(value, (str, int, bytes, bytearray, memoryview, Mapping)):
        return cast("object", value)
    found = _id_of(value)
    if found is not value or not isinstance(value, Iterable):
        return found
    return [_id_of(item) for item in cast("Iterable[object]", value)]


def _id_of(value: object) -> object:
    if isinstance(value, (str, int)):
        return value
    try:
        found = cast("HasId", value).peerkit_id
    except AttributeError:
        # A field that was not asked for is told by an AttributeError, too.
        if hasattr(type(value), "peerkit_id"):
            raise
        return value
    return found if isinstance(cast("object", found), str) else value


def items(
    argument: str,
    value: object,
    separator: str,
    *,
    everything: str | None = None,
    allow_empty: bool = False,
    empty_items: bool = False,
    percent: bool = False,
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

    Raises:
        InvalidArgument: The list is empty, an item is empty or the server's word for "all", or an
            item contains the separator.
    """
    if isinstance(value, All):
        if everything is None:
            raise InvalidArgument(argument, "ALL has no meaning here; give the items")
        return everything
    parts = [_item(argument, item) for item in _iterate(argument, value)]
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


def _item(argument: str, value: object) -> str:
    if isinstance(value, str):
        return text(argument, value)
    if isinstance(value, int) and not isinstance(value, bool):
        return integer(argument, value)
    kind = type(value).__name__
    raise InvalidArgument(argument, f"an item must be text or a number, got {kind}")


def rpc_items(
    argument: str, value: object, *, allow_empty: bool = False, bare: bool = False
) -> object:
    """A list argument of an RPC method, with the same guard as `items`.

    Args:
        argument: The argument's name, for errors.
        value: One item or an iterable of items.
        allow_empty: Whether an empty list means "none" here.
        bare: The method also takes a single item as it is; else it is put into a list.

    Raises:
        InvalidArgument: The list is empty and an empty list is not meaningful.
    """
    if bare and isinstance(value, (str, int)) and not isinstance(value, bool):
        return _bare(argument, value)
    listed = [_bare(argument, item) for item in _iterate(argument, value)]
    if not listed and not allow_empty:
        raise InvalidArgument(argument, _EMPTY)
    return listed


def _bare(argument: str, value: object) -> object:
    """An item of a list of an RPC method: text, a number, or an object of the method's own."""
    if isinstance(value, str):
        if not value:
            raise InvalidArgument(argument, _EMPTY_ITEM)
        return text(argument, value)
    if isinstance(value, bool) or not isinstance(value, (int, Mapping)):
        kind = type(value).__name__
        raise InvalidArgument(argument, f"an item must be text or a number, got {kind}")
    return int(integer(argument, value)) if isinstance(value, int) else cast("object", value)


def json_text(argument: str, value: object) -> str:
    """A JSON document inside one field. Unset fields of models are left out."""
    try:
        refuse(argument, value)
        return msgspec.json.encode(value).decode()
    except (TypeError, ValueError, RecursionError, msgspec.MsgspecError) as problem:
        raise InvalidArgument(argument, f"cannot be written as JSON: {problem}") from None


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
        InvalidArgument: It is no JSON, or a mapping has a key that the model does not have.
    """
    if isinstance(value, (Iterator, KeysView, ValuesView, tuple, set, frozenset)):
        value = list(cast("Iterable[object]", value))
    if value == [] and not allow_empty:
        raise InvalidArgument(argument, _EMPTY)
    try:
        refuse(argument, value)
        plain = msgspec.to_builtins(kept(value), str_keys=True)
    except (TypeError, ValueError, RecursionError, msgspec.MsgspecError) as problem:
        raise InvalidArgument(argument, f"cannot be written as JSON: {problem}") from None
    wrong = misspelt(value, kind())
    if wrong is not None:
        key, known = wrong
        # Imported here: it is only needed once something is wrong.
        from difflib import get_close_matches

        near = get_close_matches(key, known, n=1) or sorted(known)
        raise InvalidArgument(argument, f"has no key {quoted(key)}; is it {' or '.join(near)}?")
    return plain


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
            return FilePart(field, place.name, place.read_bytes())
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
    return FilePart(field, Path(name).name if isinstance(name, str) else f"file{index}", content)


def each(argument: str, value: object) -> list[str]:
    """The items of a list that repeats its name on the wire (`a=1&a=2`).

    Raises:
        InvalidArgument: The list is empty or an item has no text form.
    """
    parts = [_item(argument, item) for item in _iterate(argument, value)]
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


def rpc_scalar(argument: str, value: object, kind: str, *, nullable: bool = False) -> object:
    """A single value of an RPC method, checked but not converted."""
    if value is None and nullable:
        return None
    if kind == "int" and isinstance(value, float) and value.is_integer():
        # Some servers answer with 100.0 what they want to be told as 100.
        value = int(value)
    if kind == "str" and isinstance(value, str):
        return text(argument, value)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and kind in ("int", "float"):
        number(argument, value)
    fits = isinstance(value, _SCALARS[kind])
    if not fits or (isinstance(value, bool) and kind != "bool"):
        raise InvalidArgument(argument, f"expected {_WORDS[kind]}, got {type(value).__name__}")
    return value
