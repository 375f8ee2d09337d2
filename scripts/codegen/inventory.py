"""inventory.yaml: which server release has which endpoint, written from the servers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .bundle import Bundle
from .problems import Problem
from .shapes import is_list, is_map, join
from .source import Source

__all__ = ["Endpoint", "Inventory", "RELEASE", "load_inventory"]

RELEASE = re.compile(r"\d+(?:\.\d+)+(?:-?(?:alpha|beta|rc)\.?\d*)?\Z")
_KEYS = ("service", "title", "releases", "endpoints")
_ENDPOINT = re.compile(r"(?:GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS) /\S*\Z|[A-Za-z_][\w.\-]*\Z")
_RELEASE_HINT = 'a release such as "4.6.7", in quotes'


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One line of the inventory."""

    name: str
    since: str
    until: str
    line: int


@dataclass(frozen=True, slots=True)
class Inventory:
    """The endpoints of every supported release, the oldest release first."""

    file: str
    releases: tuple[str, ...]
    endpoints: Mapping[str, Endpoint]
    apis: Mapping[str, str]
    """The version number of the API by release, where the inventory has one."""

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Release and version of the API, oldest first; an unnumbered API has an empty version."""
        return [(release, self.apis.get(release, "")) for release in self.releases]

    def position(self, release: str) -> int | None:
        """The place of a release in time, or None if it is not listed."""
        return self.releases.index(release) if release in self.releases else None


def load_inventory(bundle: Bundle) -> tuple[Inventory, list[Problem]]:
    """The inventory of a bundled spec, and what is wrong with it."""
    file = f"{bundle.folder}/inventory.yaml"
    source = bundle.sources.get(file)
    if source is None or not is_map(source.data):
        text = "the spec has no inventory of the server's endpoints"
        missing = Problem(file, 1, "inventory-missing", text, "one as docs/specs.md shows")
        return Inventory(file, (), {}, {}), [missing]
    return _Reader(source, bundle.service).read()


class _Reader:
    def __init__(self, source: Source, service: str) -> None:
        self.source = source
        self.data: dict[str, Any] = source.data
        self.service = service
        self.problems: list[Problem] = []
        self.apis: dict[str, str] = {}

    def read(self) -> tuple[Inventory, list[Problem]]:
        for key in self.data:
            if key not in _KEYS and not key.startswith("x-"):
                self._shape(join("", key), f"unknown key `{key}`", ", ".join(_KEYS))
        if self.data.get("service") != self.service:
            self._shape("/service", "`service` is not the folder's name", self.service)
        if not isinstance(self.data.get("title"), str):
            self._shape("/title", "`title` is missing", "the name of the server's API")
        releases = self._releases()
        endpoints = self._endpoints(releases)
        return Inventory(self.source.file, releases, endpoints, self.apis), self.problems

    def _releases(self) -> tuple[str, ...]:
        found: list[str] = []
        listed = self.data.get("releases")
        if not is_list(listed) or not listed:
            self._shape("/releases", "`releases` is no list", "`- {release: 4.1.0, api: 2.0.0}`")
            return ()
        for index, entry in enumerate(listed):
            pointer = join("/releases", index)
            release = entry.get("release") if is_map(entry) else None
            if not isinstance(release, str) or not RELEASE.match(release):
                self._report(pointer, "release-form", f"`{release}` is no release", _RELEASE_HINT)
            elif release in found:
                text = f"the release {release} is listed twice"
                self._report(pointer, "release-order", text, "it once")
            else:
                if found and _sort_key(release) < _sort_key(found[-1]):
                    text = f"{release} stands after {found[-1]}"
                    self._report(pointer, "release-order", text, "the oldest release first")
                found.append(release)
            api = entry.get("api") if is_map(entry) else None
            if api is not None and not isinstance(api, str | int):
                self._shape(f"{pointer}/api", f"`{api}` reads as a number", f'"{api}" in quotes')
            elif api is not None:
                self.apis[str(release)] = str(api)
        return tuple(found)

    def _endpoints(self, releases: tuple[str, ...]) -> dict[str, Endpoint]:
        found: dict[str, Endpoint] = {}
        listed = self.data.get("endpoints")
        if not is_map(listed) or not releases:
            if releases:
                self._shape(
                    "/endpoints", "`endpoints` is no mapping", "`GET /path: {since: 4.1.0}`"
                )
            return found
        for name, entry in listed.items():
            pointer = join("/endpoints", name)
            if not _ENDPOINT.match(name):
                self._shape(pointer, f"`{name}` is no endpoint", "`METHOD /path`, or an RPC method")
            if not is_map(entry) or not set(entry) <= {"since", "until", "note"}:
                self._shape(
                    pointer, f"{name} is described wrongly", "`{since: 4.1.0, until: 4.6.7}`"
                )
                continue
            since = self._release(entry.get("since", releases[0]), pointer, releases)
            until = self._release(entry.get("until", releases[-1]), pointer, releases)
            if since is None or until is None:
                continue
            if releases.index(since) > releases.index(until):
                text = f"{name} ends in {until}, before it begins in {since}"
                self._report(pointer, "release-order", text, "since <= until")
            found[name] = Endpoint(name, since, until, self.source.line(pointer))
        return found

    def _release(self, value: object, pointer: str, releases: tuple[str, ...]) -> str | None:
        if not isinstance(value, str) or not RELEASE.match(value):
            self._report(pointer, "release-form", f"`{value}` is no release", _RELEASE_HINT)
            return None
        if value not in releases:
            text = f"the release {value} is not listed under `releases`"
            self._report(pointer, "release-unknown", text, "a listed release, or list it")
            return None
        return value

    def _shape(self, pointer: str, text: str, instead: str) -> None:
        self._report(pointer, "inventory-shape", text, instead)

    def _report(self, pointer: str, rule: str, text: str, instead: str) -> None:
        line = self.source.line(pointer)
        self.problems.append(Problem(self.source.file, line, rule, text, instead))


def _sort_key(release: str) -> tuple[tuple[int, ...], int, tuple[int, ...]]:
    """Numbers in order; a pre-release stands before its release."""
    main, _, tail = release.partition("-")
    head = re.match(r"[\d.]+", main)
    numbers = tuple(int(part) for part in (head.group() if head else "0").split(".") if part)
    extra = tail or main[head.end() if head else 0 :]
    while numbers and numbers[-1] == 0:
        numbers = numbers[:-1]
    stage = {"alpha": 0, "beta": 1, "rc": 2}.get(re.sub(r"[\d.]+", "", extra), 3)
    return numbers, stage, tuple(int(part) for part in re.findall(r"\d+", extra))
