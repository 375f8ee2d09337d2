# Written by scripts/codegen from overlays/core/src/peerkit_core/engine/_async/client.py. Do not edit.
"""The base of generated clients."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar

from ...call.gating import detecting, refuse_unsupported
from ...call.open_call import open_call, open_request, raise_for_status
from ...call.operation import Operation
from ...call.request import Request, Response
from ...call.timeouts import TimeoutInput
from ...call.versions import Releases, ServerVersion, Span
from ...codec.decode import Drift
from ...codec.multipart import FilePart
from ..retry import Retry
from ..views import cached_names
from .known import Known

if TYPE_CHECKING:
    from typing import Self

    from .engine import Engine

__all__ = ["BaseClient"]


class BaseClient:
    """What all clients share: an engine, a life span, and calls that have no method.

    Args:
        engine: Sends everything.

    Attributes:
        service: The service's name.
        operations: First and last release of each operation.
        endpoints: Each operation as `tag.method`, and its endpoint or RPC method.
        releases: The releases of the service.
        engine: Sends everything.
        strict: Whether an argument that the server's release lacks is an error; if not, it is left
            out with an `UnsupportedArgument` warning.
    """

    service: ClassVar[str] = ""
    operations: ClassVar[Mapping[str, Span]] = {}
    endpoints: ClassVar[Mapping[str, str]] = {}
    releases: ClassVar[Releases] = Releases(())

    _is_view = False

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.strict = True
        self._release: Known[ServerVersion] = Known()
        engine.gate = self._gate
        engine.client = self

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.engine.address}>"

    def __enter__(self) -> Self:
        self.engine.life.check()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def login(self) -> None:
        """Log in now. Calls do it by themselves; this tries again after a refusal or a ban.

        Raises:
            LoginFailed: The server refused the credentials.
            Banned: The server refuses this address.
            ClientClosed: The client was closed.
        """
        self.engine.login()

    def close(self) -> None:
        """Close the connections, and end what follows the server through this client.

        Calls on it, and on all that was made from it, are `ClientClosed` from then on. On a view of
        `with_options` it does nothing.
        """
        if self._is_view:
            return
        try:
            self._leave()
        finally:
            self.engine.close()

    def _leave(self) -> None:
        """What the service wants to be told before the connections are closed."""

    def with_options(
        self,
        *,
        timeout: TimeoutInput | None = None,
        headers: Mapping[str, str] | None = None,
        retry: Retry | None = None,
        on_drift: Drift | None = None,
    ) -> Self:
        """This client with other options, for the calls that need them.

        The view shares connections, session and login with the client it is made from, which is
        also the one to close.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for each call.
            headers: Sent with each call, beside those of the client. Credentials and what a call
                itself sends win over them.
            retry: What is tried again, and how often.
            on_drift: What an answer with an undocumented shape causes.

        Raises:
            InvalidArgument: An option cannot be used.

        Example:
            ```python
            slow = client.with_options(timeout=600, retry=Retry.off())
            ```
        """
        twin = copy.copy(self)
        for name in cached_names(type(self)):
            vars(twin).pop(name, None)
        twin.engine = self.engine.with_options(
            timeout=timeout, headers=headers, retry=retry, on_drift=on_drift
        )
        twin._is_view = True
        return twin

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | Iterable[tuple[str, object]] | None = None,
        form: Mapping[str, object] | Iterable[tuple[str, object]] | None = None,
        json: object = None,
        files: list[FilePart] | None = None,
        headers: dict[str, str] | None = None,
        timeout: TimeoutInput | None = None,
    ) -> Response:
        """Send any request, with this client's credentials, timeouts and retries.

        Args:
            method: HTTP method.
            path: Percent-encoded path below the client's URL, beginning with `/`.
            query: Query parameters. Booleans are sent as `true` and `false`, None is left out, a
                list sends its parameter several times.
            form: Form fields, in the same way.
            json: A value for a JSON body.
            files: Files of a multipart form.
            headers: Extra headers.
            timeout: Seconds, a `timedelta` or `Timeouts`; the client's own if None.

        Raises:
            InvalidArgument: The path cannot be sent as it is, or there are two bodies.
            StatusError: The answer is no success.
            ConnectionFailed: No answer came.
        """
        request = open_request(
            method, path, query=query, form=form, json=json, files=files,
            headers=headers, timeout=timeout,
        )  # fmt: skip
        response = self.engine.send(None, request)
        raise_for_status(response, request, self.service)
        return response

    def call(self, method: str, /, **params: object) -> Any:
        """Call any RPC method by its name on the wire.

        Args:
            method: The method.
            params: Its named parameters, by their names on the wire.

        Returns:
            The bare result, as plain Python values.

        Raises:
            TypeError: The service is no RPC service.
            RPCError: The method failed.
        """
        if self.engine.channel is None:
            raise TypeError(f"{type(self).__name__} has no RPC methods; use request()")
        return self.engine.call(*open_call(method, params))

    def server_version(self) -> ServerVersion:
        """The server's release; asked once for each session, by all who want to know it together.

        Raises:
            LoginFailed: The server refused the credentials, or wants some.
            Banned: The server refuses this address.
            ConnectionFailed: No answer came.
            TypeError: The service has no releases to tell apart.
        """
        return self._release.get(self.engine.auth, self._find_release)

    def _find_release(self) -> ServerVersion:
        # Whatever the question needs is tried: to refuse it, the release would have to be known.
        token = detecting.set(self.engine.sender)
        try:
            return self._ask_release()
        finally:
            detecting.reset(token)

    def _ask_release(self) -> ServerVersion:
        """Ask the server for its release."""
        raise TypeError(f"{type(self).__name__} does not tell releases apart")

    def at_least(self, release: str) -> bool:
        """Whether the server's release is this one or a later one.

        Args:
            release: A release of the service, such as `"5.0.0"`.

        Raises:
            TypeError: The service has no releases to tell apart.
        """
        return self.releases.has(self.server_version(), release, None)

    def supports(self, operation_name: str) -> bool:
        """Whether the server has a call of the API, by any of its names in the reference.

        It is about generated calls. Methods that are written by hand have one name for all
        releases; what they need stands in their docstrings.

        Args:
            operation_name: The call, `torrents.count` or `torrents_count`; its endpoint,
                `GET /api/v2/torrents/count`; or its RPC method, `torrent_get`.

        Raises:
            InvalidArgument: No release has such a call; the message has the nearest ones.

        Example:
            ```python
            if client.supports("torrents.count"):
                ...
            ```
        """
        # Imported here: hardly any program asks in another way than by this name.
        from ...call.naming import operation_named

        span = self.operations[operation_named(operation_name, self.endpoints)]
        if span == (None, None):
            return True
        return self.releases.has(self.server_version(), *span)

    def _gate(self, operation: Operation[Any], request: Request) -> None:
        """Refuse what the server's release lacks, before it is sent."""
        if detecting.get() is not self.engine.sender:
            self._refuse(operation, request, self.server_version())

    def _refuse(self, operation: Operation[Any], request: Request, server: ServerVersion) -> None:
        refuse_unsupported(operation, request, self.releases, server, strict=self.strict)
