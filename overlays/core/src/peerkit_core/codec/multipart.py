"""Multipart forms: files and fields in one body."""

from __future__ import annotations

from collections.abc import Iterable
from os import urandom

import attrs

__all__ = ["FilePart", "multipart"]


@attrs.frozen
class FilePart:
    """A file inside a multipart form.

    Attributes:
        field: The form field.
        filename: The file's name as the server sees it.
        content: The bytes.
        content_type: Their media type.
    """

    field: str
    filename: str
    content: bytes = attrs.field(repr=False)
    content_type: str = "application/octet-stream"


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


def _quoted(text: str) -> str:
    # The escapes of the HTML standard for multipart names: nothing can end the header early.
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
