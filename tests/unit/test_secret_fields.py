"""Fields that the specs mark as secret, and addresses in any field, are not printed; data has them."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from typing import Any, cast

import msgspec
import pytest

import peerkit_qbittorrent.legacy.models
import peerkit_qbittorrent.models
import peerkit_transmission.models
from peerkit_core import Model, table
from peerkit_core.codec.partial import partial_of
from peerkit_core.codec.values import KeepingModel
from peerkit_transmission import SettingsIgnored
from peerkit_transmission.settings.values import SettingChange

KEY = "Pa55key0Badc0de"
PASS = "Hunter2-0f-kim"
URL = f"https://kim:{PASS}@tracker.example/{KEY}/announce?passkey={KEY}"
MAGNET = f"magnet:?xt=urn:btih:{'ab' * 20}&tr=https%3A%2F%2Ft%2F{KEY}"


def models() -> Iterator[Any]:
    """All models of all services."""
    for module in (
        peerkit_qbittorrent.models,
        peerkit_qbittorrent.legacy.models,
        peerkit_transmission.models,
    ):
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, (Model, KeepingModel)):
                yield kind


def of(kind: Any, text: str) -> Any:
    """An object of it with a text in each field that can have one."""
    info: Any = msgspec.inspect.type_info(kind)
    values: dict[str, Any] = {}
    for field in info.fields:
        taken = [field.type, *getattr(field.type, "types", ())]
        if any(isinstance(one, msgspec.inspect.StrType) for one in taken):
            values[field.name] = text
        elif any(isinstance(one, msgspec.inspect.ListType) for one in taken):
            values[field.name] = [text]
        elif field.required:
            values[field.name] = 1
    return kind(**values)


ALL = sorted(set(models()), key=lambda kind: f"{kind.__module__}.{kind.__name__}")
WITH_SECRETS = [kind for kind in ALL if getattr(kind, "__secret__", ())]


def shown(value: Any) -> str:
    """All that prints of it."""
    html = f"{value._repr_html_()} {cast('Any', table([value]))._repr_html_()}"
    return f"{value!r} {value} {value.__rich_repr__()} {table([value])!r} {html}"


def test_there_are_some() -> None:
    names = {kind.__name__ for kind in WITH_SECRETS}
    assert len(ALL) > 60
    assert {"Preferences", "LPreferences", "Session"} <= names
    secrets = {name for kind in WITH_SECRETS for name in kind.__secret__}
    assert {
        "proxy_password",
        "mail_notification_password",
        "dyndns_password",
        "web_ui_password",
        "autorun_program",
        "blocklist_url",
        "script_torrent_done_filename",
    } <= secrets


@pytest.mark.parametrize("text", [URL, f"{URL}\n{URL}", MAGNET])
@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_no_model_prints_a_key(kind: Any, text: str) -> None:
    value = of(kind, text)
    assert KEY not in shown(value)
    assert PASS not in shown(value)


@pytest.mark.parametrize("kind", WITH_SECRETS, ids=lambda kind: kind.__name__)
def test_a_secret_is_masked_and_data_has_it(kind: Any) -> None:
    part: Any = partial_of(kind, frozenset(kind.__struct_encode_fields__))
    both: list[Any] = [of(kind, "word"), part(**dict.fromkeys(kind.__secret__, "word"))]
    for value in both:
        pairs = dict(value.__rich_repr__())
        data = value.to_dict()
        for name in kind.__secret__:
            assert repr(pairs[name]) == "***"
            assert data[name] == getattr(value, name) == "word"
        assert "word" in value.to_json()
        assert pickle.loads(pickle.dumps(value)) == value


def test_settings_that_were_ignored_are_named_without_secrets() -> None:
    error = SettingsIgnored({"blocklist_url": (URL, MAGNET), "peer_port": (70_000, 51413)})
    assert "blocklist_url" in str(error)
    assert "peer_port=70000 (is 51413)" in str(error)
    for one in (error, pickle.loads(pickle.dumps(error))):
        assert KEY not in f"{one} {one!r}"
        assert one.values["blocklist_url"] == (URL, MAGNET)


def test_a_change_of_a_setting_prints_masked() -> None:
    assert repr(SettingChange("/a/script", "/another", secret=True)) == "SettingChange(***)"
    assert KEY not in repr(SettingChange(URL, MAGNET))
    assert SettingChange(1, 2, secret=True) == SettingChange(1, 2)
