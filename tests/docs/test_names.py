"""The page of core's names is complete, and names nothing else."""

from __future__ import annotations

import re

import peerkit_core

from .pages import ROOT


def test_the_page_lists_every_public_name_of_core() -> None:
    rows = [
        line.split("|")[1]
        for line in (ROOT / "docs" / "core.md").read_text("utf-8").splitlines()
        if line.startswith("| `")
    ]
    listed = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    assert sorted(listed) == sorted(peerkit_core.__all__)
