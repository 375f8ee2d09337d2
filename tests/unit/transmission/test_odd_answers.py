"""Odd answers of Transmission: what is kept, what is told, and what is no success."""

from __future__ import annotations

import json
import math
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from tests.unit.transmission.test_channel import NEW, OLD, answer

from peerkit_core import DecodeError, NotSent, PeerkitError, Response, SchemaDrift, is_set
from peerkit_core.call.open_call import open_operation
from peerkit_core.codec import decode
from peerkit_transmission import TransmissionError
from peerkit_transmission._generated.operations import session, system, torrents
from peerkit_transmission.rpc.channel import TransmissionChannel
from peerkit_transmission.rpc.characters import repaired

HASH = "7e1c" * 10
ODD = [b"caf\xe9", b"\\ud800", b"\\udfff!", b"\xed\xa0\x80"]
"""Texts with what is no character."""


@pytest.fixture(autouse=True)
def untold(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test is told everything."""
    monkeypatch.setattr(decode, "_told", set[tuple[str, str]]())


def success(classic: bool, result: bytes) -> Response:
    """A reply around a result that may be no JSON."""
    head = b'{"result":"success","arguments":' if classic else b'{"jsonrpc":"2.0","id":1,"result":'
    return Response(200, head + result + b"}", {"content-type": "application/json"})


def listed(classic: bool, name: bytes, *, table: bool = False) -> Response:
    """A list of two torrents, the second with a name."""
    key = b"hashString" if classic else b"hash_string"
    if table:
        rows = b'["name","%s"],["good","%s"],["%s","%s"]' % (key, b"0" * 40, name, HASH.encode())
    else:
        rows = b'{"name":"good","%s":"%s"},{"name":"%s","%s":"%s"}' % (
            key,
            b"0" * 40,
            name,
            key,
            HASH.encode(),
        )
    return success(classic, b'{"torrents":[%s]}' % rows)


BOTH = pytest.mark.parametrize(
    ("through", "classic"), [(NEW, False), (OLD, True)], ids=["json-rpc", "classic"]
)


@BOTH
@pytest.mark.parametrize("table", [False, True])
@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("drift", ["warn", "raise"])
def test_an_odd_character_costs_nothing_and_is_told_with_its_torrent(
    through: TransmissionChannel, classic: bool, table: bool, name: bytes, drift: Any
) -> None:
    with pytest.warns(SchemaDrift) as told:
        result = through.parse(torrents.GET, listed(classic, name, table=table), drift)
    assert result.torrents[0].name == "good"
    assert "\ufffd" in result.torrents[1].name
    result.torrents[1].name.encode()
    assert result.torrents[1].hash_string == HASH
    (warning,) = told
    text = str(warning.message)
    assert "$.torrents[].name" in text
    assert f"$.torrents[1].name of {HASH}" in text
    assert "replaced by U+FFFD" in text
    assert "left out" not in text


@BOTH
@pytest.mark.parametrize("name", ODD)
def test_an_open_call_replaces_what_is_no_character(
    through: TransmissionChannel, classic: bool, name: bytes
) -> None:
    with pytest.warns(SchemaDrift, match="replaced"):
        plain = through.parse(open_operation("torrent_get"), listed(classic, name), "warn")
    assert "\ufffd" in plain["torrents"][1]["name"]
    json.dumps(plain, ensure_ascii=False).encode()


@pytest.mark.parametrize("words", ODD)
def test_the_words_of_a_failure_may_be_odd(words: bytes) -> None:
    data = b'{"error":{"code":4,"message":"no %s","data":{"error_string":"%s"}}}' % (words, words)
    with pytest.raises(TransmissionError) as raised:
        NEW.parse(torrents.ADD, Response(200, data), "warn")
    assert raised.value.code == 4
    assert "\ufffd" in raised.value.message
    str(raised.value).encode()
    json.dumps(raised.value.data, ensure_ascii=False).encode()
    old = b'{"result":"no %s","arguments":{"name":"%s"}}' % (words, words)
    with pytest.warns(SchemaDrift), pytest.raises(TransmissionError) as raised:
        OLD.parse(torrents.ADD, Response(200, old), "warn")
    str(raised.value).encode()
    json.dumps(raised.value.data, ensure_ascii=False).encode()


@BOTH
@pytest.mark.parametrize("number", [b"NaN", b"-Infinity", b"1e400", b"9" * 5000])
def test_a_number_that_is_none_does_not_cost_the_answer(
    through: TransmissionChannel, classic: bool, number: bytes
) -> None:
    ratio, name = (b"uploadRatio", b"totalSize") if classic else (b"upload_ratio", b"total_size")
    rows = b'{"%s":1.5,"%s":2},{"%s":%s,"%s":%s}' % (ratio, name, ratio, number, name, number)
    with pytest.warns(SchemaDrift) as told:
        result = through.parse(torrents.GET, success(classic, b'{"torrents":[%s]}' % rows), "warn")
    assert len(told) == 1
    assert (result.torrents[0].upload_ratio, result.torrents[0].total_size) == (1.5, 2)
    assert not math.isfinite(result.torrents[1].upload_ratio)
    assert not is_set(result.torrents[1].total_size)
    with pytest.raises(NotSent):
        _ = result.torrents[1].total_size + 1


@pytest.mark.parametrize(
    "body",
    [
        b"{}",
        b'{"jsonrpc":"2.0","id":1}',
        b'{"arguments":{},"result":"method name not recognized"}',
        b'{"result":[]}',
        b'{"result":true}',
        b'{"error":"no"}',
        b'{"error":{"code":"1","message":"no"}}',
        b'{"error":{}}',
        b'{"error":{"message":"no \xe9"},"result":{}}',
        b"[]",
        b"null",
        b"5",
    ],
)
def test_what_says_neither_success_nor_failure_is_no_success(body: bytes) -> None:
    with pytest.raises(DecodeError):
        NEW.parse(torrents.REMOVE, Response(200, body), "warn")


@pytest.mark.parametrize(
    "body",
    [
        b"{}",
        b'{"arguments":{}}',
        b'{"result":{}}',
        b'{"result":null}',
        b'{"result":true,"arguments":{}}',
        b'{"jsonrpc":"2.0","id":1,"result":{}}',
        b'{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"Method not found"}}',
        b"[]",
    ],
)
def test_a_reply_of_the_other_dialect_is_no_success(body: bytes) -> None:
    with pytest.raises(PeerkitError):
        OLD.parse(torrents.REMOVE, Response(200, body), "warn")


@pytest.mark.parametrize("through", [NEW, OLD], ids=["json-rpc", "classic"])
def test_no_content_is_no_success(through: TransmissionChannel) -> None:
    with pytest.raises(PeerkitError):
        through.parse(torrents.REMOVE, Response(204), "warn")
    with pytest.raises(PeerkitError):
        through.parse(torrents.GET, Response(204), "warn")


def test_an_odd_reply_of_a_batch_does_not_cost_the_others() -> None:
    batch = NEW.batch()
    assert batch is not None
    good = b'{"id":%d,"result":{"path":"/a","size_bytes":5}}'
    content = b"[%s,%s,%s,7,%s]" % (
        good % 0,
        b'{"id":1,"error":"no"}',
        b'{"id":2,"error":{"code":4,"message":"caf\xe9"}}',
        b'{"id":3,"result":"text"}',
    )
    found = batch.parse([system.FREE_SPACE] * 4, Response(200, content), "warn")
    assert found[0].size_bytes == 5
    assert isinstance(found[1], DecodeError)
    assert isinstance(found[2], TransmissionError)
    assert isinstance(found[3], DecodeError)
    removed = batch.parse(
        [torrents.REMOVE] * 2, Response(200, b'[{"id":0},{"id":1,"result":{}}]'), "warn"
    )
    assert isinstance(removed[0], DecodeError)
    assert removed[1] is None


def test_each_torrents_wanted_is_read_by_itself() -> None:
    rows = [{"wanted": "odd"}, {"wanted": [0, 1]}, {}, {"wanted": [1, "x", 0]}, {"wanted": [True]}]
    with pytest.warns(SchemaDrift) as told:
        result = OLD.parse(
            torrents.GET, answer(result="success", arguments={"torrents": rows}), "warn"
        )
    assert len(told) == 1
    assert not is_set(result.torrents[0].wanted)
    assert [torrent.wanted for torrent in result.torrents[1::2]] == [[False, True], [True, False]]
    assert result.torrents[4].wanted == [True]


@BOTH
@pytest.mark.parametrize("result", [b"{}", b'{"torrents":5}', b'{"torrents":null}', b"[]", b"null"])
def test_a_list_that_is_not_there_is_an_error(
    through: TransmissionChannel, classic: bool, result: bytes
) -> None:
    with pytest.raises(DecodeError):
        through.parse(torrents.GET, success(classic, result), "warn")


def emojis() -> Iterator[tuple[bytes, bytes]]:
    """What 3.00 writes, and what it means."""
    yield b"\\u1f3b5", "🎵".encode()
    yield b"a\\u1f3b55", "a🎵5".encode()
    yield b"\\u1f000\\u1faff", "🀀\U0001faff".encode()
    yield b"\\\\u1f3b5", b"\\\\u1f3b5"
    yield b"\\\\\\u1f3b5", b"\\\\" + "🎵".encode()
    yield b"\\u1fb00", "\u1fb00".encode()
    yield b"\\u1f3bz", "\u1f3bz".encode()
    yield b"\\u20bb7", "\u20bb7".encode()


@pytest.mark.parametrize(("written", "meant"), [*emojis()])
def test_characters_beyond_the_basic_plane_are_put_right(written: bytes, meant: bytes) -> None:
    assert json.loads(b'"%s"' % repaired(written)) == json.loads(b'"%s"' % meant)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        old = OLD.parse(torrents.GET, listed(True, written), "raise")
        new = NEW.parse(session.GET, success(False, b'{"version":"%s"}' % written), "raise")
    assert old.torrents[1].name == json.loads(b'"%s"' % meant)
    assert new.version == json.loads(b'"%s"' % written)
