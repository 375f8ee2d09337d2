"""The runtime below every peerkit client: engine, auth flows, errors, decoding, polling, paging.

Names are imported at first use: `import peerkit_core` loads neither httpx nor any model.
"""

from __future__ import annotations

from ._version import __version__ as __version__
from .lazy import TYPE_CHECKING, lazy_names

if TYPE_CHECKING:
    from .call.raw import Raw as Raw
    from .call.request import Response as Response
    from .call.secret import Secret as Secret
    from .call.timeouts import Timeouts as Timeouts
    from .call.versions import ServerVersion as ServerVersion
    from .call.versions import Version as Version
    from .codec.multipart import FilePart as FilePart
    from .codec.partial import Unlisted as Unlisted
    from .codec.tabular import Table as Table
    from .codec.tabular import table as table
    from .codec.unset import UNSET as UNSET
    from .codec.unset import UnsetType as UnsetType
    from .codec.unset import is_set as is_set
    from .codec.unset import value_or as value_or
    from .codec.values import ALL as ALL
    from .codec.values import JSON as JSON
    from .codec.values import KEEP as KEEP
    from .codec.values import All as All
    from .codec.values import HasId as HasId
    from .codec.values import Keep as Keep
    from .codec.values import Model as Model
    from .concurrency._async.clock import AsyncClock as AsyncClock
    from .concurrency._sync.clock import Clock as Clock
    from .engine._async.connect import AsyncConnectOptions as AsyncConnectOptions
    from .engine._sync.connect import ConnectOptions as ConnectOptions
    from .engine.retry import Retry as Retry
    from .errors import BadRequest as BadRequest
    from .errors import Banned as Banned
    from .errors import ClientClosed as ClientClosed
    from .errors import Conflict as Conflict
    from .errors import ConnectionFailed as ConnectionFailed
    from .errors import DecodeError as DecodeError
    from .errors import FileNotWritten as FileNotWritten
    from .errors import Forbidden as Forbidden
    from .errors import ForeignAnswer as ForeignAnswer
    from .errors import InvalidArgument as InvalidArgument
    from .errors import LoginFailed as LoginFailed
    from .errors import NotAskedFor as NotAskedFor
    from .errors import NotFound as NotFound
    from .errors import NotSent as NotSent
    from .errors import PeerkitError as PeerkitError
    from .errors import RateLimited as RateLimited
    from .errors import RPCError as RPCError
    from .errors import SchemaDrift as SchemaDrift
    from .errors import ServerError as ServerError
    from .errors import StatusError as StatusError
    from .errors import Timeout as Timeout
    from .errors import Unauthorized as Unauthorized
    from .errors import UnsupportedArgument as UnsupportedArgument
    from .errors import UnsupportedByServer as UnsupportedByServer
    from .errors import WaitTimeout as WaitTimeout
    from .follow._async import waiting as _waiting
    from .follow._sync.waiting import poll_until as poll_until
    from .follow.bulk import BulkFailed as BulkFailed
    from .follow.bulk import BulkResult as BulkResult
    from .transport._async.sender import AsyncSender as AsyncSender
    from .transport._sync.sender import Sender as Sender

    async_poll_until = _waiting.poll_until
else:  # hidden from type checkers, to which a misspelt name is then an error
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "call.raw": "Raw",
            "call.request": "Response",
            "call.secret": "Secret",
            "call.timeouts": "Timeouts",
            "call.versions": "ServerVersion Version",
            "codec.multipart": "FilePart",
            "codec.partial": "Unlisted",
            "codec.tabular": "Table table",
            "codec.unset": "UNSET UnsetType is_set value_or",
            "codec.values": "ALL All HasId JSON KEEP Keep Model",
            "concurrency._async.clock": "AsyncClock",
            "concurrency._sync.clock": "Clock",
            "engine._async.connect": "AsyncConnectOptions",
            "engine._sync.connect": "ConnectOptions",
            "engine.retry": "Retry",
            "errors": (
                "BadRequest Banned ClientClosed Conflict ConnectionFailed DecodeError"
                " FileNotWritten Forbidden ForeignAnswer InvalidArgument LoginFailed NotAskedFor"
                " NotFound NotSent PeerkitError RPCError"
                " RateLimited SchemaDrift ServerError StatusError Timeout Unauthorized"
                " UnsupportedArgument UnsupportedByServer WaitTimeout"
            ),
            "follow._async.waiting": "poll_until=async_poll_until",
            "follow._sync.waiting": "poll_until",
            "follow.bulk": "BulkFailed BulkResult",
            "transport._async.sender": "AsyncSender",
            "transport._sync.sender": "Sender",
        },
    )
