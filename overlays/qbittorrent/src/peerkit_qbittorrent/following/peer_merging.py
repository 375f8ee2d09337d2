"""From the answers of `sync/torrentPeers` to all peers and to what changed. No I/O."""

from __future__ import annotations

from collections.abc import Mapping

from peerkit_core.codec.unset import is_set, value_or
from peerkit_core.follow.tables import Table, differing, patched, set_fields

from .._generated.models import Peer, TorrentPeers
from .changes import PeerChanged

__all__ = ["PeersMerge"]


class PeersMerge:
    """The peers of one torrent, merged.

    Attributes:
        peers: By address.
        show_flags: Whether the server looks up their countries.
    """

    def __init__(self) -> None:
        self.peers: Table[Peer] = Table()
        self.show_flags = False

    def apply(self, data: TorrentPeers) -> list[PeerChanged]:
        """Merge an answer, full or partial; what changed, removals first."""
        self.show_flags = value_or(data.show_flags, self.show_flags)
        before = self.peers
        given: Mapping[str, Peer] = data.peers if is_set(data.peers) else {}
        if value_or(data.full_update, False):
            now = dict(given)
        else:
            gone = frozenset(value_or(data.peers_removed, ()))
            now = {address: peer for address, peer in before.items() if address not in gone}
            for address, patch in given.items():
                known = now.get(address)
                now[address] = patch if known is None else patched(known, set_fields(patch))
        changes = [
            PeerChanged("removed", address, old, None)
            for address, old in before.items()
            if address not in now
        ]
        for address, new in now.items():
            old = before.get(address)
            if old is None:
                changes.append(PeerChanged("added", address, None, new))
            elif old is not new and old != new:
                changes.append(PeerChanged("updated", address, old, new, differing(old, new)))
        if changes:
            before.replace(now)
        return changes
