"""One child process: started in a group of its own, ended by its pid, its output in a file."""

import atexit
import os
import select
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

_KEEPER = Path(__file__).with_name("keeper.py")


class ServerFailed(RuntimeError):
    """A server did not start or did not answer; the message ends with its output."""


class Child:
    """A foreground program of ours.

    Neither it nor what it starts survives us: a keeper between us ends all of it when we are gone,
    however we went (see `keeper`); `stop` is also called at exit.
    """

    def __init__(self, command: Sequence[str], env: Mapping[str, str], output: Path) -> None:
        self.command = list(command)
        self.env = dict(env)
        self.output = output
        self._keeper: subprocess.Popen[bytes] | None = None
        self._pidfd = -1
        self._pid = 0

    @property
    def pid(self) -> int:
        """The id of the program's process; still known after its end."""
        if self._keeper is None:
            raise RuntimeError("not started")
        return self._pid

    @property
    def exit_status(self) -> int | None:
        """Its status once stopped, negative for a signal; None before."""
        return None if self._keeper is None else self._keeper.returncode

    def start(self) -> None:
        """Start the program; its output is appended to the file."""
        told, telling = os.pipe()
        keeper = [sys.executable, "-I", "-S", str(_KEEPER), str(os.getpid()), str(telling)]
        with self.output.open("ab") as output:
            self._keeper = subprocess.Popen(
                [*keeper, *self.command],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=self.env,
                process_group=0,
                pass_fds=(telling,),
            )
        os.close(telling)
        _running[self._keeper.pid] = self
        self._pidfd = os.pidfd_open(self._keeper.pid)
        with open(told, "rb") as stream:  # noqa: PTH123 - a descriptor
            # Nothing is told where the program could not be started.
            self._pid = int(stream.readline() or self._keeper.pid)

    def ended(self, within: float) -> bool:
        """Wait at most so many seconds for the program's own end."""
        if self._pidfd < 0:
            return True
        # The keeper stays a zombie here, so its id cannot be given to another one yet.
        poll = select.poll()
        poll.register(self._pidfd, select.POLLIN)
        return bool(poll.poll(within * 1000))

    def stop(self, grace: float = 15.0) -> None:
        """SIGTERM, `grace` seconds to end, SIGKILL; then whatever the program itself started."""
        if self._keeper is None or self._pidfd < 0:
            return
        for number in (signal.SIGTERM, signal.SIGUSR1):
            if not self.ended(0):
                os.kill(self._keeper.pid, number)
                self.ended(grace)
        # Only a process that even SIGKILL does not end keeps the keeper waiting.
        if not self.ended(15.0):
            os.kill(self._keeper.pid, signal.SIGKILL)
        self._keeper.wait()
        os.close(self._pidfd)
        self._pidfd = -1
        del _running[self._keeper.pid]


_running: dict[int, Child] = {}
_owner = os.getpid()


def _stop_all() -> None:
    if os.getpid() == _owner:  # a fork of ours must not end our servers
        for child in list(_running.values()):
            child.stop(grace=2.0)


atexit.register(_stop_all)
