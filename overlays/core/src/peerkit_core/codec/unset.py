"""Fields that were not in an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeGuard, TypeVar

from ..errors import DecodeError, NotSent

if TYPE_CHECKING:
    from enum import Enum

__all__ = ["UNSET", "UnsetType", "is_set", "needed", "value_or"]

T = TypeVar("T")
D = TypeVar("D")


if TYPE_CHECKING:
    # To type checkers an enum with one member, so that `is UNSET` narrows; and without a truth
    # value, so that those that look at truth values refuse `if not torrent.private`.
    class UnsetType(Enum):
        """The type of [`UNSET`][peerkit_core.UNSET]."""

        UNSET = "UNSET"

        def __bool__(self) -> NoReturn: ...

    UNSET: Final = UnsetType.UNSET
    """Stands where the server did not send a field; see [`is_set`][peerkit_core.is_set].

    It is neither true nor false, nothing can be compared or computed with it, and it has no text:
    all of that raises [`NotSent`][peerkit_core.NotSent], so that no program takes "the release does
    not tell" for "no" or 0. Only `is` and `==` may be asked.
    """
else:
    # Not an enum while a program runs: msgspec would write its value as if it were one of a field.
    class UnsetType:
        """The type of [`UNSET`][peerkit_core.UNSET]."""

        __slots__ = ()

        def __new__(cls) -> UnsetType:
            return UNSET

        def __repr__(self) -> str:
            return "UNSET"

        def __reduce__(self) -> str:
            return "UNSET"

        def __format__(self, spec: str) -> str:
            return _refuse() if spec else "UNSET"

        def __getattr__(self, name: str) -> Any:
            # Names of protocols are asked for by printers and copiers, which go on without.
            if name.startswith("_"):
                raise AttributeError(name)
            _refuse()

    def _refuse(*_: object) -> NoReturn:
        raise NotSent

    for _name in (
        "bool int float complex index round trunc floor ceil len iter contains getitem "
        "lt le gt ge neg pos abs invert "
        "add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod divmod rdivmod "
        "pow rpow lshift rlshift rshift rrshift and rand or ror xor rxor matmul rmatmul"
    ).split():
        setattr(UnsetType, f"__{_name}__", _refuse)
    del _name

    UNSET = object.__new__(UnsetType)


def is_set(value: T | UnsetType) -> TypeGuard[T]:
    """Whether a model field was in the server's answer.

    Example:
        ```python
        if is_set(torrent.private) and torrent.private:
            ...
        ```
    """
    return value is not UNSET


def value_or(value: T | UnsetType, default: D) -> T | D:
    """A field's value, or `default` where the server did not send it.

    None stays None where a server sends it with a meaning of its own.

    Example:
        ```python
        private = [torrent.name for torrent in torrents if value_or(torrent.private, False)]
        ```
    """
    return default if value is UNSET else value


def needed(value: T | UnsetType, operation: str, path: str) -> T:
    """A field's value, where nothing can be done without it.

    Args:
        value: The field.
        operation: The operation that has answered, for the error.
        path: The place of the field in the answer, for example `$.task_id`.

    Raises:
        DecodeError: The server did not send it.
    """
    if value is UNSET:
        raise DecodeError(operation, path, "is missing, and nothing can be done without it")
    return value
