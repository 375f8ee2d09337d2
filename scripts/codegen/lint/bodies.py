"""Request bodies: form, multipart, JSON, or the bytes of a file."""

from __future__ import annotations

from ..forms import FORM_TYPES
from ..shapes import is_map, join, map_at, types_of
from .arguments import is_file
from .context import Content, Context, Operation

__all__ = ["check"]

_URLENCODED, _MULTIPART = FORM_TYPES


def check(context: Context) -> None:
    """Check the media types of every request."""
    for operation in context.operations:
        if operation.method in ("get", "head") and "requestBody" in operation.node:
            text = f"a {operation.method.upper()} has a body"
            context.report(join(operation.pointer, "requestBody"), "body-method", text, "a query")
        contents = list(operation.bodies())
        for content in contents:
            _content(context, operation, content)
        forms = {content.kind: content for content in contents if content.kind in FORM_TYPES}
        if len(forms) == len(FORM_TYPES) and forms[_URLENCODED].schema != forms[_MULTIPART].schema:
            text = "the two form bodies differ"
            instead = "one schema for both, through an anchor (`&form` and `*form`)"
            context.report(forms[_MULTIPART].pointer, "form-anchor", text, instead)
        _files(context, forms)
        others = [content for content in contents if content.kind not in FORM_TYPES]
        if len(others) > 1 or (others and forms):
            text = f"{operation.label} takes {len(contents)} kinds of body"
            instead = "one media type; only a form may be listed twice"
            context.report(join(operation.pointer, "requestBody"), "body-kinds", text, instead)


def _content(context: Context, operation: Operation, content: Content) -> None:
    schema = content.schema
    if not is_map(schema):
        context.report(content.pointer, "body-schema", "the body has no schema", "`schema:`")
        return
    if content.kind in FORM_TYPES:
        if "$ref" in schema or "object" not in types_of(schema) or "properties" not in schema:
            text = "a form body is not an inline object"
            instead = "`type: object` with `properties`, which become keyword arguments"
            context.report(join(content.pointer, "schema"), "form-inline", text, instead)
    elif content.kind == "application/json" and "properties" in schema:
        pass  # its keys are arguments, each with an example of its own
    elif content.kind == "application/json" and not operation.is_rpc:
        inner = map_at(context.resolve(schema))
        if "example" not in content.node and "example" not in inner:
            text = f"the JSON body of {operation.label} has no example"
            context.report(content.pointer, "body-example", text, "`example:` on the media type")
    elif content.kind != "application/json" and types_of(schema) != ["string"]:
        text = f"a body of {content.kind} is no text and no file"
        instead = "`type: string`, with `format: binary` for bytes"
        context.report(join(content.pointer, "schema"), "body-schema", text, instead)


def _files(context: Context, forms: dict[str, Content]) -> None:
    if _URLENCODED not in forms or _MULTIPART in forms:
        return
    content = forms[_URLENCODED]
    for name, schema in map_at(content.schema, "properties").items():
        if is_file(schema):
            text = f"the file {name} cannot travel urlencoded"
            instead = "`multipart/form-data`, alone or beside it"
            pointer = join(content.pointer, "schema", "properties", name)
            context.report(pointer, "form-file", text, instead)
