"""The tracker against the fake server: its state, its session, lost answers."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from tests.unit.qbittorrent.tracker_support import (
    MAINDATA,
    VERSIONS,
    ManualClock,
    about,
    client_of,
    rids,
    tracker_of,
)

from peerkit_core import (
    ConnectionFailed,
    DecodeError,
    ForeignAnswer,
    InvalidArgument,
    LoginFailed,
    PeerkitError,
    Response,
    SchemaDrift,
)
from peerkit_core.transport._async.sender import AsyncBorrowedSender, AsyncSender
from peerkit_core.transport.wire import WireRequest
from peerkit_qbittorrent import AsyncLiveState, AsyncQBittorrent
from peerkit_sandbox import FakeQBittorrent, torrents

pytestmark = pytest.mark.anyio


@pytest.fixture(params=VERSIONS)
def fake(request: pytest.FixtureRequest) -> Iterator[FakeQBittorrent]:
    with FakeQBittorrent(request.param) as fake:
        yield fake


@pytest.fixture
def newest() -> Iterator[FakeQBittorrent]:
    with FakeQBittorrent() as fake:
        yield fake


# The state


async def test_the_state_is_complete_at_the_beginning(fake: FakeQBittorrent) -> None:
    hash = fake.add_torrent(name="film", category="films").hash
    async with tracker_of(fake) as tracker:
        assert tracker.torrents[hash].name == "film"
        assert set(tracker.categories) == {"films"}
        assert tracker.server_state.refresh_interval == 1500
        assert tracker.online
        assert tracker.subscribe().waiting() == []


async def test_changes_follow_each_other(fake: FakeQBittorrent) -> None:
    async with tracker_of(fake) as tracker:
        changes = tracker.subscribe()
        hash = fake.add_torrent(size=1000).hash
        await tracker.refresh()
        fake.set_progress(hash, 0.5)
        await tracker.refresh()
        seen = [change for change in changes.waiting() if change.kind != "server_updated"]
        assert [change.kind for change in seen] == ["added", "updated"]
        assert seen[1].kind == "updated"
        assert "progress" in seen[1].fields
        assert (seen[1].before.progress, seen[1].after.progress) == (0, 0.5)
        assert tracker.torrents[hash] == seen[1].after


async def test_it_polls_as_often_as_the_server_refreshes(newest: FakeQBittorrent) -> None:
    newest.configure(refresh_interval=2500)
    clock = ManualClock()
    async with tracker_of(newest, None, clock=clock):
        await asyncio.sleep(0)
        assert clock.pauses == [2.5]


async def test_it_polls_by_itself_after_the_interval(newest: FakeQBittorrent) -> None:
    clock = ManualClock()
    async with tracker_of(newest, 10, clock=clock) as tracker:
        hash = newest.add_torrent().hash
        await clock.advance(9)
        assert len(rids(newest)) == 1
        await clock.advance(1)
        async for change in tracker:
            if change.kind == "added":
                assert change.hash == hash
                break
        assert len(rids(newest)) == 2


async def test_an_interval_of_nothing_is_refused(newest: FakeQBittorrent) -> None:
    with pytest.raises(InvalidArgument, match="interval"):
        tracker_of(newest, 0)
    with pytest.raises(InvalidArgument, match="queue_size"):
        tracker_of(newest, queue_size=0)


# Sessions


async def test_its_own_session_is_opened_and_closed(newest: FakeQBittorrent) -> None:
    async with tracker_of(newest):
        assert newest.logins == 1
    assert len(newest.requests_to("auth/logout")) == 1


async def test_the_users_own_polls_do_not_disturb_it(fake: FakeQBittorrent) -> None:
    async with client_of(fake) as client, tracker_of(fake) as tracker:
        hash = fake.add_torrent().hash
        await tracker.refresh()
        for rid in (0, 1, 2):
            await client.sync.maindata(rid=rid)
        fake.set_progress(hash, 0.25)
        await tracker.refresh()
        assert tracker.torrents[hash].progress == 0.25


async def test_in_a_shared_session_every_poll_asks_for_everything(fake: FakeQBittorrent) -> None:
    async with client_of(fake) as client:
        async with AsyncLiveState(client, 3600) as tracker:
            fake.add_torrent()
            await client.sync.maindata(rid=1)
            await tracker.refresh()
            assert len(tracker.torrents) == 1
        assert rids(fake) == ["0", "1", "0"]
        assert await client.torrents.info()


async def test_trackers_with_one_api_key_both_see_everything() -> None:
    key = "qbt_" + "k" * 28
    with FakeQBittorrent("5.3.0", api_key=key) as fake:

        def by_key() -> AsyncQBittorrent:
            return AsyncQBittorrent(fake.url, api_key=key)

        first = tracker_of(fake, connect_twin=by_key)
        second = tracker_of(fake, connect_twin=by_key)
        hash = fake.add_torrent(size=1000).hash
        async with first, second:
            for step in range(1, 11):
                fake.set_progress(hash, step / 10)
                for tracker in (first, second, second, first)[: 1 + step % 4]:
                    await tracker.refresh()
                    assert tracker.torrents[hash].progress == step / 10


# Lost answers


async def test_nothing_is_lost_with_an_answer(fake: FakeQBittorrent) -> None:
    hash = fake.add_torrent(name="old").hash
    async with client_of(fake) as client, tracker_of(fake) as tracker:
        changes = tracker.subscribe()
        await client.torrents.rename(hash, "new")
        # Twice: a kept connection that ends before the answer may be a stale one, so the sender
        # asks once more on a fresh one.
        fake.drop_connections(times=2, endpoint=MAINDATA, after_work=True)
        with pytest.raises(ConnectionFailed):
            await tracker.refresh()
        await client.torrents.set_upload_limit(hash, 2048)
        await tracker.refresh()
        seen = [change for change in changes.waiting() if change.kind != "server_updated"]
        assert [change.kind for change in seen] == ["offline", "online", "updated"]
        assert seen[2].kind == "updated"
        assert {"name", "up_limit"} <= seen[2].fields
        assert rids(fake)[-1] == "0"
        await tracker.refresh()
        assert about(changes.waiting()) == []
        assert rids(fake)[-1] != "0"


@pytest.mark.parametrize("status", [429, 500, 502, 503])
async def test_error_answers_are_lost_answers(newest: FakeQBittorrent, status: int) -> None:
    async with tracker_of(newest) as tracker:
        newest.fail_next(status, endpoint=MAINDATA)
        with pytest.raises(PeerkitError):
            await tracker.refresh()
        assert not tracker.online
        hash = newest.add_torrent().hash
        await tracker.refresh()
        assert tracker.online
        assert hash in tracker.torrents
        assert rids(newest)[-1] == "0"


async def test_a_poll_that_times_out_is_a_lost_answer(newest: FakeQBittorrent) -> None:
    async with tracker_of(newest, connect_twin=lambda: client_of(newest, timeout=0.1)) as tracker:
        newest.delay_next(0.3, endpoint=MAINDATA)
        with pytest.raises(ConnectionFailed):
            await tracker.refresh()
        await tracker.refresh()
        assert rids(newest)[-1] == "0"


async def test_a_new_login_loses_nothing(fake: FakeQBittorrent) -> None:
    hash = fake.add_torrent().hash
    async with tracker_of(fake) as tracker:
        changes = tracker.subscribe()
        fake.expire_sessions()
        fake.set_progress(hash, 0.5)
        gone = fake.add_torrent(name="other").hash
        await tracker.refresh()
        assert sorted(about(changes.waiting())) == ["added", "updated"]
        assert gone in tracker.torrents
        await tracker.refresh()
        assert about(changes.waiting()) == []


async def test_what_cannot_be_read_is_an_outage_until_it_goes_on(newest: FakeQBittorrent) -> None:
    async with tracker_of(newest) as tracker:
        changes = tracker.subscribe()
        odd = [True]
        newest.edit_answer(MAINDATA, lambda answer: "no object" if odd else answer)
        for _ in range(4):
            with pytest.raises(DecodeError):
                await tracker.refresh()
        assert not tracker.online
        hash = newest.add_torrent().hash
        odd.clear()
        await tracker.refresh()
        assert tracker.online
        assert hash in tracker.torrents
        kinds = [change.kind for change in changes.waiting() if change.kind != "server_updated"]
        assert kinds == ["offline", "online", "added"]
        assert rids(newest)[-1] == "0"


class Proxy(AsyncBorrowedSender):
    """Answers in the server's place where it has something to say."""

    def __init__(self, sender: AsyncSender) -> None:
        super().__init__(sender)
        self.pages: list[Response] = []
        self.aclose = sender.aclose  # type: ignore[method-assign]

    async def send(self, request: WireRequest) -> Response:
        return self.pages.pop() if self.pages else await super().send(request)


async def test_a_page_in_its_place_is_an_outage(newest: FakeQBittorrent) -> None:
    page = Response(200, b"<title>Sign in</title>", {"content-type": "text/html"})
    twin = client_of(newest)
    proxy = twin.engine.sender = Proxy(twin.engine.sender)
    async with tracker_of(newest, connect_twin=lambda: twin) as tracker:
        for _ in range(9):
            proxy.pages = [page]
            with pytest.raises(ForeignAnswer):
                await tracker.refresh()
            assert not tracker.online
        await tracker.refresh()
        assert tracker.online


async def test_an_answer_without_its_number_is_no_base(newest: FakeQBittorrent) -> None:
    hash = newest.add_torrent().hash
    async with tracker_of(newest) as tracker:
        odd: list[object] = []
        newest.edit_answer(MAINDATA, lambda answer: odd.pop() if odd else answer)
        answers: list[object] = [
            {"torrents": {}},
            {"rid": "7", "tags": []},
            {"rid": None, "tags": []},
        ]
        for answer in answers:
            await tracker.refresh()
            assert rids(newest)[-1] != "0"
            odd.append(answer)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", SchemaDrift)
                await tracker.refresh()
            await tracker.refresh()
            assert rids(newest)[-1] == "0"
            assert list(tracker.torrents) == [hash]


@pytest.mark.parametrize(
    ("wish", "pause"),
    [(-1, 1.5), (0, 1.5), (1, 0.2), (10**7, 30), (10**18, 30), (10**400, 30), (1e300, 30)],
)
async def test_nonsense_for_an_interval_is_kept_within_bounds(
    newest: FakeQBittorrent, wish: float, pause: float
) -> None:
    newest.edit_answer(
        MAINDATA,
        lambda answer: (
            answer | {"server_state": answer["server_state"] | {"refresh_interval": wish}}
        ),
    )
    clock = ManualClock()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SchemaDrift)
        async with tracker_of(newest, None, clock=clock):
            await asyncio.sleep(0)
            assert clock.pauses == [pause]


async def test_odd_answers_end_the_tracker_for_everybody(newest: FakeQBittorrent) -> None:
    async with tracker_of(newest) as tracker:
        first, second = tracker.subscribe(), tracker.subscribe()
        newest.edit_answer(MAINDATA, lambda _: "<html>")
        for _ in range(5):
            with pytest.raises(PeerkitError):
                await tracker.refresh()
        for consumer in (first, second):
            assert (await anext(consumer)).kind == "offline"
        for consumer in (first, second, tracker.subscribe()):
            with pytest.raises(PeerkitError):
                await anext(consumer)
        with pytest.raises(PeerkitError):
            await tracker.wait_for("0" * 40)


async def test_a_refused_login_is_raised_at_once(newest: FakeQBittorrent) -> None:
    def wrong() -> AsyncQBittorrent:
        return AsyncQBittorrent(newest.url, username="admin", password="wrong")

    with pytest.raises(LoginFailed):
        async with tracker_of(newest, connect_twin=wrong):
            pass


async def test_pauses_grow_while_the_server_is_away(newest: FakeQBittorrent) -> None:
    clock = ManualClock()
    async with tracker_of(newest, 4, clock=clock) as tracker:
        changes = tracker.subscribe()
        # The first poll asks twice: its kept connection may have been a stale one.
        newest.drop_connections(times=5, endpoint=MAINDATA)
        expected = [4.0, 8.0, 16.0, 30.0]
        for pause in expected:
            with pytest.raises(ConnectionFailed):
                await tracker.refresh()
            await asyncio.sleep(0)
            assert clock.pauses == [pause]
        await clock.advance(30)
        assert (await anext(changes)).kind == "offline"
        assert (await anext(changes)).kind == "online"


# Odd releases


async def test_a_new_torrent_without_all_its_fields_is_asked_for_again(
    newest: FakeQBittorrent,
) -> None:
    async with tracker_of(newest) as tracker:
        changes = tracker.subscribe()
        hash = newest.add_torrent(name="slow").hash

        def bare(data: dict[str, Any]) -> dict[str, Any]:
            partial = "full_update" not in data and hash in data.get("torrents", {})
            return {**data, "torrents": {hash: {"name": "slow"}}} if partial else data

        newest.edit_answer(MAINDATA, bare)
        await tracker.refresh()
        assert about(changes.waiting()) == ["added"]
        assert tracker.torrents[hash].size > 0
        assert rids(newest)[-1] == "0"


async def test_a_hybrid_magnet_moves_to_its_second_id(newest: FakeQBittorrent) -> None:
    hybrid = torrents.make_torrent("h", 50_000, version="hybrid")
    old = newest.add_torrent(torrents.magnet(hybrid, v2=False)).hash
    async with tracker_of(newest) as tracker:
        changes = tracker.subscribe()
        waiting = asyncio.ensure_future(tracker.wait_for(old, "metadata"))
        await asyncio.sleep(0)
        new = newest.metadata_arrives(old, hybrid).hash
        await tracker.refresh()
        moves = [change for change in changes.waiting() if change.kind == "moved_id"]
        assert [(move.before.hash, move.hash) for move in moves] == [(old, new)]
        assert (await waiting).hash == new
