"""Where an example runs against another release than the newest, its reader sees which one."""

from __future__ import annotations

import re

import pytest
from tests.docs.pages import ROOT, Block, all_blocks

OLDER = [block for block in all_blocks("python", "py") if block.releases]


def test_there_are_such_examples() -> None:
    assert len(OLDER) > 10


@pytest.mark.parametrize("block", OLDER, ids=str)
def test_the_release_of_an_example_is_visible(block: Block) -> None:
    lines = (ROOT / block.page).read_text("utf-8").splitlines()
    above = "\n".join(lines[: block.line - 2])  # without the fence
    # A browser does not show comments.
    paragraphs = re.sub(r"<!--.*?-->", "", above, flags=re.S).rstrip().split("\n\n")
    told = f"{paragraphs[-1]}\n{block.text}\n{block.output or ''}"
    for _, release in block.releases:
        assert release in told, f"{release} is in a comment alone"
