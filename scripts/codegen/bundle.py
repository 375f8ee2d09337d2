"""Many spec files to one OpenAPI document, with the place of origin of every node.

References into ``schemas/`` become components; every other reference is replaced by what it
points to. The document is deterministic: paths in the order of openapi.yaml, components by name.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from .forms import add_encodings
from .hygiene import faults
from .problems import Problem, SpecError
from .shapes import ancestors, escape, is_list, is_map, lookup, split
from .source import Source, parse
from .tree import DiskTree, Tree, UnreadableError

__all__ = [
    "Bundle",
    "MAX_DEPTH",
    "MAX_NODES",
    "Origin",
    "REF_SIBLINGS",
    "bundle_tree",
    "load_bundle",
    "spec_folder",
]

# Their values are maps from free names, not keywords: a property may well be called `example`.
_NAME_MAPS = frozenset(
    {
        "$defs", "callbacks", "content", "dependentSchemas", "encoding", "examples", "headers",
        "parameters", "paths", "patternProperties", "properties", "responses", "schemas",
        "securitySchemes", "variables",
    }
)  # fmt: skip
# Their values are data of the service, where a key `$ref` means nothing.
_DATA = frozenset({"const", "default", "enum", "example", "value"})
# What may stand beside a $ref. The last three say how an argument is sent, which a schema that
# several operations share cannot know.
REF_SIBLINGS = frozenset(
    {
        "description",
        "example",
        "x-since",
        "x-until",
        "x-all",
        "x-empty",
        "x-encoding",
        "x-id-of",
        "x-id-words",
    }
)


# References unfold too: pieces that name pieces twice each would fill the memory in thirty lines.
MAX_NODES = 100_000
MAX_DEPTH = 40


class Origin(NamedTuple):
    """Where a node was written."""

    file: str
    line: int


class _Place(NamedTuple):
    file: str
    pointer: str

    def down(self, key: str | int) -> _Place:
        return _Place(self.file, f"{self.pointer}/{escape(str(key))}")


@dataclass(frozen=True, slots=True)
class Bundle:
    """One service's whole spec."""

    service: str
    document: dict[str, Any]
    sources: Mapping[str, Source] = field(repr=False)
    origins: Mapping[str, Origin] = field(repr=False)
    uses: Mapping[str, Origin] = field(repr=False)
    """Where a piece that was written elsewhere is referred to."""
    referenced: frozenset[tuple[str, str]] = field(repr=False)
    """Every (file, pointer) that some ``$ref`` names."""

    @property
    def folder(self) -> str:
        """The folder of the spec, relative to the repository."""
        return spec_folder(self.service)

    def origin(self, pointer: str) -> Origin:
        """File and line of a node of the document, or of the nearest written node above it."""
        for candidate in ancestors(pointer):
            if candidate in self.origins:
                return self.origins[candidate]
        return Origin(f"{self.folder}/openapi.yaml", 1)

    def use(self, pointer: str) -> Origin:
        """Where a node is asked for: its reference, or its origin if it was written in place."""
        return self.uses.get(pointer) or self.origin(pointer)


def spec_folder(service: str) -> str:
    """The folder of a service's spec."""
    return f"specs/{service}"


def load_bundle(root: Path, service: str) -> Bundle:
    """Bundle the spec of ``service`` in the working copy; raises ``SpecError``."""
    return bundle_tree(DiskTree(root), service)


def bundle_tree(tree: Tree, service: str) -> Bundle:
    """Bundle the spec of ``service`` in any tree of files; raises ``SpecError``."""
    return _Bundler(tree, service).run()


class _Bundler:
    def __init__(self, tree: Tree, service: str) -> None:
        self.tree = tree
        self.service = service
        self.folder = spec_folder(service)
        self.present = tree.files(self.folder)
        self.sources: dict[str, Source] = {}
        self.missing: set[str] = set()
        self.broken: set[str] = set()
        self.origins: dict[str, Origin] = {}
        self.uses: dict[str, Origin] = {}
        self.referenced: set[tuple[str, str]] = set()
        self.problems: list[Problem] = []
        self._open: list[_Place] = []
        self._depth = 0

    def run(self) -> Bundle:
        main = f"{self.folder}/openapi.yaml"
        for name in self.present:
            if faults(name) or not name.isprintable():
                text = "the name of the file has characters that readers do not see"
                self.problems.append(Problem(name, 1, "file-name", text, "plain letters"))
        for name in self.tree.others(self.folder):
            text = "this is a symbolic link or a device"
            self.problems.append(Problem(name, 1, "file-kind", text, "a file with the text itself"))
        source = self._source(main)
        if source is None and main in self.missing:
            text = f"the service {self.service} has no spec"
            self.problems.append(
                Problem(main, 1, "spec-missing", text, "specs/<service>/openapi.yaml")
            )
        elif source is not None and not is_map(source.data):
            text = "the file is not a mapping"
            self.problems.append(Problem(main, 1, "spec-shape", text, "`openapi: 3.1.0` and so on"))
        document: dict[str, Any] = {}
        if source is not None and is_map(source.data):
            document = self._mapping(source.data, _Place(main, ""), "", names=False)
            self._components(document)
        # Files that no reference reaches are read too: the lint has to see them.
        for file in self.present:
            if file.endswith((".yaml", ".yml")):
                self._source(file)
        if self.problems:
            raise SpecError(self.problems)
        add_encodings(document)
        return Bundle(
            self.service,
            document,
            self.sources,
            self.origins,
            self.uses,
            frozenset(self.referenced),
        )

    def _components(self, document: dict[str, Any]) -> None:
        """Every named schema of ``schemas/``, whether it is used or not."""
        found: dict[str, _Place] = {}
        for file in self.present:
            if not (self._is_schema_file(file) and file.endswith((".yaml", ".yml"))):
                continue
            source = self._source(file)
            if source is None:
                continue
            if not is_map(source.data):
                self._report(
                    _Place(file, ""), "spec-shape", "the file is not a mapping", "`Name: {…}`"
                )
                continue
            for name in source.data:
                place = _Place(file, f"/{escape(name)}")
                if name in found:
                    first = self._origin(found[name])
                    text = f"the schema {name} is defined twice, first in {first.file}:{first.line}"
                    self._report(place, "component-duplicate", text, "another name")
                else:
                    found[name] = place
        components = document.setdefault("components", {})
        if not is_map(components):
            return
        if "schemas" in components:
            place = _Place(f"{self.folder}/openapi.yaml", "/components/schemas")
            self._report(
                place, "component-place", "schemas stand in openapi.yaml", "them in schemas/"
            )
        schemas: dict[str, Any] = {}
        for name, place in sorted(found.items()):
            data = self.sources[place.file].data[name]
            schemas[name] = self._walk(data, place, f"/components/schemas/{escape(name)}")
        components["schemas"] = schemas
        document["components"] = dict(sorted(components.items()))

    def _walk(self, node: Any, place: _Place, out: str, *, names: bool = False) -> Any:
        self._depth += 1
        try:
            return self._walked(node, place, out, names=names)
        finally:
            self._depth -= 1

    def _walked(self, node: Any, place: _Place, out: str, *, names: bool) -> Any:
        self._note(place, out)
        if is_map(node):
            target = node.get("$ref")
            if isinstance(target, str) and not names:
                return self._reference(node, target, place, out)
            if "$ref" in node and not names:
                text = "the target of a $ref is no text"
                self._report(place.down("$ref"), "ref-text", text, "`$ref: file.yaml#/Name`")
            return self._mapping(node, place, out, names=names)
        if is_list(node):
            return [
                self._walk(item, place.down(index), f"{out}/{index}")
                for index, item in enumerate(node)
            ]
        return node

    def _mapping(
        self, node: dict[str, Any], place: _Place, out: str, *, names: bool
    ) -> dict[str, Any]:
        built: dict[str, Any] = {}
        for key, value in node.items():
            below, below_out = place.down(key), f"{out}/{escape(key)}"
            if not names and key in _DATA and not _is_reference(value):
                built[key] = self._copy(value, below, below_out)
            else:
                deeper = not names and key in _NAME_MAPS
                built[key] = self._walk(value, below, below_out, names=deeper)
        return built

    def _note(self, place: _Place, out: str) -> None:
        """Keep the origin of a node, and the whole within its bounds."""
        self.origins[out] = self._origin(place)
        if self._depth > MAX_DEPTH:
            text = f"references unfold to more than {MAX_DEPTH} levels"
            self._give_up(place, "spec-depth", text)
        if len(self.origins) > MAX_NODES:
            text = f"references unfold to more than {MAX_NODES:,} nodes"
            self._give_up(place, "spec-size", text)

    def _give_up(self, place: _Place, rule: str, text: str) -> None:
        self._report(place, rule, text, "a named schema in schemas/")
        raise SpecError(self.problems)

    def _copy(self, value: Any, place: _Place, out: str) -> Any:
        self._note(place, out)
        if is_map(value):
            return {
                key: self._copy(item, place.down(key), f"{out}/{escape(key)}")
                for key, item in value.items()
            }
        if is_list(value):
            return [
                self._copy(item, place.down(index), f"{out}/{index}")
                for index, item in enumerate(value)
            ]
        return value

    def _reference(self, node: dict[str, Any], target: str, place: _Place, out: str) -> Any:
        siblings = {key: value for key, value in node.items() if key != "$ref"}
        found = self._target(target, place)
        if found is None:
            return {}
        self.referenced.add((found.file, found.pointer))
        if self._is_schema_file(found.file):
            allowed, beside = REF_SIBLINGS, "only a description, example or release may follow it"
            name = split(found.pointer)[0]
            result: Any = {"$ref": f"#/components/schemas/{escape(name)}"}
        else:
            allowed, beside = frozenset[str](), "it stands alone in its mapping"
            self.uses[out] = self._origin(place)
            result = self._inline(found, place, out)
        for key in siblings:
            if key not in allowed:
                text = f"`{key}` stands beside a $ref"
                self._report(place.down(key), "ref-siblings", text, f"the $ref alone: {beside}")
        if siblings and is_map(result):
            result |= self._mapping(siblings, place, out, names=False)
        return result

    def _target(self, target: str, place: _Place) -> _Place | None:
        """The node that a reference names, or None after a report."""
        at = place.down("$ref")
        path, _, fragment = target.partition("#")
        file = (
            posixpath.normpath(posixpath.join(posixpath.dirname(place.file), path))
            if path
            else place.file
        )
        if "://" in target or not file.startswith(f"{self.folder}/"):
            self._report(
                at, "ref-outside", f"{target} leaves the spec", f"a file under {self.folder}/"
            )
            return None
        source = self._source(file)
        if source is None:
            if file in self.missing:
                self._report(at, "ref-unresolved", f"there is no file {file}", "an existing file")
            return None
        if file in self.broken:
            # Its own fault is reported; what it would have held is not known.
            return None
        found = _Place(file, fragment)
        try:
            if not fragment.startswith("/"):
                raise LookupError(fragment)
            lookup(source.data, fragment)
        except (LookupError, TypeError):
            text = f"{file} has nothing at #{fragment}"
            self._report(at, "ref-unresolved", text, f"one of {_offers(source.data, fragment)}")
            return None
        if self._is_schema_file(file) and len(split(fragment)) != 1:
            text = f"{target} points into a schema"
            self._report(at, "ref-part", text, "a reference to a named schema")
            return None
        return found

    def _inline(self, found: _Place, place: _Place, out: str) -> Any:
        if found in self._open:
            chain = " > ".join(f"{step.file}#{step.pointer}" for step in [*self._open, found])
            self._report(
                place, "ref-cycle", f"a reference leads back to itself: {chain}", "a schema"
            )
            return {}
        self._open.append(found)
        try:
            data = lookup(self.sources[found.file].data, found.pointer)
            return self._walk(data, found, out)
        finally:
            self._open.pop()

    def _source(self, file: str) -> Source | None:
        if file in self.sources:
            return self.sources[file]
        if file in self.missing or file not in self.present:
            self.missing.add(file)
            return None
        try:
            self.sources[file] = parse(file, self.tree.read(file))
        except FileNotFoundError:
            self.missing.add(file)
        except UnreadableError as error:
            text = str(error)
            instead = "UTF-8, in several files"
            self.problems.append(Problem(file, error.line, "file-text", text, instead))
            self.sources[file] = Source(file, {}, {})
            self.broken.add(file)
        except SpecError as error:
            self.problems += error.problems
            self.sources[file] = Source(file, {}, {})
            self.broken.add(file)
        return self.sources.get(file)

    def _is_schema_file(self, file: str) -> bool:
        return file.startswith(f"{self.folder}/schemas/")

    def _origin(self, place: _Place) -> Origin:
        return Origin(place.file, self.sources[place.file].line(place.pointer))

    def _report(self, place: _Place, rule: str, text: str, instead: str) -> None:
        file, line = self._origin(place)
        self.problems.append(Problem(file, line, rule, text, instead))


def _is_reference(value: Any) -> bool:
    """A reference in place of an example: ``example: {$ref: _shared.yaml#/examples/x}``."""
    return is_map(value) and len(value) == 1 and isinstance(value.get("$ref"), str)


def _offers(data: object, fragment: str) -> str:
    """The nearest existing names, for the message about an unresolved reference."""
    # Imported here: it is only needed once something is wrong.
    import difflib

    # The comparison is quadratic, and nobody means a name of a thousand letters.
    parts = [part[:100] for part in split(fragment)]
    above: object = data
    prefix = ""
    for part in parts[:-1]:
        if not is_map(above) or part not in above:
            break
        above, prefix = above[part], f"{prefix}/{escape(part)}"
    names = list(above) if is_map(above) else []
    names = [name for name in names if len(name) <= 100][:500]
    near = difflib.get_close_matches(parts[-1] if parts else "", names, n=3, cutoff=0.5)
    return ", ".join(f"#{prefix}/{name}" for name in near or names[:5]) or "an existing name"
