"""The tables for users of other libraries name all of their methods, and ours exist.

The other libraries are not needed for that: `*_methods.txt` has their public names, with the
version in the first line. Where one is installed in that version, the list is compared with it.
"""

from __future__ import annotations

import asyncio
import importlib
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest
from tests.docs.pages import ROOT

import peerkit_qbittorrent
import peerkit_transmission
from peerkit_core import errors
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent
from peerkit_qbittorrent import models as qm
from peerkit_transmission import AsyncTransmission, Transmission
from peerkit_transmission import models as tm

_HERE = Path(__file__).parent
_CODE = re.compile(r"`([^`]+)`")
_CLASS = re.compile(r"[A-Z][A-Za-z]+")

QBITTORRENT = (ROOT / "docs" / "qbittorrent" / "migrating.md").read_text("utf-8")
TRANSMISSION = (ROOT / "docs" / "transmission" / "migrating.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("page", "listing"),
    [
        (QBITTORRENT, "qbittorrent_api_methods.txt"),
        (TRANSMISSION, "transmission_rpc_methods.txt"),
    ],
    ids=["qbittorrent-api", "transmission-rpc"],
)
def test_every_public_name_of_the_other_library_is_in_the_tables(page: str, listing: str) -> None:
    _, names = _read(listing)
    assert len(names) > 150
    in_tables = {name for theirs, _ in _rows(page) for name in theirs}
    in_text = set(_CODE.findall(_same_names(page)))
    missing = [name for name in names if name not in in_tables | in_text]
    assert not missing, f"the page does not tell what became of {', '.join(missing)}"


def test_every_name_on_the_side_of_peerkit_qbittorrent_exists() -> None:
    found = _ours(QBITTORRENT)
    assert len(found) > 150
    there = _Names(QBittorrent, AsyncQBittorrent, "qb", [peerkit_qbittorrent, qm, errors])
    there.require(found)


def test_every_name_on_the_side_of_peerkit_transmission_exists() -> None:
    found = _ours(TRANSMISSION) | set(_CODE.findall(_same_names(TRANSMISSION)))
    assert len(found) > 150
    there = _Names(Transmission, AsyncTransmission, "tr", [peerkit_transmission, tm, errors])
    there.require(found)


def test_a_name_that_does_not_exist_is_found() -> None:
    there = _Names(QBittorrent, AsyncQBittorrent, "qb", [peerkit_qbittorrent, qm, errors])
    for name in ("qb.torrents.forget", "qb.forget", "forget", "Torrent.forget"):
        with pytest.raises(AssertionError, match="forget"):
            there.require({name})


@pytest.mark.parametrize(
    ("library", "module", "listing", "classes"),
    [
        ("qbittorrent-api", "qbittorrentapi", "qbittorrent_api_methods.txt", {"Client": ""}),
        (
            "transmission-rpc",
            "transmission_rpc",
            "transmission_rpc_methods.txt",
            {"Client": "Client.", "Torrent": "Torrent.", "Session": "Session."},
        ),
    ],
)
def test_the_list_is_what_the_library_has(
    library: str, module: str, listing: str, classes: dict[str, str]
) -> None:
    listed_version, names = _read(listing)
    try:
        installed = version(library)
    except PackageNotFoundError:
        pytest.skip(f"{library} is installed for benchmarks only")
    if installed != listed_version:
        pytest.skip(f"the list is of {library} {listed_version}, installed is {installed}")
    loaded = importlib.import_module(module)
    for name, prefix in classes.items():
        public = {prefix + n for n in dir(getattr(loaded, name)) if not n.startswith("_")}
        assert public <= set(names)


class _Names:
    """What one client has: names beginning with its variable, and names of its modules."""

    def __init__(
        self, client: type, async_client: type, variable: str, modules: list[object]
    ) -> None:
        self._clients = {client.__name__: client, async_client.__name__: async_client}
        self._variable = variable
        self._modules = modules

    def require(self, names: set[str]) -> None:
        """Fail with the names that neither client nor any module has."""
        asyncio.run(self._require(names))

    async def _require(self, names: set[str]) -> None:
        # Making a client sends nothing, so nothing is there to be closed.
        made = [client("http://127.0.0.1:9") for client in self._clients.values()]
        missing: list[str] = []
        for name in sorted(names):
            first, *rest = name.split(".")
            if first == self._variable:
                # The one name that differs between the two clients.
                sides = made[1:] if rest == ["aclose"] else made[:1] if rest == ["close"] else made
                known = all(_has(side, rest) for side in sides)
            else:
                known = any(_has(module, [first, *rest]) for module in self._modules)
            if not known:
                missing.append(name)
        made[0].close()
        await made[1].aclose()
        assert not missing, f"peerkit has no {', '.join(missing)}"


def _has(owner: object, path: list[str]) -> bool:
    for name in path:
        if not hasattr(owner, name):
            return False
        owner = getattr(owner, name)
    return True


def _read(listing: str) -> tuple[str, list[str]]:
    first, *names = (_HERE / listing).read_text("utf-8").splitlines()
    return first.rpartition(" ")[2], names


def _rows(page: str) -> Iterator[tuple[list[str], list[str]]]:
    """The code spans of each row: of the other library, and of peerkit."""
    ours = -1
    for line in page.splitlines():
        if not line.startswith("|"):
            ours = -1
            continue
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if ours < 0:
            ours = cells.index("peerkit") if "peerkit" in cells else 0
        elif not set(line) <= set("|-: "):
            theirs = [name for cell in cells[:ours] for name in _CODE.findall(cell)]
            yield theirs, _CODE.findall(cells[ours])


def _ours(page: str) -> set[str]:
    """Names in the peerkit column: of methods and classes in their tables, of errors in theirs."""
    start = page.index("## All methods")
    methods = {name for _, ours in _rows(page[start:]) for name in ours}
    return methods | {name for _, ours in _rows(page) for name in ours if _CLASS.fullmatch(name)}


def _same_names(page: str) -> str:
    """The sentences that list what has the same name with us."""
    lines = [line for line in page.splitlines() if line.startswith("The other properties have")]
    return "\n".join(lines)
