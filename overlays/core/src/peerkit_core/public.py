"""What of a text may be shown: messages repeat what users and servers say, and that has secrets in it.

Trackers put passkeys into queries and paths of URLs, magnet links carry such URLs, and passwords
stand in front of hosts. Every message of an error goes through here, and so does every value that
prints, so that none of it depends on who wrote the message.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["public", "public_text", "public_url", "quoted", "spoken"]

_SHOWN: Final = 80
"""Characters of a value that a message repeats."""
_SPOKEN: Final = 300
"""Characters of an answer that a message repeats."""

_URL = re.compile(r"\s*([a-z][a-z0-9+.\-]*):(/{0,3})([^/?#\\]*)(.*)\Z", re.IGNORECASE | re.DOTALL)
_HOST = re.compile(r"(?:[\w.\-]+|\[[0-9a-f:.%]+\])(?::\d{1,5})?", re.IGNORECASE)
_WORD = re.compile(r"[a-z]{1,12}(?:\.[a-z]{1,8})?")
"""A segment of a path that names a thing, like `announce.php`: keys are longer, or have digits."""
_SLASH = re.compile(r"[/\\]")
_END_OF_PATH = re.compile(r"[?#]")
_TOPIC = re.compile(r"xt=(urn:bt[im]h:[0-9a-z]{32,68})(?:&|\Z)", re.IGNORECASE)
_MAGNET: Final = "magnet:"

# The length of a scheme is bounded, or a long text without any would take the square of its length.
_SCHEME: Final = r"\b[a-z][a-z0-9+.\-]{1,15}"
_BEGINNING = re.compile(rf"{_SCHEME}:\\?/|{_MAGNET}\?|https?%3a", re.IGNORECASE)
_ADDRESS = re.compile(rf"(?:{_BEGINNING.pattern})[^\s\"<>]*", re.IGNORECASE)
_TRAILING: Final = "'`,.;:!?)]}"
_QUERY = re.compile(r"(?<!magnet:)\?[\w.\-%\[\]]{1,64}=[^\s\"'<>]*")
_NAMED = re.compile(
    r"\b(\w{0,32}(?:passkey|password|passwd|secret|token|api_?key|authkey|torrent_pass|sid))"
    r"(=|\"\s*:\s*\")([^\s\"'&,;<>]+)",
    re.IGNORECASE,
)
_PAGE = re.compile(r"<\s*(?:!doctype|\?xml|html|head|body|script|title)\b", re.IGNORECASE)
_USER_INFO = re.compile(r".*:.*@", re.DOTALL)


def public_url(url: str, *, words: bool = False) -> str:
    """A URL as it may be shown: scheme, host, and of the path what is no key.

    Neither user name and password nor query and fragment are shown, and of a magnet link its
    info-hash alone. `https://tracker/0123abcd/announce?k=v` is `https://tracker/…/announce`.

    Args:
        url: The URL; also a relative one, or what somebody takes for a URL.
        words: Show each segment of the path that is a plain word, not only the last: for addresses
            of servers, which somebody is to type in.
    """
    if url.lstrip()[: len(_MAGNET)].lower() == _MAGNET:
        topic = _TOPIC.search(url)
        return f"magnet:?xt={topic[1]}&…" if topic is not None else "magnet:?…"
    found = _URL.match(url)
    if found is None:
        return _path(url, words=words)
    scheme, slashes, place, rest = found.groups()
    host = place.rpartition("@")[2]
    # An @ behind a colon: what looks like a host may be one half of a password.
    halved = "@" in rest and ":" in place
    if not place and not rest:
        return f"{scheme}:{slashes}"
    if halved or _HOST.fullmatch(host) is None:
        host = "…"
    return f"{scheme}:{slashes}{host}{_path(rest, words=words)}"


def _path(given: str, *, words: bool) -> str:
    path = _END_OF_PATH.split(given, maxsplit=1)[0]
    segments = [segment for segment in _SLASH.split(path) if segment]
    if not segments:
        return path[:1] if path == given else "/…"
    plain = [_WORD.fullmatch(segment) is not None for segment in segments]
    if not words:
        plain[:-1] = [False] * (len(plain) - 1)
    kept: list[str] = []
    for segment, shown in zip(segments, plain, strict=True):
        if shown or kept[-1:] != ["…"]:
            kept.append(segment if shown else "…")
    return f"{'/' if _SLASH.match(path) else ''}{'/'.join(kept)}"


def public_text(text: str) -> str:
    """Prose as it may be shown: the URLs in it are cut, and values with the name of a secret."""
    text = _ADDRESS.sub(_address, text)
    if "=" in text or '":' in text:
        text = _QUERY.sub("?…", text)
        text = _NAMED.sub(r"\1\2…", text)
    return text


def _address(found: re.Match[str]) -> str:
    url = found[0]
    if "%3a" in url[:9].lower():
        return "…"
    bare = url.rstrip(_TRAILING)
    return f"{public_url(bare)}{url[len(bare) :]}"


def public(value: str) -> str:
    """A whole value as it may be shown: behind the beginning of a URL all is taken for the URL."""
    begins = _BEGINNING.search(value)
    if begins is not None:
        head, url = value[: begins.start()], value[begins.start() :]
        return f"{public_text(head)}{'…' if '%' in begins[0] else public_url(url)}"
    return public_text(_USER_INFO.sub("…@", value, count=1) if "@" in value else value)


def quoted(value: object) -> str:
    """A value that was refused or not found, in quotes, for the message that tells so."""
    if isinstance(value, str):
        return repr(_cut(public(value), _SHOWN))
    return _cut(public(repr(value)), _SHOWN)


def spoken(body: str) -> str:
    """What a server said, in one line: nothing of a page, which may hold tokens."""
    words = " ".join(body[: 16 * _SPOKEN].split())
    if words.startswith("<") or _PAGE.search(words) is not None:
        return ""
    return _cut(public_text(words), _SPOKEN)


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest]}…"
