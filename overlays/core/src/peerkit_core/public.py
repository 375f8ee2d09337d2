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

# Texts, which `re` compiles when they are first used and keeps: hardly any program has an error at
# its start, and every one imports this.
_URL: Final = r"(?is)\s*([a-z][a-z0-9+.\-]*):(/{0,3})([^/?#\\]*)(.*)\Z"
_HOST: Final = r"(?i)(?:[\w.\-]+|\[[0-9a-f:.%]+\])(?::\d{1,5})?"
_WORD: Final = r"[a-z]{1,12}(?:\.[a-z]{1,8})?"
"""A segment of a path that names a thing, like `announce.php`: keys are longer, or have digits."""
_SLASH: Final = r"[/\\]"
_END_OF_PATH: Final = r"[?#]"
_TOPIC: Final = r"(?i)xt=(urn:bt[im]h:[0-9a-z]{32,68})(?:&|\Z)"
_MAGNET: Final = "magnet:"

# The length of a scheme is bounded, or a long text without any would take the square of its length.
_SCHEME: Final = r"\b[a-z][a-z0-9+.\-]{1,15}"
_BEGINS: Final = rf"(?:{_SCHEME}:\\?/|{_MAGNET}\?|https?%3a)"
_BEGINNING: Final = rf"(?i){_BEGINS}"
_ADDRESS: Final = rf"(?i){_BEGINS}[^\s\"<>]*"
_TRAILING: Final = "'`,.;:!?)]}"
_QUERY: Final = r"(?<!magnet:)\?[\w.\-%\[\]]{1,64}=[^\s\"'<>]*"
_NAMED: Final = (
    r"(?i)\b(\w{0,32}(?:passkey|password|passwd|secret|token|api_?key|authkey|torrent_pass|sid))"
    r"(=|\"\s*:\s*\")([^\s\"'&,;<>]+)"
)
_CODED: Final = r"(?i)[^\s/:?&=\"'<>]{0,200}%(?:3a|40)[^\s/&\"'<>]*"
"""A piece of a path in which a URL or a login stands, percent-encoded."""
_LOGIN: Final = r"[^\s/:@\"'<>]{1,64}:[^\s/@\"'<>]{1,128}@(?=[\w\[])"
_PAGE: Final = r"(?i)<\s*(?:!doctype|\?xml|html|head|body|script|title)\b"
_USER_INFO: Final = r"(?s).*:.*@"


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
        topic = re.search(_TOPIC, url)
        return f"magnet:?xt={topic[1]}&…" if topic is not None else "magnet:?…"
    found = re.match(_URL, url)
    if found is None:
        return _path(url, words=words)
    scheme, slashes, place, rest = found.groups()
    host = place.rpartition("@")[2]
    # An @ behind a colon: what looks like a host may be one half of a password.
    halved = "@" in rest and ":" in place
    if not place and not rest:
        return f"{scheme}:{slashes}"
    if halved or re.fullmatch(_HOST, host) is None:
        host = "…"
    return f"{scheme}:{slashes}{host}{_path(rest, words=words)}"


def _path(given: str, *, words: bool) -> str:
    path = re.split(_END_OF_PATH, given, maxsplit=1)[0]
    segments = [segment for segment in re.split(_SLASH, path) if segment]
    if not segments:
        return path[:1] if path == given else "/…"
    plain = [re.fullmatch(_WORD, segment) is not None for segment in segments]
    if not words:
        plain[:-1] = [False] * (len(plain) - 1)
    kept: list[str] = []
    for segment, shown in zip(segments, plain, strict=True):
        if shown or kept[-1:] != ["…"]:
            kept.append(segment if shown else "…")
    return f"{'/' if re.match(_SLASH, path) else ''}{'/'.join(kept)}"


def public_text(text: str) -> str:
    """Prose as it may be shown: the URLs in it are cut, and values with the name of a secret."""
    if "%" in text:
        text = re.sub(_CODED, "…", text)
    text = re.sub(_ADDRESS, _address, text)
    if "@" in text:
        text = re.sub(_LOGIN, "…@", text)
    if "=" in text or '":' in text:
        text = re.sub(_QUERY, "?…", text)
        text = re.sub(_NAMED, r"\1\2…", text)
    return text


def _address(found: re.Match[str]) -> str:
    url = found[0]
    if "%3a" in url[:9].lower():
        return "…"
    bare = url.rstrip(_TRAILING)
    return f"{public_url(bare)}{url[len(bare) :]}"


def public(value: str) -> str:
    """A whole value as it may be shown: behind the beginning of a URL all is taken for the URL."""
    begins = re.search(_BEGINNING, value)
    if begins is not None:
        head, url = value[: begins.start()], value[begins.start() :]
        return f"{public_text(head)}{'…' if '%' in begins[0] else public_url(url)}"
    return public_text(re.sub(_USER_INFO, "…@", value, count=1) if "@" in value else value)


def quoted(value: object) -> str:
    """A value that was refused or not found, in quotes, for the message that tells so."""
    if isinstance(value, str):
        return repr(_cut(public(value), _SHOWN))
    return _cut(public(repr(value)), _SHOWN)


def spoken(body: str) -> str:
    """What a server said, in one line: nothing of a page, which may hold tokens."""
    words = " ".join(body[: 16 * _SPOKEN].split())
    if words.startswith("<") or re.search(_PAGE, words) is not None:
        return ""
    return _cut(public_text(words), _SPOKEN)


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest]}…"
