"""Memory kept by one decoded list: `python -m tests.benchmarks.memory_child FORM FILE WARMUP`.

Prints the growth of this process's resident memory, in bytes.
"""

from __future__ import annotations

import ctypes
import gc
import json
import resource
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from peerkit_qbittorrent.following.merging import MainState

from . import peers
from .data_transmission import TWENTY
from .stub import running_stub
from .typed import maindata_parser, qbittorrent_parser, transmission_parser


def _transmission_rpc() -> peers.Load:
    with running_stub() as url:
        return peers.transmission_rpc_parser(url)


def _tracker() -> peers.Load:
    whole, part = maindata_parser(full=True), maindata_parser(full=False)

    def load(content: bytes) -> MainState:
        # A full answer, and perhaps deltas: one in each line.
        state = MainState()
        first, *deltas = content.split(b"\n")
        state.apply(whole(first), tell=False)
        for line in deltas:
            state.apply(part(line), tell=False)
        return state

    return load


FORMS: Mapping[str, Callable[[], peers.Load]] = {
    "typed": qbittorrent_parser,
    "typed transmission": lambda: transmission_parser("json-rpc", TWENTY),
    "orjson": peers.orjson_loads,
    "json": lambda: json.loads,
    "qbittorrent-api": peers.qbittorrent_api_parser,
    "transmission-rpc": _transmission_rpc,
    "tracker": _tracker,
    "tracker, all changed": _tracker,
}


def main(form: str, file: str, warmup: str) -> None:
    """Decode a small answer to import and build everything, then measure the large one."""
    load = FORMS[form]()
    content = Path(file).read_bytes()
    load(Path(warmup).read_bytes())
    before = _resident()
    kept = load(content)
    after = _resident()
    del kept
    sys.stdout.write(f"{after - before}\n")


def _resident() -> int:
    gc.collect()
    # Hand back what was only needed on the way, such as the text that json.loads reads from.
    ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize()


if __name__ == "__main__":
    main(*sys.argv[1:])
