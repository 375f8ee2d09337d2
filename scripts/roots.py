"""Debian roots, so that the servers of another Debian release can run on this machine.

    python scripts/roots.py trixie sid
    python scripts/roots.py --packages deluged deluge-web -- bullseye
    python scripts/roots.py --unmount trixie        (or --remove)

A root is a minimal Debian under `.cache/roots/<suite>`, built with debootstrap, with the server
packages inside and `/proc` and `/dev` mounted. Needs to be run as root (chroot, mount). A finished
root is only mounted again; a longer package list installs what is new; what an interrupted build
left is removed and built again. Servers are run from it by `tests/servers`.
"""

from __future__ import annotations

import argparse
import fcntl
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from collections import deque
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from codegen.manifest import manifests

CACHE = Path(__file__).resolve().parents[1] / ".cache" / "roots"
SUITES = ("bullseye", "bookworm", "trixie", "sid")
PACKAGES = tuple(
    package
    for service in manifests().values()
    if service.server
    for package in (service.server.package, *service.server.needs)
)
KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
DEBOOTSTRAP_SCRIPTS = Path("/usr/share/debootstrap/scripts")
STAMP = ".peerkit-root.json"
SHOW_EVERY = 5.0  # seconds between two lines of a long step


class RootError(RuntimeError):
    """A root cannot be built or used; the message says what to do."""


@dataclass(frozen=True)
class Root:
    """A finished, mounted Debian root."""

    path: Path
    suite: str


# ------------------------------------------------------------------ what the machine's apt uses


@dataclass(frozen=True)
class AptSource:
    """One `deb` entry of the machine's apt configuration."""

    uri: str
    suite: str
    components: tuple[str, ...]
    keyring: str = ""


def parse_one_line(text: str) -> Iterator[AptSource]:
    """The entries of a `sources.list`: `deb [option=value …] URI SUITE COMPONENT …`."""
    entry = re.compile(r"deb\s+(?:\[([^]]*)]\s*)?(\S+)\s+(\S+)\s+(.+)")
    for line in text.splitlines():
        if match := entry.match(line.partition("#")[0].strip()):
            options, uri, suite, components = match.groups()
            signed_by = re.search(r"signed-by=(\S+)", options or "")
            keyring = signed_by[1] if signed_by else ""
            yield AptSource(uri, suite, tuple(components.split()), keyring)


def parse_deb822(text: str) -> Iterator[AptSource]:
    """The entries of a `*.sources` file: stanzas of `Field: value`, one entry per URI and suite."""
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    for stanza in re.split(r"\n\s*\n", "\n".join(lines)):
        joined = re.sub(r"\n[ \t]+", " ", stanza)
        pairs = (line.partition(":") for line in joined.splitlines())
        fields = {name.strip().lower(): value.strip() for name, _, value in pairs}
        if "deb" not in fields.get("types", "").split() or fields.get("enabled") == "no":
            continue
        components = tuple(fields.get("components", "").split())
        for uri in fields.get("uris", "").split():
            for suite in fields.get("suites", "").split():
                yield AptSource(uri, suite, components, fields.get("signed-by", ""))


def machine_mirror(etc_apt: Path = Path("/etc/apt")) -> str | None:
    """The Debian mirror this machine's apt is configured with; None when there is none.

    Other vendors' archives use Debian's suite names too; the keyring tells them apart.
    """
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return None
    if release.get("ID") != "debian":
        return None
    suites = {release.get("VERSION_CODENAME", ""), "stable", "testing", "unstable", "sid"}
    sources: list[AptSource] = []
    for path in [etc_apt / "sources.list", *sorted((etc_apt / "sources.list.d").glob("*"))]:
        if path.is_file() and path.suffix in {".list", ".sources"}:
            parse = parse_deb822 if path.suffix == ".sources" else parse_one_line
            sources += parse(path.read_text("utf-8"))
    for source in sources:
        trusted = not source.keyring or "debian-archive-" in source.keyring
        fetchable = source.uri.startswith(("http://", "https://", "file:"))
        if trusted and fetchable and source.suite in suites and "main" in source.components:
            return source.uri
    return None


def apt_options(suite: str) -> list[str]:
    """Options for apt inside a root: this machine's proxies and its rules about dates."""
    options: dict[str, str] = {}
    if shutil.which("apt-config"):
        command = ["apt-config", "dump", "--format", "%f=%v%n"]
        dump = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        inherited = r"^(Acquire::(?:Check-Valid-Until|Check-Date|https?::Proxy))=(.+)$"
        options = dict(re.findall(inherited, dump, re.MULTILINE))
    if suite == "sid":
        options["Acquire::Check-Valid-Until"] = "false"  # a mirror may hold an older sid
    options["Dpkg::Use-Pty"] = "0"
    return [part for name, value in options.items() for part in ("-o", f"{name}={value}")]


# ------------------------------------------------------------------------------------- mounts


def mounts_below(path: Path, mounts: Path = Path("/proc/self/mounts")) -> list[Path]:
    """Everything mounted at or below `path`, the latest first: the order to unmount in."""
    top = path.resolve()
    found: list[Path] = []
    for line in mounts.read_text("utf-8").splitlines():
        # The kernel writes blanks in a path as \040 and the like.
        where = re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), line.split(" ")[1])
        if Path(where).is_relative_to(top):
            found.append(Path(where))
    return found[::-1]


def _mount(root: Path) -> None:
    """Mount /proc and a small /dev; does nothing where that is done already.

    /dev is a tmpfs with a few nodes of its own, never a bind of the machine's: whoever deletes
    the cache by hand then deletes nothing of the machine.
    """
    mounted = mounts_below(root)
    proc, dev = root.resolve() / "proc", root.resolve() / "dev"
    if proc not in mounted:
        _quietly("mount", "-t", "proc", "-o", "nosuid,nodev,noexec", "proc", str(proc))
    if dev not in mounted:
        _quietly("mount", "-t", "tmpfs", "-o", "nosuid,mode=755,size=256m", "tmpfs", str(dev))
    nodes = {"null": (1, 3), "zero": (1, 5), "full": (1, 7), "random": (1, 8), "urandom": (1, 9)}
    for name, numbers in {**nodes, "tty": (5, 0)}.items():
        if not (dev / name).exists():
            os.mknod(dev / name, 0o020666, os.makedev(*numbers))
            (dev / name).chmod(0o666)  # whatever the umask is
    (dev / "shm").mkdir(exist_ok=True)
    (dev / "shm").chmod(0o1777)
    links = {"fd": "", "stdin": "/0", "stdout": "/1", "stderr": "/2"}
    for name, rest in links.items():
        if not (dev / name).is_symlink():
            (dev / name).symlink_to(f"/proc/self/fd{rest}")


def _unmount(root: Path) -> None:
    for where in mounts_below(root):
        _quietly("umount", str(where))
    if left := mounts_below(root):
        raise RootError(f"still mounted: {', '.join(map(str, left))}; end what uses it first")


def _remove(root: Path) -> None:
    """Delete a root, after and only after everything inside it is unmounted."""
    if root.parent != CACHE:
        raise RootError(f"{root} is not a root of ours")
    _unmount(root)
    _quietly("rm", "-rf", "--one-file-system", "--", str(root))


def _quietly(*command: str) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise RootError(f"{' '.join(command)}: {done.stderr.strip()}")


# -------------------------------------------------------------------------------------- build


@dataclass
class _Build:
    """The steps of one build: each logged whole, shown in short."""

    suite: str
    lock: int
    started: float = field(default_factory=time.monotonic)

    @property
    def root(self) -> Path:
        return CACHE / self.suite

    def say(self, text: str) -> None:
        elapsed = time.monotonic() - self.started
        print(f"[{self.suite} {elapsed:6.1f} s] {text}", file=sys.stderr, flush=True)

    def run(self, command: Sequence[str], env: Mapping[str, str] | None = None) -> None:
        """Run one command, its output in the log; show a line now and then."""
        log_path = CACHE / f"{self.suite}.log"
        tail: deque[str] = deque(maxlen=15)
        shown = time.monotonic()
        with (
            log_path.open("a", encoding="utf-8") as log,
            subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
                env=env,
                # A child that outlives us keeps the lock, so nobody deletes what it still writes.
                pass_fds=(self.lock,),
            ) as process,
        ):
            log.write(f"$ {' '.join(command)}\n")
            assert process.stdout is not None
            try:
                for line in process.stdout:
                    log.write(line)
                    tail.append(line)
                    if time.monotonic() - shown > SHOW_EVERY:
                        shown = time.monotonic()
                        self.say(f"  {line.strip()}")
            except BaseException:
                process.terminate()
                raise
        if process.returncode:
            raise RootError(
                f"{command[0]} failed with status {process.returncode} (all of it in {log_path}):\n"
                + "".join(tail)
            )

    def run_inside(self, *command: str) -> None:
        inherited = {name: value for name, value in os.environ.items() if name != "TMPDIR"}
        env = {
            **inherited,
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "LC_ALL": "C.UTF-8",
            "HOME": "/root",
            "DEBIAN_FRONTEND": "noninteractive",
        }
        self.run(["chroot", str(self.root), *command], env)

    def bootstrap(self) -> None:
        """A minimal Debian, from nothing."""
        self._install_debootstrap()
        if self.root.exists():
            self.say("removing what an interrupted build left")
            _remove(self.root)
        mirror = machine_mirror() or ""  # empty: debootstrap's default
        command = ["debootstrap", "--variant=minbase", f"--keyring={KEYRING}"]
        command += [self.suite, str(self.root), mirror]
        if not (DEBOOTSTRAP_SCRIPTS / self.suite).exists():
            # A suite newer than the local debootstrap: sid's script builds all of them.
            command.append(str(DEBOOTSTRAP_SCRIPTS / "sid"))
        self.say(f"debootstrap from {mirror or 'its default mirror'}")
        self.run(command)
        policy = self.root / "usr/sbin/policy-rc.d"
        policy.write_text("#!/bin/sh\n# No service starts by being installed.\nexit 101\n")
        policy.chmod(0o755)
        # A root can be built again: no need to wait for the disk after each file.
        (self.root / "etc/dpkg/dpkg.cfg.d/peerkit").write_text("force-unsafe-io\n")

    def install(self, packages: Sequence[str]) -> None:
        self.say(f"installing {' '.join(packages)}")
        shutil.copyfile("/etc/resolv.conf", self.root / "etc/resolv.conf")
        apt = ["apt-get", "--yes", *apt_options(self.suite)]
        self.run_inside(*apt, "update")
        self.run_inside("dpkg", "--configure", "-a")  # after an interrupted installation
        self.run_inside(*apt, "install", "--no-install-recommends", *packages)
        self.run_inside("apt-get", "clean")

    def _install_debootstrap(self) -> None:
        if shutil.which("debootstrap") and KEYRING.exists():
            return
        if not shutil.which("apt-get"):
            raise RootError("debootstrap is missing and there is no apt-get; install it by hand")
        self.say("installing debootstrap")
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        self.run(["apt-get", "update"], env)
        self.run(["apt-get", "install", "-y", "debootstrap", "debian-archive-keyring"], env)


@contextmanager
def _locked(suite: str) -> Generator[int]:
    """One process at a time works on a suite's root. Yields the lock's file descriptor."""
    if suite not in SUITES:
        raise RootError(f"unknown suite {suite!r}; one of {', '.join(SUITES)}")
    if os.geteuid() != 0:
        raise RootError("roots need chroot and mount: run this as root (sudo)")
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / f"{suite}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print(f"[{suite}] waiting for another process's build", file=sys.stderr, flush=True)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield lock.fileno()


def _stamped_packages(root: Path) -> set[str] | None:
    """The packages a root was finished with; None for no root or a half-built one."""
    try:
        stamp = json.loads((root / STAMP).read_text("utf-8"))
        return {str(name) for name in stamp["packages"]}
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _stamp(root: Path, suite: str, packages: set[str]) -> None:
    """Say that the root is complete with these packages; written whole or not at all."""
    fresh = root / f"{STAMP}.new"
    fresh.write_text(json.dumps({"suite": suite, "packages": sorted(packages)}) + "\n", "utf-8")
    fresh.replace(root / STAMP)


def ensure_root(suite: str, packages: Sequence[str] = PACKAGES) -> Root:
    """A finished, mounted root with these packages; builds what is missing (minutes)."""
    with _locked(suite) as lock:
        build = _Build(suite, lock)
        have = _stamped_packages(build.root)
        if have is None:
            build.bootstrap()
            have = set[str]()
            _stamp(build.root, suite, have)
        _mount(build.root)
        if wanted := [name for name in packages if name not in have]:
            build.install(wanted)
            _stamp(build.root, suite, have | set(wanted))
            build.say("done")
        return Root(build.root, suite)


def find_root(suite: str) -> Root | None:
    """The root of a suite, mounted, when it has been built; never builds one."""
    if suite in SUITES and not _stamped_packages(CACHE / suite):
        return None
    with _locked(suite):
        _mount(CACHE / suite)
        return Root(CACHE / suite, suite)


def unmount(suite: str) -> None:
    """Unmount /proc and /dev of a suite's root; the root stays and is mounted on its next use."""
    with _locked(suite):
        _unmount(CACHE / suite)


def remove(suite: str) -> None:
    """Delete a suite's root; refused while something inside is in use."""
    with _locked(suite):
        _remove(CACHE / suite)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="Build Debian roots to run real servers from.")
    names = ", ".join(SUITES)
    parser.add_argument("suites", nargs="+", choices=SUITES, metavar="SUITE", help=names)
    parser.add_argument("--packages", nargs="+", default=PACKAGES, help="instead of the usual ones")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--unmount", action="store_true", help="only unmount /proc and /dev")
    instead.add_argument("--remove", action="store_true", help="unmount and delete the roots")
    options = parser.parse_args(arguments)
    try:
        for suite in options.suites:
            if options.unmount:
                unmount(suite)
            elif options.remove:
                remove(suite)
            else:
                print(ensure_root(suite, options.packages).path)
    except RootError as error:
        print(f"roots: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("roots: interrupted; the same command goes on from here", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
