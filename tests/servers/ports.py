"""Free loopback ports."""

import random
import socket
from contextlib import ExitStack

# Below the range the kernel picks from for outgoing connections, so that nothing takes a port
# between its choice here and the server's bind.
_FIRST, _LAST = 20_000, 32_000


def free_ports(count: int) -> list[int]:
    """`count` different ports on which nothing listens, for TCP and UDP."""
    ports: list[int] = []
    with ExitStack() as held:  # all held until the last is found: none is given twice
        while len(ports) < count:
            port = random.randrange(_FIRST, _LAST)
            try:
                for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
                    taken = held.enter_context(socket.socket(socket.AF_INET, kind))
                    taken.bind(("127.0.0.1", port))
            except OSError:
                continue
            ports.append(port)
    return ports
