"""Sessions, logins and bans."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import Any

from .._metainfo import Metainfo
from .delta import ComparingDelta, Delta, SnapshotDelta
from .profiles import Behaviour, Profile

__all__ = ["Session", "Sessions", "read_cookie"]


@dataclass
class Session:
    """What the server remembers of one login.

    Attributes:
        token: The value of the cookie; empty for the session shared by API key users.
        last_used: Time of the last request; idle sessions expire.
        searches: Ids of the search jobs, which belong to the session until 5.2.
        metadata: Sources whose metadata was fetched in this session.
        parsed: By ID, metadata that it has seen and not yet used for adding.
    """

    token: str
    last_used: float
    maindata: Delta
    peers: Delta = field(default_factory=ComparingDelta)
    searches: set[int] = field(default_factory=set[int])
    metadata: dict[str, Any] = field(default_factory=dict[str, Any])
    parsed: dict[str, Metainfo] = field(default_factory=dict[str, Metainfo])


@dataclass
class _Failures:
    count: int = 0
    banned_until: float | None = None


class Sessions:
    """All sessions of a server, and its memory of failed logins."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._sessions: dict[str, Session] = {}
        self._key_session: Session | None = None
        self._failures = _Failures()

    def start(self, now: float, limit: int = 0) -> Session:
        """Open a session; beyond `limit` the ones unused for longest are dropped."""
        session = self._new(now, base64.b64encode(secrets.token_bytes(24)).decode())
        self._sessions[session.token] = session
        if limit > 0 and self._profile.has(Behaviour.SESSION_COUNT_LIMIT):
            by_age = sorted(self._sessions.values(), key=lambda item: item.last_used)
            for old in [item for item in by_age if item is not session][: len(by_age) - limit]:
                del self._sessions[old.token]
        return session

    def find(self, token: str, now: float, idle_limit: float) -> Session | None:
        """The live session behind a cookie; using it keeps it alive."""
        session = self._sessions.get(token)
        if session is None:
            return None
        if idle_limit > 0 and now - session.last_used >= idle_limit:
            del self._sessions[token]
            return None
        session.last_used = now
        return session

    def of_api_key(self, now: float) -> Session:
        """The one session that all users of the API key share."""
        if self._key_session is None:
            self._key_session = self._new(now, "")
        return self._key_session

    def end(self, session: Session) -> None:
        """Forget a session."""
        self._sessions.pop(session.token, None)

    def end_all(self) -> None:
        """Forget every session."""
        self._sessions.clear()
        self._key_session = None

    def __len__(self) -> int:
        return len(self._sessions)

    def login_failed(self, now: float, allowed: int, ban_seconds: float) -> int:
        """Count a failed login; enough of them ban the address. Returns the count."""
        self._lift_old_ban(now)
        self._failures.count += 1
        if 0 < allowed <= self._failures.count:
            self.ban(now + ban_seconds)
        return self._failures.count

    def login_succeeded(self) -> None:
        """A good login resets the count."""
        self._failures = _Failures()

    def ban(self, until: float) -> None:
        """Refuse all logins until then."""
        self._failures.banned_until = until

    def unban(self) -> None:
        """Lift the ban and forget failed logins."""
        self._failures = _Failures()

    def is_banned(self, now: float) -> bool:
        """Whether logins are refused."""
        self._lift_old_ban(now)
        return self._failures.banned_until is not None

    def _lift_old_ban(self, now: float) -> None:
        until = self._failures.banned_until
        if until is not None and now >= until:
            self._failures = _Failures()

    def _new(self, now: float, token: str) -> Session:
        if self._profile.has(Behaviour.SNAPSHOT_SYNC):
            loses = self._profile.has(Behaviour.LOST_ANSWER_LOSES_FIELDS)
            return Session(token, now, SnapshotDelta(loses_fields=loses))
        return Session(token, now, ComparingDelta())


def read_cookie(header: str, name: str) -> str | None:
    """The value of one cookie of a `Cookie` header."""
    # Cookie values here are base64 with / + =, which SimpleCookie keeps as they are.
    jar: SimpleCookie = SimpleCookie()
    try:
        jar.load(header)
    except CookieError:
        return None
    return jar[name].value if name in jar else None
