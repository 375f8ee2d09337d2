"""`torrents/add` and `torrents/delete`."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..._metainfo import MetainfoError
from ..._metainfo import read as read_torrent
from ..adding import add_file, add_magnet, find
from ..core import Core
from ..messages import Answer, ApiError, Call, as_json
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
    for line in call.text("urls").split("\n"):
        if line.strip():
            _add_url(core, call, line.strip(), outcome)
    for name in sorted(call.files):
        _add_upload(core, call, name, outcome)
    return _answer(core, outcome)


def _add_url(core: Core, call: Call, source: str, outcome: _Outcome) -> None:
    magnet = read_magnet(source)
    if magnet is not None:
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
