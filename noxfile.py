"""The project's commands: generate · new · check · tests · live · fuzz · demo · wheels · bench · docs."""

from __future__ import annotations

import sys
from pathlib import Path

import nox

ROOT = Path(__file__).parent
sys.path.insert(0, str(ROOT / "scripts"))

import devenv  # noqa: E402 - the scripts folder has to be on the path first

nox.options.default_venv_backend = "none"
nox.options.sessions = ["check", "tests"]
nox.options.error_on_external_run = False


def dev(session: nox.Session) -> str:
    """The shared environment's Python."""
    return str(devenv.make("dev", "requirements.lock", session.log))


def run(session: nox.Session, *command: str, **env: str) -> None:
    """Run in the root with the scripts importable, and nothing else on the path."""
    session.chdir(ROOT)
    path = f"{ROOT / 'scripts'}:{ROOT}"
    session.run(
        *command,
        external=True,
        env={"PYTHONPATH": path, "PYTHONUTF8": "1", **env},
        # After Ctrl-C there is time to stop servers and to delete their folders.
        interrupt_timeout=15,
        terminate_timeout=5,
    )


@nox.session
def generate(session: nox.Session) -> None:
    """Regenerate what changed. `-- --force`, `-- --check`, `-- --diff REV`, `-- SERVICE…`."""
    run(session, dev(session), "-m", "codegen", "generate", *session.posargs)


@nox.session
def new(session: nox.Session) -> None:
    """Lay out a new service, `-- NAME [--title T] [--port N] [--rpc]`, and print how to go on."""
    run(session, dev(session), "-m", "new", *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Lint, format, both type checkers, drift and coverage of the generated code."""
    python = dev(session)
    bin_dir = Path(python).parent
    run(session, python, "-m", "codegen", "generate", "--check")
    run(session, str(bin_dir / "ruff"), "check", ".")
    run(session, str(bin_dir / "ruff"), "format", "--check", ".")
    run(session, python, "-m", "mypy", "overlays", "scripts", "tests", "noxfile.py")
    run(
        session,
        str(bin_dir / "pyright"),
        "--pythonpath",
        python,
        PYRIGHT_PYTHON_IGNORE_WARNINGS="1",
    )


@nox.session
def tests(session: nox.Session) -> None:
    """Everything that needs no real server: unit, codegen, generated, contract on the fakes, docs."""
    run(session, dev(session), "-m", "pytest", "-m", "not live", *session.posargs)


@nox.session
def live(session: nox.Session) -> None:
    """The contract tests on real servers: this machine's, or `-- trixie|sid|bullseye|bookworm`."""
    python = dev(session)
    suite, *rest = session.posargs or ["host"]
    if suite.startswith("-"):
        suite, rest = "host", list(session.posargs)
    if suite != "host":
        run(session, python, "scripts/roots.py", suite)
    run(session, python, "-m", "pytest", "-m", "live", "-rs", *rest, PEERKIT_LIVE_SUITE=suite)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Search for faults for a minute: `-- --seed N --seconds S --only PART --service NAME --case PART:SEED:N`."""
    run(session, dev(session), "-m", "tests.fuzz", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Run every snippet of README and docs."""
    run(session, dev(session), "-m", "pytest", "tests/docs", *session.posargs)


@nox.session
def wheels(session: nox.Session) -> None:
    """Build every wheel from its sdist, twice, and check contents and identity."""
    run(session, dev(session), "scripts/wheels.py", *session.posargs)


@nox.session
def demo(session: nox.Session) -> None:
    """The whole way: specs → clients → wheels → a clean environment → typed calls on a server."""
    run(session, dev(session), "-m", "demo", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """The table of ratios against the peers, as text and as JSON."""
    python = devenv.make("bench", "requirements-bench.lock", session.log)
    run(session, str(python), "-m", "tests.benchmarks", *session.posargs)


@nox.session
def lock(session: nox.Session) -> None:
    """Renew both lock files (needs uv)."""
    python = dev(session)
    compiler = [python, "scripts/lock.py", *session.posargs]
    run(session, *compiler)
