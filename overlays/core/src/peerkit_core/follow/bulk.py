"""The outcome of a call on many items: partial failure is data, not an exception."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import attrs

from ..codec.notebooks import in_notebooks
from ..codec.showing import compact
from ..errors import PeerkitError

__all__ = ["BulkFailed", "BulkResult"]


@attrs.frozen
class BulkResult:
    """What became of each item.

    Attributes:
        ok: The items for which the call was done, in the given order.
        failed: Item → its error, for the others.

    Example:
        ```python
        result = qb.stop(hashes)
        for hash, error in result.failed.items():
            print(hash, error)
        ```
    """

    ok: tuple[str, ...] = ()
    failed: Mapping[str, PeerkitError] = attrs.field(factory=dict[str, PeerkitError])

    __repr__ = compact
    _repr_html_ = in_notebooks

    def __bool__(self) -> bool:
        """Whether nothing failed."""
        return not self.failed

    def raise_for_errors(self) -> Self:
        """This result, if nothing failed.

        Raises:
            BulkFailed: Something failed; its cause is the first error.
        """
        if self.failed:
            raise BulkFailed(self) from next(iter(self.failed.values()))
        return self


class BulkFailed(PeerkitError):
    """A call on many items failed for some of them.

    Attributes:
        result: What became of each.
    """

    def __init__(self, result: BulkResult) -> None:
        first = next(iter(result.failed.items()))
        total = len(result.ok) + len(result.failed)
        super().__init__(
            f"{len(result.failed)} of {total} items failed; the first: {first[0]}: {first[1]}"
        )
        self.result = result

    def __reduce__(self) -> tuple[type[BulkFailed], tuple[BulkResult]]:
        return type(self), (self.result,)
