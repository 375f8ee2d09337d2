"""What may be added, told apart before anything is sent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from peerkit_core import InvalidArgument
from peerkit_qbittorrent import AddFailed, AddOutcome
from peerkit_qbittorrent.outcomes import described
from peerkit_qbittorrent.sources import Source, listed, read_source
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
    assert described(Source(url=url)) == url
    outcome = AddOutcome(failed={url: AddFailed("it is gone")})
    assert not outcome
    with pytest.raises(AddFailed, match=r"tracker\.example/1\.torrent: it is gone") as caught:
        outcome.raise_for_errors()
    assert "secret" not in str(caught.value)
