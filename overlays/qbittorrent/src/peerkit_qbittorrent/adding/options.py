"""Options of adding under the names that a server's release knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from peerkit_core.bittorrent.sources import Source
from peerkit_core.call.versions import ServerVersion

from .._generated.operations.torrents import AddOptions
from .._generated.releases import RELEASES

__all__ = ["for_server"]

# Old name, new name, first release with the new one. A server ignores the other name silently.
_RENAMED = (
    ("paused", "stopped", "5.0.0"),
    ("skip_checking", "seed_mode", "5.3.0"),
)
_LAYOUT_SINCE = "4.3.2"


def for_server(options: AddOptions, sources: Sequence[Source], server: ServerVersion) -> AddOptions:
    """The arguments that add `sources`, each option under the name of the server's release.

    `stopped` and `paused` mean the same and may both be used against any release, as may
    `seed_mode` and `skip_checking`, and `content_layout` and `root_folder`.
    """
    given = {name: value for name, value in options.items() if value is not None}
    for old, new, since in _RENAMED:
        known, other = (new, old) if RELEASES.has(server, since, None) else (old, new)
        if other in given:
            given.setdefault(known, given[other])
            del given[other]
    _translate_layout(given, server)
    files = [source.file for source in sources if source.file is not None]
    urls = [source.url for source in sources if source.url is not None]
    if files:
        given["torrents"] = files
    if urls:
        given["urls"] = urls
    return cast(AddOptions, given)


def _translate_layout(given: dict[str, object], server: ServerVersion) -> None:
    if RELEASES.has(server, _LAYOUT_SINCE, None):
        if "root_folder" in given:
            folder = given.pop("root_folder")
            given.setdefault("content_layout", "Original" if folder else "NoSubfolder")
    elif "content_layout" in given:
        layout = given.pop("content_layout")
        if layout in ("Original", "NoSubfolder"):
            given.setdefault("root_folder", layout == "Original")
        else:
            # `Subfolder` has no old form: let the gate say which release has it.
            given["content_layout"] = layout
