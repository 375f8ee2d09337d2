"""Nothing secret is shown anywhere."""

from __future__ import annotations

import logging
import pickle
import traceback
from typing import Any

import pytest

from peerkit_core import InvalidArgument, LoginFailed, Response, Secret
from peerkit_core.auth.basic import BasicAuth
from peerkit_core.auth.cookie_session import CookieLogin
from peerkit_core.auth.header import HeaderAuth
from peerkit_core.auth.session_id import SessionIdAuth
from peerkit_core.auth.stacked import Stacked
from peerkit_core.call.endpoint import Endpoint
from peerkit_core.call.request import Request
from peerkit_core.transport.wire import WireRequest

from .loopback import Loopback
from .sides import GET, Side, get

SECRET = "hunter2-\u20ac"


def test_a_secret_shows_as_stars() -> None:
    secret = Secret(SECRET)
    assert (repr(secret), str(secret), f"{secret:>5}") == ("***", "***", "  ***")
    assert secret.reveal() == SECRET
    assert secret == Secret(secret)
    assert secret != SECRET
    assert not Secret("")
    with pytest.raises(TypeError, match="reveal"):
        pickle.dumps(secret)


def test_the_url_gives_its_credentials_and_forgets_them() -> None:
    endpoint = Endpoint.parse("https://me:hunter2%40@[::1]:8443/qbt/")
    assert endpoint.username == "me"
    assert endpoint.password is not None
    assert endpoint.password.reveal() == "hunter2@"
    assert str(endpoint) == "https://[::1]:8443/qbt"
    assert "hunter2" not in repr(endpoint)
    assert "username" not in repr(endpoint)
    assert str(Endpoint.parse("http://nas")) == "http://nas"


@pytest.mark.parametrize(
    "url",
    [
        "na s:8080",
        "",
        "nas:0",
        "ftp://me:hunter2@x",
        "http://",
        "http://me:hunter2@x:y",
        "http://x/?k=hunter2",
    ],
)
def test_a_bad_url_is_refused_without_showing_it(url: str) -> None:
    with pytest.raises(InvalidArgument, match="url") as raised:
        Endpoint.parse(url)
    assert "hunter2" not in str(raised.value)


class Login(CookieLogin):
    def __init__(self) -> None:
        super().__init__()
        self._password = Secret(SECRET)

    def login_request(self) -> Request:
        return Request("POST", "/login", form=[("password", self._password.reveal())])

    def judge(self, response: Response) -> None:
        if response.status != 200:
            raise LoginFailed("refused; check user name and password")


def test_reprs_show_no_secret(side: Side) -> None:
    login = Login()
    login.observe(Response(200, b"", {"Set-Cookie": f"SID={SECRET}"}))
    auth = Stacked(
        HeaderAuth("x-api-key", SECRET), BasicAuth("me", SECRET), login, SessionIdAuth("X-Id")
    )
    sender = side.http_sender(f"http://me:{SECRET}@nas")
    engine = side.engine(sender, auth=auth)
    request = Request("POST", "/p", query=[("key", SECRET)], form=[("password", SECRET)])
    wire = WireRequest("GET", f"/p?key={SECRET}", {"cookie": SECRET})
    things: list[Any] = [auth, *auth.flows, sender, engine, side.client(engine), request, wire]
    for thing in things:
        assert SECRET not in repr(thing)
        assert "hunter2" not in repr(thing)


def test_a_refused_login_shows_no_secret_in_log_or_traceback(
    side: Side, caplog: pytest.LogCaptureFixture
) -> None:
    engine = side.engine([Response(401, b"wrong")], auth=Login())
    with caplog.at_level(logging.DEBUG), pytest.raises(LoginFailed) as raised:
        side.run(engine.call(GET, get(key=SECRET)))
    shown = "".join(traceback.format_exception(raised.value)) + caplog.text
    assert "hunter2" not in shown


def test_a_kept_refusal_keeps_no_frames_with_the_form(side: Side) -> None:
    engine = side.engine([Response(401, b"wrong")], auth=Login())
    with pytest.raises(LoginFailed):
        side.run(engine.call(GET, get()))
    (refused,) = engine._renewal.logins.refused.values()
    assert refused.__traceback__ is None


@pytest.mark.parametrize("bad", ["hunter2\n", "hunter2\r\nX-Evil: 1", "hunter2 \x00"])
def test_a_key_that_http_cannot_carry_is_refused_without_showing_it(
    side: Side, loopback: Loopback, bad: str
) -> None:
    sender = side.http_sender(loopback.url)
    engine = side.engine(sender, auth=HeaderAuth("x-api-key", bad))
    with pytest.raises(InvalidArgument, match="line break") as raised:
        side.run(engine.call(GET, get()))
    side.close(sender)
    assert "hunter2" not in "".join(traceback.format_exception(raised.value))
    assert loopback.requests == []


def test_a_redirect_to_another_host_is_not_followed_with_secrets(
    side: Side, loopback: Loopback
) -> None:
    with Loopback() as other:
        redirect = f"HTTP/1.1 307 Go\r\nLocation: {other.url}/x\r\nContent-Length: 0\r\n\r\n"
        loopback.respond = lambda request: redirect.encode()
        sender = side.http_sender(loopback.url)
        engine = side.engine(sender, auth=HeaderAuth("x-api-key", SECRET))
        with pytest.raises(Exception, match="a redirect to"):
            side.run(engine.call(GET, get()))
        side.close(sender)
        assert other.requests == []
