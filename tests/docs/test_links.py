"""Every relative link of the documents leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.docs.pages import ROOT, guides, name_of, pages

_LINK = re.compile(r"\]\((?!https?://|#)([^)\s#]+)(?:#([^)\s]+))?\)")
_FENCED = re.compile(r"^ *```.*?^ *```$", re.M | re.S)


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_the_links_of_a_page_lead_somewhere(page: Path) -> None:
    for target, anchor in _LINK.findall(_FENCED.sub("", page.read_text("utf-8"))):
        found = page.parent / target
        assert found.exists(), f"{name_of(page)} links to {target}, which does not exist"
        if anchor:
            assert anchor in _anchors(found), f"{target} has no heading #{anchor}"


def test_the_contents_list_every_page() -> None:
    contents = (ROOT / "docs" / "index.md").read_text("utf-8")
    for page in ROOT.glob("docs/*.md"):
        assert page.name == "index.md" or f"({page.name})" in contents


@pytest.mark.parametrize("page", guides(), ids=name_of)
def test_a_guide_is_listed_in_the_contents_and_in_the_overview_of_its_service(page: Path) -> None:
    docs = ROOT / "docs"
    link = f"({page.relative_to(docs).as_posix()})"
    for listing in (docs / "index.md", docs / f"{page.parent.name}.md"):
        assert link in listing.read_text("utf-8"), f"{listing.name} does not list {name_of(page)}"


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.M)
    cleaned = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.replace(" ", "-") for heading in cleaned}
