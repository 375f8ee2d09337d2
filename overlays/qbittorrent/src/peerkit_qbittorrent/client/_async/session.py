"""The session of a user: logging in on purpose, and out at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.errors import PeerkitError

from ..auth import user_login

if TYPE_CHECKING:
    from peerkit_core.concurrency._async.primitives import AsyncCall
    from peerkit_core.engine._async.client import AsyncBaseClient
    from peerkit_core.engine._async.engine import AsyncEngine

__all__ = ["log_out", "login"]


async def login(client: AsyncBaseClient) -> None:
    """Log in now. Calls do it by themselves; this tries again after a refusal or a ban.

    Raises:
        LoginFailed: The server refused the credentials.
        Banned: The server refuses this address.
    """
    await client.engine.login()


async def log_out(engine: AsyncEngine, ask: AsyncCall[[], object]) -> None:
    """End the session, if there is one.

    Args:
        engine: The client's engine.
        ask: The call that ends it.
    """
    session = user_login(engine.auth)
    if session is None or not session.logged_in:
        return
    # Best effort: the session may be gone already, and so may the server.
    session.leaving = True
    try:
        await ask()
    except PeerkitError as error:
        engine.logger.debug("logout failed: %s", error)
    finally:
        session.leaving = False
    session.forget()
