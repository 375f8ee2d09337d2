"""What no service can have sent is an error for every call, and is told as what it is."""

from __future__ import annotations

import importlib
import pickle
import pkgutil
from collections.abc import Iterator
from typing import Any

import pytest

import peerkit_qbittorrent._generated.operations
import peerkit_qbittorrent.legacy._generated.operations
import peerkit_transmission._generated.operations
from peerkit_core import DecodeError, ForeignAnswer, Response
from peerkit_core.call.operation import Operation
from peerkit_core.testing import RecordingSender
from peerkit_qbittorrent import QBittorrent
from peerkit_transmission import Transmission

SECRET = "token-of-the-session"
PAGE = f"""
<!DOCTYPE html><html><head><title>
  Sign in \u00b7 Gate</title></head><body data-x="{SECRET}">…</body></html>
""".encode()
HTML = [("Content-Type", "text/html; charset=utf-8")]
PLAIN = [("Content-Type", "text/plain")]


def operations() -> Iterator[Operation[Any]]:
    """All that the three services have."""
    for package in (
        peerkit_qbittorrent._generated.operations,
        peerkit_qbittorrent.legacy._generated.operations,
        peerkit_transmission._generated.operations,
    ):
        for info in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{info.name}")
            for value in vars(module).values():
                if isinstance(value, Operation):
                    yield value


ALL = list(operations())


def test_there_are_many() -> None:
    assert len(ALL) > 200


@pytest.mark.parametrize("headers", [HTML, PLAIN, []], ids=["html", "plain", "none"])
@pytest.mark.parametrize("operation", ALL, ids=lambda operation: operation.name)
def test_a_page_is_the_success_of_no_call(
    operation: Operation[Any], headers: list[tuple[str, str]]
) -> None:
    with pytest.raises(ForeignAnswer) as caught:
        operation.parse(Response(200, PAGE, headers))
    error = caught.value
    assert isinstance(error, DecodeError)
    assert (error.status, error.title) == (200, "Sign in · Gate")
    assert "Sign in · Gate" in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.title) == (str(error), error.title)
    assert SECRET not in str(error) + repr(error) + repr(vars(error))


@pytest.mark.parametrize(
    "operation",
    [one for one in ALL if [answer.kind for answer in one.answers] == ["empty"]],
    ids=lambda operation: operation.name,
)
def test_a_call_without_a_result_takes_no_other_text(operation: Operation[Any]) -> None:
    status = operation.answers[0].status
    for nothing in (b"", b"Ok.", b"Ok.\n"):
        assert operation.parse(Response(status, nothing, PLAIN)) is None
    for text in (b"{}", b"Welcome!", SECRET.encode()):
        with pytest.raises(ForeignAnswer, match="an empty body") as caught:
            operation.parse(Response(status, text, PLAIN))
        assert SECRET not in str(caught.value)


def test_a_page_is_no_rpc_reply() -> None:
    client = Transmission(sender=RecordingSender(lambda _: Response(200, PAGE, HTML)))
    with pytest.raises(ForeignAnswer, match="Sign in"):
        client.session.stats()


def test_a_page_is_not_saved_as_a_file(tmp_path: Any) -> None:
    path = tmp_path / "good.torrent"
    path.write_bytes(b"d4:good")
    client = QBittorrent(sender=RecordingSender(lambda _: Response(200, PAGE, HTML)))
    client.engine.gate = lambda operation, request: None
    with pytest.raises(ForeignAnswer, match="a file"):
        client.torrents.export_to(path, "a" * 40)
    assert path.read_bytes() == b"d4:good"
    assert [item.name for item in tmp_path.iterdir()] == ["good.torrent"]
