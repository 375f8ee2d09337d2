"""Changed answers through every operation and every composite."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import attrs
import msgspec

from codegen.shapes import is_list
from peerkit_core import Response
from peerkit_core.transport.wire import WireRequest
from tests.exchange import Exchange

from .cases import Case, Enough, Finding, Hang, Outcome, deadline, observe
from .examples import Example, called, examples
from .methods import Method, methods, tried
from .mutate import chosen
from .oracles import conforms, hung, judged
from .services import services
from .types_of import annotation
from .values import Values

__all__ = ["Answers"]


class Answers:
    """Half of the cases are examples of the specs, half are methods against the fake."""

    def run(self, case: Case) -> Sequence[Finding]:
        """Change one answer of one call."""
        chance = case.random()
        if chance.random() < 0.5:
            return list(_operation(chance))
        return list(_method(chance))


def _operation(chance: random.Random) -> Iterator[Finding]:
    service = chance.choice(services())
    example = chance.choice(examples(service.name))
    change, is_async = chosen(chance), chance.random() < 0.3
    given = example.exchange
    headers = [("content-type", given.content_type)] if given.content_type else []
    changed = change.apply(Response(given.status, given.answer, headers))

    with deadline():
        outcome = observe(lambda: called(example, _Changed(given, changed), is_async=is_async))
    did = f"the example's answer, {change.label}: HTTP {changed.status} {changed.content[:80]!r}"
    place = f"{service.name} {example.path}"
    yield from judged(place, did, outcome)
    if outcome.error is not None:
        return
    hint = _result_of(example, is_async)
    if change.page or not 200 <= changed.status < 300:
        if given.status < 300:
            yield Finding("false success", place, f"{did}: {outcome.told}")
    else:
        yield from _typed(place, did, outcome, hint)


class _Changed(Exchange):
    """An exchange with another answer, whose client warns of drift as those of users do."""

    def __init__(self, given: Exchange, answer: Response) -> None:
        super().__init__(**attrs.asdict(given, recurse=False))
        self._answer = answer

    def client(self, kind: Any) -> Any:
        client = super().client(kind)
        client.engine.on_drift = "warn"
        return client

    def async_client(self, kind: Any) -> Any:
        client = super().async_client(kind)
        client.engine.on_drift = "warn"
        return client

    def _reply(self, request: WireRequest) -> Response:
        return self._answer


@cache
def _result_of(example: Example, is_async: bool) -> Any:
    tag, _, name = example.path.partition(".")
    resource = annotation(
        vars(example.client[is_async])[tag].func,
        vars(example.client[is_async])[tag].func.__annotations__["return"],
    )
    function = getattr(resource, name)
    return annotation(function, function.__annotations__["return"])


def _method(chance: random.Random) -> Iterator[Finding]:
    service = chance.choice(services())
    method = chance.choice(methods(service, chance.random() < 0.3))
    change = chosen(chance)
    seed = chance.getrandbits(32)
    count = _answers(method, seed % 3)
    if not count:
        return
    # The last answers are the method's own, those before them a login and a release.
    nth = count - 1 - min(int(chance.expovariate(0.7)), count - 1)
    with service.world(random.Random(seed % 3)) as world:
        arguments = Values(world).good(
            method.path, method.function, annotation, random.Random(seed % 3)
        )
        outcome, performed = tried(method, world, arguments, nth, change.apply)
    half = "async" if method.is_async else "sync"
    did = f"{half}, {world.release}, answer {nth + 1} of {count}, {change.label}"
    if isinstance(outcome.error, (Hang, Enough)):
        yield hung(method.place, did, outcome.error)
        return
    yield from judged(method.place, did, outcome, os_errors=method.writes_files)
    if outcome.error is None and performed.layer.changed:
        if change.page and "track" in method.path:
            # A live state is what it was before, and says that the server is gone.
            return
        if change.page and not _says_failure(outcome):
            yield Finding("false success", method.place, f"{did}: {outcome.told}")
        elif performed.whole:
            yield from _typed(method.place, did, outcome, method.result)


@cache
def _answers(method: Method, seed: int) -> int:
    """How many answers a method gets while nothing is changed."""
    with method.service.world(random.Random(seed)) as world:
        arguments = Values(world).good(
            method.path, method.function, annotation, random.Random(seed)
        )
        outcome, performed = tried(method, world, arguments)
        return 0 if isinstance(outcome.error, (Hang, Enough)) else performed.count


def _typed(place: str, did: str, outcome: Outcome, hint: Any) -> Iterator[Finding]:
    problem = conforms(outcome.value, hint)
    if problem is not None:
        yield Finding("wrong type", place, f"{did}: {problem}")


def _says_failure(outcome: Outcome) -> bool:
    """Whether a result is one that tells of failures, and does."""
    value: Any = outcome.value
    if isinstance(value, Response):
        # What the server answered, as it is: that is what was asked for.
        return True
    if isinstance(value, msgspec.Struct):
        return False
    if is_list(value):
        return any(isinstance(item, Exception) for item in value)
    return bool(getattr(value, "failed", ()))
