"""Run a fake by hand: `python -m peerkit_sandbox qbittorrent --version 5.1.0 --port 8080`."""

from __future__ import annotations

import argparse
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import peerkit_sandbox

if TYPE_CHECKING:
    from .base.fake import Fake


def main(argv: Sequence[str] | None = None) -> int:
    """Start the fake named on the command line and serve until Ctrl-C."""
    parser = argparse.ArgumentParser(prog="peerkit_sandbox", description="Run a fake service.")
    parser.add_argument("service", choices=peerkit_sandbox.FAKES)
    parser.add_argument("--version", help="release to imitate (default: the newest)")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0 picks a free one (default)")
    parser.add_argument("--username", help="default: the service's own in this package")
    parser.add_argument("--password")
    given = {
        key: value for key, value in vars(parser.parse_args(argv)).items() if value is not None
    }
    service = given.pop("service")
    fake: Fake[Any] = getattr(peerkit_sandbox, peerkit_sandbox.FAKES[service])(**given)
    print(f"fake {service} on {fake.start()} (Ctrl-C stops it)", flush=True)  # noqa: T201
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        pass
    finally:
        fake.stop()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
