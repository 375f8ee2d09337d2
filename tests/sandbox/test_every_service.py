"""What the package has for each service by its manifest: a name, a fixture, a command."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import httpx
import pytest

import peerkit_sandbox

each = pytest.mark.parametrize("service", peerkit_sandbox.FAKES)


@each
def test_the_fake_is_a_public_name(service: str) -> None:
    name = peerkit_sandbox.FAKES[service]
    assert name in vars(peerkit_sandbox)["__all__"]
    assert getattr(peerkit_sandbox, name).__module__.startswith(f"peerkit_sandbox.{service}.")


@each
def test_a_fixture_has_a_running_fake(service: str, request: pytest.FixtureRequest) -> None:
    fake: Any = request.getfixturevalue(service)
    assert isinstance(fake, getattr(peerkit_sandbox, peerkit_sandbox.FAKES[service]))
    assert httpx.get(fake.url, trust_env=False).status_code < 600


@each
def test_a_command_runs_it_until_it_is_ended(service: str) -> None:
    command = [sys.executable, "-m", "peerkit_sandbox", service]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            said = process.stdout.readline()
            assert said.startswith(f"fake {service} on http://127.0.0.1:")
            url = said.split()[3]
            assert httpx.get(url, trust_env=False).status_code < 600
        finally:
            process.terminate()


def test_an_unknown_service_is_refused_with_those_that_there_are() -> None:
    command = [sys.executable, "-m", "peerkit_sandbox", "no-service"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=30)
    assert done.returncode == 2
    assert all(service in done.stderr for service in peerkit_sandbox.FAKES)
