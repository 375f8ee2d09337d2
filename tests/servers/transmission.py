"""Start `transmission-daemon`, 3.00 to 4.1."""

import json
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


@contextmanager
def start_transmission(
    root: Root | None = None,
    state: Path | None = None,
    *,
    auth: bool = True,
    username: str = "peerkit",
    password: str = "peerkit-secret",
    anti_brute_force: int | None = None,
    rpc_url: str = "/transmission/",
    extra: Mapping[str, object] | None = None,
) -> Generator[ServerProcess]:
    """A Transmission on loopback that knows no peers: no DHT, PEX, LPD, port forwarding.

    Args:
        root: The Debian root to run it from; None for this machine's package.
        state: Its folder, inside the root if there is one; by default a new one, deleted after.
        auth: Whether RPC wants the user name and password; they stay set if not.
        username: Of RPC.
        password: Of RPC.
        anti_brute_force: Failed logins after which RPC is shut until a restart; None: never.
            3.00 has no such setting: it is always 100 there.
        rpc_url: The path RPC lives under, with a slash at both ends.
        extra: Further settings, named as in `settings.json`.

    Raises:
        ServerFailed: It did not start.
    """
    with make_place(root, state, "transmission") as place:
        rpc_port, peer_port = free_ports(2)
        downloads = place.state / "downloads"
        downloads.mkdir(exist_ok=True)
        download_dir = place.server_path(downloads)
        settings: dict[str, object] = {
            "rpc-enabled": True,
            "rpc-bind-address": "127.0.0.1",
            "rpc-port": rpc_port,
            "rpc-url": rpc_url,
            "rpc-whitelist": "127.0.0.1",
            "rpc-authentication-required": auth,
            "rpc-username": username,
            "rpc-password": password,
            "anti-brute-force-enabled": anti_brute_force is not None,
            "anti-brute-force-threshold": anti_brute_force or 100,
            "bind-address-ipv4": "127.0.0.1",
            "bind-address-ipv6": "::1",
            "peer-port": peer_port,
            "download-dir": download_dir,
            "dht-enabled": False,
            "pex-enabled": False,
            "lpd-enabled": False,
            "port-forwarding-enabled": False,
            **(extra or {}),
        }
        (place.state / "settings.json").write_text(json.dumps(settings, indent=2), "utf-8")

        url = f"http://127.0.0.1:{rpc_port}"
        endpoint = f"{url}{rpc_url}rpc"
        command = inside(
            root,
            program("transmission", root),
            "--foreground",
            "--config-dir",
            place.server_path(place.state),
        )

        def answers(client: httpx.Client) -> bool:
            # With the password: without it each look would count as a failed login.
            # 409: let in, but the session id is missing.
            return client.get(endpoint, auth=(username, password)).status_code == 409

        server = ServerProcess(
            service="transmission",
            version=read_version("transmission", root),
            url=url,
            endpoint=endpoint,
            username=username,
            password=password,
            peer_port=peer_port,
            download_dir=download_dir,
            place=place,
            child=Child(command, environment(place), place.state / "output.log"),
            answers=answers,
        )
        with run(server):
            yield server
