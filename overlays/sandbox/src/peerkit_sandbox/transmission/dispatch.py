"""From the name of a method to what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from .daemon import Daemon
from .failures import Code, Failure
from .groups import group_get, group_set
from .methods_list import METHODS
from .session import (
    blocklist_update,
    free_space,
    port_test,
    session_get,
    session_set,
    session_stats,
)
from .torrent_actions import (
    queue_move_bottom,
    queue_move_down,
    queue_move_top,
    queue_move_up,
    torrent_reannounce,
    torrent_remove,
    torrent_rename_path,
    torrent_set_location,
    torrent_start,
    torrent_start_now,
    torrent_stop,
    torrent_verify,
)
from .torrent_add import torrent_add
from .torrent_get import torrent_get
from .torrent_set import torrent_set
from .variant import Params

__all__ = ["Call", "Dialect", "exists", "run"]

Dialect = Literal["classic", "json-rpc"]


@dataclass(frozen=True, slots=True)
class Call:
    """One call: the JSON-RPC name of its method, and its arguments by JSON-RPC names."""

    method: str
    params: Params
    dialect: Dialect

    @property
    def classic(self) -> bool:
        """Whether the answer is to be in classic spelling."""
        return self.dialect == "classic"


_HANDLERS: Final[dict[str, Callable[[Daemon, Params], dict[str, object]]]] = {
    "torrent_set": torrent_set,
    "torrent_add": torrent_add,
    "torrent_remove": torrent_remove,
    "torrent_start": torrent_start,
    "torrent_start_now": torrent_start_now,
    "torrent_stop": torrent_stop,
    "torrent_verify": torrent_verify,
    "torrent_reannounce": torrent_reannounce,
    "torrent_set_location": torrent_set_location,
    "torrent_rename_path": torrent_rename_path,
    "queue_move_top": queue_move_top,
    "queue_move_up": queue_move_up,
    "queue_move_down": queue_move_down,
    "queue_move_bottom": queue_move_bottom,
    "session_stats": session_stats,
    "session_close": lambda daemon, params: {},
    "blocklist_update": blocklist_update,
    "port_test": port_test,
    "free_space": free_space,
    "group_get": group_get,
    "group_set": group_set,
}


def exists(daemon: Daemon, method: str) -> bool:
    """Whether the release has a method of this JSON-RPC name."""
    return method in METHODS and METHODS[method].since <= daemon.profile.level


def run(daemon: Daemon, call: Call) -> dict[str, object]:
    """Carry out a call and return its result by JSON-RPC names.

    Raises:
        Failure: the daemon refuses it.
    """
    if not exists(daemon, call.method):
        raise Failure(Code.METHOD_NOT_FOUND)
    if call.method == "torrent_get":
        return torrent_get(daemon, call.params, classic=call.classic)
    if call.method == "session_get":
        return session_get(daemon, call.params, classic=call.classic)
    if call.method == "session_set":
        return session_set(daemon, call.params, classic=call.classic)
    return _HANDLERS[call.method](daemon, call.params)
