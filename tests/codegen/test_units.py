"""Units and special values of a spec: their one wording, companions of fields, times as arguments."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, get_type_hints

import msgspec
import pytest
from tests.codegen.samples import change, write_specs
from tests.codegen.test_emit import generate, load

from codegen.checks import check_spec
from codegen.units import UNITS, sentence, told, worded
from peerkit_core import InvalidArgument
from peerkit_core.codec.moments import DURATIONS, INSTANTS

ROOT = Path(__file__).parents[2]

FIELDS = """
    added: {type: integer, x-unit: unix-seconds, x-special: {-1: never, 0: never}, description: Time of adding.}
    eta: {type: [number, "null"], x-unit: seconds, x-special: {8640000: endless}, description: Time left. More of it.}
    size: {type: integer, x-unit: bytes, description: Size.}
    words: {type: string, x-list: ", ", description: Words.}
    parts: {type: array, items: {type: integer}, x-unit: seconds, description: Time of each part.}
"""
ARGUMENTS = """\
      - {name: since, in: query, x-unit: unix-seconds, description: Only newer ones., schema: {type: integer}}
      - {name: limit, in: query, x-unit: minutes, x-special: {-1: none, 0: none}, description: Limit., schema: {type: integer}}
      - {name: pace, in: query, x-unit: seconds, description: Pace., schema: {type: number}}
      - name: ids
"""


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A sample with units, generated: a function that imports one of its modules."""
    write_specs(tmp_path, "rest")
    change(
        tmp_path,
        "rest/schemas/item.yaml",
        "required: [id, name]",
        "required: [id, name, added, words]",
    )
    change(tmp_path, "rest/schemas/item.yaml", "\n    color:", f"{FIELDS}    color:")
    change(tmp_path, "rest/paths/items.yaml", "      - name: ids\n", ARGUMENTS)
    example = "[{id: 7, name: seven, added: -1, words: a, color: red, owner: {name: kim}}]"
    old = "[{id: 7, name: seven, color: red, owner: {name: kim}}]"
    change(tmp_path, "rest/paths/items.yaml", old, example)
    generate(tmp_path, "rest")

    def module(name: str) -> Any:
        return load(tmp_path, monkeypatch, "rest", name)

    return module


def _page(tmp_path: Path, name: str) -> str:
    return (tmp_path / "docs/reference/rest" / name).read_text("utf-8")


def test_unit_and_special_values_have_one_wording() -> None:
    node = {"x-unit": "seconds", "x-special": {"0": "off", "-1": "none", "-2": "none"}}
    assert sentence(node) == "In seconds; −2 or −1: none, 0: off."
    assert told({"description": "Time."} | node) == f"Time. {sentence(node)}"
    assert told({"description": "Time. Default 2.5."} | node) == (
        f"Time. {sentence(node)} Default 2.5."
    )
    assert told({"description": "Wait, e.g. for it"} | node) == (
        f"Wait, e.g. for it. {sentence(node)}"
    )
    assert sentence({"x-unit": "count", "x-special": {"-1": "unknown"}}) == "−1: unknown."
    assert told({"description": "Ports.", "x-unit": "count"}) == "Ports."


def test_the_wording_reaches_every_description_and_no_data() -> None:
    node = {"description": "Size.", "x-unit": "bytes"}
    document = {"properties": {"example": node}, "example": node, "list": [node]}
    made = worded(document)
    assert made["properties"]["example"]["description"] == "Size. In bytes."
    assert made["list"][0]["description"] == "Size. In bytes."
    assert made["example"] == node
    assert document["list"] == [{"description": "Size.", "x-unit": "bytes"}]


def test_core_knows_every_unit_of_time() -> None:
    kinds = {name: unit.kind for name, unit in UNITS.items()}
    assert {name for name, kind in kinds.items() if kind == "instant"} == set(INSTANTS)
    assert {name for name, kind in kinds.items() if kind == "duration"} == set(DURATIONS)


def test_companions_stand_beside_the_fields(made: Any) -> None:
    models = made("models")
    raw = b'{"id": 1, "name": "n", "added": 60, "eta": 1.5, "words": "a, b"}'
    item = msgspec.json.decode(raw, type=models.Item)
    assert item.added_time == datetime(1970, 1, 1, 0, 1, tzinfo=UTC)
    assert item.eta_duration == timedelta(seconds=1.5)
    assert item.words_list == ["a", "b"]
    special = msgspec.json.decode(raw.replace(b"60", b"0"), type=models.Item)
    assert special.added_time is None
    assert not any(hasattr(item, name) for name in ("size_duration", "parts_duration", "id_time"))


def test_companions_have_exact_types_and_tell_when_there_is_none(made: Any) -> None:
    models = made("models")
    types = {"datetime": datetime, "timedelta": timedelta}
    hints = {
        name: get_type_hints(getattr(models.Item, name).fget, localns=types)["return"]
        for name in ("added_time", "eta_duration", "words_list")
    }
    assert hints == {
        "added_time": datetime | None,
        "eta_duration": timedelta | None,
        "words_list": list[str],
    }
    text = " ".join(models.Item.added_time.__doc__.split())
    assert text.startswith("`added` as an aware time in UTC. None for −1 or 0 (never) and")
    assert "for 8640000 (endless), where it was not sent" in models.Item.eta_duration.__doc__


def test_the_pages_and_docstrings_say_the_same(tmp_path: Path, made: Any) -> None:
    said = "Time left. In seconds; 8640000: endless. More of it."
    models, page = (
        (tmp_path / "generated/rest/models.py").read_text("utf-8"),
        _page(tmp_path, "models.md"),
    )
    assert said in models
    assert f"{said} `eta_duration` gives `timedelta \\| None`." in page
    told = "Limit. In minutes; −1 or 0: none."
    assert f"limit: {told}" in made("resources.items").Items.list.__doc__
    assert told in _page(tmp_path, "items.md")
    document = json.loads((tmp_path / "generated/rest/openapi.json").read_text("utf-8"))
    field = document["components"]["schemas"]["Item"]["properties"]["eta"]
    assert (field["description"], field["x-unit"]) == (said, "seconds")


def test_arguments_take_times_and_numbers(made: Any) -> None:
    build = made("operations.items").build_list
    hour = timedelta(hours=1)
    assert build(limit=hour, pace=timedelta(seconds=1.5)).target() == "/items?limit=60&pace=1.5"
    assert build(limit=-1).target() == "/items?limit=-1"
    aware = datetime(1970, 1, 1, 0, 1, tzinfo=UTC)
    assert build(since=aware).target() == build(since=60).target() == "/items?since=60"


@pytest.mark.parametrize(
    "arguments",
    [
        {"since": datetime(2026, 11, 21)},
        {"since": timedelta(hours=1)},
        {"limit": timedelta()},
        {"limit": timedelta(seconds=90)},
        {"limit": datetime(2026, 11, 21, tzinfo=UTC)},
        {"pace": timedelta(seconds=-1)},
    ],
    ids=str,
)
def test_a_time_that_does_not_fit_is_refused(made: Any, arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match=f"^{next(iter(arguments))}:"):
        made("operations.items").build_list(**arguments)


def test_signatures_name_the_times(tmp_path: Path, made: Any) -> None:
    text = (tmp_path / "generated/rest/resources/items.py").read_text("utf-8")
    assert "since: int | datetime | None = None" in text
    assert "limit: int | timedelta | None = None" in text
    assert "pace: float | timedelta | None = None" in text
    assert made("resources.items").Items


def test_prose_beside_the_keys_may_name_other_things(tmp_path: Path) -> None:
    write_specs(tmp_path, "rest")
    for text in (
        "x-unit: bytes, description: Largest file. Default 104857600 (100 MiB).",
        "x-unit: varies, description: KiB per second up to 1.0.0 and bytes per second later.",
        "x-special: {-1: none, 0: any}, description: Number since 4.1.0. Default -1.",
        "description: Those removed within the last 60 seconds.",
        "description: The place of `bytes_per_second` in the list.",
    ):
        write_specs(tmp_path, "rest")
        change(tmp_path, "rest/schemas/item.yaml", "description: Number.", text)
        check_spec(tmp_path, "rest")


def test_the_page_of_units_lists_them_all() -> None:
    page = (ROOT / "docs/units.md").read_text("utf-8")
    listed = re.findall(r"^\| `([^`]+)` \|", page, re.M)
    assert listed == list(UNITS)
