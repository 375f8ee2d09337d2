"""Every command line of the documents names things that exist."""

from __future__ import annotations

import ast
import importlib.util
import shlex
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.docs.pages import ROOT, all_blocks
from tests.servers.versions import PACKAGES

LINES = [
    (f"{block.page}:{block.line + number}", line)
    for block in all_blocks("sh")
    for number, line in enumerate(block.text.splitlines())
    if line.strip() and not line.startswith("#")
]
SESSIONS = {
    node.name
    for node in ast.parse((ROOT / "noxfile.py").read_text("utf-8")).body
    if isinstance(node, ast.FunctionDef) and node.decorator_list
}
DISTRIBUTIONS = {
    str(tomllib.loads(path.read_text("utf-8"))["project"]["name"])
    for path in ROOT.glob("overlays/*/pyproject.toml")
}
# Where `scripts/wheels.py` puts the wheels.
DIST = "dist"
# Commands that need no look inside.
PLAIN = {"cd", "git", "export"}


@pytest.mark.parametrize("line", [line for _, line in LINES], ids=[place for place, _ in LINES])
def test_a_command_line_names_things_that_exist(line: str) -> None:
    problem = find_problem(shlex.split(line, comments=True))
    assert problem is None, f"{line}: {problem}"


@pytest.mark.parametrize(
    "line",
    [
        "python3 scripts/bootstrap.py deploy",
        "nox -s demo deploy",
        "python3 scripts/deploy.py",
        "pip install peerkit-deploy",
        "pip install --find-links wheels peerkit-core",
        "pip install --find-links dist peerkit-deploy",
        "pip install deploy/*.whl",
        "pip install ./overlays/core ./overlays/deploy",
        "pip install ./overlays/qbittorrent",
        'pip install "peerkit-core @ git+https://git.example.org/x#subdirectory=core"',
        'pip install "peerkit-core @ git+https://git.example.org/x#subdirectory=overlays/sandbox"',
        "apt-get install deploy",
        "python -m peerkit_deploy",
        "deploy",
    ],
)
def test_a_command_line_with_something_that_does_not_exist_is_found(line: str) -> None:
    assert find_problem(shlex.split(line)) is not None


def find_problem(words: Sequence[str]) -> str | None:
    """What is wrong with a command line, or None."""
    program, *rest = words
    name = Path(program).name
    if name in PLAIN:
        return None
    if name in {"python", "python3"}:
        return _python(rest)
    if name == "nox" and rest[:1] == ["-s"]:
        return _unknown("session", _before_dashes(rest[1:]), SESSIONS)
    if name == "pip" and rest[:1] == ["install"]:
        return _pip(_without_folder(rest[1:]))
    if name in {"apt", "apt-get"}:
        packages = [word for word in rest[1:] if not word.startswith("-")]
        return _unknown("package", packages, set(PACKAGES.values()))
    return f"no test knows the command {program}"


def _python(words: Sequence[str]) -> str | None:
    if words[:1] == ["-m"]:
        if words[1] == "pip" and words[2:3] == ["install"]:
            return _pip(words[3:])
        return None if importlib.util.find_spec(words[1]) else f"there is no module {words[1]}"
    if not words or not (ROOT / words[0]).is_file():
        return f"there is no file {' '.join(words[:1])}"
    if words[0] == "scripts/bootstrap.py":
        return _unknown("session", _before_dashes(words[1:]), SESSIONS)
    return None


def _pip(words: Sequence[str]) -> str | None:
    """Distributions by name, wheels of the folder, folders of a clone, or places in a repository."""
    names: list[str] = []
    needs_core = False
    for word in words:
        name, at, place = word.partition(" @ ")
        folder = place.partition("#subdirectory=")[2] if at else word.removeprefix("./")
        if at or word.startswith("./"):
            project = ROOT / folder / "pyproject.toml"
            if not folder or not project.is_file():
                return f"{word} leads to no project"
            found = tomllib.loads(project.read_text("utf-8"))["project"]
            if at and found["name"] != name:
                return f"{place} is {found['name']}"
            names.append(str(found["name"]))
            needs_core |= any(str(one).startswith("peerkit-core") for one in found["dependencies"])
        elif word != f"{DIST}/*.whl":
            names.append(word)
    if needs_core and "peerkit-core" not in names:
        return "peerkit-core is on no index and has to be named"
    return _unknown("distribution", names, DISTRIBUTIONS)


def _without_folder(words: Sequence[str]) -> Sequence[str]:
    """What is installed; `--find-links dist` says where from."""
    return words[2:] if list(words[:2]) == ["--find-links", DIST] else words


def _before_dashes(words: Sequence[str]) -> Sequence[str]:
    """Sessions; what follows `--` goes to them."""
    return words[: words.index("--")] if "--" in words else words


def _unknown(what: str, words: Sequence[str], known: set[str]) -> str | None:
    unknown = [word for word in words if word not in known]
    return f"there is no {what} {', '.join(unknown)}" if unknown else None
