"""Session methods of the Transmission fake, by raw requests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from peerkit_sandbox import Clock
from peerkit_sandbox.transmission import FakeTransmission
from tests.sandbox.test_transmission_support import (
    BETA,
    NEW,
    OLD,
    VERSIONS,
    Rpc,
    file_torrent,
)


@pytest.fixture(params=VERSIONS)
def fake(request: pytest.FixtureRequest) -> Iterator[FakeTransmission]:
    with FakeTransmission(request.param, clock=Clock()) as running:
        yield running


@pytest.fixture
def rpc(fake: FakeTransmission) -> Iterator[Rpc]:
    with Rpc(fake.rpc_url) as client:
        yield client


def test_each_release_has_its_number_of_properties(fake: FakeTransmission, rpc: Rpc) -> None:
    assert len(rpc.ok("session-get")) == {OLD: 50, BETA: 61, NEW: 62}[fake.version]


def test_the_versions_are_those_of_the_release(fake: FakeTransmission, rpc: Rpc) -> None:
    names = ["rpc-version", "rpc-version-minimum", "rpc-version-semver"]
    got = rpc.ok("session-get", fields=names)
    expected = {
        OLD: {"rpc-version": 16, "rpc-version-minimum": 1},
        BETA: {"rpc-version": 18, "rpc-version-minimum": 14, "rpc-version-semver": "5.4.0"},
        NEW: {"rpc-version": 19, "rpc-version-minimum": 14, "rpc-version-semver": "6.0.1"},
    }
    assert got == expected[fake.version]


def test_the_session_id_is_a_property(fake: FakeTransmission, rpc: Rpc) -> None:
    assert rpc.ok("session-get", fields=["session-id"]) == {"session-id": fake.session_id}


def test_a_list_of_unheard_words_means_all_properties_in_4_x(
    fake: FakeTransmission, rpc: Rpc
) -> None:
    assert (len(rpc.ok("session-get", fields=["gibberish"])) > 0) == (fake.version != OLD)
    assert rpc.ok("session-get", fields=["hashString"]) == {}


def test_a_port_is_cut_to_16_bits(rpc: Rpc) -> None:
    rpc.ok("session-set", peer_port=99_999_999)
    assert rpc.ok("session-get", fields=["peer-port"]) == {"peer-port": 57_599}


def test_the_transports_and_the_utp_flag_follow_each_other() -> None:
    with FakeTransmission(NEW) as fake, Rpc(fake.rpc_url) as rpc:
        rpc.ok("session-set", preferred__transports=["tcp"])
        assert rpc.ok("session-get", fields=["utp-enabled"]) == {"utp-enabled": False}
        rpc.ok("session-set", utp_enabled=True)
        got = rpc.ok("session-get", fields=["preferred_transports"])
        assert got == {"preferred_transports": ["utp", "tcp"]}
        bad = rpc.classic("session-set", preferred__transports=["quic"])["result"]
        assert bad == 'the list must be unique with the values "utp" or "tcp"'


def test_speed_limits_are_floats_in_the_beta_only(fake: FakeTransmission, rpc: Rpc) -> None:
    rpc.ok("session-set", speed_limit_down=7)
    limit = rpc.ok("session-get", fields=["speed-limit-down"])["speed-limit-down"]
    assert limit == 7
    assert isinstance(limit, float) == (fake.version == BETA)


def test_what_cannot_be_set_is_ignored_in_silence(fake: FakeTransmission, rpc: Rpc) -> None:
    before = rpc.ok("session-get")
    assert rpc.ok("session-set", nope=1, version="x", rpc_version=3, seed_queue_size="many") == {}
    assert rpc.ok("session-get") == before
    del fake


def test_the_irregular_names_work_both_ways(rpc: Rpc) -> None:
    rpc.ok("session-set", cache_size_mb=9, seedRatioLimit=1.5, seedRatioLimited=True)
    got = rpc.ok("session-get", fields=["cache-size-mb", "seedRatioLimit", "seedRatioLimited"])
    assert got == {"cache-size-mb": 9, "seedRatioLimit": 1.5, "seedRatioLimited": True}


def test_relative_folders_are_refused(rpc: Rpc) -> None:
    result = rpc.classic("session-set", download_dir="relative")["result"]
    assert result == "download directory path is not absolute"
    result = rpc.classic("session-set", incomplete_dir="relative")["result"]
    assert result == "incomplete torrents directory path is not absolute"


def test_an_unknown_encryption_means_preferred_before_4_1_4(
    fake: FakeTransmission, rpc: Rpc
) -> None:
    rpc.ok("session-set", encryption="required")
    for word in ("bogus", "allowed"):
        result = rpc.classic("session-set", encryption=word)["result"]
        if fake.version == NEW and word == "bogus":
            assert result == 'must be one of "preferred", "required" or "allowed"'
        else:
            assert result == "success"
    got = rpc.ok("session-get", fields=["encryption"])["encryption"]
    assert got == ("tolerated" if fake.version == NEW else "preferred")


def test_statistics_count_torrents_and_bytes(fake: FakeTransmission, rpc: Rpc) -> None:
    fake.add_torrent(file_torrent("a"))
    done = fake.add_torrent(file_torrent("b"), state="stopped")
    fake.finish(done)
    fake.clock.advance(10)
    stats = rpc.ok("session-stats")
    assert (stats["torrentCount"], stats["activeTorrentCount"], stats["pausedTorrentCount"]) == (
        2,
        1,
        1,
    )
    current = {
        "downloadedBytes": 40_000,
        "filesAdded": 1,
        "secondsActive": 10,
        "sessionCount": 1,
        "uploadedBytes": 0,
    }
    assert stats["current-stats"] == current
    fake.restart()
    stats = rpc.ok("session-stats")
    assert stats["current-stats"]["downloadedBytes"] == 0
    assert stats["cumulative-stats"] == current | {"sessionCount": 2}


def test_free_space_of_a_missing_folder_fails_in_three_ways(
    fake: FakeTransmission, rpc: Rpc
) -> None:
    missing = {"path": "/no/such/dir", "size-bytes": -1}
    expected: dict[str, dict[str, object]] = {
        OLD: {"result": "No such file or directory", "arguments": missing},
        BETA: {"result": "success", "arguments": missing | {"total_size": -1}},
        NEW: {"result": "No such file or directory", "arguments": missing | {"totalSize": -1}},
    }
    assert rpc.classic("free-space", path="/no/such/dir") == expected[fake.version]


def test_free_space_of_the_download_folder_is_known(fake: FakeTransmission, rpc: Rpc) -> None:
    fake.world.disk_free = 5
    got = rpc.ok("free-space", path="/downloads")
    assert (got["path"], got["size-bytes"]) == ("/downloads", 5)
    assert got.get("total_size") == (None if fake.version == OLD else 100_000_000_000)


def test_outside_services_cannot_be_reached_unless_a_test_says_so(
    fake: FakeTransmission, rpc: Rpc
) -> None:
    old = fake.version == OLD
    port = rpc.classic("port-test")["result"]
    assert port == (
        "portTested: http error 0: No Response" if old else "Couldn't test port: No Response (0)"
    )
    blocklist = rpc.classic("blocklist-update")["result"]
    assert blocklist == (
        "gotNewBlocklist: http error 0: No Response"
        if old
        else "Couldn't fetch blocklist: No Response (0)"
    )
    fake.world.port_is_open = True
    fake.world.blocklist_rules = 12
    protocol = {} if old else {"ip_protocol": "ipv4"}
    assert rpc.ok("port-test") == {"port-is-open": True} | protocol
    assert rpc.ok("blocklist-update") == {"blocklist-size": 12}
    assert rpc.ok("session-get", fields=["blocklist-size"]) == {"blocklist-size": 12}


def test_a_bad_ip_protocol_is_refused_from_4_1_on(fake: FakeTransmission, rpc: Rpc) -> None:
    fake.world.port_is_open = False
    result = rpc.classic("port-test", ip__protocol="ipv5")["result"]
    assert result == ("success" if fake.version == OLD else "invalid ip protocol string")


def test_groups_exist_from_4_0_on(fake: FakeTransmission, rpc: Rpc) -> None:
    if fake.version == OLD:
        assert rpc.classic("group-get")["result"] == "method name not recognized"
        return
    assert rpc.classic("group-set")["result"] == "No group name given"
    rpc.ok("group-set", name="slow", speed_limit_down=5, speed_limit_down_enabled=True)
    group = rpc.ok("group-get", name=["slow"])["group"][0]
    assert group == {
        "honorsSessionLimits": True,
        "name": "slow",
        "speed-limit-down": 5,
        "speed-limit-down-enabled": True,
        "speed-limit-up": 0,
        "speed-limit-up-enabled": False,
    }
    assert isinstance(group["speed-limit-down"], float) == (fake.version == BETA)
    assert rpc.ok("group-get", name="other") == {"group": []}


def test_naming_a_group_in_torrent_set_creates_it(fake: FakeTransmission, rpc: Rpc) -> None:
    fake.add_torrent(file_torrent())
    rpc.ok("torrent-set", ids=1, group="slow")
    if fake.version == OLD:
        assert rpc.field(1, "group") == 0
        return
    assert rpc.field(1, "group") == "slow"
    assert [group["name"] for group in rpc.ok("group-get")["group"]] == ["slow"]
