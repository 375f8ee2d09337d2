# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/searching/_async/searching.py. Do not edit.
"""Searching with the server's plugins."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from peerkit_core.call.reading import text, whole
from peerkit_core.call.timeouts import seconds
from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.errors import Conflict, InvalidArgument, PeerkitError, WaitTimeout
from peerkit_core.follow._sync.waiting import poll_until
from peerkit_core.follow.deadline import Deadline
from peerkit_core.public import quoted

from ..._generated.resources import search as calls
from ...errors import PluginNotInstalled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerkit_core.codec.values import All

    from ... import models as m

__all__ = ["Search"]

_PAGE = 500


class Search(calls.Search):
    """Search, with whole searches as iterators."""

    def find(
        self,
        pattern: str,
        *,
        plugins: str | Iterable[str] | All = "enabled",
        category: m.SearchCategory | str = "all",
        limit: int | None = None,
        poll: float = 0.5,
        timeout: float | None = 60.0,
        clock: Clock | None = None,
    ) -> Generator[m.SearchResult, None]:
        """Search, and give the results as they come.

        The job is stopped and deleted at the end, whatever the end is. If the server's five jobs
        are all running, a free place is waited for.

        Args:
            pattern: What to search for.
            plugins: Names of plugins, `"enabled"`, `"multi"`, or `ALL`.
            category: A category, for example `"movies"`.
            limit: Most results to give; None for all.
            poll: Seconds between two looks for new results.
            timeout: Seconds for the whole search; what was found until then is given.
            clock: For tests.

        Raises:
            InvalidArgument: The pattern is empty.
            WaitTimeout: No place got free in time.
            UnsupportedByServer: The release has no search.

        Example:
            ```python
            for result in qb.search.find("debian netinst", limit=20):
                print(result.file_name, result.nb_seeders)
            ```
        """
        if not text("pattern", pattern).strip():
            raise InvalidArgument("pattern", "is empty")
        if limit is not None:
            whole("limit", limit, least=1)
        poll = seconds("poll", poll)
        clock = Clock() if clock is None else clock
        deadline = Deadline.after(timeout, now=clock.monotonic())
        given = 0
        with self._job(pattern, category, plugins, deadline, poll, clock) as job:
            while True:
                # The status is read before the results: what came in between is in the next page.
                running = self.status(id=job)[0].status == "Running"
                while page := self.results(job, limit=_PAGE, offset=given).results:
                    for result in page:
                        yield result
                        given += 1
                        if given == limit:
                            return
                now = clock.monotonic()
                if not running or deadline.passed(now):
                    return
                clock.sleep(min(poll, deadline.remaining(now)))

    @contextmanager
    def _job(
        self,
        pattern: str,
        category: str,
        plugins: str | Iterable[str] | All,
        deadline: Deadline,
        poll: float,
        clock: Clock,
    ) -> Generator[int]:
        job = self._start(pattern, category, plugins, deadline, poll, clock)
        try:
            yield job
        finally:
            try:
                self.delete(job)
            except PeerkitError as error:
                # Up to 5.2 the job ends with its session anyhow; the search itself is done.
                self._engine.logger.debug("search job %d was not deleted: %s", job, error)

    def _start(
        self,
        pattern: str,
        category: str,
        plugins: str | Iterable[str] | All,
        deadline: Deadline,
        poll: float,
        clock: Clock,
    ) -> int:
        while True:
            try:
                return self.start(pattern, category, plugins).id
            except Conflict as error:
                if not any(job.status == "Running" for job in self.status()):
                    # No job is in the way: the server has no Python for its plugins.
                    raise
                now = clock.monotonic()
                if deadline.passed(now):
                    raise WaitTimeout("five searches are running; none ended in time") from error
                clock.sleep(min(poll, deadline.remaining(now)))

    def ensure_plugin(
        self,
        source: str,
        name: str,
        *,
        timeout: float = 30.0,
        clock: Clock | None = None,
    ) -> m.SearchPlugin:
        """Install a plugin, if it is not installed, and wait until it is listed.

        Args:
            source: URL or path on the server of the plugin's file.
            name: The name that the plugin has when it is installed.
            timeout: Seconds to wait.
            clock: For tests.

        Raises:
            PluginNotInstalled: It is not listed in time; a server never tells why.
        """
        found = self._plugin(name)
        if found is not None:
            return found
        self.install_plugin(source)
        try:
            plugin = poll_until(
                lambda: self._plugin(name),
                lambda seen: seen is not None,
                timeout=timeout,
                clock=clock,
            )
        except WaitTimeout as error:
            text = (
                f"{name} is not listed {timeout:g} s after its installation from {quoted(source)}"
            )
            raise PluginNotInstalled(text) from error
        assert plugin is not None
        return plugin

    def _plugin(self, name: str) -> m.SearchPlugin | None:
        return next((p for p in self.plugins() if p.name == name), None)
