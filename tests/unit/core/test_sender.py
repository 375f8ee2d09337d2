"""The default sender on real sockets: what goes over the wire, and what failures are called."""

from __future__ import annotations

import asyncio
import gc
import gzip
import socket
import ssl
import threading
import warnings
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import httpx
import pytest

from peerkit_core import ConnectionFailed, InvalidArgument, Timeout
from peerkit_core.auth.base import NoAuth
from peerkit_core.auth.header import HeaderAuth
from peerkit_core.call import encode
from peerkit_core.call.endpoint import Endpoint
from peerkit_core.call.request import Request
from peerkit_core.call.timeouts import Timeouts
from peerkit_core.engine._async.connect import connect as async_connect
from peerkit_core.engine._sync.connect import connect
from peerkit_core.transport import tls
from peerkit_core.transport._async.http_sender import AsyncHttpSender
from peerkit_core.transport._sync.http_sender import HttpSender
from peerkit_core.transport._sync.httpx_sender import HttpxSender
from peerkit_core.transport.proxies import proxy_for
from peerkit_core.transport.wire import WireRequest

from .loopback import Loopback, answer
from .sides import GET, Side, get

NAMES = [
    "a/b",
    "a?b",
    "a#b",
    "100%",
    "a&b=c",
    "a+b",
    "a b",
    "ä€😀",
    ".",
    "..",
    "../../etc/passwd",
    "%2e%2e",
    "a;b:c@d",
    "a\\b",
    'a"b<c>',
]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wire(target: str = "/get", **options: Any) -> WireRequest:
    if "timeout" in options:
        options["timeouts"] = Timeouts.of(options.pop("timeout"))
    return WireRequest("GET", target, options.pop("headers", {}), **options)


@pytest.mark.parametrize("own", [False, True], ids=["default", "own client"])
@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_a_path_arrives_as_it_was_encoded(
    side: Side, loopback: Loopback, name: str, own: bool
) -> None:
    client = (httpx.AsyncClient if side.is_async else httpx.Client)(verify=False) if own else None
    sender = (
        side.httpx_sender(loopback.url, client=client) if own else side.http_sender(loopback.url)
    )
    request = Request("GET", f"/users/{encode.segment('name', name)}/x", query=[("q", name)])
    side.run(side.engine(sender).call(GET, request))
    side.close(client if own else sender)
    line = loopback.lines[0]
    encoded = quote(name, safe="")
    path = encoded.replace(".", "%2E") if name in {".", ".."} else encoded
    assert line == f"GET /users/{path}/x?q={encoded} HTTP/1.1"
    assert unquote(path) == name


def test_the_headers_of_a_call(side: Side, loopback: Loopback) -> None:
    sender = side.http_sender(loopback.url)
    side.run(sender.send(_wire(headers={"x-one": "1", "accept": "text/plain"})))
    side.close(sender)
    head = loopback.requests[0].decode().split("\r\n")
    assert head[1:-2] == [
        f"host: 127.0.0.1:{loopback.port}",
        "user-agent: peerkit/0.1.0",
        "accept: text/plain",
        "accept-encoding: identity",
        "x-one: 1",
    ]


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("http://127.0.0.1:1", "identity"),
        ("http://localhost", "identity"),
        ("http://[::1]:1", "identity"),
        ("http://nas:8080", "gzip, deflate"),
    ],
)
def test_compression_is_asked_for_only_over_a_network(url: str, wanted: str) -> None:
    seen: list[str] = []

    def reply(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["accept-encoding"])
        return httpx.Response(200)

    with httpx.Client(transport=httpx.MockTransport(reply)) as client:
        HttpxSender(url, client=client).send(_wire())
    assert seen == [wanted]


def test_a_compressed_answer_is_unpacked(side: Side, loopback: Loopback) -> None:
    loopback.respond = lambda request: answer(
        gzip.compress(b"[1]"), "200 OK", "Content-Encoding: gzip"
    )
    sender = side.http_sender(loopback.url)
    assert side.run(sender.send(_wire())).content == b"[1]"
    side.close(sender)


def test_a_body_has_its_length_and_an_empty_post_has_none(side: Side, loopback: Loopback) -> None:
    sender = side.http_sender(loopback.url)
    engine = side.engine(sender)
    side.run(engine.send(None, Request("POST", "/a", form=[("k", "a b&ä")])))
    side.close(sender)
    assert loopback.requests[0].endswith(b"\r\n\r\nk=a+b%26%C3%A4")
    assert loopback.header("content-type") == "application/x-www-form-urlencoded"
    sender = side.http_sender(loopback.url)
    side.run(side.engine(sender).send(None, Request("POST", "/a")))
    side.close(sender)
    assert loopback.header("content-length") == "0"


def test_the_default_sender_keeps_no_cookies(side: Side, loopback: Loopback) -> None:
    loopback.respond = lambda request: answer(b"{}", "200 OK", "Set-Cookie: SID=1; path=/")
    sender = side.http_sender(loopback.url)

    async def twice() -> None:
        for _ in range(2):
            await sender.send(_wire())
        await sender.aclose()

    if side.is_async:
        side.run(twice())
    else:
        sender.send(_wire())
        assert sender.send(_wire()).header_values("set-cookie") == ["SID=1; path=/"]
        sender.close()
    assert len(loopback.requests) == 2
    assert loopback.header("cookie") is None


def test_connections_are_kept_for_the_next_call(loopback: Loopback) -> None:
    sender = HttpSender(loopback.url)
    for _ in range(3):
        sender.send(_wire())
    sender.close()
    assert loopback.connections == 1


def test_a_unix_socket(side: Side, tmp_path: Path) -> None:
    path = tmp_path / "s"
    with Loopback(str(path)) as server:
        sender = side.http_sender("http://localhost", uds=path)
        assert side.run(sender.send(_wire("/a%2Fb"))).status == 200
        side.close(sender)
        assert server.lines == ["GET /a%2Fb HTTP/1.1"]
        assert server.header("host") == "localhost"


# Failures


def test_a_refused_connection_was_never_sent(side: Side) -> None:
    port = _free_port()
    sender = side.http_sender(f"http://127.0.0.1:{port}")
    with pytest.raises(ConnectionFailed, match=f"cannot connect to 127.0.0.1:{port}") as raised:
        side.run(sender.send(_wire()))
    side.close(sender)
    assert not raised.value.sent
    assert "is the server running" in str(raised.value)
    assert isinstance(raised.value.__cause__, ConnectionRefusedError)


def test_a_name_that_cannot_be_resolved(side: Side) -> None:
    sender = side.http_sender("http://nowhere.invalid:8080")
    with pytest.raises(ConnectionFailed, match=r"nowhere\.invalid:8080") as raised:
        side.run(sender.send(_wire()))
    side.close(sender)
    assert not raised.value.sent


def test_a_closed_connection_was_sent(side: Side, loopback: Loopback) -> None:
    loopback.respond = lambda request: b""
    sender = side.http_sender(loopback.url)
    with pytest.raises(ConnectionFailed, match="got no HTTP answer") as raised:
        side.run(sender.send(_wire("/get?key=hunter2")))
    side.close(sender)
    assert raised.value.sent
    assert "hunter2" not in str(raised.value)


def test_no_answer_in_time(side: Side, loopback: Loopback) -> None:
    loopback.respond = lambda request: None
    sender = side.http_sender(loopback.url)
    with pytest.raises(Timeout, match=r"GET /get was not answered within 0\.05 s") as raised:
        side.run(sender.send(_wire("/get?a=hunter2", timeout=0.05)))
    side.close(sender)
    assert isinstance(raised.value, TimeoutError)
    assert raised.value.sent
    assert "hunter2" not in str(raised.value)


def test_busy_connections_are_told_as_such(loopback: Loopback) -> None:
    arrived = threading.Event()
    loopback.respond = lambda request: arrived.set()
    sender = AsyncHttpSender(loopback.url, max_connections=1)

    async def two() -> None:
        first = asyncio.ensure_future(sender.send(_wire(timeout=5)))
        await asyncio.to_thread(arrived.wait, 5)
        with pytest.raises(Timeout, match="all 1 connections were busy") as raised:
            await sender.send(_wire(timeout=0.02))
        assert not raised.value.sent
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
        await sender.aclose()

    asyncio.run(two())


def test_what_is_not_http_is_told(side: Side, loopback: Loopback) -> None:
    loopback.respond = lambda request: b"SSH-2.0-OpenSSH\r\n\r\n"
    sender = side.http_sender(loopback.url)
    with pytest.raises(ConnectionFailed, match="got no HTTP answer"):
        side.run(sender.send(_wire()))
    side.close(sender)


def test_https_to_a_plain_port_says_so(side: Side, loopback: Loopback) -> None:
    # A TLS hello has no header end, so answer to whatever comes.
    with socket.create_server(("127.0.0.1", 0)) as plain:

        def serve() -> None:
            connection, _ = plain.accept()
            with connection:
                connection.recv(1000)
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=serve)
        thread.start()
        sender = side.http_sender(f"https://127.0.0.1:{plain.getsockname()[1]}", verify=False)
        with pytest.raises(ConnectionFailed, match="use http://") as raised:
            side.run(sender.send(_wire()))
        side.close(sender)
        thread.join(5)
    assert not raised.value.sent


# A client of the user


def test_the_users_client_brings_its_headers_and_hooks(side: Side, loopback: Loopback) -> None:
    seen: list[str] = []

    def hook(request: httpx.Request) -> None:
        seen.append(str(request.url))

    options: dict[str, Any] = {
        "headers": {"CF-Access-Client-Id": "abc", "user-agent": "mine"},
        "event_hooks": {"request": [side.function(hook)]},
        "cookies": {"stray": "1"},
        "follow_redirects": True,
        "verify": False,
    }
    client = (httpx.AsyncClient if side.is_async else httpx.Client)(**options)
    sender = side.httpx_sender(loopback.url, client=client)
    loopback.respond = lambda request: answer(b"{}", "302 Found", "Location: /other")
    response = side.run(sender.send(_wire(headers={"x-api-key": "k"})))
    assert response.status == 302
    assert len(loopback.requests) == 1
    assert seen == [f"{loopback.url}/get"]
    assert loopback.header("cf-access-client-id") == "abc"
    assert loopback.header("x-api-key") == "k"
    assert loopback.header("cookie") is None
    side.close(sender)
    assert not client.is_closed
    side.close(client)


def test_the_users_client_may_have_any_transport(side: Side) -> None:
    def reply(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=[str(request.url), request.headers["x-api-key"]])

    transport = httpx.MockTransport(reply)
    kind = httpx.AsyncClient if side.is_async else httpx.Client
    client: Any = kind(transport=transport, verify=False)
    sender = side.httpx_sender("http://nas:8080", client=client)
    engine = side.engine(sender, auth=HeaderAuth("x-api-key", "k"))
    assert side.run(engine.call(GET, get(a="1"))) == ["http://nas:8080/get?a=1", "k"]
    side.close(client)


def test_a_client_of_the_wrong_half_is_refused(side: Side) -> None:
    wrong: Any = httpx.Client(verify=False) if side.is_async else httpx.AsyncClient(verify=False)
    with pytest.raises(InvalidArgument, match=r"must be an httpx\."):
        side.httpx_sender("http://nas", client=wrong)


@pytest.mark.parametrize(
    ("environment", "proxy"),
    [
        ({}, None),
        ({"http_proxy": "http://p:1"}, "http://p:1"),
        ({"http_proxy": "p:1"}, "http://p:1"),
        ({"all_proxy": "socks5://p:1"}, "socks5://p:1"),
        ({"https_proxy": "http://p:1"}, None),
        ({"http_proxy": "http://p:1", "no_proxy": "other,nas.invalid"}, None),
        ({"http_proxy": "http://p:1", "no_proxy": ".invalid"}, None),
        ({"http_proxy": "http://p:1", "no_proxy": "*"}, None),
        ({"http_proxy": "http://p:1", "no_proxy": "nas"}, "http://p:1"),
    ],
)
def test_the_proxy_that_the_environment_names(
    environment: dict[str, str], proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(Endpoint.parse("http://nas.invalid:8080")) == proxy


def _connected(side: Side, url: str, **options: Any) -> Any:
    make = async_connect if side.is_async else connect
    return make("test", Endpoint.parse(url), auth=NoAuth(), **options)


@pytest.mark.parametrize("how", ["environment", "argument"])
def test_calls_go_through_a_proxy(
    side: Side, loopback: Loopback, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    options: dict[str, Any] = {}
    if how == "environment":
        monkeypatch.setenv("http_proxy", loopback.url)
    else:
        options["proxy"] = loopback.url
    engine = _connected(side, "http://nas.invalid:8080", **options)
    assert side.run(engine.send(None, Request("GET", "/a%2Fb"))).status == 200
    side.close(engine)
    assert loopback.lines == ["GET http://nas.invalid:8080/a%2Fb HTTP/1.1"]


def test_without_the_environment_there_is_no_proxy(
    side: Side, loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    engine = _connected(side, loopback.url, trust_env=False)
    assert side.run(engine.send(None, Request("GET", "/a"))).status == 200
    side.close(engine)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"sender": object(), "verify": False}, "verify: has no effect beside sender"),
        ({"proxy": "http://p", "uds": "/s"}, "uds: has no effect beside proxy"),
        ({"tiemout": 5}, "tiemout: there is no such option; is it timeout"),
        ({"max_connections": 0}, "above 0"),
        ({"max_connections": True}, "above 0"),
        ({"http": object()}, r"must be an httpx\."),
    ],
)
def test_options_without_effect_are_refused(
    side: Side, options: dict[str, Any], words: str
) -> None:
    with pytest.raises(InvalidArgument, match=words):
        _connected(side, "http://nas", **options)


# Life span


def test_a_closed_sender_says_so(side: Side, loopback: Loopback) -> None:
    sender = side.http_sender(loopback.url)
    side.close(sender)
    with pytest.raises(RuntimeError, match="closed"):
        side.run(sender.send(_wire()))


def test_a_forgotten_client_is_a_resource_warning(loopback: Loopback) -> None:
    sender = HttpSender(loopback.url)
    sender.send(_wire())
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        del sender
        gc.collect()
    (warning,) = told
    text = f"unclosed client for {loopback.url}; use `with`, or close it"
    assert str(warning.message) == text
    # The warning keeps its source alive, so that it can still be closed.
    assert isinstance(warning.source, HttpSender)
    warning.source.close()


# TLS


def test_one_context_serves_all_clients() -> None:
    assert tls.context_for(True) is tls.context_for(True)
    assert tls.context_for(True).verify_mode is ssl.CERT_REQUIRED
    assert tls.context_for(False).verify_mode is ssl.CERT_NONE
    own = ssl.create_default_context()
    assert tls.context_for(own) is own


def test_authorities_from_a_file(tmp_path: Path) -> None:
    import certifi

    assert tls.context_for(certifi.where()).get_ca_certs()
    assert tls.context_for(tmp_path).verify_mode is ssl.CERT_REQUIRED
    for bad in (tmp_path / "none.pem", tmp_path / "empty.pem"):
        (tmp_path / "empty.pem").write_text("nothing")
        with pytest.raises(InvalidArgument, match="cannot read authorities"):
            tls.context_for(bad)
