"""Trust in one certificate instead of in authorities."""

from __future__ import annotations

__all__ = ["check_pin"]


def check_pin(pin: bytes, certificate: bytes | None) -> None:
    """Compare a server's certificate with the one that is expected.

    Args:
        pin: SHA-256 of the expected one.
        certificate: The server's, in DER.

    Raises:
        ConnectionAbortedError: It is another one.
    """
    # Imported here: it loads OpenSSL, which an http:// URL never needs.
    from hashlib import sha256

    found = sha256(certificate or b"").digest()
    if found != pin:
        raise ConnectionAbortedError(
            f"its TLS certificate is not the pinned one: its SHA-256 is {found.hex()}; if the server"
            " has a new certificate, give that as pin="
        )
