# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
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

    def login(self, username: str, password: str, *, timeout: TimeoutInput | None = None) -> str:
        """Log in and open a session.

        Opens a session and sets its cookie `SID`. Since 3.3.14 it succeeds with a valid session
        whatever the password. Five failed logins ban the address for an hour, from everything
        and also with a valid session, and a successful login does not reset their count: do not
        repeat a refused login.

        Args:
            username: User name.
            password: Password in plain text.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            `Ok.` and a session cookie, or `Fails.` and no cookie if the credentials are wrong.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The address is banned after five failed logins.

        `POST /login`.
        """
        return self._engine.call(ops.LOGIN, ops.build_login(username, password), timeout=timeout)

    def logout(self, *, timeout: TimeoutInput | None = None) -> None:
        """End the session.

        Ends the session of the cookie and expires the cookie. Without a session nothing
        happens.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The address is banned after five failed logins.

        `POST /logout`.
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
    ) -> str:
        """Log in and open a session.

        Opens a session and sets its cookie `SID`. Since 3.3.14 it succeeds with a valid session
        whatever the password. Five failed logins ban the address for an hour, from everything
        and also with a valid session, and a successful login does not reset their count: do not
        repeat a refused login.

        Args:
            username: User name.
            password: Password in plain text.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            `Ok.` and a session cookie, or `Fails.` and no cookie if the credentials are wrong.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The address is banned after five failed logins.

        `POST /login`.
        """
        return await self._engine.call(
            ops.LOGIN, ops.build_login(username, password), timeout=timeout
        )

    async def logout(self, *, timeout: TimeoutInput | None = None) -> None:
        """End the session.

        Ends the session of the cookie and expires the cookie. Without a session nothing
        happens.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The address is banned after five failed logins.

        `POST /logout`.
        """
        return await self._engine.call(ops.LOGOUT, ops.build_logout(), timeout=timeout)


class AsyncAuthRaw(RawMethods):
    """`AsyncAuth` with undecoded answers."""

    def __init__(self, resource: AsyncAuth) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.login = async_raw_method(twin.login)
        self.logout = async_raw_method(twin.logout)
