"""Names that mean something to Python: refused with file and line, or correct code."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest
from tests.codegen.hostile import generate, problems_of
from tests.codegen.samples import change, write_specs

ITEM = "rest/schemas/item.yaml"
OPS = "rest/paths/items.yaml"

WORDS = (
    "class", "None", "True", "__class__", "__init__", "__dict__", "__struct_fields__", "_private",
    "list", "str", "int", "dict", "type", "bytes", "property", "print", "model_config", "Model",
    "m", "self", "UNSET", "msgspec", "Any", "field", "ops", "encode", "builtins", "annotations",
    "UnsetType", "1st", "a b", "a-b", "---", "_", "é", "名", "rename", "Item", "Color", "body",
    "timeout", "request", "path", "query",
)  # fmt: skip


def loaded(root: Path, monkeypatch: pytest.MonkeyPatch, module: str) -> ModuleType:
    """A generated module of the sample."""
    name = f"made_{abs(hash(str(root)))}"
    if not (root / name).exists():
        (root / name).mkdir()
        (root / name / "__init__.py").touch()
        (root / name / "rest").symlink_to(root / "generated" / "rest")
    monkeypatch.setattr(sys, "path", [str(root), *sys.path])
    importlib.invalidate_caches()
    return importlib.import_module(f"{name}.rest.{module}")


def taken(root: Path) -> bool:
    """Whether the spec is good; if not, every problem was checked to have a place."""
    good = not problems_of(root, "rest")
    generate(root, "rest")
    assert (root / "generated/rest/models.py").exists() is good
    return good


@pytest.mark.parametrize("word", WORDS)
def test_a_property_of_any_name_is_decoded_and_written_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    write_specs(tmp_path, "rest")
    key = json.dumps(word, ensure_ascii=False)
    new = f"    {key}: {{type: string, description: D.}}\n    color:"
    change(tmp_path, ITEM, "    color:", new)
    if not taken(tmp_path):
        return
    models: Any = loaded(tmp_path, monkeypatch, "models")
    sent = {"id": 1, "name": "n", word: "value"}
    item = msgspec.json.decode(json.dumps(sent).encode(), type=models.Item)
    assert json.loads(msgspec.json.encode(item)) == sent


@pytest.mark.parametrize("word", WORDS)
def test_a_parameter_of_any_name_is_sent_under_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    write_specs(tmp_path, "rest")
    change(tmp_path, OPS, "- name: color", f"- name: {json.dumps(word, ensure_ascii=False)}")
    if not taken(tmp_path):
        return
    operations: Any = loaded(tmp_path, monkeypatch, "operations.items")
    loaded(tmp_path, monkeypatch, "resources.items")
    (name,) = operations.build_list.__kwdefaults__.keys() - {"ids"}
    request = operations.build_list(**{name: "red"})
    assert request.query == [(word, "red")]


@pytest.mark.parametrize(
    "word",
    ["MRO", "VALUE", "NAME", "NONE", "CLASS", "IS_KNOWN", "__CLASS__", "_MISSING_", "É", "1ST"],
)
def test_a_member_of_any_name_has_its_value(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    write_specs(tmp_path, "rest")
    change(tmp_path, ITEM, "[RED, DEEP_BLUE]", f"[{word}, DEEP_BLUE]")
    if not taken(tmp_path):
        return
    models: Any = loaded(tmp_path, monkeypatch, "models")
    assert [str(member) for member in models.Color] == ["red", "deep-blue"]


@pytest.mark.parametrize(
    "value", ["a'b", 'a"b', "a\\b", "{{ 7*7 }}", "{% x %}", "", "NaN", "'''", '"""', "é", "a|b"]
)
def test_a_member_of_any_value_has_that_value(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    write_specs(tmp_path, "rest")
    change(tmp_path, ITEM, "enum: [red, deep-blue]", f"enum: [{json.dumps(value)}, deep-blue]")
    change(tmp_path, OPS, "color: red", f"color: {json.dumps(value)}")
    if not taken(tmp_path):
        return
    models: Any = loaded(tmp_path, monkeypatch, "models")
    assert models.Color(value).is_known
    assert [str(member) for member in models.Color] == [value, "deep-blue"]


@pytest.mark.parametrize(
    "word",
    [
        "Model", "M", "None", "True", "Any", "OpenStrEnum", "Struct", "UnsetType", "Enum", "Field",
        "Literal", "Annotated", "Exception", "UNSET", "É", "Request", "owner", "__class__", "1A",
    ],
)  # fmt: skip
def test_a_schema_of_any_name_is_a_model_of_that_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    write_specs(tmp_path, "rest")
    change(tmp_path, ITEM, "\nOwner:", f"\n{json.dumps(word, ensure_ascii=False)}:")
    change(tmp_path, ITEM, '"#/Owner"', f'"#/{word}"')
    change(tmp_path, OPS, "item.yaml#/Owner", f"item.yaml#/{word}")
    if not taken(tmp_path):
        return
    models: Any = loaded(tmp_path, monkeypatch, "models")
    item = msgspec.json.decode(b'{"id": 1, "name": "n", "owner": {"name": "k"}}', type=models.Item)
    assert type(item.owner) is getattr(models, word)


@pytest.mark.parametrize(
    "word",
    ["list", "str", "dict", "engine", "mro", "init", "property", "builtins", "type", "m", "ops",
     "any", "request", "mapping", "answer", "operation", "encode", "values", "__init__"],
)  # fmt: skip
def test_a_method_of_any_name_is_importable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    write_specs(tmp_path, "rest")
    change(tmp_path, OPS, "items_remove", f"items_{word}")
    if not taken(tmp_path):
        return
    resources: Any = loaded(tmp_path, monkeypatch, "resources.items")
    operations: Any = loaded(tmp_path, monkeypatch, "operations.items")
    assert callable(getattr(resources.Items, word))
    assert getattr(operations, f"build_{word}")(7).target() == "/items/7"


@pytest.mark.parametrize(
    "word",
    ["os; import sys", "a\nimport sys", "os import path #", "a..b", "", ".a", "a.class", "é", 5],
)
def test_a_package_that_cannot_be_imported_is_refused(tmp_path: Path, word: str | int) -> None:
    write_specs(tmp_path, "rest")
    change(tmp_path, "rest/openapi.yaml", "info: {", f"info: {{x-package: {json.dumps(word)}, ")
    found = [(problem.rule, problem.line) for problem in problems_of(tmp_path, "rest")]
    assert ("x-package", 2) in found
