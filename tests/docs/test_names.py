"""The page of core's names is complete, and names nothing else."""

from __future__ import annotations

import re
from types import ModuleType

import pytest

import peerkit_core
import peerkit_core.bittorrent

from .pages import ROOT

PAGE = (ROOT / "docs" / "core.md").read_text("utf-8")


@pytest.mark.parametrize("table", [0, 1], ids=["core", "bittorrent"])
def test_the_page_lists_every_public_name_of_core(table: int) -> None:
    module: ModuleType = [peerkit_core, peerkit_core.bittorrent][table]
    assert sorted(_tables()[table]) == sorted(module.__all__)


def _tables() -> list[list[str]]:
    """The names of each table, those of its first column."""
    found: list[list[str]] = []
    for line in PAGE.splitlines():
        if line.startswith("| names |"):
            found.append([])
        elif line.startswith("| `"):
            found[-1] += re.findall(r"`(\w+)`", line.split("|")[1])
    return found
