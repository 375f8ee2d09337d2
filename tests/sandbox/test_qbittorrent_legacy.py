"""The fake of the API before 4.1, called without any client of ours: access, queries and sync."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from peerkit_sandbox import Clock
from peerkit_sandbox.qbittorrent_legacy import PROFILES, RELEASES, FakeQBittorrentLegacy

CREDENTIALS = {"username": "admin", "password": "adminadmin"}
UNKNOWN = "0" * 40


@contextmanager
def legacy(
    version: str, *, logged_in: bool = True, **options: Any
) -> Generator[tuple[FakeQBittorrentLegacy, httpx.Client], None, None]:
    """A running fake of this release and a client for it that sends a Referer."""
    with FakeQBittorrentLegacy(version, **options) as fake:
        with httpx.Client(base_url=fake.url, headers={"referer": fake.url}, timeout=5) as http:
            if logged_in:
                http.post("/login", data=CREDENTIALS)
            yield fake, http


every_profile = pytest.mark.parametrize("version", PROFILES)


# Access


@every_profile
def test_a_login_is_answered_with_a_word_and_a_cookie(version: str) -> None:
    with legacy(version, logged_in=False) as (_, http):
        wrong = http.post("/login", data={"username": "admin", "password": "no"})
        assert (wrong.status_code, wrong.text, len(http.cookies)) == (200, "Fails.", 0)
        good = http.post("/login", data=CREDENTIALS)
        assert (good.text, good.headers["set-cookie"][:4]) == ("Ok.", "SID=")
        assert http.get("/query/torrents").status_code == 200
        http.post("/logout")
        assert http.get("/query/torrents").status_code == 403


@every_profile
def test_only_versions_login_and_logout_need_no_session(version: str) -> None:
    with legacy(version, logged_in=False) as (_, http):
        api, oldest = RELEASES[version]
        assert http.get("/version/api").text == str(api)
        assert http.get("/version/api_min").text == str(oldest)
        assert http.get("/version/qbittorrent").text == f"v{version}"
        assert http.post("/logout").status_code == 200
        for path in ("/query/torrents", "/sync/maindata", "/command/pauseAll", "/nothing/here"):
            refused = http.get(path)
            assert (refused.status_code, refused.content) == (403, b"")


@every_profile
def test_five_failures_ban_everything_for_an_hour(version: str) -> None:
    clock = Clock()
    with (
        legacy(version, clock=clock) as (fake, http),
        httpx.Client(base_url=fake.url, headers={"referer": fake.url}) as other,
    ):
        for _ in range(4):
            assert other.post("/login", data={"username": "x"}).text == "Fails."
        assert other.post("/login", data=CREDENTIALS).text == "Ok."
        other.cookies.clear()
        # The good login in between forgave nothing.
        assert other.post("/login", data={"username": "x"}).text == "Fails."
        for client, path in ((http, "/query/torrents"), (other, "/version/api")):
            banned = client.get(path)
            assert banned.status_code == 403
            assert "banned" in banned.text
        assert other.post("/login", data=CREDENTIALS).status_code == 403
        clock.advance(3600)
        assert other.post("/login", data=CREDENTIALS).text == "Ok."


def test_a_login_with_a_session_checks_the_password_up_to_3_3_13() -> None:
    for version, word in (("3.3.13", "Fails."), ("4.0.4", "Ok.")):
        with legacy(version) as (_, http):
            assert http.post("/login", data={"username": "x", "password": "y"}).text == word


def test_sessions_end_after_fifteen_idle_minutes() -> None:
    clock = Clock()
    with legacy("4.0.4", clock=clock) as (_, http):
        for _ in range(3):
            clock.advance(800)
            assert http.get("/query/torrents").status_code == 200
        clock.advance(900)
        assert http.get("/query/torrents").status_code == 403


def test_bypass_opens_one_session_for_who_keeps_its_cookie() -> None:
    with legacy("3.3.8", logged_in=False, username="") as (fake, http):
        assert http.get("/query/torrents").status_code == 200
        assert http.get("/query/torrents").status_code == 200
        assert len(fake.core.sessions) == 1


@pytest.mark.parametrize(
    ("version", "absent", "foreign"),
    [("3.3.8", 200, 200), ("3.3.12", 200, 200), ("3.3.13", 401, 401), ("4.0.4", 200, 401)],
)
def test_who_must_name_the_server_and_how(version: str, absent: int, foreign: int) -> None:
    with FakeQBittorrentLegacy(version) as fake, httpx.Client(base_url=fake.url) as http:
        for name in ("referer", "origin"):
            answers = [
                http.get("/version/api", headers={name: url}).status_code
                for url in (fake.url, "http://evil.example")
            ]
            assert answers == [200, foreign]
        assert http.get("/version/api").status_code == absent
        assert http.get("/").status_code == 200
        wrong_host = http.get("/version/api", headers={"host": "127.0.0.1:9", "referer": ""})
        assert wrong_host.status_code == (401 if version in ("3.3.13", "4.0.4") else 200)


# Paths and parameters


@every_profile
def test_exactly_the_listed_parameters_are_taken(version: str) -> None:
    with legacy(version) as (fake, http):
        hash = fake.add_torrent().hash
        assert http.post("/command/pause", data={"hash": hash}).status_code == 200
        for form in ({}, {"hash": hash, "x": "1"}, {"hashes": hash}, {"Hash": hash}):
            assert http.post("/command/pause", data=form).status_code == 400
        assert http.post(f"/command/pause?hash={hash}").status_code == 400
        assert http.post("/command/pauseAll").status_code == 200
        assert fake.torrent(hash).stopped


@every_profile
def test_the_verb_is_not_looked_at_and_extra_path_elements_are_404(version: str) -> None:
    with legacy(version) as (_, http):
        assert http.get("/command/pauseAll").status_code == 200
        assert http.post("/query/torrents").json() == []
        paths = ("/query/torrents/x", "/command/pauseAll/x", "/query/propertiesGeneral", "/query/x")
        assert [http.get(path).status_code for path in paths] == [404] * 4
        assert http.get("/Query/torrents").status_code == 404


@every_profile
def test_an_unknown_hash_is_an_empty_body_or_nothing(version: str) -> None:
    with legacy(version) as (fake, http):
        fake.add_torrent()
        for name in ("General", "Trackers", "Files"):
            empty = http.get(f"/query/properties{name}/{UNKNOWN}")
            assert (empty.status_code, empty.content) == (200, b"")
        for name in ("pause", "resume", "recheck"):
            assert http.post(f"/command/{name}", data={"hash": UNKNOWN}).content == b""
        http.post("/command/delete", data={"hashes": "all"})
        assert len(fake.torrents) == 1


def test_json_had_another_name_up_to_3_2_1() -> None:
    for version, kind in (("3.2.1", "text/javascript"), ("3.2.2", "application/json")):
        with legacy(version) as (_, http):
            assert http.get("/query/torrents").headers["content-type"] == kind


@pytest.mark.parametrize(
    ("version", "keys"),
    [("3.2.0", 19), ("3.2.4", 20), ("3.3.4", 22), ("3.3.11", 35), ("3.3.13", 35), ("4.0.4", 39)],
)
def test_each_release_has_its_own_keys(version: str, keys: int) -> None:
    with legacy(version) as (fake, http):
        fake.add_torrent()
        (row,) = http.get("/query/torrents").json()
        assert len(row) == keys
        assert ("label" in row) == (RELEASES[version][0] <= 9)
        assert ("remaining" in row) == (version == "3.3.11")
        assert len(http.get(f"/query/propertiesGeneral/{row['hash']}").json()) == (
            16 if version < "3.3" else 33
        )


def test_before_metadata_3_2_0_tells_nothing() -> None:
    magnet = f"magnet:?xt=urn:btih:{UNKNOWN}"
    for version, state, details in (("3.2.0", "stalledDL", 0), ("3.3.0", "metaDL", 33)):
        with legacy(version) as (fake, http):
            hash = fake.add_torrent(magnet).hash
            (row,) = http.get("/query/torrents").json()
            assert row["state"] == state
            assert "f_l_piece_prio" not in row
            content = http.get(f"/query/propertiesGeneral/{hash}").content
            assert (len(httpx.Response(200, content=content).json()) if content else 0) == details


# Listing and sync


def test_filters_categories_sorting_and_the_wrapping_offset() -> None:
    with legacy("4.0.4") as (fake, http):
        one = fake.add_torrent(name="b", category="films").hash
        two = fake.add_torrent(name="a").hash
        fake.finish(two)

        def names(**query: Any) -> list[str]:
            return [row["name"] for row in http.get("/query/torrents", params=query).json()]

        assert names(sort="name") == ["a", "b"]
        assert names(sort="name", reverse="true") == ["b", "a"]
        assert names(filter="completed") == ["a"]
        assert names(filter="no such filter", sort="name") == ["a", "b"]
        assert (names(category="films"), names(category="")) == (["b"], ["a"])
        assert names(label="films", sort="name") == ["a", "b"], "not known any more"
        assert names(sort="name", offset=1) == ["b"]
        assert names(sort="name", offset=2) == ["a", "b"]
        assert names(sort="name", offset=-1) == ["b"]
        assert names(sort="name", limit=1) == ["a"]
        assert fake.torrent(one).category == "films"


def test_deltas_hold_what_changed_and_lists_of_names() -> None:
    for version, names in (("3.3.4", "labels"), ("4.0.4", "categories")):
        with legacy(version) as (fake, http):
            first = fake.add_torrent(name="a", category="films").hash
            whole = http.get("/sync/maindata").json()
            assert (whole["rid"], whole["full_update"], whole[names]) == (1, True, ["films"])
            assert "hash" not in whole["torrents"][first]
            assert http.get("/sync/maindata?rid=1").json() == {"rid": 2}
            second = fake.add_torrent(name="b", category="series").hash
            fake.remove_torrent(first)
            change = http.get("/sync/maindata?rid=2").json()
            assert list(change["torrents"]) == [second]
            assert change["torrents_removed"] == [first]
            assert change[names] == ["series"]
            assert "full_update" not in change
            assert http.get("/sync/maindata?rid=99").json()["full_update"] is True


def test_peers_come_without_what_is_newer() -> None:
    for version, keys in (("3.3.4", 14), ("4.0.4", 13 + 1)):
        with legacy(version) as (fake, http):
            hash = fake.add_torrent().hash
            fake.add_peer(hash, "203.0.113.7:51413", country="Iceland")
            answer = http.get(f"/sync/torrent_peers?hash={hash}").json()
            peer = answer["peers"]["203.0.113.7:51413"]
            assert "peer_id_client" not in peer
            assert ("files" in peer) == (version == "4.0.4")
            assert len(peer) == (keys - 1 if version == "3.3.4" else keys)
            assert http.get(f"/sync/torrent_peers?hash={UNKNOWN}").content == b""
