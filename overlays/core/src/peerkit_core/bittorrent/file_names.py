"""What the files of torrents are called on this machine: by a template, the same on every system."""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Mapping
from typing import Final, cast

from ..errors import InvalidArgument
from ..public import quoted

__all__ = ["FileNames", "refuse_equal"]

_FIELDS: Final = ("name", "hash", "hash8")
_LONGEST: Final = 250
"""Bytes of a file name: file systems allow 255, of UTF-8 or of UTF-16 units of decomposed text."""
_KEPT: Final = 250
"""Characters of a torrent's name that can matter: the rest is cut off anyhow."""
_HASH: Final = 40
"""Digits of an info-hash, as the services list torrents by it."""

# What some file system refuses; controls, and marks that make a name read otherwise than it is.
_REFUSED = re.compile(
    r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]'
)
# Devices of Windows, whatever the ending: `nul.txt` is one.
_DEVICE = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=[ ]*(?:\.|\Z))", re.IGNORECASE
)
_ENDS: Final = " ."
"""What Windows drops at the end of a name, and what hides a file elsewhere at its beginning."""


class FileNames:
    """File names by a template such as `{name} [{hash8}].torrent`.

    Args:
        template: Text with `{name}`, `{hash}` and `{hash8}`.
        argument: The argument's name, for errors.

    Raises:
        InvalidArgument: It has something else in braces, or gives no file name.
    """

    def __init__(self, template: str, *, argument: str = "name") -> None:
        self._argument = argument
        self._parts = self._read(template)
        longest = self._filled("", "0" * _HASH)
        if _size(longest) > _LONGEST - len("x"):
            raise self._refusal(f"is longer than a file name can be ({_LONGEST} bytes)")
        if not self.of("x", "0" * _HASH):
            raise self._refusal("gives an empty file name")

    def _read(self, template: str) -> tuple[tuple[str, str | None], ...]:
        """Texts, each with the field behind it."""
        if not isinstance(cast("object", template), str):
            raise self._refusal(f"expected text, got {type(template).__name__}")
        if len(template) > 4 * _LONGEST:
            raise self._refusal(f"is longer than a file name can be ({_LONGEST} bytes)")
        try:
            parts = list(string.Formatter().parse(template))
        except ValueError as problem:
            raise self._refusal(f"is no template: {problem}; {_HELP}") from None
        for _, field, spec, conversion in parts:
            if field is not None and (field not in _FIELDS or spec or conversion):
                given = (
                    f"{field}{f'!{conversion}' if conversion else ''}{f':{spec}' if spec else ''}"
                )
                raise self._refusal(f"unknown placeholder {quoted(f'{{{given}}}')}; {_HELP}")
        return tuple((text, field) for text, field, _, _ in parts)

    def _refusal(self, problem: str) -> InvalidArgument:
        return InvalidArgument(self._argument, problem)

    def of(self, name: str, hash: str) -> str:
        """The file name of a torrent: every file system takes it, and it stays inside its folder.

        Of a name that is too long the end is cut off.

        Args:
            name: The torrent's name.
            hash: Its ID.

        Raises:
            InvalidArgument: Nothing is left of it.
        """
        kept = unicodedata.normalize("NFC", _REFUSED.sub("_", name[:_KEPT]))
        while True:
            made = _safe(self._filled(kept, hash[:_HASH]))
            if _size(made) <= _LONGEST:
                break
            if not kept:
                raise self._refusal("gives a file name that is too long")
            kept = kept[:-1].rstrip(_ENDS)
        if not made:
            raise self._refusal("gives an empty file name")
        return made

    def _filled(self, name: str, hash: str) -> str:
        values = {"name": name, "hash": hash, "hash8": hash[:8], None: ""}
        return "".join(f"{text}{values[field]}" for text, field in self._parts)


_HELP: Final = "there are {name}, {hash} and {hash8}; a brace itself is written twice"


def _safe(name: str) -> str:
    made = _REFUSED.sub("_", unicodedata.normalize("NFC", name)).strip(_ENDS)
    return f"_{made}" if _DEVICE.match(made) is not None else made


def _size(name: str) -> int:
    """Bytes of UTF-8, or units of decomposed UTF-16 if there are more of these."""
    whole = _REFUSED.sub("_", name)
    units = len(unicodedata.normalize("NFD", whole).encode("utf-16-le")) // 2
    return max(len(whole.encode()), units)


def refuse_equal(
    files: Mapping[str, str], names: Mapping[str, str], argument: str = "name"
) -> None:
    """Refuse file names that are one on some file system: of another case, or composed otherwise.

    Args:
        files: ID of a torrent → its file name.
        names: ID of a torrent → its own name.
        argument: The argument's name, for errors.

    Raises:
        InvalidArgument: Two torrents have one file; the message names both.
    """
    seen: dict[str, str] = {}
    for id, file in files.items():
        folded = unicodedata.normalize("NFC", unicodedata.normalize("NFD", file).casefold())
        other = seen.setdefault(folded, id)
        if other != id:
            both = " and ".join(f"{quoted(names[one])} ({one[:8]})" for one in (other, id))
            # The file itself is not told: in it an address of the template would be no address.
            raise InvalidArgument(argument, f"gives {both} the same file; use {{hash}} in it")
