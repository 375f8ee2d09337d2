# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""Models of the answers and arguments, from the spec's components."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from msgspec import field

from peerkit_core.codec.declaring import UnsetType
from peerkit_core.codec.moments import duration, listed, moment
from peerkit_core.codec.unset import UNSET
from peerkit_core.codec.values import Model, OpenIntEnum, OpenStrEnum

if TYPE_CHECKING:
    from datetime import datetime, timedelta


class LBittorrentProtocol(OpenIntEnum):
    """
    Transport protocols for peer connections.
    """

    TCP_AND_UTP = 0
    """
    TCP and μTP.
    """
    TCP = 1
    """
    TCP only.
    """
    UTP = 2
    """
    μTP only.
    """


class LConnectionStatus(OpenStrEnum):
    """
    How well peers can reach the server.
    """

    CONNECTED = "connected"
    """
    Peers have connected from outside.
    """
    FIREWALLED = "firewalled"
    """
    The server listens, but no peer has connected from outside yet.
    """
    DISCONNECTED = "disconnected"
    """
    The server does not listen.
    """


class LDyndnsService(OpenIntEnum):
    """
    Provider of the dynamic domain name.
    """

    NONE = -1
    """
    No provider.
    """
    DYNDNS = 0
    """
    DynDNS.
    """
    NOIP = 1
    """
    No-IP.
    """


class LEncryption(OpenIntEnum):
    """
    Encryption of peer connections.
    """

    PREFER = 0
    """
    Encrypted if the peer can.
    """
    REQUIRE = 1
    """
    Encrypted connections only.
    """
    DISABLE = 2
    """
    Unencrypted connections only.
    """


class LFilePriority(OpenIntEnum):
    """
    Download priority of a file.
    """

    SKIP = 0
    """
    The file is not downloaded.
    """
    NORMAL = 1
    """
    The default.
    """
    HIGH = 2
    """
    Before files of normal priority.
    """
    MAXIMAL = 7
    """
    Before all others.
    """


LLimits: TypeAlias = dict[str, int]
"""
Info-hash to its limit. In bytes per second; −1: unlimited or unknown hash, 0: unlimited.
"""


class LLogMessageType(OpenIntEnum):
    """
    Severity of a log message.
    """

    NORMAL = 1
    """
    Ordinary event.
    """
    INFO = 2
    """
    Information.
    """
    WARNING = 4
    """
    Warning.
    """
    CRITICAL = 8
    """
    Critical error.
    """


class LMaxRatioAction(OpenIntEnum):
    """
    What happens to a torrent that reached its share limits.
    """

    PAUSE = 0
    """
    The torrent is paused.
    """
    REMOVE = 1
    """
    The torrent is removed, its files stay.
    """


class LPeer(Model, kw_only=True):
    """
    A connected peer. A partial answer has the changed fields only, so each field may be absent.
    """

    __summary__ = ("ip", "port", "client", "progress")
    ip: str | UnsetType = UNSET
    """
    IP address.
    """
    port: int | UnsetType = UNSET
    """
    Port.
    """
    client: str | UnsetType = UNSET
    """
    Name and version of the peer's program; empty until the handshake.
    """
    connection: str | UnsetType = UNSET
    """
    Kind of connection: `BT`, `μTP` or `Web`.
    """
    country: str | UnsetType = UNSET
    """
    Country in the language of the server, `N/A` if unknown. Absent when countries are not looked up.
    """
    country_code: str | UnsetType = UNSET
    """
    Country as two lower-case letters, empty if unknown. Absent when countries are not looked up.
    """
    flags: str | UnsetType = UNSET
    """
    Flags of the connection as letters, explained by `flags_desc`.
    """
    flags_desc: str | UnsetType = UNSET
    """
    Meaning of each flag. A list as one text, one a line.
    """
    files: str | UnsetType = UNSET
    """
    Files that are exchanged with the peer. A list as one text, one a line. (Server 3.3.11 or later.)
    """
    progress: float | UnsetType = UNSET
    """
    Share of the torrent that the peer has. From 0 to 1.
    """
    relevance: float | UnsetType = UNSET
    """
    Share of the pieces we miss that the peer has. From 0 to 1.
    """
    dl_speed: int | UnsetType = UNSET
    """
    Download speed from the peer. In bytes per second.
    """
    up_speed: int | UnsetType = UNSET
    """
    Upload speed to the peer. In bytes per second.
    """
    downloaded: int | UnsetType = UNSET
    """
    Data downloaded from the peer. In bytes.
    """
    uploaded: int | UnsetType = UNSET
    """
    Data uploaded to the peer. In bytes.
    """

    @property
    def flags_desc_list(self) -> list[str] | None:
        """The items of `flags_desc`. None where it was not sent."""
        return listed(self.flags_desc, "\n")

    @property
    def files_list(self) -> list[str] | None:
        """The items of `files`. None where it was not sent."""
        return listed(self.files, "\n")


class LPeerLogEntry(Model, kw_only=True):
    """
    A peer that was blocked or banned.
    """

    id: int
    """
    Number of the entry, rising from 0 since the start of the server.
    """
    ip: str
    """
    IP address of the peer.
    """
    timestamp: int
    """
    Time of the entry. In Unix milliseconds.
    """
    blocked: bool
    """
    True if the peer was blocked, false if it was banned.
    """
    reason: str
    """
    Why it was blocked, in words; may be empty.
    """

    @property
    def timestamp_time(self) -> datetime | None:
        """`timestamp` as an aware time in UTC. None for anything that is no time."""
        return moment(self.timestamp, "unix-milliseconds")


LPeersByAddress: TypeAlias = dict[str, LPeer]
"""
Peers by key: `ip:port` with IPv6 in brackets.
"""


class LPieceState(OpenIntEnum):
    """
    What the server has of a piece.
    """

    MISSING = 0
    """
    Not downloaded.
    """
    DOWNLOADING = 1
    """
    Being downloaded.
    """
    HAVE = 2
    """
    Downloaded and verified.
    """


class LProperties(Model, kw_only=True):
    """
    Details of one torrent. −1 stands for what is not known, for example before the metadata of a magnet has arrived.
    """

    comment: str
    """
    Comment, may be empty.
    """
    save_path: str
    """
    Folder of the files.
    """
    share_ratio: float
    """
    Uploaded to downloaded. −1: above 9999.
    """
    total_downloaded: int
    """
    Data downloaded in all. In bytes.
    """
    total_downloaded_session: int
    """
    Data downloaded since the server started. In bytes.
    """
    total_uploaded: int
    """
    Data uploaded in all. In bytes.
    """
    total_uploaded_session: int
    """
    Data uploaded since the server started. In bytes.
    """
    total_wasted: int
    """
    Data thrown away, received twice or with a wrong checksum. In bytes.
    """
    piece_size: int
    """
    Size of a piece. In bytes; −1: before metadata.
    """
    dl_limit: int
    """
    Download limit. In bytes per second; −1: none.
    """
    up_limit: int
    """
    Upload limit. In bytes per second; −1: none.
    """
    nb_connections: int
    """
    Open connections.
    """
    nb_connections_limit: int
    """
    Highest number of connections.
    """
    creation_date: int
    """
    Time at which the torrent was made. In Unix seconds; −1: unknown.
    """
    time_elapsed: int
    """
    How long the torrent was active. In seconds.
    """
    seeding_time: int
    """
    How long it has seeded. In seconds.
    """
    created_by: str | UnsetType = UNSET
    """
    Program that made the torrent, may be empty. (Server 3.3.0 or later.)
    """
    eta: int | UnsetType = UNSET
    """
    Time until complete. In seconds; 8640000: endless. (Server 3.3.0 or later.)
    """
    total_size: int | UnsetType = UNSET
    """
    Size of all files. In bytes; −1: before metadata. (Server 3.3.0 or later.)
    """
    pieces_num: int | UnsetType = UNSET
    """
    Number of pieces. −1: before metadata. (Server 3.3.0 or later.)
    """
    pieces_have: int | UnsetType = UNSET
    """
    Number of complete pieces. −1: before metadata. (Server 3.3.0 or later.)
    """
    dl_speed: int | UnsetType = UNSET
    """
    Download speed. In bytes per second. (Server 3.3.0 or later.)
    """
    dl_speed_avg: int | UnsetType = UNSET
    """
    Average download speed. In bytes per second. (Server 3.3.0 or later.)
    """
    up_speed: int | UnsetType = UNSET
    """
    Upload speed. In bytes per second. (Server 3.3.0 or later.)
    """
    up_speed_avg: int | UnsetType = UNSET
    """
    Average upload speed. In bytes per second. (Server 3.3.0 or later.)
    """
    seeds: int | UnsetType = UNSET
    """
    Connected seeds. (Server 3.3.0 or later.)
    """
    seeds_total: int | UnsetType = UNSET
    """
    Seeds in the swarm. (Server 3.3.0 or later.)
    """
    peers: int | UnsetType = UNSET
    """
    Connected leeches. (Server 3.3.0 or later.)
    """
    peers_total: int | UnsetType = UNSET
    """
    Leeches in the swarm. (Server 3.3.0 or later.)
    """
    reannounce: int | UnsetType = UNSET
    """
    Time until the next announce. In seconds. (Server 3.3.0 or later.)
    """
    addition_date: int | UnsetType = UNSET
    """
    Time of adding. In Unix seconds; −1: unknown. (Server 3.3.0 or later.)
    """
    completion_date: int | UnsetType = UNSET
    """
    Time of completion. In Unix seconds; −1: not complete. (Server 3.3.0 or later.)
    """
    last_seen: int | UnsetType = UNSET
    """
    Time at which a complete copy was last seen in the swarm. In Unix seconds; −1: never. (Server 3.3.0 or later.)
    """

    @property
    def creation_date_time(self) -> datetime | None:
        """`creation_date` as an aware time in UTC.

        None for −1 (unknown) and for anything that is no time.
        """
        return moment(self.creation_date, "unix-seconds", -1)

    @property
    def time_elapsed_duration(self) -> timedelta | None:
        """`time_elapsed` as a `timedelta`. None for anything below 0."""
        return duration(self.time_elapsed, "seconds")

    @property
    def seeding_time_duration(self) -> timedelta | None:
        """`seeding_time` as a `timedelta`. None for anything below 0."""
        return duration(self.seeding_time, "seconds")

    @property
    def eta_duration(self) -> timedelta | None:
        """`eta` as a `timedelta`.

        None for 8640000 (endless), where it was not sent and for anything below 0.
        """
        return duration(self.eta, "seconds", 8640000)

    @property
    def reannounce_duration(self) -> timedelta | None:
        """`reannounce` as a `timedelta`. None where it was not sent and for anything below 0."""
        return duration(self.reannounce, "seconds")

    @property
    def addition_date_time(self) -> datetime | None:
        """`addition_date` as an aware time in UTC.

        None for −1 (unknown), where it was not sent and for anything that is no time.
        """
        return moment(self.addition_date, "unix-seconds", -1)

    @property
    def completion_date_time(self) -> datetime | None:
        """`completion_date` as an aware time in UTC.

        None for −1 (not complete), where it was not sent and for anything that is no time.
        """
        return moment(self.completion_date, "unix-seconds", -1)

    @property
    def last_seen_time(self) -> datetime | None:
        """`last_seen` as an aware time in UTC.

        None for −1 (never), where it was not sent and for anything that is no time.
        """
        return moment(self.last_seen, "unix-seconds", -1)


class LProxyType(OpenIntEnum):
    """
    Kind of proxy. Both −1 and 0 are seen for none.
    """

    DISABLED = -1
    """
    No proxy.
    """
    NONE = 0
    """
    No proxy.
    """
    HTTP = 1
    """
    HTTP proxy without login.
    """
    SOCKS5 = 2
    """
    SOCKS5 proxy without login.
    """
    HTTP_WITH_LOGIN = 3
    """
    HTTP proxy with login.
    """
    SOCKS5_WITH_LOGIN = 4
    """
    SOCKS5 proxy with login.
    """
    SOCKS4 = 5
    """
    SOCKS4 proxy.
    """


class LSchedulerDays(OpenIntEnum):
    """
    Days on which the alternative limits are scheduled.
    """

    EVERY_DAY = 0
    """
    Every day.
    """
    WEEKDAYS = 1
    """
    Monday to Friday.
    """
    WEEKEND = 2
    """
    Saturday and Sunday.
    """
    MONDAY = 3
    """
    Mondays.
    """
    TUESDAY = 4
    """
    Tuesdays.
    """
    WEDNESDAY = 5
    """
    Wednesdays.
    """
    THURSDAY = 6
    """
    Thursdays.
    """
    FRIDAY = 7
    """
    Fridays.
    """
    SATURDAY = 8
    """
    Saturdays.
    """
    SUNDAY = 9
    """
    Sundays.
    """


class LServerState(Model, kw_only=True):
    """
    State of the whole server. A full answer has every field that the release knows, a partial one the changed fields only.
    """

    __summary__ = ("connection_status", "dl_info_speed", "up_info_speed")
    connection_status: LConnectionStatus | UnsetType = UNSET
    """
    How well peers can reach the server.
    """
    dl_info_speed: int | UnsetType = UNSET
    """
    Download speed. In bytes per second.
    """
    dl_info_data: int | UnsetType = UNSET
    """
    Data downloaded since the server started. In bytes.
    """
    dl_rate_limit: int | UnsetType = UNSET
    """
    Download limit in force. In bytes per second; 0: unlimited.
    """
    up_info_speed: int | UnsetType = UNSET
    """
    Upload speed. In bytes per second.
    """
    up_info_data: int | UnsetType = UNSET
    """
    Data uploaded since the server started. In bytes.
    """
    up_rate_limit: int | UnsetType = UNSET
    """
    Upload limit in force. In bytes per second; 0: unlimited.
    """
    dht_nodes: int | UnsetType = UNSET
    """
    Known DHT nodes.
    """
    alltime_dl: int | UnsetType = UNSET
    """
    Data downloaded since installation. In bytes. (Server 3.3.12 or later.)
    """
    alltime_ul: int | UnsetType = UNSET
    """
    Data uploaded since installation. In bytes. (Server 3.3.12 or later.)
    """
    global_ratio: str | UnsetType = UNSET
    """
    All-time share ratio as text such as `0.03`; `-` if nothing was transferred. (Server 3.3.12 or later.)
    """
    total_wasted_session: int | UnsetType = UNSET
    """
    Data thrown away since the server started. In bytes. (Server 3.3.12 or later.)
    """
    total_peer_connections: int | UnsetType = UNSET
    """
    Connected peers. (Server 3.3.12 or later.)
    """
    total_buffers_size: int | UnsetType = UNSET
    """
    Size of the disk buffers. In bytes. (Server 3.3.12 or later.)
    """
    total_queued_size: int | UnsetType = UNSET
    """
    Data that waits for the disk. In bytes. (Server 3.3.12 or later.)
    """
    queued_io_jobs: int | UnsetType = UNSET
    """
    Jobs that wait for the disk. (Server 3.3.12 or later.)
    """
    average_time_queue: int | UnsetType = UNSET
    """
    Average time of a job in the disk queue. In milliseconds. (Server 3.3.12 or later.)
    """
    read_cache_hits: str | UnsetType = UNSET
    """
    Hits of the read cache in percent, as text; `-` if unknown. (Server 3.3.12 or later.)
    """
    read_cache_overload: str | UnsetType = UNSET
    """
    Load of the read cache in percent, as text. (Server 3.3.12 or later.)
    """
    write_cache_overload: str | UnsetType = UNSET
    """
    Load of the write cache in percent, as text. (Server 3.3.12 or later.)
    """
    queueing: bool | UnsetType = UNSET
    """
    Whether the queue of torrents is on.
    """
    use_alt_speed_limits: bool | UnsetType = UNSET
    """
    Whether the alternative speed limits are in force.
    """
    refresh_interval: int | UnsetType = UNSET
    """
    Time between two refreshes of the data; polling faster brings nothing. In milliseconds.
    """

    @property
    def average_time_queue_duration(self) -> timedelta | None:
        """`average_time_queue` as a `timedelta`.

        None where it was not sent and for anything below 0.
        """
        return duration(self.average_time_queue, "milliseconds")

    @property
    def refresh_interval_duration(self) -> timedelta | None:
        """`refresh_interval` as a `timedelta`.

        None where it was not sent and for anything below 0.
        """
        return duration(self.refresh_interval, "milliseconds")


class LSpeedLimitsMode(OpenIntEnum):
    """
    Which pair of global speed limits is in force.
    """

    NORMAL = 0
    """
    The normal limits.
    """
    ALTERNATIVE = 1
    """
    The alternative limits.
    """


class LTorrentFilter(OpenStrEnum):
    """
    Which torrents to list, by state.
    """

    ALL = "all"
    """
    Every torrent.
    """
    DOWNLOADING = "downloading"
    """
    Not complete.
    """
    SEEDING = "seeding"
    """
    Complete and seeding or about to.
    """
    COMPLETED = "completed"
    """
    Complete, in any state.
    """
    PAUSED = "paused"
    """
    Paused.
    """
    RESUMED = "resumed"
    """
    Not paused.
    """
    ACTIVE = "active"
    """
    With transfer now.
    """
    INACTIVE = "inactive"
    """
    Without transfer now.
    """
    ERRORED = "errored"
    """
    In an error state. (Server 3.3.0 or later.)
    """


class LTorrentPeers(Model, kw_only=True):
    """
    Answer of `sync/torrent_peers`: all peers (`full_update` is true), or what changed since the answer with the `rid` that was sent.
    """

    rid: int
    """
    Number of this answer, from 1; send it with the next request. Only valid in the same session.
    """
    full_update: bool | UnsetType = UNSET
    """
    True on a full answer, else absent.
    """
    peers: LPeersByAddress | UnsetType = UNSET
    """
    New and changed peers; absent if there are none.
    """
    peers_removed: list[str] | UnsetType = UNSET
    """
    Keys of the peers that are gone.
    """
    show_flags: bool | UnsetType = UNSET
    """
    Whether the countries of peers are looked up.
    """


class LTorrentState(OpenStrEnum):
    """
    What a torrent is doing. The ending DL means that it is not complete, UP that it is.
    """

    ERROR = "error"
    """
    An error stopped the torrent.
    """
    MISSING_FILES = "missingFiles"
    """
    Files of the torrent are missing on disk. (Server 3.3.0 or later.)
    """
    UPLOADING = "uploading"
    """
    Seeding with transfer.
    """
    PAUSED_UP = "pausedUP"
    """
    Complete and paused.
    """
    QUEUED_UP = "queuedUP"
    """
    Complete, waits in the queue to seed.
    """
    STALLED_UP = "stalledUP"
    """
    Seeding without transfer.
    """
    CHECKING_UP = "checkingUP"
    """
    Complete, files are being checked.
    """
    FORCED_UP = "forcedUP"
    """
    Seeding, the queue does not count. (Server 3.3.0 or later.)
    """
    ALLOCATING = "allocating"
    """
    Space on disk is being allocated. (Server 3.3.0 or later.)
    """
    DOWNLOADING = "downloading"
    """
    Downloading with transfer; up to 3.2.5 also while a magnet fetches its metadata.
    """
    META_DL = "metaDL"
    """
    Fetching metadata. (Server 3.3.0 or later.)
    """
    PAUSED_DL = "pausedDL"
    """
    Not complete and paused.
    """
    QUEUED_DL = "queuedDL"
    """
    Waits in the queue to download.
    """
    STALLED_DL = "stalledDL"
    """
    Downloading without transfer.
    """
    CHECKING_DL = "checkingDL"
    """
    Not complete, files are being checked.
    """
    FORCED_DL = "forcedDL"
    """
    Downloading, the queue does not count. (Server 3.3.0 or later.)
    """
    QUEUED_FOR_CHECKING = "queuedForChecking"
    """
    Waits to be checked. (Server 3.3.0 or later.)
    """
    CHECKING_RESUME_DATA = "checkingResumeData"
    """
    Resume data is checked after the start of the server. (Server 3.3.0 or later.)
    """
    UNKNOWN = "unknown"
    """
    None of these.
    """


class LTracker(Model, kw_only=True):
    """
    A tracker of a torrent.
    """

    url: str
    """
    Announce URL.
    """
    status: str
    """
    State as a text in the language of the server. In English: `Working`, `Updating...`, `Not working` or `Not contacted yet`. Do not compare it unless you know the server's language.
    """
    num_peers: int
    """
    Peers that the tracker sent in its last answer.
    """
    msg: str
    """
    Message of the tracker or the reason of a failure, often empty.
    """


class LTransferInfo(Model, kw_only=True):
    """
    Speeds, totals and connection state of the whole server.
    """

    __summary__ = ("connection_status", "dl_info_speed", "up_info_speed")
    connection_status: LConnectionStatus
    """
    How well peers can reach the server.
    """
    dl_info_speed: int
    """
    Download speed. In bytes per second.
    """
    dl_info_data: int
    """
    Data downloaded since the server started. In bytes.
    """
    dl_rate_limit: int
    """
    Download limit in force. In bytes per second; 0: unlimited.
    """
    up_info_speed: int
    """
    Upload speed. In bytes per second.
    """
    up_info_data: int
    """
    Data uploaded since the server started. In bytes.
    """
    up_rate_limit: int
    """
    Upload limit in force. In bytes per second; 0: unlimited.
    """
    dht_nodes: int
    """
    Known DHT nodes.
    """
    alltime_dl: int | UnsetType = UNSET
    """
    Data downloaded since installation. In bytes. (Server 3.3.12 or later.)
    """
    alltime_ul: int | UnsetType = UNSET
    """
    Data uploaded since installation. In bytes. (Server 3.3.12 or later.)
    """
    global_ratio: str | UnsetType = UNSET
    """
    All-time share ratio as text such as `0.03`; `-` if nothing was transferred. (Server 3.3.12 or later.)
    """
    total_wasted_session: int | UnsetType = UNSET
    """
    Data thrown away since the server started. In bytes. (Server 3.3.12 or later.)
    """
    total_peer_connections: int | UnsetType = UNSET
    """
    Connected peers. (Server 3.3.12 or later.)
    """
    total_buffers_size: int | UnsetType = UNSET
    """
    Size of the disk buffers. In bytes. (Server 3.3.12 or later.)
    """
    total_queued_size: int | UnsetType = UNSET
    """
    Data that waits for the disk. In bytes. (Server 3.3.12 or later.)
    """
    queued_io_jobs: int | UnsetType = UNSET
    """
    Jobs that wait for the disk. (Server 3.3.12 or later.)
    """
    average_time_queue: int | UnsetType = UNSET
    """
    Average time of a job in the disk queue. In milliseconds. (Server 3.3.12 or later.)
    """
    read_cache_hits: str | UnsetType = UNSET
    """
    Hits of the read cache in percent, as text; `-` if unknown. (Server 3.3.12 or later.)
    """
    read_cache_overload: str | UnsetType = UNSET
    """
    Load of the read cache in percent, as text. (Server 3.3.12 or later.)
    """
    write_cache_overload: str | UnsetType = UNSET
    """
    Load of the write cache in percent, as text. (Server 3.3.12 or later.)
    """

    @property
    def average_time_queue_duration(self) -> timedelta | None:
        """`average_time_queue` as a `timedelta`.

        None where it was not sent and for anything below 0.
        """
        return duration(self.average_time_queue, "milliseconds")


class LWatchedFolderTarget(OpenIntEnum):
    """
    Where torrents found in a watched folder are saved.
    """

    WATCHED_FOLDER = 0
    """
    In the watched folder itself.
    """
    DEFAULT_FOLDER = 1
    """
    In the default save path.
    """


class LWebSeed(Model, kw_only=True):
    """
    An HTTP or FTP source of a torrent.
    """

    url: str
    """
    URL of the web seed.
    """


class LFile(Model, kw_only=True):
    """
    A file inside a torrent. Its number is its place in the list, from 0.
    """

    name: str
    """
    Path inside the torrent, with the separators of the server's system. The suffix `.!qB` of an incomplete file is not shown.
    """
    size: int
    """
    Size. In bytes.
    """
    progress: float
    """
    Share that is downloaded. From 0 to 1.
    """
    priority: LFilePriority
    """
    Download priority.
    """
    is_seed: bool | UnsetType = UNSET
    """
    True if the torrent is complete. Only the first file of an answer has it.
    """
    piece_range: list[int] | UnsetType = UNSET
    """
    First and last piece that the file lies in, both included. (Server 4.0.0 or later.)
    """
    availability: float | UnsetType = UNSET
    """
    Copies of the file that the connected peers have together, as when paused or seeding. −1: unknown. (Server 4.0.1 or later.)
    """


class LLogMessage(Model, kw_only=True):
    """
    One line of the server's log.
    """

    id: int
    """
    Number of the message, rising from 0 since the start of the server.
    """
    message: str
    """
    Text, in the language of the server.
    """
    timestamp: int
    """
    Time of the message. In Unix milliseconds.
    """
    type: LLogMessageType
    """
    Severity.
    """

    @property
    def timestamp_time(self) -> datetime | None:
        """`timestamp` as an aware time in UTC. None for anything that is no time."""
        return moment(self.timestamp, "unix-milliseconds")


LScanDirs: TypeAlias = dict[str, LWatchedFolderTarget | str]
"""
Watched folder to where the torrents found there are saved; any other place is given as an absolute path.
"""


class LTorrent(Model, kw_only=True):
    """
    A torrent as `query/torrents` lists it. Every field may be used as the `sort` key. The required fields come from every server; the others name the release that added them.
    """

    __summary__ = ("hash", "name", "state", "progress")
    hash: str
    """
    Info-hash, 40 hex digits.
    """
    name: str
    """
    Name as shown.
    """
    state: LTorrentState
    """
    What the torrent is doing.
    """
    progress: float
    """
    Share of the wanted data that is complete. From 0 to 1.
    """
    eta: int
    """
    Time until complete, or until a share limit when seeding. In seconds; 8640000: endless.
    """
    priority: int
    """
    Position in the queue from 1. −1: not queued.
    """
    size: int
    """
    Size of the wanted files. In bytes.
    """
    dlspeed: int
    """
    Download speed. In bytes per second.
    """
    upspeed: int
    """
    Upload speed. In bytes per second.
    """
    ratio: float
    """
    Uploaded to downloaded. −1: above 9999.
    """
    num_seeds: int
    """
    Connected seeds.
    """
    num_leechs: int
    """
    Connected leeches.
    """
    num_complete: int
    """
    Seeds in the swarm. −1: unknown.
    """
    num_incomplete: int
    """
    Leeches in the swarm. −1: unknown.
    """
    force_start: bool
    """
    Whether the torrent ignores the limits of the queue.
    """
    super_seeding: bool
    """
    Whether it seeds in super seeding mode.
    """
    seq_dl: bool
    """
    Whether pieces are downloaded in order.
    """
    magnet_uri: str | UnsetType = UNSET
    """
    Magnet link of the torrent. (Server 4.0.0 or later.)
    """
    total_size: int | UnsetType = UNSET
    """
    Size of all files. In bytes; −1: before metadata. (Server 3.3.11 or later.)
    """
    completed: int | UnsetType = UNSET
    """
    Size of the part of the wanted files that is complete. In bytes. (Server 3.3.11 or later.)
    """
    remaining: int | UnsetType = UNSET
    """
    Size of the part of the wanted files that is missing; `amount_left` since 3.3.12. In bytes. (Server 3.3.11 to 3.3.11.)
    """
    amount_left: int | UnsetType = UNSET
    """
    Size of the part of the wanted files that is missing; `remaining` on 3.3.11. In bytes. (Server 3.3.12 or later.)
    """
    downloaded: int | UnsetType = UNSET
    """
    Data downloaded in all. In bytes. (Server 3.3.11 or later.)
    """
    uploaded: int | UnsetType = UNSET
    """
    Data uploaded in all. In bytes. (Server 3.3.11 or later.)
    """
    downloaded_session: int | UnsetType = UNSET
    """
    Data downloaded since the server started. In bytes. (Server 3.3.11 or later.)
    """
    uploaded_session: int | UnsetType = UNSET
    """
    Data uploaded since the server started. In bytes. (Server 3.3.11 or later.)
    """
    dl_limit: int | UnsetType = UNSET
    """
    Download limit. In bytes per second; −1 or 0: unlimited. (Server 3.3.11 or later.)
    """
    up_limit: int | UnsetType = UNSET
    """
    Upload limit. In bytes per second; −1 or 0: unlimited. (Server 3.3.11 or later.)
    """
    ratio_limit: float | UnsetType = UNSET
    """
    Own share ratio limit. −2: the global one, −1: none. (Server 3.3.11 or later.)
    """
    tracker: str | UnsetType = UNSET
    """
    First working tracker, or empty. (Server 3.3.11 or later.)
    """
    save_path: str | UnsetType = UNSET
    """
    Folder of the files. (Server 3.2.4 or later.)
    """
    label: str | UnsetType = UNSET
    """
    Label, or empty; `category` since 3.3.5. (Server 3.3.4 or earlier.)
    """
    category: str | UnsetType = UNSET
    """
    Category, or empty; `label` before. (Server 3.3.5 or later.)
    """
    tags: str | UnsetType = UNSET
    """
    Tags, empty if there are none. A list as one text, joined by a comma and a blank. They cannot be set here. (Server 4.0.1 or later.)
    """
    auto_tmm: bool | UnsetType = UNSET
    """
    Whether the server chooses the paths by category (automatic torrent management). (Server 4.0.0 or later.)
    """
    f_l_piece_prio: bool | UnsetType = UNSET
    """
    Whether the first and last piece of each file come first. Absent before metadata.
    """
    added_on: int | UnsetType = UNSET
    """
    Time of adding. In Unix seconds; 4294967295: unknown. (Server 3.3.4 or later.)
    """
    completion_on: int | UnsetType = UNSET
    """
    Time of completion. In Unix seconds; 4294967295: not complete. (Server 3.3.4 or later.)
    """
    seen_complete: int | UnsetType = UNSET
    """
    Time at which a complete copy was last seen in the swarm. In Unix seconds; 4294967295: never. (Server 3.3.11 or later.)
    """
    last_activity: int | UnsetType = UNSET
    """
    Time of the last transfer. In Unix seconds. (Server 3.3.11 or later.)
    """
    time_active: int | UnsetType = UNSET
    """
    How long the torrent was active. In seconds. (Server 4.0.1 or later.)
    """

    @property
    def eta_duration(self) -> timedelta | None:
        """`eta` as a `timedelta`. None for 8640000 (endless) and for anything below 0."""
        return duration(self.eta, "seconds", 8640000)

    @property
    def tags_list(self) -> list[str] | None:
        """The items of `tags`. None where it was not sent."""
        return listed(self.tags, ", ")

    @property
    def added_on_time(self) -> datetime | None:
        """`added_on` as an aware time in UTC.

        None for 4294967295 (unknown), where it was not sent and for anything that is no time.
        """
        return moment(self.added_on, "unix-seconds", 4294967295)

    @property
    def completion_on_time(self) -> datetime | None:
        """`completion_on` as an aware time in UTC.

        None for 4294967295 (not complete), where it was not sent and for anything that is no
        time.
        """
        return moment(self.completion_on, "unix-seconds", 4294967295)

    @property
    def seen_complete_time(self) -> datetime | None:
        """`seen_complete` as an aware time in UTC.

        None for 4294967295 (never), where it was not sent and for anything that is no time.
        """
        return moment(self.seen_complete, "unix-seconds", 4294967295)

    @property
    def last_activity_time(self) -> datetime | None:
        """`last_activity` as an aware time in UTC.

        None where it was not sent and for anything that is no time.
        """
        return moment(self.last_activity, "unix-seconds")

    @property
    def time_active_duration(self) -> timedelta | None:
        """`time_active` as a `timedelta`. None where it was not sent and for anything below 0."""
        return duration(self.time_active, "seconds")

    @property
    def peerkit_id(self) -> str:
        """What calls tell it by: `hash`."""
        return self.hash


class LTorrentChange(Model, kw_only=True):
    """
    A torrent in `sync/maindata`: all fields of a new torrent, the changed fields of a known one. The info-hash is the key of the mapping, so there is no `hash`.
    """

    __summary__ = ("name", "state", "progress")
    name: str | UnsetType = UNSET
    """
    Name as shown.
    """
    magnet_uri: str | UnsetType = UNSET
    """
    Magnet link of the torrent. (Server 4.0.0 or later.)
    """
    state: LTorrentState | UnsetType = UNSET
    """
    What the torrent is doing.
    """
    progress: float | UnsetType = UNSET
    """
    Share of the wanted data that is complete. From 0 to 1.
    """
    eta: int | UnsetType = UNSET
    """
    Time until complete, or until a share limit when seeding. In seconds; 8640000: endless.
    """
    priority: int | UnsetType = UNSET
    """
    Position in the queue from 1. −1: not queued.
    """
    size: int | UnsetType = UNSET
    """
    Size of the wanted files. In bytes.
    """
    total_size: int | UnsetType = UNSET
    """
    Size of all files. In bytes; −1: before metadata. (Server 3.3.11 or later.)
    """
    completed: int | UnsetType = UNSET
    """
    Size of the part of the wanted files that is complete. In bytes. (Server 3.3.11 or later.)
    """
    remaining: int | UnsetType = UNSET
    """
    Size of the part of the wanted files that is missing; `amount_left` since 3.3.12. In bytes. (Server 3.3.11 to 3.3.11.)
    """
    amount_left: int | UnsetType = UNSET
    """
    Size of the part of the wanted files that is missing; `remaining` on 3.3.11. In bytes. (Server 3.3.12 or later.)
    """
    downloaded: int | UnsetType = UNSET
    """
    Data downloaded in all. In bytes. (Server 3.3.11 or later.)
    """
    uploaded: int | UnsetType = UNSET
    """
    Data uploaded in all. In bytes. (Server 3.3.11 or later.)
    """
    downloaded_session: int | UnsetType = UNSET
    """
    Data downloaded since the server started. In bytes. (Server 3.3.11 or later.)
    """
    uploaded_session: int | UnsetType = UNSET
    """
    Data uploaded since the server started. In bytes. (Server 3.3.11 or later.)
    """
    dlspeed: int | UnsetType = UNSET
    """
    Download speed. In bytes per second.
    """
    upspeed: int | UnsetType = UNSET
    """
    Upload speed. In bytes per second.
    """
    dl_limit: int | UnsetType = UNSET
    """
    Download limit. In bytes per second; −1 or 0: unlimited. (Server 3.3.11 or later.)
    """
    up_limit: int | UnsetType = UNSET
    """
    Upload limit. In bytes per second; −1 or 0: unlimited. (Server 3.3.11 or later.)
    """
    ratio: float | UnsetType = UNSET
    """
    Uploaded to downloaded. −1: above 9999.
    """
    ratio_limit: float | UnsetType = UNSET
    """
    Own share ratio limit. −2: the global one, −1: none. (Server 3.3.11 or later.)
    """
    num_seeds: int | UnsetType = UNSET
    """
    Connected seeds.
    """
    num_leechs: int | UnsetType = UNSET
    """
    Connected leeches.
    """
    num_complete: int | UnsetType = UNSET
    """
    Seeds in the swarm. −1: unknown.
    """
    num_incomplete: int | UnsetType = UNSET
    """
    Leeches in the swarm. −1: unknown.
    """
    tracker: str | UnsetType = UNSET
    """
    First working tracker, or empty. (Server 3.3.11 or later.)
    """
    save_path: str | UnsetType = UNSET
    """
    Folder of the files. (Server 3.2.4 or later.)
    """
    label: str | UnsetType = UNSET
    """
    Label, or empty; `category` since 3.3.5. (Server 3.3.4 or earlier.)
    """
    category: str | UnsetType = UNSET
    """
    Category, or empty; `label` before. (Server 3.3.5 or later.)
    """
    tags: str | UnsetType = UNSET
    """
    Tags, empty if there are none. A list as one text, joined by a comma and a blank. They cannot be set here. (Server 4.0.1 or later.)
    """
    auto_tmm: bool | UnsetType = UNSET
    """
    Whether the server chooses the paths by category (automatic torrent management). (Server 4.0.0 or later.)
    """
    force_start: bool | UnsetType = UNSET
    """
    Whether the torrent ignores the limits of the queue.
    """
    super_seeding: bool | UnsetType = UNSET
    """
    Whether it seeds in super seeding mode.
    """
    seq_dl: bool | UnsetType = UNSET
    """
    Whether pieces are downloaded in order.
    """
    f_l_piece_prio: bool | UnsetType = UNSET
    """
    Whether the first and last piece of each file come first. Absent before metadata.
    """
    added_on: int | UnsetType = UNSET
    """
    Time of adding. In Unix seconds; 4294967295: unknown. (Server 3.3.4 or later.)
    """
    completion_on: int | UnsetType = UNSET
    """
    Time of completion. In Unix seconds; 4294967295: not complete. (Server 3.3.4 or later.)
    """
    seen_complete: int | UnsetType = UNSET
    """
    Time at which a complete copy was last seen in the swarm. In Unix seconds; 4294967295: never. (Server 3.3.11 or later.)
    """
    last_activity: int | UnsetType = UNSET
    """
    Time of the last transfer. In Unix seconds. (Server 3.3.11 or later.)
    """
    time_active: int | UnsetType = UNSET
    """
    How long the torrent was active. In seconds. (Server 4.0.1 or later.)
    """

    @property
    def eta_duration(self) -> timedelta | None:
        """`eta` as a `timedelta`.

        None for 8640000 (endless), where it was not sent and for anything below 0.
        """
        return duration(self.eta, "seconds", 8640000)

    @property
    def tags_list(self) -> list[str] | None:
        """The items of `tags`. None where it was not sent."""
        return listed(self.tags, ", ")

    @property
    def added_on_time(self) -> datetime | None:
        """`added_on` as an aware time in UTC.

        None for 4294967295 (unknown), where it was not sent and for anything that is no time.
        """
        return moment(self.added_on, "unix-seconds", 4294967295)

    @property
    def completion_on_time(self) -> datetime | None:
        """`completion_on` as an aware time in UTC.

        None for 4294967295 (not complete), where it was not sent and for anything that is no
        time.
        """
        return moment(self.completion_on, "unix-seconds", 4294967295)

    @property
    def seen_complete_time(self) -> datetime | None:
        """`seen_complete` as an aware time in UTC.

        None for 4294967295 (never), where it was not sent and for anything that is no time.
        """
        return moment(self.seen_complete, "unix-seconds", 4294967295)

    @property
    def last_activity_time(self) -> datetime | None:
        """`last_activity` as an aware time in UTC.

        None where it was not sent and for anything that is no time.
        """
        return moment(self.last_activity, "unix-seconds")

    @property
    def time_active_duration(self) -> timedelta | None:
        """`time_active` as a `timedelta`. None where it was not sent and for anything below 0."""
        return duration(self.time_active, "seconds")


LTorrentChanges: TypeAlias = dict[str, LTorrentChange]
"""
Info-hash to new torrent or to the changed fields of a known one.
"""


class LMainData(Model, kw_only=True):
    """
    Answer of `sync/maindata`: everything (`full_update` is true), or what changed since the answer with the `rid` that was sent. A key without changes is absent. Apply the lists of removed items first, then the additions.
    """

    rid: int
    """
    Number of this answer, 1 to 1000000, 1 on a full answer; send it with the next request. Only valid in the same session.
    """
    full_update: bool | UnsetType = UNSET
    """
    True on a full answer, else absent. Throw away everything known before.
    """
    torrents: LTorrentChanges | UnsetType = UNSET
    """
    New torrents with all fields, known ones with the changed fields: merge field by field.
    """
    torrents_removed: list[str] | UnsetType = UNSET
    """
    Info-hashes of the torrents that are gone.
    """
    labels: list[str] | UnsetType = UNSET
    """
    All labels in a full answer, the added ones in a partial answer. Called categories since 3.3.5. (Server 3.3.4 or earlier.)
    """
    labels_removed: list[str] | UnsetType = UNSET
    """
    Labels that are gone. (Server 3.3.4 or earlier.)
    """
    categories: list[str] | UnsetType = UNSET
    """
    Names of all categories in a full answer, of the added ones in a partial answer. Called labels before. (Server 3.3.5 or later.)
    """
    categories_removed: list[str] | UnsetType = UNSET
    """
    Names of the categories that are gone. (Server 3.3.5 or later.)
    """
    server_state: LServerState | UnsetType = UNSET
    """
    State of the whole server: merge field by field.
    """


class LPreferences(Model, kw_only=True):
    """
    Options of the server. Reading returns every key that the release knows; writing takes any subset. No key is required, since each release has its own set. Passwords come back in clear text, that of the Web UI as an MD5 sum.
    """

    __summary__ = ("save_path", "listen_port", "locale")
    __secret__ = (
        "mail_notification_password",
        "autorun_program",
        "proxy_password",
        "web_ui_password",
        "dyndns_password",
    )
    locale: str | UnsetType = UNSET
    """
    Language of the web interface, log messages and mails, as a locale code such as `en` or `pt_BR`.
    """
    save_path: str | UnsetType = UNSET
    """
    Default folder for finished downloads, absolute path.
    """
    temp_path_enabled: bool | UnsetType = UNSET
    """
    Keep incomplete torrents in `temp_path`. Default false.
    """
    temp_path: str | UnsetType = UNSET
    """
    Folder for incomplete torrents, absolute path.
    """
    preallocate_all: bool | UnsetType = UNSET
    """
    Allocate the disk space of all files when a torrent starts. Default false.
    """
    incomplete_files_ext: bool | UnsetType = UNSET
    """
    Append `.!qB` to the names of incomplete files. Default false.
    """
    scan_dirs: LScanDirs | list[str] | UnsetType = UNSET
    """
    Watched folders. Since 3.3.2 a mapping of absolute path to where the torrents found there are saved; before a list of paths, which goes together with `download_in_scan_dirs` or `scan_dirs_download_paths`. Setting it replaces them all.
    """
    download_in_scan_dirs: list[bool] | UnsetType = UNSET
    """
    For each folder of `scan_dirs` whether its torrents are saved in it; always send both, on 3.3.0 and 3.3.1 with `scan_dirs_download_paths`. Part of `scan_dirs` since 3.3.2. (Server 3.3.1 or earlier.)
    """
    scan_dirs_download_paths: list[str] | UnsetType = UNSET
    """
    For each folder of `scan_dirs` where its torrents are saved; send it with `scan_dirs` and `download_in_scan_dirs`, alone each is ignored. Part of `scan_dirs` since 3.3.2. (Server 3.3.0 to 3.3.1.)
    """
    export_dir_enabled: bool | UnsetType = UNSET
    """
    Copy each added .torrent file to `export_dir`; later an empty `export_dir` means off. (Server 3.2.0 or earlier.)
    """
    export_dir: str | UnsetType = UNSET
    """
    Folder that receives a copy of each added .torrent file, empty for off (3.2.0: see `export_dir_enabled`). Default empty.
    """
    export_dir_fin: str | UnsetType = UNSET
    """
    Folder that receives a copy of the .torrent file of each finished download, empty for off. Default empty. (Server 3.2.1 or later.)
    """
    add_trackers_enabled: bool | UnsetType = UNSET
    """
    Add the trackers of `add_trackers` to new torrents. Any change of preferences without this key switches it off (read from the source): always send both. Default false. (Server 3.3.5 or later.)
    """
    add_trackers: str | UnsetType = UNSET
    """
    Trackers to add to new torrents, one URL per line; an empty line starts the next tier. Any change of preferences without this key empties it (read from the source): always send both. Default empty. (Server 3.3.5 or later.)
    """
    mail_notification_enabled: bool | UnsetType = UNSET
    """
    Send a mail when a download finishes. Default false.
    """
    mail_notification_email: str | UnsetType = UNSET
    """
    Address that receives the mails. Default empty.
    """
    mail_notification_smtp: str | UnsetType = UNSET
    """
    Mail server, `host` or `host:port`.
    """
    mail_notification_ssl_enabled: bool | UnsetType = UNSET
    """
    Use an encrypted connection to the mail server. Default false.
    """
    mail_notification_auth_enabled: bool | UnsetType = UNSET
    """
    Log in at the mail server. Default false.
    """
    mail_notification_username: str | UnsetType = UNSET
    """
    User name at the mail server. Default empty.
    """
    mail_notification_password: str | UnsetType = UNSET
    """
    Password at the mail server, sent back in clear text. Default empty.
    """
    autorun_enabled: bool | UnsetType = UNSET
    """
    Run `autorun_program` when a torrent finishes. Default false.
    """
    autorun_program: str | UnsetType = UNSET
    """
    Command line to run when a torrent finishes; placeholders such as `%N` (name) and `%F` (content path) are filled in. Default empty.
    """
    listen_port: int | UnsetType = UNSET
    """
    TCP and UDP port for peer connections.
    """
    random_port: bool | UnsetType = UNSET
    """
    Use another port at each start. Default false. (Server 3.2.1 or later.)
    """
    upnp: bool | UnsetType = UNSET
    """
    Forward the listening port with UPnP or NAT-PMP. Default true.
    """
    max_connec: int | UnsetType = UNSET
    """
    Most connections of all torrents together. −1: unlimited. Default 500.
    """
    max_connec_per_torrent: int | UnsetType = UNSET
    """
    Most connections of one torrent. −1: unlimited. Default 100.
    """
    max_uploads: int | UnsetType = UNSET
    """
    Most upload slots of all torrents together. −1: unlimited. Default 20. (Server 3.2.1 or later.)
    """
    max_uploads_per_torrent: int | UnsetType = UNSET
    """
    Most upload slots of one torrent. −1: unlimited. Default 4.
    """
    proxy_type: LProxyType | UnsetType = UNSET
    """
    Kind of proxy. Default none.
    """
    proxy_ip: str | UnsetType = UNSET
    """
    Host name or address of the proxy. Default empty.
    """
    proxy_port: int | UnsetType = UNSET
    """
    Port of the proxy. Default 8080.
    """
    proxy_auth_enabled: bool | UnsetType = UNSET
    """
    Log in at the proxy. Read-only since 3.3.8, where `proxy_type` tells. Default false.
    """
    proxy_username: str | UnsetType = UNSET
    """
    User name at the proxy. Default empty.
    """
    proxy_password: str | UnsetType = UNSET
    """
    Password at the proxy, sent back in clear text. Default empty.
    """
    proxy_peer_connections: bool | UnsetType = UNSET
    """
    Use the proxy for peer connections too, not only for trackers. Default false.
    """
    force_proxy: bool | UnsetType = UNSET
    """
    Refuse connections that cannot go through the proxy. (Server 3.2.1 or later.)
    """
    ip_filter_enabled: bool | UnsetType = UNSET
    """
    Block the addresses of the filter file. Default false.
    """
    ip_filter_path: str | UnsetType = UNSET
    """
    Filter file (.dat, .p2p or .p2b), absolute path. Default empty.
    """
    ip_filter_trackers: bool | UnsetType = UNSET
    """
    Apply the filter to trackers too. Default false. (Server 3.2.1 or later.)
    """
    banned_ips: str | UnsetType = field(name="banned_IPs", default=UNSET)
    """
    Addresses banned by hand. A list as one text, one a line. Default empty. (Server 4.0.0 or later.)
    """
    dl_limit: int | UnsetType = UNSET
    """
    Global download limit: KiB per second up to 3.3.7, bytes per second since 3.3.8. −1 or 0: unlimited.
    """
    up_limit: int | UnsetType = UNSET
    """
    Global upload limit: KiB per second up to 3.3.7, bytes per second since 3.3.8. −1 or 0: unlimited.
    """
    alt_dl_limit: int | UnsetType = UNSET
    """
    Alternative download limit: KiB per second up to 3.3.7, bytes per second since 3.3.8. Default 10 KiB per second.
    """
    alt_up_limit: int | UnsetType = UNSET
    """
    Alternative upload limit: KiB per second up to 3.3.7, bytes per second since 3.3.8. Default 10 KiB per second.
    """
    bittorrent_protocol: LBittorrentProtocol | UnsetType = UNSET
    """
    Transport protocols for peer connections. Default 0 (TCP and μTP). (Server 4.0.0 or later.)
    """
    enable_utp: bool | UnsetType = UNSET
    """
    Use the μTP protocol for peer connections; `bittorrent_protocol` since 4.0.0. Default true. (Server 3.3.16 or earlier.)
    """
    limit_utp_rate: bool | UnsetType = UNSET
    """
    Apply the limits to μTP connections. Default true.
    """
    limit_tcp_overhead: bool | UnsetType = UNSET
    """
    Count protocol overhead against the limits. Default false.
    """
    scheduler_enabled: bool | UnsetType = UNSET
    """
    Switch to the alternative limits by the clock. Default false.
    """
    schedule_from_hour: int | UnsetType = UNSET
    """
    Hour (0–23) at which the alternative limits begin; send together with `schedule_from_min`, alone it is ignored. Default 8.
    """
    schedule_from_min: int | UnsetType = UNSET
    """
    Minute (0–59) at which the alternative limits begin; send together with `schedule_from_hour`, alone it is ignored. Default 0.
    """
    schedule_to_hour: int | UnsetType = UNSET
    """
    Hour (0–23) at which the alternative limits end; send together with `schedule_to_min`, alone it is ignored. Default 20.
    """
    schedule_to_min: int | UnsetType = UNSET
    """
    Minute (0–59) at which the alternative limits end; send together with `schedule_to_hour`, alone it is ignored. Default 0.
    """
    scheduler_days: LSchedulerDays | UnsetType = UNSET
    """
    Days on which the schedule applies. Default 0 (every day).
    """
    dht: bool | UnsetType = UNSET
    """
    Find peers with the distributed hash table. Default true.
    """
    pex: bool | UnsetType = UNSET
    """
    Exchange peers with other peers. Default true.
    """
    lsd: bool | UnsetType = UNSET
    """
    Find peers in the local network. Default true.
    """
    encryption: LEncryption | UnsetType = UNSET
    """
    Encryption of peer connections. Default 0 (prefer).
    """
    anonymous_mode: bool | UnsetType = UNSET
    """
    Hide the identity of the client from peers and trackers. Default false.
    """
    queueing_enabled: bool | UnsetType = UNSET
    """
    Limit the number of active torrents with a queue.
    """
    max_active_downloads: int | UnsetType = UNSET
    """
    Most active downloads in the queue. −1: unlimited. Default 3.
    """
    max_active_uploads: int | UnsetType = UNSET
    """
    Most active uploads in the queue. −1: unlimited. Default 3.
    """
    max_active_torrents: int | UnsetType = UNSET
    """
    Most active torrents in the queue. −1: unlimited. Default 5.
    """
    dont_count_slow_torrents: bool | UnsetType = UNSET
    """
    Do not count slow torrents against the limits of the queue. Default false.
    """
    max_ratio_enabled: bool | UnsetType = UNSET
    """
    Stop seeding at `max_ratio`. Always send both: `true` alone sets a limit of 0, which ends all seeding at once. Default false. (Server 3.2.1 or later.)
    """
    max_ratio: float | UnsetType = UNSET
    """
    Global share ratio limit. −1: none. Send it with `max_ratio_enabled`: alone it is ignored. Default -1. (Server 3.2.1 or later.)
    """
    max_seeding_time_enabled: bool | UnsetType = UNSET
    """
    Stop seeding after `max_seeding_time`. Always send both. Default false. (Server 4.0.0 or later.)
    """
    max_seeding_time: int | UnsetType = UNSET
    """
    Global seeding time limit. In minutes; −1: none. Send it with `max_seeding_time_enabled`: alone it is ignored. Default -1. (Server 4.0.0 or later.)
    """
    max_ratio_act: LMaxRatioAction | UnsetType = UNSET
    """
    What to do with a torrent that reached its share limits. Default 0 (pause). (Server 3.2.1 or later.)
    """
    web_ui_domain_list: str | UnsetType = UNSET
    """
    Host names accepted in the Host header, with `*` as wildcard. A list as one text, joined by semicolons. Default `*`. (Server 3.3.14 or later.)
    """
    web_ui_address: str | UnsetType = UNSET
    """
    Address the web interface listens on, `*` for all. A change takes effect at once: the connection may move. (Server 4.0.0 or later.)
    """
    web_ui_port: int | UnsetType = UNSET
    """
    Port of the web interface. A change takes effect at once: the connection may move. Default 8080.
    """
    web_ui_upnp: bool | UnsetType = UNSET
    """
    Forward the port of the web interface with UPnP or NAT-PMP. (Server 3.2.2 or later.)
    """
    use_https: bool | UnsetType = UNSET
    """
    Serve the web interface over HTTPS. A change takes effect at once. Default false.
    """
    ssl_cert: str | UnsetType = UNSET
    """
    Certificate for HTTPS in PEM form.
    """
    ssl_key: str | UnsetType = UNSET
    """
    Private key for HTTPS in PEM form, sent back in clear text.
    """
    web_ui_username: str | UnsetType = UNSET
    """
    User name of the web interface.
    """
    web_ui_password: str | UnsetType = UNSET
    """
    Password of the web interface. Reading gives its MD5 sum in hex, writing takes plain text; to write the sum that was read changes nothing.
    """
    bypass_local_auth: bool | UnsetType = UNSET
    """
    Let clients on this host in without login. Default false.
    """
    bypass_auth_subnet_whitelist_enabled: bool | UnsetType = UNSET
    """
    Let clients of the listed networks in without login. Default false. (Server 4.0.1 or later.)
    """
    bypass_auth_subnet_whitelist: str | UnsetType = UNSET
    """
    Networks that need no login, as CIDR. A list as one text, one a line. Default empty. (Server 4.0.1 or later.)
    """
    dyndns_enabled: bool | UnsetType = UNSET
    """
    Keep a dynamic domain name up to date. Default false.
    """
    dyndns_service: LDyndnsService | UnsetType = UNSET
    """
    Provider of the dynamic domain name. Default 0 (DynDNS).
    """
    dyndns_username: str | UnsetType = UNSET
    """
    User name at the provider. Default empty.
    """
    dyndns_password: str | UnsetType = UNSET
    """
    Password at the provider, sent back in clear text. Default empty.
    """
    dyndns_domain: str | UnsetType = UNSET
    """
    The domain name to update. Default `changeme.dyndns.org`.
    """

    @property
    def banned_ips_list(self) -> list[str] | None:
        """The items of `banned_ips`. None where it was not sent."""
        return listed(self.banned_ips, "\n")

    @property
    def max_seeding_time_duration(self) -> timedelta | None:
        """`max_seeding_time` as a `timedelta`.

        None for −1 (none), where it was not sent and for anything below 0.
        """
        return duration(self.max_seeding_time, "minutes", -1)

    @property
    def web_ui_domain_list_list(self) -> list[str] | None:
        """The items of `web_ui_domain_list`. None where it was not sent."""
        return listed(self.web_ui_domain_list, ";")

    @property
    def bypass_auth_subnet_whitelist_list(self) -> list[str] | None:
        """The items of `bypass_auth_subnet_whitelist`. None where it was not sent."""
        return listed(self.bypass_auth_subnet_whitelist, "\n")


__all__ = [
    "LBittorrentProtocol",
    "LConnectionStatus",
    "LDyndnsService",
    "LEncryption",
    "LFile",
    "LFilePriority",
    "LLimits",
    "LLogMessage",
    "LLogMessageType",
    "LMainData",
    "LMaxRatioAction",
    "LPeer",
    "LPeerLogEntry",
    "LPeersByAddress",
    "LPieceState",
    "LPreferences",
    "LProperties",
    "LProxyType",
    "LScanDirs",
    "LSchedulerDays",
    "LServerState",
    "LSpeedLimitsMode",
    "LTorrent",
    "LTorrentChange",
    "LTorrentChanges",
    "LTorrentFilter",
    "LTorrentPeers",
    "LTorrentState",
    "LTracker",
    "LTransferInfo",
    "LWatchedFolderTarget",
    "LWebSeed",
]
