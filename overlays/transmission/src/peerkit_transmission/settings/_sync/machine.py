# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/settings/_async/machine.py. Do not edit.
"""The server's machine: disk space, reachability of its port, its blocklist."""

from __future__ import annotations

from typing import Literal

from peerkit_core.call.timeouts import Timeouts, seconds
from peerkit_core.codec.unset import is_set
from peerkit_core.errors import Timeout

from ..._generated.operations import system as ops
from ..._generated.resources import system as calls
from ...errors import BackendFailed, failure
from ..values import DiskSpace, PortReport
from .settings import Session

__all__ = ["System"]


class System(calls.System):
    """The server's surroundings, with one behaviour on every release."""

    def disk_space(self, path: str) -> DiskSpace:
        """Free and total space where a folder is.

        Args:
            path: Absolute folder on the server.

        Raises:
            SystemFailure: The folder does not exist or cannot be read, on every release.
            PathNotAbsolute: The path is relative.
        """
        found = self.free_space(path)
        if found.size_bytes < 0:
            # 4.1.0-beta.2 calls that a success.
            text = "the folder does not exist or cannot be read"
            raise failure("free_space", 5, text, {"path": path})
        total = found.total_size if is_set(found.total_size) and found.total_size >= 0 else None
        return DiskSpace(found.path, found.size_bytes, total)

    def test_port(
        self, protocol: Literal["ipv4", "ipv6"] | None = None, *, timeout: float = 60.0
    ) -> PortReport:
        """Let an outside service test whether the peer port is open.

        Args:
            protocol: IP version to test; None leaves it to the server. (Since 4.1.)
            timeout: Seconds to wait for the service.

        Returns:
            The outcome; a service that does not answer is one as well.

        Raises:
            UnsupportedByServer: The release cannot choose the IP version.
        """
        request = ops.build_port_test(ip_protocol=protocol)
        limit = seconds("timeout", timeout)
        request.timeout = Timeouts.of(limit)
        try:
            result = self._engine.call(ops.PORT_TEST, request)
        except BackendFailed as problem:
            return PortReport(protocol, None, problem.message)
        except Timeout:
            return PortReport(protocol, None, f"no answer within {limit:g} s")
        tested = protocol
        if tested is None and is_set(result.ip_protocol):
            tested = "ipv6" if result.ip_protocol == "ipv6" else "ipv4"
        return PortReport(tested, result.port_is_open)

    def test_ports(self, *, timeout: float = 60.0) -> tuple[PortReport, ...]:
        """Test the peer port for each IP version; on releases before 4.1 once for whichever.

        Args:
            timeout: Seconds to wait for the service, each time.
        """
        if not self._engine.at_least("4.1.0-beta.2"):
            return (self.test_port(timeout=timeout),)
        return (
            self.test_port("ipv4", timeout=timeout),
            self.test_port("ipv6", timeout=timeout),
        )

    def refresh_blocklist(self, url: str | None = None, *, timeout: float = 300.0) -> int:
        """Let the server fetch its blocklist.

        Args:
            url: Where from; it becomes the setting `blocklist_url`. None keeps that.
            timeout: Seconds to wait: blocklists are long.

        Returns:
            The number of its rules.

        Raises:
            BackendFailed: The server could not fetch it.
        """
        if url is not None:
            Session(self._engine).update(blocklist_url=url)
        request = ops.build_blocklist_update()
        request.timeout = Timeouts.of(timeout)
        return self._engine.call(ops.BLOCKLIST_UPDATE, request).blocklist_size
