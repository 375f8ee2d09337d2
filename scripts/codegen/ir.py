"""The intermediate representation: all that templates see of a service.

Nothing here knows OpenAPI or the parser that read it; nothing in a template knows more than this.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from .units import UNITS

__all__ = [
    "Answer",
    "Argument",
    "Input",
    "Operation",
    "RPC",
    "Service",
    "Span",
    "Tag",
    "Type",
]

Span = tuple[str | None, str | None]
"""First and last release that has something; None leaves that end open."""

TypeKind = Literal[
    "str", "int", "float", "bool", "bytes", "none", "any", "model", "enum", "list", "dict", "union"
]


@dataclass(frozen=True)
class Type:
    """A value's type, with its Python spelling for results and for arguments.

    Attributes:
        kind: What it is.
        name: Class name of a model or enum.
        parts: Item type of a list, value type of a dict, members of a union.
        base: For enums, `str` or `int`.
    """

    kind: TypeKind
    name: str = ""
    parts: tuple[Type, ...] = ()
    base: str = ""

    def result(self) -> str:
        """The annotation of a value that comes from the server."""
        match self.kind:
            case "none":
                return "None"
            case "any":
                return "Any"
            case "model" | "enum":
                return f"m.{self.name}"
            case "list":
                return f"list[{self.parts[0].result()}]"
            case "dict":
                return f"dict[str, {self.parts[0].result()}]"
            case "union":
                return " | ".join(_unique(part.result() for part in self.parts))
            case _:
                return self.kind

    def argument(self, *, typed: bool = False, ids: bool = False) -> str:
        """The annotation of a value that a user passes: wider where that costs nothing.

        Args:
            typed: Whether a mapping in the place of a model has the keys of the model's TypedDict.
            ids: Whether a text is an ID, so that an object that has one may stand for it.
        """
        match self.kind:
            case "str" if ids:
                return "str | HasId"
            case "enum":
                # The names of numbers are taken as well.
                return f"m.{self.name} | {'int | str' if self.base == 'int' else self.base}"
            case "model":
                return f"m.{self.name} | " + (
                    f"i.{self.name}Dict" if typed else "Mapping[str, object]"
                )
            case "bytes":
                return "FileInput"
            case "list":
                item = self.parts[0].argument(typed=typed, ids=ids)
                if self.parts[0].kind in {"str", "int", "enum", "bytes"}:
                    # One item may be passed bare; `Iterable[str]` would also take a plain text
                    # apart into letters, so the encoder treats text as one item.
                    return f"{item} | Iterable[{item}]"
                return f"Iterable[{item}]"
            case "dict":
                return f"Mapping[str, {self.parts[0].argument(typed=typed)}]"
            case "union":
                return " | ".join(
                    _unique(part.argument(typed=typed, ids=ids) for part in self.parts)
                )
            case "any":
                return "object"
            case _:
                return self.result()

    def models(self) -> set[str]:
        """Names of the models and enums in it."""
        names = {self.name} if self.name else set[str]()
        return names.union(*(part.models() for part in self.parts))


def _unique(texts: Iterable[str]) -> list[str]:
    """The members of a union once each; a member may be a union itself."""
    seen: dict[str, None] = {}
    for text in texts:
        seen.update(dict.fromkeys([text] if "[" in text else text.split(" | ")))
    return list(seen)


@dataclass(frozen=True)
class Argument:
    """One argument of a method.

    Attributes:
        name: Python name.
        wire: Name on the wire.
        place: Where it travels; `json` is a whole JSON body, `field` one key of one.
        type: Its type.
        required: Whether it has no default.
        nullable: Null means something, so "not sent" is spelled UNSET.
        separator: What joins the items of a list on the wire.
        everything: What `ALL` is on the wire: a word, or None when there is no ALL.
        omit_all: `ALL` is spelled by leaving the argument out.
        allow_empty: An empty list means "none".
        empty_items: An empty item means something.
        percent: The server percent-decodes each item once more.
        path: It names a file or folder of the server, so a path object is taken too.
        chooses: It says what the call is about; without it the call would be about everything.
        unit: The unit of a number on the wire.
        special: Numbers to which the server gives another meaning, and that meaning.
        id_of: The model whose ID it is; objects that have one are taken in its place.
        id_field: The field of the model that has the ID.
        id_pattern: What an ID has to match as a whole.
        id_words: Words that may stand for an ID.
        minimum, maximum: The bounds of a number.
        fields_of: The model whose fields it names; objects of the answer have these alone.
        json: The value travels as a JSON document in one field.
        since, until: Releases.
        description: For the docstring.
        example: From the spec, as JSON data; `has_example` tells null from absent.
    """

    name: str
    wire: str
    place: Literal["path", "query", "header", "cookie", "form", "file", "json", "field", "rpc"]
    type: Type
    required: bool
    nullable: bool = False
    separator: str | None = None
    everything: str | None = None
    omit_all: bool = False
    allow_empty: bool = False
    empty_items: bool = False
    percent: bool = False
    json: bool = False
    path: bool = False
    chooses: bool = False
    unit: str | None = None
    special: tuple[tuple[float, str], ...] = ()
    id_of: str | None = None
    id_field: str = ""
    id_pattern: str | None = None
    id_words: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    fields_of: str | None = None
    since: str | None = None
    until: str | None = None
    description: str = ""
    example: object = None
    has_example: bool = False

    @property
    def takes_all(self) -> bool:
        """Whether `ALL` may be passed."""
        return self.everything is not None or self.omit_all

    @property
    def time(self) -> Literal["instant", "duration"] | None:
        """What a `datetime` or `timedelta` may be given for; None where the number is no time."""
        unit = UNITS.get(self.unit or "")
        if unit is None or self.type.kind not in ("int", "float"):
            return None
        return unit.kind if unit.kind == "instant" or unit.kind == "duration" else None

    @property
    def told(self) -> str:
        """The description, with what may stand for an ID."""
        if self.id_of is None:
            return self.description
        text = f"A `{self.id_of}` of an answer may be given for its ID."
        return f"{self.description.rstrip()} {text}".lstrip()

    @property
    def annotation(self) -> str:
        """The annotation in signatures."""
        text = self.type.argument(typed=self.place in ("json", "field"), ids=self.id_of is not None)
        if self.path:
            text += " | os.PathLike[str]"
        if self.time:
            text += " | datetime" if self.time == "instant" else " | timedelta"
        if self.takes_all:
            text += " | All"
        if self.nullable or not self.required:
            text += " | None"
        if self.nullable and not self.required:
            text += " | UnsetType"
        return text

    @property
    def default(self) -> str:
        """The default in signatures; empty for required arguments."""
        if self.required:
            return ""
        return "UNSET" if self.nullable else "None"


@dataclass(frozen=True)
class Answer:
    """One documented success answer.

    Attributes:
        status: HTTP status code.
        kind: How the body is read.
        type: What the method returns for it.
        description: For docs.
        example: JSON example, or None.
        media_type: Its content type, as documented.
        text: What a text looks like: the words that it may be, or the name of a form.
        since, until: Releases.
    """

    status: int
    kind: Literal["json", "text", "int", "float", "bool", "binary", "empty"]
    type: Type
    description: str = ""
    example: object = None
    has_example: bool = False
    media_type: str = ""
    text: str | tuple[str, ...] | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True)
class RPC:
    """The wire name of an RPC method and how its parameters travel.

    Attributes:
        method: Its name.
        params: Whether parameters are an object or a list.
        order: Wire names in the order of the list, the target first.
        variadic: The list parameter whose items end the list.
        fill: Wire name → what is sent in place of a parameter that is not given.
    """

    method: str
    params: Literal["by-name", "positional"] = "by-name"
    order: tuple[str, ...] = ()
    variadic: str | None = None
    fill: dict[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True)
class Operation:
    """One endpoint."""

    id: str
    name: str
    tag: str
    method: str
    path: str
    summary: str
    description: str
    arguments: tuple[Argument, ...]
    answers: tuple[Answer, ...]
    errors: tuple[tuple[int, str], ...]
    idempotent: bool
    long_query: bool = False
    multipart: bool = False
    security: tuple[tuple[str, ...], ...] | None = None
    fields: tuple[tuple[str, Span], ...] = ()
    """Dotted path → releases, for keys inside of JSON bodies that not every release has."""
    options: str | None = None
    rpc: RPC | None = None
    rpc_errors: tuple[tuple[int, str], ...] = ()
    since: str | None = None
    until: str | None = None

    @property
    def endpoint(self) -> str:
        """What the service itself calls it: the RPC method, or HTTP method and path."""
        return self.rpc.method if self.rpc else f"{self.method} {self.path}"

    @property
    def constant(self) -> str:
        """The name of the `Operation` object in the generated module."""
        return self.name.upper()

    @property
    def chooser(self) -> Argument | None:
        """The argument that chooses the fields of the answer."""
        return next((a for a in self.arguments if a.fields_of is not None), None)

    @property
    def result(self) -> Type:
        """What the method returns."""
        kinds = [answer.type for answer in self.answers]
        unique = tuple(dict.fromkeys(kinds))
        return unique[0] if len(unique) == 1 else Type("union", parts=unique)

    @property
    def binary(self) -> bool:
        """Whether the answer is a file that can be streamed to disk."""
        return any(answer.kind == "binary" for answer in self.answers)

    @property
    def positional(self) -> tuple[Argument, ...]:
        """Required arguments; they may be passed by position."""
        return tuple(a for a in self.arguments if a.required)

    @property
    def keyword(self) -> tuple[Argument, ...]:
        """Optional arguments; keyword only."""
        return tuple(a for a in self.arguments if not a.required)

    def placed(self, *places: str) -> tuple[Argument, ...]:
        """The arguments that travel in one of `places`."""
        return tuple(a for a in self.arguments if a.place in places)

    @property
    def choosing(self) -> list[str]:
        """Wire names of the arguments that choose and that not every release has."""
        return [a.wire for a in self.arguments if a.chooses and (a.since or a.until)]

    @property
    def spans(self) -> dict[str, Span]:
        """Wire name → releases, for arguments and keys of bodies that not every release has."""
        own = {
            a.wire: (a.since, a.until) for a in self.arguments if (a.since, a.until) != (None, None)
        }
        return own | dict(self.fields)

    def value_spans(self, service: Service) -> dict[str, str]:
        """Wire name → enum, for arguments with values that not every release knows.

        Lists of enums in RPC parameters are left out: their channel narrows them.
        """
        return {
            a.wire: a.type.name
            for a in self.arguments
            if a.type.kind == "enum" and a.type.name in service.value_spans
        }


@dataclass(frozen=True)
class Tag:
    """A group of operations; one resource class."""

    name: str
    class_name: str
    description: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True)
class Input:
    """A model that may also be given as a mapping: its TypedDict.

    Attributes:
        name: The model's name.
        fields: Wire name → type.
    """

    name: str
    fields: tuple[tuple[str, Type], ...]


@dataclass(frozen=True)
class Service:
    """A whole service."""

    name: str
    title: str
    version: str
    description: str
    package: str
    """Where the generated package is importable from."""
    tags: tuple[Tag, ...]
    releases: tuple[tuple[str, str], ...]
    value_spans: dict[str, dict[str, Span]] = field(default_factory=dict[str, dict[str, "Span"]])
    """Enum → value → releases, for values that not every release knows."""
    keeping: frozenset[str] = frozenset()
    """Models that keep unknown keys, and those that hold one."""
    inputs: tuple[Input, ...] = ()
    """The models that JSON bodies are made of."""
