# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""The application: versions, preferences, folders and network interfaces of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import app as ops

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from peerkit_core.call.timeouts import TimeoutInput

    from .. import models as m

__all__ = [
    "AsyncApp",
    "AsyncAppRaw",
    "App",
    "AppRaw",
]


class App(Resource):
    """The application: versions, preferences, folders and network interfaces of the server."""

    @property
    def with_raw(self) -> AppRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AppRaw(self)

    def version(self, *, timeout: TimeoutInput | None = None) -> str:
        """Read the version of qBittorrent.

        The release with a leading `v`, e.g. `v4.5.2`, with a suffix on test versions
        (`v5.3.0beta1`).

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The version.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/version`.
        """
        return self._engine.call(ops.VERSION, ops.build_version(), timeout=timeout)

    def webapi_version(self, *, timeout: TimeoutInput | None = None) -> str:
        """Read the version of the Web API.

        Three numbers with dots. It tells what the server can do, with one exception: 4.3.2 and
        4.3.3 both report 2.7.0, but only 4.3.3 has the changes of 2.8.0.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The version.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/webapiVersion`.
        """
        return self._engine.call(ops.WEBAPI_VERSION, ops.build_webapi_version(), timeout=timeout)

    def build_info(self, *, timeout: TimeoutInput | None = None) -> m.BuildInfo:
        """Read the versions of the libraries.

        Versions of the libraries the server was built with, its word size and, since 5.0.0, its
        operating system.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The versions.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/buildInfo`, server 4.2.0 or later.
        """
        return self._engine.call(ops.BUILD_INFO, ops.build_build_info(), timeout=timeout)

    def process_info(self, *, timeout: TimeoutInput | None = None) -> m.ProcessInfo:
        """Read when the server was started.

        Facts about the running process. A changed launch time tells that the server was
        restarted.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The process.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/processInfo`, server 5.2.0 or later.
        """
        return self._engine.call(ops.PROCESS_INFO, ops.build_process_info(), timeout=timeout)

    def shutdown(self, *, timeout: TimeoutInput | None = None) -> None:
        """Shut the server down.

        Ends the server about 100 ms after the answer. It does not start again by itself.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/app/shutdown`.
        """
        return self._engine.call(ops.SHUTDOWN, ops.build_shutdown(), timeout=timeout)

    def preferences(self, *, timeout: TimeoutInput | None = None) -> m.Preferences:
        """Read all preferences.

        Reads every option the server knows; a part cannot be asked for. Each release has its
        own set of keys. Passwords of the mail server, the proxy and the dynamic DNS service,
        and the API key, come back in clear text.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The preferences.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/preferences`.
        """
        return self._engine.call(ops.PREFERENCES, ops.build_preferences(), timeout=timeout)

    def set_preferences(
        self, json: m.Preferences | Mapping[str, object], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Change preferences.

        Changes the given options and leaves the others alone. Unknown keys and invalid JSON are
        ignored with a 200 answer: read the preferences again to be sure. Some keys belong
        together and must be sent together, e.g. `max_ratio` and `max_ratio_enabled`. Up to
        4.3.0.1 the keys `add_trackers` and `add_trackers_enabled` (in 4.1.0 the four RSS keys
        too) are reset when they are left out (read from the source). A change of `web_ui_*`
        takes effect at once: the connection may move.

        Args:
            json: Options to change, any subset.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: The parameter is missing, or (since 5.2.0) the new user name or
                password is not acceptable.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/app/setPreferences`.
        """
        return self._engine.call(
            ops.SET_PREFERENCES, ops.build_set_preferences(json), timeout=timeout
        )

    def default_save_path(self, *, timeout: TimeoutInput | None = None) -> str:
        """Read the default save path.

        Folder for new downloads, absolute path on the server. Up to 4.2.5 it ends with a slash.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The path.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/defaultSavePath`.
        """
        return self._engine.call(
            ops.DEFAULT_SAVE_PATH, ops.build_default_save_path(), timeout=timeout
        )

    def send_test_email(self, *, timeout: TimeoutInput | None = None) -> None:
        """Send a test mail.

        Sends a mail with the settings of the `mail_notification_*` preferences. The answer does
        not tell whether it arrived.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/app/sendTestEmail`, server 5.0.0 or later.
        """
        return self._engine.call(ops.SEND_TEST_EMAIL, ops.build_send_test_email(), timeout=timeout)

    def get_directory_content(
        self,
        dir_path: str,
        *,
        mode: m.DirectoryMode | str | None = None,
        with_metadata: bool | None = None,
        timeout: TimeoutInput | None = None,
    ) -> list[m.DirectoryEntry | str]:
        """List a folder on the server.

        Lists the entries of a folder on the server, without its subfolders' content, in no
        particular order: absolute paths, or objects with `withMetadata`.

        Args:
            dir_path: Absolute path of the folder.
            mode: Which entries are listed. Default `all`.
            with_metadata: List objects with size and times instead of paths. Default false.
                (Server 5.2.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The entries, objects with `withMetadata` and absolute paths otherwise.

        Raises:
            BadRequest: 400: The path is not absolute, or the mode is unknown.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: The folder does not exist, or the server has no such endpoint.

        `GET /api/v2/app/getDirectoryContent`, server 5.0.0 or later.
        """
        return self._engine.call(
            ops.GET_DIRECTORY_CONTENT,
            ops.build_get_directory_content(dir_path, mode=mode, with_metadata=with_metadata),
            timeout=timeout,
        )

    def get_free_space_at_path(self, path: str, *, timeout: TimeoutInput | None = None) -> int:
        """Read the free disk space at a path.

        Free space in bytes at a path on the server. A path that does not exist stands for its
        nearest existing parent.

        Args:
            path: Absolute path on the server.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The free space in bytes.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/getFreeSpaceAtPath`, server 5.3.0 or later.
        """
        return self._engine.call(
            ops.GET_FREE_SPACE_AT_PATH, ops.build_get_free_space_at_path(path), timeout=timeout
        )

    def cookies(self, *, timeout: TimeoutInput | None = None) -> list[m.Cookie]:
        """Read the cookies for downloads.

        Cookies that the server sends when it downloads .torrent files and feeds.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The cookies.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/cookies`, server 5.1.0 or later.
        """
        return self._engine.call(ops.COOKIES, ops.build_cookies(), timeout=timeout)

    def set_cookies(
        self,
        cookies: Iterable[m.Cookie | Mapping[str, object]],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Replace the cookies for downloads.

        Replaces all cookies that the server sends when it downloads .torrent files and feeds.
        An empty list deletes them.

        Args:
            cookies: The complete new list.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: The parameter is missing or is not an array of objects.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/app/setCookies`, server 5.1.0 or later.
        """
        return self._engine.call(ops.SET_COOKIES, ops.build_set_cookies(cookies), timeout=timeout)

    def rotate_api_key(self, *, timeout: TimeoutInput | None = None) -> m.ApiKey:
        """Make a new API key.

        Makes a new API key and returns it. The server has one key, so the old one stops working
        at once for all its users.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The new key.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/app/rotateAPIKey`, server 5.2.0 or later.
        """
        return self._engine.call(ops.ROTATE_API_KEY, ops.build_rotate_api_key(), timeout=timeout)

    def delete_api_key(self, *, timeout: TimeoutInput | None = None) -> None:
        """Delete the API key.

        Deletes the API key. It stops working at once, also for the one who sends this request
        with it.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/app/deleteAPIKey`, server 5.2.0 or later.
        """
        return self._engine.call(ops.DELETE_API_KEY, ops.build_delete_api_key(), timeout=timeout)

    def network_interface_list(
        self, *, timeout: TimeoutInput | None = None
    ) -> list[m.NetworkInterface]:
        """List the network interfaces of the server.

        Lists the interfaces that have an address. Their `value` can be set as
        `current_network_interface`.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The interfaces.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/networkInterfaceList`, server 4.2.0 or later.
        """
        return self._engine.call(
            ops.NETWORK_INTERFACE_LIST, ops.build_network_interface_list(), timeout=timeout
        )

    def network_interface_address_list(
        self, iface: str, *, timeout: TimeoutInput | None = None
    ) -> list[str]:
        """List the addresses of a network interface.

        Lists the IP addresses of one interface or of all. They can be set as
        `current_interface_address`.

        Args:
            iface: System name of the interface, empty for all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The addresses.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/networkInterfaceAddressList`, server 4.2.0 or later.
        """
        return self._engine.call(
            ops.NETWORK_INTERFACE_ADDRESS_LIST,
            ops.build_network_interface_address_list(iface),
            timeout=timeout,
        )


class AppRaw(RawMethods):
    """`App` with undecoded answers."""

    def __init__(self, resource: App) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.version = raw_method(twin.version)
        self.webapi_version = raw_method(twin.webapi_version)
        self.build_info = raw_method(twin.build_info)
        self.process_info = raw_method(twin.process_info)
        self.shutdown = raw_method(twin.shutdown)
        self.preferences = raw_method(twin.preferences)
        self.set_preferences = raw_method(twin.set_preferences)
        self.default_save_path = raw_method(twin.default_save_path)
        self.send_test_email = raw_method(twin.send_test_email)
        self.get_directory_content = raw_method(twin.get_directory_content)
        self.get_free_space_at_path = raw_method(twin.get_free_space_at_path)
        self.cookies = raw_method(twin.cookies)
        self.set_cookies = raw_method(twin.set_cookies)
        self.rotate_api_key = raw_method(twin.rotate_api_key)
        self.delete_api_key = raw_method(twin.delete_api_key)
        self.network_interface_list = raw_method(twin.network_interface_list)
        self.network_interface_address_list = raw_method(twin.network_interface_address_list)


class AsyncApp(AsyncResource):
    """The application: versions, preferences, folders and network interfaces of the server."""

    @property
    def with_raw(self) -> AsyncAppRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncAppRaw(self)

    async def version(self, *, timeout: TimeoutInput | None = None) -> str:
        """Read the version of qBittorrent.

        The release with a leading `v`, e.g. `v4.5.2`, with a suffix on test versions
        (`v5.3.0beta1`).

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The version.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/version`.
        """
        return await self._engine.call(ops.VERSION, ops.build_version(), timeout=timeout)

    async def webapi_version(self, *, timeout: TimeoutInput | None = None) -> str:
        """Read the version of the Web API.

        Three numbers with dots. It tells what the server can do, with one exception: 4.3.2 and
        4.3.3 both report 2.7.0, but only 4.3.3 has the changes of 2.8.0.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The version.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/webapiVersion`.
        """
        return await self._engine.call(
            ops.WEBAPI_VERSION, ops.build_webapi_version(), timeout=timeout
        )

    async def build_info(self, *, timeout: TimeoutInput | None = None) -> m.BuildInfo:
        """Read the versions of the libraries.

        Versions of the libraries the server was built with, its word size and, since 5.0.0, its
        operating system.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The versions.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/buildInfo`, server 4.2.0 or later.
        """
        return await self._engine.call(ops.BUILD_INFO, ops.build_build_info(), timeout=timeout)

    async def process_info(self, *, timeout: TimeoutInput | None = None) -> m.ProcessInfo:
        """Read when the server was started.

        Facts about the running process. A changed launch time tells that the server was
        restarted.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The process.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/processInfo`, server 5.2.0 or later.
        """
        return await self._engine.call(ops.PROCESS_INFO, ops.build_process_info(), timeout=timeout)

    async def shutdown(self, *, timeout: TimeoutInput | None = None) -> None:
        """Shut the server down.

        Ends the server about 100 ms after the answer. It does not start again by itself.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/app/shutdown`.
        """
        return await self._engine.call(ops.SHUTDOWN, ops.build_shutdown(), timeout=timeout)

    async def preferences(self, *, timeout: TimeoutInput | None = None) -> m.Preferences:
        """Read all preferences.

        Reads every option the server knows; a part cannot be asked for. Each release has its
        own set of keys. Passwords of the mail server, the proxy and the dynamic DNS service,
        and the API key, come back in clear text.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The preferences.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/preferences`.
        """
        return await self._engine.call(ops.PREFERENCES, ops.build_preferences(), timeout=timeout)

    async def set_preferences(
        self, json: m.Preferences | Mapping[str, object], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Change preferences.

        Changes the given options and leaves the others alone. Unknown keys and invalid JSON are
        ignored with a 200 answer: read the preferences again to be sure. Some keys belong
        together and must be sent together, e.g. `max_ratio` and `max_ratio_enabled`. Up to
        4.3.0.1 the keys `add_trackers` and `add_trackers_enabled` (in 4.1.0 the four RSS keys
        too) are reset when they are left out (read from the source). A change of `web_ui_*`
        takes effect at once: the connection may move.

        Args:
            json: Options to change, any subset.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: The parameter is missing, or (since 5.2.0) the new user name or
                password is not acceptable.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/app/setPreferences`.
        """
        return await self._engine.call(
            ops.SET_PREFERENCES, ops.build_set_preferences(json), timeout=timeout
        )

    async def default_save_path(self, *, timeout: TimeoutInput | None = None) -> str:
        """Read the default save path.

        Folder for new downloads, absolute path on the server. Up to 4.2.5 it ends with a slash.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The path.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/defaultSavePath`.
        """
        return await self._engine.call(
            ops.DEFAULT_SAVE_PATH, ops.build_default_save_path(), timeout=timeout
        )

    async def send_test_email(self, *, timeout: TimeoutInput | None = None) -> None:
        """Send a test mail.

        Sends a mail with the settings of the `mail_notification_*` preferences. The answer does
        not tell whether it arrived.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/app/sendTestEmail`, server 5.0.0 or later.
        """
        return await self._engine.call(
            ops.SEND_TEST_EMAIL, ops.build_send_test_email(), timeout=timeout
        )

    async def get_directory_content(
        self,
        dir_path: str,
        *,
        mode: m.DirectoryMode | str | None = None,
        with_metadata: bool | None = None,
        timeout: TimeoutInput | None = None,
    ) -> list[m.DirectoryEntry | str]:
        """List a folder on the server.

        Lists the entries of a folder on the server, without its subfolders' content, in no
        particular order: absolute paths, or objects with `withMetadata`.

        Args:
            dir_path: Absolute path of the folder.
            mode: Which entries are listed. Default `all`.
            with_metadata: List objects with size and times instead of paths. Default false.
                (Server 5.2.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The entries, objects with `withMetadata` and absolute paths otherwise.

        Raises:
            BadRequest: 400: The path is not absolute, or the mode is unknown.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: The folder does not exist, or the server has no such endpoint.

        `GET /api/v2/app/getDirectoryContent`, server 5.0.0 or later.
        """
        return await self._engine.call(
            ops.GET_DIRECTORY_CONTENT,
            ops.build_get_directory_content(dir_path, mode=mode, with_metadata=with_metadata),
            timeout=timeout,
        )

    async def get_free_space_at_path(
        self, path: str, *, timeout: TimeoutInput | None = None
    ) -> int:
        """Read the free disk space at a path.

        Free space in bytes at a path on the server. A path that does not exist stands for its
        nearest existing parent.

        Args:
            path: Absolute path on the server.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The free space in bytes.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/getFreeSpaceAtPath`, server 5.3.0 or later.
        """
        return await self._engine.call(
            ops.GET_FREE_SPACE_AT_PATH, ops.build_get_free_space_at_path(path), timeout=timeout
        )

    async def cookies(self, *, timeout: TimeoutInput | None = None) -> list[m.Cookie]:
        """Read the cookies for downloads.

        Cookies that the server sends when it downloads .torrent files and feeds.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The cookies.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/cookies`, server 5.1.0 or later.
        """
        return await self._engine.call(ops.COOKIES, ops.build_cookies(), timeout=timeout)

    async def set_cookies(
        self,
        cookies: Iterable[m.Cookie | Mapping[str, object]],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Replace the cookies for downloads.

        Replaces all cookies that the server sends when it downloads .torrent files and feeds.
        An empty list deletes them.

        Args:
            cookies: The complete new list.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: The parameter is missing or is not an array of objects.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/app/setCookies`, server 5.1.0 or later.
        """
        return await self._engine.call(
            ops.SET_COOKIES, ops.build_set_cookies(cookies), timeout=timeout
        )

    async def rotate_api_key(self, *, timeout: TimeoutInput | None = None) -> m.ApiKey:
        """Make a new API key.

        Makes a new API key and returns it. The server has one key, so the old one stops working
        at once for all its users.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The new key.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/app/rotateAPIKey`, server 5.2.0 or later.
        """
        return await self._engine.call(
            ops.ROTATE_API_KEY, ops.build_rotate_api_key(), timeout=timeout
        )

    async def delete_api_key(self, *, timeout: TimeoutInput | None = None) -> None:
        """Delete the API key.

        Deletes the API key. It stops working at once, also for the one who sends this request
        with it.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/app/deleteAPIKey`, server 5.2.0 or later.
        """
        return await self._engine.call(
            ops.DELETE_API_KEY, ops.build_delete_api_key(), timeout=timeout
        )

    async def network_interface_list(
        self, *, timeout: TimeoutInput | None = None
    ) -> list[m.NetworkInterface]:
        """List the network interfaces of the server.

        Lists the interfaces that have an address. Their `value` can be set as
        `current_network_interface`.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The interfaces.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/networkInterfaceList`, server 4.2.0 or later.
        """
        return await self._engine.call(
            ops.NETWORK_INTERFACE_LIST, ops.build_network_interface_list(), timeout=timeout
        )

    async def network_interface_address_list(
        self, iface: str, *, timeout: TimeoutInput | None = None
    ) -> list[str]:
        """List the addresses of a network interface.

        Lists the IP addresses of one interface or of all. They can be set as
        `current_interface_address`.

        Args:
            iface: System name of the interface, empty for all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The addresses.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/app/networkInterfaceAddressList`, server 4.2.0 or later.
        """
        return await self._engine.call(
            ops.NETWORK_INTERFACE_ADDRESS_LIST,
            ops.build_network_interface_address_list(iface),
            timeout=timeout,
        )


class AsyncAppRaw(RawMethods):
    """`AsyncApp` with undecoded answers."""

    def __init__(self, resource: AsyncApp) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.version = async_raw_method(twin.version)
        self.webapi_version = async_raw_method(twin.webapi_version)
        self.build_info = async_raw_method(twin.build_info)
        self.process_info = async_raw_method(twin.process_info)
        self.shutdown = async_raw_method(twin.shutdown)
        self.preferences = async_raw_method(twin.preferences)
        self.set_preferences = async_raw_method(twin.set_preferences)
        self.default_save_path = async_raw_method(twin.default_save_path)
        self.send_test_email = async_raw_method(twin.send_test_email)
        self.get_directory_content = async_raw_method(twin.get_directory_content)
        self.get_free_space_at_path = async_raw_method(twin.get_free_space_at_path)
        self.cookies = async_raw_method(twin.cookies)
        self.set_cookies = async_raw_method(twin.set_cookies)
        self.rotate_api_key = async_raw_method(twin.rotate_api_key)
        self.delete_api_key = async_raw_method(twin.delete_api_key)
        self.network_interface_list = async_raw_method(twin.network_interface_list)
        self.network_interface_address_list = async_raw_method(twin.network_interface_address_list)
