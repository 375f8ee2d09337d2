"""What an import costs: processor time of a fresh Python beyond that of one that does nothing.

Processor time, because that of the clock grows with whatever else the machine does; the files are
in the system's cache either way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.util import find_spec

from codegen.manifest import manifests

from .child import cpu_seconds
from .measure import Timings, sample
from .report import Row, at_most
from .scale import Scale

__all__ = ["SECTIONS"]

_SERVICES = [service for service in manifests().values() if not service.is_guest]
_OURS = ("peerkit_core", *(service.package for service in _SERVICES))
_OTHERS = ("httpx", "msgspec", "qbittorrentapi", "transmission_rpc", "aioqbt.client")
_CLIENTS = {
    f"{client}()": f"from {service.package} import {client}; {client}()"
    for service in _SERVICES
    for client in (service.client, f"Async{service.client}")
}


def imports(scale: Scale) -> Iterator[Row]:
    """Our packages, the first client of each, and the peers."""
    others = [name for name in _OTHERS if find_spec(name.partition(".")[0]) is not None]
    snippets = {name: f"import {name}" for name in (*_OURS, *others)}
    spent = _measure({"bare": "pass", **snippets, **_CLIENTS}, scale.process_rounds)
    for name in snippets:
        goal = at_most(15) if name in _OURS else None
        found = spent.extra(name, "bare").times(1000)
        yield Row("import", f"{name} over bare Python", found, "ms", goal)
    for name in _CLIENTS:
        found = spent.extra(name, "bare").times(1000)
        yield Row("import", f"first {name} over bare Python", found, "ms")
    yield Row("import", "bare Python", sample(spent.seconds["bare"]).times(1000), "ms")


def _measure(snippets: Mapping[str, str], rounds: int) -> Timings:
    seconds: dict[str, list[float]] = {name: [] for name in snippets}
    for turn in range(-1, rounds):  # the first round writes the bytecode
        for name, snippet in snippets.items():
            spent = cpu_seconds(["-c", snippet])
            if turn >= 0:
                seconds[name].append(spent)
    return Timings(seconds)


SECTIONS = (imports,)
