"""The delta protocol, and what faults do to it."""

from __future__ import annotations

from typing import cast

import httpx
import pytest

from .support import Api, api_of


def poll(api: Api, rid: int = 0) -> dict[str, object]:
    answer: dict[str, object] = api.get("sync/maindata", rid=rid).json()
    return answer


def torrents_of(answer: dict[str, object]) -> dict[str, dict[str, object]]:
    found = answer.get("torrents", {})
    assert isinstance(found, dict)
    return cast("dict[str, dict[str, object]]", found)


def test_an_idle_answer_holds_only_the_rid(api: Api) -> None:
    api.fake.add_torrent()
    first = poll(api)
    assert first["full_update"] is True
    assert poll(api, 1) == {"rid": 2}


def test_only_changed_fields_are_sent(api: Api) -> None:
    hash = api.fake.add_torrent().hash
    poll(api)
    api.post("torrents/rename", hash=hash, name="new")
    assert torrents_of(poll(api, 1)) == {hash: {"name": "new"}}


def test_new_torrents_are_sent_whole_and_without_their_hash(api: Api) -> None:
    poll(api)
    hash = api.fake.add_torrent().hash
    row = torrents_of(poll(api, 1))[hash]
    assert row["name"] == "sandbox torrent"
    assert "hash" not in row


def test_removals_are_listed(api: Api) -> None:
    hash = api.fake.add_torrent(category="c").hash
    api.post("torrents/createTags", tags="t")
    poll(api)
    api.post("torrents/delete", hashes=hash, deleteFiles="false")
    api.post("torrents/deleteTags", tags="t")
    api.post("torrents/removeCategories", categories="c")
    answer = poll(api, 1)
    assert answer["torrents_removed"] == [hash]
    assert answer["tags_removed"] == ["t"]
    assert answer["categories_removed"] == ["c"]


def test_tags_are_the_added_ones(api: Api) -> None:
    api.post("torrents/createTags", tags="a")
    poll(api)
    api.post("torrents/createTags", tags="b")
    assert poll(api, 1)["tags"] == ["b"]


def test_a_tracker_is_sent_with_its_complete_list(api: Api) -> None:
    if api.fake.profile.app == "4.2.5":
        assert "trackers" not in poll(api)
        return
    first = api.fake.add_torrent(name="a").hash
    second = api.fake.add_torrent(name="b", size=5).hash
    url = "http://t.example/a"
    api.post("torrents/addTrackers", hash=first, urls=url)
    poll(api)
    api.post("torrents/addTrackers", hash=second, urls=url)
    assert poll(api, 1)["trackers"] == {url: [first, second]}


def test_a_foreign_rid_gives_a_full_answer(api: Api) -> None:
    api.fake.add_torrent()
    poll(api)
    assert poll(api, 77)["full_update"] is True


def test_a_new_session_starts_over(api: Api) -> None:
    poll(api)
    api.fake.expire_sessions()
    api.login()
    assert poll(api, 1)["full_update"] is True


def test_full_answers_restart_the_count_up_to_4_5(api: Api) -> None:
    poll(api)
    expected = 2 if api.fake.profile.since("4.6.0") else 1
    assert poll(api)["rid"] == expected


@pytest.mark.parametrize(
    ("version", "loses"), [("4.2.5", False), ("4.5.2", False), ("5.1.0", True), ("5.3.0", False)]
)
def test_a_lost_answer_loses_fields_from_4_6_to_5_2(version: str, loses: bool) -> None:
    with api_of(version) as api:
        hash = api.fake.add_torrent().hash
        poll(api)
        api.post("torrents/rename", hash=hash, name="new")
        api.fake.drop_connections(endpoint="sync/maindata", after_work=True)
        with pytest.raises(httpx.RemoteProtocolError):
            poll(api, 1)
        api.post("torrents/setUploadLimit", hashes=hash, limit="2048")
        fields = torrents_of(poll(api, 1))[hash]
        assert fields["up_limit"] == 2048
        assert ("name" not in fields) == loses


def test_peers_are_one_state_per_session(api: Api) -> None:
    a, b = api.fake.add_torrent(name="a").hash, api.fake.add_torrent(name="b", size=5).hash
    api.fake.add_peer(a, "192.0.2.1:6881")
    first = api.get("sync/torrentPeers", hash=a).json()
    assert list(first["peers"]) == ["192.0.2.1:6881"]
    crossed = api.get("sync/torrentPeers", hash=b, rid=1).json()
    assert crossed == {"rid": 2, "peers_removed": ["192.0.2.1:6881"]}
    assert api.get("sync/torrentPeers", hash="00").status_code == 404


def test_a_hybrid_magnet_is_removed_and_added_again() -> None:
    from peerkit_sandbox import torrents

    with api_of("5.3.0") as api:
        hybrid = torrents.make_torrent("h", 50000, version="hybrid")
        old = api.fake.add_torrent(torrents.magnet(hybrid, v2=False)).hash
        poll(api)
        new = api.fake.metadata_arrives(old, hybrid).hash
        answer = poll(api, 1)
        assert answer["torrents_removed"] == [old]
        assert torrents_of(answer)[new]["infohash_v1"] == old
