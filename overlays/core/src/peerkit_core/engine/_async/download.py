"""Writing an answer's body to a file that appears only when it is complete."""

from __future__ import annotations

import os
from typing import Any

from ...call.files import BEGINNING, refuse_no_file
from ...call.operation import Operation
from ...call.request import Response
from ...transport._async.sender import AsyncSender, AsyncStream
from ...transport.wire import WireRequest
from ..whole_file import WholeFile, checked_dest

__all__ = ["AsyncDownload"]


class AsyncDownload:
    """One file on its way.

    Args:
        sender: Where it comes from.
        operation: What is called.
        dest: The file's path.

    Attributes:
        size: Its bytes once it is complete, else None.
    """

    def __init__(
        self, sender: AsyncSender, operation: Operation[Any], dest: str | os.PathLike[str]
    ) -> None:
        self._sender = sender
        self._documented = {answer.status: answer for answer in operation.answers}
        self._name = operation.name
        self._dest = checked_dest(dest)
        self.size: int | None = None

    async def exchange(self, wire: WireRequest) -> Response:
        """Send a request; write a good answer's body, read any other's."""
        async with self._sender.stream(wire) as stream:
            status = stream.status
            documented = self._documented.get(status)
            is_file = documented is None or documented.kind == "binary"
            if not 200 <= status < 300 or not is_file:
                return await stream.read()
            self.size = await self._write(stream, "" if documented is None else documented.media)
            return Response(status, b"", stream.headers)

    async def _write(self, stream: AsyncStream, media: str) -> int:
        """Write the body, once its beginning shows that it is the file."""
        size, beginning, checked = 0, b"", False
        with WholeFile(self._dest) as file:
            async for chunk in stream.chunks:
                if not checked:
                    beginning += chunk
                    if len(beginning) < BEGINNING:
                        continue
                    self._check(stream, media, beginning)
                    checked, chunk = True, beginning
                size += file.write(chunk)
            if not checked:
                self._check(stream, media, beginning)
                size += file.write(beginning)
        return size

    def _check(self, stream: AsyncStream, media: str, beginning: bytes) -> None:
        """A sign-in page of a proxy is a success as well, and must not become the file."""
        answer = Response(stream.status, beginning, stream.headers)
        refuse_no_file(self._name, media, answer)
