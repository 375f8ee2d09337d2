"""The pure description of one endpoint: what it is called, which answers it gives, who has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import copy
from functools import lru_cache, partial
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    Literal,
    NamedTuple,
    TypeAlias,
    TypeVar,
    cast,
    final,
)

from ..codec.decode import Drift, decode_json, decode_keeping
from ..errors import DecodeError
from .failure import failure
from .request import Request, Response
from .texts import TextForm, has_form
from .versions import Span

if TYPE_CHECKING:
    import msgspec

__all__ = ["Answer", "Bound", "FieldsOf", "Operation", "Security"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Security: TypeAlias = "tuple[tuple[str, ...], ...]"
"""Alternatives; each names the security schemes that are sent together."""

Kind = Literal["json", "text", "int", "float", "bool", "binary", "empty"]


class Bound(NamedTuple):
    """An argument, or a value of it, that not every release has.

    Attributes:
        name: Wire name of the argument.
        value: The value, if it is the value that is new or gone.
        span: The releases that have it.
    """

    name: str
    value: str | None
    span: Span


class FieldsOf(NamedTuple):
    """Which argument says what the objects of an answer have.

    Attributes:
        argument: Wire name of the argument.
        model: A function that gives their class.
    """

    argument: str
    model: Callable[[], Any]


_NOTHING: Final = frozenset({b"", b"Ok."})
"""What says that a call without a result was carried out."""

_TRUTH: Final = {"true": True, "1": True, "false": False, "0": False}

_EXPECTED: Final = {
    "bool": "true or false",
    "float": "a number",
    "int": "a number",
    "text": "the service's words",
}


@final
class Answer:
    """One documented success answer.

    Attributes:
        status: HTTP status code.
        kind: How the body is read.
        type: For JSON and enums, a function that gives the type; called at the first answer, so that
            importing an operation builds no decoder.
        keeps: Whether models in it keep what they do not know.
        text: For texts, the words that it may be, or the name of a form in `texts`.
        media: For files, the documented content type.
    """

    __slots__ = ("decoder", "keeps", "kind", "media", "status", "text", "type")

    def __init__(
        self,
        status: int,
        kind: Kind,
        type: Callable[[], Any] | None = None,
        *,
        keeps: bool = False,
        text: TextForm | None = None,
        media: str = "",
    ) -> None:
        self.status = status
        self.text = text
        self.media = media
        self.keeps = keeps
        self.kind = kind
        self.type = type
        self.decoder: msgspec.json.Decoder[Any] | None = None

    def build(self) -> msgspec.json.Decoder[Any]:
        """Build the decoder. Two threads may both do it: the same one twice, and no harm."""
        import msgspec

        self.decoder = msgspec.json.Decoder(Any if self.type is None else self.type())
        return self.decoder


@final
class Operation(Generic[T]):
    """One endpoint of a service. Holds no connection: clients, tests and fakes share it.

    Attributes:
        name: `<tag>_<method>`, as in the spec's operationId.
        method: HTTP method.
        path: Path template, as in the spec.
        rpc: The RPC method's name on the wire, for RPC services.
        order: The names of the parameters in wire order, where they travel as a list.
        variadic: The list parameter whose items follow those of `order`, each as one of its own.
        fill: Name in `order` → what travels in its place when it is not given.
        answers: The documented success answers.
        errors: What each documented error status means.
        span: First and last release that has the operation.
        arguments: Wire name → span, for arguments that not every release has.
        values: Wire name → value → span, for enum values that not every release knows.
        idempotent: Whether repeating the call after a lost connection is harmless.
        security: The credentials that it takes, as the names of security schemes: alternatives of
            combinations. Empty: none are sent. None: the spec does not say, any are sent.
        long_query: The server also takes the query as a POST form; used when it gets long.
        choosing: Wire names of arguments that choose what the call is about: without one that the
            release lacks, the call would be about everything.
        fields_of: The argument that chooses fields, for operations that have one.
    """

    __slots__ = (
        "answers",
        "arguments",
        "choosing",
        "errors",
        "fields_of",
        "fill",
        "idempotent",
        "long_query",
        "method",
        "name",
        "order",
        "path",
        "rpc",
        "security",
        "span",
        "values",
        "variadic",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        answers: tuple[Answer, ...],
        *,
        idempotent: bool,
        errors: Mapping[int, str] | None = None,
        span: Span = (None, None),
        arguments: Mapping[str, Span] | None = None,
        values: Mapping[str, Mapping[str, Span]] | None = None,
        security: Security | None = None,
        long_query: bool = False,
        choosing: frozenset[str] = frozenset(),
        rpc: str | None = None,
        order: tuple[str, ...] | None = None,
        variadic: str | None = None,
        fill: Mapping[str, object] | None = None,
        fields_of: FieldsOf | None = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.answers = answers
        self.idempotent = idempotent
        self.errors = errors or {}
        self.span = span
        self.arguments = arguments or {}
        self.values = values or {}
        self.security = security
        self.long_query = long_query
        self.choosing = choosing
        self.rpc = rpc
        self.order = order
        self.variadic = variadic
        self.fill = fill or {}
        self.fields_of = fields_of

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"

    def gated(self, request: Request) -> bool:
        """Whether some release lacks this operation, or an argument or value that is sent."""
        if self.span != (None, None):
            return True
        if not self.arguments and not self.values:
            return False
        return any(True for _ in self.bounds(request))

    def narrowed(self, request: Request) -> Operation[T]:
        """This operation as `request` has it answered: with the fields that it asks for.

        Its answers are decoded into objects that have these fields alone; see
        `peerkit_core.codec.partial`.
        """
        if self.fields_of is None:
            return self
        for name, value in request.arguments():
            if name == self.fields_of.argument and isinstance(value, (list, tuple)):
                return _narrowed(self, frozenset(cast("list[str]", value)))
        return self

    def bounds(self, request: Request) -> Iterator[Bound]:
        """What `request` carries that not every release has."""
        arguments, values = self.arguments, self.values
        for name, value in request.arguments():
            span = arguments.get(name)
            if span is not None:
                yield Bound(name, None, span)
            known = values.get(name)
            if known is not None and isinstance(value, (str, int)) and str(value) in known:
                yield Bound(name, str(value), known[str(value)])

    def parse(self, response: Response, drift: Drift = "warn") -> T:
        """Decode an answer.

        Args:
            response: The server's answer.
            drift: `"warn"` keeps what fits of an answer with an odd shape and warns once;
                `"raise"` raises.

        Raises:
            StatusError: The status is not a success.
            DecodeError: The body cannot be read.
        """
        status, answers = response.status, self.answers
        if len(answers) == 1 and answers[0].status == status:
            return self._read(answers[0], response, drift)
        same = [answer for answer in self.answers if answer.status == status]
        for answer in same:
            if len(same) == 1 or self._fits(answer, response):
                return self._read(answer, response, drift)
        if not 200 <= status < 300:
            raise failure(response, self.name, self.errors.get(status, ""), path=self.path)
        if not self.answers:
            return cast("T", None)
        # Some release answers with another success code than documented: the body decides.
        for answer in self.answers:
            if self._fits(answer, response):
                return self._read(answer, response, drift)
        return self._read(self.answers[0], response, drift)

    def _refuse_page(self, response: Response, expected: str) -> None:
        """A proxy's sign-in page is a success as well."""
        content = response.content
        kind = response.header("content-type") or ""
        if "html" in kind.lower() or content[:64].lstrip()[:1] in (b"<", b"\xef"):
            from .foreign import foreign_answer, is_page

            if is_page(kind, content[:512]):
                raise foreign_answer(self.name, response, expected) from None

    @staticmethod
    def _fits(answer: Answer, response: Response) -> bool:
        if answer.kind == "empty":
            return not response.content
        content_type = response.header("content-type") or ""
        if answer.kind == "json":
            return "json" in content_type
        if answer.kind == "binary":
            return bool(response.content) and "json" not in content_type
        return content_type.startswith("text/") or not content_type

    def _read(self, answer: Answer, response: Response, drift: Drift) -> T:
        # An answer's kind and type say at run time what T says to type checkers.
        value: T = self._value(answer, response, drift)
        return value

    def _value(self, answer: Answer, response: Response, drift: Drift) -> Any:
        kind = answer.kind
        if kind == "json":
            decoder = answer.decoder
            if decoder is None:
                decoder = answer.build()
            decode = decode_keeping if answer.keeps else decode_json
            try:
                return decode(self.name, decoder, response.content, drift)
            except DecodeError:
                self._refuse_page(response, "JSON")
                raise
        if kind == "empty":
            if response.content and response.content.strip() not in _NOTHING:
                from .foreign import foreign_answer

                raise foreign_answer(self.name, response, "an empty body")
            return None
        if kind == "binary":
            # Imported here: files are seldom asked for.
            from .files import refuse_no_file

            refuse_no_file(self.name, answer.media, response)
            return response.content
        self._refuse_page(response, _EXPECTED[kind])
        text = response.text
        if kind == "text":
            if answer.text is not None and not has_form(text, answer.text):
                from .foreign import foreign_answer

                raise foreign_answer(self.name, response, _EXPECTED[kind])
            return text if answer.type is None else answer.type()(text)
        if kind == "bool":
            word = text.strip().lower()
            if word not in _TRUTH:
                problem = f"expected true or false, got {len(text)} characters that are neither"
                raise DecodeError(self.name, "$", problem, response.content)
            return _TRUTH[word]
        try:
            number = int(text) if kind == "int" else float(text)
        except ValueError:
            problem = f"expected a number, got {len(text)} characters that are none"
            raise DecodeError(self.name, "$", problem, response.content) from None
        return number if answer.type is None else answer.type()(number)


@lru_cache(128)
def _narrowed(operation: Operation[T], names: frozenset[str]) -> Operation[T]:
    """One for each choice, as it holds the decoders; choices seldom vary within a program."""
    from ..codec.partial import narrowed

    assert operation.fields_of is not None
    model = operation.fields_of.model()
    narrow = copy(operation)
    narrow.fields_of = None
    answers: list[Answer] = []
    for answer in operation.answers:
        if answer.type is not None:
            narrow_answer = copy(answer)
            narrow_answer.type = partial(_same, narrowed(answer.type(), model, names))
            narrow_answer.decoder = None
            answer = narrow_answer
        answers.append(answer)
    narrow.answers = tuple(answers)
    return narrow


def _same(kind: Any) -> Any:
    return kind
