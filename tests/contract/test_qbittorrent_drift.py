"""Answers of a qBittorrent that nobody has documented yet."""

from __future__ import annotations

from typing import Any

import pytest

from peerkit_core import UNSET, DecodeError, SchemaDrift
from peerkit_core.codec import decode
from peerkit_qbittorrent import QBittorrent
from peerkit_sandbox import FakeQBittorrent

from .qbittorrent_server import PASSWORD, USERNAME, QbServer
from .samples import single


@pytest.fixture
def fake(fake_qb_server: QbServer) -> FakeQBittorrent:
    """A fake with one torrent."""
    assert fake_qb_server.fake is not None
    fake_qb_server.fake.add_torrent(single("harbour.bin"))
    return fake_qb_server.fake


@pytest.fixture(autouse=True)
def untold(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each drift is told once in a process: forget what was told."""
    told: set[tuple[str, str]] = set()
    monkeypatch.setattr(decode, "_told", told)


def client(fake: FakeQBittorrent, *, strict: bool = False) -> QBittorrent:
    drift: Any = "raise" if strict else "warn"
    return QBittorrent(fake.url, username=USERNAME, password=PASSWORD, on_drift=drift)


def each(**changes: object) -> Any:
    """An edit of every torrent in a list."""

    def change(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [row | changes for row in rows]

    return change


def test_an_unknown_state_survives(fake: FakeQBittorrent) -> None:
    fake.edit_answer("torrents/info", each(state="hibernating"))
    with client(fake) as qb:
        (torrent,) = qb.torrents.info()
    assert torrent.state == "hibernating"
    assert not torrent.state.is_known


def test_an_unknown_key_does_no_harm(fake: FakeQBittorrent) -> None:
    fake.edit_answer("torrents/info", each(sparkle=[1, 2]))
    with client(fake, strict=True) as qb:
        assert qb.torrents.info()[0].name == "harbour.bin"


def test_a_key_of_another_type_is_told_and_the_rest_is_kept(fake: FakeQBittorrent) -> None:
    fake.edit_answer("torrents/info", each(added_on="yesterday"))
    with client(fake) as qb:
        with pytest.warns(SchemaDrift, match="added_on"):
            (torrent,) = qb.torrents.info()
        assert torrent.name == "harbour.bin"
        assert getattr(torrent, "added_on", UNSET) is UNSET


def test_a_drift_is_told_once(fake: FakeQBittorrent, recwarn: pytest.WarningsRecorder) -> None:
    fake.edit_answer("torrents/info", each(added_on="yesterday"))
    with client(fake) as qb:
        qb.torrents.info()
        qb.torrents.info()
    assert [item.category for item in recwarn] == [SchemaDrift]


def test_a_missing_key_is_told_and_the_rest_is_kept(fake: FakeQBittorrent) -> None:
    def without(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{key: value for key, value in row.items() if key != "eta"} for row in rows]

    fake.edit_answer("torrents/info", without)
    with client(fake) as qb, pytest.warns(SchemaDrift, match="eta"):
        assert qb.torrents.info()[0].name == "harbour.bin"


def test_a_drift_can_be_an_error(fake: FakeQBittorrent) -> None:
    fake.edit_answer("torrents/info", each(added_on="yesterday"))
    with client(fake, strict=True) as qb, pytest.raises(DecodeError, match="added_on"):
        qb.torrents.info()


def test_an_answer_of_another_shape_is_an_error(fake: FakeQBittorrent) -> None:
    def upside_down(_: object) -> Any:
        return {"not": "a list"}

    fake.edit_answer("torrents/info", upside_down)
    with client(fake) as qb, pytest.raises(DecodeError):
        qb.torrents.info()
