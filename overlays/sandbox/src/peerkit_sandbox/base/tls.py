"""The certificate that fakes show: of a test authority, for localhost, 127.0.0.1 and ::1.

Its key is public, as everything in this package is: nobody may trust that authority but tests.
"""

from __future__ import annotations

import ssl
from pathlib import Path

__all__ = ["CA_FILE", "SERVER_FILE", "server_context"]

_FOLDER = Path(__file__).parent / "certificates"

CA_FILE = _FOLDER / "ca.pem"
"""The authority, for `verify=`."""

SERVER_FILE = _FOLDER / "server.pem"
"""The server's certificate with its key."""


def server_context() -> ssl.SSLContext:
    """The server's side of TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(SERVER_FILE)
    return context
