"""The rules of docs/specs.md, each with an id. All faults are reported at once, sorted by place."""

from __future__ import annotations

from collections.abc import Callable

from ..bundle import Bundle
from ..inventory import Inventory
from ..problems import Problem
from . import (
    arguments,
    arrays,
    bodies,
    components,
    early,
    enums,
    examples,
    extensions,
    fields_of,
    operations,
    printing,
    releases,
    responses,
    rpc,
    schemas,
    security,
    units,
    unused,
)
from .context import Context

CHECKS: tuple[Callable[[Context], None], ...] = (
    operations.check,
    arguments.check,
    arrays.check,
    bodies.check,
    fields_of.check,
    responses.check,
    schemas.check,
    security.check,
    components.check,
    enums.check,
    examples.check,
    extensions.check,
    printing.check,
    releases.check,
    rpc.check,
    units.check,
    unused.check,
)


def lint(bundle: Bundle, inventory: Inventory, *, try_examples: bool = True) -> list[Problem]:
    """Everything in which a bundle breaks the rules, sorted by file and line.

    Args:
        bundle: The spec.
        inventory: What its releases have.
        try_examples: False where the schemas are no schemas, so that nothing can be tried on them.
    """
    context = Context(bundle, inventory)
    for check in CHECKS:
        if try_examples or check is not examples.check:
            check(context)
    return sorted(context.problems)


def lint_early(bundle: Bundle, inventory: Inventory) -> list[Problem]:
    """What must be mended before schemas may be tried on values, sorted by file and line."""
    context = Context(bundle, inventory)
    early.check(context)
    return sorted(context.problems)
