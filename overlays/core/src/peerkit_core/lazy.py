"""Names of a package that are imported at first use (PEP 562)."""

from __future__ import annotations

import sys
from importlib import import_module

TYPE_CHECKING = False
"""What `typing.TYPE_CHECKING` is; type checkers know the word, and `typing` itself would be half of
the time that importing a package takes. Imported, and not set, it is no name of the package."""
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

__all__ = ["TYPE_CHECKING", "lazy_names"]


def lazy_names(
    package: str, table: Mapping[str, str], *, whole: Iterable[str] = ()
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` for a package; the first gives `__all__` as well.

    Args:
        package: The package's `__name__`.
        table: Module → its public names, separated by spaces; `name=public` renames, and `.` is
            the module itself. A module of the package is named from the package on
            (`_sync.client`); another package's module begins with `/` (`/peerkit_core`).
        whole: Modules all of whose public names are names of the package too. They are asked in
            their order for what the table does not have.

    Example:
        ```python
        __getattr__, __dir__ = lazy_names(
            __name__, {"_sync.client": "Client", "models": "."}, whole=("/peerkit_core", "models")
        )
        ```
    """

    def path_of(module: str) -> str:
        return module[1:] if module.startswith("/") else f"{package}.{module}"

    homes: dict[str, tuple[str, str]] = {}
    for module, entries in table.items():
        for entry in entries.split():
            name, _, public = entry.partition("=")
            if name == ".":
                homes[module] = (path_of(module), "")
            else:
                homes[public or name] = (path_of(module), name)

    def taken(module: str) -> list[str]:
        return [name for name in import_module(path_of(module)).__all__ if name[:1] != "_"]

    def find(name: str) -> Any:
        if name in homes:
            path, original = homes[name]
            module = import_module(path)
            return getattr(module, original) if original else module
        if name[:1] != "_":
            for source in whole:
                if name in taken(source):
                    return getattr(import_module(path_of(source)), name)
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    def get(name: str) -> Any:
        value = listed() if name == "__all__" else find(name)
        setattr(sys.modules[package], name, value)
        return value

    def listed() -> list[str]:
        return sorted({*homes, *(name for source in whole for name in taken(source))})

    return get, listed
