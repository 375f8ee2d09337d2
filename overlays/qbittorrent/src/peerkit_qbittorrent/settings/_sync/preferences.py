# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/settings/_async/preferences.py. Do not edit.
"""Preferences, changed with care."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import msgspec

from ..._generated.client import Client
from ..preferences import changes_to_send, edited, wire_preferences

if TYPE_CHECKING:
    from ... import models as m

__all__ = ["edit_preferences", "set_preferences", "temporary_preferences"]

_TRACKERS_KEPT_SINCE = "4.3.1"
_TRACKERS = ("add_trackers", "add_trackers_enabled")


def set_preferences(
    client: Client, changes: m.Preferences | Mapping[str, object]
) -> dict[str, Any]:
    """Change preferences: read them, send what differs, and tell the old values.

    A server ignores keys and values that it does not know, and wants some keys only together;
    both are taken care of here.

    Args:
        changes: The keys to change: a `Preferences`, or a mapping with the server's own keys.
            Speeds are in bytes per second. What is as it is already is not sent, so that all
            preferences as they were read can be given back.

    Returns:
        The old values of what was changed, which can be passed to this method again. The
        password cannot be read and is never in it.

    Raises:
        InvalidArgument: The server's release lacks a key, or a value has the wrong type;
            nothing was changed.
        BadRequest: The server refuses new credentials.

    Example:
        ```python
        old = qb.set_preferences(Preferences(dl_limit=1_000_000, max_ratio=2.0))
        ```
    """
    wanted = wire_preferences(changes)
    current: dict[str, Any] = msgspec.to_builtins(client.app.preferences())
    send = changes_to_send(wanted, current)
    if not send:
        return {}
    old = {key: current[key] for key in send if key in current}
    if not client.at_least(_TRACKERS_KEPT_SINCE):
        # Up to 4.3.0.1 any change clears the list of trackers to add, unless it is sent along.
        for key in _TRACKERS:
            send.setdefault(key, current[key])
    client.app.set_preferences(send)
    return old


@contextmanager
def edit_preferences(client: Client) -> Generator[m.Preferences]:
    """Read the preferences, let the block change them, and write what it changed.

    Nothing is written if the block raises, nor if nothing differs. What the block does not touch is
    not written back, so that changes of others stay.

    Yields:
        The preferences; assign to their attributes.

    Raises:
        InvalidArgument: A value has the wrong type, or the release lacks it; nothing was changed.

    Example:
        ```python
        with qb.edit_preferences() as preferences:
            preferences.dl_limit = 1_000_000
            preferences.max_ratio = 2.0
        ```
    """
    preferences = client.app.preferences()
    before = deepcopy(preferences)
    yield preferences
    changes = edited(before, preferences)
    if changes:
        set_preferences(client, changes)


@contextmanager
def temporary_preferences(
    client: Client, changes: m.Preferences | Mapping[str, object]
) -> Generator[None]:
    """Change preferences for the length of a `with` block, and restore them after it.

    Args:
        changes: As in `set_preferences`.

    Example:
        ```python
        with qb.temporary_preferences(Preferences(dl_limit=100_000)):
            ...
        ```
    """
    old = set_preferences(client, changes)
    try:
        yield
    finally:
        if old:
            set_preferences(client, old)
