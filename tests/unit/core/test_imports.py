"""What importing the package loads, and that every public name exists."""

from __future__ import annotations

import subprocess
import sys

import pytest

import peerkit_core


def _loaded_after(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(*sys.modules)"
    return set(
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        .stdout.split()
    )  # fmt: skip


def test_importing_the_package_loads_no_library() -> None:
    assert not _loaded_after("import peerkit_core") & {
        "httpx",
        "msgspec",
        "attrs",
        "asyncio",
        "ssl",
    }


def test_importing_the_client_bases_loads_neither_httpx_nor_asyncio() -> None:
    loaded = _loaded_after("import peerkit_core.engine.client, peerkit_core.engine.resource")
    assert not loaded & {"httpx", "asyncio", "ssl"}


def test_importing_the_sync_engine_does_not_load_asyncio() -> None:
    assert "asyncio" not in _loaded_after("from peerkit_core.engine._sync.engine import Engine")


@pytest.mark.parametrize("name", dir(peerkit_core))
def test_every_public_name_exists(name: str) -> None:
    getattr(peerkit_core, name)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        _ = getattr(peerkit_core, "Nonsense")  # noqa: B009 - hidden from type checkers
