"""The qBittorrent a test is about: a fake or a real one, described alike."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from peerkit_core import Version
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent
from peerkit_qbittorrent.models import Torrent
from peerkit_sandbox import FakeQBittorrent, torrents
from tests.servers import ServerProcess

from .releases import fakes_of
from .validating import AsyncValidatingSender, Contract, ValidatingSender, contract_of
from .waiting import eventually

__all__ = ["QbServer", "cookie_of", "sent"]

FAKES = fakes_of("qbittorrent")
USERNAME, PASSWORD = "admin", "peerkit-secret"


@dataclass
class QbServer:
    """A server with what a test needs to reach it and to play its surroundings."""

    url: str
    version: str
    fake: FakeQBittorrent | None = None
    process: ServerProcess | None = None
    username: str = USERNAME
    password: str = PASSWORD
    _keeper: httpx.Client | None = field(default=None, repr=False)
    _preferences: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)

    @classmethod
    def of_fake(cls, fake: FakeQBittorrent) -> QbServer:
        return cls(fake.url, fake.profile.app, fake=fake)

    @classmethod
    def of_process(cls, process: ServerProcess) -> QbServer:
        return cls(process.url, process.version, process=process)

    @property
    def is_fake(self) -> bool:
        return self.fake is not None

    @property
    def contract(self) -> Contract:
        return contract_of("qbittorrent", self.version)

    def has(self, since: str | None, until: str | None = None) -> bool:
        """Whether the server's release lies between two."""
        release = Version(self.version)
        return (since is None or Version(since) <= release) and (
            until is None or release <= Version(until)
        )

    def client(
        self,
        *,
        username: str | None = USERNAME,
        password: str | None = PASSWORD,
        api_key: str | None = None,
        check: bool = True,
    ) -> QBittorrent:
        """A client whose answers are checked against the spec."""
        if api_key is not None:
            username = None
        if username is None:
            password = None
        return QBittorrent(
            self.url,
            username=username,
            password=password,
            api_key=api_key,
            sender=ValidatingSender(self.url, self.contract, check=check),
        )

    def async_client(self) -> AsyncQBittorrent:
        """The same, async."""
        return AsyncQBittorrent(
            self.url,
            username=self.username,
            password=self.password,
            sender=AsyncValidatingSender(self.url, self.contract),
        )

    # What happens around the server

    @property
    def downloads(self) -> str:
        """The default save path, without a slash at the end."""
        return self.process.download_dir if self.process else "/downloads"

    def folder(self, name: str) -> str:
        """A folder that the server may create and write to."""
        return posixpath.join(self.downloads, name)

    def put_content(self, name: str, files: bytes | Mapping[str, bytes]) -> None:
        """Lay a torrent's content into the default save path, so that it is complete once added."""
        if self.process is None:
            return
        contents = {name: files} if isinstance(files, bytes) else files
        for path, data in contents.items():
            inner = path if isinstance(files, bytes) else f"{name}/{path}"
            place = self.process.host_path(f"{self.downloads}/{inner}")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)

    def add_complete(
        self, qb: QBittorrent, name: str, files: bytes | Mapping[str, bytes], **options: Any
    ) -> Torrent:
        """A torrent of which the server has everything."""
        self.put_content(name, files)
        data = torrents.make_torrent(name, files, **options)
        torrent = qb.add_and_wait(data, stopped=True)
        if self.fake is not None:
            self.fake.finish(torrent.hash)
        else:
            qb.torrents.recheck(torrent.hash)
        return eventually(
            lambda: qb.torrents.info(hashes=torrent.hash)[0],
            lambda seen: seen.progress == 1 and seen.state in ("pausedUP", "stoppedUP"),
        )

    # Tidying a real server up

    def reset(self) -> None:
        """Take away what tests leave behind in a real server."""
        if self.process is None:
            return
        keeper = self._keeper
        if keeper is None:
            self._keeper = keeper = httpx.Client(
                base_url=f"{self.url}/api/v2/", trust_env=False, timeout=10
            )
            form = {"username": self.username, "password": self.password}
            keeper.post("auth/login", data=form).raise_for_status()
            self._preferences = keeper.get("app/preferences").json()
            return
        _Broom(keeper, self).sweep(self._preferences)

    def close(self) -> None:
        if self._keeper is not None:
            self._keeper.close()


class _Broom:
    """Raw calls that bring a server back to how it began; independent of the clients under test."""

    def __init__(self, http: httpx.Client, server: QbServer) -> None:
        self._http = http
        self._server = server

    def sweep(self, preferences: dict[str, Any]) -> None:
        self._torrents()
        self._post(
            "torrents/removeCategories", categories="\n".join(self._get("torrents/categories"))
        )
        self._post("torrents/deleteTags", tags=",".join(self._get("torrents/tags")))
        for path in self._get("rss/items"):
            self._post("rss/removeItem", path=path)
        for name in self._get("rss/rules"):
            self._post("rss/removeRule", ruleName=name)
        for job in self._get("search/status"):
            self._post("search/delete", id=job["id"])
        if self._server.has("5.0.0"):
            for task in self._get("torrentcreator/status"):
                self._post("torrentcreator/deleteTask", taskID=task["taskID"])
        if self._server.has("5.2.0"):
            self._post("app/deleteAPIKey")
        now = self._get("app/preferences")
        changed = {key: old for key, old in preferences.items() if now.get(key) != old}
        if changed:
            self._post("app/setPreferences", json=httpx.Response(200, json=changed).text)
        if self._get("transfer/speedLimitsMode") == 1:
            self._post("transfer/toggleSpeedLimitsMode")

    def _torrents(self) -> None:
        if self._get("torrents/info"):
            self._post("torrents/delete", hashes="all", deleteFiles="true")
            eventually(lambda: self._get("torrents/info"), lambda left: left == [])

    def _get(self, path: str) -> Any:
        return self._http.get(path).raise_for_status().json()

    def _post(self, path: str, /, **form: str) -> None:
        self._http.post(path, data=form).raise_for_status()


def sent(client: QBittorrent) -> list[str]:
    """The operations that a client has sent, oldest first."""
    sender = client.engine.sender
    assert isinstance(sender, ValidatingSender)
    return sender.sent


def cookie_of(client: QBittorrent) -> str:
    """The session cookie of a client's last request."""
    sender = client.engine.sender
    assert isinstance(sender, ValidatingSender)
    return sender.requests[-1].headers["cookie"]
