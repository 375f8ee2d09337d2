"""States and filters under one name for every release."""

from __future__ import annotations

import pytest
from tests.unit.qbittorrent.test_limits import torrent

from peerkit_core.bittorrent import Until
from peerkit_qbittorrent import State, TorrentFailed, normal_state
from peerkit_qbittorrent.models import Torrent, TorrentState
from peerkit_qbittorrent.torrents.states import filter_for, reached


@pytest.mark.parametrize(
    ("wanted", "modern", "sent"),
    [
        ("stopped", True, "stopped"),
        ("paused", True, "stopped"),
        ("running", True, "running"),
        ("resumed", True, "running"),
        ("stopped", False, "paused"),
        ("paused", False, "paused"),
        ("running", False, "resumed"),
        ("downloading", False, "downloading"),
        ("checking", False, "checking"),
    ],
)
def test_a_filter_goes_under_the_word_of_the_release(wanted: str, modern: bool, sent: str) -> None:
    assert filter_for(wanted, modern=modern) == sent


@pytest.mark.parametrize(
    ("old", "new", "state"),
    [
        ("pausedUP", "stoppedUP", State.STOPPED_UPLOAD),
        ("pausedDL", "stoppedDL", State.STOPPED_DOWNLOAD),
    ],
)
def test_both_generations_of_a_state_are_one(old: str, new: str, state: State) -> None:
    assert normal_state(old) is normal_state(new) is state


def test_every_documented_state_has_a_name() -> None:
    unnamed = [s for s in TorrentState if normal_state(s) is State.UNKNOWN and s != "unknown"]
    assert unnamed == []


def test_a_state_of_tomorrow_is_unknown() -> None:
    assert normal_state(TorrentState("hibernating")) is State.UNKNOWN


def in_state(state: str, progress: float = 0, size: int = 10, **more: object) -> Torrent:
    return torrent("a", name="film", state=state, progress=progress, total_size=size, **more)


@pytest.mark.parametrize(
    ("seen", "furthest"),
    [
        (in_state("metaDL", size=-1), "listed"),
        (in_state("stoppedDL", size=-1), "listed"),
        (in_state("stoppedDL", has_metadata=False), "listed"),
        (in_state("checkingDL", has_metadata=True), "metadata"),
        (in_state("moving", progress=1), "metadata"),
        (in_state("downloading", progress=0.5), "checked"),
        (in_state("stalledUP", progress=1), "complete"),
    ],
)
def test_a_torrent_has_reached_what_lies_behind_it(seen: Torrent, furthest: Until) -> None:
    steps: list[Until] = ["listed", "metadata", "checked", "complete"]
    done = steps[: steps.index(furthest) + 1]
    assert [step for step in steps if reached(seen, step)] == done


@pytest.mark.parametrize("state", ["error", "missingFiles"])
def test_a_torrent_that_failed_will_not_get_there(state: str) -> None:
    assert reached(in_state(state), "listed")
    with pytest.raises(TorrentFailed, match=f"film .* state {state}") as caught:
        reached(in_state(state), "complete")
    assert (caught.value.hash, caught.value.name) == ("a", "film")
    assert state in caught.value.reason
