"""What a client has that is written by hand, read from its source.

The class of a client is a table of contents: `add = adding.add` names the function that does it.
Beside that it has methods, and resources, whose own methods count as well. What is generated has
pages of its own.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .docstrings import Told, told
from .manifest import Manifest
from .modules import Definition, Modules

__all__ = ["Argument", "Attribute", "Group", "Verb", "surface"]

_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a verb: its name, its type, its default (empty if it has none), what it means."""

    name: str
    kind: str
    default: str
    text: str


@dataclass(frozen=True, slots=True)
class Verb:
    """A function or method.

    Attributes:
        call: How it is called from the client: `limits.get`.
        signature: Its signature, as the source has it.
        arguments: Its arguments.
        how: `await`, `async with`, `async for`, or nothing.
        told: What its docstring tells.
    """

    call: str
    signature: str
    arguments: tuple[Argument, ...]
    how: str
    told: Told


@dataclass(frozen=True, slots=True)
class Attribute:
    """A property: its name, its type, what it is."""

    name: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """The client itself, or one of its resources.

    Attributes:
        name: How it is reached from the client, `trackers(id)`; empty for the client.
        told: What the docstring of its class tells.
        verbs: What it does.
        attributes: What it has.
        made: How the client is made; None for resources.
    """

    name: str
    told: Told
    verbs: tuple[Verb, ...]
    attributes: tuple[Attribute, ...]
    made: Verb | None = None


def surface(root: Path, manifest: Manifest) -> list[Group]:
    """The client, and then each of its resources; nothing where a service has no client yet."""
    folders = sorted(root.glob("overlays/*/src"))
    modules = Modules(folders)
    package = root / manifest.overlay / "src" / manifest.package
    for path in sorted(package.glob("**/_async/client.py")):
        module = modules.read(path)
        node = module.definitions.get(f"Async{manifest.client}")
        if isinstance(node, ast.ClassDef):
            return _Reader(modules).client(Definition(module, node))
    return []


class _Reader:
    def __init__(self, modules: Modules) -> None:
        self._modules = modules

    def client(self, found: Definition) -> list[Group]:
        assert isinstance(found.node, ast.ClassDef)
        groups: list[Group] = []
        verbs: list[Verb] = []
        attributes: list[Attribute] = []
        made: Verb | None = None
        for name, at in self._members(found, through_generated=True):
            function = at.node
            assert not isinstance(function, ast.ClassDef)
            if name == "__init__":
                # What a class is told of in its docstring are the arguments of its `__init__`.
                made = _verb(found.node.name, function, told(ast.get_docstring(found.node)))
                continue
            returned = self._returned(at)
            group = self._group(_reached(name, function), returned) if returned else None
            if group is not None:
                groups.append(group)
            if not _is_property(function):
                verbs.append(_verb(name, function))
            elif group is None:
                attributes.append(_attribute(name, function))
        text = told(ast.get_docstring(found.node))
        return [Group("", text, tuple(verbs), tuple(attributes), made), *groups]

    def _group(self, name: str, found: Definition) -> Group | None:
        """A resource; None for a class of which nothing is written by hand."""
        assert isinstance(found.node, ast.ClassDef)
        verbs: list[Verb] = []
        attributes: list[Attribute] = []
        for member, at in self._members(found, through_generated=False):
            assert not isinstance(at.node, ast.ClassDef)
            if member == "__init__":
                continue
            if _is_property(at.node):
                attributes.append(_attribute(member, at.node))
            else:
                verbs.append(_verb(f"{name}.{member}", at.node))
        if not verbs:
            return None
        return Group(name, told(ast.get_docstring(found.node)), tuple(verbs), tuple(attributes))

    def _returned(self, at: Definition) -> Definition | None:
        """The hand-written class that a member gives, if it is one with methods of its own."""
        assert not isinstance(at.node, ast.ClassDef)
        if isinstance(at.node, ast.AsyncFunctionDef) or at.node.returns is None:
            return None
        name = _plain(at.node.returns)
        if not name.startswith("Async"):
            return None
        found = self._modules.find(at.module, name)
        return found if found is not None and isinstance(found.node, ast.ClassDef) else None

    def _members(
        self, found: Definition, *, through_generated: bool
    ) -> Iterator[tuple[str, Definition]]:
        """Public members that are written by hand, and `__init__`; those of bases last."""
        seen: set[str] = set()
        for at in self._line(found, through_generated):
            assert isinstance(at.node, ast.ClassDef)
            functions = {
                statement.name: Definition(at.module, statement)
                for statement in at.node.body
                if isinstance(statement, _Function)
            }
            for statement in at.node.body:
                if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
                    target = self._modules.find(at.module, ast.unparse(statement.value))
                    if target is not None and isinstance(target.node, _Function):
                        functions = {**functions, statement.targets[0].id: target}
            for name in _in_order(at.node):
                if name in functions and name not in seen and _is_told(name):
                    seen.add(name)
                    yield name, functions[name]

    def _line(self, found: Definition, through_generated: bool) -> Iterator[Definition]:
        """A class and its bases, those that are generated left out."""
        assert isinstance(found.node, ast.ClassDef)
        if not found.module.is_generated:
            yield found
        for base in found.node.bases:
            above = self._modules.find(found.module, _plain(base), generated=through_generated)
            if above is not None and isinstance(above.node, ast.ClassDef):
                yield from self._line(above, through_generated)


def _in_order(node: ast.ClassDef) -> Iterator[str]:
    for statement in node.body:
        if isinstance(statement, _Function):
            yield statement.name
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            yield statement.targets[0].id


def _is_told(name: str) -> bool:
    return name == "__init__" or not name.startswith("_")


def _plain(annotation: ast.expr) -> str:
    """The class in an annotation: `AsyncLiveTorrents[…]` → `AsyncLiveTorrents`."""
    if isinstance(annotation, ast.Subscript):
        return _plain(annotation.value)
    return ast.unparse(annotation)


def _decorators(function: _Function) -> set[str]:
    return {ast.unparse(decorator) for decorator in function.decorator_list}


def _is_property(function: _Function) -> bool:
    return bool(_decorators(function) & {"property", "cached_property"})


def _attribute(name: str, function: _Function) -> Attribute:
    kind = ast.unparse(function.returns) if function.returns else ""
    return Attribute(name, kind, told(ast.get_docstring(function)).summary)


def _reached(name: str, function: _Function) -> str:
    """How a resource is reached: `limits`, `trackers(hash)`, `track()`."""
    if _is_property(function):
        return name
    arguments = function.args.args[1:]
    needed = arguments[: len(arguments) - len(function.args.defaults)]
    return f"{name}({', '.join(argument.arg for argument in needed)})"


def _verb(call: str, function: _Function, words: Told | None = None) -> Verb:
    words = words if words is not None else told(ast.get_docstring(function))
    decorators = _decorators(function)
    how = "await" if isinstance(function, ast.AsyncFunctionDef) else ""
    if "asynccontextmanager" in decorators:
        how = "async with"
    elif how and any(isinstance(node, ast.Yield) for node in ast.walk(function)):
        how = "async for"
    parts: list[str] = []
    arguments: list[Argument] = []
    given = function.args
    positional = [*given.posonlyargs, *given.args]
    defaults = [*[None] * (len(positional) - len(given.defaults)), *given.defaults]
    # The first is the client or the resource, which stands before the dot.
    for place, (argument, default) in enumerate(zip(positional, defaults, strict=True)):
        if place:
            parts.append(_part(argument, default))
            arguments.append(_argument(argument.arg, argument, default, words))
        if place and place == len(given.posonlyargs) - 1:
            parts.append("/")
    if given.kwonlyargs:
        parts.append("*")
    for argument, default in zip(given.kwonlyargs, given.kw_defaults, strict=True):
        parts.append(_part(argument, default))
        arguments.append(_argument(argument.arg, argument, default, words))
    if given.kwarg is not None:
        parts.append(f"**{_part(given.kwarg, None)}")
        arguments.append(_argument(f"**{given.kwarg.arg}", given.kwarg, None, words))
    start = "async def" if isinstance(function, ast.AsyncFunctionDef) else "def"
    name = call.rpartition(".")[2]
    if function.name == "__init__":
        start, name = "class", call
    returned = "" if function.name == "__init__" else _returns(function)
    return Verb(call, _signature(f"{start} {name}", parts, returned), tuple(arguments), how, words)


def _returns(function: _Function) -> str:
    return f" -> {ast.unparse(function.returns)}" if function.returns else ""


def _part(argument: ast.arg, default: ast.expr | None) -> str:
    text = argument.arg
    if argument.annotation is not None:
        text = f"{text}: {ast.unparse(argument.annotation)}"
    return text if default is None else f"{text} = {ast.unparse(default)}"


def _argument(name: str, argument: ast.arg, default: ast.expr | None, words: Told) -> Argument:
    kind = ast.unparse(argument.annotation) if argument.annotation is not None else ""
    shown = ast.unparse(default) if default is not None else ""
    return Argument(name, kind, shown, words.arguments.get(argument.arg, ""))


def _signature(start: str, parts: list[str], end: str) -> str:
    line = f"{start}({', '.join(parts)}){end}"
    if len(line) <= 96:
        return line
    return f"{start}(\n" + "".join(f"    {part},\n" for part in parts) + f"){end}"
