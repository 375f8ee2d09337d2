"""What changed since a revision, classed as the user of a client would feel it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from tests.codegen.samples import change, write_specs

from codegen.bundle import load_bundle
from codegen.cli import main
from codegen.diff import Level, compare, verdict

OPS, ITEM = "rest/paths/items.yaml", "rest/schemas/item.yaml"
MAJOR, MINOR, PATCH = Level.MAJOR, Level.MINOR, Level.PATCH

CASES: list[tuple[str, str, str, Level, str, str]] = [
    ("rest/openapi.yaml", "  /upload: {$ref: paths/items.yaml#/upload}\n", "", MAJOR, "items_upload", "operation removed (POST /upload)"),
    ("rest/openapi.yaml", "/upload:", "/more: {$ref: paths/items.yaml#/upload}\n  /upload:", MINOR, "items_upload", "operation added (POST /more)"),
    (OPS, "items_upload", "items_send", MAJOR, "items_send", "operation renamed from items_upload"),
    (OPS, "Upload items", "Send items", PATCH, "items_upload", "summary changed"),
    (OPS, '    x-since: "2.0.0"\n    par', "    par", PATCH, "items_remove", "x-since 2.0.0 → None"),
    (OPS, "- name: color", "- name: colour", MAJOR, "items_list", "parameter color (query) removed"),
    (OPS, "- name: color", "- name: colour", MINOR, "items_list", "parameter colour (query) added: Color"),
    (OPS, "name: color\n", "name: color\n        required: true\n", MAJOR, "items_list", "parameter color (query) is now required"),
    (OPS, "items: {type: integer}", "items: {type: string}", MAJOR, "items_list", "parameter ids (query) changed: array[integer] → array[string]"),
    (OPS, "x-all: all", "x-all: omit", MAJOR, "items_list", "parameter ids (query): x-all all → omit"),
    (OPS, "pipeDelimited", "form", PATCH, "items_list", "parameter ids (query): style changed"),
    (OPS, "required: [title]", "required: []", MINOR, "items_upload", "parameter title (body) is now optional"),
    (OPS, "labels:", "more: {type: string}\n              labels:", MINOR, "items_upload", "parameter more (body) added: string"),
    (OPS, "description: Title.", "description: The title.", PATCH, "items_upload", "parameter title (body): description changed"),
    (OPS, "{schema: {type: integer}}", "{schema: {type: string}}", MAJOR, "items_upload", "answer 200 changed: integer → string"),
    (OPS, "name: seven", "name: eight", PATCH, "items_list", "answer 200: example or words changed"),
    (OPS, '"404":', '"410":', PATCH, "items_list", "answer 410 added"),
    (ITEM, "Owner:", "Other: {type: string}\nOwner:", MINOR, "Other", "schema added: string"),
    (ITEM, '    owner: {$ref: "#/Owner", description: Owner., x-since: "2.0.0"}\n', "", MAJOR, "Item", "field owner removed"),
    (ITEM, "    color: {", "    size: {type: integer}\n    color: {", MINOR, "Item", "field size added: integer"),
    (ITEM, "id: {type: integer,", "id: {type: integer, x-unit: days,", MINOR, "Item", "companion id_duration added"),
    (ITEM, "name: {type: string, description: Name.}\n    color", 'name: {type: string, x-list: ",", description: Name.}\n    color', MINOR, "Item", "companion name_list added"),
    (ITEM, "id: {type: integer,", "id: {type: integer, x-unit: bytes,", PATCH, "Item", "field id: x-unit changed"),
    (ITEM, "name: {type: string, description: Name.}", 'name: {type: [string, "null"], description: Name.}', MAJOR, "Item", "field name changed: string → string|null"),
    (ITEM, "[id, name]", "[id]", MAJOR, "Item", "field name is now optional"),
    (ITEM, "[id, name]", "[id, name, color]", MINOR, "Item", "field color is now required"),
    (ITEM, "Owner:\n  type: object\n", "Owner:\n  type: object\n  required: [name]\n", MAJOR, "Owner", "field name is now required"),
    (ITEM, 'x-since: "2.0.0"', 'x-since: "3.0.0"', PATCH, "Item", "field owner: x-since 2.0.0 → 3.0.0"),
    (ITEM, "enum: [red, deep-blue]", "enum: [red]", MAJOR, "Color", "value deep-blue removed"),
    (ITEM, "enum: [red, deep-blue]", "enum: [red, deep-blue, green]", MINOR, "Color", "value green added"),
    (ITEM, "[RED, DEEP_BLUE]", "[RED, BLUE]", MAJOR, "Color", "value deep-blue renamed: DEEP_BLUE → BLUE"),
    ("rest/openapi.yaml", "A sample.", "The sample.", PATCH, "document", "info changed"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "level", "subject", "text"), CASES, ids=[case[5] for case in CASES]
)
def test_a_change_has_its_class(
    tmp_path: Path, file: str, old: str, new: str, level: Level, subject: str, text: str
) -> None:
    write_specs(tmp_path)
    before = load_bundle(tmp_path, "rest").document
    change(tmp_path, file, old, new)
    found = compare(before, load_bundle(tmp_path, "rest").document)
    assert (level, subject, text) in [(one.level, one.subject, one.text) for one in found]


def test_a_union_written_another_way_is_no_change(tmp_path: Path) -> None:
    write_specs(tmp_path)
    one, two = "type: [string, integer]", "anyOf: [{type: integer}, {type: string}]"
    change(tmp_path, ITEM, "name: {type: string", f"name: {{{one}")
    before = load_bundle(tmp_path, "rest").document
    change(tmp_path, ITEM, one, two)
    found = compare(before, load_bundle(tmp_path, "rest").document)
    assert verdict(found) in (None, PATCH)


def test_nothing_changed_has_no_verdict(tmp_path: Path) -> None:
    write_specs(tmp_path)
    document = load_bundle(tmp_path, "rest").document
    assert compare(document, document) == []
    assert verdict([]) is None


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    write_specs(tmp_path)
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    for arguments in (["init", "-q"], ["add", "."], [*identity, "commit", "-qm", "specs"]):
        subprocess.run(["git", "-C", str(tmp_path), *arguments], check=True)
    return tmp_path


def test_the_report_compares_with_a_revision(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(repository, ITEM, "enum: [red, deep-blue]", "enum: [red, deep-blue, green]")
    change(repository, OPS, "Upload items", "Send items")
    assert main(["generate", "--diff", "HEAD", "--root", str(repository)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "rest: minor",
        "  minor (1)",
        "    Color: value green added",
        "  patch (1)",
        "    items_upload: summary changed",
        "rpc: no change",
        "since HEAD: minor",
    ]


def test_the_report_can_be_json(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(repository, OPS, "items_upload", "items_send")
    assert main(["generate", "--diff", "HEAD", "--json", "--root", str(repository), "rest"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["verdict"] == report["services"]["rest"]["verdict"] == "major"
    assert report["services"]["rest"]["changes"][0]["subject"] == "items_send"


def test_an_unknown_revision_is_told(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--diff", "nowhere", "--root", str(repository)]) == 1
    assert "nowhere" in capsys.readouterr().err


def test_a_companion_that_goes_is_missed(tmp_path: Path) -> None:
    write_specs(tmp_path)
    change(tmp_path, ITEM, "id: {type: integer,", "id: {type: integer, x-unit: days,")
    before = load_bundle(tmp_path, "rest").document
    change(tmp_path, ITEM, "x-unit: days", "x-unit: unix-seconds")
    after = load_bundle(tmp_path, "rest").document
    found = {(one.level, one.text) for one in compare(before, after)}
    assert (MAJOR, "companion id_duration removed") in found
    assert (MINOR, "companion id_time added") in found
