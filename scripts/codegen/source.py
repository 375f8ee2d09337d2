"""YAML with positions: plain dicts, lists and scalars, and the line of every one of them.

PyYAML resolves words as YAML 1.1 does (``on`` is true, ``1:30`` is 90). Scalars are resolved here
as YAML 1.2 and JSON do, and a word on which the two disagree has to be quoted, so that no reader
and no other tool can read it differently.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from .problems import Problem, SpecError
from .shapes import ancestors, escape

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

    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        """Path resolvers are not used; skipping them saves a third of the time."""

    def ascend_resolver(self) -> None:
        """See ``descend_resolver``."""


def parse(file: str, text: str) -> Source:
    """Parse the text of a YAML file; raises ``SpecError`` with every fault that it has."""
    loader: Any = _Loader(text)
    try:
        root: Any = loader.get_single_node()
    except yaml.YAMLError as error:
        mark: Any = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or str(error)
        line = mark.line + 1 if mark is not None else 1
        raise SpecError([Problem(file, line, "yaml-syntax", f"this is not YAML: {what}")]) from None
    finally:
        loader.dispose()
    builder = _Builder(file)
    data = builder.build(root, "") if root is not None else None
    if builder.problems:
        raise SpecError(builder.problems)
    return Source(file, data, builder.lines)


class _Builder:
    """Turns composed nodes into plain values and notes where each began."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: dict[str, int] = {"": 1}
        self.problems: list[Problem] = []
        self._open: set[int] = set()

    def build(self, node: Any, pointer: str) -> Any:
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        # An alias gives the same node again: it is built anew, so no two places share an object.
        if id(node) in self._open:
            self._report(node, "yaml-recursion", "an anchor contains itself", "a $ref to a schema")
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
                self._report(key_node, "yaml-key", "a key is a list or a mapping", "a plain word")
                continue
            key = str(key_node.value)
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
                self._report(key_node, "yaml-duplicate-key", text, "it once")
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
            self._report(node, "yaml-merge", "`<<` merges no mapping", "an alias of a mapping")
            return {}
        lines = {_down(pointer, key): self.lines[_down(pointer, key)] for key in taken}
        built: Any = self.build(node, pointer)
        self.lines |= lines
        return {key: value for key, value in built.items() if key not in taken}

    def _check_key(self, node: Any, key: str) -> None:
        if key.lower() in _AMBIGUOUS_WORDS:
            text = f"the key `{key}` is a boolean to many YAML readers"
            self._report(node, "yaml-ambiguous", text, f'"{key}" in quotes')

    def _sequence(self, node: Any, pointer: str) -> list[Any]:
        built: list[Any] = []
        for index, item in enumerate(node.value):
            place = f"{pointer}/{index}"
            self.lines[place] = item.start_mark.line + 1
            built.append(self.build(item, place))
        return built

    def _scalar(self, node: Any) -> Any:
        value: str = node.value
        if node.tag != _PLAIN:
            if node.tag not in (_TEXT, _EXPLICIT_TEXT):
                self._report(node, "yaml-tag", f"the tag {node.tag} is not JSON", "plain values")
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
                self._report(node, "yaml-ambiguous", text, f'"{value}" in quotes, or true or false')
        return value

    def _number(self, node: Any, value: str) -> int | float | str:
        if _INTEGER.match(value):
            return int(value)
        if _FLOAT.match(value):
            return float(value)
        if _AMBIGUOUS_NUMBER.match(value):
            text = f"YAML readers disagree about what `{value}` is"
            self._report(node, "yaml-ambiguous", text, f'"{value}" in quotes, or a plain number')
        return value

    def _report(self, node: Any, rule: str, text: str, instead: str) -> None:
        self.problems.append(Problem(self.file, node.start_mark.line + 1, rule, text, instead))


def _down(pointer: str, key: str) -> str:
    return f"{pointer}/{escape(key)}"
