"""Fixtures of the tests of all senders."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from .abilities import Variant, variants
from .certificates import server_context
from .rigs import Rig
from .scripted import Scripted, answer, answering


@pytest.fixture(scope="session")
def runners() -> Iterator[Callable[[str], asyncio.Runner]]:
    """One event loop of each library for the whole session."""
    with ExitStack() as stack:
        known: dict[str, asyncio.Runner] = {}

        def of(loop: str) -> asyncio.Runner:
            if loop not in known:
                known[loop] = stack.enter_context(asyncio.Runner(loop_factory=_factory(loop)))
            return known[loop]

        yield of


def _factory(loop: str) -> Callable[[], asyncio.AbstractEventLoop] | None:
    if loop != "uvloop":
        return None
    import uvloop

    return uvloop.new_event_loop


@pytest.fixture(params=list(variants()))
def rig(request: pytest.FixtureRequest, runners: Callable[[str], asyncio.Runner]) -> Iterator[Rig]:
    """A way to send; senders made with it are closed at the end."""
    variant: Variant = request.param
    made = Rig(variant, runners(variant.loop))
    yield made
    made.close_all()


@pytest.fixture
def server() -> Iterator[Scripted]:
    """A server that answers everything, until the test gives it another script."""
    with Scripted(answering(answer())) as running:
        yield running


@pytest.fixture
def server_on_unix() -> Iterator[Scripted]:
    """The same on a unix socket."""
    # The path of such a socket must be short.
    with TemporaryDirectory(prefix="pk") as folder:
        with Scripted(answering(answer()), path=str(Path(folder, "s"))) as running:
            yield running


@pytest.fixture
def tls_server() -> Iterator[Scripted]:
    """The same over TLS, with a certificate for `localhost` and `127.0.0.1` by the tests' authority."""
    with Scripted(answering(answer()), context=server_context("server")) as running:
        yield running


@pytest.fixture
def swept() -> Iterator[None]:
    """The collector closes nothing for anybody before the test has looked.

    What a library left open is collected here, where it is no error, and not in another test.
    """
    gc.disable()
    yield
    gc.enable()
    gc.collect()
