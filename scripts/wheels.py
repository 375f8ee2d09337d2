"""Build every wheel from its sdist, check what is inside, and try them in a clean environment.

Each project is built twice, under different settings of the machine; both builds have to be the
same byte for byte. The wheels end up in `dist/`.
"""

from __future__ import annotations

import email.parser
import hashlib
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tarfile
import tempfile
import time
import tomllib
import zipfile
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from functools import cached_property
from pathlib import Path, PurePosixPath

import devenv

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
PROGRAM = ROOT / "tests" / "docs" / "user_program.py"

Say = Callable[[str], None]

# What each kind of wheel may depend on; everything else is a mistake in its pyproject.toml.
CORE_NEEDS = {"attrs", "h11", "httpx", "msgspec"}
SANDBOX_NEEDS = {"python-multipart", "uvicorn"}
CLIENT_NEEDS = {"peerkit-core"}

# 2020-02-02, the date that hatchling uses by itself: archives cannot hold dates before 1980.
_EPOCH = "1580601600"
# The second build differs from the first in everything that tends to leak into archives.
_MACHINES: tuple[tuple[Mapping[str, str], int], ...] = (
    ({"TZ": "UTC", "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"}, 0o022),
    ({"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "2", "LC_ALL": "C"}, 0o077),
)


class WheelError(Exception):
    """Something is wrong with a wheel, a build or the clean environment."""


@dataclass(frozen=True)
class Built:
    """One project's archives."""

    project: Path
    sdist: Path
    wheel: Path

    @property
    def distribution(self) -> str:
        """Name to install, for example `peerkit-core`."""
        return self.module.replace("_", "-")

    @property
    def module(self) -> str:
        """Name to import, for example `peerkit_core`."""
        return self.wheel.name.partition("-")[0]

    @property
    def links(self) -> dict[str, Path]:
        """Folders of generated code by the link that stands for them in the package's source."""
        source = self.project / "src" / self.module
        found = {path.name: path.resolve() for path in source.iterdir() if path.is_symlink()}
        return {name: path for name, path in found.items() if path.parent == ROOT / "generated"}

    @cached_property
    def files(self) -> dict[str, bytes]:
        """The wheel's content by path."""
        with zipfile.ZipFile(self.wheel) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    @cached_property
    def metadata(self) -> Message:
        """The wheel's METADATA."""
        (name,) = (name for name in self.files if name.endswith(".dist-info/METADATA"))
        return email.parser.BytesParser().parsebytes(self.files[name])


def projects() -> list[Path]:
    """The folder of each wheel; the one that the others need comes first."""
    found = [path.parent for path in ROOT.glob("overlays/*/pyproject.toml")]
    return sorted(found, key=lambda path: (path.name != "core", path.name))


# -- building ------------------------------------------------------------------------------


def build_all(say: Say, *, times: int = 2) -> list[Built]:
    """Build everything into `dist/`.

    Args:
        say: Called with a line for each project.
        times: 2 also compares the builds, 1 is faster.

    Raises:
        WheelError: A build failed, or two builds of a project differ.
    """
    with tempfile.TemporaryDirectory(prefix="peerkit-wheels-") as work:
        folders = [Path(work) / str(turn) for turn in range(times)]
        jobs = [(project, turn) for project in projects() for turn in range(times)]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            runs = [pool.submit(_build, job[0], folders[job[1]], job[1]) for job in jobs]
            built = [run.result() for run in runs]
        firsts = built[::times]
        for first in firsts:
            twins = [other for other in built if other.project == first.project]
            _same(first, twins[-1])
            size = first.wheel.stat().st_size / 1000
            same = ", both builds are the same" if times > 1 else ""
            say(f"{first.wheel.name}  {size:.0f} kB, {len(first.files)} files{same}")
        return [_publish(first) for first in firsts]


def _build(project: Path, folder: Path, machine: int) -> Built:
    settings, umask = _MACHINES[machine]
    env = {**_environment(), **settings, "SOURCE_DATE_EPOCH": _EPOCH}
    out = folder / project.name
    out.mkdir(parents=True)
    # Without --sdist or --wheel, `build` makes the wheel out of the sdist it has just made.
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(project)]
    _run(command, env, f"{project.name} cannot be built", umask=umask)
    sdists, wheels = list(out.glob("*.tar.gz")), list(out.glob("*.whl"))
    if len(sdists) != 1 or len(wheels) != 1:
        raise WheelError(
            f"{project.name}: one sdist and one wheel expected, but there are {len(sdists)}, {len(wheels)}"
        )
    return Built(project, sdists[0], wheels[0])


def _same(one: Built, other: Built) -> None:
    for ours, theirs in ((one.sdist, other.sdist), (one.wheel, other.wheel)):
        if _digest(ours) != _digest(theirs):
            names = "".join(f"\n  {name}" for name in _differing(one, other))
            raise WheelError(
                f"two builds of {ours.name} differ; in the wheel:{names or ' nothing'}"
            )


def _differing(one: Built, other: Built) -> list[str]:
    names = one.files.keys() | other.files.keys()
    return sorted(name for name in names if one.files.get(name) != other.files.get(name))


def _publish(built: Built) -> Built:
    DIST.mkdir(exist_ok=True)
    for old in (*DIST.glob(f"{built.module}-*.whl"), *DIST.glob(f"{built.module}-*.tar.gz")):
        old.unlink()
    sdist, wheel = DIST / built.sdist.name, DIST / built.wheel.name
    shutil.copyfile(built.sdist, sdist)
    shutil.copyfile(built.wheel, wheel)
    return Built(built.project, sdist, wheel)


# -- contents ------------------------------------------------------------------------------


def check(built: Built) -> list[str]:
    """What is wrong with the contents of a wheel and its sdist, one line each."""
    checks = (_check_files, _check_modes, _check_generated, _check_metadata, _check_sdist)
    return [f"{built.wheel.name}: {problem}" for find in checks for problem in find(built)]


def _check_files(built: Built) -> Iterator[str]:
    allowed = re.compile(rf"{built.module}(-[^/]+\.dist-info)?/")
    for name, content in built.files.items():
        parts = PurePosixPath(name).parts
        if not allowed.match(name) or ".." in parts:
            yield f"{name} lies outside the package"
        if {"__pycache__", "tests"} & set(parts) or re.match(r"test_|conftest\.", parts[-1]):
            yield f"{name} does not belong into a wheel"
        if parts[-1].startswith("."):
            yield f"{name} is a hidden file; exclude it in pyproject.toml"
        if str(ROOT).encode() in content or str(Path.home()).encode() + b"/" in content:
            yield f"{name} contains a path of this machine"
    if f"{built.module}/py.typed" not in built.files:
        yield "py.typed is missing, so type checkers ignore the annotations"
    licence = [name for name in built.files if name.endswith(".dist-info/licenses/LICENSE")]
    if not licence:
        yield "LICENSE is missing: put a copy beside pyproject.toml (not a link)"
    elif built.files[licence[0]] != (ROOT / "LICENSE").read_bytes():
        yield "LICENSE differs from the one in the root"


def _check_modes(built: Built) -> Iterator[str]:
    with zipfile.ZipFile(built.wheel) as archive:
        for entry in archive.infolist():
            mode = entry.external_attr >> 16
            if stat.S_ISLNK(mode):
                yield f"{entry.filename} is a link"


def _check_generated(built: Built) -> Iterator[str]:
    if built.project.name not in {"core", "sandbox"} and "_generated" not in built.links:
        yield "_generated is no link to a folder below generated/"
    for link, folder in built.links.items():
        files = {path for path in folder.rglob("*") if path.is_file()}
        inner = {path.relative_to(folder).as_posix(): path for path in files}
        for needed in ("openapi.json", "models.py", "client.py"):
            if needed not in inner:
                yield f"{link}/{needed} is missing"
        for name, path in sorted(inner.items()):
            if path.name.startswith(".") or "__pycache__" in path.parts:
                continue
            packed = built.files.get(f"{built.module}/{link}/{name}")
            if packed is None:
                yield f"{link}/{name} is missing"
            elif packed != path.read_bytes():
                yield f"{link}/{name} differs from {path.relative_to(ROOT)}"


def _check_metadata(built: Built) -> Iterator[str]:
    metadata = built.metadata
    project = tomllib.loads((built.project / "pyproject.toml").read_text("utf-8"))["project"]
    expected = {
        "Name": built.distribution,
        "Version": project.get("version") or _version_of(built),
        "Requires-Python": ">=3.11",
        "License-Expression": "MIT",
    }
    for key, value in expected.items():
        if metadata[key] != value:
            yield f"{key} is {metadata[key]!r}, not {value!r}"
    version = _version_of(built)
    if version is not None and version != metadata["Version"]:
        yield f"__version__ is {version!r}, but the wheel's version is {metadata['Version']!r}"
    if not metadata["Summary"] or not metadata.get_payload():
        yield "there is no summary or no readme"
    needs = {"core": CORE_NEEDS, "sandbox": SANDBOX_NEEDS}.get(built.project.name, CLIENT_NEEDS)
    wanted = {re.split(r"[^\w.-]", line)[0] for line in metadata.get_all("Requires-Dist", [])}
    if wanted != needs:
        yield f"requires {', '.join(sorted(wanted))}; it should be {', '.join(sorted(needs))}"


def _version_of(built: Built) -> str | None:
    for name in ("_version.py", "__init__.py"):
        text = built.files.get(f"{built.module}/{name}", b"").decode("utf-8")
        if found := re.search(r'^__version__ = "([^"]+)"$', text, re.M):
            return found[1]
    return None


def _check_sdist(built: Built) -> Iterator[str]:
    with tarfile.open(built.sdist) as archive:
        for member in archive.getmembers():
            if member.issym() or member.islnk():
                yield f"{built.sdist.name}: {member.name} is a link; it would break elsewhere"
            if member.name.startswith("/") or ".." in PurePosixPath(member.name).parts:
                yield f"{built.sdist.name}: {member.name} lies outside the archive"


# -- a clean environment -------------------------------------------------------------------


def install(wheels: Sequence[Built], folder: Path) -> Path:
    """Make an environment with nothing but the wheels and what they need; returns its Python.

    The versions of what they need are those of `requirements.lock`.

    Raises:
        WheelError: pip refuses.
    """
    env = _environment()
    make = [sys.executable, "-m", "virtualenv", "--quiet", "--clear", "--no-download", str(folder)]
    _run(make, env, "the clean environment cannot be made")
    python = folder / "bin" / "python"
    constraints = folder / "constraints.txt"
    constraints.write_text("\n".join(_pins()) + "\n", "utf-8")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pip += ["--only-binary", ":all:", "--constraint", str(constraints)]
    _run([*pip, *(str(built.wheel) for built in wheels)], env, "pip cannot install the wheels")
    return python


def _pins() -> list[str]:
    text = (ROOT / "requirements.lock").read_text("utf-8")
    return re.findall(r"^([\w.-]+==[\w.]+)", text, re.M)


def check_imports(wheels: Sequence[Built], python: Path) -> None:
    """Import each package from an empty folder.

    Raises:
        WheelError: One cannot be imported, or comes from elsewhere.
    """
    lines = ["import sys, pathlib"]
    for built in wheels:
        lines += [f"import {built.module} as m", "print(m.__file__)"]
        lines += [f"assert m.__version__ == {built.metadata['Version']!r}"]
        lines += ["[getattr(m, name) for name in dir(m)]"]
    with tempfile.TemporaryDirectory(prefix="peerkit-empty-") as empty:
        command = [str(python), "-I", "-W", "error", "-c", "\n".join(lines)]
        said = _run(command, _environment(), "the wheels cannot be imported", cwd=Path(empty))
    for line in said.split():
        if not Path(line).is_relative_to(python.parent.parent):
            raise WheelError(f"{line} was imported instead of the installed wheel")


def check_types(python: Path, program: Path) -> None:
    """Run both type checkers, strict, on a program that uses the installed wheels.

    Raises:
        WheelError: One of them finds something.
    """
    with _alone(program) as copy:
        settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
        (copy.parent / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
        mypy = [sys.executable, "-m", "mypy", "--strict", "--python-executable", str(python)]
        mypy += ["--cache-dir", str(copy.parent / "cache"), copy.name]
        pyright = [str(Path(sys.executable).parent / "pyright"), "--pythonpath", str(python)]
        env = _environment() | {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
        with ThreadPoolExecutor(2) as pool:
            runs = [
                pool.submit(_run, command, env, f"{name} does not like {program.name}", copy.parent)
                for name, command in (("mypy", mypy), ("pyright", [*pyright, copy.name]))
            ]
            for run in runs:
                run.result()


@contextmanager
def _alone(program: Path) -> Generator[Path]:
    with tempfile.TemporaryDirectory(prefix="peerkit-types-") as folder:
        copy = Path(folder) / program.name
        shutil.copyfile(program, copy)
        yield copy


# -- running -------------------------------------------------------------------------------


def _environment() -> dict[str, str]:
    """What every command here gets: the user's Python settings and ours stay outside."""
    kept = devenv.environment().items()
    return {key: value for key, value in kept if key not in {"PYTHONPATH", "MYPYPATH"}}


def _run(
    command: Sequence[str],
    env: Mapping[str, str],
    problem: str,
    cwd: Path | None = None,
    *,
    umask: int = -1,
) -> str:
    done = subprocess.run(
        command, env=env, cwd=cwd, umask=umask, check=False, text=True, capture_output=True
    )
    if done.returncode:
        raise WheelError(f"{problem}:\n{(done.stdout + done.stderr).strip()}")
    return done.stdout


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> int:
    """Everything, with a line for each step; returns the exit code."""
    began = time.perf_counter()

    def say(text: str) -> None:
        print(f"{time.perf_counter() - began:6.1f} s  {text}", flush=True)

    try:
        wheels = build_all(say)
        problems = [line for built in wheels for line in check(built)]
        if problems:
            raise WheelError("\n".join(problems))
        say("contents, licences and metadata are as they should be")
        python = install(wheels, ROOT / ".cache" / "wheels")
        say("installed into a clean environment, .cache/wheels")
        check_imports(wheels, python)
        say("every name of every package can be imported there")
        check_types(python, PROGRAM)
        say(f"mypy --strict and pyright (strict) are content with {PROGRAM.name}")
    except WheelError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    say(f"{len(wheels)} wheels and their sdists are in {DIST.relative_to(ROOT)}/")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
