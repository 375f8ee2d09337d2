"""The reference of what is written by hand is complete, and its links lead somewhere."""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from typing import Any

import pytest
from tests.docs.pages import ROOT
from tests.docs.tables import tables
from tests.docs.test_vocabulary import hand_written

from codegen.client_pages import client_page
from codegen.manifest import Manifest, manifests
from peerkit_core import Model

SERVICES = list(manifests().values())
_ATTRIBUTES = re.compile(r"^Attributes:\n((?:    .*\n?|\n)+)", re.M)
_LINK = re.compile(r"\]\(([^)\s#]*)(?:#([^)\s]+))?\)")


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)
def test_every_hand_written_method_is_on_the_page_with_its_arguments(service: Manifest) -> None:
    page = (ROOT / client_page(service.name)).read_text("utf-8")
    rows = tables(page)
    client = getattr(import_module(service.package), f"Async{service.client}")
    there = dict(hand_written(client))
    assert len(there) > 8
    for name, method in there.items():
        heading = re.sub(r"^(files|trackers)\.", lambda found: f"{found[1]}(…).", name)
        shown = [row for row in rows if re.sub(r"\(\w+\)", "(…)", row.section) == heading]
        told = {row.codes("argument")[0].lstrip("*") for row in shown if "argument" in row.cells}
        assert f"### {heading}\n" in re.sub(r"\(\w+\)\.", "(…).", page), name
        assert told == set(inspect.signature(method).parameters) - {"self", "cls", "client"}, name


@pytest.mark.parametrize("name", ["peerkit_qbittorrent", "peerkit_transmission"])
def test_every_class_that_tells_of_attributes_is_on_the_page(name: str) -> None:
    package = import_module(name)
    rows = tables((ROOT / client_page(name.removeprefix("peerkit_"))).read_text("utf-8"))
    shown: dict[str, set[str]] = {}
    for row in rows:
        if "attribute" in row.cells:
            shown.setdefault(row.section, set()).update(row.codes("attribute"))
    offered: list[Any] = [getattr(package, n) for n in dir(package) if not n.startswith("Async")]
    classes: list[Any] = [c for c in offered if inspect.isclass(c) and not issubclass(c, Model)]
    told = {cls: _ATTRIBUTES.search(inspect.cleandoc(cls.__doc__ or "")) for cls in classes}
    seen = 0
    for cls, found in told.items():
        if found is not None:
            words = set(re.findall(r"^    (\w+):", found[1], re.M))
            assert words
            assert words <= shown[cls.__name__], cls
            seen += 1
    assert seen > 25
    assert {"ok", "failed", "raise_for_errors()", "torrent"} <= shown["AddOutcome"]


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)
def test_every_argument_is_explained(service: Manifest) -> None:
    rows = tables((ROOT / client_page(service.name)).read_text("utf-8"))
    arguments = [row for row in rows if "argument" in row.cells]
    assert len(arguments) > 30
    silent = [
        f"{row.section} {row.cells['argument']}" for row in arguments if _is_silent(row.cells)
    ]
    assert not silent, f"nothing is said of {', '.join(silent)}"


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)
def test_the_links_of_the_page_lead_somewhere(service: Manifest) -> None:
    path = ROOT / client_page(service.name)
    text = path.read_text("utf-8")
    found = _LINK.findall(re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S))
    assert len(found) > 20
    for target, anchor in found:
        page = path.parent / target if target else path
        assert page.exists(), f"{path.name} links to {target}"
        headings = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.M)
        anchors = {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in headings}
        assert not anchor or anchor in anchors, f"{target} has no heading #{anchor}"


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)
def test_the_other_pages_of_the_reference_link_to_it(service: Manifest) -> None:
    folder = (ROOT / client_page(service.name)).parent
    without = {"client.md", "enums.md", "models.md", "special-values.md"}
    for page in folder.glob("*.md"):
        assert page.name in without or "](client.md)" in page.read_text("utf-8"), page.name


def _is_silent(cells: dict[str, str]) -> bool:
    return not cells["meaning"]
