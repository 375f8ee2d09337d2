"""`log/*`: the server's messages and blocked peers."""

from __future__ import annotations

from ..core import Core
from ..messages import Answer, Call, as_json
from ..profiles import Behaviour
from ..routes import read

__all__ = ["main", "peers"]

_KINDS = {"normal": 1, "info": 2, "warning": 4, "critical": 8}


@read("log/main")
def main(core: Core, call: Call) -> Answer:
    wanted = {kind for name, kind in _KINDS.items() if call.flag(name, True)}
    last = call.integer("last_known_id", -1)
    factor = 1000 if core.profile.has(Behaviour.MILLISECOND_LOG) else 1
    return as_json(
        [
            {
                "id": line.id,
                "message": line.message,
                "timestamp": int(line.time * factor),
                "type": line.kind,
            }
            for line in core.log
            if line.kind in wanted and line.id > last
        ]
    )


@read("log/peers")
def peers(core: Core, call: Call) -> Answer:
    last = call.integer("last_known_id", -1)
    rows = [
        {"id": i, "ip": peer, "timestamp": core.now(), "blocked": True, "reason": "banned by user"}
        for i, peer in enumerate(core.banned_peers)
        if i > last
    ]
    return as_json(rows)
