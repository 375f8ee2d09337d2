"""Tables of objects that deltas are laid over: what was handed out never changes."""

from __future__ import annotations

import pickle
from gc import collect
from weakref import ref

import msgspec
import pytest

from peerkit_core.bittorrent.changes import LateUpdate, TorrentUpdated
from peerkit_core.follow.tables import Patch, Table


class Thing(msgspec.Struct, weakref=True):
    """Something with three values."""

    a: int = 0
    b: int = 0
    c: int = 0


def table_of(**things: Thing) -> Table[Thing]:
    table: Table[Thing] = Table()
    table.replace(things)
    return table


def told(table: Table[Thing], **patch: int) -> TorrentUpdated[Thing]:
    """The update that a patch of `x` brings."""
    (change,), missing = table.patch_and_tell({"x": dict(patch)}, LateUpdate)
    assert not missing
    return change


# Told


def test_each_change_has_its_own_before_and_after_however_late_it_is_read() -> None:
    table = table_of(x=Thing())
    changes = [told(table, a=1), told(table, b=2), told(table, a=3, b=2)]
    table.patch({"x": {"c": 9}})
    assert [(change.before, change.after) for change in reversed(changes)] == [
        (Thing(1, 2), Thing(3, 2)),
        (Thing(1), Thing(1, 2)),
        (Thing(), Thing(1)),
    ]
    assert [change.fields for change in changes] == [{"a"}, {"b"}, {"a"}]
    assert table["x"] == Thing(3, 2, 9)


def test_what_is_after_one_change_is_the_very_object_before_the_next() -> None:
    first = Thing()
    table = table_of(x=first)
    one, two = told(table, a=1), told(table, a=2)
    assert one.before is first
    assert one.after is two.before
    assert two.after is table["x"]
    three = told(table, a=3)
    assert three.before is two.after
    assert first == Thing()


def test_fields_are_found_after_the_object_before_was_made() -> None:
    table = table_of(x=Thing())
    assert told(table, a=1).after.a == 1
    two = told(table, a=1, b=2)
    assert two.before.b == 0
    assert two.fields == {"b"}
    assert (two.after, table["x"]) == (Thing(1, 2), Thing(1, 2))


@pytest.mark.parametrize("patch", [{}, {"a": 1}, {"a": 1, "b": 0}])
def test_a_patch_that_changes_nothing_is_not_told(patch: Patch) -> None:
    table = table_of(x=Thing(1))
    assert table.patch_and_tell({"x": patch}, LateUpdate) == ([], [])
    assert told(table, b=5).fields == {"b"}
    assert table.patch_and_tell({"x": patch | {"b": 5}}, LateUpdate) == ([], [])
    assert table["x"] == Thing(1, 5)


def test_told_changes_follow_on_untold_ones() -> None:
    table = table_of(x=Thing())
    assert table.patch({"x": {"a": 1}}) == table.patch({"x": {"b": 1}}) == []
    change = told(table, b=2)
    table.patch({"x": {"b": 3}})
    assert (change.before, change.after) == (Thing(1, 1), Thing(1, 2))
    assert table["x"] == Thing(1, 3)


def test_keys_that_are_not_there_are_given_back() -> None:
    table = table_of(x=Thing())
    assert table.patch({"x": {"a": 1}, "y": {"a": 1}}) == ["y"]
    changes, missing = table.patch_and_tell({"y": {"a": 1}, "x": {"a": 2}}, LateUpdate)
    assert ([change.hash for change in changes], missing) == (["x"], ["y"])
    assert [*table] == ["x"]


def test_a_table_keeps_no_object_that_nobody_has_any_longer() -> None:
    table = table_of(x=Thing())
    seen: list[ref[Thing]] = []

    def look(number: int) -> None:
        change = told(table, a=number)
        seen.append(ref(change.after))
        assert change.before.a == number - 1

    for number in range(1, 50):
        look(number)
    collect()
    assert sum(made() is not None for made in seen) <= 2
    assert table["x"] == Thing(49)


def test_changes_compare_print_and_pickle_like_plain_ones() -> None:
    change = told(table_of(x=Thing()), a=1)
    plain = TorrentUpdated("x", Thing(), Thing(1), frozenset({"a"}))
    assert change == plain
    assert hash(change) == hash(plain)
    assert repr(change) == repr(plain) == "TorrentUpdated(hash='x', fields={a})"
    assert pickle.loads(pickle.dumps(change)) == plain
    assert change != TorrentUpdated("y", Thing(), Thing(1), frozenset({"a"}))


@pytest.mark.parametrize("name", ["hash", "before", "after", "fields", "kind", "other"])
def test_a_change_cannot_be_changed(name: str) -> None:
    for change in (told(table_of(x=Thing()), a=1), TorrentUpdated("x", 1, 2, frozenset("a"))):
        with pytest.raises(AttributeError):
            setattr(change, name, "x")


# Reading


def test_an_iteration_goes_on_over_what_was_there() -> None:
    table = table_of(x=Thing(1), y=Thing(2))
    for seen in (iter(table), iter(table.items()), iter(table.values())):
        next(seen)
        table.add({"z": Thing(3)})
        table.remove(["z", "unknown"])
        next(seen)
        with pytest.raises(StopIteration):
            next(seen)


def test_whole_objects_take_the_place_of_what_was_put_off() -> None:
    table = table_of(x=Thing(), y=Thing())
    table.patch({"x": {"a": 1}, "y": {"a": 1}})
    table.put({"x": Thing(b=2)})
    assert dict(table.items()) == {"x": Thing(b=2), "y": Thing(a=1)}
    table.patch({"y": {"a": 7}})
    table.replace({"y": Thing(c=3)})
    assert [*table.values()] == [Thing(c=3)]
    assert ("x" in table, len(table), repr(table)) == (False, 1, "<1 entries>")
