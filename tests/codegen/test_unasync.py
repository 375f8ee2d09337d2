"""The sync twin of async code, and what has none."""

from __future__ import annotations

import pytest

from codegen.problems import SpecError
from codegen.unasync import unasync

CASES = {
    "async def f() -> None: ...": "def f() -> None: ...",
    "await f()": "f()",
    "x = await  f( 1,2 )  # kept": "x = f( 1,2 )  # kept",
    "async with a as b, c: pass": "with a as b, c: pass",
    "async for a in b: pass": "for a in b: pass",
    "[x async for x in y]": "[x for x in y]",
    "[await x for x in y if await z]": "[x for x in y if z]",
    "(await f()).name": "f().name",
    "return_ = (await f(1)[2].g)": "return_ = f(1)[2].g",
    "g(await f())": "g(f())",
    "(await f() or 1).name": "(f() or 1).name",
    "async def __aenter__(self) -> AsyncClient: ...": "def __enter__(self) -> Client: ...",
    "await self.aclose()": "self.close()",
    "raise StopAsyncIteration": "raise StopIteration",
    "from .._async.x import AsyncX as Y": "from .._sync.x import X as Y",
    "from contextlib import asynccontextmanager, AsyncExitStack": (
        "from contextlib import contextmanager, ExitStack"
    ),
    "a: AsyncIterator[AsyncThing]": "a: Iterator[Thing]",
    "a: Callable[[], Awaitable[list[int]]]": "a: Callable[[], list[int]]",
    "class _AsyncHelper: ...": "class _Helper: ...",
    "x = anext(aiter(y))": "x = next(iter(y))",
    "Asynchronous = asynchronous = 1": "Asynchronous = asynchronous = 1",
    "# AsyncX does": "# X does",
    "__all__ = ['AsyncX', 'y']": "__all__ = ['X', 'y']",
    "__all__ += [\n    'AsyncX',\n]": "__all__ += [\n    'X',\n]",
    "x = 'await and async with'": "x = 'await and async with'",
    "x = f'{a} {b!r}'": "x = f'{a} {b!r}'",
}


@pytest.mark.parametrize(("source", "twin"), CASES.items(), ids=CASES)
def test_a_line_has_its_twin(source: str, twin: str) -> None:
    assert unasync(f"{source}\n") == f"{twin}\n"


def test_docstrings_speak_of_the_twin() -> None:
    source = '''\
class AsyncX:
    """An `AsyncX`; `aclose` it.

    >>> async with AsyncX() as x:
    ...     await x.go()
    Waiters await their turn.
    """
'''
    assert (
        unasync(source)
        == '''\
class X:
    """An `X`; `close` it.

    >>> with X() as x:
    ...     x.go()
    Waiters await their turn.
    """
'''
    )


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        ("import asyncio\n", "unasync-loop"),
        ("from asyncio import sleep\n", "unasync-loop"),
        ("x: 'AsyncX'\n", "unasync-string"),
        ("x = f'{await y}'\n", "unasync-string"),
        ("x = f'{AsyncY}'\n", "unasync-string"),
        ("x = (\n", "unasync-syntax"),
    ],
)
def test_what_has_no_twin_is_refused(source: str, rule: str) -> None:
    with pytest.raises(SpecError, match=rf"a\.py:2: {rule}|a\.py:1: unasync-syntax"):
        unasync(f"\n{source}", "a.py")


def test_the_rest_of_the_text_stays_as_it_is() -> None:
    source = 'x = {\n  "a":1,   # odd\n}\n\n\n\nasync def f():\n\treturn  await g("é", \'\f\')\n'
    twin = unasync(source)
    assert twin == source.replace("async def", "def").replace("await ", "")
