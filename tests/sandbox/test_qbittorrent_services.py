"""Preferences, transfer, log, RSS, search, torrent creator and client data."""

from __future__ import annotations

import json

from peerkit_sandbox import torrents

from .support import Api, api_of


def test_unknown_keys_and_bad_json_are_ignored(api: Api) -> None:
    before = api.get("app/preferences").json()
    for text in ('{"no_such_key":1}', "{bad", "[]"):
        assert api.post("app/setPreferences", json=text).status_code == 200
    assert api.get("app/preferences").json() == before


def test_schedule_times_come_in_pairs(api: Api) -> None:
    api.post("app/setPreferences", json='{"schedule_from_hour":3}')
    assert api.get("app/preferences").json()["schedule_from_hour"] == 8
    api.post("app/setPreferences", json='{"schedule_from_hour":3,"schedule_from_min":4}')
    assert api.get("app/preferences").json()["schedule_from_hour"] == 3


def test_the_ratio_limit_needs_both_keys_up_to_5_1(api: Api) -> None:
    modern = api.fake.profile.since("5.2.0")
    api.post("app/setPreferences", json='{"max_ratio":2.5}')
    assert api.get("app/preferences").json()["max_ratio"] == (2.5 if modern else -1)
    api.post("app/setPreferences", json='{"max_ratio_enabled":false}')
    if not modern:
        api.post("app/setPreferences", json='{"max_ratio_enabled":true}')
        assert api.get("app/preferences").json()["max_ratio"] == 0
    api.post("app/setPreferences", json='{"max_ratio_enabled":true,"max_ratio":3}')
    assert api.get("app/preferences").json()["max_ratio"] == 3


def test_proxy_type_is_a_number_up_to_4_5(api: Api) -> None:
    kind = str if api.fake.profile.since("4.6.0") else int
    assert isinstance(api.get("app/preferences").json()["proxy_type"], kind)


def test_limits_are_whole_kib_of_the_mode_in_force(api: Api) -> None:
    api.post("transfer/setDownloadLimit", limit="5000")
    assert api.get("transfer/downloadLimit").text == "4096"
    api.post("transfer/toggleSpeedLimitsMode")
    assert api.get("transfer/speedLimitsMode").text == "1"
    assert api.get("transfer/downloadLimit").text == "10240"


def test_log_times_are_milliseconds_up_to_4_4(api: Api) -> None:
    stamp = api.get("log/main").json()[0]["timestamp"]
    assert (stamp > 10**12) == (api.fake.profile.app == "4.2.5")


def test_the_log_is_read_from_an_id_on(api: Api) -> None:
    last = api.get("log/main").json()[-1]["id"]
    assert api.get("log/main", last_known_id=last).json() == []
    assert api.get("log/main", normal="false", info="false").json() == []


def test_a_feed_and_its_articles(api: Api) -> None:
    api.post("rss/addFolder", path="f")
    assert api.post("rss/addFolder", path="f").status_code == 409
    assert api.post("rss/addFeed", url="http://x.example/rss", path="f\\x").status_code == 200
    assert api.post("rss/addFeed", url="http://x.example/rss", path="y").status_code == 409
    api.fake.add_article("http://x.example/rss", "Show S01E01")
    node = api.get("rss/items", withData="true").json()["f"]["x"]
    assert node["articles"][0]["title"] == "Show S01E01"
    assert set(api.get("rss/items").json()["f"]["x"]) >= {"uid", "url"}
    api.post("rss/markAsRead", itemPath="f")
    assert api.get("rss/items", withData="true").json()["f"]["x"]["articles"][0]["isRead"] is True
    assert api.post("rss/removeItem", path="nope").status_code == 409


def test_a_rule_from_bad_json_is_empty_and_enabled(api: Api) -> None:
    api.post("rss/setRule", ruleName="r", ruleDef="{bad")
    rule = api.get("rss/rules").json()["r"]
    assert (rule["enabled"], rule["mustContain"]) == (True, "")


def test_a_rule_matches_articles_of_its_feeds(api: Api) -> None:
    url = "http://x.example/rss"
    api.post("rss/addFeed", url=url, path="x")
    api.fake.add_article(url, "Show 1080p")
    api.fake.add_article(url, "Other")
    rule = {"mustContain": "show", "affectedFeeds": [url]}
    api.post("rss/setRule", ruleName="r", ruleDef=json.dumps(rule))
    assert api.get("rss/matchingArticles", ruleName="r").json() == {"x": ["Show 1080p"]}
    assert api.get("rss/matchingArticles", ruleName="none").json() == {}


def test_a_search_finds_what_the_test_provides(api: Api) -> None:
    api.fake.search_results([{"fileName": "a"}, {"fileName": "b"}])
    form = {"pattern": "x", "category": "all", "plugins": "enabled"}
    job = api.post("search/start", **form).json()["id"]
    found = api.get("search/results", id=job, limit=1, offset=1).json()
    assert found == {"status": "Stopped", "total": 2, "results": [{"fileName": "b"}]}
    assert api.get("search/results", id=job, offset=3).status_code == 409
    api.post("search/delete", id=job)
    assert api.get("search/status", id=job).status_code == 404


def test_a_sixth_running_search_conflicts(api: Api) -> None:
    api.fake.search_results([], running=True)
    form = {"pattern": "x", "category": "all", "plugins": "all"}
    codes = [api.post("search/start", **form).status_code for _ in range(6)]
    assert codes == [200] * 5 + [409]


def test_search_jobs_belong_to_the_session_up_to_5_2(api: Api) -> None:
    api.post("search/start", pattern="x", category="all", plugins="all")
    api.fake.expire_sessions()
    api.login()
    assert len(api.get("search/status").json()) == (1 if api.fake.profile.since("5.3.0") else 0)


def test_the_creator_makes_a_torrent_that_can_be_added() -> None:
    for version, kind in (("5.1.0", str), ("5.3.0", int)):
        with api_of(version) as api:
            form = {"sourcePath": "/data/film.mkv", "format": "v1", "private": "true"}
            task = api.post("torrentcreator/addTask", **form).json()["taskID"]
            status = api.get("torrentcreator/status", taskID=task).json()[0]
            assert status["status"] == "Finished"
            assert isinstance(status["timeAdded"], kind)
            made = api.get("torrentcreator/torrentFile", taskID=task).content
            assert torrents.read(made).name == "film.mkv"
            assert api.post("torrentcreator/deleteTask", taskID=task).status_code == 200
            assert api.get("torrentcreator/status", taskID=task).status_code == 404


def test_a_refused_source_fails_its_task() -> None:
    with api_of("5.3.0") as api:
        api.fake.refuse_path("/missing")
        task = api.post("torrentcreator/addTask", sourcePath="/missing/x").json()["taskID"]
        assert api.get("torrentcreator/status").json()[0]["status"] == "Failed"
        assert api.get("torrentcreator/torrentFile", taskID=task).status_code == 409


def test_client_data_is_merged_and_null_deletes() -> None:
    with api_of("5.3.0") as api:
        api.post("clientdata/store", data='{"a":1,"b":2}')
        assert api.post("clientdata/store", data='{"a":null}').status_code == 204
        assert api.get("clientdata/load").json() == {"b": 2}
        assert api.post("clientdata/store", data="[]").status_code == 400


def test_metadata_can_be_looked_into_before_adding() -> None:
    torrent = torrents.make_torrent("m", 5)
    with api_of("5.3.0") as api:
        source = torrents.magnet(torrent)
        pending = api.post("torrents/fetchMetadata", source=source)
        assert pending.status_code == 202
        assert api.get("torrents/saveMetadata", source=source).status_code == 409
        api.fake.metadata_known(source, torrent)
        ready = api.post("torrents/fetchMetadata", source=source)
        assert (ready.status_code, ready.json()["info"]["name"]) == (200, "m")
        assert api.get("torrents/saveMetadata", source=source).content == torrent
