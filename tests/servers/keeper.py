"""The process between a test run and a server: with the run, everything ends that the server started.

    python -I -S keeper.py RUN DESCRIPTOR COMMAND…

It starts the command, writes its process id to the descriptor and waits. When the command has ended
or the run with the id RUN is gone, however that came, it kills what is left: as a "subreaper" it
is the parent of every orphan below it, also of those in sessions of their own. It ends as the
command did. SIGTERM is passed on; SIGUSR1 kills the command.

Only the standard library, and little of it: it runs without the environment of the tests.
"""

import ctypes
import os
import resource
import select
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

_SET_PDEATHSIG = 1
_SET_CHILD_SUBREAPER = 36
_LIBC = ctypes.CDLL(None, use_errno=True)


def main(run: int, told: int, command: list[str]) -> int:
    """Start the command and wait for its end; the status as `os.waitpid` gives it."""
    _LIBC.prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    wake, wakened = os.pipe()
    os.set_blocking(wakened, False)
    signal.set_wakeup_fd(wakened)
    # With handlers, not ignored: that the command would inherit.
    for number in (signal.SIGCHLD, signal.SIGTERM, signal.SIGUSR1, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, _wakened)
    try:
        watched = os.pidfd_open(run)
    except ProcessLookupError:
        return 1 << 8
    if os.getppid() != run:
        return 1 << 8
    try:
        server = subprocess.Popen(command, process_group=0, preexec_fn=_die_with_keeper)
    except OSError as error:
        sys.stderr.write(f"{command[0]}: {error.strerror}\n")
        sys.stderr.flush()
        return 127 << 8
    os.write(told, b"%d\n" % server.pid)
    os.close(told)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return _wait(server.pid, watched, wake)


def _wakened(number: int, _: object) -> None:
    """Nothing: the number is in the pipe."""


def _die_with_keeper() -> None:
    _LIBC.prctl(_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _wait(server: int, watched: int, wake: int) -> int:
    poll = select.poll()
    poll.register(watched, select.POLLIN)
    poll.register(wake, select.POLLIN)
    while True:
        for descriptor, _ in poll.poll():
            if descriptor == watched:
                poll.unregister(watched)
                os.kill(server, signal.SIGKILL)
                continue
            for number in os.read(wake, 512):
                if number == signal.SIGTERM:
                    os.kill(server, signal.SIGTERM)
                elif number == signal.SIGUSR1:
                    os.kill(server, signal.SIGKILL)
        # The server is always there to be waited for: its end is what leaves the loop.
        while (found := os.waitpid(-1, os.WNOHANG))[0]:
            if found[0] == server:
                _kill_the_rest()
                return found[1]


def _kill_the_rest() -> None:
    """Kill every child; the children of those are ours then, until there are none."""
    with suppress(ChildProcessError):
        while True:
            for pid in _children():
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            os.waitpid(-1, 0)


def _children() -> list[int]:
    me, found = os.getpid(), list[int]()
    for folder in Path("/proc").iterdir():
        with suppress(OSError):
            if folder.name.isdigit():
                # The name of a process, in brackets, may hold anything.
                fields = (folder / "stat").read_bytes().rpartition(b")")[2].split()
                if int(fields[1]) == me:
                    found.append(int(folder.name))
    return found


def _end_as(status: int) -> None:
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        with suppress(OSError):  # there is no handler for SIGKILL
            signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    os._exit(os.waitstatus_to_exitcode(status) & 0xFF)


if __name__ == "__main__":
    _end_as(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]))
