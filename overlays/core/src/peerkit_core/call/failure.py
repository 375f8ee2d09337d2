"""From an answer that is no success to the error that tells it."""

from __future__ import annotations

from ..errors import RateLimited, StatusError, status_error
from .request import Response

__all__ = ["failure", "retry_after"]


def failure(
    response: Response, operation: str, meaning: str = "", *, path: str = "", service: str = ""
) -> StatusError:
    """The error for an answer whose status is not a success.

    A redirect is an error as well: following it would hand credentials to another address.

    Args:
        response: The answer.
        operation: What was called, for the message.
        meaning: What the API's documentation says of this status here.
        path: The path that was asked for, as in the spec, to tell the address from it in the target
            of a redirect.
        service: Whose answer is expected. An error that is none of its own is a `ForeignAnswer`.
    """
    # Imported here: most programs never see an error status.
    from .foreign import foreign_failure

    foreign = foreign_failure(response, operation, path=path, service=service)
    if foreign is not None:
        return foreign
    error = status_error(response.status, response.text, operation, meaning)
    if isinstance(error, RateLimited):
        error.retry_after = retry_after(response)
    return error


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
