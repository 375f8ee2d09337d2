"""What fakes of BitTorrent clients share: torrents, and what happens to them from outside."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Generic, TypeVar

from .._metainfo import Metainfo, read
from ..torrents import Content
from . import checks
from .http_fake import HttpFake
from .torrent import STATES, FakeTorrent, Ref, State, hash_of

__all__ = ["TorrentFake"]

R = TypeVar("R")
T = TypeVar("T", bound=FakeTorrent)


class TorrentFake(HttpFake[R], Generic[R, T]):
    """A fake of a BitTorrent client.

    Each has `add_torrent` as well, with the options of `TorrentOptions` and words of its own. Nothing
    happens by itself: downloads progress and metadata arrive when the test says so, or when the
    clock passes the moment.

    A service fills in the methods with an underscore; they are called with the lock held and with
    values that are checked.
    """

    # What a service fills in

    @abstractmethod
    def _all(self) -> list[T]:
        """The torrents with the state they have now, in the server's order."""

    @abstractmethod
    def _remove(self, torrent: T) -> None: ...

    @abstractmethod
    def _set_progress(self, torrent: T, progress: float, speed: int) -> None: ...

    @abstractmethod
    def _set_state(self, torrent: T, state: State) -> None: ...

    @abstractmethod
    def _fail(self, torrent: T, message: str) -> None: ...

    @abstractmethod
    def _learn(self, torrent: T, meta: Metainfo | None) -> None: ...

    @abstractmethod
    def _upload(self, torrent: T, size: int) -> None: ...

    @abstractmethod
    def _reach_seed_limit(self, torrent: T) -> None: ...

    @abstractmethod
    def _fields(self) -> Collection[str]:
        """The fields that the release shows of torrents."""

    @abstractmethod
    def _fix(self, torrent: T, field: str, value: object) -> None: ...

    @abstractmethod
    def _auto_progress(self, rate: int) -> None: ...

    @abstractmethod
    def _settings(self) -> dict[str, Any]:
        """The server's settings themselves, by the names of the release."""

    @abstractmethod
    def expire_sessions(self) -> None:
        """Forget all sessions: the next call of every client has to begin a new one."""

    # Torrents

    @abstractmethod
    def add_torrent(
        self,
        source: bytes | str | None = None,
        *,
        name: str = ...,
        size: int = ...,
        files: Mapping[str, Content] = ...,
        trackers: Sequence[str | Sequence[str]] = ...,
        private: bool = ...,
        progress: float = ...,
        state: State = ...,
        save_path: str = ...,
    ) -> T:
        """Add a torrent without a call.

        Args:
            source: The bytes of a .torrent file, a magnet link or an info-hash. By default a torrent
                is made up.
            name, size, files, trackers, private: What to make up, see `TorrentOptions`.
            progress, state, save_path: How it is there. Services add words of their own.

        Raises:
            TypeError: An option does not exist (the message has the nearest) or is of another type.
            ValueError: A value cannot be used, two exclude each other, `source` cannot be read, or
                the torrent is there already. Nothing is changed.
        """

    @property
    def torrents(self) -> list[T]:
        """All torrents with the state they have now, in the server's order."""
        with self._lock:
            return self._all()

    def torrent(self, torrent: Ref) -> T:
        """The state of a torrent, to look at or to change directly.

        Args:
            torrent: Its hash in any case of letters, what `add_torrent` returned, or anything else
                with a `hash`.

        Raises:
            TypeError: It is no hash, and has none.
            KeyError: No torrent has this hash.
        """
        hash = hash_of(torrent)
        for found in self.torrents:
            if found.hash == hash:
                return found
        raise KeyError(f"the fake has no torrent {hash}")

    def remove_torrent(self, torrent: Ref) -> None:
        """Take a torrent away with its data, as another program would.

        Raises:
            KeyError: No torrent has this hash.
        """
        with self._lock:
            self._remove(self.torrent(torrent))

    def set_progress(self, torrent: Ref, progress: float, *, speed: int = 1 << 20) -> None:
        """Let a share of the wanted bytes be there, the last of them just downloaded.

        Args:
            torrent: The torrent.
            progress: From 0 to 1; at 1 a torrent that is not stopped seeds from now on.
            speed: Bytes per second that are shown while it downloads on.

        Raises:
            KeyError: No torrent has this hash.
            ValueError: It has no metadata yet, or a number is out of its range.
        """
        share = checks.share("progress", progress)
        checks.whole("speed", speed)
        with self._lock:
            found = self.torrent(torrent)
            if not found.has_metadata:
                raise ValueError("the torrent has no metadata yet: call metadata_arrives() first")
            self._set_progress(found, share, speed)

    def finish(self, torrent: Ref) -> None:
        """Complete a torrent; it seeds from now on unless it is stopped.

        Raises:
            KeyError: No torrent has this hash.
            ValueError: It has no metadata yet.
        """
        self.set_progress(torrent, 1.0)

    def auto_progress(self, rate: int) -> None:
        """Download running torrents at `rate` bytes per second of the clock; 0 stops that.

        Raises:
            ValueError: The rate is negative.
        """
        checks.whole("rate", rate)
        with self._lock:
            self._auto_progress(rate)

    def metadata_arrives(self, torrent: Ref, file: bytes | None = None) -> T:
        """Give a magnet link its metadata; returns the torrent.

        Args:
            torrent: The torrent; the hash of a hybrid one may change with this.
            file: The .torrent file; by default one is made up that keeps the hash.

        Raises:
            KeyError: No torrent has this hash.
            ValueError: The file is none, or of another torrent.
        """
        meta = None if file is None else read(file)
        with self._lock:
            found = self.torrent(torrent)
            self._learn(found, meta)
            return found

    def set_state(self, torrent: Ref, state: State) -> None:
        """Let a torrent do something else; it goes on with it until it is told otherwise.

        Args:
            torrent: The torrent.
            state: `downloading` if it is incomplete, `seeding` if it is complete, `stopped`,
                `queued`, `checking` or `error`.

        Raises:
            KeyError: No torrent has this hash.
            ValueError: There is no such state, or it does not go with the progress.
        """
        checks.word("state", state, STATES)
        with self._lock:
            found = self.torrent(torrent)
            if state in ("downloading", "seeding") and found.complete != (state == "seeding"):
                is_complete = "complete" if found.complete else "incomplete"
                raise ValueError(f"the torrent is {is_complete}, so it cannot be {state}")
            self._set_state(found, state)

    def fail(self, torrent: Ref, message: str = "No space left on device") -> None:
        """Stop a torrent with an error of the server's own, such as that of a full disk.

        Args:
            torrent: The torrent.
            message: What the server says, where it has a place for it.

        Raises:
            KeyError: No torrent has this hash.
        """
        with self._lock:
            self._fail(self.torrent(torrent), checks.text("message", message))

    def upload(self, torrent: Ref, size: int) -> None:
        """Let a torrent have sent `size` more bytes to other peers.

        Raises:
            KeyError: No torrent has this hash.
            ValueError: The size is negative.
        """
        checks.whole("size", size)
        with self._lock:
            self._upload(self.torrent(torrent), size)

    def reach_seed_limit(self, torrent: Ref) -> None:
        """Stop a complete torrent as its ratio or time limit does.

        Raises:
            KeyError: No torrent has this hash.
            ValueError: It is not complete.
        """
        with self._lock:
            found = self.torrent(torrent)
            if not found.complete:
                raise ValueError("the torrent is incomplete: call finish() first")
            self._reach_seed_limit(found)

    def set_field(self, torrent: Ref, field: str, value: object) -> None:
        """Fix what the server says of a torrent in one field, such as an odd state.

        Args:
            torrent: The torrent.
            field: A field by the service's own name, as in its newest interface.
            value: What is sent from now on.

        Raises:
            KeyError: No torrent has this hash.
            ValueError: The release has no such field.
        """
        with self._lock:
            found = self.torrent(torrent)
            self._fix(found, checks.word("field", field, self._fields()), value)

    # The server

    def setting(self, name: str) -> Any:
        """A setting of the server, by the service's own name.

        Raises:
            ValueError: The release has no such setting.
        """
        with self._lock:
            settings = self._settings()
            return settings[checks.word("setting", name, settings)]

    def configure(self, **settings: object) -> None:
        """Set settings of the server by the service's own names, without the server's checks.

        Raises:
            ValueError: The release has no such setting; none is changed.
        """
        with self._lock:
            known = self._settings()
            for name in settings:
                checks.word("setting", name, known)
            known.update(settings)
