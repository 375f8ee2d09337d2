"""`auth/*`: log in and out."""

from __future__ import annotations

from ..access import Access
from ..core import Core
from ..messages import Answer, ApiError, Call
from ..profiles import Behaviour
from ..routes import command

__all__ = ["login", "logout"]


@command("auth/login", public=True)
def login(core: Core, call: Call) -> Answer | None:
    by_status = core.profile.has(Behaviour.LOGIN_BY_STATUS)
    # A caller with a session is welcomed whatever the password.
    if call.session is not None or Access(core).log_in(
        call, call.text("username"), call.text("password")
    ):
        return Answer(status=204) if by_status else Answer("Ok.")
    if by_status:
        raise ApiError(401, "Unauthorized")
    return Answer("Fails.")


@command("auth/logout")
def logout(core: Core, call: Call) -> None:
    Access(core).close_session(call)
