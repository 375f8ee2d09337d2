"""Options of adding under the names of each release."""

from __future__ import annotations

from peerkit_core import ServerVersion, Version
from peerkit_core.bittorrent.sources import Source
from peerkit_qbittorrent._generated.operations.torrents import AddOptions
from peerkit_qbittorrent.adding.options import for_server

MAGNET = Source(url="magnet:?xt=urn:btih:" + "0" * 40)


def names(options: AddOptions, release: str) -> dict[str, object]:
    """What is sent to a release, without the source."""
    sent = dict(for_server(options, [MAGNET], ServerVersion(Version(release))))
    del sent["urls"]
    return sent


def test_stopped_is_paused_before_5_0() -> None:
    assert names({"stopped": True}, "4.6.7") == {"paused": True}
    assert names({"stopped": True}, "5.0.0") == {"stopped": True}
    assert names({"paused": True}, "5.0.0") == {"stopped": True}


def test_seed_mode_is_skip_checking_before_5_3() -> None:
    assert names({"seed_mode": True}, "5.2.3") == {"skip_checking": True}
    assert names({"skip_checking": True}, "5.3.0") == {"seed_mode": True}


def test_the_layout_is_a_folder_flag_before_4_3_2() -> None:
    assert names({"content_layout": "NoSubfolder"}, "4.2.5") == {"root_folder": False}
    assert names({"root_folder": True}, "4.5.2") == {"content_layout": "Original"}


def test_a_layout_without_an_old_form_is_left_for_the_gate() -> None:
    assert names({"content_layout": "Subfolder"}, "4.2.5") == {"content_layout": "Subfolder"}


def test_options_that_are_none_are_not_sent() -> None:
    assert names({"category": None, "rename": "x"}, "4.5.2") == {"rename": "x"}


def test_a_file_takes_the_place_of_the_link() -> None:
    sent = for_server({}, [Source(file=b"d")], ServerVersion(Version("5.1.0")))
    assert sent == {"torrents": [b"d"]}
