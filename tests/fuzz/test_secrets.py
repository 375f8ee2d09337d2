"""No passkey and no password is told: whatever argument it stands in, whatever answer."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from contextlib import chdir
from functools import partial
from inspect import Parameter
from itertools import product
from typing import Any, get_args

import pytest

from peerkit_core import Response
from peerkit_core.call.operation import Operation
from peerkit_core.testing import RecordingSender
from peerkit_transmission import Transmission
from tests.fuzz.cases import Outcome, observe
from tests.fuzz.methods import Method, methods, tried
from tests.fuzz.services import World, services
from tests.fuzz.types_of import annotation
from tests.fuzz.values import Values
from tests.unit.test_foreign import ALL as OPERATIONS

KEY = "Pa55key0Badc0de"
PASS = "Hunter2-0f-kim"
URL = f"https://kim:{PASS}@tracker.example/{KEY}/announce?passkey={KEY}"

TEXTS = {
    "line": f"{URL}\nmore",
    "blank": f"{URL}|{URL}, {URL}",
    "half": f"https://kim:{PASS}@tracker.example/\ud800/{KEY}",
    "split": f"https://kim:1#{PASS}@tracker.example/{KEY}",
    "scheme": f"gopher:/tracker/announce/{KEY}?passkey={KEY}",
    "bare": f"kim:{PASS}@tracker.example/announce",
    "magnet": f"magnet:?tr=https%3A%2F%2Ftracker.example%2F{KEY}&dn=x",
    "path": f"/srv/{URL}",
}
FEW = ("line",)
_NOT_ASKED = frozenset({"clock", "timeout", "self", "on_progress", "callback"})


def _texts_of(error: BaseException | None) -> Iterator[str]:
    """All that an error says, and all that led to it."""
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield from (str(one), repr(one), *getattr(one, "__notes__", ()))
        yield from traceback.format_exception_only(one)
        waiting += [one.__cause__, one.__context__]


def _told(outcome: Outcome) -> list[str]:
    texts = [*outcome.notes, *_texts_of(outcome.error)]
    if type(outcome.value).__module__.startswith("peerkit_"):  # others are the data itself
        texts.append(repr(outcome.value))
    return [text for text in texts if KEY in text or PASS in text]


def _options(method: Method) -> Iterator[tuple[str, Any]]:
    """The arguments that can hold text, those behind `**options` too, with their types."""
    for parameter in method.parameters.values():
        hint = method.type_of(parameter.name)
        if parameter.kind is Parameter.VAR_KEYWORD:
            inner = (get_args(hint) or (None,))[0]
            if hasattr(inner, "__optional_keys__"):
                yield from sorted(inner.__annotations__.items())
        elif parameter.name not in _NOT_ASKED:
            yield parameter.name, hint


def _holds_text(hint: Any) -> bool:
    return any(word in str(hint) for word in ("str", "object", "Any", "Path", "Ref"))


def _cases(method: Method) -> Iterator[tuple[str, str, Any]]:
    for name, hint in _options(method):
        if name in _NOT_ASKED or not _holds_text(hint):
            continue
        for label, text in TEXTS.items():
            yield name, label, text
        for label in FEW:
            yield name, f"[{label}]", [TEXTS[label]]
            yield name, f"{{{label}}}", {TEXTS[label]: TEXTS[label]}


@pytest.mark.parametrize("service", services(), ids=lambda service: service.name)
def test_no_argument_is_told_with_a_key(service: Any) -> None:
    found: list[str] = []
    for method in methods(service, False):
        # A world of its own for each: other methods remove what is there, or end the server.
        with World(service, service.releases[-1]) as world, chdir(world.folder):
            values = Values(world)
            for name, label, value in _cases(method):
                arguments = values.good(method.path, method.function, annotation, chance=None)
                arguments[name] = value
                outcome, _ = tried(method, world, arguments)
                for text in _told(outcome)[:1]:
                    at = min(text.index(word) for word in (KEY, PASS) if word in text)
                    said = text[max(0, at - 90) : at + 20]
                    found.append(
                        f"{method.place}({name}={label}): {type(outcome.error).__name__} …{said}"
                    )
    assert found == [], f"{len(found)}\n" + "\n".join(found[:60])


PAGE = f"<!doctype html><title>Sign in</title><input name=csrf value={KEY}><a href={URL!r}>"
BODIES = {
    "page": PAGE,
    "late page": f"error: {PAGE}",
    "moved": f"Moved to {URL}.",
    "text": f"cannot fetch '{URL}'",
    "object": f'{{"{URL}": {{"{URL}": ["{URL}", 1]}}, "token": "{KEY}"}}',
    "list": f'["{URL}", [["{URL}"]]]',
    "error": f'{{"result": "cannot fetch {URL}", "arguments": {{"{URL}": 1}}}}',
    "rpc error": f'{{"jsonrpc": "2.0", "id": 1, "error": {{"code": 8, "message": "{URL}",'
    f' "data": {{"error_string": "no answer of {URL}"}}}}}}',
    "bytes": f'"\udcff{URL}"',
    "cut": f'{{"a": "{URL}',
}
ANSWERS = [
    Response(status, body.encode("utf-8", "surrogateescape"), [("Location", URL), ("Content-Type", kind)])
    for status in (200, 302, 400, 401, 403, 404, 409, 415, 429, 500, 502)
    for body in BODIES.values()
    for kind in ("text/plain", "application/json")
]  # fmt: skip


def _readers() -> Iterator[tuple[Operation[Any], Callable[[Response, Any], object]]]:
    """Each operation with what reads its answers; those of RPC in both dialects."""
    for operation in OPERATIONS:
        if operation.rpc is None:
            yield operation, operation.parse
    for dialect in ("classic", "json-rpc"):
        client = Transmission(sender=RecordingSender(), dialect=dialect)
        channel = client.engine.channel
        assert channel is not None
        for operation in OPERATIONS:
            if operation.rpc is not None:
                yield operation, partial(channel.parse, operation)


def test_no_answer_is_told_with_a_key() -> None:
    found: list[str] = []
    for operation, parse in _readers():
        for answer, drift in product(ANSWERS, ("warn", "raise")):
            outcome = observe(partial(parse, answer, drift))
            for text in _told(outcome)[:1]:
                shown = f"{type(outcome.error).__name__} {text[:200]}"
                found.append(f"{operation.name} {answer.status} {answer.content[:30]!r}: {shown}")
    assert found == [], "\n".join(found[:80])
