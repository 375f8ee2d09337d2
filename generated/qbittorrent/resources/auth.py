# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Open and end sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import auth as ops

if TYPE_CHECKING:
    from peerkit_core.call.timeouts import TimeoutInput


__all__ = [
    "AsyncAuth",
    "AsyncAuthRaw",
    "Auth",
    "AuthRaw",
]


class Auth(Resource):
    """Open and end sessions."""

    @property
    def with_raw(self) -> AuthRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AuthRaw(self)

    def login(
        self, username: str, password: str, *, timeout: TimeoutInput | None = None
    ) -> str | None:
        """Log in and open a session.

        Opens a session and sets its cookie (`SID` up to 5.1.4, `QBT_SID_<port>` since 5.2.0;
        send back whatever was set). With a valid session, or from an address that needs no
        login, it succeeds without checking the password. Wrong credentials count as a failed
        login: after `web_ui_max_auth_fail_count` of them the address is banned for
        `web_ui_ban_duration` seconds, so do not repeat a refused login. Not available with an
        API key.

        Args:
            username: User name.
            password: Password in plain text.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            `Ok.` and a session cookie, or `Fails.` and no cookie if the credentials are wrong
            (server 5.1.4 or earlier). The session is open and its cookie is set (server 5.2.0
            or later).

        Raises:
            Unauthorized: 401: Wrong credentials (since 5.2.0), or the Host, Origin or Referer
                header does not match.
            Forbidden: 403: The address is banned after too many failed logins, or an API key
                was sent; the text tells.

        `POST /api/v2/auth/login`.
        """
        return self._engine.call(ops.LOGIN, ops.build_login(username, password), timeout=timeout)

    def logout(self, *, timeout: TimeoutInput | None = None) -> None:
        """End the session.

        Ends the session of the cookie and expires the cookie. Not available with an API key.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/auth/logout`.
        """
        return self._engine.call(ops.LOGOUT, ops.build_logout(), timeout=timeout)


class AuthRaw(RawMethods):
    """`Auth` with undecoded answers."""

    def __init__(self, resource: Auth) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.login = raw_method(twin.login)
        self.logout = raw_method(twin.logout)


class AsyncAuth(AsyncResource):
    """Open and end sessions."""

    @property
    def with_raw(self) -> AsyncAuthRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncAuthRaw(self)

    async def login(
        self, username: str, password: str, *, timeout: TimeoutInput | None = None
    ) -> str | None:
        """Log in and open a session.

        Opens a session and sets its cookie (`SID` up to 5.1.4, `QBT_SID_<port>` since 5.2.0;
        send back whatever was set). With a valid session, or from an address that needs no
        login, it succeeds without checking the password. Wrong credentials count as a failed
        login: after `web_ui_max_auth_fail_count` of them the address is banned for
        `web_ui_ban_duration` seconds, so do not repeat a refused login. Not available with an
        API key.

        Args:
            username: User name.
            password: Password in plain text.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            `Ok.` and a session cookie, or `Fails.` and no cookie if the credentials are wrong
            (server 5.1.4 or earlier). The session is open and its cookie is set (server 5.2.0
            or later).

        Raises:
            Unauthorized: 401: Wrong credentials (since 5.2.0), or the Host, Origin or Referer
                header does not match.
            Forbidden: 403: The address is banned after too many failed logins, or an API key
                was sent; the text tells.

        `POST /api/v2/auth/login`.
        """
        return await self._engine.call(
            ops.LOGIN, ops.build_login(username, password), timeout=timeout
        )

    async def logout(self, *, timeout: TimeoutInput | None = None) -> None:
        """End the session.

        Ends the session of the cookie and expires the cookie. Not available with an API key.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/auth/logout`.
        """
        return await self._engine.call(ops.LOGOUT, ops.build_logout(), timeout=timeout)


class AsyncAuthRaw(RawMethods):
    """`AsyncAuth` with undecoded answers."""

    def __init__(self, resource: AsyncAuth) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.login = async_raw_method(twin.login)
        self.logout = async_raw_method(twin.logout)
