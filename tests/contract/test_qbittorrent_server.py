"""qBittorrent itself: preferences, transfer, log, sync, stored data."""

from __future__ import annotations

import json
from typing import Any

import pytest

from peerkit_core import UNSET, BadRequest, InvalidArgument, is_set, value_or
from peerkit_qbittorrent import QBittorrent

from .qbittorrent_server import QbServer, sent
from .samples import folder, single
from .waiting import eventually

# Application


def test_the_build_is_described(qb_server: QbServer, qb: QBittorrent) -> None:
    build = qb.app.build_info()
    assert build.bitness in (32, 64)
    assert (build.platform is not UNSET) == qb_server.has("5.0.0")


def test_the_start_of_the_process_is_told(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release does not tell")
    assert qb.app.process_info().launch_time > 1_600_000_000


def test_preferences_have_every_key_of_their_release(qb_server: QbServer, qb: QBittorrent) -> None:
    answer = qb.app.with_raw.preferences()
    documented = qb_server.contract.keys("Preferences") - {"web_ui_password"}
    assert set(json.loads(answer.content)) == documented


def test_preferences_are_set_one_by_one(qb: QBittorrent) -> None:
    before = qb.app.preferences()
    qb.app.set_preferences({"max_connec": 321, "dl_limit": 102400, "add_trackers": "http://ä/?&"})
    after = eventually(qb.app.preferences, lambda now: now.dl_limit == 102400)
    assert (after.max_connec, after.add_trackers) == (321, "http://ä/?&")
    assert after.up_limit == before.up_limit


def test_a_ratio_limit_is_set_with_its_switch(qb: QBittorrent) -> None:
    qb.app.set_preferences({"max_ratio_enabled": True, "max_ratio": 1.5})
    preferences = eventually(qb.app.preferences, lambda now: now.max_ratio == 1.5)
    assert preferences.max_ratio_enabled is True


def test_preferences_that_were_read_can_be_written(qb: QBittorrent) -> None:
    preferences = qb.app.preferences()
    preferences.max_uploads_per_torrent = 7
    preferences.web_ui_port = UNSET
    preferences.listen_port = UNSET
    qb.app.set_preferences(preferences)
    assert qb.app.preferences().max_uploads_per_torrent == 7


def test_an_unknown_preference_is_ignored_by_the_server(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument, match="no_such_preference"):
        qb.app.set_preferences({"no_such_preference": 1})
    form = {"json": '{"no_such_preference": 1}'}
    assert qb.request("POST", "/api/v2/app/setPreferences", form=form).status in (200, 204)


def test_the_default_save_path_is_told(qb_server: QbServer, qb: QBittorrent) -> None:
    assert qb.app.default_save_path().rstrip("/") == qb_server.downloads


def test_network_interfaces_are_listed(qb: QBittorrent) -> None:
    assert any(interface.value == "lo" for interface in qb.app.network_interface_list())
    assert isinstance(qb.app.network_interface_address_list(""), list)
    assert "127.0.0.1" in qb.app.network_interface_address_list("lo")


def test_cookies_are_replaced(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.1.0"):
        pytest.skip("the release has no cookies")
    cookie = {
        "name": "a",
        "domain": "example.org",
        "path": "/",
        "value": "b=c; d",
        "expirationDate": 4_000_000_000,
    }
    qb.app.set_cookies([cookie])
    (found,) = qb.app.cookies()
    assert (found.name, found.domain, found.value) == ("a", "example.org", "b=c; d")
    qb.app.set_cookies([])
    assert qb.app.cookies() == []


@pytest.mark.live
def test_a_folder_of_the_server_is_listed(real_qb_server: QbServer, real_qb: QBittorrent) -> None:
    if not real_qb_server.has("5.0.0"):
        pytest.skip("the release cannot list folders")
    real_qb_server.put_content("listed", {"a file": b"12345", "sub/other": b""})
    place = real_qb_server.folder("listed")
    assert sorted(map(str, real_qb.app.get_directory_content(place))) == [
        f"{place}/a file",
        f"{place}/sub",
    ]
    assert real_qb.app.get_directory_content(place, mode="dirs") == [f"{place}/sub"]


@pytest.mark.live
def test_a_folder_of_the_server_is_described(
    real_qb_server: QbServer, real_qb: QBittorrent
) -> None:
    if not real_qb_server.has("5.2.0"):
        pytest.skip("the release lists names alone")
    real_qb_server.put_content("described", {"a file": b"12345"})
    place = real_qb_server.folder("described")
    (entry,) = real_qb.app.get_directory_content(place, with_metadata=True)
    assert not isinstance(entry, str)
    assert (entry.name, entry.type, entry.size) == ("a file", "file", 5)


def test_free_space_is_told(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.3.0"):
        pytest.skip("the release does not tell")
    assert qb.app.get_free_space_at_path(qb_server.downloads) > 0


@pytest.mark.live
def test_a_test_mail_is_ordered(real_qb_server: QbServer, real_qb: QBittorrent) -> None:
    if not real_qb_server.has("5.0.0"):
        pytest.skip("the release sends no test mail")
    real_qb.app.set_preferences({"mail_notification_smtp": "127.0.0.1:9"})
    real_qb.app.send_test_email()


# Transfer


def test_the_transfer_has_every_key_of_its_release(qb_server: QbServer, qb: QBittorrent) -> None:
    answer = qb.transfer.with_raw.info()
    assert set(json.loads(answer.content)) == qb_server.contract.keys("TransferInfo")


def test_global_limits_are_set_and_read(qb: QBittorrent) -> None:
    qb.transfer.set_download_limit(204800)
    qb.transfer.set_upload_limit(102400)
    eventually(qb.transfer.download_limit, lambda limit: limit == 204800)
    eventually(qb.transfer.upload_limit, lambda limit: limit == 102400)
    qb.transfer.set_download_limit(0)
    eventually(qb.transfer.download_limit, lambda limit: limit == 0)


def test_alternative_limits_are_toggled(qb: QBittorrent) -> None:
    assert int(qb.transfer.speed_limits_mode()) == 0
    qb.transfer.toggle_speed_limits_mode()
    eventually(qb.transfer.speed_limits_mode, lambda mode: int(mode) == 1)


def test_alternative_limits_are_switched(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.5.0"):
        pytest.skip("the release can only toggle")
    qb.transfer.set_speed_limits_mode(1)
    eventually(qb.transfer.speed_limits_mode, lambda mode: int(mode) == 1)
    qb.transfer.set_speed_limits_mode(0)
    eventually(qb.transfer.speed_limits_mode, lambda mode: int(mode) == 0)


def test_all_limits_are_set_at_once(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.3.0"):
        pytest.skip("the release sets limits one by one")
    qb.transfer.set_speed_limits(1024, 2048, 4096, 8192)
    limits = qb.transfer.get_speed_limits()
    assert (limits.up_limit, limits.dl_limit) == (1024, 2048)
    assert (limits.alt_up_limit, limits.alt_dl_limit) == (4096, 8192)


def test_peers_are_banned(qb: QBittorrent) -> None:
    qb.transfer.ban_peers(["192.0.2.1:6881", "[2001:db8::1]:6881"])
    banned = eventually(qb.app.preferences, lambda now: "192.0.2.1" in value_or(now.banned_ips, ""))
    assert "2001:db8::1" in value_or(banned.banned_ips, "")


def test_the_session_is_paused_and_resumed(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.3.0"):
        pytest.skip("the release cannot pause everything")

    def paused() -> object:
        state = qb.sync.maindata().server_state
        return is_set(state) and value_or(state.session_state, False)

    qb.transfer.pause_session()
    eventually(paused, lambda value: value is True)
    qb.transfer.resume_session()
    eventually(paused, lambda value: value is False)


# Log


def test_the_log_is_read_from_a_message_on(qb: QBittorrent) -> None:
    messages = qb.log.main()
    assert messages
    assert [message.id for message in messages] == sorted(message.id for message in messages)
    last = messages[-1].id
    assert all(message.id > last for message in qb.log.main(last_known_id=last))


def test_the_log_is_filtered_by_type(qb_server: QbServer, qb: QBittorrent) -> None:
    with qb_server.client(password="wrong") as wrong, pytest.raises(Exception, match="refused"):
        wrong.app.version()
    warnings = qb.log.main(normal=False, info=False, warning=True, critical=False)
    assert warnings
    assert {int(message.type) for message in warnings} == {4}


def test_the_log_has_times_of_its_release(qb_server: QbServer, qb: QBittorrent) -> None:
    digits = 10 if qb_server.has("4.5.0") else 13
    assert all(len(str(message.timestamp)) == digits for message in qb.log.main())


def test_the_log_of_peers_is_read(qb: QBittorrent) -> None:
    qb.transfer.ban_peers(["192.0.2.1:6881"])
    assert isinstance(qb.log.peers(), list)
    assert qb.log.peers(last_known_id=10**6) == []


# Sync


def test_the_first_answer_of_sync_is_full(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(trackers=("http://127.0.0.1:9/a",)), stopped=True).hash
    qb.torrents.create_category("films")
    qb.torrents.create_tags("new")
    answer = qb.sync.with_raw.maindata()
    wire: dict[str, Any] = json.loads(answer.content)
    assert set(wire["server_state"]) == qb_server.contract.keys("ServerState")
    data = answer.parse()
    assert data.full_update is True
    assert is_set(data.torrents)
    assert data.torrents[hash].name == "festival"
    assert isinstance(data.categories, dict)
    assert set(data.categories) == {"films"}
    assert data.tags == ["new"]


def test_the_next_answer_of_sync_has_changes_alone(qb: QBittorrent) -> None:
    first = qb.add_and_wait(single("one.bin"), stopped=True, until="checked").hash
    rid = qb.sync.maindata().rid
    second = qb.add_and_wait(single("two.bin"), stopped=True).hash
    changes = qb.sync.maindata(rid=rid)
    assert not is_set(changes.full_update)
    assert is_set(changes.torrents)
    assert second in changes.torrents
    qb.torrents.delete(first, delete_files=True)
    removed = eventually(
        lambda: value_or(qb.sync.maindata(rid=changes.rid).torrents_removed, list[str]()), bool
    )
    assert removed == [first]


def test_an_unknown_rid_gives_everything(qb: QBittorrent) -> None:
    assert qb.sync.maindata(rid=4711).full_update is True


# Client data


def test_client_data_is_stored_merged_and_deleted(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release stores no data")
    qb.clientdata.store({"peerkit.a": {"x": [1, "ä"]}, "peerkit.b": True})
    qb.clientdata.store({"peerkit.b": None})
    assert qb.clientdata.load(keys=["peerkit.a", "peerkit.b"]) == {"peerkit.a": {"x": [1, "ä"]}}
    assert qb.clientdata.load()["peerkit.a"] == {"x": [1, "ä"]}
    qb.clientdata.store({"peerkit.a": None})


def test_a_mode_that_is_no_number_is_a_bad_request(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.5.0"):
        pytest.skip("the release can only toggle")
    with pytest.raises(BadRequest):
        qb.request("POST", "/api/v2/transfer/setSpeedLimitsMode", form={"mode": "fast"})


def test_an_empty_list_of_peers_is_refused(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument):
        qb.transfer.ban_peers([])
    assert sent(qb) == []
