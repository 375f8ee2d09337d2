"""Names of a package that are imported at first use (PEP 562)."""

from __future__ import annotations

import sys
from importlib import import_module

# Type checkers know this word; every package pays for what is imported here.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

__all__ = ["lazy_names"]


def lazy_names(
    package: str, table: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` for a package.

    Args:
        package: The package's `__name__`.
        table: Module → its public names, separated by spaces; `name=public` renames. A module of
            the package is named from the package on (`_sync.client`), and one without names is
            public itself; another package's module begins with `/` (`/peerkit_core`).

    Example:
        ```python
        __getattr__, __dir__ = lazy_names(__name__, {"_sync.client": "Client", "models": ""})
        ```
    """
    homes: dict[str, tuple[str, str]] = {}
    for module, entries in table.items():
        path = module[1:] if module.startswith("/") else f"{package}.{module}"
        if not entries:
            homes[module] = (path, "")
        for entry in entries.split():
            name, _, public = entry.partition("=")
            homes[public or name] = (path, name)

    def get(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        path, original = home
        module = import_module(path)
        value = getattr(module, original) if original else module
        setattr(sys.modules[package], name, value)
        return value

    def listed() -> list[str]:
        return sorted({*vars(sys.modules[package]), *homes})

    return get, listed
