"""A run over all targets: find out what is to do, build in parallel, put in place or compare."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from . import client_pages
from .build import DEFAULT_EMIT, Built, Emit, build_service
from .client_pages import CLIENTS, client_page
from .listings import LISTINGS, update
from .record import Record, pipeline_digest, tool_versions
from .swap import recover, swap
from .sync import SYNC, build_sync, sync_kept
from .target import State, Target, make_target, services, state_of

__all__ = ["Options", "Say", "run"]

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Options:
    """What a run is asked to do."""

    names: Sequence[str] = ()
    """Services, ``sync``, ``clients`` or ``listings``; none means all of them."""
    force: bool = False
    check: bool = False
    jobs: int = 2
    emit: str | Emit = DEFAULT_EMIT


def run(root: Path, options: Options, say: Say = print) -> int:
    """Bring every target up to date, or with ``check`` compare only. Returns the exit code."""
    known = [*services(root), SYNC, CLIENTS, LISTINGS]
    unknown = [name for name in options.names if name not in known]
    if unknown:
        say(f"there is no service {', '.join(unknown)}; known are {', '.join(known)}")
        return 2
    with _only_run(root):
        asked = options.names or known
        code = _Run(root, options, say).execute(
            [name for name in asked if name not in (CLIENTS, LISTINGS)]
        )
        if code and not options.check:
            # They would tell of services that are refused, or of how those were before.
            return code
        # Last, because they look at the pages of the reference.
        if CLIENTS in asked:
            code = max(code, client_pages.update(root, say, check=options.check))
        if LISTINGS in asked:
            code = max(code, update(root, say, check=options.check))
        return code


class _Run:
    def __init__(self, root: Path, options: Options, say: Say) -> None:
        self.root = root
        self.options = options
        self.say = say
        self.tools = tool_versions()
        self.width = 0

    def execute(self, names: Sequence[str]) -> int:
        pipeline = pipeline_digest()
        self.width = max((len(name) for name in names), default=0)
        codes: list[int] = []
        waiting: list[tuple[Target, State]] = []
        for name in names:
            recover(self.root, self.root / ".cache" / "codegen" / name)
            target = make_target(self.root, name, pipeline)
            state = state_of(self.root, target, self.tools)
            code = self._idle(target, state)
            if code is None:
                waiting.append((target, state))
            else:
                codes.append(code)
        for (target, state), built in self._built(waiting):
            codes.append(self._finish(target, state, built))
        return max(codes, default=0)

    def _idle(self, target: Target, state: State) -> int | None:
        """The exit code of a target that needs no build, else None."""
        if target.is_sync and not target.folders:
            self._line(target, "nothing to do")
            return 0
        if self.options.force or not (state.same_inputs and state.same_tools):
            return None
        if not state.drift:
            self._line(target, f"up to date · {len(state.existing)} files")
            return 0
        if not self.options.check:
            return None
        self._drifted(target, state.drift)
        return 1

    def _built(
        self, waiting: list[tuple[Target, State]]
    ) -> Iterator[tuple[tuple[Target, State], Built]]:
        """Each target with its new tree, in the order in which they get ready."""
        if len(waiting) < 2 or self.options.jobs < 2:
            for pair in waiting:
                yield pair, _build(self.root, pair[0], self.options.emit)
            return
        self.say(f"building {', '.join(target.name for target, _ in waiting)} …")
        with ProcessPoolExecutor(self.options.jobs, initializer=_quiet_interrupt) as pool:
            futures: dict[Future[Built], tuple[Target, State]] = {
                pool.submit(_build, self.root, pair[0], self.options.emit): pair for pair in waiting
            }
            try:
                for future in as_completed(futures):
                    yield futures[future], _result(future)
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise

    def _finish(self, target: Target, state: State, built: Built) -> int:
        if not built.good:
            self._failed(target, built)
            return 1
        changes = _changes(state.existing, built.digests)
        timings = " · ".join(f"{name} {spent:.1f}s" for name, spent in built.timings.items())
        count = f"{len(built.digests)} files, {len(changes)} changed"
        note = f" · {built.note}" if built.note else ""
        self._line(target, f"{timings} · {count}{note}")
        if not self.options.check:
            self._write(target, built, changes)
            return 0
        lines = [f"{path} would be {change}" for path, change in changes.items()]
        if not lines and not state.same_inputs:
            lines = [f"{target.record} is out of date"]
        if lines:
            self._drifted(target, lines)
        return 1 if lines else 0

    def _write(self, target: Target, built: Built, changes: dict[str, str]) -> None:
        work = target.work(self.root)
        if target.is_sync:
            for path in sync_kept(self.root, built.digests):
                copy = work / "new" / path
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(self.root / path, copy)
        else:
            # The page of the client is not the service's to write.
            page = client_page(target.name)
            copy = work / "new" / page
            if (self.root / page).is_file() and copy.parent.is_dir():
                shutil.copy2(self.root / page, copy)
        touched = [
            folder
            for folder in target.folders
            if any(path.startswith(f"{folder}/") for path in changes)
        ]
        if touched:
            swap(self.root, work, touched)
        shutil.rmtree(work / "new", ignore_errors=True)
        record = Record(target.inputs, self.tools, built.digests)
        place = self.root / target.record
        place.parent.mkdir(parents=True, exist_ok=True)
        part = place.with_name(f"{place.name}.part")
        part.write_text(record.text(), encoding="utf-8", newline="\n")
        part.replace(place)

    def _failed(self, target: Target, built: Built) -> None:
        count = len(built.problems)
        what = f"{count} problem{'s' if count != 1 else ''}" if count else "failed"
        self._line(target, f"{what}, nothing written")
        for problem in built.problems:
            self.say(str(problem))
        if built.failure:
            self.say(built.failure)

    def _drifted(self, target: Target, lines: list[str]) -> None:
        self._line(target, f"out of date: run `python -m codegen generate {target.name}`")
        for line in lines:
            self.say(f"  {line}")

    def _line(self, target: Target, text: str) -> None:
        self.say(f"{target.name:<{self.width}}  {text}")


def _build(root: Path, target: Target, emit: str | Emit) -> Built:
    work = target.work(root)
    if target.is_sync:
        return build_sync(root, work)
    return build_service(root, work, target.name, emit)


def _result(future: Future[Built]) -> Built:
    try:
        return future.result()
    except BrokenExecutor:
        # Ended from outside, by Ctrl-C or for want of memory; the old tree is in place.
        return Built(failure="the process that built it ended early")


def _changes(existing: dict[str, str], wanted: dict[str, str]) -> dict[str, str]:
    """Path to what would happen to it."""
    changes: dict[str, str] = {}
    for path in sorted(existing.keys() | wanted.keys()):
        if path not in wanted:
            changes[path] = "deleted"
        elif path not in existing:
            changes[path] = "added"
        elif existing[path] != wanted[path]:
            changes[path] = "changed"
    return changes


def _quiet_interrupt() -> None:
    # Ctrl-C reaches the whole process group; a worker has nothing to clean up and nothing to say.
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def _only_run(root: Path) -> Generator[None]:
    """Two runs at once would use the same folders: the second waits for the first."""
    folder = root / ".cache" / "codegen"
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with (folder / "lock").open("w", encoding="utf-8") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        yield
