"""Objects of answers in the place of their IDs, in generated calls of both services."""

from __future__ import annotations

import pytest

from peerkit_core import InvalidArgument, NotAskedFor
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent
from peerkit_transmission import Transmission
from peerkit_transmission.models import Torrent

from .samples import folder, hash_of, single
from .transmission_server import sent
from .waiting import eventually


class Row:
    """An object of a user's own."""

    def __init__(self, hash: str) -> None:
        self.peerkit_id = hash


def test_qbittorrent_takes_torrents_of_a_list_and_of_an_outcome(qb: QBittorrent) -> None:
    outcome = qb.add([single(), folder()], stopped=True)
    torrents = eventually(qb.torrents.info, lambda found: len(found) == 2)
    qb.torrents.recheck(torrents)
    qb.torrents.set_category(outcome.results, "")
    for torrent in torrents:
        assert qb.torrents.properties(torrent).save_path == torrent.save_path
        assert qb.torrents.files(Row(torrent.hash)) == qb.torrents.files(torrent.hash)
    first, second = torrents
    assert qb.torrents.download_limit([first, second.hash]).keys() == {first.hash, second.hash}
    (found,) = qb.torrents.info(hashes=first)
    assert found.hash == first.hash
    qb.torrents.delete((first, Row(second.hash)), False)
    eventually(qb.torrents.info, lambda left: left == [])


def test_qbittorrent_takes_torrents_of_a_followed_state(qb: QBittorrent) -> None:
    qb.add(single(), stopped=True)
    with qb.track() as state:
        torrent = state.torrents[hash_of(single())]
        assert qb.torrents.properties(torrent).save_path == torrent.save_path


@pytest.mark.anyio
async def test_async_qbittorrent_takes_torrents(async_qb: AsyncQBittorrent) -> None:
    added = await async_qb.add(single(), stopped=True)
    properties = await async_qb.torrents.properties(added.torrent)
    assert properties.save_path == added.torrent.save_path
    await async_qb.torrents.delete(added.results[0], False)


def test_transmission_takes_torrents_numbers_and_objects_of_yours(tr: Transmission) -> None:
    results = [tr.add(data, paused=True).results[0] for data in (single(), folder())]
    torrents = tr.torrents.list()
    tr.torrents.verify(torrents)
    tr.torrents.set(results, labels=["a"])
    first, second = torrents
    asked = ["id", "hash_string"]
    found = tr.torrents.get(asked, ids=first).torrents
    assert [torrent.hash_string for torrent in found] == [first.hash_string]
    named = [first.hash_string, second.hash_string]
    row = Row(second.peerkit_id)
    for got in (
        tr.torrents.get(asked, ids=torrents).torrents,
        tr.torrents.get(asked, ids=iter([row, row])).torrents + found,
        tr.torrents.get(asked, ids=[first, found[0], row]).torrents,
    ):
        assert {torrent.hash_string for torrent in got} == set(named)
    mixed = tr.torrents.get([*asked, "labels"], ids=[found[0].id or 0, second]).torrents
    assert [torrent.labels for torrent in mixed] == [["a"], ["a"]]
    tr.torrents.remove(torrents)
    eventually(tr.torrents.list, lambda left: left == [])


def test_a_torrent_without_its_hash_says_so_before_any_traffic(tr: Transmission) -> None:
    tr.add(single(), paused=True)
    (torrent,) = tr.torrents.get(["id", "name"]).torrents
    before = list(sent(tr))
    with pytest.raises(NotAskedFor, match="'hash_string' was not asked for"):
        tr.torrents.verify([torrent])
    with pytest.raises(InvalidArgument, match=r"^hash_string: the object came without it"):
        tr.torrents.verify(Torrent())
    assert sent(tr) == before
