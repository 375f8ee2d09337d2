"""The releases that the contract is tested on."""

from __future__ import annotations

from codegen.manifest import manifests

__all__ = ["fakes_of"]


def fakes_of(service: str) -> tuple[str, ...]:
    """The releases that a service's fake plays in these tests, oldest first."""
    fake = manifests()[service].fake
    assert fake is not None
    return fake.releases
