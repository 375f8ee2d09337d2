"""What goes to a server and what comes back, free of any HTTP library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import cast, final
from urllib.parse import quote, urlencode

from ..codec.multipart import FilePart, multipart
from ..codec.unset import UNSET
from .json_body import json_bytes, keys_of, without
from .timeouts import Timeouts

__all__ = ["Request", "Response"]

Pairs = list[tuple[str, str]]


@final
class Request:
    """One call, as pure data: building it does no I/O, and it can be sent any number of times.

    Attributes:
        method: HTTP method.
        path: Percent-encoded path below the client's base URL, beginning with `/`.
        query: Pairs for the query string, unencoded.
        form: Pairs for a form body, unencoded.
        files: File parts; with them the form is sent as multipart.
        content: A ready body, with `content_type`.
        json: A JSON body as plain data; `UNSET` for none, since null is one.
        params: Named parameters of an RPC method; its channel writes the body.
        headers: Extra headers.
        cookies: Cookies that are arguments of the operation.
        timeout: The limits of this call; None means the client's own.
        note: What is called, for logs, where the path does not tell: RPC methods.
    """

    __slots__ = (
        "content",
        "content_type",
        "cookies",
        "files",
        "form",
        "headers",
        "json",
        "method",
        "note",
        "params",
        "path",
        "query",
        "timeout",
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        query: Pairs | None = None,
        form: Pairs | None = None,
        files: list[FilePart] | None = None,
        content: bytes | None = None,
        content_type: str | None = None,
        json: object = UNSET,
        params: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        cookies: dict[str, str] | None = None,
        timeout: Timeouts | None = None,
        note: str = "",
    ) -> None:
        self.method = method
        self.path = path
        self.query = query
        self.form = form
        self.files = files
        self.content = content
        self.content_type = content_type
        self.json = json
        self.params = params
        self.headers = headers
        self.cookies = cookies
        self.timeout = timeout
        self.note = note

    def __repr__(self) -> str:
        # Values may be passwords or API keys: only names are shown.
        names = ", ".join(name for name, _ in self.arguments())
        return f"<Request {self.method} {self.path} ({names})>"

    def arguments(self) -> Iterator[tuple[str, object]]:
        """Wire names and values of everything that is sent, in order; file parts without value.

        Keys inside of a JSON body have dotted names.
        """
        yield from self.query or ()
        yield from self.form or ()
        for part in self.files or ():
            yield part.field, None
        yield from keys_of(self.json)
        if self.params:
            yield from self.params.items()
        if self.headers:
            yield from self.headers.items()
        if self.cookies:
            yield from self.cookies.items()

    def drop(self, name: str) -> None:
        """Leave an argument out after all."""
        if self.query:
            self.query = [pair for pair in self.query if pair[0] != name]
        if self.form:
            self.form = [pair for pair in self.form if pair[0] != name]
        if self.files:
            self.files = [part for part in self.files if part.field != name]
        self.json = without(self.json, name)
        for named in (self.params, self.headers, self.cookies):
            if named:
                cast("dict[str, object]", named).pop(name, None)

    def outgoing(self, headers: Mapping[str, str]) -> Request:
        """A copy for one attempt: more headers, and what its owner may change without harm.

        Args:
            headers: Headers of the client, with names in lower case; those of the request win.
        """
        twin = Request(
            self.method,
            self.path,
            query=self.query,
            form=self.form,
            files=self.files,
            content=self.content,
            content_type=self.content_type,
            json=self.json,
            params=self.params,
            timeout=self.timeout,
        )
        twin.headers = dict(headers)
        if self.headers:
            for name, value in self.headers.items():
                twin.headers[name.lower()] = value
        if self.cookies:
            pairs = [f"{name}={value}" for name, value in self.cookies.items()]
            if "cookie" in twin.headers:
                pairs.insert(0, twin.headers["cookie"])
            twin.headers["cookie"] = "; ".join(pairs)
        return twin

    def has_header(self, name: str) -> bool:
        """Whether an outgoing copy has a header; the name is in lower case."""
        return bool(self.headers) and name in (self.headers or ())

    def set_header(self, name: str, value: str) -> None:
        """Set a header of an outgoing copy; the name is in lower case."""
        if self.headers is None:
            self.headers = {}
        self.headers[name] = value

    def target(self) -> str:
        """Path and query string, encoded."""
        if self.query:
            return f"{self.path}?{urlencode(self.query, quote_via=quote, safe='')}"
        return self.path

    def body(self) -> tuple[bytes | None, str | None]:
        """The encoded body and its content type."""
        if self.files:
            return multipart(self.form or (), self.files)
        if self.form is not None:
            return urlencode(self.form).encode("ascii"), "application/x-www-form-urlencoded"
        if self.json is not UNSET:
            return json_bytes(self.json), "application/json"
        return self.content, self.content_type


@final
class Response:
    """What the server answered.

    Attributes:
        status: HTTP status code.
        headers: Header pairs as received.
        content: The whole body.
    """

    __slots__ = ("content", "headers", "status")

    def __init__(
        self,
        status: int,
        content: bytes = b"",
        headers: Iterable[tuple[str, str]] | Mapping[str, str] = (),
    ) -> None:
        self.status = status
        self.content = content
        if isinstance(headers, Mapping):
            # An iterable of pairs that is a mapping as well is a mapping to its caller.
            headers = cast("Mapping[str, str]", headers).items()
        self.headers: Pairs = list(headers)

    def __repr__(self) -> str:
        return f"<Response {self.status} {len(self.content)} bytes>"

    def header(self, name: str) -> str | None:
        """The first header of this name (any case), or None."""
        wanted = name.lower()
        for key, value in self.headers:
            if key.lower() == wanted:
                return value
        return None

    def header_values(self, name: str) -> list[str]:
        """All headers of this name (any case)."""
        wanted = name.lower()
        return [value for key, value in self.headers if key.lower() == wanted]

    @property
    def text(self) -> str:
        """The body as text; bytes that are not UTF-8 are replaced."""
        return self.content.decode("utf-8", "replace")
