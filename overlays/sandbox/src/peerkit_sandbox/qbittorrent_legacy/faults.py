"""Faults that a test orders, for the paths of the legacy interface."""

from __future__ import annotations

from dataclasses import replace

from ..qbittorrent.faults import Edit, Fault, Faults


class LegacyFaults(Faults):
    """Takes `command/pause` and `/command/pause` for the same path."""

    def add(self, fault: Fault) -> None:
        """Queue a fault."""
        super().add(fault if fault.path is None else replace(fault, path=_rooted(fault.path)))

    def edit(self, path: str, change: Edit) -> None:
        """Pass every successful answer of a path through `change`."""
        super().edit(_rooted(path), change)


def _rooted(path: str) -> str:
    return "/" + path.lstrip("/")
