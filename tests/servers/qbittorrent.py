"""Start `qbittorrent-nox`, 4.1 to 5.x."""

import base64
import hashlib
import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

import httpx

from roots import Root

from .child import Child
from .place import inside, make_place
from .ports import free_ports
from .process import ServerProcess, environment, run
from .versions import program, read_version

Value = bool | int | str
Settings = Mapping[str, Mapping[str, Value]]


@contextmanager
def start_qbittorrent(
    root: Root | None = None,
    state: Path | None = None,
    *,
    username: str = "admin",
    password: str = "peerkit-secret",
    bypass_local_auth: bool = False,
    ban_duration: int | None = None,
    max_auth_fail_count: int | None = None,
    session_timeout: int | None = None,
    extra: Settings | None = None,
) -> Generator[ServerProcess]:
    """A qBittorrent on loopback that knows no peers: no DHT, PeX, LSD, UPnP, country lookup.

    Args:
        root: The Debian root to run it from; None for this machine's package.
        state: Its folder, inside the root if there is one; by default a new one, deleted after.
        username: Of the web interface, ASCII.
        password: Of the web interface.
        bypass_local_auth: Let clients of this machine in without a login.
        ban_duration: Seconds an address stays banned after failed logins (its default: 3600).
        max_auth_fail_count: Failed logins that lead to a ban (its default: 5).
        session_timeout: Seconds after which an idle session ends (its default: 3600).
        extra: Further settings, by section and by name as in the file (`WebUI\\Port`).

    Raises:
        ServerFailed: It did not start.
    """
    with make_place(root, state, "qbittorrent") as place:
        web_port, peer_port = free_ports(2)
        downloads = place.state / "downloads"
        downloads.mkdir(exist_ok=True)
        download_dir = place.server_path(downloads)
        settings = _settings(web_port, peer_port, download_dir)
        preferences = settings["Preferences"]
        preferences["WebUI\\Username"] = username
        preferences["WebUI\\Password_PBKDF2"] = f"@ByteArray({_pbkdf2(password)})"
        preferences["WebUI\\LocalHostAuth"] = not bypass_local_auth
        limits = {
            "WebUI\\BanDuration": ban_duration,
            "WebUI\\MaxAuthenticationFailCount": max_auth_fail_count,
            "WebUI\\SessionTimeout": session_timeout,
        }
        preferences |= {name: value for name, value in limits.items() if value is not None}
        for section, values in (extra or {}).items():
            settings.setdefault(section, {}).update(values)
        profile = place.state / "qBittorrent"
        config = profile / "config" / "qBittorrent.conf"
        config.parent.mkdir(parents=True, exist_ok=True)
        config.write_text(render(settings), "ascii")

        url = f"http://127.0.0.1:{web_port}"
        command = inside(
            root,
            program("qbittorrent", root),
            f"--profile={place.server_path(place.state)}",
            f"--webui-port={web_port}",
        )

        def answers(client: httpx.Client) -> bool:
            # 200: let in without a login; 403: a login is wanted. Neither counts as a failed one.
            return client.get(f"{url}/api/v2/app/version").status_code in {200, 401, 403}

        server = ServerProcess(
            service="qbittorrent",
            version=read_version("qbittorrent", root),
            url=url,
            endpoint=f"{url}/api/v2",
            username=username,
            password=password,
            peer_port=peer_port,
            download_dir=download_dir,
            place=place,
            child=Child(command, environment(place), place.state / "output.log"),
            answers=answers,
            log_file=profile / "data" / "logs" / "qbittorrent.log",
        )
        with run(server):
            yield server


def _settings(web_port: int, peer_port: int, download_dir: str) -> dict[str, dict[str, Value]]:
    """Settings under the names of both generations; each release takes those it knows."""
    return {
        "LegalNotice": {"Accepted": True},
        "Preferences": {
            "WebUI\\Address": "127.0.0.1",
            "WebUI\\Port": web_port,
            "WebUI\\UseUPnP": False,
            "General\\Locale": "en",
            "Connection\\UPnP": False,
            "Connection\\PortRangeMin": peer_port,
            "Connection\\Interface": "lo",
            "Connection\\InterfaceName": "lo",
            "Connection\\InterfaceAddress": "127.0.0.1",
            # Else it downloads a database of countries at its start.
            "Connection\\ResolvePeerCountries": False,
            "Bittorrent\\DHT": False,
            "Bittorrent\\PeX": False,
            "Bittorrent\\LSD": False,
            "Downloads\\SavePath": f"{download_dir}/",
            "Search\\SearchEnabled": True,
        },
        "BitTorrent": {
            "Session\\DHTEnabled": False,
            "Session\\PeXEnabled": False,
            "Session\\LSDEnabled": False,
            "Session\\Port": peer_port,
            "Session\\Interface": "lo",
            "Session\\InterfaceName": "lo",
            "Session\\InterfaceAddress": "127.0.0.1",
            "Session\\DefaultSavePath": download_dir,
            "Session\\SSRFMitigation": False,  # tests serve torrents and trackers on loopback
        },
        "Network": {"PortForwardingEnabled": False},
        "RSS": {"Session\\EnableProcessing": True},
    }


def render(settings: Settings) -> str:
    """Qt's INI dialect: names with backslashes for levels, text quoted."""
    lines: list[str] = []
    for section, values in settings.items():
        lines.append(f"[{section}]")
        lines += [f"{name}={_literal(value)}" for name, value in values.items()]
        lines.append("")
    return "\n".join(lines)


def _literal(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _pbkdf2(password: str) -> str:
    """A password the way qBittorrent stores it: salt and key, both base64."""
    salt = os.urandom(16)
    key = hashlib.pbkdf2_hmac("sha512", password.encode(), salt, 100_000)
    return ":".join(base64.b64encode(part).decode() for part in (salt, key))
