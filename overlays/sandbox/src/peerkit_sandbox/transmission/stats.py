"""The totals that session_stats reports."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Stats"]


@dataclass(slots=True)
class Stats:
    """Totals of one run of the daemon, or of several together.

    Attributes:
        files_added: Files whose first bytes were written; not the files of added torrents.
    """

    downloaded_bytes: int = 0
    uploaded_bytes: int = 0
    files_added: int = 0
    seconds_active: float = 0.0

    def plus(self, other: Stats) -> Stats:
        """Both together."""
        return Stats(
            self.downloaded_bytes + other.downloaded_bytes,
            self.uploaded_bytes + other.uploaded_bytes,
            self.files_added + other.files_added,
            self.seconds_active + other.seconds_active,
        )

    def as_result(self, session_count: int) -> dict[str, object]:
        """The object of the answer."""
        return {
            "downloaded_bytes": self.downloaded_bytes,
            "files_added": self.files_added,
            "seconds_active": int(self.seconds_active),
            "session_count": session_count,
            "uploaded_bytes": self.uploaded_bytes,
        }
