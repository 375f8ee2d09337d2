"""What no client of ours sends is answered as the real servers answer it, and never by a traceback."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from peerkit_sandbox import FakeQBittorrent, FakeTransmission
from tests.servers import require, start_qbittorrent, start_transmission

LONG = b"9" * 5000
NUMBER = b"d4:infod6:lengthi" + LONG + b"e4:name1:a12:piece lengthi16384e6:pieces20:" + b"x" * 20
TORRENT = NUMBER + b"ee"
DEEP = b"d4:info" + b"l" * 100_000 + b"e" * 100_000 + b"e"
KIND = "multipart/form-data"
REAL = pytest.param("real", marks=pytest.mark.live)


@pytest.fixture(autouse=True)
def _without_tracebacks(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def metainfo(data: bytes) -> bytes:
    """A call that adds a .torrent file."""
    arguments = {"metainfo": base64.b64encode(data).decode()}
    return json.dumps({"method": "torrent-add", "arguments": arguments}).encode()


# -- qBittorrent -----------------------------------------------------------------------------


@pytest.fixture(params=["4.5.2", "5.1.0", REAL], scope="module")
def qb(request: pytest.FixtureRequest) -> Iterator[httpx.Client]:
    if request.param != "real":
        with FakeQBittorrent(request.param) as fake:
            yield from _logged_in(fake.url, fake.username, fake.password)
        return
    with start_qbittorrent(require("qbittorrent")) as server:
        yield from _logged_in(server.url, server.username, server.password)


def _logged_in(url: str, username: str, password: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{url}/api/v2", trust_env=False, timeout=30) as client:
        login = client.post("/auth/login", data={"username": username, "password": password})
        assert login.is_success
        yield client


@pytest.mark.parametrize("kind", [KIND, f"{KIND}; boundary=abc"])
def test_a_multipart_body_without_its_boundary_is_a_bad_request(
    qb: httpx.Client, kind: str
) -> None:
    answer = qb.post("/torrents/add", content=b"nothing", headers={"content-type": kind})
    assert (answer.status_code, answer.content) == (400, b"")
    assert qb.get("/app/version").is_success


@pytest.mark.parametrize("data", [TORRENT, DEEP], ids=["number", "depth"])
def test_a_torrent_beyond_all_bounds_is_no_torrent(qb: httpx.Client, data: bytes) -> None:
    answer = qb.post("/torrents/add", files={"torrents": ("a.torrent", data)})
    assert answer.status_code == 415
    assert "is not a valid torrent file" in answer.text


@pytest.mark.parametrize(
    ("path", "field"),
    [("app/setPreferences", "json"), ("rss/setRule", "ruleDef")],
)
@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 50_000, '{"dl_limit":NaN}'])
def test_json_that_is_none_changes_nothing(
    qb: httpx.Client, path: str, field: str, text: str
) -> None:
    before = qb.get("/app/preferences").json()
    answer = qb.post(f"/{path}", data={field: text, "ruleName": "rule"})
    assert (answer.status_code, answer.content) == (200, b"")
    assert qb.get("/app/preferences").json() == before


def test_a_number_of_ten_thousand_digits_is_taken_as_some_number(qb: httpx.Client) -> None:
    long = "9" * 10_000
    assert qb.post("/app/setPreferences", data={"json": f'{{"dht": {long}}}'}).is_success
    assert qb.post("/torrents/setDownloadLimit", data={"hashes": "a", "limit": long}).is_success
    assert qb.get("/sync/maindata", params={"rid": long}).json()["full_update"] is True


def test_cookies_that_are_no_list_are_refused() -> None:
    with FakeQBittorrent("5.1.0") as fake:
        for client in _logged_in(fake.url, fake.username, fake.password):
            answer = client.post("/app/setCookies", data={"cookies": "[" * 5000})
            assert answer.status_code == 400


# -- Transmission ----------------------------------------------------------------------------


@pytest.fixture(params=["3.00", REAL], scope="module")
def tr(request: pytest.FixtureRequest) -> Iterator[httpx.Client]:
    if request.param != "real":
        with FakeTransmission(request.param) as fake:
            yield from _with_session(fake.url, None)
        return
    with start_transmission(require("transmission")) as server:
        if server.version != "3.00":
            pytest.skip(f"what is compared is 3.00, this is {server.version}")
        yield from _with_session(server.url, (server.username, server.password))


def _with_session(url: str, auth: tuple[str, str] | None) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=url, trust_env=False, timeout=30, auth=auth) as client:
        refused = client.post("/transmission/rpc", content=b"{}")
        assert refused.status_code == 409
        name = "x-transmission-session-id"
        client.headers[name] = refused.headers[name]
        yield client


def result_of(client: httpx.Client, body: bytes) -> str:
    """What the daemon says in its own words."""
    answer = client.post("/transmission/rpc", content=body)
    assert answer.status_code == 200
    told: Any = answer.json()
    return str(told["result"])


@pytest.mark.parametrize(
    ("body", "result"),
    [
        (b"[" * 100_000, "no method name"),
        (b'{"a":' * 50_000, "no method name"),
        (b'{"method":"session-get","arguments":' + b"[" * 50_000, "no method name"),
        (b'{"method":"session-get","tag":' + LONG + LONG + b"}", "success"),
        (b'{"method":"torrent-get","arguments":{"ids":' + LONG + b"}}", "no fields specified"),
        (metainfo(TORRENT), "invalid or corrupt torrent file"),
        (metainfo(DEEP), "invalid or corrupt torrent file"),
        (b'{"method":"torrent-add","arguments":{"metainfo":"\xc3\xbc"}}', ""),
    ],
    ids=lambda value: str(value[:40]),
)
def test_the_daemon_of_3_00_finds_words_for_everything(
    tr: httpx.Client, body: bytes, result: str
) -> None:
    found = result_of(tr, body)
    assert found == result or not result


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"a":' * 50_000], ids=["list", "map"])
def test_depth_is_no_json_to_the_daemon_of_4_1_4(body: bytes) -> None:
    with FakeTransmission("4.1.4") as fake:
        for client in _with_session(fake.url, None):
            told: Any = client.post("/transmission/rpc", content=body).json()
            assert told["error"]["code"] == -32700


@pytest.mark.parametrize("release", ["3.00", "4.1.0-beta.2", "4.1.4"])
def test_an_endless_ratio_leaves_settings_that_can_be_read(release: str) -> None:
    # The daemon itself then writes `inf`, which no client can read.
    with FakeTransmission(release) as fake:
        for client in _with_session(fake.url, None):
            set_ratio = b'{"method":"session-set","arguments":{"seedRatioLimit":1e999}}'
            assert result_of(client, set_ratio) == "success"
            assert result_of(client, b'{"method":"session-get"}') == "success"
