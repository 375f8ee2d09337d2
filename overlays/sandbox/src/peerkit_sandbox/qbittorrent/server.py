"""What the fakes of both of qBittorrent's interfaces share: the server behind them."""

from __future__ import annotations

from typing import Any, Final

from .._metainfo import Metainfo, read
from ..base.address import Address
from ..base.bittorrent import TorrentFake
from ..base.fake import Running
from ..base.torrent import NewTorrent, Ref, State, made_up
from .adding import add_file, add_magnet, find, learn_metadata
from .core import Core
from .messages import RecordedRequest
from .profiles import Profile
from .sources import read_magnet
from .torrent import Torrent

__all__ = ["PASSWORD", "USERNAME", "QBittorrentServer"]

USERNAME: Final = "admin"
PASSWORD: Final = "adminadmin"


class QBittorrentServer(TorrentFake[RecordedRequest, Torrent]):
    """A fake qBittorrent; `FakeQBittorrent` and `FakeQBittorrentLegacy` say how it is asked.

    Args:
        core: The state of the server.
        username: The user; empty to let everybody in, as the server does with local clients.
        save_path: The default save path.
        where: Where to listen, as `Fake` takes it.

    Attributes:
        core: The state of the server.
        profile: The release that is played.
    """

    def __init__(self, core: Core, username: str, save_path: str, **where: Any) -> None:
        # Whoever says that there is no user need not say that there is no password.
        password = "" if not username and core.password == PASSWORD else core.password
        super().__init__(
            core.profile.app,
            username=username,
            password=password,
            clock=core.clock,
            lock=core.lock,
            **where,
        )
        self.core = core
        self.profile: Profile = core.profile
        core.prefs.put("bypass_local_auth", not username)
        core.prefs.put("save_path", save_path)
        core.prefs.put("temp_path", f"{save_path}/temp")

    def _listen(self, address: Address) -> Running:
        server = super()._listen(address)
        self.core.port = server.port
        self.core.prefs.put("web_ui_port", server.port)
        self.core.prefs.put("web_ui_address", address.host)
        return server

    def _endpoint_of(self, request: RecordedRequest) -> str:
        return request.endpoint

    def _endpoint_named(self, name: str) -> str:
        return name.removeprefix("/").removeprefix("api/v2/")

    @property
    def username(self) -> str:
        """The user that a login takes; empty where local clients need no login."""
        return "" if self.core.prefs["bypass_local_auth"] else self.core.username

    @property
    def password(self) -> str:
        """The password of that user, as plain text."""
        return "" if self.core.prefs["bypass_local_auth"] else self.core.password

    # Sessions

    @property
    def logins(self) -> int:
        """How many logins succeeded."""
        return self.core.logins

    @property
    def failed_logins(self) -> int:
        """How many logins were refused, bans included."""
        return self.core.failed_logins

    def expire_sessions(self) -> None:
        """Forget all sessions: the next call of every client gets 403."""
        with self._lock:
            self.core.sessions.end_all()

    def ban(self, seconds: float = 3600) -> None:
        """Refuse logins for a while; sessions that exist go on working."""
        with self._lock:
            self.core.sessions.ban(self.clock.now() + seconds)

    def unban(self) -> None:
        """Lift the ban."""
        with self._lock:
            self.core.sessions.unban()

    # Torrents

    def url_arrives(self, url: str, torrent: bytes) -> Torrent:
        """Complete the download of a .torrent that was added by URL; returns its torrent.

        Raises:
            KeyError: Nobody added this URL.
            ValueError: `torrent` cannot be read, or is there already.
        """
        meta = read(torrent)
        with self._lock:
            for entry in self.core.pending_urls:
                if entry[0] == url:
                    self.core.pending_urls.remove(entry)
                    added = add_file(self.core, meta, entry[1])
                    if added is None:
                        raise ValueError("the torrent was added already")
                    return added
        raise KeyError(url)

    def tracker_fails(self, torrent: Ref, url: str, message: str = "Connection refused") -> None:
        """Let a tracker stop working.

        Raises:
            KeyError: No torrent has this hash, or it has no such tracker.
        """
        with self._lock:
            found = [one for one in self.torrent(torrent).trackers if one.url == url]
            if not found:
                raise KeyError(url)
            for tracker in found:
                tracker.status, tracker.message = 4, message

    def add_peer(self, torrent: Ref, address: str, **fields: Any) -> None:
        """Connect a peer `ip:port` to a torrent; `fields` change its description."""
        ip, _, port = address.rpartition(":")
        peer: dict[str, object] = {
            "client": "peerkit sandbox",
            "connection": "BT",
            "dl_speed": 0,
            "downloaded": 0,
            "files": "",
            "flags": "",
            "flags_desc": "",
            "ip": ip.strip("[]"),
            "port": int(port),
            "progress": 0,
            "relevance": 0,
            "up_speed": 0,
            "uploaded": 0,
        }
        if self.profile.since("4.5.0"):
            peer["peer_id_client"] = ""
        with self._lock:
            self.torrent(torrent).peers[address] = peer | fields

    def remove_peer(self, torrent: Ref, address: str) -> None:
        """Disconnect a peer."""
        with self._lock:
            self.torrent(torrent).peers.pop(address)

    def refuse_path(self, prefix: str) -> None:
        """Let the server fail with folders (409) and plugin sources that begin so."""
        with self._lock:
            self.core.refused_paths.add(prefix)

    def configure(self, **settings: object) -> None:
        """Set preferences by their names in the interface, without the server's checks.

        Raises:
            ValueError: The release has no such preference; none is changed.
        """
        with self._lock:
            super().configure(**settings)
            self.core.username = str(self.core.prefs["web_ui_username"])

    # What `TorrentFake` asks for

    def _all(self) -> list[Torrent]:
        self.core.tick()
        return list(self.core.torrents.values())

    def _add(self, new: NewTorrent) -> Torrent:
        core = self.core
        with self._lock:
            category = new.own.get("category", "")
            options = {"category": category, "savepath": new.save_path}
            options = {name: word for name, word in options.items() if word}
            if new.torrent is not None:
                meta = read(new.torrent)
                self._need_identity(meta.infohash_v1 or "", meta.infohash_v2 or "")
                torrent = add_file(core, meta, options)
            else:
                magnet = read_magnet(new.magnet)
                if magnet is None:
                    raise ValueError(f"{new.magnet!r} is neither a magnet link nor an info-hash")
                self._need_identity(magnet.v1, magnet.v2)
                torrent = add_magnet(core, magnet, options)
            if torrent is None:
                raise ValueError("the torrent was added already")
            torrent.tags = core.add_tags(new.own.get("tags", ()))
            if new.progress:
                self._set_progress(torrent, new.progress, 1 << 20)
            if new.state == "error":
                self._fail(torrent, "No space left on device")
            else:
                self._set_state(torrent, new.state)
            return torrent

    def _need_identity(self, v1: str, v2: str) -> None:
        if not self.core.identity(v1, v2):
            raise ValueError(f"{self.version} knows no torrents of BitTorrent v2 alone")

    def _remove(self, torrent: Torrent) -> None:
        self.core.remove([torrent])

    def _set_progress(self, torrent: Torrent, progress: float, speed: int) -> None:
        torrent.dlspeed = 0 if torrent.stopped else speed
        torrent.set_done(round(progress * torrent.wanted), self.clock.now())
        self.core.set_queue(self.core.queue())

    def _set_state(self, torrent: Torrent, state: State) -> None:
        torrent.stopped = state == "stopped"
        end = "UP" if torrent.complete else "DL"
        pinned = {"queued": f"queued{end}", "checking": f"checking{end}", "error": "error"}
        torrent.forced_state = pinned.get(state, "")
        if state not in ("downloading", "seeding"):
            torrent.dlspeed = 0
        self.core.announce(torrent)

    def _fail(self, torrent: Torrent, message: str) -> None:
        self._set_state(torrent, "error")
        text = f'File error alert. Torrent: "{torrent.name}". Reason: "{message}"'
        self.core.write_log(text, 4)

    def _learn(self, torrent: Torrent, meta: Metainfo | None) -> None:
        if meta is None:
            urls = [tracker.url for tracker in torrent.trackers]
            meta = made_up(torrent.name, torrent.v1, torrent.v2, urls)
        known = find(self.core, meta.infohash_v1 or "", meta.infohash_v2 or "")
        if known is not torrent:
            raise ValueError("the file is of another torrent")
        learn_metadata(self.core, torrent, meta)

    def _upload(self, torrent: Torrent, size: int) -> None:
        torrent.uploaded += size
        torrent.last_activity = self.core.now()

    def _reach_seed_limit(self, torrent: Torrent) -> None:
        torrent.forced = False
        self._set_state(torrent, "stopped")

    def _fix(self, torrent: Torrent, field: str, value: object) -> None:
        torrent.overrides[field] = value

    def _auto_progress(self, rate: int) -> None:
        self.core.tick()
        self.core.auto_rate = rate

    def _settings(self) -> dict[str, Any]:
        return self.core.prefs.values
