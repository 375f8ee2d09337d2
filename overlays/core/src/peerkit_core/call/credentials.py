"""Users, passwords and keys as they are given to a client, checked before anything is sent.

A password that is missing must not go out as an empty one: servers count it as a failed login.
"""

from __future__ import annotations

from typing import cast

from ..errors import InvalidArgument
from .endpoint import Endpoint
from .secret import Secret
from .sendable import sendable

__all__ = ["basic_user", "given_key", "given_user"]


def given_user(
    endpoint: Endpoint, username: str | None, password: str | Secret | None
) -> tuple[str, Secret] | None:
    """The user and the password of a client; None if there are none.

    Args:
        endpoint: The server, whose URL may hold both.
        username: The user; that of the URL if None.
        password: The password; that of the URL if None. An empty one has to be given as `""`.

    Raises:
        InvalidArgument: One is there without the other, or cannot be sent.
    """
    source = "username is given" if username is not None else "the URL names a user"
    user = endpoint.username if username is None else username
    secret = endpoint.password if password is None else password
    if user is None and secret is None:
        return None
    if user is None or (username is None and not user):
        raise InvalidArgument("username", "missing; a password is given")
    if secret is None:
        raise InvalidArgument("password", f'missing; {source} (an empty one is given as "")')
    return _text("username", user), Secret(_text("password", secret))


def basic_user(given: tuple[str, str] | None) -> tuple[str, Secret] | None:
    """The user and the password of a proxy in front of the server; None if there are none.

    Raises:
        InvalidArgument: It is no pair of texts, or the user has a colon, which Basic
            authentication cannot send.
    """
    if given is None:
        return None
    pair = cast("object", given)
    if not isinstance(pair, tuple | list) or len(cast("tuple[object, ...]", pair)) != 2:
        raise InvalidArgument("basic_auth", "expected a pair: the user and the password")
    user, password = given
    if cast("object", password) is None:
        raise InvalidArgument(
            "basic_auth", 'password: missing; a user is given (an empty one is "")'
        )
    name = _text("basic_auth", user)
    if ":" in name:
        raise InvalidArgument("basic_auth", "the user cannot contain a colon")
    return name, Secret(_text("basic_auth", password))


def given_key(name: str, key: str | Secret | None) -> Secret | None:
    """An API key or token; None if there is none.

    Args:
        name: The argument's name.
        key: The key.

    Raises:
        InvalidArgument: It is empty, or cannot be sent.
    """
    if key is None:
        return None
    text = _text(name, key)
    if not text.strip():
        raise InvalidArgument(name, "is empty; leave it out if there is none")
    return Secret(text)


def _text(name: str, value: str | Secret) -> str:
    text = cast("object", value.reveal() if isinstance(value, Secret) else value)
    if not isinstance(text, str):
        raise InvalidArgument(name, f"expected text, got {type(text).__name__}")
    return sendable(name, text)
