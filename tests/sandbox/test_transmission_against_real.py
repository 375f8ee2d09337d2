"""The Transmission fake beside the real daemon: the same requests, the same answers.

Each test asks both and compares. A difference is a bug in the fake.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

import httpx
import pytest

from peerkit_sandbox import torrents
from peerkit_sandbox.transmission import PROFILES, FakeTransmission
from peerkit_sandbox.transmission.fields import FIELDS
from peerkit_sandbox.transmission.names import classic_field
from tests.sandbox.test_transmission_support import (
    SESSION,
    Rpc,
    file_torrent,
    folder_torrent,
    info_hash,
    packed,
)
from tests.servers.suite import require
from tests.servers.transmission import start_transmission

pytestmark = pytest.mark.live

MAGNET = f"magnet:?xt=urn:btih:{'a' * 40}&dn=some+name&tr=http%3A%2F%2F127.0.0.1%3A9%2Fannounce"
CLASSIC_FIELDS = [classic_field(name) for name in FIELDS]

NO_FIELDS: tuple[object, ...] = ([], ["nope"], "id", None, [1])

CONFIGURED = {
    "blocklist-size",
    "config-dir",
    "dht-enabled",
    "download-dir",
    "download-dir-free-space",
    "incomplete-dir",
    "lpd-enabled",
    "peer-port",
    "pex-enabled",
    "session-id",
    "version",
}
"""Session properties that depend on the machine or on the configuration of the test."""

VOLATILE = {
    "activityDate",
    "addedDate",
    "doneDate",
    "editDate",
    "announceState",
    "hasAnnounced",
    "lastAnnounceResult",
    "lastAnnounceTime",
    "lastAnnounceTimedOut",
    "lastAnnounceStartTime",
    "nextAnnounceTime",
    "nextScrapeTime",
    "scrapeState",
    "secondsActive",
    "secondsDownloading",
    "startDate",
    "torrentFile",
    "primary-mime-type",
}
"""What depends on the moment, or on a tracker that the real daemon tries to reach."""


@dataclass(frozen=True)
class Pair:
    """The same release twice."""

    real: Rpc
    fake: Rpc

    def both(self, ask: Callable[[Rpc], Any]) -> tuple[Any, Any]:
        """What the real daemon and the fake answer."""
        return ask(self.real), ask(self.fake)

    def same(self, ask: Callable[[Rpc], Any]) -> Any:
        """What both answer; it must be equal."""
        real, fake = self.both(ask)
        assert fake == real
        return real


@pytest.fixture
def pair() -> Iterator[Pair]:
    with start_transmission(require("transmission"), auth=False) as server:
        if server.version not in PROFILES:
            pytest.skip(f"the fake has no profile of {server.version}")
        with (
            FakeTransmission(server.version, hang_seconds=0.05) as fake,
            Rpc(server.endpoint) as real_rpc,
            Rpc(fake.rpc_url) as fake_rpc,
        ):
            fake.configure(download_dir=server.download_dir)
            yield Pair(real_rpc, fake_rpc)


def sending(request: Mapping[str, object]) -> Callable[[Rpc], Any]:
    """A call as JSON."""
    return lambda rpc: rpc.send(request)


def posting(body: str) -> Callable[[Rpc], Any]:
    """Any body."""
    return lambda rpc: rpc.post(body).json()


def asking(verb: str, path: str, headers: dict[str, str]) -> Callable[[Rpc], tuple[object, ...]]:
    """An HTTP request, and of its answer the status, the headers that matter and the title."""

    def ask(rpc: Rpc) -> tuple[object, ...]:
        url = rpc.url.removesuffix("/transmission/rpc") + path
        # Without a body some releases hang; another test looks at that.
        body = '{"method": "nope"}' if verb == "POST" else None
        response = rpc.http.request(verb, url, headers=headers, content=body)
        if response.status_code == 501:
            # This one comes from the HTTP library of 3.00, in a page of its own.
            return (501,)
        kept = ("content-type", "location", "www-authenticate", "x-transmission-rpc-version")
        title = response.text.partition("</h1>")[0]
        if response.status_code == 200 and path.startswith("/transmission/rpc?"):
            title = response.json()["result"]
        named = {name: response.headers.get(name) for name in kept}
        return response.status_code, SESSION in response.headers, named, title

    return ask


def shape(value: object) -> object:
    """The keys and types of a value."""
    if isinstance(value, dict):
        return {key: shape(item) for key, item in cast("dict[str, object]", value).items()}
    if isinstance(value, list):
        items = [shape(item) for item in cast("list[object]", value)]
        return [item for at, item in enumerate(items) if item not in items[:at]]
    return type(value).__name__


def stable(value: object) -> object:
    """A value without what depends on the moment; lists of trackers in order of id."""
    if isinstance(value, dict):
        mapping = cast("dict[str, object]", value)
        return {key: stable(item) for key, item in mapping.items() if key not in VOLATILE}
    if isinstance(value, list):
        items = [stable(item) for item in cast("list[object]", value)]
        return sorted(items, key=_id) if all(_is_tracker(item) for item in items) else items
    return value


def _is_tracker(item: object) -> bool:
    return isinstance(item, dict) and "announce" in item


def _id(item: object) -> int:
    return int(cast("dict[str, Any]", item)["id"])


def test_session_get_has_the_same_properties_types_and_defaults(pair: Pair) -> None:
    real, fake = pair.both(lambda rpc: rpc.ok("session-get"))
    assert shape(fake) == shape(real)
    for name in real.keys() - CONFIGURED:
        assert fake[name] == real[name], name


def test_session_stats_has_the_same_shape(pair: Pair) -> None:
    real, fake = pair.both(lambda rpc: rpc.ok("session-stats"))
    assert shape(fake) == shape(real)


def add_three(rpc: Rpc) -> None:
    rpc.ok("torrent-add", metainfo=packed(folder_torrent()), paused=True, files_unwanted=[1])
    rpc.ok("torrent-add", filename=MAGNET, paused=True)
    rpc.ok("torrent-add", metainfo=packed(file_torrent()))
    settle(rpc, 1, 0)
    settle(rpc, 3, 4)


def settle(rpc: Rpc, number: int, status: int) -> None:
    """Poll until a torrent is in a state; both show an effect well within ten seconds."""
    deadline = time.monotonic() + 10
    while rpc.field(number, "status") != status:
        assert time.monotonic() < deadline, f"torrent {number} does not get to status {status}"


def test_torrent_get_has_the_same_fields_types_and_values(pair: Pair) -> None:
    def ask(rpc: Rpc) -> Any:
        add_three(rpc)
        return rpc.ok("torrent-get", fields=[*CLASSIC_FIELDS, "nope"])["torrents"]

    real, fake = pair.both(ask)
    assert len(real) == len(fake) == 3
    for real_row, fake_row in zip(real, fake, strict=True):
        assert shape(fake_row) == shape(real_row)
        assert stable(fake_row) == stable(real_row)


def test_every_way_of_naming_torrents_is_answered_alike(pair: Pair) -> None:
    pair.both(add_three)
    folder = info_hash(folder_torrent())
    named: tuple[object, ...] = (
        1,
        [1, 1],
        [3, folder, 99],
        folder,
        folder.upper(),
        "",
        "nope",
        [],
        None,
        {},
        1.5,
        True,
        ["recently-active"],
        "recently_active",
        "recently-active",
    )
    for ids in named:
        pair.same(sending({"method": "torrent-get", "arguments": {"ids": ids, "fields": ["id"]}}))
    for form in ("table", "objects", "nope"):
        arguments: dict[str, object] = {"fields": ["id", "nope", "wanted"], "format": form}
        pair.same(sending({"method": "torrent-get", "arguments": arguments}))
    for fields in NO_FIELDS:
        arguments = {"ids": 1, "fields": fields}
        pair.same(sending({"method": "torrent-get", "arguments": arguments}))
    for fields in ([], ["gibberish"], ["rpc-version", "gibberish"], ["rpc_version"]):
        request = {"method": "session-get", "arguments": {"fields": fields}}
        real, fake = pair.both(sending(request))
        assert shape(fake) == shape(real), fields


FAILING: list[tuple[str, dict[str, object]]] = [
    ("nope", {}),
    ("torrent-get", {}),
    ("session-get", {"fields": ["hashString"]}),
    ("session-get", {"fields": ["version", "nope"]}),
    ("session-get", {"fields": ["rpc_version", "rpc-version"]}),
    ("torrent-add", {}),
    ("torrent-add", {"metainfo": "AAAA"}),
    ("torrent-add", {"metainfo": "not base64"}),
    ("torrent-add", {"filename": "/no/such.torrent"}),
    ("torrent-add", {"filename": "magnet:?dn=nothing"}),
    ("torrent-add", {"filename": "http://127.0.0.1:1/x"}),
    ("torrent-add", {"filename": "x", "download-dir": "relative"}),
    ("torrent-set-location", {}),
    ("torrent-set-location", {"location": "relative"}),
    ("torrent-set-location", {"location": ""}),
    ("torrent-rename-path", {}),
    ("torrent-rename-path", {"ids": [1]}),
    ("torrent-rename-path", {"ids": [1], "path": "nope", "name": "x"}),
    ("torrent-rename-path", {"ids": [1], "path": "folder", "name": "a/b"}),
    ("torrent-rename-path", {"ids": [1], "path": "folder", "name": ".."}),
    ("torrent-set", {"ids": 1, "labels": [""]}),
    ("torrent-set", {"ids": 1, "labels": ["a,b"]}),
    ("torrent-set", {"ids": 1, "labels": ["a", "a"]}),
    ("torrent-set", {"ids": 1, "files-wanted": [0, 9]}),
    ("torrent-set", {"ids": 1, "priority-high": [-1]}),
    ("torrent-set", {"ids": 1, "trackerAdd": ["nonsense"]}),
    ("torrent-set", {"ids": 1, "trackerRemove": [99]}),
    ("torrent-set", {"ids": 1, "trackerReplace": [99, "http://127.0.0.1:9/announce"]}),
    ("torrent-set", {"ids": 1, "trackerList": "nonsense"}),
    ("torrent-set", {"ids": 1, "location": "/elsewhere"}),
    ("torrent-set", {"ids": 1, "group": "", "bandwidthPriority": 9}),
    ("session-set", {"download-dir": "relative"}),
    ("session-set", {"incomplete-dir": "relative"}),
    ("free-space", {}),
    ("free-space", {"path": "relative"}),
    ("free-space", {"path": "/no/such/dir"}),
    ("group-set", {}),
    ("group-get", {}),
    ("port-test", {"ip_protocol": "nonsense"}),
    ("torrent-remove", {"ids": [99]}),
    ("torrent-start", {"ids": ["f" * 40]}),
    ("queue-move-up", {"ids": [99]}),
]


def test_failures_and_silent_successes_are_the_same(pair: Pair) -> None:
    pair.both(add_three)
    for method, arguments in FAILING:
        request = {"method": method, "arguments": arguments, "tag": 5}
        real, fake = pair.both(sending(request))
        assert fake == real, request


def test_changes_read_back_the_same(pair: Pair) -> None:
    pair.both(add_three)
    fields = [name for name in CLASSIC_FIELDS if name not in {"editDate", "trackerStats"}]
    announce = "http://127.0.0.1:9/new/announce"
    changes: list[tuple[str, dict[str, object]]] = [
        ("torrent-set", {"ids": 1, "files-unwanted": []}),
        ("torrent-set", {"ids": 1, "files-wanted": [1], "priority-low": [0]}),
        ("torrent-set", {"ids": 1, "labels": [" a ", "b"], "peer-limit": 3}),
        ("torrent-set", {"ids": 1, "seedRatioLimit": 3, "seedRatioMode": 1, "seedIdleMode": 2}),
        ("torrent-set", {"ids": 1, "downloadLimit": "5", "uploadLimit": 7, "uploadLimited": 1}),
        ("torrent-set", {"ids": 1, "downloadLimited": "true", "seedRatioLimit": "2.5"}),
        ("torrent-set", {"ids": 1, "trackerAdd": [announce]}),
        ("torrent-set", {"ids": 1, "trackerRemove": [0]}),
        ("torrent-set", {"ids": 1, "trackerReplace": [0, "udp://127.0.0.1:9/x"]}),
        ("torrent-set", {"ids": [1], "queuePosition": 2}),
        ("queue-move-top", {"ids": [3]}),
        ("queue-move-up", {"ids": [1, 2]}),
        ("queue-move-down", {"ids": [3, 1]}),
        ("torrent-rename-path", {"ids": [1], "path": "folder/a", "name": "b"}),
        ("torrent-rename-path", {"ids": [1], "path": "folder", "name": "other"}),
        ("torrent-remove", {"ids": [2]}),
    ]
    for method, arguments in changes:
        request = {"method": method, "arguments": arguments}
        real, fake = pair.both(sending(request))
        assert fake == real, request
        real, fake = pair.both(lambda rpc: rpc.ok("torrent-get", fields=fields)["torrents"])
        assert stable(fake) == stable(real), request


def test_session_settings_read_back_the_same(pair: Pair) -> None:
    changes: list[dict[str, object]] = [
        {"speed-limit-down": 7, "speed-limit-up": "8", "seedRatioLimit": "2.5"},
        {"dht-enabled": 1, "pex-enabled": "true", "lpd-enabled": "yes"},
        {"seed-queue-size": 2.5, "download-queue-size": True, "seed-queue-enabled": 2},
        {"encryption": "required"},
        {"encryption": "allowed"},
        {"encryption": "tolerated"},
        {"encryption": "bogus"},
        {"version": "x", "rpc-version": 3, "nope": 1, "blocklist-url": ""},
        {"script-torrent-done-filename": "/bin/true", "alt-speed-time-day": 62},
        {"peer-port": 99999999},
        {"peer-port": "x"},
    ]
    for change in changes:
        pair.same(sending({"method": "session-set", "arguments": change}))
        real, fake = pair.both(lambda rpc: rpc.ok("session-get"))
        for name in real.keys() - (CONFIGURED - change.keys()):
            assert fake[name] == real[name], (name, change)


def test_bodies_that_are_no_calls_are_answered_alike(pair: Pair) -> None:
    for body in (
        '{"method": 5}',
        '{"arguments": {}}',
        '{"method": "session-stats", "arguments": [1], "tag": "x"}',
        '{"method": "free-space", "arguments": 5, "tag": -9}',
        '{"method": "free-space", "tag": 4.5}',
        '{"method": "free-space", "tag": true}',
        "[1]",
        "5",
        '"x"',
        "null",
    ):
        real, fake = pair.both(posting(body))
        assert shape(fake) == shape(real), body
        if isinstance(real, dict) and "arguments" in real:
            assert fake["result"] == real["result"], body


def test_the_http_layer_answers_alike(pair: Pair) -> None:
    requests: list[tuple[str, str, dict[str, str]]] = [
        ("POST", "/transmission/rpc", {}),
        ("GET", "/transmission/rpc", {}),
        ("PUT", "/transmission/rpc", {}),
        ("OPTIONS", "/transmission/rpc", {}),
        ("PATCH", "/transmission/rpc", {}),
        ("GET", "/", {}),
        ("GET", "/transmission", {}),
        ("GET", "/transmission/web", {}),
        ("GET", "/transmission/nope", {}),
        ("GET", "/nope", {}),
        ("POST", "/transmission/rpcXYZ", {}),
        ("POST", "/transmission/rpc", {"Host": "evil.example"}),
        ("POST", "/transmission/rpc", {"Host": "localhost."}),
        ("POST", "/transmission/rpc", {"Host": "[::1]:80"}),
        ("GET", "/transmission/rpc?method=session-get&fields=version", {}),
        ("GET", "/transmission/rpc?method=torrent-get&ids=1,2&tag=3", {}),
        ("GET", "/transmission/rpc?method=nope", {}),
    ]

    for with_id in (False, True):
        if with_id:
            pair.both(lambda rpc: rpc.ok("session-stats"))
        for verb, path, headers in requests:
            real, fake = pair.both(asking(verb, path, headers))
            assert fake == real, (verb, path, headers, with_id)


def test_a_started_torrent_shows_and_a_stopped_one_too(pair: Pair) -> None:
    """Both answer at once and show the effect within a second."""
    pair.both(add_three)
    for method, status in (("torrent-stop", 0), ("torrent-start", 4), ("torrent-stop", 0)):
        pair.same(sending({"method": method, "arguments": {"ids": [3]}}))
        pair.both(partial(settle, number=3, status=status))


def test_torrents_that_are_refused_are_refused_by_both(pair: Pair) -> None:
    for data in (
        b"",
        b"de",
        b"d4:infodee",
        torrents.make_torrent("v2", 40_000, version="v2"),
        folder_torrent()[:-1],
    ):
        arguments = {"metainfo": packed(data), "paused": True}
        real, fake = pair.both(sending({"method": "torrent-add", "arguments": arguments}))
        assert fake["result"] == real["result"], data[:20]


def test_both_close_the_door_after_too_many_failed_logins() -> None:
    root = require("transmission")
    with start_transmission(root, anti_brute_force=3) as server:
        if server.version not in PROFILES:
            pytest.skip(f"the fake has no profile of {server.version}")
        limit = 100 if server.version.startswith("3") else 3
        right = (server.username, server.password)
        with FakeTransmission(server.version, username=right[0], password=right[1]) as fake:
            if limit == 3:
                fake.configure(anti_brute_force_enabled=True, anti_brute_force_threshold=3)
            for url in (server.endpoint, fake.rpc_url):
                with httpx.Client(limits=httpx.Limits(max_keepalive_connections=0)) as client:
                    assert client.post(url, auth=right).status_code == 409
                    codes = [client.post(url).status_code for _ in range(limit + 1)]
                    assert codes == [401] * limit + [403]
                    assert client.post(url, auth=right).status_code == 403
