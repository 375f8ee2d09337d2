"""Callbacks hear of changes, not of looks; an exception in one ends the wait and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from threading import Event
from typing import Any

import pytest

from peerkit_core import WaitTimeout
from peerkit_sandbox import torrents
from peerkit_sandbox.qbittorrent import FakeQBittorrent
from peerkit_sandbox.qbittorrent_legacy import FakeQBittorrentLegacy
from peerkit_sandbox.transmission import FakeTransmission

FAKES: list[Any] = [FakeQBittorrent, FakeQBittorrentLegacy, FakeTransmission]
DATA = torrents.make_torrent("film", b"x" * 50_000)


def waited(fake: Any, on_progress: Callable[[Any], object], *, is_async: bool = False) -> None:
    """Add a torrent that does not get on, and wait for its completion in vain."""
    options: dict[str, Any] = {"until": "complete", "timeout": 0.8, "on_progress": on_progress}

    async def awaited() -> None:
        async with fake.async_client() as client:
            await client.add_and_wait(DATA, **options)

    if is_async:
        asyncio.run(awaited())
        return
    with fake.client() as client:
        client.add_and_wait(DATA, **options)


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("kind", FAKES, ids=lambda kind: kind.__name__)
def test_what_does_not_get_on_is_told_once(kind: Any, is_async: bool) -> None:
    seen: list[Any] = []
    with kind() as fake:
        with pytest.raises(WaitTimeout):
            waited(fake, seen.append, is_async=is_async)
    assert len(seen) == 1


@contextmanager
def busy(fake: Any, torrent: Any) -> Generator[None]:
    """The torrent's rates change all the time."""
    over = Event()

    def change() -> None:
        for number in count(1):
            if over.wait(0.02):
                return
            fake.set_field(torrent, "dlspeed", number)
            fake.set_field(torrent, "num_seeds", number)

    with ThreadPoolExecutor(1) as threads:
        work = threads.submit(change)
        try:
            yield
        finally:
            over.set()
            work.result()


def test_rates_and_times_are_no_progress() -> None:
    seen: list[tuple[float, int]] = []
    with FakeQBittorrent() as fake:
        torrent = fake.add_torrent(DATA, state="downloading")

        def note(found: Any) -> None:
            seen.append((found.progress, found.dlspeed))
            if found.progress < 0.5:
                fake.set_progress(torrent, found.progress + 0.25)

        with busy(fake, torrent), pytest.raises(WaitTimeout) as raised:
            waited(fake, note)
    last: Any = raised.value.last
    assert [progress for progress, _ in seen] == [0, 0.25, 0.5]
    assert last.dlspeed > seen[-1][1]


@pytest.mark.parametrize("kind", FAKES, ids=lambda kind: kind.__name__)
def test_an_error_of_the_callback_ends_the_wait_and_the_client_goes_on(kind: Any) -> None:
    def stumble(torrent: Any) -> None:
        raise LookupError("mine")

    with kind() as fake, fake.client() as client:
        with pytest.raises(LookupError, match="mine"):
            client.add_and_wait(DATA, until="complete", on_progress=stumble)
        assert len(fake.torrents) == 1
        assert client.server_version()


@pytest.mark.parametrize("kind", [FakeQBittorrent, FakeTransmission])
def test_commands_tell_changes_alone(kind: Any) -> None:
    seen: list[int] = []

    def note(found: Sequence[Any]) -> None:
        seen.append(len(found))

    with kind() as fake, fake.client() as client:
        torrent = fake.add_torrent(DATA, state="stopped")
        client.start(torrent, wait=True, on_progress=note)
    assert seen
    assert len(seen) <= 2
