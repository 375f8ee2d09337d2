"""JSON bodies, header and cookie parameters, credentials: what is generated for them works."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.codegen.samples import REST, write_specs
from tests.codegen.test_emit import generate, load

from codegen import runner
from codegen.runner import Options
from peerkit_core import (
    UNSET,
    InvalidArgument,
    Response,
    ServerVersion,
    UnsupportedByServer,
    Version,
)
from peerkit_core.call.gating import refuse_unsupported
from peerkit_core.call.versions import Releases

DEVICES = """\
edit:
  put:
    operationId: devices_edit
    tags: [devices]
    summary: Change a device
    description: All of it.
    security: [{key: []}, {login: [], key: []}]
    parameters:
      - {name: X-Reason, in: header, description: Why., schema: {type: string}, example: because}
      - {name: theme, in: cookie, description: Colors., x-since: "2.0.0", schema: {type: string}, example: dark}
    requestBody:
      required: true
      description: The device.
      content:
        application/json:
          schema: {$ref: ../schemas/device.yaml#/Device}
          example: {deviceID: A-B, options: {max: 5}}
    responses:
      "200":
        description: The device.
        x-until: "2.0.0"
        content:
          application/json:
            schema: {$ref: ../schemas/device.yaml#/Device}
            example: {deviceID: A-B}
      "202": {description: Later., x-since: "3.0.0"}
      "404": {description: There is no such device.}
  post:
    operationId: devices_add
    tags: [devices]
    summary: Add devices
    description: Several at once.
    security: []
    requestBody:
      required: true
      description: The devices.
      content:
        application/json:
          schema: {type: array, items: {$ref: ../schemas/device.yaml#/Device}}
          example: [{deviceID: A-B}]
    responses:
      "204": {description: Added.}
  patch:
    operationId: devices_tune
    tags: [devices]
    summary: Tune devices
    description: Some keys.
    requestBody:
      content:
        application/json:
          schema:
            type: object
            required: [name]
            properties:
              name: {type: string, description: Name., example: nas}
              timeout: {type: integer, x-unit: seconds, description: Patience., example: 5}
              self: {type: boolean, description: Whether it is this one., example: true}
              list: {type: array, items: {type: string}, description: Words., example: [a]}
              none: {type: [string, "null"], description: Null forgets it., x-since: "3.0.0"}
              options: {$ref: ../schemas/device.yaml#/Tuning, description: Options.}
    responses:
      "204": {description: Done.}
"""
SCHEMAS = """\
Device:
  type: object
  x-keep-unknown: true
  required: [deviceID]
  properties:
    deviceID: {type: string, description: ID.}
    maxSendKbps: {type: integer, x-unit: kB/s, description: Limit.}
    options: {$ref: "#/Tuning", description: Options.}
    folders:
      type: object
      additionalProperties: {$ref: "#/Tuning"}
      description: By name.

Tuning:
  type: object
  properties:
    max: {type: integer, description: Most.}
    fresh: {type: boolean, description: New., x-since: "2.0.0"}
"""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small service with JSON bodies, generated."""
    root = tmp_path_factory.mktemp("bodies")
    write_specs(root, "rest")
    folder = root / "specs" / "rest"
    index = REST["openapi.yaml"].replace(
        "tags:", "security: [{key: []}]\ntags:\n  - {name: devices, description: Devices.}", 1
    )
    index += "  /devices: {$ref: paths/devices.yaml#/edit}\n"
    index += """components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key, description: A key.}
    login: {type: http, scheme: bearer, description: A token.}
"""
    (folder / "openapi.yaml").write_text(index)
    (folder / "paths" / "devices.yaml").write_text(DEVICES)
    (folder / "schemas" / "device.yaml").write_text(SCHEMAS)
    inventory = REST["inventory.yaml"]
    for method in ("PUT", "POST", "PATCH"):
        inventory += f"  {method} /devices: {{since: 1.0.0}}\n"
    (folder / "inventory.yaml").write_text(inventory)
    generate(root, "rest")
    return root


@pytest.fixture
def devices(root: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The operations of its devices."""
    return load(root, monkeypatch, "rest", "operations.devices")


@pytest.fixture
def models(root: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Its models."""
    return load(root, monkeypatch, "rest", "models")


def test_a_model_and_a_mapping_give_the_same_body(devices: Any, models: Any) -> None:
    tuning = models.Tuning(max=5)
    given = models.Device(device_id="A-B", options=tuning)
    plain = {"deviceID": "A-B", "options": {"max": 5}}
    for device in (given, plain, {"deviceID": "A-B", "options": tuning}):
        request = devices.build_edit(device, x_reason="because", theme="dark")
        assert request.json == plain
        assert request.body() == (b'{"deviceID":"A-B","options":{"max":5}}', "application/json")


def test_headers_and_cookies_are_arguments(devices: Any) -> None:
    request = devices.build_edit({"deviceID": "A-B"}, x_reason="why not", theme="dark")
    sent = request.outgoing({"cookie": "other=1"})
    assert sent.headers == {"cookie": "other=1; theme=dark", "x-reason": "why not"}
    for theme in ("a b", "a;b", 'a"', "ä"):
        with pytest.raises(InvalidArgument, match="cookie cannot hold"):
            devices.build_edit({"deviceID": "A-B"}, theme=theme)


@pytest.mark.parametrize(
    ("device", "words"),
    [
        ({"deviceID": "A", "options": {"mx": 5}}, "no key 'mx'; is it max"),
        ({"deviceID": "A", "folders": {"any name": {"mx": 5}}}, "no key 'mx'"),
        ({"deviceID": object()}, "deviceID: expected text, got object"),
        (object(), "expected an object, got object"),
    ],
)
def test_a_misspelt_key_is_refused(devices: Any, device: Any, words: str) -> None:
    with pytest.raises(InvalidArgument, match=words):
        devices.build_edit(device)


def test_a_list_body_takes_generators_and_refuses_an_empty_one(devices: Any) -> None:
    request = devices.build_add({"deviceID": name} for name in "AB")
    assert request.json == [{"deviceID": "A"}, {"deviceID": "B"}]
    with pytest.raises(InvalidArgument, match="the list is empty"):
        devices.build_add([])
    with pytest.raises(InvalidArgument, match="no key"):
        devices.build_add([{"deviceID": "A"}, {"options": {"mx": 1}}])


def test_keys_of_an_inline_body_are_arguments(devices: Any, models: Any) -> None:
    request = devices.build_tune(
        "nas", timeout_=5, self_=True, list_=("a", "b"), none=None, options=models.Tuning(max=1)
    )
    expected = {"name": "nas", "timeout": 5, "self": True, "list": ["a", "b"], "none": None}
    assert request.json == expected | {"options": {"max": 1}}
    assert devices.build_tune("nas").json == {"name": "nas"}


def test_the_gate_sees_inside_of_bodies(devices: Any) -> None:
    releases = Releases((("1.0.0", "1.0.0"), ("2.0.0", "2.0.0"), ("3.0.0", "2.1.0")))
    old = ServerVersion(Version("1.0.0"))
    body = {"deviceID": "A", "options": {"max": 1, "fresh": True}}
    request = devices.build_edit(body)
    with pytest.raises(UnsupportedByServer, match=r"options\.fresh"):
        refuse_unsupported(devices.EDIT, request, releases, old)
    with pytest.warns(UserWarning, match=r"options\.fresh"):
        refuse_unsupported(devices.EDIT, request, releases, old, strict=False)
    assert request.json == {"deviceID": "A", "options": {"max": 1}}
    assert body["options"] == {"max": 1, "fresh": True}
    with pytest.raises(UnsupportedByServer, match="theme"):
        refuse_unsupported(
            devices.EDIT, devices.build_edit({"deviceID": "A"}, theme="x"), releases, old
        )


def test_operations_say_which_credentials_they_take(devices: Any) -> None:
    assert devices.EDIT.security == (("key",), ("key", "login"))
    assert devices.ADD.security == ()
    assert devices.TUNE.security == (("key",),)


def test_the_status_decides_between_two_answers(devices: Any) -> None:
    json = {"content-type": "application/json"}
    assert devices.EDIT.parse(Response(200, b'{"deviceID": "A"}', json)).device_id == "A"
    assert devices.EDIT.parse(Response(202, b"")) is None


def test_generated_tests_cover_every_answer_and_an_error(root: Path) -> None:
    text = (root / "tests" / "generated" / "rest" / "test_devices.py").read_text()
    for name in ("test_edit", "test_async_edit", "test_edit_200", "test_edit_404"):
        assert f"def {name}()" in text
    assert "json={'deviceID': 'A-B', 'options': {'max': 5}}" in text.replace('"', "'")


def test_type_checkers_see_misspelt_keys(root: Path, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    package = tmp_path / "made"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "rest").symlink_to(root / "generated" / "rest")
    program.write_text(
        "from made.rest.client import Client\n\n\n"
        "def use(client: Client) -> None:\n"
        "    client.devices.edit({'deviceID': 'A', 'options': {'max': 5}}, timeout=5)\n"
        "    client.devices.edit({'deviceId': 'A'})\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", str(program)]
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False).stdout
    assert "program.py:6: error" in told
    assert "DeviceDict" in told
    assert "program.py:5" not in told


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("security: []", "security: [{kye: []}]", "security-undeclared"),
        ("in: header, name: X-Key", "in: body, name: X-Key", "security-scheme"),
        ("type: http, scheme: bearer", "type: oauth2, flows: {}", "security-scheme"),
    ],
)
def test_undeclared_credentials_are_a_fault_of_the_spec(
    root: Path, tmp_path: Path, old: str, new: str, rule: str
) -> None:
    import shutil

    shutil.copytree(root / "specs", tmp_path / "specs")
    for path in (tmp_path / "specs" / "rest").rglob("*.yaml"):
        text = path.read_text()
        path.write_text(text.replace(old, new, 1))
    said: list[str] = []
    assert runner.run(tmp_path, Options(("rest",), jobs=1), said.append) == 1
    assert any(rule in line for line in said), said


def test_what_a_model_does_not_know_survives_a_round_trip(devices: Any, models: Any) -> None:
    sent = (
        b'{"new": [1], "maxSendKbps": 5, "deviceID": "A", "folders": {"b": {"max": 1}},'
        b' "newer": {"x": null}, "options": {"max": 1, "lost": true}}'
    )
    answer = Response(200, sent, {"content-type": "application/json"})
    device = devices.EDIT.parse(answer)
    device.max_send_kbps = 7
    device.folders["c"] = models.Tuning(max=2)
    content, _ = devices.build_edit(device).body()
    assert content == (
        b'{"new":[1],"maxSendKbps":7,"deviceID":"A","folders":{"b":{"max":1},"c":{"max":2}},'
        b'"newer":{"x":null},"options":{"max":1}}'
    )
    device.max_send_kbps = UNSET
    assert "maxSendKbps" not in devices.build_edit(device).json
