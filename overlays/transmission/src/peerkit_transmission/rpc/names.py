"""The two spellings of every name: snake_case (JSON-RPC 2.0) and classic.

Classic names are camelCase, with families of exceptions that grew over fifteen years. The spec and
this library speak snake_case everywhere; the classic dialect is translated here and nowhere else.
"""

from __future__ import annotations

from functools import cache

__all__ = ["classic_method", "classic_name", "snake_name"]

_KEBAB = frozenset(
    """
    cumulative_stats current_stats delete_local_data download_dir file_count files_unwanted
    files_wanted memory_bytes memory_units peer_limit port_is_open primary_mime_type priority_high
    priority_low priority_normal recently_active size_bytes size_units speed_bytes
    speed_limit_down speed_limit_down_enabled speed_limit_up speed_limit_up_enabled speed_units
    torrent_added torrent_duplicate
    """.split()
)
_SNAKE = frozenset(
    """
    sequential_download sequential_download_from_piece preferred_transports ip_protocol
    downloader_count begin_piece end_piece webseeds_ex bytes_to_client bytes_to_peer peer_id
    """.split()
)
_IRREGULAR = {"is_utp": "isUTP", "cache_size_mib": "cache-size-mb"}
# All session properties are kebab-case but these.
_SESSION_CAMEL = frozenset({"seed_ratio_limit", "seed_ratio_limited"})
# One name, another spelling in this method.
_BY_METHOD = {
    ("torrent_get", "download_dir"): "downloadDir",
    ("free_space", "total_size"): "total_size",
}
_SESSION_METHODS = frozenset({"session_get", "session_set", "blocklist_update"})


def classic_method(method: str) -> str:
    """`torrent_get` → `torrent-get`."""
    return method.replace("_", "-")


@cache
def classic_name(method: str, name: str) -> str:
    """The classic spelling of a parameter, field or key of one method.

    Args:
        method: The method's snake_case name: some keys differ by method.
        name: The snake_case name.
    """
    special = _BY_METHOD.get((method, name)) or _IRREGULAR.get(name)
    if special is not None:
        return special
    if name in _SNAKE or "_" not in name:
        return name
    if name in _KEBAB or (method in _SESSION_METHODS and name not in _SESSION_CAMEL):
        return name.replace("_", "-")
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


@cache
def snake_name(name: str) -> str:
    """The snake_case spelling of a classic name; a name that is snake_case already stays."""
    for snake, classic in _IRREGULAR.items():
        if name == classic:
            return snake
    letters = [f"_{char.lower()}" if char.isupper() else char for char in name.replace("-", "_")]
    return "".join(letters)
