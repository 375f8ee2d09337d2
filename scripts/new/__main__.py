"""The command line of `nox -s new`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.client_pages import CLIENTS
from codegen.listings import LISTINGS
from codegen.problems import SpecError
from codegen.runner import Options, run
from codegen.sync import SYNC

from .layout import laid_out, refuse_existing
from .plan import Refused, make_plan

ROOT = Path(__file__).resolve().parents[2]
WALKTHROUGH = ROOT / "docs" / "adding-a-service.md"


def main(arguments: Sequence[str] | None = None) -> int:
    """Lay out a service and print what to do next; returns the exit code."""
    options = _parser().parse_args(arguments)
    if options.name is not None:
        try:
            _add(options)
        except (Refused, SpecError) as problem:
            print(f"new: {problem}", file=sys.stderr)
            return 2
        except KeyboardInterrupt:
            print("new: interrupted; nothing is left of the new service", file=sys.stderr)
            return 130
    print(WALKTHROUGH.read_text("utf-8"), end="")
    return 0


def _add(options: argparse.Namespace) -> None:
    plan = make_plan(ROOT, options.name, options.title, options.port, rpc=options.rpc)
    refuse_existing(ROOT, plan)
    try:
        with laid_out(ROOT, plan) as files:
            for file in files:
                print(file)
            if run(ROOT, Options([plan.name, SYNC, CLIENTS, LISTINGS]), print):
                raise Refused("the layout could not be generated from, see above; it was removed")
    except BaseException:
        # The listings and the record of the twins tell of the service that is gone.
        run(ROOT, Options([SYNC, CLIENTS, LISTINGS]), lambda _: None)
        raise
    print()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "nox -s new --", description="Lay out a new service, and print how to go on."
    )
    parser.add_argument("name", nargs="?", metavar="NAME", help="such as my_service")
    parser.add_argument("--title", default="", help="its name for people (default: from NAME)")
    parser.add_argument("--port", type=int, default=8000, help="its default port (default 8000)")
    parser.add_argument("--rpc", action="store_true", help="its calls are RPC methods")
    return parser


if __name__ == "__main__":
    sys.exit(main())
