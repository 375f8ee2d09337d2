"""The two envelopes of the Transmission fake, by raw requests."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from peerkit_sandbox import Clock
from peerkit_sandbox.transmission import FakeTransmission
from tests.sandbox.test_transmission_support import (
    BETA,
    NEW,
    OLD,
    VERSIONS,
    Rpc,
    file_torrent,
    info_hash,
    packed,
)


@pytest.fixture(params=VERSIONS)
def fake(request: pytest.FixtureRequest) -> Iterator[FakeTransmission]:
    with FakeTransmission(request.param, clock=Clock(), hang_seconds=0.05) as running:
        yield running


@pytest.fixture
def rpc(fake: FakeTransmission) -> Iterator[Rpc]:
    with Rpc(fake.rpc_url) as client:
        yield client


@pytest.fixture
def new() -> Iterator[Rpc]:
    with (
        FakeTransmission(NEW, clock=Clock(), hang_seconds=0.05) as running,
        Rpc(running.rpc_url) as client,
    ):
        yield client


def error(answer: dict[str, dict[str, object]]) -> tuple[object, object]:
    return answer["error"]["code"], answer["error"].get("data")


def test_only_an_integer_tag_comes_back(rpc: Rpc) -> None:
    assert rpc.send({"method": "session-stats", "tag": 7})["tag"] == 7
    tags: tuple[object, ...] = ("seven", 7.5, None)
    for tag in tags:
        assert "tag" not in rpc.send({"method": "session-stats", "tag": tag})


def test_an_unknown_method_is_refused_in_the_words_of_the_release(
    fake: FakeTransmission, rpc: Rpc
) -> None:
    expected: dict[str, dict[str, object]] = {
        OLD: {"arguments": {}, "result": "method name not recognized", "tag": 1},
        BETA: {"arguments": 0, "result": "no method name", "tag": 1},
        NEW: {"arguments": {}, "result": "no method name", "tag": 1},
    }
    assert rpc.send({"method": "nope", "tag": 1}) == expected[fake.version]


def test_a_body_that_is_not_json_is_answered_by_3_00_in_classic() -> None:
    with FakeTransmission(OLD) as fake, Rpc(fake.rpc_url) as rpc:
        for body in ("", "{", "[]", "5"):
            assert rpc.post(body).json() == {"arguments": {}, "result": "no method name"}


def test_a_body_that_is_not_json_is_answered_by_4_1_4_in_json_rpc(new: Rpc) -> None:
    for body in ("", "{"):
        answer = new.post(body).json()
        assert answer["error"]["code"] == -32700
        assert answer["id"] is None


def test_4_1_4_takes_a_boolean_tag_for_a_bad_id(new: Rpc) -> None:
    answer = new.send({"method": "session-stats", "tag": True})
    assert answer == {"arguments": {}, "result": "id type must be String, Number, or Null"}


def test_what_follows_the_json_value_is_not_looked_at(new: Rpc) -> None:
    assert new.post('{"method": "session-stats"}}}').json()["result"] == "success"


def test_an_empty_batch_hangs_4_1_4(new: Rpc) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        new.post("[]")


def test_json_rpc_is_unknown_to_older_servers() -> None:
    expected = {OLD: "method name not recognized", BETA: "no method name"}
    for version, text in expected.items():
        with FakeTransmission(version) as fake, Rpc(fake.rpc_url) as rpc:
            assert rpc.modern("session_get")["result"] == text


def test_snake_case_names_are_unknown_to_older_servers() -> None:
    for version in (OLD, BETA):
        with FakeTransmission(version) as fake, Rpc(fake.rpc_url) as rpc:
            assert rpc.classic("session_get")["result"] != "success"
            got = rpc.ok("session-get", fields=["rpc-version", "speed_limit_down"])
            assert list(got) == ["rpc-version"]


def test_4_1_4_takes_both_spellings_in_classic_and_answers_in_the_classic_one(new: Rpc) -> None:
    got = new.ok("session_get", fields=["speed_limit_down", "seed-queue-size"])
    assert got == {"speed-limit-down": 100, "seed-queue-size": 10}
    new.ok("torrent_add", metainfo=packed(file_torrent()), paused=True)
    rows = new.ok("torrent-get", fields=["hash_string", "peer-limit", "download_dir"])
    assert set(rows["torrents"][0]) == {"hashString", "peer-limit", "downloadDir"}


def test_json_rpc_answers_in_snake_case(new: Rpc) -> None:
    answer = new.modern("session_get", fields=["speed_limit_down", "version"])
    assert answer == {
        "jsonrpc": "2.0",
        "id": 1,
        "result": {"speed_limit_down": 100, "version": "4.1.4 (a6d907d9ea)"},
    }


def test_json_rpc_does_not_know_classic_names(new: Rpc) -> None:
    assert error(new.modern("session-get")) == (-32601, None)
    new.ok("torrent-add", metainfo=packed(file_torrent()), paused=True)
    rows = new.modern("torrent_get", fields=["hashString", "id"])["result"]["torrents"]
    assert rows == [{"id": 1}]


@pytest.mark.parametrize("number", ["seven", 7, 7.5, None])
def test_json_rpc_gives_back_ids_that_are_strings_numbers_or_null(new: Rpc, number: object) -> None:
    answer = new.send({"jsonrpc": "2.0", "method": "session_stats", "id": number})
    assert answer["id"] == number
    assert "result" in answer


@pytest.mark.parametrize("number", [True, [1], {}])
def test_json_rpc_refuses_other_ids(new: Rpc, number: object) -> None:
    answer = new.send({"jsonrpc": "2.0", "method": "session_stats", "id": number})
    assert answer["error"]["code"] == -32600
    assert answer["id"] is None


def test_another_json_rpc_version_is_refused(new: Rpc) -> None:
    assert new.send({"jsonrpc": "1.0", "method": "session_stats", "id": 1})["error"]["code"] == (
        -32600
    )


def test_a_notification_is_carried_out_and_answered_204(new: Rpc) -> None:
    note = {"jsonrpc": "2.0", "method": "session_set", "params": {"seed_queue_size": 3}}
    response = new.post(httpx.Request("POST", new.url, json=note).content)
    assert (response.status_code, response.content) == (204, b"")
    assert new.ok("session-get", fields=["seed-queue-size"]) == {"seed-queue-size": 3}


def test_a_batch_leaves_notifications_out_of_the_answers(new: Rpc) -> None:
    answers = new.send(
        [
            {"jsonrpc": "2.0", "method": "session_stats", "id": "a"},
            {"jsonrpc": "2.0", "method": "torrent_stop"},
            {"jsonrpc": "2.0", "method": "nope", "id": "b"},
            5,
            {"method": "session-stats", "tag": 3},
        ]
    )
    assert [answer["id"] for answer in answers] == ["a", "b", None, None]
    codes = [answer.get("error", {}).get("code") for answer in answers]
    assert codes == [None, -32601, -32600, -32600]


def test_a_batch_of_notifications_is_204(new: Rpc) -> None:
    note = {"jsonrpc": "2.0", "method": "torrent_stop"}
    assert new.post(httpx.Request("POST", new.url, json=[note]).content).status_code == 204


def test_positional_params_count_as_none(new: Rpc) -> None:
    answer = new.send({"jsonrpc": "2.0", "method": "free_space", "params": ["/"], "id": 1})
    assert error(answer) == (-32602, {"error_string": "directory path argument is missing"})


def test_failures_carry_a_code_and_the_result_there_is(new: Rpc) -> None:
    assert error(new.modern("torrent_get")) == (-32602, {"error_string": "no fields specified"})
    assert error(new.modern("torrent_add", metainfo="AAAA")) == (4, None)
    assert error(new.modern("free_space", path="/no/such/dir")) == (
        5,
        {
            "error_string": "No such file or directory",
            "result": {"path": "/no/such/dir", "size_bytes": -1, "total_size": -1},
        },
    )
    assert error(new.modern("port_test", ip_protocol="ipv4")) == (
        8,
        {
            "error_string": "Couldn't test port: No Response (0)",
            "result": {"ip_protocol": "ipv4"},
        },
    )


def test_the_two_envelopes_spell_the_wanted_flags_differently(new: Rpc) -> None:
    torrent = file_torrent()
    new.ok("torrent-add", metainfo=packed(torrent), paused=True)
    assert new.field([info_hash(torrent)], "wanted") == [1]
    rows = new.modern("torrent_get", fields=["wanted"])["result"]["torrents"]
    assert rows[0]["wanted"] == [True]
    assert rows[0]["wanted"][0] is True


def test_the_table_begins_with_the_names_in_the_spelling_of_the_envelope(new: Rpc) -> None:
    new.ok("torrent-add", metainfo=packed(file_torrent()), paused=True)
    classic = new.ok("torrent-get", fields=["id", "percentDone"], format="table")
    assert classic["torrents"] == [["id", "percentDone"], [1, 0.0]]
    modern = new.modern("torrent_get", fields=["id", "percent_done"], format="table")
    assert modern["result"]["torrents"] == [["id", "percent_done"], [1, 0.0]]


def test_encryption_is_tolerated_in_classic_and_allowed_in_json_rpc(new: Rpc) -> None:
    new.ok("session-set", encryption="tolerated")
    assert new.modern("session_get", fields=["encryption"])["result"] == {"encryption": "allowed"}
    assert new.ok("session-get", fields=["encryption"]) == {"encryption": "tolerated"}
    assert new.modern("session_set", encryption="tolerated")["error"]["code"] == -32602
