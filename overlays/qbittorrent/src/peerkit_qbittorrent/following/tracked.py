"""What a tracker knows of a torrent, and when a torrent is as far as somebody wants."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from peerkit_core.bittorrent.until import WORDS, Until
from peerkit_core.codec.declaring import UnsetType
from peerkit_core.codec.unset import UNSET
from peerkit_core.errors import InvalidArgument

from .._generated.models import Torrent, TorrentState
from ..torrents.states import State, normal_state, reached

__all__ = ["Condition", "TrackedTorrent", "condition"]


class TrackedTorrent(Torrent):
    """A torrent with what only `sync/maindata` tells.

    It is a snapshot: later changes make a new one. `trackers` and `files` are never set here.
    """

    # Answers have it as a key beside the torrent, and it is filled in from there.
    hash: str = ""
    """Torrent ID."""

    has_tracker_warning: bool | UnsetType = UNSET
    """Whether a tracker of it sent a warning. (Server 5.2.0 or later.)"""
    has_tracker_error: bool | UnsetType = UNSET
    """Whether a tracker of it answered with an error. (Server 5.2.0 or later.)"""
    has_other_announce_error: bool | UnsetType = UNSET
    """Whether an announce failed for another reason. (Server 5.2.0 or later.)"""


Condition: TypeAlias = Until | State | TorrentState | str | Callable[[TrackedTorrent], bool]
"""What to wait for: a word of `Until`, a state, or a function that says when.

A state may be one of `State`, which is the same in all releases, or one of `TorrentState`, as the
server says it.
"""


def condition(until: Condition) -> Callable[[TrackedTorrent], bool]:
    """The function that says when.

    Raises:
        InvalidArgument: A text that is neither a word of `Until` nor a known state.
    """
    if not isinstance(until, str):
        return until
    words: dict[str, Until] = {word: word for word in WORDS}
    word = words.get(until)
    if word is not None and not isinstance(until, State):
        return lambda torrent: reached(torrent, word)
    if until in set(State):
        return lambda torrent: torrent.state == until or normal_state(torrent.state) == until
    state = TorrentState(until)
    if not isinstance(until, TorrentState) and not state.is_known:
        raise InvalidArgument(
            "until", f"is neither one of {', '.join(WORDS)} nor a state of a torrent"
        )
    return lambda torrent: torrent.state == state
