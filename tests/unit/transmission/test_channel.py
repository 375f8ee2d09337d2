"""Both dialects through the channel, without a server."""

from __future__ import annotations

import copy
import gc
import json
import pickle
from typing import Any

import pytest

from peerkit_core import (
    DecodeError,
    ForeignAnswer,
    NotAskedFor,
    Response,
    SchemaDrift,
    ServerVersion,
    Unlisted,
    UnsupportedByServer,
    Version,
)
from peerkit_core.call.operation import Operation
from peerkit_core.call.request import Request
from peerkit_transmission import (
    BackendFailed,
    CorruptTorrent,
    InvalidParams,
    InvalidTrackers,
    MethodNotFound,
    PathNotAbsolute,
    SystemFailure,
    TransmissionError,
    models,
)
from peerkit_transmission._generated.operations import session, system, torrents
from peerkit_transmission._generated.releases import RELEASES, VALUES
from peerkit_transmission.client.link import Dialect, Link
from peerkit_transmission.errors import classic_failure
from peerkit_transmission.rpc.channel import TransmissionChannel


def channel(dialect: Dialect, release: str) -> TransmissionChannel:
    """A channel that has met a server."""
    link = Link(dialect=dialect, server=ServerVersion(Version(release)))
    return TransmissionChannel(link, RELEASES, VALUES["TorrentField"] | VALUES["SessionField"])


NEW = channel("json-rpc", "4.1.4")
OLD = channel("classic", "3.00")


def sent(through: TransmissionChannel, operation: Any, request: Any) -> Any:
    """The body that goes out."""
    return json.loads(through.encode(operation, request).content or b"")


def answer(**body: Any) -> Response:
    """A 200."""
    return Response(200, json.dumps(body).encode(), {"content-type": "application/json"})


def test_json_rpc_sends_the_names_of_the_spec() -> None:
    request = torrents.build_get(["hash_string", "labels"], ids="recently_active")
    assert sent(NEW, torrents.GET, request) == {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "torrent_get",
        "params": {"fields": ["hash_string", "labels"], "ids": "recently_active"},
    }


def test_classic_translates_method_arguments_fields_and_words() -> None:
    request = torrents.build_get(["hash_string", "file_count", "id"], ids="recently_active")
    assert sent(channel("classic", "4.1.0-beta.2"), torrents.GET, request) == {
        "method": "torrent-get",
        "arguments": {"fields": ["hashString", "file-count", "id"], "ids": "recently-active"},
    }
    request = session.build_set(encryption="allowed", alt_speed_down=5)
    assert sent(OLD, session.SET, request) == {
        "method": "session-set",
        "arguments": {"encryption": "tolerated", "alt-speed-down": 5},
    }


def test_fields_that_the_release_lacks_are_not_asked_for() -> None:
    body = sent(OLD, torrents.GET, torrents.build_get(["id", "availability", "group"]))
    assert body["arguments"]["fields"] == ["id"]


def test_asking_only_for_fields_that_the_release_lacks_is_refused() -> None:
    with pytest.raises(UnsupportedByServer, match=r"availability.*4\.0\.0 or later"):
        OLD.encode(torrents.GET, torrents.build_get("availability"))


def test_classic_answers_become_the_models_themselves() -> None:
    raw = {"torrents": [{"hashString": "ab", "downloadDir": "/d", "peersFrom": {"fromCache": 1}}]}
    raw["torrents"][0]["peersFrom"] |= dict.fromkeys(  # type: ignore[operator]
        ["fromDht", "fromIncoming", "fromLpd", "fromLtep", "fromPex", "fromTracker"], 0
    )
    result = OLD.parse(torrents.GET, answer(result="success", arguments=raw), "raise")
    torrent = result.torrents[0]
    assert isinstance(torrent, models.Torrent)
    assert (torrent.hash_string, torrent.download_dir) == ("ab", "/d")
    assert isinstance(torrent.peers_from, models.PeersFrom)
    assert torrent.name is models.Torrent().name


@pytest.mark.parametrize("wanted", [[1, 0], [True, False]])
def test_wanted_is_boolean_whatever_the_server_sends(wanted: list[int]) -> None:
    raw = answer(result="success", arguments={"torrents": [{"wanted": wanted}]})
    assert OLD.parse(torrents.GET, raw, "raise").torrents[0].wanted == [True, False]


@pytest.mark.parametrize("through", [NEW, OLD])
def test_a_table_is_decoded_into_the_same_objects(through: TransmissionChannel) -> None:
    name = "hashString" if through is OLD else "hash_string"
    table = {"torrents": [["id", name], [1, "aa"], [2, "bb"]], "removed": [3]}
    body = (
        answer(result="success", arguments=table)
        if through is OLD
        else answer(jsonrpc="2.0", id=1, result=table)
    )
    result = through.parse(torrents.GET, body, "raise")
    assert [(t.id, t.hash_string) for t in result.torrents] == [(1, "aa"), (2, "bb")]
    assert result.removed == [3]


def test_a_json_rpc_error_keeps_code_and_detail() -> None:
    error = {"code": 3, "message": "path is not absolute", "data": {"error_string": "rel/ative"}}
    with pytest.raises(PathNotAbsolute, match="rel/ative") as caught:
        NEW.parse(torrents.SET_LOCATION, answer(jsonrpc="2.0", id=1, error=error), "raise")
    assert caught.value.code == 3


@pytest.mark.parametrize(
    ("message", "kind", "code"),
    [
        ("method name not recognized", MethodNotFound, -32601),
        ("no method name", MethodNotFound, -32601),
        ("invalid or corrupt torrent file", CorruptTorrent, 9),
        ("unrecognized info", CorruptTorrent, 4),
        ("gotMetadataFromURL: http error 404: Not Found", BackendFailed, 8),
        ("Couldn't test port: No Response (0)", BackendFailed, 8),
        ("new location path is not absolute", PathNotAbsolute, 3),
        ("No such file or directory", SystemFailure, 5),
        ("directory path argument is missing", InvalidParams, -32602),
        ("torrent_rename_path requires 1 torrent", InvalidParams, -32602),
        ("something new", TransmissionError, -32603),
    ],
)
def test_classic_words_get_the_json_rpc_codes(
    message: str, kind: type[TransmissionError], code: int
) -> None:
    error = classic_failure("m", message)
    assert (type(error), error.code) == (kind, code)


def test_a_classic_failure_may_carry_a_number_for_its_arguments() -> None:
    # 4.1.0-beta.2 answers an unknown method with `arguments: 0`.
    with pytest.raises(MethodNotFound):
        OLD.parse(system.PORT_TEST, answer(result="no method name", arguments=0), "raise")


@pytest.mark.parametrize("through", [NEW, OLD])
def test_what_is_no_reply_is_a_decode_error(through: TransmissionChannel) -> None:
    with pytest.raises(DecodeError, match="not an RPC reply"):
        through.parse(session.STATS, Response(200, b"Welcome"), "warn")
    with pytest.raises(ForeignAnswer, match="a web page"):
        through.parse(session.STATS, Response(200, b"<html>"), "warn")


@pytest.mark.parametrize("through", [NEW, OLD])
@pytest.mark.parametrize("content", [b'{"result": 1, "arguments": "\xed\xa0\x80"', b"[" * 100_000])
def test_bytes_that_no_parser_takes_are_a_decode_error(
    through: TransmissionChannel, content: bytes
) -> None:
    with pytest.raises(DecodeError):
        through.parse(session.STATS, Response(200, content), "warn")


def test_an_odd_row_of_a_table_does_not_cost_the_others() -> None:
    table = {"torrents": [["id", "hash_string"], [1], [2, "bb"], {"id": 3}, 4]}
    with pytest.warns(SchemaDrift):
        result = NEW.parse(torrents.GET, answer(jsonrpc="2.0", id=1, result=table), "warn")
    assert (2, "bb") in [(t.id, t.hash_string) for t in result.torrents]
    odd = {"torrents": [[{"id": 1}], [1]]}
    with pytest.raises(DecodeError, match="names of fields"):
        NEW.parse(torrents.GET, answer(jsonrpc="2.0", id=1, result=odd), "warn")


def test_a_table_is_found_behind_a_long_list_of_removed_torrents() -> None:
    table = {"removed": [*range(500)], "torrents": [["id"], [1]]}
    result = NEW.parse(torrents.GET, answer(jsonrpc="2.0", id=1, result=table), "raise")
    assert [torrent.id for torrent in result.torrents] == [1]
    assert result.removed == [*range(500)]


def test_a_name_that_looks_like_a_table_is_none() -> None:
    names = {"torrents": [{"name": '"torrents":[[1]]'}]}
    result = NEW.parse(torrents.GET, answer(jsonrpc="2.0", id=1, result=names), "raise")
    assert result.torrents[0].name == '"torrents":[[1]]'


def test_the_failure_that_4_0_0_makes_of_a_duplicate_is_a_result() -> None:
    there = {"id": 1, "name": "x", "hashString": "aa"}
    reply = answer(result="duplicate torrent", arguments={"torrent-duplicate": there})
    result = OLD.parse(torrents.ADD, reply, "raise")
    assert result.torrent_duplicate == result.torrent_duplicate
    assert getattr(result.torrent_duplicate, "hash_string", "") == "aa"


def test_a_batch_has_a_number_for_each_call() -> None:
    calls: list[tuple[Operation[Any], Request]] = [
        (session.STATS, session.build_stats()),
        (torrents.STOP, torrents.build_stop("aa" * 20)),
    ]
    batch = NEW.batch()
    assert batch is not None
    body = json.loads(batch.encode(calls).content or b"")
    assert [(call["id"], call["method"]) for call in body] == [
        (0, "session_stats"),
        (1, "torrent_stop"),
    ]
    assert OLD.batch() is None


def test_replies_of_a_batch_may_come_in_any_order() -> None:
    replies = [
        {"jsonrpc": "2.0", "id": 2, "error": {"code": 3, "message": "path is not absolute"}},
        {"jsonrpc": "2.0", "id": 0, "result": {"path": "/a", "size_bytes": 5, "total_size": 9}},
    ]
    content = json.dumps(replies).encode()
    batch = NEW.batch()
    assert batch is not None
    found = batch.parse([system.FREE_SPACE] * 3, Response(200, content), "raise")
    assert found[0].size_bytes == 5
    assert isinstance(found[1], DecodeError)
    assert isinstance(found[2], PathNotAbsolute)


def test_words_of_3_00_for_a_bad_tracker() -> None:
    assert type(classic_failure("torrent_set", "invalid argument")) is InvalidTrackers
    assert type(classic_failure("torrent_rename_path", "Invalid argument")) is SystemFailure


def test_the_garbage_collector_is_as_it_was_after_a_long_answer() -> None:
    rows = [{"hash_string": f"{number:040x}"} for number in range(2000)]
    long = answer(jsonrpc="2.0", id=1, result={"torrents": rows})
    broken = Response(200, long.content[:-1])
    for enabled in (True, False):
        (gc.enable if enabled else gc.disable)()
        try:
            assert len(NEW.parse(torrents.GET, long, "raise").torrents) == 2000
            with pytest.raises(DecodeError):
                NEW.parse(torrents.GET, broken, "raise")
            assert gc.isenabled() is enabled
        finally:
            gc.enable()


ASKED = torrents.build_get(["name", "percent_done", Unlisted("brand_new")], format="table")
ROW = {"name": "a", "percent_done": 1, "brand_new": [7]}
CLASSIC_ROW = {"name": "a", "percentDone": 1, "brandNew": [7]}


@pytest.mark.parametrize(
    ("through", "response"),
    [
        (NEW, answer(jsonrpc="2.0", id=1, result={"torrents": [ROW]})),
        (NEW, answer(jsonrpc="2.0", id=1, result={"torrents": [[*ROW], [*ROW.values()]]})),
        (OLD, answer(result="success", arguments={"torrents": [CLASSIC_ROW]})),
        (
            OLD,
            answer(
                result="success",
                arguments={"torrents": [[*CLASSIC_ROW], [*CLASSIC_ROW.values()]]},
            ),
        ),
    ],
    ids=["json-rpc", "json-rpc table", "classic", "classic table"],
)
def test_a_torrent_has_what_was_asked_for(through: TransmissionChannel, response: Response) -> None:
    result = through.parse(torrents.GET.narrowed(ASKED), response, "raise")
    (torrent,) = result.torrents
    assert isinstance(torrent, models.Torrent)
    assert (torrent.name, torrent.percent_done) == ("a", 1)
    assert getattr(torrent, "brand_new") == [7]  # noqa: B009 - type checkers do not know it
    with pytest.raises(NotAskedFor, match="'eta' was not asked for"):
        _ = torrent.eta
    assert pickle.loads(pickle.dumps(result)) == result
    assert copy.deepcopy(result) == result


def test_a_field_that_is_not_known_is_sent_in_the_spelling_of_the_dialect() -> None:
    assert sent(NEW, torrents.GET, ASKED)["params"]["fields"][-1] == "brand_new"
    assert sent(OLD, torrents.GET, ASKED)["arguments"]["fields"][-1] == "brandNew"


@pytest.mark.parametrize("through", [NEW, OLD], ids=["json-rpc", "classic"])
def test_a_session_has_what_was_asked_for(through: TransmissionChannel) -> None:
    operation = session.GET.narrowed(session.build_get(fields=["peer_port"]))
    wire = {"result": {"peer_port": 5}} if through is NEW else {"arguments": {"peer-port": 5}}
    response = answer(**({"id": 1} if through is NEW else {"result": "success"}), **wire)
    found = through.parse(operation, response, "raise")
    assert isinstance(found, models.Session)
    assert found.peer_port == 5
    assert not hasattr(found, "encryption")
    assert pickle.loads(pickle.dumps(found)) == found
