"""What the client adds to the generated calls, on every profile."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerkit_core import BadRequest, Forbidden, InvalidArgument, NotFound, UnsupportedByServer
from peerkit_qbittorrent import ALL, AddFailed, BulkFailed, TorrentFailed, is_set
from peerkit_qbittorrent.legacy._async.client import AsyncQBittorrentLegacy
from peerkit_qbittorrent.legacy._sync.client import QBittorrentLegacy
from peerkit_qbittorrent.legacy.models import LPreferences
from peerkit_sandbox import torrents
from peerkit_sandbox.qbittorrent_legacy import FakeQBittorrentLegacy
from tests.contract.samples import folder, hash_of, magnet, single
from tests.servers import serve

from .legacy_server import sent

UNKNOWN = "0" * 40


def _api(fake: FakeQBittorrentLegacy) -> int:
    return int(fake.profile.webapi)


# Asking


def test_the_version_needs_no_session(fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy) -> None:
    version = qb.server_version()
    assert (str(version.release), str(version.api)) == (f"v{fake.profile.app}", fake.profile.webapi)
    assert fake.logins == 0


def test_the_version_is_asked_once(qb: QBittorrentLegacy) -> None:
    qb.server_version()
    qb.query.torrents()
    qb.server_version()
    assert sent(qb).count("version_api") == 1


@pytest.mark.parametrize("call", ["properties_general", "properties_trackers", "properties_files"])
def test_a_hash_that_no_torrent_has_is_not_found(qb: QBittorrentLegacy, call: str) -> None:
    with pytest.raises(NotFound, match="no torrent with this hash"):
        getattr(qb.query, call)(UNKNOWN)


def test_the_status_of_a_tracker_is_a_text(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    hash = fake.add_torrent(folder(trackers=("http://one.example/a",))).hash
    fake.tracker_fails(hash, "http://one.example/a")
    row = qb.query.properties_trackers(hash)[0]
    assert (row.status, row.msg) == ("Not working", "Connection refused")


def test_all_torrents_are_iterated_in_pages_that_wrap(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    hashes = {fake.add_torrent(name=f"torrent {n}").hash for n in range(6)}
    assert {t.hash for t in qb.iter_torrents(page_size=2)} == hashes
    assert {t.hash for t in qb.iter_torrents(page_size=4)} == hashes
    assert len(list(qb.iter_torrents(page_size=4, limit=5))) == 5
    assert len(list(qb.iter_torrents(page_size=4, offset=4))) == 2
    assert list(qb.iter_torrents(page_size=4, offset=6)) == []


def test_a_filter_that_is_too_new_is_refused(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    fake.add_torrent()
    if _api(fake) >= 6:
        assert qb.query.torrents(filter="errored") == []
    else:
        with pytest.raises(UnsupportedByServer, match=r"errored.*3\.3\.0"):
            qb.query.torrents(filter="errored")


# Commands


def test_stop_and_start_take_several_hashes_and_tell_unknown_ones(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    first, second = fake.add_torrent(name="a").hash, fake.add_torrent(name="b").hash
    result = qb.stop([first, second.upper(), UNKNOWN])
    assert result.ok == (first, second)
    assert isinstance(result.failed[UNKNOWN], NotFound)
    assert all(torrent.stopped for torrent in fake.torrents)
    assert sent(qb).count("command_pause") == 2
    assert qb.start(first, look_up=False).ok == (first,)
    assert not fake.torrent(first).stopped


def test_all_is_one_request(fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy) -> None:
    hashes = {fake.add_torrent(name=f"{n}").hash for n in range(3)}
    assert set(qb.stop(ALL).ok) == hashes
    assert all(torrent.stopped for torrent in fake.torrents)
    assert set(qb.start(ALL).ok) == hashes
    assert set(qb.verify(ALL).ok) == hashes
    calls = sent(qb)
    assert (calls.count("command_pause_all"), calls.count("command_recheck")) == (1, 3)


def test_deleting_needs_a_decision_and_hashes(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    first, second = fake.add_torrent(name="a").hash, fake.add_torrent(name="b").hash
    with pytest.raises(InvalidArgument):
        qb.remove([], delete_data=False)
    with pytest.raises(InvalidArgument):
        qb.remove(ALL, delete_data=None)  # type: ignore[arg-type]
    assert len(fake.torrents) == 2
    assert qb.remove([first, UNKNOWN], delete_data=False).failed.keys() == {UNKNOWN}
    assert qb.remove(ALL, delete_data=True).ok == (second,)
    assert qb.remove(ALL, delete_data=True).ok == ()
    assert fake.torrents == []


def test_the_word_all_is_no_hash(fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy) -> None:
    fake.add_torrent()
    with pytest.raises(InvalidArgument, match="is no ID of a LTorrent"):
        qb.command.delete_perm("all")
    assert len(fake.torrents) == 1


def test_an_extra_parameter_is_refused_by_the_server(qb: QBittorrentLegacy) -> None:
    with pytest.raises(BadRequest):
        qb.request("POST", "/command/pause", form={"hash": UNKNOWN, "extra": 1})


def test_a_queue_that_is_off_is_forbidden(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    fake.configure(queueing_enabled=False)
    with pytest.raises(Forbidden, match="queue is off"):
        qb.command.top_prio(UNKNOWN)
    assert fake.failed_logins == 0


# Adding


def test_files_links_and_hashes_are_added(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy, tmp_path: Path
) -> None:
    path = tmp_path / "one.torrent"
    path.write_bytes(single("one"))
    outcome = qb.add([path, magnet(single("two")), hash_of(single("three"))])
    expected = [hash_of(single(name)) for name in ("one", "two", "three")]
    assert list(outcome.added) == expected
    assert [torrent.hash for torrent in fake.torrents] == expected


def test_what_is_there_already_is_a_duplicate(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    private = torrents.make_torrent("secret", b"x", private=True)
    for data in (single("one"), private):
        fake.add_torrent(data)
        assert qb.add(data).duplicates == (hash_of(data),)
        assert qb.add_and_wait(data).hash == hash_of(data)


def test_a_url_is_fetched_here_or_pending(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    with serve() as web:
        url = web.add("some.torrent", single("from the web"))
        assert qb.add(url, fetch_urls=False).pending == (url,)
        assert fake.url_arrives(url, single("from the web")).hash == hash_of(single("from the web"))
        assert qb.add(url).duplicates


def test_a_file_that_the_server_cannot_take_has_failed(qb: QBittorrentLegacy) -> None:
    second = torrents.make_torrent("v2", bytes(16384), version="v2")
    outcome = qb.add([second, single("good")])
    assert len(outcome.added) == len(outcome.failed) == 1
    with pytest.raises(BulkFailed):
        outcome.raise_for_errors()
    with pytest.raises(AddFailed, match="did not take"):
        qb.add_and_wait(second)


def test_a_misspelt_goal_is_refused_and_nothing_is_added(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    with pytest.raises(InvalidArgument, match="until: is none of listed, metadata"):
        qb.add_and_wait(single(), until="completed")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert fake.torrents == []


def test_a_category_goes_under_the_name_of_the_release(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    data = single("one")
    if _api(fake) < 7:
        with pytest.raises(UnsupportedByServer):
            qb.add(data, category="films")
        assert fake.torrents == []
        return
    torrent = qb.add_and_wait(data, category="films", savepath="/srv/films")
    assert fake.torrent(torrent.hash).category == "films"
    assert "films" in (torrent.label, torrent.category)


def test_options_arrive_on_the_newest_release(newest: FakeQBittorrentLegacy) -> None:
    with QBittorrentLegacy(newest.url, username="admin", password="adminadmin") as qb:
        torrent = qb.add_and_wait(
            single("one"), label="x", paused=True, rename="other", up_limit=2048, root_folder=False
        )
    assert (torrent.name, torrent.category, torrent.up_limit) == ("other", "x", 2048)
    assert torrent.state == "pausedDL"


def test_waiting_for_metadata_and_the_end(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    data = single("slow")

    def arrive(torrent: object) -> None:
        seen.append(torrent)
        hash = hash_of(data)
        if fake.torrent(hash).has_metadata:
            fake.finish(hash)
        else:
            fake.metadata_arrives(hash, data)

    seen: list[object] = []
    torrent = qb.add_and_wait(magnet(data), until="complete", timeout=10, on_progress=arrive)
    assert torrent.progress == 1
    assert len(seen) == 3


def test_a_torrent_in_error_ends_the_wait(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    hash = fake.add_torrent(single("bad")).hash
    fake.fail(hash)
    with pytest.raises(TorrentFailed):
        qb.add_and_wait(single("bad"), until="checked", timeout=5)


# Preferences


def test_speed_limits_are_bytes_on_every_release(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    limits = qb.limits.set(download=1_048_576, alt_upload=512)
    assert (limits.download, limits.upload, limits.alt_active) == (1_048_576, None, False)
    assert limits.alt_upload == 1024  # the server knows whole KiB only
    for active in (True, True, False):
        assert qb.limits.set(alt_active=active).alt_active is active
    assert qb.command.get_global_dl_limit() == 1_048_576
    raw = qb.query.preferences().dl_limit
    assert raw == (1024 if _api(fake) <= 10 else 1_048_576)
    with pytest.raises(InvalidArgument):
        qb.limits.set()


def test_changing_preferences_keeps_the_trackers(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    if _api(fake) >= 10:
        trackers = LPreferences(add_trackers="http://t.example/a", add_trackers_enabled=True)
        qb.set_preferences(trackers)
        changes = LPreferences(queueing_enabled=False)
        qb.set_preferences(changes)
        assert not is_set(changes.add_trackers), "the caller's object stays as it was"
        assert qb.query.preferences().add_trackers == "http://t.example/a"
        qb.command.set_preferences(LPreferences(queueing_enabled=True))
        assert qb.query.preferences().add_trackers == "", "the server's own trap"
    else:
        qb.set_preferences(LPreferences(queueing_enabled=False))
        assert qb.query.preferences().queueing_enabled is False


@pytest.mark.anyio
async def test_the_async_client_does_the_same(
    fake: FakeQBittorrentLegacy, async_qb: AsyncQBittorrentLegacy
) -> None:
    torrent = await async_qb.add_and_wait(single("one"))
    assert (await async_qb.stop(ALL)).ok == (torrent.hash,)
    assert [t.hash async for t in async_qb.iter_torrents()] == [torrent.hash]
    assert (await async_qb.remove(torrent.hash, delete_data=False)).ok == (torrent.hash,)
    assert (await async_qb.server_version()).release.text == f"v{fake.profile.app}"


def test_a_web_page_behind_a_url_is_told(qb: QBittorrentLegacy) -> None:
    with serve({"page": b"<html>log in</html>"}) as web:
        with pytest.raises(AddFailed, match=r"is not a \.torrent file"):
            qb.add_and_wait(f"{web.url}/page")
    assert list(qb.iter_torrents()) == []
