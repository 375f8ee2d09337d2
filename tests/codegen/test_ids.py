"""Objects in the place of their IDs: what a spec says about it, generated."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from tests.codegen.samples import change, write_specs
from tests.codegen.test_emit import generate, load

from peerkit_core import ALL, InvalidArgument

ITEM, OPS, SHARED = "rest/schemas/item.yaml", "rest/paths/items.yaml", "rest/paths/_shared.yaml"


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A sample with IDs, generated: a function that imports one of its modules."""
    write_specs(tmp_path)
    for name, wire in (("Item", "id"), ("Owner", "name")):
        change(tmp_path, ITEM, f"{name}:\n", f"{name}:\n  x-id: {wire}\n")
    change(tmp_path, OPS, "items: {type: integer}", "items: {type: string}")
    change(tmp_path, OPS, "x-all: all\n", "x-all: all\n        x-id-of: Item\n")
    change(
        tmp_path,
        SHARED,
        "schema: {type: integer}, example: 7",
        'schema: {type: string}, x-id-of: Item, example: "7"',
    )
    change(tmp_path, OPS, "title: {type", "title: {x-id-of: Owner, type")
    change(tmp_path, OPS, "labels:\n", "labels:\n                x-id-of: Owner\n")
    job = "id: {type: [integer, string, array], items: {type: [integer, string]}, x-id-of: Job,"
    change(tmp_path, "rpc/paths/jobs.yaml", "id: {type: integer,", job)
    change(tmp_path, "rpc/schemas/job.yaml", "Job:\n", "Job:\n  x-id: key\n")
    key = "  properties:\n    key: {type: string, description: Key.}\n"
    change(tmp_path, "rpc/schemas/job.yaml", "  properties:\n", key)
    generate(tmp_path, "rest", "rpc")

    def module(name: str, service: str = "rest") -> Any:
        return load(tmp_path, monkeypatch, service, name)

    return module


def test_a_model_tells_its_id_as_a_text(made: Any) -> None:
    models = made("models")
    item = msgspec.json.decode(b'{"id": 7, "name": "n"}', type=models.Item)
    assert item.peerkit_id == "7"
    assert models.Owner(name="kim").peerkit_id == "kim"
    assert models.Owner.peerkit_id.__doc__ == "What calls tell it by: `name`."
    with pytest.raises(InvalidArgument, match=r"^name: the object came without it"):
        _ = models.Owner().peerkit_id
    with pytest.raises(AttributeError):
        item.peerkit_id = "8"
    assert not isinstance(getattr(models.Color, "peerkit_id", None), property)


def test_builders_take_objects_wherever_an_id_goes(made: Any) -> None:
    models, items = made("models"), made("operations.items")
    seven, kim = models.Item(id=7, name="n"), models.Owner(name="kim")
    own = SimpleNamespace(peerkit_id="own")
    assert items.build_remove(seven).target() == "/items/7"
    assert items.build_list(ids=seven).target() == "/items?ids=7"
    assert items.build_list(ids=[seven, "8", own]).target() == "/items?ids=7%7C8%7Cown"
    assert items.build_list(ids=ALL).target() == "/items?ids=all"
    assert items.build_upload(kim, labels=(kim, own)).body()[0] == b"title=kim&labels=kim%2Cown"
    with pytest.raises(InvalidArgument, match=r"^ids: the list is empty"):
        items.build_list(ids=[])
    with pytest.raises(InvalidArgument, match=r"^title: expected text, got list"):
        items.build_upload([kim])


def test_rpc_parameters_take_objects_and_numbers(made: Any) -> None:
    models, jobs = made("models", "rpc"), made("operations.jobs", "rpc")
    job = models.Job(id=3, key="k")
    assert jobs.build_get(job).params == {"id": "k"}
    assert jobs.build_get(3).params == {"id": 3}
    assert jobs.build_get([job, 3]).params == {"id": ["k", 3]}


def test_signatures_and_words_say_so(made: Any, tmp_path: Path) -> None:
    made("models")
    text = (tmp_path / "generated/rest/resources/items.py").read_text("utf-8")
    assert "ids: str | HasId | Iterable[str | HasId] | All | None = None" in text
    assert "id: str | HasId, *" in text.replace("\n", "").replace("        ", "")
    told = "A `Item` of an answer may be given for its ID."
    assert " ".join(text.split()).count(told) == 4
    page = (tmp_path / "docs/reference/rest/items.md").read_text("utf-8")
    assert page.count(told) == 2
    models = (tmp_path / "docs/reference/rest/models.md").read_text("utf-8")
    assert "Number. Calls take the object in its place." in models
    jobs = (tmp_path / "generated/rpc/resources/jobs.py").read_text("utf-8")
    assert "id: int | str | HasId | Iterable[int | str | HasId]" in jobs
