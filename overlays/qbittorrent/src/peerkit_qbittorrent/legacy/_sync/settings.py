# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/legacy/_async/settings.py. Do not edit.
"""Preferences and speed limits."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

from peerkit_core.bittorrent.limits import SpeedLimits
from peerkit_core.call.reading import flag, instance
from peerkit_core.codec.unset import is_set
from peerkit_core.codec.values import KEEP, Keep
from peerkit_core.engine.part import shown_part
from peerkit_core.errors import InvalidArgument

from ...settings.limits import given
from .._generated.client import Client
from .._generated.models import LPreferences
from ..speeds import read_limits, write_limits

if TYPE_CHECKING:
    from .. import models as m

__all__ = ["Limits", "set_preferences"]

_TRACKERS_RESET_SINCE = "3.3.5"
_BYTES_SINCE = "3.3.8"


def set_preferences(client: Client, preferences: m.LPreferences) -> None:
    """Change preferences, without losing others.

    Since 3.3.5 these servers switch the trackers for new torrents off whenever anything else is
    changed; they are read and sent along.

    Args:
        preferences: The options to change, in the server's own units.

    Example:
        ```python
        qb.set_preferences(LPreferences(queueing_enabled=True))
        ```
    """
    instance("preferences", preferences, LPreferences)
    resets = client.at_least(_TRACKERS_RESET_SINCE)
    changes = copy(preferences)
    asked = (changes.add_trackers, changes.add_trackers_enabled)
    if resets and not all(is_set(value) for value in asked):
        now = client.query.preferences()
        if not is_set(changes.add_trackers):
            changes.add_trackers = now.add_trackers
        if not is_set(changes.add_trackers_enabled):
            changes.add_trackers_enabled = now.add_trackers_enabled
    client.command.set_preferences(changes)


class Limits:
    """Speed limits of the whole server.

    Args:
        client: The client of the server.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return shown_part(self, self._client.engine)

    def get(self) -> SpeedLimits:
        """The limits, in bytes per second."""
        active = self._client.command.alternative_speed_limits_enabled()
        preferences = self._client.query.preferences()
        in_bytes = self._client.at_least(_BYTES_SINCE)
        return read_limits(preferences, in_bytes=in_bytes, alt_active=bool(active))

    def set(
        self,
        *,
        download: int | Keep | None = KEEP,
        upload: int | Keep | None = KEEP,
        alt_download: int | Keep | None = KEEP,
        alt_upload: int | Keep | None = KEEP,
        alt_active: bool | Keep = KEEP,
    ) -> SpeedLimits:
        """Set limits.

        Args:
            download: Download limit in bytes per second; None for none.
            upload: Upload limit in bytes per second; None for none.
            alt_download: Download limit while the alternative limits are in force.
            alt_upload: Upload limit while the alternative limits are in force.
            alt_active: Put the alternative limits in force, or not (the server can only toggle).

        Returns:
            The limits as the server has them.

        Raises:
            InvalidArgument: A limit is not above 0, or there is nothing to set.
        """
        changes = given(
            download=download, upload=upload, alt_download=alt_download, alt_upload=alt_upload
        )
        if not changes and isinstance(alt_active, Keep):
            raise InvalidArgument("download", "give at least one limit to change")
        if not isinstance(alt_active, Keep):
            flag("alt_active", alt_active)
        if changes:
            in_bytes = self._client.at_least(_BYTES_SINCE)
            set_preferences(self._client, write_limits(changes, in_bytes=in_bytes))
        if not isinstance(alt_active, Keep):
            command = self._client.command
            if bool(command.alternative_speed_limits_enabled()) != alt_active:
                command.toggle_alternative_speed_limits()
        return self.get()
