"""The base of all fakes: HTTP and raw bytes, TLS, unix sockets, life cycle, faults."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from pathlib import Path
from typing import Any

import pytest

from peerkit_core import ConnectionFailed, Retry
from peerkit_qbittorrent import QBittorrent
from peerkit_sandbox import FakeQBittorrent, FakeTransmission
from peerkit_sandbox.base.address import Address
from peerkit_sandbox.base.bytes_server import Connection, serve_bytes
from peerkit_sandbox.base.fake import Fake, Running
from peerkit_transmission import Transmission


class FakeScgi(Fake[str]):
    """A service that answers SCGI requests with the bodies that they had."""

    def _listen(self, address: Address) -> Running:
        return serve_bytes(self._serve, address, scheme="scgi")

    def _endpoint_of(self, request: str) -> str:
        return request.partition(":")[0]

    def client(self) -> None:
        """There is none."""

    def async_client(self) -> None:
        """There is none."""

    async def _serve(self, connection: Connection) -> None:
        length = int((await connection.read_until(b":"))[:-1])
        head = await connection.read_exactly(length + 1)
        fields = head[:-1].split(b"\x00")
        headers = dict(zip(fields[::2], fields[1::2], strict=False))
        body = await connection.read_exactly(int(headers[b"CONTENT_LENGTH"]))
        with self._lock:
            self.requests.append(body.decode())
            fault = self._faults.take(self._endpoint_of(body.decode()))
        if fault is not None and fault.cut:
            connection.cut()
            return
        answer = self._faults.edited(self._endpoint_of(body.decode()), body)
        await connection.write(b"Status: 200 OK\r\n\r\n" + answer)


def ask(fake: Fake[str], body: bytes, *, uds: Path | None = None, context: Any = None) -> bytes:
    """What an SCGI client gets."""
    headers = b"CONTENT_LENGTH\x00%d\x00SCGI\x001\x00" % len(body)
    if uds is not None:
        plain = socket.socket(socket.AF_UNIX)
        plain.connect(str(uds))
    else:
        plain = socket.create_connection(("127.0.0.1", fake.port), timeout=10)
    with plain if context is None else context.wrap_socket(plain, server_hostname="127.0.0.1") as s:
        s.sendall(b"%d:%s,%s" % (len(headers), headers, body))
        answer = b""
        while piece := s.recv(100):
            answer += piece
    return answer.partition(b"\r\n\r\n")[2]


def drained(client: socket.socket) -> tuple[bytes, OSError | None]:
    """What still comes, and how it ends."""
    got = b""
    try:
        while piece := client.recv(100):
            got += piece
    except OSError as error:
        return got, error
    return got, None


def test_a_fake_of_raw_bytes_answers_and_records() -> None:
    with FakeScgi("1.0") as fake:
        assert fake.url == f"scgi://127.0.0.1:{fake.port}"
        assert ask(fake, b"get:1") == b"get:1"
        assert ask(fake, b"set:2") == b"set:2"
        assert fake.requests_to("set") == ["set:2"]


def test_faults_of_raw_bytes_are_those_of_http() -> None:
    with FakeScgi("1.0") as fake:
        fake.drop_connections(endpoint="get")
        with pytest.raises(ConnectionResetError):
            ask(fake, b"get:1")
        assert ask(fake, b"get:1") == b"get:1"
        fake.edit_answer("get", lambda body: body + b"!")
        assert ask(fake, b"get:1") == b"get:1!"
        fake.clear_faults()
        assert ask(fake, b"get:1") == b"get:1"


def test_raw_bytes_over_tls_and_a_unix_socket(tmp_path: Path) -> None:
    context = ssl.create_default_context(cafile=Fake.ca_file)
    with FakeScgi("1.0", tls=True) as fake:
        assert fake.url.startswith("scgis://")
        assert ask(fake, b"get:1", context=context) == b"get:1"
    path = tmp_path / "s"
    with FakeScgi("1.0", uds=path) as fake:
        assert ask(fake, b"get:1", uds=path) == b"get:1"
    assert not path.exists()


def test_a_connection_can_be_cut_after_some_bytes() -> None:
    async def answer(connection: Connection) -> None:
        await connection.read_until(b"\n")
        connection.cut_after(3)
        await connection.write(b"12345")

    server = serve_bytes(answer, Address())
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as client:
        client.sendall(b"\n")
        got, error = drained(client)
    server.stop()
    # What a reset overtakes is lost, but nothing beyond the third byte was ever sent.
    assert got in (b"", b"1", b"12", b"123")
    assert isinstance(error, ConnectionResetError)


def test_stopping_ends_open_connections_and_leaves_no_thread() -> None:
    before = set(threading.enumerate())
    fake = FakeScgi("1.0")
    fake.start()
    with socket.create_connection(("127.0.0.1", fake.port), timeout=10) as client:
        client.sendall(b"9")
        fake.stop()
        fake.stop()
        assert drained(client)[0] == b""
    assert set(threading.enumerate()) == before
    assert not fake.running
    with fake:
        assert ask(fake, b"get:1") == b"get:1"


@pytest.mark.parametrize("kind", [FakeQBittorrent, FakeTransmission])
def test_http_fakes_speak_tls(kind: Any) -> None:
    with kind(tls=True) as fake:
        assert fake.url.startswith("https://127.0.0.1:")
        if kind is FakeTransmission:
            with Transmission(fake.url, verify=fake.ca_file) as tr:
                assert tr.torrents.list() == []
            return
        with QBittorrent(
            fake.url, username=fake.username, password=fake.password, verify=fake.ca_file
        ) as qb:
            assert qb.torrents.info() == []
        with (
            QBittorrent(fake.url, retry=Retry.off()) as stranger,
            pytest.raises(ConnectionFailed, match="not trusted"),
        ):
            stranger.torrents.info()


def test_http_fakes_listen_on_unix_sockets(tmp_path: Path) -> None:
    path = tmp_path / "s"
    with (
        FakeTransmission(uds=path) as fake,
        Transmission(fake.url, uds=path) as tr,
    ):
        assert tr.torrents.list() == []
    assert not path.exists()


def test_transmission_has_the_faults_of_the_others() -> None:
    with (
        FakeTransmission() as fake,
        Transmission(fake.url, retry=Retry.off()) as tr,
    ):
        tr.torrents.list()
        fake.edit_answer("session-get", lambda got: got | {"version": "9"})
        assert tr.session.get().version == "9"
        fake.clear_faults()
        fake.drop_connections(times=2, endpoint="torrent_get")
        assert tr.session.get().version != "9"
        with pytest.raises(ConnectionFailed):
            tr.torrents.list()
        assert json.dumps(fake.requests_to("session_get")[-1].params)
        with pytest.raises(ValueError, match="endpoint cannot be 'nonsense'"):
            fake.edit_answer("nonsense", lambda got: got)
