"""`torrentcreator/*` (5.0): tasks that make a .torrent of a made-up content.

The fake has no file system: every absolute path is a file of 1 MiB, unless the test says
`FakeQBittorrent.refuse_path`; then the task fails, as for a path that does not exist.
"""

from __future__ import annotations

import posixpath
import secrets
import time
from typing import Any

from ... import torrents as make
from ..core import Core
from ..jobs import CreatorTask
from ..messages import Answer, ApiError, Call, as_json
from ..profiles import Behaviour
from ..routes import command, read

__all__ = ["add_task", "delete_task", "status", "torrent_file"]


@command("torrentcreator/addTask", since="5.0.0")
def add_task(core: Core, call: Call) -> Answer:
    source = call.needed("sourcePath")
    if not source.startswith("/"):
        raise ApiError(400, "sourcePath must be an absolute path")
    failed = any(source.startswith(prefix) for prefix in core.refused_paths)
    task_id = secrets.token_hex(12)
    now = _time(core)
    form = call.text("format", "hybrid")
    fields: dict[str, Any] = {
        "taskID": task_id,
        "sourcePath": source,
        "pieceSize": call.integer("pieceSize"),
        "private": call.flag("private"),
        "format": form if form in ("v1", "v2", "hybrid") else "hybrid",
        "status": "Failed" if failed else "Finished",
        "timeAdded": now,
        "timeStarted": now,
        "timeFinished": now,
    }
    for name in ("comment", "source", "torrentFilePath"):
        if call.text(name):
            fields[name] = call.text(name)
    for name in ("trackers", "urlSeeds"):
        if call.items(name):
            fields[name] = call.items(name)
    if core.profile.since("5.3.0"):
        fields["ignoreDotfiles"] = call.flag("ignoreDotfiles", True)
    if failed:
        fields["errorMessage"] = "No such file or directory"
    core.creator_tasks[task_id] = CreatorTask(fields, None if failed else _make(fields, call))
    return as_json({"taskID": task_id})


def _make(fields: dict[str, Any], call: Call) -> bytes:
    size = fields["pieceSize"]
    tiers: list[list[str]] = [[]]
    for item in call.text("trackers").split("|"):
        if item:
            tiers[-1].append(item)
        else:
            tiers.append([])  # an empty item starts the next tier
    return make.make_torrent(
        posixpath.basename(fields["sourcePath"].rstrip("/")) or "root",
        1 << 20,
        piece_length=size if size >= 16384 and not size & (size - 1) else 16384,
        private=fields["private"],
        trackers=[tier for tier in tiers if tier],
        version=fields["format"],
        comment=fields.get("comment"),
        source=fields.get("source"),
        web_seeds=fields.get("urlSeeds", ()),
    )


def _time(core: Core) -> int | str:
    if core.profile.has(Behaviour.CREATOR_TEXT_TIMES):
        return time.strftime("%a %b %d %H:%M:%S %Y", time.gmtime(core.clock.now()))
    return core.now()


def _task(core: Core, task_id: str) -> CreatorTask:
    if task_id not in core.creator_tasks:
        raise ApiError(404, "Not Found")
    return core.creator_tasks[task_id]


@read("torrentcreator/status", since="5.0.0")
def status(core: Core, call: Call) -> Answer:
    wanted = call.text("taskID")
    tasks = [_task(core, wanted)] if wanted else core.creator_tasks.values()
    return as_json([task.fields for task in tasks])


@read("torrentcreator/torrentFile", since="5.0.0")
def torrent_file(core: Core, call: Call) -> Answer:
    task = _task(core, call.needed("taskID"))
    if task.torrent is None:
        raise ApiError(409, "Torrent creation failed")
    return Answer(task.torrent, content_type="application/x-bittorrent")


@command("torrentcreator/deleteTask", since="5.0.0")
def delete_task(core: Core, call: Call) -> None:
    task_id = call.needed("taskID")
    _task(core, task_id)
    del core.creator_tasks[task_id]
