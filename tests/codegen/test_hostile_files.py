"""Files, YAML and references of a hostile spec: refused with file and line, in bounds."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from tests.codegen.bounded import SECONDS, judged
from tests.codegen.hostile import generate, problems_of, refused_in_bounds
from tests.codegen.samples import change, write_specs

ITEM = "rest/schemas/item.yaml"
OPS = "rest/paths/items.yaml"
SHARED = "rest/paths/_shared.yaml"
MAIN = "rest/openapi.yaml"


@pytest.fixture(autouse=True)
def _specs(tmp_path: Path) -> None:
    write_specs(tmp_path, "rest")


def told(root: Path) -> set[tuple[str, str, int]]:
    """Rule, file and line of each problem, found in bounded time."""
    began = time.process_time()
    problems = problems_of(root, "rest")
    assert time.process_time() - began < SECONDS
    return {(p.rule, p.file.removeprefix("specs/"), p.line) for p in problems}


def append(root: Path, file: str, text: str) -> int:
    """Add text to a file; the line in which it begins."""
    path = root / "specs" / file
    before = path.read_text(encoding="utf-8")
    path.write_text(before + text, encoding="utf-8")
    return before.count("\n") + 1


# --- bombs ---------------------------------------------------------------------------------


def test_an_alias_bomb_is_refused_before_it_unfolds(tmp_path: Path) -> None:
    lines = ["A0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"A{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    append(tmp_path, ITEM, "\n".join(lines) + "\n")
    assert "yaml-size: the file has more than" in refused_in_bounds(tmp_path)


def test_a_bomb_of_merge_keys_is_refused_before_it_unfolds(tmp_path: Path) -> None:
    lines = ["M0: &m0 {k0: {a: 1, b: 2}}"]
    lines += [
        f"M{n}: &m{n} {{k{n}: {{<<: [{', '.join([f'*m{n - 1}'] * 9)}], own: *m{n - 1}}}}}"
        for n in range(1, 20)
    ]
    append(tmp_path, ITEM, "\n".join(lines) + "\n")
    assert "yaml-size" in refused_in_bounds(tmp_path)


def test_a_bomb_of_references_is_refused_before_it_unfolds(tmp_path: Path) -> None:
    lines = ["bombs:", "  b0: {description: x}"]
    for level in range(11):
        pieces = ", ".join(f'k{i}: {{$ref: "#/bombs/b{level}"}}' for i in range(9))
        lines.append(f"  b{level + 1}: {{{pieces}}}")
    append(tmp_path, SHARED, "\n".join(lines) + "\n")
    change(tmp_path, OPS, "_shared.yaml#/responses/NotFound", "_shared.yaml#/bombs/b11")
    assert "spec-size: references unfold to more than" in refused_in_bounds(tmp_path)


@pytest.mark.parametrize("opener", ["[", "{a: ", "- ", "? "])
def test_deep_nesting_is_refused_at_the_line_that_is_too_deep(tmp_path: Path, opener: str) -> None:
    (tmp_path / "specs" / ITEM).write_text("X:\n  " + opener * 100_000 + "\n", encoding="utf-8")
    assert f"specs/{ITEM}:2: yaml-" in refused_in_bounds(tmp_path)


def test_a_long_chain_of_references_is_refused(tmp_path: Path) -> None:
    chain = "".join(f'  c{n}: {{k: {{$ref: "#/chain/c{n + 1}"}}}}\n' for n in range(2000))
    append(tmp_path, SHARED, f"chain:\n{chain}  c2000: {{description: end}}\n")
    change(tmp_path, OPS, "_shared.yaml#/responses/NotFound", "_shared.yaml#/chain/c0")
    assert "spec-depth: references unfold to more than 40 levels" in refused_in_bounds(tmp_path)


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "specs/rest/schemas/big.yaml").open("wb") as stream:
        stream.truncate(3_000_000_000)
    assert "big.yaml:1: file-text: the file has more than" in refused_in_bounds(tmp_path)


def test_a_large_file_is_not_parsed(tmp_path: Path) -> None:
    append(tmp_path, ITEM, "# a comment of some length\n" * 40_000)
    assert told(tmp_path) == {("yaml-size", ITEM, 1)}


def test_a_pattern_that_takes_for_ever_is_never_tried(tmp_path: Path) -> None:
    change(
        tmp_path,
        ITEM,
        "name: {type: string, description: Name.}\n    color",
        f'name: {{type: string, pattern: "^(a+)+$", description: Name., example: {"a" * 60}!}}\n'
        "    color",
    )
    assert f"specs/{ITEM}:6: schema-keyword: `pattern`" in refused_in_bounds(tmp_path)


# --- references and links --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "rule"),
    [
        ("http://example.org/item.yaml#/Color", "ref-outside"),
        ("https://example.org/item.yaml#/Color", "ref-outside"),
        ("file:///etc/passwd#/Color", "ref-outside"),
        ("//example.org/item.yaml#/Color", "ref-outside"),
        ("/etc/passwd#/Color", "ref-outside"),
        ("../../../../../etc/passwd#/Color", "ref-outside"),
        ("../schemas/../../rest2/item.yaml#/Color", "ref-outside"),
        ("file:/etc/passwd#/Color", "ref-unresolved"),
        ("%2e%2e/%2e%2e/etc/passwd#/Color", "ref-unresolved"),
        ("../schemas#/Color", "ref-unresolved"),
        ("../inventory.yaml#/releases/²", "ref-unresolved"),
        ("../inventory.yaml#/releases/" + "9" * 5000, "ref-unresolved"),
        ("#", "ref-unresolved"),
        ("", "ref-unresolved"),
        ("../schemas/item.yaml", "ref-unresolved"),
        ("x" * 5000 + "#/Color", "ref-unresolved"),
        ("../schemas/item.yaml#/" + "x" * 5000, "ref-unresolved"),
    ],
    ids=lambda value: value[:24],
)
def test_a_reference_out_of_the_spec_is_refused(tmp_path: Path, target: str, rule: str) -> None:
    change(tmp_path, OPS, "{$ref: ../schemas/item.yaml#/Color}", f'{{$ref: "{target}"}}')
    assert (rule, OPS, 20) in told(tmp_path)


@pytest.mark.parametrize("value", ["5", "null", "[a]", "{a: b}"])
def test_a_reference_that_is_no_text_is_refused(tmp_path: Path, value: str) -> None:
    change(tmp_path, OPS, "{$ref: ../schemas/item.yaml#/Color}", f"{{$ref: {value}}}")
    assert ("ref-text", OPS, 20) in told(tmp_path)


def test_a_symbolic_link_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("Secret: {type: string, description: hidden words}\n")
    (tmp_path / "specs/rest/schemas/link.yaml").symlink_to(secret)
    assert told(tmp_path) == {("file-kind", "rest/schemas/link.yaml", 1)}
    assert "hidden words" not in "\n".join(generate(tmp_path, "rest"))


def test_a_reference_through_a_linked_folder_is_refused(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "x.yaml").write_text("Color: {type: string}\n")
    (tmp_path / "specs/rest/linked").symlink_to(outside)
    change(tmp_path, OPS, "../schemas/item.yaml#/Color", "../linked/x.yaml#/Color")
    assert told(tmp_path) == {("file-kind", "rest/linked", 1), ("ref-unresolved", OPS, 20)}


def test_a_loop_of_links_is_refused(tmp_path: Path) -> None:
    schemas = tmp_path / "specs/rest/schemas"
    (schemas / "a.yaml").symlink_to(schemas / "b.yaml")
    (schemas / "b.yaml").symlink_to(schemas / "a.yaml")
    (schemas / "loop").symlink_to(schemas)
    assert told(tmp_path) == {
        ("file-kind", f"rest/schemas/{name}", 1) for name in ("a.yaml", "b.yaml", "loop")
    }
    generate(tmp_path, "rest")


def test_a_pipe_does_not_stop_the_run(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "specs/rest/schemas/pipe.yaml")
    assert told(tmp_path) == {("file-kind", "rest/schemas/pipe.yaml", 1)}


@pytest.mark.parametrize(
    ("schemas", "rule"),
    [
        ('Loop: {$ref: "#/Loop"}\n', "component-cycle"),
        ('Loop: {$ref: "#/Other"}\nOther: {$ref: "#/Loop"}\n', "component-cycle"),
        ('Loop: {anyOf: [{$ref: "#/Loop"}, {type: string}]}\n', "component-cycle"),
    ],
)
def test_a_schema_that_is_only_itself_is_refused(tmp_path: Path, schemas: str, rule: str) -> None:
    line = append(tmp_path, ITEM, schemas)
    change(tmp_path, ITEM, 'owner: {$ref: "#/Owner"', 'owner: {$ref: "#/Loop"')
    assert (rule, ITEM, line) in told(tmp_path)


def test_a_schema_that_holds_itself_is_taken(tmp_path: Path) -> None:
    change(tmp_path, ITEM, 'owner: {$ref: "#/Owner"', 'parent: {$ref: "#/Item"')
    change(tmp_path, OPS, ", owner: {name: kim}", "")
    change(tmp_path, ITEM, "Owner:", "Owner:\n  x-standalone: true")
    assert told(tmp_path) == set()
    generate(tmp_path, "rest")
    assert "Item | UnsetType" in (tmp_path / "generated/rest/models.py").read_text()


# --- keys and scalars ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("id: {type: string}", "yaml-duplicate-key"),
        ('"id": {type: string}', "yaml-duplicate-key"),
        ("null: {type: string}", "yaml-key"),
        ("~: {type: string}", "yaml-key"),
        ("true: {type: string}", "yaml-key"),
        ('"": {type: string}', "yaml-key"),
        ("yes: {type: string}", "yaml-ambiguous"),
        ("? {a: b}\n    : x", "yaml-key"),
        ("size: 1" + "0" * 5000, "yaml-number"),
        ("size: 1.0e999", "yaml-number"),
        ("size: !!python/object:os.system x", "yaml-tag"),
        ("size: *nothing", "yaml-syntax"),
        ("--- x", "yaml-syntax"),
        ("size: &a {b: *a}", "yaml-recursion"),
    ],
    ids=lambda value: value[:20],
)
def test_a_key_or_value_that_is_not_json_is_refused(tmp_path: Path, line: str, rule: str) -> None:
    change(tmp_path, ITEM, "    color:", f"    {line}\n    color:")
    found = told(tmp_path)
    assert any(r == rule and f == ITEM and 7 <= n <= 8 for r, f, n in found), found


@pytest.mark.parametrize("raw", ["\0", "\x01", "\x1b", "\r", "\x7f", "\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize("where", ["text", "comment", "key"])
def test_control_characters_are_refused(tmp_path: Path, raw: str, where: str) -> None:
    new = {"text": f"Na{raw}me.", "comment": f"Name. # {raw}.", "key": f"Name., x-a{raw}b: 1"}
    change(tmp_path, ITEM, "description: Name.", f"description: {new[where]}\n     ")
    assert told(tmp_path) == {("text-control", ITEM, 6)}


@pytest.mark.parametrize("code", [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0x61C])
@pytest.mark.parametrize("escaped", [False, True])
def test_bidirectional_and_unseen_characters_are_refused(
    tmp_path: Path, code: int, escaped: bool
) -> None:
    spelled = f"\\u{code:04x}" if escaped else chr(code)
    change(tmp_path, ITEM, "description: Name.", f'description: "admin{spelled} user"')
    (problem,) = problems_of(tmp_path, "rest")
    assert (problem.rule, problem.line) == ("text-control", 6)
    assert f"U+{code:04X}" in problem.text
    assert str(problem).isprintable()


@pytest.mark.parametrize("escape", ["\\0", "\\a", "\\e", "\\x1b", "\\N", "\\L", "\\P", "\\r"])
def test_an_escape_does_not_smuggle_a_control_character(tmp_path: Path, escape: str) -> None:
    change(tmp_path, ITEM, "description: Name.", f'description: "a{escape}b"')
    assert told(tmp_path) == {("text-control", ITEM, 6)}


def test_text_that_is_no_utf8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "specs" / ITEM).write_bytes(b"A: 1\nB: \xff\xfe\n")
    assert ("file-text", ITEM, 2) in told(tmp_path)


def test_windows_line_ends_and_a_byte_order_mark_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "specs" / ITEM
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert told(tmp_path) == set()


@pytest.mark.parametrize("code", ["utf-16", "utf-16-le", "utf-32"])
def test_another_encoding_is_refused(tmp_path: Path, code: str) -> None:
    path = tmp_path / "specs" / ITEM
    path.write_bytes(path.read_text("utf-8").encode(code))
    rules = {rule for rule, file, _ in told(tmp_path) if file == ITEM}
    assert rules <= {"file-text", "text-control"}
    assert rules


@pytest.mark.parametrize("file", ["openapi.yaml", "service.yaml", "inventory.yaml"])
@pytest.mark.parametrize("kind", ["missing", "folder", "pipe", "link", "loop", "bytes", "huge"])
def test_each_file_of_a_service_may_be_anything(tmp_path: Path, file: str, kind: str) -> None:
    path = tmp_path / "specs/rest" / file
    path.unlink()
    match kind:
        case "folder":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
        case "link":
            path.symlink_to("/etc/passwd")
        case "loop":
            path.symlink_to(file)
        case "bytes":
            path.write_bytes(b"a: \xff\n")
        case "huge":
            path.touch()
            os.truncate(path, 3_000_000_000)
        case _:
            pass
    assert f"specs/rest/{file}:1: " in refused_in_bounds(tmp_path)


@pytest.mark.parametrize("name", [b"\xff.yaml", b"a\nb.yaml", "\u202e.yaml".encode()])
def test_a_file_whose_name_readers_do_not_see_is_refused(tmp_path: Path, name: bytes) -> None:
    folder = os.fsencode(tmp_path / "specs/rest/schemas")
    Path(os.fsdecode(folder + b"/" + name)).write_text("More: {type: string}\n")
    assert ":1: file-name: " in refused_in_bounds(tmp_path)


def test_a_folder_of_a_service_that_is_a_link_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "specs/rest").rename(tmp_path / "outside")
    (tmp_path / "specs/rest").symlink_to(tmp_path / "outside")
    assert "specs/rest:1: file-kind: " in refused_in_bounds(tmp_path)


@pytest.mark.parametrize("where", ["description: Things that are listed.", "title: Sample API"])
@pytest.mark.parametrize(
    "text", ['\\\\\\"\\"\\"', '\\"\\"\\"', "x\\\\", "a\\N{DIGIT ONE}", "{% raw %}"]
)
def test_no_text_ends_a_docstring(tmp_path: Path, where: str, text: str) -> None:
    key = where.partition(":")[0]
    change(tmp_path, MAIN, where, f'{key}: "{text}"' if "N{" not in text else f"{key}: '{text}'")
    verdict = judged(tmp_path, "rest")
    assert not verdict.wrong, verdict.wrong
    assert verdict.good, verdict.said
