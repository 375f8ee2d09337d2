"""A wrapper that keeps passwords and keys out of everything that is printed."""

from __future__ import annotations

from typing import final

__all__ = ["Secret"]


@final
class Secret:
    """A password, key or token that shows as `***` in every repr, log line and traceback.

    Example:
        ```python
        key = Secret("qbt_0123")
        print(key)           # ***
        key.reveal()         # 'qbt_0123'
        ```
    """

    __slots__ = ("_value",)

    def __init__(self, value: str | Secret) -> None:
        self._value: str = value.reveal() if isinstance(value, Secret) else value

    def reveal(self) -> str:
        """The secret itself. Do not keep it in a variable that may be printed."""
        return self._value

    def __repr__(self) -> str:
        return "***"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format("***", spec)

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._value == other._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> tuple[type[Secret], tuple[str]]:
        raise TypeError("a Secret is not pickled; pass it on with reveal()")
