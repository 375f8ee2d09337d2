# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/settings/_async/settings.py. Do not edit.
"""Settings of the server: only what differs is sent, and what was taken is read back."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Unpack, cast

from peerkit_core.call.reading import time_limit
from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.errors import InvalidArgument, WaitTimeout
from peerkit_core.follow._sync.waiting import poll_until

from ..._generated.operations import session as ops
from ..._generated.resources import session as calls
from ...errors import SettingsIgnored
from ..readback import differing, edited, normal
from ..values import SettingChange

if TYPE_CHECKING:
    from ... import models as m
    from ..._generated.operations.session import SettingOptions

__all__ = ["Session"]


class Session(calls.Session):
    """The session, with changes that are checked."""

    def update(
        self,
        *,
        settle: float = 2.0,
        clock: Clock | None = None,
        **settings: Unpack[SettingOptions],
    ) -> dict[str, SettingChange]:
        """Change settings and make sure that the server has taken them.

        A server says yes to values that it ignores: wrong types, ports out of range, read-only
        names. So what differs is sent, and read back.

        Args:
            settle: Seconds until a setting must show.
            clock: For tests.
            settings: As in `session.set`. `encryption` may also be spelled `tolerated`.

        Returns:
            What has changed, with its values before and after. Empty if nothing differed; then
            nothing was sent.

        Raises:
            InvalidArgument: There are no settings.
            SettingsIgnored: The server has something else than was asked for; `values` tells what.
            UnsupportedByServer: The release lacks a setting; nothing was sent.

        Example:
            ```python
            tr.session.update(peer_port=51413, encryption="required")
            ```
        """
        wanted = normal(cast("dict[str, Any]", settings))
        if not wanted:
            raise InvalidArgument("settings", "give at least one; nothing was sent")
        # A value of another type cannot be compared with what the server has.
        ops.build_set(**cast("SettingOptions", wanted))
        limit = time_limit("settle", settle)
        before = self.get(fields=[*wanted])
        changed = differing(wanted, before)
        if not changed:
            return {}
        self.set(**cast("SettingOptions", {name: wanted[name] for name in changed}))

        def look() -> m.Session:
            return self.get(fields=[*changed])

        try:
            after = poll_until(
                look,
                lambda now: not differing({name: wanted[name] for name in changed}, now),
                timeout=limit,
                interval=0.05,
                clock=clock,
            )
        except WaitTimeout as late:
            now = cast("m.Session", late.last)
            ignored = differing({name: wanted[name] for name in changed}, now)
            values = {name: (wanted[name], getattr(now, name)) for name in ignored}
            raise SettingsIgnored(values) from None
        return {
            name: SettingChange(
                getattr(before, name),
                getattr(after, name),
                secret=name in after.__class__.__secret__,
            )
            for name in changed
        }

    @contextmanager
    def edit(self) -> Generator[m.Session]:
        """Read the settings, let the block change them, and write what it changed, as `update` does.

        Nothing is written if the block raises, nor if nothing differs. What the block does not touch
        is not written back, so that changes of others stay.

        Yields:
            The settings; assign to their attributes.

        Raises:
            InvalidArgument: A property was changed that can only be read; nothing was written.
            SettingsIgnored: The server has something else than was asked for.

        Example:
            ```python
            with tr.session.edit() as settings:
                settings.peer_port = 51413
                settings.seed_ratio_limit = 2.0
            ```
        """
        settings = self.get()
        before = deepcopy(settings)
        yield settings
        changes = edited(before, settings)
        if changes:
            self.update(**cast("SettingOptions", changes))
