"""The OpenAPI standard itself: openapi-spec-validator, with its findings at file and line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .bundle import Bundle
from .problems import Problem
from .shapes import join

__all__ = ["validate"]

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_LONGEST = 160


def validate(bundle: Bundle) -> list[Problem]:
    """Everything in which the bundle is not OpenAPI 3.1, sorted."""
    # Imported here: a run that has nothing to do must not pay for it.
    from openapi_spec_validator import OpenAPIV31SpecValidator

    try:
        errors: list[ValidationError] = list(OpenAPIV31SpecValidator(bundle.document).iter_errors())
    except Exception as error:  # the validator trips over documents of a wrong shape
        origin = bundle.origin("")
        text = f"the validator gave up ({type(error).__name__}: {_shortened(str(error))})"
        return [Problem(origin.file, origin.line, "openapi", text)]
    # The lint tells of these too, and knows the line.
    told = [error for error in errors if type(error).__name__ != "DuplicateOperationIDError"]
    return sorted({_problem(bundle, error) for error in told})


def _problem(bundle: Bundle, error: ValidationError) -> Problem:
    # A failed anyOf says nothing useful; what it holds against the closest alternative does.
    deepest = error
    while deepest.context:
        deepest = max(deepest.context, key=_depth)
    path: list[Any] = list(deepest.absolute_path)
    origin = bundle.origin(join("", *path))
    text = _shortened(str(deepest.message))
    where = f" at {join('', *path)}" if path else ""
    return Problem(origin.file, origin.line, "openapi", f"{text}{where}")


def _depth(error: ValidationError) -> int:
    return len(error.absolute_path)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
