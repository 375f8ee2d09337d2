"""Fields that a call asks for by name have their plain types in the models."""

from __future__ import annotations

from typing import Any

from codegen.models import models_source


def source(*, chosen: bool) -> str:
    field_list: dict[str, Any] = {"type": "array", "items": {"type": "string"}}
    if chosen:
        field_list["x-fields-of"] = "Thing"
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/things": {"get": {"parameters": [{"name": "fields", "schema": field_list}]}}},
        "components": {
            "schemas": {
                "Thing": {
                    "type": "object",
                    "description": "A thing.",
                    "properties": {
                        "name": {"type": "string", "description": "Name."},
                        "camelCase": {"type": "integer", "description": "Renamed."},
                        "group": {"type": "string", "description": "Later.", "x-since": "2.0"},
                        "old": {"type": "string", "description": "Once.", "x-until": "2.0"},
                    },
                }
            }
        },
    }
    return models_source(document, "")


def test_what_each_release_has_is_plain_once_it_is_chosen() -> None:
    text = source(chosen=True)
    assert "    name: str = WHEN_ASKED\n" in text
    assert "camel_case: int = field(" in text
    assert "default=WHEN_ASKED" in text
    assert "    group: str | UnsetType = UNSET\n" in text
    assert "    old: str | UnsetType = UNSET\n" in text


def test_others_may_be_missing() -> None:
    text = source(chosen=False)
    assert "    name: str | UnsetType = UNSET\n" in text
    assert "WHEN_ASKED" not in text
    assert "from peerkit_core.codec.declaring import UnsetType\n" in text
    assert "from msgspec import field\n" in text
