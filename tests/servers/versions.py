"""Which servers are installed, and which release each is."""

import os
import re
import shutil
import subprocess
from functools import cache

from codegen.manifest import manifests
from roots import Root, find_root

from .place import inside

# Each service's package, which is also the name of its program.
PACKAGES = {name: service.server.package for name, service in manifests().items() if service.server}


def program(service: str, root: Root | None = None) -> str:
    """The path of a service's program, as seen inside the root.

    Raises:
        LookupError: It is not installed.
    """
    name = PACKAGES[service]
    if root is None:
        if found := shutil.which(name):
            return found
    elif os.access(root.path / "usr/bin" / name, os.X_OK):
        return f"/usr/bin/{name}"
    raise LookupError(f"{name} is not installed{f' in {root.path}' if root else ''}")


@cache
def read_version(service: str, root: Root | None = None) -> str:
    """The release a program says it is: `4.5.2`, `3.00`, `4.1.0-beta.2`."""
    command = inside(root, program(service, root), "--version")
    env = {"LANG": "C.UTF-8", "HOME": "/nonexistent", "PATH": os.environ["PATH"]}
    done = subprocess.run(
        command, check=True, stdin=subprocess.DEVNULL, capture_output=True, text=True, env=env
    )
    said = done.stdout + done.stderr  # Transmission says it on the error stream
    if match := re.search(r"\bv?(\d+\.\d\S*)", said):
        return match[1]
    raise LookupError(f"{' '.join(command)} gave no version: {said!r}")


@cache
def available(suite: str | None = None) -> dict[str, str]:
    """The version of each service that can be started.

    Args:
        suite: A Debian suite whose root has been built; None for this machine.
    """
    root = None
    if suite is not None and (root := find_root(suite)) is None:
        return {}
    found: dict[str, str] = {}
    for service in PACKAGES:
        try:
            found[service] = read_version(service, root)
        except LookupError:
            continue
    return found
