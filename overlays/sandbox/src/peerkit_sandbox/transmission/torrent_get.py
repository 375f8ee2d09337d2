"""The method torrent_get."""

from __future__ import annotations

from dataclasses import dataclass

from .daemon import Daemon
from .failures import Code, Failure
from .fields import FIELDS, field_value
from .names import classic_field, classic_result, spellings
from .profiles import Profile
from .selection import RECENTLY_ACTIVE, chosen, recently_removed
from .torrent import Torrent
from .variant import Params, as_list, as_str

__all__ = ["torrent_get"]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A field of the answer: its key there, and the field it is (None: 3.00 says 0)."""

    key: str
    name: str | None


def torrent_get(daemon: Daemon, params: Params, *, classic: bool) -> dict[str, object]:
    """Fields of torrents, as objects or as a table.

    The keys within torrents are in wire spelling already, because an unknown one comes back
    from 3.00 exactly as it was sent.
    """
    torrents = chosen(daemon, params)
    result: dict[str, object] = {}
    if params.get("ids") == RECENTLY_ACTIVE:
        result["removed"] = recently_removed(daemon)
    fields = as_list(params.get("fields"))
    asked = _asked(daemon.profile, fields or [], classic=classic)
    if fields is None or (not asked and not daemon.profile.untyped):
        if daemon.profile.untyped:
            result["torrents"] = []
        raise Failure(Code.INVALID_PARAMS, "no fields specified", result)
    rows = [[_value(daemon, torrent, item, classic) for item in asked] for torrent in torrents]
    keys = [item.key for item in asked]
    if params.get("format") == "table":
        result["torrents"] = [keys, *rows]
    else:
        result["torrents"] = [dict(zip(keys, row, strict=True)) for row in rows]
    return result


def _asked(profile: Profile, fields: list[object], *, classic: bool) -> list[_Asked]:
    known = {
        spelling: name
        for name, since in FIELDS.items()
        if since <= profile.level
        for spelling in (spellings(name, field=True, both=profile.json_rpc) if classic else (name,))
    }
    asked: list[_Asked] = []
    for field in fields:
        text = as_str(field)
        if text is None:
            continue
        name = known.get(text)
        if name is not None:
            asked.append(_Asked(classic_field(name) if classic else name, name))
        elif profile.untyped:
            asked.append(_Asked(text, None))
    return asked


def _value(daemon: Daemon, torrent: Torrent, asked: _Asked, classic: bool) -> object:
    if asked.name is None:
        return 0
    value = field_value(torrent, asked.name, daemon.view())
    if not classic:
        return value
    if asked.name == "wanted":
        return [int(bool(wanted)) for wanted in as_list(value) or []]
    return classic_result("torrent_get", value)
