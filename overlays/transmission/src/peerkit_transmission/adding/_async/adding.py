"""Adding torrents from any source, one or many."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Unpack, cast

from peerkit_core.bittorrent._async.adding import appeared
from peerkit_core.bittorrent.adding import Added, AddOutcome, described, outcome_of
from peerkit_core.bittorrent.errors import TorrentNotFound
from peerkit_core.bittorrent.magnet import is_magnet
from peerkit_core.bittorrent.sources import Source, TorrentSource, listed, read_source
from peerkit_core.bittorrent.until import Until, read_until
from peerkit_core.codec.unset import is_set
from peerkit_core.concurrency._async.clock import AsyncClock
from peerkit_core.engine._async.many import call_many
from peerkit_core.errors import DecodeError, InvalidArgument, PeerkitError, RPCError

from ..._generated.client import AsyncClient
from ..._generated.operations import torrents as ops
from ...torrents.labels import checked_labels
from ...torrents.states import FIELDS, reached

if TYPE_CHECKING:
    from ... import models as m
    from ..._generated.operations.torrents import AddOptions

__all__ = ["add", "add_and_wait"]


async def add(
    client: AsyncClient,
    sources: TorrentSource | Iterable[TorrentSource],
    **options: Unpack[AddOptions],
) -> AddOutcome[m.AddedTorrent]:
    """Add torrents and tell what became of each.

    Several are sent in batches, or side by side in the classic dialect.

    Args:
        sources: One or several: paths or bytes of .torrent files (read here, not on the server);
            magnet links, info-hashes or URLs as text. A URL is fetched by the server.
        options: As in `torrents.add`, for all of them. Labels are set right after on 3.00, which
            ignores them there.

    Returns:
        What became of each source; its torrent has number, hash and name.

    Raises:
        InvalidArgument: A source cannot be read, or a label cannot be one; nothing was sent.
        UnsupportedByServer: The release lacks an option; nothing was sent.
        ConnectionFailed: No answer came at all.

    Example:
        ```python
        outcome = await tr.add(Path("inbox").glob("*.torrent"), paused=True)
        for source, error in outcome.failed.items():
            print(source, error)
        ```
    """
    _refuse_inner_sources(options)
    several = listed(sources)
    given = [read_source(source) for source in several]
    names = [described(*pair, i) for i, pair in enumerate(zip(several, given, strict=True))]
    later = await _labels_for_later(client, options)
    requests = [ops.build_add(**_complete(options, source)) for source in given]
    answers = await call_many(client.engine, [(ops.ADD, request) for request in requests])
    if all(isinstance(answer, PeerkitError) for answer in answers):
        for answer in answers:
            if not isinstance(answer, RPCError):
                raise cast("PeerkitError", answer)
    results = [_fate(name, answer) for name, answer in zip(names, answers, strict=True)]
    outcome = outcome_of(results)
    if later and outcome.added:
        await client.torrents.set(outcome.added, labels=later)
    return outcome


async def add_and_wait(
    client: AsyncClient,
    source: TorrentSource,
    *,
    until: Until = "listed",
    timeout: float | None = 60.0,
    clock: AsyncClock | None = None,
    on_progress: Callable[[m.Torrent], object] | None = None,
    **options: Unpack[AddOptions],
) -> m.Torrent:
    """Add one torrent and wait until it is there, or further on.

    A torrent that the server has already is waited for all the same.

    Args:
        source: A path or bytes of a .torrent file, or a magnet link, info-hash or URL as text.
        until: `"listed"`, `"metadata"`, `"checked"` or `"complete"`.
        timeout: Seconds to wait; None waits without end.
        clock: For tests.
        on_progress: Called with the torrent at first, and then when its state, progress, name or
            error has changed. An exception in it ends the wait.
        options: As in `torrents.add`.

    Returns:
        The torrent, with the fields that tell how far it is.

    Raises:
        InvalidArgument: The source cannot be read, or there is no such `until`; or what never comes is waited for: the metadata
            of a magnet link that is added stopped.
        CorruptTorrent: The server cannot read the torrent.
        BackendFailed: The server could not fetch the URL.
        TorrentFailed: It has an error.
        TorrentNotFound: It was removed meanwhile.
        WaitTimeout: It is not that far in time; the torrent stays, and `last` has its last state.

    Example:
        ```python
        torrent = await tr.add_and_wait(magnet, until="metadata", download_dir="/srv/films")
        print(torrent.name)
        ```
    """
    read_until(until)
    given = read_source(source)
    if until != "listed" and options.get("paused") and given.file is None and not given.is_web:
        raise InvalidArgument(
            "until", "a stopped magnet link never gets its metadata; leave paused out"
        )
    added = (await add(client, source, **options)).torrent
    hash = added.hash_string

    async def find() -> m.Torrent | None:
        found = (await client.torrents.get(FIELDS, ids=[hash])).torrents
        if not found:
            raise TorrentNotFound(hash, "was removed while it was waited for")
        return found[0]

    return await appeared(
        find,
        lambda torrent: reached(torrent, until),
        timeout=timeout,
        clock=clock,
        on_progress=on_progress,
        describe=f"torrent {hash} to be {until}",
    )


async def _labels_for_later(client: AsyncClient, options: AddOptions) -> list[str]:
    """Labels that the release ignores when it adds; they are taken out of the options."""
    labels = options.get("labels")
    if labels is None:
        return []
    wanted = checked_labels(labels)
    if await client.at_least("4.0.0"):
        options["labels"] = wanted
        return []
    del options["labels"]
    return wanted


def _refuse_inner_sources(options: AddOptions) -> None:
    if options.get("filename") is not None or options.get("metainfo") is not None:
        raise InvalidArgument("sources", "give the torrents as the first argument only")


def _complete(options: AddOptions, source: Source) -> AddOptions:
    complete = options.copy()
    if source.file is not None:
        complete["metainfo"] = b64encode(source.file).decode("ascii")
    elif source.url is not None and (source.is_web or is_magnet(source.url)):
        complete["filename"] = source.url
    else:
        # 3.00 refuses a bare hash; as a magnet link every release takes it.
        complete["filename"] = f"magnet:?xt=urn:btih:{_v1(source)}"
    return complete


def _v1(source: Source) -> str:
    hashes = source.hashes
    if hashes is None or hashes.v1 is None:
        raise InvalidArgument("sources", "this server knows only info-hashes of version 1")
    return hashes.v1


def _fate(name: str, answer: m.TorrentAddResult | PeerkitError) -> Added[m.AddedTorrent]:
    if isinstance(answer, PeerkitError):
        return Added(name, error=answer)
    new, old = answer.torrent_added, answer.torrent_duplicate
    if is_set(new):
        return Added(name, new.hash_string, new)
    if is_set(old):
        return Added(name, old.hash_string, old, duplicate=True)
    problem = DecodeError("torrents_add", "$", "success, but neither added nor duplicate")
    return Added(name, error=problem)
