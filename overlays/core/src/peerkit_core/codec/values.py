"""Values that every peerkit client shares: sentinels, open enums, the base of models."""

from __future__ import annotations

from enum import Enum, IntEnum, StrEnum
from typing import Any, ClassVar, Final, Protocol, Self, TypeAlias, cast

import msgspec

__all__ = [
    "ALL",
    "JSON",
    "KEEP",
    "All",
    "HasId",
    "Keep",
    "KeepingModel",
    "Model",
    "OpenIntEnum",
    "OpenStrEnum",
]

JSON: TypeAlias = "bool | int | float | str | list[JSON] | dict[str, JSON] | None"
"""Any JSON value, for the few places where a service has no fixed shape."""


class All(Enum):
    """The type of [`ALL`][peerkit_core.ALL]."""

    ALL = "ALL"

    def __repr__(self) -> str:
        return "ALL"


ALL: Final = All.ALL
"""Stands for every torrent, file or tag the server has.

Servers spell "everything" as a magic word or as an absent or empty value, so that a list that
happens to be empty can hit everything. Here only this sentinel does; an empty list is refused.
"""


class Keep(Enum):
    """The type of [`KEEP`][peerkit_core.KEEP]."""

    KEEP = "KEEP"

    def __repr__(self) -> str:
        return "KEEP"


KEEP: Final = Keep.KEEP
"""Leave a value as it is, where None has a meaning of its own."""


class HasId(Protocol):
    """An object that calls take in the place of its ID: a torrent of an answer, or one of yours.

    Example:
        ```python
        for torrent in qb.torrents.info():
            qb.torrents.properties(torrent)
        ```
    """

    @property
    def peerkit_id(self) -> str:
        """What calls tell it by."""
        ...


class _Value:
    """What models can do beside having fields; each is written where it is imported when needed."""

    __slots__ = ()

    def __repr__(self) -> str:
        from .showing import shown

        return shown(self)

    def __rich_repr__(self) -> list[tuple[str, object]]:
        """For rich and pprint-like printers: the fields that are set, without their secrets."""
        from .showing import concealed

        return concealed(self)

    def _repr_html_(self) -> str:
        """For notebooks."""
        from .notebooks import in_notebooks

        return in_notebooks(self)

    def to_dict(self, *, wire: bool = False) -> dict[str, Any]:
        """This object as plain data: dictionaries, lists, text, numbers, booleans and None.

        Fields that are unset are left out; models inside become dictionaries too, members of enums
        their values.

        Args:
            wire: Name the fields as the server does, not as Python does.
        """
        from .plain import to_dict

        return to_dict(cast("msgspec.Struct", self), wire=wire)

    def to_json(self, *, wire: bool = False) -> str:
        """This object as JSON, with what `to_dict` has.

        Args:
            wire: As in `to_dict`.
        """
        from .plain import to_json

        return to_json(cast("msgspec.Struct", self), wire=wire)


class Model(
    _Value, msgspec.Struct, kw_only=True, omit_defaults=True, repr_omit_defaults=True, gc=False
):
    """Base of all generated models.

    Unknown keys of an answer are ignored; keys that a server release does not send stay `UNSET`.
    Models of acyclic JSON need no garbage collector tracking: `gc=False` makes
    decoding a long list faster and its memory smaller.
    """


class KeepingModel(
    _Value, msgspec.Struct, kw_only=True, omit_defaults=True, repr_omit_defaults=True, dict=True
):
    """Base of models that are read, changed and written back whole (`x-keep-unknown`).

    Keys that this release of the client does not know survive such a round trip, in the order in
    which the server sent them: a configuration written by a newer server loses nothing.
    """

    keeps_unknown: ClassVar[bool] = True


class OpenStrEnum(StrEnum):
    """A text enum that keeps values it does not know.

    Servers add values with each release. An unknown one becomes a member-like object that compares,
    hashes and serialises as its text; `is_known` tells it apart.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = value
        unknown._value_ = value
        return unknown

    @property
    def is_known(self) -> bool:
        """False for a value that this release of the client has no name for."""
        return self._name_ in type(self).__members__


class OpenIntEnum(IntEnum):
    """A number enum that keeps values it does not know; see `OpenStrEnum`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        unknown = int.__new__(cls, value)
        unknown._name_ = f"UNKNOWN_{value}"
        unknown._value_ = value
        return unknown

    @property
    def is_known(self) -> bool:
        """False for a value that this release of the client has no name for."""
        return self._name_ in type(self).__members__
