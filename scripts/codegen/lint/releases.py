"""`x-since` and `x-until`: releases, listed in the inventory, in the right order."""

from __future__ import annotations

from typing import Any

from ..inventory import RELEASE
from ..shapes import is_map, join, list_at, map_at
from .context import ARGUMENTS, PROPERTIES, Context, Operation

__all__ = ["check"]

_HINT = 'a release such as "4.6.7", in quotes'


def check(context: Context) -> None:
    """Check the releases of operations, parameters, answers, properties and enum values."""
    for operation in context.operations:
        _pair(context, operation.pointer, operation.node)
        for pointer, node in operation.parameters():
            _pair(context, pointer, node)
            _within(context, pointer, node, operation)
        for pointer, _, node in operation.responses():
            _pair(context, pointer, node)
            _within(context, pointer, node, operation)
        for content in operation.bodies():
            for name, node in map_at(content.schema, "properties").items():
                place = join(content.pointer, "schema", "properties", name)
                _within(context, place, node, operation)
    for site in context.sites:
        if site.role in PROPERTIES | ARGUMENTS and is_map(site.node):
            _pair(context, site.pointer, site.node)
        if is_map(site.node):
            _values(context, site.pointer, site.node)


def _pair(context: Context, pointer: str, node: dict[str, Any]) -> None:
    positions = [
        _position(context, join(pointer, key), node.get(key)) for key in ("x-since", "x-until")
    ]
    since, until = positions
    if since is not None and until is not None and since > until:
        text = f"it ends in {node['x-until']}, before it begins in {node['x-since']}"
        context.report(join(pointer, "x-until"), "release-order", text, "x-since <= x-until")


def _values(context: Context, pointer: str, node: dict[str, Any]) -> None:
    values = {str(value) for value in list_at(node, "enum")}
    since, until = map_at(node, "x-enum-since"), map_at(node, "x-enum-until")
    for key, releases in (("x-enum-since", since), ("x-enum-until", until)):
        if key in node and not is_map(node[key]):
            text = f"`{key}` is no mapping"
            context.report(join(pointer, key), "enum-keys", text, "`{value: release}`")
        for value, release in releases.items():
            place = join(pointer, key, value)
            _position(context, place, release)
            if value not in values:
                text = f"`{value}` is no value of the enum"
                context.report(place, "enum-keys", text, "one of its values")
    for value in since.keys() & until.keys():
        _order(context, join(pointer, "x-enum-until", value), since[value], until[value])


def _order(context: Context, pointer: str, since: object, until: object) -> None:
    first, last = _place(context, since), _place(context, until)
    if first is not None and last is not None and first > last:
        text = f"it ends in {until}, before it begins in {since}"
        context.report(pointer, "release-order", text, "since <= until")


def _position(context: Context, pointer: str, release: object) -> int | None:
    """The place of a release in time; reports what is no release."""
    if release is None:
        return None
    if not isinstance(release, str) or not RELEASE.match(release):
        context.report(pointer, "release-form", f"`{release}` is no release", _HINT)
        return None
    found = _place(context, release)
    if found is None and context.inventory.releases:
        text = f"the release {release} is not listed in inventory.yaml"
        context.report(pointer, "release-unknown", text, "a listed release, or list it")
    return found


def _place(context: Context, release: object) -> int | None:
    return context.inventory.position(release) if isinstance(release, str) else None


def _within(context: Context, pointer: str, node: object, operation: Operation) -> None:
    """A part cannot be older or newer than the operation that it belongs to."""
    if not is_map(node):
        return
    for key, wrong in (("x-since", "older"), ("x-until", "newer")):
        whole = _place(context, operation.node.get(key))
        part = _place(context, node.get(key))
        if whole is None or part is None:
            continue
        if (part < whole) if key == "x-since" else (part > whole):
            text = f"{node[key]} is {wrong} than the operation itself, {operation.node[key]}"
            context.report(join(pointer, key), "release-within", text, f"it without `{key}`")
