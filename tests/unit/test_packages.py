"""What is built from a checkout whose links are text files would not work, so it is not built."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CLIENTS = sorted(
    path.parent for path in ROOT.glob("overlays/*/pyproject.toml") if [*path.parent.rglob("_gen*")]
)
TEMPLATE = ROOT / "scripts" / "new" / "templates" / "common" / "overlays" / "NAME"
HOOKS = [*(folder / "hatch_build.py" for folder in CLIENTS), TEMPLATE / "hatch_build.py.jinja"]

each = pytest.mark.parametrize("project", CLIENTS, ids=lambda project: project.name)


def build(project: Path, target: str) -> tuple[int, str, list[str]]:
    """Build one archive: exit status, what was said, and the archives there are."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", "out"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr, [p.name for p in project.glob("out/*")]


@pytest.mark.parametrize("target", ["wheel", "sdist", "wheel:editable"])
@each
def test_links_that_are_text_files_are_refused(project: Path, target: str, tmp_path: Path) -> None:
    copy = tmp_path / project.name
    shutil.copytree(project, copy, symlinks=True, ignore=shutil.ignore_patterns("__pycache__"))
    links = [copy / path.relative_to(project) for path in project.rglob("_generated")]
    assert links
    for link in links:
        text = str(link.readlink())
        link.unlink()
        link.write_text(text)
    status, said, archives = build(copy, target)
    assert status
    assert not archives
    assert "Traceback" not in said
    for link in links:
        assert link.relative_to(copy).as_posix() in said
    assert "git config core.symlinks true" in said


def test_folders_and_links_are_packed(tmp_path: Path) -> None:
    copy = tmp_path / "transmission"
    # Links are followed: this is what an sdist unpacks to.
    shutil.copytree(CLIENTS[-1], copy, ignore=shutil.ignore_patterns("__pycache__"))
    status, said, archives = build(copy, "wheel")
    assert (status, len(archives)) == (0, 1), said
    shutil.rmtree(copy / "out")
    shutil.rmtree(copy / "src" / "peerkit_transmission" / "_generated")
    status, said, archives = build(copy, "wheel")
    assert status
    assert "_generated" in said
    assert not archives


def test_every_client_has_the_same_guard() -> None:
    """An archive has to hold its own, so each has a copy."""
    assert len(HOOKS) > 2
    assert len({path.read_text("utf-8") for path in HOOKS}) == 1
    for project in CLIENTS:
        settings = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))
        build_settings = settings["tool"]["hatch"]["build"]
        assert "custom" in build_settings["hooks"]
        assert "hatch_build.py" in build_settings["targets"]["sdist"]["include"]
