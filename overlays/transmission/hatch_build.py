"""No package without its generated code: run by hatchling before each build."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

__all__ = ["GeneratedCode"]


class GeneratedCode(BuildHookInterface[Any]):
    """Ends a build if `_generated` is no folder.

    In the repository it is a symbolic link. Git on Windows writes links as small text files, unless
    it is told otherwise, and what is built from those cannot be imported.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Look at every `_generated` of the package."""
        links = sorted(Path(self.root, "src").rglob("_generated"))
        broken = [link.relative_to(self.root).as_posix() for link in links if not link.is_dir()]
        if broken or not links:
            where = ", ".join(broken) or "_generated"
            self.app.abort(
                f"{where}: this has to be a folder, or a link to one. Git has checked links out as"
                " text files: run `git config core.symlinks true` and `git checkout -- overlays`"
                " (on Windows with developer mode on), or install a wheel."
            )
