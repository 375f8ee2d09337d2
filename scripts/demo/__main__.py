"""`nox -s demo`: everything from the specs to typed calls, with a line for each step."""

from __future__ import annotations

import dataclasses
import json
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from types import FrameType

from tests.servers.versions import PACKAGES, available

import wheels
from codegen.runner import Options, run
from codegen.target import services
from demo.console import Console, style
from demo.servers import demo_torrent, start_all

ROOT = Path(__file__).resolve().parents[2]
CLEAN = ROOT / ".cache" / "demo"
TOUR = Path(__file__).with_name("tour.py")
METHODS = {"get", "put", "post", "delete", "head", "options", "patch"}


class DemoError(Exception):
    """A step did not work; the message says which and why."""


def main() -> int:
    """Run all steps; returns the exit code."""
    signal.signal(signal.SIGTERM, _interrupt)
    console = Console(steps=5)
    began = time.perf_counter()
    print(style("peerkit: from OpenAPI specs to typed calls", "1"))
    try:
        with console.step("Regenerate every client from its spec"):
            regenerate(console)
        with console.step("Build the wheels, each from its sdist"):
            built = wheels.build_all(console.say, times=1)
            if problems := [line for wheel in built for line in wheels.check(wheel)]:
                raise DemoError("\n".join(problems))
        with console.step("Install them into a clean environment"):
            python = install(console, built)
        servers = take_tour(console, python)
    except (DemoError, wheels.WheelError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\ninterrupted; nothing is left running", file=sys.stderr)
        return 130
    summarize(console, servers, time.perf_counter() - began)
    return 0


def regenerate(console: Console) -> None:
    """Force a regeneration of everything, and say what came out."""
    if run(ROOT, Options(force=True), console.say):
        raise DemoError("the specs could not be turned into clients; see above")
    for service in services(ROOT):
        document = json.loads((ROOT / "generated" / service / "openapi.json").read_bytes())
        operations = sum(len(METHODS & item.keys()) for item in document["paths"].values())
        schemas = len(document["components"]["schemas"])
        code = (ROOT / "generated" / service).rglob("*.py")
        lines = sum(path.read_bytes().count(b"\n") for path in code)
        console.say(
            f"{service}: {operations} operations, {schemas} types → {lines:,} lines of code"
        )


def install(console: Console, built: list[wheels.Built]) -> Path:
    """The Python of a new environment with the wheels and nothing of this folder."""
    try:
        python = wheels.install(built, CLEAN)
        wheels.check_imports(built, python)
    except BaseException:
        shutil.rmtree(CLEAN, ignore_errors=True)
        raise
    console.say(f"{', '.join(wheel.distribution for wheel in built)} → {CLEAN.relative_to(ROOT)}")
    return python


def take_tour(console: Console, python: Path) -> int:
    """Start the servers and let the clean environment talk to them; returns how many there are."""
    with ExitStack() as stack:
        with console.step("Start servers: the sandbox's fakes, and real ones where installed"):
            places = stack.enter_context(start_all(console.say))
            for place in places:
                kind = "real server" if place.real else "sandbox"
                name = f"{place.service} {place.release}"
                console.say(f"{name:<20} {kind:<12} {place.url}")
        with console.step("Typed calls, made by the clean environment"):
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="peerkit-demo-")))
            program = shutil.copyfile(TOUR, folder / TOUR.name)
            (folder / "timelapse.torrent").write_bytes(demo_torrent())
            told = [dataclasses.asdict(place) for place in places]
            (folder / "servers.json").write_text(json.dumps(told), "utf-8")
            # -I: neither this folder nor any setting of the user's is visible to the tour.
            command = [str(python), "-I", "-W", "error", program.name]
            sys.stdout.flush()
            if code := subprocess.run(command, cwd=folder, check=False).returncode:
                raise DemoError(f"the tour ended with exit code {code}")
        return len(places)


def summarize(console: Console, servers: int, spent: float) -> None:
    """What happened, and what to do next."""
    print(style(f"\nAll of it took {spent:.0f} s, and {servers} servers took part.", "1"))
    for title, seconds in console.times:
        print(f"  {seconds:5.1f} s  {title}")
    python = f"{CLEAN.relative_to(ROOT)}/bin/python"
    print(style("\nNext", "1"))
    print("  Play:   start a fake server, and talk to it from another terminal")
    print(f"          {python} -m peerkit_sandbox qbittorrent --port 8080")
    print(f"          {python} -i -c 'from peerkit_qbittorrent import QBittorrent'")
    print("  Read:   docs/getting-started.md, and this tour: scripts/demo/tour.py")
    print("  Test:   python3 scripts/bootstrap.py check tests fuzz live")
    if missing := sorted(PACKAGES[name] for name in PACKAGES.keys() - available().keys()):
        print("  Real servers join in when they are installed:")
        print(f"          apt-get install --no-install-recommends {' '.join(missing)}")


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    raise SystemExit(main())
