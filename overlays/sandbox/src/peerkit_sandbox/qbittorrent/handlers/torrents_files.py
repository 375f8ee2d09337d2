"""`torrents/*`: where the content lies, what its files are called, which are wanted, what is in them."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import quote

from ..core import Core
from ..messages import Answer, ApiError, Call, read_priority
from ..profiles import Behaviour
from ..routes import command, read
from ..torrent import FileState, Torrent

__all__ = [
    "download_file",
    "file_priority",
    "rename_file",
    "rename_folder",
    "set_download_path",
    "set_location",
    "set_save_path",
]


@command("torrents/setLocation")
def set_location(core: Core, call: Call) -> None:
    call.require("hashes", "location")
    location = _folder(core, call.text("location"))
    for torrent in core.selected(call):
        torrent.auto_tmm = False
        torrent.save_path = location


@command("torrents/setSavePath", since="4.4.0")
def set_save_path(core: Core, call: Call) -> None:
    call.require("id", "path")
    path = _folder(core, call.text("path"))
    for torrent in core.pick(call.text("id")):
        if not torrent.auto_tmm:
            torrent.save_path = path


@command("torrents/setDownloadPath", since="4.4.0")
def set_download_path(core: Core, call: Call) -> None:
    call.require("id", "path")
    path = call.text("path")
    for torrent in core.pick(call.text("id")):
        if not torrent.auto_tmm:
            torrent.download_path = path


def _folder(core: Core, path: str) -> str:
    path = path.strip()
    if not path:
        raise ApiError(400, "Save path cannot be empty")
    if any(path.startswith(refused) for refused in core.refused_paths):
        raise ApiError(409, "Cannot make save path")
    return path.rstrip("/") or "/"


@command("torrents/filePrio")
def file_priority(core: Core, call: Call) -> None:
    call.require("hash", "id", "priority")
    priority = read_priority(call.text("priority"))
    torrent = core.torrent(call)
    if torrent.meta is None:
        raise ApiError(409, "Torrent's metadata has not yet downloaded")
    chosen: list[FileState] = []
    for item in call.text("id").split("|"):
        if not re.fullmatch(r"-?\d+", item):
            raise ApiError(400, "File IDs must be integers")
        if not 0 <= int(item) < len(torrent.files):
            raise ApiError(409, "File ID is not valid")
        chosen.append(torrent.files[int(item)])
    share = torrent.progress
    for file in chosen:
        file.priority = priority
    torrent.set_done(int(share * torrent.wanted), core.clock.now())
    if not torrent.complete and not torrent.queue_position:
        core.set_queue(core.queue())


@command("torrents/renameFile")
def rename_file(core: Core, call: Call) -> None:
    if not core.profile.has(Behaviour.RENAME_FILE_BY_PATH):
        _rename_by_id(core, call)
        return
    call.require("hash", "oldPath", "newPath")
    torrent = core.torrent(call)
    old, new = call.text("oldPath"), _new_path(call.text("newPath"))
    file = next((item for item in torrent.files if item.path == old), None)
    if file is None:
        raise ApiError(409, f"No such file: '{old}'.")
    _check_free(torrent, new)
    file.path = new


def _rename_by_id(core: Core, call: Call) -> None:
    call.require("hash", "id", "name")
    torrent = core.torrent(call)
    name = call.text("name").strip()
    index = call.integer("id", -1)
    if not name or "/" in name:
        raise ApiError(409, "Name cannot be empty")
    if not 0 <= index < len(torrent.files):
        raise ApiError(409, "File ID is not valid")
    folder = torrent.files[index].path.rpartition("/")[0]
    path = f"{folder}/{name}" if folder else name
    _check_free(torrent, path)
    torrent.files[index].path = path


@command("torrents/renameFolder", since="4.3.3")
def rename_folder(core: Core, call: Call) -> None:
    call.require("hash", "oldPath", "newPath")
    torrent = core.torrent(call)
    old, new = call.text("oldPath").rstrip("/"), _new_path(call.text("newPath"))
    inside = [file for file in torrent.files if file.path.startswith(old + "/")]
    if not inside:
        raise ApiError(409, f"No such folder: '{old}'.")
    if any(file.path.startswith(new + "/") for file in torrent.files):
        raise ApiError(409, f"The folder already exists: '{new}'.")
    for file in inside:
        file.path = new + file.path[len(old) :]


def _new_path(path: str) -> str:
    if path.startswith("/"):
        raise ApiError(409, f"Absolute path isn't allowed: '{path}'.")
    if not path or ".." in path.split("/"):
        raise ApiError(409, f"The new path is invalid: '{path}'.")
    return path.rstrip("/")


def _check_free(torrent: Torrent, path: str) -> None:
    if any(file.path == path for file in torrent.files):
        raise ApiError(409, f"The file already exists: '{path}'.")


@read("torrents/downloadFile", since="5.3.0")
def download_file(core: Core, call: Call) -> Answer:
    call.require("hash", "file")
    torrent, wanted = core.torrent(call), call.text("file")
    paths = [file.path for file in torrent.files]
    if wanted.isdigit() and int(wanted) < len(paths):
        index = int(wanted)
    elif wanted in paths:
        index = paths.index(wanted)
    else:
        raise ApiError(409, f"File index {wanted} is out of bounds")
    file = torrent.files[index]
    if file.progress < 1:
        raise ApiError(409, "File not fully downloaded")
    content = torrent.contents.get(index, bytes(file.size))
    name = posixpath.basename(file.path)
    answer = Answer(content, content_type="application/octet-stream")
    answer.headers |= {
        "accept-ranges": "bytes",
        "content-disposition": f"attachment; filename*=UTF-8''{quote(name)}",
    }
    asked = call.request.headers.get("range")
    return answer if asked is None else _part(answer, content, asked)


def _part(answer: Answer, content: bytes, asked: str) -> Answer:
    """The bytes of a `Range` header: like 5.3.0, only ranges that end inside the file."""
    match = re.fullmatch(r"bytes=(\d*)-(\d*)", asked)
    if match is None or match[0] == "bytes=-":
        return Answer("", 400)
    size = len(content)
    if not match[1]:
        first, last = size - int(match[2]), size - 1
    else:
        first, last = int(match[1]), int(match[2]) if match[2] else size - 1
    if not 0 <= first <= last < size:
        return Answer("", 416, headers={"content-range": f"bytes */{size}"})
    answer.value, answer.status = content[first : last + 1], 206
    answer.headers["content-range"] = f"bytes {first}-{last}/{size}"
    return answer
