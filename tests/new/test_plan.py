"""What a new service may be called."""

from __future__ import annotations

import pytest

from new.plan import Refused, make_plan
from tests.new.copying import ROOT


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "no name"),
        ("My", "no name"),
        ("my-service", "no name"),
        ("2fast", "no name"),
        ("a/b", "no name"),
        ("../a", "no name"),
        ("a__b", "no name"),
        ("class", "no name"),
        ("match", "no name"),
        ("core", "part of the house"),
        ("sandbox", "part of the house"),
        ("sync", "part of the house"),
        ("listings", "part of the house"),
        ("transmission", "exists"),
    ],
)
def test_names_that_cannot_be_folders_and_modules_are_refused(name: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        make_plan(ROOT, name, "", 8000, rpc=False)


@pytest.mark.parametrize("title", ["a\nb", 'a"b', "a|b", "{{ a }}", "a\\b", " a", "2 a", "<b>"])
def test_titles_that_mean_something_to_yaml_markdown_or_python_are_refused(title: str) -> None:
    with pytest.raises(Refused, match="plain words"):
        make_plan(ROOT, "lamp", title, 8000, rpc=False)


@pytest.mark.parametrize("port", [-1, 0, 65536])
def test_a_number_that_is_no_port_is_refused(port: int) -> None:
    with pytest.raises(Refused, match="no port"):
        make_plan(ROOT, "lamp", "", port, rpc=False)


def test_an_address_that_the_documents_use_already_is_refused() -> None:
    with pytest.raises(Refused, match="http://nas:9091 is Transmission"):
        make_plan(ROOT, "lamp", "", 9091, rpc=False)


def test_a_class_that_another_service_has_is_refused() -> None:
    with pytest.raises(Refused, match="QBittorrentLegacy"):
        make_plan(ROOT, "q_bittorrent_legacy", "", 8000, rpc=False)


@pytest.mark.parametrize(
    ("name", "title", "client"),
    [
        ("slskd", "", "Slskd"),
        ("soul_sync", "SoulSync", "SoulSync"),
        ("rtorrent", "rTorrent", "RTorrent"),
        ("my_box", "", "MyBox"),
        ("my_box", "The box", "MyBox"),
    ],
)
def test_the_class_is_spelt_as_the_title_is_where_that_is_the_name(
    name: str, title: str, client: str
) -> None:
    assert make_plan(ROOT, name, title, 8000, rpc=False).client == client
