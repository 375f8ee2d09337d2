"""Answers that have only the fields that were asked for."""

from __future__ import annotations

import copy
import gc
import pickle
import sys
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import msgspec
import pytest

from peerkit_core import (
    UNSET,
    InvalidArgument,
    Model,
    NotAskedFor,
    PeerkitError,
    SchemaDrift,
    Unlisted,
)
from peerkit_core.call.operation import Answer, FieldsOf, Operation
from peerkit_core.call.request import Request, Response
from peerkit_core.codec.declaring import UnsetType as Unset
from peerkit_core.codec.partial import chosen, narrowed, partial_of
from peerkit_core.codec.unset import value_or


class Peer(Model, kw_only=True):
    """Something inside."""

    port: int | Unset = UNSET


class Thing(Model, kw_only=True):
    """A thing."""

    id: int
    name: str | Unset = UNSET
    from_: str | Unset = msgspec.field(default=UNSET, name="from")
    peers: list[Peer] | Unset = UNSET
    size: int | Unset | None = UNSET

    unit = "kB"

    @property
    def shout(self) -> str:
        """The name, loud."""
        return value_or(self.name, "").upper()

    def sized(self, factor: int) -> int:
        """The size in other units."""
        return (value_or(self.size, 0) or 0) * factor

    @classmethod
    def called(cls, name: str) -> Thing:
        """A thing."""
        return cls(id=0, name=name)


class Things(Model, kw_only=True):
    """A list."""

    things: list[Thing]
    by_name: dict[str, Thing] | Unset = UNSET
    count: int | Unset = UNSET


class Tree(Model, kw_only=True):
    """A recursive holder."""

    thing: Thing | Unset = UNSET
    below: list[Tree] | Unset = UNSET


def made(*names: str, **values: Any) -> Any:
    """An object with these fields."""
    return partial_of(Thing, frozenset(names))(**values)


GET: Operation[Things] = Operation(
    "things_get",
    "POST",
    "/rpc",
    (Answer(200, "json", lambda: Things),),
    idempotent=True,
    fields_of=FieldsOf("fields", lambda: Thing),
)


def asked(*fields: str) -> Operation[Things]:
    """The operation of a call that asks for these fields."""
    params: dict[str, object] = {"fields": chosen("fields", fields, Thing)}
    return GET.narrowed(Request("POST", "/rpc", params=params))


def test_what_was_not_asked_for_says_so() -> None:
    thing = made("name", name="a")
    with pytest.raises(
        NotAskedFor, match=r"^'size' was not asked for; add it to fields$"
    ) as raised:
        _ = thing.size
    assert isinstance(raised.value, AttributeError)
    assert isinstance(raised.value, PeerkitError)
    assert raised.value.field == "size"
    assert pickle.loads(pickle.dumps(raised.value)).field == "size"
    assert not hasattr(thing, "size")
    assert getattr(thing, "size", None) is None
    with pytest.raises(NotAskedFor):
        thing.size = 3
    with pytest.raises(AttributeError, match="nmae"):
        _ = thing.nmae


def test_what_was_asked_for_and_did_not_come_is_unset() -> None:
    assert made("name", "id").name is UNSET
    assert made("name", "id").id is UNSET


def test_it_is_the_model_for_isinstance_and_match() -> None:
    thing = made("name", "from", name="a", from_="b")
    assert isinstance(thing, Thing)
    assert thing.__class__ is Thing
    matched = ""
    match thing:
        case Thing(size=int()):
            matched = "a field that is not there"
        case Thing(name="a", from_=str() as source):
            matched = source
        case _:
            matched = "another class"
    assert matched == "b"


def test_methods_and_properties_of_the_model_work_on_it() -> None:
    thing = made("name", name="a")
    assert thing.shout == "A"
    assert thing.unit == "kB"
    assert thing.called("b") == Thing(id=0, name="b")
    with pytest.raises(NotAskedFor, match="size"):
        thing.sized(2)
    assert made("size", size=3).sized(2) == 6


def test_it_costs_what_its_fields_cost() -> None:
    large = msgspec.defstruct(
        "Large", [(f"f{i}", int | Unset, UNSET) for i in range(80)], bases=(Model,), kw_only=True
    )
    few = partial_of(large, frozenset(f"f{i}" for i in range(20)))()
    assert sys.getsizeof(few) == 16 + 20 * 8
    assert sys.getsizeof(large()) == 16 + 80 * 8


def test_the_same_choice_is_the_same_class_in_any_order_and_thread() -> None:
    choices = [frozenset(names) for names in (("name", "size"), ("size", "name")) * 20]
    with ThreadPoolExecutor(8) as pool:
        classes = set(pool.map(partial_of, [Thing] * len(choices), choices))
    assert len(classes) == 1
    assert made("name", name="a") == made("name", name="a")
    assert made("name", name="a") != made("name", name="b")
    assert made("name", name="a") != made("name", "size", name="a")


def test_a_class_is_found_again_as_long_as_one_of_its_objects_lives() -> None:
    kept = made("name", name="a")
    for number in range(300):
        partial_of(Thing, frozenset(["name", f"other{number}"]))
    assert type(made("name", name="a")) is type(kept)


def test_classes_that_nobody_uses_go() -> None:
    gone = weakref.ref(partial_of(Thing, frozenset(["name", "soon_gone"])))
    for number in range(300):
        partial_of(Thing, frozenset(["name", f"other{number}"]))
    gc.collect()
    assert gone() is None


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_it_can_be_pickled_and_copied(protocol: int) -> None:
    thing = made("name", "peers", name="a", peers=[Peer(port=1)])
    for again in (
        pickle.loads(pickle.dumps(thing, protocol)),
        copy.copy(thing),
        copy.deepcopy(thing),
        msgspec.structs.replace(thing),
    ):
        assert again == thing
        assert type(again) is type(thing)
    assert copy.deepcopy(thing).peers is not thing.peers
    assert copy.copy(thing).peers is thing.peers


def test_an_answer_is_decoded_into_what_was_asked_for() -> None:
    content = b'{"things": [{"id": 1, "name": "a"}], "by_name": {"a": {"id": 1}}, "count": 1}'
    result = asked("id", "name").parse(Response(200, content, []))
    (thing,) = result.things
    assert isinstance(result, Things)
    assert (thing.id, thing.name, result.count) == (1, "a", 1)
    assert not hasattr(thing, "size")
    assert isinstance(result.by_name, dict)
    assert not hasattr(result.by_name["a"], "size")
    assert pickle.loads(pickle.dumps(result)) == result
    assert copy.deepcopy(result) == result
    assert asked("name", "id") is asked("id", "name")


def test_what_does_not_fit_is_left_out_as_ever() -> None:
    content = b'{"things": [{"id": "x", "name": "a"}, {"id": 2, "name": "b"}]}'
    with pytest.warns(SchemaDrift, match="things_get"):
        result = asked("id", "name").parse(Response(200, content, []))
    assert [(thing.id, thing.name) for thing in result.things] == [(UNSET, "a"), (2, "b")]


def test_a_call_that_chooses_nothing_gets_whole_models() -> None:
    whole = GET.narrowed(Request("POST", "/rpc", params={}))
    assert whole is GET
    result = whole.parse(Response(200, b'{"things": [{"id": 1}]}', []))
    assert result == Things(things=[Thing(id=1)])


def test_a_struct_that_holds_itself_is_left_as_it_is_inside() -> None:
    tree = msgspec.convert({"thing": {"id": 1}}, narrowed(Tree, Thing, frozenset(["id"])))
    assert isinstance(tree, Tree)
    assert not hasattr(tree.thing, "name")


def test_names_are_those_of_the_wire_or_of_python() -> None:
    assert chosen("fields", ["from_", "from", "id"], Thing) == ["from", "id"]
    assert chosen("fields", "name", Thing) == ["name"]
    assert chosen("fields", (name for name in ("name", "id")), Thing) == ["name", "id"]


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        (["nmae"], "unknown 'nmae'; did you mean 'name'?"),
        ("sizes", "unknown 'sizes'; did you mean 'size'?"),
        (["xyz"], "unknown 'xyz'; Thing has no such field. One that is newer than this peerkit"),
        ([Unlisted("\ud800")], "'\\ud800' is no name of a field"),
        ([Unlisted("")], "'' is no name of a field"),
        ([], "the list is empty"),
        ([3], "expected a name, got int"),
        (b"name", "expected names, got bytes"),
        ({"name": 1}, "expected names, got dict"),
        (None, "expected names, got NoneType"),
    ],
)
def test_a_misspelt_name_is_refused(fields: object, problem: str) -> None:
    with pytest.raises(InvalidArgument) as raised:
        chosen("fields", fields, Thing)
    assert str(raised.value).startswith(f"fields: {problem}")


def test_a_field_that_is_not_known_comes_when_it_is_asked_for_by_name() -> None:
    operation = asked("name", Unlisted("brand-new"), Unlisted("class"), Unlisted("shout"))
    content = b'{"things": [{"name": "a", "brand-new": [1], "class": 2, "shout": 3}]}'
    (thing,) = operation.parse(Response(200, content, [])).things
    assert getattr(thing, "brand_new") == [1]  # noqa: B009 - as users of a type checker write it
    assert getattr(thing, "class_") == 2  # noqa: B009
    assert (getattr(thing, "shout_"), thing.shout) == (3, "A")  # noqa: B009
    assert pickle.loads(pickle.dumps(thing)) == thing
    plain = {"name": "a", "brand-new": [1], "class": 2, "shout": 3}
    assert msgspec.json.decode(msgspec.json.encode(thing)) == plain
