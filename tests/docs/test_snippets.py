"""Every code block of the documents runs, and prints what the document says."""

from __future__ import annotations

import ast
import asyncio
import configparser
import contextlib
import doctest
import functools
import gc
import inspect
import io
import logging
import re
import subprocess
import sys
import threading
import types
from collections.abc import Callable, Generator
from contextlib import AsyncExitStack, ExitStack
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.docs.pages import Block, all_blocks, blocks, free_names, guides, name_of, pages
from tests.docs.world import World, make_world

from codegen.manifest import manifests
from peerkit_core.errors import InvalidArgument

PYTHON = all_blocks("python", "py")
YAML = all_blocks("yaml", "yml")
INI = all_blocks("ini")
LANGUAGES = {"", "ini", "python", "sh", "text", "toml", "yaml"}
_VARIABLE = re.compile(r"\b(?:QBITTORRENT|TRANSMISSION)_[A-Z_]+\b")
# Pages that have to show how something is done.
WITH_SNIPPETS = {
    "README.md",
    "docs/async.md",
    "docs/errors.md",
    "docs/getting-started.md",
    "docs/recipes.md",
    "docs/testing-your-code.md",
    "docs/versions.md",
    *(f"docs/{service.page}" for service in manifests().values()),
    *(f"{service.overlay}/README.md" for service in manifests().values()),
    *map(name_of, guides()),
}


# What a reader has: pytest, and a program that is to be tested.
_READERS_OWN = """
import pytest
from peerkit_qbittorrent import QBittorrent

def run_my_program(url):
    with QBittorrent(url, username="admin", password="adminadmin") as qb:
        qb.add_and_wait("magnet:?xt=urn:btih:eb0f4a0ed0c61037898d1db79c3d7718131f5c32")
"""


@pytest.mark.parametrize("block", PYTHON, ids=str)
def test_a_python_snippet_runs(
    block: Block, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with make_world(tmp_path, dict(block.releases)) as world:
        text = world.localized(block.text)
        if "from_env(" in text:
            _set_environment(world, monkeypatch)
        if "def test_" in text:
            printed = _run_tests(text)
        elif "SIGTERM" in text:
            printed = _run_daemon(text)
        else:
            printed = _run(block, text, world)
        # What a snippet forgets to close is a warning, and thereby an error, here and not later.
        gc.collect()
        if block.output is not None:
            expected = world.localized(block.output)
            options = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
            assert doctest.OutputChecker().check_output(expected, printed, options), printed


@pytest.mark.parametrize("block", YAML, ids=str)
def test_a_yaml_snippet_can_be_read(block: Block) -> None:
    assert list(yaml.safe_load_all(block.text))


@pytest.mark.parametrize("block", INI, ids=str)
def test_a_unit_file_can_be_read(block: Block) -> None:
    # systemd takes a key several times, as this does, and has percent signs of its own.
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.read_string(block.text)
    assert parser["Service"]["ExecStart"].startswith("/")


def test_every_variable_of_the_environment_is_read_by_a_client(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    named = {word for page in pages() for word in _VARIABLE.findall(page.read_text("utf-8"))}
    assert {"QBITTORRENT_PASSWORD_FILE", "TRANSMISSION_URL"} <= named
    for word in sorted(named):
        name = word.removesuffix("_FILE")
        service = manifests()[name.partition("_")[0].lower()]
        client = getattr(import_module(service.package), service.client)
        # A variable that is given twice is refused: proof that it is read.
        with monkeypatch.context() as patch:
            patch.setenv(name, "x")
            patch.setenv(f"{name}_FILE", "x")
            with pytest.raises(InvalidArgument, match=name):
                client.from_env()


def test_no_block_of_any_page_is_missed() -> None:
    for page in pages():
        found = blocks(page)
        fences = [line for line in page.read_text("utf-8").splitlines() if "```" in line]
        assert len(fences) == 2 * len(found), f"a fence of {name_of(page)} was not understood"
        unknown = {block.language for block in found} - LANGUAGES
        assert not unknown, f"{name_of(page)}: no test knows {', '.join(unknown)}"


def test_the_pages_that_explain_have_snippets_and_all_of_them_ran(
    request: pytest.FixtureRequest,
) -> None:
    counts = {page: sum(block.page == page for block in PYTHON) for page in WITH_SNIPPETS}
    assert all(counts.values()), f"no snippet in {[page for page in counts if not counts[page]]}"
    assert len(PYTHON) >= 130
    chosen = [item for item in request.session.items if "test_a_python_snippet_runs" in item.name]
    if not request.config.option.keyword:
        assert len(chosen) in (0, len(PYTHON))


def _set_environment(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the environment of a program says of the servers, the password in a file."""
    for name, example in ((n, manifests()[n].example) for n in world.services):
        assert example is not None
        monkeypatch.setenv(f"{name.upper()}_URL", world.address(example.url))
        for option, value in example.options.items():
            secret = Path(f"{name}-{option}")
            secret.write_text(f"{value}\n", "utf-8")
            monkeypatch.setenv(f"{name.upper()}_{option.upper()}_FILE", str(secret))


def _run_daemon(text: str) -> str:
    """Run a snippet that goes on until it is told to end; returns what it printed."""
    Path("daemon.py").write_text(text, "utf-8")
    daemon = subprocess.Popen([sys.executable, "daemon.py"], stdout=subprocess.PIPE, text=True)
    # Nobody waits for a daemon that neither prints nor ends.
    guard = threading.Timer(30, daemon.kill)
    guard.start()
    try:
        assert daemon.stdout is not None
        first = daemon.stdout.readline()
        daemon.terminate()
        rest, _ = daemon.communicate()
    finally:
        guard.cancel()
        daemon.kill()
        daemon.wait()
    assert first
    assert daemon.returncode == 0
    return first + rest


def _run(block: Block, text: str, world: World) -> str:
    """Run a snippet; returns what it printed."""
    # Blank lines above, so that a traceback names the line of the page.
    padded = "\n" * (block.line - 1) + text
    code = compile(padded, block.page, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    names: dict[str, object] = {"__name__": "__main__"}
    missing = free_names(text)
    out = io.StringIO()
    with contextlib.redirect_stdout(out), _logging_restored(), _ended_well():
        if code.co_flags & inspect.CO_COROUTINE:
            asyncio.run(_run_async(code, names, missing, world))
        else:
            _run_sync(code, names, missing, world)
    return out.getvalue()


@contextlib.contextmanager
def _ended_well() -> Generator[None]:
    """A program may end itself, if all is well."""
    try:
        yield
    except SystemExit as end:
        if end.code:
            raise


@contextlib.contextmanager
def _logging_restored() -> Generator[None]:
    """What a snippet sets for its loggers ends with it."""
    root = logging.getLogger()
    handlers, names = root.handlers[:], [f"peerkit.{name}" for name in manifests()]
    levels = {name: logging.getLogger(name).level for name in names}
    try:
        yield
    finally:
        root.handlers[:] = handlers
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)


def _run_sync(
    code: types.CodeType, names: dict[str, object], missing: set[str], world: World
) -> None:
    """A snippet that does not make its client gets an open one, under the service's variable."""
    with ExitStack() as stack:
        for variable, make in _clients(world, missing, "").items():
            names[variable] = stack.enter_context(make())
        exec(code, names)


async def _run_async(
    code: types.CodeType, names: dict[str, object], missing: set[str], world: World
) -> None:
    """The same for a snippet that awaits: its clients are the async ones."""
    async with AsyncExitStack() as stack:
        for variable, make in _clients(world, missing, "Async").items():
            names[variable] = await stack.enter_async_context(make())
        await types.FunctionType(code, names)()


def _clients(world: World, missing: set[str], prefix: str) -> dict[str, Callable[[], Any]]:
    """How the clients are made that a snippet has without making them."""
    found: dict[str, Callable[[], Any]] = {}
    for name, service in world.services.items():
        example = manifests()[name].example
        if example is not None and example.variable in missing:
            client: Any = getattr(import_module(service.package), f"{prefix}{service.client}")
            url = world.address(example.url)
            found[example.variable] = functools.partial(client, url, **example.options)
    return found


def _run_tests(text: str) -> str:
    """Run a snippet that consists of tests, as its reader would; returns pytest's words."""
    Path("test_snippet.py").write_text(f"{_READERS_OWN}\n{text}", "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider"]
    if not any(plugin.name == "peerkit_sandbox" for plugin in entry_points(group="pytest11")):
        # Where the package is on the path only, its plugin has to be named.
        command += ["-p", "peerkit_sandbox.pytest_plugin"]
    done = subprocess.run(
        [*command, "test_snippet.py"], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
