"""Each real server starts, answers, and leaves nothing behind."""

import os
import socket
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import pytest

from . import STARTS, ServerProcess, require, serve, start_qbittorrent, start_transmission

pytestmark = pytest.mark.live


@contextmanager
def log_in(server: ServerProcess) -> Generator[httpx.Client]:
    """A client with a session of qBittorrent."""
    with httpx.Client(base_url=server.endpoint, trust_env=False) as client:
        form = {"username": server.username, "password": server.password}
        client.post("/auth/login", data=form).raise_for_status()
        yield client


def ask_transmission(server: ServerProcess, method: str, **arguments: object) -> httpx.Response:
    """One call in the classic dialect, with the session id fetched first."""
    with httpx.Client(auth=(server.username, server.password), trust_env=False) as client:
        refusal = client.post(server.endpoint)
        assert refusal.status_code == 409
        session = {"X-Transmission-Session-Id": refusal.headers["X-Transmission-Session-Id"]}
        call = {"method": method, "arguments": arguments}
        return client.post(server.endpoint, headers=session, json=call)


def test_qbittorrent_answers_with_the_version_its_program_has() -> None:
    with start_qbittorrent(require("qbittorrent")) as server, log_in(server) as client:
        assert client.get("/app/version").text == f"v{server.version}"


def test_qbittorrent_took_the_settings_it_was_given() -> None:
    root = require("qbittorrent")
    with start_qbittorrent(root, max_auth_fail_count=7) as server, log_in(server) as client:
        preferences = client.get("/app/preferences").json()
        settings = {
            "web_ui_max_auth_fail_count": 7,
            "listen_port": server.peer_port,
            "dht": False,
            "pex": False,
            "lsd": False,
            "upnp": False,
            "web_ui_upnp": False,
            "resolve_peer_countries": False,
            "current_network_interface": "lo",
        }
        assert {name: preferences[name] for name in settings} == settings
        assert preferences["save_path"].rstrip("/") == server.download_dir


def test_qbittorrent_wants_a_login_unless_told_otherwise() -> None:
    root = require("qbittorrent")
    with start_qbittorrent(root) as server:
        assert httpx.get(f"{server.endpoint}/app/version").status_code == 403
    with start_qbittorrent(root, bypass_local_auth=True) as server:
        assert httpx.get(f"{server.endpoint}/app/version").status_code == 200


def test_qbittorrent_bans_after_so_many_failed_logins() -> None:
    root = require("qbittorrent")
    with start_qbittorrent(root, max_auth_fail_count=2, ban_duration=60) as server:
        form = {"username": server.username, "password": "wrong"}
        for _ in range(2):
            httpx.post(f"{server.endpoint}/auth/login", data=form)
        form["password"] = server.password
        assert httpx.post(f"{server.endpoint}/auth/login", data=form).status_code == 403


def test_transmission_answers_with_the_version_its_program_has() -> None:
    with start_transmission(require("transmission")) as server:
        answer = ask_transmission(server, "session-get").json()
        assert answer["result"] == "success"
        assert answer["arguments"]["version"].split()[0] == server.version


def test_transmission_took_the_settings_it_was_given() -> None:
    with start_transmission(require("transmission")) as server:
        session = ask_transmission(server, "session-get").json()["arguments"]
        settings = {
            "download-dir": server.download_dir,
            "peer-port": server.peer_port,
            "dht-enabled": False,
            "pex-enabled": False,
            "lpd-enabled": False,
            "port-forwarding-enabled": False,
        }
        assert {name: session.get(name) for name in settings} == settings


def test_transmission_wants_a_password_unless_told_otherwise() -> None:
    root = require("transmission")
    with start_transmission(root) as server:
        assert httpx.post(server.endpoint).status_code == 401
    with start_transmission(root, auth=False, rpc_url="/elsewhere/") as server:
        assert server.endpoint == f"{server.url}/elsewhere/rpc"
        assert httpx.post(server.endpoint).status_code == 409


def test_transmission_shuts_rpc_after_so_many_failed_logins_until_a_restart() -> None:
    with start_transmission(require("transmission"), anti_brute_force=2) as server:
        right = (server.username, server.password)
        allowed = 100 if server.version == "3.00" else 2
        with httpx.Client(auth=("peerkit", "wrong")) as client:
            for _ in range(allowed):
                assert client.post(server.endpoint).status_code == 401
        assert httpx.post(server.endpoint, auth=right).status_code == 403
        server.restart()
        assert httpx.post(server.endpoint, auth=right).status_code == 409


def listening_addresses(pid: int) -> set[str]:
    """The local addresses of a process's listening TCP and bound UDP sockets, in hexadecimal."""
    targets: set[str] = set()
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(FileNotFoundError):  # the server closes its connections meanwhile
            targets.add(entry.readlink().name)
    addresses: set[str] = set()
    for table in ("tcp", "tcp6", "udp", "udp6"):
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            _, local, remote, _, _, _, _, _, _, inode, *_ = line.split()
            if f"socket:[{inode}]" in targets and remote.endswith(":0000"):
                addresses.add(local.partition(":")[0])
    return addresses


@pytest.mark.parametrize("service", STARTS)
def test_a_server_listens_on_loopback_alone(service: str) -> None:
    loopback = {"0100007F", "00000000000000000000000001000000"}
    with STARTS[service](require(service)) as server:
        found = listening_addresses(server.pid)
        assert "0100007F" in found
        assert found <= loopback


@pytest.mark.parametrize("service", STARTS)
def test_a_stopped_server_leaves_nothing_behind(service: str) -> None:
    with STARTS[service](require(service)) as server:
        pid, state = server.pid, server.state_dir
        address = httpx.URL(server.url)
        assert state.is_dir()
    assert not state.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((address.host, address.port or 0)).close()


@pytest.mark.parametrize("service", STARTS)
def test_a_restarted_server_answers_at_the_same_address(service: str) -> None:
    with STARTS[service](require(service)) as server:
        before = server.pid
        server.restart()
        assert server.pid != before
        with httpx.Client(trust_env=False) as client:
            assert server.answers(client)


def test_transmission_fetches_a_torrent_from_the_test_web_server() -> None:
    root = require("transmission")
    with serve() as web, start_transmission(root) as server:
        # A download named by URL is fetched before the answer comes.
        url = web.add("none.torrent", b"not a torrent")
        ask_transmission(server, "torrent-add", filename=url)
        assert [visit.path for visit in web.visits] == ["/none.torrent"]
