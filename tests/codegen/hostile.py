"""What the tests of hostile specs share: how a spec is judged, and what must never happen."""

from __future__ import annotations

from pathlib import Path

from tests.codegen.bounded import judged

from codegen import runner
from codegen.checks import check_spec
from codegen.problems import Problem, SpecError
from codegen.runner import Options


def refused_in_bounds(root: Path) -> str:
    """What a process of bounded memory and time says about a spec, which has to be a refusal."""
    verdict = judged(root, "rest")
    assert not verdict.wrong, verdict.wrong
    assert not verdict.good, "the spec was taken"
    return verdict.said


def generate(root: Path, *services: str) -> list[str]:
    """Run the real pipeline; the lines that it says. Nothing may be half-written."""
    said: list[str] = []
    before = written(root)
    code = runner.run(root, Options(services, jobs=1), said.append)
    text = "\n".join(said)
    assert "Traceback" not in text, text
    if code != 0:
        assert "nothing written" in text, text
        assert written(root) == before, "a refused spec changed what was generated"
    return said


def written(root: Path) -> set[str]:
    """Every file that the pipeline owns."""
    folders = ("generated", "docs/reference", "tests/generated")
    return {
        path.relative_to(root).as_posix()
        for folder in folders
        for path in (root / folder).rglob("*")
        if path.is_file()
    }


def problems_of(root: Path, service: str) -> list[Problem]:
    """Why a spec is refused, at a file and line that exist; empty if it is taken."""
    try:
        check_spec(root, service)
    except SpecError as error:
        return placed(root, error.problems)
    return []


def placed(root: Path, problems: list[Problem]) -> list[Problem]:
    """Problems, each of which is at a line that its file has."""
    assert problems, "refused without a reason"
    for problem in problems:
        path = root / problem.file
        lines = path.read_bytes().count(b"\n") + 1 if path.is_file() else 1
        assert problem.file.startswith("specs/"), problem
        assert 1 <= problem.line <= lines, problem
    return problems
