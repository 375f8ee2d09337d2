"""Calls and answers of the Web API: how parameters come in and how results go out."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

__all__ = [
    "Answer",
    "ApiError",
    "Call",
    "MissingParameters",
    "RecordedRequest",
    "as_json",
    "dump",
    "read_priority",
    "to_int",
]

if TYPE_CHECKING:
    from .sessions import Session


class ApiError(Exception):
    """The call is answered with an error status and a text."""

    def __init__(self, status: int, message: str = "") -> None:
        super().__init__(f"{status} {message}")
        self.status = status
        self.message = message


@dataclass(frozen=True)
class RecordedRequest:
    """One request as the server saw it, for assertions in tests.

    Attributes:
        method: `GET`, `POST`, …
        path: The path, such as `/api/v2/torrents/info`.
        endpoint: What it is for, such as `torrents/info`.
        query: Parameters of the query string, decoded.
        form: Parameters of the body, decoded; file parts are in `files`.
        files: Uploaded bytes by file name.
        headers: Header names in lower case.
        body: The raw body.
        readable: Whether the server can parse it; if not, `form` and `files` are empty.
    """

    method: str
    path: str
    endpoint: str
    query: Mapping[str, str]
    form: Mapping[str, str]
    files: Mapping[str, bytes]
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    readable: bool = True

    @property
    def params(self) -> Mapping[str, str]:
        """What the server looks at: the query of a GET, the form of a POST."""
        return self.form if self.method == "POST" else self.query


class Call:
    """A request on its way to the handler of its endpoint."""

    def __init__(self, request: RecordedRequest) -> None:
        self.request = request
        self.params = request.params
        self.files = request.files
        self.session: Session | None = None
        self.by_api_key = False
        self.cookie: str | None = None

    @property
    def owner(self) -> Session:
        """The session of the caller; only public endpoints are called without one."""
        if self.session is None:
            raise ApiError(403, "Forbidden")
        return self.session

    def require(self, *names: str) -> None:
        """Answer 400 if one of these parameters is missing.

        An empty value counts as missing for none of them: the server only looks whether
        the name was sent.
        """
        missing = [name for name in names if name not in self.params]
        if missing:
            raise MissingParameters(missing)

    def text(self, name: str, default: str = "") -> str:
        """A text parameter."""
        return self.params.get(name, default)

    def needed(self, name: str) -> str:
        """A required text parameter."""
        self.require(name)
        return self.params[name]

    def flag(self, name: str, default: bool = False) -> bool:
        """A boolean: only `true` and `false` in any case; anything else is the default."""
        word = self.params.get(name, "").lower()
        return default if word not in ("true", "false") else word == "true"

    def maybe_flag(self, name: str) -> bool | None:
        """A boolean, or `None` if it is absent or neither `true` nor `false`."""
        word = self.params.get(name, "").lower()
        return None if word not in ("true", "false") else word == "true"

    def integer(self, name: str, default: int = 0) -> int:
        """A whole number; what is no number counts as 0, as in the server."""
        return to_int(self.params[name]) if name in self.params else default

    def number(self, name: str, default: float = 0.0) -> float:
        """A real number; what is no number counts as 0."""
        if name not in self.params:
            return default
        try:
            return float(self.params[name])
        except ValueError:
            return 0.0

    def items(self, name: str, separator: str = "|") -> list[str]:
        """A list inside one parameter, without empty items."""
        return [item for item in self.text(name).split(separator) if item]


class MissingParameters(ApiError):
    """A required parameter was not sent; which ones is told by newer servers only."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(400, f"Missing required parameters: {', '.join(names)}")


def to_int(text: str) -> int:
    """The number in `text`, or 0."""
    try:
        return int(text)
    except ValueError:
        return 0


def read_priority(text: str) -> int:
    """The priority of a file."""
    if not re.fullmatch(r"-?\d+", text):
        raise ApiError(400, "Priority must be an integer")
    if int(text) not in _PRIORITIES:
        raise ApiError(400, "Priority is not valid")
    return int(text)


_PRIORITIES = (0, 1, 6, 7)


@dataclass
class Answer:
    """A successful answer; `value` is what the body says, before it is serialized."""

    value: Any = ""
    status: int = 200
    content_type: str = "text/plain; charset=UTF-8"
    headers: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def is_json(self) -> bool:
        """Whether `value` is serialized as JSON."""
        return self.content_type == "application/json"

    def body(self) -> bytes:
        """The bytes of the body."""
        if self.is_json:
            return dump(self.value)
        return self.value if isinstance(self.value, bytes) else str(self.value).encode()


def as_json(value: Any, status: int = 200) -> Answer:
    """An answer in JSON."""
    return Answer(value, status, "application/json")


def dump(value: Any) -> bytes:
    """JSON as Qt writes it: compact, sorted keys, and 1 instead of 1.0."""
    plain = _plain(value)
    return json.dumps(plain, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode()


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        table = cast("dict[str, Any]", value)
        return {key: _plain(item) for key, item in table.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in cast("list[Any]", value)]
    return value
