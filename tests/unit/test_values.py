"""Every model, enum, result and error compares, copies, pickles and prints."""

from __future__ import annotations

import copy
import importlib
import inspect
import pickle
import types
import typing
from collections import abc
from collections.abc import Iterator, Mapping
from datetime import time
from enum import Enum
from pathlib import Path
from typing import Any, cast

import attrs
import msgspec
import pytest

import peerkit_core
import peerkit_qbittorrent
import peerkit_transmission
from peerkit_core import BulkFailed, BulkResult, NotFound, PeerkitError, Version, is_set
from peerkit_core.codec.values import OpenIntEnum, OpenStrEnum
from peerkit_transmission.rpc.twins import classic_type

MODULES = (
    "peerkit_qbittorrent._generated.models",
    "peerkit_qbittorrent.legacy._generated.models",
    "peerkit_transmission._generated.models",
)


def generated() -> Iterator[Any]:
    """All models and enums."""
    for module in map(importlib.import_module, MODULES):
        for name in module.__all__:
            found = getattr(module, name)
            if isinstance(found, type):
                yield found


def public(package: Any) -> list[str]:
    """The names that a package is imported for."""
    return [name for name in dir(package) if not name.startswith("_")]


MODELS = [kind for kind in generated() if issubclass(kind, msgspec.Struct)]
ENUMS = [kind for kind in generated() if issubclass(kind, Enum)]
RESULTS: list[Any] = sorted(
    {
        kind
        for package in (peerkit_core, peerkit_qbittorrent, peerkit_transmission)
        for name in public(package)
        if isinstance(kind := getattr(package, name), type) and attrs.has(kind)
    },
    key=lambda kind: f"{kind.__module__}.{kind.__name__}",
)


def label(kind: type) -> str:
    """A test's name."""
    return f"{kind.__module__.split('.')[0]}.{kind.__name__}"


def sample(kind: Any, depth: int = 0) -> Any:
    """A value of a type, with long texts and lists."""
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Annotated:
        return sample(parts[0], depth)
    if origin is typing.Literal:
        return parts[0]
    if origin in (typing.Union, types.UnionType):
        wanted = [part for part in parts if part not in (type(None), msgspec.UnsetType)]
        return sample(wanted[0], depth)
    if origin in (list, tuple, set, frozenset, abc.Sequence, abc.Set):
        builds: dict[Any, Any] = {abc.Sequence: tuple, abc.Set: frozenset}
        return builds.get(origin, origin)([] if depth > 2 else [sample(parts[0], depth + 1)])
    if origin in (dict, abc.Mapping):
        return {} if depth > 2 else {"key": sample(parts[1], depth + 1)}
    return leaf(kind, depth)


LEFT_OUT = {"jitter"}
"""Fields of results that are functions: the default."""

LEAVES: Mapping[Any, Any] = {
    str: "a text that is longer than what fits on a line, ünïcode & <b>",
    int: 10**12,
    float: 0.5,
    bool: True,
    bytes: b"bytes" * 20,
    Path: Path("/srv/a"),
    time: time(1, 30),
    type(None): None,
    object: 3,
    Any: {"any": [1]},
    PeerkitError: NotFound(404, "x" * 500, "torrents_info"),
    Version: Version("4.1"),
}


CHECKED: dict[Any, dict[str, Any]] = {peerkit_core.FilePart: {"content_type": "text/plain"}}
"""Values for what does not take any."""


def leaf(kind: Any, depth: int) -> Any:
    """A value of a type without parts."""
    if kind in LEAVES:
        return LEAVES[kind]
    if isinstance(kind, typing.TypeVar):
        return 3
    kind = typing.get_origin(kind) or kind
    if issubclass(kind, Enum):
        return next(iter(kind))
    if issubclass(kind, msgspec.Struct):
        fields = msgspec.structs.fields(kind)
        return kind(
            **{f.name: sample(f.type, depth + 1) for f in fields if f.required or depth < 3}
        )
    if attrs.has(kind):
        hints = typing.get_type_hints(kind, include_extras=True)
        given = [f for f in attrs.fields(kind) if f.init and f.name not in LEFT_OUT]
        values = {f.alias: sample(hints[f.name], depth + 1) for f in given}
        return kind(**{**values, **CHECKED.get(kind, {})})
    raise AssertionError(f"no sample of {kind}")


def same_again(value: Any) -> Iterator[Any]:
    """What must be equal to a value."""
    yield pickle.loads(pickle.dumps(value))
    yield copy.copy(value)
    yield copy.deepcopy(value)


def test_there_is_something_to_test() -> None:
    assert len(MODELS) > 70
    assert len(ENUMS) > 20
    assert len(RESULTS) > 20


@pytest.mark.parametrize("kind", MODELS, ids=label)
def test_models(kind: Any) -> None:
    value = leaf(kind, 0)
    for again in same_again(value):
        assert again == value
        assert type(again) is type(value)
    text = repr(value)
    assert len(text) <= 200
    assert text.startswith(f"{kind.__name__}(")
    assert str(value) == text
    for name in getattr(kind, "__secret__", ()):
        assert f"{name}='" not in text
    assert "<b>" not in str(value._repr_html_())
    assert msgspec.json.decode(value.to_json()) == value.to_dict()
    assert msgspec.convert(value.to_dict(wire=True), kind) == value
    assert msgspec.json.decode(value.to_json(wire=True), type=kind) == value
    assert list(value.to_dict()) == list(kind.__struct_fields__)


@pytest.mark.parametrize("method", ["torrent_get", "session_get"])
def test_classic_twins(method: str) -> None:
    for kind in MODELS:
        if "transmission" in kind.__module__:
            whole = leaf(kind, 0)
            value = leaf(classic_type(method, kind), 0)
            for again in same_again(value):
                assert again == value
            # What the dialect sends as numbers is turned by its channel.
            assert value.to_dict() | {"wanted": 0} == whole.to_dict() | {"wanted": 0}
            assert repr(value) == repr(whole)


@pytest.mark.parametrize("kind", ENUMS, ids=label)
def test_enums(kind: Any) -> None:
    members = list(kind)
    if issubclass(kind, (OpenStrEnum, OpenIntEnum)):
        members.append(kind("brand-new") if issubclass(kind, str) else kind(98765))
    for member in members:
        for again in same_again(member):
            assert again == member
            assert type(again) is kind
            assert (again.name, again.value) == (member.name, member.value)


@pytest.mark.parametrize("kind", RESULTS, ids=label)
def test_results(kind: Any) -> None:
    value = leaf(kind, 0)
    for again in same_again(value):
        assert repr(again) == repr(value)
        if "PeerkitError" not in str(typing.get_type_hints(kind)):  # errors compare by identity
            assert again == value
    assert "__str__" in vars(kind) or str(value) == repr(value)
    assert len(repr(value)) <= 700


def errors() -> Iterator[PeerkitError]:
    """One of each class, and some with what they carry."""
    for package in (peerkit_core, peerkit_qbittorrent, peerkit_transmission):
        for name in public(package):
            kind = getattr(package, name)
            if isinstance(kind, type) and issubclass(kind, PeerkitError):
                yield made(kind)


def made(kind: type[PeerkitError]) -> PeerkitError:
    """An error of a class, with arguments as its signature wants them."""
    values: dict[str, Any] = {
        "status": 404,
        "code": 3,
        "retry_after": 1.5,
        "result": BulkResult(("a",), {"b": NotFound(404, "", "x")}),
        "content": b"{}",
        "data": {"a": 1},
        "values": {"a": (1, 2)},
        "last": leaf(peerkit_qbittorrent.models.Torrent, 0),
    }
    if not isinstance(kind.__init__, types.FunctionType):  # as Exception has it
        return kind("words")
    given = [
        values.get(parameter.name, parameter.name)
        for parameter in list(inspect.signature(kind).parameters.values())
        if parameter.kind in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD)
    ]
    return kind(*given)


@pytest.mark.parametrize("error", [*errors()], ids=lambda error: type(error).__name__)
def test_errors(error: PeerkitError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert again.args == error.args
        assert again.__dict__.keys() == error.__dict__.keys()


def test_a_result_prints_counts_and_the_first_failures() -> None:
    failed = {f"id{n}": NotFound(404, "no such torrent", "torrents_stop") for n in range(40)}
    result = BulkResult(tuple(f"hash{n}" for n in range(1000)), failed)
    assert repr(result) == (
        "BulkResult(ok=('hash0', 'hash1', … 998 more), failed={'id0': "
        "NotFound('torrents_stop: HTTP 404 — no such torrent'), … 39 more})"
    )
    assert repr(BulkResult(("a",))) == "BulkResult(ok=('a',))"
    assert repr(BulkResult()) == "BulkResult()"
    again = pickle.loads(pickle.dumps(BulkFailed(result)))
    assert len(again.result.failed) == 40
    assert "id0" in str(cast("Any", result)._repr_html_())


def test_what_is_unset_is_in_neither_form() -> None:
    torrent = peerkit_transmission.models.Torrent(name="a")
    assert not is_set(torrent.eta)
    assert torrent.to_dict() == {"name": "a"}
    assert torrent.to_json() == '{"name":"a"}'
    assert repr(torrent) == "Torrent(name='a')"
