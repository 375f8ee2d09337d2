"""File names for exported torrents."""

from __future__ import annotations

import re
import string

from peerkit_core.errors import InvalidArgument

__all__ = ["file_name"]

_REFUSED = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_LONGEST = 200
"""Characters of a torrent's name that are kept: file systems allow 255 bytes in all."""


def file_name(template: str, name: str, hash: str) -> str:
    """A file name that every file system takes and that stays inside its folder.

    Raises:
        InvalidArgument: The template has an unknown placeholder or is no file name.
    """
    values = {"name": name[:_LONGEST], "hash": hash, "hash8": hash[:8]}
    fields = {field for _, field, _, _ in string.Formatter().parse(template) if field is not None}
    if not fields <= values.keys():
        unknown = ", ".join(sorted(fields - values.keys()))
        raise InvalidArgument("name", f"unknown placeholder {{{unknown}}}")
    made = _REFUSED.sub("_", template.format(**values)).strip(" .")
    while len(made.encode()) > 250:
        values["name"] = values["name"][:-10]
        made = _REFUSED.sub("_", template.format(**values)).strip(" .")
    if not made:
        raise InvalidArgument("name", "gives an empty file name")
    return made
