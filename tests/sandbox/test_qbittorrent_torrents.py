"""Adding, listing, changing and removing torrents."""

from __future__ import annotations

from typing import Any

import pytest

from peerkit_sandbox import torrents

from .support import Api

FILES = {"b/x.bin": b"x" * 40000, "a.txt": b"hello", "b.bin": bytes(70000), "e": b""}
V1 = torrents.make_torrent("alpha", FILES, private=True, trackers=["http://t.example/a"])
HASH = torrents.infohash_v1(V1) or ""
MAGNET = "magnet:?xt=urn:btih:" + "ab" * 20 + "&dn=Some+name&tr=http%3A%2F%2Ft.example%2Fa"


def modern(api: Api) -> bool:
    return api.fake.profile.since("5.2.0")


def test_the_number_of_fields_is_that_of_the_release(api: Api) -> None:
    api.fake.add_torrent(V1)
    counts = {"4.2.5": 43, "4.5.2": 49, "5.1.0": 57, "5.3.0": 67}
    assert len(api.get("torrents/info").json()[0]) == counts[api.fake.profile.app]
    preferences = {"4.2.5": 143, "4.5.2": 174, "5.1.0": 221, "5.3.0": 241}
    assert len(api.get("app/preferences").json()) == preferences[api.fake.profile.app]


def test_an_upload_is_listed_at_once(api: Api) -> None:
    answer = api.upload(("a.torrent", V1), category="cat/sub", tags="t1,t2")
    if modern(api):
        assert answer.json() == {
            "success_count": 1,
            "failure_count": 0,
            "pending_count": 0,
            "added_torrent_ids": [HASH],
        }
    else:
        assert answer.text == "Ok."
    row = api.get("torrents/info").json()[0]
    assert (row["hash"], row["name"], row["size"]) == (HASH, "alpha", 110005)
    assert row["category"] == "cat/sub"
    assert row["tags"] == ("" if api.fake.profile.app == "4.2.5" else "t1, t2")
    assert "cat/sub" in api.get("torrents/categories").json()


def test_a_duplicate_file_fails_since_4_4(api: Api) -> None:
    api.fake.add_torrent(V1)
    answer = api.upload(("a.torrent", V1))
    expected = (409, "No torrent was added") if modern(api) else (200, "Fails.")
    if api.fake.profile.app == "4.2.5":
        expected = (200, "Ok.")  # measured: it is taken and changes nothing
    assert (answer.status_code, answer.text) == expected


def test_a_duplicate_magnet_is_reported_by_release(api: Api) -> None:
    api.post("torrents/add", urls=MAGNET)
    answer = api.post("torrents/add", urls=MAGNET)
    words = {"4.2.5": "Ok.", "4.5.2": "Fails.", "5.1.0": "Fails."}
    if modern(api):
        assert answer.json()["success_count"] == 1
    else:
        assert answer.text == words[api.fake.profile.app]
    assert len(api.fake.torrents) == 1


def test_garbage_is_415_and_what_came_before_stays(api: Api) -> None:
    answer = api.upload(("a.torrent", V1), ("b.torrent", b"garbage"))
    assert answer.status_code == 415
    assert [t.hash for t in api.fake.torrents] == [HASH]


def test_of_two_parts_with_one_file_name_one_is_lost(api: Api) -> None:
    other = torrents.make_torrent("beta", 5)
    api.upload(("x.torrent", V1), ("x.torrent", other))
    assert [t.name for t in api.fake.torrents] == ["beta"]


def test_a_part_without_file_name_is_no_file(api: Api) -> None:
    api.http.post("torrents/add", files={"torrents": (None, V1)})
    assert api.fake.torrents == []


def test_a_url_is_pending_until_it_arrives(api: Api) -> None:
    answer = api.post("torrents/add", urls="http://x.example/a.torrent", category="c")
    if modern(api):
        assert (answer.status_code, answer.json()["pending_count"]) == (202, 1)
    else:
        assert answer.text == "Ok."
    assert api.fake.torrents == []
    assert api.fake.url_arrives("http://x.example/a.torrent", V1).hash == HASH
    assert api.get("torrents/info").json()[0]["category"] == "c"


def test_a_magnet_has_no_content_before_its_metadata(api: Api) -> None:
    api.post("torrents/add", urls=MAGNET)
    row = api.get("torrents/info").json()[0]
    assert (row["state"], row["total_size"], row["name"]) == ("metaDL", -1, "Some name")
    assert api.get("torrents/files", hash="ab" * 20).json() == []
    if api.fake.profile.since("5.0.0"):
        assert row["private"] is None
    if api.fake.profile.since("4.5.0"):
        assert api.get("torrents/export", hash="ab" * 20).status_code == 409
    api.fake.metadata_arrives("ab" * 20)
    assert api.get("torrents/info").json()[0]["state"] == "stalledDL"


def test_a_hybrid_magnet_changes_its_hash_on_builds_that_know_v2(api: Api) -> None:
    hybrid = torrents.make_torrent("h", 50000, version="hybrid")
    old = torrents.infohash_v1(hybrid) or ""
    api.post("torrents/add", urls=torrents.magnet(hybrid, v2=False))
    new = api.fake.metadata_arrives(old, hybrid).hash
    if api.fake.profile.app == "4.2.5":
        assert new == old
        return
    assert new == (torrents.infohash_v2(hybrid) or "")[:40]
    assert api.get("torrents/properties", hash=old).status_code == 404
    assert api.get("torrents/info").json()[0]["infohash_v1"] == old


def test_v2_torrents_need_a_build_that_knows_them(api: Api) -> None:
    answer = api.upload(("v2.torrent", torrents.make_torrent("v2", 33, version="v2")))
    assert answer.status_code == (415 if api.fake.profile.app == "4.2.5" else 200)


def test_upper_case_hashes(api: Api) -> None:
    api.fake.add_torrent(V1)
    assert api.get("torrents/properties", hash=HASH.upper()).status_code == 200
    found = api.get("torrents/info", hashes=HASH.upper()).json()
    assert len(found) == (0 if api.fake.profile.app == "4.2.5" else 1)


def test_completion_is_told_by_the_release(api: Api) -> None:
    api.fake.add_torrent(V1)
    never = -1 if api.fake.profile.since("5.0.0") else 0
    assert api.get("torrents/info").json()[0]["completion_on"] == never
    api.fake.finish(HASH)
    row = api.get("torrents/info").json()[0]
    assert row["completion_on"] > 1_600_000_000
    assert (row["progress"], row["state"], row["amount_left"]) == (1, "stalledUP", 0)


def test_progress_shows_in_files_and_pieces(api: Api) -> None:
    api.fake.add_torrent(V1)
    api.fake.set_progress(HASH, 0.5)
    row = api.get("torrents/info").json()[0]
    assert row["progress"] == pytest.approx(0.5, abs=0.01)
    assert row["state"] == "downloading"
    assert set(api.get("torrents/pieceStates", hash=HASH).json()) == {0, 2}
    files = api.get("torrents/files", hash=HASH).json()
    assert "is_seed" in files[0]
    assert "is_seed" not in files[1]
    assert ("index" in files[0]) == api.fake.profile.since("4.3.5")


def names(rows: list[dict[str, Any]]) -> list[str]:
    return [row["name"] for row in rows]


def test_filters_of_the_other_generation_let_everything_through(api: Api) -> None:
    api.fake.add_torrent(name="runs")
    stop = "stopped" if api.fake.profile.since("5.0.0") else "paused"
    api.upload(("b.torrent", torrents.make_torrent("rests", 5)), **{stop: "true"})
    other = "paused" if stop == "stopped" else "stopped"
    assert names(api.get("torrents/info", filter=stop).json()) == ["rests"]
    assert len(api.get("torrents/info", filter=other).json()) == 2
    assert len(api.get("torrents/info", filter="nonsense").json()) == 2


def test_an_empty_category_means_uncategorised(api: Api) -> None:
    api.fake.add_torrent(name="a", category="tv")
    api.fake.add_torrent(name="b", size=7)
    assert names(api.get("torrents/info", category="").json()) == ["b"]
    assert names(api.get("torrents/info", category="tv").json()) == ["a"]


def test_an_offset_beyond_the_end_wraps_up_to_5_1(api: Api) -> None:
    for i in range(3):
        api.fake.add_torrent(name=f"t{i}", size=i + 1)
    page = api.get("torrents/info", sort="name", limit=2, offset=2).json()
    assert names(page) == ["t2"]
    beyond = names(api.get("torrents/info", sort="name", limit=2, offset=3).json())
    assert beyond == ([] if modern(api) else ["t0", "t1"])
    assert names(api.get("torrents/info", sort="name", offset=-1).json()) == ["t2"]


def test_an_unknown_sort_key_is_400_since_4_4(api: Api) -> None:
    expected = 200 if api.fake.profile.app == "4.2.5" else 400
    assert api.get("torrents/info", sort="nokey").status_code == expected


def test_unknown_hashes_are_skipped_silently(api: Api) -> None:
    api.fake.add_torrent(V1)
    answer = api.post("torrents/delete", hashes=f"{HASH}|{'00' * 20}", deleteFiles="false")
    assert answer.status_code == 200
    assert api.fake.torrents == []


def test_deleting_needs_both_parameters(api: Api) -> None:
    api.fake.add_torrent(V1)
    assert api.post("torrents/delete", hashes=HASH).status_code == 400
    assert len(api.fake.torrents) == 1


def test_stop_and_start_have_two_names(api: Api) -> None:
    api.fake.add_torrent(V1)
    new = api.fake.profile.since("5.0.0")
    stop, start = ("stop", "start") if new else ("pause", "resume")
    api.post(f"torrents/{stop}", hashes="all")
    assert api.get("torrents/info").json()[0]["state"] == f"{'stopped' if new else 'paused'}DL"
    api.post(f"torrents/{start}", hashes=HASH)
    assert api.get("torrents/info").json()[0]["state"] == "stalledDL"


def test_share_limits_require_more_parameters_with_each_release(api: Api) -> None:
    api.fake.add_torrent(V1)
    form = {"hashes": HASH, "ratioLimit": "2", "seedingTimeLimit": "-1"}
    extra = {
        "4.6.0": ("inactiveSeedingTimeLimit", "-2"),
        "5.2.0": ("shareLimitAction", "Stop"),
        "5.3.0": ("shareLimitsMode", "MatchAll"),
    }
    for release, (name, value) in extra.items():
        if api.fake.profile.since(release):
            assert api.post("torrents/setShareLimits", **form).status_code == 400
        form[name] = value
    assert api.post("torrents/setShareLimits", **form).status_code == 200
    assert api.get("torrents/info").json()[0]["ratio_limit"] == 2


def test_a_skipped_file_frees_only_pieces_that_no_other_file_needs(api: Api) -> None:
    api.fake.add_torrent(V1)
    api.post("torrents/filePrio", hash=HASH, id="0|1", priority="0")
    assert api.get("torrents/info").json()[0]["size"] == 77237  # as 4.5.2 counts it
    assert api.post("torrents/filePrio", hash=HASH, id="0", priority="5").status_code == 400
    assert api.post("torrents/filePrio", hash=HASH, id="9", priority="1").status_code == 409


def test_a_category_must_exist_to_be_set(api: Api) -> None:
    api.fake.add_torrent(V1)
    assert api.post("torrents/setCategory", hashes=HASH, category="no").status_code == 409
    assert api.post("torrents/setCategory", hashes="00", category="no").status_code == 200


def test_editing_a_category_to_what_it_is_conflicts_up_to_5_1(api: Api) -> None:
    api.post("torrents/createCategory", category="tv", savePath="/tv")
    assert api.post("torrents/createCategory", category="tv").status_code == 409
    assert api.post("torrents/createCategory", category="").status_code == 400
    same = api.post("torrents/editCategory", category="tv", savePath="/tv")
    assert same.status_code == (200 if modern(api) else 409)
    missing = api.post("torrents/editCategory", category="no", savePath="/x")
    assert missing.status_code == (404 if modern(api) else 409)
    assert ("download_path" in api.get("torrents/categories").json()["tv"]) == modern(api)


def test_tags_are_sorted_since_5_0(api: Api) -> None:
    api.post("torrents/createTags", tags=" z , a,,b ")
    expected = ["a", "b", "z"] if api.fake.profile.since("5.0.0") else ["z", "a", "b"]
    assert api.get("torrents/tags").json() == expected


def test_adding_trackers_to_an_unknown_torrent_is_404_up_to_5_1(api: Api) -> None:
    answer = api.post("torrents/addTrackers", hash="00", urls="http://t.example/b")
    assert answer.status_code == (204 if modern(api) else 404)


def test_an_empty_line_starts_the_next_tier_where_there_are_tiers(api: Api) -> None:
    api.fake.add_torrent(V1)
    api.post("torrents/addTrackers", hash=HASH, urls="http://t.example/b\n\nhttp://t.example/c")
    rows = api.get("torrents/trackers", hash=HASH).json()
    assert [row["tier"] for row in rows[3:]] == [0, 0, int(api.fake.profile.since("4.5.0"))]
    assert rows[0]["tier"] == ("" if api.fake.profile.app == "4.2.5" else -1)


def test_renaming_files_by_path_or_by_id(api: Api) -> None:
    api.fake.add_torrent(V1)
    if api.fake.profile.app == "4.2.5":
        answer = api.post("torrents/renameFile", hash=HASH, id="1", name="z.txt")
    else:
        form = {"oldPath": "alpha/a.txt", "newPath": "alpha/z.txt"}
        answer = api.post("torrents/renameFile", hash=HASH, **form)
    assert answer.status_code == 200
    assert "alpha/z.txt" in names(api.get("torrents/files", hash=HASH).json())


def test_export_returns_the_uploaded_bytes(api: Api) -> None:
    api.upload(("a.torrent", V1))
    answer = api.get("torrents/export", hash=HASH)
    if api.fake.profile.app == "4.2.5":
        assert answer.status_code == 404
        return
    assert answer.content == V1
    kind = "application/x-bittorrent" if api.fake.profile.since("5.0.0") else "text/plain"
    assert answer.headers["content-type"].startswith(kind)


def test_the_queue_is_reordered(api: Api) -> None:
    ids = [api.fake.add_torrent(name=f"t{i}", size=i + 1).hash for i in range(3)]
    api.post("torrents/topPrio", hashes=ids[2])
    api.post("torrents/decreasePrio", hashes=ids[0])
    assert names(api.get("torrents/info", sort="priority").json()) == ["t2", "t1", "t0"]
    api.post("app/setPreferences", json='{"queueing_enabled":false}')
    assert api.post("torrents/topPrio", hashes=ids[2]).status_code == 409
