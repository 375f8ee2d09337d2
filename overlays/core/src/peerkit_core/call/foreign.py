"""Answers that the service cannot have sent: somebody else is at the address, or in between."""

from __future__ import annotations

import re
from typing import Final

from ..errors import DecodeError, ForeignAnswer, ServerError, StatusError
from ..public import public_url
from .programs import Program, credentials_of, program_of, server_of, title_of
from .request import Response

__all__ = [
    "ForeignFailure",
    "ForeignStatus",
    "ForeignSuccess",
    "foreign_answer",
    "foreign_failure",
    "is_page",
]

_PAGES: Final = ("text/html", "application/xhtml+xml")
_BEGINNING: Final = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b", re.I
)
_WANTS_TLS: Final = re.compile(
    rb"HTTP request (?:was sent )?to (?:an )?HTTPS|plain HTTP to an SSL-enabled", re.I
)
_SIGN_IN: Final = (
    "is there a proxy with a sign-in of its own in front of the server, or another program at this"
    " address?"
)
_BEHIND: Final = (
    "whoever answers is well, but the server behind does not answer it: is that one running?"
)


class ForeignSuccess(ForeignAnswer, DecodeError):
    """A success that is none of the service's; see `ForeignAnswer`."""

    def __init__(self, operation: str, status: int, found: str, hint: str, **told: str) -> None:
        super().__init__(operation, status, found, hint, **told)
        self.path, self.content = "$", b""
        self.problem = f"{self.found}; {self.hint}"


class ForeignStatus(ForeignAnswer, StatusError):
    """An error status that is none of the service's; see `ForeignAnswer`."""

    def __init__(self, operation: str, status: int, found: str, hint: str, **told: str) -> None:
        super().__init__(operation, status, found, hint, **told)
        self.body, self.meaning = "", self.hint


class ForeignFailure(ForeignStatus, ServerError):
    """A failure of whoever is in front of the service; see `ForeignAnswer`."""


def is_page(content_type: str | None, beginning: bytes) -> bool:
    """Whether a body is a web page.

    Args:
        content_type: The header, if there is one.
        beginning: The first bytes of the body.
    """
    kind = (content_type or "").partition(";")[0].strip().lower()
    return kind in _PAGES or _BEGINNING.match(beginning) is not None


def foreign_answer(operation: str, response: Response, expected: str) -> ForeignSuccess:
    """The error for a success that is none of the service's.

    Args:
        operation: What was called.
        response: The answer.
        expected: What the service answers with, in words.
    """
    program = program_of(response)
    hint = _SIGN_IN
    if program is not None:
        hint = f"{program.name} answers there: are host, port and path in the client's URL right?"
    found = f"{_found(response)} instead of {expected}"
    return ForeignSuccess(operation, response.status, found, hint, **_told(response, program))


def foreign_failure(
    response: Response, operation: str, *, path: str = "", service: str = ""
) -> ForeignStatus | None:
    """The error for an answer that is no success, if the service cannot have sent it.

    Args:
        response: The answer.
        operation: What was called.
        path: The path that was asked for, as in the spec.
        service: Whose answer is expected, if that is known: its own pages are nobody else's.
    """
    status = response.status
    if status < 300 or status == 429:
        return None  # 429: whoever says so, there is a time to wait
    service = service.partition("_")[0]
    program = program_of(response)
    target = response.header("location") if 300 <= status < 400 else None
    other = program is not None and bool(service) and program.service != service
    if program is not None and not other and service and target is None:
        return None
    kind = response.header("content-type") or ""
    wants_tls = status == 400 and _WANTS_TLS.search(response.content[:2048])
    challenged = status in (401, 407) and any(
        response.header(name) for name in ("www-authenticate", "proxy-authenticate")
    )
    gateway = status in (502, 504) and "json" not in kind
    page = is_page(kind, response.content[:512])
    if not (page or challenged or gateway or wants_tls or other or target is not None):
        return None
    # The body of a redirect repeats its target, credentials included.
    found = (
        _found(response) if target is None else f"a redirect to {public_url(target, words=True)}"
    )
    if program is not None and other:
        hint = f"this is the address of {program.name}; are host, port and path right?"
    elif target is not None:
        hint = _redirected(target, path)
    elif wants_tls:
        hint = "it speaks TLS on this port; use https:// in the URL"
    else:
        hint = _hint(status, service, challenged=challenged)
    made = ForeignFailure if status >= 500 else ForeignStatus
    return made(operation, status, found, hint, **_told(response, program))


def _hint(status: int, service: str, *, challenged: bool) -> str:
    """What to do about it."""
    if status == 407:
        return "a proxy on the way wants a user name and password: give them in the URL of proxy="
    if challenged:
        given = credentials_of(service)
        return (
            "a proxy in front of the server wants a user name and password, or refuses those that it"
            f" got: give them as {given}"
        )
    if status >= 500:
        return _BEHIND
    if status == 404:
        return "is a path missing in the client's URL, or is another program at this address?"
    if status == 403:
        return "a proxy in front of the server refuses the call: look into its rules"
    return _SIGN_IN


def _redirected(target: str, path: str) -> str:
    place, fixed = re.split(r"[?#]", target, maxsplit=1)[0], path.partition("{")[0]
    if "://" not in place:
        return "is there a sign-in page in front of it, or a path missing in the client's URL?"
    # A path of one segment, as /login, is that of many.
    if fixed.count("/") > 1 and fixed in place.partition("://")[2]:
        return f"give the client the URL {public_url(place.rpartition(fixed)[0], words=True)}"
    return (
        "if that is the service, give its address to the client as the URL; or is it the sign-in of"
        " a proxy in front of it?"
    )


def _found(response: Response) -> str:
    content = response.content
    if is_page(response.header("content-type"), content[:512]):
        title = title_of(content)
        return f"a web page ({title!r})" if title else "a web page"
    return f"{len(content)} bytes of something else" if content else "an empty body"


def _told(response: Response, program: Program | None) -> dict[str, str]:
    """What the error tells of the answer, by its attributes."""
    target = response.header("location")
    return {
        "server": server_of(response),
        "title": title_of(response.content),
        "target": "" if target is None else public_url(target, words=True),
        "program": "" if program is None else program.name,
    }
