"""Sessions of qBittorrent under load, behind a proxy, and at their end."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import httpx
import pytest

from peerkit_core import Banned, ForeignAnswer, LoginFailed
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent
from peerkit_sandbox import FakeQBittorrent

from .conftest import StartQb
from .qbittorrent_server import QbServer, cookie_of, sent
from .samples import folder, hash_of, single
from .validating import ValidatingSender
from .waiting import eventually

GUARD = "Basic " + base64.b64encode(b"door:knock").decode()


@contextmanager
def guarded(server: QbServer) -> Generator[str]:
    """A proxy in front of a server that wants a user and a password of its own."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.headers.get("authorization") != GUARD:
                self._answer(401, {"www-authenticate": "Basic"}, b"")
                return
            passed = {"host", "authorization", "connection", "accept-encoding", "content-length"}
            headers = {k: v for k, v in self.headers.items() if k.lower() not in passed}
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            found = web.request(
                self.command, f"{server.url}{self.path}", headers=headers, content=body
            )
            kept = {k: v for k, v in found.headers.items() if k in ("content-type", "set-cookie")}
            self._answer(found.status_code, kept, found.content)

        do_POST = do_GET

        def _answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if status != 204:
                self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
            """Print nothing."""

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.02})
    with httpx.Client(trust_env=False) as web:
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.server_port}"
        finally:
            listener.shutdown()
            thread.join()
            listener.server_close()


def fake_of(server: QbServer) -> FakeQBittorrent:
    assert server.fake is not None
    return server.fake


def end_session(server: QbServer, client: QBittorrent) -> None:
    """End a client's session behind its back."""
    logout = f"{server.url}/api/v2/auth/logout"
    httpx.post(logout, headers={"cookie": cookie_of(client)}).raise_for_status()


# The end of a session


def test_fifty_threads_share_the_login_after_an_expiry(fake_qb_server: QbServer) -> None:
    fake = fake_of(fake_qb_server)
    with fake_qb_server.client() as qb, ThreadPoolExecutor(50) as pool:
        qb.app.version()
        fake.expire_sessions()
        calls = [pool.submit(qb.torrents.info) for _ in range(50)]
        assert [call.result() for call in calls] == [[]] * 50
    assert (fake.logins, fake.failed_logins) == (2, 0)


@pytest.mark.anyio
async def test_fifty_tasks_share_the_login_after_an_expiry(fake_qb_server: QbServer) -> None:
    fake = fake_of(fake_qb_server)
    async with fake_qb_server.async_client() as qb:
        await qb.app.version()
        fake.expire_sessions()
        assert await asyncio.gather(*(qb.torrents.info() for _ in range(50))) == [[]] * 50
    assert (fake.logins, fake.failed_logins) == (2, 0)


def test_uploads_are_sent_again_whole_after_an_expiry(qb_server: QbServer, qb: QBittorrent) -> None:
    qb.server_version()
    end_session(qb_server, qb)
    qb.torrents.add(torrents=[single("one.bin"), folder("two")])
    assert sent(qb)[-3:] == ["torrents_add", "auth_login", "torrents_add"]
    listed = eventually(qb.torrents.info, lambda found: len(found) == 2)
    hashes = {torrent.hash for torrent in listed}
    assert hashes == {hash_of(single("one.bin")), hash_of(folder("two"))}


def test_adding_survives_an_expiry_in_its_middle(fake_qb_server: QbServer) -> None:
    fake = fake_of(fake_qb_server)
    with fake_qb_server.client() as qb:
        qb.server_version()
        fake.expire_sessions()
        assert qb.add(single(), stopped=True).added == (hash_of(single()),)
    assert len(fake.requests_to("auth/login")) == 2


def test_a_ban_after_an_expiry_is_met_once(fake_qb_server: QbServer) -> None:
    fake = fake_of(fake_qb_server)
    with fake_qb_server.client() as qb:
        qb.app.version()
        fake.expire_sessions()
        fake.ban()
        for _ in range(3):
            with pytest.raises(Banned):
                qb.torrents.info()
        assert len(fake.requests_to("auth/login")) == 2
        fake.unban()
        qb.login()
        assert qb.torrents.info() == []


def test_a_changed_password_is_met_once(fake_qb_server: QbServer) -> None:
    fake = fake_of(fake_qb_server)
    with fake_qb_server.client() as qb:
        qb.app.version()
        fake.core.password = "another"
        fake.expire_sessions()
        with ThreadPoolExecutor(8) as pool:
            calls = [pool.submit(qb.torrents.info) for _ in range(8)]
            assert all(isinstance(call.exception(), LoginFailed) for call in calls)
        assert fake.failed_logins == 1


# Who logs out


def test_a_client_with_an_api_key_logs_nobody_out(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release has no API keys")
    key = qb.app.rotate_api_key().api_key
    with qb_server.client(api_key=key) as by_key:
        by_key.app.version()
    assert sent(by_key) == ["app_version"]


def test_a_client_without_credentials_logs_nobody_out(start_qb: StartQb) -> None:
    with start_qb(bypass=True).client(username=None) as qb:
        qb.app.version()
    assert sent(qb) == ["app_version"]


def test_a_client_without_credentials_works_as_any_other(start_qb: StartQb) -> None:
    with start_qb(bypass=True).client(username=None) as qb:
        (hash,) = qb.add(single(), stopped=True).added
        assert qb.stop(hash)
        assert qb.remove(hash, delete_data=True)


def test_a_refused_client_does_not_log_out(qb_server: QbServer) -> None:
    with qb_server.client(password="wrong") as qb, pytest.raises(LoginFailed):
        qb.app.version()
    assert "auth_logout" not in sent(qb)


def test_a_session_that_is_gone_is_no_trouble_at_the_end(fake_qb_server: QbServer) -> None:
    with fake_qb_server.client() as qb:
        qb.app.version()
        fake_of(fake_qb_server).expire_sessions()
    assert sent(qb)[-1] == "auth_logout"
    assert fake_of(fake_qb_server).logins == 1


def test_a_server_that_is_gone_is_no_trouble_at_the_end(fake_qb_server: QbServer) -> None:
    with fake_qb_server.client() as qb:
        qb.app.version()
        fake_of(fake_qb_server).stop()


# A proxy in front


def through(server: QbServer, url: str, guard: tuple[str, str] | None) -> QBittorrent:
    return QBittorrent(
        url,
        username=server.username,
        password=server.password,
        basic_auth=guard,
        sender=ValidatingSender(url, server.contract),
    )


def test_a_guarded_proxy_is_passed_with_its_own_password(qb_server: QbServer) -> None:
    with guarded(qb_server) as url, through(qb_server, url, ("door", "knock")) as qb:
        assert qb.app.version() == f"v{qb_server.version}"
        (hash,) = qb.add([single()], stopped=True).added
        assert qb.torrents.info()[0].hash == hash
        assert sent(qb).count("auth_login") == 1


def test_a_guarded_proxy_refuses_another_password(fake_qb_server: QbServer) -> None:
    with guarded(fake_qb_server) as url, through(fake_qb_server, url, ("door", "x")) as qb:
        with pytest.raises(ForeignAnswer, match="basic_auth="):
            qb.app.version()
    assert fake_of(fake_qb_server).requests == []


@pytest.mark.anyio
async def test_the_async_client_passes_a_guarded_proxy(fake_qb_server: QbServer) -> None:
    with guarded(fake_qb_server) as url:
        async with AsyncQBittorrent(
            url,
            username=fake_qb_server.username,
            password=fake_qb_server.password,
            basic_auth=("door", "knock"),
        ) as qb:
            assert await qb.app.version() == f"v{fake_qb_server.version}"
