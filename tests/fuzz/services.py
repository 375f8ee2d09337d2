"""Every service by its manifest: its fake with some things in it, clients of it, and their methods."""

from __future__ import annotations

import importlib
import inspect
import random
from collections.abc import Iterable
from contextlib import chdir
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from codegen.manifest import Manifest, manifests
from peerkit_sandbox import Clock

from .layer import AsyncLayer, Change, Layer
from .oracles import MARK

__all__ = ["Service", "World", "choose", "services"]

_NAMES = ("alpha", "beta", "gamma", "delta")


_chosen: set[str] = set()


def choose(names: Iterable[str]) -> None:
    """Search only these services; to be called before anything else."""
    _chosen.update(names)


@cache
def services() -> tuple[Service, ...]:
    """Those with a fake."""
    found = [Service(manifest) for manifest in manifests().values()]
    wanted = [one for one in found if not _chosen or one.name in _chosen]
    return tuple(service for service in wanted if service.manifest.fake is not None)


@dataclass(frozen=True, eq=False)
class Service:
    """A service that can be tried."""

    manifest: Manifest

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.manifest.name

    @property
    def kind(self) -> Any:
        """The class of its fake."""
        assert self.manifest.fake is not None
        module = importlib.import_module(f"peerkit_sandbox.{self.name}")
        return getattr(module, self.manifest.fake.name)

    @property
    def releases(self) -> tuple[str, ...]:
        """Those that the fake plays."""
        return () if self.manifest.fake is None else self.manifest.fake.releases

    def world(self, chance: random.Random) -> World:
        """A running fake of some release, with things in it that follow from the chance."""
        newest = chance.random() < 0.5
        return World(self, self.releases[-1] if newest else chance.choice(self.releases))


class World:
    """A fake with four torrents, if it is one that has some.

    Attributes:
        fake: The fake.
        things: The torrents.
        folder: An empty folder of this machine.
    """

    def __init__(self, service: Service, release: str) -> None:
        options: dict[str, Any] = {"clock": Clock()}
        taken = inspect.signature(service.kind).parameters
        if "password" in taken:
            options |= {"username": "admin", "password": MARK}
        elif "api_key" in taken:
            options["api_key"] = MARK
        self.service = service
        self.release = release
        self.fake: Any = service.kind(release, **options)
        self.things: list[Any] = []
        if hasattr(self.fake, "torrents"):
            states = ("downloading", "seeding", "stopped", "downloading")
            for name, state in zip(_NAMES, states, strict=True):
                files = {f"{name}.bin": 40_000, f"more/{name}.txt": 20_000}
                tracker = f"https://tracker.example/{MARK}/announce?passkey={MARK}"
                self.things.append(
                    self.fake.add_torrent(name=name, files=files, state=state, trackers=[tracker])
                )

        self._folder = TemporaryDirectory(prefix="peerkit-fuzz")
        self.folder = Path(self._folder.name)
        self._chdir = chdir(self.folder)

    def __enter__(self) -> World:
        # Names without a folder, such as that of an export, are meant here.
        self._chdir.__enter__()
        self.fake.start()
        return self

    def __exit__(self, *details: object) -> None:
        self.fake.stop()
        self._chdir.__exit__(None, None, None)
        self._folder.cleanup()

    def client(
        self, is_async: bool, nth: int = -1, change: Change | None = None
    ) -> tuple[Any, Layer | AsyncLayer]:
        """A client, and the layer below it, which may change the n-th answer."""
        if is_async:
            passing = AsyncLayer(self.fake.async_client().engine.sender, nth, change)
            return self.fake.async_client(sender=passing), passing
        layer = Layer(self.fake.client().engine.sender, nth, change)
        return self.fake.client(sender=layer), layer
