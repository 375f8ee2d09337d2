"""Address and credentials from environment variables."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..errors import InvalidArgument
from .endpoint import Endpoint

__all__ = ["from_environment"]


def from_environment(
    prefix: str,
    names: Iterable[str],
    *,
    example: str,
    environ: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """What variables of the environment say, by the last part of their name in lower case.

    `NAS_PASSWORD_FILE` names a file that holds what `NAS_PASSWORD` would, as containers get their
    secrets; a line end at its end is left out.

    Args:
        prefix: What the variables begin with, such as `NAS`.
        names: The last parts that are known, `url` among them, which is needed.
        example: An address, for the error of a missing one.
        environ: The variables; those of the process by default.

    Raises:
        InvalidArgument: The address is missing or cannot be read, there is a user without a
            password, a variable is there twice, or a file cannot be read.
    """
    known = {f"{prefix}_{name.upper()}": name for name in names}
    there = os.environ if environ is None else environ
    found: dict[str, str] = {}
    for variable, name in known.items():
        value, file = there.get(variable), there.get(f"{variable}_FILE")
        if value is not None and file is not None:
            raise InvalidArgument(variable, f"is set, and so is {variable}_FILE; keep one of them")
        if file is not None:
            value = _read(f"{variable}_FILE", file)
        if value:
            found[name] = value
    if "url" not in found:
        text = f"is not set in the environment; set it to the server's address, such as {example}"
        raise InvalidArgument(f"{prefix}_URL", text)
    if "username" in found and "password" not in found:
        if Endpoint.parse(found["url"]).password is None:
            text = f"is not set in the environment, and {prefix}_USERNAME is"
            raise InvalidArgument(f"{prefix}_PASSWORD", text)
    return found


def _read(variable: str, file: str) -> str:
    try:
        return Path(file).read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as problem:
        reason = getattr(problem, "strerror", None) or "it is no text"
        raise InvalidArgument(variable, f"cannot read {file}: {reason}") from None
