"""How each real server is started: `start_<service>` of the module with the service's name."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from importlib import import_module
from typing import cast

from .process import ServerProcess
from .versions import PACKAGES

Start = Callable[..., AbstractContextManager[ServerProcess]]


def _start(service: str) -> Start:
    module = import_module(f".{service}", __package__)
    return cast("Start", getattr(module, f"start_{service}"))


STARTS: dict[str, Start] = {service: _start(service) for service in PACKAGES}
