"""Hostile text in reference pages says itself and begins nothing; links lead somewhere."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from tests.codegen.hostile import generate
from tests.codegen.samples import change, write_specs

from codegen.markdown import block, cell, code, linked

ITEM = "rest/schemas/item.yaml"
OPS = "rest/paths/items.yaml"
MAIN = "rest/openapi.yaml"

HOSTILE = "a | b\n\n# Heading\n\n<script>alert(1)</script> [x](javascript:y)\n\n```\nfence ` odd"
PLACES = (
    (MAIN, "description: A sample."),
    (MAIN, "description: Things that are listed."),
    (OPS, "description: All items, in any order."),
    (OPS, "description: Items to list, default all."),
    (OPS, "description: The items."),
    ("rest/paths/_shared.yaml", "description: There is no such item."),
    (ITEM, "description: Number."),
)


@pytest.mark.parametrize(("file", "old"), PLACES)
def test_text_of_a_spec_begins_nothing_in_a_page(tmp_path: Path, file: str, old: str) -> None:
    write_specs(tmp_path, "rest")
    change(tmp_path, file, old, f"description: {json.dumps(HOSTILE)}")
    generate(tmp_path, "rest")
    pages = "\n".join(p.read_text() for p in sorted((tmp_path / "docs").rglob("*.md")))
    assert "alert(1)" in pages, "the text was lost"
    assert "<script>" not in pages
    assert not re.search(r"^# Heading", pages, re.M)
    assert not re.search(r"^```", pages, re.M)
    assert "](javascript:" not in pages


def test_rows_have_as_many_cells_as_their_table(tmp_path: Path) -> None:
    write_specs(tmp_path, "rest")
    for file, old in PLACES:
        change(tmp_path, file, old, f"description: {json.dumps(HOSTILE)}")
    change(tmp_path, ITEM, "A blue that is deep.", '"a | `b|c` d"')
    generate(tmp_path, "rest")
    for page in (tmp_path / "docs").rglob("*.md"):
        tables = re.findall(r"(?:^\|.*\n)+", page.read_text(), re.M)
        for table in tables:
            cells = {len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}
            assert len(cells) == 1, table


def test_pages_link_from_operations_to_models_and_enums(tmp_path: Path) -> None:
    write_specs(tmp_path, "rest")
    generate(tmp_path, "rest")
    folder = tmp_path / "docs/reference/rest"
    items = (folder / "items.md").read_text()
    assert "`list[Item]` ([Item](models.md#item))" in items
    assert "([Color](enums.md#color))" in items
    assert "| 404 `NotFound` | | There is no such item. |" in items
    assert (
        "| `color` | `Color \\| UnsetType` ([Color](enums.md#color)) |"
        in (folder / "models.md").read_text()
    )
    assert (
        "| `DEEP_BLUE` | `deep-blue` | 2.0.0 or later | A blue that is deep. |"
        in (folder / "enums.md").read_text()
    )


def test_each_form_of_text_keeps_its_meaning() -> None:
    assert cell("`a|b` and <b>") == "`a\\|b` and &lt;b>"
    assert cell("one ` alone") == "one \\` alone"
    assert block("text\n===\n- a\n    # deep") == "text\n\\===\n- a\n   \\# deep"
    assert code("a`b") == "``a`b``"
    assert code("") == "*(empty)*"
    assert linked("m.Item | None", {"Item": "models.md"}) == (
        "`Item \\| None` ([Item](models.md#item))"
    )
