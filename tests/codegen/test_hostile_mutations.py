"""Random damage to a spec ends in a client or in problems with file and line, never else."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.codegen.bounded import refused_or_good
from tests.codegen.mutations import mutated


# `nox -s fuzz` tries others.
@pytest.mark.parametrize("seed", range(100))
def test_a_damaged_sample_is_taken_or_refused_with_its_place(tmp_path: Path, seed: int) -> None:
    refused_or_good(mutated(seed, tmp_path / "root", real=False))


@pytest.mark.parametrize("seed", range(8))
def test_a_damaged_real_spec_is_taken_or_refused_with_its_place(tmp_path: Path, seed: int) -> None:
    refused_or_good(mutated(seed, tmp_path / "root", real=True))
