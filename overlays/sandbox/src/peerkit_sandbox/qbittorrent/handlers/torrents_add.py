"""`torrents/add` and `torrents/delete`."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..._metainfo import Metainfo, MetainfoError
from ..._metainfo import read as read_torrent
from ..adding import add_file, add_magnet, find
from ..core import Core
from ..messages import Answer, ApiError, Call, as_json, read_priority
from ..profiles import Behaviour
from ..routes import command
from ..sources import Magnet, is_url, read_magnet

__all__ = ["add", "delete"]


@dataclass
class _Outcome:
    added: list[str] = field(default_factory=list[str])
    failed: int = 0
    pending: int = 0


@command("torrents/add")
def add(core: Core, call: Call) -> Answer:
    outcome = _Outcome()
    urls = [line.strip() for line in call.text("urls").split("\n") if line.strip()]
    priorities = _priorities(core, call, urls)
    for url in urls:
        _add_url(core, call, url, priorities, outcome)
    for name in sorted(call.files):
        _add_upload(core, call, name, outcome)
    return _answer(core, outcome)


def _priorities(core: Core, call: Call, urls: list[str]) -> list[int]:
    """The priorities of the files of the one torrent that is added; its metadata is known.

    The order of the checks and their words are those of 5.3.0.
    """
    words = [word for word in call.text("filePriorities").split(",") if word]
    if not words or not core.profile.has(Behaviour.ADD_PRIORITIES):
        return []
    if call.files:
        raise ApiError(400, "Cannot specify filePriorities when uploading torrent files")
    if len(urls) > 1:
        raise ApiError(400, "Cannot specify filePriorities when adding multiple torrents")
    priorities = [read_priority(word) for word in words]
    known = _kept_metadata(core, call, read_magnet(urls[0])) if urls else None
    if known is None:
        raise ApiError(
            400, "`filePriorities` may only be specified when metadata has already been fetched"
        )
    if len(priorities) != len(known.files):
        problem = "Length of filePriorities must equal number of files in torrent"
        raise ApiError(400, problem)
    return priorities


def _kept_metadata(core: Core, call: Call, magnet: Magnet | None) -> Metainfo | None:
    """What this session has parsed or fetched of a torrent."""
    return None if magnet is None else call.owner.parsed.get(core.identity(magnet.v1, magnet.v2))


def _add_url(core: Core, call: Call, source: str, priorities: list[int], outcome: _Outcome) -> None:
    magnet = read_magnet(source)
    known = _kept_metadata(core, call, magnet)
    if known is not None:
        # It is used up: a second time the server knows no more of it than of any other.
        del call.owner.parsed[core.identity(known.infohash_v1 or "", known.infohash_v2 or "")]
        torrent = add_file(core, known, call.params)
        if torrent is None:
            outcome.failed += 1
            return
        for file, priority in zip(torrent.files, priorities, strict=False):
            file.priority = priority
        outcome.added.append(torrent.hash)
    elif magnet is not None:
        _add_magnet(core, call, magnet, outcome)
    elif is_url(source):
        # The download happens later, and only `url_arrives` of the test lets it happen.
        core.pending_urls.append((source, dict(call.params)))
        outcome.pending += 1
    else:
        outcome.failed += 1


def _add_magnet(core: Core, call: Call, magnet: Magnet, outcome: _Outcome) -> None:
    if not magnet.v1 and not core.profile.has(Behaviour.LIBTORRENT_2):
        outcome.failed += 1
        return
    torrent = add_magnet(core, magnet, call.params)
    if torrent is not None:
        outcome.added.append(torrent.hash)
        return
    known = find(core, magnet.v1, magnet.v2)
    profile = core.profile
    if known is not None and (
        profile.has(Behaviour.DUPLICATE_MAGNET_OK) or profile.has(Behaviour.DUPLICATE_MAGNET_ADDED)
    ):
        outcome.added.append(known.hash)
    else:
        outcome.failed += 1


def _add_upload(core: Core, call: Call, name: str, outcome: _Outcome) -> None:
    try:
        meta = read_torrent(call.files[name])
        if meta.infohash_v1 is None and not core.profile.has(Behaviour.LIBTORRENT_2):
            raise MetainfoError("a v2 torrent")
    except MetainfoError:
        # What came before in the same request stays added.
        raise ApiError(415, f"Error: '{name}' is not a valid torrent file.") from None
    torrent = add_file(core, meta, call.params)
    known = find(core, meta.infohash_v1 or "", meta.infohash_v2 or "")
    if torrent is None and known is not None and core.profile.has(Behaviour.DUPLICATE_FILE_OK):
        outcome.added.append(known.hash)
    elif torrent is None:
        outcome.failed += 1
    else:
        outcome.added.append(torrent.hash)


def _answer(core: Core, outcome: _Outcome) -> Answer:
    if not core.profile.has(Behaviour.ADD_RESULT):
        return Answer("Ok." if outcome.added or outcome.pending else "Fails.")
    if not outcome.added and not outcome.pending:
        raise ApiError(409, "No torrent was added")
    result = {
        "success_count": len(outcome.added),
        "failure_count": outcome.failed,
        "pending_count": outcome.pending,
        "added_torrent_ids": outcome.added,
    }
    return as_json(result, 202 if outcome.pending else 200)


@command("torrents/delete")
def delete(core: Core, call: Call) -> None:
    call.require("hashes", "deleteFiles")
    core.remove(core.selected(call))
