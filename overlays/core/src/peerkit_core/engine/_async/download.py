"""Writing an answer's body to a file that appears only when it is complete."""

from __future__ import annotations

import os
from typing import Any

from ...call.foreign import foreign_answer, is_page
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
        self._documented = {answer.status: answer.kind for answer in operation.answers}
        self._name = operation.name
        self._dest = checked_dest(dest)
        self.size: int | None = None

    async def exchange(self, wire: WireRequest) -> Response:
        """Send a request; write a good answer's body, read any other's."""
        async with self._sender.stream(wire) as stream:
            status = stream.status
            if not 200 <= status < 300 or self._documented.get(status, "binary") != "binary":
                return await stream.read()
            self.size = await self._write(stream)
            return Response(status, b"", stream.headers)

    async def _write(self, stream: AsyncStream) -> int:
        size = 0
        with WholeFile(self._dest) as file:
            async for chunk in stream.chunks:
                if size == 0:
                    self._refuse_page(stream, chunk)
                size += file.write(chunk)
        return size

    def _refuse_page(self, stream: AsyncStream, beginning: bytes) -> None:
        """A sign-in page of a proxy is a success as well, and must not become the file."""
        answer = Response(stream.status, beginning, stream.headers)
        if is_page(answer.header("content-type"), beginning[:512]):
            raise foreign_answer(self._name, answer, "a file")
