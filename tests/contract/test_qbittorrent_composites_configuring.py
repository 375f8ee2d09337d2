"""Preferences, share limits and categories of qBittorrent, changed with care."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from peerkit_core import ALL, Conflict, InvalidArgument, UnsupportedByServer
from peerkit_qbittorrent import GLOBAL, NO_LIMIT, AsyncQBittorrent, QBittorrent
from peerkit_qbittorrent.models import Category, Preferences, Torrent

from .qbittorrent_server import QbServer, sent
from .samples import single
from .waiting import eventually


def becomes(qb: QBittorrent, **expected: Any) -> Preferences:
    """Wait until the preferences have these values."""
    return eventually(
        qb.app.preferences, lambda now: {n: getattr(now, n) for n in expected} == expected
    )


# Preferences


def test_what_differs_is_sent_and_the_old_values_are_told(qb: QBittorrent) -> None:
    before = qb.app.preferences()
    old = qb.set_preferences({"max_connec": 321, "dl_limit": before.dl_limit})
    assert old == {"max_connec": before.max_connec}
    becomes(qb, max_connec=321)
    assert qb.set_preferences(old) == {"max_connec": 321}
    becomes(qb, max_connec=before.max_connec)


def test_nothing_is_sent_when_nothing_differs(qb: QBittorrent) -> None:
    preferences = qb.app.preferences()
    assert qb.set_preferences(Preferences(max_connec=preferences.max_connec)) == {}
    assert "app_set_preferences" not in sent(qb)


def test_a_ratio_limit_switches_itself_on_and_back(qb: QBittorrent) -> None:
    old = qb.set_preferences({"max_ratio": 1.5})
    becomes(qb, max_ratio=1.5, max_ratio_enabled=True)
    qb.set_preferences({"max_ratio": 2.5})
    becomes(qb, max_ratio=2.5, max_ratio_enabled=True)
    qb.set_preferences(old)
    becomes(qb, max_ratio=-1, max_ratio_enabled=False)


def test_a_ratio_limit_is_switched_off(qb: QBittorrent) -> None:
    qb.set_preferences({"max_ratio": 1.5})
    assert qb.set_preferences({"max_ratio_enabled": False})["max_ratio_enabled"] is True
    becomes(qb, max_ratio_enabled=False)


@pytest.mark.parametrize("limit", ["max_ratio", "max_seeding_time", "max_inactive_seeding_time"])
def test_a_switch_without_a_limit_never_sets_zero(
    qb_server: QbServer, qb: QBittorrent, limit: str
) -> None:
    if limit == "max_inactive_seeding_time" and not qb_server.has("4.6.0"):
        pytest.skip("the release has no such limit")
    with pytest.raises(InvalidArgument, match=f"give {limit}"):
        qb.set_preferences({f"{limit}_enabled": True})
    assert "app_set_preferences" not in sent(qb)
    assert getattr(qb.app.preferences(), limit) == -1


def test_a_seeding_time_switches_itself_on(qb: QBittorrent) -> None:
    qb.set_preferences(Preferences(max_seeding_time=90))
    becomes(qb, max_seeding_time=90, max_seeding_time_enabled=True)


def test_the_hour_of_a_schedule_goes_with_its_minute(qb: QBittorrent) -> None:
    before = qb.app.preferences()
    qb.set_preferences({"schedule_from_hour": 3})
    becomes(qb, schedule_from_hour=3, schedule_from_min=before.schedule_from_min)
    qb.set_preferences({"schedule_to_min": 45})
    becomes(qb, schedule_to_hour=before.schedule_to_hour, schedule_to_min=45)


def test_a_key_of_no_release_is_refused(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument, match="no_such_preference"):
        qb.set_preferences({"no_such_preference": 1, "max_connec": 5})
    assert sent(qb) == []


def test_a_key_of_another_release_is_refused(qb_server: QbServer, qb: QBittorrent) -> None:
    newer = {"peer_turnover": ("4.3.0", 5), "refresh_interval": ("4.5.0", 2000)}
    newer |= {"app_instance_name": ("5.0.0", 1), "confirm_torrent_recheck": ("5.1.0", 0)}
    older = {"create_subfolder_enabled": "4.3.1", "start_paused_enabled": "4.6.7"}
    lacking = [key for key, (since, _) in newer.items() if not qb_server.has(since)]
    lacking += [key for key, until in older.items() if not qb_server.has(None, until)]
    types: dict[str, Any] = {"peer_turnover": 5, "refresh_interval": 2000, "app_instance_name": "x"}
    for key in lacking:
        with pytest.raises(InvalidArgument, match=key):
            qb.set_preferences({key: types.get(key, True), "max_connec": 5})
    assert lacking
    assert "app_set_preferences" not in sent(qb)


@pytest.mark.parametrize("change", [{"max_connec": "many"}, {"dht": 1}, {}])
def test_a_value_of_another_type_is_refused(qb: QBittorrent, change: dict[str, object]) -> None:
    with pytest.raises(InvalidArgument):
        qb.set_preferences(change)
    assert sent(qb) == []


def test_the_kind_of_proxy_has_the_type_of_the_release(
    qb_server: QbServer, qb: QBittorrent
) -> None:
    text, number = {"proxy_type": "SOCKS5"}, {"proxy_type": 2}
    good, bad = (text, number) if qb_server.has("4.6.0") else (number, text)
    with pytest.raises(InvalidArgument, match="proxy_type"):
        qb.set_preferences(bad)
    with qb.temporary_preferences(good):
        becomes(qb, **good)


def test_what_can_only_be_read_is_refused(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument, match="only be read"):
        qb.set_preferences({"web_ui_api_key": "qbt_x"})
    assert "app_set_preferences" not in sent(qb)


def test_all_preferences_can_be_given_back_as_they_were_read(qb: QBittorrent) -> None:
    assert qb.set_preferences(qb.app.preferences()) == {}
    assert "app_set_preferences" not in sent(qb)


def test_the_trackers_to_add_survive_another_change(qb: QBittorrent) -> None:
    qb.set_preferences({"add_trackers": "http://127.0.0.1:9/a", "add_trackers_enabled": True})
    qb.set_preferences({"max_connec": 432})
    becomes(qb, max_connec=432, add_trackers="http://127.0.0.1:9/a", add_trackers_enabled=True)


def test_a_context_restores_what_it_changed(qb: QBittorrent) -> None:
    before = qb.app.preferences()
    with qb.temporary_preferences({"max_connec": 222, "max_ratio": 3.0}):
        becomes(qb, max_connec=222, max_ratio=3.0)
    becomes(qb, max_connec=before.max_connec, max_ratio_enabled=False)


def test_a_context_restores_after_an_error(qb: QBittorrent) -> None:
    before = qb.app.preferences()

    def fail() -> None:
        with qb.temporary_preferences({"max_connec": 222}):
            becomes(qb, max_connec=222)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    becomes(qb, max_connec=before.max_connec)


def test_a_new_password_is_never_told(fake_qb_server: QbServer) -> None:
    fake = fake_qb_server.fake
    assert fake is not None
    with fake_qb_server.client() as qb:
        assert qb.set_preferences({"web_ui_password": "another secret"}) == {}
    assert fake.password == "another secret"


@pytest.mark.anyio
async def test_the_async_client_has_a_context(async_qb: AsyncQBittorrent) -> None:
    before = (await async_qb.app.preferences()).max_connec
    async with async_qb.temporary_preferences({"max_connec": 222}):
        assert (await async_qb.app.preferences()).max_connec == 222
    assert (await async_qb.app.preferences()).max_connec == before


# Share limits


def limits(torrent: Torrent) -> tuple[object, object]:
    return torrent.ratio_limit, torrent.seeding_time_limit


def one(qb: QBittorrent, hash: str) -> Torrent:
    (torrent,) = qb.torrents.info(hashes=hash)
    return torrent


def test_a_limit_that_is_not_given_is_kept(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    qb.set_share_limits(hash, ratio=2.0)
    eventually(lambda: limits(one(qb, hash)), lambda now: now == (2.0, GLOBAL))
    qb.set_share_limits(hash, seeding_time=timedelta(hours=2))
    eventually(lambda: limits(one(qb, hash)), lambda now: now == (2.0, 120))
    qb.set_share_limits(hash, ratio=NO_LIMIT)
    eventually(lambda: limits(one(qb, hash)), lambda now: now == (NO_LIMIT, 120))


def test_torrents_with_equal_limits_go_together(qb: QBittorrent) -> None:
    hashes = [qb.add_and_wait(single(f"{n}.bin"), stopped=True).hash for n in range(4)]
    qb.set_share_limits(hashes[0], ratio=2.0)
    before = sent(qb).count("torrents_set_share_limits")
    assert set(qb.set_share_limits(ALL, seeding_time=60).ok) == set(hashes)
    assert sent(qb).count("torrents_set_share_limits") == before + 2
    eventually(lambda: limits(one(qb, hashes[0])), lambda now: now == (2.0, 60))
    eventually(lambda: limits(one(qb, hashes[3])), lambda now: now == (GLOBAL, 60))


@pytest.mark.parametrize(
    ("name", "since", "field", "value"),
    [
        ("inactive_seeding_time", "4.6.0", "inactive_seeding_time_limit", 30),
        ("action", "5.2.0", "share_limit_action", "Remove"),
        ("mode", "5.3.0", "share_limits_mode", "MatchAll"),
    ],
)
def test_a_newer_limit_is_set_or_refused(
    qb_server: QbServer, qb: QBittorrent, name: str, since: str, field: str, value: Any
) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    change: dict[str, Any] = {name: value}
    if not qb_server.has(since):
        with pytest.raises(UnsupportedByServer, match=since):
            qb.set_share_limits(hash, **change)
        assert "torrents_set_share_limits" not in sent(qb)
        return
    qb.set_share_limits(hash, **change)
    eventually(lambda: getattr(one(qb, hash), field), lambda now: now == value)
    qb.set_share_limits(hash, ratio=1.0)
    after = eventually(lambda: one(qb, hash), lambda now: now.ratio_limit == 1.0)
    assert getattr(after, field) == value


def test_a_limit_that_cannot_be_is_refused(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument, match="ratio"):
        qb.set_share_limits("f" * 40, ratio=-5)
    with pytest.raises(InvalidArgument, match="at least one"):
        qb.set_share_limits("f" * 40)
    assert sent(qb) == []


# Categories


def test_a_category_is_made_changed_and_left_alone(qb_server: QbServer, qb: QBittorrent) -> None:
    assert qb.torrents.ensure_category("films").name == "films"
    place = qb_server.folder("films")
    for _ in range(2):  # the second time nothing changes, which some releases call a conflict
        assert qb.torrents.ensure_category("films", save_path=place).save_path.rstrip("/") == place
    assert qb.torrents.ensure_category("films").save_path.rstrip("/") == place


def test_a_category_with_a_parent_is_made(qb: QBittorrent) -> None:
    assert qb.torrents.ensure_category("films/short & old").name == "films/short & old"


def test_the_download_path_of_a_category_is_kept(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.5.0"):
        pytest.skip("the release has no download paths here")
    unfinished, place = qb_server.folder("unfinished"), qb_server.folder("films")
    for _ in range(2):
        made = qb.torrents.ensure_category(
            "films", download_path_enabled=True, download_path=unfinished
        )
        assert made.download_path == unfinished
    changed = qb.torrents.ensure_category("films", save_path=place)
    assert (changed.save_path.rstrip("/"), changed.download_path) == (place, unfinished)
    off: Category = qb.torrents.ensure_category("films", download_path_enabled=False)
    assert off.download_path is False
    assert qb.torrents.ensure_category("films", save_path="").download_path is False


def test_the_limits_of_a_category_are_kept(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.3.0"):
        with pytest.raises(UnsupportedByServer):
            qb.torrents.ensure_category("films", ratio_limit=1.5)
        return
    qb.torrents.ensure_category("films", ratio_limit=1.5)
    changed = qb.torrents.ensure_category("films", seeding_time_limit=60)
    assert (changed.ratio_limit, changed.seeding_time_limit) == (1.5, 60)


def test_a_name_that_no_category_may_have_is_a_conflict(qb: QBittorrent) -> None:
    with pytest.raises(Conflict):
        qb.torrents.ensure_category("a//b")
