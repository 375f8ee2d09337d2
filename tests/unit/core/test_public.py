"""What of a text may be shown."""

from __future__ import annotations

import copy
import pickle
import time
import traceback

import pytest

from peerkit_core import InvalidArgument, PeerkitError
from peerkit_core.bittorrent.errors import TorrentFailed, TorrentGone, TorrentNotFound
from peerkit_core.errors import (
    BadRequest,
    ConnectionFailed,
    DecodeError,
    ForeignAnswer,
    NotAskedFor,
    RateLimited,
    RPCError,
    Timeout,
    WaitTimeout,
    status_error,
)
from peerkit_core.public import public, public_text, public_url, quoted, spoken

HASH = "8c212779b4abde7c6bc608063a0d008b7e40ce32"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://t.org/PASSKEY/announce", "https://t.org/…/announce"),
        ("https://t.org/announce/PASSKEY", "https://t.org/…"),
        ("https://t.org/announce.php?passkey=PASSKEY", "https://t.org/announce.php"),
        ("https://t.org/rss/download/17/PASSKEY/x.torrent", "https://t.org/…/x.torrent"),
        ("https://t.org/download/0badc0de0badc0de.torrent", "https://t.org/…"),
        ("https://me:PASSWORD@t.org:8443/announce", "https://t.org:8443/announce"),
        ("https://me:PASS#WORD@t.org/announce", "https://…/…"),
        ("https://me:1234/PASSWORD@t.org/announce", "https://…/…/announce"),
        ("https://me:PASS\\WORD@t.org/announce", "https://…/…/announce"),
        ("https://me:PASS WORD@t.org/announce", "https://t.org/announce"),
        ("gopher:/tracker/announce?passkey=PASSKEY", "gopher:/tracker/announce"),
        ("udp://t.org:6969", "udp://t.org:6969"),
        ("https://[::1]:443/PASSKEY", "https://[::1]:443/…"),
        ("https://t.org?passkey=PASSKEY", "https://t.org/…"),
        ("https://t.org/", "https://t.org/"),
        ("/login?to=PASSKEY", "/login"),
        (
            f"magnet:?xt=urn:btih:{HASH}&tr=https%3A%2F%2Ft%2FPASSKEY",
            f"magnet:?xt=urn:btih:{HASH}&…",
        ),
        ("magnet:?tr=https://t/PASSKEY", "magnet:?…"),
        (f"MAGNET:?xs=https://t/PASSKEY&xt=urn:btih:{HASH}", f"magnet:?xt=urn:btih:{HASH}&…"),
        ("https:\\/\\/t.org\\/PASSKEY", "https:…/…"),
        ("", ""),
    ],
)
def test_a_url_is_shown_without_keys(url: str, shown: str) -> None:
    assert public_url(url) == shown
    assert public_url(shown) == shown


def test_the_address_of_a_server_keeps_its_words() -> None:
    url = "https://me:PASSWORD@nas/apps/qbt/api/0badc0de/x?y=PASSKEY"
    assert public_url(url, words=True) == "https://nas/apps/qbt/api/…/x"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("its scheme must be http:// or https://", "its scheme must be http:// or https://"),
        ("as in http://nas:8080, say", "as in http://nas:8080, say"),
        ("cannot read C:/films/a.torrent", "cannot read C:/films/a.torrent"),
        ("Moved to https://u:PASSWORD@other/?key=PASSKEY.", "Moved to https://other/…."),
        ("'https://t/a?k=PASSKEY\\nx' contains ','", "'https://t/a' contains ','"),
        ("to https%3A%2F%2Ft%2FPASSKEY.", "to …"),
        ("see /rss?passkey=PASSKEY now", "see /rss?… now"),
        ('{"token": "PASSWORD", "a": 1}', '{"token": "…", "a": 1}'),
        ("Set-Cookie: SID=PASSWORD; path=/", "Set-Cookie: SID=…; path=/"),
        ("no item: kim:PASSWORD@tracker.org/announce", "no item: …@tracker.org/announce"),
        ("GET /v/https%3A%2F%2Fkim%3APASSWORD%40t%2FPASSKEY/x: 404", "GET /v/…/x: 404"),
        ("GET /v/kim%40example.org", "GET /v/…"),
        ("kim@example.org at 12:30", "kim@example.org at 12:30"),
        ("pass verify='/path/to/ca.pem'", "pass verify='/path/to/ca.pem'"),
    ],
)
def test_prose_is_shown_without_keys(text: str, shown: str) -> None:
    assert public_text(text) == shown
    assert public_text(shown) == shown


def test_a_whole_value_is_one_url_from_where_that_begins() -> None:
    assert public('https://t/a?k="PASSKEY <x>\ny z') == "https://t/a"
    assert public("tracker https://t/PASS KEY/announce") == "tracker https://t/…/announce"
    assert public("me:PASSWORD@t.org/announce") == "…@t.org/announce"
    assert public("kim@example.org") == "kim@example.org"


def test_a_value_is_quoted_and_cut() -> None:
    assert quoted("a'b") == '"a\'b"'
    assert quoted(5) == "5"
    assert quoted("x" * 200) == f"'{'x' * 80}…'"
    assert "PASSKEY" not in quoted(["https://t/PASSKEY"])


def test_of_a_page_nothing_is_repeated() -> None:
    assert spoken(" <b>PASSWORD</b>") == ""
    assert spoken("Hello <!DOCTYPE html><input value=PASSWORD>") == ""
    assert spoken("a\n  b") == "a b"
    assert spoken("x" * 400) == f"{'x' * 300}…"


@pytest.mark.parametrize(
    "piece", ["a", "a.a-", "http://", "a=b", "?a=", "x:/", "magnet:?", "@:", "a%", "a:b@", "a:"]
)
def test_long_texts_take_no_long_time(piece: str) -> None:
    text = piece * (500_000 // len(piece))
    began = time.process_time()
    public_text(text)
    public(text)
    assert time.process_time() - began < 5


URL = "https://u:PASSWORD@t.org/PASSKEY/x?k=PASSKEY"


@pytest.mark.parametrize(
    "error",
    [
        PeerkitError(f"bad {URL}"),
        InvalidArgument("url", f"bad {URL}"),
        ConnectionFailed(f"bad {URL}"),
        Timeout(f"bad {URL}"),
        WaitTimeout(f"bad {URL}"),
        BadRequest(400, f"bad {URL}", "op"),
        status_error(429, f"bad {URL}", "op", f"see {URL}"),
        DecodeError("op", f"$['{URL}']", f"bad {URL}", b"PASSWORD"),
        RPCError("method", 5, f"bad {URL}", {"a": URL}),
        ForeignAnswer("op", 200, "a file", "a page", title="Sign in"),
        NotAskedFor("name"),
        TorrentNotFound(URL),
        TorrentGone(URL),
        TorrentFailed("hash", f"bad {URL}", "name"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_no_error_shows_a_key_and_all_can_be_copied_and_pickled(error: PeerkitError) -> None:
    again = pickle.loads(pickle.dumps(error))
    twin = copy.copy(error)
    for one in (error, again, twin):
        shown = f"{one} {one!r} {''.join(traceback.format_exception(one))}"
        assert "PASS" not in shown
        assert (type(one), str(one)) == (type(error), str(error))
    assert vars(twin) == vars(error)


def test_pickling_leaves_out_what_the_server_sent() -> None:
    error = status_error(429, "PASSWORD", "op")
    assert isinstance(error, RateLimited)
    error.retry_after = 3.0
    again = pickle.loads(pickle.dumps(error))
    assert (error.body, again.body) == ("PASSWORD", "")
    assert again.retry_after == 3.0
    assert copy.copy(error).body == "PASSWORD"
    assert b"PASSWORD" not in pickle.dumps(DecodeError("op", "$", "odd", b"PASSWORD"))


def _refused(key: str) -> None:
    try:
        key.encode()
    except UnicodeEncodeError:
        raise InvalidArgument("key", "cannot be sent") from None


def _stumbled() -> None:
    try:
        raise KeyError("a")
    except KeyError:
        raise InvalidArgument("key", "cannot be sent")  # noqa: B904 - that is the case


def test_what_from_none_wants_gone_is_gone() -> None:
    with pytest.raises(InvalidArgument) as raised:
        _refused("PASSWORD\ud800")
    assert raised.value.__context__ is None
    with pytest.raises(InvalidArgument) as raised:
        _stumbled()
    assert isinstance(raised.value.__context__, KeyError)
