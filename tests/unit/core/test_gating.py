"""What a server's release lacks is refused, or left out with a warning, before it is sent."""

from __future__ import annotations

import pytest

from peerkit_core import ServerVersion, UnsupportedArgument, UnsupportedByServer, Version
from peerkit_core.call.gating import refuse_unsupported
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_core.call.versions import Releases

RELEASES = Releases((("1.0", "1"), ("1.1", "1"), ("2.0", "2"), ("2.1", "2"), ("3.0", "3")))
LIST: Operation[None] = Operation(
    "items_list",
    "GET",
    "/items",
    (Answer(200, "empty"),),
    idempotent=True,
    arguments={"color": ("2.1", None), "shape": (None, "2.0")},
    values={"filter": {"stopped": ("3.0", None), "paused": (None, "2.1")}},
)
COUNT: Operation[None] = Operation(
    "items_count", "GET", "/count", (Answer(200, "empty"),), idempotent=True, span=("3.0", None)
)


def server(release: str, api: str | None) -> ServerVersion:
    return ServerVersion(Version(release), None if api is None else Version(api))


def request(**query: str) -> Request:
    return Request("GET", "/items", query=list(query.items()))


@pytest.mark.parametrize(
    ("release", "api", "since", "until", "has"),
    [
        ("2.0", "2", "2.0", None, True),
        ("2.0", "2", "2.1", None, False),
        ("2.1", "2", "2.1", None, True),
        ("1.1", "1", "2.0", None, False),
        ("3.0", "3", None, "2.1", False),
        ("2.0", "2", None, "2.0", True),
        ("2.1", "2", None, "2.0", False),
        # A fork with a version number of its own is judged by its API.
        ("0.1", "3", "3.0", None, True),
        ("99", "1", "2.0", None, False),
        # A patch that the table does not know belongs to the last release of its API.
        ("2.1.7", "2", None, "2.1", True),
        # Without an API version the release decides.
        ("2.5", None, "2.1", None, True),
        ("2.5", None, "3.0", None, False),
        ("3.0-beta.1", None, "3.0", None, False),
    ],
)
def test_a_server_is_placed_by_api_and_release(
    release: str, api: str | None, since: str | None, until: str | None, has: bool
) -> None:
    assert RELEASES.has(server(release, api), since, until) is has


def test_a_missing_operation_names_what_it_needs_and_what_there_is() -> None:
    old = server("2.0", "2")
    with pytest.raises(UnsupportedByServer, match=r"items_count needs server 3\.0 or later.*2\.0"):
        refuse_unsupported(COUNT, request(), RELEASES, old)


def test_a_missing_argument_is_refused() -> None:
    old = server("2.0", "2")
    with pytest.raises(UnsupportedByServer, match=r"items_list\(color=…\)"):
        refuse_unsupported(LIST, request(color="red"), RELEASES, old)


def test_without_strictness_a_missing_argument_is_left_out() -> None:
    sent = request(color="red", other="x")
    with pytest.warns(UnsupportedArgument, match="left out"):
        refuse_unsupported(LIST, sent, RELEASES, server("2.0", "2"), strict=False)
    assert sent.query == [("other", "x")]


def test_an_unknown_value_is_refused_even_without_strictness() -> None:
    with pytest.raises(UnsupportedByServer, match=r"filter=stopped"):
        refuse_unsupported(
            LIST, request(filter="stopped"), RELEASES, server("2.0", "2"), strict=False
        )


def test_what_every_release_has_is_not_looked_at() -> None:
    assert not LIST.gated(request(other="x", filter="all"))
    assert LIST.gated(request(filter="paused"))
    assert LIST.gated(request(shape="round"))
    assert COUNT.gated(request())
