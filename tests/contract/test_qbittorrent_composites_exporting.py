"""Taking things out of qBittorrent: .torrent files, their contents, metadata, new torrents."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import peerkit_qbittorrent.files._async.downloading as async_downloading
import peerkit_qbittorrent.files._sync.downloading as sync_downloading
from peerkit_core import (
    ALL,
    BadRequest,
    Conflict,
    FileNotWritten,
    InvalidArgument,
    NotFound,
    UnsupportedByServer,
    WaitTimeout,
)
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent, TorrentCreationFailed
from peerkit_qbittorrent.models import TorrentCreationTask
from peerkit_sandbox import torrents
from tests.servers import serve

from .qbittorrent_server import QbServer, sent
from .samples import folder, folder_files, hash_of, magnet, single
from .validating import ValidatingSender

CONTENT = bytes(range(256)) * 200
UNKNOWN = "f" * 40


@pytest.fixture(params=["4.5.0"])
def exporting(request: pytest.FixtureRequest, qb_server: QbServer, qb: QBittorrent) -> QBittorrent:
    """A client of a release that can export."""
    if not qb_server.has(request.param):
        pytest.skip("the release cannot export")
    return qb


def complete(
    server: QbServer, qb: QBittorrent, files: Any = CONTENT, name: str = "sent.bin"
) -> str:
    """A torrent that the server has; its hash."""
    hash = server.add_complete(qb, name, files).hash
    if server.fake is not None:
        contents = {name: files} if isinstance(files, bytes) else files
        inner = {p if isinstance(files, bytes) else f"{name}/{p}": d for p, d in contents.items()}
        server.fake.put_content(hash, inner)
    return hash


def ranges(qb: QBittorrent) -> list[str]:
    """The ranges that were asked for."""
    sender = qb.engine.sender
    assert isinstance(sender, ValidatingSender)
    asked = (request.headers.get("range") for request in sender.requests)
    return [found for found in asked if found]


# .torrent files


def test_every_torrent_is_exported_under_its_name(exporting: QBittorrent, tmp_path: Path) -> None:
    files = [single("one.bin"), folder("two")]
    exporting.add(files, stopped=True)
    report = exporting.export_all(tmp_path / "new folder")
    assert set(report.files) == {hash_of(data) for data in files}
    for hash, path in report.files.items():
        assert hash_of(path.read_bytes()) == hash
    names = sorted(path.name for path in (tmp_path / "new folder").iterdir())
    assert names == sorted(
        [f"one.bin [{hash_of(files[0])[:8]}].torrent", f"two [{hash_of(files[1])[:8]}].torrent"]
    )
    assert (report.no_metadata, report.failed) == ((), {})


@pytest.mark.parametrize(
    "name", ["a/b", "../../up", 'q"<>|?*:\\', "Größe 日本語 🎬", "x" * 240, "."]
)
def test_a_name_like_a_path_stays_inside_the_folder(
    exporting: QBittorrent, tmp_path: Path, name: str
) -> None:
    (hash,) = exporting.add(single(), stopped=True, rename=name).added
    path = exporting.export_all(tmp_path).files[hash]
    assert path.parent == tmp_path
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_chosen_torrents_are_exported(exporting: QBittorrent, tmp_path: Path) -> None:
    one, two = (hash_of(single(name)) for name in ("one.bin", "two.bin"))
    exporting.add([single("one.bin"), single("two.bin")], stopped=True)
    report = exporting.export_all(tmp_path, hashes=[one.upper(), UNKNOWN], name="{hash}.torrent")
    assert set(report.files) == {one}
    assert isinstance(report.failed[UNKNOWN], NotFound)
    assert set(exporting.export_all(tmp_path, hashes=two).files) == {two}
    assert set(exporting.export_all(tmp_path, hashes=ALL).files) == {one, two}


def test_a_torrent_without_metadata_is_told(exporting: QBittorrent, tmp_path: Path) -> None:
    exporting.add([magnet(single("bare.bin")), single("whole.bin")], stopped=True)
    report = exporting.export_all(tmp_path)
    assert report.no_metadata == (hash_of(single("bare.bin")),)
    assert len(report.files) == 1


def test_two_torrents_never_get_one_file(exporting: QBittorrent, tmp_path: Path) -> None:
    exporting.add([single("one.bin"), single("two.bin")], stopped=True)
    with pytest.raises(InvalidArgument, match="same file"):
        exporting.export_all(tmp_path, name="all.torrent")
    assert list(tmp_path.iterdir()) == []


def test_names_that_differ_in_case_alone_are_told_with_both_torrents(
    exporting: QBittorrent, tmp_path: Path
) -> None:
    one, two = single("one.bin"), single("two.bin")
    exporting.add(one, stopped=True, rename="Same")
    exporting.add(two, stopped=True, rename="same")
    with pytest.raises(InvalidArgument, match="the same file") as raised:
        exporting.export_all(tmp_path, name="{name}.torrent")
    for word in ("'Same'", "'same'", hash_of(one)[:8], hash_of(two)[:8]):
        assert word in str(raised.value)
    assert list(tmp_path.iterdir()) == []
    assert len(exporting.export_all(tmp_path).ok) == 2


@pytest.mark.parametrize(
    "bad", ["{name", "{name!z}", "{name:d}", "{name:>300000000}", "{hash}" * 7, "{size}", ".."]
)
def test_a_bad_template_is_refused_before_anything_is_asked(
    qb: QBittorrent, tmp_path: Path, bad: str
) -> None:
    with pytest.raises(InvalidArgument, match="name"):
        qb.export_all(tmp_path, name=bad)
    assert sent(qb) == []


def test_a_file_in_the_place_of_the_folder_is_refused_before_anything_is_asked(
    qb: QBittorrent, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"mine")
    with pytest.raises(InvalidArgument, match="is no folder"):
        qb.export_all(tmp_path / "file")
    assert sent(qb) == []
    assert (tmp_path / "file").read_bytes() == b"mine"


def test_a_folder_that_cannot_be_made_is_told(exporting: QBittorrent) -> None:
    with pytest.raises(InvalidArgument, match="cannot be made"):
        exporting.export_all("/proc/x")


def test_one_that_cannot_be_written_does_not_cost_the_others(
    exporting: QBittorrent, tmp_path: Path
) -> None:
    one, two = (hash_of(single(name)) for name in ("one.bin", "two.bin"))
    exporting.add([single("one.bin"), single("two.bin")], stopped=True)
    (tmp_path / f"{one}.torrent").mkdir()
    seen = list[tuple[int, int]]()

    def note(through: int, of: int) -> None:
        seen.append((through, of))

    report = exporting.export_all(tmp_path, name="{hash}.torrent", on_progress=note)
    assert report.ok == (two,)
    assert isinstance(report.failed[one], InvalidArgument)
    assert hash_of((tmp_path / f"{two}.torrent").read_bytes()) == two
    assert seen == [(1, 2), (2, 2)]


def test_what_the_system_refuses_is_told_for_each(exporting: QBittorrent) -> None:
    exporting.add([single("one.bin"), single("two.bin")], stopped=True)
    report = exporting.export_all("/proc/self", hashes=ALL)
    assert report.ok == ()
    assert {type(error) for error in report.failed.values()} == {FileNotWritten}


def test_an_error_in_the_callback_ends_an_export(exporting: QBittorrent, tmp_path: Path) -> None:
    exporting.add([single("one.bin"), single("two.bin")], stopped=True)

    def stumble(through: int, of: int) -> None:
        raise LookupError(through)

    with pytest.raises(LookupError, match="1"):
        exporting.export_all(tmp_path, concurrency=1, on_progress=stumble)
    assert {path.suffix for path in tmp_path.iterdir()} == {".torrent"}


def test_an_empty_list_exports_nothing(qb: QBittorrent, tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="empty"):
        qb.export_all(tmp_path, hashes=[])
    assert sent(qb) == []


def test_an_old_release_says_that_it_cannot_export(
    qb_server: QbServer, qb: QBittorrent, tmp_path: Path
) -> None:
    if qb_server.has("4.5.0"):
        pytest.skip("the release can export")
    with pytest.raises(UnsupportedByServer, match=r"4\.5\.0"):
        qb.export_all(tmp_path / "nothing")
    assert not (tmp_path / "nothing").exists()


# Files of torrents


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files come in several pieces."""
    monkeypatch.setattr(sync_downloading, "_WINDOW", 20_000)
    monkeypatch.setattr(async_downloading, "_WINDOW", 20_000)


@pytest.fixture
def downloading(qb_server: QbServer, qb: QBittorrent) -> QBittorrent:
    """A client of a release that sends files."""
    if not qb_server.has("5.3.0"):
        pytest.skip("the release cannot send files")
    return qb


@pytest.mark.usefixtures("small")
def test_a_file_is_downloaded(
    qb_server: QbServer, downloading: QBittorrent, tmp_path: Path
) -> None:
    hash, seen = complete(qb_server, downloading), list[tuple[int, int]]()

    def note(done: int, size: int) -> None:
        seen.append((done, size))

    place = tmp_path / "copy.bin"
    place.write_bytes(b"what was there before")
    size = downloading.download(hash, 0, place, on_progress=note)
    assert (size, place.read_bytes()) == (len(CONTENT), CONTENT)
    assert seen == [(20_000, 51_200), (40_000, 51_200), (51_200, 51_200)]
    assert ranges(downloading) == ["bytes=0-19999", "bytes=20000-39999", "bytes=40000-51199"]
    assert [path.name for path in tmp_path.iterdir()] == ["copy.bin"]


@pytest.mark.usefixtures("small")
def test_an_interrupted_download_goes_on(
    qb_server: QbServer, downloading: QBittorrent, tmp_path: Path
) -> None:
    hash = complete(qb_server, downloading)

    def interrupt(done: int, size: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        downloading.download(hash, 0, tmp_path / "copy.bin", on_progress=interrupt)
    assert not (tmp_path / "copy.bin").exists()
    downloading.download(hash, 0, tmp_path / "copy.bin")
    assert (tmp_path / "copy.bin").read_bytes() == CONTENT
    assert ranges(downloading)[1:] == ["bytes=20000-39999", "bytes=40000-51199"]
    assert [path.name for path in tmp_path.iterdir()] == ["copy.bin"]


@pytest.mark.usefixtures("small")
def test_without_resuming_nothing_is_left_behind(
    qb_server: QbServer, downloading: QBittorrent, tmp_path: Path
) -> None:
    hash = complete(qb_server, downloading)

    def interrupt(done: int, size: int) -> None:
        raise KeyboardInterrupt

    for resume in (True, False):
        with pytest.raises(KeyboardInterrupt):
            downloading.download(
                hash, 0, tmp_path / "copy.bin", resume=resume, on_progress=interrupt
            )
    assert list(tmp_path.iterdir()) == []
    assert ranges(downloading) == ["bytes=0-19999"] * 2


def test_a_file_is_named_by_its_path(
    qb_server: QbServer, downloading: QBittorrent, tmp_path: Path
) -> None:
    files = {**folder_files(), "empty.txt": b""}
    hash = complete(qb_server, downloading, files, "festival")
    for path in ("subs/en.srt", "empty.txt"):
        downloading.download(hash, f"festival/{path}", tmp_path / "copy")
        assert (tmp_path / "copy").read_bytes() == files[path]


def test_a_file_that_is_not_there_is_told(
    qb_server: QbServer, downloading: QBittorrent, tmp_path: Path
) -> None:
    hash = downloading.add_and_wait(folder(), stopped=True, until="checked").hash
    with pytest.raises(NotFound):
        downloading.download(hash, "no such file", tmp_path / "copy")
    with pytest.raises(NotFound):
        downloading.download(UNKNOWN, 0, tmp_path / "copy")
    with pytest.raises(Conflict, match="not complete"):
        downloading.download(hash, 0, tmp_path / "copy")
    with pytest.raises(InvalidArgument, match="folder"):
        downloading.download(hash, 0, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_old_release_says_that_it_sends_no_files(
    qb_server: QbServer, qb: QBittorrent, tmp_path: Path
) -> None:
    if qb_server.has("5.3.0"):
        pytest.skip("the release can")
    with pytest.raises(UnsupportedByServer, match=r"5\.3\.0"):
        qb.download(UNKNOWN, 0, tmp_path / "copy")


@pytest.mark.anyio
@pytest.mark.usefixtures("small")
async def test_the_async_client_downloads(
    qb_server: QbServer, downloading: QBittorrent, async_qb: AsyncQBittorrent, tmp_path: Path
) -> None:
    hash = complete(qb_server, downloading)
    await async_qb.download(hash, "sent.bin", tmp_path / "copy.bin")
    assert (tmp_path / "copy.bin").read_bytes() == CONTENT


# Metadata


def test_metadata_is_fetched_without_adding(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.2.0"):
        with pytest.raises(UnsupportedByServer):
            qb.fetch_metadata(UNKNOWN)
        return
    with serve() as web:
        url = web.add("some.torrent", folder("some"))
        if qb_server.fake is not None:
            qb_server.fake.metadata_known(url, folder("some"))
        found = qb.fetch_metadata(url, timeout=30)
    assert (found.hash, found.info.name) == (hash_of(folder("some")), "some")
    assert qb.torrents.info() == []
    assert hash_of(qb.torrents.save_metadata(url)) == hash_of(folder("some"))


def test_metadata_of_a_torrent_that_is_there_is_told_and_not_saved(
    qb_server: QbServer, qb: QBittorrent
) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release cannot fetch metadata")
    link = magnet(single("known.bin"))
    qb.add_and_wait(single("known.bin"), stopped=True)
    assert qb.fetch_metadata(link, timeout=20).info.name == "known.bin"
    with pytest.raises(Conflict):
        qb.torrents.save_metadata(link)


def test_metadata_that_nobody_has_is_waited_for(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release cannot fetch metadata")
    with pytest.raises(WaitTimeout):
        qb.fetch_metadata(magnet(single("nobody.bin")), timeout=0.2)
    with pytest.raises(BadRequest):
        qb.fetch_metadata("hello")


# New torrents


@pytest.fixture
def making(qb_server: QbServer, qb: QBittorrent) -> QBittorrent:
    """A client of a release that makes torrents."""
    if not qb_server.has("5.0.0"):
        pytest.skip("the release makes no torrents")
    return qb


def test_a_torrent_is_made(qb_server: QbServer, making: QBittorrent) -> None:
    qb_server.put_content("made", {"a.bin": b"a" * 50_000, "b/c.bin": b"c"})
    seen: list[TorrentCreationTask] = []
    data = making.torrentcreator.create(
        qb_server.folder("made"),
        format="v1",
        start_seeding=False,
        comment="made here",
        trackers=["http://127.0.0.1:9/announce"],
        on_progress=seen.append,
    )
    found = torrents.read(data)
    assert (found.name, found.comment) == ("made", "made here")
    assert seen[-1].status == "Finished"
    assert making.torrentcreator.status() == []


def test_a_torrent_of_nothing_is_a_failure(qb_server: QbServer, making: QBittorrent) -> None:
    missing = qb_server.folder("no such folder")
    if qb_server.fake is not None:
        qb_server.fake.refuse_path(missing)
    with pytest.raises(TorrentCreationFailed):
        making.torrentcreator.create(missing, start_seeding=False)
    assert making.torrentcreator.status() == []


def test_an_old_release_says_that_it_makes_no_torrents(
    qb_server: QbServer, qb: QBittorrent
) -> None:
    if qb_server.has("5.0.0"):
        pytest.skip("the release can")
    with pytest.raises(UnsupportedByServer, match=r"5\.0\.0"):
        qb.torrentcreator.create("/anything")


@pytest.mark.anyio
async def test_the_async_client_makes_torrents(
    qb_server: QbServer, making: QBittorrent, async_qb: AsyncQBittorrent
) -> None:
    qb_server.put_content("made", {"a.bin": b"a" * 50_000})
    data = await async_qb.torrentcreator.create(qb_server.folder("made"), start_seeding=False)
    assert torrents.read(data).name == "made"
