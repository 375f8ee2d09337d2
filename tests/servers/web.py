"""A web server for tests: files to add by URL, a feed to read, a tracker without peers."""

import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Visit:
    """One request that came in."""

    path: str
    """With its query, as sent."""
    headers: Mapping[str, str]
    """By lower-case name."""


@dataclass
class WebServer:
    """Files on loopback. `visits` grows with each request."""

    url: str
    files: dict[str, tuple[bytes, str]] = field(default_factory=dict[str, tuple[bytes, str]])
    visits: list[Visit] = field(default_factory=list[Visit])

    @property
    def announce_url(self) -> str:
        """A tracker that answers everyone with no peers."""
        return f"{self.url}/announce"

    def add(self, name: str, data: bytes, content_type: str = "application/x-bittorrent") -> str:
        """Serve a file; returns its URL."""
        self.files[f"/{name}"] = (data, content_type)
        return f"{self.url}/{name}"


@contextmanager
def serve(files: Mapping[str, bytes] | None = None) -> Generator[WebServer]:
    """A web server with these files, by name; it ends with the block."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            web.visits.append(Visit(self.path, headers))
            found = web.files.get(self.path.partition("?")[0])
            data, content_type = found or (b"not here\n", "text/plain")
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
            """Print nothing: `visits` has it."""

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    web = WebServer(f"http://127.0.0.1:{listener.server_port}")
    web.add("announce", b"d8:completei0e10:incompletei0e8:intervali1800e5:peers0:e", "text/plain")
    for name, data in (files or {}).items():
        web.add(name, data)
    thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield web
    finally:
        listener.shutdown()
        thread.join()
        listener.server_close()
