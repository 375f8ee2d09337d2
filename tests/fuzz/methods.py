"""Every public method of a client, found by walking it; and one way to call any of them."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from peerkit_core.follow._async.fanout import AsyncChanges
from peerkit_core.follow._sync.fanout import Changes

from .cases import Outcome, deadline, observe
from .layer import Change
from .services import Service, World
from .types_of import annotation
from .values import Values
from .virtual import virtual_time

__all__ = ["Method", "Performed", "drive", "methods", "perform", "tried"]

_LEFT_OUT = frozenset({"close", "aclose", "from_env", "from_config", "with_options", "with_raw"})
"""What ends a client or makes another one."""
_ITEMS = 5

Rooms = Callable[[dict[str, Any]], dict[str, Any]]


@dataclass(frozen=True, eq=False)
class Method:
    """A method.

    Attributes:
        path: How a program gets to it: `torrents.info`, `files().update`.
        function: What is called, without its `self`.
    """

    service: Service
    path: str
    is_async: bool
    function: Callable[..., Any]

    @property
    def place(self) -> str:
        """The method in words."""
        return f"{self.service.name} {self.path}"

    @cached_property
    def parameters(self) -> dict[str, inspect.Parameter]:
        """What it takes, by name."""
        return dict(inspect.signature(self.function).parameters)

    def type_of(self, name: str) -> Any:
        """The type of an argument."""
        return annotation(self.function, self.parameters[name].annotation)

    @property
    def result(self) -> Any:
        """The type of its result."""
        return annotation(self.function, inspect.signature(self.function).return_annotation)

    @property
    def writes_files(self) -> bool:
        """Whether it says that a file may fail it."""
        return "OSError" in (inspect.getdoc(self.function) or "")


@cache
def methods(service: Service, is_async: bool) -> tuple[Method, ...]:
    """All of one half of a service."""
    with World(service, service.releases[-1]) as world:
        return tuple(drive(_walked(world, is_async), is_async))


async def _walked(world: World, is_async: bool) -> list[Method]:
    client = world.client(is_async)[0]
    rooms = None if is_async else _rooms(world.service)
    found = await _of(client, "", world, rooms)
    await closed(client)
    return [Method(world.service, path, is_async, function) for path, function in found]


@cache
def _rooms(service: Service) -> frozenset[str]:
    """The methods that give a part of a client, such as the files of a torrent.

    Only of the async half it can be told by their form: they are no coroutines.
    """
    found: set[str] = set()
    for method in methods(service, True):
        path = method.path
        while "()" in path:
            path = path.rpartition("()")[0]
            found.add(path)
    return frozenset(found)


async def _of(
    owner: Any, prefix: str, world: World, rooms: frozenset[str] | None
) -> list[tuple[str, Callable[..., Any]]]:
    kind: Any = owner.__class__
    found: list[tuple[str, Callable[..., Any]]] = []
    for name in sorted(dir(kind)):
        if name.startswith("_") or name in _LEFT_OUT:
            continue
        path = prefix + name
        static = inspect.getattr_static(kind, name)
        if isinstance(static, cached_property):
            held = getattr(owner, name)
            if _is_room(held, owner):
                found += await _of(held, f"{path}.", world, rooms)
        elif inspect.isfunction(static):
            bound = getattr(owner, name)
            made = None
            if path in rooms if rooms is not None else not inspect.iscoroutinefunction(bound):
                made = _made(bound, path, world)
            if made is None:
                found.append((path, bound))
                continue
            async with AsyncExitStack() as stack:
                inside = await _entered(made, stack)
                found += await _of(inside, f"{path}().", world, rooms)
    return found


def _is_room(held: object, owner: object) -> bool:
    """Whether it is a part of a client that has methods of its own."""
    return type(held).__module__.startswith("peerkit_") and type(held) is not type(owner)


def _made(bound: Any, path: str, world: World) -> Any:
    """What a method gives, if it is a part of a client; None for other methods."""
    returns = annotation(bound, inspect.signature(bound).return_annotation)
    if not isinstance(returns, type) or not returns.__module__.startswith("peerkit_"):
        return None
    made = bound(**Values(world).good(path, bound, annotation, chance=None))
    return made if _is_room(made, bound.__self__) else None


async def _entered(made: Any, stack: AsyncExitStack) -> Any:
    if hasattr(made, "__aenter__"):
        return await stack.enter_async_context(made)
    if hasattr(made, "__enter__"):
        return stack.enter_context(made)
    return made


def drive(work: Coroutine[Any, Any, Any], is_async: bool) -> Any:
    """Run a coroutine; of a client that is not async it awaits nothing."""
    if is_async:
        with asyncio.Runner() as runner:
            return runner.run(work)
    try:
        work.send(None)
    except StopIteration as done:
        return done.value
    raise AssertionError("something was awaited")


async def closed(client: Any) -> None:
    """Close a client of either half."""
    if hasattr(client, "aclose"):
        await client.aclose()
    else:
        client.close()


@dataclass
class Performed:
    """What came of a method.

    Attributes:
        layer: What passed below the client.
        count: How many answers it had; what a client says when it is closed comes after them.
        value: What was returned; the first items of an iterator.
        whole: Whether that is the value itself.
    """

    layer: Any = None
    count: int = 0
    value: Any = None
    whole: bool = True


async def perform(
    method: Method,
    world: World,
    arguments: dict[str, Any],
    rooms: Rooms,
    performed: Performed,
    nth: int = -1,
    change: Change | None = None,
) -> None:
    """Call a method of a fresh client, and read what it gives as a program would."""
    client, performed.layer = world.client(method.is_async, nth, change)
    owner, path, values = client, "", Values(world)
    try:
        async with AsyncExitStack() as stack:
            *parents, name = method.path.split(".")
            for parent in parents:
                path = f"{path}.{parent}".lstrip(".")
                owner = getattr(owner, parent.removesuffix("()"))
                if parent.endswith("()"):
                    good = values.good(path.removesuffix("()"), owner, annotation, chance=None)
                    owner = await _entered(owner(**rooms(good)), stack)
            result = getattr(owner, name)(**arguments)
            performed.value, performed.whole = await _read(result, stack)
    finally:
        performed.count = len(performed.layer.requests)
        await closed(client)


async def _read(result: Any, stack: AsyncExitStack) -> tuple[Any, bool]:
    if inspect.isawaitable(result):
        result = await result
    if type(result) in (Changes, AsyncChanges):
        # Nobody knows when there is a change.
        return result, True
    if hasattr(result, "__anext__"):
        items: list[Any] = []
        async for item in result:
            items.append(item)
            if len(items) == _ITEMS:
                break
        return items, False
    if hasattr(result, "__next__"):
        return [item for item, _ in zip(result, range(_ITEMS), strict=False)], False
    if hasattr(result, "__aenter__") or hasattr(result, "__enter__"):
        return await _entered(result, stack), False
    return result, True


def tried(
    method: Method,
    world: World,
    arguments: dict[str, Any],
    nth: int = -1,
    change: Change | None = None,
    rooms: Rooms = dict,
) -> tuple[Outcome, Performed]:
    """What comes of a call, in time that passes by waiting alone.

    Args:
        method: What is called.
        world: On which fake.
        arguments: With what.
        nth: Which answer is changed.
        change: How.
        rooms: Gives, for good arguments of a method on the way to it, those that it is called with.
    """
    performed = Performed()

    def call() -> Any:
        with virtual_time(world.fake.clock.advance):
            drive(perform(method, world, arguments, rooms, performed, nth, change), method.is_async)
        return performed.value

    with deadline():
        return observe(call), performed
