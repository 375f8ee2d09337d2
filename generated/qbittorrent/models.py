# Written by scripts/codegen from specs/qbittorrent. Do not edit.
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


class AddResult(Model, kw_only=True):
    """
    What became of the sources of one `torrents/add` request, since 5.2.0.
    """

    added_torrent_ids: list[str]
    """
    Torrent IDs of the added torrents, 40 hex digits each.
    """
    failure_count: int
    """
    Sources that were refused.
    """
    pending_count: int
    """
    Sources that the server still has to fetch; whether that works is only told by the log.
    """
    success_count: int
    """
    Sources that were added. A duplicate magnet may be counted here, too.
    """


class AddedPeers(Model, kw_only=True):
    """
    How many of the given peers a torrent took.
    """

    added: int
    """
    Peers that were added.
    """
    failed: int
    """
    Peers that were refused.
    """


AddedPeersByTorrent: TypeAlias = dict[str, AddedPeers]
"""
Torrent ID to the outcome there. Unknown IDs are missing.
"""


class ApiKey(Model, kw_only=True):
    """
    The API key of the server.
    """

    __secret__ = ("api_key",)
    api_key: str = field(name="apiKey")
    """
    The key in clear text: `qbt_` and 28 letters or digits. Send it as `Authorization: Bearer KEY`.
    """


class AutoDeleteMode(OpenIntEnum):
    """
    Whether the server deletes a .torrent file after reading it.
    """

    NEVER = 0
    """
    The file stays.
    """
    IF_ADDED = 1
    """
    The file is deleted if its torrent was added.
    """
    ALWAYS = 2
    """
    The file is deleted even if its torrent was not added.
    """


class BittorrentProtocol(OpenIntEnum):
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


class ClientData(Model, kw_only=True):
    """
    Values stored by clients, by key. Each client chooses its own keys and the form of its values, so any JSON is allowed.
    """


class ConnectionStatus(OpenStrEnum):
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


class ContentLayout(OpenStrEnum):
    """
    How the files of a torrent are placed below its save path.
    """

    ORIGINAL = "Original"
    """
    As the torrent says.
    """
    SUBFOLDER = "Subfolder"
    """
    Always in a root folder; one is made up for a single file.
    """
    NO_SUBFOLDER = "NoSubfolder"
    """
    Without the root folder of the torrent.
    """


class Cookie(Model, kw_only=True):
    """
    A cookie that the server sends when it downloads .torrent files and feeds. Every field may be left out when setting.
    """

    __secret__ = ("value",)
    domain: str | UnsetType = UNSET
    """
    Domain the cookie is sent to, with a leading dot for its subdomains.
    """
    expiration_date: int | UnsetType = field(name="expirationDate", default=UNSET)
    """
    End of life; left out for a session cookie when setting, not positive when reading one. In Unix seconds; 0: session cookie.
    """
    name: str | UnsetType = UNSET
    """
    Name of the cookie.
    """
    path: str | UnsetType = UNSET
    """
    Path the cookie is sent to.
    """
    value: str | UnsetType = UNSET
    """
    Value of the cookie.
    """

    @property
    def expiration_date_time(self) -> datetime | None:
        """`expiration_date` as an aware time in UTC.

        None for 0 (session cookie), where it was not sent and for anything that is no time.
        """
        return moment(self.expiration_date, "unix-seconds", 0)


class DirectoryEntryType(OpenStrEnum):
    """
    Kind of an entry of a folder.
    """

    DIR = "dir"
    """
    A folder.
    """
    FILE = "file"
    """
    A file.
    """


class DirectoryMode(OpenStrEnum):
    """
    Which entries of a folder are listed.
    """

    ALL = "all"
    """
    Folders and files.
    """
    DIRS = "dirs"
    """
    Folders only.
    """
    FILES = "files"
    """
    Files only.
    """


class DiskIoReadMode(OpenIntEnum):
    """
    Use of the operating system's cache for reading.
    """

    DISABLE_OS_CACHE = 0
    """
    Read around the cache.
    """
    ENABLE_OS_CACHE = 1
    """
    Read through the cache.
    """


class DiskIoType(OpenIntEnum):
    """
    Way of accessing the disk (servers with libtorrent 2).
    """

    DEFAULT = 0
    """
    The library chooses.
    """
    MMAP = 1
    """
    Memory-mapped files.
    """
    POSIX = 2
    """
    Portable file functions, one thread.
    """
    SIMPLE_PREAD_PWRITE = 3
    """
    Simple pread and pwrite calls. (Server 5.0.1 or later.)
    """
    PREAD_PWRITE = 4
    """
    Pread and pwrite calls (servers with libtorrent 2.1). (Server 5.3.0 or later.)
    """


class DiskIoWriteMode(OpenIntEnum):
    """
    Use of the operating system's cache for writing.
    """

    DISABLE_OS_CACHE = 0
    """
    Write around the cache.
    """
    ENABLE_OS_CACHE = 1
    """
    Write through the cache, the system decides when it reaches the disk.
    """
    WRITE_THROUGH = 2
    """
    Write through the cache and to the disk at once (servers with libtorrent 2).
    """


class DyndnsService(OpenIntEnum):
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


class EncryptionMode(OpenIntEnum):
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


class FileLogAgeType(OpenIntEnum):
    """
    Unit of `file_log_age`.
    """

    DAYS = 0
    """
    Days.
    """
    MONTHS = 1
    """
    Months.
    """
    YEARS = 2
    """
    Years.
    """


class FilePriority(OpenIntEnum):
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
    MIXED = 4
    """
    Only in answers, seen on 4.2.5; refused as an argument.
    """
    HIGH = 6
    """
    Before files of normal priority.
    """
    MAXIMAL = 7
    """
    Before all others.
    """


class GlobalSpeedLimits(Model, kw_only=True):
    """
    The normal and the alternative speed limits of the server, whichever are in force.
    """

    alt_dl_limit: int
    """
    Alternative download limit. In bytes per second; 0: unlimited.
    """
    alt_up_limit: int
    """
    Alternative upload limit. In bytes per second; 0: unlimited.
    """
    dl_limit: int
    """
    Download limit. In bytes per second; 0: unlimited.
    """
    up_limit: int
    """
    Upload limit. In bytes per second; 0: unlimited.
    """


class LogMessageType(OpenIntEnum):
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


class MailEncryptionType(OpenStrEnum):
    """
    Encryption of the connection to the mail server.
    """

    NONE = "None"
    """
    Clear text.
    """
    STARTTLS = "STARTTLS"
    """
    Starts in clear text and switches to TLS.
    """
    SMTPS = "SMTPS"
    """
    TLS from the first byte.
    """


class MaxRatioAction(OpenIntEnum):
    """
    What happens to a torrent that reached its share limits.
    """

    STOP = 0
    """
    The torrent is stopped.
    """
    REMOVE = 1
    """
    The torrent is removed, its files stay.
    """
    ENABLE_SUPER_SEEDING = 2
    """
    The torrent seeds on in super seeding mode. (Server 4.2.0 or later.)
    """
    REMOVE_WITH_CONTENT = 3
    """
    The torrent and its files are removed. (Server 4.2.0 or later.)
    """


class MetadataFile(Model, kw_only=True):
    """
    A file of a torrent that has not been added.
    """

    length: int
    """
    Size. In bytes.
    """
    path: str
    """
    Path inside the torrent.
    """
    priority: FilePriority | UnsetType = UNSET
    """
    Priority that the file would get; only where the preference for excluded file names applies. (Server 5.3.0 or later.)
    """


class MetadataTracker(Model, kw_only=True):
    """
    A tracker of a torrent that has not been added.
    """

    tier: int
    """
    Tier from 0.
    """
    url: str
    """
    Announce URL.
    """


class NetworkInterface(Model, kw_only=True):
    """
    A network interface of the server that has an address.
    """

    name: str
    """
    Name to show to people.
    """
    value: str
    """
    System name, to be used in `current_network_interface` and `app/networkInterfaceAddressList`.
    """


class Peer(Model, kw_only=True):
    """
    A connected peer. A partial answer has the changed fields only, so each field may be absent.
    """

    __summary__ = ("ip", "port", "client", "progress")
    client: str | UnsetType = UNSET
    """
    Name and version of the peer's program; empty until the handshake.
    """
    connection: str | UnsetType = UNSET
    """
    Kind of connection: `BT`, `μTP`, `Web` or `I2P`.
    """
    contribution: float | UnsetType = UNSET
    """
    Share of the torrent's data that came from the peer. From 0 to 1. (Server 5.3.0 or later.)
    """
    country: str | None | UnsetType = UNSET
    """
    Country in the language of the server, `N/A` if unknown. Absent when countries are not looked up (null on 5.3.0).
    """
    country_code: str | None | UnsetType = UNSET
    """
    Country as two lower-case letters, empty if unknown. Absent when countries are not looked up (null on 5.3.0).
    """
    dl_speed: int | UnsetType = UNSET
    """
    Download speed from the peer. In bytes per second.
    """
    downloaded: int | UnsetType = UNSET
    """
    Data downloaded from the peer. In bytes.
    """
    files: str | UnsetType = UNSET
    """
    Files that are exchanged with the peer. A list as one text, one a line.
    """
    flags: str | UnsetType = UNSET
    """
    Flags of the connection as letters, explained by `flags_desc`.
    """
    flags_desc: str | UnsetType = UNSET
    """
    Meaning of each flag. A list as one text, one a line.
    """
    host_name: str | UnsetType = UNSET
    """
    Host name, if the server resolves it. (Server 5.2.0 or later.)
    """
    i2p_dest: str | UnsetType = UNSET
    """
    I2P destination; only for an I2P peer. (Server 5.2.0 or later.)
    """
    ip: str | UnsetType = UNSET
    """
    IP address. Absent for an I2P peer.
    """
    peer_id_client: str | UnsetType = UNSET
    """
    Program as told by the peer ID. (Server 4.5.0 or later.)
    """
    port: int | UnsetType = UNSET
    """
    Port. Absent for an I2P peer.
    """
    progress: float | UnsetType = UNSET
    """
    Share of the torrent that the peer has. From 0 to 1.
    """
    relevance: float | UnsetType = UNSET
    """
    Share of the pieces we miss that the peer has. From 0 to 1.
    """
    up_speed: int | UnsetType = UNSET
    """
    Upload speed to the peer. In bytes per second.
    """
    uploaded: int | UnsetType = UNSET
    """
    Data uploaded to the peer. In bytes.
    """

    @property
    def files_list(self) -> list[str] | None:
        """The items of `files`. None where it was not sent."""
        return listed(self.files, "\n")

    @property
    def flags_desc_list(self) -> list[str] | None:
        """The items of `flags_desc`. None where it was not sent."""
        return listed(self.flags_desc, "\n")


class PeerLogEntry(Model, kw_only=True):
    """
    A peer that was blocked or banned.
    """

    blocked: bool
    """
    True if the peer was blocked, false if it was banned.
    """
    id: int
    """
    Number of the entry, rising from 0 since the start of the server.
    """
    ip: str
    """
    IP address of the peer.
    """
    reason: str
    """
    Why it was blocked, in words; may be empty.
    """
    timestamp: int
    """
    Time of the entry. In Unix seconds or milliseconds, by release. Seconds since 4.5.0, milliseconds up to 4.4.5.
    """

    @property
    def timestamp_time(self) -> datetime | None:
        """`timestamp` as an aware time in UTC. None for anything that is no time."""
        return moment(self.timestamp, "unix-seconds-or-milliseconds")


PeersByAddress: TypeAlias = dict[str, Peer]
"""
Peers by key: `ip:port` with IPv6 in brackets, or the I2P destination.
"""


class PendingMetadata(Model, kw_only=True):
    """
    Answer while metadata is being fetched. Without any field when the source is a URL.
    """

    hash: str | UnsetType = UNSET
    """
    Torrent ID that the torrent would have on this server.
    """
    infohash_v1: str | UnsetType = UNSET
    """
    v1 info-hash, 40 hex digits; empty if the torrent has none.
    """
    infohash_v2: str | UnsetType = UNSET
    """
    v2 info-hash, 64 hex digits; empty if the torrent has none.
    """


class PieceState(OpenIntEnum):
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


class Platform(OpenStrEnum):
    """
    Operating system of a server.
    """

    LINUX = "linux"
    """
    Linux.
    """
    MACOS = "macos"
    """
    macOS.
    """
    WINDOWS = "windows"
    """
    Windows.
    """
    UNKNOWN = "unknown"
    """
    Any other system.
    """


class ProcessInfo(Model, kw_only=True):
    """
    The running server process.
    """

    launch_time: int
    """
    Start of the process. In Unix seconds.
    """

    @property
    def launch_time_time(self) -> datetime | None:
        """`launch_time` as an aware time in UTC. None for anything that is no time."""
        return moment(self.launch_time, "unix-seconds")


class ProxyType(OpenStrEnum):
    """
    Kind of proxy, as 4.6.0 and later name it.
    """

    NONE = "None"
    """
    No proxy.
    """
    HTTP = "HTTP"
    """
    HTTP proxy.
    """
    SOCKS5 = "SOCKS5"
    """
    SOCKS5 proxy.
    """
    SOCKS4 = "SOCKS4"
    """
    SOCKS4 proxy.
    """


class ResumeDataStorageType(OpenStrEnum):
    """
    How the state of the torrents is stored.
    """

    LEGACY = "Legacy"
    """
    One file per torrent.
    """
    SQLITE = "SQLite"
    """
    One SQLite database.
    """


class RssArticle(Model, kw_only=True):
    """
    An article of a feed. The server passes every other tag of the article on; those are left out here.
    """

    __summary__ = ("title", "date", "link")
    author: str | UnsetType = UNSET
    """
    Author.
    """
    category: str | UnsetType = UNSET
    """
    Category.
    """
    date: str
    """
    Time of publication as RFC 2822 text, e.g. `21 Nov 2026 09:16:32 +0000`.
    """
    description: str | UnsetType = UNSET
    """
    Text of the article, often HTML.
    """
    id: str
    """
    Identifier within the feed.
    """
    is_read: bool | UnsetType = field(name="isRead", default=UNSET)
    """
    Present and true once the article was read.
    """
    link: str | UnsetType = UNSET
    """
    URL of the article's page.
    """
    title: str | UnsetType = UNSET
    """
    Title.
    """
    torrent_url: str | UnsetType = field(name="torrentURL", default=UNSET)
    """
    URL or magnet link of the torrent.
    """


class RssFeed(Model, kw_only=True):
    """
    A feed, as it appears in RssItems. Everything but `uid`, `url` and `refreshInterval` needs `withData`.
    """

    articles: list[RssArticle] | UnsetType = UNSET
    """
    Articles of the feed, newest first.
    """
    has_error: bool | UnsetType = field(name="hasError", default=UNSET)
    """
    Whether the last fetch failed.
    """
    is_loading: bool | UnsetType = field(name="isLoading", default=UNSET)
    """
    Whether the feed is being fetched.
    """
    last_build_date: str | UnsetType = field(name="lastBuildDate", default=UNSET)
    """
    When the feed was built, in its own words.
    """
    refresh_interval: int | UnsetType = field(name="refreshInterval", default=UNSET)
    """
    Time between two fetches; absent if the global interval applies. In seconds. (Server 5.2.0 or later.)
    """
    title: str | UnsetType = UNSET
    """
    Title that the feed gives itself.
    """
    uid: str | UnsetType = UNSET
    """
    Identifier of the feed, a UUID in braces.
    """
    url: str
    """
    URL of the feed.
    """

    @property
    def refresh_interval_duration(self) -> timedelta | None:
        """`refresh_interval` as a `timedelta`.

        None where it was not sent and for anything below 0.
        """
        return duration(self.refresh_interval, "seconds")


class RssItems(Model, kw_only=True):
    """
    The tree of folders and feeds. Each key is a name, each value a folder (an object of the same kind) or a feed. The two are told apart by their content only: an object whose `uid` and `url` are strings is a feed, any other object is a folder, even one that holds feeds named "uid" and "url". The schema leaves the values open for that reason. A feed has `uid` (a UUID in braces), `url` and, since 5.2.0 and if it has an interval of its own, `refreshInterval` (seconds). With `withData` it also has `title` and `lastBuildDate` (texts of the feed itself), `isLoading` and `hasError` (booleans), and `articles`, newest first. An article has `id`, `date` (RFC 2822 text, `21 Nov 2026 09:16:32 +0000`), as a rule `title`, `link` and `torrentURL` (URL or magnet link), often `author`, `category` and `description` (HTML), and every other tag of the feed as text; `isRead` is there and true once it was read. 4.1.0 and 4.1.1 give a feed as a plain string without `withData`: its URL, or an empty text if that is its name (read from the source).
    """


RssMatchingArticles: TypeAlias = dict[str, list[str]]
"""
Titles of the articles that a rule matches, by the name of their feed. Feeds without a match are left out.
"""


class SchedulerDays(OpenIntEnum):
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


class SearchCategory(OpenStrEnum):
    """
    Category of a search.
    """

    ALL = "all"
    """
    Every category.
    """
    ANIME = "anime"
    """
    Anime.
    """
    BOOKS = "books"
    """
    Books.
    """
    GAMES = "games"
    """
    Games.
    """
    MOVIES = "movies"
    """
    Movies.
    """
    MUSIC = "music"
    """
    Music.
    """
    PICTURES = "pictures"
    """
    Pictures.
    """
    SOFTWARE = "software"
    """
    Software.
    """
    TV = "tv"
    """
    TV shows.
    """


class SearchId(Model, kw_only=True):
    """
    The number of a new search job.
    """

    id: int
    """
    Random number of the job.
    """


class SearchPluginCategory(Model, kw_only=True):
    """
    A category that a search plugin supports.
    """

    id: SearchCategory
    """
    Word to use in `search/start`.
    """
    name: str
    """
    Name to show to people, in the language of the server.
    """


class SearchResult(Model, kw_only=True):
    """
    One result of a search.
    """

    __summary__ = ("file_name", "file_size", "nb_seeders")
    descr_link: str = field(name="descrLink")
    """
    URL of the page that describes the torrent.
    """
    engine_name: str | UnsetType = field(name="engineName", default=UNSET)
    """
    Name of the plugin that found it. (Server 5.0.0 or later.)
    """
    file_name: str = field(name="fileName")
    """
    Name of the torrent.
    """
    file_size: int = field(name="fileSize")
    """
    Size. In bytes; −1: unknown.
    """
    file_url: str = field(name="fileUrl")
    """
    Magnet link or URL of the .torrent file; some plugins need `search/downloadTorrent` to fetch it.
    """
    nb_leechers: int = field(name="nbLeechers")
    """
    Number of leechers. −1: unknown.
    """
    nb_seeders: int = field(name="nbSeeders")
    """
    Number of seeds. −1: unknown.
    """
    pub_date: int | UnsetType = field(name="pubDate", default=UNSET)
    """
    Time of publication. In Unix seconds; −1 or 0: unknown. (Server 5.0.0 or later.)
    """
    site_url: str = field(name="siteUrl")
    """
    URL of the searched site.
    """

    @property
    def pub_date_time(self) -> datetime | None:
        """`pub_date` as an aware time in UTC.

        None for −1 or 0 (unknown), where it was not sent and for anything that is no time.
        """
        return moment(self.pub_date, "unix-seconds", -1, 0)


class SearchStatus(OpenStrEnum):
    """
    Whether a search job is still looking for results.
    """

    RUNNING = "Running"
    """
    Results may still come in.
    """
    STOPPED = "Stopped"
    """
    The search is complete or was stopped.
    """


class ServerState(Model, kw_only=True):
    """
    State of the whole server. A full answer has every field that the release knows, a partial one the changed fields only.
    """

    __summary__ = ("connection_status", "dl_info_speed", "up_info_speed")
    alltime_dl: int | UnsetType = UNSET
    """
    Data downloaded since installation. In bytes.
    """
    alltime_ul: int | UnsetType = UNSET
    """
    Data uploaded since installation. In bytes.
    """
    average_time_queue: int | UnsetType = UNSET
    """
    Average time of a job in the disk queue. In milliseconds.
    """
    connection_status: ConnectionStatus | UnsetType = UNSET
    """
    How well peers can reach the server.
    """
    dht_nodes: int | UnsetType = UNSET
    """
    Known DHT nodes.
    """
    dl_info_data: int | UnsetType = UNSET
    """
    Data downloaded since the server started. In bytes.
    """
    dl_info_speed: int | UnsetType = UNSET
    """
    Download speed. In bytes per second.
    """
    dl_rate_limit: int | UnsetType = UNSET
    """
    Download limit in force. In bytes per second; 0: unlimited.
    """
    free_space_on_disk: int | UnsetType = UNSET
    """
    Free space at the default save path. In bytes; −1: not yet measured. (Server 4.1.4 or later.)
    """
    global_ratio: str | UnsetType = UNSET
    """
    All-time share ratio as text such as `0.03`; `-` if nothing was downloaded.
    """
    last_external_address_v4: str | UnsetType = UNSET
    """
    Own IPv4 address as others see it; empty if unknown. (Server 5.1.0 or later.)
    """
    last_external_address_v6: str | UnsetType = UNSET
    """
    Own IPv6 address as others see it; empty if unknown. (Server 5.1.0 or later.)
    """
    queued_io_jobs: int | UnsetType = UNSET
    """
    Jobs that wait for the disk.
    """
    queued_tracker_announces: int | UnsetType = UNSET
    """
    Announces that wait for their turn. (Server 5.3.0 or later.)
    """
    queueing: bool | UnsetType = UNSET
    """
    Whether the queue of torrents is on.
    """
    read_cache_hits: str | UnsetType = UNSET
    """
    Hits of the read cache in percent, as text.
    """
    read_cache_overload: str | UnsetType = UNSET
    """
    Load of the read cache in percent, as text.
    """
    refresh_interval: int | UnsetType = UNSET
    """
    Time between two refreshes of the data; polling faster brings nothing. In milliseconds.
    """
    request_latency: int | UnsetType = UNSET
    """
    Latency of disk requests as the server measures it; the unit is not documented. (Server 5.3.0 or later.)
    """
    session_state: bool | UnsetType = UNSET
    """
    True while the whole session is paused, which the states of the torrents do not show. (Server 5.3.0 or later.)
    """
    total_buffers_size: int | UnsetType = UNSET
    """
    Size of the disk buffers. In bytes.
    """
    total_peer_connections: int | UnsetType = UNSET
    """
    Connected peers.
    """
    total_queued_size: int | UnsetType = UNSET
    """
    Data that waits for the disk. In bytes.
    """
    total_wasted_session: int | UnsetType = UNSET
    """
    Data thrown away since the server started. In bytes.
    """
    up_info_data: int | UnsetType = UNSET
    """
    Data uploaded since the server started. In bytes.
    """
    up_info_speed: int | UnsetType = UNSET
    """
    Upload speed. In bytes per second.
    """
    up_rate_limit: int | UnsetType = UNSET
    """
    Upload limit in force. In bytes per second; 0: unlimited.
    """
    use_alt_speed_limits: bool | UnsetType = UNSET
    """
    Whether the alternative speed limits are in force.
    """
    use_subcategories: bool | UnsetType = UNSET
    """
    Whether `/` in a category name makes a subcategory. (Server 4.6.0 to 5.1.4.)
    """
    write_cache_overload: str | UnsetType = UNSET
    """
    Load of the write cache in percent, as text.
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


class ShareLimitAction(OpenStrEnum):
    """
    What the server does with a torrent that has reached its share limits.
    """

    DEFAULT = "Default"
    """
    The action of the category or else of the preferences.
    """
    STOP = "Stop"
    """
    Stop the torrent.
    """
    REMOVE = "Remove"
    """
    Remove the torrent and keep its files.
    """
    REMOVE_WITH_CONTENT = "RemoveWithContent"
    """
    Remove the torrent and delete its files.
    """
    ENABLE_SUPER_SEEDING = "EnableSuperSeeding"
    """
    Keep seeding in super seeding mode.
    """


class ShareLimitsMode(OpenStrEnum):
    """
    How several share limits combine, since 5.3.0.
    """

    DEFAULT = "Default"
    """
    The mode of the category or else of the preferences.
    """
    MATCH_ANY = "MatchAny"
    """
    The action runs when the first of the limits is reached.
    """
    MATCH_ALL = "MatchAll"
    """
    The action runs when all limits are reached.
    """


SpeedLimitsByTorrent: TypeAlias = dict[str, int]
"""
Torrent ID to its speed limit. In bytes per second; −1: unlimited or unknown ID, 0: unlimited.
"""


class SpeedLimitsMode(OpenIntEnum):
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


class SslParameters(Model, kw_only=True):
    """
    What a torrent with an SSL swarm needs, since 5.0.0. Each text is in PEM format and may be empty.
    """

    __secret__ = ("ssl_private_key",)
    ssl_certificate: str
    """
    Certificate.
    """
    ssl_dh_params: str
    """
    Diffie-Hellman parameters.
    """
    ssl_private_key: str
    """
    Private key.
    """


class StopCondition(OpenStrEnum):
    """
    The point at which a newly added torrent stops by itself.
    """

    NONE = "None"
    """
    It does not stop.
    """
    METADATA_RECEIVED = "MetadataReceived"
    """
    When its metadata is complete.
    """
    FILES_CHECKED = "FilesChecked"
    """
    When its files on disk are checked.
    """


class TorrentContentRemoveOption(OpenStrEnum):
    """
    What happens to content files that are removed with their torrent.
    """

    DELETE = "Delete"
    """
    Deleted for good.
    """
    MOVE_TO_TRASH = "MoveToTrash"
    """
    Moved to the trash of the system.
    """


class TorrentCreationStatus(OpenStrEnum):
    """
    State of a creation task.
    """

    QUEUED = "Queued"
    """
    Waiting for another task.
    """
    RUNNING = "Running"
    """
    Hashing the content.
    """
    FINISHED = "Finished"
    """
    The .torrent file can be downloaded.
    """
    FAILED = "Failed"
    """
    It failed; `errorMessage` tells why.
    """


class TorrentCreationTaskId(Model, kw_only=True):
    """
    The identifier of a new creation task.
    """

    task_id: str = field(name="taskID")
    """
    Identifier of the task.
    """


class TorrentFile(Model, kw_only=True):
    """
    A file inside a torrent.
    """

    availability: float
    """
    Copies of the file that the connected peers have together, as when stopped or seeding. −1: unknown.
    """
    index: int | UnsetType = UNSET
    """
    Number of the file in the torrent, from 0. On older servers the position in the answer. (Server 4.3.5 or later.)
    """
    is_seed: bool | UnsetType = UNSET
    """
    True if the torrent is complete. Only the first file of an answer has it.
    """
    name: str
    """
    Path inside the torrent, with `/` between the parts. Not a path on disk: the suffix `.!qB` of an incomplete file is not shown.
    """
    piece_range: list[int]
    """
    First and last piece that the file lies in, both included.
    """
    priority: FilePriority
    """
    Download priority.
    """
    progress: float
    """
    Share that is downloaded. From 0 to 1.
    """
    size: int
    """
    Size. In bytes.
    """


class TorrentFilter(OpenStrEnum):
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
    Paused. (Server 4.6.7 or earlier.)
    """
    RESUMED = "resumed"
    """
    Not paused. (Server 4.6.7 or earlier.)
    """
    STOPPED = "stopped"
    """
    Stopped. (Server 5.0.0 or later.)
    """
    RUNNING = "running"
    """
    Not stopped. (Server 5.0.0 or later.)
    """
    ACTIVE = "active"
    """
    With transfer now.
    """
    INACTIVE = "inactive"
    """
    Without transfer now.
    """
    STALLED = "stalled"
    """
    Running without transfer. (Server 4.2.2 or later.)
    """
    STALLED_UPLOADING = "stalled_uploading"
    """
    Seeding without transfer. (Server 4.2.2 or later.)
    """
    STALLED_DOWNLOADING = "stalled_downloading"
    """
    Downloading without transfer. (Server 4.2.2 or later.)
    """
    CHECKING = "checking"
    """
    Files are being checked. (Server 4.4.0 or later.)
    """
    MOVING = "moving"
    """
    Files are being moved. (Server 4.5.0 or later.)
    """
    ERRORED = "errored"
    """
    In an error state.
    """


class TorrentFormat(OpenStrEnum):
    """
    Version of the torrent to create.
    """

    V1 = "v1"
    """
    Version 1 only.
    """
    V2 = "v2"
    """
    Version 2 only.
    """
    HYBRID = "hybrid"
    """
    Both versions in one torrent.
    """


class TorrentOperatingMode(OpenStrEnum):
    """
    Whether the queue applies to a torrent.
    """

    AUTO_MANAGED = "AutoManaged"
    """
    The queue decides when it runs.
    """
    FORCED = "Forced"
    """
    It runs at once and outside the queue.
    """


class TorrentParams(Model, kw_only=True):
    """
    Options of the torrents that a rule adds. A server leaves out the keys that follow its preferences; when setting a rule every key is optional.
    """

    __secret__ = ("ssl_private_key",)
    add_to_top_of_queue: bool | UnsetType = UNSET
    """
    Whether it goes to the top of the queue; absent for the preference of the server.
    """
    category: str | UnsetType = UNSET
    """
    Category, empty for none.
    """
    content_layout: ContentLayout | UnsetType = UNSET
    """
    Folder layout; absent for the preference of the server.
    """
    download_limit: int | UnsetType = UNSET
    """
    Download limit. In bytes per second; −1 or 0: unlimited.
    """
    download_path: str | UnsetType = UNSET
    """
    Folder of the incomplete content, empty for the default.
    """
    inactive_seeding_time_limit: int | UnsetType = UNSET
    """
    Limit of seeding without uploading. In minutes; −2: the global one, −1: none.
    """
    operating_mode: TorrentOperatingMode | UnsetType = UNSET
    """
    Whether the queue applies to the torrent.
    """
    ratio_limit: float | UnsetType = UNSET
    """
    Share ratio limit. −2: the global one, −1: none.
    """
    save_path: str | UnsetType = UNSET
    """
    Folder of the content, empty for the default.
    """
    seed_mode: bool | UnsetType = UNSET
    """
    Whether the content is taken as complete without checking. Called `skip_checking` before. (Server 5.3.0 or later.)
    """
    seeding_time_limit: int | UnsetType = UNSET
    """
    Seeding time limit. In minutes; −2: the global one, −1: none.
    """
    share_limit_action: ShareLimitAction | UnsetType = UNSET
    """
    What happens when a share limit is reached. (Server 5.0.0 or later.)
    """
    share_limits_mode: ShareLimitsMode | UnsetType = UNSET
    """
    Whether one reached limit is enough. (Server 5.3.0 or later.)
    """
    skip_checking: bool | UnsetType = UNSET
    """
    Whether the content is taken as complete without checking. Called `seed_mode` since 5.3.0. (Server 5.2.3 or earlier.)
    """
    ssl_certificate: str | UnsetType = UNSET
    """
    Certificate for an SSL torrent in PEM form, empty for none. (Server 5.0.0 or later.)
    """
    ssl_dh_params: str | UnsetType = UNSET
    """
    Diffie-Hellman parameters for an SSL torrent in PEM form, empty for none. (Server 5.0.0 or later.)
    """
    ssl_private_key: str | UnsetType = UNSET
    """
    Private key for an SSL torrent in PEM form, empty for none. (Server 5.0.0 or later.)
    """
    stop_condition: StopCondition | UnsetType = UNSET
    """
    When it stops by itself; absent for the preference of the server. (Server 4.6.3 or later.)
    """
    stopped: bool | UnsetType = UNSET
    """
    Whether it is added stopped; absent for the preference of the server.
    """
    tags: list[str] | UnsetType = UNSET
    """
    Tags.
    """
    upload_limit: int | UnsetType = UNSET
    """
    Upload limit. In bytes per second; −1 or 0: unlimited.
    """
    use_auto_tmm: bool | UnsetType = UNSET
    """
    Whether the torrent is managed automatically; absent for the preference of the server.
    """
    use_download_path: bool | UnsetType = UNSET
    """
    Whether `download_path` is used; absent for the preference of the server.
    """

    @property
    def inactive_seeding_time_limit_duration(self) -> timedelta | None:
        """`inactive_seeding_time_limit` as a `timedelta`.

        None for −2 (the global one), for −1 (none), where it was not sent and for anything
        below 0.
        """
        return duration(self.inactive_seeding_time_limit, "minutes", -2, -1)

    @property
    def seeding_time_limit_duration(self) -> timedelta | None:
        """`seeding_time_limit` as a `timedelta`.

        None for −2 (the global one), for −1 (none), where it was not sent and for anything
        below 0.
        """
        return duration(self.seeding_time_limit, "minutes", -2, -1)


class TorrentPeers(Model, kw_only=True):
    """
    Answer of `sync/torrentPeers`: all peers (`full_update` is true), or what changed since the answer with the `rid` that was sent.
    """

    full_update: bool | UnsetType = UNSET
    """
    True on a full answer, else absent.
    """
    peers: PeersByAddress | UnsetType = UNSET
    """
    New and changed peers; absent if there are none.
    """
    peers_removed: list[str] | UnsetType = UNSET
    """
    Keys of the peers that are gone.
    """
    rid: int
    """
    Number of this answer, from 1; send it with the next request. Only valid in the same session.
    """
    show_flags: bool | UnsetType = UNSET
    """
    Whether the countries of peers are looked up (preference `resolve_peer_countries`).
    """


class TorrentProperties(Model, kw_only=True):
    """
    Details of one torrent.
    """

    __summary__ = ("hash", "name", "save_path", "total_size")
    addition_date: int
    """
    Time of adding. In Unix seconds; −1: unknown.
    """
    availability: float | UnsetType = UNSET
    """
    Copies of the torrent that the connected peers have together. −1: unknown. (Server 5.2.0 or later.)
    """
    comment: str
    """
    Comment, may be empty.
    """
    completion_date: int
    """
    Time of completion. In Unix seconds; −1: not complete.
    """
    created_by: str
    """
    Program that made the torrent, may be empty.
    """
    creation_date: int
    """
    Time at which the torrent was made. In Unix seconds; −1 or 0: unknown.
    """
    dl_limit: int
    """
    Download limit. In bytes per second; −1: none.
    """
    dl_speed: int
    """
    Download speed. In bytes per second.
    """
    dl_speed_avg: int
    """
    Average download speed. In bytes per second.
    """
    download_path: str | UnsetType = UNSET
    """
    Folder of the incomplete files; empty if it is the save path. (Server 4.4.0 or later.)
    """
    eta: int
    """
    Time until complete. In seconds; 8640000: endless.
    """
    has_metadata: bool | UnsetType = UNSET
    """
    False for a magnet whose metadata has not arrived. (Server 5.0.0 or later.)
    """
    hash: str | UnsetType = UNSET
    """
    Torrent ID, 40 hex digits. (Server 4.5.2 or later.)
    """
    infohash_v1: str | UnsetType = UNSET
    """
    v1 info-hash, 40 hex digits; empty if the torrent has none. (Server 4.4.0 or later.)
    """
    infohash_v2: str | UnsetType = UNSET
    """
    v2 info-hash, 64 hex digits; empty if the torrent has none. (Server 4.4.0 or later.)
    """
    is_private: bool | UnsetType = UNSET
    """
    As `private`, but false before metadata. (Server 4.5.1 or later.)
    """
    last_seen: int
    """
    Time at which a complete copy was last seen in the swarm. In Unix seconds; −1: never.
    """
    name: str | UnsetType = UNSET
    """
    Name as shown. (Server 4.5.2 or later.)
    """
    nb_connections: int
    """
    Open connections.
    """
    nb_connections_limit: int
    """
    Highest number of connections.
    """
    peers: int
    """
    Connected leeches.
    """
    peers_total: int
    """
    Leeches in the swarm.
    """
    piece_size: int
    """
    Size of a piece. In bytes; −1: before metadata.
    """
    pieces_have: int
    """
    Number of complete pieces. −1: before metadata.
    """
    pieces_num: int
    """
    Number of pieces. −1: before metadata.
    """
    popularity: float | UnsetType = UNSET
    """
    Share ratio for each month of active time. (Server 5.0.0 or later.)
    """
    private: bool | None | UnsetType = UNSET
    """
    Whether peers may be found through the trackers only; null before metadata. (Server 5.0.0 or later.)
    """
    progress: float | UnsetType = UNSET
    """
    Share of the wanted data that is complete. From 0 to 1. (Server 5.1.0 or later.)
    """
    reannounce: int
    """
    Time until the next announce. In seconds.
    """
    save_path: str
    """
    Folder of the complete files.
    """
    seeding_time: int
    """
    How long it has seeded. In seconds.
    """
    seeds: int
    """
    Connected seeds.
    """
    seeds_total: int
    """
    Seeds in the swarm.
    """
    share_ratio: float
    """
    Uploaded to downloaded. −1: above 9999.
    """
    time_elapsed: int
    """
    How long the torrent was active. In seconds.
    """
    total_downloaded: int
    """
    Data downloaded in all. In bytes.
    """
    total_downloaded_session: int
    """
    Data downloaded since the server started. In bytes.
    """
    total_size: int
    """
    Size of all files. In bytes; −1: before metadata.
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
    up_limit: int
    """
    Upload limit. In bytes per second; −1: none.
    """
    up_speed: int
    """
    Upload speed. In bytes per second.
    """
    up_speed_avg: int
    """
    Average upload speed. In bytes per second.
    """

    @property
    def addition_date_time(self) -> datetime | None:
        """`addition_date` as an aware time in UTC.

        None for −1 (unknown) and for anything that is no time.
        """
        return moment(self.addition_date, "unix-seconds", -1)

    @property
    def completion_date_time(self) -> datetime | None:
        """`completion_date` as an aware time in UTC.

        None for −1 (not complete) and for anything that is no time.
        """
        return moment(self.completion_date, "unix-seconds", -1)

    @property
    def creation_date_time(self) -> datetime | None:
        """`creation_date` as an aware time in UTC.

        None for −1 or 0 (unknown) and for anything that is no time.
        """
        return moment(self.creation_date, "unix-seconds", -1, 0)

    @property
    def eta_duration(self) -> timedelta | None:
        """`eta` as a `timedelta`. None for 8640000 (endless) and for anything below 0."""
        return duration(self.eta, "seconds", 8640000)

    @property
    def last_seen_time(self) -> datetime | None:
        """`last_seen` as an aware time in UTC.

        None for −1 (never) and for anything that is no time.
        """
        return moment(self.last_seen, "unix-seconds", -1)

    @property
    def reannounce_duration(self) -> timedelta | None:
        """`reannounce` as a `timedelta`. None for anything below 0."""
        return duration(self.reannounce, "seconds")

    @property
    def seeding_time_duration(self) -> timedelta | None:
        """`seeding_time` as a `timedelta`. None for anything below 0."""
        return duration(self.seeding_time, "seconds")

    @property
    def time_elapsed_duration(self) -> timedelta | None:
        """`time_elapsed` as a `timedelta`. None for anything below 0."""
        return duration(self.time_elapsed, "seconds")


class TorrentState(OpenStrEnum):
    """
    What a torrent is doing. The ending DL means that it is not complete, UP that it is.
    """

    ERROR = "error"
    """
    An error stopped the torrent.
    """
    MISSING_FILES = "missingFiles"
    """
    Files of the torrent are missing on disk.
    """
    UPLOADING = "uploading"
    """
    Seeding with transfer.
    """
    PAUSED_UP = "pausedUP"
    """
    Complete and paused. (Server 4.6.7 or earlier.)
    """
    STOPPED_UP = "stoppedUP"
    """
    Complete and stopped. (Server 5.0.0 or later.)
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
    Seeding, the queue does not count.
    """
    ALLOCATING = "allocating"
    """
    Space on disk is being allocated. (Server 4.3.0 or earlier.)
    """
    DOWNLOADING = "downloading"
    """
    Downloading with transfer.
    """
    META_DL = "metaDL"
    """
    Fetching metadata.
    """
    FORCED_META_DL = "forcedMetaDL"
    """
    Fetching metadata, the queue does not count. (Server 4.4.0 or later.)
    """
    PAUSED_DL = "pausedDL"
    """
    Not complete and paused. (Server 4.6.7 or earlier.)
    """
    STOPPED_DL = "stoppedDL"
    """
    Not complete and stopped. (Server 5.0.0 or later.)
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
    Downloading, the queue does not count.
    """
    QUEUED_FOR_CHECKING = "queuedForChecking"
    """
    Waits to be checked. (Server 4.1.9 or earlier.)
    """
    CHECKING_RESUME_DATA = "checkingResumeData"
    """
    Resume data is checked after the start of the server.
    """
    MOVING = "moving"
    """
    Files are being moved. (Server 4.1.1 or later.)
    """
    UNKNOWN = "unknown"
    """
    None of these.
    """


TorrentsByTracker: TypeAlias = dict[str, list[str]]
"""
Announce URL to the IDs of its torrents.
"""


class TrackerStatus(OpenIntEnum):
    """
    State of a tracker.
    """

    DISABLED = 0
    """
    Switched off; only in pseudo rows.
    """
    NOT_CONTACTED = 1
    """
    Not asked yet.
    """
    WORKING = 2
    """
    The last announce was answered.
    """
    UPDATING = 3
    """
    An announce is under way; since 5.2.0 the field `updating` says so. (Server 5.1.4 or earlier.)
    """
    NOT_WORKING = 4
    """
    The last announce failed.
    """
    TRACKER_ERROR = 5
    """
    The tracker answered with an error.
    """
    UNREACHABLE = 6
    """
    The tracker cannot be reached. (Server 5.2.0 or later.)
    """


class TransferInfo(Model, kw_only=True):
    """
    Speeds, totals and connection state of the whole server.
    """

    __summary__ = ("connection_status", "dl_info_speed", "up_info_speed")
    connection_status: ConnectionStatus
    """
    How well peers can reach the server.
    """
    dht_nodes: int
    """
    Nodes of the distributed hash table the server is connected to.
    """
    dl_info_data: int
    """
    Data downloaded since the server started. In bytes.
    """
    dl_info_speed: int
    """
    Download speed. In bytes per second.
    """
    dl_rate_limit: int
    """
    Download limit in force. In bytes per second; 0: unlimited.
    """
    last_external_address_v4: str | UnsetType = UNSET
    """
    IPv4 address last seen from outside, empty if unknown. (Server 5.1.0 or later.)
    """
    last_external_address_v6: str | UnsetType = UNSET
    """
    IPv6 address last seen from outside, empty if unknown. (Server 5.1.0 or later.)
    """
    up_info_data: int
    """
    Data uploaded since the server started. In bytes.
    """
    up_info_speed: int
    """
    Upload speed. In bytes per second.
    """
    up_rate_limit: int
    """
    Upload limit in force. In bytes per second; 0: unlimited.
    """


class UploadChokingAlgorithm(OpenIntEnum):
    """
    Which peers get an upload slot while seeding.
    """

    ROUND_ROBIN = 0
    """
    All peers in turn.
    """
    FASTEST_UPLOAD = 1
    """
    The peers that take data fastest.
    """
    ANTI_LEECH = 2
    """
    Peers that just began or are nearly done.
    """


class UploadSlotsBehavior(OpenIntEnum):
    """
    How the number of upload slots is found.
    """

    FIXED = 0
    """
    The configured number.
    """
    RATE_BASED = 1
    """
    As many as the upload speed can fill.
    """


class UtpTcpMixedMode(OpenIntEnum):
    """
    How TCP and μTP connections share the bandwidth.
    """

    PREFER_TCP = 0
    """
    μTP gives way to TCP.
    """
    PEER_PROPORTIONAL = 1
    """
    In proportion to the number of peers; slows TCP down.
    """


class WatchedFolderTarget(OpenIntEnum):
    """
    Where torrents found in a watched folder are saved; any other place is given as an absolute path.
    """

    WATCHED_FOLDER = 0
    """
    In the watched folder itself.
    """
    DEFAULT_FOLDER = 1
    """
    In the default save path.
    """


class WebSeed(Model, kw_only=True):
    """
    An HTTP or FTP source of a torrent.
    """

    url: str
    """
    URL of the web seed.
    """


class BuildInfo(Model, kw_only=True):
    """
    Versions of the libraries the server was built with.
    """

    bitness: int
    """
    Width of a pointer in bits, 32 or 64.
    """
    boost: str
    """
    Version of Boost.
    """
    libtorrent: str
    """
    Version of libtorrent-rasterbar; the first number decides about v2 torrents: 2 supports them, 1 does not.
    """
    openssl: str
    """
    Version of OpenSSL.
    """
    platform: Platform | UnsetType = UNSET
    """
    Operating system of the server. (Server 5.0.0 or later.)
    """
    qt: str
    """
    Version of Qt.
    """
    zlib: str
    """
    Version of zlib.
    """


class Category(Model, kw_only=True):
    """
    A category, a name for torrents that may bring its own paths and limits.
    """

    download_path: str | bool | None | UnsetType = UNSET
    """
    Folder of incomplete torrents: a path, false (none), or the default, which is null since 5.2.0 and absent before. An empty path means a folder of the category's name. (Server 4.5.0 or later.)
    """
    inactive_seeding_time_limit: int | UnsetType = UNSET
    """
    Limit of the seeding time without upload. In minutes; −2: the global one, −1: none. (Server 5.2.0 or later.)
    """
    name: str
    """
    Name; `/` separates parent and child.
    """
    ratio_limit: float | UnsetType = UNSET
    """
    Share ratio limit. −2: the global one, −1: none. (Server 5.2.0 or later.)
    """
    save_path: str = field(name="savePath")
    """
    Save path; empty means a folder of the category's name in the default save path.
    """
    seeding_time_limit: int | UnsetType = UNSET
    """
    Seeding time limit. In minutes; −2: the global one, −1: none. (Server 5.2.0 or later.)
    """
    share_limit_action: ShareLimitAction | UnsetType = UNSET
    """
    What happens at the limits. (Server 5.2.0 or later.)
    """
    share_limits_mode: ShareLimitsMode | UnsetType = UNSET
    """
    How the limits combine. (Server 5.3.0 or later.)
    """

    @property
    def inactive_seeding_time_limit_duration(self) -> timedelta | None:
        """`inactive_seeding_time_limit` as a `timedelta`.

        None for −2 (the global one), for −1 (none), where it was not sent and for anything
        below 0.
        """
        return duration(self.inactive_seeding_time_limit, "minutes", -2, -1)

    @property
    def seeding_time_limit_duration(self) -> timedelta | None:
        """`seeding_time_limit` as a `timedelta`.

        None for −2 (the global one), for −1 (none), where it was not sent and for anything
        below 0.
        """
        return duration(self.seeding_time_limit, "minutes", -2, -1)


class CategoryChange(Model, kw_only=True):
    """
    A category in `sync/maindata`. A partial answer has the changed fields only.
    """

    download_path: str | bool | None | UnsetType = UNSET
    """
    Folder of incomplete torrents: a path, false (none), or the default, which is null since 5.2.0 and absent before. An empty path means a folder of the category's name. (Server 4.5.0 or later.)
    """
    inactive_seeding_time_limit: int | UnsetType = UNSET
    """
    Limit of the seeding time without upload. In minutes; −2: the global one, −1: none. (Server 5.2.0 or later.)
    """
    name: str | UnsetType = UNSET
    """
    Name; `/` separates parent and child.
    """
    ratio_limit: float | UnsetType = UNSET
    """
    Share ratio limit. −2: the global one, −1: none. (Server 5.2.0 or later.)
    """
    save_path: str | UnsetType = field(name="savePath", default=UNSET)
    """
    Save path; empty means a folder of the category's name in the default save path.
    """
    seeding_time_limit: int | UnsetType = UNSET
    """
    Seeding time limit. In minutes; −2: the global one, −1: none. (Server 5.2.0 or later.)
    """
    share_limit_action: ShareLimitAction | UnsetType = UNSET
    """
    What happens at the limits. (Server 5.2.0 or later.)
    """
    share_limits_mode: ShareLimitsMode | UnsetType = UNSET
    """
    How the limits combine. (Server 5.3.0 or later.)
    """

    @property
    def inactive_seeding_time_limit_duration(self) -> timedelta | None:
        """`inactive_seeding_time_limit` as a `timedelta`.

        None for −2 (the global one), for −1 (none), where it was not sent and for anything
        below 0.
        """
        return duration(self.inactive_seeding_time_limit, "minutes", -2, -1)

    @property
    def seeding_time_limit_duration(self) -> timedelta | None:
        """`seeding_time_limit` as a `timedelta`.

        None for −2 (the global one), for −1 (none), where it was not sent and for anything
        below 0.
        """
        return duration(self.seeding_time_limit, "minutes", -2, -1)


CategoryChanges: TypeAlias = dict[str, CategoryChange]
"""
Name to new category or to the changed fields of a known one.
"""


class DirectoryEntry(Model, kw_only=True):
    """
    One entry of a folder on the server, with its metadata.
    """

    creation_date: int
    """
    Time of creation, if the file system knows it. In Unix seconds; −1 or 0: unknown.
    """
    last_access_date: int
    """
    Time of the last reading. In Unix seconds.
    """
    last_modification_date: int
    """
    Time of the last change. In Unix seconds.
    """
    name: str
    """
    Name of the entry without the folder.
    """
    size: int | UnsetType = UNSET
    """
    Size, files only. In bytes.
    """
    type: DirectoryEntryType | UnsetType = UNSET
    """
    Whether it is a folder or a file; absent for anything else.
    """

    @property
    def creation_date_time(self) -> datetime | None:
        """`creation_date` as an aware time in UTC.

        None for −1 or 0 (unknown) and for anything that is no time.
        """
        return moment(self.creation_date, "unix-seconds", -1, 0)

    @property
    def last_access_date_time(self) -> datetime | None:
        """`last_access_date` as an aware time in UTC. None for anything that is no time."""
        return moment(self.last_access_date, "unix-seconds")

    @property
    def last_modification_date_time(self) -> datetime | None:
        """`last_modification_date` as an aware time in UTC. None for anything that is no time."""
        return moment(self.last_modification_date, "unix-seconds")


class LogMessage(Model, kw_only=True):
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
    Time of the message. In Unix seconds or milliseconds, by release. Seconds since 4.5.0, milliseconds up to 4.4.5.
    """
    type: LogMessageType
    """
    Severity.
    """

    @property
    def timestamp_time(self) -> datetime | None:
        """`timestamp` as an aware time in UTC. None for anything that is no time."""
        return moment(self.timestamp, "unix-seconds-or-milliseconds")


class MetadataContent(Model, kw_only=True):
    """
    The info dictionary of a torrent.
    """

    files: list[MetadataFile]
    """
    Files in the order of their indexes.
    """
    length: int
    """
    Size of all files. In bytes.
    """
    name: str
    """
    Name of the torrent.
    """
    piece_length: int
    """
    Size of a piece. In bytes.
    """
    pieces_num: int
    """
    Number of pieces.
    """
    private: bool
    """
    Whether peers may be found through the trackers only.
    """


class MetadataInfo(Model, kw_only=True):
    """
    What a torrent contains, read without adding it, since 5.2.0.
    """

    comment: str
    """
    Comment, may be empty.
    """
    created_by: str
    """
    Program that made the torrent, may be empty.
    """
    creation_date: int
    """
    Time at which the torrent was made. In Unix seconds; −1: unknown.
    """
    hash: str
    """
    Torrent ID that the torrent would have on this server.
    """
    info: MetadataContent
    """
    The info dictionary.
    """
    infohash_v1: str
    """
    v1 info-hash, 40 hex digits; empty if the torrent has none.
    """
    infohash_v2: str
    """
    v2 info-hash, 64 hex digits; empty if the torrent has none.
    """
    trackers: list[MetadataTracker]
    """
    Trackers of the torrent.
    """
    webseeds: list[str]
    """
    URLs of the web seeds.
    """

    @property
    def creation_date_time(self) -> datetime | None:
        """`creation_date` as an aware time in UTC.

        None for −1 (unknown) and for anything that is no time.
        """
        return moment(self.creation_date, "unix-seconds", -1)


class Preferences(Model, kw_only=True):
    """
    Options of the server. Reading returns every key that the release knows; writing takes any subset and leaves the rest alone. No key is required, since each release has its own set. Passwords and the API key come back in clear text. 4.1.0 names four of the RSS options `RSSRefreshInterval`, `RSSMaxArticlesPerFeed`, `RSSProcessingEnabled` and `RSSAutoDownloadingEnabled`; they are not listed, since they would share their Python names with the keys of 4.1.1.
    """

    __summary__ = ("save_path", "listen_port", "locale")
    __secret__ = (
        "mail_notification_password",
        "autorun_on_torrent_added_program",
        "autorun_program",
        "proxy_password",
        "web_ui_password",
        "web_ui_api_key",
        "dyndns_password",
    )
    add_stopped_enabled: bool | UnsetType = UNSET
    """
    Do not start new torrents; called `start_paused_enabled` before 5.0.0. Default false. (Server 5.0.0 or later.)
    """
    add_to_top_of_queue: bool | UnsetType = UNSET
    """
    Put new torrents at the top of the queue. Default false. (Server 4.6.0 or later.)
    """
    add_trackers: str | UnsetType = UNSET
    """
    Trackers to add to new torrents, one URL per line; an empty line starts the next tier. Up to 4.3.0.1 any `setPreferences` without this key empties it (read from the source). Default empty.
    """
    add_trackers_enabled: bool | UnsetType = UNSET
    """
    Add the trackers of `add_trackers` to new torrents. Up to 4.3.0.1 any `setPreferences` without this key switches it off (read from the source). Default false.
    """
    add_trackers_from_url_enabled: bool | UnsetType = UNSET
    """
    Add the trackers listed at `add_trackers_url` to new torrents. Default false. (Server 5.1.0 or later.)
    """
    add_trackers_url: str | UnsetType = UNSET
    """
    URL of a text file with trackers to add to new torrents. Default empty. (Server 5.1.0 or later.)
    """
    add_trackers_url_list: str | UnsetType = UNSET
    """
    Trackers last read from `add_trackers_url`. A list as one text, one a line. Read-only. (Server 5.1.0 or later.)
    """
    alt_dl_limit: int | UnsetType = UNSET
    """
    Alternative download limit. In bytes per second; 0: unlimited. Default 10240.
    """
    alt_up_limit: int | UnsetType = UNSET
    """
    Alternative upload limit. In bytes per second; 0: unlimited. Default 10240.
    """
    alternative_webui_enabled: bool | UnsetType = UNSET
    """
    Serve the interface of `alternative_webui_path` instead of the built-in one. Default false. (Server 4.1.5 or later.)
    """
    alternative_webui_path: str | UnsetType = UNSET
    """
    Folder of the alternative web interface, absolute path. Default empty. (Server 4.1.5 or later.)
    """
    announce_ip: str | UnsetType = UNSET
    """
    IP address reported to trackers, empty for the detected one; needs a restart. Default empty. (Server 4.2.0 or later.)
    """
    announce_port: int | UnsetType = UNSET
    """
    Port reported to trackers; needs a restart. 0: the listening port. Default 0. (Server 5.1.0 or later.)
    """
    announce_to_all_tiers: bool | UnsetType = UNSET
    """
    Announce to all tiers at once. Default true. (Server 4.2.0 or later.)
    """
    announce_to_all_trackers: bool | UnsetType = UNSET
    """
    Announce to all trackers of a tier at once. Default false. (Server 4.2.0 or later.)
    """
    anonymous_mode: bool | UnsetType = UNSET
    """
    Hide the identity of the client from peers and trackers. Default false.
    """
    app_instance_name: str | UnsetType = UNSET
    """
    Text appended to the window title to tell several instances apart. Default empty. (Server 5.0.0 or later.)
    """
    async_io_threads: int | UnsetType = UNSET
    """
    Threads for disk access. Default 10. (Server 4.2.0 or later.)
    """
    auto_delete_mode: AutoDeleteMode | UnsetType = UNSET
    """
    Whether the .torrent file is deleted after the torrent was added. Default 0 (never). (Server 4.1.5 or later.)
    """
    auto_tmm_enabled: bool | UnsetType = UNSET
    """
    Use automatic torrent management (save path by category) for new torrents. Default false. (Server 4.1.5 or later.)
    """
    autorun_enabled: bool | UnsetType = UNSET
    """
    Run `autorun_program` when a torrent finishes. Default false.
    """
    autorun_on_torrent_added_enabled: bool | UnsetType = UNSET
    """
    Run `autorun_on_torrent_added_program` when a torrent is added. Default false. (Server 4.5.0 or later.)
    """
    autorun_on_torrent_added_program: str | UnsetType = UNSET
    """
    Command line to run when a torrent is added; placeholders such as `%N` (name) and `%I` (info-hash v1) are filled in. Default empty. (Server 4.5.0 or later.)
    """
    autorun_program: str | UnsetType = UNSET
    """
    Command line to run when a torrent finishes; placeholders such as `%N` (name) and `%F` (content path) are filled in. Default empty.
    """
    banned_ips: str | UnsetType = field(name="banned_IPs", default=UNSET)
    """
    Addresses banned by hand. A list as one text, one a line. Default empty.
    """
    bdecode_depth_limit: int | UnsetType = UNSET
    """
    Deepest nesting accepted in a .torrent file. Default 100. (Server 4.6.0 or later.)
    """
    bdecode_token_limit: int | UnsetType = UNSET
    """
    Most elements accepted in a .torrent file. Default 10000000. (Server 4.6.0 or later.)
    """
    bittorrent_protocol: BittorrentProtocol | UnsetType = UNSET
    """
    Transport protocols for peer connections. Default 0 (TCP and μTP).
    """
    block_peers_on_privileged_ports: bool | UnsetType = UNSET
    """
    Do not connect to peers on ports below 1024. Default false. (Server 4.3.0 or later.)
    """
    bypass_auth_subnet_whitelist: str | UnsetType = UNSET
    """
    Networks that need no login, as CIDR. A list as one text, one a line. Default empty.
    """
    bypass_auth_subnet_whitelist_enabled: bool | UnsetType = UNSET
    """
    Let clients of the listed networks in without login. Default false.
    """
    bypass_local_auth: bool | UnsetType = UNSET
    """
    Let clients on this host in without login. Default false.
    """
    category_changed_tmm_enabled: bool | UnsetType = UNSET
    """
    When the save path of a category changes, move its torrents; false switches them to manual management instead. Default false. (Server 4.1.5 or later.)
    """
    checking_memory_use: int | UnsetType = UNSET
    """
    Memory for checking torrents. In MiB. Default 32. (Server 4.2.0 or later.)
    """
    confirm_remove_all_tags: bool | UnsetType = UNSET
    """
    Ask before all tags are removed from torrents; only the interface obeys it. Default true. (Server 5.3.0 or later.)
    """
    confirm_remove_tracker_from_all_torrents: bool | UnsetType = UNSET
    """
    Ask before a tracker is removed from every torrent; only the interface obeys it. Default true. (Server 5.3.0 or later.)
    """
    confirm_torrent_deletion: bool | UnsetType = UNSET
    """
    Ask before a torrent is removed; only the interface obeys it, the API never asks. Default true. (Server 5.1.0 or later.)
    """
    confirm_torrent_recheck: bool | UnsetType = UNSET
    """
    Ask before a recheck; only the interface obeys it. Default true. (Server 5.1.0 or later.)
    """
    connection_speed: int | UnsetType = UNSET
    """
    Outgoing connection attempts per second. Default 30. (Server 4.4.0 or later.)
    """
    create_subfolder_enabled: bool | UnsetType = UNSET
    """
    Put multi-file torrents into a folder of their own; replaced by `torrent_content_layout` in 4.3.2. Default true. (Server 4.1.5 to 4.3.1.)
    """
    current_interface_address: str | UnsetType = UNSET
    """
    IP address to bind to; empty for all, `0.0.0.0` for all IPv4, `::` for all IPv6. (Server 4.2.0 or later.)
    """
    current_interface_name: str | UnsetType = UNSET
    """
    Display name of the bound network interface. Read-only. (Server 4.6.0 or later.)
    """
    current_network_interface: str | UnsetType = UNSET
    """
    Network interface to bind to, as its system name; empty for any. (Server 4.2.0 or later.)
    """
    delete_torrent_content_files: bool | UnsetType = UNSET
    """
    Preselect "also delete the files" in the removal dialog; does not change `torrents/delete`, which takes its own parameter. Default false. (Server 5.0.0 or later.)
    """
    dht: bool | UnsetType = UNSET
    """
    Find peers with the distributed hash table. Default true.
    """
    dht_bootstrap_nodes: str | UnsetType = UNSET
    """
    Nodes to enter the distributed hash table with, `host:port`. A list as one text, joined by commas. (Server 5.0.0 or later.)
    """
    disk_cache: int | UnsetType = UNSET
    """
    Size of the disk cache (libtorrent 1.2). In MiB; −1: automatic, 0: off. Default -1. (Server 4.2.0 or later.)
    """
    disk_cache_ttl: int | UnsetType = UNSET
    """
    Time after which cached blocks are written (libtorrent 1.2). In seconds. Default 60. (Server 4.2.0 or later.)
    """
    disk_io_read_mode: DiskIoReadMode | UnsetType = UNSET
    """
    Use of the system's cache for reading. Default 1 (on). (Server 4.5.0 or later.)
    """
    disk_io_type: DiskIoType | UnsetType = UNSET
    """
    Way of accessing the disk (libtorrent 2); needs a restart. Default 0 (chosen by the library). (Server 4.5.0 or later.)
    """
    disk_io_write_mode: DiskIoWriteMode | UnsetType = UNSET
    """
    Use of the system's cache for writing. Default 1 (on). (Server 4.5.0 or later.)
    """
    disk_queue_size: int | UnsetType = UNSET
    """
    Data that may wait to be written. In bytes. Default 1048576 (1 MiB). (Server 4.5.0 or later.)
    """
    dl_limit: int | UnsetType = UNSET
    """
    Global download limit. In bytes per second; 0: unlimited. Default 0.
    """
    dont_count_slow_torrents: bool | UnsetType = UNSET
    """
    Do not count slow torrents against the limits of the queue. Default false.
    """
    dyndns_domain: str | UnsetType = UNSET
    """
    The domain name to update. Default `changeme.dyndns.org`.
    """
    dyndns_enabled: bool | UnsetType = UNSET
    """
    Keep a dynamic domain name up to date. Default false.
    """
    dyndns_password: str | UnsetType = UNSET
    """
    Password at the provider, sent back in clear text. Default empty.
    """
    dyndns_service: DyndnsService | UnsetType = UNSET
    """
    Provider of the dynamic domain name. Default 0 (DynDNS).
    """
    dyndns_username: str | UnsetType = UNSET
    """
    User name at the provider. Default empty.
    """
    embedded_tracker_port: int | UnsetType = UNSET
    """
    Port of the embedded tracker. Default 9000. (Server 4.2.0 or later.)
    """
    embedded_tracker_port_forwarding: bool | UnsetType = UNSET
    """
    Forward the port of the embedded tracker with UPnP or NAT-PMP. Default false. (Server 4.5.0 or later.)
    """
    enable_coalesce_read_write: bool | UnsetType = UNSET
    """
    Join neighbouring reads and writes (libtorrent 1.2). Default false. (Server 4.2.0 or later.)
    """
    enable_embedded_tracker: bool | UnsetType = UNSET
    """
    Run a small tracker inside the server. Default false. (Server 4.2.0 or later.)
    """
    enable_multi_connections_from_same_ip: bool | UnsetType = UNSET
    """
    Accept several connections from one IP address. Default false. (Server 4.2.0 or later.)
    """
    enable_multi_connections_from_same_peer_id: bool | UnsetType = UNSET
    """
    Accept several connections with the same peer ID. Default false. (Server 5.3.0 or later.)
    """
    enable_os_cache: bool | UnsetType = UNSET
    """
    Use the system's cache; replaced by `disk_io_read_mode` and `disk_io_write_mode` in 4.5.0. Default true. (Server 4.2.0 to 4.4.5.)
    """
    enable_piece_extent_affinity: bool | UnsetType = UNSET
    """
    Download neighbouring pieces together. Default false. (Server 4.2.2 or later.)
    """
    enable_super_seeding: bool | UnsetType = UNSET
    """
    Use strict super seeding (a libtorrent option). (Server 4.2.0 to 4.2.3.)
    """
    enable_upload_suggestions: bool | UnsetType = UNSET
    """
    Suggest cached pieces to peers. Default false. (Server 4.2.0 or later.)
    """
    encryption: EncryptionMode | UnsetType = UNSET
    """
    Encryption of peer connections. Default 0 (prefer).
    """
    excluded_file_names: str | UnsetType = UNSET
    """
    File name patterns to leave out, with `*` and `?`. A list as one text, one a line. Default empty. (Server 4.5.0 or later.)
    """
    excluded_file_names_enabled: bool | UnsetType = UNSET
    """
    Do not download files whose names match `excluded_file_names`. Default false. (Server 4.5.0 or later.)
    """
    export_dir: str | UnsetType = UNSET
    """
    Folder that receives a copy of each added .torrent file, empty for off; replaced by `torrent_files_backup_dir` in 5.3.0. Default empty. (Server 5.2.3 or earlier.)
    """
    export_dir_fin: str | UnsetType = UNSET
    """
    Folder that receives a copy of the .torrent file of each finished download, empty for off; replaced by `torrent_files_finished_backup_dir` in 5.3.0. Default empty. (Server 5.2.3 or earlier.)
    """
    file_log_age: int | UnsetType = UNSET
    """
    Age after which old log files are deleted; the unit is `file_log_age_type`. Default 1. (Server 4.6.0 or later.)
    """
    file_log_age_type: FileLogAgeType | UnsetType = UNSET
    """
    Unit of `file_log_age`. Default 1 (months). (Server 4.6.0 or later.)
    """
    file_log_backup_enabled: bool | UnsetType = UNSET
    """
    Keep the old log file when it exceeds `file_log_max_size`. Default true. (Server 4.6.0 or later.)
    """
    file_log_delete_old: bool | UnsetType = UNSET
    """
    Delete old log files after `file_log_age`. Default true. (Server 4.6.0 or later.)
    """
    file_log_enabled: bool | UnsetType = UNSET
    """
    Write the log to a file. Default true. (Server 4.6.0 or later.)
    """
    file_log_max_size: int | UnsetType = UNSET
    """
    Size at which the log file is rotated. In KiB. Default 65. (Server 4.6.0 or later.)
    """
    file_log_path: str | UnsetType = UNSET
    """
    Folder of the log file, absolute path. (Server 4.6.0 or later.)
    """
    file_pool_size: int | UnsetType = UNSET
    """
    Most files kept open. Default 100. (Server 4.2.0 or later.)
    """
    force_proxy: bool | UnsetType = UNSET
    """
    Refuse connections that cannot go through the proxy. (Server 4.1.9.1 or earlier.)
    """
    hashing_threads: int | UnsetType = UNSET
    """
    Threads for hashing (libtorrent 2). Default 1. (Server 4.3.0 or later.)
    """
    hostname_cache_ttl: int | UnsetType = UNSET
    """
    How long a resolved host name is kept. In seconds. Default 1200. (Server 5.2.0 or later.)
    """
    i2p_address: str | UnsetType = UNSET
    """
    Host of the I2P SAM bridge. Default `127.0.0.1`. (Server 4.6.1 or later.)
    """
    i2p_enabled: bool | UnsetType = UNSET
    """
    Use the I2P network (servers with libtorrent 2 built for it). Default false. (Server 4.6.1 or later.)
    """
    i2p_inbound_length: int | UnsetType = UNSET
    """
    Hops of an inbound I2P tunnel, 0 to 7. Default 3. (Server 4.6.1 or later.)
    """
    i2p_inbound_length_variance: int | UnsetType = UNSET
    """
    Random variation of the inbound tunnel length, in hops. Default 0. (Server 5.3.0 or later.)
    """
    i2p_inbound_quantity: int | UnsetType = UNSET
    """
    Number of inbound I2P tunnels. Default 3. (Server 4.6.1 or later.)
    """
    i2p_mixed_mode: bool | UnsetType = UNSET
    """
    Let I2P torrents also use peers outside I2P, which gives up their anonymity. Default false. (Server 4.6.1 or later.)
    """
    i2p_outbound_length: int | UnsetType = UNSET
    """
    Hops of an outbound I2P tunnel, 0 to 7. Default 3. (Server 4.6.1 or later.)
    """
    i2p_outbound_length_variance: int | UnsetType = UNSET
    """
    Random variation of the outbound tunnel length, in hops. Default 0. (Server 5.3.0 or later.)
    """
    i2p_outbound_quantity: int | UnsetType = UNSET
    """
    Number of outbound I2P tunnels. Default 3. (Server 4.6.1 or later.)
    """
    i2p_pex_enabled: bool | UnsetType = UNSET
    """
    Exchange peers with other I2P peers. Default true. (Server 5.3.0 or later.)
    """
    i2p_port: int | UnsetType = UNSET
    """
    Port of the I2P SAM bridge. Default 7656. (Server 4.6.1 or later.)
    """
    idn_support_enabled: bool | UnsetType = UNSET
    """
    Accept internationalised domain names. Default false. (Server 4.3.2 or later.)
    """
    ignore_ssl_errors: bool | UnsetType = UNSET
    """
    Accept invalid certificates of web sites and feeds (not of trackers). Default false. (Server 5.0.1 or later.)
    """
    incomplete_files_ext: bool | UnsetType = UNSET
    """
    Append `.!qB` to the names of incomplete files. Default false.
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
    Apply the filter to trackers too. Default false.
    """
    limit_lan_peers: bool | UnsetType = UNSET
    """
    Apply the limits to peers in the local network. Default true. (Server 4.1.5 or later.)
    """
    limit_tcp_overhead: bool | UnsetType = UNSET
    """
    Count protocol overhead against the limits. Default false.
    """
    limit_utp_rate: bool | UnsetType = UNSET
    """
    Apply the limits to μTP connections. Default true.
    """
    listen_on_ipv6_address: bool | UnsetType = UNSET
    """
    Listen on IPv6 addresses too. (Server 4.2.0 to 4.2.0.)
    """
    listen_port: int | UnsetType = UNSET
    """
    TCP and UDP port for peer connections. 0: the system chooses.
    """
    locale: str | UnsetType = UNSET
    """
    Language of the web interface, log messages and mails, as a locale code such as `en` or `pt_BR`.
    """
    lsd: bool | UnsetType = UNSET
    """
    Find peers in the local network. Default true.
    """
    mail_notification_auth_enabled: bool | UnsetType = UNSET
    """
    Log in at the mail server. Default false.
    """
    mail_notification_email: str | UnsetType = UNSET
    """
    Address that receives the mails. Default empty.
    """
    mail_notification_enabled: bool | UnsetType = UNSET
    """
    Send a mail when a download finishes. Default false.
    """
    mail_notification_encryption_type: MailEncryptionType | UnsetType = UNSET
    """
    Encryption of the connection to the mail server. Default `SMTPS`. (Server 5.3.0 or later.)
    """
    mail_notification_password: str | UnsetType = UNSET
    """
    Password at the mail server, sent back in clear text. Default empty.
    """
    mail_notification_sender: str | UnsetType = UNSET
    """
    Sender address of the mails. Default empty. (Server 4.1.5 or later.)
    """
    mail_notification_smtp: str | UnsetType = UNSET
    """
    Mail server, `host` or `host:port`.
    """
    mail_notification_ssl_enabled: bool | UnsetType = UNSET
    """
    Use an encrypted connection to the mail server; replaced by `mail_notification_encryption_type` in 5.3.0. Default false. (Server 5.2.3 or earlier.)
    """
    mail_notification_username: str | UnsetType = UNSET
    """
    User name at the mail server. Default empty.
    """
    mark_of_the_web: bool | UnsetType = UNSET
    """
    Mark downloaded files as coming from the internet (macOS and Windows only). Default true. (Server 5.0.0 or later.)
    """
    max_active_checking_torrents: int | UnsetType = UNSET
    """
    Most torrents checked at the same time. −1: unlimited. Default 1. (Server 4.5.0 or later.)
    """
    max_active_downloads: int | UnsetType = UNSET
    """
    Most active downloads in the queue. −1: unlimited. Default 3.
    """
    max_active_torrents: int | UnsetType = UNSET
    """
    Most active torrents in the queue. −1: unlimited. Default 5.
    """
    max_active_uploads: int | UnsetType = UNSET
    """
    Most active uploads in the queue. −1: unlimited. Default 3.
    """
    max_concurrent_http_announces: int | UnsetType = UNSET
    """
    HTTP announces at the same time. Default 50. (Server 4.3.0 or later.)
    """
    max_connec: int | UnsetType = UNSET
    """
    Most connections of all torrents together. −1: unlimited. Default 500.
    """
    max_connec_per_torrent: int | UnsetType = UNSET
    """
    Most connections of one torrent. −1: unlimited. Default 100.
    """
    max_inactive_seeding_time: int | UnsetType = UNSET
    """
    Global limit of seeding without uploading. In minutes; −1: none. Always send it with `max_inactive_seeding_time_enabled`. Default -1. (Server 4.6.0 or later.)
    """
    max_inactive_seeding_time_enabled: bool | UnsetType = UNSET
    """
    Stop seeding after `max_inactive_seeding_time`. Always send both. Default false. (Server 4.6.0 or later.)
    """
    max_outstanding_block_requests: int | UnsetType = UNSET
    """
    Outstanding block requests accepted from one peer. Default 2000. (Server 5.3.0 or later.)
    """
    max_ratio: float | UnsetType = UNSET
    """
    Global share ratio limit. −1: none. Always send it with `max_ratio_enabled`: up to 5.1.4 it is ignored alone. Default -1.
    """
    max_ratio_act: MaxRatioAction | UnsetType = UNSET
    """
    What to do with a torrent that reached its share limits. Default 0 (stop).
    """
    max_ratio_enabled: bool | UnsetType = UNSET
    """
    Stop seeding at `max_ratio`. Always send both: up to 5.1.4 `true` alone sets a limit of 0, which ends all seeding at once. Default false.
    """
    max_seeding_time: int | UnsetType = UNSET
    """
    Global seeding time limit. In minutes; −1: none. Always send it with `max_seeding_time_enabled`. Default -1.
    """
    max_seeding_time_enabled: bool | UnsetType = UNSET
    """
    Stop seeding after `max_seeding_time`. Always send both. Default false.
    """
    max_uploads: int | UnsetType = UNSET
    """
    Most upload slots of all torrents together. −1: unlimited. Default 20.
    """
    max_uploads_per_torrent: int | UnsetType = UNSET
    """
    Most upload slots of one torrent. −1: unlimited. Default 4.
    """
    memory_working_set_limit: int | UnsetType = UNSET
    """
    Limit of the physical memory the server uses; not on Linux and macOS. In MiB. Default 512. (Server 4.5.0 or later.)
    """
    merge_trackers: bool | UnsetType = UNSET
    """
    Merge the trackers of a duplicate into the torrent that is already there. Default false. (Server 4.6.0 or later.)
    """
    outgoing_ports_max: int | UnsetType = UNSET
    """
    Highest local port for outgoing connections. 0: any. Default 0. (Server 4.2.0 or later.)
    """
    outgoing_ports_min: int | UnsetType = UNSET
    """
    Lowest local port for outgoing connections. 0: any. Default 0. (Server 4.2.0 or later.)
    """
    peer_tos: int | UnsetType = UNSET
    """
    DSCP or type-of-service byte of packets to peers, 0 to 255. Default 1. (Server 4.3.4 or later.)
    """
    peer_turnover: int | UnsetType = UNSET
    """
    Share of the peers disconnected per turn to try others. In percent. Default 4. (Server 4.3.0 or later.)
    """
    peer_turnover_cutoff: int | UnsetType = UNSET
    """
    Share of the connection limit that must be in use before peers are exchanged. In percent. Default 90. (Server 4.3.0 or later.)
    """
    peer_turnover_interval: int | UnsetType = UNSET
    """
    Time between two turns. In seconds. Default 300. (Server 4.3.0 or later.)
    """
    performance_warning: bool | UnsetType = UNSET
    """
    Log the performance alerts of the BitTorrent library. Default false. (Server 4.5.0 or later.)
    """
    pex: bool | UnsetType = UNSET
    """
    Exchange peers with other peers. Default true.
    """
    preallocate_all: bool | UnsetType = UNSET
    """
    Allocate the disk space of all files when a torrent starts. Default false.
    """
    proxy_auth_enabled: bool | UnsetType = UNSET
    """
    Log in at the proxy. Read-only up to 4.5.5, where `proxy_type` tells. Default false.
    """
    proxy_bittorrent: bool | UnsetType = UNSET
    """
    Use the proxy for BitTorrent traffic. Default true. (Server 4.6.0 or later.)
    """
    proxy_hostname_lookup: bool | UnsetType = UNSET
    """
    Let the proxy resolve host names. Default false. (Server 4.5.0 or later.)
    """
    proxy_ip: str | UnsetType = UNSET
    """
    Host name or address of the proxy. Default empty.
    """
    proxy_misc: bool | UnsetType = UNSET
    """
    Use the proxy for everything else: updates, search, downloads of .torrent files. Default true. (Server 4.6.0 or later.)
    """
    proxy_password: str | UnsetType = UNSET
    """
    Password at the proxy, sent back in clear text. Default empty.
    """
    proxy_peer_connections: bool | UnsetType = UNSET
    """
    Use the proxy for peer connections too, not only for trackers. Default false.
    """
    proxy_port: int | UnsetType = UNSET
    """
    Port of the proxy. Default 8080.
    """
    proxy_rss: bool | UnsetType = UNSET
    """
    Use the proxy for RSS feeds. Default true. (Server 4.6.0 or later.)
    """
    proxy_torrents_only: bool | UnsetType = UNSET
    """
    Use the proxy for torrents only; replaced by `proxy_bittorrent`, `proxy_rss` and `proxy_misc` in 4.6.0. Default false. (Server 4.5.5 or earlier.)
    """
    proxy_type: ProxyType | int | UnsetType = UNSET
    """
    Kind of proxy: a word since 4.6.0; a number up to 4.5.5 (0 none, 1 HTTP, 2 SOCKS5, 3 HTTP with login, 4 SOCKS5 with login, 5 SOCKS4). Default none.
    """
    proxy_username: str | UnsetType = UNSET
    """
    User name at the proxy. Default empty.
    """
    python_executable_path: str | UnsetType = UNSET
    """
    Python program that runs the search plugins, absolute path; empty to search for it. Default empty. (Server 5.0.0 or later.)
    """
    queueing_enabled: bool | UnsetType = UNSET
    """
    Limit the number of active torrents with a queue.
    """
    random_port: bool | UnsetType = UNSET
    """
    Use another port at each start; true is stored as port 0. Default false.
    """
    reannounce_when_address_changed: bool | UnsetType = UNSET
    """
    Announce to all trackers again when the IP address or port changed. Default false. (Server 4.4.0 or later.)
    """
    recheck_completed_torrents: bool | UnsetType = UNSET
    """
    Check the files of a torrent again when it finishes. Default false. (Server 4.2.0 or later.)
    """
    refresh_interval: int | UnsetType = UNSET
    """
    How often the server refreshes its own view of the torrents; polling faster brings nothing new. In milliseconds. Default 1500. (Server 4.5.0 or later.)
    """
    remove_torrent_file_backup: bool | UnsetType = UNSET
    """
    Delete the copy of the .torrent file when its torrent is removed. Default false. (Server 5.3.0 or later.)
    """
    request_queue_size: int | UnsetType = UNSET
    """
    Outstanding block requests to one peer. Default 500. (Server 4.5.0 or later.)
    """
    resolve_peer_countries: bool | UnsetType = UNSET
    """
    Show the country of each peer (`sync/torrentPeers`). Default true. (Server 4.2.0 or later.)
    """
    resolve_peer_host_names: bool | UnsetType = UNSET
    """
    Show the host name of each peer (`sync/torrentPeers`). Default false. (Server 5.2.0 or later.)
    """
    resume_data_storage_type: ResumeDataStorageType | UnsetType = UNSET
    """
    How the state of the torrents is stored; needs a restart. Default `Legacy`. (Server 4.5.1 or later.)
    """
    rss_auto_downloading_enabled: bool | UnsetType = UNSET
    """
    Download what the rules match. Default false. (Server 4.1.1 or later.)
    """
    rss_download_repack_proper_episodes: bool | UnsetType = UNSET
    """
    Download an episode again when a REPACK or PROPER version appears. Default true. (Server 4.2.5 or later.)
    """
    rss_fetch_delay: int | UnsetType = UNSET
    """
    Delay between two requests to the same host. In seconds. Default 2. (Server 5.0.0 or later.)
    """
    rss_max_articles_per_feed: int | UnsetType = UNSET
    """
    Most articles kept per feed. Default 50. (Server 4.1.1 or later.)
    """
    rss_processing_enabled: bool | UnsetType = UNSET
    """
    Fetch the feeds. Default false. (Server 4.1.1 or later.)
    """
    rss_refresh_interval: int | UnsetType = UNSET
    """
    Time between two fetches of a feed. In minutes. Default 30. (Server 4.1.1 or later.)
    """
    rss_smart_episode_filters: str | UnsetType = UNSET
    """
    Regular expressions that find the episode number for the smart filter. A list as one text, one a line. (Server 4.2.5 or later.)
    """
    save_path: str | UnsetType = UNSET
    """
    Default folder for finished downloads, absolute path.
    """
    save_path_changed_tmm_enabled: bool | UnsetType = UNSET
    """
    When the default save path changes, move the affected torrents; false switches them to manual management instead. Default false. (Server 4.1.5 or later.)
    """
    save_resume_data_interval: int | UnsetType = UNSET
    """
    How often the state of the torrents is saved. In minutes; 0: never. Default 60. (Server 4.2.0 or later.)
    """
    save_statistics_interval: int | UnsetType = UNSET
    """
    How often the all-time statistics are saved. In minutes; 0: never. Default 15. (Server 5.1.0 or later.)
    """
    scan_dirs: dict[str, WatchedFolderTarget | str] | UnsetType = UNSET
    """
    Watched folders: absolute path to where the torrents found there are saved. Setting it replaces the whole list. Default empty.
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
    scheduler_days: SchedulerDays | UnsetType = UNSET
    """
    Days on which the schedule applies. Default 0 (every day).
    """
    scheduler_enabled: bool | UnsetType = UNSET
    """
    Switch to the alternative limits by the clock. Default false.
    """
    seeding_outgoing_connections: bool | UnsetType = UNSET
    """
    Open connections to peers while seeding. Default true. (Server 5.3.0 or later.)
    """
    send_buffer_low_watermark: int | UnsetType = UNSET
    """
    Smallest send buffer per peer. In KiB. Default 10. (Server 4.2.0 or later.)
    """
    send_buffer_watermark: int | UnsetType = UNSET
    """
    Send buffer per peer at which no more is read from disk. In KiB. Default 500. (Server 4.2.0 or later.)
    """
    send_buffer_watermark_factor: int | UnsetType = UNSET
    """
    Share of a peer's upload speed kept in its send buffer. In percent. Default 50. (Server 4.2.0 or later.)
    """
    share_limits_mode: ShareLimitsMode | UnsetType = UNSET
    """
    Whether one reached limit is enough or all must be reached. Default `MatchAny`. (Server 5.3.0 or later.)
    """
    shutdown_timeout: int | UnsetType = UNSET
    """
    How long a shutdown waits for the BitTorrent session. In seconds; −1: without limit. Default -1. (Server 5.3.0 or later.)
    """
    slow_torrent_dl_rate_threshold: int | UnsetType = UNSET
    """
    Download speed below which a torrent is slow. In KiB per second. Default 2. (Server 4.1.5 or later.)
    """
    slow_torrent_inactive_timer: int | UnsetType = UNSET
    """
    How long a torrent must be below both thresholds to be slow. In seconds. Default 60. (Server 4.1.5 or later.)
    """
    slow_torrent_ul_rate_threshold: int | UnsetType = UNSET
    """
    Upload speed below which a torrent is slow. In KiB per second. Default 2. (Server 4.1.5 or later.)
    """
    socket_backlog_size: int | UnsetType = UNSET
    """
    Incoming connections that may wait to be accepted. Default 30. (Server 4.2.0 or later.)
    """
    socket_receive_buffer_size: int | UnsetType = UNSET
    """
    Receive buffer of a socket. In bytes; 0: the system's default. Default 0. (Server 4.6.0 or later.)
    """
    socket_send_buffer_size: int | UnsetType = UNSET
    """
    Send buffer of a socket. In bytes; 0: the system's default. Default 0. (Server 4.6.0 or later.)
    """
    ssl_cert: str | UnsetType = UNSET
    """
    Certificate for HTTPS in PEM form; replaced by `web_ui_https_cert_path` in 4.2.0. (Server 4.1.9.1 or earlier.)
    """
    ssl_enabled: bool | UnsetType = UNSET
    """
    Listen for peers of SSL torrents. Default false. (Server 5.0.0 or later.)
    """
    ssl_key: str | UnsetType = UNSET
    """
    Private key for HTTPS in PEM form; replaced by `web_ui_https_key_path` in 4.2.0. (Server 4.1.9.1 or earlier.)
    """
    ssl_listen_port: int | UnsetType = UNSET
    """
    Port for peers of SSL torrents. A fresh server picks one at random. (Server 5.0.0 or later.)
    """
    ssrf_mitigation: bool | UnsetType = UNSET
    """
    Refuse tracker and web seed URLs that lead into the local network. Default true. (Server 4.3.8 or later.)
    """
    start_paused: bool | UnsetType = UNSET
    """
    Start the BitTorrent session paused (`transfer/resumeSession` lets it run). Default false. (Server 5.3.0 or later.)
    """
    start_paused_enabled: bool | UnsetType = UNSET
    """
    Do not start new torrents; called `add_stopped_enabled` since 5.0.0. Default false. (Server 4.1.5 to 4.6.7.)
    """
    status_bar_external_ip: bool | UnsetType = UNSET
    """
    Show the external IP address in the status bar of the interface. Default false. (Server 5.1.0 or later.)
    """
    stop_tracker_timeout: int | UnsetType = UNSET
    """
    How long a shutdown waits for the stop announces. In seconds; 0: they are skipped. Default 2. (Server 4.2.2 or later.)
    """
    store_search_job_results: bool | UnsetType = UNSET
    """
    Keep the results of stored search jobs too. Default false. (Server 5.3.0 or later.)
    """
    store_search_jobs: bool | UnsetType = UNSET
    """
    Keep search jobs over a restart of the server. Default false. (Server 5.3.0 or later.)
    """
    temp_path: str | UnsetType = UNSET
    """
    Folder for incomplete torrents, absolute path.
    """
    temp_path_enabled: bool | UnsetType = UNSET
    """
    Keep incomplete torrents in `temp_path`. Default false.
    """
    torrent_changed_tmm_enabled: bool | UnsetType = UNSET
    """
    When the category of a torrent changes, move its files; false switches the torrent to manual management instead. Default true. (Server 4.1.5 or later.)
    """
    torrent_content_layout: ContentLayout | UnsetType = UNSET
    """
    Folder layout of new torrents. Default `Original`. (Server 4.3.2 or later.)
    """
    torrent_content_remove_option: TorrentContentRemoveOption | UnsetType = UNSET
    """
    What happens to content files that are removed with a torrent. Default `Delete`. (Server 5.0.0 or later.)
    """
    torrent_file_size_limit: int | UnsetType = UNSET
    """
    Largest .torrent file the server accepts. In bytes. Default 104857600 (100 MiB). (Server 4.6.0 or later.)
    """
    torrent_files_backup_dir: str | UnsetType = UNSET
    """
    Folder for copies of .torrent files. Default `backup`. (Server 5.3.0 or later.)
    """
    torrent_files_backup_enabled: bool | UnsetType = UNSET
    """
    Keep a copy of each added .torrent file in `torrent_files_backup_dir`. Default false. (Server 5.3.0 or later.)
    """
    torrent_files_finished_backup_dir: str | UnsetType = UNSET
    """
    Folder for copies of the .torrent files of finished downloads. Default `backup`. (Server 5.3.0 or later.)
    """
    torrent_files_finished_backup_dir_enabled: bool | UnsetType = UNSET
    """
    Use a folder of its own for the .torrent files of finished downloads. Default false. (Server 5.3.0 or later.)
    """
    torrent_stop_condition: StopCondition | UnsetType = UNSET
    """
    Stop new torrents automatically at this point. Default `None`. (Server 4.5.0 or later.)
    """
    up_limit: int | UnsetType = UNSET
    """
    Global upload limit. In bytes per second; 0: unlimited. Default 0.
    """
    upload_choking_algorithm: UploadChokingAlgorithm | UnsetType = UNSET
    """
    Which peers get an upload slot while seeding. Default 1 (fastest upload). (Server 4.2.0 or later.)
    """
    upload_slots_behavior: UploadSlotsBehavior | UnsetType = UNSET
    """
    How the number of upload slots is found. Default 0 (fixed). (Server 4.2.0 or later.)
    """
    upnp: bool | UnsetType = UNSET
    """
    Forward the listening port with UPnP or NAT-PMP. Default true.
    """
    upnp_lease_duration: int | UnsetType = UNSET
    """
    Duration of a UPnP port mapping. In seconds; 0: permanent. Default 0. (Server 4.2.3 or later.)
    """
    use_category_paths_in_manual_mode: bool | UnsetType = UNSET
    """
    Resolve a relative save path against the path of the category also in manual mode. Default false. (Server 4.5.0 or later.)
    """
    use_https: bool | UnsetType = UNSET
    """
    Serve the web interface over HTTPS. A change takes effect at once. Default false.
    """
    use_subcategories: bool | UnsetType = UNSET
    """
    Treat `/` in category names as a hierarchy; always on since 5.2.0. Default false. (Server 4.6.0 to 5.1.4.)
    """
    use_unwanted_folder: bool | UnsetType = UNSET
    """
    Keep files that are not wanted in a folder named `.unwanted`. Default false. (Server 5.0.0 or later.)
    """
    utp_tcp_mixed_mode: UtpTcpMixedMode | UnsetType = UNSET
    """
    How TCP and μTP share the bandwidth. Default 0 (prefer TCP). (Server 4.2.0 or later.)
    """
    validate_https_tracker_certificate: bool | UnsetType = UNSET
    """
    Check the certificates of HTTPS trackers. Default true. (Server 4.3.0 or later.)
    """
    web_ui_address: str | UnsetType = UNSET
    """
    Address the web interface listens on, `*` for all. A change takes effect at once: the connection may move.
    """
    web_ui_api_key: str | UnsetType = UNSET
    """
    API key for bearer authentication, in clear text, empty if none. Read-only: use `app/rotateAPIKey` and `app/deleteAPIKey`. (Server 5.2.0 or later.)
    """
    web_ui_ban_duration: int | UnsetType = UNSET
    """
    How long an address stays banned. In seconds. Default 3600. (Server 4.2.2 or later.)
    """
    web_ui_clickjacking_protection_enabled: bool | UnsetType = UNSET
    """
    Forbid other sites to show the interface in a frame. Default true. (Server 4.1.2 or later.)
    """
    web_ui_csrf_protection_enabled: bool | UnsetType = UNSET
    """
    Refuse requests whose Origin or Referer is another host (401). Default true. (Server 4.1.2 or later.)
    """
    web_ui_custom_http_headers: str | UnsetType = UNSET
    """
    Additional response headers, as `Name: value`. A list as one text, one a line. Default empty. (Server 4.2.5 or later.)
    """
    web_ui_domain_list: str | UnsetType = UNSET
    """
    Host names accepted in the Host header, with `*` as wildcard. A list as one text, joined by semicolons. Default `*`.
    """
    web_ui_host_header_validation_enabled: bool | UnsetType = UNSET
    """
    Check the Host header against `web_ui_domain_list` (401). Default true. (Server 4.1.5 or later.)
    """
    web_ui_https_cert_path: str | UnsetType = UNSET
    """
    Certificate file for HTTPS, absolute path. Default empty. (Server 4.2.0 or later.)
    """
    web_ui_https_key_path: str | UnsetType = UNSET
    """
    Private key file for HTTPS, absolute path. Default empty. (Server 4.2.0 or later.)
    """
    web_ui_max_auth_fail_count: int | UnsetType = UNSET
    """
    Failed logins of one address before it is banned. Default 5. (Server 4.2.2 or later.)
    """
    web_ui_password: str | UnsetType = UNSET
    """
    New password of the web interface, in plain text. Since 5.2.0 at least 6 characters, else 400. Never returned since 4.2.0; up to 4.1.9.1 the answer holds its MD5 sum.
    """
    web_ui_port: int | UnsetType = UNSET
    """
    Port of the web interface. A change takes effect at once: the connection may move. Default 8080.
    """
    web_ui_reverse_proxies_list: str | UnsetType = UNSET
    """
    Addresses or networks of trusted reverse proxies. A list as one text, joined by semicolons. Default empty. (Server 4.4.0 or later.)
    """
    web_ui_reverse_proxy_enabled: bool | UnsetType = UNSET
    """
    Take the address of the client from the headers of a trusted reverse proxy. Default false. (Server 4.4.0 or later.)
    """
    web_ui_secure_cookie_enabled: bool | UnsetType = UNSET
    """
    Mark the session cookie as secure when HTTPS is used. Default true. (Server 4.2.2 or later.)
    """
    web_ui_session_timeout: int | UnsetType = UNSET
    """
    Idle time after which a session ends. In seconds. Default 3600. (Server 4.2.0 or later.)
    """
    web_ui_sessions_count_limit: int | UnsetType = UNSET
    """
    Most sessions at the same time; the oldest is dropped. Default 15. (Server 5.3.0 or later.)
    """
    web_ui_upnp: bool | UnsetType = UNSET
    """
    Forward the port of the web interface with UPnP or NAT-PMP.
    """
    web_ui_use_custom_http_headers_enabled: bool | UnsetType = UNSET
    """
    Add `web_ui_custom_http_headers` to each answer. Default false. (Server 4.2.5 or later.)
    """
    web_ui_username: str | UnsetType = UNSET
    """
    User name of the web interface. Since 5.2.0 at least 3 characters and no colon, else 400. Open sessions stay valid.
    """
    webtorrent_stun_server: str | UnsetType = UNSET
    """
    STUN server for WebTorrent connections, `host:port`. Default `stun.l.google.com:19302`. (Server 5.3.0 or later.)
    """

    @property
    def add_trackers_url_list_list(self) -> list[str] | None:
        """The items of `add_trackers_url_list`. None where it was not sent."""
        return listed(self.add_trackers_url_list, "\n")

    @property
    def banned_ips_list(self) -> list[str] | None:
        """The items of `banned_ips`. None where it was not sent."""
        return listed(self.banned_ips, "\n")

    @property
    def bypass_auth_subnet_whitelist_list(self) -> list[str] | None:
        """The items of `bypass_auth_subnet_whitelist`. None where it was not sent."""
        return listed(self.bypass_auth_subnet_whitelist, "\n")

    @property
    def dht_bootstrap_nodes_list(self) -> list[str] | None:
        """The items of `dht_bootstrap_nodes`. None where it was not sent."""
        return listed(self.dht_bootstrap_nodes, ",")

    @property
    def disk_cache_ttl_duration(self) -> timedelta | None:
        """`disk_cache_ttl` as a `timedelta`. None where it was not sent and for anything below 0."""
        return duration(self.disk_cache_ttl, "seconds")

    @property
    def excluded_file_names_list(self) -> list[str] | None:
        """The items of `excluded_file_names`. None where it was not sent."""
        return listed(self.excluded_file_names, "\n")

    @property
    def hostname_cache_ttl_duration(self) -> timedelta | None:
        """`hostname_cache_ttl` as a `timedelta`.

        None where it was not sent and for anything below 0.
        """
        return duration(self.hostname_cache_ttl, "seconds")

    @property
    def max_inactive_seeding_time_duration(self) -> timedelta | None:
        """`max_inactive_seeding_time` as a `timedelta`.

        None for −1 (none), where it was not sent and for anything below 0.
        """
        return duration(self.max_inactive_seeding_time, "minutes", -1)

    @property
    def max_seeding_time_duration(self) -> timedelta | None:
        """`max_seeding_time` as a `timedelta`.

        None for −1 (none), where it was not sent and for anything below 0.
        """
        return duration(self.max_seeding_time, "minutes", -1)

    @property
    def peer_turnover_interval_duration(self) -> timedelta | None:
        """`peer_turnover_interval` as a `timedelta`.

        None where it was not sent and for anything below 0.
        """
        return duration(self.peer_turnover_interval, "seconds")

    @property
    def refresh_interval_duration(self) -> timedelta | None:
        """`refresh_interval` as a `timedelta`.

        None where it was not sent and for anything below 0.
        """
        return duration(self.refresh_interval, "milliseconds")

    @property
    def rss_fetch_delay_duration(self) -> timedelta | None:
        """`rss_fetch_delay` as a `timedelta`. None where it was not sent and for anything below 0."""
        return duration(self.rss_fetch_delay, "seconds")

    @property
    def rss_refresh_interval_duration(self) -> timedelta | None:
        """`rss_refresh_interval` as a `timedelta`.

        None where it was not sent and for anything below 0.
        """
        return duration(self.rss_refresh_interval, "minutes")

    @property
    def rss_smart_episode_filters_list(self) -> list[str] | None:
        """The items of `rss_smart_episode_filters`. None where it was not sent."""
        return listed(self.rss_smart_episode_filters, "\n")

    @property
    def save_resume_data_interval_duration(self) -> timedelta | None:
        """`save_resume_data_interval` as a `timedelta`.

        None for 0 (never), where it was not sent and for anything below 0.
        """
        return duration(self.save_resume_data_interval, "minutes", 0)

    @property
    def save_statistics_interval_duration(self) -> timedelta | None:
        """`save_statistics_interval` as a `timedelta`.

        None for 0 (never), where it was not sent and for anything below 0.
        """
        return duration(self.save_statistics_interval, "minutes", 0)

    @property
    def shutdown_timeout_duration(self) -> timedelta | None:
        """`shutdown_timeout` as a `timedelta`.

        None for −1 (without limit), where it was not sent and for anything below 0.
        """
        return duration(self.shutdown_timeout, "seconds", -1)

    @property
    def slow_torrent_inactive_timer_duration(self) -> timedelta | None:
        """`slow_torrent_inactive_timer` as a `timedelta`.

        None where it was not sent and for anything below 0.
        """
        return duration(self.slow_torrent_inactive_timer, "seconds")

    @property
    def stop_tracker_timeout_duration(self) -> timedelta | None:
        """`stop_tracker_timeout` as a `timedelta`.

        None for 0 (they are skipped), where it was not sent and for anything below 0.
        """
        return duration(self.stop_tracker_timeout, "seconds", 0)

    @property
    def upnp_lease_duration_duration(self) -> timedelta | None:
        """`upnp_lease_duration` as a `timedelta`.

        None for 0 (permanent), where it was not sent and for anything below 0.
        """
        return duration(self.upnp_lease_duration, "seconds", 0)

    @property
    def web_ui_ban_duration_duration(self) -> timedelta | None:
        """`web_ui_ban_duration` as a `timedelta`.

        None where it was not sent and for anything below 0.
        """
        return duration(self.web_ui_ban_duration, "seconds")

    @property
    def web_ui_custom_http_headers_list(self) -> list[str] | None:
        """The items of `web_ui_custom_http_headers`. None where it was not sent."""
        return listed(self.web_ui_custom_http_headers, "\n")

    @property
    def web_ui_domain_list_list(self) -> list[str] | None:
        """The items of `web_ui_domain_list`. None where it was not sent."""
        return listed(self.web_ui_domain_list, ";")

    @property
    def web_ui_reverse_proxies_list_list(self) -> list[str] | None:
        """The items of `web_ui_reverse_proxies_list`. None where it was not sent."""
        return listed(self.web_ui_reverse_proxies_list, ";")

    @property
    def web_ui_session_timeout_duration(self) -> timedelta | None:
        """`web_ui_session_timeout` as a `timedelta`.

        None where it was not sent and for anything below 0.
        """
        return duration(self.web_ui_session_timeout, "seconds")


class RssRule(Model, kw_only=True):
    """
    A rule that downloads matching articles. A server answers with all keys it knows; when setting a rule, absent keys take their defaults. Since 4.6.0 `torrentParams` holds the options of the torrents, and `addPaused`, `savePath`, `assignedCategory` and `torrentContentLayout` mirror it: they count only if `torrentParams` is absent.
    """

    __summary__ = ("enabled", "must_contain", "affected_feeds")
    add_paused: bool | None | UnsetType = field(name="addPaused", default=UNSET)
    """
    Whether torrents are added stopped, null for the preference of the server.
    """
    affected_feeds: list[str] | UnsetType = field(name="affectedFeeds", default=UNSET)
    """
    URLs of the feeds the rule applies to.
    """
    assigned_category: str | UnsetType = field(name="assignedCategory", default=UNSET)
    """
    Category of the torrents, empty for none.
    """
    create_subfolder: bool | None | UnsetType = field(name="createSubfolder", default=UNSET)
    """
    Whether torrents get a folder of their own, null for the preference of the server. Replaced by `torrentContentLayout`; later releases still read it, but never answer with it (read from the source). (Server 4.2.0 to 4.3.1.)
    """
    enabled: bool | UnsetType = UNSET
    """
    Whether the rule is in use. Default true.
    """
    episode_filter: str | UnsetType = field(name="episodeFilter", default=UNSET)
    """
    Episodes to download, e.g. `1x2;8-15;30-;` for season 1. Empty for all.
    """
    ignore_days: int | UnsetType = field(name="ignoreDays", default=UNSET)
    """
    How long the rule ignores further matches after one. In days; 0: none.
    """
    last_match: str | UnsetType = field(name="lastMatch", default=UNSET)
    """
    Time of the last match as RFC 2822 text, empty if there was none.
    """
    must_contain: str | UnsetType = field(name="mustContain", default=UNSET)
    """
    Pattern that titles must match: wildcards, or a regular expression with `useRegex`. Empty matches all.
    """
    must_not_contain: str | UnsetType = field(name="mustNotContain", default=UNSET)
    """
    Pattern that titles must not match. Empty excludes none.
    """
    previously_matched_episodes: list[str] | UnsetType = field(
        name="previouslyMatchedEpisodes", default=UNSET
    )
    """
    Episodes the smart filter has seen.
    """
    priority: int | UnsetType = UNSET
    """
    Order of the rules, the lowest number first. Default 0. (Server 4.6.0 or later.)
    """
    save_path: str | UnsetType = field(name="savePath", default=UNSET)
    """
    Folder of the torrents, empty for the default.
    """
    smart_filter: bool | UnsetType = field(name="smartFilter", default=UNSET)
    """
    Whether an episode that was already downloaded is skipped. Default false.
    """
    torrent_content_layout: ContentLayout | None | UnsetType = field(
        name="torrentContentLayout", default=UNSET
    )
    """
    Folder layout of the torrents, null for the preference of the server. (Server 4.3.2 or later.)
    """
    torrent_params: TorrentParams | UnsetType = field(name="torrentParams", default=UNSET)
    """
    Options of the torrents. (Server 4.6.0 or later.)
    """
    use_regex: bool | UnsetType = field(name="useRegex", default=UNSET)
    """
    Whether both patterns are regular expressions. Default false.
    """

    @property
    def ignore_days_duration(self) -> timedelta | None:
        """`ignore_days` as a `timedelta`.

        None for 0 (none), where it was not sent and for anything below 0.
        """
        return duration(self.ignore_days, "days", 0)


RssRules: TypeAlias = dict[str, RssRule]
"""
Download rules by name.
"""


class SearchJob(Model, kw_only=True):
    """
    A search job.
    """

    category: SearchCategory | UnsetType = UNSET
    """
    Category searched in. (Server 5.3.0 or later.)
    """
    id: int
    """
    Number of the job.
    """
    pattern: str | UnsetType = UNSET
    """
    What is searched for. (Server 5.3.0 or later.)
    """
    plugins: list[str] | UnsetType = UNSET
    """
    Names of the plugins in use. (Server 5.3.0 or later.)
    """
    status: SearchStatus
    """
    Whether it is still running.
    """
    total: int
    """
    Results found so far.
    """


class SearchPlugin(Model, kw_only=True):
    """
    An installed search plugin.
    """

    enabled: bool
    """
    Whether a search with `enabled` plugins uses it.
    """
    full_name: str = field(name="fullName")
    """
    Name to show to people.
    """
    name: str
    """
    Short name that the API uses.
    """
    supported_categories: list[SearchPluginCategory | str] = field(name="supportedCategories")
    """
    Categories the plugin can search in: objects since 4.3.0 (the first one is `all`), plain names up to 4.2.5.
    """
    url: str
    """
    URL of the searched site.
    """
    version: str
    """
    Version of the plugin.
    """


class SearchResults(Model, kw_only=True):
    """
    A page of the results of a search job.
    """

    results: list[SearchResult]
    """
    The results of this page, in the order they came in.
    """
    status: SearchStatus
    """
    Whether more results may come.
    """
    total: int
    """
    Results found so far, not only those of this page.
    """


class TorrentChange(Model, kw_only=True):
    """
    A torrent in `sync/maindata`: all fields of a new torrent, the changed fields of a known one. The ID is the key of the mapping, so there is no `hash`.
    """

    __summary__ = ("name", "state", "progress")
    added_on: int | UnsetType = UNSET
    """
    Time of adding. In Unix seconds.
    """
    amount_left: int | UnsetType = UNSET
    """
    Size of the part of the wanted files that is missing. In bytes.
    """
    auto_tmm: bool | UnsetType = UNSET
    """
    Whether the server chooses the paths by category (automatic torrent management).
    """
    availability: float | UnsetType = UNSET
    """
    Copies of the torrent that the connected peers have together, as when stopped or seeding. −1: unknown. (Server 4.2.0 or later.)
    """
    category: str | UnsetType = UNSET
    """
    Category, or empty.
    """
    comment: str | UnsetType = UNSET
    """
    Comment, may be empty. (Server 5.0.0 or later.)
    """
    completed: int | UnsetType = UNSET
    """
    Size of the part of the wanted files that is complete. In bytes.
    """
    completion_on: int | UnsetType = UNSET
    """
    Time of completion. In Unix seconds; −1, 0 or 4294967295: not complete. Which special value is sent depends on the release.
    """
    connections_count: int | UnsetType = UNSET
    """
    Open connections. (Server 5.2.0 or later.)
    """
    connections_limit: int | UnsetType = UNSET
    """
    Highest number of connections. (Server 5.2.0 or later.)
    """
    content_path: str | UnsetType = UNSET
    """
    Path of the root folder, or of the file of a single-file torrent; empty before metadata. (Server 4.3.1 or later.)
    """
    created_by: str | UnsetType = UNSET
    """
    Program that made the torrent, may be empty. (Server 5.2.0 or later.)
    """
    creation_date: int | UnsetType = UNSET
    """
    Time at which the torrent was made. In Unix seconds; −1: unknown. (Server 5.2.0 or later.)
    """
    dl_limit: int | UnsetType = UNSET
    """
    Download limit. In bytes per second; −1 or 0: unlimited.
    """
    dlspeed: int | UnsetType = UNSET
    """
    Download speed. In bytes per second.
    """
    download_path: str | UnsetType = UNSET
    """
    Folder of the incomplete files; empty if it is the save path. (Server 4.4.0 or later.)
    """
    downloaded: int | UnsetType = UNSET
    """
    Data downloaded in all. In bytes.
    """
    downloaded_session: int | UnsetType = UNSET
    """
    Data downloaded since the server started. In bytes.
    """
    eta: int | UnsetType = UNSET
    """
    Time until complete, or until a share limit when seeding. In seconds; 8640000: endless.
    """
    f_l_piece_prio: bool | UnsetType = UNSET
    """
    Whether the first and last piece of each file come first. Absent on 4.1 before metadata.
    """
    force_start: bool | UnsetType = UNSET
    """
    Whether the torrent ignores the limits of the queue.
    """
    has_metadata: bool | UnsetType = UNSET
    """
    False for a magnet whose metadata has not arrived. (Server 5.0.0 or later.)
    """
    has_other_announce_error: bool | UnsetType = UNSET
    """
    True if an announce failed for another reason. (Server 5.2.0 or later.)
    """
    has_tracker_error: bool | UnsetType = UNSET
    """
    True if a tracker answered with an error. (Server 5.2.0 or later.)
    """
    has_tracker_warning: bool | UnsetType = UNSET
    """
    True if a tracker sent a warning. (Server 5.2.0 or later.)
    """
    inactive_seeding_time_limit: int | UnsetType = UNSET
    """
    Own limit of the seeding time without upload. In minutes; −2: the global one, −1: none. (Server 4.6.0 or later.)
    """
    infohash_v1: str | UnsetType = UNSET
    """
    v1 info-hash, 40 hex digits; empty if the torrent has none. (Server 4.4.0 or later.)
    """
    infohash_v2: str | UnsetType = UNSET
    """
    v2 info-hash, 64 hex digits; empty if the torrent has none. (Server 4.4.0 or later.)
    """
    last_activity: int | UnsetType = UNSET
    """
    Time of the last transfer. In Unix seconds.
    """
    magnet_uri: str | UnsetType = UNSET
    """
    Magnet link of the torrent.
    """
    max_inactive_seeding_time: int | UnsetType = UNSET
    """
    Limit in force of the seeding time without upload. In minutes; −1: none. (Server 4.6.0 or later.)
    """
    max_ratio: float | UnsetType = UNSET
    """
    Share ratio limit in force. −1: none.
    """
    max_seeding_time: int | UnsetType = UNSET
    """
    Seeding time limit in force. In minutes; −1: none.
    """
    name: str | UnsetType = UNSET
    """
    Name as shown, changed by `torrents/rename`.
    """
    num_complete: int | UnsetType = UNSET
    """
    Seeds in the swarm. −1: unknown.
    """
    num_incomplete: int | UnsetType = UNSET
    """
    Leeches in the swarm. −1: unknown.
    """
    num_leechs: int | UnsetType = UNSET
    """
    Connected leeches.
    """
    num_seeds: int | UnsetType = UNSET
    """
    Connected seeds.
    """
    piece_size: int | UnsetType = UNSET
    """
    Size of a piece. In bytes; −1: before metadata. (Server 5.2.0 or later.)
    """
    pieces_have: int | UnsetType = UNSET
    """
    Number of complete pieces. −1: before metadata. (Server 5.2.0 or later.)
    """
    pieces_num: int | UnsetType = UNSET
    """
    Number of pieces. −1: before metadata. (Server 5.2.0 or later.)
    """
    popularity: float | UnsetType = UNSET
    """
    Share ratio for each month of active time. (Server 5.0.0 or later.)
    """
    priority: int | UnsetType = UNSET
    """
    Position in the queue from 1. −1 or 0: not queued.
    """
    private: bool | None | UnsetType = UNSET
    """
    Whether peers may be found through the trackers only; null before metadata. (Server 5.0.0 or later.)
    """
    progress: float | UnsetType = UNSET
    """
    Share of the wanted data that is complete. From 0 to 1.
    """
    ratio: float | UnsetType = UNSET
    """
    Uploaded to downloaded. −1: above 9999.
    """
    ratio_limit: float | UnsetType = UNSET
    """
    Own share ratio limit. −2: the global one, −1: none.
    """
    reannounce: int | UnsetType = UNSET
    """
    Time until the next announce. In seconds. (Server 5.0.0 or later.)
    """
    root_path: str | UnsetType = UNSET
    """
    Path of the root folder; empty if there is none. (Server 5.0.0 or later.)
    """
    save_path: str | UnsetType = UNSET
    """
    Folder of the complete files.
    """
    seeding_time: int | UnsetType = UNSET
    """
    How long it has seeded. In seconds. (Server 4.3.4 or later.)
    """
    seeding_time_limit: int | UnsetType = UNSET
    """
    Own seeding time limit. In minutes; −2: the global one, −1: none.
    """
    seen_complete: int | UnsetType = UNSET
    """
    Time at which a complete copy was last seen in the swarm. In Unix seconds; −1 or 0: never.
    """
    seq_dl: bool | UnsetType = UNSET
    """
    Whether pieces are downloaded in order.
    """
    share_limit_action: ShareLimitAction | UnsetType = UNSET
    """
    What happens at the limits. (Server 5.2.0 or later.)
    """
    share_limits_mode: ShareLimitsMode | UnsetType = UNSET
    """
    How the limits combine. (Server 5.3.0 or later.)
    """
    size: int | UnsetType = UNSET
    """
    Size of the wanted files. In bytes.
    """
    state: TorrentState | UnsetType = UNSET
    """
    What the torrent is doing.
    """
    super_seeding: bool | UnsetType = UNSET
    """
    Whether it seeds in super seeding mode.
    """
    tags: str | UnsetType = UNSET
    """
    Tags, empty if there are none. A list as one text, joined by a comma and a blank.
    """
    time_active: int | UnsetType = UNSET
    """
    How long the torrent was active. In seconds.
    """
    total_size: int | UnsetType = UNSET
    """
    Size of all files. In bytes; −1: before metadata.
    """
    total_wasted: int | UnsetType = UNSET
    """
    Data thrown away, received twice or with a wrong checksum. In bytes. (Server 5.2.0 or later.)
    """
    tracker: str | UnsetType = UNSET
    """
    First working tracker, or empty.
    """
    trackers_count: int | UnsetType = UNSET
    """
    Number of trackers. (Server 4.3.0 or later.)
    """
    up_limit: int | UnsetType = UNSET
    """
    Upload limit. In bytes per second; −1 or 0: unlimited.
    """
    uploaded: int | UnsetType = UNSET
    """
    Data uploaded in all. In bytes.
    """
    uploaded_session: int | UnsetType = UNSET
    """
    Data uploaded since the server started. In bytes.
    """
    upspeed: int | UnsetType = UNSET
    """
    Upload speed. In bytes per second.
    """

    @property
    def added_on_time(self) -> datetime | None:
        """`added_on` as an aware time in UTC.

        None where it was not sent and for anything that is no time.
        """
        return moment(self.added_on, "unix-seconds")

    @property
    def completion_on_time(self) -> datetime | None:
        """`completion_on` as an aware time in UTC.

        None for −1, 0 or 4294967295 (not complete), where it was not sent and for anything that
        is no time.
        """
        return moment(self.completion_on, "unix-seconds", -1, 0, 4294967295)

    @property
    def creation_date_time(self) -> datetime | None:
        """`creation_date` as an aware time in UTC.

        None for −1 (unknown), where it was not sent and for anything that is no time.
        """
        return moment(self.creation_date, "unix-seconds", -1)

    @property
    def eta_duration(self) -> timedelta | None:
        """`eta` as a `timedelta`.

        None for 8640000 (endless), where it was not sent and for anything below 0.
        """
        return duration(self.eta, "seconds", 8640000)

    @property
    def inactive_seeding_time_limit_duration(self) -> timedelta | None:
        """`inactive_seeding_time_limit` as a `timedelta`.

        None for −2 (the global one), for −1 (none), where it was not sent and for anything
        below 0.
        """
        return duration(self.inactive_seeding_time_limit, "minutes", -2, -1)

    @property
    def last_activity_time(self) -> datetime | None:
        """`last_activity` as an aware time in UTC.

        None where it was not sent and for anything that is no time.
        """
        return moment(self.last_activity, "unix-seconds")

    @property
    def max_inactive_seeding_time_duration(self) -> timedelta | None:
        """`max_inactive_seeding_time` as a `timedelta`.

        None for −1 (none), where it was not sent and for anything below 0.
        """
        return duration(self.max_inactive_seeding_time, "minutes", -1)

    @property
    def max_seeding_time_duration(self) -> timedelta | None:
        """`max_seeding_time` as a `timedelta`.

        None for −1 (none), where it was not sent and for anything below 0.
        """
        return duration(self.max_seeding_time, "minutes", -1)

    @property
    def reannounce_duration(self) -> timedelta | None:
        """`reannounce` as a `timedelta`. None where it was not sent and for anything below 0."""
        return duration(self.reannounce, "seconds")

    @property
    def seeding_time_duration(self) -> timedelta | None:
        """`seeding_time` as a `timedelta`. None where it was not sent and for anything below 0."""
        return duration(self.seeding_time, "seconds")

    @property
    def seeding_time_limit_duration(self) -> timedelta | None:
        """`seeding_time_limit` as a `timedelta`.

        None for −2 (the global one), for −1 (none), where it was not sent and for anything
        below 0.
        """
        return duration(self.seeding_time_limit, "minutes", -2, -1)

    @property
    def seen_complete_time(self) -> datetime | None:
        """`seen_complete` as an aware time in UTC.

        None for −1 or 0 (never), where it was not sent and for anything that is no time.
        """
        return moment(self.seen_complete, "unix-seconds", -1, 0)

    @property
    def tags_list(self) -> list[str] | None:
        """The items of `tags`. None where it was not sent."""
        return listed(self.tags, ", ")

    @property
    def time_active_duration(self) -> timedelta | None:
        """`time_active` as a `timedelta`. None where it was not sent and for anything below 0."""
        return duration(self.time_active, "seconds")


TorrentChanges: TypeAlias = dict[str, TorrentChange]
"""
Torrent ID to new torrent or to the changed fields of a known one.
"""


class TorrentCreationTask(Model, kw_only=True):
    """
    A creation task with its parameters and its progress.
    """

    __summary__ = ("task_id", "status", "progress")
    comment: str | UnsetType = UNSET
    """
    Comment, absent if empty.
    """
    error_message: str | UnsetType = field(name="errorMessage", default=UNSET)
    """
    Why the task failed, if it did.
    """
    format: TorrentFormat | UnsetType = UNSET
    """
    Version of the torrent, on servers with libtorrent 2.
    """
    ignore_dotfiles: bool | UnsetType = field(name="ignoreDotfiles", default=UNSET)
    """
    Whether files whose name begins with a dot are left out. (Server 5.3.0 or later.)
    """
    optimize_alignment: bool | UnsetType = field(name="optimizeAlignment", default=UNSET)
    """
    Whether files are aligned to pieces, on servers with libtorrent 1.2.
    """
    padded_file_size_limit: int | UnsetType = field(name="paddedFileSizeLimit", default=UNSET)
    """
    Smallest file that is aligned, on servers with libtorrent 1.2. In bytes; −1: none.
    """
    piece_size: int = field(name="pieceSize")
    """
    Piece size; the real one once the task is finished. In bytes; 0: automatic.
    """
    private: bool
    """
    Whether the torrent is private.
    """
    progress: int | UnsetType = UNSET
    """
    Progress, while the task is running. In percent.
    """
    source: str | UnsetType = UNSET
    """
    Source tag, absent if empty. (Server 5.0.3 or later.)
    """
    source_path: str = field(name="sourcePath")
    """
    File or folder the torrent is made of, absolute path on the server.
    """
    status: TorrentCreationStatus
    """
    State of the task.
    """
    task_id: str = field(name="taskID")
    """
    Identifier of the task.
    """
    time_added: str | int = field(name="timeAdded")
    """
    Time of creation. In Unix seconds. A number since 5.3.0, text such as `Sat Nov 21 09:16:32 2026` in the server's time zone up to 5.2.3.
    """
    time_finished: str | int | UnsetType = field(name="timeFinished", default=UNSET)
    """
    End of the work, in the form of `timeAdded`; absent before. In Unix seconds.
    """
    time_started: str | int | UnsetType = field(name="timeStarted", default=UNSET)
    """
    Start of the work, in the form of `timeAdded`; absent before. In Unix seconds.
    """
    torrent_file_path: str | UnsetType = field(name="torrentFilePath", default=UNSET)
    """
    Where the .torrent file is saved on the server, if that was asked for.
    """
    trackers: list[str] | UnsetType = UNSET
    """
    Tracker URLs, an empty item begins the next tier; absent if there are none.
    """
    url_seeds: list[str] | UnsetType = field(name="urlSeeds", default=UNSET)
    """
    Web seed URLs, absent if there are none.
    """

    @property
    def time_added_time(self) -> datetime | None:
        """`time_added` as an aware time in UTC.

        None where it is a text and for anything that is no time.
        """
        return moment(self.time_added, "unix-seconds")

    @property
    def time_finished_time(self) -> datetime | None:
        """`time_finished` as an aware time in UTC.

        None where it was not sent, where it is a text and for anything that is no time.
        """
        return moment(self.time_finished, "unix-seconds")

    @property
    def time_started_time(self) -> datetime | None:
        """`time_started` as an aware time in UTC.

        None where it was not sent, where it is a text and for anything that is no time.
        """
        return moment(self.time_started, "unix-seconds")


class TrackerEndpoint(Model, kw_only=True):
    """
    State of a tracker as seen from one local address, since 5.2.0.
    """

    bt_version: int
    """
    BitTorrent version of the announced info-hash, 1 or 2.
    """
    min_announce: int
    """
    Earliest time at which the tracker allows an announce. In Unix seconds.
    """
    msg: str
    """
    Message of the tracker or the reason of a failure, often empty.
    """
    name: str
    """
    Local address that announces.
    """
    next_announce: int
    """
    Time of the next announce. In Unix seconds.
    """
    num_downloaded: int
    """
    Completed downloads. −1: unknown.
    """
    num_leeches: int
    """
    Leeches in the swarm. −1: unknown.
    """
    num_peers: int
    """
    Peers in the last answer. −1: unknown.
    """
    num_seeds: int
    """
    Seeds in the swarm. −1: unknown.
    """
    status: TrackerStatus
    """
    State of the tracker at this endpoint.
    """
    updating: bool
    """
    True while an announce is under way.
    """

    @property
    def min_announce_time(self) -> datetime | None:
        """`min_announce` as an aware time in UTC. None for anything that is no time."""
        return moment(self.min_announce, "unix-seconds")

    @property
    def next_announce_time(self) -> datetime | None:
        """`next_announce` as an aware time in UTC. None for anything that is no time."""
        return moment(self.next_announce, "unix-seconds")


Categories: TypeAlias = dict[str, Category]
"""
Name to category.
"""


class MainData(Model, kw_only=True):
    """
    Answer of `sync/maindata`: everything (`full_update` is true), or what changed since the answer with the `rid` that was sent. A key without changes is absent. Apply the lists of removed items first, then the additions: an item that was removed and added again stands among the additions only.
    """

    categories: CategoryChanges | list[str] | UnsetType = UNSET
    """
    New categories with all fields, known ones with the changed fields. 4.1.0 to 4.1.2 send the names of the added categories in a partial answer.
    """
    categories_removed: list[str] | UnsetType = UNSET
    """
    Names of the categories that are gone.
    """
    full_update: bool | UnsetType = UNSET
    """
    True on a full answer, else absent. Throw away everything known before.
    """
    rid: int
    """
    Number of this answer, 1 to 1000000; send it with the next request. Only valid in the same session.
    """
    server_state: ServerState | UnsetType = UNSET
    """
    State of the whole server: merge field by field.
    """
    tags: list[str] | UnsetType = UNSET
    """
    All tags in a full answer, the added ones in a partial answer. (Server 4.2.0 or later.)
    """
    tags_removed: list[str] | UnsetType = UNSET
    """
    Tags that are gone. (Server 4.2.0 or later.)
    """
    torrents: TorrentChanges | UnsetType = UNSET
    """
    New torrents with all fields, known ones with the changed fields: merge field by field.
    """
    torrents_removed: list[str] | UnsetType = UNSET
    """
    IDs of the torrents that are gone.
    """
    trackers: TorrentsByTracker | UnsetType = UNSET
    """
    Trackers with the complete new list of their torrents: replace the list of each URL. (Server 4.3.0 or later.)
    """
    trackers_removed: list[str] | UnsetType = UNSET
    """
    URLs of the trackers that are gone. (Server 4.3.0 or later.)
    """


class Tracker(Model, kw_only=True):
    """
    A tracker of a torrent. `torrents/trackers` puts three pseudo rows first, with the URLs `** [DHT] **`, `** [PeX] **` and `** [LSD] **`; `torrents/info` leaves them out.
    """

    __summary__ = ("url", "status", "msg")
    endpoints: list[TrackerEndpoint] | UnsetType = UNSET
    """
    The same tracker by local address and protocol version. Absent in pseudo rows. (Server 5.2.0 or later.)
    """
    min_announce: int | UnsetType = UNSET
    """
    Earliest time at which the tracker allows an announce. In Unix seconds. Absent in pseudo rows. (Server 5.2.0 or later.)
    """
    msg: str
    """
    Message of the tracker or the reason of a failure, often empty.
    """
    next_announce: int | UnsetType = UNSET
    """
    Time of the next announce. In Unix seconds. Absent in pseudo rows. (Server 5.2.0 or later.)
    """
    num_downloaded: int | UnsetType = UNSET
    """
    Completed downloads as the tracker says. −1: unknown. (Server 4.1.5 or later.)
    """
    num_leeches: int | UnsetType = UNSET
    """
    Leeches in the swarm as the tracker says. −1: unknown. (Server 4.1.5 or later.)
    """
    num_peers: int
    """
    Peers that the tracker sent in its last answer. −1: unknown. Servers from 4.5 may say 0 for a working tracker.
    """
    num_seeds: int | UnsetType = UNSET
    """
    Seeds in the swarm as the tracker says. −1: unknown. (Server 4.1.5 or later.)
    """
    status: TrackerStatus | str
    """
    State of the tracker. 4.1.0 to 4.1.4 send a text in the language of the server instead of the number.
    """
    tier: int | str | UnsetType = UNSET
    """
    Tier from 0, lower ones are asked first. In pseudo rows −1, or an empty string up to 4.3. (Server 4.1.5 or later.)
    """
    updating: bool | UnsetType = UNSET
    """
    True while an announce is under way. Absent in pseudo rows. (Server 5.2.0 or later.)
    """
    url: str
    """
    Announce URL, or the name of a pseudo row.
    """

    @property
    def min_announce_time(self) -> datetime | None:
        """`min_announce` as an aware time in UTC.

        None where it was not sent and for anything that is no time.
        """
        return moment(self.min_announce, "unix-seconds")

    @property
    def next_announce_time(self) -> datetime | None:
        """`next_announce` as an aware time in UTC.

        None where it was not sent and for anything that is no time.
        """
        return moment(self.next_announce, "unix-seconds")


class Torrent(Model, kw_only=True):
    """
    A torrent as `torrents/info` lists it. Every field may be used as the `sort` key. The required fields come from every server; the others name the release that added them.
    """

    __summary__ = ("hash", "name", "state", "progress")
    added_on: int
    """
    Time of adding. In Unix seconds.
    """
    amount_left: int
    """
    Size of the part of the wanted files that is missing. In bytes.
    """
    auto_tmm: bool
    """
    Whether the server chooses the paths by category (automatic torrent management).
    """
    availability: float | UnsetType = UNSET
    """
    Copies of the torrent that the connected peers have together, as when stopped or seeding. −1: unknown. (Server 4.2.0 or later.)
    """
    category: str
    """
    Category, or empty.
    """
    comment: str | UnsetType = UNSET
    """
    Comment, may be empty. (Server 5.0.0 or later.)
    """
    completed: int
    """
    Size of the part of the wanted files that is complete. In bytes.
    """
    completion_on: int
    """
    Time of completion. In Unix seconds; −1, 0 or 4294967295: not complete. Which special value is sent depends on the release.
    """
    connections_count: int | UnsetType = UNSET
    """
    Open connections. (Server 5.2.0 or later.)
    """
    connections_limit: int | UnsetType = UNSET
    """
    Highest number of connections. (Server 5.2.0 or later.)
    """
    content_path: str | UnsetType = UNSET
    """
    Path of the root folder, or of the file of a single-file torrent; empty before metadata. (Server 4.3.1 or later.)
    """
    created_by: str | UnsetType = UNSET
    """
    Program that made the torrent, may be empty. (Server 5.2.0 or later.)
    """
    creation_date: int | UnsetType = UNSET
    """
    Time at which the torrent was made. In Unix seconds; −1: unknown. (Server 5.2.0 or later.)
    """
    dl_limit: int
    """
    Download limit. In bytes per second; −1 or 0: unlimited.
    """
    dlspeed: int
    """
    Download speed. In bytes per second.
    """
    download_path: str | UnsetType = UNSET
    """
    Folder of the incomplete files; empty if it is the save path. (Server 4.4.0 or later.)
    """
    downloaded: int
    """
    Data downloaded in all. In bytes.
    """
    downloaded_session: int
    """
    Data downloaded since the server started. In bytes.
    """
    eta: int
    """
    Time until complete, or until a share limit when seeding. In seconds; 8640000: endless.
    """
    f_l_piece_prio: bool | UnsetType = UNSET
    """
    Whether the first and last piece of each file come first. Absent on 4.1 before metadata.
    """
    files: list[TorrentFile] | UnsetType = UNSET
    """
    Files; only with `includeFiles` and once there is metadata. (Server 5.2.0 or later.)
    """
    force_start: bool
    """
    Whether the torrent ignores the limits of the queue.
    """
    has_metadata: bool | UnsetType = UNSET
    """
    False for a magnet whose metadata has not arrived. (Server 5.0.0 or later.)
    """
    hash: str
    """
    Torrent ID: the v1 info-hash, or the first 40 digits of the v2 info-hash for v2 and hybrid torrents. A hybrid magnet may change it when its metadata arrives.
    """
    inactive_seeding_time_limit: int | UnsetType = UNSET
    """
    Own limit of the seeding time without upload. In minutes; −2: the global one, −1: none. (Server 4.6.0 or later.)
    """
    infohash_v1: str | UnsetType = UNSET
    """
    v1 info-hash, 40 hex digits; empty if the torrent has none. (Server 4.4.0 or later.)
    """
    infohash_v2: str | UnsetType = UNSET
    """
    v2 info-hash, 64 hex digits; empty if the torrent has none. (Server 4.4.0 or later.)
    """
    last_activity: int
    """
    Time of the last transfer. In Unix seconds.
    """
    magnet_uri: str
    """
    Magnet link of the torrent.
    """
    max_inactive_seeding_time: int | UnsetType = UNSET
    """
    Limit in force of the seeding time without upload. In minutes; −1: none. (Server 4.6.0 or later.)
    """
    max_ratio: float
    """
    Share ratio limit in force. −1: none.
    """
    max_seeding_time: int
    """
    Seeding time limit in force. In minutes; −1: none.
    """
    name: str
    """
    Name as shown, changed by `torrents/rename`.
    """
    num_complete: int
    """
    Seeds in the swarm. −1: unknown.
    """
    num_incomplete: int
    """
    Leeches in the swarm. −1: unknown.
    """
    num_leechs: int
    """
    Connected leeches.
    """
    num_seeds: int
    """
    Connected seeds.
    """
    piece_size: int | UnsetType = UNSET
    """
    Size of a piece. In bytes; −1: before metadata. (Server 5.2.0 or later.)
    """
    pieces_have: int | UnsetType = UNSET
    """
    Number of complete pieces. −1: before metadata. (Server 5.2.0 or later.)
    """
    pieces_num: int | UnsetType = UNSET
    """
    Number of pieces. −1: before metadata. (Server 5.2.0 or later.)
    """
    popularity: float | UnsetType = UNSET
    """
    Share ratio for each month of active time. (Server 5.0.0 or later.)
    """
    priority: int
    """
    Position in the queue from 1. −1 or 0: not queued.
    """
    private: bool | None | UnsetType = UNSET
    """
    Whether peers may be found through the trackers only; null before metadata. (Server 5.0.0 or later.)
    """
    progress: float
    """
    Share of the wanted data that is complete. From 0 to 1.
    """
    ratio: float
    """
    Uploaded to downloaded. −1: above 9999.
    """
    ratio_limit: float
    """
    Own share ratio limit. −2: the global one, −1: none.
    """
    reannounce: int | UnsetType = UNSET
    """
    Time until the next announce. In seconds. (Server 5.0.0 or later.)
    """
    root_path: str | UnsetType = UNSET
    """
    Path of the root folder; empty if there is none. (Server 5.0.0 or later.)
    """
    save_path: str
    """
    Folder of the complete files.
    """
    seeding_time: int | UnsetType = UNSET
    """
    How long it has seeded. In seconds. (Server 4.3.4 or later.)
    """
    seeding_time_limit: int
    """
    Own seeding time limit. In minutes; −2: the global one, −1: none.
    """
    seen_complete: int
    """
    Time at which a complete copy was last seen in the swarm. In Unix seconds; −1 or 0: never.
    """
    seq_dl: bool
    """
    Whether pieces are downloaded in order.
    """
    share_limit_action: ShareLimitAction | UnsetType = UNSET
    """
    What happens at the limits. (Server 5.2.0 or later.)
    """
    share_limits_mode: ShareLimitsMode | UnsetType = UNSET
    """
    How the limits combine. (Server 5.3.0 or later.)
    """
    size: int
    """
    Size of the wanted files. In bytes.
    """
    state: TorrentState
    """
    What the torrent is doing.
    """
    super_seeding: bool
    """
    Whether it seeds in super seeding mode.
    """
    tags: str
    """
    Tags, empty if there are none. A list as one text, joined by a comma and a blank.
    """
    time_active: int
    """
    How long the torrent was active. In seconds.
    """
    total_size: int
    """
    Size of all files. In bytes; −1: before metadata.
    """
    total_wasted: int | UnsetType = UNSET
    """
    Data thrown away, received twice or with a wrong checksum. In bytes. (Server 5.2.0 or later.)
    """
    tracker: str
    """
    First working tracker, or empty.
    """
    trackers: list[Tracker] | UnsetType = UNSET
    """
    Trackers without the three pseudo rows; only with `includeTrackers`. (Server 5.1.0 or later.)
    """
    trackers_count: int | UnsetType = UNSET
    """
    Number of trackers. (Server 4.3.0 or later.)
    """
    up_limit: int
    """
    Upload limit. In bytes per second; −1 or 0: unlimited.
    """
    uploaded: int
    """
    Data uploaded in all. In bytes.
    """
    uploaded_session: int
    """
    Data uploaded since the server started. In bytes.
    """
    upspeed: int
    """
    Upload speed. In bytes per second.
    """

    @property
    def added_on_time(self) -> datetime | None:
        """`added_on` as an aware time in UTC. None for anything that is no time."""
        return moment(self.added_on, "unix-seconds")

    @property
    def completion_on_time(self) -> datetime | None:
        """`completion_on` as an aware time in UTC.

        None for −1, 0 or 4294967295 (not complete) and for anything that is no time.
        """
        return moment(self.completion_on, "unix-seconds", -1, 0, 4294967295)

    @property
    def creation_date_time(self) -> datetime | None:
        """`creation_date` as an aware time in UTC.

        None for −1 (unknown), where it was not sent and for anything that is no time.
        """
        return moment(self.creation_date, "unix-seconds", -1)

    @property
    def eta_duration(self) -> timedelta | None:
        """`eta` as a `timedelta`. None for 8640000 (endless) and for anything below 0."""
        return duration(self.eta, "seconds", 8640000)

    @property
    def inactive_seeding_time_limit_duration(self) -> timedelta | None:
        """`inactive_seeding_time_limit` as a `timedelta`.

        None for −2 (the global one), for −1 (none), where it was not sent and for anything
        below 0.
        """
        return duration(self.inactive_seeding_time_limit, "minutes", -2, -1)

    @property
    def last_activity_time(self) -> datetime | None:
        """`last_activity` as an aware time in UTC. None for anything that is no time."""
        return moment(self.last_activity, "unix-seconds")

    @property
    def max_inactive_seeding_time_duration(self) -> timedelta | None:
        """`max_inactive_seeding_time` as a `timedelta`.

        None for −1 (none), where it was not sent and for anything below 0.
        """
        return duration(self.max_inactive_seeding_time, "minutes", -1)

    @property
    def max_seeding_time_duration(self) -> timedelta | None:
        """`max_seeding_time` as a `timedelta`. None for −1 (none) and for anything below 0."""
        return duration(self.max_seeding_time, "minutes", -1)

    @property
    def reannounce_duration(self) -> timedelta | None:
        """`reannounce` as a `timedelta`. None where it was not sent and for anything below 0."""
        return duration(self.reannounce, "seconds")

    @property
    def seeding_time_duration(self) -> timedelta | None:
        """`seeding_time` as a `timedelta`. None where it was not sent and for anything below 0."""
        return duration(self.seeding_time, "seconds")

    @property
    def seeding_time_limit_duration(self) -> timedelta | None:
        """`seeding_time_limit` as a `timedelta`.

        None for −2 (the global one), for −1 (none) and for anything below 0.
        """
        return duration(self.seeding_time_limit, "minutes", -2, -1)

    @property
    def seen_complete_time(self) -> datetime | None:
        """`seen_complete` as an aware time in UTC.

        None for −1 or 0 (never) and for anything that is no time.
        """
        return moment(self.seen_complete, "unix-seconds", -1, 0)

    @property
    def tags_list(self) -> list[str]:
        """The items of `tags`."""
        return listed(self.tags, ", ")

    @property
    def time_active_duration(self) -> timedelta | None:
        """`time_active` as a `timedelta`. None for anything below 0."""
        return duration(self.time_active, "seconds")

    @property
    def peerkit_id(self) -> str:
        """What calls tell it by: `hash`."""
        return self.hash


__all__ = [
    "AddResult",
    "AddedPeers",
    "AddedPeersByTorrent",
    "ApiKey",
    "AutoDeleteMode",
    "BittorrentProtocol",
    "BuildInfo",
    "Categories",
    "Category",
    "CategoryChange",
    "CategoryChanges",
    "ClientData",
    "ConnectionStatus",
    "ContentLayout",
    "Cookie",
    "DirectoryEntry",
    "DirectoryEntryType",
    "DirectoryMode",
    "DiskIoReadMode",
    "DiskIoType",
    "DiskIoWriteMode",
    "DyndnsService",
    "EncryptionMode",
    "FileLogAgeType",
    "FilePriority",
    "GlobalSpeedLimits",
    "LogMessage",
    "LogMessageType",
    "MailEncryptionType",
    "MainData",
    "MaxRatioAction",
    "MetadataContent",
    "MetadataFile",
    "MetadataInfo",
    "MetadataTracker",
    "NetworkInterface",
    "Peer",
    "PeerLogEntry",
    "PeersByAddress",
    "PendingMetadata",
    "PieceState",
    "Platform",
    "Preferences",
    "ProcessInfo",
    "ProxyType",
    "ResumeDataStorageType",
    "RssArticle",
    "RssFeed",
    "RssItems",
    "RssMatchingArticles",
    "RssRule",
    "RssRules",
    "SchedulerDays",
    "SearchCategory",
    "SearchId",
    "SearchJob",
    "SearchPlugin",
    "SearchPluginCategory",
    "SearchResult",
    "SearchResults",
    "SearchStatus",
    "ServerState",
    "ShareLimitAction",
    "ShareLimitsMode",
    "SpeedLimitsByTorrent",
    "SpeedLimitsMode",
    "SslParameters",
    "StopCondition",
    "Torrent",
    "TorrentChange",
    "TorrentChanges",
    "TorrentContentRemoveOption",
    "TorrentCreationStatus",
    "TorrentCreationTask",
    "TorrentCreationTaskId",
    "TorrentFile",
    "TorrentFilter",
    "TorrentFormat",
    "TorrentOperatingMode",
    "TorrentParams",
    "TorrentPeers",
    "TorrentProperties",
    "TorrentState",
    "TorrentsByTracker",
    "Tracker",
    "TrackerEndpoint",
    "TrackerStatus",
    "TransferInfo",
    "UploadChokingAlgorithm",
    "UploadSlotsBehavior",
    "UtpTcpMixedMode",
    "WatchedFolderTarget",
    "WebSeed",
]
