"""Python names for wire names. One rule for arguments, fields, classes and files."""

from __future__ import annotations

import keyword
import re

__all__ = ["argument_name", "class_name", "snake"]


# Names that the generated methods and builders use themselves.
_TAKEN = {"self", "m", "i", "ops", "encode", "times", "dest", "timeout", "list", "dict"}


def snake(text: str) -> str:
    """`firstLastPiecePrio` → `first_last_piece_prio`, `SSLParameters` → `ssl_parameters`."""
    text = re.sub(r"[^0-9A-Za-z]+", "_", text)
    # A plural of capitals is one word: `banned_IPs` → `banned_ips`.
    text = re.sub(r"([A-Z]{2,})s(?![a-z])", lambda match: f"{match[1].capitalize()}s", text)
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", text)
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text)
    return text.strip("_").lower()


def argument_name(wire: str) -> str:
    """A wire name as an argument: snake_case, with `_` after a keyword or a name of our own."""
    name = snake(wire)
    if name[:1].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name


def class_name(tag: str) -> str:
    """`torrentcreator` → `Torrentcreator`, `search_plugins` → `SearchPlugins`."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^0-9A-Za-z]+", tag) if part)
