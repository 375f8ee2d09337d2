"""How the parts of a client show themselves: what they are, and whose."""

from __future__ import annotations

from typing import Protocol

__all__ = ["shown_part"]


class _Engine(Protocol):
    @property
    def address(self) -> str: ...

    @property
    def client(self) -> object: ...


def shown_part(part: object, engine: _Engine, about: str = "") -> str:
    """The repr of a resource or a live state: `<Limits of Transmission http://nas:9091>`.

    Args:
        part: It.
        engine: What sends for it.
        about: What it is about beside the server, such as one torrent.
    """
    owner = "" if engine.client is None else f"{type(engine.client).__name__} "
    more = f", {about}" if about else ""
    return f"<{type(part).__name__} of {owner}{engine.address}{more}>"
