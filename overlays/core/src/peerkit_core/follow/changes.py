"""What every live state tells besides its things: whether it can see them."""

from __future__ import annotations

from typing import Literal

import attrs

from ..errors import PeerkitError

__all__ = ["ConnectionChanged", "Resync"]


@attrs.frozen
class ConnectionChanged:
    """The server stopped or began to answer. Meanwhile the state tries again by itself.

    What changed while it was offline follows after `online`.

    Attributes:
        error: Why it is offline.
    """

    kind: Literal["offline", "online"]
    error: PeerkitError | None = None


@attrs.frozen
class Resync:
    """The consumer was too slow and its changes were dropped: look at the whole state again.

    The changes after this one follow on what the state is when this one is taken.
    """

    kind: Literal["resync"] = attrs.field(default="resync", init=False)
