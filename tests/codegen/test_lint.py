"""Each rule of docs/specs.md has a spec that breaks it and is told so at the right line."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from tests.codegen.samples import SPECS, change, write_specs

from codegen.checks import check_spec
from codegen.problems import SpecError


class Broken(NamedTuple):
    """One change to a good spec. ``at`` is a text of the line that the message names."""

    rule: str
    file: str
    old: str
    new: str
    at: str


OPS = "rest/paths/items.yaml"
ITEM = "rest/schemas/item.yaml"
MAIN = "rest/openapi.yaml"
SHARED = "rest/paths/_shared.yaml"
INVENTORY = "rest/inventory.yaml"
JOBS = "rpc/paths/jobs.yaml"

LIST_IDS = "style: pipeDelimited\n        explode: false\n"
NAME = "    name: {type: string, description: Name.}\n    color"

CASES = [
    # operations
    Broken("operation-id", OPS, "items_list", "list_items", "list_items"),
    Broken("operation-id", OPS, "    operationId: items_list\n", "", "  get:"),
    Broken("operation-id", OPS, "items_list", "items_listAll", "items_listAll"),
    Broken("operation-id-unique", OPS, "items_remove", "items_list", "operationId: items_list\n    tags: [items]\n    summary: Remove"),
    Broken("method-name", OPS, "items_remove", "items_import", "items_import"),
    Broken("method-name", OPS, "items_remove", "items_with_raw", "items_with_raw"),
    Broken("one-tag", OPS, "tags: [items]", "tags: [items, items2]", "items2"),
    Broken("tag-declared", OPS, "tags: [items]", "tags: [others]", "tags: [others]"),
    Broken("tag-file", OPS, "tags: [items]", "tags: [others]", "  get:"),
    Broken("tag-name", MAIN, "name: items,", "name: Items,", "Items"),
    Broken("tag-name", MAIN, "name: items,", "name: request,", "request"),
    Broken("tag-name", MAIN, "name: items,", "name: models,", "models"),
    Broken("tag-description", MAIN, ", description: Things that are listed.", "", "name: items"),
    Broken("tag-unused", MAIN, "paths:", "  - {name: more, description: M.}\npaths:", "more"),
    Broken("path-reference", MAIN, "{$ref: paths/items.yaml#/list}", "{get: {}}", "/items:"),
    Broken("summary", OPS, "    summary: List items\n", "", "  get:"),
    Broken("summary", OPS, "List items", "List items.", "List items."),
    Broken("summary", OPS, "List items", "Lists items", "Lists items"),
    Broken("summary", OPS, "List items", '"List\\n items"', "List\\n"),
    Broken("operation-description", OPS, "    description: Takes files.\n", "", "  post:"),
    Broken("x-idempotent", OPS, "x-long-query: form", "x-idempotent: maybe", "maybe"),
    Broken("x-long-query", OPS, "x-long-query: form", "x-long-query: yes!", "yes!"),
    Broken("x-long-query", OPS, "    x-since: \"2.0.0\"\n    par", "    x-long-query: form\n    par", "x-long-query: form\n    parameters: ["),
    Broken("x-options", OPS, "x-long-query: form", "x-options: list_options", "list_options"),
    Broken("x-options", OPS, "x-long-query: form", "x-options: Item", "x-options: Item"),
    # extensions
    Broken("x-unknown", OPS, "x-long-query", "x-long-qeury", "x-long-qeury"),
    Broken("x-place", OPS, "x-long-query: form", "x-separator: a", "x-separator: a"),
    Broken("x-place", ITEM, "description: Name.}\n    color", "description: Name., x-all: a}\n    color", "x-all"),
    # parameters and bodies
    Broken("parameter-description", OPS, "        description: Items to list, default all.\n", "", "- name: ids"),
    Broken("parameter-description", OPS, "description: Title., ", "", "title:"),
    Broken("parameter-example", SHARED, ", example: 7", "", "  id:"),
    Broken("parameter-example", OPS, ", example: a title", "", "title:"),
    Broken("parameter-place", OPS, "in: query\n        x-since", "in: body\n        x-since", "- name: color"),
    Broken("argument-collision", OPS, "- name: color", "- name: Ids", "- name: Ids"),
    Broken("argument-collision", OPS, "labels:", "Title: {type: string, description: T.}\n              labels:", "Title:"),
    Broken("array-style", OPS, f"        {LIST_IDS}", "", "- name: ids"),
    Broken("array-style", OPS, "        explode: false\n", "", "- name: ids"),
    Broken("array-style", OPS, "explode: false", "explode: true", "style: pipeDelimited"),
    Broken("form-separator", OPS, '                x-separator: ","\n', "", "labels:"),
    Broken("form-separator", OPS, 'x-separator: ","', 'x-separator: ""', "x-separator"),
    Broken("form-object", OPS, "                x-encoding: json\n", "", "meta:"),
    Broken("x-encoding", OPS, "x-encoding: json", "x-encoding: xml", "xml"),
    Broken("x-all", OPS, "x-all: all", "x-all: 1", "x-all: 1"),
    Broken("x-all", OPS, "x-all: all", "required: true\n        example: [1]\n        x-all: omit", "x-all: omit"),
    Broken("x-all", SHARED, "schema:", "x-all: all, schema:", "  id:"),
    Broken("x-empty", OPS, "x-all: all", "x-empty: deny", "x-empty"),
    Broken("form-anchor", OPS, "schema: *form", "schema: {type: object, properties: {a: {type: string, description: A.}}}", "multipart/form-data"),
    Broken("form-inline", OPS, "schema: *form", "schema: {$ref: ../schemas/item.yaml#/Owner}", "Owner}\n    resp"),
    Broken("form-file", OPS, "        multipart/form-data:\n", "        application/json; v=1:\n", "files:"),
    Broken("body-kinds", OPS, "application/x-www-form-urlencoded", "application/octet-stream", "requestBody:"),
    Broken("body-method", OPS, "    x-long-query: form\n", "    requestBody: {content: {text/plain: {schema: {type: string}}}}\n", "requestBody: {"),
    Broken("body-example", OPS, "    x-since: \"2.0.0\"\n    par", "    requestBody: {content: {application/json: {schema: {$ref: ../schemas/item.yaml#/Owner}}}}\n    par", "application/json: {s"),
    Broken("body-schema", OPS, "    x-since: \"2.0.0\"\n    par", "    requestBody: {content: {text/plain: {schema: {type: integer}}}}\n    par", "requestBody: {"),
    # answers
    Broken("response-success", OPS, '"200":\n        description: How', '"400":\n        description: How', 'responses:\n      "400"'),
    Broken("response-releases", OPS, '        x-until: "2.0.0"\n', "", '"200":\n        description: A'),
    Broken("response-example", OPS, "            example: [{id", "            x: [{id", "application/json"),
    Broken("response-schema", OPS, "{schema: {type: integer}}}\n", "{schema: {type: [integer, string]}}}\n", "[integer, string]"),
    Broken("response-schema", OPS, "{text/plain: {schema: {type: integer}}}", "{image/png: {schema: {type: string}}}", "image/png"),
    Broken("response-content", OPS, "content: {text/plain: {schema: {type: integer}}}", "content: {}", "content: {}"),
    Broken("response-text", OPS, "        x-text: [Ok., Fails.]\n", "", '"200":\n        description: A word.'),
    Broken("response-text", OPS, "x-text: [Ok., Fails.]", "x-text: word", "x-text: word"),
    Broken("response-text", OPS, "x-text: [Ok., Fails.]", "x-text: []", "x-text: []"),
    Broken("response-text", OPS, "        description: How many there are now.\n", "        description: How many.\n        x-text: line\n", "x-text: line"),
    Broken("x-place", OPS, "    summary: List items\n", "    summary: List items\n    x-text: line\n", "x-text: line"),
    Broken("response-content", OPS, "content: {text/plain: {schema: {type: integer}}}", "content: {text/plain: {schema: {type: string}}, application/json: {schema: {type: integer}, example: 1}}", "application/json: {schema: {type: integer}"),
    Broken("response-status", OPS, '"404":', "default:", "default:"),
    Broken("response-description", SHARED, "description: There is no such item.", 'description: ""', "  NotFound:"),
    # schemas
    Broken("inline-object", ITEM, '{$ref: "#/Owner", d', "{type: object, properties: {}, d", "owner:"),
    Broken("inline-enum", ITEM, "name: {type: string,", "name: {type: string, enum: [a], x-enum-varnames: [A], x-enum-descriptions: [A.],", "name:"),
    Broken("schema-keyword", ITEM, "{type: string, description: Name.}", "{type: string, nullable: true, description: Name.}", "nullable"),
    Broken("schema-keyword", ITEM, '{$ref: "#/Owner", description: Owner., x-since: "2.0.0"}', '{description: O., allOf: [{$ref: "#/Owner"}]}', "allOf"),
    Broken("schema-untyped", OPS, "items: {type: string}\n", "items: {minLength: 1}\n", "minLength"),
    Broken("schema-type", ITEM, "name: {type: string,", "name: {type: text,", "type: text"),
    Broken("array-items", ITEM, "name: {type: string,", "name: {type: array,", "type: array"),
    Broken("free-form", ITEM, "name: {type: string,", "name: {type: object,", "type: object,"),
    Broken("free-form", ITEM, "  properties:\n    name", "  additionalProperties: false\n  properties:\n    name", "additionalProperties"),
    Broken("any-of", ITEM, "name: {type: string,", "name: {anyOf: [{type: string}, {type: integer}],", "anyOf"),
    Broken("date-time", ITEM, "name: {type: string,", "name: {type: string, format: date-time,", "date-time"),
    Broken("required-properties", ITEM, "[id, name]", "[id, nmae]", "nmae"),
    Broken("property-description", ITEM, ", description: Number.", "", "id:"),
    Broken("field-collision", ITEM, "    color:", "    Name: {type: string, description: N.}\n    color:", "Name: {"),
    Broken("component-name", ITEM, "Owner:", "owner_info: {type: string}\nOwner:", "owner_info"),
    Broken("unused-schema", ITEM, "Owner:", "Unused: {type: string}\nOwner:", "Unused"),
    Broken("unused-piece", SHARED, "responses:", "  more: {}\nresponses:", "more"),
    Broken("unused-piece", OPS, "one:", "more: {}\none:", "more"),
    # enums
    Broken("enum-varnames", ITEM, "  x-enum-varnames: [RED, DEEP_BLUE]\n", "", "Color:"),
    Broken("enum-varnames", ITEM, "[RED, DEEP_BLUE]", "[RED]", "[RED]"),
    Broken("enum-varnames", ITEM, "[RED, DEEP_BLUE]", "[RED, RED]", "[RED, RED]"),
    Broken("enum-varnames", ITEM, "[RED, DEEP_BLUE]", "[RED, deep-blue]", "[RED, deep"),
    Broken("enum-descriptions", ITEM, "  x-enum-descriptions: [Red., A blue that is deep.]\n", "", "Color:"),
    Broken("enum-descriptions", ITEM, "[Red., A blue that is deep.]", "[Red.]", "[Red.]"),
    Broken("enum-unique", ITEM, "enum: [red, deep-blue]", "enum: [red, red]", "enum: [red"),
    Broken("enum-type", ITEM, "enum: [red, deep-blue]", "enum: [red, 1]", "enum: [red"),
    Broken("enum-keys", ITEM, '{deep-blue: "2.0.0"}', '{blue: "2.0.0"}', "{blue"),
    Broken("enum-keys", ITEM, "name: {type: string,", "name: {type: string, x-enum-varnames: [A],", "[A]"),
    # examples
    Broken("example-invalid", OPS, "name: seven", "name: 7", "name: 7"),
    Broken("example-invalid", SHARED, "example: 7", "example: seven", "seven"),
    Broken("example-invalid", OPS, "color: red", "color: green", "green"),
    Broken("example-unknown", OPS, "owner: {name: kim}", "owner: {nmae: kim}", "nmae"),
    # releases
    Broken("release-form", OPS, 'x-since: "2.0.0"', "x-since: 2.0", "x-since: 2.0\n"),
    Broken("release-form", OPS, 'x-since: "2.0.0"', "x-since: new", "x-since: new"),
    Broken("release-unknown", OPS, 'x-since: "2.0.0"', "x-since: 2.5.0", "2.5.0"),
    Broken("release-order", OPS, 'x-since: "2.0.0"\n        desc', "x-since: 2.0.0\n        x-until: 1.0.0\n        desc", "x-until: 1.0.0"),
    Broken("release-within", OPS, 'x-until: "2.0.0"', "x-since: 1.0.0", "x-since: 1.0.0"),
    Broken("release-unknown", ITEM, '{deep-blue: "2.0.0"}', "{deep-blue: 2.0.5}", "2.0.5"),
    # RPC
    Broken("x-rpc", JOBS, "    x-rpc: {method: job_get, params: by-name}\n", "", "  post:"),
    Broken("x-rpc", JOBS, "params: by-name", "params: named", "params: named"),
    Broken("x-rpc", JOBS, ", order: [id, place]", "", "method: job_move"),
    Broken("x-rpc", JOBS, "order: [id, place]", "order: [id]", "order: [id]"),
    Broken("x-rpc", JOBS, "params: by-name", "params: by-name, name: x", "name: x"),
    Broken("x-rpc-errors", JOBS, "{code: 3, description", '{code: "3", description', 'code: "3"'),
    Broken("rpc-path", JOBS, "  post:", "  put:", "  put:"),
    Broken("rpc-body", JOBS, "application/json:\n          schema:\n            type", "text/plain:\n          schema:\n            type", "text/plain"),
    # arguments that choose
    Broken("x-fields-of", JOBS, "id: {type: integer, description: Number., example: 3}", "id: {type: integer, description: Number., example: 3, x-fields-of: Job}", "id: {type: integer, description: Number., example: 3, x-fi"),
    Broken("x-fields-of", JOBS, "id: {type: integer,", "fields: {type: array, items: {type: string}, description: F., x-fields-of: Jobs}\n              id: {type: integer,", "fields:"),
    Broken("x-fields-of", OPS, "x-separator: \",\"", "x-separator: \",\"\n                x-fields-of: Item", "x-fields-of: Item"),
    # what objects are told by
    Broken("x-id", ITEM, "Item:\n", "Item:\n  x-id: nmae\n", "x-id"),
    Broken("x-id", ITEM, "Item:\n", "Item:\n  x-id: owner\n", "x-id"),
    Broken("x-id", ITEM, "Item:\n", "Item:\n  x-id: [id]\n", "x-id"),
    Broken("x-id", ITEM, "    id: {type: integer,", "    peerkitId: {type: string, description: P.}\n    id: {type: integer,", "peerkitId"),
    Broken("x-id", ITEM, "Item:\n  type: object\n  required: [id, name]\n  properties:\n", "Item:\n  x-id: id\n  type: object\n  required: [id, name]\n  properties:\n    property: {type: string, description: P.}\n", "property:"),
    Broken("x-id-of", OPS, "title: {type: string,", "title: {type: string, x-id-of: Item,", "x-id-of"),
    Broken("x-id-of", OPS, "title: {type: string,", "title: {type: string, x-id-of: Itme,", "x-id-of"),
    Broken("x-id-of", OPS, "title: {type: string,", "title: {type: string, x-id-of: 7,", "x-id-of"),
    Broken("x-id-of", SHARED, "example: 7}", "example: 7, x-id-of: Item}", "x-id-of"),
    Broken("x-id-of", OPS, "        x-all: all\n", "        x-all: all\n        x-id-of: Item\n", "x-id-of"),
    Broken("x-id-of", OPS, "description: Only items of this color.\n", "description: Only items of this color.\n        x-id-of: Item\n", "x-id-of"),
    Broken("x-place", ITEM, "name: {type: string,", "name: {type: string, x-id: name,", "x-id: name"),
    Broken("x-place", ITEM, "Owner:\n", "Owner:\n  x-id-of: Item\n", "x-id-of"),
    # what models show of themselves
    Broken("x-summary", ITEM, "Item:\n", "Item:\n  x-summary: [id, nmae]\n", "x-summary"),
    Broken("x-summary", ITEM, "Item:\n", "Item:\n  x-summary: name\n", "x-summary"),
    Broken("x-secret", ITEM, "    color:", "    api_key: {type: string, description: K.}\n    color:", "api_key"),
    Broken("x-secret", ITEM, "    color:", "    accessToken: {type: string, description: K.}\n    color:", "accessToken"),
    Broken("x-secret", ITEM, "    color:", "    autorun_program: {type: string, description: K.}\n    color:", "autorun_program"),
    Broken("x-secret", ITEM, "    color:", "    script_done_filename: {type: string, description: K.}\n    color:", "script_done_filename"),
    Broken("x-secret", ITEM, "    color:", "    passphrase: {type: [string, 'null'], description: K.}\n    color:", "passphrase"),
    Broken("x-secret", ITEM, "name: {type: string,", "name: {type: string, x-secret: 1,", "x-secret: 1"),
    Broken("x-place", OPS, "x-long-query: form", "x-secret: true", "x-secret"),
    Broken("field-method", ITEM, "    color:", "    toDict: {type: string, description: D.}\n    color:", "toDict"),
    # inventory and coverage
    Broken("inventory-shape", INVENTORY, "service: rest", "service: other", "service"),
    Broken("inventory-shape", INVENTORY, "GET /items:", "get /items:", "  get /items:"),
    Broken("release-order", INVENTORY, "  - {release: 3.0.0, api: 2.1.0}", "  - {release: 1.5.0}", "1.5.0"),
    Broken("release-form", INVENTORY, "release: 3.0.0", "release: 3.0", "release: 3.0,"),
    Broken("release-unknown", INVENTORY, "GET /items: {since: 1.0.0}", "GET /items: {since: 0.9.0}", "0.9.0"),
    Broken("coverage-missing", INVENTORY, "  POST /upload", "  POST /more: {}\n  POST /upload", "/more"),
    Broken("coverage-invented", INVENTORY, "  GET /items: {since: 1.0.0}\n", "", "rest/paths/items.yaml|  get:"),
    Broken("coverage-method", INVENTORY, "  GET /items:", "  PUT /items:", "PUT /items"),
    Broken("coverage-since", OPS, '    x-since: "2.0.0"\n    par', '    x-since: "3.0.0"\n    par', 'x-since: "3.0.0"\n    par'),
    Broken("coverage-until", INVENTORY, "{since: 2.0.0}", "{since: 2.0.0, until: 2.0.0}", "rest/paths/items.yaml|  delete:"),
    # units
    Broken("unit-name", ITEM, "id: {type: integer,", "id: {type: integer, x-unit: byte,", "x-unit: byte"),
    Broken("unit-type", ITEM, "name: {type: string, description: Name.}\n    color", "name: {type: string, x-unit: bytes, description: Name.}\n    color", "x-unit: bytes"),
    Broken("unit-missing", ITEM, "description: Number.", "description: Size in bytes.", "Size in bytes"),
    Broken("unit-missing", ITEM, "description: Number.", "description: Unix time of adding.", "Unix time"),
    Broken("unit-missing", SHARED, "description: No.,", "description: Seconds to wait.,", "Seconds"),
    Broken("unit-twice", ITEM, "description: Number.", "x-unit: seconds, description: Seconds.", "x-unit: seconds"),
    Broken("special-shape", ITEM, "description: Number.", "x-special: never, description: Number.", "x-special: never"),
    Broken("special-shape", ITEM, "description: Number.", "x-special: {none: never}, description: Number.", "{none"),
    Broken("special-shape", ITEM, "description: Number.", "x-special: {0.5: never}, description: Number.", "{0.5"),
    Broken("special-shape", ITEM, "description: Number.", "x-special: {0: 7}, description: Number.", "{0: 7"),
    Broken("special-shape", ITEM, "description: Number.", "x-special: {0: never.}, description: Number.", "{0: never"),
    Broken("special-type", OPS, "label", "x: {type: string, x-special: {0: never}, description: X.}\n              label", "x: {type"),
    Broken("special-twice", ITEM, "description: Number.", "x-special: {-1: never}, description: Number or -1.", "x-special: {-1"),
    Broken("special-twice", ITEM, "description: Number.", "x-special: {-1: never}, description: −1 for none.", "x-special: {-1"),
    Broken("list-separator", ITEM, NAME, NAME.replace("string,", 'string, x-list: "",'), "x-list"),
    Broken("list-type", ITEM, "description: Number.", 'x-list: ",", description: Number.', "x-list"),
    Broken("list-twice", ITEM, NAME, NAME.replace("string, description: Name", 'string, x-list: ",", description: One per line'), "x-list"),
    Broken("x-place", OPS, "title: {type: string,", 'title: {type: string, x-list: ",",', "x-list"),
    Broken("companion-collision", ITEM, "    id: {type: integer,", "    id_time: {type: integer, description: T.}\n    id: {x-unit: unix-seconds, type: integer,", "    id: {x-unit"),
    Broken("companion-collision", ITEM, "    id: {type: integer,", "    property: {type: string, description: P.}\n    id: {x-unit: days, type: integer,", "    property:"),
    # the files themselves
    Broken("yaml-syntax", ITEM, "Item:", "Item: [", "  required"),
    Broken("yaml-duplicate-key", ITEM, "  type: object", "  type: object\n  type: object", "  type: object\n  required"),
    Broken("yaml-ambiguous", ITEM, "enum: [red,", "enum: [on,", "enum: [on"),
    Broken("yaml-ambiguous", ITEM, "    id: {", "    on: {", "    on: {"),
    Broken("ref-unresolved", OPS, "item.yaml#/Color", "item.yaml#/Colour", "Colour"),
    Broken("ref-unresolved", OPS, "item.yaml#/Color", "itm.yaml#/Color", "itm"),
    Broken("ref-outside", OPS, "../schemas/item.yaml#/Color", "../../rpc/schemas/job.yaml#/Job", "rpc"),
    Broken("ref-part", OPS, "item.yaml#/Color", "item.yaml#/Item/properties/name", "properties/name"),
    Broken("ref-cycle", SHARED, "  NotFound:", '  NotFound: {$ref: "#/responses/Gone"}\n  Gone: {$ref: "#/responses/NotFound"}\n  Other:', "Gone: {"),
    Broken("ref-siblings", ITEM, '{$ref: "#/Color", d', '{$ref: "#/Color", type: string, d', "color:"),
    Broken("ref-siblings", OPS, "{$ref: _shared.yaml#/responses/NotFound}", "{$ref: _shared.yaml#/responses/NotFound, description: D}", "NotFound"),
    Broken("argument-name", OPS, "labels:", '"é": {type: string, description: E.}\n              labels:', '"é"'),
    Broken("parameter-schema", OPS, "        schema: {$ref: ../schemas/item.yaml#/Color}\n", "        content: {text/plain: {schema: {type: string}}}\n", "- name: color"),
    Broken("schema-shape", ITEM, "color: {$ref: \"#/Color\", description: Color.}", "color: false", "color: false"),
    Broken("component-place", MAIN, "paths:", "components: {schemas: {A: {type: string}}}\npaths:", "components"),
    Broken("yaml-key", ITEM, "    id: {", "    ? [a, b]\n    : 1\n    id: {", "    ? [a"),
    Broken("yaml-merge", ITEM, "    id: {", "    <<: text\n    id: {", "    <<:"),
    Broken("yaml-recursion", ITEM, "Owner:", "More: &more {a: *more}\nOwner:", "More:"),
    Broken("yaml-tag", ITEM, "enum: [red,", "enum: [!!binary red,", "enum: [!!"),
    Broken("enum-keys", ITEM, "x-enum-since: {deep-blue", "x-enum-until: {blue", "{blue"),
    Broken("release-order", ITEM, '{deep-blue: "2.0.0"}', "{red: 3.0.0}\n  x-enum-until: {red: 2.0.0}", "x-enum-until"),
    Broken("openapi", MAIN, "info: {title: Sample API, ", "info: {", "info:"),
]  # fmt: skip


def _line(root: Path, file: str, text: str) -> int:
    """The line in which ``text`` begins; a trailing newline in it only tells lines apart."""
    content = (root / "specs" / file).read_text(encoding="utf-8")
    return content[: content.index(text)].count("\n") + 1


@pytest.mark.parametrize("service", list(SPECS))
def test_the_good_specs_pass(tmp_path: Path, service: str) -> None:
    write_specs(tmp_path)
    checked = check_spec(tmp_path, service)
    assert checked.coverage.covered == checked.coverage.total > 0


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}-{case.new[:25]!r}")
def test_a_broken_rule_is_named_with_file_and_line(tmp_path: Path, case: Broken) -> None:
    write_specs(tmp_path)
    change(tmp_path, case.file, case.old, case.new)
    with pytest.raises(SpecError) as caught:
        check_spec(tmp_path, case.file.partition("/")[0])
    file, _, text = case.at.rpartition("|")
    file = file or case.file
    expected = (f"specs/{file}", _line(tmp_path, file, text), case.rule)
    found = [(problem.file, problem.line, problem.rule) for problem in caught.value.problems]
    assert expected in found, "\n".join(map(str, caught.value.problems))


def test_a_refusal_that_one_call_tells_of_is_told_by_each_that_sends_credentials(
    tmp_path: Path,
) -> None:
    write_specs(tmp_path)
    key = "{securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}"
    secured = f"security: [{{key: []}}]\ncomponents: {key}\npaths:"
    change(tmp_path, MAIN, "paths:", secured)
    check_spec(tmp_path, "rest")
    found = '      "404": {$ref: _shared.yaml#/responses/NotFound}\n'
    change(tmp_path, OPS, found, '      "401": {description: A wrong key.}\n' + found)
    with pytest.raises(SpecError) as caught:
        check_spec(tmp_path, "rest")
    rules = [(problem.rule, problem.text) for problem in caught.value.problems]
    assert [rule for rule, _ in rules] == ["security-refusal"] * 2, rules
    assert all("what 401 means, as GET /items does" in text for _, text in rules), rules
    # A call without credentials is refused for none.
    for name in ("items_remove", "items_upload"):
        change(tmp_path, OPS, f"operationId: {name}", f"operationId: {name}\n    security: []")
    check_spec(tmp_path, "rest")


def test_all_faults_are_told_at_once_sorted_and_with_what_to_write(tmp_path: Path) -> None:
    write_specs(tmp_path)
    change(tmp_path, OPS, "List items", "List items.")
    change(tmp_path, ITEM, ", description: Number.", "")
    change(tmp_path, INVENTORY, "title: Sample API", "titel: Sample API")
    with pytest.raises(SpecError) as caught:
        check_spec(tmp_path, "rest")
    lines = str(caught.value).splitlines()
    assert len(lines) == 4
    assert lines == sorted(lines)
    assert (
        "specs/rest/paths/items.yaml:5: summary: the summary ends with a full stop. Write it without instead."
        in lines
    )


def test_a_duplicate_schema_names_both_places(tmp_path: Path) -> None:
    write_specs(tmp_path)
    (tmp_path / "specs/rest/schemas/more.yaml").write_text("Item: {type: string}\n")
    with pytest.raises(SpecError, match=r"more\.yaml:1: component-duplicate: .*item\.yaml:1"):
        check_spec(tmp_path, "rest")


def test_a_file_of_another_shape_is_told(tmp_path: Path) -> None:
    write_specs(tmp_path)
    (tmp_path / "specs/rest/schemas/more.yaml").write_text("- Item\n")
    with pytest.raises(SpecError, match=r"more\.yaml:1: spec-shape"):
        check_spec(tmp_path, "rest")


def test_a_service_without_a_spec_is_told(tmp_path: Path) -> None:
    (tmp_path / "specs/empty").mkdir(parents=True)
    with pytest.raises(SpecError, match=r"specs/empty/openapi\.yaml:1: spec-missing"):
        check_spec(tmp_path, "empty")


def test_the_method_that_saves_bytes_keeps_its_name(tmp_path: Path) -> None:
    write_specs(tmp_path)
    change(tmp_path, OPS, "items_remove", "items_export_to")
    change(tmp_path, OPS, "items_upload", "items_export")
    old = "text/plain: {schema: {type: integer}}"
    change(tmp_path, OPS, old, "application/zip: {schema: {type: string, format: binary}}")
    with pytest.raises(SpecError, match=r"items\.yaml:32: method-name: items_export answers"):
        check_spec(tmp_path, "rest")


def test_a_missing_inventory_is_told(tmp_path: Path) -> None:
    write_specs(tmp_path)
    (tmp_path / "specs/rest/inventory.yaml").unlink()
    with pytest.raises(SpecError, match="inventory-missing"):
        check_spec(tmp_path, "rest")
