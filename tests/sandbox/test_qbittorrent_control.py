"""What a test can order: faults, edits, time; and what it can look at afterwards."""

from __future__ import annotations

import threading
from typing import Any

import httpx
import pytest

from peerkit_sandbox import Clock, FakeQBittorrent

from .support import Api, api_of


def test_fail_next_answers_with_an_error_and_then_works_again(api: Api) -> None:
    api.fake.fail_next(503, times=2, endpoint="torrents/info", headers={"retry-after": "1"})
    assert api.get("app/version").status_code == 200
    for _ in range(2):
        answer = api.get("torrents/info")
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
    assert api.get("torrents/info").status_code == 200


def test_a_dropped_connection_did_nothing_unless_after_work(api: Api) -> None:
    for after_work, expected in ((False, []), (True, ["x"])):
        api.fake.drop_connections(after_work=after_work)
        with pytest.raises(httpx.RemoteProtocolError):
            api.post("torrents/createTags", tags="x")
        assert api.get("torrents/tags").json() == expected


def test_a_delay_is_long_enough_for_a_timeout(api: Api) -> None:
    api.fake.delay_next(5)
    with pytest.raises(httpx.ReadTimeout):
        api.http.get("app/version", timeout=0.05)


def test_answers_can_drift(api: Api) -> None:
    api.fake.add_torrent()

    def drift(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [row | {"brand_new": 1, "size": "big"} for row in rows]

    api.fake.edit_answer("torrents/info", drift)
    row = api.get("torrents/info").json()[0]
    assert (row["brand_new"], row["size"]) == (1, "big")


def test_requests_are_recorded_as_the_server_read_them(api: Api) -> None:
    api.post("torrents/createTags", tags="a b&c")
    last = api.fake.requests_to("torrents/createTags")[-1]
    assert (last.method, dict(last.form)) == ("POST", {"tags": "a b&c"})
    assert last.headers["content-type"] == "application/x-www-form-urlencoded"


def test_progress_can_follow_the_clock() -> None:
    clock = Clock()
    with api_of("5.1.0", clock=clock) as api:
        api.fake.add_torrent(size=1000)
        api.fake.auto_progress(100)
        clock.advance(4)
        assert api.get("torrents/info").json()[0]["progress"] == 0.4
        clock.advance(6)
        assert api.get("torrents/info").json()[0]["state"] == "stalledUP"


def test_the_state_survives_a_restart_and_no_thread_does() -> None:
    threads = threading.active_count()
    fake = FakeQBittorrent(username="")
    with fake:
        fake.add_torrent()
    assert threading.active_count() == threads
    with fake:
        assert len(httpx.get(fake.url + "/api/v2/torrents/info").json()) == 1


@pytest.mark.qbittorrent(version="4.5.2", username="")
def test_the_fixture_takes_its_options_from_the_marker(qbittorrent: FakeQBittorrent) -> None:
    assert httpx.get(qbittorrent.url + "/api/v2/app/version").text == "v4.5.2"


@pytest.mark.parametrize("qbittorrent", ["4.2.5", "5.3.0"], indirect=True)
def test_the_fixture_can_be_parametrized(qbittorrent: FakeQBittorrent) -> None:
    assert qbittorrent.version in ("4.2.5", "5.3.0")
