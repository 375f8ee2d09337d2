"""Arguments that are IDs: text, and objects that have one; what cannot be an ID is refused.

Servers skip an ID that they do not know without a word, so a name in its place would do nothing,
and nobody would notice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast

from ..codec.values import HasId
from ..errors import InvalidArgument
from ..public import quoted

__all__ = ["IdForm"]


class IdForm:
    """What the IDs of a model look like.

    Args:
        model: The model's name.
        field: Its field that has the ID.
        pattern: What an ID has to match as a whole; None if it may be any text.
    """

    __slots__ = ("_compiled", "field", "model", "pattern")

    def __init__(self, model: str, field: str, pattern: str | None = None) -> None:
        self.model = model
        self.field = field
        self.pattern = pattern
        # Compiled at first use, so that importing an operation costs nothing.
        self._compiled: re.Pattern[str] | None = None

    def check(self, argument: str, value: str) -> str:
        """The ID as it is.

        Raises:
            InvalidArgument: It can be none.
        """
        if self.pattern is None:
            return value
        if self._compiled is None:
            self._compiled = re.compile(self.pattern)
        if self._compiled.fullmatch(value) is None:
            if not value:
                raise InvalidArgument(argument, "is empty (or an item is); nothing was sent")
            hint = f"give a {self.model} of an answer, or its `{self.field}`"
            raise InvalidArgument(argument, f"{quoted(value)} is no ID of a {self.model}; {hint}")
        return value

    def read(self, argument: str, value: object) -> object:
        """IDs, and objects that have one (`peerkit_id`), as IDs alone.

        Args:
            argument: The argument's name, for errors.
            value: One of them, or an iterable of them. What is neither is given back as it is, for
                the encoder of the argument to take or to refuse.

        Raises:
            InvalidArgument: A text is no ID, or an object came without the field that has its ID.
            NotAskedFor: An object is part of an answer whose fields were chosen without that one.
        """
        if isinstance(value, str):
            return self.check(argument, value)
        if isinstance(value, (int, bytes, bytearray, memoryview, Mapping)):
            return cast("object", value)
        found = self._one(argument, value)
        if found is not value or not isinstance(value, Iterable):
            return found
        return [self._one(argument, item) for item in cast("Iterable[object]", value)]

    def _one(self, argument: str, value: object) -> object:
        if isinstance(value, str):
            return self.check(argument, value)
        if isinstance(value, int):
            return value
        try:
            found = cast("HasId", value).peerkit_id
        except AttributeError:
            # A field that was not asked for is told by an AttributeError, too.
            if hasattr(type(value), "peerkit_id"):
                raise
            return value
        return self.check(argument, found) if isinstance(cast("object", found), str) else value
