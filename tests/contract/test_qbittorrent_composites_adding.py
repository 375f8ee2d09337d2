"""Adding many torrents at once, with what became of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerkit_core import BulkFailed, ConnectionFailed, InvalidArgument, UnsupportedByServer
from peerkit_qbittorrent import AddFailed, AsyncQBittorrent, QBittorrent
from peerkit_sandbox import torrents
from tests.servers import serve

from .qbittorrent_server import QbServer, sent
from .samples import PIECE, folder, hash_of, magnet, single
from .waiting import eventually


def hybrid() -> bytes:
    return torrents.make_torrent("hybrid.bin", bytes(PIECE), version="hybrid")


def names(qb: QBittorrent) -> set[str]:
    return {torrent.name for torrent in qb.torrents.info()}


def test_every_source_has_its_outcome(qb: QBittorrent, tmp_path: Path) -> None:
    known, file, third = single("known.bin"), single("file.bin"), single("magnet.bin")
    qb.add_and_wait(known, stopped=True)
    path = tmp_path / "file.torrent"
    path.write_bytes(file)
    with serve() as web:
        url = web.add("web.torrent", folder("from the web"))
        missing = f"{web.url}/missing.torrent?passkey=secret"
        page = web.add("page.html", b"<html>log in first</html>", "text/html")
        outcome = qb.add([known, path, magnet(third), url, missing, page], stopped=True)
    assert outcome.duplicates == (hash_of(known),)
    assert set(outcome.added) == {hash_of(d) for d in (file, third, folder("from the web"))}
    assert outcome.pending == ()
    assert set(outcome.failed) == {missing.partition("?")[0], page}
    assert "404" in str(outcome.results[4].error)
    assert "not a .torrent file" in str(outcome.failed[page])
    assert not outcome
    assert names(qb) == {"known.bin", "file.bin", "magnet.bin", "from the web"}
    with pytest.raises(BulkFailed, match="2 of 6 items failed") as caught:
        outcome.raise_for_errors()
    assert "secret" not in str(caught.value)


def test_a_good_outcome_is_true(qb: QBittorrent) -> None:
    outcome = qb.add(single(), stopped=True)
    assert outcome
    assert outcome.raise_for_errors() is outcome
    assert outcome.added == (hash_of(single()),)


def test_two_files_of_one_name_both_arrive(qb: QBittorrent, tmp_path: Path) -> None:
    paths: list[Path] = []
    for place in ("a", "b"):
        path = tmp_path / place / "same name.torrent"
        path.parent.mkdir()
        path.write_bytes(single(f"{place}.bin"))
        paths.append(path)
    outcome = qb.add([*paths, single("c.bin"), single("d.bin")], stopped=True)
    assert len(outcome.added) == 4
    assert names(qb) == {"a.bin", "b.bin", "c.bin", "d.bin"}


@pytest.mark.parametrize("kind", ["file", "magnet", "hash"])
def test_what_the_server_has_is_a_duplicate(qb: QBittorrent, kind: str) -> None:
    data = single("again.bin")
    sources: dict[str, str | bytes] = {"file": data, "magnet": magnet(data), "hash": hash_of(data)}
    qb.add(data, stopped=True)
    outcome = qb.add(sources[kind], stopped=True)
    assert (outcome.added, outcome.duplicates) == ((), (hash_of(data),))
    assert outcome


def test_one_torrent_given_twice_is_added_once(qb: QBittorrent) -> None:
    data = single("twice.bin")
    assert qb.add([data, magnet(data)], stopped=True).added == (hash_of(data),)
    assert names(qb) == {"twice.bin"}


def test_a_web_address_may_be_left_to_the_server(qb_server: QbServer, qb: QBittorrent) -> None:
    with serve() as web:
        url = web.add("later.torrent", single("later.bin"))
        outcome = qb.add([url, single("now.bin")], fetch_urls=False, stopped=True)
        assert outcome.pending == (url,)
        assert outcome.added == (hash_of(single("now.bin")),)
        if qb_server.fake is not None:
            qb_server.fake.url_arrives(url, single("later.bin"))
        eventually(lambda: names(qb), lambda found: found == {"now.bin", "later.bin"})


def test_a_web_address_that_leads_nowhere_adds_nothing(qb: QBittorrent) -> None:
    url = "http://127.0.0.1:9/nothing.torrent"
    outcome = qb.add(url)
    assert isinstance(outcome.failed[url], ConnectionFailed)
    assert sent(qb) == []


def test_the_page_of_a_tracker_is_no_torrent(qb: QBittorrent) -> None:
    with serve() as web:
        url = web.add("login.html", b"<html>log in first</html>", "text/html")
        with pytest.raises(AddFailed, match=r"not a \.torrent file"):
            qb.add_and_wait(url)


def test_a_hybrid_file_is_added_and_found(qb_server: QbServer, qb: QBittorrent) -> None:
    data = hybrid()
    second = torrents.infohash_v2(data)
    assert second is not None
    expected = second[:40] if qb_server.has("4.4.0") else hash_of(data)
    assert qb.add(data, stopped=True).added == (expected,)
    assert qb.add(data, stopped=True).duplicates == (expected,)


def test_the_v1_magnet_of_a_hybrid_that_is_there_is_a_duplicate(qb: QBittorrent) -> None:
    (id,) = qb.add(hybrid(), stopped=True).added
    outcome = qb.add(f"magnet:?xt=urn:btih:{hash_of(hybrid())}", stopped=True)
    assert (outcome.added, outcome.duplicates, outcome.failed) == ((), (id,), {})


def test_a_v2_magnet_is_added_or_refused(qb_server: QbServer, qb: QBittorrent) -> None:
    data = torrents.make_torrent("second.bin", bytes(PIECE), version="v2")
    second = torrents.infohash_v2(data)
    assert second is not None
    outcome = qb.add(magnet(data), stopped=True)
    if qb_server.has("4.4.0"):
        assert outcome.added == (second[:40],)
    else:
        assert set(outcome.failed) == {second[:40]}
        assert isinstance(outcome.failed[second[:40]], AddFailed)


def test_one_bad_file_stops_everything_before_it_is_sent(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument):
        qb.add([single(), b"no torrent"])
    with pytest.raises(InvalidArgument):
        qb.add([])
    with pytest.raises(InvalidArgument, match="first argument"):
        qb.add(single(), urls=["http://127.0.0.1:9/"])
    assert sent(qb) == []


def test_an_option_that_is_too_new_stops_everything(qb_server: QbServer, qb: QBittorrent) -> None:
    if qb_server.has("5.3.0"):
        pytest.skip("the release has every option")
    with pytest.raises(UnsupportedByServer, match=r"5\.3\.0"):
        qb.add(single(), share_limits_mode="MatchAll")
    assert "torrents_add" not in sent(qb)


def test_options_go_under_the_names_of_the_release(qb_server: QbServer, qb: QBittorrent) -> None:
    content = b"there" * 9000
    qb_server.put_content("there.bin", content)
    data = torrents.make_torrent("there.bin", content)
    torrent = qb.add_and_wait(data, until="checked", stopped=True, seed_mode=True)
    assert torrent.progress == 1


@pytest.mark.anyio
async def test_the_async_client_adds_many(async_qb: AsyncQBittorrent) -> None:
    outcome = await async_qb.add([single("one.bin"), magnet(single("two.bin"))], stopped=True)
    assert len(outcome.added) == 2


def test_a_magnet_that_is_listed_a_moment_later_is_no_duplicate(fake_qb_server: QbServer) -> None:
    fake = fake_qb_server.fake
    assert fake is not None
    looks: list[object] = []

    def late(rows: list[object]) -> list[object]:
        # Before the add it is not there, right after it not yet, and then it is.
        looks.append(rows)
        return rows if len(looks) > 2 else []

    fake.edit_answer("torrents/info", late)
    with fake_qb_server.client() as qb:
        outcome = qb.add(magnet(single("late.bin")), stopped=True)
    assert outcome.added == (hash_of(single("late.bin")),)
    assert outcome.duplicates == ()
