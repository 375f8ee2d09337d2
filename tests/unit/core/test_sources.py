"""What may be added, told apart before anything is sent."""

from __future__ import annotations

import contextlib
import io
import os
import random
from pathlib import Path
from typing import Any

import pytest

from peerkit_core import BulkFailed, InvalidArgument
from peerkit_core.bittorrent import Added, AddFailed, torrent_hashes
from peerkit_core.bittorrent.adding import described, outcome_of
from peerkit_core.bittorrent.sources import Source, listed, read_source
from peerkit_sandbox import torrents

V1 = "8c212779b4abde7c6bc608063a0d008b7e40ce32"
CONTENT = torrents.make_torrent("demo")


@pytest.mark.parametrize(
    "link", [f"magnet:?xt=urn:btih:{V1}", f"MAGNET:?xt=urn:btih:{V1}", V1, V1.upper(), "a" * 64]
)
def test_links_and_hashes_are_sent_as_they_are(link: str) -> None:
    source = read_source(link)
    assert (source.url, source.file, source.is_web) == (link, None, False)
    assert source.hashes is not None


@pytest.mark.parametrize("url", ["http://a/b.torrent", "HTTPS://a/b?passkey=1"])
def test_a_web_address_has_no_hashes_yet(url: str) -> None:
    source = read_source(url)
    assert (source.url, source.hashes, source.is_web) == (url, None, True)


def test_bytes_and_paths_are_files(tmp_path: Path) -> None:
    path = tmp_path / "demo.torrent"
    path.write_bytes(CONTENT)
    for given in (CONTENT, path, str(path)):
        source = read_source(given)
        assert (source.file, source.url) == (CONTENT, None)
        assert source.hashes is not None
        assert source.hashes.v1 == torrents.infohash_v1(CONTENT)


@pytest.mark.parametrize("given", ["hello", b"hello", "magnet:?dn=x", Path("no such file")])
def test_what_is_none_of_them_is_refused(given: str | bytes | os.PathLike[str]) -> None:
    with pytest.raises(InvalidArgument):
        read_source(given)


def test_one_source_or_several_are_a_list() -> None:
    assert listed(V1) == [V1]
    assert listed(CONTENT) == [CONTENT]
    assert listed(item for item in (V1, CONTENT)) == [V1, CONTENT]
    with pytest.raises(InvalidArgument, match="nothing to add"):
        listed([])


def test_an_outcome_shows_no_passkey() -> None:
    url = "http://tracker.example/1.torrent?passkey=secret"
    name = described(url, Source(url=url), 0)
    assert name == "http://tracker.example/…"
    gone = Added[object](name, error=AddFailed("it is gone"))
    outcome = outcome_of([gone, Added("b", "bb", object())])
    assert not outcome
    with pytest.raises(BulkFailed, match=r"1 of 2 items failed.*example/…: it is gone") as caught:
        outcome.raise_for_errors()
    assert isinstance(caught.value.__cause__, AddFailed)
    assert "secret" not in str(caught.value) + repr(outcome)


def test_an_outcome_of_one_source_gives_its_torrent() -> None:
    assert outcome_of([Added("a", "aa", "torrent")]).torrent == "torrent"
    with pytest.raises(AddFailed, match="gone"):
        _ = outcome_of([Added[str]("a", error=AddFailed("gone"))]).torrent
    with pytest.raises(InvalidArgument, match="still to fetch"):
        _ = outcome_of([Added[str]("http://a/b")]).torrent
    with pytest.raises(InvalidArgument, match="2 sources"):
        _ = outcome_of([Added("a", "aa", 1), Added("b", "bb", 2)]).torrent


def test_an_outcome_counts_each_torrent_once() -> None:
    web = Added[int]("http://a/b")
    results = [Added("a", "aa", 1), Added("b", "aa", 1, duplicate=True), web]
    outcome = outcome_of(results)
    assert (outcome.ok, outcome.added, outcome.duplicates) == (("aa",), ("aa",), ("aa",))
    assert (outcome.pending, outcome.torrents) == (("http://a/b",), (1,))
    assert outcome


def test_failures_with_equal_words_are_all_there() -> None:
    gone = AddFailed("gone")
    outcome = outcome_of(
        [Added[int]("http://a/get", error=gone), Added("http://a/get", error=gone)]
    )
    assert set(outcome.failed) == {"http://a/get", "http://a/get (2)"}


def test_a_source_is_described_in_words_that_tell_it_apart(tmp_path: Path) -> None:
    path = tmp_path / "demo.torrent"
    path.write_bytes(CONTENT)
    for given in (path, str(path)):
        assert described(given, read_source(given), 0) == str(path)
    hash = torrents.infohash_v1(CONTENT)
    assert described(CONTENT, read_source(CONTENT), 3) == hash
    assert described(f"magnet:?xt=urn:btih:{V1}", read_source(f"magnet:?xt=urn:btih:{V1}"), 0) == V1


def test_open_files_and_other_bytes_are_files(tmp_path: Path) -> None:
    path = tmp_path / "demo.torrent"
    path.write_bytes(CONTENT)
    with path.open("rb") as file:
        assert read_source(file).file == CONTENT
    for given in (bytearray(CONTENT), memoryview(CONTENT), io.BytesIO(CONTENT)):
        assert read_source(given).file == CONTENT  # type: ignore[arg-type]
    with path.open("r", encoding="latin-1") as file, pytest.raises(InvalidArgument, match="rb"):
        read_source(file)  # type: ignore[arg-type]


@pytest.mark.parametrize("given", [None, 5, True, 1.5, object(), ["a"], {"a": 1}, "a\x00b"])
def test_nothing_else_comes_out_than_an_argument_error(given: Any) -> None:
    with pytest.raises(InvalidArgument):
        read_source(given)


def test_sources_that_are_no_list_are_refused() -> None:
    for given in (None, 5):
        with pytest.raises(InvalidArgument, match="expected sources"):
            listed(given)  # type: ignore[arg-type]


def test_of_broken_files_only_argument_errors_come_out() -> None:
    chance = random.Random(7)
    for _ in range(2000):
        broken = bytearray(CONTENT)
        for _ in range(chance.randint(1, 4)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        with contextlib.suppress(InvalidArgument):
            torrent_hashes(bytes(broken[: chance.randint(0, len(broken))]))


def test_a_misspelt_address_is_refused_without_showing_its_passkey() -> None:
    with pytest.raises(InvalidArgument, match="neither with http") as refused:
        read_source("htps://tracker.example/secret/announce?passkey=secret")
    assert "secret" not in str(refused.value)
