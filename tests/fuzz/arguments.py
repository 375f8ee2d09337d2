"""Right and wrong arguments of every type into every method: nothing foreign, nothing more than given."""

from __future__ import annotations

import inspect
import json
import random
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from codegen.shapes import is_map
from peerkit_core import ALL
from peerkit_core.transport.wire import WireRequest

from .cases import Case, Enough, Finding, Hang
from .methods import Method, Performed, methods, tried
from .odd import Maker, ids, odd
from .oracles import hung, judged
from .services import Service, World, services
from .things import changes, flat, named, state
from .types_of import annotation
from .values import ID_NAMES, Values

__all__ = ["Arguments"]

_GENERATED = Path(__file__).parents[2] / "generated"
_TIMES = frozenset({"timeout", "interval", "patience", "resync", "within"})


class Arguments:
    """Each case calls one method with one or two odd arguments."""

    def run(self, case: Case) -> Sequence[Finding]:
        """Call a method."""
        chance = case.random()
        service = chance.choice(services())
        method = chance.choice(methods(service, chance.random() < 0.3))
        with service.world(chance) as world:
            return list(_tried(chance, method, world))


def _tried(chance: random.Random, method: Method, world: World) -> Iterator[Finding]:
    arguments, makers = _arguments(chance, method, world)
    if not _binds(method, arguments):
        return
    shown = {name: maker() for name, maker in makers.items()}
    about = named([value for n, value in arguments.items() if n not in makers], world)
    about |= named(list(shown.values()), world)

    def rooms(good: dict[str, Any]) -> dict[str, Any]:
        for name in good:
            if chance.random() < 0.3:
                maker = ids(chance, world.things) if world.things else odd(chance)
                shown[f"{name} of the part"] = maker()
                good[name] = maker()
            about.update(named([shown.get(f"{name} of the part", good[name])], world))
        return good

    before = state(world)
    outcome, performed = tried(method, world, arguments, rooms=rooms)
    half = "async" if method.is_async else "sync"
    did = f"{half}, {world.release}, {_told(shown)}, others {_told(arguments, shown)}"
    if isinstance(outcome.error, (Hang, Enough)):
        if not _TIMES & makers.keys():
            yield hung(method.place, did, outcome.error)
        return
    yield from judged(method.place, did, outcome, os_errors=method.writes_files)
    if "()" in method.path or ID_NAMES & arguments.keys():
        after = state(world)
        touched = [h for h, was in before.items() if h not in about and after.get(h) != was]
        if touched and not _is_documented(method, [*shown.values(), *arguments.values()]):
            what = f"{did}: {outcome.told}: {len(touched)} others changed: {changes(before, after, touched)}"
            yield Finding("more than given", method.place, what)
        if ALL not in flat(list(shown.values())) and ALL not in flat(list(arguments.values())):
            yield from _everything(method, performed, did)


def _arguments(
    chance: random.Random, method: Method, world: World
) -> tuple[dict[str, Any], dict[str, Maker]]:
    """What the method is called with, and the odd ones among it."""
    arguments = Values(world).good(method.path, method.function, annotation, chance)
    makers: dict[str, Maker] = {}
    names = [name for name in method.parameters if _may_be_odd(method, name)]
    options = [n for n in arguments if n not in method.parameters]
    for name in chance.sample([*names, *options], min(len(names), chance.choice((1, 1, 1, 2)))):
        is_id = name in ID_NAMES and world.things
        if is_id and chance.random() < 0.6:
            makers[name] = ids(chance, world.things)
        else:
            makers[name] = odd(chance, urls=not is_id)
        arguments[name] = makers[name]()
    return arguments, makers


def _may_be_odd(method: Method, name: str) -> bool:
    """Not for clocks, which are for tests, and not for callbacks: their errors are the caller's."""
    parameter = method.parameters[name]
    if name == "clock" or parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
        return False
    return "Callable" not in f"{parameter.annotation}{method.type_of(name)}"


def _is_documented(method: Method, given: Sequence[Any]) -> bool:
    """Whether a word was given that stands for several things, as the method says of itself."""
    told = inspect.getdoc(method.function) or ""
    texts = [one for one in flat(given) if isinstance(one, str) and one.strip("*-_. ").isascii()]
    return any(text not in ("", "ALL") and f"`{text.replace('-', '_')}`" in told for text in texts)


def _binds(method: Method, arguments: Mapping[str, Any]) -> bool:
    try:
        inspect.signature(method.function).bind(**arguments)
    except TypeError:
        return False
    return True


@cache
def _selectors(service: Service) -> dict[str, dict[str, str]]:
    """By path the wire names of the arguments that choose things, and the word for all of them."""
    text = (_GENERATED / service.name / "openapi.json").read_text("utf-8")
    found: dict[str, dict[str, str]] = {}
    for path, methods_ in json.loads(text)["paths"].items():
        for operation in methods_.values():
            if is_map(operation):
                found.setdefault(path, {}).update(_choosing(operation))
    return found


def _choosing(operation: dict[str, Any]) -> dict[str, str]:
    described = {one["name"]: one for one in operation.get("parameters", ())}
    for content in operation.get("requestBody", {}).get("content", {}).values():
        described |= content["schema"].get("properties", {})
    found: dict[str, str] = {}
    for name, told in described.items():
        # A single ID that is empty names nothing, but among several it may mean all.
        several = "x-separator" in told or told.get("schema", told).get("type") == "array"
        if ("x-all" in told or ("x-id-of" in told and several)) and (
            told.get("x-empty-item") != "allow"
        ):
            word: str = told.get("x-all", "")
            found[name] = "" if word in ("omit", "empty") else word
    return found


def _everything(method: Method, performed: Performed, did: str) -> Iterator[Finding]:
    """Requests that ask for all things, though nobody gave `ALL`."""
    selectors = _selectors(method.service)
    for request in performed.layer.requests[: performed.count]:
        choosing = selectors.get(request.target.partition("?")[0], {})
        for name, value in _fields(request):
            word = choosing.get(name)
            if word is not None and {"", word} & {value, *value.split("|")}:
                story = f"{did}: {request.method} {request.target[:80]} with {name}={value!r}"
                yield Finding("everything asked for", method.place, story)


def _fields(request: WireRequest) -> list[tuple[str, str]]:
    pairs = parse_qsl(request.target.partition("?")[2], keep_blank_values=True)
    if "urlencoded" in request.headers.get("content-type", ""):
        pairs += parse_qsl((request.body or b"").decode("latin-1"), keep_blank_values=True)
    return pairs


def _told(values: Mapping[str, Any], without: Mapping[str, Any] | None = None) -> str:
    parts: list[str] = []
    for name, value in values.items():
        if without is None or name not in without:
            try:
                text = ascii(value)
            except Exception:  # an odd object may not even have a text
                text = f"a {type(value).__name__}"
            parts.append(f"{name}={text[:80]}")
    return f"({', '.join(parts)})"
