"""What calls tell an object by, where the field may be unset."""

from __future__ import annotations

from ..errors import InvalidArgument

__all__ = ["identified"]


def identified(field: str, value: object) -> str:
    """The ID of an object.

    Args:
        field: The name of the field that holds it.
        value: The field's value.

    Raises:
        InvalidArgument: The object came without it.
    """
    if isinstance(value, (str, int)) and value != "":
        return str(value)
    raise InvalidArgument(field, "the object came without it, and calls tell it by nothing else")
