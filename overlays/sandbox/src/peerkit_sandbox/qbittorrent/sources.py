"""What a torrent can be added from: magnet links, infohashes and .torrent files."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

__all__ = ["Magnet", "is_url", "read_magnet"]

_HEX = re.compile(r"[0-9a-fA-F]{40}|[0-9a-fA-F]{64}")
_BASE32 = re.compile(r"[A-Za-z2-7]{32}")


@dataclass(frozen=True)
class Magnet:
    """A magnet link: the infohashes (empty if absent), name and trackers it carries."""

    v1: str
    v2: str
    name: str
    trackers: tuple[str, ...]


def read_magnet(text: str) -> Magnet | None:
    """Read a magnet link or a bare infohash; `None` if it is neither."""
    if _HEX.fullmatch(text):
        return _from_hash(text.lower())
    if _BASE32.fullmatch(text):
        return _from_hash(_from_base32(text))
    if not text.lower().startswith("magnet:?"):
        return None
    v1 = v2 = name = ""
    trackers: list[str] = []
    for key, value in parse_qsl(urlsplit(text).query):
        if key == "dn":
            name = value
        elif key == "tr" or key.startswith("tr."):
            trackers.append(value)
        elif key == "xt" or key.startswith("xt."):
            if value.startswith("urn:btih:"):
                v1 = _v1_hash(value.removeprefix("urn:btih:"))
            elif value.startswith("urn:btmh:1220") and len(value) == 77:
                v2 = value.removeprefix("urn:btmh:1220").lower()
    return Magnet(v1, v2, name, tuple(trackers)) if v1 or v2 else None


def is_url(text: str) -> bool:
    """Whether the server would download this source."""
    return urlsplit(text).scheme.lower() in ("http", "https", "ftp", "bc")


def _from_hash(digits: str) -> Magnet:
    if len(digits) == 64:
        return Magnet("", digits, "", ())
    return Magnet(digits, "", "", ())


def _v1_hash(text: str) -> str:
    if _HEX.fullmatch(text) and len(text) == 40:
        return text.lower()
    return _from_base32(text) if _BASE32.fullmatch(text) else ""


def _from_base32(text: str) -> str:
    try:
        return base64.b32decode(text.upper()).hex()
    except binascii.Error:
        return ""
