"""Which numbers mean something else than a number, and where: one page for each service."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .ir import Service
from .reference import Reference
from .shapes import map_at
from .units import grouped, specials

__all__ = ["Row", "special_rows"]


@dataclass(frozen=True)
class Row:
    """One meaning of some numbers.

    Attributes:
        numbers: The numbers, in words.
        word: What they mean.
        places: Page and name of each field and argument in which they do, as Markdown links.
    """

    numbers: str
    word: str
    places: tuple[str, ...]


def special_rows(service: Service, models: list[Reference], document: dict[str, Any]) -> list[Row]:
    """The special values of a service, by their meaning.

    Args:
        service: The service, for its arguments.
        models: Its models, for their fields.
        document: The bundled spec.
    """
    found: dict[tuple[str, str], list[str]] = {}
    places = [*_fields(models, document), *_arguments(service)]
    for place, values in places:
        for numbers, word in grouped(values):
            found.setdefault((word, numbers), []).append(place)
    ordered = sorted(found.items(), key=lambda entry: (entry[0][0].lower(), entry[0][1]))
    return [Row(numbers, word, tuple(given)) for (word, numbers), given in ordered]


def _fields(
    models: list[Reference], document: dict[str, Any]
) -> Iterator[tuple[str, dict[float, str]]]:
    for model in models:
        if not model.is_enum:
            properties = map_at(document, "components", "schemas", model.name, "properties")
            for member in model.members:
                label = f"{model.name}.{member.name}"
                yield _link(label, "models", model.name), specials(properties.get(member.wire))


def _arguments(service: Service) -> Iterator[tuple[str, dict[float, str]]]:
    for tag in service.tags:
        for operation in tag.operations:
            for argument in operation.arguments:
                label = f"{tag.name}.{operation.name}({argument.name}=)"
                yield _link(label, tag.name, operation.name), dict(argument.special)


def _link(label: str, page: str, heading: str) -> str:
    return f"[`{label}`]({page}.md#{heading.lower()})"
