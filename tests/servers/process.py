"""A running server: what a test needs to know of it, and its start, restart and end."""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import httpx

from .child import Child, ServerFailed
from .place import Place

_TAIL = 4000  # characters of output shown on a failure


@dataclass
class ServerProcess:
    """A server on loopback with credentials and a state folder of its own."""

    service: str
    version: str
    """As the program gives it: `4.5.2`, `4.1.0-beta.2`."""
    url: str
    """Scheme, host and port: what a user would give to a client."""
    endpoint: str
    """Where the API lives below `url`: `…/api/v2`, `…/transmission/rpc`."""
    username: str
    password: str
    peer_port: int
    download_dir: str
    """As the server sees it; `host_path` translates."""
    place: Place
    child: Child
    answers: Callable[[httpx.Client], bool]
    """Whether the server is ready: one HTTP request."""
    log_file: Path | None = None
    """A log the server writes besides its output."""

    @property
    def pid(self) -> int:
        """The server's own process id (inside a root too)."""
        return self.child.pid

    @property
    def state_dir(self) -> Path:
        """The state folder, as this machine sees it."""
        return self.place.state

    def host_path(self, server_path: str | PurePosixPath) -> Path:
        """The path by which this machine knows a file the server named."""
        return self.place.host_path(server_path)

    def server_path(self, host_path: Path) -> str:
        """The path by which the server knows a file of this machine."""
        return self.place.server_path(host_path)

    def log_text(self) -> str:
        """Everything the server has written so far."""
        logs = [self.child.output] + ([self.log_file] if self.log_file else [])
        return "".join(log.read_text("utf-8", "replace") for log in logs if log.exists())

    def start(self, within: float = 30.0) -> None:
        """Start the server and wait until it answers.

        Raises:
            ServerFailed: It ended, or gave no answer in so many seconds.
        """
        self.child.start()
        deadline = time.monotonic() + within
        with httpx.Client(trust_env=False, timeout=2.0) as client:
            while not self._answers(client):
                # The pause between two requests, cut short by the server's end.
                if self.child.ended(within=0.02):
                    raise self._failure("ended instead of answering")
                if time.monotonic() > deadline:
                    raise self._failure(f"gave no answer within {within:.0f} s")

    def stop(self) -> None:
        """End the server: SIGTERM, a bounded wait, SIGKILL; does nothing when it has ended.

        qBittorrent 5.1.0 crashes (status -11) when told to end within 2 s of adding a torrent.
        """
        self.child.stop()

    def restart(self) -> None:
        """End it and start it again on the same ports, with the state it saved."""
        self.stop()
        self.start()

    def log_tail(self) -> str:
        """The end of what the server has written, with a line that names it."""
        text = self.log_text()[-_TAIL:].strip()
        return f"--- {self.service} {self.version}, pid {self.pid}, {self.url} ---\n{text}"

    def _answers(self, client: httpx.Client) -> bool:
        try:
            return self.answers(client)
        except httpx.TransportError:
            return False

    def _failure(self, what: str) -> ServerFailed:
        return ServerFailed(f"{' '.join(self.child.command)} {what}\n{self.log_tail()}")


running: list[ServerProcess] = []


@contextmanager
def run(server: ServerProcess) -> Generator[ServerProcess]:
    """The server, started; stopped at the end. An error on the way carries the server's output."""
    try:
        server.start()
        running.append(server)
        yield server
    except ServerFailed:
        raise
    except Exception as error:
        error.add_note(server.log_tail())
        raise
    finally:
        if server in running:
            running.remove(server)
        server.stop()


def environment(place: Place) -> dict[str, str]:
    """A small environment: no proxies, no desktop; temporary files in the state folder.

    A folder of its own for the latter: qBittorrent 4.2 takes whoever shares its temporary folder
    for itself, already running.
    """
    temporary = place.state / "tmp"
    temporary.mkdir(exist_ok=True)
    return {
        "HOME": place.server_path(place.state),
        "TMPDIR": place.server_path(temporary),
        "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
        "LANG": "C.UTF-8",
    }
