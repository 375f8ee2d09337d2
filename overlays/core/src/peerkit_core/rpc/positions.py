"""Named parameters of an RPC method as the list that its wire wants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..call.operation import Operation
from ..errors import InvalidArgument

__all__ = ["positional"]


def positional(operation: Operation[Any], params: Mapping[str, object]) -> list[object]:
    """The parameters of a call in wire order.

    Parameters at the end may be left out. One that is left out before another that is given is
    sent as what the spec fills in for it. The items of the variadic parameter come last, each as
    a parameter of its own.

    Args:
        operation: Says the order, what fills a gap, and which parameter is variadic.
        params: The parameters by name, as in `Request.params`.

    Raises:
        InvalidArgument: A parameter is missing before one that is given, the method has no
            parameter of that name, or the variadic one is no list.
    """
    order, variadic = operation.order or (), operation.variadic
    for name in params:
        if name not in order and name != variadic:
            known = ", ".join([*order, variadic] if variadic else order) or "none"
            raise InvalidArgument(name, f"{operation.name} has no such parameter; it has {known}")
    sent: list[object] = []
    missing: str | None = None
    for name in order:
        if name in params or name in operation.fill:
            _no_gap(operation, missing, name)
            sent.append(params[name] if name in params else operation.fill[name])
        else:
            missing = missing or name
    if variadic is None or variadic not in params:
        return sent
    tail = params[variadic]
    if not isinstance(tail, (list, tuple)):
        raise InvalidArgument(variadic, f"{operation.name} takes a list of them")
    items = cast("list[object] | tuple[object, ...]", tail)
    if items:
        _no_gap(operation, missing, variadic)
    return [*sent, *items]


def _no_gap(operation: Operation[Any], missing: str | None, given: str) -> None:
    if missing is not None:
        text = f"it travels before {given} in {operation.name}, so pass it as well"
        raise InvalidArgument(missing, text)
