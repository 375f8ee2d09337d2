"""Write the lock files from the dependency groups of `pyproject.toml`, with hashes.

`uv pip compile` is used because it resolves for every platform at once; the result is a plain pip
requirements file, which names no package index.
"""

from __future__ import annotations

import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILES = {"requirements.lock": ["dev"], "requirements-bench.lock": ["dev", "bench"]}


def main() -> None:
    """Renew every lock file."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]
    for name, wanted in FILES.items():
        requirements = "\n".join(line for group in wanted for line in groups[group])
        subprocess.run(
            [
                "uv",
                "pip",
                "compile",
                "--universal",
                "--python-version=3.11",
                "--generate-hashes",
                "--no-header",
                "--no-annotate",
                "--upgrade",
                "--quiet",
                f"--output-file={name}",
                "-",
            ],
            input=requirements,
            text=True,
            cwd=ROOT,
            check=True,
        )
        print(f"wrote {name}")


if __name__ == "__main__":
    main()
