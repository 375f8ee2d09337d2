"""Folders of the server, listed on a real qBittorrent and on its fake alike."""

from __future__ import annotations

import pytest

from peerkit_core import BadRequest, NotFound
from peerkit_qbittorrent import QBittorrent

from .qbittorrent_server import QbServer

FILES = {"a file": b"12345", "sub/other": b""}


@pytest.fixture
def place(qb_server: QbServer) -> str:
    """A folder with a file and a folder in it."""
    if not qb_server.has("5.0.0"):
        pytest.skip("the release cannot list folders")
    found = qb_server.folder("listed")
    qb_server.put_content("listed", FILES)
    if qb_server.fake is not None:
        for path, data in FILES.items():
            qb_server.fake.put_file(f"{found}/{path}", len(data))
    return found


def test_a_folder_is_listed(qb: QBittorrent, place: str) -> None:
    both = [f"{place}/a file", f"{place}/sub"]
    assert sorted(map(str, qb.app.get_directory_content(place))) == both
    assert qb.app.get_directory_content(place, mode="files") == both[:1]
    assert qb.app.get_directory_content(place, mode="dirs") == both[1:]


def test_a_folder_is_described(qb_server: QbServer, qb: QBittorrent, place: str) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release lists names alone")
    (entry,) = qb.app.get_directory_content(place, mode="files", with_metadata=True)
    assert not isinstance(entry, str)
    assert (entry.name, entry.type, entry.size) == ("a file", "file", 5)


def test_a_folder_that_is_not_there_is_not_found(qb: QBittorrent, place: str) -> None:
    with pytest.raises(NotFound):
        qb.app.get_directory_content(f"{place}/nothing")
    with pytest.raises(BadRequest):
        qb.app.get_directory_content("listed")
