"""A user's typo is a type checker's error, with mypy and with pyright."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.docs.pages import ROOT

PROGRAM = (ROOT / "tests" / "docs" / "user_mistakes.txt").read_text("utf-8")
WRONG = {n for n, line in enumerate(PROGRAM.splitlines(), 1) if line.endswith("# wrong")}


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """The program, where it has no settings of ours around it."""
    path = tmp_path / "program.py"
    path.write_text(PROGRAM, "utf-8")
    return path


def _run(*command: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


def _compare(found: dict[int, str]) -> None:
    assert len(WRONG) > 30
    unseen = {n: PROGRAM.splitlines()[n - 1].strip() for n in WRONG - found.keys()}
    assert not unseen
    assert not {n: text for n, text in found.items() if n not in WRONG}


def test_mypy_reports_each_mistake(program: Path) -> None:
    cache = str(ROOT / ".mypy_cache")
    text = _run("mypy", "--strict", "--cache-dir", cache, program.name, folder=program.parent)
    found = re.findall(r"^program\.py:(\d+): error: (.*)$", text, re.MULTILINE)
    _compare({int(line): problem for line, problem in found})


def test_pyright_reports_each_mistake(program: Path) -> None:
    settings = {"include": ["program.py"], "typeCheckingMode": "strict"}
    (program.parent / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    text = _run("pyright", "--outputjson", "--pythonpath", sys.executable, folder=program.parent)
    found = json.loads(text)["generalDiagnostics"]
    _compare({item["range"]["start"]["line"] + 1: item["message"] for item in found})
