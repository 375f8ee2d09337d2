"""Adding torrents to qBittorrent and waiting for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerkit_core import BadRequest, Conflict, InvalidArgument, StatusError, WaitTimeout
from peerkit_qbittorrent import AddFailed, AsyncQBittorrent, QBittorrent, TorrentFailed
from peerkit_qbittorrent.models import AddResult, Torrent
from peerkit_sandbox import torrents
from tests.servers import serve

from .qbittorrent_server import QbServer, sent
from .samples import PIECE, folder, folder_files, hash_of, magnet, single
from .waiting import eventually


def test_a_file_given_as_bytes_is_listed(qb: QBittorrent) -> None:
    data = single("harbour.bin")
    torrent = qb.add_and_wait(data, stopped=True)
    assert (torrent.hash, torrent.name) == (hash_of(data), "harbour.bin")


def test_a_file_given_by_path_is_listed(qb: QBittorrent, tmp_path: Path) -> None:
    path = tmp_path / "some file.torrent"
    path.write_bytes(single("by path.bin"))
    assert qb.add_and_wait(path, stopped=True).name == "by path.bin"


def test_a_file_given_by_its_path_as_text_is_listed(qb: QBittorrent, tmp_path: Path) -> None:
    path = tmp_path / "some.torrent"
    path.write_bytes(single("as text.bin"))
    assert qb.add_and_wait(str(path), stopped=True).name == "as text.bin"


def test_a_magnet_link_is_listed_under_its_hash(qb: QBittorrent) -> None:
    data = single("magnetic.bin")
    torrent = qb.add_and_wait(magnet(data), stopped=True)
    assert (torrent.hash, torrent.name) == (hash_of(data), "magnetic.bin")


def test_a_bare_hash_is_listed(qb: QBittorrent) -> None:
    data = single("by hash.bin")
    assert qb.add_and_wait(hash_of(data).upper(), stopped=True).hash == hash_of(data)


def test_a_web_address_is_fetched_by_the_client(qb: QBittorrent) -> None:
    with serve() as web:
        url = web.add("some.torrent", single("from the web.bin"))
        assert qb.add_and_wait(url, stopped=True).name == "from the web.bin"
        assert [visit.path for visit in web.visits] == ["/some.torrent"]
        assert "cookie" not in web.visits[0].headers


def test_a_web_address_that_fails_is_told(qb: QBittorrent) -> None:
    with serve() as web, pytest.raises(AddFailed, match="404"):
        qb.add_and_wait(f"{web.url}/missing.torrent")
    assert "torrents_add" not in sent(qb)


@pytest.mark.parametrize("kind", ["v2", "hybrid"])
def test_a_file_of_the_second_version_is_listed(
    qb_server: QbServer, qb: QBittorrent, kind: str
) -> None:
    data = torrents.make_torrent(
        "second.bin", bytes(PIECE), version="v2" if kind == "v2" else "hybrid"
    )
    if kind == "v2" and not qb_server.has("4.4.0"):
        pytest.skip("built on a library that knows no v2 torrents")
    second = torrents.infohash_v2(data)
    assert second is not None
    torrent = qb.add_and_wait(data, stopped=True)
    assert torrent.hash == (second[:40] if qb_server.has("4.4.0") else hash_of(data))


def test_a_source_that_the_server_refuses_raises_add_failed(
    qb_server: QbServer, qb: QBittorrent
) -> None:
    if qb_server.has("4.4.0"):
        pytest.skip("every source that the client can read is taken by this release")
    data = torrents.make_torrent("second.bin", bytes(PIECE), version="v2")
    with pytest.raises(AddFailed):
        qb.add_and_wait(magnet(data))


def test_a_torrent_that_is_there_already_is_returned(qb: QBittorrent) -> None:
    data = single()
    first = qb.add_and_wait(data, stopped=True, category="films")
    again = qb.add_and_wait(data, stopped=True)
    assert (again.hash, again.category) == (first.hash, "films")


def test_a_magnet_link_that_is_there_already_is_returned(qb: QBittorrent) -> None:
    data = single()
    first = qb.add_and_wait(data, stopped=True)
    assert qb.add_and_wait(magnet(data), stopped=True).hash == first.hash


def test_adding_a_duplicate_file_adds_nothing(qb_server: QbServer, qb: QBittorrent) -> None:
    qb.add_and_wait(single(), stopped=True)
    if qb_server.has("5.2.0"):
        with pytest.raises(Conflict):
            qb.torrents.add(torrents=single())
    else:
        # The oldest releases add nothing as well, but do not tell.
        told = "Fails." if qb_server.has("4.4.0") else "Ok."
        assert qb.torrents.add(torrents=single()) == told
    assert len(qb.torrents.info()) == 1


def test_what_is_no_torrent_is_refused_by_the_client(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument):
        qb.add_and_wait(b"<html>not a torrent</html>")
    with pytest.raises(InvalidArgument, match="cannot read"):
        qb.add_and_wait("no such file.torrent")
    assert sent(qb) == []


def test_what_is_no_torrent_is_refused_by_the_server(qb: QBittorrent) -> None:
    with pytest.raises(StatusError) as caught:
        qb.torrents.add(torrents=b"not a torrent at all")
    assert caught.value.status == 415


def test_the_answer_of_adding_names_what_was_added(qb_server: QbServer, qb: QBittorrent) -> None:
    files = [single("one.bin"), single("two.bin")]
    if qb_server.has("5.2.0"):
        answer = qb.torrents.add(torrents=files, stopped=True)
        assert isinstance(answer, AddResult)
        assert set(answer.added_torrent_ids) == {hash_of(data) for data in files}
        assert (answer.success_count, answer.failure_count) == (2, 0)
    else:
        assert qb.torrents.add(torrents=files) == "Ok."


def test_files_and_links_are_added_together(qb: QBittorrent) -> None:
    third = single("three.bin")
    files = [single("one.bin"), single("two.bin")]
    qb.torrents.add(torrents=files, urls=[magnet(third)])
    listed = eventually(qb.torrents.info, lambda found: len(found) == 3)
    assert {torrent.hash for torrent in listed} == {hash_of(data) for data in [*files, third]}


def test_options_are_taken_over(qb_server: QbServer, qb: QBittorrent) -> None:
    torrent = qb.add_and_wait(
        single(),
        stopped=True,
        savepath=qb_server.folder("elsewhere"),
        category="films",
        rename="Another name",
        up_limit=20480,
        dl_limit=40960,
        sequential_download=True,
        first_last_piece_prio=True,
    )
    assert torrent.save_path.rstrip("/") == qb_server.folder("elsewhere")
    assert (torrent.category, torrent.name) == ("films", "Another name")
    assert (torrent.up_limit, torrent.dl_limit) == (20480, 40960)
    assert (torrent.seq_dl, torrent.f_l_piece_prio) == (True, True)


def test_share_limits_are_taken_over(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.3.4"):
        pytest.skip("the release has no share limits here")
    torrent = qb.add_and_wait(single(), stopped=True, ratio_limit=1.5, seeding_time_limit=90)
    assert (torrent.ratio_limit, torrent.seeding_time_limit) == (1.5, 90)


def test_tags_are_taken_over(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.3.2"):
        pytest.skip("the release has no tags here")
    torrent = qb.add_and_wait(single(), stopped=True, tags=["one", "two"])
    assert sorted(torrent.tags.split(", ")) == ["one", "two"]


@pytest.mark.parametrize("word", ["stopped", "paused"])
def test_stopped_and_paused_mean_the_same(qb: QBittorrent, word: str) -> None:
    torrent = (
        qb.add_and_wait(single(), until="checked", stopped=True)
        if word == "stopped"
        else qb.add_and_wait(single(), until="checked", paused=True)
    )
    assert torrent.state in ("pausedDL", "stoppedDL")


@pytest.mark.parametrize("layout", ["Original", "NoSubfolder"])
def test_the_content_layout_is_taken_over(qb: QBittorrent, layout: str) -> None:
    torrent = qb.add_and_wait(folder("festival"), stopped=True, content_layout=layout)
    names = {file.name for file in qb.torrents.files(torrent.hash)}
    prefix = "festival/" if layout == "Original" else ""
    assert names == {f"{prefix}{path}" for path in folder_files()}


def test_priorities_go_with_any_kind_of_source(
    qb_server: QbServer, qb: QBittorrent, tmp_path: Path
) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release takes priorities later only")
    path = tmp_path / "path.torrent"
    path.write_bytes(folder("path"))
    with serve() as web:
        url = web.add("web.torrent", folder("web", trackers=("http://127.0.0.1:9/announce",)))
        for source in (path, folder("bytes"), url):
            outcome = qb.add(source, stopped=True, file_priorities=[0, 1, 7])
            files = qb.torrents.files(outcome.raise_for_errors().added[0])
            assert [file.priority for file in files] == [0, 1, 7]
        assert qb.trackers(outcome.added[0]).get() == (("http://127.0.0.1:9/announce",),)
        assert qb.add(url, file_priorities=[0, 1, 7]).duplicates == outcome.added
        with pytest.raises(BadRequest, match="must equal number of files"):
            qb.add(folder("three"), file_priorities=[0])


def test_priorities_are_those_of_one_torrent(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument, match="file_priorities: are those of one torrent"):
        qb.add([single(), folder()], file_priorities=[0, 1, 7])
    assert sent(qb) == []


def test_a_misspelt_goal_is_refused_before_anything_is_sent(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument, match="until: is none of listed, metadata"):
        qb.add_and_wait(single(), until="completed")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert sent(qb) == []


def test_waiting_until_checked_returns_a_checked_torrent(
    qb_server: QbServer, qb: QBittorrent
) -> None:
    qb_server.put_content("ready.bin", single_content())
    data = torrents.make_torrent("ready.bin", single_content())
    torrent = qb.add_and_wait(data, until="checked", stopped=True)
    assert torrent.state in ("pausedUP", "stoppedUP", "pausedDL", "stoppedDL")


def single_content() -> bytes:
    return b"ready" * 10_000


@pytest.mark.live
def test_waiting_until_complete_returns_a_complete_torrent(
    real_qb_server: QbServer, real_qb: QBittorrent
) -> None:
    real_qb_server.put_content("complete.bin", single_content())
    data = torrents.make_torrent("complete.bin", single_content())
    assert real_qb.add_and_wait(data, until="complete").progress == 1


def test_waiting_for_completion_shows_the_progress(fake_qb_server: QbServer) -> None:
    fake = fake_qb_server.fake
    assert fake is not None
    seen: list[float] = []

    def advance(torrent: Torrent) -> None:
        seen.append(torrent.progress)
        fake.set_progress(torrent, min(1, len(seen) / 4))

    with fake_qb_server.client() as qb:
        assert qb.add_and_wait(single(), until="complete", on_progress=advance).progress == 1
    assert seen == sorted(seen)
    assert len(seen) == 5


def test_waiting_for_metadata_ends_when_it_arrives(fake_qb_server: QbServer) -> None:
    fake = fake_qb_server.fake
    assert fake is not None
    data = folder()

    def arrive(torrent: Torrent) -> None:
        if torrent.total_size < 0:
            fake.metadata_arrives(torrent.hash, data)

    with fake_qb_server.client() as qb:
        torrent = qb.add_and_wait(magnet(data), until="metadata", on_progress=arrive)
        assert torrent.total_size == sum(len(content) for content in folder_files().values())


def test_waiting_for_metadata_that_never_comes_times_out(qb: QBittorrent) -> None:
    with pytest.raises(WaitTimeout) as caught:
        qb.add_and_wait(magnet(single()), until="metadata", timeout=0.3)
    last = caught.value.last
    assert isinstance(last, Torrent)
    assert last.hash == hash_of(single())


@pytest.mark.parametrize("state", ["error", "missingFiles"])
def test_waiting_for_a_torrent_that_fails_raises(fake_qb_server: QbServer, state: str) -> None:
    fake = fake_qb_server.fake
    assert fake is not None
    with fake_qb_server.client() as qb:
        with pytest.raises(TorrentFailed) as caught:
            qb.add_and_wait(
                single(),
                until="complete",
                on_progress=lambda seen: fake.set_field(seen, "state", state),
            )
        assert caught.value.hash == hash_of(single())
        assert state in caught.value.reason


@pytest.mark.anyio
async def test_the_async_client_adds_and_waits(async_qb: AsyncQBittorrent) -> None:
    torrent = await async_qb.add_and_wait(single("later.bin"), stopped=True, category="async")
    assert (torrent.name, torrent.category) == ("later.bin", "async")
