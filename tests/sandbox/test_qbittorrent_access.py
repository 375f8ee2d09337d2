"""Logging in, sessions, bans and the checks in front of every endpoint."""

from __future__ import annotations

import base64

import httpx
import pytest

from peerkit_sandbox import Clock

from .support import Api, api_of

KEY = "qbt_" + "a" * 28
OLD, NEW = ("4.2.5", "4.5.2", "5.1.0"), ("5.3.0",)


@pytest.mark.parametrize("version", OLD)
def test_old_servers_answer_a_login_with_a_word(version: str) -> None:
    with api_of(version, logged_in=False) as api:
        wrong = api.login(password="no")
        assert (wrong.status_code, wrong.text, len(api.http.cookies)) == (200, "Fails.", 0)
        good = api.login()
        assert (good.status_code, good.text) == (200, "Ok.")
        assert "SID" in api.http.cookies
        assert "SameSite=Strict" in good.headers["set-cookie"]


@pytest.mark.parametrize("version", NEW)
def test_new_servers_answer_a_login_with_a_status(version: str) -> None:
    with api_of(version, logged_in=False) as api:
        assert api.login(password="no").status_code == 401
        good = api.login()
        assert (good.status_code, good.content) == (204, b"")
        assert "content-type" not in good.headers
        assert f"QBT_SID_{api.fake.port}" in api.http.cookies
        assert "SameSite=Lax" in good.headers["set-cookie"]


def test_without_a_session_everything_is_forbidden(stranger: Api) -> None:
    for path in ("app/version", "torrents/info", "nothing/here", "auth/logout"):
        assert stranger.get(path).status_code == 403


def test_a_login_with_a_session_succeeds_whatever_the_password(api: Api) -> None:
    assert api.login(password="wrong").text in ("Ok.", "")
    assert api.get("app/version").status_code == 200
    assert api.fake.failed_logins == 0


def test_logout_ends_the_session(api: Api) -> None:
    assert api.post("auth/logout").status_code == 200
    assert api.get("app/version").status_code == 403


def test_idle_sessions_expire_and_used_ones_do_not() -> None:
    clock = Clock()
    with api_of("5.1.0", clock=clock) as api:
        for _ in range(3):
            clock.advance(3000)
            assert api.get("app/version").status_code == 200
        clock.advance(3600)
        assert api.get("app/version").status_code == 403


def test_five_wrong_passwords_ban_logins_but_not_sessions() -> None:
    clock = Clock()
    with api_of("5.1.0", clock=clock) as api:
        with httpx.Client(base_url=api.fake.url + "/api/v2/") as other:
            for _ in range(5):
                assert other.post("auth/login", data={"username": "x"}).text == "Fails."
            credentials = {"username": "admin", "password": "adminadmin"}
            refused = other.post("auth/login", data=credentials)
            assert refused.status_code == 403
            assert "banned" in refused.text
            assert api.get("app/version").status_code == 200
            clock.advance(3600)
            assert other.post("auth/login", data=credentials).text == "Ok."


def test_a_good_login_resets_the_count_of_failures(stranger: Api) -> None:
    for _ in range(4):
        stranger.login(password="no")
    stranger.login()
    stranger.post("auth/logout")
    stranger.http.cookies.clear()
    stranger.login(password="no")
    assert stranger.login().text in ("Ok.", "")
    assert stranger.fake.logins == 2


def test_bypass_opens_a_session_for_everyone_without_one() -> None:
    with api_of("5.1.0", logged_in=False, username="") as api:
        first = api.get("app/version")
        assert first.status_code == 200
        assert "set-cookie" in first.headers
        assert "set-cookie" not in api.get("app/version").headers
        assert api.login(password="anything").text == "Ok."


def test_an_api_key_opens_everything_but_auth() -> None:
    with api_of("5.3.0", logged_in=False, api_key=KEY) as api:
        api.http.headers["authorization"] = f"Bearer {KEY}"
        assert api.get("app/version").text == "v5.3.0"
        assert api.login().status_code == 403
        api.http.headers["authorization"] = "Bearer qbt_wrong"
        for _ in range(6):
            assert api.get("app/version").status_code == 403
        del api.http.headers["authorization"]
        assert api.login().status_code == 204, "wrong keys do not count as failed logins"


def test_old_servers_do_not_know_api_keys() -> None:
    with api_of("5.1.0", logged_in=False, api_key=KEY) as api:
        api.http.headers["authorization"] = f"Bearer {KEY}"
        assert api.get("app/version").status_code == 403


def test_users_of_one_api_key_share_one_session() -> None:
    with api_of("5.3.0", logged_in=False, api_key=KEY) as api:
        api.http.headers["authorization"] = f"Bearer {KEY}"
        assert api.get("sync/maindata").json()["rid"] == 1
        with httpx.Client(headers=api.http.headers) as other:
            answer = other.get(api.fake.url + "/api/v2/sync/maindata").json()
        assert answer["rid"] == 2


def test_basic_authentication_starts_a_session() -> None:
    with api_of("5.3.0", logged_in=False) as api:
        token = base64.b64encode(b"admin:adminadmin").decode()
        good = api.http.get("app/version", headers={"authorization": f"Basic {token}"})
        assert good.status_code == 200
        assert api.get("app/version").status_code == 200
        api.http.cookies.clear()
        token = base64.b64encode(b"admin:no").decode()
        bad = api.http.get("app/version", headers={"authorization": f"Basic {token}"})
        assert bad.status_code == 401
        assert api.fake.failed_logins == 1


def test_a_foreign_origin_or_host_is_refused(api: Api) -> None:
    for headers in (
        {"origin": "http://evil.example"},
        {"referer": "http://evil.example/page"},
        {"host": "127.0.0.1:9"},
    ):
        assert api.http.get("app/version", headers=headers).status_code == 401
    assert api.http.get("app/version", headers={"origin": api.fake.url}).status_code == 200


def test_only_the_newest_server_looks_at_sec_fetch_site(api: Api) -> None:
    answer = api.http.get("app/version", headers={"sec-fetch-site": "cross-site"})
    newest = api.fake.profile.since("5.3.0")
    assert answer.status_code == (401 if newest else 200)


def test_expired_sessions_can_be_ordered(api: Api) -> None:
    api.fake.expire_sessions()
    assert api.get("app/version").status_code == 403


def test_new_credentials_are_used_and_checked_since_5_2(api: Api) -> None:
    answer = api.post("app/setPreferences", json='{"web_ui_username":"a","web_ui_password":"b"}')
    accepted = not api.fake.profile.since("5.2.0")
    assert answer.status_code == (200 if accepted else 400)
    assert api.get("app/version").status_code == 200
    api.http.cookies.clear()
    assert api.login("a", "b").text == ("Ok." if accepted else "Unauthorized")
