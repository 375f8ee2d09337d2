"""The search finds what it looks for: each kind of fault, planted."""

from __future__ import annotations

import logging
import random
import time
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from peerkit_core import ALL, DecodeError, InvalidArgument, Response
from peerkit_core.bittorrent.adding import Added
from peerkit_core.transport.wire import WireRequest
from peerkit_qbittorrent import models as m
from tests.fuzz import __main__ as search
from tests.fuzz.cases import Case, Finding, Hang, deadline, observe
from tests.fuzz.mutate import chosen
from tests.fuzz.oracles import MARK, conforms, judged
from tests.fuzz.services import Service, services
from tests.fuzz.things import changes, named, state
from tests.fuzz.wire import Wire
from tests.senders.rigs import Rig


def kinds(call: Callable[[], object], **options: bool) -> list[str]:
    return [finding.kind for finding in judged("a call", "tried", observe(call), **options)]


def fails(error: Exception, behind: Exception | None = None) -> Callable[[], object]:
    def call() -> object:
        if behind is None:
            raise error
        try:
            raise behind
        except Exception:
            raise error from behind

    return call


def test_only_our_own_errors_pass() -> None:
    assert kinds(fails(InvalidArgument("a", "b"))) == []
    assert kinds(fails(KeyError("a"))) == ["foreign KeyError"]
    assert kinds(fails(FileNotFoundError())) == ["foreign FileNotFoundError"]
    assert kinds(fails(FileNotFoundError()), os_errors=True) == []


def test_a_secret_is_seen_wherever_it_is_told() -> None:
    assert kinds(fails(DecodeError("a", "$", f"found {MARK}"))) == ["secret told"]
    assert kinds(fails(DecodeError("a", "$", "odd"), ValueError(MARK))) == ["secret told"]
    assert kinds(lambda: logging.getLogger("peerkit").debug("sent %s", MARK)) == ["secret told"]
    assert kinds(lambda: warnings.warn(MARK, ResourceWarning, stacklevel=1)) == [
        "warning ResourceWarning",
        "secret told",
    ]


def test_a_result_that_cannot_be_read_is_seen() -> None:
    good: Added[object] = Added("x")
    assert kinds(lambda: good) == []

    class Odd:
        def __repr__(self) -> str:
            raise OverflowError

    assert kinds(Odd) == ["foreign OverflowError of a result"]


@pytest.mark.parametrize(
    ("value", "hint", "fits"),
    [
        (1, int, True),
        (True, int, False),
        (1, float, True),
        ("1", int | None, False),
        (None, int | None, True),
        ([1, "a"], list[int], False),
        ({"a": [1.5]}, dict[str, list[float]], True),
        ({1: [1.5]}, dict[str, list[float]], False),
        ((1, "a"), tuple[int, str], True),
        (m.TorrentState("new word"), m.TorrentState, True),
        ("new word", m.TorrentState, False),
        (m.TorrentChange(name="a"), m.TorrentChange, True),
        (m.TorrentChange(name=5), m.TorrentChange, False),  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        (Added("x"), Added, True),
        (Added(5), Added, False),  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    ],
)
def test_a_result_is_compared_with_its_type(value: object, hint: Any, fits: bool) -> None:
    assert (conforms(value, hint) is None) is fits


def test_what_takes_too_long_is_interrupted() -> None:
    with deadline(0.05):
        outcome = observe(lambda: time.sleep(5))
    assert isinstance(outcome.error, Hang)


def test_a_case_is_the_same_each_time() -> None:
    answer = Response(200, b'{"a": [1, {"b": "text"}], "c": null}', {"content-type": "x"})
    for number in range(200):
        case = Case.parse(f"answers:7:{number}")
        one, other = (chosen(case.random()).apply(answer) for _ in range(2))
        assert (one.status, one.headers, one.content) == (
            other.status,
            other.headers,
            other.content,
        )


class _Planted:
    """A part whose third case finds something, and whose fifth breaks."""

    def run(self, case: Case) -> list[Finding]:
        if case.number == 4:
            raise RuntimeError
        return [Finding("odd", "a place", "a story")] if case.number == 2 else []


def test_a_finding_is_told_once_with_the_line_that_repeats_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "PARTS", {"planted": _Planted})
    monkeypatch.setattr(search, "MEMORY", -1)
    assert search.main(["--seed", "5", "--seconds", "0.2"]) == 1
    said = capsys.readouterr().out
    assert said.count("a story") == 1
    assert "nox -s fuzz -- --case planted:5:2" in said
    assert "the search itself failed" in said
    assert search.main(["--case", "planted:5:2"]) == 1
    assert search.main(["--case", "planted:5:1"]) == 0


def test_an_answer_that_belongs_to_another_call_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def stale(rig: Rig, sender: Any, wire: WireRequest) -> Response:
        return Response(200, b"<answer-99>")

    case = Case("wire", 1, 0)
    assert list(Wire().run(case)) == []
    monkeypatch.setattr(Rig, "send", stale)
    assert {finding.kind for finding in Wire().run(case)} == {"another answer"}


@pytest.mark.parametrize("service", services(), ids=lambda service: service.name)
def test_what_is_named_and_what_is_changed_is_known(service: Service) -> None:
    with service.world(random.Random(1)) as world:
        one, other, *_ = world.things
        assert named([[one.hash.upper()]], world) == {one.hash}
        assert named([f"magnet:?xt=urn:btih:{one.hash}", other], world) == {one.hash, other.hash}
        assert named([{one.hash: 1}, None, "all", True], world) == {one.hash}
        assert len(named([[ALL]], world)) == len(world.things)
        before = state(world)
        assert before == state(world)
        world.fake.set_progress(one, 0.5)
        world.fake.remove_torrent(other)
        after = state(world)
        assert {hash for hash in before if before[hash] != after.get(hash)} == {
            one.hash,
            other.hash,
        }
        assert "is gone" in changes(before, after, [other.hash])
