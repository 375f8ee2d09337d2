"""The first exchange with a server: which dialect it speaks."""

from __future__ import annotations

import json
from typing import Any

import pytest

from peerkit_core import Response, UnsupportedByServer
from peerkit_transmission.client.auth import TransmissionAuth
from peerkit_transmission.client.link import Dialect, Link

CONFLICT = {"x-transmission-session-id": "new"}


def greet(
    headers: dict[str, str], answer: dict[str, Any], wanted: Dialect | None = None
) -> tuple[Link, dict[str, Any]]:
    """What a client knows after the handshake, and its second question."""
    link = Link(wanted=wanted)
    flow = TransmissionAuth(link, None).renew(None)
    next(flow)
    question = flow.send(Response(409, b"", headers))
    with pytest.raises(StopIteration):
        flow.send(Response(200, json.dumps(answer).encode()))
    return link, json.loads(question.request.content or b"")


def classic(version: str, semver: str | None) -> dict[str, Any]:
    """A classic answer."""
    told = {"version": version} | ({"rpc-version-semver": semver} if semver else {})
    return {"result": "success", "arguments": told}


def rpc(version: str, semver: str) -> dict[str, Any]:
    """A JSON-RPC answer."""
    told = {"version": version, "rpc_version_semver": semver}
    return {"jsonrpc": "2.0", "id": 1, "result": told}


def test_a_server_that_says_so_is_asked_in_json_rpc() -> None:
    # A later release is to drop the classic dialect.
    headers = CONFLICT | {"X-Transmission-Rpc-Version": "7.0.0"}
    link, question = greet(headers, rpc("5.0.0", "7.0.0"))
    assert question["jsonrpc"] == "2.0"
    assert (link.dialect, link.session_id) == ("json-rpc", "new")


@pytest.mark.parametrize(
    ("version", "semver", "dialect"),
    [
        ("3.00 (bb6b5a062e)", None, "classic"),
        ("4.0.6 (38c164933e)", "5.3.0", "classic"),
        ("4.1.0-beta.2 (ac5c9e082d)", "5.4.0", "classic"),
        ("4.1.0-beta.4", "6.0.0", "json-rpc"),
    ],
)
def test_others_are_asked_in_classic(version: str, semver: str | None, dialect: str) -> None:
    link, question = greet(CONFLICT, classic(version, semver))
    assert question["method"] == "session-get"
    assert link.dialect == dialect


def test_a_dialect_may_be_chosen() -> None:
    headers = CONFLICT | {"x-transmission-rpc-version": "6.0.1"}
    link, question = greet(headers, classic("4.1.4", "6.0.1"), "classic")
    assert question["method"] == "session-get"
    assert link.dialect == "classic"
    with pytest.raises(UnsupportedByServer, match="JSON-RPC"):
        greet(CONFLICT, classic("3.00", None), "json-rpc")
