"""A pytest hook that shows the output of the running servers below a failed test.

In a `conftest.py`: `from tests.servers.report import pytest_runtest_makereport`.
"""

from collections.abc import Generator

import pytest

from .process import running


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add a section per server; those that live longer than one test have no other occasion."""
    report = yield
    if report.failed:
        report.sections += [(f"{item.name}: {at.service}", at.log_tail()) for at in running]
    return report
