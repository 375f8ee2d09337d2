"""TLS settings, made once for the whole process.

Loading the CA bundle costs 20 to 30 ms and most of a megabyte. A client for an `http://` URL never
needs it, and all clients that verify against the same authorities share one context.
"""

from __future__ import annotations

import os
import ssl
from pathlib import Path
from threading import Lock
from typing import TypeAlias

from ..errors import InvalidArgument

__all__ = ["Verify", "bare_context", "context_for"]

Verify: TypeAlias = "bool | str | os.PathLike[str] | ssl.SSLContext"
"""True: the authorities that httpx trusts (`SSL_CERT_FILE` and `SSL_CERT_DIR` are honoured).
False: no verification. A path: a file or folder of authorities. Or a context of your own."""

_lock = Lock()
_shared: dict[str, ssl.SSLContext] = {}


def context_for(verify: Verify) -> ssl.SSLContext:
    """The context for an `https://` URL.

    Raises:
        InvalidArgument: The path has no readable authorities.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    key = f"verify={verify}" if isinstance(verify, bool) else f"path={os.fspath(verify)}"
    with _lock:
        context = _shared.get(key)
        if context is None:
            context = _shared[key] = _make(verify)
        return context


def bare_context() -> ssl.SSLContext:
    """A context without authorities, for `http://` URLs: cheap, and no server passes it."""
    with _lock:
        context = _shared.get("bare")
        if context is None:
            context = _shared["bare"] = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return context


def _make(verify: bool | str | os.PathLike[str]) -> ssl.SSLContext:
    if verify is True:
        import httpx

        return httpx.create_ssl_context()
    if verify is False:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    path = Path(verify)
    try:
        if path.is_dir():
            return ssl.create_default_context(capath=path)
        return ssl.create_default_context(cafile=path)
    except (OSError, ssl.SSLError) as problem:
        reason = problem.strerror or "no certificates in it"
        raise InvalidArgument("verify", f"cannot read authorities from {path}: {reason}") from None
