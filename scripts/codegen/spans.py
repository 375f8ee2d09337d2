"""One wording of releases in everything that is generated.

`peerkit_core.call.versions.span` says the same at run time; a test holds the two together. They
are two because the pipeline imports nothing of what it generates for.
"""

from __future__ import annotations

__all__ = ["noted", "span"]


def span(since: str | None, until: str | None) -> str:
    """The releases between two bounds, in words; empty when all have it."""
    if since and until:
        return f"{since} to {until}"
    if since:
        return f"{since} or later"
    return f"{until} or earlier" if until else ""


def noted(text: str, since: str | None, until: str | None) -> str:
    """A description in one line, with its releases at the end where not all have it."""
    text = " ".join(text.split())
    released = span(since, until)
    if not released:
        return text
    return f"{text} (Server {released}.)" if text else f"Server {released}."
