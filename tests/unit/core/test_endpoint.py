"""The addresses that people give."""

from __future__ import annotations

from typing import Any

import pytest

from peerkit_core import InvalidArgument, Response, StatusError
from peerkit_core.call.endpoint import Endpoint
from peerkit_core.call.operation import Answer, Operation

from .sides import Side, get


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("nas:8080", "http://nas:8080"),
        ("nas", "http://nas"),
        ("//nas", "http://nas"),
        (" nas:8080/qbt/ ", "http://nas:8080/qbt"),
        ("localhost:9091", "http://localhost:9091"),
        ("192.168.1.2", "http://192.168.1.2"),
        ("[::1]:80", "http://[::1]"),
        ("https://nas:443", "https://nas"),
        ("HTTPS://Nas:8443/a%20b", "https://nas:8443/a%20b"),
        ("http://nas:8080/#/", "http://nas:8080"),
        ("http://nas:8080/#", "http://nas:8080"),
        ("http://nas:8080/qbt/#/torrents/5", "http://nas:8080/qbt"),
        ("http://nas/süß 1", "http://nas/s%C3%BC%C3%9F%201"),
        ("http://müller.example:8080", "http://xn--mller-kva.example:8080"),
        ("http://nas_1.local.", "http://nas_1.local."),
    ],
)
def test_an_address_is_understood(given: str, meant: str) -> None:
    assert str(Endpoint.parse(given)) == meant


@pytest.mark.parametrize(
    "given",
    [
        "http://nas/#top",
        "http://me#/x@nas",
        "http://nas?x=1",
        f"http://{'a' * 64}.example",
        "http://nas..example",
        f"http://{'ü' * 64}.example",
        "http://n\ud800s",
        "http://nas/\ud800",
    ],
)
def test_an_address_that_leads_nowhere_is_refused(given: str) -> None:
    with pytest.raises(InvalidArgument, match="url"):
        Endpoint.parse(given)


@pytest.mark.parametrize("slash", ["", "/", "//"])
@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("http://nas", "http://nas"),
        ("http://nas/web", "http://nas"),
        ("http://nas/a/web/api", "http://nas/a"),
        ("http://nas/a/b", "http://nas/a/b"),
        ("http://nas/myweb", "http://nas/myweb"),
        ("http://nas/api/web", "http://nas/api"),
    ],
)
def test_the_services_own_paths_are_cut_off_once(given: str, meant: str, slash: str) -> None:
    assert str(Endpoint.parse(given + slash, tails=("/web", "/web/api"))) == meant


def test_user_and_password_are_taken_out_of_an_address() -> None:
    for url in ("http://me:p%40ss@nas:8080", "me:p%40ss@nas:8080"):
        endpoint = Endpoint.parse(url)
        assert (endpoint.username, endpoint.password and endpoint.password.reveal()) == (
            "me",
            "p@ss",
        )
        assert "p@ss" not in repr(endpoint)
        assert str(endpoint) == "http://nas:8080"


@pytest.mark.parametrize("given", [None, 8080, b"http://nas", ["nas"], object()])
def test_what_is_no_text_is_refused(given: Any) -> None:
    with pytest.raises(InvalidArgument, match="expected text"):
        Endpoint.parse(given)


VERSION: Operation[str] = Operation(
    "app_version", "GET", "/api/v2/app/version", (Answer(200, "text"),), idempotent=True
)
PEER: Operation[str] = Operation(
    "peers_get", "GET", "/api/peers/{name}", (Answer(200, "text"),), idempotent=True
)


@pytest.mark.parametrize(
    ("operation", "target", "words"),
    [
        (
            VERSION,
            "https://nas/api/v2/app/version?x=hunter2",
            "give the client the URL https://nas",
        ),
        (VERSION, "https://me:hunter2@nas/q/api/v2/app/version", "the URL https://nas/q"),
        (PEER, "https://nas/api/peers/somebody", "give the client the URL https://nas"),
        (VERSION, "/login?next=hunter2", "sign-in page"),
        (VERSION, "https://sso.example.org/hello", "if that is the service"),
    ],
)
def test_a_redirect_names_the_address_to_give(
    side: Side, operation: Operation[str], target: str, words: str
) -> None:
    engine = side.engine([Response(301, target.encode(), {"location": target})])
    with pytest.raises(StatusError) as raised:
        side.run(engine.call(operation, get()))
    assert words in str(raised.value)
    assert "hunter2" not in str(raised.value)
    assert raised.value.body == ""
