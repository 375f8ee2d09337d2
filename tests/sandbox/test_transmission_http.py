"""The HTTP layer of the Transmission fake, by raw requests."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from peerkit_sandbox import Clock
from peerkit_sandbox.transmission import FakeTransmission
from tests.sandbox.test_transmission_support import BETA, NEW, OLD, SESSION, VERSIONS, Rpc

VERSION_HEADER = "X-Transmission-Rpc-Version"
STATS = {"method": "session-stats"}


@pytest.fixture(params=VERSIONS)
def fake(request: pytest.FixtureRequest) -> Iterator[FakeTransmission]:
    with FakeTransmission(request.param, clock=Clock(), hang_seconds=0.05) as running:
        yield running


def with_id(fake: FakeTransmission) -> dict[str, str]:
    return {SESSION: fake.session_id}


def test_a_request_without_session_id_gets_409_and_the_id_to_use(fake: FakeTransmission) -> None:
    first = httpx.post(fake.rpc_url, json=STATS)
    assert first.status_code == 409
    assert len(first.headers[SESSION]) == 48
    assert first.text.startswith("<h1>409: Conflict</h1>")
    assert first.headers["content-type"].startswith("text/html")
    again = httpx.post(fake.rpc_url, json=STATS, headers={SESSION: first.headers[SESSION]})
    assert again.status_code == 200
    assert again.headers["content-type"] == "application/json; charset=UTF-8"


def test_only_4_1_4_names_its_interface_version_in_the_409(fake: FakeTransmission) -> None:
    header = httpx.post(fake.rpc_url).headers.get(VERSION_HEADER)
    assert header == ("6.0.1" if fake.version == NEW else None)


def test_the_session_id_is_renewed_after_an_hour(fake: FakeTransmission) -> None:
    known = with_id(fake)
    fake.clock.advance(3599)
    assert httpx.post(fake.rpc_url, json=STATS, headers=known).status_code == 200
    fake.clock.advance(1)
    assert httpx.post(fake.rpc_url, json=STATS, headers=known).status_code == 409


def test_a_test_can_expire_the_session_id(fake: FakeTransmission) -> None:
    known = with_id(fake)
    fake.expire_sessions()
    assert fake.session_id != known[SESSION]
    assert httpx.post(fake.rpc_url, json=STATS, headers=known).status_code == 409


def test_unknown_paths_within_the_prefix_are_404_after_the_session_id(
    fake: FakeTransmission,
) -> None:
    url = f"{fake.url}/transmission/nope"
    assert httpx.get(url).status_code == 409
    assert httpx.get(url, headers=with_id(fake)).status_code == 404


@pytest.mark.parametrize("path", ["/", "/transmission", "/elsewhere"])
def test_paths_outside_the_prefix_lead_to_the_web_interface(
    fake: FakeTransmission, path: str
) -> None:
    response = httpx.get(fake.url + path)
    assert response.status_code == 301
    assert response.headers["location"] == "/transmission/web/"


def test_any_path_that_begins_with_rpc_reaches_the_handler(fake: FakeTransmission) -> None:
    for path in ("/transmission/rpc/", "/transmission/rpcXYZ"):
        response = httpx.post(fake.url + path, json=STATS, headers=with_id(fake))
        assert response.status_code == 200


def test_get_is_405(fake: FakeTransmission) -> None:
    response = httpx.get(fake.rpc_url, headers=with_id(fake))
    assert response.status_code == 405
    assert response.text == "<h1>405: Method Not Allowed</h1>"


def test_other_verbs_do_not_get_to_the_daemon_of_4_x(fake: FakeTransmission) -> None:
    old = fake.version == OLD
    for verb in ("PUT", "DELETE", "HEAD"):
        response = httpx.request(verb, fake.rpc_url, headers=with_id(fake))
        assert response.status_code == (405 if old else 501)
    assert httpx.patch(fake.rpc_url).status_code == 501


def test_options_is_200_in_4_x_and_501_in_3_00(fake: FakeTransmission) -> None:
    assert httpx.options(fake.rpc_url).status_code == (501 if fake.version == OLD else 200)


def test_only_3_00_takes_a_call_in_the_query_of_get(fake: FakeTransmission) -> None:
    url = f"{fake.rpc_url}?method=session-stats&tag=3"
    response = httpx.get(url, headers=with_id(fake))
    assert response.status_code == (200 if fake.version == OLD else 405)
    if fake.version == OLD:
        assert response.json()["tag"] == 3


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "localhost.", "[::1]", "10.0.0.1:80"])
def test_addresses_and_localhost_pass_the_host_check(fake: FakeTransmission, host: str) -> None:
    headers = {**with_id(fake), "Host": host}
    assert httpx.post(fake.rpc_url, json=STATS, headers=headers).status_code == 200


def test_another_host_name_is_421_unless_it_is_allowed(fake: FakeTransmission) -> None:
    headers = {"Host": "evil.example"}
    assert httpx.post(fake.rpc_url, json=STATS, headers=headers).status_code == 421
    with FakeTransmission(fake.version, allowed_hosts=["evil.example"]) as open_fake:
        assert httpx.post(open_fake.rpc_url, json=STATS, headers=headers).status_code == 409


def test_answers_are_compressed_when_asked_for(fake: FakeTransmission) -> None:
    body = {"method": "session-get"}
    packed = httpx.post(fake.rpc_url, json=body, headers=with_id(fake))
    assert packed.headers["content-encoding"] == "gzip"
    plain = {**with_id(fake), "Accept-Encoding": "identity"}
    response = httpx.post(fake.rpc_url, json=body, headers=plain)
    assert "content-encoding" not in response.headers
    assert response.json() == packed.json()


@pytest.mark.parametrize("version", VERSIONS)
class TestWithPassword:
    @pytest.fixture
    def locked(self, version: str) -> Iterator[FakeTransmission]:
        with FakeTransmission(version, username="me", password="pass word") as running:
            yield running

    def test_a_missing_or_wrong_login_is_401_before_the_session_id(
        self, locked: FakeTransmission
    ) -> None:
        for auth in (None, ("me", "wrong"), ("you", "pass word")):
            response = httpx.post(locked.rpc_url, auth=auth)
            assert response.status_code == 401
            assert response.headers["www-authenticate"] == 'Basic realm="Transmission"'
            assert SESSION not in response.headers

    def test_the_right_login_gets_as_far_as_the_session_id(self, locked: FakeTransmission) -> None:
        assert httpx.post(locked.rpc_url, auth=("me", "pass word")).status_code == 409

    def test_the_host_check_is_off(self, locked: FakeTransmission) -> None:
        headers = {"Host": "evil.example"}
        response = httpx.post(locked.rpc_url, auth=("me", "pass word"), headers=headers)
        assert response.status_code == 409

    def test_the_lock_refuses_the_right_password_too_until_a_restart(
        self, locked: FakeTransmission
    ) -> None:
        limit = 100
        if locked.version != OLD:
            limit = 3
            locked.configure(anti_brute_force_enabled=True, anti_brute_force_threshold=limit)
        with httpx.Client() as client:
            wrong = [client.post(locked.rpc_url).status_code for _ in range(limit)]
            assert set(wrong) == {401}
            right = client.post(locked.rpc_url, auth=("me", "pass word"))
            assert right.status_code == 403
            locked.restart()
            assert client.post(locked.rpc_url, auth=("me", "pass word")).status_code == 409

    def test_a_success_resets_the_count(self, locked: FakeTransmission) -> None:
        if locked.version == OLD:
            pytest.skip("100 attempts; the rule is the same")
        locked.configure(anti_brute_force_enabled=True, anti_brute_force_threshold=2)
        logins = (None, ("me", "pass word"), None, ("me", "pass word"))
        codes = [httpx.post(locked.rpc_url, auth=auth).status_code for auth in logins]
        assert codes == [401, 409, 401, 409]

    def test_without_the_setting_4_x_never_locks(self, locked: FakeTransmission) -> None:
        if locked.version == OLD:
            pytest.skip("3.00 always locks")
        with httpx.Client() as client:
            codes = {client.post(locked.rpc_url).status_code for _ in range(101)}
        assert codes == {401}


def test_an_address_that_is_not_allowed_is_403() -> None:
    with FakeTransmission(NEW, allowed_addresses=["10.0.0.1"]) as fake:
        assert httpx.post(fake.rpc_url).status_code == 403


def test_the_prefix_can_be_changed() -> None:
    with FakeTransmission(NEW, prefix="/seedbox/") as fake:
        assert fake.rpc_url.endswith("/seedbox/rpc")
        assert httpx.post(fake.rpc_url).status_code == 409


def test_a_request_that_hangs_a_real_server_is_cut_after_a_bounded_time() -> None:
    with FakeTransmission(BETA, hang_seconds=0.05) as fake, Rpc(fake.rpc_url) as rpc:
        for body in ("", "{"):
            with pytest.raises(httpx.RemoteProtocolError):
                rpc.post(body)
        assert [exchange.status for exchange in fake.exchanges] == [409, 0, 0]
