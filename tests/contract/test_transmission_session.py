"""The session of Transmission, its statistics, its surroundings; answers nobody has documented."""

from __future__ import annotations

from typing import Any

import pytest

from peerkit_core import UNSET, SchemaDrift, UnsupportedByServer, is_set
from peerkit_core.codec import decode
from peerkit_transmission import (
    BackendFailed,
    InvalidParams,
    PathNotAbsolute,
    SystemFailure,
    Transmission,
)
from peerkit_transmission.models import Encryption

from .samples import single
from .transmission_server import TrServer, sent


def test_every_property_of_the_release_is_typed(tr_server: TrServer, tr: Transmission) -> None:
    session = tr.session.get()
    for name in tr_server.contract.keys("Session"):
        assert getattr(session, name) is not UNSET, name
    assert str(session.version).split()[0] == tr_server.version


def test_some_properties_are_asked(tr: Transmission) -> None:
    session = tr.session.get(fields=["version", "peer_port"])
    assert is_set(session.peer_port)
    assert not hasattr(session, "download_dir")


def test_properties_are_set_and_read_back(tr: Transmission) -> None:
    changes: dict[str, Any] = {
        "speed_limit_down": 123,
        "speed_limit_down_enabled": True,
        "alt_speed_up": 45,
        "alt_speed_time_day": 62,
        "seed_ratio_limit": 1.5,
        "seed_ratio_limited": True,
        "download_queue_size": 7,
        "peer_limit_per_torrent": 77,
        "cache_size_mib": 8,
        "encryption": "required",
        "start_added_torrents": False,
        "blocklist_url": "http://127.0.0.1:9/list?a=b&c=ä",
        "incomplete_dir": "/tmp/not finished",
        "script_torrent_done_filename": "/bin/true",
    }
    tr.session.set(**changes)
    session = tr.session.get()
    assert {name: getattr(session, name) for name in changes} == changes


@pytest.mark.parametrize("value", ["required", "preferred", "allowed"])
def test_encryption_is_read_back(tr_server: TrServer, tr: Transmission, value: str) -> None:
    tr.session.set(encryption=value)
    assert tr.session.get(fields=["encryption"]).encryption == value


def test_a_property_that_is_too_new_is_refused(tr_server: TrServer, tr: Transmission) -> None:
    if tr_server.has("4.0.0"):
        tr.session.set(default_trackers="http://127.0.0.1:9/a")
        trackers = tr.session.get(fields=["default_trackers"]).default_trackers
        assert str(trackers).strip() == "http://127.0.0.1:9/a"
        return
    with pytest.raises(UnsupportedByServer):
        tr.session.set(default_trackers="http://127.0.0.1:9/a")
    assert "session_set" not in sent(tr)


def test_a_relative_download_folder_is_refused(tr: Transmission) -> None:
    with pytest.raises(PathNotAbsolute):
        tr.session.set(download_dir="relative")


def test_an_unknown_encryption_is_refused_by_the_newest(
    tr_server: TrServer, tr: Transmission
) -> None:
    if not tr_server.speaks_json_rpc:
        pytest.skip("the release takes any word")
    with pytest.raises(InvalidParams):
        tr.session.set(encryption=Encryption("rot13"))


def test_statistics_are_typed(tr: Transmission) -> None:
    tr.add(single(), paused=True)
    stats = tr.session.stats()
    assert (stats.torrent_count, stats.paused_torrent_count) == (1, 1)
    assert stats.current_stats.session_count == 1


def test_free_space_is_told(tr: Transmission) -> None:
    space = tr.system.free_space("/")
    assert space.path == "/"
    assert space.size_bytes > 0


def test_the_free_space_of_a_relative_path_is_refused(tr: Transmission) -> None:
    with pytest.raises(PathNotAbsolute):
        tr.system.free_space("relative")


def test_the_free_space_of_nothing_is_an_error_or_minus_one(
    tr_server: TrServer, tr: Transmission
) -> None:
    if tr_server.version == "4.1.0-beta.2":
        assert tr.system.free_space("/no such folder").size_bytes == -1
        return
    with pytest.raises(SystemFailure):
        tr.system.free_space("/no such folder")


def test_a_port_test_without_internet_fails(tr: Transmission) -> None:
    with pytest.raises(BackendFailed):
        tr.system.port_test()


def test_a_port_test_of_one_protocol_is_gated(tr_server: TrServer, tr: Transmission) -> None:
    if tr_server.has("4.1.0-beta.2"):
        pytest.skip("the release can")
    with pytest.raises(UnsupportedByServer):
        tr.system.port_test(ip_protocol="ipv4")
    assert "system_port_test" not in sent(tr)


def test_a_blocklist_that_cannot_be_fetched_fails(tr: Transmission) -> None:
    tr.session.set(blocklist_url="http://127.0.0.1:9/list")
    with pytest.raises(BackendFailed):
        tr.system.blocklist_update()


def test_a_raw_call_gives_status_and_bytes(tr: Transmission) -> None:
    raw = tr.session.with_raw.stats()
    assert raw.status == 200
    assert raw.content.startswith(b"{")
    assert raw.parse().torrent_count == 0


# Answers nobody has documented


@pytest.fixture
def untold(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each drift is told once in a process: forget what was told."""
    told: set[tuple[str, str]] = set()
    monkeypatch.setattr(decode, "_told", told)


def edited(server: TrServer, **changes: object) -> None:
    """Change every torrent that the fake tells of."""
    assert server.fake is not None

    def change(result: dict[str, object]) -> dict[str, object]:
        rows: Any = result["torrents"]
        return result | {"torrents": [row | changes for row in rows]}

    server.fake.edit_answer("torrent_get", change)


def test_an_unknown_key_does_no_harm(fake_tr_server: TrServer) -> None:
    edited(fake_tr_server, sparkle=1)
    with fake_tr_server.client(check=False) as tr:
        tr.add(single("harbour.bin"), paused=True)
        assert tr.torrents.get(["name"]).torrents[0].name == "harbour.bin"


def test_an_unknown_status_survives(fake_tr_server: TrServer) -> None:
    edited(fake_tr_server, status=42)
    with fake_tr_server.client(check=False) as tr:
        tr.add(single(), paused=True)
        assert tr.torrents.get(["status"]).torrents[0].status == 42


@pytest.mark.usefixtures("untold")
def test_a_key_of_another_type_is_told_and_the_rest_is_kept(fake_tr_server: TrServer) -> None:
    edited(fake_tr_server, eta="soon")
    with fake_tr_server.client(check=False) as tr:
        tr.add(single("harbour.bin"), paused=True)
        with pytest.warns(SchemaDrift, match="eta"):
            (torrent,) = tr.torrents.get(["name", "eta"]).torrents
        assert torrent.name == "harbour.bin"
        assert not is_set(torrent.eta)
