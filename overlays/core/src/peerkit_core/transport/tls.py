"""TLS settings, made once for the whole process.

Loading the CA bundle costs 20 to 30 ms and most of a megabyte. A client for an `http://` URL never
needs it, and all clients that verify against the same authorities share one context.
"""

from __future__ import annotations

import os
import ssl
from pathlib import Path
from threading import Lock
from typing import TypeAlias, cast

from ..errors import InvalidArgument

__all__ = ["Certificate", "Verify", "context_for", "pin_bytes"]

Verify: TypeAlias = "bool | str | os.PathLike[str] | ssl.SSLContext"
"""True: the authorities of certifi, which httpx brings, or those of the system where it is missing
(`SSL_CERT_FILE` and `SSL_CERT_DIR` are honoured). False: no verification. A path: a file or folder
of authorities. Or a context of your own."""

Certificate: TypeAlias = (
    "str | os.PathLike[str] | tuple[str | os.PathLike[str], str | os.PathLike[str]]"
)
"""The client's own certificate: a PEM file with certificate and key, or a pair of such files."""

_lock = Lock()
_shared: dict[tuple[str, ...], ssl.SSLContext] = {}


def context_for(verify: Verify = True, cert: Certificate | None = None) -> ssl.SSLContext:
    """The context for an `https://` URL.

    Args:
        verify: Whom to trust.
        cert: The client's own certificate, if the server asks for one.

    Raises:
        InvalidArgument: A file cannot be read, or both a context and a certificate are given.
    """
    if isinstance(verify, ssl.SSLContext):
        if cert is not None:
            raise InvalidArgument("cert", "load the certificate into the context of yours instead")
        return verify
    if not isinstance(cast("object", verify), (bool, str, os.PathLike)):
        kind = type(verify).__name__
        raise InvalidArgument("verify", f"expected True, False, a path or a context, got {kind}")
    files = (
        ()
        if cert is None
        else tuple(os.fspath(file) for file in (cert if isinstance(cert, tuple) else (cert,)))
    )
    key = (f"{verify}" if isinstance(verify, bool) else f"path={os.fspath(verify)}", *files)
    environment = tuple(os.environ.get(name, "") for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"))
    with _lock:
        context = _shared.get((*key, *environment))
        if context is None:
            context = _make(verify)
            if files:
                _load(context, files)
            _shared[(*key, *environment)] = context
        return context


def pin_bytes(pin: str) -> bytes:
    """The SHA-256 of a certificate, from hex digits with or without colons.

    Raises:
        InvalidArgument: It is no SHA-256 in hex.
    """
    try:
        digest = bytes.fromhex(pin.replace(":", ""))
    except (AttributeError, ValueError):
        digest = b""
    if len(digest) != 32:
        problem = "must be the SHA-256 of the server's certificate: 64 hex digits, colons are fine"
        raise InvalidArgument("pin", problem)
    return digest


def _make(verify: bool | str | os.PathLike[str]) -> ssl.SSLContext:
    if verify is False:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    if verify is True:
        return ssl.create_default_context(cafile=_bundle())
    path = Path(verify)
    try:
        if path.is_dir():
            return ssl.create_default_context(capath=path)
        return ssl.create_default_context(cafile=path)
    except (OSError, ssl.SSLError) as problem:
        reason = problem.strerror or "no certificates in it"
        raise InvalidArgument("verify", f"cannot read authorities from {path}: {reason}") from None


def _bundle() -> str | None:
    """The file of authorities; None leaves it to OpenSSL, which reads the two variables."""
    if os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR"):
        return None
    try:
        import certifi
    except ModuleNotFoundError:
        return None
    return certifi.where()


def _load(context: ssl.SSLContext, files: tuple[str, ...]) -> None:
    try:
        # An encrypted key would ask on the terminal: an empty password makes it an error.
        context.load_cert_chain(files[0], files[1] if len(files) > 1 else None, password="")
    except (OSError, ssl.SSLError) as problem:
        reason = problem.strerror or "no certificate and key in it"
        raise InvalidArgument("cert", f"cannot read {' and '.join(files)}: {reason}") from None
