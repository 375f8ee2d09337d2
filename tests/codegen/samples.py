"""Two small good specs, and ways to break them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

REST = {
    "openapi.yaml": """\
openapi: 3.1.0
info: {title: Sample API, version: 3.0.0, description: A sample.}
servers:
  - {url: "http://127.0.0.1:1"}
tags:
  - {name: items, description: Things that are listed.}
paths:
  /items: {$ref: paths/items.yaml#/list}
  /items/{id}: {$ref: paths/items.yaml#/one}
  /upload: {$ref: paths/items.yaml#/upload}
""",
    "paths/_shared.yaml": """\
parameters:
  id: {name: id, in: path, required: true, description: No., schema: {type: integer}, example: 7}
responses:
  NotFound:
    description: There is no such item.
    content: {text/plain: {schema: {type: string}}}
""",
    "paths/items.yaml": """\
list:
  get:
    operationId: items_list
    tags: [items]
    summary: List items
    description: All items, in any order.
    x-long-query: form
    parameters:
      - name: ids
        in: query
        description: Items to list, default all.
        style: pipeDelimited
        explode: false
        x-all: all
        schema: {type: array, items: {type: integer}}
      - name: color
        in: query
        x-since: "2.0.0"
        description: Only items of this color.
        schema: {$ref: ../schemas/item.yaml#/Color}
    responses:
      "200":
        description: The items.
        content:
          application/json:
            schema: {type: array, items: {$ref: ../schemas/item.yaml#/Item}}
            example: [{id: 7, name: seven, color: red, owner: {name: kim}}]
      "404": {$ref: _shared.yaml#/responses/NotFound}

one:
  delete:
    operationId: items_remove
    tags: [items]
    summary: Remove an item
    description: The item is gone at once.
    x-since: "2.0.0"
    parameters: [{$ref: _shared.yaml#/parameters/id}]
    responses:
      "200":
        description: A word.
        x-text: [Ok., Fails.]
        x-until: "2.0.0"
        content: {text/plain: {schema: {type: string}}}
      "204":
        description: Removed.
        x-since: "3.0.0"

upload:
  post:
    operationId: items_upload
    tags: [items]
    summary: Upload items
    description: Takes files.
    requestBody:
      content:
        multipart/form-data:
          schema: &form
            type: object
            required: [title]
            properties:
              title: {type: string, description: Title., example: a title}
              labels:
                type: array
                items: {type: string}
                description: Labels, default none.
                x-separator: ","
              meta:
                $ref: ../schemas/item.yaml#/Owner
                description: Who owns it.
                x-encoding: json
              files: {type: array, items: {type: string, format: binary}, description: Files.}
        application/x-www-form-urlencoded:
          schema: *form
    responses:
      "200":
        description: How many there are now.
        content: {text/plain: {schema: {type: integer}}}
""",
    "schemas/item.yaml": """\
Item:
  type: object
  required: [id, name]
  properties:
    id: {type: integer, description: Number.}
    name: {type: string, description: Name.}
    color: {$ref: "#/Color", description: Color.}
    owner: {$ref: "#/Owner", description: Owner., x-since: "2.0.0"}

Owner:
  type: object
  properties:
    name: {type: string, description: Name.}

Color:
  type: string
  enum: [red, deep-blue]
  x-enum-varnames: [RED, DEEP_BLUE]
  x-enum-descriptions: [Red., A blue that is deep.]
  x-enum-since: {deep-blue: "2.0.0"}
""",
    "service.yaml": """\
title: Rest
releases: "1.0 to 3.0"
state: a sample
""",
    "inventory.yaml": """\
service: rest
title: Sample API
releases:
  - {release: 1.0.0, api: 1.0.0}
  - {release: 2.0.0, api: 2.0.0}
  - {release: 3.0.0, api: 2.1.0}
endpoints:
  GET /items: {since: 1.0.0}
  DELETE /items/{id}: {since: 2.0.0}
  POST /upload: {since: 1.0.0}
""",
}

RPC = {
    "openapi.yaml": """\
openapi: 3.1.0
info: {title: Sample RPC, version: 2.0.0, description: A sample.}
tags:
  - {name: jobs, description: Jobs.}
paths:
  /rpc#job_get: {$ref: paths/jobs.yaml#/job_get}
  /rpc#job_move: {$ref: paths/jobs.yaml#/job_move}
""",
    "paths/jobs.yaml": """\
job_get:
  post:
    operationId: jobs_get
    tags: [jobs]
    summary: Read a job
    description: One job.
    x-idempotent: true
    x-rpc: {method: job_get, params: by-name}
    x-rpc-errors: [{code: 3, description: There is no such job.}]
    requestBody:
      content:
        application/json:
          schema:
            type: object
            required: [id]
            properties:
              id: {type: integer, description: Number., example: 3}
    responses:
      "200":
        description: The job.
        content:
          application/json:
            schema: {$ref: ../schemas/job.yaml#/Job}
            example: {id: 3}

job_move:
  post:
    operationId: jobs_move
    tags: [jobs]
    summary: Move a job
    description: To another place in the queue.
    x-rpc: {method: job_move, params: positional, order: [id, place]}
    requestBody:
      content:
        application/json:
          schema:
            type: object
            required: [id, place]
            properties:
              id: {type: integer, description: Number., example: 3}
              place: {type: integer, description: Place from 0., example: 0}
    responses:
      "204": {description: Moved.}
""",
    "schemas/job.yaml": """\
Job:
  type: object
  required: [id]
  properties:
    id: {type: integer, description: Number.}
""",
    "service.yaml": """\
title: Rpc
releases: "1.0 to 2.0"
state: a sample
""",
    "inventory.yaml": """\
service: rpc
title: Sample RPC
releases: [{release: 1.0.0}, {release: 2.0.0-beta.1}, {release: 2.0.0}]
endpoints:
  job_get: {since: 1.0.0}
  job_move: {}
""",
}

SPECS = {"rest": REST, "rpc": RPC}


def write_specs(root: Path, *services: str) -> None:
    """Write the good specs below ``root/specs``; all of them, if none is named."""
    for service in services or SPECS:
        for name, text in SPECS[service].items():
            path = root / "specs" / service / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")


def change(root: Path, file: str, old: str, new: str) -> None:
    """Replace the only, or first, occurrence of ``old`` in a file of the specs."""
    path = root / "specs" / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {file}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def emit(document: dict[str, Any], service: str, releases: list[tuple[str, str]]) -> dict[str, str]:
    """A stand-in for the generator: one ill-formatted module and one page per operation."""
    package, pages = f"generated/{service}", f"docs/reference/{service}"
    files = {f"{package}/__init__.py": f"RELEASES = {releases!r}\n"}
    for path, item in document["paths"].items():
        for method, operation in item.items():
            name = operation["operationId"]
            body = f"import sys\nimport os\ndef {name}( ) :\n  return '{method} {path}', os\n"
            files[f"{package}/{name}.py"] = body
            files[f"{pages}/{name}.md"] = f"# {operation['summary']}\n"
            files[f"tests/generated/{service}/test_{name}.py"] = f"NAME='{name}'\n"
    return files
