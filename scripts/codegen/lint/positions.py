"""Parameters of RPC methods that travel as a list: order, target, fill and variadic tail."""

from __future__ import annotations

from typing import Any

from ..shapes import is_list, is_map, join, map_at, strings_at, types_of
from .context import Context, Operation

__all__ = ["check"]

_SHAPE = "`{params: positional, target: hash, order: [a, b], variadic: more, fill: {b: null}}`"


def check(context: Context, operation: Operation, shape: dict[str, Any], pointer: str) -> None:
    """Check the `x-rpc` of a method whose parameters are positional."""
    order, fill = shape.get("order", []), shape.get("fill", {})
    if not is_list(order) or not all(isinstance(name, str) for name in order):
        context.report(join(pointer, "order"), "x-rpc", "`order` is no list of names", _SHAPE)
        return
    for key in ("target", "variadic"):
        if key in shape and not isinstance(shape[key], str):
            context.report(join(pointer, key), "x-rpc", f"`{key}` is no name", _SHAPE)
            return
    if not is_map(fill):
        context.report(join(pointer, "fill"), "x-rpc", "`fill` is no mapping", _SHAPE)
        return
    fixed: list[str] = [shape["target"], *order] if "target" in shape else list(order)
    variadic: str | None = shape.get("variadic")
    properties: dict[str, Any] = {}
    required: set[str] = set()
    for content in operation.bodies():
        properties |= map_at(content.schema, "properties")
        required |= set(strings_at(content.schema, "required"))
    place = join(pointer, "order")
    _names(context, place, [*fixed, variadic] if variadic else fixed, set(properties), set(fill))
    _fill(context, join(pointer, "fill"), set(fill), fixed, required)
    _gaps(context, place, fixed, required, set(fill))
    if variadic is not None and "array" not in types_of(
        context.resolve(properties.get(variadic, {"type": "array"}))
    ):
        text = f"the variadic `{variadic}` is no list"
        context.report(
            join(pointer, "variadic"), "x-rpc", text, f"`{variadic}: {{type: array, …}}`"
        )


def _names(
    context: Context, pointer: str, named: list[str], properties: set[str], fill: set[str]
) -> None:
    for name in sorted({name for name in named if named.count(name) > 1}):
        context.report(pointer, "x-rpc", f"`{name}` is named twice", "every parameter once")
    for name in sorted(set(named) - properties - fill):
        text = f"`{name}` is no property of the body, and no `fill` gives it a fixed value"
        context.report(pointer, "x-rpc", text, "properties, or `fill: {name: value}`")
    for name in sorted(properties - set(named)):
        text = f"the property `{name}` has no position"
        context.report(pointer, "x-rpc", text, "every property once in target, order or variadic")


def _fill(
    context: Context, pointer: str, fill: set[str], fixed: list[str], required: set[str]
) -> None:
    for name in sorted(fill):
        if name not in fixed:
            text = f"`{name}` has no fixed position"
            context.report(join(pointer, name), "x-rpc", text, "names of `order`, or the target")
        elif name in required:
            text = f"`{name}` is required, so nothing is sent in its place"
            context.report(join(pointer, name), "x-rpc", text, "optional parameters only")


def _gaps(
    context: Context, pointer: str, fixed: list[str], required: set[str], fill: set[str]
) -> None:
    optional = ""
    for name in fixed:
        if name not in required and name not in fill:
            optional = optional or name
        elif optional:
            text = f"`{name}` is always sent, but the optional `{optional}` travels before it"
            instead = f"it after `{name}`, or `fill` with what the server takes for nothing"
            context.report(pointer, "x-rpc", text, instead)
