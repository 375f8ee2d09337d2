"""What a call to qBittorrent costs beyond a plain one of httpx, and against qbittorrent-api."""

from __future__ import annotations

from collections.abc import Iterator

from .calls import call_rows, measured, torrent_files
from .report import Row
from .rows_call_async import async_calls
from .rows_call_transmission import adding_many, transmission
from .scale import Scale
from .stub import FEW, first_hash, running_stub

__all__ = ["SECTIONS"]


def qbittorrent(scale: Scale) -> Iterator[Row]:
    """A text answer, and a short list of torrents."""
    import httpx

    from peerkit_qbittorrent import QBittorrent

    from .peers import qbittorrent_api_client

    with (
        running_stub() as url,
        httpx.Client() as plain,
        QBittorrent(url, username="admin", password="peerkit-secret") as qb,
    ):
        peer = qbittorrent_api_client(url)
        version, info = f"{url}/api/v2/app/version", f"{url}/api/v2/torrents/info"
        spent = measured(
            {
                "typed": qb.app.version,
                "httpx": lambda: plain.get(version).text,
                "qbittorrent-api": peer.app_version,
            },
            scale,
        )
        yield from call_rows("sync app.version", spent, "qbittorrent-api", scale.calls)
        spent = measured(
            {
                "typed": qb.torrents.info,
                "httpx": lambda: plain.get(info).json(),
                "qbittorrent-api": peer.torrents_info,
            },
            scale,
        )
        yield from call_rows(f"sync torrents.info, {FEW}", spent, "qbittorrent-api", scale.calls)


def qbittorrent_adding(scale: Scale) -> Iterator[Row]:
    """A file, and a magnet link of which the outcome is found out too."""
    import httpx

    from peerkit_core import FilePart
    from peerkit_qbittorrent import QBittorrent

    from .peers import qbittorrent_api_client

    (content,) = torrent_files(1)
    name = "linux.torrent"
    magnet = f"magnet:?xt=urn:btih:{first_hash()}"
    with (
        running_stub() as url,
        httpx.Client() as plain,
        QBittorrent(url, username="admin", password="peerkit-secret") as qb,
    ):
        peer = qbittorrent_api_client(url)
        add = f"{url}/api/v2/torrents/add"
        spent = measured(
            {
                "typed": lambda: qb.torrents.add(
                    torrents=FilePart("torrents", name, content), stopped=True
                ),
                "httpx": lambda: plain.post(
                    add, data={"stopped": "true"}, files={"torrents": (name, content)}
                ).json(),
                "qbittorrent-api": lambda: peer.torrents_add(
                    torrent_files={name: content}, is_stopped=True
                ),
            },
            scale,
        )
        yield from call_rows("sync torrents.add, file", spent, "qbittorrent-api", scale.calls)
        spent = measured(
            {
                "typed": lambda: qb.torrents.add(urls=magnet, stopped=True),
                "outcome": lambda: qb.add(magnet, stopped=True),
                "qbittorrent-api": lambda: peer.torrents_add(urls=magnet, is_stopped=True),
            },
            scale,
        )
        label = "call sync add, magnet"
        yield Row(label, "qbittorrent-api / torrents.add", spent.ratio("qbittorrent-api", "typed"))
        yield Row(label, "add with outcome / torrents.add", spent.ratio("outcome", "typed"))


SECTIONS = (qbittorrent, qbittorrent_adding, transmission, adding_many, async_calls)
