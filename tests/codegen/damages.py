"""What can be wrong with a spec: functions that each do one damage, chosen by a seeded random.

Each takes the random and what it damages, changes it in place or on disk, and says what it did.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

from codegen.shapes import is_list, is_map

__all__ = ["NODES", "TEXTS", "TREES", "places"]

Place = tuple[Any, Any]
"""A mapping or list, and a key or index of it."""

_PYTHON = (
    '\\\\\\"\\"\\"', '"""', "'''", "\\", "x\\", '"', "a\\N{DIGIT ONE}", "{{ 7 * 7 }}", "{% raw %}",
    "{% endraw %}", "{#", "#}", "# noqa", "\n    import os\n", "'\nimport os\n'", "%s %d {x}",
    "class", "None", "__class__", "self", "__init__", "a b", "1st", "é", "名", "a-b", "a.b", "_",
)  # fmt: skip
_ODD_TEXT = (
    "", " ", "\n", "\t", "~", "null", "NaN", "on", "0x1f", "1:30", "1e3", "2024-01-01", "<<", "=",
    "\0", "\x1b[31m", "\x7f", "\x85", "\u2028", "\ufeff", "\u202e", "\u2066x\u2069", "\u200b",
    "\U0001f600", "a\u0301", "x" * 3000, "/", "~1", "%2e%2e/", "{id}", "{", "}", "GET /", "²",
    "../../etc/passwd", "http://example.org/", "text/html; charset=x", "application/json",
)  # fmt: skip
_VALUES: list[Any] = [
    None, True, False, 0, -1, 7, 2**31, 2**64, 10**39, -1.5, 1e300, [], {}, [[]], [None], [{}],
    {"x": 1}, {"a": {"b": {"c": [1, {"d": None}]}}}, [1, "a", None, {"x": []}], ["a", "a"],
    ["string", "null"], ["null"], [{"a": "b"}], {"type": "string"}, {"type": [{"a": "b"}]},
    {"type": "object"}, {"type": "array"}, {"anyOf": []}, {"allOf": [{}]}, {"enum": []},
    {"const": None}, {"$ref": 5}, {"default": 1}, {"not": {}}, {"if": {}, "then": {}},
    {"properties": {"": {}}}, {"additionalProperties": 5}, {"discriminator": {"x": 1}},
    {"$id": "http://example.org/x", "type": "string"}, {"$anchor": "a"}, {"$defs": {"a": {}}},
    {"$dynamicRef": "#x"}, {"externalDocs": 1}, {"prefixItems": [{}]}, {"minimum": "x"},
    {"maxLength": 10**30}, {"multipleOf": 0}, {"uniqueItems": True}, {"format": "binary"},
]  # fmt: skip
_KEYS = (
    "type", "enum", "items", "properties", "required", "$ref", "$id", "$schema", "$anchor", "allOf",
    "anyOf", "oneOf", "not", "additionalProperties", "default", "example", "examples", "format",
    "description", "parameters", "requestBody", "responses", "security", "servers", "tags", "in",
    "name", "schema", "content", "style", "explode", "deprecated", "nullable", "pattern",
    "x-since", "x-until", "x-package", "x-all", "x-rpc", "x-id", "x-unit", "x-special", "x-list",
    "x-enum-varnames", "x-secret", "x-summary", "x-encoding", "x-separator", "x-options", "x-body",
    "callbacks", "links", "headers", "webhooks", "get", "post", "trace", "title", "discriminator",
)  # fmt: skip
_REFERENCES = (
    "#/x", "#", "", "#/", "x.yaml#/X", "http://example.org/x.yaml#/X", "file:///etc/passwd#/X",
    "../../x.yaml#/X", "/etc/passwd", "../schemas#/A", ".#/A", "..#/A", "\0.yaml#/A", "²", "#/²",
    "a" * 300 + ".yaml#/A", "#/" + "/".join("a" * 200), "#/~2", "#/components/schemas/A",
    "openapi.yaml#/paths", "../openapi.yaml#", "../service.yaml#/title", "../inventory.yaml#/releases/²",
)  # fmt: skip


def places(data: Any) -> list[Place]:
    """Every node of a document, as its holder and its key there."""
    found: list[Place] = []
    waiting: list[Any] = [data]
    while waiting:
        holder: Any = waiting.pop()
        if not (is_map(holder) or is_list(holder)):
            continue
        keys: list[Any] = list(holder) if is_map(holder) else list(range(len(holder)))
        for key in keys:
            found.append((holder, key))
            waiting.append(holder[key])
    return found


# -- one node of a document ------------------------------------------------------------------


def _delete(_: Random, found: list[Place], place: Place) -> str:
    del found
    holder, key = place
    del holder[key]
    return f"{key!r} deleted"


def _replace(random: Random, found: list[Place], place: Place) -> str:
    holder, key = place
    kind = random.randrange(4)
    if kind == 0:
        holder[key] = random.choice((*_PYTHON, *_ODD_TEXT))
    elif kind == 1:
        holder[key] = deepcopy(random.choice(_VALUES))
    elif kind == 2 and isinstance(holder[key], str):
        text, odd = holder[key], random.choice((*_PYTHON, *_ODD_TEXT))
        at = random.randint(0, len(text))
        holder[key] = text[:at] + odd + text[at:]
    else:
        # A copy, so that what is damaged next changes one place only.
        other, other_key = random.choice(found)
        holder[key] = deepcopy(other[other_key])
    return f"{key!r} replaced by {str(holder[key])[:60]!r}"


def _duplicate(_: Random, found: list[Place], place: Place) -> str:
    del found
    holder, key = place
    value = deepcopy(holder[key])
    if is_list(holder):
        holder.append(value)
    else:
        holder[f"{key}2"] = value
    return f"{key!r} duplicated"


def _rename(random: Random, found: list[Place], place: Place) -> str:
    holder, key = place
    if not is_map(holder):
        return _replace(random, found, place)
    new = random.choice((*_PYTHON, *_ODD_TEXT, *_KEYS))
    items = [(new if name == key else name, value) for name, value in holder.items()]
    holder.clear()
    holder.update(items)
    return f"{key!r} renamed to {new[:60]!r}"


def _add(random: Random, found: list[Place], place: Place) -> str:
    holder, key = place
    target = holder[key]
    if is_list(target):
        target.insert(random.randint(0, len(target)), deepcopy(random.choice(_VALUES)))
        return f"an item added to {key!r}"
    if not is_map(target):
        return _replace(random, found, place)
    new = random.choice(_KEYS)
    target[new] = deepcopy(random.choice((*_VALUES, *_PYTHON, *_ODD_TEXT)))
    return f"{new!r} added to {key!r}"


def _refer(random: Random, found: list[Place], place: Place) -> str:
    holder, key = place
    known = [str(node[name]) for node, name in found if name == "$ref"]
    target = random.choice((*_REFERENCES, *known, *known, f"#/{key}"))
    holder[key] = {"$ref": target}
    return f"{key!r} refers to {target[:60]!r}"


NODES: tuple[Callable[[Random, list[Place], Place], str], ...] = (
    _delete, _replace, _replace, _duplicate, _rename, _add, _refer,
)  # fmt: skip


# -- the text of a file ----------------------------------------------------------------------

_PIECES = (
    b"\t", b"\0", b"\xff\xfe", b"\xc3", b"\xed\xa0\x80", b"\r", b"\x1b", b"\n---\n", b"\n...\n",
    b"&a ", b"*a", b"*nothing", b"!!python/object:os.system ", b"!x ", b"%YAML 1.0\n", b": ", b"- ",
    b"? ", b"[", b"{", b"]", b"}", b"|\n", b">\n", b"#", b"<<: ", b"<<: [*a, *a]", b'"', b"'", b"@",
    b"`", b",", b"&a [*a]", b"9" * 10_000, b"[" * 5_000, b"{a: " * 5_000, b"- " * 5_000,
    b"? " * 5_000, b"x" * 200_000, b"a: 1\n" * 3_000, b"\\", b"\xe2\x80\xae", b"\xef\xbb\xbf",
)  # fmt: skip


def _insert(random: Random, data: bytes) -> tuple[bytes, str]:
    piece = random.choice(_PIECES)
    at = random.randint(0, len(data))
    return data[:at] + piece + data[at:], f"{piece[:20]!r} inserted at {at}"


def _cut(random: Random, data: bytes) -> tuple[bytes, str]:
    start = random.randint(0, len(data))
    end = random.choice((len(data), min(len(data), start + random.randint(1, 60))))
    return data[:start] + data[end:], f"bytes {start} to {end} cut"


def _lines(random: Random, data: bytes) -> tuple[bytes, str]:
    lines = data.splitlines(keepends=True) or [b"\n"]
    at, other = random.randrange(len(lines)), random.randrange(len(lines))
    match random.randrange(4):
        case 0:
            del lines[at]
            return b"".join(lines), f"line {at + 1} deleted"
        case 1:
            lines.insert(other, lines[at])
            return b"".join(lines), f"line {at + 1} repeated before line {other + 1}"
        case 2:
            lines[at], lines[other] = lines[other], lines[at]
            return b"".join(lines), f"lines {at + 1} and {other + 1} swapped"
        case _:
            lines[at] = random.choice((b" ", b"  ", b"\t")) + lines[at]
            return b"".join(lines), f"line {at + 1} indented"


def _encoded(random: Random, data: bytes) -> tuple[bytes, str]:
    code = random.choice(("utf-16", "utf-16-le", "utf-32", "utf-7", "utf-8-sig"))
    return data.decode("utf-8", "replace").encode(code), f"written in {code}"


def _bomb(random: Random, data: bytes) -> tuple[bytes, str]:
    levels, width = random.choice(((12, 9), (26, 2), (5_000, 1)))
    kind = random.choice(("alias", "merge", "reference"))
    if kind == "alias":
        lines = ["Boom0: &z0 [x, y]"]
        lines += [f"Boom{n}: &z{n} [{', '.join([f'*z{n - 1}'] * width)}]" for n in range(1, levels)]
    elif kind == "merge":
        lines = ["Boom0: &z0 {x: 1}"]
        lines += [
            f"Boom{n}: &z{n} {{<<: [{', '.join([f'*z{n - 1}'] * width)}], k{n}: *z{n - 1}}}"
            for n in range(1, levels)
        ]
    else:
        inner = [f'k{n}: {{$ref: "#/Boom{{}}"}}' for n in range(width)]
        lines = [
            f"Boom{n + 1}: {{{', '.join(inner)}}}".replace("{}", str(n)) for n in range(levels)
        ]
        lines.insert(0, "Boom0: {type: string, description: B.}")
    return data + "\n".join(("", *lines, "")).encode(), f"a bomb of {levels} {kind} levels appended"


TEXTS: tuple[Callable[[Random, bytes], tuple[bytes, str]], ...] = (
    _insert, _insert, _insert, _cut, _lines, _lines, _encoded, _bomb,
)  # fmt: skip


# -- the files -------------------------------------------------------------------------------


def _removed(_: Random, file: Path) -> str:
    file.unlink()
    return "removed"


def _emptied(random: Random, file: Path) -> str:
    file.write_bytes(random.choice((b"", b"\n", b"null\n", b"[]\n", b"{}\n", b"5\n", b"# x\n")))
    return f"replaced by {file.read_bytes()!r}"


def _linked(random: Random, file: Path) -> str:
    target = random.choice(("/etc/passwd", file.name, "..", ".", "/dev/zero", "/nowhere", "../.."))
    file.unlink()
    file.symlink_to(target)
    return f"a link to {target}"


def _turned(random: Random, file: Path) -> str:
    file.unlink()
    if random.random() < 0.5:
        file.mkdir()
        return "a folder"
    os.mkfifo(file)
    return "a pipe"


def _moved(random: Random, file: Path) -> str:
    name = random.choice(("x.yaml", "X.YAML", "x.yml", "a b.yaml", "\u202e.yaml", "x\n.yaml", "x"))
    other = file.parent / random.choice((".", "deeper", "..")) / name
    other.parent.mkdir(exist_ok=True)
    file.rename(other)
    return f"renamed to {name!r}"


def _joined(random: Random, file: Path) -> str:
    name = random.choice((b"\xff.yaml", b"more.yaml", b"\xe2\x80\xae.yaml", b"a\nb.yaml"))
    other = os.path.join(os.fsencode(file.parent), name)  # noqa: PTH118 - no text of UTF-8
    with open(other, "wb") as stream:  # noqa: PTH123 - no text of UTF-8
        stream.write(file.read_bytes() if random.random() < 0.5 else b"A: 1\n")
    return f"{name!r} put beside it"


def _grown(_: Random, file: Path) -> str:
    os.truncate(file, 3_000_000_000)
    return "3 GB long"


TREES: tuple[Callable[[Random, Path], str], ...] = (
    _removed, _emptied, _linked, _turned, _moved, _joined, _grown,
)  # fmt: skip
