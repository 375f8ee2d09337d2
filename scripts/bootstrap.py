"""Run nox sessions on a machine that has only Python, pip and git.

    python3 scripts/bootstrap.py demo
    python3 scripts/bootstrap.py check tests fuzz live

Nox is put into `.cache/nox` (nothing is installed into the system), then runs the named sessions.
Words after `--` go to the sessions: `python3 scripts/bootstrap.py live -- trixie`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

NOX = "nox==2026.10.20"
ROOT = Path(__file__).resolve().parent.parent


def main(words: list[str]) -> int:
    """Install nox if it is missing and hand over to it."""
    if sys.version_info < (3, 11):
        print(f"peerkit needs Python 3.11 or later; this is {sys.version.split()[0]}.")
        return 1
    home = ROOT / ".cache" / "nox" / f"py{sys.version_info[0]}{sys.version_info[1]}-{NOX}"
    if not (home / "nox").is_dir():
        print(f"• installing {NOX} into {home.relative_to(ROOT)}", flush=True)
        # `--target` works on externally managed Pythons too and needs no venv module.
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(home), NOX]
        if subprocess.run(pip, check=False).returncode:
            print("pip could not install nox; see its message above.")
            return 1
    sessions, _, rest = " ".join(words).partition(" -- ")
    arguments = ["--sessions", *sessions.split()] if sessions else ["--list"]
    arguments += ["--", *rest.split()] if rest else []
    path = os.pathsep.join(filter(None, [str(home), os.environ.get("PYTHONPATH")]))
    command = [sys.executable, "-m", "nox", "--noxfile", str(ROOT / "noxfile.py"), *arguments]
    with subprocess.Popen(command, env=os.environ | {"PYTHONPATH": path}) as nox:
        while True:
            try:
                return nox.wait()
            except KeyboardInterrupt:
                # Ctrl-C reaches nox too, which gives its sessions time to stop their servers.
                continue


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
