"""`peerkit_sandbox.torrents` makes .torrent files that a real client accepts."""

from __future__ import annotations

import hashlib

import pytest

from peerkit_sandbox import torrents
from peerkit_sandbox._bencode import BencodeError, decode, encode, raw_item


def test_bencode_round_trips_every_type() -> None:
    value = {b"a": [1, -2, b"x", {b"k": b""}], b"b": 0}
    assert decode(encode(value)) == value


@pytest.mark.parametrize("data", [b"", b"i1", b"5:abc", b"d1:ae", b"i1ei2e", b"x", b"i--1e"])
def test_malformed_bencode_is_refused(data: bytes) -> None:
    with pytest.raises(BencodeError):
        decode(data)


def test_the_v1_infohash_is_the_sha1_of_the_info_dictionary() -> None:
    torrent = torrents.make_torrent("one", b"abc")
    info = raw_item(torrent, b"info") or b""
    assert torrents.infohash_v1(torrent) == hashlib.sha1(info).hexdigest()


def test_hashes_are_those_that_libtorrent_computes() -> None:
    # The first two were confirmed by qBittorrent 4.5.2 (libtorrent 2.0.8) for these torrents.
    files = {"b/x.bin": b"x" * 40000, "a.txt": b"hello", "b.bin": bytes(70000), "e": b""}
    hybrid = torrents.make_torrent("gamma", files, version="hybrid")
    assert torrents.infohash_v1(hybrid) == "d4d1e0b1ad3d56e39c76d8f7a9f71d4075716d3d"
    assert torrents.infohash_v2(hybrid) == (
        "ebcd6e504e3ddf43dddace7cb6849f45babc1e89c507585c23a15fa043fb416f"
    )
    v2 = torrents.make_torrent("delta", 33, version="v2")
    assert torrents.infohash_v1(v2) is None
    assert (torrents.infohash_v2(v2) or "").startswith("c26a57826d42bcec0961")


def test_a_small_file_has_no_piece_layer() -> None:
    torrent = torrents.make_torrent("x", 5, version="v2")
    assert raw_item(torrent, b"piece layers") == b"de"


def test_files_keep_their_order_in_v1_and_are_sorted_in_v2() -> None:
    files = {"b": b"1", "a/c": b"22"}
    assert [f.path for f in torrents.read(torrents.make_torrent("t", files)).files] == [
        "t/b",
        "t/a/c",
    ]
    for made in (
        torrents.make_torrent("t", files, version="v2"),
        torrents.make_torrent("t", files, version="hybrid"),
    ):
        assert [f.path for f in torrents.read(made).files] == ["t/a/c", "t/b"]


def test_a_magnet_carries_what_is_asked_for() -> None:
    torrent = torrents.make_torrent("a b", 1, version="hybrid", trackers=["http://t/a"])
    link = torrents.magnet(torrent, v2=False)
    assert "urn:btih:" in link
    assert "urn:btmh:" not in link
    assert "dn=a%20b" in link
    assert "tr=http%3A%2F%2Ft%2Fa" in link


def test_a_piece_length_that_is_no_power_of_two_is_refused() -> None:
    with pytest.raises(ValueError, match="power of two"):
        torrents.make_torrent("x", piece_length=20000)


def test_garbage_is_no_torrent() -> None:
    for data in (b"garbage", b"de", b"d4:infod4:name1:xee"):
        with pytest.raises(torrents.MetainfoError):
            torrents.read(data)
