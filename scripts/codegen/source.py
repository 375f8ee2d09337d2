"""YAML with positions: plain dicts, lists and scalars, and the line of every one of them.

PyYAML resolves words as YAML 1.1 does (``on`` is true, ``1:30`` is 90). Scalars are resolved here
as YAML 1.2 and JSON do, and a word on which the two disagree has to be quoted, so that no reader
and no other tool can read it differently.

A file is input from outside: its size, its depth and what its aliases unfold to are bounded, and
it holds only characters that a reader sees.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from .hygiene import faults
from .problems import Problem, SpecError
from .shapes import ancestors, escape

__all__ = ["MAX_CHARACTERS", "MAX_DEPTH", "MAX_NODES", "Source", "parse"]

# The largest file of ours has 73 kB, 3,400 nodes and 14 levels.
MAX_CHARACTERS = 1_000_000
MAX_NODES = 40_000
MAX_DEPTH = 40
_LONGEST_NUMBER = 40

_PLAIN = "plain"
_TEXT = "text"
_EXPLICIT_TEXT = "tag:yaml.org,2002:str"

_NUMBERLIKE = frozenset("0123456789+-.")
_WORDLIKE = frozenset("~nNtTfFyYoO")
_WORDS: dict[str, bool | None] = {
    "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True,
    "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_AMBIGUOUS_WORDS = frozenset({"yes", "no", "on", "off"})
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\Z")
_FLOAT = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]+(?:[eE][-+]?[0-9]+)?\Z")
_AMBIGUOUS_NUMBER = re.compile(
    r"[-+]?(?:0[0-9_]+|0[xXoObB][0-9a-fA-F_]+|[0-9]+_[0-9_]*|[0-9]+(?::[0-5]?[0-9])+"
    r"|\.[0-9]+|[0-9]+\.|[0-9]+(?:\.[0-9]*)?[eE][-+]?[0-9]+|\.(?:inf|nan))\Z",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Source:
    """One parsed file."""

    file: str
    data: Any
    lines: dict[str, int] = field(repr=False)

    def line(self, pointer: str) -> int:
        """The line of a node (of its key, in a mapping), or of the nearest node above it."""
        for candidate in ancestors(pointer):
            if candidate in self.lines:
                return self.lines[candidate]
        return 1


class _Loader(yaml.CSafeLoader):
    """Composes nodes; a scalar's tag only says whether it was written plain or quoted.

    The C parser (every wheel of PyYAML has it) is ten times faster than the Python one.
    """

    def resolve(self, kind: type[Any], value: Any, implicit: Any) -> str:  # noqa: ARG002
        return _PLAIN if kind is yaml.ScalarNode and implicit[0] else _TEXT

    # The C parser calls these around each node, for path resolvers that are not used here. They
    # count the levels instead: it calls itself for each, and a deep file would end the process.
    depth = 0

    def descend_resolver(self, current_node: Any, current_index: Any) -> None:  # noqa: ARG002
        """One level down."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise _TooDeep(current_node.start_mark.line + 1)

    def ascend_resolver(self) -> None:
        """One level up."""
        self.depth -= 1


class _TooDeep(Exception):
    def __init__(self, line: int) -> None:
        self.line = line
        super().__init__(line)


class _TooMany(Exception):
    """Aliases unfold to more nodes than a file may have."""


def parse(file: str, text: str) -> Source:
    """Parse the text of a YAML file; raises ``SpecError`` with every fault that it has."""
    _check_text(file, text)
    loader: Any = _Loader(text)
    try:
        root: Any = loader.get_single_node()
    except yaml.YAMLError as error:
        mark: Any = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or str(error)
        # What is missing at the end of a file is missed in the line behind it.
        line = min(mark.line, text.count("\n")) + 1 if mark is not None else 1
        raise SpecError([Problem(file, line, "yaml-syntax", f"this is not YAML: {what}")]) from None
    except _TooDeep as error:
        what = f"there are more than {MAX_DEPTH} levels"
        instead = "a $ref to a named piece"
        raise SpecError([Problem(file, error.line, "yaml-depth", what, instead)]) from None
    finally:
        loader.dispose()
    builder = _Builder(file)
    try:
        data = builder.build(root, "") if root is not None else None
    except _TooMany:
        what = f"the file has more than {MAX_NODES:,} nodes once its aliases are unfolded"
        builder.report(builder.last, "yaml-size", what, "a $ref to a named piece")
        data = None
    if builder.problems:
        raise SpecError(builder.problems)
    return Source(file, data, builder.lines)


def _check_text(file: str, text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        what = f"the file has more than {MAX_CHARACTERS:,} characters"
        raise SpecError([Problem(file, 1, "yaml-size", what, "several files")])
    # A byte order mark is how some editors say UTF-8.
    found = faults(text.removeprefix("\ufeff"))
    if found:
        raise SpecError(
            [
                Problem(
                    file,
                    text.count("\n", 0, offset) + 1,
                    "text-control",
                    f"there is a {name}, which readers do not see",
                    "the text without it",
                )
                for offset, name in found[:20]
            ]
        )


class _Builder:
    """Turns composed nodes into plain values and notes where each began."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: dict[str, int] = {"": 1}
        self.problems: list[Problem] = []
        self.last: Any = None
        self._open: set[int] = set()
        self._count = 0

    def build(self, node: Any, pointer: str) -> Any:
        self._count += 1
        if self._count > MAX_NODES:
            raise _TooMany
        self.last = node
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        # An alias gives the same node again: it is built anew, so no two places share an object.
        if id(node) in self._open:
            self.report(node, "yaml-recursion", "an anchor contains itself", "a $ref to a schema")
            return None
        self._open.add(id(node))
        built: Any = (
            self._mapping(node, pointer)
            if isinstance(node, yaml.MappingNode)
            else self._sequence(node, pointer)
        )
        self._open.discard(id(node))
        return built

    def _mapping(self, node: Any, pointer: str) -> dict[str, Any]:
        built: dict[str, Any] = {}
        merged: set[str] = set()
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self.report(key_node, "yaml-key", "a key is a list or a mapping", "a plain word")
                continue
            key = str(key_node.value)
            self._check_characters(key_node, key)
            if not key.strip():
                self.report(key_node, "yaml-key", "a key is empty", "a name")
                continue
            if key_node.tag == _PLAIN:
                if key == "<<":
                    for name, value in self._merge(value_node, pointer, set(built)).items():
                        built[name] = value
                        merged.add(name)
                    continue
                self._check_key(key_node, key)
            place = _down(pointer, key)
            if key in built and key not in merged:
                first = self.lines[place]
                text = f"the key `{key}` is here twice, first in line {first}"
                self.report(key_node, "yaml-duplicate-key", text, "it once")
            merged.discard(key)
            self.lines[place] = key_node.start_mark.line + 1
            built[key] = self.build(value_node, place)
        return built

    def _merge(self, node: Any, pointer: str, taken: set[str]) -> dict[str, Any]:
        """The pairs that ``<<`` brings in: a key written in the mapping itself wins."""
        if isinstance(node, yaml.SequenceNode):
            found: dict[str, Any] = {}
            for item in node.value:
                found |= self._merge(item, pointer, taken | set(found))
            return found
        if not isinstance(node, yaml.MappingNode):
            self.report(node, "yaml-merge", "`<<` merges no mapping", "an alias of a mapping")
            return {}
        lines = {_down(pointer, key): self.lines[_down(pointer, key)] for key in taken}
        built: Any = self.build(node, pointer)
        self.lines |= lines
        return {key: value for key, value in built.items() if key not in taken}

    def _check_key(self, node: Any, key: str) -> None:
        if key.lower() in _AMBIGUOUS_WORDS:
            text = f"the key `{key}` is a boolean to many YAML readers"
            self.report(node, "yaml-ambiguous", text, f'"{key}" in quotes')
        elif key in _WORDS:
            text = f"the key `{key}` is no text"
            self.report(node, "yaml-key", text, f'"{key}" in quotes')

    def _check_characters(self, node: Any, text: str) -> None:
        for _, name in faults(text)[:1]:
            what = f"an escape gives {name}, which readers do not see"
            self.report(node, "text-control", what, "the text without it")

    def _sequence(self, node: Any, pointer: str) -> list[Any]:
        built: list[Any] = []
        for index, item in enumerate(node.value):
            place = f"{pointer}/{index}"
            self.lines[place] = item.start_mark.line + 1
            built.append(self.build(item, place))
        return built

    def _scalar(self, node: Any) -> Any:
        value: str = node.value
        self._check_characters(node, value)
        if node.tag != _PLAIN:
            if node.tag not in (_TEXT, _EXPLICIT_TEXT):
                self.report(node, "yaml-tag", f"the tag {node.tag} is not JSON", "plain values")
            return value
        if not value:
            return None
        first = value[0]
        if first in _NUMBERLIKE:
            return self._number(node, value)
        if first in _WORDLIKE:
            if value in _WORDS:
                return _WORDS[value]
            if value.lower() in _AMBIGUOUS_WORDS:
                text = f"`{value}` is a boolean to many YAML readers"
                self.report(node, "yaml-ambiguous", text, f'"{value}" in quotes, or true or false')
        return value

    def _number(self, node: Any, value: str) -> int | float | str:
        if _INTEGER.match(value) and self._fits(node, value):
            return int(value)
        if _FLOAT.match(value) and self._fits(node, value):
            return float(value)
        if _AMBIGUOUS_NUMBER.match(value):
            text = f"YAML readers disagree about what `{value}` is"
            self.report(node, "yaml-ambiguous", text, f'"{value}" in quotes, or a plain number')
        return value

    def _fits(self, node: Any, value: str) -> bool:
        # Python refuses to read very long integers, and JSON has no infinity.
        if len(value) <= _LONGEST_NUMBER and math.isfinite(float(value)):
            return True
        self.report(node, "yaml-number", f"`{value}` is too large", "a smaller number, or a text")
        return False

    def report(self, node: Any, rule: str, text: str, instead: str) -> None:
        """Note a fault at the line where a node begins."""
        self.problems.append(Problem(self.file, node.start_mark.line + 1, rule, text, instead))


def _down(pointer: str, key: str) -> str:
    return f"{pointer}/{escape(key)}"
