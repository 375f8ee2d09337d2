"""A short tour of typed calls; `nox -s demo` runs it with the Python of a clean environment.

Everything here is what a user's own program would do: it knows the two client packages and the
standard library. `servers.json` tells where the servers are.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from peerkit_core import is_set
from peerkit_core.errors import InvalidArgument, LoginFailed, PeerkitError, UnsupportedByServer
from peerkit_qbittorrent import ALL, AsyncQBittorrent, QBittorrent, State
from peerkit_qbittorrent import models as qm
from peerkit_transmission import AsyncTransmission, Transmission
from peerkit_transmission import models as tm

TERMINAL = sys.stdout.isatty()
COLOUR = TERMINAL and "NO_COLOR" not in os.environ
TORRENT = Path("timelapse.torrent")


@dataclass(frozen=True)
class Server:
    """One line of `servers.json`."""

    service: str
    name: str
    release: str
    real: bool
    url: str
    username: str
    password: str

    @property
    def title(self) -> str:
        """Name and release, and whether it is a real one."""
        return f"{self.name} {self.release} ({'real server' if self.real else 'sandbox'})"


# -- qBittorrent ---------------------------------------------------------------------------


def tour_qbittorrent(server: Server) -> None:
    """The synchronous client of qBittorrent, call by call."""
    title(server.title)
    code('qb = QBittorrent(url, username="admin", password="…")')
    with QBittorrent(server.url, username=server.username, password=server.password) as qb:
        code("qb.server_version()")
        result(str(qb.server_version()))

        code('qb.add_and_wait("timelapse.torrent", until="complete", category="northern")')
        bar = Bar()
        added = qb.add_and_wait(
            TORRENT,
            until="complete",
            timeout=30,
            category="northern",
            on_progress=lambda torrent: bar.show(torrent.progress, torrent.state),
        )
        bar.end()

        code('for torrent in qb.iter_torrents(sort="name"): …')
        table(
            ("name", "state", "size", "done"),
            (
                (torrent.name, torrent.state, megabytes(torrent.size), percent(torrent.progress))
                for torrent in qb.iter_torrents(sort="name")
            ),
        )
        code("qb.torrents.properties(added.hash)")
        details = qb.torrents.properties(added.hash)
        result(f"{details.pieces_num} pieces of {details.piece_size // 1024} KiB")

        code("added.added_on_time, qb.limits.set_torrents(added, upload=500_000)")
        assert added.added_on_time is not None
        qb.limits.set_torrents(added, upload=500_000).raise_for_errors()
        result(f"added at {added.added_on_time:%Y-%m-%d %H:%M:%S %Z}; uploads 500 kB/s at most")

        code('with qb.track() as state: …; qb.stop(added); state.wait_for(added, "stoppedUP")')
        with qb.track(interval=0.2) as state:
            state.on(
                "updated",
                lambda change: result(f"{change.after.name}: {', '.join(sorted(change.fields))}"),
            )
            qb.stop(added).raise_for_errors()
            stopped = state.wait_for(added, State.STOPPED_UPLOAD, timeout=30)
            result(f"it was {added.state} and is {stopped.state} now")

        code("qb.torrents.pause(ALL)")
        refused(lambda: qb.torrents.pause(ALL))


def tour_wrong_input(server: Server) -> None:
    """Errors say what to do next, and never contain the password."""
    title("When something is wrong")
    code('QBittorrent(url, username="admin", password="wrong").app.version()')
    with QBittorrent(server.url, username=server.username, password="wrong") as qb:
        try:
            qb.app.version()
        except LoginFailed as error:
            complaint(error)
    with QBittorrent(server.url, username=server.username, password=server.password) as qb:
        code('qb.add_and_wait("holiday.torrent")')
        try:
            qb.add_and_wait("holiday.torrent")
        except InvalidArgument as error:
            complaint(error)
        code("qb.remove([], delete_data=True)")
        try:
            qb.remove([], delete_data=True)
        except InvalidArgument as error:
            complaint(error)


# -- Transmission --------------------------------------------------------------------------


def tour_transmission(server: Server) -> None:
    """The synchronous client of Transmission, call by call."""
    title(server.title)
    code('tr = Transmission(url, username="peerkit", password="…")')
    with Transmission(server.url, username=server.username, password=server.password) as tr:
        code("tr.server_version(), tr.dialect")
        result(f"{tr.server_version()}, {tr.dialect}")

        code('tr.add_and_wait("timelapse.torrent", until="complete", labels=["northern"])')
        bar = Bar()
        added = tr.add_and_wait(
            TORRENT,
            until="complete",
            timeout=30,
            labels=["northern"],
            on_progress=lambda torrent: bar.show(torrent.percent_done, status(torrent)),
        )
        bar.end()
        result(f"id {added.id}, hash {added.hash_string[:12]}…")

        code('tr.torrents.get(["name", "status", "total_size", "percent_done"])')
        found = tr.torrents.get(["name", "status", "total_size", "percent_done"]).torrents
        table(
            ("name", "status", "size", "done"),
            (
                (
                    torrent.name,
                    status(torrent),
                    megabytes(torrent.total_size),
                    percent(torrent.percent_done),
                )
                for torrent in sorted(found, key=lambda torrent: torrent.name)
            ),
        )
        code('tr.groups.set("night", speed_limit_down=500)')
        tr.groups.set("night", speed_limit_down=500)
        result(", ".join(group.name for group in tr.groups.get().group))


def status(torrent: tm.Torrent) -> str:
    """What a torrent does, in a word."""
    return torrent.status.name.lower() if is_set(torrent.status) else "?"


# -- other releases ------------------------------------------------------------------------


def tour_others(servers: list[Server]) -> None:
    """The same program on other releases; what a release lacks is refused before it is sent."""
    title("The same calls on other releases")
    for server in servers:
        began = time.perf_counter()
        if server.service == "qbittorrent":
            with QBittorrent(server.url, username=server.username, password=server.password) as qb:
                torrent = qb.add_and_wait(TORRENT, until="complete", timeout=30, stopped=False)
                spent = time.perf_counter() - began
                result(f"{server.title}: complete, {torrent.state}, after {spent:.1f} s")
                code("qb.torrents.count()")
                refused(qb.torrents.count)
        else:
            with Transmission(server.url, username=server.username, password=server.password) as tr:
                tr.add_and_wait(TORRENT, until="complete", timeout=30)
                spent = time.perf_counter() - began
                result(f"{server.title}: complete, dialect {tr.dialect}, after {spent:.1f} s")
                code("tr.groups.get()")
                refused(tr.groups.get)


# -- async ---------------------------------------------------------------------------------


async def tour_async(servers: list[Server]) -> None:
    """The same names with `await`: all servers at once."""
    title("All servers at once, with the async clients")
    code("await asyncio.gather(*(ask(server) for server in servers))")
    began = time.perf_counter()
    rows = await asyncio.gather(*(ask(server) for server in servers))
    spent = (time.perf_counter() - began) * 1000
    table(("server", "version", "torrents", "size"), rows)
    result(f"{len(rows)} servers answered within {spent:.0f} ms")


async def ask(server: Server) -> tuple[str, str, str, str]:
    """One row about a server."""
    count = size = 0
    if server.service == "qbittorrent":
        async with AsyncQBittorrent(
            server.url, username=server.username, password=server.password
        ) as qb:
            version = await qb.server_version()
            async for torrent in qb.iter_torrents(filter=qm.TorrentFilter.ALL):
                count, size = count + 1, size + torrent.size
    else:
        async with AsyncTransmission(
            server.url, username=server.username, password=server.password
        ) as tr:
            version = await tr.server_version()
            for item in (await tr.torrents.get(["total_size"])).torrents:
                count, size = count + 1, size + (item.total_size)
    return server.title, str(version), str(count), megabytes(size)


# -- printing ------------------------------------------------------------------------------


class Bar:
    """A progress bar: redrawn in place on a terminal, a line for each quarter elsewhere."""

    def __init__(self) -> None:
        self.line = ""
        self.quarter = -1

    def show(self, done: float, state: str) -> None:
        """Draw it."""
        full = round(done * 24)
        self.line = f"{'█' * full}{'░' * (24 - full)} {percent(done)}  {state}"
        if TERMINAL:
            sys.stdout.write(f"\r{INDENT}  {style(self.line, '32')}\033[K")
            sys.stdout.flush()
        elif int(done * 4) > self.quarter:
            self.quarter = int(done * 4)
            result(self.line)

    def end(self) -> None:
        """Leave the last state on the screen."""
        if TERMINAL:
            sys.stdout.write("\n")


INDENT = " " * 5


def style(text: str, ansi: str) -> str:
    """The text in an ANSI style, on a terminal."""
    return f"\033[{ansi}m{text}\033[0m" if COLOUR else text


def title(text: str) -> None:
    """A heading."""
    say(f"\n{INDENT}{style(text, '1')}\n{INDENT}{'─' * len(text)}")


def code(text: str) -> None:
    """The call that comes next."""
    say(f"{INDENT}{style('>>> ' + text, '36')}")


def result(text: str) -> None:
    """What it gave."""
    say(f"{INDENT}  {text}")


def complaint(error: PeerkitError) -> None:
    """An error as its user sees it."""
    say(f"{INDENT}  {style(type(error).__name__, '33')}: {error}")


def refused(call: Callable[[], object]) -> None:
    """Make a call that the release may lack."""
    try:
        result(str(call()))
    except UnsupportedByServer as error:
        complaint(error)


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    """A small table; columns of numbers are aligned to the right."""
    lines = [list(head), *(list(row) for row in rows)]
    right = [name in {"size", "done", "torrents"} for name in lines[0]]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for number, line in enumerate(lines):
        cells = [
            cell.rjust(width) if number_like else cell.ljust(width)
            for cell, width, number_like in zip(line, widths, right, strict=True)
        ]
        text = "   ".join(cells).rstrip()
        result(style(text, "2") if number == 0 else text)


def megabytes(size: int) -> str:
    """A size for people."""
    return f"{size / 1e6:.1f} MB"


def percent(done: float) -> str:
    """A fraction for people."""
    return f"{done:.0%}".rjust(4)


def say(text: str) -> None:
    """Print at once, so that the lines keep their order with those of other programs."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> int:
    """The whole tour; returns the exit code."""
    servers = [Server(**entry) for entry in json.loads(Path("servers.json").read_text("utf-8"))]
    first, second, *others = servers
    try:
        tour_qbittorrent(first)
        tour_transmission(second)
        tour_others(others)
        asyncio.run(tour_async(servers))
        tour_wrong_input(first)
    except PeerkitError as error:
        complaint(error)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
