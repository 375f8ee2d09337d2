"""`torrents/*`: start, stop, check, announce, order and the per-torrent switches."""

from __future__ import annotations

from ..core import Core
from ..messages import Answer, ApiError, Call, as_json
from ..routes import command
from ..torrent import Torrent
from .transfer import is_peer

__all__ = [
    "add_peers",
    "bottom_priority",
    "decrease_priority",
    "increase_priority",
    "pause",
    "reannounce",
    "recheck",
    "rename",
    "resume",
    "set_auto_management",
    "set_comment",
    "set_force_start",
    "set_super_seeding",
    "start",
    "stop",
    "toggle_first_last",
    "toggle_sequential",
    "top_priority",
]


@command("torrents/pause", until="4.6.7")
def pause(core: Core, call: Call) -> None:
    _stop(core.selected(call))


@command("torrents/stop", since="5.0.0")
def stop(core: Core, call: Call) -> None:
    _stop(core.selected(call))


@command("torrents/resume", until="4.6.7")
def resume(core: Core, call: Call) -> None:
    _start(core, core.selected(call))


@command("torrents/start", since="5.0.0")
def start(core: Core, call: Call) -> None:
    _start(core, core.selected(call))


def _stop(torrents: list[Torrent]) -> None:
    for torrent in torrents:
        torrent.stopped, torrent.forced = True, False
        torrent.dlspeed = torrent.upspeed = 0


def _start(core: Core, torrents: list[Torrent]) -> None:
    for torrent in torrents:
        torrent.stopped, torrent.forced = False, False
        if torrent.forced_state in ("error", "missingFiles"):
            torrent.forced_state = ""
        core.announce(torrent)


@command("torrents/setForceStart")
def set_force_start(core: Core, call: Call) -> None:
    call.require("hashes", "value")
    for torrent in core.selected(call):
        torrent.forced = call.flag("value")
        torrent.stopped = False
        core.announce(torrent)


@command("torrents/recheck")
def recheck(core: Core, call: Call) -> None:
    queue = core.queue()
    for torrent in core.selected(call):
        # What the fake has is really there: the check confirms it at once.
        torrent.forced_state = ""
        if torrent in queue:  # the check puts it at the end of the queue (4.5.2)
            queue.remove(torrent)
            queue.append(torrent)
    core.set_queue(queue)


@command("torrents/reannounce")
def reannounce(core: Core, call: Call) -> None:
    for torrent in core.selected(call):
        core.announce(torrent)


@command("torrents/toggleSequentialDownload")
def toggle_sequential(core: Core, call: Call) -> None:
    for torrent in core.selected(call):
        torrent.sequential = not torrent.sequential


@command("torrents/toggleFirstLastPiecePrio")
def toggle_first_last(core: Core, call: Call) -> None:
    for torrent in core.selected(call):
        torrent.first_last = not torrent.first_last


@command("torrents/setSuperSeeding")
def set_super_seeding(core: Core, call: Call) -> None:
    call.require("hashes", "value")
    for torrent in core.selected(call):
        torrent.super_seeding = call.flag("value")


@command("torrents/increasePrio")
def increase_priority(core: Core, call: Call) -> None:
    core.move(core.selected(call), lambda place: place - 1.5)


@command("torrents/decreasePrio")
def decrease_priority(core: Core, call: Call) -> None:
    core.move(core.selected(call), lambda place: place + 1.5)


@command("torrents/topPrio")
def top_priority(core: Core, call: Call) -> None:
    core.move(core.selected(call), lambda place: place - 1e9)


@command("torrents/bottomPrio")
def bottom_priority(core: Core, call: Call) -> None:
    core.move(core.selected(call), lambda place: place + 1e9)


@command("torrents/addPeers")
def add_peers(core: Core, call: Call) -> Answer:
    call.require("hashes", "peers")
    peers = call.items("peers")
    added = sum(1 for peer in peers if is_peer(peer))
    if not added:
        raise ApiError(400, "No valid peers were specified")
    # "Added" only says that the address was well-formed; nobody is contacted.
    counts = {"added": added, "failed": len(peers) - added}
    return as_json({torrent.hash: counts for torrent in core.selected(call)})


@command("torrents/rename")
def rename(core: Core, call: Call) -> None:
    call.require("hash", "name")
    torrent = core.torrent(call)
    name = call.text("name").replace("\n", " ").strip()
    if not name:
        raise ApiError(409, "Incorrect torrent name")
    torrent.name = name


@command("torrents/setComment", since="5.2.0", no_content_since="5.2.0")
def set_comment(core: Core, call: Call) -> None:
    call.require("hashes", "comment")
    for torrent in core.selected(call):
        torrent.comment = call.text("comment").strip()


@command("torrents/setAutoManagement")
def set_auto_management(core: Core, call: Call) -> None:
    call.require("hashes", "enable")
    for torrent in core.selected(call):
        torrent.auto_tmm = call.flag("enable")
        if torrent.auto_tmm:
            torrent.save_path = core.category_path(torrent.category)
