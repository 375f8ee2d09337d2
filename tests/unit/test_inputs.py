"""One set of rules for what people pass: of every generated method, only `InvalidArgument` comes out.

Each argument of each builder gets values that no type checker would pass. Either there is a request,
whose body can be written, or an `InvalidArgument` that names the argument; never a bare TypeError.
"""

from __future__ import annotations

import importlib
import inspect
import io
import pkgutil
import re
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, cast

import pytest

import peerkit_qbittorrent._generated.operations as modern
import peerkit_qbittorrent.legacy._generated.operations as legacy
import peerkit_transmission._generated.operations as transmission
from peerkit_core import FilePart, InvalidArgument
from peerkit_core.call import encode
from peerkit_core.call.request import Request

Builder = Callable[..., Request]


def endless() -> list[Any]:
    """A list inside of itself."""
    nested: list[Any] = []
    nested.append(nested)
    return nested


WRONG: dict[str, Any] = {
    "None": None,
    "an object": object(),
    "a bytearray": bytearray(b"a"),
    "bytes": b"a",
    "True": True,
    "a number": 7,
    "a fraction": 0.5,
    "not a number": float("nan"),
    "an infinity": float("-inf"),
    "a huge number": 10**5000,
    "text": "word",
    "half a pair": "a\ud800",
    "a zero": "a\x00b",
    "a list of nothing": [],
    "a list of lists": [["a"]],
    "a list of None": [None],
    "a list of True": [True],
    "a mapping": {"a": 1},
    "a mapping of objects": {"a": object()},
    "a set": {1.5},
    "a function": len,
    "a class": int,
    "an endless nesting": endless(),
    "complex": 1j,
}


def builders() -> Iterator[tuple[str, Builder]]:
    """Every builder of every service."""
    for package in (modern, legacy, transmission):
        for found in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{found.name}")
            for name in module.__all__:
                if name.startswith("build_"):
                    yield (
                        f"{package.__name__.split('.')[0]}.{found.name}.{name}",
                        getattr(module, name),
                    )


BUILDERS = dict(builders())


HASH = "8c212779b4abde7c6bc608063a0d008b7e40ce32"


def enum_of(builder: Builder, annotation: str) -> type[Enum] | None:
    """The enum of an argument, if it has one."""
    found = re.match(r"m\.(\w+)", annotation)
    kind = getattr(inspect.getmodule(builder).m, found[1]) if found else None  # type: ignore[union-attr]
    return kind if isinstance(kind, type) and issubclass(kind, Enum) else None


EXAMPLES: dict[str, Any] = {
    "Iterable[Mapping": [],
    "Iterable[m.": [],
    "Mapping": {},
    "HasId": HASH,
    "FileInput": b"d",
    "Field": "id",
    "str": "a",
    "bool": True,
    "int": 1,
    "float": 1.5,
}
"""Part of an annotation → a value for it; the first that is in it counts."""


def good(builder: Builder) -> dict[str, Any]:
    """Values for the required arguments."""
    values: dict[str, Any] = {}
    for parameter in inspect.signature(builder).parameters.values():
        if parameter.default is not inspect.Parameter.empty:
            continue
        kind = str(parameter.annotation)
        enum = enum_of(builder, kind)
        if enum is not None:
            values[parameter.name] = next(iter(enum))
            continue
        for word, value in EXAMPLES.items():
            if word in kind:
                values[parameter.name] = value
                break
        else:
            values[parameter.name] = {}
    return values


def test_there_is_something_to_test() -> None:
    assert len(BUILDERS) > 200


@pytest.mark.parametrize("name", BUILDERS)
def test_wrong_values_are_told_as_such(name: str) -> None:
    builder = BUILDERS[name]
    values = good(builder)
    builder(**values).body()
    misnamed: list[tuple[str, str, str]] = []
    for parameter in inspect.signature(builder).parameters:
        for what, value in WRONG.items():
            try:
                request = builder(**{**values, parameter: value})
            except InvalidArgument as refused:
                if refused.argument != parameter:
                    misnamed.append((parameter, what, refused.argument))
                continue
            try:
                request.target()
                request.body()
            except UnicodeEncodeError as problem:
                pytest.fail(f"{parameter} took {what}: {problem}")
    assert not misnamed


# What no argument of any kind takes.
NEVER = ["an object", "not a number", "an infinity", "a huge number", "half a pair", "a function"]
NO_ID = ["True", "text", "a list of None", "a list of True", "a list of lists", "a fraction"]


@pytest.mark.parametrize("name", BUILDERS)
def test_what_is_no_value_of_its_kind_is_refused(name: str) -> None:
    builder = BUILDERS[name]
    values = good(builder)
    taken: list[tuple[str, str]] = []

    def refuse(parameter: str, what: str, value: object) -> None:
        try:
            builder(**{**values, parameter: value})
        except InvalidArgument:
            return
        taken.append((parameter, what))

    for parameter in inspect.signature(builder).parameters.values():
        kind = str(parameter.annotation)
        for what in NEVER:
            refuse(parameter.name, what, WRONG[what])
        if "HasId" in kind:
            for what in NO_ID:
                refuse(parameter.name, what, WRONG[what])
            for text in ("", "a name", "g" * 40, "all", HASH[:-1], f"{HASH}|{HASH}"):
                refuse(parameter.name, text, text)
                refuse(parameter.name, f"[{text}]", [text])
        if enum_of(builder, kind) is not None:
            for word in ("", "no-such-word", "ALL", 4711, 0.5, True):
                refuse(parameter.name, str(word), word)
    assert not taken


def enum_arguments() -> Iterator[tuple[str, str, type[Enum]]]:
    for name, builder in BUILDERS.items():
        for parameter in inspect.signature(builder).parameters.values():
            enum = enum_of(builder, str(parameter.annotation))
            if enum is not None and "fields" not in parameter.name:
                yield name, parameter.name, enum


def carried(request: Request) -> list[str]:
    values: list[str] = []
    for _, value in request.arguments():
        listed = cast("list[object]", value) if isinstance(value, list) else [value]
        values += [str(one) for one in listed]
    return values


@pytest.mark.parametrize(("name", "argument", "enum"), list(enum_arguments()))
def test_members_values_names_of_numbers_and_made_members_are_taken(
    name: str, argument: str, enum: type[Enum]
) -> None:
    builder = BUILDERS[name]
    values = good(builder)
    number = issubclass(enum, int)
    for one in enum:
        same = [one, one.value, *([one.name.lower()] if number else [])]
        for given in same:
            assert str(one.value) in carried(builder(**{**values, argument: given}))
    unknown = 4711 if number else "no-such-word"
    assert str(unknown) in carried(builder(**{**values, argument: enum(unknown)}))


def test_a_refusal_names_what_there_is_and_the_nearest() -> None:
    build = BUILDERS["peerkit_qbittorrent.torrents.build_info"]
    with pytest.raises(InvalidArgument) as refused:
        build(filter="complete")
    text = str(refused.value)
    assert text.startswith("filter: 'complete' is none of all, downloading, seeding, completed")
    assert "did you mean 'completed'?" in text
    assert "TorrentFilter(…)" in text
    with pytest.raises(InvalidArgument, match="none of low, normal, high"):
        BUILDERS["peerkit_transmission.torrents.build_set"](ids=1, bandwidth_priority="hgih")
    with pytest.raises(InvalidArgument, match="give a Torrent of an answer, or its `hash`"):
        BUILDERS["peerkit_qbittorrent.torrents.build_stop"](hashes="a name")


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("/srv/a b", "/srv/a b"),
        (PurePosixPath("/srv/films"), "/srv/films"),
        (PureWindowsPath(r"C:\films\new"), "C:/films/new"),
    ],
)
def test_path_objects_are_server_paths_with_forward_slashes(given: Any, sent: str) -> None:
    assert encode.path("location", given) == sent
    build = BUILDERS["peerkit_qbittorrent.torrents.build_set_location"]
    assert ("location", sent) in (build(hashes=HASH, location=given).form or [])
    moved = BUILDERS["peerkit_transmission.torrents.build_set_location"](ids=[1], location=given)
    assert (moved.params or {})["location"] == sent


@pytest.mark.parametrize("given", [None, 5, True, b"/srv", ["/srv"], object()])
def test_what_is_no_path_is_refused(given: Any) -> None:
    with pytest.raises(InvalidArgument, match="location"):
        encode.path("location", given)


def test_a_text_is_one_item_and_views_are_lists() -> None:
    assert encode.items("hashes", "abc", "|") == "abc"
    assert encode.items("hashes", {"a": 1, "b": 2}.keys(), "|") == "a|b"
    assert encode.items("hashes", {1: "a", 2: "b"}.values(), "|") == "a|b"
    assert encode.items("hashes", (item for item in "ab"), "|") == "a|b"
    for wrong in ({"a": 1}, b"ab", bytearray(b"ab"), None, True, 0.5):
        with pytest.raises(InvalidArgument):
            encode.items("hashes", wrong, "|")


def test_uploads_are_bytes_paths_open_files_and_several_of_them(tmp_path: Path) -> None:
    path = tmp_path / "a.torrent"
    path.write_bytes(b"content")
    with path.open("rb") as file:
        assert encode.file_parts("files", "f", file)[0].filename == "a.torrent"
    several = [b"1", bytearray(b"2"), memoryview(b"3"), io.BytesIO(b"4"), path, str(path)]
    parts = encode.file_parts("files", "f", several)
    contents = [b"1", b"2", b"3", b"4", b"content", b"content"]
    assert [part.content for part in parts] == contents
    assert len({part.filename for part in parts}) == len(parts)
    assert encode.file_parts("files", "f", FilePart("x", "own name", b"5"))[0].field == "f"
    with path.open() as text, pytest.raises(InvalidArgument, match="rb"):
        encode.file_parts("files", "f", text)
    refused: list[Any] = [None, 5, "no such file", "a\x00b", object(), [], {"a": b"1"}]
    for wrong in refused:
        with pytest.raises(InvalidArgument, match="files"):
            encode.file_parts("files", "f", wrong)
