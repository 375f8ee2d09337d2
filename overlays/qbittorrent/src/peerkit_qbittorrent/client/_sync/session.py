# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/client/_async/session.py. Do not edit.
"""The session of a user, which ends with the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.errors import PeerkitError

from ..auth import user_login

if TYPE_CHECKING:
    from peerkit_core.concurrency._sync.primitives import Call
    from peerkit_core.engine._sync.engine import Engine

__all__ = ["log_out"]


def log_out(engine: Engine, ask: Call[[], object]) -> None:
    """End the session, if there is one.

    Args:
        engine: The client's engine.
        ask: The call that ends it.
    """
    session = user_login(engine.auth)
    if session is None or not session.logged_in:
        return
    # Best effort: the session may be gone already, and so may the server.
    try:
        ask()
    except PeerkitError as error:
        engine.logger.debug("logout failed: %s", error)
    session.forget()
