"""Raw calls to a fake qBittorrent: these tests use no client of ours."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import httpx

from peerkit_sandbox import FakeQBittorrent

VERSIONS = ("4.2.5", "4.5.2", "5.1.0", "5.3.0")


class Api:
    """An HTTP client with the base path of the Web API."""

    def __init__(self, fake: FakeQBittorrent) -> None:
        self.fake = fake
        self.http = httpx.Client(base_url=fake.url + "/api/v2/", timeout=5)

    def get(self, path: str, /, **params: Any) -> httpx.Response:
        return self.http.get(path, params=params)

    def post(self, path: str, /, **form: Any) -> httpx.Response:
        return self.http.post(path, data=form)

    def upload(self, *parts: tuple[str, bytes], **form: str) -> httpx.Response:
        files = [("torrents", part) for part in parts]
        return self.http.post("torrents/add", data=form, files=files)

    def login(self, username: str = "admin", password: str = "adminadmin") -> httpx.Response:
        return self.post("auth/login", username=username, password=password)


@contextmanager
def api_of(version: str, *, logged_in: bool = True, **options: Any) -> Generator[Api]:
    """A running fake of this release and a client for it."""
    with FakeQBittorrent(version, **options) as fake:
        api = Api(fake)
        with api.http:
            if logged_in:
                api.login()
            yield api
