"""What the BitTorrent clients share: hashes, links, files, what is added, named, limited and fails."""

from __future__ import annotations

from ..lazy import TYPE_CHECKING, lazy_names

if TYPE_CHECKING:
    from .adding import Added as Added
    from .adding import AddOutcome as AddOutcome
    from .changes import TorrentAdded as TorrentAdded
    from .changes import TorrentRemoved as TorrentRemoved
    from .changes import TorrentUpdated as TorrentUpdated
    from .errors import AddFailed as AddFailed
    from .errors import PathNotFound as PathNotFound
    from .errors import TorrentFailed as TorrentFailed
    from .errors import TorrentGone as TorrentGone
    from .errors import TorrentNotFound as TorrentNotFound
    from .hashes import InfoHashes as InfoHashes
    from .limits import EVERY_DAY as EVERY_DAY
    from .limits import WEEKDAYS as WEEKDAYS
    from .limits import WEEKEND as WEEKEND
    from .limits import AltSpeedSchedule as AltSpeedSchedule
    from .limits import SpeedLimits as SpeedLimits
    from .limits import TorrentLimits as TorrentLimits
    from .limits import Weekday as Weekday
    from .magnet import magnet_hashes as magnet_hashes
    from .metainfo import torrent_hashes as torrent_hashes
    from .refs import Hashed as Hashed
    from .refs import Hashes as Hashes
    from .sources import TorrentSource as TorrentSource
    from .until import Until as Until
else:  # hidden from type checkers, to which a misspelt name is then an error
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "adding": "AddOutcome Added",
            "changes": "TorrentAdded TorrentRemoved TorrentUpdated",
            "errors": "AddFailed PathNotFound TorrentFailed TorrentGone TorrentNotFound",
            "hashes": "InfoHashes",
            "limits": (
                "AltSpeedSchedule EVERY_DAY SpeedLimits TorrentLimits WEEKDAYS WEEKEND Weekday"
            ),
            "magnet": "magnet_hashes",
            "metainfo": "torrent_hashes",
            "refs": "Hashed Hashes",
            "sources": "TorrentSource",
            "until": "Until",
        },
    )
