"""Many files become one document, and every node knows where it was written."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.codegen.samples import change, write_specs

from codegen.bundle import load_bundle
from codegen.coverage import coverage
from codegen.inventory import load_inventory
from codegen.problems import SpecError
from codegen.shapes import lookup
from codegen.source import parse


@pytest.fixture(autouse=True)
def _specs(tmp_path: Path) -> None:
    write_specs(tmp_path)


def test_schemas_become_components_sorted_by_name(tmp_path: Path) -> None:
    document = load_bundle(tmp_path, "rest").document
    assert list(document["components"]["schemas"]) == ["Color", "Item", "Owner"]
    item = document["components"]["schemas"]["Item"]
    owner = {"$ref": "#/components/schemas/Owner", "description": "Owner.", "x-since": "2.0.0"}
    assert item["properties"]["owner"] == owner


def test_paths_keep_the_order_of_the_table_of_contents(tmp_path: Path) -> None:
    assert list(load_bundle(tmp_path, "rest").document["paths"]) == [
        "/items",
        "/items/{id}",
        "/upload",
    ]
    assert "/rpc#job_get" in load_bundle(tmp_path, "rpc").document["paths"]


def test_other_references_are_replaced_by_what_they_name(tmp_path: Path) -> None:
    document = load_bundle(tmp_path, "rest").document
    parameter = document["paths"]["/items/{id}"]["delete"]["parameters"][0]
    assert parameter["name"] == "id"
    assert '"_shared' not in str(document)


def test_every_node_knows_its_file_and_line(tmp_path: Path) -> None:
    bundle = load_bundle(tmp_path, "rest")
    pointers = {
        "/paths/~1items/get/x-long-query": ("specs/rest/paths/items.yaml", 7),
        "/paths/~1items~1{id}/delete/parameters/0/example": ("specs/rest/paths/_shared.yaml", 2),
        "/components/schemas/Owner/properties/name": ("specs/rest/schemas/item.yaml", 13),
        "/components/schemas/Owner/properties/name/nothing": ("specs/rest/schemas/item.yaml", 13),
        "/info": ("specs/rest/openapi.yaml", 2),
    }
    assert {pointer: tuple(bundle.origin(pointer)) for pointer in pointers} == pointers
    for pointer in bundle.origins:
        lookup(bundle.document, pointer)


def test_forms_say_in_the_standards_words_how_values_are_written(tmp_path: Path) -> None:
    operation = load_bundle(tmp_path, "rest").document["paths"]["/upload"]["post"]
    for content in operation["requestBody"]["content"].values():
        assert content["encoding"] == {
            "labels": {"style": "form", "explode": False},
            "meta": {"contentType": "application/json"},
        }


def test_a_property_may_have_a_keywords_name(tmp_path: Path) -> None:
    change(
        tmp_path,
        "rest/schemas/item.yaml",
        "    color: {",
        '    example: {$ref: "#/Owner", description: E.}\n    color: {',
    )
    item = load_bundle(tmp_path, "rest").document["components"]["schemas"]["Item"]
    assert item["properties"]["example"]["$ref"] == "#/components/schemas/Owner"


def test_a_reference_inside_an_example_is_data(tmp_path: Path) -> None:
    change(tmp_path, "rest/paths/items.yaml", "name: seven", "name: {$ref: x, a: b}")
    operation = load_bundle(tmp_path, "rest").document["paths"]["/items"]["get"]
    example = operation["responses"]["200"]["content"]["application/json"]["example"]
    assert example[0]["name"] == {"$ref": "x", "a": "b"}


def test_an_unresolved_reference_offers_names_that_exist(tmp_path: Path) -> None:
    change(tmp_path, "rest/paths/items.yaml", "item.yaml#/Color", "item.yaml#/Colour")
    with pytest.raises(SpecError, match=r"items\.yaml:20: ref-unresolved: .*Write one of #/Color"):
        load_bundle(tmp_path, "rest")


def test_the_coverage_gate_lists_each_endpoint(tmp_path: Path) -> None:
    change(tmp_path, "rest/openapi.yaml", "  /items: {$ref: paths/items.yaml#/list}\n", "")
    change(tmp_path, "rest/openapi.yaml", "/upload:", "/uploads:")
    bundle = load_bundle(tmp_path, "rest")
    inventory, problems = load_inventory(bundle)
    result = coverage(bundle, inventory)
    assert not problems
    assert str(result) == "1/3"
    assert [(problem.rule, problem.text.split(" is ")[0]) for problem in result.problems] == [
        ("coverage-missing", "GET /items"),
        ("coverage-missing", "POST /upload"),
        ("coverage-invented", "POST /uploads"),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4.10", 4.1),
        ("4.1.0", "4.1.0"),
        ('"4.10"', "4.10"),
        ("12", 12),
        ("-1", -1),
        ("true", True),
        ("null", None),
        ("~", None),
        ("2026-11-21", "2026-11-21"),
        ("y", "y"),
        ("a b", "a b"),
        ("", None),
    ],
)
def test_scalars_are_read_as_json_would(text: str, value: object) -> None:
    assert parse("x.yaml", f"a: {text}\n").data == {"a": value}


@pytest.mark.parametrize("text", ["on", "No", "0755", "1_000", "1:30", "1e3", ".5", "0x1f"])
def test_a_scalar_on_which_readers_disagree_has_to_be_quoted(text: str) -> None:
    with pytest.raises(SpecError, match=r"x\.yaml:2: yaml-ambiguous"):
        parse("x.yaml", f"a: 1\nb: {text}\n")
    assert parse("x.yaml", f'b: "{text}"\n').data == {"b": text}


def test_merged_keys_keep_their_lines_and_own_keys_win() -> None:
    source = parse("x.yaml", "a: &a\n  k: 1\n  l: 2\nb:\n  <<: *a\n  l: 3\nc:\n  l: 4\n  <<: *a\n")
    assert source.data["b"] == {"k": 1, "l": 3}
    assert source.data["c"] == {"l": 4, "k": 1}
    assert (source.line("/b/k"), source.line("/b/l"), source.line("/c/l")) == (2, 6, 8)


def test_an_alias_gives_a_copy_not_the_same_object() -> None:
    data = parse("x.yaml", "a: &a {k: [1]}\nb: *a\n").data
    assert data["a"] == data["b"]
    assert data["a"] is not data["b"]
    assert data["a"]["k"] is not data["b"]["k"]


def test_status_codes_may_stand_without_quotes() -> None:
    assert parse("x.yaml", "200: {}\n").data == {"200": {}}
