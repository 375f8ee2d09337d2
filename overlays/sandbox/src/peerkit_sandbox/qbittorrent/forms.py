"""Read request bodies the way the server does."""

from __future__ import annotations

from urllib.parse import parse_qsl

from python_multipart.multipart import MultipartParser, parse_options_header

__all__ = ["read_body", "read_query"]


def read_query(text: str) -> dict[str, str]:
    """Decode a query string or an urlencoded body; of equal names the last one counts."""
    return dict(parse_qsl(text, keep_blank_values=True))


def read_body(content_type: str, body: bytes) -> tuple[dict[str, str], dict[str, bytes]]:
    """Form fields by name, and uploaded files by *file name*.

    The server keys uploads by their file name, so that of two equal names one is lost, and
    a part without a file name is a form field, never a file. Bodies of any other type
    (JSON, say) carry no parameters at all.

    Raises:
        ValueError: A multipart body without its boundary, which the server does not parse.
    """
    kind, options = parse_options_header(content_type)
    if kind == b"application/x-www-form-urlencoded":
        return read_query(body.decode(errors="replace")), {}
    if kind == b"multipart/form-data":
        if b"boundary" not in options:
            raise ValueError("multipart without a boundary")
        return _Parts(options[b"boundary"], body).result()
    return {}, {}


class _Parts:
    """Collects the parts of a multipart body."""

    def __init__(self, boundary: bytes, body: bytes) -> None:
        self.fields: dict[str, str] = {}
        self.files: dict[str, bytes] = {}
        self._name = b""
        self._value = b""
        self._headers: dict[bytes, bytes] = {}
        self._data: list[bytes] = []
        parser = MultipartParser(
            boundary,
            {
                "on_part_begin": self._begin,
                "on_header_field": self._header_field,
                "on_header_value": self._header_value,
                "on_header_end": self._header_end,
                "on_part_data": self._part_data,
                "on_part_end": self._end,
            },
        )
        parser.write(body)
        parser.finalize()

    def result(self) -> tuple[dict[str, str], dict[str, bytes]]:
        return self.fields, self.files

    def _begin(self) -> None:
        self._headers, self._data = {}, []

    def _header_field(self, data: bytes, start: int, end: int) -> None:
        self._name += data[start:end]

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _header_end(self) -> None:
        self._headers[self._name.lower()] = self._value
        self._name = self._value = b""

    def _part_data(self, data: bytes, start: int, end: int) -> None:
        self._data.append(data[start:end])

    def _end(self) -> None:
        _, options = parse_options_header(self._headers.get(b"content-disposition", b""))
        data = b"".join(self._data)
        if options.get(b"filename"):
            self.files[options[b"filename"].decode(errors="replace")] = data
        elif b"name" in options:
            self.fields[options[b"name"].decode(errors="replace")] = data.decode(errors="replace")
