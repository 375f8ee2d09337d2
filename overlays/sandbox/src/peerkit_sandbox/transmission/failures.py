"""Failures of a call: the codes of JSON-RPC and the texts of the classic envelope."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Final

__all__ = ["HTTP_REASONS", "MESSAGES", "Code", "Failure"]


class Code(IntEnum):
    """Error codes of the JSON-RPC envelope; classic sends only the text."""

    PARSE_ERROR = -32700
    INVALID_REQUEST = -32600
    METHOD_NOT_FOUND = -32601
    INVALID_PARAMS = -32602
    INTERNAL_ERROR = -32603
    SET_ANNOUNCE_LIST = 1
    INVALID_TRACKER_LIST = 2
    PATH_NOT_ABSOLUTE = 3
    UNRECOGNIZED_INFO = 4
    SYSTEM_ERROR = 5
    FILE_INDEX = 6
    PIECE_INDEX = 7
    HTTP_ERROR = 8
    CORRUPT_TORRENT = 9


MESSAGES: Final[Mapping[int, str]] = {
    Code.PARSE_ERROR: "Parse error",
    Code.INVALID_REQUEST: "Invalid Request",
    Code.METHOD_NOT_FOUND: "Method not found",
    Code.INVALID_PARAMS: "Invalid params",
    Code.INTERNAL_ERROR: "Internal error",
    Code.SET_ANNOUNCE_LIST: "error setting announce list",
    Code.INVALID_TRACKER_LIST: "Invalid tracker list",
    Code.PATH_NOT_ABSOLUTE: "path is not absolute",
    Code.UNRECOGNIZED_INFO: "unrecognized info",
    Code.SYSTEM_ERROR: "system error",
    Code.FILE_INDEX: "file index out of range",
    Code.PIECE_INDEX: "piece index out of range",
    Code.HTTP_ERROR: "HTTP error from backend service",
    Code.CORRUPT_TORRENT: "invalid or corrupt torrent file",
}

HTTP_REASONS: Final[Mapping[int, str]] = {
    0: "No Response",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    410: "Gone",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
}


class Failure(Exception):
    """A call that the server refuses.

    Args:
        code: What JSON-RPC says.
        text: The detail; without one the message of the code stands in classic.
        result: Result keys that travel with the failure.
    """

    def __init__(
        self, code: Code | int, text: str = "", result: Mapping[str, object] | None = None
    ) -> None:
        super().__init__(text or MESSAGES.get(code, "unknown error"))
        self.code = int(code)
        self.text = text
        self.result: dict[str, object] = dict(result or {})

    @property
    def classic_text(self) -> str:
        """What stands in `result` of a classic answer."""
        if self.code == Code.METHOD_NOT_FOUND:
            return self.text or "no method name"
        return self.text or MESSAGES.get(self.code, "unknown error")

    def error_object(self) -> dict[str, object]:
        """What stands in `error` of a JSON-RPC answer."""
        error: dict[str, object] = {
            "code": self.code,
            "message": MESSAGES.get(self.code, ""),
        }
        data: dict[str, object] = {}
        if self.text and self.code != Code.METHOD_NOT_FOUND:
            data["error_string"] = self.text
        if self.result:
            data["result"] = self.result
        if data:
            error["data"] = data
        return error
