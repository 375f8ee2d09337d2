"""Names: snake_case inside the fake and in JSON-RPC, a mixture in the classic envelope."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, cast

from .fields import FIELDS
from .methods_list import METHODS
from .properties import PROPERTIES
from .variant import words

__all__ = ["camel", "classic", "classic_field", "classic_result", "is_known_word", "spellings"]

_SNAKE: Final = frozenset(
    words("""sequential_download sequential_download_from_piece preferred_transports ip_protocol
    downloader_count begin_piece end_piece webseeds_ex bytes_to_client bytes_to_peer
    peer_id""")
)
"""Spelled with underscores even in classic."""

_KEBAB: Final = (
    frozenset(METHODS)
    | frozenset(PROPERTIES)
    | frozenset(
        words("""cumulative_stats current_stats delete_local_data file_count files_unwanted files_wanted
        memory_bytes memory_units peer_limit port_is_open primary_mime_type priority_high
        priority_low priority_normal recently_active size_bytes size_units speed_bytes
        speed_limit_down speed_limit_down_enabled speed_limit_up speed_limit_up_enabled speed_units
        torrent_added torrent_duplicate""")
    )
) - frozenset({"seed_ratio_limit", "seed_ratio_limited"})

_IRREGULAR: Final = {"is_utp": "isUTP", "cache_size_mib": "cache-size-mb"}
_WORD: Final = re.compile(r"_([a-z0-9])")


def classic(name: str) -> str:
    """The classic spelling of a JSON-RPC name.

    Example:
        >>> classic("torrent_get"), classic("percent_done"), classic("download_dir")
        ('torrent-get', 'percentDone', 'download-dir')
    """
    if name in _IRREGULAR:
        return _IRREGULAR[name]
    if name in _SNAKE:
        return name
    if name in _KEBAB:
        return name.replace("_", "-")
    return camel(name)


def camel(name: str) -> str:
    """`percent_done` as `percentDone`."""
    return _WORD.sub(lambda found: found.group(1).upper(), name)


def classic_field(name: str) -> str:
    """The classic spelling of a torrent field: `downloadDir`, where arguments say `download-dir`."""
    return "downloadDir" if name == "download_dir" else classic(name)


def classic_result(method: str, value: object) -> object:
    """A whole result in classic spelling; only keys change.

    Args:
        method: The JSON-RPC name of the method that answered.
        value: Its result.
    """
    spell = classic_field if method == "torrent_get" else classic

    def convert(node: object) -> object:
        if isinstance(node, dict):
            mapping = cast("dict[str, object]", node)
            # free-space is the one place where totalSize keeps its underscore.
            keep = "size_bytes" in mapping and method == "free_space"
            return {
                key if keep and key == "total_size" else spell(key): convert(item)
                for key, item in mapping.items()
            }
        if isinstance(node, list):
            return [convert(item) for item in cast("list[object]", node)]
        return node

    return convert(value)


def spellings(name: str, *, field: bool, both: bool) -> frozenset[str]:
    """Every spelling of `name` that a classic request may use.

    Args:
        name: The JSON-RPC name.
        field: Whether it is a torrent field, not an argument or a property.
        both: Whether the server also takes snake_case in classic (4.1.x).
    """
    own = classic_field(name) if field else classic(name)
    if not both:
        return frozenset({own})
    return frozenset({own, name, classic(name), classic_field(name)})


@lru_cache(maxsize=2)
def _known_words(both: bool) -> frozenset[str]:
    own = {*METHODS, *PROPERTIES, *FIELDS}
    own |= {argument for method in METHODS.values() for argument in method.arguments}
    old = {classic(name) for name in own} | {classic_field(name) for name in own}
    return frozenset(own | old) if both else frozenset(old)


def is_known_word(text: str, *, both: bool) -> bool:
    """Whether the daemon of 4.x has heard this word, as a name of anything.

    Args:
        text: The word.
        both: Whether the server knows both spellings (4.1.x).
    """
    return text in _known_words(both)
