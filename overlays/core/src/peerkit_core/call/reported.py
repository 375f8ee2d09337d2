"""What a server says of its release, made comparable."""

from __future__ import annotations

import warnings

from ..errors import DecodeError, InvalidArgument, SchemaDrift
from ..public import quoted
from .texts import has_form
from .versions import Releases, ServerVersion, Version

__all__ = ["reported"]

_told: set[tuple[str, str]] = set()


def reported(releases: Releases, operation: str, release: str, api: str | None) -> ServerVersion:
    """What a server is.

    A release that is unknown (a fork's name, `master`, a number that does not go with the version of
    the API) counts as the newest that the version of the API allows, and a warning says so once.

    Args:
        releases: The releases of the service.
        operation: Which call told it.
        release: The program's release, in its own words.
        api: The version of its API; None if the server has told none.

    Raises:
        DecodeError: The version of the API is no number, or the release is no name.
    """
    if api is not None and not has_form(api, "numbers"):
        raise DecodeError(operation, "$", "the version of the API is no number")
    if not has_form(release, "line"):
        raise DecodeError(operation, "$", f"{len(release)} characters are no name of a release")
    release, number = release.strip(), None if api is None else Version(api)
    try:
        known: Version | None = Version(release)
    except InvalidArgument:
        known = None
    if known is not None and not releases.contradicts(known, number):
        return ServerVersion(known, number)
    newest = releases.newest(number)
    if (release, str(number)) not in _told:
        _told.add((release, str(number)))
        text = (
            f"{operation}: the server calls its release {quoted(release)}, which is none that is"
            f" known; it counts as {newest}, as its API ({number or 'of no version'}) allows"
        )
        warnings.warn(text, SchemaDrift, stacklevel=2)
    return ServerVersion(Version.counted(release, newest), number)
