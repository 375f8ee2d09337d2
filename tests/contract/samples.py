"""Torrents for the tests: small, made here, shared with nobody."""

from __future__ import annotations

import base64

from peerkit_sandbox import torrents

__all__ = ["encoded", "folder", "folder_files", "hash_of", "magnet", "many_hashes", "single"]

PIECE = 16384


def single(name: str = "harbour.bin", *, pieces: int = 2) -> bytes:
    """A torrent of one file."""
    return torrents.make_torrent(name, name.encode() + bytes(pieces * PIECE - len(name.encode())))


def folder_files() -> dict[str, bytes]:
    """The files of `folder`."""
    return {
        "film.mkv": b"film" * 10_000,
        "notes.txt": b"notes",
        "subs/en.srt": b"en" * 100,
    }


def folder(name: str = "festival", *, trackers: tuple[str, ...] = ()) -> bytes:
    """A torrent of three files, one of them in a folder inside."""
    return torrents.make_torrent(
        name, folder_files(), trackers=trackers, comment="made for tests", created_by="peerkit"
    )


def hash_of(torrent: bytes) -> str:
    """The v1 info-hash."""
    found = torrents.infohash_v1(torrent)
    assert found is not None
    return found


def magnet(torrent: bytes) -> str:
    """The magnet link of a torrent."""
    return torrents.magnet(torrent)


def encoded(torrent: bytes) -> str:
    """A torrent in base64."""
    return base64.b64encode(torrent).decode()


def many_hashes(count: int) -> list[str]:
    """Info-hashes that no server has."""
    return [f"{number:040x}" for number in range(1, count + 1)]
