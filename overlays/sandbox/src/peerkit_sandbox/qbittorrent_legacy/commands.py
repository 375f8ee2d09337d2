"""`/login`, `/logout` and `/command/*`: what changes something, and the limits."""

from __future__ import annotations

from ..qbittorrent.handlers import app, torrents_control, torrents_limits, transfer
from ..qbittorrent.handlers.torrents_trackers import add_trackers as add_to_known
from ..qbittorrent.labels import Category, valid_category
from ..qbittorrent.messages import Answer, ApiError, Call
from ..qbittorrent.preferences import whole_kib
from ..qbittorrent.routes import Handler
from .access import LegacyAccess
from .core import LegacyCore
from .routes import command

__all__ = [
    "add_category",
    "add_trackers",
    "alternative_limits",
    "bottom_priority",
    "decrease_priority",
    "delete",
    "get_global_dl_limit",
    "get_global_up_limit",
    "get_save_path",
    "get_torrents_dl_limit",
    "get_torrents_up_limit",
    "increase_priority",
    "login",
    "logout",
    "pause",
    "pause_all",
    "recheck",
    "remove_categories",
    "rename",
    "resume",
    "resume_all",
    "set_auto_management",
    "set_category",
    "set_file_priority",
    "set_force_start",
    "set_global_dl_limit",
    "set_global_up_limit",
    "set_label",
    "set_location",
    "set_preferences",
    "set_super_seeding",
    "set_torrents_dl_limit",
    "set_torrents_up_limit",
    "shutdown",
    "toggle_alternative_limits",
    "toggle_first_last",
    "toggle_sequential",
    "top_priority",
]

_PRIORITIES = (0, 1, 2, 6, 7)


def _one(call: Call) -> Call:
    """The call as the modern handlers read it: its one hash as a list."""
    call.params = {**call.params, "hashes": call.params["hash"]}
    return call


def _all(core: LegacyCore, call: Call) -> Call:
    call.params = {"hashes": "|".join(core.torrents)}
    return call


@command("login", public=True)
def login(core: LegacyCore, call: Call) -> Answer:
    # Since 3.3.14 a caller with a session is welcomed whatever the password.
    welcome = call.session is not None and core.api >= 15
    good = welcome or LegacyAccess(core).log_in(call, call.text("username"), call.text("password"))
    return Answer("Ok." if good else "Fails.")


@command("logout", public=True)
def logout(core: LegacyCore, call: Call) -> None:
    if call.session is not None:
        LegacyAccess(core).close_session(call)


@command("command/shutdown")
def shutdown(core: LegacyCore, call: Call) -> None:
    app.shutdown(core, call)


@command("command/setPreferences", "json")
def set_preferences(core: LegacyCore, call: Call) -> None:
    app.set_preferences(core, call)


@command("command/getSavePath", first=7)
def get_save_path(core: LegacyCore, call: Call) -> Answer:
    return Answer(core.shown_path(str(core.prefs["save_path"])))


@command("command/pause", "hash")
def pause(core: LegacyCore, call: Call) -> None:
    torrents_control.pause(core, _one(call))


@command("command/resume", "hash")
def resume(core: LegacyCore, call: Call) -> None:
    torrents_control.resume(core, _one(call))


@command("command/recheck", "hash")
def recheck(core: LegacyCore, call: Call) -> None:
    torrents_control.recheck(core, _one(call))


@command("command/pauseAll")
def pause_all(core: LegacyCore, call: Call) -> None:
    torrents_control.pause(core, _all(core, call))


@command("command/resumeAll")
def resume_all(core: LegacyCore, call: Call) -> None:
    torrents_control.resume(core, _all(core, call))


@command("command/delete", "hashes")
@command("command/deletePerm", "hashes")
def delete(core: LegacyCore, call: Call) -> None:
    core.remove(core.selected(call))


def _queue(core: LegacyCore, call: Call, move: Handler) -> None:
    if not core.prefs["queueing_enabled"]:
        # The reason stands in the status line only, so the body is empty.
        raise ApiError(403)
    move(core, call)


@command("command/increasePrio", "hashes")
def increase_priority(core: LegacyCore, call: Call) -> None:
    _queue(core, call, torrents_control.increase_priority)


@command("command/decreasePrio", "hashes")
def decrease_priority(core: LegacyCore, call: Call) -> None:
    _queue(core, call, torrents_control.decrease_priority)


@command("command/topPrio", "hashes")
def top_priority(core: LegacyCore, call: Call) -> None:
    _queue(core, call, torrents_control.top_priority)


@command("command/bottomPrio", "hashes")
def bottom_priority(core: LegacyCore, call: Call) -> None:
    _queue(core, call, torrents_control.bottom_priority)


@command("command/getGlobalDlLimit")
def get_global_dl_limit(core: LegacyCore, call: Call) -> Answer | None:
    return transfer.download_limit(core, call)


@command("command/getGlobalUpLimit")
def get_global_up_limit(core: LegacyCore, call: Call) -> Answer | None:
    return transfer.upload_limit(core, call)


@command("command/setGlobalDlLimit", "limit")
def set_global_dl_limit(core: LegacyCore, call: Call) -> None:
    _set_global(core, call, "dl")


@command("command/setGlobalUpLimit", "limit")
def set_global_up_limit(core: LegacyCore, call: Call) -> None:
    _set_global(core, call, "up")


def _set_global(core: LegacyCore, call: Call, way: str) -> None:
    key = f"alt_{way}_limit" if core.alternative_limits else f"{way}_limit"
    core.prefs.put(key, whole_kib(call.integer("limit")))


@command("command/getTorrentsDlLimit", "hashes")
def get_torrents_dl_limit(core: LegacyCore, call: Call) -> Answer | None:
    return torrents_limits.download_limit(core, call)


@command("command/getTorrentsUpLimit", "hashes")
def get_torrents_up_limit(core: LegacyCore, call: Call) -> Answer | None:
    return torrents_limits.upload_limit(core, call)


@command("command/setTorrentsDlLimit", "hashes", "limit")
def set_torrents_dl_limit(core: LegacyCore, call: Call) -> None:
    torrents_limits.set_download_limit(core, call)


@command("command/setTorrentsUpLimit", "hashes", "limit")
def set_torrents_up_limit(core: LegacyCore, call: Call) -> None:
    torrents_limits.set_upload_limit(core, call)


@command("command/alternativeSpeedLimitsEnabled")
def alternative_limits(core: LegacyCore, call: Call) -> Answer | None:
    return transfer.speed_limits_mode(core, call)


@command("command/toggleAlternativeSpeedLimits")
def toggle_alternative_limits(core: LegacyCore, call: Call) -> None:
    transfer.toggle_speed_limits_mode(core, call)


@command("command/toggleSequentialDownload", "hashes")
def toggle_sequential(core: LegacyCore, call: Call) -> None:
    torrents_control.toggle_sequential(core, call)


@command("command/toggleFirstLastPiecePrio", "hashes")
def toggle_first_last(core: LegacyCore, call: Call) -> None:
    torrents_control.toggle_first_last(core, call)


@command("command/setForceStart", "hashes", "value")
def set_force_start(core: LegacyCore, call: Call) -> None:
    torrents_control.set_force_start(core, call)


@command("command/setSuperSeeding", "hashes", "value")
def set_super_seeding(core: LegacyCore, call: Call) -> None:
    torrents_control.set_super_seeding(core, call)


@command("command/setFilePrio", "hash", "id", "priority")
def set_file_priority(core: LegacyCore, call: Call) -> None:
    torrent = core.known(call)
    index, priority = call.integer("id"), call.integer("priority")
    if torrent is None or not 0 <= index < len(torrent.files) or priority not in _PRIORITIES:
        return
    share = torrent.progress
    torrent.files[index].priority = priority
    torrent.set_done(int(share * torrent.wanted), core.clock.now())


@command("command/addTrackers", "hash", "urls")
def add_trackers(core: LegacyCore, call: Call) -> None:
    if core.known(call) is not None:
        add_to_known(core, call)


@command("command/setLocation", "hashes", "location", first=16)
def set_location(core: LegacyCore, call: Call) -> None:
    location = call.text("location").strip()
    # A folder that does not exist is ignored without a word.
    if not location or any(location.startswith(path) for path in core.refused_paths):
        return
    for torrent in core.selected(call):
        torrent.auto_tmm = False
        torrent.save_path = location.rstrip("/") or "/"


@command("command/rename", "hash", "name", first=16)
def rename(core: LegacyCore, call: Call) -> None:
    torrent = core.known(call)
    name = " ".join(call.text("name").strip().splitlines())
    if torrent is None or not name:
        raise ApiError(400)
    torrent.name = name


@command("command/setAutoTMM", "hashes", "enable", first=16)
def set_auto_management(core: LegacyCore, call: Call) -> None:
    torrents_control.set_auto_management(core, call)


@command("command/setLabel", "hashes", "label", first=6, last=9)
def set_label(core: LegacyCore, call: Call) -> None:
    label = call.text("label").strip()
    if set(label) & set('\\/:?"*<>|'):
        raise ApiError(400)
    _categorize(core, call, label)


@command("command/setCategory", "hashes", "category", first=10)
def set_category(core: LegacyCore, call: Call) -> None:
    category = call.text("category").strip()
    if category and not valid_category(category) and core.selected(call):
        raise ApiError(400)
    _categorize(core, call, category)


def _categorize(core: LegacyCore, call: Call, name: str) -> None:
    for torrent in core.selected(call):
        torrent.category = name
        if name:
            core.categories.setdefault(name, Category(name))


@command("command/addCategory", "category", first=10)
def add_category(core: LegacyCore, call: Call) -> None:
    name = call.text("category").strip()
    if name and not valid_category(name):
        raise ApiError(400)
    if name:
        core.categories.setdefault(name, Category(name))


@command("command/removeCategories", "categories", first=10)
def remove_categories(core: LegacyCore, call: Call) -> None:
    for name in call.items("categories", "\n"):
        core.categories.pop(name, None)
        for torrent in core.torrents.values():
            torrent.category = "" if torrent.category == name else torrent.category
