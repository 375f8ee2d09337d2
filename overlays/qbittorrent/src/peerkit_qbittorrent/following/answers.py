"""The answers of `sync/maindata`, read the cheapest way that fits them.

A full answer is decoded straight into the torrents that users get, a partial one into dictionaries
of what it has. What does not fit goes the way of every other answer, with its warnings.
"""

from __future__ import annotations

from functools import cache
from types import GenericAlias
from typing import Any, TypedDict, Union, get_args

import msgspec

from peerkit_core.codec.unset import UNSET, value_or

from .._generated.models import MainData, TorrentChange
from .tracked import TrackedTorrent

__all__ = ["read_answer"]


def read_answer(content: bytes, *, full: bool) -> MainData | None:
    """An answer whose `torrents` are `TrackedTorrent`, or dictionaries if it is a partial one.

    Args:
        content: The body of a success.
        full: Whether everything was asked for.

    Returns:
        The answer; None if it does not fit, and is to be read as any other.
    """
    for kind in (full, not full):
        try:
            answer: MainData = _decoder(full=kind).decode(content)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None
        if value_or(answer.full_update, False) == kind:
            return answer
    return None


@cache
def _decoder(*, full: bool) -> msgspec.json.Decoder[Any]:
    value: Any = TrackedTorrent if full else _patch()
    torrents: Any = GenericAlias(dict, (str, value))
    fields = [("torrents", Union[torrents, msgspec.UnsetType], UNSET)]  # noqa: UP007
    model: Any = msgspec.defstruct("MainData", fields, bases=(MainData,), kw_only=True, gc=False)
    return msgspec.json.Decoder(model)


def _patch() -> Any:
    """A dictionary type with the fields of a change, none of which has to be there."""
    hints = {
        field.encode_name: Union[  # noqa: UP007
            tuple(kind for kind in get_args(field.type) if kind is not msgspec.UnsetType)
        ]
        for field in msgspec.structs.fields(TorrentChange)
    }
    assert tuple(hints) == TorrentChange.__struct_fields__, "a field has another name on the wire"
    make: Any = TypedDict  # type checkers want the fields to be written out
    return make("TorrentPatch", hints, total=False)
