"""Arguments to wire text, and what is refused before any traffic."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from peerkit_core import ALL, UNSET, InvalidArgument, Model, NotAskedFor
from peerkit_core.bittorrent import Added
from peerkit_core.call import encode
from peerkit_core.call.ids import IdForm
from peerkit_core.codec.declaring import UnsetType
from peerkit_core.codec.identity import identified
from peerkit_core.codec.partial import partial_of
from peerkit_core.codec.values import OpenIntEnum, OpenStrEnum


class Color(OpenStrEnum):
    RED = "red"


class Level(OpenIntEnum):
    HIGH = 6


def test_values_have_the_words_that_servers_read() -> None:
    assert encode.text("a", Color.RED) == "red"
    assert encode.integer("a", Level.HIGH) == "6"
    assert [encode.boolean("a", value) for value in (True, False)] == ["true", "false"]
    assert [encode.number("a", value) for value in (1, 0.5, -2.0, Level.HIGH)] == [
        "1",
        "0.5",
        "-2.0",
        "6",
    ]
    assert [encode.scalar("a", value) for value in ("x", 3, 0.5, True, Level.HIGH)] == [
        "x",
        "3",
        "0.5",
        "true",
        "6",
    ]


@pytest.mark.parametrize(
    ("function", "value"),
    [
        (encode.text, 1),
        (encode.integer, True),
        (encode.integer, 1.5),
        (encode.number, float("nan")),
        (encode.number, float("inf")),
        (encode.number, "1"),
        (encode.boolean, 1),
        (encode.boolean, "true"),
        (encode.scalar, None),
    ],
)
def test_a_value_of_another_kind_is_refused(function: object, value: object) -> None:
    assert callable(function)
    with pytest.raises(InvalidArgument, match=r"^limit: "):
        function("limit", value)


def test_items_are_joined_and_one_item_may_come_bare() -> None:
    assert encode.items("a", ["x", "y"], "|") == "x|y"
    assert encode.items("a", "x", "|") == "x"
    assert encode.items("a", (Level.HIGH, 1), ",") == "6,1"
    assert encode.items("a", ALL, "|", everything="all") == "all"
    assert encode.items("a", [], ",", allow_empty=True) == ""
    assert encode.items("a", ["50%|x"], "|", percent=True) == "50%25%7Cx"


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ([], "the list is empty"),
        (["a|b"], "separates the items"),
        (["all"], "pass ALL if you do"),
        ("all", "pass ALL if you do"),
        ({"a": 1}, "expected items"),
        ([None], "must be text or a number"),
    ],
)
def test_items_that_could_mean_something_else_are_refused(value: object, told: str) -> None:
    with pytest.raises(InvalidArgument, match=told):
        encode.items("hashes", value, "|", everything="all")


def test_all_means_nothing_where_the_server_has_no_word_for_it() -> None:
    with pytest.raises(InvalidArgument, match="give the items"):
        encode.items("hashes", ALL, "|")


@pytest.mark.parametrize(
    ("name", "segment"),
    [
        ("a/b?c#d", "a%2Fb%3Fc%23d"),
        ("100% & +", "100%25%20%26%20%2B"),
        ("é", "%C3%A9"),
        (".", "%2E"),
        ("..", "%2E%2E"),
        ("a.b", "a.b"),
    ],
)
def test_a_path_segment_cannot_escape(name: str, segment: str) -> None:
    assert encode.segment("name", name) == segment


def test_an_empty_path_segment_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="another endpoint"):
        encode.segment("name", "")


def test_files_of_one_name_get_names_of_their_own(tmp_path: Path) -> None:
    paths: list[Path] = []
    for folder in ("one", "two", "three"):
        (tmp_path / folder).mkdir()
        paths.append(tmp_path / folder / "a.torrent")
        paths[-1].write_bytes(folder.encode())
    parts = encode.file_parts("torrents", "torrents", paths)
    assert [(part.filename, part.content) for part in parts] == [
        ("a.torrent", b"one"),
        ("a-2.torrent", b"two"),
        ("a-3.torrent", b"three"),
    ]


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="cannot read"):
        encode.file_parts("torrents", "torrents", tmp_path / "missing.torrent")


def test_rpc_values_are_checked() -> None:
    assert encode.rpc_scalar("a", 100.0, "int") == 100
    assert encode.rpc_scalar("a", None, "str", nullable=True) is None
    assert encode.rpc_items("a", "x") == ["x"]
    assert encode.rpc_items("ids", 7, bare=True) == 7
    for value, kind in ((True, "int"), (1, "bool"), (1.5, "int"), (None, "str")):
        with pytest.raises(InvalidArgument):
            encode.rpc_scalar("a", value, kind)
    with pytest.raises(InvalidArgument, match="the list is empty"):
        encode.rpc_items("ids", [])


def test_json_that_cannot_be_written_is_refused() -> None:
    assert encode.json_text("a", {"b": [1, None]}) == '{"b":[1,null]}'
    with pytest.raises(InvalidArgument, match="cannot be written as JSON"):
        encode.json_text("a", {1j})


IDS = IdForm("Thing", "id")


class Thing(Model, kw_only=True):
    """A model with an ID that may be unset."""

    id: str | UnsetType = UNSET
    name: str = ""

    @property
    def peerkit_id(self) -> str:
        """What calls tell it by."""
        return identified("id", self.id)


def test_objects_stand_for_their_ids() -> None:
    a, b = Thing(id="a"), SimpleNamespace(peerkit_id="b")
    assert IDS.read("a", a) == "a"
    assert IDS.read("a", b) == "b"
    assert IDS.read("a", Added[str]("x.torrent", hash="c")) == "c"
    assert IDS.read("a", [a, "x", 7, b]) == ["a", "x", 7, "b"]
    assert IDS.read("a", (thing for thing in (a, b))) == ["a", "b"]
    assert IDS.read("a", {1: a}.values()) == ["a"]


def test_an_object_that_is_a_list_too_stands_for_itself() -> None:
    class Named(list[str]):
        peerkit_id = "d"

    assert IDS.read("a", Named(["x"])) == "d"
    assert IDS.read("a", [Named(["x"])]) == ["d"]


@pytest.mark.parametrize(
    "value", ["abc", 7, ALL, None, b"a", bytearray(b"a"), {"a": 1}, object(), Thing, 0.5]
)
def test_what_has_no_id_is_left_for_the_encoder(value: object) -> None:
    assert IDS.read("a", value) is value


@pytest.mark.parametrize("value", [SimpleNamespace(peerkit_id=7), SimpleNamespace(peerkit_id=None)])
def test_an_id_that_is_no_text_is_refused(value: object) -> None:
    assert IDS.read("a", value) is value
    with pytest.raises(InvalidArgument, match=r"^hash: expected text, got SimpleNamespace$"):
        encode.text("hash", IDS.read("a", value))
    with pytest.raises(InvalidArgument, match=r"^hashes: an item must be text"):
        encode.items("hashes", IDS.read("a", [value]), "|")


def test_an_object_without_its_id_is_told_apart_from_one_that_has_none() -> None:
    for given in (Thing(), [Thing()], Thing(id="")):
        with pytest.raises(InvalidArgument, match=r"^id: the object came without it"):
            IDS.read("a", given)
    with pytest.raises(InvalidArgument, match=r"^hash: "):
        IDS.read("a", Added[str]("http://host.example/a"))
    partial = partial_of(Thing, frozenset({"name"}))(name="n")
    for chosen in (partial, [partial]):
        with pytest.raises(NotAskedFor, match="'id' was not asked for"):
            IDS.read("a", chosen)
    assert IDS.read("a", partial_of(Thing, frozenset({"id"}))(id="a")) == "a"


def test_an_object_cannot_mean_everything() -> None:
    with pytest.raises(InvalidArgument, match="pass ALL if you do"):
        encode.items("hashes", IDS.read("a", Thing(id="all")), "|", everything="all")
