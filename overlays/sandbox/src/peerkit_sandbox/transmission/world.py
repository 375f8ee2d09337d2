"""What surrounds the daemon: its disk and the internet, as far as a test wants them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["World"]


@dataclass(slots=True)
class World:
    """The surroundings of the fake; change any attribute at any time.

    Attributes:
        urls: What the server gets when it fetches a URL: bytes, or a failing HTTP status.
            A URL that is not listed cannot be reached (status 0).
        files: Files on the server's disk, by path; the real disk is looked at as well.
        port_is_open: Answer of the port checking service; None: it cannot be reached.
        blocklist_rules: Rules in the fetched blocklist; None: it cannot be fetched.
        disk_free, disk_total: Bytes of every existing folder.
    """

    urls: dict[str, bytes | int] = field(default_factory=dict[str, bytes | int])
    files: dict[str, bytes] = field(default_factory=dict[str, bytes])
    port_is_open: bool | None = None
    blocklist_rules: int | None = None
    disk_free: int = 50_000_000_000
    disk_total: int = 100_000_000_000

    def read_file(self, path: str) -> bytes | None:
        """Bytes of a file on the server, None without one."""
        if path in self.files:
            return self.files[path]
        try:
            return Path(path).read_bytes() if path.startswith("/") else None
        except OSError:
            return None
