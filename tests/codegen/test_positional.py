"""RPC parameters that travel by position: what the pipeline makes of `x-rpc`, what it refuses."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.codegen.samples import change, write_specs

from codegen import runner
from codegen.checks import check_spec
from codegen.problems import SpecError
from codegen.runner import Options

JOBS = "rpc/paths/jobs.yaml"
GIVEN = "{method: job_move, params: positional, order: [id, place]}"
PLACE = "place: {type: integer, description: Place from 0., example: 0}"


def rpc_sample(root: Path, shape: str, properties: str = "", required: str = "[id, place]") -> None:
    write_specs(root, "rpc")
    change(root, JOBS, GIVEN, f"{{method: job_move, params: positional, {shape}}}")
    change(root, JOBS, "required: [id, place]", f"required: {required}")
    change(root, JOBS, PLACE, f"{PLACE}{properties}")


NAMES = (
    "\n              names: {type: array, items: {type: string}, description: N., example: [b, a]}"
)


def generated_tests(root: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The module of tests that is generated for the sample, ready to run."""
    name = f"made_{abs(hash(str(root)))}"
    change(
        root,
        "rpc/openapi.yaml",
        "description: A sample.",
        f"description: A., x-package: {name}.rpc",
    )
    said: list[str] = []
    assert runner.run(root, Options(("rpc",), jobs=1), said.append) == 0, said
    (root / name).mkdir()
    (root / name / "__init__.py").touch()
    (root / name / "rpc").symlink_to(root / "generated" / "rpc")
    monkeypatch.setattr(sys, "path", [str(root), *sys.path])
    importlib.invalidate_caches()
    path = root / "tests" / "generated" / "rpc" / "test_jobs.py"
    spec = importlib.util.spec_from_file_location(f"{name}_tests", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("shape", "more", "required", "wire"),
    [
        ("order: [place, id]", "", "[id, place]", [0, 3]),
        ("target: id, order: [place], variadic: names", NAMES, "[id, place]", [3, 0, "b", "a"]),
        ('order: [view, id, place], fill: {view: ""}', "", "[id, place]", ["", 3, 0]),
        (
            "order: [id, names, place], fill: {names: null}",
            NAMES,
            "[id, place]",
            [3, ["b", "a"], 0],
        ),
        ("order: [id, place]", "", "[id]", [3, 0]),
    ],
    ids=["reordered", "variadic", "constant", "filled", "optional"],
)
def test_the_generated_tests_check_the_order_on_the_wire(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    shape: str,
    more: str,
    required: str,
    wire: list[object],
) -> None:
    rpc_sample(tmp_path, shape, more, required)
    tests = generated_tests(tmp_path, monkeypatch)
    assert tests.MOVE.params == wire
    tests.test_move()


def test_the_generated_tests_fail_when_the_order_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rpc_sample(tmp_path, "order: [place, id]")
    tests = generated_tests(tmp_path, monkeypatch)
    package = tests.Client.__module__.rpartition(".")[0]
    operations: Any = importlib.import_module(f"{package}.operations.jobs")
    operations.MOVE.order = ("id", "place")
    with pytest.raises(AssertionError):
        tests.test_move()


@pytest.mark.parametrize(
    ("shape", "required", "told"),
    [
        ("order: [id, place, id]", "[id, place]", "`id` is named twice"),
        ("target: id, order: [id, place]", "[id, place]", "`id` is named twice"),
        ("order: [id, place], variadic: place", "[id, place]", "`place` is named twice"),
        ("order: [id]", "[id, place]", "the property `place` has no position"),
        ("order: [id, place, more]", "[id, place]", "`more` is no property of the body"),
        ("order: [place, id]", "[id]", "the optional `place` travels before it"),
        ("order: [id], variadic: place", "[id]", "the variadic `place` is no list"),
        ("order: [id, place], fill: {id: 1}", "[id, place]", "`id` is required"),
        ("order: [id, place], fill: {of: 1}", "[id, place]", "`of` has no fixed position"),
        ("order: id", "[id, place]", "`order` is no list of names"),
        ("order: [1, 2]", "[id, place]", "`order` is no list of names"),
        ("order: [id, place], target: 1", "[id, place]", "`target` is no name"),
        ("order: [id, place], fill: 1", "[id, place]", "`fill` is no mapping"),
    ],
)
def test_a_list_that_cannot_be_made_is_refused(
    tmp_path: Path, shape: str, required: str, told: str
) -> None:
    rpc_sample(tmp_path, shape, required=required)
    with pytest.raises(SpecError) as caught:
        check_spec(tmp_path, "rpc")
    assert {problem.rule for problem in caught.value.problems} == {"x-rpc"}
    assert told in str(caught.value)
    text = (tmp_path / "specs" / JOBS).read_text(encoding="utf-8")
    line = text[: text.index("method: job_move")].count("\n") + 1
    assert {(problem.file, problem.line) for problem in caught.value.problems} == {
        (f"specs/{JOBS}", line)
    }


def test_positions_of_parameters_by_name_mean_nothing(tmp_path: Path) -> None:
    write_specs(tmp_path, "rpc")
    change(tmp_path, JOBS, "params: by-name", "params: by-name, variadic: id")
    with pytest.raises(SpecError, match=r"`variadic` says where a positional parameter goes"):
        check_spec(tmp_path, "rpc")
