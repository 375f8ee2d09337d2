"""A call by any of the names that the reference has for it."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import InvalidArgument
from ..public import quoted

__all__ = ["operation_named"]


def operation_named(name: object, endpoints: Mapping[str, str]) -> str:
    """The name of an operation, as in `torrents_count`.

    Args:
        name: That itself, `torrents.count`, or what the service calls it: the endpoint
            (`GET /api/v2/torrents/count`) or the RPC method (`torrent_get`, `torrent-get`).
        endpoints: Each operation as `tag.method`, and its endpoint or RPC method.

    Raises:
        InvalidArgument: There is no such operation; the message has the nearest ones.
    """
    if not isinstance(name, str):
        raise InvalidArgument("operation_name", f"expected a name, got {type(name).__name__}")
    found = name if name in endpoints else _by_other_name(_plain(name), endpoints)
    if found is not None:
        return found.replace(".", "_")
    near = " or ".join(_nearest(_plain(name), endpoints))
    hint = f"did you mean {near}?" if near else "the reference has the names of all"
    raise InvalidArgument("operation_name", f"the API has no call {quoted(name)}; {hint}")


def _by_other_name(wanted: str, endpoints: Mapping[str, str]) -> str | None:
    # What we call a call comes first: a service may have the same word for another one.
    for known in endpoints:
        if _plain(known) == wanted:
            return known
    return next((known for known, end in endpoints.items() if _plain(end) == wanted), None)


def _plain(name: str) -> str:
    return "_".join(name.lower().replace(".", " ").replace("-", " ").replace("_", " ").split())


def _nearest(wanted: str, endpoints: Mapping[str, str]) -> list[str]:
    # Somebody who asks for `stop`, or for a path, means the call of that name in some tag.
    last = wanted.rpartition("/")[2]
    near = [known for known in endpoints if known.rpartition(".")[2] == last]
    if not near or "/" in wanted:
        from difflib import get_close_matches

        names = {_plain(known): known for known in endpoints}
        names |= {_plain(end): known for known, end in endpoints.items()}
        close = get_close_matches(wanted.strip("/").replace("/", "_"), names, n=3)
        near = [names[one] for one in close] or near
    return [f"`{known}`" for known in dict.fromkeys(near)][:3]
