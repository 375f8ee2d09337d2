"""Damaged specs through the pipeline: a client, or problems with file and line, within bounds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.codegen.bounded import refused_or_good
from tests.codegen.mutations import mutated

from .cases import Case, Finding

__all__ = ["Specs"]


class Specs:
    """Each case damages the spec of a service, or a small one."""

    def run(self, case: Case) -> Sequence[Finding]:
        """Damage one."""
        with TemporaryDirectory(prefix="peerkit-fuzz") as folder:
            spec = mutated(case.random().getrandbits(32), Path(folder, "root"))
            try:
                refused_or_good(spec)
            except AssertionError as problem:
                return [Finding("a hostile spec", spec.service, f"{spec.what}: {problem}"[:2000])]
        return []
