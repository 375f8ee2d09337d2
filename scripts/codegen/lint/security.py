"""Credentials: schemes are declared, of a kind that a client can send, and used by name."""

from __future__ import annotations

from typing import Any

from ..shapes import is_list, is_map, join, map_at
from .context import Context

__all__ = ["check"]

_PLACES = ("header", "query", "cookie")
_REFUSALS = ("401", "403")


def check(context: Context) -> None:
    """Check the declared schemes and every place that names one."""
    declared = map_at(context.document, "components", "securitySchemes")
    for name, scheme in declared.items():
        _scheme(context, join("/components/securitySchemes", name), name, scheme)
    if "security" in context.document:
        _requirements(context, "/security", context.document["security"], declared)
    for operation in context.operations:
        if "security" in operation.node:
            pointer = join(operation.pointer, "security")
            _requirements(context, pointer, operation.node["security"], declared)
    _refusals(context)


def _refusals(context: Context) -> None:
    """A refusal that one call with credentials tells of is possible for each of them."""
    common = context.document.get("security")
    secured = [one for one in context.operations if one.node.get("security", common)]
    told: dict[str, str] = {}
    for operation in secured:
        for _, status, _ in operation.responses():
            if status in _REFUSALS:
                told.setdefault(status, operation.label)
    for operation in secured:
        documented = {status for _, status, _ in operation.responses()}
        for status, label in told.items():
            if status not in documented:
                text = f"{operation.label} does not say what {status} means, as {label} does"
                instead = f'`"{status}":` with the shared response'
                pointer = join(operation.pointer, "responses")
                context.report(pointer, "security-refusal", text, instead)


def _scheme(context: Context, pointer: str, name: str, scheme: Any) -> None:
    kind = scheme.get("type") if is_map(scheme) else None
    if kind == "apiKey":
        if scheme.get("in") not in _PLACES:
            text = f"the key {name} is in `{scheme.get('in')}`"
            context.report(pointer, "security-scheme", text, "header, query or cookie")
        if not isinstance(scheme.get("name"), str):
            text = f"the key {name} has no name on the wire"
            context.report(pointer, "security-scheme", text, "`name:`")
    elif kind == "http":
        if not isinstance(scheme.get("scheme"), str):
            text = f"{name} does not say how it goes into the header"
            context.report(pointer, "security-scheme", text, "`scheme: basic` or `bearer`")
    else:
        text = f"no client can send `{kind}` of {name}"
        context.report(pointer, "security-scheme", text, "`type: apiKey` or `type: http`")


def _requirements(context: Context, pointer: str, given: Any, declared: dict[str, Any]) -> None:
    if not is_list(given):
        text = "`security` is no list of alternatives"
        context.report(pointer, "security-shape", text, "`[]`, or `[{scheme: []}]`")
        return
    for index, option in enumerate(given):
        place = join(pointer, index)
        if not is_map(option):
            text = "an alternative is no mapping from schemes"
            context.report(place, "security-shape", text, "`{scheme: []}`, or `{}` for none")
            continue
        for name in option:
            if name not in declared:
                text = f"no security scheme is called {name}"
                known = ", ".join(declared) or "it under components/securitySchemes"
                context.report(join(place, name), "security-undeclared", text, known)
