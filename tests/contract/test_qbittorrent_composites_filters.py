"""A filter that a qBittorrent does not know never becomes a list of everything."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from peerkit_core import UnsupportedArgument, UnsupportedByServer
from peerkit_qbittorrent import QBittorrent

from .qbittorrent_server import QbServer, sent
from .samples import single
from .validating import ValidatingSender
from .waiting import eventually

CHOOSING: dict[str, dict[str, Any]] = {
    "tag": {"tag": "new"},
    "private": {"private": True},
    "filter=stopped": {"filter": "stopped"},
    "filter=running": {"filter": "running"},
    "filter=paused": {"filter": "paused"},
    "filter=resumed": {"filter": "resumed"},
}


@pytest.fixture
def two(qb: QBittorrent) -> QBittorrent:
    """A server with a stopped and a running torrent."""
    qb.add_and_wait(single("stopped.bin"), stopped=True, until="checked")
    qb.add_and_wait(single("running.bin"), stopped=False, until="checked")
    return qb


def lenient(server: QbServer) -> QBittorrent:
    """A client that leaves out what the release lacks."""
    return QBittorrent(
        server.url,
        username=server.username,
        password=server.password,
        sender=ValidatingSender(server.url, server.contract),
        strict=False,
    )


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("stopped", "stopped.bin"),
        ("paused", "stopped.bin"),
        ("running", "running.bin"),
        ("resumed", "running.bin"),
    ],
)
def test_iterating_takes_the_words_of_both_generations(
    two: QBittorrent, word: str, name: str
) -> None:
    found = eventually(lambda: list(two.iter_torrents(filter=word)), lambda now: len(now) == 1)
    assert [torrent.name for torrent in found] == [name]


@pytest.mark.parametrize("word", ["stopped", "running", "paused", "resumed"])
def test_the_plain_call_refuses_the_words_of_the_other_generation(
    qb_server: QbServer, two: QBittorrent, word: str
) -> None:
    known = word in (("stopped", "running") if qb_server.has("5.0.0") else ("paused", "resumed"))
    if known:
        eventually(lambda: two.torrents.info(filter=word), lambda now: len(now) == 1)
        return
    before = sent(two).count("torrents_info")
    with pytest.raises(UnsupportedByServer, match="filter"):
        two.torrents.info(filter=word)
    assert sent(two).count("torrents_info") == before


@pytest.mark.parametrize("argument", CHOOSING)
def test_a_lenient_client_never_drops_a_filter(
    qb_server: QbServer, two: QBittorrent, argument: str
) -> None:
    with lenient(qb_server) as qb:
        try:
            found = qb.torrents.info(**CHOOSING[argument])
        except UnsupportedByServer:
            assert "torrents_info" not in sent(qb)
        else:
            assert len(found) < 2


@pytest.mark.parametrize("argument", CHOOSING)
def test_a_lenient_client_iterates_over_no_more_than_was_asked_for(
    qb_server: QbServer, two: QBittorrent, argument: str
) -> None:
    with lenient(qb_server) as qb:
        try:
            found = list(qb.iter_torrents(**CHOOSING[argument]))
        except UnsupportedByServer:
            assert "torrents_info" not in sent(qb)
        else:
            assert len(found) < 2


def test_a_lenient_client_drops_other_arguments_with_a_warning(
    qb_server: QbServer, two: QBittorrent
) -> None:
    with lenient(qb_server) as qb:
        if qb_server.has("5.2.0"):
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                assert all(torrent.files for torrent in qb.torrents.info(include_files=True))
            return
        with pytest.warns(UnsupportedArgument, match="includeFiles"):
            assert len(qb.torrents.info(include_files=True)) == 2


def test_a_lenient_client_still_refuses_an_operation_that_is_missing(
    qb_server: QbServer, two: QBittorrent
) -> None:
    if qb_server.has("5.3.0"):
        pytest.skip("the release has every operation")
    with lenient(qb_server) as qb, pytest.raises(UnsupportedByServer):
        qb.app.get_free_space_at_path("/")


def test_some_files_never_become_all_files(qb_server: QbServer, two: QBittorrent) -> None:
    hash = two.torrents.info()[0].hash
    with lenient(qb_server) as qb:
        if qb_server.has("4.3.5"):
            assert [file.index for file in qb.torrents.files(hash, indexes=0)] == [0]
            return
        with pytest.raises(UnsupportedByServer, match="indexes"):
            qb.torrents.files(hash, indexes=0)
