"""Models as dictionaries and JSON."""

from __future__ import annotations

import json

import msgspec

from peerkit_core import UNSET, Model
from peerkit_core.codec.declaring import UnsetType as Unset
from peerkit_core.codec.keeping import with_kept
from peerkit_core.codec.values import KeepingModel, OpenIntEnum, OpenStrEnum


class Color(OpenStrEnum):
    """Text."""

    RED = "red"


class Level(OpenIntEnum):
    """Numbers."""

    LOW = 1


class Inner(Model, kw_only=True):
    """With a name of its own on the wire."""

    file_name: str = msgspec.field(name="fileName")


class Outer(Model, kw_only=True):
    """With it in all places."""

    item_id: int = msgspec.field(name="itemID")
    one: Inner | Unset | None = UNSET
    many: list[Inner] | Unset = UNSET
    named: dict[str, Inner] | Unset = msgspec.field(default=UNSET, name="byName")
    either: list[Inner] | str | Unset = UNSET
    free: dict[str, object] | Unset = UNSET
    color: Color | Unset = UNSET
    level: Level | Unset = UNSET


class Tree(Model, kw_only=True):
    """Holds itself."""

    name_of: str = msgspec.field(name="nameOf")
    below: list[Tree] | Unset = UNSET


class Config(KeepingModel, kw_only=True):
    """Keeps what it does not know."""

    max_rate: int | Unset = msgspec.field(default=UNSET, name="maxRate")


class Holder(Model, kw_only=True):
    """Holds one that keeps."""

    configs: list[Config]


WIRE = {
    "itemID": 1,
    "one": {"fileName": "a"},
    "many": [{"fileName": "b"}],
    "byName": {"fileName": {"fileName": "c"}},
    "either": [{"fileName": "d"}],
    "free": {"itemID": {"fileName": 1}},
    "color": "red",
    "level": 1,
}
PYTHON = {
    "item_id": 1,
    "one": {"file_name": "a"},
    "many": [{"file_name": "b"}],
    "named": {"fileName": {"file_name": "c"}},
    "either": [{"file_name": "d"}],
    "free": {"itemID": {"fileName": 1}},
    "color": "red",
    "level": 1,
}


def test_names_are_those_of_python_or_of_the_wire() -> None:
    value = msgspec.convert(WIRE, Outer)
    assert value.to_dict() == PYTHON
    assert value.to_dict(wire=True) == WIRE
    assert json.loads(value.to_json()) == PYTHON
    assert json.loads(value.to_json(wire=True)) == WIRE
    assert type(value.to_dict()["color"]) is str
    assert type(value.to_dict()["level"]) is int


def test_what_is_unset_is_left_out_and_null_is_not() -> None:
    assert Outer(item_id=1, one=None, either="x").to_dict() == {
        "item_id": 1,
        "one": None,
        "either": "x",
    }
    odd = Outer(item_id=1)
    odd.item_id = UNSET  # type: ignore[assignment]  # as an answer that lacked it
    assert odd.to_dict() == {}
    assert odd.to_json() == "{}"


def test_unknown_words_and_numbers_are_as_they_came() -> None:
    value = Outer(item_id=1, color=Color("blue"), level=Level(7))
    assert value.to_dict() == {"item_id": 1, "color": "blue", "level": 7}
    assert value.to_json() == '{"item_id":1,"color":"blue","level":7}'


def test_models_that_hold_themselves() -> None:
    tree = Tree(name_of="a", below=[Tree(name_of="b", below=[Tree(name_of="c")])])
    plain = {"name_of": "a", "below": [{"name_of": "b", "below": [{"name_of": "c"}]}]}
    assert tree.to_dict() == plain


def test_kept_keys_are_in_both_forms() -> None:
    raw = {"configs": [{"new": {"a": 1}, "maxRate": 3}]}
    holder = with_kept(msgspec.convert(raw, Holder), raw)
    assert holder.to_dict(wire=True) == raw
    assert holder.to_dict() == {"configs": [{"new": {"a": 1}, "max_rate": 3}]}
    assert json.loads(holder.to_json()) == holder.to_dict()
    assert holder.configs[0].to_json(wire=True) == '{"new":{"a":1},"maxRate":3}'


def test_text_that_utf_8_cannot_say_is_escaped() -> None:
    value = Inner(file_name="half \ud800")
    assert value.to_json() == '{"file_name":"half \\ud800"}'
    assert value.to_dict() == {"file_name": "half \ud800"}


def test_the_result_is_a_copy() -> None:
    value = Outer(item_id=1, free={"a": [1]})
    plain = value.to_dict()
    plain["free"]["a"].append(2)
    assert value.free == {"a": [1]}
