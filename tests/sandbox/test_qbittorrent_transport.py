"""Verbs, parameters, status codes and error texts."""

from __future__ import annotations

import pytest

from peerkit_sandbox import torrents

from .support import Api, api_of


def test_versions(api: Api) -> None:
    expected = {"4.2.5": "2.5.1", "4.5.2": "2.8.19", "5.1.0": "2.11.4", "5.3.0": "2.16.2"}
    assert api.get("app/version").text == f"v{api.fake.profile.app}"
    assert api.get("app/webapiVersion").text == expected[api.fake.profile.app]


def test_text_has_a_charset_except_on_the_oldest(api: Api) -> None:
    bare = api.fake.profile.app == "4.2.5"
    expected = "text/plain" if bare else "text/plain; charset=UTF-8"
    assert api.get("app/version").headers["content-type"] == expected


def test_commands_are_post_only_since_4_5(api: Api) -> None:
    answer = api.get("torrents/createTags", tags="x")
    assert answer.status_code == (405 if api.fake.profile.since("4.5.0") else 200)


def test_head(api: Api) -> None:
    expected = 405 if api.fake.profile.app == "4.5.2" else 200
    assert api.http.head("app/version").status_code == expected


def test_other_verbs_are_refused(api: Api) -> None:
    expected = 501 if api.fake.profile.since("5.0.0") else 400
    assert api.http.put("app/version").status_code == expected


def test_a_get_reads_only_the_query_and_a_post_only_the_body(api: Api) -> None:
    assert api.http.post("torrents/createTags", params={"tags": "q"}).status_code == 400
    assert api.http.post("torrents/createTags", json={"tags": "q"}).status_code == 400
    api.fake.add_torrent(name="a")
    assert api.post("torrents/info", hashes="00" * 20).json() == []
    assert len(api.http.post("torrents/info", params={"hashes": "00" * 20}).json()) == 1


def test_missing_parameters_are_named_since_5_2(api: Api) -> None:
    answer = api.post("torrents/rename", hash="x")
    assert answer.status_code == 400
    texts = {"4.2.5": "", "4.5.2": "Bad Request", "5.1.0": "Bad Request"}
    assert answer.text == texts.get(api.fake.profile.app, "Missing required parameters: name")


def test_unknown_endpoints_and_torrents_are_404(api: Api) -> None:
    assert api.get("nothing/here").status_code == 404
    assert api.get("torrents/Info").status_code == 404
    assert api.get("torrents/properties", hash="00").status_code == 404
    assert api.get("torrents/properties").status_code == 400


@pytest.mark.parametrize(
    ("path", "versions"),
    [
        ("torrents/pause", "4.2.5 4.5.2"),
        ("torrents/stop", "5.1.0 5.3.0"),
        ("torrents/setTags", "5.1.0 5.3.0"),
        ("transfer/setSpeedLimitsMode", "4.5.2 5.1.0 5.3.0"),
        ("transfer/setSpeedLimits", "5.3.0"),
        ("torrents/setSavePath", "4.5.2 5.1.0 5.3.0"),
    ],
)
def test_endpoints_exist_only_in_their_releases(api: Api, path: str, versions: str) -> None:
    exists = api.fake.profile.app in versions.split()
    assert api.post(path).status_code == (400 if exists else 404)


def test_what_is_not_simulated_says_so(api: Api) -> None:
    answer = api.post("app/sendTestEmail")
    if not api.fake.profile.since("5.0.0"):
        assert answer.status_code == 404
        return
    assert answer.status_code == 501
    assert "not simulated" in answer.text


@pytest.mark.parametrize("word", ["1", "yes", "on", ""])
def test_only_true_is_true(api: Api, word: str) -> None:
    flag = "stopped" if api.fake.profile.since("5.0.0") else "paused"
    api.upload(("a.torrent", torrents.make_torrent("a")), **{flag: word})
    assert api.get("torrents/info").json()[0]["state"] == "stalledDL"


def test_true_in_any_case_is_true(api: Api) -> None:
    flag, state = ("stopped", "stoppedDL")
    if not api.fake.profile.since("5.0.0"):
        flag, state = ("paused", "pausedDL")
    api.upload(("a.torrent", torrents.make_torrent("a")), **{flag: "True"})
    assert api.get("torrents/info").json()[0]["state"] == state


def test_long_answers_are_compressed_when_asked_for(api: Api) -> None:
    answer = api.http.get("app/preferences", headers={"accept-encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    answer = api.http.get("app/preferences", headers={"accept-encoding": "identity"})
    assert "content-encoding" not in answer.headers


def test_whole_numbers_are_written_without_a_point(api: Api) -> None:
    api.fake.finish(api.fake.add_torrent().hash)
    assert '"progress":1,' in api.get("torrents/info").text


def test_an_unknown_version_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"5\.3\.0"), api_of("9.9.9"):
        pass
