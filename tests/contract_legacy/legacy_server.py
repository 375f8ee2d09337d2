"""Clients of fake legacy servers whose answers are held against the spec."""

from __future__ import annotations

import re
from typing import Any

from peerkit_core import Response, Version
from peerkit_core.transport.wire import WireRequest
from peerkit_qbittorrent.legacy._async.client import AsyncQBittorrentLegacy
from peerkit_qbittorrent.legacy._sync.client import QBittorrentLegacy
from peerkit_sandbox.qbittorrent_legacy import FakeQBittorrentLegacy
from tests.contract.validating import AsyncValidatingSender, Contract, ValidatingSender

__all__ = ["async_client_of", "client_of", "sent"]


class LegacyContract(Contract):
    """What a legacy release may answer: also an empty body, and JSON by its older name."""

    def operation(self, request: WireRequest) -> dict[str, Any] | None:
        for (method, path), operation in self._operations.items():
            pattern = re.sub(r"\{\w+\}", "[^/]+", path)
            if method == request.method and re.fullmatch(pattern, request.target.partition("?")[0]):
                return operation
        return None

    def check(self, request: WireRequest, response: Response) -> None:
        kind = response.header("content-type") or ""
        if "json" in kind or "javascript" in kind:
            if not response.content:
                self.check_status(request, response.status)
                return
            response = Response(
                response.status, response.content, [("content-type", "application/json")]
            )
        super().check(request, response)


def _contract(fake: FakeQBittorrentLegacy) -> LegacyContract:
    return LegacyContract("qbittorrent_legacy", Version(fake.profile.app))


def client_of(fake: FakeQBittorrentLegacy, **options: Any) -> QBittorrentLegacy:
    """A client whose answers are checked against the spec of the release."""
    sender = ValidatingSender(fake.url, _contract(fake))
    credentials: dict[str, Any] = {"username": "admin", "password": "adminadmin"}
    return QBittorrentLegacy(fake.url, sender=sender, **(credentials | options))


def async_client_of(fake: FakeQBittorrentLegacy) -> AsyncQBittorrentLegacy:
    """The same, async."""
    sender = AsyncValidatingSender(fake.url, _contract(fake))
    return AsyncQBittorrentLegacy(fake.url, username="admin", password="adminadmin", sender=sender)


def sent(client: QBittorrentLegacy) -> list[str]:
    """The operations that a client has sent, oldest first."""
    sender = client.engine.sender
    assert isinstance(sender, ValidatingSender)
    return sender.sent
