"""specs/<service>/service.yaml: what a service is called, and where its parts are.

Everything that lists services reads these files. What follows from a name by the rules of the
house (folders, modules, fixtures) is a property here and stands in no file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from .problems import Problem, SpecError
from .shapes import is_list, is_map, join
from .source import Source, parse
from .tree import DiskTree, Tree, UnreadableError

__all__ = [
    "MANIFEST",
    "Example",
    "Fake",
    "Manifest",
    "Server",
    "load_manifest",
    "manifests",
    "read_manifest",
]

MANIFEST = "service.yaml"
_ROOT = Path(__file__).resolve().parents[2]

_NEEDED = ("title", "releases", "state")
_FREE = ("interface", "wheel", "client", "page", "fake", "server", "example")

_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*\Z")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*\Z")
_WHEEL = re.compile(r"peerkit-[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")
_PAGE = re.compile(r"[a-z0-9_-]+(?:/[a-z0-9_-]+)*\.md\Z")
_URL = re.compile(r"https?://[a-z0-9.-]+(?::[0-9]+)?\Z")
_PACKAGE = re.compile(r"[a-z0-9][a-z0-9+.-]+\Z")
_RELEASE = re.compile(r"\d+(?:\.\d+)+\S*\Z")


@dataclass(frozen=True, slots=True)
class Fake:
    """The service's fake in the sandbox.

    Attributes:
        name: The class, which `peerkit_sandbox.<service>` has.
        releases: The releases that the contract tests play, oldest first.
    """

    name: str
    releases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Server:
    """The real server, which `tests/servers/<service>.py` starts.

    Attributes:
        package: Debian's package, which is also the name of the program.
        needs: Further packages of a root that it runs in.
    """

    package: str
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """What the documents' examples have without saying so.

    Attributes:
        url: The address that stands for the reader's server.
        variable: The name of an open client.
        options: What the client and the fake are made with.
    """

    url: str
    variable: str
    options: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Manifest:
    """One service.

    Attributes:
        name: The name of its folder.
        title: Its name for people.
        interface: Title, and which of its interfaces this is.
        releases: The releases that are supported, in words.
        state: How much of it is done and tested, in words.
        wheel: The distribution; another service's where two share one.
        client: The class of the sync client; the async one has `Async` before it.
        page: Its page below `docs/`.
        fake: Its fake; None where there is none.
        server: Its real server; None where none can be had.
        example: What the documents' examples have; None where they say all themselves.
    """

    name: str
    title: str
    interface: str
    releases: str
    state: str
    wheel: str
    client: str
    page: str
    fake: Fake | None
    server: Server | None
    example: Example | None

    @property
    def package(self) -> str:
        """What is imported."""
        return self.wheel.replace("-", "_")

    @property
    def overlay(self) -> str:
        """The folder of its wheel."""
        return f"overlays/{self.package.removeprefix('peerkit_')}"

    @property
    def is_guest(self) -> bool:
        """Whether it lives in another service's wheel."""
        return self.package != f"peerkit_{self.name}"


@cache
def manifests(root: Path = _ROOT) -> dict[str, Manifest]:
    """Every service by its name, in the order of names.

    Raises:
        SpecError: With every fault of every manifest.
    """
    found: dict[str, Manifest] = {}
    problems: list[Problem] = []
    for folder in sorted(path for path in (root / "specs").glob("*") if path.is_dir()):
        try:
            found[folder.name] = read_manifest(DiskTree(root), folder.name)
        except SpecError as error:
            problems += error.problems
    problems += _strangers(found)
    if problems:
        raise SpecError(problems)
    return found


def read_manifest(tree: Tree, service: str) -> Manifest:
    """Read the manifest of one service.

    Args:
        tree: Where it is.
        service: The name of its folder.

    Raises:
        SpecError: With every fault that it has.
    """
    file = f"specs/{service}/{MANIFEST}"
    try:
        return load_manifest(file, tree.read(file))
    except FileNotFoundError:
        what = "the service has no manifest"
        problem = Problem(file, 1, "manifest-missing", what, "one as docs/specs.md shows")
    except UnreadableError as error:
        problem = Problem(file, error.line, "file-text", str(error), "a file of UTF-8")
    raise SpecError([problem])


def load_manifest(file: str, text: str) -> Manifest:
    """Read one manifest.

    Args:
        file: Its path from the root, `specs/<service>/service.yaml`.
        text: What it says.

    Raises:
        SpecError: With every fault that it has.
    """
    reader = _Reader(parse(file, text))
    manifest = reader.read(file.split("/")[-2])
    if reader.problems:
        raise SpecError(reader.problems)
    return manifest


def _strangers(found: Mapping[str, Manifest]) -> Iterable[Problem]:
    """Services in a wheel that no service has, and two that share what has to be their own."""
    hosts = {manifest.wheel for manifest in found.values() if not manifest.is_guest}
    taken: dict[str, str] = {}
    for name, manifest in found.items():
        file = f"specs/{name}/{MANIFEST}"
        if manifest.wheel not in hosts:
            text = f"`{manifest.wheel}` is the wheel of no service"
            own = f"peerkit-{name.replace('_', '-')}"
            yield Problem(file, 1, "manifest-wheel", text, f"`{own}`, or a wheel that exists")
        for what in _names(manifest):
            if what in taken:
                text = f"`{what}` is taken by {taken[what]}"
                yield Problem(file, 1, "manifest-taken", text, "another one")
            taken[what] = name


def _names(manifest: Manifest) -> Iterable[str]:
    """What no two services may share."""
    yield manifest.client
    if manifest.fake is not None:
        yield manifest.fake.name
    if manifest.example is not None:
        yield manifest.example.url
        yield manifest.example.variable


class _Reader:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []

    def read(self, name: str) -> Manifest:
        if not _NAME.match(name):
            self._report("", f"`{name}` is no name of a service", "a folder such as `my_service`")
        data = self._map("", self.source.data, _NEEDED, _FREE)
        title = self._text(data, "/title")
        return Manifest(
            name=name,
            title=title,
            interface=self._text(data, "/interface", default=title),
            releases=self._text(data, "/releases"),
            state=self._text(data, "/state"),
            wheel=self._text(data, "/wheel", _WHEEL, f"peerkit-{name.replace('_', '-')}"),
            client=self._text(data, "/client", _CLASS, title),
            page=self._text(data, "/page", _PAGE, f"{name}.md"),
            fake=self._fake(data, title),
            server=self._server(data),
            example=self._example(data),
        )

    def _fake(self, data: Mapping[str, Any], title: str) -> Fake | None:
        if "fake" not in data:
            return None
        fake = self._map("/fake", data["fake"], ("releases",), ("class",))
        releases = self._texts(fake, "/fake/releases", _RELEASE)
        if not releases:
            self._report("/fake/releases", "no release is listed", 'a list such as ["4.1.0"]')
        return Fake(self._text(fake, "/fake/class", _CLASS, f"Fake{title}"), releases)

    def _server(self, data: Mapping[str, Any]) -> Server | None:
        if "server" not in data:
            return None
        server = self._map("/server", data["server"], ("package",), ("needs",))
        package = self._text(server, "/server/package", _PACKAGE)
        return Server(package, self._texts(server, "/server/needs", _PACKAGE))

    def _example(self, data: Mapping[str, Any]) -> Example | None:
        if "example" not in data:
            return None
        example = self._map("/example", data["example"], ("url", "variable"), ("options",))
        options = self._map("/example/options", example.get("options", {}), (), None)
        return Example(
            self._text(example, "/example/url", _URL),
            self._text(example, "/example/variable", _NAME),
            {str(key): self._text(options, join("/example/options", key)) for key in options},
        )

    def _map(
        self, pointer: str, value: object, needed: Iterable[str], free: Iterable[str] | None
    ) -> dict[str, Any]:
        """A mapping with all of the needed keys; `free` is None where any other key may stand."""
        where = f"`{pointer[1:]}`" if pointer else "the manifest"
        if not is_map(value):
            self._report(pointer, f"{where} is no mapping", "`key: value`")
            return {}
        known = [*needed, *(free or ())]
        for key in needed:
            if key not in value:
                self._report(pointer, f"{where} lacks `{key}`", f"`{key}: …`")
        for key in () if free is None else value:
            if key not in known:
                self._report(join(pointer, key), f"unknown key `{key}`", ", ".join(known))
        return value

    def _text(
        self,
        data: Mapping[str, Any],
        pointer: str,
        form: re.Pattern[str] | None = None,
        default: str = "",
    ) -> str:
        key = pointer.rpartition("/")[2]
        value = data.get(key, default)
        if key not in data and (not default or form is None or form.match(default)):
            return default
        if not isinstance(value, str) or not value.strip() or "\n" in value:
            self._report(pointer, f"`{key}` is no line of text", "a text, in quotes if need be")
            return ""
        if form is not None and not form.match(value):
            self._report(
                pointer, f"`{key}: {value}` cannot be used", f"what matches {form.pattern}"
            )
        return value

    def _texts(
        self, data: Mapping[str, Any], pointer: str, form: re.Pattern[str]
    ) -> tuple[str, ...]:
        key = pointer.rpartition("/")[2]
        values = data.get(key, [])
        if not is_list(values):
            self._report(pointer, f"`{key}` is no list", "`[one, two]`")
            return ()
        for index, value in enumerate(values):
            if not isinstance(value, str) or not form.match(value):
                text = f"`{value}` cannot stand in `{key}`"
                self._report(join(pointer, index), text, f"a text that matches {form.pattern}")
        return tuple(str(value) for value in values)

    def _report(self, pointer: str, text: str, instead: str) -> None:
        line = self.source.line(pointer)
        self.problems.append(Problem(self.source.file, line, "manifest-shape", text, instead))
