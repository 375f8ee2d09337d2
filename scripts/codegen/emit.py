"""IR → files: everything that a service's generated folders hold."""

from __future__ import annotations

import json
from typing import Any

from .cases import cases
from .ir import Service
from .models import models_source
from .parse import parse
from .reference import reference
from .render import environment
from .special import special_rows
from .units import worded

__all__ = ["emit"]


def emit(bundle: dict[str, Any], service: str, releases: list[tuple[str, str]]) -> dict[str, str]:
    """All generated files of a service.

    Args:
        bundle: The bundled OpenAPI document.
        service: The service's folder name.
        releases: Release and API version pairs of the inventory, oldest first.

    Returns:
        Path from the repository's root → text. Python text is not formatted yet.
    """
    header = f"# Written by scripts/codegen from specs/{service}. Do not edit.\n"
    document = worded(bundle)
    ir = parse(document, service, releases)
    env = environment()
    package, tests, docs = (
        f"generated/{service}",
        f"tests/generated/{service}",
        f"docs/reference/{service}",
    )
    models = models_source(document, header)
    told = reference(models, document)
    files = {
        f"{package}/openapi.json": json.dumps(document, indent=1, ensure_ascii=False) + "\n",
        f"{package}/models.py": models,
        f"{tests}/__init__.py": "",
    }

    pages = {entry.name: "enums.md" if entry.is_enum else "models.md" for entry in told}

    def add(path: str, template: str, **values: Any) -> None:
        text = env.get_template(template).render(
            service=ir, header=header.strip(), pages=pages, **values
        )
        files[path] = text

    title = ir.title.replace('"', "'")
    add(f"{package}/__init__.py", "init.py.jinja", text=f"Generated client of {title}.")
    add(f"{package}/operations/__init__.py", "init.py.jinja", text="Pure operations, by tag.")
    add(f"{package}/resources/__init__.py", "init.py.jinja", text="Resource classes, by tag.")
    add(f"{package}/client.py", "client.py.jinja")
    add(f"{package}/releases.py", "releases.py.jinja")
    if ir.inputs:
        add(f"{package}/inputs.py", "inputs.py.jinja")
    listed = {
        "models": [entry for entry in told if not entry.is_enum],
        "enums": [entry for entry in told if entry.is_enum],
    }
    rows = special_rows(ir, told, document)
    add(f"{docs}/index.md", "docs_index.md.jinja", total=_total(ir), special=rows, **listed)
    if rows:
        add(f"{docs}/special-values.md", "docs_special.md.jinja", rows=rows)
    for name, entries in listed.items():
        if entries:
            add(f"{docs}/{name}.md", f"docs_{name}.md.jinja", **listed)
    for tag in ir.tags:
        add(f"{package}/operations/{tag.name}.py", "operations.py.jinja", tag=tag)
        add(f"{package}/resources/{tag.name}.py", "resources.py.jinja", tag=tag)
        add(f"{tests}/test_{tag.name}.py", "tests.py.jinja", tag=tag, cases=cases(tag))
        add(f"{docs}/{tag.name}.md", "docs_tag.md.jinja", tag=tag)
    return files


def _total(service: Service) -> int:
    return sum(len(tag.operations) for tag in service.tags)
