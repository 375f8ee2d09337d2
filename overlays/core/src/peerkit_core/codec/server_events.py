"""Server-sent events (the `text/event-stream` of the HTML standard), read without I/O."""

from __future__ import annotations

import attrs

from .lines import LineReader
from .showing import compact

__all__ = ["EventReader", "ServerEvent"]


@attrs.frozen
class ServerEvent:
    """One event.

    Attributes:
        event: Its type; `message` if the server names none.
        data: Its text; several `data:` lines are joined by line feeds.
        id: The last event ID, to go on from after a break; empty if the server sends none.
        retry: Milliseconds that the server wants a client to wait before it connects again, if it
            said so.
    """

    event: str
    data: str
    id: str = ""
    retry: int | None = None

    __repr__ = compact


class EventReader:
    """Reads events out of pieces of an answer.

    Args:
        what: What is read, for errors.
    """

    def __init__(self, what: str) -> None:
        self._lines = LineReader(what, carriage_returns=True)
        self._first = True
        self._event = ""
        self._data: list[str] = []
        self._id = ""
        self._retry: int | None = None

    def feed(self, piece: bytes) -> list[ServerEvent]:
        """The events that are complete with this piece. What is cut off at the end is no event.

        Raises:
            DecodeError: A line is too long.
        """
        events: list[ServerEvent] = []
        for line in self._lines.feed(piece):
            text = line.decode("utf-8", "replace")
            if self._first:
                text, self._first = text.removeprefix("\ufeff"), False
            if text:
                self._take(text)
            elif self._data:
                data = "\n".join(self._data)
                events.append(ServerEvent(self._event or "message", data, self._id, self._retry))
                self._event, self._data = "", []
            else:
                self._event = ""
        return events

    def _take(self, line: str) -> None:
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match field:
            case "event":
                self._event = value
            case "data":
                self._data.append(value)
            case "id" if "\x00" not in value:
                self._id = value
            case "retry" if value.isascii() and value.isdecimal():
                self._retry = int(value)
            case _:
                pass  # comments begin with a colon; unknown fields are to be ignored
