"""Info-hashes computed by the client, against the sandbox's own bencode."""

from __future__ import annotations

import base64

import pytest

from peerkit_core import InvalidArgument
from peerkit_core.bittorrent import InfoHashes, magnet_hashes, torrent_hashes
from peerkit_sandbox import torrents

V1 = "8c212779b4abde7c6bc608063a0d008b7e40ce32"
V2 = "caf1e1c30e81cb361b9ee167c4aa64228a7fa4fa9f6105232b28ad099f3a302e"


@pytest.mark.parametrize("version", ["v1", "v2", "hybrid"])
def test_a_file_gives_the_hashes_of_its_version(version: str) -> None:
    content = torrents.make_torrent("demo", version=version)  # type: ignore[arg-type]
    hashes = torrent_hashes(content)
    assert hashes.v1 == (torrents.infohash_v1(content) if version != "v2" else None)
    assert hashes.v2 == (torrents.infohash_v2(content) if version != "v1" else None)


def test_a_hybrid_may_be_listed_under_two_ids() -> None:
    assert InfoHashes(V1, V2).ids == (V1, V2[:40])


def test_a_magnet_gives_hex_base32_and_v2_hashes() -> None:
    base32 = base64.b32encode(bytes.fromhex(V1)).decode()
    assert magnet_hashes(f"magnet:?xt=urn:btih:{V1.upper()}&dn=x") == InfoHashes(V1)
    assert magnet_hashes(f"magnet:?xt=urn:btih:{base32}") == InfoHashes(V1)
    both = f"magnet:?xt=urn:btih:{V1}&xt=urn:btmh:1220{V2}"
    assert magnet_hashes(both) == InfoHashes(V1, V2)


def test_a_bare_hash_counts_as_a_magnet() -> None:
    assert magnet_hashes(V1.upper()) == InfoHashes(V1)
    assert magnet_hashes(V2) == InfoHashes(None, V2)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"d",
        b"<html>",
        b"d4:infoe",
        b"d4:info",
        b"d4:infod6:lengthi1eee",
        b"d4:infod6:pieces99:xee",
        b"d99999999999:x",
        b"l" * 100_000,
    ],
)
def test_bytes_that_are_no_torrent_are_refused(content: bytes) -> None:
    with pytest.raises(InvalidArgument, match="torrent"):
        torrent_hashes(content)


@pytest.mark.parametrize("link", ["magnet:?dn=x", "magnet:?xt=urn:btih:zz", "hello", "a" * 39])
def test_links_without_a_hash_are_refused(link: str) -> None:
    with pytest.raises(InvalidArgument, match="info-hash"):
        magnet_hashes(link)
