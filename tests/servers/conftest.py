"""The output of the servers below each failed test of the harness."""

from .report import pytest_runtest_makereport

__all__ = ["pytest_runtest_makereport"]
