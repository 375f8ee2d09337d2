"""Categories and tags of qBittorrent, and names of every kind."""

from __future__ import annotations

import pytest

from peerkit_core import Conflict, InvalidArgument, NotFound
from peerkit_qbittorrent import QBittorrent
from peerkit_sandbox import torrents

from .qbittorrent_server import QbServer, sent
from .samples import PIECE, single
from .waiting import eventually

NAMES = [
    "with space",
    "query?x=1&y=2",
    "hash#mark",
    "per%20cent",
    "plus+plus",
    "a=b;c",
    "Größe 日本語 🎬",
    "quote'\"quote",
    "<b>tag",
]
WITH_SLASH = [*NAMES, "slash/inside"]


def tags_of(qb: QBittorrent, hash: str) -> set[str]:
    (torrent,) = qb.torrents.info(hashes=hash)
    return set(torrent.tags.split(", ")) - {""}


def test_a_category_is_created_edited_and_removed(qb_server: QbServer, qb: QBittorrent) -> None:
    qb.torrents.create_category("films", save_path=qb_server.folder("films"))
    category = qb.torrents.categories()["films"]
    assert (category.name, category.save_path.rstrip("/")) == ("films", qb_server.folder("films"))
    qb.torrents.edit_category("films", qb_server.folder("cinema"))
    edited = qb.torrents.categories()["films"]
    assert edited.save_path.rstrip("/") == qb_server.folder("cinema")
    qb.torrents.remove_categories(["films"])
    assert qb.torrents.categories() == {}


def test_a_category_has_every_key_of_its_release(qb_server: QbServer, qb: QBittorrent) -> None:
    qb.torrents.create_category("films")
    category = qb.torrents.categories()["films"]
    if qb_server.has("5.2.0"):
        assert category.download_path is None
    if qb_server.has("5.3.0"):
        assert category.share_limits_mode == "Default"


def test_a_category_has_a_download_path(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.5.0"):
        pytest.skip("the release has no download paths here")
    place = qb_server.folder("unfinished")
    qb.torrents.create_category("films", download_path_enabled=True, download_path=place)
    assert qb.torrents.categories()["films"].download_path == place
    qb.torrents.edit_category("films", "", download_path_enabled=False)
    assert qb.torrents.categories()["films"].download_path is False


def test_a_category_has_share_limits(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.3.0"):
        pytest.skip("the release has no share limits here")
    qb.torrents.create_category("films", ratio_limit=1.5, share_limit_action="Stop")
    category = qb.torrents.categories()["films"]
    assert (category.ratio_limit, category.share_limit_action) == (1.5, "Stop")


def test_a_category_that_exists_is_a_conflict(qb: QBittorrent) -> None:
    qb.torrents.create_category("films")
    with pytest.raises(Conflict):
        qb.torrents.create_category("films")


def test_editing_a_missing_category_is_an_error(qb_server: QbServer, qb: QBittorrent) -> None:
    with pytest.raises(NotFound if qb_server.has("5.2.0") else Conflict):
        qb.torrents.edit_category("missing", qb_server.folder("x"))


def test_a_torrent_gets_and_loses_a_category(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    qb.torrents.create_category("films")
    qb.torrents.set_category(hash, "films")
    eventually(lambda: qb.torrents.info(category="films"), lambda found: len(found) == 1)
    qb.torrents.set_category(hash, "")
    eventually(lambda: qb.torrents.info(category=""), lambda found: len(found) == 1)


def test_a_category_that_does_not_exist_is_a_conflict(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    with pytest.raises(Conflict):
        qb.torrents.set_category(hash, "missing")


def test_tags_are_created_and_deleted(qb: QBittorrent) -> None:
    qb.torrents.create_tags(["one", "two", "three"])
    assert sorted(qb.torrents.tags()) == ["one", "three", "two"]
    qb.torrents.delete_tags("two")
    assert sorted(qb.torrents.tags()) == ["one", "three"]


def test_a_torrent_gets_and_loses_tags(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    qb.torrents.add_tags(hash, ["one", "two"])
    eventually(lambda: tags_of(qb, hash), lambda tags: tags == {"one", "two"})
    qb.torrents.remove_tags(hash, "one")
    eventually(lambda: tags_of(qb, hash), lambda tags: tags == {"two"})


def test_tags_are_replaced(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.1.0"):
        pytest.skip("the release cannot replace tags")
    hash = qb.add_and_wait(single(), stopped=True, tags=["one"]).hash
    qb.torrents.set_tags(hash, ["two", "three"])
    eventually(lambda: tags_of(qb, hash), lambda tags: tags == {"two", "three"})


def test_an_empty_list_of_tags_is_refused(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument):
        qb.torrents.remove_tags("f" * 40, [])
    assert sent(qb) == []


def test_a_tag_with_the_separator_is_refused(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument):
        qb.torrents.create_tags(["one,two"])
    assert sent(qb) == []


@pytest.mark.parametrize("name", WITH_SLASH)
def test_a_category_keeps_its_name(qb: QBittorrent, name: str) -> None:
    qb.torrents.create_category(name)
    assert name in qb.torrents.categories()
    torrent = qb.add_and_wait(single(), stopped=True, category=name)
    assert torrent.category == name
    qb.torrents.remove_categories(name)
    assert name not in qb.torrents.categories()


@pytest.mark.parametrize("name", WITH_SLASH)
def test_a_category_is_filtered_by_its_name(qb: QBittorrent, name: str) -> None:
    torrent = qb.add_and_wait(single(), stopped=True, category=name)
    assert [found.hash for found in qb.torrents.info(category=name)] == [torrent.hash]


@pytest.mark.parametrize("name", [".", "..", "a/../b", "//", "/a", "a/", "back\\slash"])
def test_a_category_with_a_name_like_a_path_is_kept_or_refused(qb: QBittorrent, name: str) -> None:
    try:
        qb.torrents.create_category(name)
    except Conflict:
        assert qb.torrents.categories() == {}
    else:
        assert name in qb.torrents.categories()


@pytest.mark.parametrize("name", WITH_SLASH)
def test_a_tag_keeps_its_name(qb: QBittorrent, name: str) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    qb.torrents.add_tags(hash, [name])
    eventually(lambda: tags_of(qb, hash), lambda tags: tags == {name})
    assert qb.torrents.tags() == [name]


@pytest.mark.parametrize("name", WITH_SLASH)
def test_a_renamed_torrent_keeps_its_name(qb: QBittorrent, name: str) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    qb.torrents.rename(hash, name)
    eventually(lambda: qb.torrents.info(hashes=hash)[0].name, lambda found: found == name)


@pytest.mark.parametrize("name", [*NAMES, "amp;er", "tab\there"])
def test_a_torrent_keeps_the_name_of_its_file(qb: QBittorrent, name: str) -> None:
    data = torrents.make_torrent(name, bytes(PIECE))
    torrent = qb.add_and_wait(data, stopped=True)
    if name == "tab\there":
        assert torrent.name.startswith("tab")
    else:
        assert torrent.name == name
    (file,) = qb.torrents.files(torrent.hash)
    assert file.size == PIECE


@pytest.mark.parametrize("name", NAMES)
def test_a_save_path_keeps_its_name(qb_server: QbServer, qb: QBittorrent, name: str) -> None:
    place = qb_server.folder(name)
    torrent = qb.add_and_wait(single(), stopped=True, savepath=place)
    assert torrent.save_path.rstrip("/") == place
