"""A child process of the harness ends with us, whatever happens to it or to us."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from .child import Child

ENV = {"PATH": os.environ["PATH"]}


def wait_for(output: Path, text: str, child: Child) -> None:
    """Until the child has written the text."""
    while text not in (output.read_text() if output.exists() else ""):
        assert not child.ended(within=0.01)


@contextmanager
def shell(script: str, folder: Path) -> Generator[Child]:
    """A shell that has said `ready`."""
    child = Child(["sh", "-c", script], ENV, folder / "output")
    child.start()
    try:
        wait_for(child.output, "ready", child)
        yield child
    finally:
        child.stop(grace=0.1)


def gone(pid: int) -> bool:
    """Whether a process ends within five seconds (it need not be a child of ours)."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    poll = select.poll()
    poll.register(handle, select.POLLIN)
    ended = bool(poll.poll(5000))
    os.close(handle)
    return ended


def test_a_child_that_ends_at_sigterm_is_given_the_time(tmp_path: Path) -> None:
    script = "trap 'echo bye; exit 3' TERM; echo ready; while :; do sleep 0.01; done"
    with shell(script, tmp_path) as child:
        child.stop(grace=5.0)
        assert child.exit_status == 3
        assert "bye" in child.output.read_text()


def test_a_child_that_ignores_sigterm_is_killed(tmp_path: Path) -> None:
    with shell("trap '' TERM; echo ready; while :; do sleep 0.01; done", tmp_path) as child:
        child.stop(grace=0.1)
        assert child.exit_status == -signal.SIGKILL


def test_what_the_child_started_ends_with_it(tmp_path: Path) -> None:
    with shell("sleep 60 & echo $! ready; wait", tmp_path) as child:
        grandchild = int(child.output.read_text().split()[0])
        child.stop()
        assert gone(grandchild)


def test_a_stopped_child_can_be_stopped_and_started_again(tmp_path: Path) -> None:
    with shell("echo ready; exec sleep 60", tmp_path) as child:
        child.stop()
        child.stop()
        child.start()
        assert not child.ended(within=0)


CHILD_OF_ANOTHER = """
import os, sys
from pathlib import Path
sys.path[:0] = sys.argv[1:3]
from {package}.child import Child
child = Child(["sleep", "60"], dict(os.environ), Path(os.devnull))
child.start()
print(child.pid, flush=True)
{then}
"""


@pytest.mark.parametrize(
    "then",
    ["os.kill(os.getpid(), 9)", "sys.exit('no stop')", "raise KeyboardInterrupt"],
    ids=["killed", "exit", "interrupt"],
)
def test_a_child_does_not_survive_who_started_it(then: str) -> None:
    package = __package__ or ""
    here = Path(__file__).resolve()
    folders = [str(here.parents[len(package.split("."))]), str(here.parents[2] / "scripts")]
    source = CHILD_OF_ANOTHER.format(package=package, then=then)
    command = [sys.executable, "-c", source, *folders]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode != 0
    assert gone(int(done.stdout))


def test_a_program_that_is_not_there_says_so(tmp_path: Path) -> None:
    child = Child(["/nonexistent"], ENV, tmp_path / "output")
    try:
        child.start()
    except FileNotFoundError:
        return  # without setpriv
    assert child.ended(within=5.0)
    child.stop()
    assert "/nonexistent" in child.output.read_text()
