"""File names of torrents."""

from __future__ import annotations

import time
import unicodedata

import pytest

from peerkit_core import InvalidArgument
from peerkit_core.bittorrent.file_names import FileNames, refuse_equal

HASH = "8c212779b4abde7c6bc608063a0d008b7e40ce32"
DEFAULT = FileNames("{name} [{hash8}].torrent")
BARE = FileNames("{name}.torrent")


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("film", "film [8c212779].torrent"),
        ("a/b\\c", "a_b_c [8c212779].torrent"),
        ("../../up", "_.._up [8c212779].torrent"),
        ('<>:"|?*', "_______ [8c212779].torrent"),
        ("line\nbreak\0", "line_break_ [8c212779].torrent"),
        ("delete\x7f, C1 \x80\x9f", "delete_, C1 __ [8c212779].torrent"),
        ("half \ud83c", "half _ [8c212779].torrent"),
        ("gpj.\u202eexe\u2066\u2028", "gpj._exe__ [8c212779].torrent"),
        ("e\u0301t\xe9", "\xe9t\xe9 [8c212779].torrent"),
        ("{hash}", "{hash} [8c212779].torrent"),
        ("", "[8c212779].torrent"),
    ],
)
def test_a_name_becomes_one_that_every_file_system_takes(name: str, made: str) -> None:
    assert DEFAULT.of(name, HASH) == made


@pytest.mark.parametrize(
    "name",
    ["CON", "con", "nul", "Aux", "prn", "com1", "LPT9", "COM\xb9", "com0", "nul.txt", "CONIN$"],
)
def test_a_device_of_windows_is_no_name(name: str) -> None:
    assert BARE.of(name, HASH) == f"_{name}.torrent"
    assert FileNames("{name}").of(f"{name} .x", HASH) == f"_{name} .x"


@pytest.mark.parametrize("name", ["console", "nulls", "com10", "a con"])
def test_what_only_looks_like_a_device_stays(name: str) -> None:
    assert BARE.of(name, HASH) == f"{name}.torrent"


def test_dots_and_blanks_at_the_ends_are_dropped() -> None:
    assert FileNames("{name}").of("  .film. .", HASH) == "film"
    with pytest.raises(InvalidArgument, match="empty file name"):
        FileNames("{name}").of(" . .", HASH)


@pytest.mark.parametrize(
    "name", ["x" * 500, "日" * 200, "🎬" * 200, "ǖ" * 300, "x" * 246 + ". y" * 9]
)
def test_a_long_name_is_cut_and_keeps_its_ending(name: str) -> None:
    made = DEFAULT.of(name, HASH)
    assert len(made.encode()) <= 255
    assert len(unicodedata.normalize("NFD", made).encode("utf-16-le")) <= 510
    assert made.endswith(" [8c212779].torrent")
    assert len(made) > 60


def test_a_hash_that_is_none_stays_inside_the_folder() -> None:
    assert FileNames("{hash}.torrent").of("film", "../../evil") == "_.._evil.torrent"
    assert len(FileNames("{hash}").of("film", "x" * 9000)) == 40


@pytest.mark.parametrize(
    "template",
    [
        "{size}",
        "{name.__class__}",
        "{name[0]}",
        "{0}",
        "{}",
        "{name",
        "name}",
        "{name!z}",
        "{name!r}",
        "{name:d}",
        "{name:>300000000}",
        "{name:{hash}}",
        "{hash}" * 7,
        "x" * 251,
        "日" * 84,
        "{name}" + "{hash8}" * 40,
        "{name}" * 100_000,
        "..",
        "  ",
        "",
    ],
)
def test_a_template_that_gives_no_name_is_refused_at_once(template: str) -> None:
    began = time.process_time()
    with pytest.raises(InvalidArgument, match="name"):
        FileNames(template)
    assert time.process_time() - began < 0.5


def test_braces_and_long_templates_that_fit_are_taken() -> None:
    assert FileNames("{{{name}}}.torrent").of("film", HASH) == "{film}.torrent"
    made = FileNames("{hash}" * 6 + "{name}").of("a long name", HASH)
    assert made == HASH * 6 + "a long nam"
    assert len(FileNames("{name}" * 60).of("film" * 60, HASH).encode()) <= 250


@pytest.mark.parametrize(
    ("one", "other"),
    [("Same", "same"), ("étude", "e\u0301tude"), ("STRASSE", "straße"), ("x" * 300, "x" * 299)],
)
def test_names_that_are_one_file_somewhere_are_refused(one: str, other: str) -> None:
    names = {"1" * 40: one, "2" * 40: other}
    files = {id: BARE.of(name, id) for id, name in names.items()}
    with pytest.raises(InvalidArgument, match="the same file") as raised:
        refuse_equal(files, names)
    text = str(raised.value)
    assert f"{one[:50]}" in text
    assert f"{other[:50]}" in text
    assert "(11111111)" in text
    assert "(22222222)" in text
    refuse_equal({id: DEFAULT.of(name, id) for id, name in names.items()}, names)
