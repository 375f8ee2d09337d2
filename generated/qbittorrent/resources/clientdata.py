# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Small pieces of JSON that clients store on the server. Since 5.2.0."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import clientdata as ops

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from peerkit_core.call.timeouts import TimeoutInput


__all__ = [
    "AsyncClientdata",
    "AsyncClientdataRaw",
    "Clientdata",
    "ClientdataRaw",
]


class Clientdata(Resource):
    """Small pieces of JSON that clients store on the server. Since 5.2.0."""

    @property
    def with_raw(self) -> ClientdataRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return ClientdataRaw(self)

    def load(
        self, *, keys: str | Iterable[str] | None = None, timeout: TimeoutInput | None = None
    ) -> dict[str, Any]:
        """Read stored client data.

        Reads JSON values that clients have stored on the server. The data is shared by all
        clients, web interfaces included. Keys that do not exist are left out.

        Args:
            keys: Keys to read, sent as a JSON array. All keys if absent.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The stored values by key.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/clientdata/load`, server 5.2.0 or later.
        """
        return self._engine.call(ops.LOAD, ops.build_load(keys=keys), timeout=timeout)

    def store(self, data: Mapping[str, object], *, timeout: TimeoutInput | None = None) -> None:
        """Store client data.

        Merges the given object into the stored data, key by key; null deletes a key. All
        clients share the data, at most 1 MiB in total: use keys with a prefix of your own.

        Args:
            data: Values to store by key, null to delete a key.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: The data would exceed 1 MiB.

        `POST /api/v2/clientdata/store`, server 5.2.0 or later.
        """
        return self._engine.call(ops.STORE, ops.build_store(data), timeout=timeout)


class ClientdataRaw(RawMethods):
    """`Clientdata` with undecoded answers."""

    def __init__(self, resource: Clientdata) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.load = raw_method(twin.load)
        self.store = raw_method(twin.store)


class AsyncClientdata(AsyncResource):
    """Small pieces of JSON that clients store on the server. Since 5.2.0."""

    @property
    def with_raw(self) -> AsyncClientdataRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncClientdataRaw(self)

    async def load(
        self, *, keys: str | Iterable[str] | None = None, timeout: TimeoutInput | None = None
    ) -> dict[str, Any]:
        """Read stored client data.

        Reads JSON values that clients have stored on the server. The data is shared by all
        clients, web interfaces included. Keys that do not exist are left out.

        Args:
            keys: Keys to read, sent as a JSON array. All keys if absent.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The stored values by key.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/clientdata/load`, server 5.2.0 or later.
        """
        return await self._engine.call(ops.LOAD, ops.build_load(keys=keys), timeout=timeout)

    async def store(
        self, data: Mapping[str, object], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Store client data.

        Merges the given object into the stored data, key by key; null deletes a key. All
        clients share the data, at most 1 MiB in total: use keys with a prefix of your own.

        Args:
            data: Values to store by key, null to delete a key.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: The data would exceed 1 MiB.

        `POST /api/v2/clientdata/store`, server 5.2.0 or later.
        """
        return await self._engine.call(ops.STORE, ops.build_store(data), timeout=timeout)


class AsyncClientdataRaw(RawMethods):
    """`AsyncClientdata` with undecoded answers."""

    def __init__(self, resource: AsyncClientdata) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.load = async_raw_method(twin.load)
        self.store = async_raw_method(twin.store)
