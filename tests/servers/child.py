"""One child process: started in a group of its own, ended by its pid, its output in a file."""

import atexit
import os
import select
import shutil
import signal
import subprocess
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path


class ServerFailed(RuntimeError):
    """A server did not start or did not answer; the message ends with its output."""


class Child:
    """A foreground program of ours.

    It does not survive us: `stop` is also called at exit, and where Linux's `setpriv` is there,
    the kernel kills the program when the thread that started it ends (hence main thread only).
    """

    def __init__(self, command: Sequence[str], env: Mapping[str, str], output: Path) -> None:
        self.command = list(command)
        self.env = dict(env)
        self.output = output
        self._process: subprocess.Popen[bytes] | None = None
        self._pidfd = -1

    @property
    def pid(self) -> int:
        """The id of the process; still known after its end."""
        if self._process is None:
            raise RuntimeError("not started")
        return self._process.pid

    @property
    def exit_status(self) -> int | None:
        """Its status once stopped, negative for a signal; None before."""
        return None if self._process is None else self._process.returncode

    def start(self) -> None:
        """Start the program; its output is appended to the file."""
        command = self.command
        setpriv = shutil.which("setpriv")
        if setpriv and threading.current_thread() is threading.main_thread():
            command = [setpriv, "--pdeathsig", "KILL", *command]
        with self.output.open("ab") as output:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=self.env,
                process_group=0,
            )
        _running[self._process.pid] = self
        self._pidfd = os.pidfd_open(self._process.pid)

    def ended(self, within: float) -> bool:
        """Wait at most so many seconds for the program's own end."""
        if self._pidfd < 0:
            return True
        # The process stays a zombie here, so its id cannot be given to another one yet.
        poll = select.poll()
        poll.register(self._pidfd, select.POLLIN)
        return bool(poll.poll(within * 1000))

    def stop(self, grace: float = 15.0) -> None:
        """SIGTERM, `grace` seconds to end, SIGKILL; then whatever the program itself started."""
        if self._process is None or self._pidfd < 0:
            return
        if not self.ended(0):
            os.kill(self.pid, signal.SIGTERM)
            if not self.ended(grace):
                os.kill(self.pid, signal.SIGKILL)
                self.ended(grace)
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        self._process.wait()
        os.close(self._pidfd)
        self._pidfd = -1
        del _running[self.pid]


_running: dict[int, Child] = {}
_owner = os.getpid()


def _stop_all() -> None:
    if os.getpid() == _owner:  # a fork of ours must not end our servers
        for child in list(_running.values()):
            child.stop(grace=2.0)


atexit.register(_stop_all)
