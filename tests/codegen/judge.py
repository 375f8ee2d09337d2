"""The process that judges hostile specs (see `bounded`): a line of JSON in, a line of JSON out.

It forks for each spec, so that the bounds of one do not hold for the next.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import re
import resource
import signal
import sys
import traceback
from pathlib import Path
from typing import Any

from tests.codegen.bounded import MEMORY, PATIENCE, bounds_of

from codegen import cli

_OWNED = ("generated", "docs", "tests/generated", "README.md")


def main() -> None:
    """Judge specs until there are no more."""
    _warm()
    for line in sys.stdin:
        root, service = json.loads(line)
        sys.stdout.write(json.dumps(_in_a_fork(Path(root), service)) + "\n")
        sys.stdout.flush()


def _warm() -> None:
    for name in (
        "checks", "lint", "validate", "emit", "listings", "client_pages", "formatting", "manifest",
    ):  # fmt: skip
        importlib.import_module(f"codegen.{name}")
    for name in (
        "openapi_spec_validator",
        "datamodel_code_generator",
        "peerkit_core.engine.client",
    ):
        importlib.import_module(name)


def _in_a_fork(root: Path, service: str) -> dict[str, Any]:
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        with open(writer, "w", encoding="utf-8") as stream:  # noqa: PTH123 - a descriptor
            json.dump(_bounded(root, service), stream)
        os._exit(0)
    os.close(writer)
    with open(reader, encoding="utf-8") as stream:  # noqa: PTH123 - a descriptor
        text = stream.read()
    _, status, used = os.wait4(pid, 0)
    seconds = used.ru_utime + used.ru_stime
    found: dict[str, Any] = {"good": False, "problems": [], "said": "", "wrong": ""}
    if text:
        found = json.loads(text)
    else:
        code = os.waitstatus_to_exitcode(status)
        found["wrong"] = (
            f"the process ended with {signal.Signals(-code).name if code < 0 else code}"
        )
    if seconds > bounds_of(found["good"]) and not found["wrong"]:
        found["wrong"] = f"it took {seconds:.1f} s of processor time"
    return {**found, "seconds": seconds, "memory": used.ru_maxrss * 1024}


def _bounded(root: Path, service: str) -> dict[str, Any]:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    seconds = bounds_of(good=True)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.alarm(PATIENCE)
    found: dict[str, Any] = {"good": False, "problems": [], "said": "", "wrong": ""}
    output = io.StringIO()
    try:
        before = _written(root)
        with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
            code = cli.main(["generate", "--root", str(root), "--jobs", "1"])
        found["good"] = code == 0
        found["problems"] = _problems(output.getvalue())
        found["said"] = output.getvalue()[-20_000:]
        found["wrong"] = _wrong(root, service, code, output.getvalue(), before)
    except BaseException:  # whatever it is, it is to be told
        found["wrong"] = f"{output.getvalue()[-2000:]}\n{traceback.format_exc()[-6000:]}"
    return found


def _wrong(
    root: Path,
    service: str,
    code: int,
    said: str,
    before: dict[str, bytes],
) -> str:
    if "Traceback" in said:
        return said[-6000:]
    if any(not (c.isprintable() or c == "\n") for c in said):
        return f"a message that a terminal obeys: {said[-2000:]!r}"
    if code == 0:
        return _unusable(root, service)
    if code != 1:
        return f"exit code {code}: {said[-2000:]}"
    problems = _problems(said)
    if not problems:
        return f"refused without a place: {said[-4000:]}"
    # The listings are a target of their own, made after the service.
    is_made = re.search(rf"^{service} .* files, ", said, re.MULTILINE)
    if not is_made and _written(root) != before:
        return f"something was written although: {said[-2000:]}"
    return "\n".join(filter(None, (_misplaced(root, *problem) for problem in problems)))


def _problems(said: str) -> list[tuple[str, int, str]]:
    """File, line and rule of each problem that was printed."""
    found = re.findall(r"^(\S.*?):(\d+): ([a-z0-9-]+): \S", said, re.MULTILINE)
    return sorted({(file, int(line), rule) for file, line, rule in found})


def _misplaced(root: Path, file: str, line: int, rule: str) -> str:
    path = root / file
    lines = 1
    with contextlib.suppress(OSError, ValueError):
        if path.is_file() and not path.is_symlink() and path.stat().st_size < 10_000_000:
            lines = path.read_bytes().count(b"\n") + 1
    if file.startswith("specs/") and 1 <= line <= lines:
        return ""
    return f"no such place: {file}:{line}: {rule}"


def _written(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for folder in _OWNED
        for path in [root / folder, *(root / folder).rglob("*")]
        if path.is_file()
    }


def _unusable(root: Path, service: str) -> str:
    """What is wrong with the generated package: every module of it is imported."""
    package = root / "generated" / service
    if not package.is_dir():
        return f"taken, but nothing is written at {package}"
    sys.path.insert(0, str(root))
    for path in sorted(package.rglob("*.py")):
        name = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        importlib.import_module(name)
    for path in sorted((root / "tests/generated" / service).rglob("*.py")):
        compile(path.read_bytes(), str(path), "exec")
    return ""


if __name__ == "__main__":
    main()
