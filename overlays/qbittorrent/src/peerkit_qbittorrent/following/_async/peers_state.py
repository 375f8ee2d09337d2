"""The peers of one torrent, kept up to date."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from peerkit_core.bittorrent.refs import Hashed, read_hash
from peerkit_core.codec.unset import value_or
from peerkit_core.concurrency._async.clock import AsyncClock
from peerkit_core.follow._async.following import AsyncFollower

from ..._generated.client import AsyncClient
from ..._generated.models import Peer
from ..changes import PeersChange
from ..peer_merging import PeersMerge

__all__ = ["AsyncPeersState"]

_DEFAULT_INTERVAL = 1.5


class AsyncPeersState(AsyncFollower[AsyncClient, PeersChange]):
    """The connected peers of one torrent, and what changes.

    It works as `AsyncLiveState` does. When the torrent is removed, or a hybrid torrent gets another
    ID, it ends with `NotFound`.

    Args:
        client: The client whose server is followed.
        hash: The torrent: its ID, or an object that has one.
        interval: Seconds between polls; 1.5 by default.
        connect_twin: Makes a second client with a session that nobody else uses (so not with an
            API key). A server remembers the peers of one torrent for each session; with a session
            of its own the state gets what changed only, which pays with hundreds of peers.
            Without it `client` is used and every poll asks for all peers.
        queue_size: Changes that may wait for each consumer; beyond them it gets one `Resync`.
        patience: Seconds without an answer until the error ends the state; None never gives up.
        clock: For tests.

    Example:
        ```python
        async with qb.track_peers(hash) as state:
            async for change in state:
                if change.kind == "added":
                    print(change.address, change.after.client)
        ```
    """

    def __init__(
        self,
        client: AsyncClient,
        hash: str | Hashed,
        interval: float | None = None,
        *,
        connect_twin: Callable[[], AsyncClient] | None = None,
        queue_size: int = 10_000,
        patience: float | None = None,
        clock: AsyncClock | None = None,
    ) -> None:
        super().__init__(
            client,
            interval,
            kinds=(),
            connect_twin=connect_twin,
            queue_size=queue_size,
            patience=patience,
            clock=clock,
        )
        self._hash = read_hash(hash)
        self._peers = PeersMerge()
        self._rid = 0

    @property
    def hash(self) -> str:
        """ID of the torrent."""
        return self._hash

    @property
    def peers(self) -> Mapping[str, Peer]:
        """All peers by address, as of the last poll."""
        return self._peers.peers

    @property
    def show_flags(self) -> bool:
        """Whether the server looks up the countries of peers."""
        return self._peers.show_flags

    def _holds(self) -> str:
        return f"torrent {self._hash}, peers: {len(self.peers)}"

    async def _ask(self) -> Callable[[bool], Sequence[PeersChange]]:
        rid, self._rid = self._rid, 0
        answer = await self._client.sync.torrent_peers(self._hash, rid=rid)

        def merge(tell: bool) -> Sequence[PeersChange]:
            changes = self._peers.apply(answer)
            if self._connect_twin is not None:
                self._rid = value_or(answer.rid, 0)
            return changes

        return merge

    def _server_interval(self) -> float:
        return _DEFAULT_INTERVAL
