"""Arguments as sent, turned into JSON-RPC names; what the release does not know is dropped."""

from __future__ import annotations

from functools import cache

from .methods_list import METHODS
from .names import spellings
from .profiles import Level, Profile
from .properties import PROPERTIES
from .selection import RECENTLY_ACTIVE
from .variant import as_list

__all__ = ["classic_arguments", "classic_method", "own_arguments"]


def classic_method(profile: Profile, sent: str) -> str:
    """The JSON-RPC name of a method named in a classic request; unknown ones stay."""
    return _methods(profile.json_rpc).get(sent, "" if "_" in sent else sent)


def classic_arguments(profile: Profile, method: str, sent: dict[str, object]) -> dict[str, object]:
    """The arguments of a classic request by JSON-RPC names."""
    known = _arguments(method, profile.level, profile.json_rpc)
    params = {known[name]: value for name, value in sent.items() if name in known}
    return _recently_active(params, profile)


def own_arguments(profile: Profile, method: str, sent: dict[str, object]) -> dict[str, object]:
    """The arguments of a JSON-RPC request that the method has."""
    names = _names(method, profile.level)
    return {name: value for name, value in sent.items() if name in names}


def _names(method: str, level: Level) -> list[str]:
    if method == "session_set":
        return [name for name, item in PROPERTIES.items() if item.since <= level]
    if method not in METHODS:
        return []
    return [name for name, since in METHODS[method].arguments.items() if since <= level]


@cache
def _methods(both: bool) -> dict[str, str]:
    return {
        spelling: name for name in METHODS for spelling in spellings(name, field=False, both=both)
    }


@cache
def _arguments(method: str, level: Level, both: bool) -> dict[str, str]:
    return {
        spelling: name
        for name in _names(method, level)
        for spelling in spellings(name, field=False, both=both)
    }


def _recently_active(params: dict[str, object], profile: Profile) -> dict[str, object]:
    words = {"recently-active", RECENTLY_ACTIVE} if profile.json_rpc else {"recently-active"}

    def own(item: object) -> object:
        if isinstance(item, str):
            # Without both spellings the other one is no word at all, and no hash either.
            return RECENTLY_ACTIVE if item in words else item.replace(RECENTLY_ACTIVE, "")
        return item

    if "ids" not in params:
        return params
    several = as_list(params["ids"])
    if several is not None:
        return params | {"ids": [own(item) for item in several]}
    return params | {"ids": own(params["ids"])}
