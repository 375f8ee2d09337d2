"""RPC operations: one path key per method, in fragment form."""

from __future__ import annotations

from ..shapes import is_list, is_map, join, types_of
from . import positions
from .context import Context, Operation

__all__ = ["check"]

_BY_NAME = frozenset({"method", "params"})
_POSITIONAL = _BY_NAME | {"order", "target", "variadic", "fill"}
_SHAPE = "`x-rpc: {method: torrent_get, params: by-name}`"


def check(context: Context) -> None:
    """Check the operations of RPC services, and that a service is RPC as a whole or not at all."""
    for operation in context.operations:
        if operation.is_rpc:
            _operation(context, operation)
            _errors(context, operation)
            _body(context, operation)
        elif "x-rpc-errors" in operation.node:
            pointer = join(operation.pointer, "x-rpc-errors")
            context.report(pointer, "x-rpc-errors", "this is no RPC method", "error responses")


def _operation(context: Context, operation: Operation) -> None:
    if "#" not in operation.path:
        text = f"{operation.path} has no fragment"
        context.report(operation.pointer, "rpc-path", text, "`/path#method` as the key")
    if operation.method != "post":
        text = f"an RPC method is called by {operation.method.upper()}"
        context.report(operation.pointer, "rpc-path", text, "`post:`")
    shape = operation.node.get("x-rpc")
    pointer = join(operation.pointer, "x-rpc")
    if not is_map(shape) or not isinstance(shape.get("method"), str) or not shape["method"]:
        context.report(pointer, "x-rpc", "the RPC method has no name", _SHAPE)
        return
    params = shape.get("params")
    known = _POSITIONAL if params == "positional" else _BY_NAME
    for key in shape:
        if key in _POSITIONAL - known:
            text = f"`{key}` says where a positional parameter goes"
            context.report(join(pointer, key), "x-rpc", text, "`params: positional`, or nothing")
        elif key not in known:
            context.report(join(pointer, key), "x-rpc", f"`{key}` has no meaning", _SHAPE)
    if params not in ("by-name", "positional"):
        text = f"`params: {params}` is no way to send parameters"
        context.report(join(pointer, "params"), "x-rpc", text, "by-name or positional")
    if params == "positional":
        positions.check(context, operation, shape, pointer)


def _errors(context: Context, operation: Operation) -> None:
    errors = operation.node.get("x-rpc-errors")
    pointer = join(operation.pointer, "x-rpc-errors")
    if errors is None:
        return
    if not is_list(errors):
        context.report(
            pointer, "x-rpc-errors", "the errors are no list", "`[{code: 3, description: …}]`"
        )
        return
    for index, error in enumerate(errors):
        good = is_map(error) and set(error) == {"code", "description"}
        if not good or isinstance(error["code"], bool) or not isinstance(error["code"], int):
            text = "an error has another form"
            context.report(
                join(pointer, index), "x-rpc-errors", text, "`{code: 3, description: …}`"
            )


def _body(context: Context, operation: Operation) -> None:
    for _, node in operation.parameters():
        text = f"the RPC method has a parameter {node.get('name')} outside its body"
        context.report(join(operation.pointer, "parameters"), "rpc-body", text, "a body property")
    for content in operation.bodies():
        schema = content.schema
        pointer = join(content.pointer, "schema")
        if content.kind != "application/json":
            context.report(
                content.pointer, "rpc-body", f"the body is {content.kind}", "application/json"
            )
        elif not is_map(schema) or "$ref" in schema or "object" not in types_of(schema):
            text = "the parameters are no inline object"
            context.report(pointer, "rpc-body", text, "`type: object` with `properties`")
