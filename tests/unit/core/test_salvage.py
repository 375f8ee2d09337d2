"""Answers that do not fit: what is kept, what is told."""

from __future__ import annotations

import warnings
from typing import Annotated, Any, Generic, Literal, TypeVar

import msgspec
import pytest

from peerkit_core import DecodeError, Model, Response, SchemaDrift, is_set
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.codec.declaring import UnsetType
from peerkit_core.codec.decode import convert_as, decode_as, salvage
from peerkit_core.codec.unset import UNSET
from peerkit_core.codec.values import OpenStrEnum

T = TypeVar("T")


class State(OpenStrEnum):
    SEEDING = "seeding"


class Peer(Model):
    ip: str
    port: int


class Torrent(Model, rename={"hash_": "hash"}):
    hash_: str
    tier: int
    state: State | UnsetType = UNSET
    ratio: float | None = None
    peers: list[Peer] | UnsetType = UNSET
    limits: dict[str, int] | UnsetType = UNSET
    owner: Peer | str | None = None


class Row(Model, array_like=True):
    name: str
    size: int


class Envelope(Model, Generic[T]):
    data: T
    page: int


class Node(Model):
    name: str
    children: list[Node] | UnsetType = UNSET


LIST = Operation[list[Torrent]](
    "torrents_info",
    "GET",
    "/info",
    (Answer(200, "json", lambda: list[Torrent]),),
    idempotent=True,
)


def _parse(content: bytes, drift: Literal["warn", "raise"] = "warn") -> list[Torrent]:
    return LIST.parse(Response(200, content), drift)


def _patterns(value: object, type: Any) -> list[str]:
    return [problem.pattern for problem in salvage(value, type)[1]]


def test_one_odd_field_does_not_cost_the_other_torrents() -> None:
    rows = [{"hash": f"{i:040x}", "tier": i, "ratio": 0.5} for i in range(10_000)]
    rows[7_000]["tier"] = "DHT"
    with pytest.warns(SchemaDrift) as told:
        torrents = _parse(msgspec.json.encode(rows))
    assert len(torrents) == 10_000
    assert torrents[7_000].hash_ == f"{7_000:040x}"
    assert not is_set(torrents[7_000].tier)
    assert torrents[7_001].tier == 7_001
    assert len(told) == 1


def test_the_warning_says_place_expectation_finding_and_remedy() -> None:
    with pytest.warns(SchemaDrift) as told:
        _parse(b'[{"hash": "a", "tier": "my-secret"}]')
    text = str(told[0].message)
    assert text.startswith("torrents_info: $[].tier: expected a whole number, found text;")
    assert 'on_drift="raise"' in text
    assert "my-secret" not in text


def test_the_warning_points_to_the_code_that_called() -> None:
    with pytest.warns(SchemaDrift) as told:
        _parse(b'[{"hash": "a", "tier": "x"}]')
    assert told[0].filename == __file__


def test_each_place_is_told_once_for_each_operation() -> None:
    content = b'[{"hash": "a", "tier": "x"}, {"hash": "b", "tier": "y"}]'
    with pytest.warns(SchemaDrift):
        _parse(content)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(_parse(content)) == 2


def test_drift_can_be_an_error_with_its_path() -> None:
    with pytest.raises(DecodeError) as raised:
        _parse(b'[{"hash": "a", "tier": 1}, {"hash": "b", "tier": "secret"}]', "raise")
    assert raised.value.path == "$[1].tier"
    assert "expected a whole number, found text" in str(raised.value)
    assert "secret" not in str(raised.value)


def test_the_paths_do_not_show_keys_of_free_form_objects() -> None:
    kept, problems = salvage({"http://t/?passkey=1": "x", "b": 2}, dict[str, int])
    assert kept == {"b": 2}
    assert problems[0].path == "$[...]"


def test_a_required_field_that_is_missing_is_unset() -> None:
    kept, problems = salvage([{"hash": "a"}], list[Torrent])
    assert kept[0].hash_ == "a"
    assert kept[0].tier is UNSET
    assert str(problems[0]) == "expected a whole number, found nothing"


def test_an_item_that_is_no_object_is_dropped() -> None:
    kept, problems = salvage([1, {"hash": "a", "tier": 1}, None], list[Torrent])
    assert [torrent.hash_ for torrent in kept] == ["a"]
    assert [problem.path for problem in problems] == ["$[0]", "$[2]"]
    assert problems[1].found == "null"


def test_nested_objects_lists_and_dicts_keep_what_fits() -> None:
    row = {
        "hash": "a",
        "tier": 1,
        "peers": [{"ip": "::1", "port": "x"}, {"ip": 7, "port": 1}, "nobody"],
        "limits": {"up": 1, "down": None},
    }
    kept, problems = salvage(row, Torrent)
    assert kept.peers[0].ip == "::1"
    assert kept.peers[0].port is UNSET
    assert kept.peers[1].port == 1
    assert len(kept.peers) == 2
    assert kept.limits == {"up": 1}
    assert [problem.pattern for problem in problems] == [
        "$.peers[].port",
        "$.peers[].ip",
        "$.peers[]",
        "$.limits[...]",
    ]


def test_a_field_of_the_wrong_container_is_unset() -> None:
    kept, _ = salvage({"hash": "a", "tier": 1, "peers": {"0": 1}, "limits": [1]}, Torrent)
    assert kept.peers is UNSET
    assert kept.limits is UNSET


def test_an_optional_value_of_the_wrong_type_is_unset() -> None:
    kept, problems = salvage({"hash": "a", "tier": 1, "ratio": "inf"}, Torrent)
    assert kept.ratio is UNSET
    assert problems[0].expected == "a number or null"


def test_a_union_takes_the_part_that_fits_best() -> None:
    kept, problems = salvage({"hash": "a", "tier": 1, "owner": {"ip": "::1", "port": "x"}}, Torrent)
    assert kept.owner.ip == "::1"
    assert [problem.pattern for problem in problems] == ["$.owner.port"]


def test_an_enum_refuses_another_type_but_keeps_unknown_words() -> None:
    kept, problems = salvage(
        [{"hash": "a", "tier": 1, "state": 5}, {"hash": "b", "tier": 1, "state": "new"}],
        list[Torrent],
    )
    assert kept[0].state is UNSET
    assert kept[1].state == "new"
    assert problems[0].expected == "one of State"


def test_rows_as_lists_keep_their_places() -> None:
    kept, _ = salvage([["a", 1], ["b", "x"], ["c"]], list[Row])
    assert [(row.name, row.size) for row in kept] == [("a", 1), ("b", UNSET), ("c", UNSET)]


def test_a_fixed_tuple_keeps_its_places() -> None:
    assert salvage(["x", "b"], tuple[int, str])[0] == (UNSET, "b")
    assert salvage([1], tuple[int, str])[0] == (1, UNSET)
    assert salvage([1, "x", 3], tuple[int, ...])[0] == (1, 3)


def test_sets_and_keys_that_are_numbers() -> None:
    assert salvage([1, "x"], set[int])[0] == {1}
    assert salvage({"1": 2, "x": 3}, dict[int, int])[0] == {1: 2}


def test_a_float_without_fraction_is_kept_as_a_whole_number_and_told() -> None:
    kept, problems = salvage({"ip": "a", "port": 80.0}, Peer)
    assert kept.port == 80
    assert len(problems) == 1


def test_a_generic_envelope() -> None:
    content = b'{"data": [{"hash": "a", "tier": "x"}], "page": 3}'
    with pytest.warns(SchemaDrift, match=r"\$\.data\[\]\.tier"):
        envelope: Any = decode_as("torrents_get", Envelope[list[Torrent]], content, "warn")
    assert envelope.page == 3
    assert envelope.data[0].hash_ == "a"


def test_recursive_types() -> None:
    kept, problems = salvage({"name": "a", "children": [{"name": 1}, {"name": "b"}]}, Node)
    assert kept.children[0].name is UNSET
    assert kept.children[1].name == "b"
    assert problems[0].pattern == "$.children[].name"


def test_annotated_and_literal_types() -> None:
    small = Annotated[int, msgspec.Meta(le=10)]
    assert _patterns([1, 99], list[small]) == ["$[]"]
    assert _patterns(["a", "b"], list[Literal["a"]]) == ["$[]"]


def test_a_raw_field_survives_beside_an_odd_one() -> None:
    class Event(Model):
        id: int
        data: msgspec.Raw

    kept, _ = salvage([{"id": "x", "data": {"a": [1]}}], list[Event])
    assert msgspec.json.decode(kept[0].data) == {"a": [1]}


def test_an_answer_of_which_nothing_fits_is_an_error() -> None:
    with pytest.raises(DecodeError, match="expected a list, found an object"):
        _parse(b'{"error": "no"}')


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "an empty body"),
        (b"<rss>news</rss>", "XML"),
        (b"Forbidden token=abc", "bytes of something else"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_json_is_an_error_that_shows_no_content(content: bytes, problem: str) -> None:
    with pytest.raises(DecodeError, match=problem) as raised:
        _parse(content)
    assert "abc" not in str(raised.value)
    assert raised.value.content == content


@pytest.mark.parametrize(
    "content",
    [
        b'[{"hash": "caf\xe9", "tier": 1}]',
        b'[{"hash": "\\ud800", "tier": 1}]',
        b'[{"hash": "a", "tier": 1, "ratio": NaN}]',
        b'\xef\xbb\xbf[{"hash": "a", "tier": 1}]',
    ],
)
def test_json_that_is_nearly_good_is_read(content: bytes) -> None:
    with pytest.warns(SchemaDrift, match="torrents_info"):
        assert _parse(content)[0].tier == 1


def test_values_decoded_by_another_format_are_salvaged_too() -> None:
    with pytest.warns(SchemaDrift):
        kept: Any = convert_as("core_status", list[Peer], [{"ip": "a", "port": None}], "warn")
    assert kept[0].ip == "a"
    with pytest.raises(DecodeError):
        convert_as("core_status", list[Peer], [{"ip": "a", "port": None}], "raise")


def test_a_decoder_is_built_once() -> None:
    built = 0

    def kind() -> Any:
        nonlocal built
        built += 1
        return list[int]

    operation = Operation[list[int]](
        "x_y", "GET", "/", (Answer(200, "json", kind),), idempotent=True
    )
    for _ in range(3):
        assert operation.parse(Response(200, b"[1]")) == [1]
    assert built == 1


def test_half_a_surrogate_pair_where_a_number_or_a_word_goes_is_only_that_value() -> None:
    class Plain(Model):
        id: int
        state: State
        name: str

    half = "\ud800"
    kept, problems = salvage([{"id": half, "state": half, "name": "a"}], list[Plain])
    assert (kept[0].id, kept[0].state, kept[0].name) == (UNSET, UNSET, "a")
    assert {problem.pattern for problem in problems} == {"$[].id", "$[].state"}


def test_an_answer_without_what_makes_it_one_is_none() -> None:
    class Listing(Model):
        things: list[int]
        removed: list[int] | UnsetType = UNSET

    assert salvage({"things": None, "removed": [1]}, Listing)[0] is UNSET
    assert salvage({"things": [1, "x"]}, Listing)[0].things == [1]


class Named(Model, kw_only=True):
    """A thing with an ID and a name."""

    id: str
    name: str | UnsetType = UNSET
    ratio: float | UnsetType = UNSET
    size: int | UnsetType = UNSET
    by_name: dict[str, str] | UnsetType = UNSET

    @property
    def peerkit_id(self) -> str:
        """The ID."""
        return self.id


def told_of(content: bytes, kind: Any, drift: Literal["warn", "raise"] = "warn") -> tuple[Any, str]:
    """A decoded answer, and the one warning that it gave."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        value = decode_as(f"op_{content!r}", kind, content, drift)
    (warning,) = told
    assert warning.category is SchemaDrift
    return value, str(warning.message)


def test_an_answer_is_told_in_one_warning_with_count_place_and_id() -> None:
    rows = [{"id": "a"}, {"id": "b", "name": 1, "size": "x"}, {"id": "c", "name": 2}]
    _, text = told_of(msgspec.json.encode(rows), list[Named])
    assert ": $[].name: expected text, found a whole number;" in text
    assert "(at $[1].name of b)" in text
    assert "3 places in all, also $[].size." in text


@pytest.mark.parametrize("drift", ["warn", "raise"])
@pytest.mark.parametrize(
    "odd", [b"caf\xe9", b"x\\ud800y", b"\\uDFFF", b"\xed\xa0\x80", b"\xff\xfe"]
)
def test_a_character_that_is_none_is_replaced(odd: bytes, drift: Literal["warn", "raise"]) -> None:
    content = b'[{"id": "a", "name": "%s", "by_name": {"%s": "%s"}}]' % (odd, odd, odd)
    (thing,), text = told_of(content, list[Named], drift)
    for replaced in (thing.name, *thing.by_name, *thing.by_name.values()):
        assert "\ufffd" in replaced
        replaced.encode()
    assert "replaced by U+FFFD" in text
    assert "left out" not in text
    assert "$[0].name of a" in text
    assert thing.to_json()
    plain, _ = told_of(b" " + content, Any, drift)
    assert "\ufffd" in plain[0]["name"]


def test_whole_pairs_and_escaped_backslashes_are_as_they_were() -> None:
    content = b'{"id": "a", "name": "\\ud83c\\udfb5 \\\\ud800 \\ud800"}'
    thing, _ = told_of(content, Named)
    assert thing.name == "🎵 \\ud800 \ufffd"


def test_numbers_that_are_none() -> None:
    huge = b"9" * 10_000
    thing, text = told_of(b'{"id": "a", "ratio": NaN, "size": %s}' % huge, Named)
    assert thing.ratio != thing.ratio
    assert not is_set(thing.size)
    assert "$.size" in text
    assert "2 places" in text
    with pytest.raises(DecodeError):
        decode_as("huge_get", Named, b'{"id": "a", "size": %s}' % huge, "raise")


def test_depth_that_only_the_walk_cannot_follow_is_read() -> None:
    deep = b'{"id": "a\xe9", "more": ' + b"[" * 400 + b"]" * 400 + b"}"
    with pytest.warns(SchemaDrift, match=r"\$\.id"):
        value: Any = decode_as("deep_get", Any, deep, "warn")
    assert value["id"] == "a\ufffd"
