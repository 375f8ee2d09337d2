"""Listing torrents of qBittorrent: filters, pages, long lists of hashes, guards."""

from __future__ import annotations

import pytest

from peerkit_core import ALL, BadRequest, InvalidArgument, value_or
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent

from .qbittorrent_server import QbServer, sent
from .samples import folder, hash_of, many_hashes, single
from .validating import ValidatingSender
from .waiting import eventually

NAMES = [f"part-{number}.bin" for number in range(5)]


def add_five(qb: QBittorrent) -> set[str]:
    """Five stopped torrents; their hashes."""
    files = [single(name, pieces=number + 1) for number, name in enumerate(NAMES)]
    qb.torrents.add(torrents=files, category="parts")
    eventually(qb.torrents.info, lambda found: len(found) == 5)
    return {hash_of(data) for data in files}


@pytest.mark.parametrize("page_size", [1, 2, 3, 4, 5, 6, 500])
def test_every_page_size_gives_every_torrent_once(qb: QBittorrent, page_size: int) -> None:
    hashes = add_five(qb)
    found = [torrent.hash for torrent in qb.iter_torrents(page_size=page_size)]
    assert sorted(found) == sorted(hashes)


def test_pages_keep_the_order_of_a_sort(qb: QBittorrent) -> None:
    add_five(qb)
    names = [torrent.name for torrent in qb.iter_torrents(page_size=2, sort="size")]
    assert names == NAMES


def test_a_limit_is_the_total_of_all_pages(qb: QBittorrent) -> None:
    add_five(qb)
    names = [torrent.name for torrent in qb.iter_torrents(page_size=2, sort="size", limit=3)]
    assert names == NAMES[:3]


def test_an_offset_skips_torrents(qb: QBittorrent) -> None:
    add_five(qb)
    names = [torrent.name for torrent in qb.iter_torrents(page_size=2, sort="size", offset=3)]
    assert names == NAMES[3:]


def test_an_empty_server_has_no_pages(qb: QBittorrent) -> None:
    assert list(qb.iter_torrents()) == []


def test_a_page_size_of_nothing_is_refused(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument, match="page_size"):
        list(qb.iter_torrents(page_size=0))
    assert sent(qb) == []


@pytest.mark.anyio
async def test_the_async_client_iterates(qb: QBittorrent, async_qb: AsyncQBittorrent) -> None:
    hashes = add_five(qb)
    assert {torrent.hash async for torrent in async_qb.iter_torrents(page_size=2)} == hashes


def test_an_offset_behind_the_end_wraps_on_old_servers(
    qb_server: QbServer, qb: QBittorrent
) -> None:
    add_five(qb)
    page = qb.torrents.info(sort="size", limit=2, offset=5)
    names = [torrent.name for torrent in page]
    assert names == ([] if qb_server.has("5.2.0") else NAMES[:2])


def test_the_category_filter_tells_none_from_any(qb: QBittorrent) -> None:
    qb.add_and_wait(single("with.bin"), stopped=True, category="films")
    qb.add_and_wait(single("without.bin"), stopped=True)
    assert [torrent.name for torrent in qb.torrents.info(category="films")] == ["with.bin"]
    assert [torrent.name for torrent in qb.torrents.info(category="")] == ["without.bin"]
    assert len(qb.torrents.info()) == 2


def test_the_tag_filter_tells_none_from_any(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.4.0"):
        pytest.skip("the release cannot filter by tag")
    qb.add_and_wait(single("with.bin"), stopped=True, tags="new")
    qb.add_and_wait(single("without.bin"), stopped=True)
    assert [torrent.name for torrent in qb.torrents.info(tag="new")] == ["with.bin"]
    assert [torrent.name for torrent in qb.torrents.info(tag="")] == ["without.bin"]


def test_the_state_filter_selects(qb_server: QbServer, qb: QBittorrent) -> None:
    qb_server.add_complete(qb, "done.bin", b"done" * 5000)
    qb.add_and_wait(single("open.bin"), stopped=True)
    completed = eventually(lambda: qb.torrents.info(filter="completed"), lambda found: found)
    assert [torrent.name for torrent in completed] == ["done.bin"]
    word = "stopped" if qb_server.has("5.0.0") else "paused"
    assert len(qb.torrents.info(filter=word)) == 2


def test_hashes_select_and_unknown_ones_are_skipped(qb: QBittorrent) -> None:
    wanted = sorted(add_five(qb))[:2]
    found = qb.torrents.info(hashes=[*wanted, "f" * 40])
    assert sorted(torrent.hash for torrent in found) == wanted


def test_one_hash_may_be_given_as_text(qb: QBittorrent) -> None:
    wanted = sorted(add_five(qb))[0]
    assert [torrent.hash for torrent in qb.torrents.info(hashes=wanted)] == [wanted]


def test_a_long_list_of_hashes_goes_as_a_form(qb: QBittorrent) -> None:
    known = add_five(qb)
    found = qb.torrents.info(hashes=[*many_hashes(2500), *known])
    assert {torrent.hash for torrent in found} == known
    sender = qb.engine.sender
    assert isinstance(sender, ValidatingSender)
    assert sender.requests[-1].method == "POST"
    assert sent(qb)[-1] == "torrents_info"


def test_a_command_takes_a_long_list_of_hashes(qb: QBittorrent) -> None:
    known = add_five(qb)
    qb.torrents.set_download_limit([*many_hashes(2500), *known], 30720)
    listed = eventually(qb.torrents.info, lambda found: all(t.dl_limit == 30720 for t in found))
    assert len(listed) == 5


def test_a_sort_can_be_reversed(qb: QBittorrent) -> None:
    add_five(qb)
    assert [t.name for t in qb.torrents.info(sort="size", reverse=True)] == NAMES[::-1]


def test_an_unknown_sort_key_is_a_bad_request(qb_server: QbServer, qb: QBittorrent) -> None:
    add_five(qb)
    if qb_server.has("4.4.0"):
        with pytest.raises(BadRequest):
            qb.torrents.info(sort="nothing")
    else:
        assert len(qb.torrents.info(sort="nothing")) == 5


def test_an_empty_list_of_hashes_is_refused_before_any_traffic(qb: QBittorrent) -> None:
    none: list[str] = []
    for call in (
        lambda: qb.torrents.delete(none, delete_files=True),
        lambda: qb.torrents.recheck(none),
        lambda: qb.torrents.set_category(none, "x"),
        lambda: qb.torrents.add_tags(none, "x"),
        lambda: qb.torrents.info(hashes=none),
        lambda: qb.torrents.add_trackers(none, "http://a"),
    ):
        with pytest.raises(InvalidArgument):
            call()
    assert sent(qb) == []


def test_the_word_for_everything_is_refused(qb: QBittorrent) -> None:
    for word in ("all", ["all"]):
        with pytest.raises(InvalidArgument):
            qb.torrents.delete(word, delete_files=True)
    assert sent(qb) == []


def test_everything_needs_the_sentinel(qb: QBittorrent) -> None:
    add_five(qb)
    qb.torrents.delete(ALL, delete_files=True)
    assert eventually(qb.torrents.info, lambda found: not found) == []


def test_a_generator_of_hashes_is_taken(qb: QBittorrent) -> None:
    hashes = add_five(qb)
    qb.torrents.delete((item for item in sorted(hashes)), delete_files=True)
    assert eventually(qb.torrents.info, lambda found: not found) == []


def test_trackers_come_along_if_asked(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.1.0"):
        pytest.skip("the release has no trackers here")
    qb.add_and_wait(folder(trackers=("http://127.0.0.1:9/announce",)), stopped=True)
    (torrent,) = qb.torrents.info(include_trackers=True)
    assert [tracker.url for tracker in value_or(torrent.trackers, ())] == [
        "http://127.0.0.1:9/announce"
    ]


def test_files_come_along_if_asked(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release has no files here")
    qb.add_and_wait(folder(), stopped=True)
    (torrent,) = qb.torrents.info(include_files=True)
    assert len(value_or(torrent.files, ())) == 3


def test_torrents_are_counted(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.6.1"):
        pytest.skip("the release cannot count")
    add_five(qb)
    assert qb.torrents.count() == 5
