"""The runtime below every peerkit client: engine, auth flows, errors, decoding, polling, paging.

Names are imported at first use: `import peerkit_core` loads neither httpx nor any model.
"""

from __future__ import annotations

from ._version import __version__ as __version__
from .lazy import lazy_names

# Type checkers know this word; importing typing for it would be most of this package's import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._async import paging as _paging
    from ._async import waiting as _waiting
    from ._async.client import AsyncBaseClient as AsyncBaseClient
    from ._async.connect import AsyncConnectOptions as AsyncConnectOptions
    from ._async.engine import AsyncEngine as AsyncEngine
    from ._async.httpx_sender import AsyncHttpxSender as AsyncHttpxSender
    from ._async.resource import AsyncResource as AsyncResource
    from ._async.sender import AsyncSender as AsyncSender
    from ._async.sender import AsyncStream as AsyncStream
    from ._async.waiting import AsyncClock as AsyncClock
    from ._sync.client import BaseClient as BaseClient
    from ._sync.connect import ConnectOptions as ConnectOptions
    from ._sync.engine import Engine as Engine
    from ._sync.httpx_sender import HttpxSender as HttpxSender
    from ._sync.paging import paginate as paginate
    from ._sync.resource import Resource as Resource
    from ._sync.sender import Sender as Sender
    from ._sync.sender import Stream as Stream
    from ._sync.waiting import Clock as Clock
    from ._sync.waiting import poll_until as poll_until
    from .auth import Auth as Auth
    from .auth import BasicAuth as BasicAuth
    from .auth import CookieLogin as CookieLogin
    from .auth import HeaderAuth as HeaderAuth
    from .auth import NoAuth as NoAuth
    from .auth import SessionIdAuth as SessionIdAuth
    from .auth import Stacked as Stacked
    from .bulk import BulkFailed as BulkFailed
    from .bulk import BulkResult as BulkResult
    from .deadline import Backoff as Backoff
    from .deadline import Deadline as Deadline
    from .decode import Drift as Drift
    from .decode import Problem as Problem
    from .decode import convert_as as convert_as
    from .decode import decode_as as decode_as
    from .decode import salvage as salvage
    from .endpoint import Endpoint as Endpoint
    from .errors import BadRequest as BadRequest
    from .errors import Banned as Banned
    from .errors import Conflict as Conflict
    from .errors import ConnectionFailed as ConnectionFailed
    from .errors import DecodeError as DecodeError
    from .errors import Forbidden as Forbidden
    from .errors import InvalidArgument as InvalidArgument
    from .errors import LoginFailed as LoginFailed
    from .errors import NotFound as NotFound
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
    from .operation import Answer as Answer
    from .operation import Operation as Operation
    from .raw import Raw as Raw
    from .request import FilePart as FilePart
    from .request import Request as Request
    from .request import Response as Response
    from .retry import Retry as Retry
    from .rpc import Channel as Channel
    from .secret import Secret as Secret
    from .values import ALL as ALL
    from .values import JSON as JSON
    from .values import UNSET as UNSET
    from .values import All as All
    from .values import Model as Model
    from .values import OpenIntEnum as OpenIntEnum
    from .values import OpenStrEnum as OpenStrEnum
    from .values import UnsetType as UnsetType
    from .values import is_set as is_set
    from .versions import Releases as Releases
    from .versions import ServerVersion as ServerVersion
    from .versions import Version as Version
    from .wire import WireRequest as WireRequest

    async_paginate = _paging.paginate
    async_poll_until = _waiting.poll_until

_NAMES = {
    "_async.client": "AsyncBaseClient",
    "_async.connect": "AsyncConnectOptions",
    "_async.engine": "AsyncEngine",
    "_async.httpx_sender": "AsyncHttpxSender",
    "_async.paging": "paginate=async_paginate",
    "_async.resource": "AsyncResource",
    "_async.sender": "AsyncSender AsyncStream",
    "_async.waiting": "AsyncClock poll_until=async_poll_until",
    "_sync.client": "BaseClient",
    "_sync.connect": "ConnectOptions",
    "_sync.engine": "Engine",
    "_sync.httpx_sender": "HttpxSender",
    "_sync.paging": "paginate",
    "_sync.resource": "Resource",
    "_sync.sender": "Sender Stream",
    "_sync.waiting": "Clock poll_until",
    "auth": "Auth BasicAuth CookieLogin HeaderAuth NoAuth SessionIdAuth Stacked",
    "bulk": "BulkFailed BulkResult",
    "deadline": "Backoff Deadline",
    "decode": "Drift Problem convert_as decode_as salvage",
    "endpoint": "Endpoint",
    "errors": (
        "BadRequest Banned Conflict ConnectionFailed DecodeError Forbidden InvalidArgument"
        " LoginFailed NotFound PeerkitError RPCError RateLimited SchemaDrift ServerError"
        " StatusError Timeout Unauthorized UnsupportedArgument UnsupportedByServer WaitTimeout"
    ),
    "operation": "Answer Operation",
    "raw": "Raw",
    "request": "FilePart Request Response",
    "retry": "Retry",
    "rpc": "Channel",
    "secret": "Secret",
    "values": "ALL JSON UNSET All Model OpenIntEnum OpenStrEnum UnsetType is_set",
    "versions": "Releases ServerVersion Version",
    "wire": "WireRequest",
}

__getattr__, __dir__ = lazy_names(__name__, _NAMES)
