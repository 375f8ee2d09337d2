"""What `scripts/roots.py` reads of the machine, and what it refuses. Builds nothing."""

import os
import platform
import subprocess
from pathlib import Path

import pytest

import roots

DEB822 = """\
# a vendor's, with Debian's suite name
Types: deb
URIs: https://vendor.example/debian
Suites: trixie
Components: main
Signed-By: /usr/share/keyrings/vendor.gpg

Types: deb deb-src
# a comment inside
URIs: http://mirror.example/debian
Suites: trixie
 trixie-updates
Components: main contrib
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Enabled: no
Types: deb
URIs: http://off.example/debian
Suites: trixie
Components: main
"""


@pytest.fixture
def etc_apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An apt configuration to fill, on a machine that runs trixie."""
    release = {"ID": "debian", "VERSION_CODENAME": "trixie"}
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: release)
    (tmp_path / "sources.list.d").mkdir()
    return tmp_path


def test_deb822_gives_one_entry_per_suite_and_leaves_out_what_is_disabled() -> None:
    found = [(source.uri, source.suite) for source in roots.parse_deb822(DEB822)]
    assert found == [
        ("https://vendor.example/debian", "trixie"),
        ("http://mirror.example/debian", "trixie"),
        ("http://mirror.example/debian", "trixie-updates"),
    ]


def test_the_mirror_is_the_one_signed_by_debian(etc_apt: Path) -> None:
    (etc_apt / "sources.list.d" / "all.sources").write_text(DEB822)
    assert roots.machine_mirror(etc_apt) == "http://mirror.example/debian"


def test_the_mirror_is_found_in_the_one_line_format(etc_apt: Path) -> None:
    (etc_apt / "sources.list").write_text(
        "# deb http://comment.example/debian trixie main\n"
        "deb-src http://source.example/debian trixie main\n"
        "deb cdrom:[Debian]/ trixie main\n"
        "deb [arch=amd64 signed-by=/etc/vendor.gpg] http://vendor.example trixie main\n"
        "deb http://security.example/debian-security trixie-security main\n"
        "deb [arch=amd64] http://mirror.example/debian trixie main contrib # ours\n"
    )
    assert roots.machine_mirror(etc_apt) == "http://mirror.example/debian"


def test_a_machine_that_is_not_debian_has_no_mirror_for_us(
    etc_apt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (etc_apt / "sources.list").write_text("deb http://mirror.example/ubuntu noble main\n")
    release = {"ID": "ubuntu", "VERSION_CODENAME": "noble"}
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: release)
    assert roots.machine_mirror(etc_apt) is None


def test_mounts_below_a_folder_are_found_the_latest_first(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    top = tmp_path / "a root"
    written = str(top).replace(" ", "\\040")
    mounts.write_text(
        "/dev/vda / ext4 rw 0 0\n"
        f"tmpfs {written}/dev tmpfs rw 0 0\n"
        f"tmpfs {written}/dev/shm tmpfs rw 0 0\n"
        f"tmpfs {written}er tmpfs rw 0 0\n"
    )
    assert roots.mounts_below(top, mounts) == [top / "dev" / "shm", top / "dev"]


def test_an_unknown_suite_is_refused() -> None:
    with pytest.raises(roots.RootError, match="unknown suite 'potato'; one of bullseye"):
        roots.ensure_root("potato")


def test_without_root_a_build_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(roots.RootError, match="run this as root"):
        roots.ensure_root("trixie")


@pytest.mark.parametrize("stamp", [None, "", "{", "[]", '{"packages": 3}', '{"suite": "sid"}'])
def test_a_root_without_a_sound_stamp_does_not_count(
    stamp: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(roots, "CACHE", tmp_path)
    (tmp_path / "sid").mkdir()
    if stamp is not None:
        (tmp_path / "sid" / roots.STAMP).write_text(stamp)
    assert roots.find_root("sid") is None


@pytest.fixture
def mounted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder mounted inside a half-built root of sid."""
    monkeypatch.setattr(roots, "CACHE", tmp_path)
    folder = tmp_path / "sid" / "dev"
    folder.mkdir(parents=True)
    command = ["mount", "-t", "tmpfs", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("may not mount: run as root to test the removal of roots")
    return folder


def test_a_root_is_removed_after_what_is_mounted_in_it_is_unmounted(mounted: Path) -> None:
    roots.remove("sid")
    assert not mounted.parent.exists()
    assert roots.mounts_below(mounted) == []


def test_a_root_in_use_is_not_removed(mounted: Path) -> None:
    (mounted / "precious").write_text("")
    with (mounted / "precious").open(), pytest.raises(roots.RootError, match="busy"):
        roots.remove("sid")
    assert (mounted / "precious").exists()
    roots.remove("sid")
