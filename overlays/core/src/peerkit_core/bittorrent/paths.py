"""Paths on a server, which is often another system than this one."""

from __future__ import annotations

import os

from ..call.encode import path as server_path
from ..errors import InvalidArgument
from ..public import quoted

__all__ = ["absolute_folder"]


def absolute_folder(argument: str, path: str | os.PathLike[str]) -> str:
    """An absolute folder on the server, as text.

    Raises:
        InvalidArgument: It is relative, and the server would not know to what.
    """
    place = server_path(argument, path)
    if not place.startswith("/") and place[1:2] != ":":
        raise InvalidArgument(
            argument, f"{quoted(place)} is not absolute; the server would not know where"
        )
    return place
