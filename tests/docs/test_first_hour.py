"""Whoever opens any page finds out how its examples begin, and what to do about an error."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest
from tests.docs.pages import ROOT, blocks, free_names, name_of, pages
from tests.docs.tables import tables

import peerkit_core
import peerkit_core.bittorrent
import peerkit_qbittorrent
import peerkit_transmission
from codegen.manifest import manifests

CLIENTS = {
    service.example.variable: service.client for service in manifests().values() if service.example
}
ERRORS = [
    row for row in tables((ROOT / "docs" / "errors.md").read_text("utf-8")) if "error" in row.cells
]
PACKAGES: list[ModuleType] = [
    peerkit_core,
    peerkit_core.bittorrent,
    peerkit_qbittorrent,
    peerkit_transmission,
]


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_a_page_says_what_the_clients_of_its_examples_are(page: Path) -> None:
    if missing := _missing(page):
        up = "../" * (len(page.relative_to(ROOT / "docs").parts) - 1)
        link = f"({up}getting-started.md#qb-and-tr)"
        told = page.name == "getting-started.md" or link in page.read_text("utf-8")
        assert told, f"{name_of(page)} uses {', '.join(sorted(missing))} and has no link {link}"


def test_there_are_pages_that_have_to_say_it() -> None:
    assert sum(bool(_missing(page)) for page in pages()) > 12


def test_every_error_is_in_the_table() -> None:
    listed = {name for row in ERRORS for name in row.codes("error")}
    there = {name for package in PACKAGES for name in _errors(package)}
    assert len(there) > 30
    assert listed == there


def test_every_error_can_be_imported_from_where_the_table_says_and_nowhere_else() -> None:
    packages = [peerkit_core, peerkit_qbittorrent, peerkit_transmission]
    everywhere = [package.__name__ for package in packages]
    for row in ERRORS:
        assert row.cells["what happened, and what to do"]
        told = row.codes("import from")
        if not told:
            assert row.cells["import from"] == "every package"
            told = everywhere
        for name in row.codes("error"):
            there = [package.__name__ for package in packages if name in _errors(package)]
            assert sorted(told) == sorted(there), name


def _missing(page: Path) -> set[str]:
    """The clients that examples of a page have without making them."""
    codes = [block.text for block in blocks(page) if block.language == "python"]
    return {name for code in codes for name in free_names(code)} & set(CLIENTS)


def _errors(module: ModuleType) -> set[str]:
    found = {name: getattr(module, name) for name in dir(module) if not name.startswith("_")}
    return {
        name
        for name, value in found.items()
        if isinstance(value, type) and issubclass(value, peerkit_core.PeerkitError)
    }
