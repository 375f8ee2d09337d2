"""From the answers of `sync/maindata` to a complete state and to what changed. No I/O.

Changes are always found by comparing with the known state, so it does not matter whether an answer
is full or partial, nor what became of the answers before it, as long as a partial one follows on
the last that was applied.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, cast

import msgspec

from peerkit_core.bittorrent.changes import (
    LateUpdate,
    TorrentAdded,
    TorrentRemoved,
    TorrentUpdated,
)
from peerkit_core.call.reading import text
from peerkit_core.codec.unset import UNSET, UnsetType, is_set, value_or
from peerkit_core.follow.tables import Patch, Table, differing, patched, set_fields

from .._generated.models import Category, CategoryChange, MainData, ServerState, TorrentChange
from .changes import (
    CategoryChanged,
    Change,
    ServerChanged,
    TagChanged,
    TorrentMoved,
    TrackerChanged,
)
from .tracked import TrackedTorrent

__all__ = ["MainState"]


def _blank(model: type[msgspec.Struct]) -> dict[str, Any]:
    """Every required field as unset, for answers that lack one."""
    return {field.name: UNSET for field in msgspec.structs.fields(model) if field.required}


_BLANK_TORRENT: Final = _blank(TrackedTorrent)
_NEEDED: Final = frozenset(_BLANK_TORRENT)
_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class MainState:
    """Everything that `sync/maindata` has told, merged.

    Attributes:
        torrents: By ID.
        categories: By name.
        tags: All tags.
        trackers: IDs of torrents by announce URL. (Server 4.3.0 or later.)
        server_state: State of the whole server.
        complete: False if an answer told that something is there but not all about it. A full
            answer is needed next; until it is applied, what is incomplete is kept back.
    """

    def __init__(self) -> None:
        self.torrents: Table[TrackedTorrent] = Table()
        self.categories: Table[Category] = Table()
        self.tags: frozenset[str] = frozenset()
        self.trackers: Table[Sequence[str]] = Table()
        self.server_state = ServerState()
        self.complete = True

    def apply(self, data: MainData, *, tell: bool = True) -> list[Change]:
        """Merge an answer.

        Args:
            data: A full answer, or a partial one that follows on the last applied one, as
                `read_answer` gives it.
            tell: Whether anybody wants to know what changed. If not, nothing of torrents is told,
                which costs less.

        Returns:
            What changed: removals first.
        """
        events: list[Change] = []
        full = value_or(data.full_update, False)
        tags, trackers = value_or(data.tags, ()), value_or(data.trackers, _NOTHING)
        if full:
            self.complete = True
            self._replace_torrents(value_or(data.torrents, _NOTHING), events, tell=tell)
            given = _categories(data.categories, self.categories)
            self._set_categories(given, events)
            self._set_tags(frozenset(tags), events)
            self._set_trackers(trackers, events)
        else:
            self._merge_torrents(data, events, tell=tell)
            if is_set(data.categories) or is_set(data.categories_removed):
                self._merge_categories(data, events)
            if is_set(data.tags) or is_set(data.tags_removed):
                gone = frozenset(value_or(data.tags_removed, ()))
                self._set_tags((self.tags - gone) | frozenset(tags), events)
            if is_set(data.trackers) or is_set(data.trackers_removed):
                gone = frozenset(value_or(data.trackers_removed, ()))
                kept = {url: ids for url, ids in self.trackers.items() if url not in gone}
                self._set_trackers({**kept, **trackers}, events)
        if is_set(data.server_state):
            self._set_server_state(data.server_state, full=full, events=events)
        return events

    def find(self, hash: str) -> TrackedTorrent | None:
        """A torrent by its ID or by one of its info-hashes, in upper or lower case.

        So a hybrid torrent is found under the ID that it had before its metadata arrived.
        """
        wanted = text("hash", hash).lower()
        found = self.torrents.get(wanted)
        if found is not None:
            return found
        for torrent in self.torrents.values():
            if torrent.infohash_v1 == wanted:
                return torrent
            if torrent.infohash_v2 == wanted:
                return torrent
        return None

    # Torrents

    def _merge_torrents(self, data: MainData, events: list[Change], *, tell: bool) -> None:
        table = self.torrents
        gone: dict[str, TrackedTorrent] = {}
        for hash in value_or(data.torrents_removed, ()):
            if hash in table:
                gone[hash] = table[hash]
        if gone:
            table.remove(gone)
        patches = _patches(value_or(data.torrents, _NOTHING))
        updates: list[LateUpdate[TrackedTorrent]] = []
        if tell:
            updates, missing = table.patch_and_tell(patches, LateUpdate)
        else:
            missing = table.patch(patches)
        came: dict[str, TrackedTorrent] = {}
        for hash in missing:
            torrent = _torrent(hash, patches[hash])
            if torrent is None:
                self.complete = False
            else:
                came[hash] = torrent
        if came:
            table.add(came)
        if tell:
            _tell(gone, came, events)
            events += updates

    def _replace_torrents(
        self, torrents: Mapping[str, object], events: list[Change], *, tell: bool
    ) -> None:
        known = self.torrents
        now = _whole(torrents)
        if not known:
            known.replace(now)
            if tell:
                events += [TorrentAdded(hash, torrent) for hash, torrent in now.items()]
            return
        came: dict[str, TrackedTorrent] = {}
        updates: list[Change] = []
        for hash, new in now.items():
            old = known.get(hash)
            if old is None:
                came[hash] = new
            elif old == new:
                # What users have stays the very same object.
                now[hash] = old
            elif tell:
                updates.append(TorrentUpdated(hash, old, new, differing(old, new)))
        gone = {hash: known[hash] for hash in known if hash not in now}
        known.replace(now)
        if tell:
            _tell(gone, came, events)
            events += updates

    # Categories, tags, trackers and the server

    def _merge_categories(self, data: MainData, events: list[Change]) -> None:
        gone = frozenset(value_or(data.categories_removed, ()))
        categories = {
            name: category for name, category in self.categories.items() if name not in gone
        }
        if isinstance(data.categories, list):
            # 4.1.0 to 4.1.2 tell names only.
            self.complete = False
        for name, change in _items(data.categories):
            known = categories.get(name)
            if known is not None:
                categories[name] = patched(known, set_fields(change))
            elif isinstance(change.save_path, UnsetType):
                self.complete = False
            else:
                categories[name] = _category(name, change)
        self._set_categories(categories, events)

    def _set_categories(self, now: Mapping[str, Category], events: list[Change]) -> None:
        before = self.categories
        for name, old in before.items():
            if name not in now:
                events.append(CategoryChanged("category_removed", name, old, None))
        for name, new in now.items():
            known = before.get(name)
            if known is None:
                events.append(CategoryChanged("category_added", name, None, new))
            elif known != new:
                fields = differing(known, new)
                events.append(CategoryChanged("category_updated", name, known, new, fields))
        before.replace(now)

    def _set_tags(self, now: frozenset[str], events: list[Change]) -> None:
        events += [TagChanged("tag_removed", name) for name in sorted(self.tags - now)]
        events += [TagChanged("tag_added", name) for name in sorted(now - self.tags)]
        self.tags = now

    def _set_trackers(self, now: Mapping[str, Sequence[str]], events: list[Change]) -> None:
        before = self.trackers
        for url, ids in before.items():
            if url not in now:
                events.append(TrackerChanged("tracker_removed", url, ids, None))
        for url, ids in now.items():
            known = before.get(url)
            if known is None:
                events.append(TrackerChanged("tracker_added", url, None, ids))
            elif set(known) != set(ids):
                events.append(TrackerChanged("tracker_updated", url, known, ids))
        before.replace(now)

    def _set_server_state(self, patch: ServerState, *, full: bool, events: list[Change]) -> None:
        old = self.server_state
        new = patch if full else patched(old, set_fields(patch))
        if new != old:
            self.server_state = new
            events.append(ServerChanged(old, new, differing(old, new)))


def _torrent(hash: str, patch: Patch) -> TrackedTorrent | None:
    """A new torrent; None if required fields are missing."""
    if not patch.keys() >= _NEEDED:
        return None
    values: Patch = {**patch, "hash": hash}
    return TrackedTorrent(**values)


def _patches(torrents: Mapping[str, object]) -> dict[str, Patch]:
    """What is new of each torrent."""
    if isinstance(next(iter(torrents.values()), None), dict):
        return cast("dict[str, Patch]", torrents)
    changes = cast("Mapping[str, TorrentChange]", torrents)
    return {hash: set_fields(change) for hash, change in changes.items()}


def _whole(torrents: Mapping[str, object]) -> dict[str, TrackedTorrent]:
    """The torrents of a full answer; what they lack is unset."""
    if isinstance(next(iter(torrents.values()), None), TrackedTorrent):
        whole = cast("dict[str, TrackedTorrent]", torrents)
        for hash, torrent in whole.items():
            torrent.hash = hash
        return whole
    now: dict[str, TrackedTorrent] = {}
    for hash, patch in _patches(torrents).items():
        values: Patch = {**_BLANK_TORRENT, **patch, "hash": hash}
        now[hash] = TrackedTorrent(**values)
    return now


def _tell(
    gone: dict[str, TrackedTorrent], came: dict[str, TrackedTorrent], events: list[Change]
) -> None:
    """Removals, then additions; where one torrent is both under two IDs, its move."""
    moved: dict[str, TrackedTorrent] = {}
    additions: list[Change] = []
    for hash, new in came.items():
        old = gone.get(hash)
        before = value_or(new.infohash_v1, "")
        if old is not None:
            # Removed and added again between two answers: the same torrent to those who look.
            moved[hash] = old
            fields = differing(old, new)
            if fields:
                additions.append(TorrentUpdated(hash, old, new, fields))
        elif before in gone and before not in came:
            moved[before] = gone[before]
            fields = differing(gone[before], new)
            additions.append(TorrentMoved(hash, gone[before], new, fields))
        else:
            additions.append(TorrentAdded(hash, new))
    events += [TorrentRemoved(hash, old) for hash, old in gone.items() if hash not in moved]
    events += additions


def _items(categories: object) -> Iterable[tuple[str, CategoryChange]]:
    if isinstance(categories, dict):
        return cast("dict[str, CategoryChange]", categories).items()
    return ()


def _categories(
    given: Mapping[str, CategoryChange] | Sequence[str] | UnsetType, known: Mapping[str, Category]
) -> dict[str, Category]:
    """The categories of a full answer."""
    if not is_set(given):
        return {}
    if isinstance(given, Mapping):
        return {name: _category(name, change) for name, change in given.items()}
    return {name: known.get(name) or Category(name=name, save_path="") for name in given}


def _category(name: str, change: CategoryChange) -> Category:
    fields: dict[str, Any] = {"name": name, "save_path": ""}
    fields.update(set_fields(change))
    return Category(**fields)
