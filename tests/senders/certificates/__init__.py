"""Certificates of tests only, and contexts made of them; `make.sh` makes the files anew."""

from __future__ import annotations

import ssl
from hashlib import sha256
from pathlib import Path

__all__ = ["AUTHORITY", "CLIENT", "pin_of", "server_context"]

HERE = Path(__file__).parent
AUTHORITY = str(HERE / "ca.pem")
CLIENT = str(HERE / "client.pem")


def server_context(name: str, *, demanding: bool = False) -> ssl.SSLContext:
    """A server's context.

    Args:
        name: Whose certificate: `server` (for localhost) or `elsewhere`.
        demanding: Whether clients must have a certificate.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(HERE / f"{name}.pem")
    if demanding:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(AUTHORITY)
    return context


def pin_of(name: str) -> str:
    """SHA-256 of a certificate, in hex."""
    pem = (HERE / f"{name}.pem").read_text("ascii").partition("-----BEGIN PRIVATE")[0]
    return sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()
