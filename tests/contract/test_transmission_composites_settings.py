"""Settings that are read back, the schedule, limits, and the server's surroundings."""

from __future__ import annotations

from datetime import time
from typing import Any

import attrs
import pytest

from peerkit_core import InvalidArgument, UnsupportedByServer
from peerkit_transmission import (
    WEEKDAYS,
    WEEKEND,
    AltSpeedSchedule,
    BackendFailed,
    PathNotAbsolute,
    SettingChange,
    SettingsIgnored,
    SystemFailure,
    Transmission,
    Weekday,
)

from .test_transmission_composites import Case, cases, clients
from .transmission_server import TrServer, sent

case = cases()
tr = clients()


def test_only_what_differs_is_sent(tr: Transmission) -> None:
    before = tr.session.get(fields=["seed_ratio_limit", "dht_enabled"])
    changed = tr.session.update(seed_ratio_limit=1.25, dht_enabled=before.dht_enabled or False)
    assert changed == {"seed_ratio_limit": SettingChange(before.seed_ratio_limit, 1.25)}
    calls = len(sent(tr))
    assert tr.session.update(seed_ratio_limit=1.25) == {}
    assert sent(tr)[calls:] == ["session_get"]
    with pytest.raises(InvalidArgument):
        tr.session.update()


def test_values_that_the_server_ignores_are_named(tr: Transmission) -> None:
    with pytest.raises(SettingsIgnored, match="peer_port=99999") as caught:
        tr.session.update(settle=0.2, peer_port=99_999, seed_queue_size=7)
    ((name, (asked, now)),) = caught.value.values.items()
    assert (name, asked) == ("peer_port", 99_999)
    assert now == tr.session.get(fields=["peer_port"]).peer_port
    assert tr.session.get(fields=["seed_queue_size"]).seed_queue_size == 7


def test_encryption_has_one_spelling(tr: Transmission) -> None:
    for asked, shown in (("required", "required"), ("tolerated", "allowed"), ("preferred",) * 2):
        tr.session.update(encryption=asked)
        assert tr.session.get(fields=["encryption"]).encryption == shown
    tr.session.update(encryption="allowed")
    assert tr.session.get().encryption == "allowed"


def test_a_setting_that_the_release_lacks(case: Case, tr: Transmission) -> None:
    if case.has("4.1.0"):
        tr.session.update(preferred_transports=["tcp", "utp"])
        assert tr.session.get(fields=["preferred_transports"]).preferred_transports == [
            "tcp",
            "utp",
        ]
    else:
        with pytest.raises(UnsupportedByServer, match="preferred_transports"):
            tr.session.update(preferred_transports=["tcp", "utp"], seed_ratio_limit=9)
        assert tr.session.get().seed_ratio_limit != 9


def test_folders_are_the_same_with_a_slash_at_the_end(case: Case, tr: Transmission) -> None:
    place = case.server.folder(tr, "later")
    assert set(tr.session.update(download_dir=f"{place}/")) == {"download_dir"}
    assert tr.session.update(download_dir=place) == {}
    with pytest.raises(PathNotAbsolute):
        tr.session.update(download_dir="relative")


def test_the_schedule_is_times_and_weekdays(tr: Transmission) -> None:
    night = AltSpeedSchedule(time(22, 30), time(6), WEEKDAYS)
    tr.limits.set_schedule(night)
    assert tr.limits.schedule() == night
    raw = tr.session.get(fields=["alt_speed_time_begin", "alt_speed_time_day"])
    assert (raw.alt_speed_time_begin, raw.alt_speed_time_day) == (1350, 62)
    tr.limits.set_schedule(attrs.evolve(night, days=WEEKEND, enabled=False))
    assert tr.session.get(fields=["alt_speed_time_day"]).alt_speed_time_day == 65
    assert tr.limits.schedule().days == {Weekday.SATURDAY, Weekday.SUNDAY}
    with pytest.raises(InvalidArgument):
        tr.limits.set_schedule(attrs.evolve(night, days=()))
    with pytest.raises(InvalidArgument):
        tr.limits.set_schedule(attrs.evolve(night, begin=time(1, 2, 3)))


def test_limits_are_bytes_per_second(tr: Transmission) -> None:
    limits = tr.limits.set(
        download=1_200_000, upload=None, alt_download=50_000, alt_upload=5_000, alt_active=True
    )
    assert (limits.download, limits.upload) == (1_200_000, None)
    assert (limits.alt_download, limits.alt_upload, limits.alt_active) == (50_000, 5_000, True)
    assert tr.session.get(fields=["speed_limit_down"]).speed_limit_down == 1200
    limits = tr.limits.set(download=None, alt_active=False)
    assert (limits.download, limits.alt_active) == (None, False)
    refused: list[dict[str, Any]] = [{"download": -1}, {"alt_upload": -5}, {}]
    for wrong in refused:
        with pytest.raises(InvalidArgument):
            tr.limits.set(**wrong)


def test_a_missing_folder_has_no_space_on_every_release(case: Case, tr: Transmission) -> None:
    folder = tr.session.get(fields=["download_dir"]).download_dir or ""
    if case.fake is not None:
        folder = "/tmp"
    space = tr.system.disk_space(folder)
    assert space.path == folder
    assert space.free > 0
    assert (space.total is None) == (not case.has("4.0.0"))
    with pytest.raises(SystemFailure) as caught:
        tr.system.disk_space("/nowhere/at/all")
    assert caught.value.code == 5
    with pytest.raises(PathNotAbsolute):
        tr.system.disk_space("relative")


def test_ports_are_tested_for_each_ip_version(fake_tr_server: TrServer) -> None:
    fake = fake_tr_server.fake
    assert fake is not None
    chooses = fake_tr_server.has("4.1.0-beta.2")
    with fake_tr_server.client() as tr:
        reports = tr.system.test_ports()
        assert [report.protocol for report in reports] == (["ipv4", "ipv6"] if chooses else [None])
        assert all(report.open is None and report.problem for report in reports)
        fake.world.port_is_open = True
        assert all(report.open for report in tr.system.test_ports())
        if not chooses:
            with pytest.raises(UnsupportedByServer):
                tr.system.test_port("ipv6")


def test_the_blocklist_is_fetched(case: Case, tr: Transmission) -> None:
    if case.fake is None:
        with pytest.raises(BackendFailed):
            tr.system.refresh_blocklist("http://127.0.0.1:9/list", timeout=20)
        return
    with pytest.raises(BackendFailed):
        tr.system.refresh_blocklist()
    case.fake.world.blocklist_rules = 4711
    assert tr.system.refresh_blocklist("http://127.0.0.1:9/list") == 4711
    assert tr.session.get(fields=["blocklist_url"]).blocklist_url == "http://127.0.0.1:9/list"
