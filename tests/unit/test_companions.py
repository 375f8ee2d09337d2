"""The companions of the real models: each field with a unit of time, each list in a text."""

from __future__ import annotations

import importlib
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, assert_type, cast

import msgspec
import pytest

from codegen.companions import suffix_of
from codegen.manifest import manifests
from peerkit_qbittorrent import models
from peerkit_qbittorrent._generated.operations import torrents
from peerkit_transmission import models as tr

GENERATED = Path(__file__).parents[2] / "generated"


def _document(service: str) -> dict[str, Any]:
    text = (GENERATED / service / "openapi.json").read_text("utf-8")
    return cast("dict[str, Any]", json.loads(text))


@pytest.mark.parametrize("service", manifests())
def test_every_field_with_a_unit_of_time_has_its_companion(service: str) -> None:
    document = _document(service)
    package = document["info"].get("x-package", f"peerkit_{service}._generated")
    module = importlib.import_module(f"{package}.models")
    found = 0
    for name, schema in document["components"]["schemas"].items():
        model: Any = getattr(module, name)
        if not isinstance(model, type) or not issubclass(model, msgspec.Struct):
            continue
        attributes = {field.encode_name: field.name for field in msgspec.structs.fields(model)}
        for wire, told in schema.get("properties", {}).items():
            suffix = suffix_of(told)
            if suffix is not None:
                companion = getattr(model, f"{attributes[wire]}_{suffix}")
                assert isinstance(companion, property), (name, wire)
                assert companion.__doc__
                assert f"`{attributes[wire]}`" in companion.__doc__
                found += 1
    assert found > 10


def _torrent(**fields: Any) -> models.TorrentChange:
    return msgspec.json.decode(msgspec.json.encode(fields), type=models.TorrentChange)


def test_the_times_of_a_torrent() -> None:
    torrent = _torrent(added_on=1795262400, completion_on=-1, seen_complete=0, eta=90)
    assert torrent.added_on_time == datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    assert torrent.completion_on_time is None
    assert torrent.seen_complete_time is None
    assert torrent.eta_duration == timedelta(seconds=90)
    # What was not sent has no time either.
    assert torrent.last_activity_time is None
    assert _torrent(added_on=-1, eta=8640000).added_on_time is None
    assert _torrent(added_on=-1, eta=8640000).eta_duration is None
    assert _torrent(completion_on=4294967295).completion_on_time is None
    assert _torrent(seeding_time_limit=-2, max_seeding_time=90).seeding_time_limit_duration is None
    assert _torrent(max_seeding_time=90).max_seeding_time_duration == timedelta(minutes=90)


def test_type_checkers_know_what_companions_give() -> None:
    torrent = _torrent(added_on=60, tags="a")
    added = assert_type(torrent.added_on_time, datetime | None)
    left = assert_type(torrent.eta_duration, timedelta | None)
    tags = assert_type(torrent.tags_list, list[str] | None)
    assert (added, left, tags) == (datetime(1970, 1, 1, 0, 1, tzinfo=UTC), None, ["a"])


def test_the_tags_of_a_torrent() -> None:
    assert _torrent(tags="films, night").tags_list == ["films", "night"]
    assert _torrent(tags="").tags_list == []
    assert _torrent().tags_list is None


def test_the_log_tells_its_times_alike_on_every_release() -> None:
    line = {"id": 1, "message": "m", "type": 1, "timestamp": 1795262400}
    old = msgspec.convert(line | {"timestamp": 1795262400123}, models.LogMessage)
    new = msgspec.convert(line, models.LogMessage)
    assert new.timestamp_time == datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    assert old.timestamp_time == datetime(2026, 11, 21, 12, 0, 0, 123000, tzinfo=UTC)


def test_the_times_of_a_creation_task_that_come_as_text_are_none() -> None:
    task: dict[str, Any] = {"taskID": "t", "sourcePath": "/a", "pieceSize": 0, "private": False}
    task |= {"status": "Queued", "timeAdded": "Sat Nov 21 09:16:32 2026"}
    assert msgspec.convert(task, models.TorrentCreationTask).time_added_time is None
    task["timeAdded"] = 1795262400
    read = msgspec.convert(task, models.TorrentCreationTask).time_added_time
    assert read == datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def test_the_times_of_a_transmission_torrent() -> None:
    torrent = msgspec.convert({"added_date": 1795262400, "start_date": 0, "eta": -1}, tr.Torrent)
    assert torrent.added_date_time == datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    assert torrent.start_date_time is None
    assert torrent.eta_duration is None


def test_companions_are_no_fields() -> None:
    torrent = _torrent(added_on=1)
    assert "added_on_time" not in models.TorrentChange.__struct_fields__
    assert msgspec.json.encode(torrent) == b'{"added_on":1}'
    with pytest.raises(AttributeError):
        torrent.added_on_time = None  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def test_arguments_take_a_timedelta() -> None:
    request = torrents.build_set_share_limits(
        "0" * 40, 2.5, timedelta(hours=2), inactive_seeding_time_limit=-1
    )
    form = dict(request.form or ())
    assert form["seedingTimeLimit"] == "120"
    assert form["inactiveSeedingTimeLimit"] == "-1"
