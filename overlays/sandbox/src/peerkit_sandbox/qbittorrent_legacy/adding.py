"""`/command/download` and `/command/upload`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from .._metainfo import Metainfo, MetainfoError
from .._metainfo import read as read_torrent
from ..qbittorrent.adding import Options, add_file, add_magnet, find
from ..qbittorrent.messages import Answer, ApiError, Call
from ..qbittorrent.sources import is_url, read_magnet
from ..qbittorrent.torrent import Torrent, Tracker
from .core import LegacyCore
from .routes import command

__all__ = ["download", "upload"]

# (first number, last number or None, the options that it reads)
_OPTIONS: Final[tuple[tuple[int, int | None, str], ...]] = (
    (7, None, "savepath"),
    (7, 9, "label"),
    (10, None, "category"),
    (14, None, "skip_checking paused"),
    (16, None, "root_folder rename upLimit dlLimit sequentialDownload firstLastPiecePrio"),
)


@command("command/download", "urls", last=6)
@command("command/download", first=7)
def download(core: LegacyCore, call: Call) -> Answer:
    options = _options(core, call)
    sources = [line.strip() for line in call.text("urls").split("\n") if line.strip()]
    accepted = [_add_source(core, source, options) for source in sources]
    if core.api < 14:
        return Answer()
    return Answer("Ok." if any(accepted) else "Fails.")


@command("command/upload")
def upload(core: LegacyCore, call: Call) -> None:
    options = _options(core, call)
    problem: ApiError | None = None
    # A bad file does not keep the others out; the last problem is the answer.
    for name, content in call.files.items():
        problem = _add_file(core, name, content, options) or problem
    if problem is not None:
        raise problem


def _options(core: LegacyCore, call: Call) -> Options:
    between = core.legacy.between
    known = " ".join(names for first, last, names in _OPTIONS if between(first, last)).split()
    options = {name: value for name, value in call.params.items() if name in known}
    if "label" in options:
        options["category"] = options.pop("label")
    return options


def _add_source(core: LegacyCore, source: str, options: Options) -> bool:
    """Whether the server counts the source as added; a URL it only begins to fetch."""
    magnet = read_magnet(source)
    if magnet is None:
        if is_url(source):
            core.pending_urls.append((source, dict(options)))
        return False
    known = find(core, magnet.v1, "")
    if known is not None:
        return _merge(known, magnet.trackers, private=False)
    return bool(magnet.v1) and add_magnet(core, magnet, options) is not None


def _add_file(core: LegacyCore, name: str, content: bytes, options: Options) -> ApiError | None:
    meta = _read(content)
    if meta is None:
        return ApiError(415, f"Error: '{name}' is not a valid torrent file.\n")
    known = find(core, meta.infohash_v1 or "", "")
    if known is None:
        add_file(core, meta, options)
        return None
    trackers = [url for tier in meta.trackers for url in tier]
    merged = _merge(known, trackers, private=meta.private)
    if core.api < 6:
        return ApiError(415, f"Error: '{name}' is not a valid torrent file.\n")
    return None if merged else ApiError(500, "Error: Could not add torrent to session.")


def _read(content: bytes) -> Metainfo | None:
    try:
        meta = read_torrent(content)
    except MetainfoError:
        return None
    return meta if meta.infohash_v1 else None


def _merge(torrent: Torrent, urls: Iterable[str], *, private: bool) -> bool:
    """Give a torrent that is there already the trackers of its double."""
    if private or (torrent.meta is not None and torrent.meta.private):
        return False
    known = {tracker.url for tracker in torrent.trackers}
    torrent.trackers += [Tracker(url, len(known)) for url in urls if url not in known]
    return True
