"""The program whose types `nox -s wheels` checks does what it says."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.docs.user_program import async_versions, sync_names

from peerkit_sandbox import FakeQBittorrent, FakeTransmission


def test_the_user_program_runs_on_the_sandbox(tmp_path: Path) -> None:
    with FakeQBittorrent() as qbittorrent, FakeTransmission() as transmission:
        qbittorrent.add_torrent(name="film")
        assert sync_names(qbittorrent.url, transmission.url) == ["film", "cosmos"]
        versions = asyncio.run(async_versions(qbittorrent.url, transmission.url))
        assert versions == ["v5.3.0", "4.1.4 (a6d907d9ea)"]
