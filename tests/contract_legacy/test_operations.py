"""Each operation called through the generated client, on every profile that has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest

from peerkit_core import ServerVersion, UnsupportedByServer, Version
from peerkit_qbittorrent.legacy._generated.releases import OPERATIONS, RELEASES
from peerkit_qbittorrent.legacy._sync.client import QBittorrentLegacy
from peerkit_qbittorrent.legacy.models import LPreferences
from peerkit_sandbox import torrents
from peerkit_sandbox.qbittorrent_legacy import PROFILES, FakeQBittorrentLegacy
from peerkit_sandbox.qbittorrent_legacy.profiles import RELEASES as APIS

from .legacy_server import client_of

Call = Callable[[QBittorrentLegacy, str], object]
MAGNET = "magnet:?xt=urn:btih:" + "ab" * 20

CALLS: dict[str, Call] = {
    "auth_login": lambda qb, _: qb.auth.login("admin", "adminadmin"),
    "auth_logout": lambda qb, _: qb.auth.logout(),
    "version_api": lambda qb, _: qb.version.api(),
    "version_api_min": lambda qb, _: qb.version.api_min(),
    "version_qbittorrent": lambda qb, _: qb.version.qbittorrent(),
    "query_torrents": lambda qb, _: qb.query.torrents(sort="name", reverse=True, limit=5),
    "query_properties_general": lambda qb, h: qb.query.properties_general(h),
    "query_properties_trackers": lambda qb, h: qb.query.properties_trackers(h),
    "query_properties_web_seeds": lambda qb, h: qb.query.properties_web_seeds(h),
    "query_properties_files": lambda qb, h: qb.query.properties_files(h),
    "query_get_piece_hashes": lambda qb, h: qb.query.get_piece_hashes(h),
    "query_get_piece_states": lambda qb, h: qb.query.get_piece_states(h),
    "query_transfer_info": lambda qb, _: qb.query.transfer_info(),
    "query_preferences": lambda qb, _: qb.query.preferences(),
    "query_get_log": lambda qb, _: qb.query.get_log(normal=True, last_known_id=-1),
    "query_get_peer_log": lambda qb, _: qb.query.get_peer_log(last_known_id=-1),
    "sync_maindata": lambda qb, _: qb.sync.maindata(rid=0),
    "sync_torrent_peers": lambda qb, h: qb.sync.torrent_peers(h, rid=0),
    "command_shutdown": lambda qb, _: qb.command.shutdown(),
    "command_download": lambda qb, _: qb.command.download([MAGNET]),
    "command_upload": lambda qb, _: qb.command.upload(torrents.make_torrent("up", b"load")),
    "command_add_trackers": lambda qb, h: qb.command.add_trackers(h, ["http://t.example/a"]),
    "command_pause": lambda qb, h: qb.command.pause(h),
    "command_resume": lambda qb, h: qb.command.resume(h),
    "command_recheck": lambda qb, h: qb.command.recheck(h),
    "command_pause_all": lambda qb, _: qb.command.pause_all(),
    "command_resume_all": lambda qb, _: qb.command.resume_all(),
    "command_delete": lambda qb, h: qb.command.delete([h]),
    "command_delete_perm": lambda qb, h: qb.command.delete_perm([h]),
    "command_increase_prio": lambda qb, h: qb.command.increase_prio([h]),
    "command_decrease_prio": lambda qb, h: qb.command.decrease_prio([h]),
    "command_top_prio": lambda qb, h: qb.command.top_prio([h]),
    "command_bottom_prio": lambda qb, h: qb.command.bottom_prio([h]),
    "command_set_file_prio": lambda qb, h: qb.command.set_file_prio(h, 0, 7),
    "command_get_global_dl_limit": lambda qb, _: qb.command.get_global_dl_limit(),
    "command_get_global_up_limit": lambda qb, _: qb.command.get_global_up_limit(),
    "command_set_global_dl_limit": lambda qb, _: qb.command.set_global_dl_limit(4096),
    "command_set_global_up_limit": lambda qb, _: qb.command.set_global_up_limit(4096),
    "command_get_torrents_dl_limit": lambda qb, h: qb.command.get_torrents_dl_limit([h]),
    "command_get_torrents_up_limit": lambda qb, h: qb.command.get_torrents_up_limit([h]),
    "command_set_torrents_dl_limit": lambda qb, h: qb.command.set_torrents_dl_limit([h], 4096),
    "command_set_torrents_up_limit": lambda qb, h: qb.command.set_torrents_up_limit([h], 4096),
    "command_alternative_speed_limits_enabled": (
        lambda qb, _: qb.command.alternative_speed_limits_enabled()
    ),
    "command_toggle_alternative_speed_limits": (
        lambda qb, _: qb.command.toggle_alternative_speed_limits()
    ),
    "command_toggle_sequential_download": lambda qb, h: qb.command.toggle_sequential_download([h]),
    "command_toggle_first_last_piece_prio": (
        lambda qb, h: qb.command.toggle_first_last_piece_prio([h])
    ),
    "command_set_force_start": lambda qb, h: qb.command.set_force_start([h], True),
    "command_set_super_seeding": lambda qb, h: qb.command.set_super_seeding([h], True),
    "command_set_label": lambda qb, h: qb.command.set_label([h], "films"),
    "command_set_category": lambda qb, h: qb.command.set_category([h], "films"),
    "command_add_category": lambda qb, _: qb.command.add_category("series"),
    "command_remove_categories": lambda qb, _: qb.command.remove_categories(["series", "films"]),
    "command_get_save_path": lambda qb, _: qb.command.get_save_path(),
    "command_set_location": lambda qb, h: qb.command.set_location([h], "/srv/films"),
    "command_rename": lambda qb, h: qb.command.rename(h, "another name"),
    "command_set_auto_tmm": lambda qb, h: qb.command.set_auto_tmm([h], False),
    "command_set_preferences": (
        lambda qb, _: qb.command.set_preferences(LPreferences(queueing_enabled=True))
    ),
}


def _has(profile: str, operation: str) -> bool:
    server = ServerVersion(Version(profile), Version(str(APIS[profile][0])))
    return RELEASES.has(server, *OPERATIONS[operation])


PRESENT = [(p, name) for p in PROFILES for name in OPERATIONS if _has(p, name)]
ABSENT = [(p, name) for p in PROFILES for name in OPERATIONS if not _has(p, name)]


@pytest.fixture(scope="module")
def clients() -> Iterator[dict[str, tuple[FakeQBittorrentLegacy, QBittorrentLegacy]]]:
    """A fake and a client for each profile, started once."""
    fakes = {profile: FakeQBittorrentLegacy(profile) for profile in PROFILES}
    pairs = {profile: (fake, client_of(fake)) for profile, fake in fakes.items()}
    yield pairs
    for fake, client in pairs.values():
        client.close()
        fake.stop()


def test_every_operation_is_called_below() -> None:
    assert CALLS.keys() == OPERATIONS.keys()
    assert {name for _, name in PRESENT} == CALLS.keys()
    assert len(CALLS) == 57


@pytest.mark.parametrize(("profile", "name"), PRESENT)
def test_the_server_takes_exactly_what_the_client_sends(
    clients: dict[str, tuple[FakeQBittorrentLegacy, QBittorrentLegacy]], profile: str, name: str
) -> None:
    fake, qb = clients[profile]
    hash = fake.add_torrent(name=name, files={"a.bin": 40_000, "b.bin": 20_000}).hash
    CALLS[name](qb, hash)
    fake.core.remove(fake.torrents)


@pytest.mark.parametrize(("profile", "name"), ABSENT)
def test_what_a_release_lacks_is_refused_before_it_is_sent(
    clients: dict[str, tuple[FakeQBittorrentLegacy, QBittorrentLegacy]], profile: str, name: str
) -> None:
    fake, qb = clients[profile]
    qb.server_version()
    before = len(fake.requests)
    with pytest.raises(UnsupportedByServer, match=profile.replace(".", r"\.")):
        partial(CALLS[name], qb)("ab" * 20)
    assert len(fake.requests) == before
