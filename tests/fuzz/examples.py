"""The examples of the specs, as the generated tests have them: call, arguments, answer."""

from __future__ import annotations

import asyncio
import importlib
import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.exchange import Exchange

__all__ = ["Example", "examples"]

_GENERATED = Path(__file__).parents[1] / "generated"


@dataclass(frozen=True, eq=False)
class Example:
    """One exchange of a generated test.

    Attributes:
        service: Whose.
        path: The method, such as `torrents.info`.
        arguments: What it is called with.
        exchange: What comes back.
        client: The generated client's classes, sync and async.
    """

    service: str
    path: str
    arguments: Mapping[str, Any]
    exchange: Exchange
    client: tuple[type[Any], type[Any]]


@cache
def examples(service: str) -> tuple[Example, ...]:
    """All of a service."""
    return tuple(_found(service))


def _found(service: str) -> Iterator[Example]:
    for file in sorted((_GENERATED / service).glob("test_*.py")):
        module = importlib.import_module(f"tests.generated.{service}.{file.stem}")
        classes = (module.Client, module.AsyncClient)
        for name, test in sorted(vars(module).items()):
            if not name.startswith("test_") or inspect.iscoroutinefunction(test):
                continue
            caught = _caught(test)
            if caught is not None:
                yield Example(service, *caught, classes)


class _Called(BaseException):
    """A generated test has made its call."""

    def __init__(self, path: str, arguments: dict[str, Any]) -> None:
        self.path, self.arguments = path, arguments


class _Spy:
    """In the place of a client: it tells what is called."""

    def __init__(self, path: str = "") -> None:
        self._path = path

    def __getattr__(self, name: str) -> _Spy:
        return _Spy(f"{self._path}.{name}".lstrip("."))

    def __call__(self, **arguments: Any) -> Any:
        raise _Called(self._path, arguments)


def _caught(test: Any) -> tuple[str, dict[str, Any], Exchange] | None:
    """The call of a generated test, which is not sent."""
    exchanges: list[Exchange] = []

    def spied(exchange: Exchange, kind: object) -> Any:
        exchanges.append(exchange)
        return _Spy()

    real, Exchange.client = Exchange.client, spied  # type: ignore[method-assign, assignment]
    try:
        test()
    except _Called as call:
        return call.path, call.arguments, exchanges[-1]
    finally:
        Exchange.client = real  # type: ignore[method-assign]
    return None


def called(example: Example, exchange: Exchange, *, is_async: bool) -> Any:
    """What the method of an example returns when this comes back."""
    tag, _, name = example.path.partition(".")
    if not is_async:
        client = exchange.client(example.client[0])
        return getattr(getattr(client, tag), name)(**example.arguments)
    async_client = exchange.async_client(example.client[1])
    return asyncio.run(getattr(getattr(async_client, tag), name)(**example.arguments))
