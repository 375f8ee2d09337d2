"""The Transmission a test is about: a fake or a real one, described alike."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from peerkit_core import ALL, Version
from peerkit_sandbox import FakeTransmission
from peerkit_transmission import AsyncTransmission, Transmission
from peerkit_transmission.models import Session
from tests.servers import ServerProcess

from .releases import fakes_of
from .validating import AsyncValidatingSender, Contract, ValidatingSender, contract_of
from .waiting import eventually

__all__ = ["FAKES", "TrServer", "new_fake", "sent"]

FAKES = fakes_of("transmission")
USERNAME, PASSWORD = "peerkit", "peerkit-secret"
_READ_ONLY = {
    "blocklist_size",
    "config_dir",
    "download_dir_free_space",
    "rpc_version",
    "rpc_version_minimum",
    "rpc_version_semver",
    "session_id",
    "tcp_enabled",
    "units",
    "version",
}


def new_fake(version: str) -> FakeTransmission:
    """A fake whose effects show soon after the answer, as those of the real daemon do."""
    return FakeTransmission(version, username=USERNAME, password=PASSWORD, effect_delay=0.02)


@dataclass
class TrServer:
    """A daemon with what a test needs to reach it and to play its surroundings."""

    url: str
    version: str
    fake: FakeTransmission | None = None
    process: ServerProcess | None = None
    username: str = USERNAME
    password: str = PASSWORD
    _keeper: Transmission | None = field(default=None, repr=False)
    _settings: Session | None = field(default=None, repr=False)

    @classmethod
    def of_fake(cls, fake: FakeTransmission) -> TrServer:
        return cls(fake.url, fake.version, fake=fake)

    @classmethod
    def of_process(cls, process: ServerProcess) -> TrServer:
        return cls(process.url, process.version, process=process)

    @property
    def contract(self) -> Contract:
        return contract_of("transmission", self.version)

    @property
    def speaks_json_rpc(self) -> bool:
        return self.has("4.1.0-beta.4")

    def has(self, since: str) -> bool:
        """Whether the server's release is this one or later."""
        return Version(since) <= Version(self.version)

    def client(
        self,
        *,
        username: str | None = USERNAME,
        password: str | None = PASSWORD,
        check: bool = True,
    ) -> Transmission:
        """A client whose answers are checked against the spec."""
        sender = ValidatingSender(self.url, self.contract, check=check)
        if username is None:
            password = None
        return Transmission(self.url, username=username, password=password, sender=sender)

    def async_client(self) -> AsyncTransmission:
        """The same, async."""
        return AsyncTransmission(
            self.url,
            username=self.username,
            password=self.password,
            sender=AsyncValidatingSender(self.url, self.contract),
        )

    # What happens around the daemon

    def folder(self, tr: Transmission, name: str) -> str:
        """A folder below the download folder, which exists on a real daemon's disk."""
        path = posixpath.join(tr.session.get(fields=["download_dir"]).download_dir, name)
        if self.process is not None:
            self.process.host_path(path).mkdir(parents=True, exist_ok=True)
        return path

    def put_content(self, name: str, files: bytes | Mapping[str, bytes]) -> None:
        """Lay a torrent's content into the download folder of a real daemon."""
        if self.process is None:
            return
        base = self.process.host_path(self.process.download_dir)
        contents = {name: files} if isinstance(files, bytes) else files
        for path, data in contents.items():
            place = base / (path if isinstance(files, bytes) else f"{name}/{path}")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)

    # Tidying a real daemon up

    def reset(self) -> None:
        """Take away what tests leave behind in a real daemon."""
        if self.process is None:
            return
        keeper = self._keeper
        if keeper is None:
            self._keeper = keeper = Transmission(
                self.url, username=self.username, password=self.password
            )
            self._settings = keeper.session.get()
            return
        if keeper.torrents.get(["id"]).torrents:
            keeper.torrents.remove(ALL, delete_local_data=True)
            eventually(lambda: keeper.torrents.get(["id"]).torrents, lambda left: left == [])
        self._restore(keeper)

    def _restore(self, keeper: Transmission) -> None:
        now = keeper.session.get()
        for name in now.__struct_fields__:
            old: Any = getattr(self._settings, name)
            if name not in _READ_ONLY and getattr(now, name) != old:
                # Speeds are read as numbers that may have a fraction, and set as whole ones.
                whole = isinstance(old, float) and name != "seed_ratio_limit"
                change: dict[str, Any] = {name: int(old) if whole else old}
                keeper.session.set(**change)

    def close(self) -> None:
        if self._keeper is not None:
            self._keeper.close()


def sent(client: Transmission) -> list[str]:
    """The operations that a client has sent, oldest first."""
    sender = client.engine.sender
    assert isinstance(sender, ValidatingSender)
    return sender.sent
