"""The delta protocol of `sync/*`: answers that hold only what changed since the last one.

Two generations exist. Up to 4.5 (and for peers in every release) the server compares with
the last answer that the client acknowledged. Since 4.6 `sync/maindata` keeps one snapshot
and a buffer of changes not yet acknowledged; until 5.2 a torrent that changes twice loses
the buffered fields of its first change when an answer got lost.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Protocol, cast

__all__ = ["ComparingDelta", "Data", "Delta", "SnapshotDelta", "difference"]

Data = dict[str, Any]

_ID_LIMIT = 1_000_000


class Delta(Protocol):
    """The sync state of one session."""

    def poll(self, rid: int, data: Data) -> Data:
        """The answer to a client that has seen everything up to `rid`."""
        ...


class ComparingDelta:
    """Compares with the last acknowledged answer.

    A request without rid starts over at rid 1; one with an unknown rid gets a full answer
    too, but the count goes on (measured on 4.5.2).
    """

    def __init__(self) -> None:
        self._sent_rid = 0
        self._sent: Data = {}
        self._accepted_rid = 0
        self._accepted: Data = {}

    def poll(self, rid: int, data: Data) -> Data:
        data = deepcopy(data)
        if rid > 0 and rid == self._sent_rid:
            self._accepted_rid, self._accepted = rid, self._sent
        if rid > 0 and rid == self._accepted_rid:
            answer = difference(self._accepted, data)
        else:
            answer = dict(data)
            answer["full_update"] = True
            self._accepted_rid, self._accepted = 0, {}
        self._sent_rid = (self._sent_rid if rid > 0 else 0) % _ID_LIMIT + 1
        self._sent = data
        answer["rid"] = self._sent_rid
        return answer


class SnapshotDelta:
    """One snapshot plus a buffer of unacknowledged changes; rids go on for ever."""

    def __init__(self, *, loses_fields: bool) -> None:
        self._loses_fields = loses_fields
        self._snapshot: Data | None = None
        self._buffer: Data = {}
        self._sent_rid = 0
        self._accepted_rid = -1

    def poll(self, rid: int, data: Data) -> Data:
        data = deepcopy(data)
        full = True
        if rid > 0 and self._sent_rid > 0:
            if rid == self._sent_rid:
                self._accepted_rid, self._buffer = rid, {}
            full = rid != self._accepted_rid
        if self._snapshot is not None:
            self._collect(difference(self._snapshot, data))
        self._snapshot = data
        if full:
            # What the client does not know yet is the whole snapshot, until it acknowledges.
            self._buffer = deepcopy(data)
        self._sent_rid = self._sent_rid % _ID_LIMIT + 1
        answer: Data = {key: value for key, value in deepcopy(self._buffer).items() if value}
        if full:
            answer["full_update"] = True
        answer["rid"] = self._sent_rid
        return answer

    def _collect(self, changes: Data) -> None:
        for key, value in changes.items():
            if key.endswith("_removed"):
                self._collect_removed(key, value)
            elif key == "tags":
                known = self._buffer.setdefault(key, [])
                known += [tag for tag in value if tag not in known]
                self._forget_removed(key, value)
            elif key == "server_state":
                self._merge(self._buffer, key, value)
            else:
                table = self._buffer.setdefault(key, {})
                for name, item in value.items():
                    self._merge(table, name, item)
                self._forget_removed(key, value)

    def _merge(self, table: Data, name: str, item: Any) -> None:
        old = table.get(name)
        if isinstance(old, dict) and isinstance(item, dict) and not self._loses_fields:
            cast("Data", old).update(cast("Data", item))
        else:
            table[name] = item

    def _collect_removed(self, key: str, names: list[str]) -> None:
        added = self._buffer.get(key.removesuffix("_removed"), {})
        for name in names:
            if isinstance(added, dict):
                cast("Data", added).pop(name, None)
            elif name in added:
                added.remove(name)
        gone = self._buffer.setdefault(key, [])
        gone += [name for name in names if name not in gone]

    def _forget_removed(self, key: str, names: Any) -> None:
        gone = self._buffer.get(f"{key}_removed", [])
        self._buffer[f"{key}_removed"] = [name for name in gone if name not in names]


def difference(old: Data, new: Data) -> Data:
    """What changed from `old` to `new`, in the shape of a partial answer."""
    changes: Data = {}
    for key, value in new.items():
        before = old.get(key)
        if isinstance(value, dict):
            table = cast("Data", value)
            earlier = cast("Data", before) if isinstance(before, dict) else {}
            changed = _changed_items(earlier, table)
            if changed:
                changes[key] = changed
            gone = [name for name in earlier if name not in table]
            if gone:
                changes[f"{key}_removed"] = gone
        elif isinstance(value, list):
            names = cast("list[str]", value)
            earlier_names = cast("list[str]", before) if isinstance(before, list) else []
            added = [name for name in names if name not in earlier_names]
            gone = [name for name in earlier_names if name not in names]
            if added:
                changes[key] = added
            if gone:
                changes[f"{key}_removed"] = gone
        elif value != before or key not in old:
            changes[key] = value
    return changes


def _changed_items(old: Data, new: Data) -> Data:
    changed: Data = {}
    for name, value in new.items():
        before = old.get(name)
        if isinstance(value, dict) and isinstance(before, dict):
            fields = _changed_fields(cast("Data", before), cast("Data", value))
            if fields:
                changed[name] = fields
        elif name not in old or value != before:
            changed[name] = value
    return changed


def _changed_fields(old: Data, new: Data) -> Data:
    return {key: value for key, value in new.items() if key not in old or old[key] != value}
