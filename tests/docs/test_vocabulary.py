"""The clients have the words of the vocabulary page, with its arguments, and no others."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from tests.docs.pages import ROOT
from tests.docs.tables import Row, codes, tables

import peerkit_core
import peerkit_core.bittorrent
import peerkit_qbittorrent
import peerkit_sandbox
import peerkit_transmission
from peerkit_core import KEEP
from peerkit_qbittorrent import (
    AsyncQBittorrent,
    AsyncQBittorrentLegacy,
    QBittorrent,
    QBittorrentLegacy,
)
from peerkit_transmission import AsyncTransmission, Transmission

PAGE = (ROOT / "docs" / "vocabulary.md").read_text("utf-8")
ROWS = tables(PAGE)
# What the page calls the first argument, in the word of each service.
OWN = {
    "qBittorrent": {"id": "hash", "ids": "hashes"},
    "Transmission": {"id": "id", "ids": "ids"},
}
CLIENTS = {
    "qBittorrent": (QBittorrent, AsyncQBittorrent),
    "Transmission": (Transmission, AsyncTransmission),
}
LEGACY = (QBittorrentLegacy, AsyncQBittorrentLegacy)
VERBS = [row for row in ROWS if "idea" in row.cells]
OLD_VERBS = [row for row in ROWS if row.section == "Before 4.1"]
SHARED = [name for row in ROWS if "names" in row.cells for name in row.codes("names")]
CLASSES = [row for row in ROWS if "class" in row.cells]
FAKES = [row for row in ROWS if "of a fake" in row.cells]
OWN_WORDS = [row for row in ROWS if "job" in row.cells]
UNUSED = [word for row in ROWS if "not this" in row.cells for word in row.codes("not this")]

_HASH = "0" * 40


def _name(row: Row) -> str:
    return row.codes("name")[0]


@pytest.mark.parametrize("service", CLIENTS)
@pytest.mark.parametrize("row", VERBS, ids=_name)
def test_both_clients_have_each_word_of_the_page(row: Row, service: str) -> None:
    told = row.codes("arguments") + row.codes(f"{service} adds")
    _compare(CLIENTS[service], row, told, OWN[service])


@pytest.mark.parametrize("row", OLD_VERBS, ids=_name)
def test_the_client_of_old_servers_has_the_words_that_are_told(row: Row) -> None:
    _compare(LEGACY, row, row.codes("arguments"), OWN["qBittorrent"])


@pytest.mark.parametrize(
    "change",
    [
        ("`stop`", "`halt`"),
        ("`timeout=60.0`", "`timeout=61.0`"),
        ("`wait=False`", "`waiting=False`"),
        ("`ids`, ", "`ids`, `force`, "),
        ("`BulkResult`", "`AddOutcome`"),
    ],
    ids=str,
)
def test_a_difference_between_page_and_client_is_found(change: tuple[str, str]) -> None:
    line = next(line for line in PAGE.splitlines() if line.startswith("| stop |"))
    head = next(line for line in PAGE.splitlines() if line.startswith("| idea |"))
    wrong = line.replace(*change)
    assert wrong != line
    (row,) = tables(f"{head}\n|---|\n{wrong}")
    told = row.codes("arguments") + row.codes("Transmission adds")
    with pytest.raises(AssertionError):
        _compare(CLIENTS["Transmission"], row, told, OWN["Transmission"])


@pytest.mark.parametrize("row", OWN_WORDS, ids=lambda row: row.cells["job"])
def test_the_services_own_words_exist(row: Row) -> None:
    for service, variable in (("qBittorrent", "qb"), ("Transmission", "tr")):
        for client in _made(CLIENTS[service]):
            for name in row.codes(service):
                assert name.startswith(f"{variable}.")
                assert inspect.ismethod(_found(client, name.removeprefix(f"{variable}.")))


@pytest.mark.parametrize("name", peerkit_sandbox.FAKES.values())
@pytest.mark.parametrize("row", FAKES, ids=lambda row: row.cells["of a fake"])
def test_every_fake_has_the_words_of_the_page(row: Row, name: str) -> None:
    fake = getattr(peerkit_sandbox, name)()
    assert len(FAKES) > 5
    for word in row.codes("words"):
        assert inspect.getattr_static(fake, word) is not None, word


def test_shared_names_are_the_same_objects_in_both_packages() -> None:
    assert len(SHARED) > 15
    for name in SHARED:
        ours = [getattr(m, name) for m in (peerkit_qbittorrent, peerkit_transmission)]
        assert ours[0] is ours[1], name


@pytest.mark.parametrize("row", CLASSES, ids=lambda row: row.codes("class")[0])
def test_an_outcome_has_what_the_page_says(row: Row) -> None:
    (name,) = row.codes("class")
    cls = getattr(peerkit_core.bittorrent, name, None) or getattr(peerkit_core, name)
    fields = {field.name for field in attrs.fields(cls)} if attrs.has(cls) else set[str]()
    public = fields | {n for n in dir(cls) if not n.startswith("_")}
    assert public == set(row.codes("has"))


@pytest.mark.parametrize("client", [*CLIENTS["qBittorrent"], *CLIENTS["Transmission"], *LEGACY])
def test_no_hand_written_name_says_it_in_another_word(client: type[Any]) -> None:
    surface = list(hand_written(client))
    assert len(surface) >= 10
    methods = {word for word in UNUSED if not word.endswith("=")}
    arguments = {word.removesuffix("=") for word in UNUSED if word.endswith("=")}
    for name, function in surface:
        assert name.rpartition(".")[2] not in methods, name
        # `verify=` of the client itself is about TLS; `resume=` of `download` is no command.
        wrong = arguments & set(inspect.signature(function).parameters)
        assert not wrong, f"{name}({', '.join(wrong)}=)"


def test_a_word_that_is_not_used_is_found_where_it_stands() -> None:
    names = {name for name, _ in hand_written(Transmission)}
    assert {"remove", "trackers.add", "limits.set", "groups.remove", "files.update"} <= names
    assert "torrents.remove" not in names  # generated


def _compare(
    sides: tuple[type[Any], type[Any]], row: Row, told: list[str], own: dict[str, str]
) -> None:
    names = row.codes("name")
    for client, name in zip(_made(sides), (names[0], names[-1]), strict=True):
        function = _found(client, name)
        signature = inspect.signature(function)
        found = {
            f"**{p.name}" if p.kind is p.VAR_KEYWORD else p.name: p.default
            for p in signature.parameters.values()
            if p.name != "clock"
        }
        wanted = [own.get(one, one) for one in told]
        place = f"{type(client).__name__}.{name}"
        assert {one.partition("=")[0] for one in wanted} == set(found), place
        for one in wanted:
            argument, given, value = one.partition("=")
            if not given:
                assert found[argument] is inspect.Parameter.empty, f"{place}({argument})"
            elif value == "…":
                assert found[argument] is not inspect.Parameter.empty, f"{place}({argument})"
            else:
                expected = eval(value, {"KEEP": KEEP})  # literals of our own page
                same = found[argument] is expected or found[argument] == expected
                assert same, f"{place}({one}) is {found[argument]!r}"
                assert type(found[argument]) is type(expected), f"{place}({one})"
        for result in codes(row.cells["result"])[:1]:
            told_result = str(signature.return_annotation)
            assert result == "TorrentNotFound" or told_result.startswith(result), place


def _found(client: object, name: str) -> Callable[..., Any]:
    """What a name means: `remove`, `limits.set`, `trackers(id).get`, `track().wait_for`."""
    owner: Any = client
    for part in name.split("."):
        word = part.partition("(")[0]
        assert hasattr(owner, word), f"{type(client).__name__} has no {name}"
        owner = getattr(owner, word)
        if part.endswith("(id)"):
            owner = owner(_HASH)
        elif part.endswith("()"):
            owner = owner()
    function: Callable[..., Any] = owner
    return function


def hand_written(cls: type[Any]) -> Iterator[tuple[str, Callable[..., Any]]]:
    """What is written by hand: methods of the client, and of the resources that it has."""
    (client,) = _made((cls,))
    for name in sorted(n for n in dir(cls) if not n.startswith("_")):
        value = inspect.getattr_static(cls, name)
        if inspect.isfunction(value) and _is_ours(value):
            yield name, value
        if name in ("files", "trackers") and inspect.isfunction(value):
            resource: object = getattr(client, name)(_HASH)
        elif hasattr(value, "func"):
            resource = getattr(client, name)
        else:
            continue
        if _is_ours(resource.__class__):
            for base in resource.__class__.__mro__:
                # What the BitTorrent clients share is in core, and was written by hand as well.
                if not (_is_ours(base) or base.__module__.startswith("peerkit_core.bittorrent.")):
                    continue
                for inner, method in vars(base).items():
                    if inspect.isfunction(method) and not inner.startswith("_"):
                        yield f"{name}.{inner}", method


def _is_ours(thing: Any) -> bool:
    module: str = thing.__module__
    return not module.startswith("peerkit_core.") and "._generated." not in module


def _made(classes: tuple[type[Any], ...]) -> list[Any]:
    """Clients of these classes. Making one sends nothing, so nothing is there to be closed."""
    return [cls("http://127.0.0.1:9") for cls in classes]
