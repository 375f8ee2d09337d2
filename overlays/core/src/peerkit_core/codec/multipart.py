"""Multipart forms: files and fields in one body."""

from __future__ import annotations

from collections.abc import Iterable
from os import urandom
from typing import cast

import attrs

from ..errors import InvalidArgument

__all__ = ["FilePart", "multipart"]


@attrs.frozen
class FilePart:
    """A file inside a multipart form.

    Attributes:
        field: The form field.
        filename: The file's name as the server sees it.
        content: The bytes.
        content_type: Their media type.

    Raises:
        InvalidArgument: A text cannot be sent, or the content is no bytes.
    """

    field: str
    filename: str
    content: bytes = attrs.field(repr=False)
    content_type: str = "application/octet-stream"

    def __attrs_post_init__(self) -> None:
        for name in ("field", "filename", "content_type"):
            value: object = getattr(self, name)
            if not isinstance(value, str):
                raise InvalidArgument(name, f"expected text, got {type(value).__name__}")
            if not _encodes(value):
                problem = "has half of a surrogate pair, which cannot be sent"
                raise InvalidArgument(name, problem)
        if not isinstance(cast("object", self.content), (bytes, bytearray, memoryview)):
            kind = type(self.content).__name__
            raise InvalidArgument("content", f"expected bytes, got {kind}")
        # Its end would begin a header of the caller's.
        if not self.content_type.isascii() or not self.content_type.isprintable():
            raise InvalidArgument("content_type", "is no media type, such as text/plain")


def multipart(form: Iterable[tuple[str, str]], files: Iterable[FilePart]) -> tuple[bytes, str]:
    """The body of a multipart form, and its content type."""
    boundary = urandom(16).hex()
    chunks: list[bytes] = []
    for name, value in form:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"\r\n\r\n'
        chunks += (head.encode(), value.encode(), b"\r\n")
    for part in files:
        head = (
            f"--{boundary}\r\nContent-Disposition: form-data; "
            f'name="{_quoted(part.field)}"; filename="{_quoted(part.filename)}"\r\n'
            f"Content-Type: {part.content_type}\r\n\r\n"
        )
        chunks += (head.encode(), part.content, b"\r\n")
    chunks.append(f"--{boundary}--\r\n".encode())
    return b"".join(chunks), f"multipart/form-data; boundary={boundary}"


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _quoted(text: str) -> str:
    # The escapes of the HTML standard for multipart names: nothing can end the header early.
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
