"""Keys of our own (`x-…`): spelled as known, and where they have a meaning."""

from __future__ import annotations

import difflib
import keyword
import re
from collections.abc import Iterator
from typing import Any

from ..shapes import is_list, is_map, join, map_at
from .context import ARGUMENTS, Context, Role

__all__ = ["KNOWN", "check"]

_RELEASES = frozenset({"x-since", "x-until"})
_ENUM = frozenset({"x-enum-varnames", "x-enum-descriptions", "x-enum-since", "x-enum-until"})
_LIST = frozenset({"x-all", "x-empty", "x-empty-item"})
_UNIT = frozenset({"x-unit", "x-special"})
_OPERATION = _RELEASES | {
    "x-idempotent",
    "x-long-query",
    "x-options",
    "x-rpc",
    "x-body",
    "x-rpc-errors",
}
_PARAMETER = (
    _RELEASES | _LIST | _UNIT | {"x-chooses", "x-encoding", "x-id-of", "x-id-words", "x-path"}
)
_FORM_PROPERTY = _PARAMETER | {"x-fields-of", "x-separator", "x-item-encoding"}
_ANSWER = _RELEASES | {"x-text"}
_INFO = frozenset({"x-package", "x-sorted-keys"})
_MODULE = re.compile(r"[a-z_][a-z0-9_]*\Z")
_COMPONENT = frozenset({"x-id", "x-id-pattern", "x-keep-unknown", "x-standalone", "x-summary"})
_PROPERTY = _RELEASES | _UNIT | {"x-list", "x-secret"}
KNOWN = _OPERATION | _ANSWER | _FORM_PROPERTY | _PROPERTY | _ENUM | _INFO | _COMPONENT
# Data of the service: keys in there are not ours.
_DATA = frozenset({"example", "default", "enum", "const", "value", "x-special"})


def check(context: Context) -> None:
    """Check that every `x-` key is known and stands where it means something."""
    places: dict[str, frozenset[str]] = {"/info": _INFO}
    for operation in context.operations:
        places[operation.pointer] = _OPERATION
        for pointer, _ in operation.parameters():
            places[pointer] = _PARAMETER
        for pointer, _, _ in operation.responses():
            places[pointer] = _ANSWER
    for site in context.sites:
        allowed = _ENUM
        if site.role is Role.PROPERTY:
            allowed |= _PROPERTY
        elif site.role in ARGUMENTS:
            allowed |= _FORM_PROPERTY
        if site.pointer.startswith("/components/schemas/") and site.pointer.count("/") == 3:
            allowed |= _COMPONENT | _UNIT
        places[site.pointer] = allowed
    _package(context)
    names = {
        join(site.pointer, "properties")
        for site in context.sites
        if is_map(site.node) and "properties" in site.node
    }
    for pointer, key in _found(context.document, "", names):
        holder = pointer.rpartition("/")[0]
        if key not in KNOWN:
            near = difflib.get_close_matches(key, sorted(KNOWN), n=1, cutoff=0.5)
            instead = near[0] if near else f"one of {', '.join(sorted(KNOWN))}"
            context.report(pointer, "x-unknown", f"`{key}` is no key of ours", instead)
        elif key not in places.get(holder, frozenset()):
            text = f"`{key}` means nothing here"
            context.report(pointer, "x-place", text, _home(key))


def _package(context: Context) -> None:
    given = map_at(context.document, "info").get("x-package", "package")
    parts = given.split(".") if isinstance(given, str) else [""]
    if not all(_MODULE.match(part) and not keyword.iskeyword(part) for part in parts):
        text = f"`{given}` cannot be imported"
        context.report("/info/x-package", "x-package", text, "`peerkit_lamp.legacy._generated`")


def _home(key: str) -> str:
    if key in _ENUM:
        return "it beside `enum`"
    if key in _ANSWER - _RELEASES:
        return "it on an answer"
    if key in _RELEASES:
        return "it on an operation, parameter, property or answer"
    if key in _OPERATION:
        return "it on an operation"
    if key in _INFO:
        return "it in `info`"
    if key in _UNIT:
        return "it on a parameter (beside its `schema`), a property or a named schema"
    if key in {"x-list", "x-secret"}:
        return "it on a property of a named schema"
    if key in _COMPONENT:
        return "it on a named schema"
    if key in {"x-separator", "x-item-encoding"}:
        return "it on a property of a form"
    return "it on a parameter (beside its `schema`) or a body property"


def _found(node: Any, pointer: str, names: set[str]) -> Iterator[tuple[str, str]]:
    if is_map(node):
        for key, value in node.items():
            below = join(pointer, key)
            if pointer in names:
                yield from _found(value, below, names)
            elif key.startswith("x-"):
                yield below, key
            elif key not in _DATA:
                yield from _found(value, below, names)
    elif is_list(node):
        for index, value in enumerate(node):
            yield from _found(value, join(pointer, index), names)
