"""`UNSET`: what may be asked of it, and that nothing else goes by unnoticed."""

from __future__ import annotations

import copy
import math
import operator
import pickle
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from peerkit_core import (
    UNSET,
    DecodeError,
    Model,
    NotSent,
    PeerkitError,
    UnsetType,
    is_set,
    value_or,
)
from peerkit_core.codec.declaring import WHEN_ASKED
from peerkit_core.codec.declaring import UnsetType as Unset
from peerkit_core.codec.decode import decode_as
from peerkit_core.codec.unset import needed
from peerkit_core.follow.tables import patched, set_fields

ODD: Any = UNSET


class Inner(Model, kw_only=True):
    """Inside of another."""

    size: int | Unset = UNSET


class Thing(Model, kw_only=True):
    """A model with a field that old releases lack."""

    name: str
    private: bool | Unset = UNSET
    inner: Inner | Unset = UNSET
    many: list[Inner] | Unset = UNSET
    asked: int = WHEN_ASKED


USES: list[Callable[[], object]] = [
    lambda: not ODD,
    lambda: bool(ODD),
    lambda: ODD or 1,
    lambda: ODD and 1,
    lambda: [one for one in [1] if ODD],
    lambda: ODD < 1,
    lambda: ODD > 1,
    lambda: ODD >= ODD,
    lambda: sorted([ODD, 1]),
    lambda: max(1, ODD),
    lambda: ODD + 1,
    lambda: 1 + ODD,
    lambda: "text" + ODD,
    lambda: sum([ODD]),
    lambda: ODD * 2,
    lambda: 2 / ODD,
    lambda: ODD**2,
    lambda: -ODD,
    lambda: abs(ODD),
    lambda: round(ODD),
    lambda: math.floor(ODD),
    lambda: ODD & 1,
    lambda: divmod(ODD, 2),
    lambda: len(ODD),
    lambda: list(ODD),
    lambda: 1 in ODD,
    lambda: ODD[0],
    lambda: int(ODD),
    lambda: float(ODD),
    lambda: operator.index(ODD),
    lambda: range(ODD),
    lambda: f"{ODD:.1f}",
    lambda: format(ODD, ">8"),
    lambda: ODD.lower(),
    lambda: ODD.value,
]


@pytest.mark.parametrize("use", USES)
def test_each_use_of_it_says_what_to_do(use: Callable[[], object]) -> None:
    with pytest.raises(NotSent, match=r"is_set\(…\) or `is UNSET`") as raised:
        use()
    assert isinstance(raised.value, PeerkitError)
    assert isinstance(raised.value, TypeError)


def test_what_it_answers() -> None:
    assert repr(UNSET) == str(UNSET) == f"{UNSET}" == "UNSET"
    assert UNSET == UNSET
    assert ODD != 0
    assert ODD is not None
    assert ODD not in (None, False, "", 0)
    assert {UNSET: 1}[UNSET] == 1
    assert isinstance(UNSET, UnsetType)
    assert not hasattr(UNSET, "__len_of_nothing__")
    assert getattr(UNSET, "size", None) is None


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_there_is_one(protocol: int) -> None:
    assert pickle.loads(pickle.dumps(UNSET, protocol)) is UNSET
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy([UNSET])[0] is UNSET
    made: Any = UnsetType
    assert made() is UNSET


def test_its_error_pickles() -> None:
    again = pickle.loads(pickle.dumps(NotSent()))
    assert type(again) is NotSent
    assert str(again) == str(NotSent())


def test_a_field_that_did_not_come() -> None:
    thing = decode_as("things_get", Thing, b'{"name": "a", "inner": {}}', "raise")
    assert thing.private is UNSET
    assert not is_set(thing.many)
    assert is_set(thing.inner)
    assert thing.inner.size is UNSET
    with pytest.raises(NotSent):
        _ = thing.asked + 1
    with pytest.raises(NotSent):
        bool(thing.private)
    assert [thing] == [pickle.loads(pickle.dumps(thing))]
    assert pickle.loads(pickle.dumps(thing)).private is UNSET
    assert copy.deepcopy(thing) == thing


def test_null_where_a_field_may_be_missing_is_not_taken_for_unset() -> None:
    with pytest.raises(DecodeError):
        decode_as("things_get", Thing, b'{"name": "a", "private": null}', "raise")


def test_it_is_written_nowhere() -> None:
    thing = Thing(name="a", inner=Inner(), many=[Inner(size=1), Inner()])
    plain: dict[str, Any] = {"name": "a", "inner": {}, "many": [{"size": 1}, {}]}
    assert thing.to_dict() == plain
    assert msgspec.json.decode(thing.to_json()) == plain
    assert msgspec.to_builtins(thing) == plain
    assert msgspec.json.decode(msgspec.json.encode(thing)) == plain
    assert "UNSET" not in repr(thing)
    assert set_fields(thing).keys() == {"name", "inner", "many"}
    assert patched(thing, {"private": True}).private is True
    with pytest.raises(TypeError):
        msgspec.json.encode({"a": UNSET})


def test_a_field_that_must_be_there_and_is_not_is_left_out() -> None:
    odd: Any = Thing(name=ODD, many=[Inner(size=1)])
    assert odd.to_dict() == {"many": [{"size": 1}]}
    assert msgspec.json.decode(odd.to_json()) == {"many": [{"size": 1}]}


def test_value_or_keeps_what_is_there() -> None:
    assert value_or(ODD, 5) == 5
    assert value_or(0, 5) == 0
    assert value_or(None, 5) is None


def test_what_is_needed_is_demanded_of_the_server() -> None:
    assert needed(0, "things_get", "$.size") == 0
    with pytest.raises(DecodeError, match=r"things_get: \$\.size: is missing"):
        needed(ODD, "things_get", "$.size")
