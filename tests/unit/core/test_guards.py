"""What would mean everything, or something else, is refused before any traffic."""

from __future__ import annotations

import math
from typing import Any

import pytest

from peerkit_core import InvalidArgument
from peerkit_core.call import encode
from peerkit_core.testing import RecordingSender
from peerkit_qbittorrent import QBittorrent
from peerkit_transmission import Transmission

ODD = [math.nan, math.inf, -math.inf, 2**64, -(2**64) - 1]


@pytest.mark.parametrize("value", ["", [""], ["a", ""], iter(["", "b"])])
def test_an_empty_item_is_not_everything(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="an item is empty"):
        encode.items("hashes", value, "|")


def test_an_empty_item_is_sent_where_it_means_something() -> None:
    assert encode.items("urls", ["a", "", "b"], "\n", empty_items=True) == "a\n\nb"


@pytest.mark.parametrize("value", [[""], ["a", ""]])
def test_lists_of_every_kind_refuse_it(value: list[str]) -> None:
    for call in (encode.each, encode.rpc_items):
        with pytest.raises(InvalidArgument, match="an item is empty"):
            call("ids", value)


@pytest.mark.parametrize("hashes", ["", [""], ["", ""]])
def test_no_listing_is_of_everything_by_accident(hashes: Any) -> None:
    sender = RecordingSender([])
    client = QBittorrent(sender=sender)
    client.engine.gate = lambda operation, request: None
    for call in (
        lambda: client.torrents.info(hashes=hashes),
        lambda: client.torrents.delete(hashes, True),
        lambda: client.torrents.delete_tags(hashes),
    ):
        with pytest.raises(InvalidArgument):
            call()
    tr = Transmission(sender=sender)
    with pytest.raises(InvalidArgument):
        tr.torrents.remove(hashes)
    assert sender.requests == []


@pytest.mark.parametrize("number", ODD, ids=str)
def test_a_number_without_a_form_is_not_sent_as_null(number: float) -> None:
    for document in (number, {"max_ratio": number}, {"deep": [{"er": number}]}):
        with pytest.raises(InvalidArgument):
            encode.json_text("json", document)
    sender = RecordingSender([])
    for call in (
        lambda: QBittorrent(sender=sender).app.set_preferences({"max_ratio": number}),
        lambda: Transmission(sender=sender).torrents.set(["a"], seed_ratio_limit=number),
        lambda: Transmission(sender=sender).call("torrent_set", seed_ratio_limit=number),
    ):
        with pytest.raises(InvalidArgument):
            call()
    assert sender.requests == []
