"""What lasts longer than a call: waiting, pages, bulk results, live state."""

from __future__ import annotations

from ..lazy import lazy_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .changes import ConnectionChanged as ConnectionChanged
    from .changes import Resync as Resync
else:  # hidden from type checkers, to which a misspelt name is then an error
    __getattr__, __dir__ = lazy_names(__name__, {"changes": "ConnectionChanged Resync"})

__all__ = ["ConnectionChanged", "Resync"]
