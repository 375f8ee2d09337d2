"""What counts as a file, as a word of the service, and as the part that was asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.lint.responses import TEXT_FORMS
from peerkit_core import DecodeError, ForeignAnswer, Response
from peerkit_core.call.files import refuse_no_file
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.ranges import range_length
from peerkit_core.call.request import Request
from peerkit_core.call.texts import FORMS, has_form

from .sides import Side

TORRENT = "application/x-bittorrent"
PAGE = b"<!DOCTYPE html><html><title>Sign in</title></html>"
HTML = {"Content-Type": "text/html"}
JSON = {"Content-Type": "application/json"}
SENT = {"Content-Disposition": "attachment; filename=a"}


@pytest.mark.parametrize(
    ("media", "content", "headers"),
    [
        (TORRENT, b"d4:infode", {}),
        (TORRENT, b"d4:infode", {"Content-Type": "text/plain"}),
        ("application/octet-stream", b"", {}),
        ("application/octet-stream", b"{}", {}),
        ("application/octet-stream", PAGE, {**HTML, **SENT}),
        ("application/octet-stream", b"{}", {**JSON, **SENT}),
    ],
)
def test_files_are_files(media: str, content: bytes, headers: dict[str, str]) -> None:
    refuse_no_file("x", media, Response(200, content, headers))


@pytest.mark.parametrize(
    ("media", "content", "headers"),
    [
        (TORRENT, PAGE, {}),
        (TORRENT, PAGE, HTML),
        (TORRENT, PAGE, SENT),
        (TORRENT, b"", {}),
        (TORRENT, b'{"error": "session"}', JSON),
        (TORRENT, b"Forbidden", {}),
        ("application/octet-stream", PAGE, {}),
        ("application/octet-stream", b"  \n" + PAGE, {"Content-Type": "application/octet-stream"}),
        ("application/octet-stream", b"x", HTML),
        ("application/octet-stream", b"{}", JSON),
    ],
)
def test_other_things_are_not(
    side: Side, tmp_path: Path, media: str, content: bytes, headers: dict[str, str]
) -> None:
    operation: Operation[bytes] = Operation(
        "export", "GET", "/x", (Answer(200, "binary", media=media),), idempotent=True
    )
    answer = Response(200, content, headers)
    with pytest.raises(ForeignAnswer, match="instead of a file"):
        operation.parse(answer)
    # The same where it comes in pieces of three bytes, into a file that was good.
    dest = tmp_path / "good"
    dest.write_bytes(b"d4:good")
    with pytest.raises(ForeignAnswer, match="instead of a file"):
        side.run(side.engine([answer]).download(operation, Request("GET", "/x"), dest))
    assert dest.read_bytes() == b"d4:good"
    assert [path.name for path in tmp_path.iterdir()] == ["good"]


def test_short_files_are_written_whole(side: Side, tmp_path: Path) -> None:
    operation: Operation[bytes] = Operation(
        "export", "GET", "/x", (Answer(200, "binary", media=TORRENT),), idempotent=True
    )
    for size in (1, 511, 512, 513, 2000):
        content = b"d" * size
        engine = side.engine([Response(200, content)])
        request = Request("GET", "/x")
        assert side.run(engine.download(operation, request, tmp_path / "a")) == size
        assert (tmp_path / "a").read_bytes() == content


def test_the_lint_knows_the_forms() -> None:
    assert sorted(TEXT_FORMS) == sorted(FORMS)


@pytest.mark.parametrize(
    ("form", "good"),
    [
        (("Ok.", "Fails."), ["Ok.", "Fails.", "Ok.\n"]),
        ("line", ["v4.5.2", "v5.0.0beta1", "master", "My fork 1.0 (x86)"]),
        ("numbers", ["2", "2.8.19", "2.16.2\n"]),
        ("path", ["/srv/downloads/", "C:/Users/me", "\\\\nas\\share"]),
    ],
)
def test_the_services_words_are_taken(form: str | tuple[str, ...], good: list[str]) -> None:
    for text in good:
        assert has_form(text, form), text
    for text in ("", PAGE.decode(), "<html>", '{"error": "no"}', "x\ny", "Sign in, please " * 9):
        assert not has_form(text, form), text


def test_other_words_are_foreign_and_not_shown() -> None:
    operation: Operation[str] = Operation(
        "login", "GET", "/x", (Answer(200, "text", text=("Ok.", "Fails.")),), idempotent=True
    )
    assert operation.parse(Response(200, b"Fails.")) == "Fails."
    with pytest.raises(ForeignAnswer) as caught:
        operation.parse(Response(200, b"Welcome back, secret-user"))
    assert "secret-user" not in str(caught.value)


def test_a_truth_is_one_of_two() -> None:
    operation: Operation[bool] = Operation(
        "flag", "GET", "/x", (Answer(200, "bool"),), idempotent=True
    )
    assert operation.parse(Response(200, b"True\n")) is True
    assert operation.parse(Response(200, b"0")) is False
    with pytest.raises(DecodeError, match="neither"):
        operation.parse(Response(200, b"maybe"))


@pytest.mark.parametrize(
    ("told", "length"), [("bytes 10-19/100", 10), ("bytes 10-14/100", 5), ("bytes 10-19/*", 10)]
)
def test_a_part_may_be_shorter_than_asked_for(told: str, length: int) -> None:
    answer = Response(206, b"", {"Content-Range": told})
    assert range_length("x", answer, 10, 19, 100) == length


@pytest.mark.parametrize(
    "told",
    [
        None,
        "",
        "bytes 0-9/100",
        "bytes 10-20/100",
        "bytes 19-10/100",
        "bytes 10-19/99",
        "bytes */100",
        "items 10-19/100",
        "bytes 10-19",
        f"bytes 10-{'9' * 5000}/100",
    ],
)
def test_another_part_is_refused(told: str | None) -> None:
    headers = {} if told is None else {"Content-Range": told}
    with pytest.raises(DecodeError):
        range_length("x", Response(206, b"", headers), 10, 19, 100)


def test_several_parts_are_refused() -> None:
    headers = {
        "Content-Range": "bytes 10-19/100",
        "Content-Type": "multipart/byteranges; boundary=x",
    }
    with pytest.raises(DecodeError, match="several parts"):
        range_length("x", Response(206, b"", headers), 10, 19, 100)
