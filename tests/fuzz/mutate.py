"""An answer, changed as strange servers, proxies and other releases change it."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from codegen.shapes import is_list, is_map
from peerkit_core import Response

from .oracles import MARK

__all__ = ["Change", "chosen"]

PAGE = (
    "<!doctype html>\n<html><head><title>Sign in</title></head><body><form action='/login'>"
    f"<input type=hidden name=token value='{MARK}'></form></body></html>"
).encode()

# The words of a server are told, but not the key that is in them.
_KEY = f"https://tracker.example/{MARK}/announce?passkey={MARK}"
_RAW = "@raw@"
# What stands in the text of an answer and json.dumps does not write.
_TOKENS = (
    "NaN", "Infinity", "-Infinity", "1e999", "-0", "9" * 5000, "18446744073709551616", "1.0", "1e3",
    '"\\ud800"', '"\\udc00\\ud800"', '"\\u0000"', "[" * 200 + "]" * 200, '{"a":' * 200 + "1" + "}" * 200,
    "tru", "01", "'a'", "", f'"{"x" * 70_000}"',
)  # fmt: skip
_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 1.5, 2**31, 2**63, -(2**63), 10**30, 1e300, "", "x", _KEY, "null",
    "-1", "1.5", [], [None], [[]], {}, {"": None}, {"a": {"b": []}}, [_KEY], {_KEY: _KEY}, "\x00",
    "a/../b", "\u202e", "🎵" * 3, 253402300800, -62135596801,
)  # fmt: skip


@dataclass(frozen=True)
class Change:
    """A change of an answer.

    Attributes:
        label: What it does, in words.
        page: Whether the answer becomes a page with a status of success.
        status: The status that it gets, if it is another one.
        apply: Does it.
    """

    label: str
    apply: Callable[[Response], Response]
    page: bool = False
    status: int | None = None


def chosen(chance: random.Random) -> Change:
    """A change; what it does to an answer follows from the chance and the answer alone."""
    seed = chance.getrandbits(32)
    roll = chance.random()
    if roll < 0.6:
        return Change(f"JSON changed ({seed})", lambda answer: _json(answer, random.Random(seed)))
    if roll < 0.75:
        return Change(f"bytes changed ({seed})", lambda answer: _bytes(answer, random.Random(seed)))
    if roll < 0.85:
        kind = chance.choice(("text/html", "text/html; charset=utf-8", "", "application/json"))
        return Change(f"a page ({kind or 'no type'})", lambda answer: _page(200, kind), page=True)
    status = chance.choice(
        (201, 204, 206, 302, 303, 307, 400, 401, 403, 404, 405, 409, 415, 429, 500, 502, 503, 504)
    )
    body = chance.choice((b"", PAGE, b"No.", b"Forbidden", b'{"error": null}', b"\xff\xfe"))
    return Change(f"status {status}", lambda answer: _status(status, body, answer), status=status)


def _typed(answer: Response, content: bytes, kind: str | None = None) -> Response:
    headers = [(k, v) for k, v in answer.headers if k.lower() != "content-length"]
    if kind is not None:
        headers = [(k, v) for k, v in headers if k.lower() != "content-type"]
        headers += [("content-type", kind)] if kind else []
    return Response(answer.status, content, headers)


def _page(status: int, kind: str) -> Response:
    return Response(status, PAGE, [("content-type", kind)] if kind else [])


def _status(status: int, body: bytes, answer: Response) -> Response:
    kind = "text/html" if body == PAGE else answer.header("content-type") or "text/plain"
    headers = [("content-type", kind)]
    if 300 <= status < 400:
        headers.append(("location", f"https://user:{MARK}@sso.example/in?rd={MARK}"))
    if status == 401:
        headers.append(("www-authenticate", 'Basic realm="proxy"'))
    if status == 429:
        headers.append(("retry-after", "nan"))
    return Response(status, body, headers)


def _bytes(answer: Response, chance: random.Random) -> Response:
    content = answer.content
    at = chance.randrange(len(content) + 1)
    match chance.randrange(9):
        case 0:
            return _typed(answer, b"")
        case 1:
            return _typed(answer, content[:at])
        case 2:
            return _typed(answer, content[:at] + chance.choice((b"\xff", b"\xc3", b"\x00", b"\xed\xa0\x80")) + content[at:])  # fmt: skip
        case 3:
            return _typed(answer, b"\xef\xbb\xbf" + content)
        case 4:
            return _typed(answer, content + content)
        case 5:
            return _typed(answer, chance.choice((b"null", b"[]", b"{}", b'""', b"0", b"Ok.", b"Fails.", b" \n", b"true")))  # fmt: skip
        case 6:
            return _typed(answer, b"[" * 100_000)
        case 7:
            return _typed(answer, content, chance.choice(("", "text/plain", "application/json", "application/octet-stream")))  # fmt: skip
        case _:
            return _typed(answer, bytes(chance.randrange(256) for _ in range(40)))


def _json(answer: Response, chance: random.Random) -> Response:
    try:
        data = json.loads(answer.content)
    except ValueError:
        return _bytes(answer, chance)
    token = None
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        data, made = _damaged(data, chance)
        token = made or token
    text = json.dumps(data, ensure_ascii=chance.random() < 0.5)
    if token is not None:
        text = text.replace(f'"{_RAW}"', token)
    return _typed(answer, text.encode("utf-8", "surrogatepass"))


def _damaged(data: Any, chance: random.Random) -> tuple[Any, str | None]:
    """Change one place of a document in place; the token, if one is to stand there."""
    places: list[tuple[Any, Any]] = []
    waiting: list[Any] = [data]
    while waiting:
        holder = waiting.pop()
        keys: list[Any] = []
        if is_map(holder):
            keys = list(holder)
        elif is_list(holder):
            keys = list(range(len(holder)))
        for key in keys:
            places.append((holder, key))
            waiting.append(holder[key])
    if not places or chance.random() < 0.05:
        return (_RAW, chance.choice(_TOKENS)) if chance.random() < 0.3 else (deepcopy(chance.choice(_VALUES)), None)  # fmt: skip
    holder, key = chance.choice(places)
    match chance.randrange(8):
        case 0:
            del holder[key]
        case 1 if is_map(holder):
            holder[chance.choice((f"{key}2", "new", "", key.upper(), "\u0130"))] = holder.pop(key)
        case 1 | 2 if is_list(holder):
            holder.append(deepcopy(holder[key]))
        case 2:
            holder[f"{key}_"] = deepcopy(holder[key])
        case 3:
            holder[key] = _RAW
            return data, chance.choice(_TOKENS)
        case 4 if isinstance(holder[key], str):
            text: str = holder[key]
            holder[key] = chance.choice(
                (text.upper(), text + "\ud800", text[:-1], text * 50, f" {text} ")
            )
        case _:
            holder[key] = deepcopy(chance.choice(_VALUES))
    return data, None
