"""What is generated from small specs: it imports, it works, and text cannot break out of it."""

from __future__ import annotations

import ast
import importlib
import itertools
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest
from tests.codegen.samples import change, write_specs

from codegen import runner
from codegen.render import docstring
from codegen.runner import Options
from peerkit_core import ALL, InvalidArgument

HOSTILE = (
    "quotes ' and \" and \"\"\" and ''', a backslash \\ and one at the end \\",
    "{{ 7 * 7 }} {% raw %} {# #} ${HOME} %s {0} `` \\N{DASH} \\x00 \\u12",
    '"""\nimport os; os.abort()\n"""',
    'ends with a quote "',
    "# not a comment | a pipe | <b>tag</b>",
)


def generate(root: Path, *names: str) -> None:
    """Run the real pipeline on the specs below `root`."""
    said: list[str] = []
    assert runner.run(root, Options(names, jobs=1), said.append) == 0, said


def load(root: Path, monkeypatch: pytest.MonkeyPatch, service: str, module: str) -> ModuleType:
    """Import a generated module."""
    name = f"made_{abs(hash(str(root)))}"
    package = root / name
    if not package.exists():
        package.mkdir()
        (package / "__init__.py").touch()
        (package / service).symlink_to(root / "generated" / service)
    monkeypatch.setattr(sys, "path", [str(root), *sys.path])
    importlib.invalidate_caches()
    return importlib.import_module(f"{name}.{service}.{module}")


@pytest.fixture
def rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The operations of the REST sample."""
    write_specs(tmp_path, "rest")
    generate(tmp_path, "rest")
    return load(tmp_path, monkeypatch, "rest", "operations.items")


def test_a_builder_gives_the_request_of_the_spec(rest: Any) -> None:
    request = rest.build_list(ids=[1, 2], color="deep-blue")
    assert (request.method, request.target()) == ("GET", "/items?ids=1%7C2&color=deep-blue")
    assert rest.build_list(ids=ALL).target() == "/items?ids=all"
    assert rest.build_remove(7).target() == "/items/7"


def test_an_empty_list_is_refused_by_the_builder(rest: Any) -> None:
    with pytest.raises(InvalidArgument, match="ids: the list is empty"):
        rest.build_list(ids=[])


def test_a_form_is_multipart_only_with_a_file(rest: Any) -> None:
    plain = rest.build_upload("a title", labels=["x", "y"], meta={"name": "kim"})
    body, content_type = plain.body()
    assert content_type == "application/x-www-form-urlencoded"
    assert body == b"title=a+title&labels=x%2Cy&meta=%7B%22name%22%3A%22kim%22%7D"
    _, content_type = rest.build_upload("a title", files=b"bytes").body()
    assert content_type.startswith("multipart/form-data; boundary=")


def test_releases_reach_operations_arguments_and_values(rest: Any) -> None:
    assert rest.REMOVE.span == ("2.0.0", None)
    assert rest.LIST.arguments == {"color": ("2.0.0", None)}
    assert rest.LIST.values == {"color": {"deep-blue": ("2.0.0", None)}}
    assert not rest.LIST.gated(rest.build_list(ids=[1]))
    assert rest.LIST.gated(rest.build_list(color="red"))


def test_a_method_called_list_does_not_hide_the_type(tmp_path: Path) -> None:
    write_specs(tmp_path, "rest")
    generate(tmp_path, "rest")
    text = (tmp_path / "generated/rest/resources/items.py").read_text()
    assert "-> builtins.list[m.Item]" in text


def test_unknown_values_and_fields_survive_decoding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rest: Any
) -> None:
    models: Any = load(tmp_path, monkeypatch, "rest", "models")
    item: Any = msgspec.json.decode(
        b'{"id": 1, "name": "n", "color": "mauve", "shape": "round"}', type=models.Item
    )
    assert (str(item.color), item.color.is_known) == ("mauve", False)
    assert models.Color("red").is_known


def test_positional_rpc_parameters_keep_their_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_specs(tmp_path, "rpc")
    generate(tmp_path, "rpc")
    jobs: Any = load(tmp_path, monkeypatch, "rpc", "operations.jobs")
    assert (jobs.MOVE.rpc, jobs.MOVE.order) == ("job_move", ("id", "place"))
    assert jobs.build_move(3, 0).params == {"id": 3, "place": 0}
    assert jobs.GET.order is None


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(
    ("file", "old"),
    [
        ("rest/openapi.yaml", "description: A sample."),
        ("rest/openapi.yaml", "description: Things that are listed."),
        ("rest/paths/items.yaml", "description: All items, in any order."),
        ("rest/paths/items.yaml", "description: Items to list, default all."),
        ("rest/paths/items.yaml", "description: The items."),
        ("rest/paths/_shared.yaml", "description: There is no such item."),
        ("rest/schemas/item.yaml", "description: Number."),
    ],
)
def test_hostile_text_stays_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, old: str, text: str
) -> None:
    write_specs(tmp_path, "rest")
    change(tmp_path, file, old, f"description: {json.dumps(text)}")
    generate(tmp_path, "rest")
    for path in (tmp_path / "generated").rglob("*.py"):
        tree = ast.parse(path.read_text())
        imports = {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
        assert imports <= {"os", "builtins"}, path
        calls = [n for n in ast.walk(tree) if isinstance(n, ast.Attribute) and n.attr == "abort"]
        assert not calls, path
    load(tmp_path, monkeypatch, "rest", "models")
    load(tmp_path, monkeypatch, "rest", "resources.items")


def test_the_text_of_the_spec_arrives_in_the_docstring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_specs(tmp_path, "rest")
    told = 'a """ quote, a \\ backslash and {{ braces }}'
    change(
        tmp_path,
        "rest/paths/items.yaml",
        "description: All items, in any order.",
        f"description: '{told}'",
    )
    generate(tmp_path, "rest")
    resources: Any = load(tmp_path, monkeypatch, "rest", "resources.items")
    assert told in resources.Items.list.__doc__


def test_generated_code_is_the_same_under_every_hash_seed(tmp_path: Path) -> None:
    trees: list[dict[str, bytes]] = []
    for seed in ("0", "1", "4242"):
        root = tmp_path / seed
        write_specs(root)
        script = (
            "import sys; from pathlib import Path; from codegen.runner import Options, run;"
            f"sys.exit(run(Path({str(root)!r}), Options(jobs=1), print))"
        )
        subprocess.run(
            [sys.executable, "-c", script],
            check=True,
            capture_output=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path), "PATH": "/usr/bin:/bin"},
        )
        trees.append(
            {
                path.relative_to(root).as_posix(): path.read_bytes()
                for folder in ("generated", "docs", "tests")
                for path in sorted((root / folder).rglob("*"))
                if path.is_file()
            }
        )
    assert trees[0] == trees[1] == trees[2]
    assert "generated/rest/models.py" in trees[0]


def test_a_docstring_says_its_text_and_nothing_ends_it() -> None:
    for length in range(6):
        for rest in itertools.product('"\\a\n', repeat=length):
            text = f"x{''.join(rest)}"
            module = ast.parse(docstring(text, indent=0))
            assert (ast.get_docstring(module) or "").split() == text.split()
