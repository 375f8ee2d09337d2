"""The command line of the pipeline."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .build import DEFAULT_EMIT

__all__ = ["ROOT", "main"]

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    options = _parser().parse_args(arguments)
    try:
        return _command(options)
    except KeyboardInterrupt:
        print("interrupted; what was there before is still there", file=sys.stderr)
        return 130


def _command(options: argparse.Namespace) -> int:
    root: Path = options.root
    services: list[str] = options.services
    if options.command == "lint":
        return _lint(root, services)
    if options.diff is not None:
        from .diff_report import report

        return report(root, options.diff, services, as_json=options.json)
    from .runner import Options, run

    chosen = Options(services, options.force, options.check, options.jobs, options.emit)
    return run(root, chosen, _say)


def _lint(root: Path, names: list[str]) -> int:
    from .checks import check_spec
    from .manifest import manifests
    from .problems import SpecError
    from .target import services

    code = 0
    try:
        manifests(root)
    except SpecError as error:
        code = 1
        print(error)
    for name in names or services(root):
        try:
            checked = check_spec(root, name)
        except SpecError as error:
            code = 1
            print(error)
            count = len(error.problems)
            print(f"{name}  {count} problem{'s' if count != 1 else ''}")
        else:
            print(f"{name}  good · coverage {checked.coverage}")
    return code


def _say(line: str) -> None:
    print(line, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("codegen", description="Typed clients from the specs.")
    commands = parser.add_subparsers(dest="command", required=True)
    generate = commands.add_parser("generate", help="bring generated files up to date")
    generate.add_argument("--force", action="store_true", help="build even if nothing changed")
    generate.add_argument("--check", action="store_true", help="write nothing, fail on drift")
    generate.add_argument("--diff", metavar="REV", help="what changed in the API since a revision")
    generate.add_argument("--json", action="store_true", help="with --diff: as JSON")
    generate.add_argument("--jobs", type=int, default=2, help="processes (default 2)")
    generate.add_argument("--emit", default=DEFAULT_EMIT, help=argparse.SUPPRESS)
    lint = commands.add_parser("lint", help="check the specs only")
    for command in (generate, lint):
        command.add_argument("services", nargs="*", metavar="SERVICE", help="all, if none is named")
        command.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    return parser
