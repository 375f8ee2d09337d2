"""Typed client of the Transmission RPC, sync and async.

Example:
    ```python
    from peerkit_transmission import Transmission

    with Transmission("http://nas:9091") as server:
        for torrent in server.torrents.get(["name", "percent_done"]).torrents:
            print(torrent.name, torrent.percent_done)
    ```
"""

from __future__ import annotations

from peerkit_core.lazy import lazy_names

# `typing` itself would be half of the import time.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from peerkit_core import ALL as ALL
    from peerkit_core import UNSET as UNSET
    from peerkit_core import is_set as is_set

    from . import models as models
    from ._async.client import AsyncTransmission as AsyncTransmission
    from ._sync.client import Transmission as Transmission
    from .failures import BackendFailed as BackendFailed
    from .failures import CorruptTorrent as CorruptTorrent
    from .failures import IndexOutOfRange as IndexOutOfRange
    from .failures import InvalidParams as InvalidParams
    from .failures import InvalidTrackers as InvalidTrackers
    from .failures import MethodNotFound as MethodNotFound
    from .failures import PathNotAbsolute as PathNotAbsolute
    from .failures import SystemFailure as SystemFailure
    from .failures import TransmissionError as TransmissionError
    from .values import AddedTorrent as AddedTorrent

__version__ = "0.1.0"

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "_async.client": "AsyncTransmission",
        "_sync.client": "Transmission",
        "failures": (
            "BackendFailed CorruptTorrent IndexOutOfRange InvalidParams InvalidTrackers"
            " MethodNotFound PathNotAbsolute SystemFailure TransmissionError"
        ),
        "models": "",
        "values": "AddedTorrent",
        "/peerkit_core": "ALL UNSET is_set",
    },
)
