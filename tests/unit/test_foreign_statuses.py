"""Who answers instead of the service, and what is told of it: by a login, and by any later call."""

from __future__ import annotations

import asyncio
import copy
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from peerkit_core import (
    DecodeError,
    ForeignAnswer,
    RateLimited,
    Response,
    Retry,
    ServerError,
    StatusError,
)
from peerkit_core.testing import AsyncRecordingSender, RecordingSender
from peerkit_core.transport.wire import WireRequest
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent
from peerkit_qbittorrent.client._sync.connect import connect
from peerkit_qbittorrent.legacy._sync.client import QBittorrentLegacy
from peerkit_transmission import AsyncTransmission, Transmission

SECRET = "token0of0the0session"
PASSWORD = "pass0word0of0mine"
HTML = {"Content-Type": "text/html"}


def page(title: str, status: int = 200, **headers: str) -> Response:
    """A web page of whoever it is."""
    body = f"<html>\r\n<head><title>{title}</title></head>\r\n<body>{SECRET}</body></html>"
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, body.encode(), {**HTML, **named})


NGINX = {"Server": "nginx/1.22.1"}


@attrs.frozen
class Case:
    """An answer, a part of what is told, and what kind of error it is besides."""

    answer: Response
    told: str
    kind: type[Exception] = StatusError
    target: str = ""
    program: str = ""


CASES = {
    "basic": Case(
        page("401 Authorization Required", 401, WWW_Authenticate='Basic realm="x"', **NGINX),
        "a proxy in front of the server wants a user name and password",
    ),
    "basic as text": Case(
        Response(401, b"401 Unauthorized\n", {"WWW-Authenticate": 'Basic realm="traefik"'}),
        "a proxy in front of the server wants a user name and password",
    ),
    "refused": Case(page("403 Forbidden", 403, **NGINX), "a proxy in front of the server refuses"),
    "signed out": Case(page("Sign in"), "a proxy with a sign-in", DecodeError),
    "sign-in at 401": Case(page("Sign in", 401), "a proxy with a sign-in"),
    "redirect": Case(
        Response(
            302,
            f"Moved to https://u:{SECRET}@sso.example/login?k={SECRET}".encode(),
            {"Location": f"https://u:{SECRET}@sso.example/login?k={SECRET}#{SECRET}"},
        ),
        "the sign-in of a proxy",
        target="https://sso.example/login",
    ),
    "down": Case(page("502 Bad Gateway", 502, **NGINX), "the server behind", ServerError),
    "late": Case(Response(504, b"Gateway Timeout"), "the server behind", ServerError),
    "busy": Case(page("503 Service Unavailable", 503), "the server behind", ServerError),
    "no such path": Case(page("404 Not Found", 404, **NGINX), "a path missing"),
    "wants TLS": Case(
        Response(400, b"Client sent an HTTP request to an HTTPS server.\n"), "use https://"
    ),
    "wants TLS, page": Case(
        page("400 The plain HTTP request was sent to HTTPS port", 400), "use https://"
    ),
    "Syncthing": Case(
        Response(403, b"CSRF Error\n", {"X-Syncthing-Version": "v2.0", "X-Syncthing-Id": SECRET}),
        "the address of Syncthing",
        program="Syncthing",
    ),
    "Deluge": Case(
        page("404 - No Such Resource", 404, Server="TwistedWeb/22.4.0"),
        "the address of Deluge",
        program="Deluge (or another program on Twisted)",
    ),
    "slskd": Case(page("slskd", 405), "the address of slskd", program="slskd"),
    "SoulSync": Case(page("SoulSync", 200), "SoulSync answers", DecodeError, program="SoulSync"),
    "ruTorrent": Case(
        page("ruTorrent", 200), "ruTorrent answers", DecodeError, program="ruTorrent"
    ),
}
TRANSMISSION = Response(
    401,
    b"<h1>401: Unauthorized</h1>",
    {**HTML, "Server": "Transmission", "WWW-Authenticate": 'Basic realm="Transmission"'},
)
QBITTORRENT = Response(
    404,
    b"Not Found",
    {
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Security-Policy": (
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src"
            " 'self' 'unsafe-inline'; object-src 'none'; form-action 'self'; frame-ancestors 'self';"
        ),
    },
)

USER: Any = {"username": "admin", "password": PASSWORD, "retry": Retry.off()}


def _qbittorrent(sender: Any) -> Callable[[], Any]:
    return QBittorrent(sender=sender, **USER).torrents.info


def _legacy(sender: Any) -> Callable[[], Any]:
    return QBittorrentLegacy(sender=sender, **USER).query.transfer_info


def _transmission(sender: Any) -> Callable[[], Any]:
    return Transmission(sender=sender, **USER).session.stats


CLIENTS: dict[str, Callable[[Any], Callable[[], Any]]] = {
    "qbittorrent": _qbittorrent,
    "legacy": _legacy,
    "transmission": _transmission,
}


def _greeted(client: str, wire: WireRequest) -> Response | None:
    """The service's own answers to its handshake."""
    if client == "transmission":
        if b"session-get" not in (wire.body or b""):
            return None
        if "x-transmission-session-id" not in wire.headers:
            return Response(409, b"", {"X-Transmission-Session-Id": "id"})
        return Response(200, b'{"result":"success","arguments":{"version":"3.00 (bb6b5a062e)"}}')
    if "login" in wire.target:
        return Response(200, b"Ok.", {"Set-Cookie": "SID=x"})
    return None


def _behind(client: str, answer: Response) -> Callable[[WireRequest], Response]:
    """A service that lets the client in, and then is out of reach."""
    return lambda wire: _greeted(client, wire) or answer


def _check(error: ForeignAnswer, case: Case) -> None:
    assert case.told in str(error)
    assert isinstance(error, case.kind)
    assert error.status == case.answer.status
    assert error.server == (case.answer.header("server") or "")
    assert (error.target, error.program) == (case.target, case.program)
    if case.answer.content.startswith(b"<html>"):
        assert error.title
        assert error.title in str(error)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is type(error)
        assert (str(twin), vars(twin)) == (str(error), vars(error))
    shown = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error))
    assert SECRET not in shown
    assert PASSWORD not in shown


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("client", CLIENTS)
def test_a_login_tells_who_answers(client: str, name: str) -> None:
    case = CASES[name]
    sender = RecordingSender(lambda _: case.answer)
    with pytest.raises(ForeignAnswer) as caught:
        CLIENTS[client](sender)()
    _check(caught.value, case)
    assert len(sender.requests) == 1


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("client", CLIENTS)
def test_a_later_call_tells_who_answers_and_sends_no_other_login(client: str, name: str) -> None:
    case = CASES[name]
    sender = RecordingSender(_behind(client, case.answer))
    call = CLIENTS[client](sender)
    for _ in range(3):
        with pytest.raises(ForeignAnswer) as caught:
            call()
        _check(caught.value, case)
    logins = [wire for wire in sender.requests if _greeted(client, wire) is not None]
    assert len(logins) == (2 if client == "transmission" else 1)


@pytest.mark.parametrize("name", CASES)
def test_the_async_clients_tell_the_same(name: str) -> None:
    case = CASES[name]

    async def run() -> None:
        sender = AsyncRecordingSender(lambda _: case.answer)
        with pytest.raises(ForeignAnswer) as caught:
            await AsyncQBittorrent(sender=sender, **USER).torrents.info()
        _check(caught.value, case)
        with pytest.raises(ForeignAnswer) as caught:
            await AsyncTransmission(sender=sender, **USER).session.stats()
        _check(caught.value, case)

    asyncio.run(run())


def test_each_client_is_told_of_the_other() -> None:
    sender = RecordingSender(lambda _: TRANSMISSION)
    with pytest.raises(ForeignAnswer, match="the address of Transmission"):
        _qbittorrent(sender)()
    sender = RecordingSender(lambda _: QBITTORRENT)
    with pytest.raises(ForeignAnswer, match="the address of qBittorrent"):
        _transmission(sender)()


@pytest.mark.parametrize(
    "name", [name for name, case in CASES.items() if case.program or case.answer.status < 404]
)
def test_connect_tells_it_before_a_password_is_sent(name: str) -> None:
    sender = RecordingSender(lambda _: CASES[name].answer)
    with pytest.raises(ForeignAnswer):
        connect(sender=sender, **USER)
    assert PASSWORD not in repr([(wire.headers, wire.body) for wire in sender.requests])


def test_a_proxys_password_is_asked_for_where_the_client_takes_it() -> None:
    sender = RecordingSender(lambda _: CASES["basic"].answer)
    with pytest.raises(ForeignAnswer, match="basic_auth="):
        _qbittorrent(sender)()
    with pytest.raises(ForeignAnswer, match="username= and password="):
        _transmission(sender)()


def test_the_services_own_pages_are_its_own() -> None:
    for status, told in ((403, "rpc-whitelist"), (421, "rpc-host-whitelist"), (404, "rpc-url")):
        own = Response(status, f"<h1>{status}: Something</h1>".encode(), {**HTML, **NGINX})
        with pytest.raises(Exception, match=told) as caught:
            _transmission(RecordingSender([own]))()
        assert not isinstance(caught.value, ForeignAnswer)


def test_too_many_calls_are_too_many_whoever_says_so() -> None:
    busy = page("429 Too Many Requests", 429, Retry_After="7")
    for client in CLIENTS:
        sender = RecordingSender(_behind(client, busy))
        with pytest.raises(RateLimited) as caught:
            CLIENTS[client](sender)()
        assert caught.value.retry_after == 7


def test_a_gateway_that_is_late_is_asked_again_as_any_server() -> None:
    answers = [page("503 Service Unavailable", 503), Response(200, b"[]")]
    sender = RecordingSender([Response(200, b"Ok."), *answers])
    retry = Retry(first_wait=0.001)
    client = QBittorrent(sender=sender, username="admin", password=PASSWORD, retry=retry)
    assert client.torrents.info() == []


def test_a_services_own_failure_stays_its_own() -> None:
    error = Response(
        502, b'{"error": "no answer of the indexer"}', {"Content-Type": "application/json"}
    )
    client = QBittorrent(sender=RecordingSender([Response(200, b"Ok."), error]), **USER)
    with pytest.raises(ServerError) as caught:
        client.torrents.info()
    assert not isinstance(caught.value, ForeignAnswer)
