"""Calls that are cancelled at each place where they wait: nothing is lost, nothing is mixed up."""

from __future__ import annotations

import asyncio
import itertools
import threading
import types
from collections.abc import Coroutine, Generator
from functools import partial
from typing import Any

import pytest

from peerkit_core.transport.wire import WireRequest

from .abilities import Ability, over
from .rigs import LONG, Rig, get, post
from .scripted import Connection, Scripted, answer
from .test_pool import Held, echo

pytestmark = [
    pytest.mark.usefixtures("swept"),
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
]


@types.coroutine
def cancelled_at(
    coroutine: Coroutine[Any, Any, Any], number: int, *, late: bool
) -> Generator[Any, None, Any]:
    """Run a coroutine and cancel its task when it waits for the `number`th time.

    Args:
        coroutine: What to run.
        number: Counted from 0.
        late: Cancel only in the moment in which that wait ends, before the task goes on.
    """
    task = asyncio.current_task()
    assert task is not None
    error: BaseException | None = None
    for count in itertools.count():
        try:
            waited = coroutine.send(None) if error is None else coroutine.throw(error)
        except StopIteration as stop:
            return stop.value
        if count == number:
            if late and waited is not None:
                # Our callback comes before that of the task, which waits for it only from now on.
                waited.add_done_callback(partial(_cancel, task))
            else:
                task.cancel()
        error = None
        try:
            yield waited
        except BaseException as raised:
            error = raised
    return None


def _cancel(task: asyncio.Task[Any], _: object) -> None:
    task.cancel()


async def _cancelled(coroutine: Coroutine[Any, Any, Any], number: int, *, late: bool) -> bool:
    """Whether it was cancelled before it came to its end."""
    task = asyncio.ensure_future(_run(coroutine, number, late=late))
    await asyncio.wait([task], timeout=LONG)
    if task.cancelled():
        return True
    task.result()
    return False


async def _run(coroutine: Coroutine[Any, Any, Any], number: int, *, late: bool) -> Any:
    return await cancelled_at(coroutine, number, late=late)


async def _streamed(sender: Any, wire: WireRequest) -> bytes:
    async with sender.stream(wire) as answered:
        return b"".join([chunk async for chunk in answered.chunks])


def _in_two_pieces(connection: Connection) -> None:
    """Answer with the target; the body comes after the head."""
    while (raw := connection.request()) is not None:
        whole = answer(raw.split()[1])
        head, _, body = whole.partition(b"\r\n\r\n")
        connection.write(head + b"\r\n\r\n")
        connection.write(body)


@pytest.mark.parametrize("late", [False, True], ids=["while it waits", "as the wait ends"])
@pytest.mark.parametrize("how", ["call", "upload", "stream"])
@pytest.mark.parametrize("kept", [False, True], ids=["fresh", "kept"])
@over(Ability.CANCELS, half="async")
def test_a_call_may_be_cancelled_wherever_it_waits(
    rig: Rig, server: Scripted, kept: bool, how: str, late: bool
) -> None:
    server.script = _in_two_pieces
    wire = post("/cancelled", bytes(1 << 20)) if how == "upload" else get("/cancelled")
    for number in range(100):
        sender = rig.sender(server.url, max_connections=1)
        if kept:
            rig.send(sender, get("/before"))
        call = _streamed(sender, wire) if how == "stream" else sender.send(wire)
        gone = rig.run(_cancelled(call, number, late=late))
        assert rig.send(sender, get("/after", connect=5, read=5)).content == b"/after"
        rig.close_all()
        if not gone:
            break
    else:
        pytest.fail("it waits too often")
    assert number > 0, "nothing was cancelled"
    if rig.variant.lacks(Ability.CLOSES_HALF_OPEN):
        return
    rig.until(lambda: server.open == 0, seconds=2)


@pytest.mark.parametrize("late", [False, True], ids=["while it waits", "as its turn comes"])
@over(Ability.ORDER, half="async")
def test_a_waiting_call_that_is_cancelled_passes_its_place_on(
    rig: Rig, server: Scripted, late: bool
) -> None:
    server.script = held = Held()
    sender = rig.sender(server.url, max_connections=1)

    async def three() -> tuple[bytes, bool, bytes]:
        first = asyncio.ensure_future(sender.send(get("/held")))
        while not server.requests:  # noqa: ASYNC110 - it happens in another thread
            await asyncio.sleep(0.0005)
        second = asyncio.ensure_future(_cancelled(sender.send(post("/never")), 0, late=late))
        while rig.waiting(sender) < 1:  # noqa: ASYNC110 - as above
            await asyncio.sleep(0)
        third = asyncio.ensure_future(sender.send(get("/third")))
        await asyncio.sleep(0)
        held.release.set()
        return (await first).content, await second, (await third).content

    assert rig.run(three()) == (b"/held", True, b"/third")
    assert rig.send(sender, get("/after", connect=1)).content == b"/after"
    assert server.lines == [f"GET /{name} HTTP/1.1" for name in ("held", "third", "after")]


@over(Ability.CANCELS, half="async")
def test_many_calls_of_which_many_are_cancelled(rig: Rig, server: Scripted) -> None:
    server.script = echo
    sender = rig.sender(server.url, max_connections=5)

    async def crowd() -> list[bool]:
        calls = [_cancelled(sender.send(get(f"/{n}")), n % 7, late=bool(n % 2)) for n in range(200)]
        return await asyncio.gather(*calls)

    gone = rig.run(crowd())
    assert any(gone)
    for number in range(10):
        wire = get(f"/after{number}", connect=5, read=5)
        assert rig.send(sender, wire).content == b"/after%d" % number


@over(Ability.CANCELS, half="async")
def test_a_bound_on_the_whole_ends_a_dripping_answer(rig: Rig, server: Scripted) -> None:
    stop = threading.Event()

    def script(connection: Connection) -> None:
        raw = connection.request()
        if raw is None or raw.split()[1] == b"/after":
            connection.write(answer(b"after"))
            return
        connection.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
        while not stop.wait(0.01):
            connection.write(b".")

    server.script = script
    sender = rig.sender(server.url, max_connections=1)

    async def bounded() -> None:
        async with asyncio.timeout(0.1):
            await sender.send(get("/drips"))

    with pytest.raises(TimeoutError):
        rig.run(bounded())
    assert rig.send(sender, get("/after", connect=1)).content == b"after"
    stop.set()
