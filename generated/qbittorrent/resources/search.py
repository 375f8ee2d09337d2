# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Search for torrents with plugins. Since 4.1.4; the server needs Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import search as ops

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerkit_core.call.timeouts import TimeoutInput
    from peerkit_core.codec.values import All

    from .. import models as m

__all__ = [
    "AsyncSearch",
    "AsyncSearchRaw",
    "Search",
    "SearchRaw",
]


class Search(Resource):
    """Search for torrents with plugins. Since 4.1.4; the server needs Python."""

    @property
    def with_raw(self) -> SearchRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return SearchRaw(self)

    def start(
        self,
        pattern: str,
        category: m.SearchCategory | str,
        plugins: str | Iterable[str] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> m.SearchId:
        """Start a search.

        Starts a search job in the plugins and returns its number. At most 5 jobs run at the
        same time. Stop and delete the job when it is no longer needed. Up to 5.2.3 a job
        belongs to the session and is gone after a new login.

        Args:
            pattern: What to search for. Plugins get it percent-encoded.
            category: Category to search in, `all` for every one.
            plugins: Names of the plugins; `enabled` (or `multi`) as the only item stands for
                all that are enabled. `ALL` stands for everything; an empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The number of the job.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: Too many searches are running, or the server has no Python.

        `POST /api/v2/search/start`, server 4.1.4 or later.
        """
        return self._engine.call(
            ops.START, ops.build_start(pattern, category, plugins), timeout=timeout
        )

    def stop(self, id: int, *, timeout: TimeoutInput | None = None) -> None:
        """Stop a search.

        Stops a search job. Its results stay until the job is deleted.

        Args:
            id: Number of the job.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No search job has this number, or the server has no such endpoint.

        `POST /api/v2/search/stop`, server 4.1.4 or later.
        """
        return self._engine.call(ops.STOP, ops.build_stop(id), timeout=timeout)

    def delete(self, id: int, *, timeout: TimeoutInput | None = None) -> None:
        """Delete a search with its results.

        Stops a search job if it is running, and deletes it with its results.

        Args:
            id: Number of the job.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No search job has this number, or the server has no such endpoint.

        `POST /api/v2/search/delete`, server 4.1.4 or later.
        """
        return self._engine.call(ops.DELETE, ops.build_delete(id), timeout=timeout)

    def status(
        self, *, id: int | None = None, timeout: TimeoutInput | None = None
    ) -> list[m.SearchJob]:
        """Read the state of searches.

        Lists one search job or all of them, with the number of results found so far.

        Args:
            id: Number of the job; all if it is absent. 0: all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The jobs.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No search job has this number, or the server has no such endpoint.

        `GET /api/v2/search/status`, server 4.1.4 or later.
        """
        return self._engine.call(ops.STATUS, ops.build_status(id=id), timeout=timeout)

    def results(
        self,
        id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        timeout: TimeoutInput | None = None,
    ) -> m.SearchResults:
        """Read results of a search.

        Reads a page of the results found so far. While the job is running, more may follow.

        Args:
            id: Number of the job.
            limit: Most results to read; all also for less. 0: all. Default 0.
            offset: Number of results to skip; a negative one counts from the end. Default 0.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The page.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No search job has this number, or the server has no such endpoint.
            Conflict: 409: The offset is beyond the results.

        `GET /api/v2/search/results`, server 4.1.4 or later.
        """
        return self._engine.call(
            ops.RESULTS, ops.build_results(id, limit=limit, offset=offset), timeout=timeout
        )

    def plugins(self, *, timeout: TimeoutInput | None = None) -> list[m.SearchPlugin]:
        """List the installed search plugins.

        Lists the plugins. `supportedCategories` holds plain names up to 4.2.5 and objects since
        4.3.0.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The plugins.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/search/plugins`, server 4.1.4 or later.
        """
        return self._engine.call(ops.PLUGINS, ops.build_plugins(), timeout=timeout)

    def install_plugin(
        self, sources: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Install search plugins.

        Starts to install plugins, which run as Python programs on the server. The answer comes
        before the end and never tells an error: poll `search/plugins` and look at the log.

        Args:
            sources: URLs or paths on the server of the plugin files.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/search/installPlugin`, server 4.1.4 or later.
        """
        return self._engine.call(
            ops.INSTALL_PLUGIN, ops.build_install_plugin(sources), timeout=timeout
        )

    def uninstall_plugin(
        self, names: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Uninstall search plugins.

        Deletes the files of the plugins. The answer never tells an error: read `search/plugins`
        to be sure.

        Args:
            names: Names of the plugins.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/search/uninstallPlugin`, server 4.1.4 or later.
        """
        return self._engine.call(
            ops.UNINSTALL_PLUGIN, ops.build_uninstall_plugin(names), timeout=timeout
        )

    def enable_plugin(
        self, names: str | Iterable[str], enable: bool, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Enable or disable search plugins.

        Decides whether a search with `enabled` plugins uses them.

        Args:
            names: Names of the plugins.
            enable: True to enable and false to disable them.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/search/enablePlugin`, server 4.1.4 or later.
        """
        return self._engine.call(
            ops.ENABLE_PLUGIN, ops.build_enable_plugin(names, enable), timeout=timeout
        )

    def update_plugins(self, *, timeout: TimeoutInput | None = None) -> None:
        """Update the search plugins.

        Starts to look for newer versions of the official plugins and installs them; look at the
        log.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/search/updatePlugins`, server 4.1.4 or later.
        """
        return self._engine.call(ops.UPDATE_PLUGINS, ops.build_update_plugins(), timeout=timeout)

    def download_torrent(
        self, torrent_url: str, plugin_name: str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Add a search result.

        Adds a torrent that a search found, with the help of the plugin that found it (for sites
        that need a login or a special download). The answer comes before the end and does not
        tell whether it worked.

        Args:
            torrent_url: The `fileUrl` of the result.
            plugin_name: The `engineName` of the result.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/search/downloadTorrent`, server 5.0.0 or later.
        """
        return self._engine.call(
            ops.DOWNLOAD_TORRENT,
            ops.build_download_torrent(torrent_url, plugin_name),
            timeout=timeout,
        )

    def categories(
        self, *, plugin_name: str | None = None, timeout: TimeoutInput | None = None
    ) -> list[str]:
        """List the categories of search plugins.

        Lists the names of the categories, in the language of the server, the first one standing
        for all. Since 4.3.0 they are part of `search/plugins`.

        Args:
            plugin_name: Name of a plugin, or `all` or `enabled`. If absent, only the entry for
                all categories comes back (read from the source).
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The names.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/search/categories`, server 4.1.4 to 4.2.5.
        """
        return self._engine.call(
            ops.CATEGORIES, ops.build_categories(plugin_name=plugin_name), timeout=timeout
        )


class SearchRaw(RawMethods):
    """`Search` with undecoded answers."""

    def __init__(self, resource: Search) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.start = raw_method(twin.start)
        self.stop = raw_method(twin.stop)
        self.delete = raw_method(twin.delete)
        self.status = raw_method(twin.status)
        self.results = raw_method(twin.results)
        self.plugins = raw_method(twin.plugins)
        self.install_plugin = raw_method(twin.install_plugin)
        self.uninstall_plugin = raw_method(twin.uninstall_plugin)
        self.enable_plugin = raw_method(twin.enable_plugin)
        self.update_plugins = raw_method(twin.update_plugins)
        self.download_torrent = raw_method(twin.download_torrent)
        self.categories = raw_method(twin.categories)


class AsyncSearch(AsyncResource):
    """Search for torrents with plugins. Since 4.1.4; the server needs Python."""

    @property
    def with_raw(self) -> AsyncSearchRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncSearchRaw(self)

    async def start(
        self,
        pattern: str,
        category: m.SearchCategory | str,
        plugins: str | Iterable[str] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> m.SearchId:
        """Start a search.

        Starts a search job in the plugins and returns its number. At most 5 jobs run at the
        same time. Stop and delete the job when it is no longer needed. Up to 5.2.3 a job
        belongs to the session and is gone after a new login.

        Args:
            pattern: What to search for. Plugins get it percent-encoded.
            category: Category to search in, `all` for every one.
            plugins: Names of the plugins; `enabled` (or `multi`) as the only item stands for
                all that are enabled. `ALL` stands for everything; an empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The number of the job.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: Too many searches are running, or the server has no Python.

        `POST /api/v2/search/start`, server 4.1.4 or later.
        """
        return await self._engine.call(
            ops.START, ops.build_start(pattern, category, plugins), timeout=timeout
        )

    async def stop(self, id: int, *, timeout: TimeoutInput | None = None) -> None:
        """Stop a search.

        Stops a search job. Its results stay until the job is deleted.

        Args:
            id: Number of the job.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No search job has this number, or the server has no such endpoint.

        `POST /api/v2/search/stop`, server 4.1.4 or later.
        """
        return await self._engine.call(ops.STOP, ops.build_stop(id), timeout=timeout)

    async def delete(self, id: int, *, timeout: TimeoutInput | None = None) -> None:
        """Delete a search with its results.

        Stops a search job if it is running, and deletes it with its results.

        Args:
            id: Number of the job.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No search job has this number, or the server has no such endpoint.

        `POST /api/v2/search/delete`, server 4.1.4 or later.
        """
        return await self._engine.call(ops.DELETE, ops.build_delete(id), timeout=timeout)

    async def status(
        self, *, id: int | None = None, timeout: TimeoutInput | None = None
    ) -> list[m.SearchJob]:
        """Read the state of searches.

        Lists one search job or all of them, with the number of results found so far.

        Args:
            id: Number of the job; all if it is absent. 0: all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The jobs.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No search job has this number, or the server has no such endpoint.

        `GET /api/v2/search/status`, server 4.1.4 or later.
        """
        return await self._engine.call(ops.STATUS, ops.build_status(id=id), timeout=timeout)

    async def results(
        self,
        id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        timeout: TimeoutInput | None = None,
    ) -> m.SearchResults:
        """Read results of a search.

        Reads a page of the results found so far. While the job is running, more may follow.

        Args:
            id: Number of the job.
            limit: Most results to read; all also for less. 0: all. Default 0.
            offset: Number of results to skip; a negative one counts from the end. Default 0.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The page.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No search job has this number, or the server has no such endpoint.
            Conflict: 409: The offset is beyond the results.

        `GET /api/v2/search/results`, server 4.1.4 or later.
        """
        return await self._engine.call(
            ops.RESULTS, ops.build_results(id, limit=limit, offset=offset), timeout=timeout
        )

    async def plugins(self, *, timeout: TimeoutInput | None = None) -> list[m.SearchPlugin]:
        """List the installed search plugins.

        Lists the plugins. `supportedCategories` holds plain names up to 4.2.5 and objects since
        4.3.0.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The plugins.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/search/plugins`, server 4.1.4 or later.
        """
        return await self._engine.call(ops.PLUGINS, ops.build_plugins(), timeout=timeout)

    async def install_plugin(
        self, sources: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Install search plugins.

        Starts to install plugins, which run as Python programs on the server. The answer comes
        before the end and never tells an error: poll `search/plugins` and look at the log.

        Args:
            sources: URLs or paths on the server of the plugin files.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/search/installPlugin`, server 4.1.4 or later.
        """
        return await self._engine.call(
            ops.INSTALL_PLUGIN, ops.build_install_plugin(sources), timeout=timeout
        )

    async def uninstall_plugin(
        self, names: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Uninstall search plugins.

        Deletes the files of the plugins. The answer never tells an error: read `search/plugins`
        to be sure.

        Args:
            names: Names of the plugins.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/search/uninstallPlugin`, server 4.1.4 or later.
        """
        return await self._engine.call(
            ops.UNINSTALL_PLUGIN, ops.build_uninstall_plugin(names), timeout=timeout
        )

    async def enable_plugin(
        self, names: str | Iterable[str], enable: bool, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Enable or disable search plugins.

        Decides whether a search with `enabled` plugins uses them.

        Args:
            names: Names of the plugins.
            enable: True to enable and false to disable them.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/search/enablePlugin`, server 4.1.4 or later.
        """
        return await self._engine.call(
            ops.ENABLE_PLUGIN, ops.build_enable_plugin(names, enable), timeout=timeout
        )

    async def update_plugins(self, *, timeout: TimeoutInput | None = None) -> None:
        """Update the search plugins.

        Starts to look for newer versions of the official plugins and installs them; look at the
        log.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/search/updatePlugins`, server 4.1.4 or later.
        """
        return await self._engine.call(
            ops.UPDATE_PLUGINS, ops.build_update_plugins(), timeout=timeout
        )

    async def download_torrent(
        self, torrent_url: str, plugin_name: str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Add a search result.

        Adds a torrent that a search found, with the help of the plugin that found it (for sites
        that need a login or a special download). The answer comes before the end and does not
        tell whether it worked.

        Args:
            torrent_url: The `fileUrl` of the result.
            plugin_name: The `engineName` of the result.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/search/downloadTorrent`, server 5.0.0 or later.
        """
        return await self._engine.call(
            ops.DOWNLOAD_TORRENT,
            ops.build_download_torrent(torrent_url, plugin_name),
            timeout=timeout,
        )

    async def categories(
        self, *, plugin_name: str | None = None, timeout: TimeoutInput | None = None
    ) -> list[str]:
        """List the categories of search plugins.

        Lists the names of the categories, in the language of the server, the first one standing
        for all. Since 4.3.0 they are part of `search/plugins`.

        Args:
            plugin_name: Name of a plugin, or `all` or `enabled`. If absent, only the entry for
                all categories comes back (read from the source).
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The names.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/search/categories`, server 4.1.4 to 4.2.5.
        """
        return await self._engine.call(
            ops.CATEGORIES, ops.build_categories(plugin_name=plugin_name), timeout=timeout
        )


class AsyncSearchRaw(RawMethods):
    """`AsyncSearch` with undecoded answers."""

    def __init__(self, resource: AsyncSearch) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.start = async_raw_method(twin.start)
        self.stop = async_raw_method(twin.stop)
        self.delete = async_raw_method(twin.delete)
        self.status = async_raw_method(twin.status)
        self.results = async_raw_method(twin.results)
        self.plugins = async_raw_method(twin.plugins)
        self.install_plugin = async_raw_method(twin.install_plugin)
        self.uninstall_plugin = async_raw_method(twin.uninstall_plugin)
        self.enable_plugin = async_raw_method(twin.enable_plugin)
        self.update_plugins = async_raw_method(twin.update_plugins)
        self.download_torrent = async_raw_method(twin.download_torrent)
        self.categories = async_raw_method(twin.categories)
