"""Paths as the server sees them and as this machine sees them."""

from pathlib import Path

import pytest

from roots import Root

from .place import make_place
from .ports import free_ports
from .qbittorrent import render


def test_without_a_root_both_see_the_same_paths(tmp_path: Path) -> None:
    with make_place(None, tmp_path / "state", "x") as place:
        assert place.server_path(place.state) == str(tmp_path / "state")
        assert place.host_path("/a/b") == Path("/a/b")
    assert (tmp_path / "state").is_dir()


def test_a_root_is_the_servers_top(tmp_path: Path) -> None:
    root = Root(tmp_path, "sid")
    with make_place(root, tmp_path / "var" / "state", "x") as place:
        assert place.server_path(place.state) == "/var/state"
        assert place.host_path("/var/state") == place.state


def test_a_state_folder_outside_the_root_is_refused(tmp_path: Path) -> None:
    root = Root(tmp_path / "root", "sid")
    place = make_place(root, tmp_path / "state", "x")
    with pytest.raises(ValueError, match="must be inside the root"), place:
        pass


def test_a_folder_nobody_asked_for_is_deleted(tmp_path: Path) -> None:
    (tmp_path / "tmp").mkdir()
    with make_place(Root(tmp_path, "sid"), None, "x") as place:
        assert place.state.parent == tmp_path / "tmp"
    assert not place.state.exists()


def test_ports_are_all_different() -> None:
    ports = free_ports(50)
    assert len(set(ports)) == 50


def test_settings_are_written_in_qts_dialect() -> None:
    text = render({"A": {"B\\C": True, "D": 3}, "E": {"F": 'say "a\\b"'}})
    assert text == '[A]\nB\\C=true\nD=3\n\n[E]\nF="say \\"a\\\\b\\""\n'
