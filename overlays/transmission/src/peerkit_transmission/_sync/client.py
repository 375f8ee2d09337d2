# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/_async/client.py. Do not edit.
"""The client of a Transmission server."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Unpack

from peerkit_core._sync.connect import ConnectOptions, connect
from peerkit_core.endpoint import Endpoint
from peerkit_core.errors import DecodeError
from peerkit_core.secret import Secret
from peerkit_core.versions import ServerVersion

from .._generated.client import Client
from .._generated.releases import RELEASES, VALUES
from ..auth import TransmissionAuth
from ..channel import TransmissionChannel
from ..link import Dialect, Link
from ..sources import TorrentSource, read_source
from ..values import AddedTorrent

if TYPE_CHECKING:
    from .. import models as m

__all__ = ["Transmission"]


class Transmission(Client):
    """A Transmission server, from 3.00 on.

    The dialect (JSON-RPC 2.0 or classic) and the release are found out with the first call. All
    names are the snake_case ones of JSON-RPC on every release.

    Args:
        url: Address of the server, for example `http://nas:9091`; a path that is not empty is
            taken as the RPC endpoint (`https://example.org/transmission/rpc`).
        username: For servers with authentication; may also stand in the URL.
        password: For servers with authentication.
        connection: How to talk to the server: see `ConnectOptions`. Some malformed requests
            make a server never answer, so there is always a timeout.

    Raises:
        InvalidArgument: The URL cannot be used.

    Example:
        ```python
        with Transmission("http://nas:9091") as server:
            result = server.torrents.get(["name", "percent_done"])
            for torrent in result.torrents:
                print(torrent.name, torrent.percent_done)
        ```
    """

    def __init__(
        self,
        url: str = "http://127.0.0.1:9091",
        *,
        username: str | None = None,
        password: str | None = None,
        **connection: Unpack[ConnectOptions],
    ) -> None:
        endpoint = Endpoint.parse(url)
        # A path in the URL is the whole path of the endpoint.
        self._link = Link(path="" if endpoint.base_path else "/transmission/rpc")
        user = username if username is not None else endpoint.username
        secret = Secret(password) if password is not None else endpoint.password
        fields = VALUES["TorrentField"] | VALUES["SessionField"]
        super().__init__(
            connect(
                self.service,
                endpoint,
                auth=TransmissionAuth(self._link, user, secret),
                channel=TransmissionChannel(self._link, RELEASES, fields),
                gate=self._gate,
                **connection,
            )
        )

    def server_version(self) -> ServerVersion:
        """The server's release and RPC version; asked once for each session.

        Raises:
            LoginFailed: The server wants other credentials.
            Banned: The server refuses this address.
        """
        if self._link.server is None:
            self.engine.login()
        assert self._link.server is not None
        return self._link.server

    @property
    def dialect(self) -> Dialect | None:
        """The dialect in use; None before the first call."""
        return self._link.dialect

    def add(
        self,
        source: TorrentSource,
        *,
        download_dir: str | None = None,
        paused: bool | None = None,
        labels: Iterable[str] | None = None,
        peer_limit: int | None = None,
        bandwidth_priority: m.BandwidthPriority | int | None = None,
        sequential_download: bool | None = None,
        cookies: str | None = None,
    ) -> AddedTorrent:
        """Add a torrent from a file, its bytes, a magnet link, a URL or an info-hash.

        Args:
            source: A path or bytes of a .torrent file (read here, not on the server), or a magnet
                link, URL or info-hash as text. A URL is fetched by the server.
            download_dir: Absolute folder on the server; its default otherwise.
            paused: Add it stopped; the server's setting otherwise.
            labels: Labels to give it. On 3.00, which ignores labels here, they are set right after.
            peer_limit: Most peers to connect to.
            bandwidth_priority: -1 low, 0 normal, 1 high.
            sequential_download: Fetch pieces in order. (Since 4.1.)
            cookies: `a=b; c=d`, for a URL.

        Returns:
            Number, hash and name, and whether the server had the torrent already.

        Raises:
            InvalidArgument: The source is none of these, or cannot be read.
            CorruptTorrent: The server cannot read the torrent.
            BackendFailed: The server could not fetch the URL.
            UnsupportedByServer: The release lacks an option.
        """
        given = read_source(source)
        wanted = None if labels is None else list(labels)
        server = self.server_version()
        at_once = RELEASES.has(server, "4.0.0", None)
        result = self.torrents.add(
            filename=given.filename,
            metainfo=given.metainfo,
            download_dir=download_dir,
            paused=paused,
            labels=wanted if at_once and wanted else None,
            peer_limit=peer_limit,
            bandwidth_priority=bandwidth_priority,
            sequential_download=sequential_download,
            cookies=cookies,
        )
        ref = result.torrent_added or result.torrent_duplicate
        if not ref:
            raise DecodeError("torrents_add", "$", "success, but neither added nor duplicate")
        added = AddedTorrent(
            ref.id, ref.hash_string, ref.name, duplicate=bool(result.torrent_duplicate)
        )
        if wanted and not at_once and not added.duplicate:
            self.torrents.set(added.hash_string, labels=wanted)
        return added
