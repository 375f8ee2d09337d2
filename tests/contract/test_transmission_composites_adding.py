"""Adding torrents to Transmission, one and many."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from peerkit_core import InvalidArgument, UnsupportedByServer, WaitTimeout
from peerkit_core.bittorrent.sources import TorrentSource
from peerkit_transmission import BackendFailed, BulkFailed, Transmission, TransmissionError
from tests.servers import serve

from .samples import folder, hash_of, magnet, many_hashes, single
from .test_transmission_composites import Case, cases, clients
from .transmission_server import sent

case = cases()
tr = clients()


@pytest.mark.parametrize("kind", ["bytes", "path", "text", "magnet", "hash"])
def test_a_torrent_is_added_from_anything(tr: Transmission, tmp_path: Path, kind: str) -> None:
    data = single("any.bin")
    file = tmp_path / "any.torrent"
    file.write_bytes(data)
    sources: dict[str, TorrentSource] = {
        "bytes": data,
        "path": file,
        "text": str(file),
        "magnet": magnet(data),
        "hash": hash_of(data).upper(),
    }
    outcome = tr.add(sources[kind], paused=True)
    assert outcome.added == (hash_of(data),)
    assert outcome.torrent.hash_string == hash_of(data)
    again = tr.add(sources[kind], paused=True)
    assert (again.added, again.duplicates) == ((), (hash_of(data),))
    assert again.torrent.id == outcome.torrent.id


def test_a_torrent_is_added_from_a_url(case: Case, tr: Transmission) -> None:
    with serve({"film.torrent": folder()}) as web:
        good, bad = f"{web.url}/film.torrent", f"{web.url}/missing.torrent"
        if case.fake is not None:
            case.fake.world.urls |= {good: folder(), bad: 404}
        assert tr.add(good, paused=True).torrent.hash_string == hash_of(folder())
        outcome = tr.add(bad)
        assert [type(error) for error in outcome.failed.values()] == [BackendFailed]
        with pytest.raises(BackendFailed):
            _ = outcome.torrent
        with pytest.raises(BulkFailed):
            outcome.raise_for_errors()


def test_labels_are_set_on_every_release(tr: Transmission) -> None:
    added = tr.add(single(), paused=True, labels=["tv", "hd"]).torrent
    (torrent,) = tr.torrents.list(fields=["labels"], ids=added)
    assert torrent.labels == ["tv", "hd"]


def test_what_the_release_lacks_is_refused_before_it_is_sent(case: Case, tr: Transmission) -> None:
    if case.has("4.1.0-beta.2"):
        tr.add(single(), paused=True, sequential_download=True)
        (torrent,) = tr.torrents.list(fields=["sequential_download"])
        assert torrent.sequential_download is True
    else:
        with pytest.raises(UnsupportedByServer, match="sequential_download"):
            tr.add(single(), paused=True, sequential_download=True)
        assert tr.torrents.list() == []


def test_metadata_is_waited_for(case: Case, tr: Transmission) -> None:
    data = folder()
    if case.fake is None:
        with pytest.raises(WaitTimeout, match="metadata") as caught:
            tr.add_and_wait(magnet(data), until="metadata", timeout=0.3)
        assert caught.value.last is not None
        return
    fake = case.fake
    looks: list[float] = []

    def progress(torrent: object) -> None:
        looks.append(getattr(torrent, "metadata_percent_complete", 0))
        if len(looks) == 1:
            fake.metadata_arrives(hash_of(data), data)

    torrent = tr.add_and_wait(magnet(data), until="metadata", on_progress=progress)
    assert torrent.name == "festival"
    assert looks[0] < 1 <= looks[-1]


def test_a_file_has_its_metadata_already(tr: Transmission) -> None:
    assert tr.add_and_wait(folder(), until="metadata", paused=True).name == "festival"


def test_the_metadata_of_a_stopped_magnet_is_not_waited_for(tr: Transmission) -> None:
    with pytest.raises(InvalidArgument, match="stopped"):
        tr.add_and_wait(magnet(folder()), until="metadata", paused=True)


def test_a_misspelt_goal_is_refused_and_nothing_is_added(tr: Transmission) -> None:
    with pytest.raises(InvalidArgument, match="until: is none of listed, metadata"):
        tr.add_and_wait(single(), until="completed")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert tr.torrents.list() == []


def test_many_are_added_in_batches(case: Case, tr: Transmission) -> None:
    data = [single(f"{number:03}.bin", pieces=1) for number in range(120)]
    outcome = tr.add([*data, data[0]], paused=True, labels=["batch"])
    assert outcome
    assert [torrent.hash_string for torrent in outcome.torrents] == [*map(hash_of, data)]
    assert [one.duplicate for one in outcome.results].count(True) == 1
    assert (outcome.results[0].duplicate, outcome.results[-1].duplicate) == (False, True)
    assert len(outcome.ok) == 120
    assert all(t.labels == ["batch"] for t in tr.torrents.list(fields=["labels"]))
    batches = [name for name in sent(tr) if name.startswith("batch")]
    assert batches == (["batch of 100", "batch of 21"] if case.speaks_json_rpc else [])


def test_one_bad_source_does_not_harm_the_others(tr: Transmission) -> None:
    bad = b"d4:infod4:name3:bad6:pieces0:ee"
    outcome = tr.add([single("a.bin"), bad, many_hashes(1)[0]], paused=True)
    assert [torrent.hash_string for torrent in outcome.torrents] == [
        hash_of(single("a.bin")),
        many_hashes(1)[0],
    ]
    assert isinstance(outcome.results[1].error, TransmissionError)
    assert not outcome


def test_nothing_is_sent_if_a_source_cannot_be_read(tr: Transmission, tmp_path: Path) -> None:
    refused: list[Sequence[TorrentSource]] = [
        [single(), tmp_path / "missing.torrent"],
        [],
        [b"no torrent"],
    ]
    for sources in refused:
        with pytest.raises(InvalidArgument):
            tr.add(sources)
    with pytest.raises(InvalidArgument, match="first argument"):
        tr.add(single(), filename="/etc/passwd")
    assert tr.torrents.list() == []


@pytest.mark.parametrize("labels", ["", "a,b", ["good", " "], []])
def test_labels_that_cannot_be_are_refused_before_anything_is_added(
    tr: Transmission, labels: str | list[str]
) -> None:
    with pytest.raises(InvalidArgument, match="labels"):
        tr.add(single(), labels=labels)
    assert sent(tr) == []
