"""The fake of the API before 4.1, called without any client of ours: what commands do."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from peerkit_sandbox import torrents
from peerkit_sandbox.qbittorrent_legacy import FakeQBittorrentLegacy

from .test_qbittorrent_legacy import UNKNOWN, every_profile, legacy


def _upload(http: httpx.Client, *contents: bytes, **form: str) -> httpx.Response:
    files = [("torrents", (f"{n}.torrent", data)) for n, data in enumerate(contents)]
    return http.post("/command/upload", data=form, files=files)


def test_download_takes_options_since_3_3_1_only() -> None:
    magnet = f"magnet:?xt=urn:btih:{UNKNOWN}"
    for version, status in (("3.3.0", 400), ("3.3.1", 200)):
        with legacy(version) as (fake, http):
            form = {"urls": magnet, "label": "films"}
            assert http.post("/command/download", data=form).status_code == status
            assert [torrent.category for torrent in fake.torrents] == ["films"] * (status == 200)


def test_download_answers_with_a_word_since_3_3_13() -> None:
    magnet = f"magnet:?xt=urn:btih:{UNKNOWN}"
    for version, words in (("3.3.12", ("", "", "")), ("3.3.13", ("Ok.", "Fails.", "Fails."))):
        with legacy(version) as (fake, http):
            sources = (magnet, "garbage", "http://web.example/a.torrent")
            answers = [http.post("/command/download", data={"urls": url}) for url in sources]
            assert tuple(answer.text for answer in answers) == words
            # Refused in words, but the server fetches it all the same.
            assert [url for url, _ in fake.core.pending_urls] == [sources[2]]


@every_profile
def test_a_bad_upload_does_not_keep_the_others_out(version: str) -> None:
    with legacy(version) as (fake, http):
        good = torrents.make_torrent("good", b"x")
        assert _upload(http, b"garbage", good).status_code == 415
        assert len(fake.torrents) == 1
        assert _upload(http, torrents.make_torrent("more", b"y")).content == b""


@pytest.mark.parametrize(
    ("version", "public", "private"), [("3.2.0", 415, 415), ("4.0.4", 200, 500)]
)
def test_a_double_gets_its_trackers_unless_it_is_private(
    version: str, public: int, private: int
) -> None:
    tracker = "http://two.example/a"
    with legacy(version) as (fake, http):
        for is_private, status in ((False, public), (True, private)):
            name = f"private {is_private}"
            hash = fake.add_torrent(torrents.make_torrent(name, b"x", private=is_private)).hash
            double = torrents.make_torrent(name, b"x", private=is_private, trackers=[tracker])
            assert _upload(http, double).status_code == status
            urls = [item.url for item in fake.torrent(hash).trackers]
            assert urls == ([] if is_private else [tracker])


def test_options_of_later_releases_are_ignored() -> None:
    options = {"rename": "other", "paused": "true", "category": "films", "upLimit": "2048"}
    data = torrents.make_torrent("one", b"x")
    for version, known in (("3.3.8", 1), ("3.3.13", 2), ("4.0.4", 4)):
        with legacy(version) as (fake, http):
            _upload(http, data, **options)
            (torrent,) = fake.torrents
            found = (
                torrent.category == "films",
                torrent.stopped,
                torrent.name == "other",
                torrent.up_limit == 2048,
            )
            assert sum(found) == known


@every_profile
def test_the_queue_moves_unless_it_is_off(version: str) -> None:
    with legacy(version) as (fake, http):
        first, second = fake.add_torrent(name="a").hash, fake.add_torrent(name="b").hash
        http.post("/command/topPrio", data={"hashes": second})
        assert fake.torrent(second).queue_position == 1
        fake.configure(queueing_enabled=False)
        off = http.post("/command/increasePrio", data={"hashes": first})
        assert (off.status_code, off.content) == (403, b"")
        assert {row["priority"] for row in http.get("/query/torrents").json()} == {-1}


@pytest.mark.parametrize(("version", "shown"), [("3.3.7", 10), ("3.3.8", 10240)])
def test_speeds_are_kib_in_preferences_and_bytes_in_commands(version: str, shown: int) -> None:
    with legacy(version) as (_, http):
        _set(http, dl_limit=shown)
        assert http.post("/command/getGlobalDlLimit").text == "10240"
        http.post("/command/setGlobalDlLimit", data={"limit": "20480"})
        assert _preferences(http)["dl_limit"] == 2 * shown


def _set(http: httpx.Client, **changes: Any) -> None:
    http.post("/command/setPreferences", data={"json": json.dumps(changes)})


def _preferences(http: httpx.Client) -> dict[str, Any]:
    preferences: dict[str, Any] = http.get("/query/preferences").json()
    return preferences


@pytest.mark.parametrize(
    ("version", "count"),
    [("3.2.0", 68), ("3.3.0", 77), ("3.3.4", 75), ("3.3.8", 77), ("3.3.13", 77), ("4.0.4", 84)],
)
def test_each_release_has_its_own_preferences(version: str, count: int) -> None:
    with legacy(version) as (_, http):
        assert len(_preferences(http)) == count


def test_the_password_is_shown_as_its_hash_and_taken_in_clear() -> None:
    with legacy("4.0.4") as (fake, http):
        shown = _preferences(http)["web_ui_password"]
        assert len(shown) == 32
        _set(http, web_ui_password=shown)
        assert fake.password == "adminadmin"
        _set(http, web_ui_password="other")
        assert fake.password == "other"
        assert _preferences(http)["web_ui_password"] != shown


def test_other_changes_switch_the_trackers_off() -> None:
    with legacy("3.3.8") as (_, http):
        _set(http, add_trackers="http://t.example/a", add_trackers_enabled=True)
        assert _preferences(http)["add_trackers_enabled"] is True
        _set(http, dht=False)
        assert _preferences(http)["add_trackers"] == ""


def test_watched_folders_are_lists_that_go_together_before_3_3_2() -> None:
    with legacy("3.2.0") as (_, http):
        _set(http, scan_dirs=["/watch"])
        assert _preferences(http)["scan_dirs"] == []
        _set(http, scan_dirs=["/watch"], download_in_scan_dirs=[True])
        assert _preferences(http)["scan_dirs"] == ["/watch"]
    with legacy("3.3.4") as (_, http):
        _set(http, scan_dirs={"/watch": 1})
        assert _preferences(http)["scan_dirs"] == {"/watch": 1}


def test_labels_became_categories() -> None:
    with legacy("3.3.4") as (fake, http):
        hash = fake.add_torrent().hash
        form = {"hashes": hash, "label": "films"}
        assert http.post("/command/setLabel", data=form).status_code == 200
        assert http.post("/command/setLabel", data=form | {"label": "a/b"}).status_code == 400
        assert http.get("/query/torrents?label=films").json()[0]["label"] == "films"
        assert http.post("/command/addCategory", data={"category": "x"}).status_code == 404
    with legacy("4.0.4") as (fake, http):
        hash = fake.add_torrent().hash
        assert http.post("/command/setLabel", data=form).status_code == 404
        form = {"hashes": hash, "category": "films"}
        assert http.post("/command/setCategory", data=form).status_code == 200
        assert http.post("/command/addCategory", data={"category": "a//b"}).status_code == 400
        http.post("/command/removeCategories", data={"categories": "films\nnone"})
        assert fake.torrent(hash).category == ""


def test_renaming_moving_and_priorities() -> None:
    with legacy("4.0.4") as (fake, http):
        hash = fake.add_torrent(files={"a": 20_000, "b": 20_000}).hash
        fake.refuse_path("/missing")
        rename = {"hash": hash, "name": " new\nname "}
        assert http.post("/command/rename", data=rename).status_code == 200
        assert fake.torrent(hash).name == "new name"
        for wrong in ({"hash": UNKNOWN, "name": "x"}, {"hash": hash, "name": " "}):
            assert http.post("/command/rename", data=wrong).status_code == 400
        for location in ("/srv/films", "/missing"):
            form = {"hashes": hash, "location": location}
            assert http.post("/command/setLocation", data=form).status_code == 200
        assert fake.torrent(hash).save_path == "/srv/films"
        http.post("/command/setFilePrio", data={"hash": hash, "id": "1", "priority": "2"})
        rows = http.get(f"/query/propertiesFiles/{hash}").json()
        assert [row["priority"] for row in rows] == [1, 2]
        assert [set(row) for row in rows][1] == {
            "name", "size", "progress", "priority", "piece_range", "availability",
        }  # fmt: skip


# Steering


def test_it_is_steered_like_the_modern_fake() -> None:
    with legacy("3.3.13") as (fake, http):
        fake.fail_next(503, endpoint="query/torrents")
        assert http.get("/query/torrents").status_code == 503
        fake.edit_answer("/query/torrents", lambda rows: [*rows, {"new": 1}])
        assert http.get("/query/torrents").json() == [{"new": 1}]
        fake.drop_connections(endpoint="command/pauseAll")
        with pytest.raises(httpx.RemoteProtocolError):
            http.post("/command/pauseAll")
        assert [request.method for request in fake.requests_to("query/torrents")] == ["GET", "GET"]


def test_an_unknown_release_is_refused() -> None:
    with pytest.raises(ValueError, match=r"no legacy profile.*3\.2\.0"):
        FakeQBittorrentLegacy("4.1.0")
