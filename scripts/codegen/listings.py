"""What lists services outside of the specs, written from their manifests.

Only what its reader cannot work out is written: Python reads the manifests, globs find folders.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from .manifest import MANIFEST, Manifest, manifests
from .problems import Problem, SpecError
from .regions import filled
from .shapes import map_at
from .source import parse
from .tree import DiskTree, UnreadableError

__all__ = ["LISTINGS", "update"]

LISTINGS = "listings"
"""The name by which a run is asked for this alone."""

Services = Mapping[str, Manifest]
Say = Callable[[str], None]

_LINK = re.compile(r"\[([^\]]+)\]\(([\w-]+/[\w-]+\.md)\)")


def update(root: Path, say: Say, *, check: bool = False) -> int:
    """Write every region anew, or with ``check`` only compare. Returns the exit code."""
    files = [path for path in _REGIONS if (root / path).is_file()]
    if not files:
        return 0
    manifests.cache_clear()
    changed: dict[str, str] = {}
    try:
        services = manifests(root)
        for path in files:
            before = (root / path).read_text(encoding="utf-8")
            wanted = {name: write(root, services) for name, write in _REGIONS[path].items()}
            after = filled(path, before, wanted)
            if after != before:
                changed[path] = after
    except SpecError as error:
        count = len(error.problems)
        say(f"{LISTINGS}  {count} problem{'s' if count != 1 else ''}, nothing written")
        say(str(error))
        return 1
    if check and changed:
        say(f"{LISTINGS}  out of date: run `python -m codegen generate {LISTINGS}`")
        for path in changed:
            say(f"  {path} does not list what specs/*/service.yaml say")
        return 1
    for path, text in changed.items():
        _write(root / path, text)
    say(f"{LISTINGS}  {len(services)} services in {len(files)} files, {len(changed)} changed")
    return 0


def _write(path: Path, text: str) -> None:
    part = path.with_name(f"{path.name}.part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.chmod(path.stat().st_mode)
    part.replace(path)


# -- the regions ---------------------------------------------------------------------------


def _mypy_path(_: Path, services: Services) -> str:
    folders = dict.fromkeys(service.overlay for service in services.values())
    return "".join(f'"{folder}/src",\n' for folder in folders)


def _fakes(_: Path, services: Services) -> str:
    """The public names of the sandbox that belong to services."""
    fakes = {name: service.fake.name for name, service in services.items() if service.fake}
    imports = "".join(f"    from .{name} import {fake} as {fake}\n" for name, fake in fakes.items())
    names = "".join(f'    "{fake}",\n' for fake in fakes.values())
    table = "".join(f'    "{name}": "{fake}",\n' for name, fake in fakes.items())
    return (
        f"if TYPE_CHECKING:\n{imports}\n"
        f"__all__ += [\n{names}]\n\n"
        f"FAKES: Final[Mapping[str, str]] = {{\n{table}}}\n"
        '"""The class of each fake, by the name of its service and module."""\n'
    )


def _packages(services: Services) -> list[str]:
    return [service.server.package for service in services.values() if service.server]


def _apt(_: Path, services: Services) -> str:
    command = "apt-get install --no-install-recommends"
    return f"```sh\n{command} {' '.join(_packages(services))}\n```\n"


def _ci(_: Path, services: Services) -> str:
    return f"servers=({' '.join(_packages(services))})\n"


def _table(_: Path, services: Services) -> str:
    rows = [
        f"| {service.interface} | [`{service.wheel}`](docs/{service.page})"
        f" | {service.releases} | {service.state} |\n"
        for service in services.values()
    ]
    return "| service | package | server releases | state |\n|---|---|---|---|\n" + "".join(rows)


def _guides(root: Path, services: Services) -> str:
    """The page of each wheel, with the guides that it lists."""
    parts: list[str] = []
    for service in services.values():
        if service.is_guest:
            continue
        page = _page(root, service)
        links = dict.fromkeys(_LINK.findall(page))
        folder = service.page.removesuffix(".md")
        guides = [f"* [{text}]({to})\n" for text, to in links if to.startswith(f"{folder}/")]
        heading = f"Guides of [{service.title}]({service.page})\n"
        parts.append(heading + ("\n" if guides else "") + "".join(guides))
    return "\n".join(parts)


def _page(root: Path, service: Manifest) -> str:
    try:
        return DiskTree(root).read(f"docs/{service.page}")
    except (FileNotFoundError, UnreadableError):
        text = f"there is no page docs/{service.page}"
        file = f"specs/{service.name}/{MANIFEST}"
        raise SpecError([Problem(file, 1, "manifest-page", text, "`page:`, or the page")]) from None


def _reference(root: Path, services: Services) -> str:
    lines: list[str] = []
    for name in services:
        file = f"specs/{name}/openapi.yaml"
        try:
            spec = parse(file, DiskTree(root).read(file)).data
        except (FileNotFoundError, UnreadableError) as error:
            problem = Problem(file, 1, "spec-missing", f"it cannot be read: {error}", "the spec")
            raise SpecError([problem]) from None
        title = map_at(spec, "info").get("title")
        if not isinstance(title, str):
            problem = Problem(file, 1, "spec-shape", "the spec has no title", "`info: {title: …}`")
            raise SpecError([problem])
        lines.append(f"* [{title}](reference/{name}/index.md)\n")
    return "".join(lines)


def _examples(_: Path, services: Services) -> str:
    known = [(service.client, service.example) for service in services.values() if service.example]
    variables = _listed([f"`{example.variable}` is an open `{name}`" for name, example in known])
    urls = _listed([f"`{example.url}`" for _, example in known])
    return (
        f"Where an example does not make a client, {variables} (their async twins, where the "
        f"example awaits); {urls} stand for your servers.\n"
    )


def _listed(words: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


_REGIONS: dict[str, dict[str, Callable[[Path, Services], str]]] = {
    ".ci/run": {"servers": _ci},
    "README.md": {"servers": _apt, "table": _table},
    "docs/index.md": {"guides": _guides, "reference": _reference, "examples": _examples},
    "overlays/sandbox/src/peerkit_sandbox/__init__.py": {"fakes": _fakes},
    "pyproject.toml": {"wheels": _mypy_path},
}
