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
    """Whether a process ends within a minute (it need not be a child of ours)."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    poll = select.poll()
    poll.register(handle, select.POLLIN)
    ended = bool(poll.poll(60_000))
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


RUN = """
import os, signal, sys, time
from pathlib import Path
sys.path[:0] = sys.argv[1:3]
from {package}.child import Child
# What runs tests may have been started without one of these.
for number in (signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_DFL)
output = Path(sys.argv[3])
script = "sleep 600 & echo $!; setsid sleep 600 & echo $!; echo ready; wait"
child = Child(["sh", "-c", script], dict(os.environ), output)
child.start()
while "ready" not in output.read_text():
    time.sleep(0.01)
print(child.pid, *output.read_text().split()[:2], flush=True)
{then}
"""


@pytest.mark.parametrize(
    "then",
    [
        "os.kill(os.getpid(), signal.SIGKILL)",
        "os.kill(os.getpid(), signal.SIGTERM)",
        "os.kill(os.getpid(), signal.SIGHUP)",
        "sys.exit('no stop')",
        "raise KeyboardInterrupt",
    ],
    ids=["killed", "terminated", "hung up", "exit", "interrupt"],
)
def test_nothing_survives_who_started_it(tmp_path: Path, then: str) -> None:
    package = __package__ or ""
    here = Path(__file__).resolve()
    folders = [str(here.parents[len(package.split("."))]), str(here.parents[2] / "scripts")]
    source = RUN.format(package=package, then=then)
    command = [sys.executable, "-c", source, *folders, str(tmp_path / "output")]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode != 0
    started = [int(pid) for pid in done.stdout.split()]
    assert len(started) == 3, done.stderr
    assert all(gone(pid) for pid in started)


def test_what_went_into_a_session_of_its_own_ends_with_the_child(tmp_path: Path) -> None:
    with shell("setsid sleep 600 & echo $!; echo ready; wait", tmp_path) as child:
        grandchild = int(child.output.read_text().split()[0])
        child.stop()
        assert gone(grandchild)


def test_a_program_that_is_not_there_says_so(tmp_path: Path) -> None:
    child = Child(["/nonexistent"], ENV, tmp_path / "output")
    child.start()
    assert child.ended(within=60.0)
    child.stop()
    assert "/nonexistent" in child.output.read_text()
