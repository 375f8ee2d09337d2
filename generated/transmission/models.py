# Written by scripts/codegen from specs/transmission. Do not edit.
"""Models of the answers and arguments, from the spec's components."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from peerkit_core.codec.declaring import WHEN_ASKED, UnsetType
from peerkit_core.codec.identity import identified
from peerkit_core.codec.moments import duration, moment
from peerkit_core.codec.unset import UNSET
from peerkit_core.codec.values import Model, OpenIntEnum, OpenStrEnum

if TYPE_CHECKING:
    from datetime import datetime, timedelta


class AddedTorrent(Model, kw_only=True):
    """
    What the server tells about an added torrent.
    """

    hash_string: str
    """
    Info hash, 40 hex digits in lower case.
    """
    id: int
    """
    Session-local number.
    """
    name: str
    """
    Name. For a magnet link its display name, or the hash.
    """

    @property
    def peerkit_id(self) -> str:
        """What calls tell it by: `hash_string`."""
        return self.hash_string


class BandwidthGroup(Model, kw_only=True):
    """
    A bandwidth group, which shares one speed limit among its torrents.
    """

    honors_session_limits: bool
    """
    The limits of the session hold as well.
    """
    name: str
    """
    Name, case-sensitive.
    """
    speed_limit_down: float
    """
    Download limit; 4.1.0-beta.2 to 4.1.0 send a float. In kB per second (1 kB is 1000 bytes).
    """
    speed_limit_down_enabled: bool
    """
    The download limit is in force.
    """
    speed_limit_up: float
    """
    Upload limit; 4.1.0-beta.2 to 4.1.0 send a float. In kB per second (1 kB is 1000 bytes).
    """
    speed_limit_up_enabled: bool
    """
    The upload limit is in force.
    """


class BandwidthPriority(OpenIntEnum):
    """
    A torrent's share of the bandwidth compared with other torrents.
    """

    LOW = -1
    """
    Below the others.
    """
    NORMAL = 0
    """
    Like the others.
    """
    HIGH = 1
    """
    Above the others.
    """


class BlocklistUpdateResult(Model, kw_only=True):
    """
    Outcome of a blocklist update.
    """

    blocklist_size: int
    """
    Number of rules in the new blocklist.
    """


class Encryption(OpenStrEnum):
    """
    Policy for encrypted peer connections.
    """

    REQUIRED = "required"
    """
    Only encrypted connections.
    """
    PREFERRED = "preferred"
    """
    Encrypted connections first.
    """
    ALLOWED = "allowed"
    """
    Unencrypted connections first. The classic dialect spells it `tolerated`, which the client's channel converts.
    """


class FilePriority(OpenIntEnum):
    """
    How early a file is downloaded compared with other files of its torrent.
    """

    LOW = -1
    """
    Later than the others.
    """
    NORMAL = 0
    """
    Like the others.
    """
    HIGH = 1
    """
    Earlier than the others.
    """


class FileStats(Model, kw_only=True):
    """
    The changing part of a file, in the order of `files`.
    """

    bytes_completed: int
    """
    Downloaded part. In bytes.
    """
    priority: FilePriority
    """
    How early the file is downloaded.
    """
    wanted: bool
    """
    The file is to be downloaded.
    """


class FreeSpace(Model, kw_only=True):
    """
    Room on the file system of a folder.
    """

    path: str
    """
    The folder asked about.
    """
    size_bytes: int
    """
    Free space; unknown, for example, because the folder does not exist. In bytes; −1: unknown.
    """
    total_size: int | UnsetType = UNSET
    """
    Capacity of the file system. In bytes; −1: unknown. (Server 4.0.0 or later.)
    """


class GroupGetResult(Model, kw_only=True):
    """
    Bandwidth groups.
    """

    group: list[BandwidthGroup]
    """
    The groups asked for; unknown names are left out.
    """


GroupNames: TypeAlias = str | list[str]
"""
One bandwidth group name or a list of them.
"""


class IpProtocol(OpenStrEnum):
    """
    Version of the Internet Protocol.
    """

    IPV4 = "ipv4"
    """
    IP version 4.
    """
    IPV6 = "ipv6"
    """
    IP version 6.
    """


class Peer(Model, kw_only=True):
    """
    A connected peer.
    """

    __summary__ = ("address", "port", "client_name", "progress")
    address: str
    """
    IPv4 or IPv6 address.
    """
    bytes_to_client: int | UnsetType = UNSET
    """
    Data received from the peer over this connection. In bytes. (Server 4.1.0 or later.)
    """
    bytes_to_peer: int | UnsetType = UNSET
    """
    Data sent to the peer over this connection. In bytes. (Server 4.1.0 or later.)
    """
    client_is_choked: bool
    """
    The peer refuses to send to us.
    """
    client_is_interested: bool
    """
    We want data from the peer.
    """
    client_name: str
    """
    Program name and version, read from the peer id; may be empty.
    """
    flag_str: str
    """
    State in letters: `O` optimistic unchoke, `D` downloading from it, `d` would download if it let us, `U` uploading to it, `u` would upload if it wanted, `K` it unchoked us without our interest, `?` we unchoked it without its interest, `E` encrypted, `H` found by DHT, `X` found by peer exchange, `I` incoming, `T` over µTP.
    """
    is_downloading_from: bool
    """
    We are downloading from the peer.
    """
    is_encrypted: bool
    """
    The connection is encrypted.
    """
    is_incoming: bool
    """
    The peer opened the connection.
    """
    is_uploading_to: bool
    """
    We are uploading to the peer.
    """
    is_utp: bool
    """
    The connection uses µTP instead of TCP. Classic name `isUTP`.
    """
    peer_id: str | UnsetType = UNSET
    """
    The 20 bytes of the peer's id, base64. (Server 4.1.0 or later.)
    """
    peer_is_choked: bool
    """
    We refuse to send to the peer.
    """
    peer_is_interested: bool
    """
    The peer wants data from us.
    """
    port: int
    """
    Port.
    """
    progress: float
    """
    Finished share of the torrent at the peer. From 0 to 1.
    """
    rate_to_client: int
    """
    Download rate from the peer. In bytes per second.
    """
    rate_to_peer: int
    """
    Upload rate to the peer. In bytes per second.
    """


class PeersFrom(Model, kw_only=True):
    """
    How many of the connected peers were found in which way.
    """

    from_cache: int
    """
    Known from an earlier run.
    """
    from_dht: int
    """
    From the distributed hash table.
    """
    from_incoming: int
    """
    Connected to us on their own.
    """
    from_lpd: int
    """
    From local peer discovery.
    """
    from_ltep: int
    """
    Address learned by the extension protocol.
    """
    from_pex: int
    """
    From peer exchange.
    """
    from_tracker: int
    """
    From a tracker.
    """


class PortTestResult(Model, kw_only=True):
    """
    Outcome of a port test.
    """

    ip_protocol: IpProtocol | UnsetType = UNSET
    """
    IP version of the test; absent if it could not be told. (Server 4.1.0-beta.2 or later.)
    """
    port_is_open: bool
    """
    The peer port can be reached from the Internet.
    """


class PreferredTransport(OpenStrEnum):
    """
    Transport protocol of peer connections.
    """

    UTP = "utp"
    """
    Micro Transport Protocol over UDP.
    """
    TCP = "tcp"
    """
    TCP.
    """


class SeedLimitMode(OpenIntEnum):
    """
    Which seed limit holds for a torrent.
    """

    GLOBAL = 0
    """
    The limit of the session.
    """
    SINGLE = 1
    """
    The torrent's own limit.
    """
    UNLIMITED = 2
    """
    No limit.
    """


class SessionField(OpenStrEnum):
    """
    A property of `Session`.
    """

    VERSION = "version"
    """
    Release and revision, `4.1.4 (a6d907d9ea)`.
    """
    RPC_VERSION = "rpc_version"
    """
    Old RPC version number.
    """
    RPC_VERSION_MINIMUM = "rpc_version_minimum"
    """
    Oldest RPC version this server is compatible with.
    """
    RPC_VERSION_SEMVER = "rpc_version_semver"
    """
    RPC version, `6.0.1`. (Server 4.0.0 or later.)
    """
    SESSION_ID = "session_id"
    """
    Current session id.
    """
    CONFIG_DIR = "config_dir"
    """
    Folder of the server's configuration.
    """
    UNITS = "units"
    """
    Units for display.
    """
    REQQ = "reqq"
    """
    Most block requests a peer may have queued at us. (Server 4.1.0-beta.2 or later.)
    """
    CACHE_SIZE_MIB = "cache_size_mib"
    """
    Disk write cache, MiB.
    """
    ANTI_BRUTE_FORCE_ENABLED = "anti_brute_force_enabled"
    """
    Failed log-ins are counted. (Server 4.0.0 or later.)
    """
    ANTI_BRUTE_FORCE_THRESHOLD = "anti_brute_force_threshold"
    """
    Failed log-ins until everybody is refused. (Server 4.0.0 or later.)
    """
    DOWNLOAD_DIR = "download_dir"
    """
    Folder for new torrents.
    """
    DOWNLOAD_DIR_FREE_SPACE = "download_dir_free_space"
    """
    Free bytes in the download folder.
    """
    INCOMPLETE_DIR = "incomplete_dir"
    """
    Folder for unfinished torrents.
    """
    INCOMPLETE_DIR_ENABLED = "incomplete_dir_enabled"
    """
    Unfinished torrents are kept in `incomplete_dir`.
    """
    RENAME_PARTIAL_FILES = "rename_partial_files"
    """
    Unfinished files get the suffix `.part`.
    """
    TRASH_ORIGINAL_TORRENT_FILES = "trash_original_torrent_files"
    """
    Torrent files are deleted once added.
    """
    START_ADDED_TORRENTS = "start_added_torrents"
    """
    New torrents are started.
    """
    SEQUENTIAL_DOWNLOAD = "sequential_download"
    """
    New torrents download their pieces in order. (Server 4.1.0-beta.2 or later.)
    """
    DEFAULT_TRACKERS = "default_trackers"
    """
    Announce URLs for all public torrents, one per line. (Server 4.0.0 or later.)
    """
    SCRIPT_TORRENT_ADDED_ENABLED = "script_torrent_added_enabled"
    """
    Run the script when a torrent was added. (Server 4.0.0 or later.)
    """
    SCRIPT_TORRENT_ADDED_FILENAME = "script_torrent_added_filename"
    """
    Script for added torrents, path on the server. (Server 4.0.0 or later.)
    """
    SCRIPT_TORRENT_DONE_ENABLED = "script_torrent_done_enabled"
    """
    Run the script when a download is finished.
    """
    SCRIPT_TORRENT_DONE_FILENAME = "script_torrent_done_filename"
    """
    Script for finished downloads, path on the server.
    """
    SCRIPT_TORRENT_DONE_SEEDING_ENABLED = "script_torrent_done_seeding_enabled"
    """
    Run the script when seeding is finished. (Server 4.0.0 or later.)
    """
    SCRIPT_TORRENT_DONE_SEEDING_FILENAME = "script_torrent_done_seeding_filename"
    """
    Script for finished seeding, path on the server. (Server 4.0.0 or later.)
    """
    SPEED_LIMIT_DOWN = "speed_limit_down"
    """
    Download limit, kB/s.
    """
    SPEED_LIMIT_DOWN_ENABLED = "speed_limit_down_enabled"
    """
    The download limit is in force.
    """
    SPEED_LIMIT_UP = "speed_limit_up"
    """
    Upload limit, kB/s.
    """
    SPEED_LIMIT_UP_ENABLED = "speed_limit_up_enabled"
    """
    The upload limit is in force.
    """
    ALT_SPEED_ENABLED = "alt_speed_enabled"
    """
    The alternative limits are in force now.
    """
    ALT_SPEED_DOWN = "alt_speed_down"
    """
    Alternative download limit, kB/s.
    """
    ALT_SPEED_UP = "alt_speed_up"
    """
    Alternative upload limit, kB/s.
    """
    ALT_SPEED_TIME_ENABLED = "alt_speed_time_enabled"
    """
    The schedule of the alternative limits is on.
    """
    ALT_SPEED_TIME_BEGIN = "alt_speed_time_begin"
    """
    Begin of the schedule, minutes after midnight.
    """
    ALT_SPEED_TIME_END = "alt_speed_time_end"
    """
    End of the schedule, minutes after midnight.
    """
    ALT_SPEED_TIME_DAY = "alt_speed_time_day"
    """
    Days of the schedule, a bit set.
    """
    DOWNLOAD_QUEUE_ENABLED = "download_queue_enabled"
    """
    The number of running downloads is limited.
    """
    DOWNLOAD_QUEUE_SIZE = "download_queue_size"
    """
    Most downloads at once.
    """
    SEED_QUEUE_ENABLED = "seed_queue_enabled"
    """
    The number of seeding torrents is limited.
    """
    SEED_QUEUE_SIZE = "seed_queue_size"
    """
    Most seeding torrents at once.
    """
    QUEUE_STALLED_ENABLED = "queue_stalled_enabled"
    """
    Stalled torrents do not count in the queues.
    """
    QUEUE_STALLED_MINUTES = "queue_stalled_minutes"
    """
    Idle minutes until a torrent counts as stalled.
    """
    SEED_RATIO_LIMIT = "seed_ratio_limit"
    """
    Seed ratio limit for torrents without an own one.
    """
    SEED_RATIO_LIMITED = "seed_ratio_limited"
    """
    The seed ratio limit is in force.
    """
    IDLE_SEEDING_LIMIT = "idle_seeding_limit"
    """
    Idle seed limit for torrents without an own one, minutes.
    """
    IDLE_SEEDING_LIMIT_ENABLED = "idle_seeding_limit_enabled"
    """
    The idle seed limit is in force.
    """
    PEER_PORT = "peer_port"
    """
    Port for incoming peers.
    """
    PEER_PORT_RANDOM_ON_START = "peer_port_random_on_start"
    """
    A random port is chosen at each start.
    """
    PORT_FORWARDING_ENABLED = "port_forwarding_enabled"
    """
    The router is asked to forward the port (UPnP or NAT-PMP).
    """
    PEER_LIMIT_GLOBAL = "peer_limit_global"
    """
    Most peers over all torrents.
    """
    PEER_LIMIT_PER_TORRENT = "peer_limit_per_torrent"
    """
    Most peers of a new torrent.
    """
    ENCRYPTION = "encryption"
    """
    Policy for encrypted connections.
    """
    PREFERRED_TRANSPORTS = "preferred_transports"
    """
    Transport protocols in use, preferred first. (Server 4.1.0 or later.)
    """
    UTP_ENABLED = "utp_enabled"
    """
    µTP connections are used.
    """
    TCP_ENABLED = "tcp_enabled"
    """
    TCP connections are used. (Server 4.0.0 or later.)
    """
    DHT_ENABLED = "dht_enabled"
    """
    The distributed hash table is used for public torrents.
    """
    LPD_ENABLED = "lpd_enabled"
    """
    Local peer discovery is used for public torrents.
    """
    PEX_ENABLED = "pex_enabled"
    """
    Peer exchange is used for public torrents.
    """
    BLOCKLIST_ENABLED = "blocklist_enabled"
    """
    The blocklist is in force.
    """
    BLOCKLIST_URL = "blocklist_url"
    """
    Where `blocklist_update` fetches the blocklist.
    """
    BLOCKLIST_SIZE = "blocklist_size"
    """
    Number of rules in the blocklist.
    """


class TableFormat(OpenStrEnum):
    """
    How the server writes a list of torrents on the wire.
    """

    OBJECTS = "objects"
    """
    One object per torrent.
    """
    TABLE = "table"
    """
    One row of field names, then one row of values per torrent; about a third of the size for many torrents.
    """


class TorrentAddResult(Model, kw_only=True):
    """
    Outcome of adding a torrent: one of the two properties is present.
    """

    torrent_added: AddedTorrent | UnsetType = UNSET
    """
    The new torrent.
    """
    torrent_duplicate: AddedTorrent | UnsetType = UNSET
    """
    The torrent that was there already; nothing was added.
    """


class TorrentError(OpenIntEnum):
    """
    Kind of trouble a torrent has.
    """

    OK = 0
    """
    No trouble, or a tracker that merely cannot be reached.
    """
    TRACKER_WARNING = 1
    """
    A tracker sent a warning.
    """
    TRACKER_ERROR = 2
    """
    A tracker refused the announce.
    """
    LOCAL_ERROR = 3
    """
    Trouble on this machine, for example a missing file or a full disk.
    """


class TorrentField(OpenStrEnum):
    """
    A property of `Torrent`.
    """

    ID = "id"
    """
    Session-local number.
    """
    HASH_STRING = "hash_string"
    """
    Info hash, 40 hex digits in lower case.
    """
    NAME = "name"
    """
    Name.
    """
    LABELS = "labels"
    """
    Labels.
    """
    GROUP = "group"
    """
    Bandwidth group. (Server 4.0.0 or later.)
    """
    COMMENT = "comment"
    """
    Comment in the torrent file.
    """
    CREATOR = "creator"
    """
    Program that made the torrent file.
    """
    IS_PRIVATE = "is_private"
    """
    Private flag.
    """
    PRIMARY_MIME_TYPE = "primary_mime_type"
    """
    MIME type of the largest part of the content. (Server 4.0.0 or later.)
    """
    MAGNET_LINK = "magnet_link"
    """
    Magnet link.
    """
    TORRENT_FILE = "torrent_file"
    """
    Path of the stored torrent file on the server.
    """
    DOWNLOAD_DIR = "download_dir"
    """
    Folder of the content on the server.
    """
    STATUS = "status"
    """
    What the torrent is doing.
    """
    ERROR = "error"
    """
    Kind of trouble.
    """
    ERROR_STRING = "error_string"
    """
    Trouble in words.
    """
    IS_FINISHED = "is_finished"
    """
    Stopped because its seed limit was reached.
    """
    IS_STALLED = "is_stalled"
    """
    Idle for longer than the setting `queue_stalled_minutes`.
    """
    QUEUE_POSITION = "queue_position"
    """
    Place in the queue, 0 first.
    """
    ETA = "eta"
    """
    Remaining seconds of the download or until the seed ratio.
    """
    ETA_IDLE = "eta_idle"
    """
    Remaining seconds until the idle seed limit.
    """
    PERCENT_DONE = "percent_done"
    """
    Finished share of the wanted files, 0 to 1.
    """
    PERCENT_COMPLETE = "percent_complete"
    """
    Finished share of all files, 0 to 1. (Server 4.0.0 or later.)
    """
    METADATA_PERCENT_COMPLETE = "metadata_percent_complete"
    """
    Share of the metadata present, 0 to 1.
    """
    RECHECK_PROGRESS = "recheck_progress"
    """
    Progress of a running check, 0 to 1.
    """
    TOTAL_SIZE = "total_size"
    """
    Size of all files in bytes.
    """
    SIZE_WHEN_DONE = "size_when_done"
    """
    Size of the wanted files in bytes.
    """
    LEFT_UNTIL_DONE = "left_until_done"
    """
    Missing part of the wanted files in bytes.
    """
    HAVE_VALID = "have_valid"
    """
    Downloaded and checked bytes.
    """
    HAVE_UNCHECKED = "have_unchecked"
    """
    Downloaded but not yet checked bytes.
    """
    CORRUPT_EVER = "corrupt_ever"
    """
    Bytes thrown away because a check failed.
    """
    DESIRED_AVAILABLE = "desired_available"
    """
    Wanted bytes that are missing here and offered by connected peers.
    """
    RATE_DOWNLOAD = "rate_download"
    """
    Download rate, B/s.
    """
    RATE_UPLOAD = "rate_upload"
    """
    Upload rate, B/s.
    """
    DOWNLOADED_EVER = "downloaded_ever"
    """
    Downloaded bytes over all runs.
    """
    UPLOADED_EVER = "uploaded_ever"
    """
    Uploaded bytes over all runs.
    """
    UPLOAD_RATIO = "upload_ratio"
    """
    Uploaded divided by downloaded.
    """
    SECONDS_DOWNLOADING = "seconds_downloading"
    """
    Time spent downloading, seconds.
    """
    SECONDS_SEEDING = "seconds_seeding"
    """
    Time spent seeding, seconds.
    """
    ADDED_DATE = "added_date"
    """
    Unix time it was added.
    """
    START_DATE = "start_date"
    """
    Unix time of the last start.
    """
    ACTIVITY_DATE = "activity_date"
    """
    Unix time of the last transfer.
    """
    DONE_DATE = "done_date"
    """
    Unix time the download was finished.
    """
    EDIT_DATE = "edit_date"
    """
    Unix time of the last change of its settings.
    """
    DATE_CREATED = "date_created"
    """
    Unix time the torrent file was made.
    """
    BANDWIDTH_PRIORITY = "bandwidth_priority"
    """
    Share of the bandwidth compared with other torrents.
    """
    HONORS_SESSION_LIMITS = "honors_session_limits"
    """
    The speed limits of the session hold as well.
    """
    DOWNLOAD_LIMIT = "download_limit"
    """
    Own download limit, kB/s.
    """
    DOWNLOAD_LIMITED = "download_limited"
    """
    The own download limit is in force.
    """
    UPLOAD_LIMIT = "upload_limit"
    """
    Own upload limit, kB/s.
    """
    UPLOAD_LIMITED = "upload_limited"
    """
    The own upload limit is in force.
    """
    SEED_RATIO_LIMIT = "seed_ratio_limit"
    """
    Own seed ratio limit.
    """
    SEED_RATIO_MODE = "seed_ratio_mode"
    """
    Which seed ratio limit holds.
    """
    SEED_IDLE_LIMIT = "seed_idle_limit"
    """
    Own idle seed limit, minutes.
    """
    SEED_IDLE_MODE = "seed_idle_mode"
    """
    Which idle seed limit holds.
    """
    SEQUENTIAL_DOWNLOAD = "sequential_download"
    """
    Pieces are downloaded in order. (Server 4.1.0-beta.2 or later.)
    """
    SEQUENTIAL_DOWNLOAD_FROM_PIECE = "sequential_download_from_piece"
    """
    First piece of a download in order. (Server 4.1.0 or later.)
    """
    PEER_LIMIT = "peer_limit"
    """
    Most peers to connect to.
    """
    MAX_CONNECTED_PEERS = "max_connected_peers"
    """
    Same value as `peer_limit`.
    """
    PEERS_CONNECTED = "peers_connected"
    """
    Number of connected peers.
    """
    PEERS_GETTING_FROM_US = "peers_getting_from_us"
    """
    Number of peers we are uploading to.
    """
    PEERS_SENDING_TO_US = "peers_sending_to_us"
    """
    Number of peers we are downloading from.
    """
    WEBSEEDS_SENDING_TO_US = "webseeds_sending_to_us"
    """
    Number of web seeds we are downloading from.
    """
    PEERS_FROM = "peers_from"
    """
    How the connected peers were found.
    """
    PEERS = "peers"
    """
    Connected peers.
    """
    WEBSEEDS = "webseeds"
    """
    Addresses of the web seeds.
    """
    WEBSEEDS_EX = "webseeds_ex"
    """
    Web seeds and what they are doing. (Server 4.2.0 or later.)
    """
    FILES = "files"
    """
    Files in file index order.
    """
    FILE_STATS = "file_stats"
    """
    Progress, choice and priority of each file, in file index order.
    """
    FILE_COUNT = "file_count"
    """
    Number of files. (Server 4.0.0 or later.)
    """
    BYTES_COMPLETED = "bytes_completed"
    """
    Downloaded bytes of each file, in file index order. (Server 4.1.0 or later.)
    """
    WANTED = "wanted"
    """
    Whether each file is to be downloaded, in file index order.
    """
    PRIORITIES = "priorities"
    """
    Priority of each file, in file index order.
    """
    PIECE_COUNT = "piece_count"
    """
    Number of pieces.
    """
    PIECE_SIZE = "piece_size"
    """
    Size of a piece in bytes.
    """
    PIECES = "pieces"
    """
    Finished pieces as a bit field in base64.
    """
    AVAILABILITY = "availability"
    """
    Connected peers that have each piece. (Server 4.0.0 or later.)
    """
    TRACKERS = "trackers"
    """
    Trackers.
    """
    TRACKER_LIST = "tracker_list"
    """
    Announce URLs, one per line. (Server 4.0.0 or later.)
    """
    TRACKER_STATS = "tracker_stats"
    """
    State of each tracker.
    """
    MANUAL_ANNOUNCE_TIME = "manual_announce_time"
    """
    Deprecated, always -1.
    """


class TorrentFile(Model, kw_only=True):
    """
    A file of a torrent. Its place in the list is its file index, counted from 0.
    """

    begin_piece: int | UnsetType = UNSET
    """
    First piece the file touches. (Server 4.1.0-beta.2 or later.)
    """
    bytes_completed: int
    """
    Downloaded part. In bytes.
    """
    end_piece: int | UnsetType = UNSET
    """
    The piece after the last one the file touches. (Server 4.1.0-beta.2 or later.)
    """
    length: int
    """
    Size. In bytes.
    """
    name: str
    """
    Path within the download folder, beginning with the torrent's name, separated by `/`.
    """


TorrentIds: TypeAlias = int | str | list[int | str]
"""
Which torrents: the session-local number, the hash (40 hex digits, any case), a list mixing both, or the word `recently_active` for those that changed within the last 60 seconds. Numbers change when the server restarts, hashes do not. An empty list means none.
"""


class TorrentRenameResult(Model, kw_only=True):
    """
    What was renamed.
    """

    id: int
    """
    Session-local number of the torrent.
    """
    name: str
    """
    New name, as sent.
    """
    path: str
    """
    Old path, as sent.
    """


class TorrentStatus(OpenIntEnum):
    """
    What a torrent is doing.
    """

    STOPPED = 0
    """
    Stopped.
    """
    CHECK_WAIT = 1
    """
    Waiting for a check of its local data.
    """
    CHECKING = 2
    """
    Checking its local data.
    """
    DOWNLOAD_WAIT = 3
    """
    Waiting in the download queue.
    """
    DOWNLOADING = 4
    """
    Downloading; a magnet link that still looks for its metadata as well.
    """
    SEED_WAIT = 5
    """
    Waiting in the seed queue.
    """
    SEEDING = 6
    """
    Seeding.
    """


class Tracker(Model, kw_only=True):
    """
    A tracker in a torrent's announce list.
    """

    announce: str
    """
    Announce URL.
    """
    id: int
    """
    Tracker id for `tracker_remove` and `tracker_replace`. 3.00 counts from 0 in each torrent; from 4.0.0 on it is unique in the session and changes when the list is edited.
    """
    scrape: str
    """
    Scrape URL; empty if the tracker offers none.
    """
    sitename: str | UnsetType = UNSET
    """
    Short site name for display, `example` of `tracker.example.com`. (Server 4.0.0 or later.)
    """
    tier: int
    """
    Tier, 0 first.
    """


class TrackerState(OpenIntEnum):
    """
    What is going on between the server and a tracker.
    """

    INACTIVE = 0
    """
    Nothing is planned, for example because the torrent is stopped.
    """
    WAITING = 1
    """
    The next request is scheduled.
    """
    QUEUED = 2
    """
    The request is due and queued.
    """
    ACTIVE = 3
    """
    The request is under way.
    """


class TrackerStats(Model, kw_only=True):
    """
    State of a tracker and of the last requests to it.
    """

    __summary__ = ("announce", "last_announce_result", "seeder_count")
    announce: str
    """
    Announce URL.
    """
    announce_state: TrackerState
    """
    What the announce is doing.
    """
    download_count: int
    """
    How often the torrent was downloaded completely. −1: unknown.
    """
    downloader_count: int | UnsetType = UNSET
    """
    Peers that are downloading, by BEP 21. −1: unknown. (Server 4.1.0 or later.)
    """
    has_announced: bool
    """
    At least one announce was made in this session.
    """
    has_scraped: bool
    """
    At least one scrape was made in this session.
    """
    host: str
    """
    Host and port; 3.00 puts the scheme before it (`http://tracker.example.com:80`).
    """
    id: int
    """
    Tracker id, as in `trackers`.
    """
    is_backup: bool
    """
    Another tracker of the same tier is in use at the moment.
    """
    last_announce_peer_count: int
    """
    Number of peers in the last answer.
    """
    last_announce_result: str
    """
    Outcome of the last announce in words; empty before the first.
    """
    last_announce_start_time: int
    """
    When the last announce was sent. In Unix seconds; 0: never.
    """
    last_announce_succeeded: bool
    """
    The last announce succeeded.
    """
    last_announce_time: int
    """
    When the last announce was answered or failed. In Unix seconds; 0: never.
    """
    last_announce_timed_out: bool
    """
    The last announce got no answer in time.
    """
    last_scrape_result: str
    """
    Outcome of the last scrape in words; empty before the first.
    """
    last_scrape_start_time: int
    """
    When the last scrape was sent. In Unix seconds; 0: never.
    """
    last_scrape_succeeded: bool
    """
    The last scrape succeeded.
    """
    last_scrape_time: int
    """
    When the last scrape was answered or failed. In Unix seconds; 0: never.
    """
    last_scrape_timed_out: bool
    """
    The last scrape got no answer in time.
    """
    leecher_count: int
    """
    Leechers the tracker knows. −1: unknown.
    """
    next_announce_time: int
    """
    Time of the next announce. In Unix seconds; 0: none is planned.
    """
    next_scrape_time: int
    """
    Time of the next scrape. In Unix seconds; 0: none is planned.
    """
    scrape: str
    """
    Scrape URL; empty if the tracker offers none.
    """
    scrape_state: TrackerState
    """
    What the scrape is doing.
    """
    seeder_count: int
    """
    Seeders the tracker knows. −1: unknown.
    """
    sitename: str | UnsetType = UNSET
    """
    Short site name for display, `example` of `tracker.example.com`. (Server 4.0.0 or later.)
    """
    tier: int
    """
    Tier, 0 first.
    """

    @property
    def last_announce_start_time_time(self) -> datetime | None:
        """`last_announce_start_time` as an aware time in UTC.

        None for 0 (never) and for anything that is no time.
        """
        return moment(self.last_announce_start_time, "unix-seconds", 0)

    @property
    def last_announce_time_time(self) -> datetime | None:
        """`last_announce_time` as an aware time in UTC.

        None for 0 (never) and for anything that is no time.
        """
        return moment(self.last_announce_time, "unix-seconds", 0)

    @property
    def last_scrape_start_time_time(self) -> datetime | None:
        """`last_scrape_start_time` as an aware time in UTC.

        None for 0 (never) and for anything that is no time.
        """
        return moment(self.last_scrape_start_time, "unix-seconds", 0)

    @property
    def last_scrape_time_time(self) -> datetime | None:
        """`last_scrape_time` as an aware time in UTC.

        None for 0 (never) and for anything that is no time.
        """
        return moment(self.last_scrape_time, "unix-seconds", 0)

    @property
    def next_announce_time_time(self) -> datetime | None:
        """`next_announce_time` as an aware time in UTC.

        None for 0 (none is planned) and for anything that is no time.
        """
        return moment(self.next_announce_time, "unix-seconds", 0)

    @property
    def next_scrape_time_time(self) -> datetime | None:
        """`next_scrape_time` as an aware time in UTC.

        None for 0 (none is planned) and for anything that is no time.
        """
        return moment(self.next_scrape_time, "unix-seconds", 0)


class TransferTotals(Model, kw_only=True):
    """
    Transfer totals of one run or of all runs.
    """

    downloaded_bytes: int
    """
    Downloaded data. In bytes.
    """
    files_added: int
    """
    Number of files created on disk.
    """
    seconds_active: int
    """
    Running time. In seconds.
    """
    session_count: int
    """
    Number of server starts; 1 for the current run.
    """
    uploaded_bytes: int
    """
    Uploaded data. In bytes.
    """

    @property
    def seconds_active_duration(self) -> timedelta | None:
        """`seconds_active` as a `timedelta`. None for anything below 0."""
        return duration(self.seconds_active, "seconds")


class Units(Model, kw_only=True):
    """
    Units the server suggests for display.
    """

    memory_bytes: int
    """
    Factor between memory units, 1024.
    """
    memory_units: list[str]
    """
    Names of memory units, smallest first.
    """
    size_bytes: int
    """
    Factor between size units, 1000.
    """
    size_units: list[str]
    """
    Names of size units, smallest first.
    """
    speed_bytes: int
    """
    Factor between speed units, 1000.
    """
    speed_units: list[str]
    """
    Names of speed units, smallest first.
    """


class Webseed(Model, kw_only=True):
    """
    An HTTP or FTP server that holds a torrent's content.
    """

    download_bytes_per_second: int
    """
    Download rate. In bytes per second.
    """
    is_downloading: bool
    """
    We are downloading from it.
    """
    url: str
    """
    Address of the content.
    """


class Session(Model, kw_only=True):
    """
    Settings and facts of the running server. With `fields` only those are sent, so every one is optional. Read-only ones are marked; all others can be changed with `session_set`.
    """

    __summary__ = ("version", "download_dir", "peer_port")
    __secret__ = (
        "session_id",
        "script_torrent_added_filename",
        "script_torrent_done_filename",
        "script_torrent_done_seeding_filename",
        "blocklist_url",
    )
    alt_speed_down: int = WHEN_ASKED
    """
    Alternative download limit. In kB per second (1 kB is 1000 bytes).
    """
    alt_speed_enabled: bool = WHEN_ASKED
    """
    The alternative limits are in force now.
    """
    alt_speed_time_begin: int = WHEN_ASKED
    """
    Begin of the schedule, counted from midnight. In minutes.
    """
    alt_speed_time_day: int = WHEN_ASKED
    """
    Days of the schedule, a bit set. Sunday 1, Monday 2, Tuesday 4, Wednesday 8, Thursday 16, Friday 32, Saturday 64; weekdays 62, weekend 65, all 127.
    """
    alt_speed_time_enabled: bool = WHEN_ASKED
    """
    The schedule of the alternative limits is on.
    """
    alt_speed_time_end: int = WHEN_ASKED
    """
    End of the schedule, counted from midnight. In minutes.
    """
    alt_speed_up: int = WHEN_ASKED
    """
    Alternative upload limit. In kB per second (1 kB is 1000 bytes).
    """
    anti_brute_force_enabled: bool | UnsetType = UNSET
    """
    Failed log-ins are counted. 3.00 always counts them. (Server 4.0.0 or later.)
    """
    anti_brute_force_threshold: int | UnsetType = UNSET
    """
    Failed log-ins until everybody is refused. (Server 4.0.0 or later.)
    """
    blocklist_enabled: bool = WHEN_ASKED
    """
    The blocklist is in force.
    """
    blocklist_size: int = WHEN_ASKED
    """
    Number of rules in the blocklist. Read-only.
    """
    blocklist_url: str = WHEN_ASKED
    """
    Where `blocklist_update` fetches the blocklist.
    """
    cache_size_mib: int = WHEN_ASKED
    """
    Disk write cache. In MiB. Deprecated in 4.2.0.
    """
    config_dir: str = WHEN_ASKED
    """
    Folder of the server's configuration. Read-only.
    """
    default_trackers: str | UnsetType = UNSET
    """
    Announce URLs for all public torrents, one per line. A blank line separates tiers. (Server 4.0.0 or later.)
    """
    dht_enabled: bool = WHEN_ASKED
    """
    The distributed hash table is used for public torrents.
    """
    download_dir: str = WHEN_ASKED
    """
    Folder for new torrents.
    """
    download_dir_free_space: int = WHEN_ASKED
    """
    Free space in the download folder. In bytes. Read-only, deprecated in favour of `free_space`.
    """
    download_queue_enabled: bool = WHEN_ASKED
    """
    The number of running downloads is limited.
    """
    download_queue_size: int = WHEN_ASKED
    """
    Most downloads at once.
    """
    encryption: Encryption = WHEN_ASKED
    """
    Policy for encrypted connections.
    """
    idle_seeding_limit: int = WHEN_ASKED
    """
    Idle seed limit for torrents without an own one. In minutes.
    """
    idle_seeding_limit_enabled: bool = WHEN_ASKED
    """
    The idle seed limit is in force.
    """
    incomplete_dir: str = WHEN_ASKED
    """
    Folder for unfinished torrents.
    """
    incomplete_dir_enabled: bool = WHEN_ASKED
    """
    Unfinished torrents are kept in `incomplete_dir`.
    """
    lpd_enabled: bool = WHEN_ASKED
    """
    Local peer discovery is used for public torrents.
    """
    peer_limit_global: int = WHEN_ASKED
    """
    Most peers over all torrents.
    """
    peer_limit_per_torrent: int = WHEN_ASKED
    """
    Most peers of a new torrent.
    """
    peer_port: int = WHEN_ASKED
    """
    Port for incoming peers.
    """
    peer_port_random_on_start: bool = WHEN_ASKED
    """
    A random port is chosen at each start.
    """
    pex_enabled: bool = WHEN_ASKED
    """
    Peer exchange is used for public torrents.
    """
    port_forwarding_enabled: bool = WHEN_ASKED
    """
    The router is asked to forward the port (UPnP or NAT-PMP).
    """
    preferred_transports: list[PreferredTransport] | UnsetType = UNSET
    """
    Transport protocols in use, preferred first. (Server 4.1.0 or later.)
    """
    queue_stalled_enabled: bool = WHEN_ASKED
    """
    Stalled torrents do not count in the queues.
    """
    queue_stalled_minutes: int = WHEN_ASKED
    """
    How long a torrent is idle until it counts as stalled. In minutes.
    """
    rename_partial_files: bool = WHEN_ASKED
    """
    Unfinished files get the suffix `.part`.
    """
    reqq: int | UnsetType = UNSET
    """
    Most block requests a peer may have queued at us. (Server 4.1.0-beta.2 or later.)
    """
    rpc_version: int = WHEN_ASKED
    """
    Old RPC version number. Read-only.
    """
    rpc_version_minimum: int = WHEN_ASKED
    """
    Oldest RPC version this server is compatible with. Read-only.
    """
    rpc_version_semver: str | UnsetType = UNSET
    """
    RPC version, `6.0.1`. Read-only. (Server 4.0.0 or later.)
    """
    script_torrent_added_enabled: bool | UnsetType = UNSET
    """
    Run the script when a torrent was added. (Server 4.0.0 or later.)
    """
    script_torrent_added_filename: str | UnsetType = UNSET
    """
    Script for added torrents, path on the server. (Server 4.0.0 or later.)
    """
    script_torrent_done_enabled: bool = WHEN_ASKED
    """
    Run the script when a download is finished.
    """
    script_torrent_done_filename: str = WHEN_ASKED
    """
    Script for finished downloads, path on the server.
    """
    script_torrent_done_seeding_enabled: bool | UnsetType = UNSET
    """
    Run the script when seeding is finished. (Server 4.0.0 or later.)
    """
    script_torrent_done_seeding_filename: str | UnsetType = UNSET
    """
    Script for finished seeding, path on the server. (Server 4.0.0 or later.)
    """
    seed_queue_enabled: bool = WHEN_ASKED
    """
    The number of seeding torrents is limited.
    """
    seed_queue_size: int = WHEN_ASKED
    """
    Most seeding torrents at once.
    """
    seed_ratio_limit: float = WHEN_ASKED
    """
    Seed ratio limit for torrents without an own one.
    """
    seed_ratio_limited: bool = WHEN_ASKED
    """
    The seed ratio limit is in force.
    """
    sequential_download: bool | UnsetType = UNSET
    """
    New torrents download their pieces in order. (Server 4.1.0-beta.2 or later.)
    """
    session_id: str = WHEN_ASKED
    """
    Current session id. Read-only.
    """
    speed_limit_down: float = WHEN_ASKED
    """
    Download limit. In kB per second (1 kB is 1000 bytes). 4.1.0-beta.2 to 4.1.0 send a float.
    """
    speed_limit_down_enabled: bool = WHEN_ASKED
    """
    The download limit is in force.
    """
    speed_limit_up: float = WHEN_ASKED
    """
    Upload limit. In kB per second (1 kB is 1000 bytes). 4.1.0-beta.2 to 4.1.0 send a float.
    """
    speed_limit_up_enabled: bool = WHEN_ASKED
    """
    The upload limit is in force.
    """
    start_added_torrents: bool = WHEN_ASKED
    """
    New torrents are started.
    """
    tcp_enabled: bool | UnsetType = UNSET
    """
    TCP connections are used. Read-only, deprecated in favour of `preferred_transports`. (Server 4.0.0 or later.)
    """
    trash_original_torrent_files: bool = WHEN_ASKED
    """
    Torrent files are deleted once added.
    """
    units: Units = WHEN_ASKED
    """
    Units for display. Read-only.
    """
    utp_enabled: bool = WHEN_ASKED
    """
    µTP connections are used. Deprecated in favour of `preferred_transports`.
    """
    version: str = WHEN_ASKED
    """
    Release and revision, `4.1.4 (a6d907d9ea)`. Read-only.
    """

    @property
    def alt_speed_time_begin_duration(self) -> timedelta | None:
        """`alt_speed_time_begin` as a `timedelta`. None for anything below 0."""
        return duration(self.alt_speed_time_begin, "minutes")

    @property
    def alt_speed_time_end_duration(self) -> timedelta | None:
        """`alt_speed_time_end` as a `timedelta`. None for anything below 0."""
        return duration(self.alt_speed_time_end, "minutes")

    @property
    def idle_seeding_limit_duration(self) -> timedelta | None:
        """`idle_seeding_limit` as a `timedelta`. None for anything below 0."""
        return duration(self.idle_seeding_limit, "minutes")

    @property
    def queue_stalled_minutes_duration(self) -> timedelta | None:
        """`queue_stalled_minutes` as a `timedelta`. None for anything below 0."""
        return duration(self.queue_stalled_minutes, "minutes")


class SessionStats(Model, kw_only=True):
    """
    Numbers of the whole session.
    """

    active_torrent_count: int
    """
    Number of torrents that are not stopped.
    """
    cumulative_stats: TransferTotals
    """
    Totals over all runs.
    """
    current_stats: TransferTotals
    """
    Totals since the server started.
    """
    download_speed: int
    """
    Download rate of all torrents. In bytes per second.
    """
    paused_torrent_count: int
    """
    Number of stopped torrents.
    """
    torrent_count: int
    """
    Number of torrents.
    """
    upload_speed: int
    """
    Upload rate of all torrents. In bytes per second.
    """


class Torrent(Model, kw_only=True):
    """
    A torrent. The server sends exactly the fields that were asked for, as far as its release knows them, so every one is optional. 3.00 answers 0 for fields it does not know; the client does not ask it for those.
    """

    __summary__ = ("hash_string", "name", "status", "percent_done")
    activity_date: int = WHEN_ASKED
    """
    Time of the last transfer. In Unix seconds; 0: never.
    """
    added_date: int = WHEN_ASKED
    """
    When it was added. In Unix seconds; 0: never.
    """
    availability: list[int] | UnsetType = UNSET
    """
    Connected peers that have each piece; can be very long. −1: we have it. (Server 4.0.0 or later.)
    """
    bandwidth_priority: BandwidthPriority = WHEN_ASKED
    """
    Share of the bandwidth compared with other torrents.
    """
    bytes_completed: list[int] | UnsetType = UNSET
    """
    Downloaded part of each file, in file index order. In bytes. (Server 4.1.0 or later.)
    """
    comment: str = WHEN_ASKED
    """
    Comment in the torrent file.
    """
    corrupt_ever: int = WHEN_ASKED
    """
    Data thrown away because a check failed. In bytes.
    """
    creator: str = WHEN_ASKED
    """
    Program that made the torrent file.
    """
    date_created: int = WHEN_ASKED
    """
    When the torrent file was made. In Unix seconds; 0: unknown.
    """
    desired_available: int = WHEN_ASKED
    """
    Wanted data that is missing here and offered by connected peers. In bytes.
    """
    done_date: int = WHEN_ASKED
    """
    When the download was finished. In Unix seconds; 0: not yet.
    """
    download_dir: str = WHEN_ASKED
    """
    Folder of the content on the server. The torrent's name is not part of it.
    """
    download_limit: int = WHEN_ASKED
    """
    Own download limit. In kB per second (1 kB is 1000 bytes).
    """
    download_limited: bool = WHEN_ASKED
    """
    The own download limit is in force.
    """
    downloaded_ever: int = WHEN_ASKED
    """
    Data downloaded over all runs. In bytes.
    """
    edit_date: int = WHEN_ASKED
    """
    Time of the last change of its settings. In Unix seconds; 0: never.
    """
    error: TorrentError = WHEN_ASKED
    """
    Kind of trouble. Stays OK when a tracker merely cannot be reached.
    """
    error_string: str = WHEN_ASKED
    """
    Trouble in words. Empty without trouble.
    """
    eta: int = WHEN_ASKED
    """
    Remaining time of the download, or until the seed ratio. In seconds; −2: unknown, −1: not available.
    """
    eta_idle: int = WHEN_ASKED
    """
    Remaining time until the idle seed limit. In seconds; −2: unknown, −1: not available.
    """
    file_count: int | UnsetType = UNSET
    """
    Number of files. 0: without metadata. (Server 4.0.0 or later.)
    """
    file_stats: list[FileStats] = WHEN_ASKED
    """
    Progress, choice and priority of each file, in file index order.
    """
    files: list[TorrentFile] = WHEN_ASKED
    """
    Files in file index order. Empty without metadata.
    """
    group: str | UnsetType = UNSET
    """
    Bandwidth group. Empty for none. (Server 4.0.0 or later.)
    """
    hash_string: str = WHEN_ASKED
    """
    Info hash, 40 hex digits in lower case.
    """
    have_unchecked: int = WHEN_ASKED
    """
    Downloaded but not yet checked data. In bytes.
    """
    have_valid: int = WHEN_ASKED
    """
    Downloaded and checked data. In bytes.
    """
    honors_session_limits: bool = WHEN_ASKED
    """
    The speed limits of the session hold as well.
    """
    id: int = WHEN_ASKED
    """
    Session-local number. Not stable over restarts, use the hash to keep a torrent.
    """
    is_finished: bool = WHEN_ASKED
    """
    Stopped because its seed limit was reached. Does not mean complete.
    """
    is_private: bool = WHEN_ASKED
    """
    Private flag. Set means peers come from the trackers only.
    """
    is_stalled: bool = WHEN_ASKED
    """
    Idle for longer than the setting `queue_stalled_minutes`.
    """
    labels: list[str] = WHEN_ASKED
    """
    Labels.
    """
    left_until_done: int = WHEN_ASKED
    """
    Missing part of the wanted files. In bytes.
    """
    magnet_link: str = WHEN_ASKED
    """
    Magnet link.
    """
    manual_announce_time: int = WHEN_ASKED
    """
    Deprecated, always -1.
    """
    max_connected_peers: int = WHEN_ASKED
    """
    Same value as `peer_limit`.
    """
    metadata_percent_complete: float = WHEN_ASKED
    """
    Share of the metadata present. From 0 to 1. Below 1 a magnet link has no file list yet.
    """
    name: str = WHEN_ASKED
    """
    Name. The hash for a magnet link without a name.
    """
    peer_limit: int = WHEN_ASKED
    """
    Most peers to connect to.
    """
    peers: list[Peer] = WHEN_ASKED
    """
    Connected peers.
    """
    peers_connected: int = WHEN_ASKED
    """
    Number of connected peers.
    """
    peers_from: PeersFrom = WHEN_ASKED
    """
    How the connected peers were found.
    """
    peers_getting_from_us: int = WHEN_ASKED
    """
    Number of peers we are uploading to.
    """
    peers_sending_to_us: int = WHEN_ASKED
    """
    Number of peers we are downloading from.
    """
    percent_complete: float | UnsetType = UNSET
    """
    Finished share of all files. From 0 to 1. (Server 4.0.0 or later.)
    """
    percent_done: float = WHEN_ASKED
    """
    Finished share of the wanted files. From 0 to 1.
    """
    piece_count: int = WHEN_ASKED
    """
    Number of pieces. 0: without metadata.
    """
    piece_size: int = WHEN_ASKED
    """
    Size of a piece. In bytes; 0: without metadata.
    """
    pieces: str = WHEN_ASKED
    """
    Finished pieces as a bit field in base64. Highest bit of the first byte is piece 0.
    """
    primary_mime_type: str | UnsetType = UNSET
    """
    MIME type of the largest part of the content. (Server 4.0.0 or later.)
    """
    priorities: list[FilePriority] = WHEN_ASKED
    """
    Priority of each file, in file index order.
    """
    queue_position: int = WHEN_ASKED
    """
    Place in the queue, 0 first.
    """
    rate_download: int = WHEN_ASKED
    """
    Download rate. In bytes per second.
    """
    rate_upload: int = WHEN_ASKED
    """
    Upload rate. In bytes per second.
    """
    recheck_progress: float = WHEN_ASKED
    """
    Progress of a running check. From 0 to 1; 0: no check runs.
    """
    seconds_downloading: int = WHEN_ASKED
    """
    Time spent downloading. In seconds.
    """
    seconds_seeding: int = WHEN_ASKED
    """
    Time spent seeding. In seconds.
    """
    seed_idle_limit: int = WHEN_ASKED
    """
    Own idle seed limit. In minutes. Counts if the mode is SINGLE.
    """
    seed_idle_mode: SeedLimitMode = WHEN_ASKED
    """
    Which idle seed limit holds.
    """
    seed_ratio_limit: float = WHEN_ASKED
    """
    Own seed ratio limit. Counts if the mode is SINGLE.
    """
    seed_ratio_mode: SeedLimitMode = WHEN_ASKED
    """
    Which seed ratio limit holds.
    """
    sequential_download: bool | UnsetType = UNSET
    """
    Pieces are downloaded in order. (Server 4.1.0-beta.2 or later.)
    """
    sequential_download_from_piece: int | UnsetType = UNSET
    """
    First piece of a download in order. (Server 4.1.0 or later.)
    """
    size_when_done: int = WHEN_ASKED
    """
    Size of the wanted files. In bytes.
    """
    start_date: int = WHEN_ASKED
    """
    Time of the last start. In Unix seconds; 0: never.
    """
    status: TorrentStatus = WHEN_ASKED
    """
    What the torrent is doing. Changes some tenths of a second after a start or stop.
    """
    torrent_file: str = WHEN_ASKED
    """
    Path of the stored torrent file on the server.
    """
    total_size: int = WHEN_ASKED
    """
    Size of all files. In bytes; 0: without metadata.
    """
    tracker_list: str | UnsetType = UNSET
    """
    Announce URLs, one per line. A blank line separates tiers, the text ends with a newline. (Server 4.0.0 or later.)
    """
    tracker_stats: list[TrackerStats] = WHEN_ASKED
    """
    State of each tracker.
    """
    trackers: list[Tracker] = WHEN_ASKED
    """
    Trackers.
    """
    upload_limit: int = WHEN_ASKED
    """
    Own upload limit. In kB per second (1 kB is 1000 bytes).
    """
    upload_limited: bool = WHEN_ASKED
    """
    The own upload limit is in force.
    """
    upload_ratio: float = WHEN_ASKED
    """
    Uploaded divided by downloaded; not applicable for a new torrent on 3.00, 0 from 4.0.0 on. −2: infinite, −1: not applicable.
    """
    uploaded_ever: int = WHEN_ASKED
    """
    Data uploaded over all runs. In bytes.
    """
    wanted: list[bool] = WHEN_ASKED
    """
    Whether each file is to be downloaded, in file index order. Older servers send 0 and 1, which the client turns into booleans.
    """
    webseeds: list[str] = WHEN_ASKED
    """
    Addresses of the web seeds. Deprecated in 4.2.0 in favour of `webseeds_ex`.
    """
    webseeds_ex: list[Webseed] | UnsetType = UNSET
    """
    Web seeds and what they are doing. (Server 4.2.0 or later.)
    """
    webseeds_sending_to_us: int = WHEN_ASKED
    """
    Number of web seeds we are downloading from.
    """

    @property
    def activity_date_time(self) -> datetime | None:
        """`activity_date` as an aware time in UTC.

        None for 0 (never) and for anything that is no time.
        """
        return moment(self.activity_date, "unix-seconds", 0)

    @property
    def added_date_time(self) -> datetime | None:
        """`added_date` as an aware time in UTC.

        None for 0 (never) and for anything that is no time.
        """
        return moment(self.added_date, "unix-seconds", 0)

    @property
    def date_created_time(self) -> datetime | None:
        """`date_created` as an aware time in UTC.

        None for 0 (unknown) and for anything that is no time.
        """
        return moment(self.date_created, "unix-seconds", 0)

    @property
    def done_date_time(self) -> datetime | None:
        """`done_date` as an aware time in UTC.

        None for 0 (not yet) and for anything that is no time.
        """
        return moment(self.done_date, "unix-seconds", 0)

    @property
    def edit_date_time(self) -> datetime | None:
        """`edit_date` as an aware time in UTC.

        None for 0 (never) and for anything that is no time.
        """
        return moment(self.edit_date, "unix-seconds", 0)

    @property
    def eta_duration(self) -> timedelta | None:
        """`eta` as a `timedelta`.

        None for −2 (unknown), for −1 (not available) and for anything below 0.
        """
        return duration(self.eta, "seconds", -2, -1)

    @property
    def eta_idle_duration(self) -> timedelta | None:
        """`eta_idle` as a `timedelta`.

        None for −2 (unknown), for −1 (not available) and for anything below 0.
        """
        return duration(self.eta_idle, "seconds", -2, -1)

    @property
    def seconds_downloading_duration(self) -> timedelta | None:
        """`seconds_downloading` as a `timedelta`. None for anything below 0."""
        return duration(self.seconds_downloading, "seconds")

    @property
    def seconds_seeding_duration(self) -> timedelta | None:
        """`seconds_seeding` as a `timedelta`. None for anything below 0."""
        return duration(self.seconds_seeding, "seconds")

    @property
    def seed_idle_limit_duration(self) -> timedelta | None:
        """`seed_idle_limit` as a `timedelta`. None for anything below 0."""
        return duration(self.seed_idle_limit, "minutes")

    @property
    def start_date_time(self) -> datetime | None:
        """`start_date` as an aware time in UTC.

        None for 0 (never) and for anything that is no time.
        """
        return moment(self.start_date, "unix-seconds", 0)

    @property
    def peerkit_id(self) -> str:
        """What calls tell it by: `hash_string`."""
        return identified("hash_string", self.hash_string)


class TorrentGetResult(Model, kw_only=True):
    """
    Torrents as asked for. With `format: table` the server sends rows instead of objects; the client's channel decodes them into this same shape.
    """

    removed: list[int] | UnsetType = UNSET
    """
    Session-local numbers of torrents removed within the last 60 seconds, only sent for `recently_active`. The same number may come in several answers.
    """
    torrents: list[Torrent]
    """
    One object per torrent with the asked fields.
    """


__all__ = [
    "AddedTorrent",
    "BandwidthGroup",
    "BandwidthPriority",
    "BlocklistUpdateResult",
    "Encryption",
    "FilePriority",
    "FileStats",
    "FreeSpace",
    "GroupGetResult",
    "GroupNames",
    "IpProtocol",
    "Peer",
    "PeersFrom",
    "PortTestResult",
    "PreferredTransport",
    "SeedLimitMode",
    "Session",
    "SessionField",
    "SessionStats",
    "TableFormat",
    "Torrent",
    "TorrentAddResult",
    "TorrentError",
    "TorrentField",
    "TorrentFile",
    "TorrentGetResult",
    "TorrentIds",
    "TorrentRenameResult",
    "TorrentStatus",
    "Tracker",
    "TrackerState",
    "TrackerStats",
    "TransferTotals",
    "Units",
    "Webseed",
]
