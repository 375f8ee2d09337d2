# Written by scripts/codegen from overlays/core/src/peerkit_core/bittorrent/_async/fetch.py. Do not edit.
"""Fetching a .torrent file from the web, so that its ID is known before it is added."""

from __future__ import annotations

from ...errors import ConnectionFailed, InvalidArgument, Timeout
from ...public import public_url
from ...transport.hushing import hushed
from ..errors import AddFailed
from ..sources import Source, read_source

__all__ = ["fetched"]

_LARGEST = 64 * 2**20


def fetched(source: Source, *, timeout: float) -> Source:
    """The source itself, or for an http(s) URL the file behind it.

    Args:
        source: What is to be added.
        timeout: Seconds for connecting and for each wait.

    Raises:
        AddFailed: The address gives no .torrent file.
        ConnectionFailed: No answer came.
    """
    if not source.is_web or source.url is None:
        return source
    content = _fetch(source.url, timeout=timeout)
    try:
        return read_source(content)
    except InvalidArgument as error:
        text = f"{public_url(source.url)} is not a .torrent file: {error.problem}"
        raise AddFailed(text) from None


def _fetch(url: str, *, timeout: float) -> bytes:
    """The bytes behind a URL. The server's credentials are not sent along.

    Args:
        url: http(s) address of a .torrent file.
        timeout: Seconds for connecting and for each wait.

    Raises:
        AddFailed: The address answers with an error, or with more than 64 MiB.
        ConnectionFailed: No answer came.
    """
    # Imported here: hardly any source is a URL.
    import httpx

    # A URL of a private tracker carries a passkey: neither messages nor logs show it. What httpx
    # says of a failure may repeat it, too (the target of a redirect), and is only named.
    place = public_url(url)
    try:
        with hushed():
            with (
                httpx.Client(timeout=timeout, follow_redirects=True) as web,
                web.stream("GET", url) as answer,
            ):
                if answer.status_code != 200:
                    raise AddFailed(f"{place} answered with HTTP {answer.status_code}")
                content = bytearray()
                for chunk in answer.iter_bytes():
                    content += chunk
                    if len(content) > _LARGEST:
                        raise AddFailed(f"{place} is larger than 64 MiB; not a .torrent file")
                return bytes(content)
    except httpx.TimeoutException:
        raise Timeout(f"{place} did not answer within {timeout:g} s") from None
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        raise ConnectionFailed(f"cannot fetch {place}: {type(error).__name__}") from None
