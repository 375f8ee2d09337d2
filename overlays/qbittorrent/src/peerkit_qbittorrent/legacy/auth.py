"""Logging in to servers before 4.1: a cookie, a Referer, and bans of everything."""

from __future__ import annotations

from typing import Any

from peerkit_core.auth.base import Auth
from peerkit_core.call.failure import failure
from peerkit_core.call.foreign import foreign_answer
from peerkit_core.call.operation import Operation
from peerkit_core.call.request import Request, Response
from peerkit_core.errors import Banned, LoginFailed

from ..client.auth import UserLogin, refused_host

__all__ = ["LegacyLogin", "OwnReferer", "ban_of"]


def ban_of(response: Response) -> Banned | None:
    """The ban that an answer tells of, if it does.

    A banned address gets 403 for whatever it asks, and only then with a text, which is in the
    server's language. Without a session the body is empty.
    """
    if response.status != 403 or not response.content:
        return None
    return Banned(
        "the server refuses this address after five failed logins; wait an hour or restart the"
        " server, and check the password before the next login()"
    )


class OwnReferer(Auth):
    """Names the server itself as Referer: 3.3.13 demands it, and no other release minds.

    Args:
        origin: `scheme://host:port` of the server, as in the Host header.
    """

    def __init__(self, origin: str) -> None:
        self._referer = f"{origin}/"

    def apply(self, operation: Operation[Any] | None, request: Request) -> None:
        request.set_header("referer", self._referer)


class LegacyLogin(UserLogin):
    """Logs in with user name and password, and again when the session is gone.

    Failed logins add up over all of the server's uptime: a success does not reset their count.
    """

    path = "/login"

    def judge(self, response: Response) -> None:
        answer = response.text.strip()
        if response.status == 200 and answer == "Ok.":
            return
        if response.status == 200 and answer == "Fails.":
            raise LoginFailed("the server refused the user name or password")
        ban = ban_of(response)
        if ban is not None:
            raise ban
        if response.status == 401:
            raise refused_host(response)
        if response.status == 200:
            raise foreign_answer("auth_login", response, "an answer to the login")
        meaning = "is this the address of a qBittorrent before 4.1?"
        raise failure(response, "auth_login", meaning, path=self.path)
