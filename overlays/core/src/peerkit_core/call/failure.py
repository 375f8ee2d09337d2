"""From an answer that is no success to the error that tells it."""

from __future__ import annotations

import re

from ..errors import RateLimited, StatusError, status_error
from ..public import public_url
from .request import Response

__all__ = ["failure", "retry_after"]


def failure(
    response: Response, operation: str, meaning: str = "", *, path: str = ""
) -> StatusError:
    """The error for an answer whose status is not a success.

    A redirect is an error as well: following it would hand credentials to another address.

    Args:
        response: The answer.
        operation: What was called, for the message.
        meaning: What the API's documentation says of this status here.
        path: The path that was asked for, as in the spec, to tell the address from it in the target
            of a redirect.
    """
    status = response.status
    if 300 <= status < 400:
        return _redirect(response, operation, meaning, path)
    error = status_error(status, response.text, operation, meaning)
    if isinstance(error, RateLimited):
        error.retry_after = retry_after(response)
    return error


def _redirect(response: Response, operation: str, meaning: str, path: str) -> StatusError:
    target = response.header("location")
    if target is None:
        return status_error(response.status, response.text, operation, meaning)
    hint = f"the server redirects to {public_url(target, words=True)}; "
    place, fixed = re.split(r"[?#]", target, maxsplit=1)[0], path.partition("{")[0]
    if "://" not in place:
        hint += "is there a sign-in page in front of it, or a path missing in the client's URL?"
    elif fixed.strip("/") and fixed in place.partition("://")[2]:
        hint += f"give the client the URL {public_url(place.rpartition(fixed)[0], words=True)}"
    else:
        hint += "if that is the service, give its address to the client as the URL"
    # The body of a redirect repeats the target, credentials included: it is not kept.
    return status_error(response.status, "", operation, f"{meaning}; {hint}" if meaning else hint)


def retry_after(response: Response) -> float | None:
    """Seconds to wait before another try, if the server says so."""
    given = response.header("retry-after")
    if given is None:
        return None
    try:
        return max(0.0, float(given))
    except ValueError:
        pass
    # Imported here: hardly any server sends a date, and email takes 10 ms to import.
    from datetime import UTC, datetime
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(given)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
