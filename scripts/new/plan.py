"""What a new service is to be called, and which names are refused."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass
from pathlib import Path

from codegen.client_pages import CLIENTS
from codegen.listings import LISTINGS
from codegen.manifest import manifests
from codegen.sync import SYNC

__all__ = ["Plan", "Refused", "make_plan"]

_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*\Z")
_TITLE = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[ .+-][A-Za-z0-9]+)*\Z")
# Wheels and targets that are no services.
_TAKEN = frozenset({"core", "sandbox", "workspace", "reference", SYNC, CLIENTS, LISTINGS})


class Refused(Exception):
    """A service cannot be laid out like that; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A service that does not exist yet.

    Attributes:
        name: The name of its folders.
        title: Its name for people.
        port: Where its server listens by default.
        rpc: Whether its calls are RPC methods.
    """

    name: str
    title: str
    port: int
    rpc: bool

    @property
    def wheel(self) -> str:
        """The distribution."""
        return f"peerkit-{self.name.replace('_', '-')}"

    @property
    def package(self) -> str:
        """What is imported."""
        return f"peerkit_{self.name}"

    @property
    def client(self) -> str:
        """The class of the client: spelt as the title is, where that is the name."""
        word = "".join(re.findall(r"[A-Za-z0-9]+", self.title))
        if word.lower() == self.name.replace("_", ""):
            return word[0].upper() + word[1:]
        return "".join(part.capitalize() for part in self.name.split("_"))


def make_plan(root: Path, name: str, title: str, port: int, *, rpc: bool) -> Plan:
    """Check what was asked for.

    Args:
        root: The repository.
        name: The name of the new folders.
        title: Its name for people; empty for one made from `name`.
        port: The server's default port.
        rpc: Whether its calls are RPC methods.

    Raises:
        Refused: The name cannot be used or is taken, or the title or the port cannot be used.
    """
    if not _NAME.match(name) or keyword.iskeyword(name) or keyword.issoftkeyword(name):
        raise Refused(f"`{name}` is no name for folders and modules; write it as `my_service`")
    if name in _TAKEN:
        raise Refused(f"`{name}` is a part of the house; take another name")
    if name in manifests(root):
        raise Refused(f"the service {name} exists; nothing was written")
    title = title or " ".join(part.capitalize() for part in name.split("_"))
    if not _TITLE.match(title):
        raise Refused(f"the title {title!r} has to be plain words, such as `My Service 2`")
    if not 0 < port < 65536:
        raise Refused(f"{port} is no port; give one from 1 to 65535 with --port")
    for other in manifests(root).values():
        if other.example and other.example.url == f"http://nas:{port}":
            raise Refused(
                f"in the documents http://nas:{port} is {other.title} already; give another --port"
                f" and put the right one into the spec and the client later"
            )
    plan = Plan(name, title, port, rpc)
    for other in manifests(root).values():
        if other.client == plan.client:
            raise Refused(f"the class {plan.client} is {other.title}'s; take another name")
    return plan
