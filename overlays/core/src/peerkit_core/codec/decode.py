"""JSON to models: strict and fast first, salvage second.

A server that sends one odd field must not cost the rest of its answer. An answer that does not fit
is walked once more beside its type: what fits is kept, the rest is left unset, and one `SchemaDrift`
warning tells it, once for each operation and place. Only an answer of which nothing fits is an
error. A character that is none is replaced, which is told and never an error.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Hashable
from contextlib import suppress
from functools import lru_cache
from typing import Any, Literal, TypeAlias, TypeVar, cast

import msgspec

from ..errors import DecodeError, SchemaDrift
from ..public import public_text
from .fitting import LEFT_OUT, Problem, salvage
from .keeping import with_kept
from .lenient import odd_places, read_loosely
from .unset import UNSET

__all__ = [
    "Drift",
    "Problem",
    "convert_as",
    "decode_as",
    "decode_json",
    "decode_keeping",
    "salvage",
]

T = TypeVar("T")

Drift: TypeAlias = Literal["warn", "raise"]
"""What an answer with an undocumented shape causes: a warning, or a `DecodeError`.

Replaced characters are no other shape: they are a warning either way.
"""

_told: set[tuple[str, str]] = set()


def decode_json(
    operation_name: str, decoder: msgspec.json.Decoder[Any], content: bytes, drift: Drift
) -> Any:
    """Decode the body of a documented answer.

    Args:
        operation_name: What was called, for warnings and errors.
        decoder: Built once for the answer.
        content: JSON.
        drift: As in `Operation.parse`.

    Raises:
        DecodeError: The body is no JSON, or nothing in it fits, or `drift` is `"raise"` and some
            of it does not fit.
    """
    try:
        return decoder.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
        return _slowly(operation_name, decoder.type, content, drift, problem)


def decode_keeping(
    operation_name: str, decoder: msgspec.json.Decoder[Any], content: bytes, drift: Drift
) -> Any:
    """Like `decode_json`, for answers in which models keep what they do not know.

    Raises:
        DecodeError: As in `decode_json`.
    """
    value = decode_json(operation_name, decoder, content, drift)
    return with_kept(value, _parsed(content))


def decode_as(operation_name: str, type: type[T] | Any, content: bytes, drift: Drift) -> T | Any:
    """Decode JSON as `type`, for channels that unwrap an envelope.

    Args:
        operation_name: What was called, for warnings and errors.
        type: Any type that msgspec decodes, for example `Envelope[Torrents]`.
        content: JSON.
        drift: As in `Operation.parse`.

    Raises:
        DecodeError: As in `decode_json`.
    """
    decoder = _decoder(cast("Hashable", type))
    return decode_json(operation_name, decoder, content, drift)


@lru_cache(256)
def _decoder(type: Hashable) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(cast(Any, type))


def convert_as(
    operation_name: str,
    type: type[T] | Any,
    value: object,
    drift: Drift,
    *,
    odd: ValueError | None = None,
) -> T | Any:
    """Like `decode_as`, for a value that another format (rencode, XML-RPC) already decoded.

    Args:
        operation_name: What was called, for warnings and errors.
        type: As in `decode_as`.
        value: Plain data.
        drift: As in `Operation.parse`.
        odd: Why the value had to be read loosely, if so; what is odd in it is told.

    Raises:
        DecodeError: Nothing fits, or `drift` is `"raise"` and some of it does not fit.
    """
    if odd is not None:
        return _salvaged(operation_name, type, value, drift, odd, b"")
    try:
        return msgspec.convert(value, type, str_keys=True)
    except (msgspec.ValidationError, RecursionError, UnicodeEncodeError) as problem:
        return _salvaged(operation_name, type, value, drift, problem, b"")


def _slowly(name: str, type: Any, content: bytes, drift: Drift, problem: Exception) -> Any:
    try:
        value = _parsed(content)
    except RecursionError:
        raise DecodeError(name, "$", "nested too deeply", content) from None
    except ValueError:
        found = f"expected JSON, got {_excerpt(content)}"
        raise DecodeError(name, "$", found, content) from None
    return _salvaged(name, type, value, drift, problem, content)


def _parsed(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except ValueError:
        return read_loosely(content)


def _excerpt(content: bytes) -> str:
    # No word of the body is shown: a page of a proxy may hold tokens.
    if not content.strip():
        return "an empty body"
    if content.lstrip().startswith(b"<"):
        return "a document of XML"
    return f"{len(content)} bytes of something else"


def _salvaged(
    name: str, type: Any, value: object, drift: Drift, cause: Exception, content: bytes
) -> Any:
    kept, problems = salvage(value, type)
    wrong = problems[0] if problems else None
    if not problems and isinstance(cause, msgspec.ValidationError):
        wrong = Problem("$", "$", "the documented shape", "another one", "read all the same")
    if wrong is not None and (drift == "raise" or kept is UNSET):
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        of = f" of {wrong.of}" if wrong.of else ""
        problem = public_text(f"{wrong}{of}{more}")
        raise DecodeError(name, wrong.path, problem, content) from None
    if not isinstance(cause, msgspec.ValidationError):
        with suppress(RecursionError):
            problems += odd_places(kept)
    nothing = Problem("$", "$", "plain JSON in UTF-8", "odd characters", "read all the same")
    _tell(name, problems or [wrong or nothing])
    return kept


def _tell(name: str, problems: list[Problem]) -> None:
    """One warning for an answer, with what was not told before."""
    firsts: dict[str, Problem] = {}
    for problem in problems:
        firsts.setdefault(problem.pattern, problem)
    places = [pattern for pattern in firsts if (name, pattern) not in _told]
    if not places:
        return
    first = firsts[places[0]]
    of = f" of {first.of}" if first.of else ""
    text = (
        f"{name}: {first.pattern}: {first}; what fits was kept, this was {first.done}"
        f" (at {first.path}{of})."
    )
    if len(problems) > 1:
        others = ", ".join(places[1:4]) + (", …" if len(places) > 4 else "")
        text += f" {len(problems)} places in all{f', also {others}' if others else ''}."
    if first.done == LEFT_OUT:
        text += ' Pass on_drift="raise" to the client to make it an error.'
    # Keys of an answer, which stand in the place, may be announce URLs.
    warnings.warn(public_text(f"{text} Told once."), SchemaDrift, stacklevel=_stack_level())
    # Only now: a filter that turns warnings into errors gets them each time.
    _told.update((name, pattern) for pattern in places)


def _stack_level() -> int:
    """The level of the first frame that is not ours, so that a warning points to the user."""
    level = 2
    frame = sys._getframe(2)  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("peerkit_"):
        frame = frame.f_back
        level += 1
    return level
