"""Put torrents into the fake, from the API and from the control functions alike."""

from __future__ import annotations

from collections.abc import Mapping

from .._metainfo import Metainfo
from .core import Core, make_trackers
from .labels import Category, valid_category
from .messages import to_int
from .profiles import Behaviour, Profile
from .sources import Magnet
from .torrent import Torrent

__all__ = ["Options", "add_file", "add_magnet", "find", "learn_metadata", "skips_checking"]

Options = Mapping[str, str]


def add_file(core: Core, meta: Metainfo, options: Options) -> Torrent | None:
    """Add the torrent of a .torrent file; `None` if it is there already."""
    v1, v2 = meta.infohash_v1 or "", meta.infohash_v2 or ""
    if find(core, v1, v2) is not None:
        return None
    torrent = _new(core, meta.name, v1, v2, options)
    torrent.trackers = make_trackers(meta.trackers)
    torrent.take_metadata(meta)
    torrent.stopped = torrent.stopped or torrent.stop_condition == "FilesChecked"
    if skips_checking(options, core.profile):
        torrent.set_done(torrent.wanted, core.clock.now())
        torrent.downloaded = 0
    core.insert(torrent, on_top=_on_top(core, options))
    return torrent


def add_magnet(core: Core, magnet: Magnet, options: Options) -> Torrent | None:
    """Add a magnet link, without metadata as yet; `None` if it is there already."""
    if find(core, magnet.v1, magnet.v2) is not None:
        return None
    identity = core.identity(magnet.v1, magnet.v2)
    torrent = _new(core, magnet.name or identity, magnet.v1, magnet.v2, options)
    torrent.trackers = make_trackers([url] for url in magnet.trackers)
    core.insert(torrent, on_top=_on_top(core, options))
    return torrent


def find(core: Core, v1: str, v2: str) -> Torrent | None:
    """The torrent with one of these infohashes."""
    for torrent in core.torrents.values():
        if (v1 and torrent.v1 == v1) or (v2 and torrent.v2 == v2):
            return torrent
    return None


def learn_metadata(core: Core, torrent: Torrent, meta: Metainfo) -> None:
    """A magnet gets its metadata; a hybrid one may change its id with it."""
    torrent.v1 = meta.infohash_v1 or ""
    torrent.v2 = (meta.infohash_v2 or "") if core.profile.has(Behaviour.LIBTORRENT_2) else ""
    new_id = core.identity(torrent.v1, torrent.v2)
    if new_id != torrent.hash:
        if torrent.name == torrent.hash:
            torrent.name = meta.name
        core.rekey(torrent, new_id)
    elif torrent.name == torrent.hash:
        torrent.name = meta.name
    torrent.take_metadata(meta)
    if torrent.stop_condition in ("MetadataReceived", "FilesChecked"):
        torrent.stopped = True
        torrent.stop_condition = "None"


def skips_checking(options: Options, profile: Profile) -> bool:
    """Whether the content is declared complete; the word changed in 5.3."""
    name = "seedMode" if profile.since("5.3.0") else "skip_checking"
    return options.get(name, "").lower() == "true"


def _new(core: Core, name: str, v1: str, v2: str, options: Options) -> Torrent:
    if not core.profile.has(Behaviour.LIBTORRENT_2):
        v2 = ""
    profile = core.profile
    category = _category(core, options.get("category", ""))
    managed = _flag(options, "autoTMM")
    if managed is None:
        managed = bool(core.prefs["auto_tmm_enabled"]) and not options.get("savepath")
    default = core.category_path(category) if managed else str(core.prefs["save_path"])
    save_path = options.get("savepath", "").rstrip("/") if not managed else ""
    torrent = Torrent(
        hash=core.identity(v1, v2),
        name=options.get("rename", "") or name,
        v1=v1,
        v2=v2,
        meta=None,
        magnet_name=name if name != core.identity(v1, v2) else "",
        save_path=save_path or default,
        added_on=core.now(),
        last_activity=core.now(),
        category=category,
        auto_tmm=managed,
        stopped=_stopped(core, options),
        sequential=_flag(options, "sequentialDownload") or False,
        first_last=_flag(options, "firstLastPiecePrio") or False,
        up_limit=max(0, to_int(options.get("upLimit", "0"))),
        dl_limit=max(0, to_int(options.get("dlLimit", "0"))),
    )
    if profile.since("4.3.2"):
        torrent.tags = core.add_tags(
            options.get("tags", "").split(","), trim=profile.since("5.0.0")
        )
        torrent.layout = _one_of(options, "contentLayout", ("Original", "Subfolder", "NoSubfolder"))
    elif _flag(options, "root_folder") is not None:
        torrent.layout = "Original" if _flag(options, "root_folder") else "NoSubfolder"
    if profile.since("4.3.4"):
        torrent.ratio_limit = _number(options, "ratioLimit")
        torrent.seeding_time_limit = int(_number(options, "seedingTimeLimit"))
    if profile.since("4.6.0"):
        torrent.inactive_seeding_time_limit = int(_number(options, "inactiveSeedingTimeLimit"))
    if profile.since("4.4.0") and _flag(options, "useDownloadPath"):
        torrent.download_path = options.get("downloadPath", "")
    if profile.since("4.5.0"):
        conditions = ("None", "MetadataReceived", "FilesChecked")
        torrent.stop_condition = _one_of(options, "stopCondition", conditions)
    if profile.since("5.1.0"):
        torrent.forced = _flag(options, "forced") or False
    return torrent


def _stopped(core: Core, options: Options) -> bool:
    modern = core.profile.has(Behaviour.STOPPED_NOT_PAUSED)
    wish = _flag(options, "stopped" if modern else "paused")
    if wish is not None:
        return wish
    return bool(core.prefs["add_stopped_enabled" if modern else "start_paused_enabled"])


def _category(core: Core, name: str) -> str:
    if not valid_category(name):
        return ""
    core.categories.setdefault(name, Category(name))
    return name


def _on_top(core: Core, options: Options) -> bool:
    return core.profile.since("4.6.0") and bool(_flag(options, "addToTopOfQueue"))


def _flag(options: Options, name: str) -> bool | None:
    word = options.get(name, "").lower()
    return None if word not in ("true", "false") else word == "true"


def _one_of(options: Options, name: str, words: tuple[str, ...]) -> str:
    # An unknown word is the default, silently.
    return options.get(name, "") if options.get(name, "") in words else words[0]


def _number(options: Options, name: str) -> float:
    try:
        return float(options.get(name, "-2"))
    except ValueError:
        return -2
