"""The reference page of what each client has that is written by hand.

A page is a function of the overlays' sources alone, and of which generated pages there are to link
to. It is made in a moment and compared, so there is no record beside it that two branches could
disagree about; what is kept, out of the tree, is the hash of a state that was found to be right.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from . import markdown
from .handwritten import Group, Verb, surface
from .manifest import MANIFEST, Manifest, manifests
from .problems import SpecError
from .record import combined, digest_files, files_below, pipeline_digest
from .results import Result, results
from .tree import DiskTree

__all__ = ["CLIENTS", "client_page", "update"]

CLIENTS = "clients"
"""The name by which a run is asked for this alone."""

Say = Callable[[str], None]

_HEADING = re.compile(r"^## (\w+)$", re.M)
_CALL = re.compile(r"`([a-z_]+)\.([a-z_]+)`")
# Pages of a service that have no calls.
_OTHER = {"client.md", "enums.md", "index.md", "models.md", "special-values.md"}


def client_page(service: str) -> str:
    """The path of a service's page."""
    return f"docs/reference/{service}/client.md"


def update(root: Path, say: Say, *, check: bool = False) -> int:
    """Write every page anew, or with ``check`` only compare. Returns the exit code."""
    manifests.cache_clear()
    if not any(root.glob(f"specs/*/{MANIFEST}")):
        return 0
    known = root / ".cache" / "codegen" / CLIENTS
    if _text(known) == _state(root):
        say(f"{CLIENTS}  up to date")
        return 0
    try:
        services = manifests(root)
    except SpecError:
        # The listings tell what is wrong with it.
        return 1
    wanted = {client_page(name): _page(root, service) for name, service in services.items()}
    changed = {path: text for path, text in wanted.items() if _text(root / path) != text}
    if check and changed:
        say(f"{CLIENTS}  out of date: run `python -m codegen generate {CLIENTS}`")
        for path, text in changed.items():
            what = "deleted" if not text else "changed" if (root / path).exists() else "added"
            say(f"  {path} would be {what}")
        return 1
    for path, text in changed.items():
        _write(root / path, text)
    _write(known, _state(root))
    pages = sum(bool(text) for text in wanted.values())
    say(f"{CLIENTS}  {pages} pages, {len(changed)} changed")
    return 0


def _state(root: Path) -> str:
    """One hash for everything that has a say in the pages, and for the pages."""
    files = files_below(root, "docs/reference")
    files += [path.relative_to(root).as_posix() for path in root.glob("overlays/*/src/**/*.py")]
    specs = DiskTree(root).digests("specs")
    return combined(digest_files(root, files) | specs | {"pipeline": pipeline_digest()})


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _write(path: Path, text: str) -> None:
    if not text:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(path)


def _page(root: Path, service: Manifest) -> str:
    """The page of a service; nothing where it has no client."""
    groups = surface(root, service)
    if not groups:
        return ""
    folder = (root / client_page(service.name)).parent
    models = _headings(folder, "models.md") | _headings(folder, "enums.md")
    calls = {
        f"{path.stem}.{name}": f"{path.name}#{name}"
        for path in sorted(folder.glob("*.md"))
        if path.name not in _OTHER
        for name in _HEADING.findall(_text(path))
    }
    told = results(root, service)
    models |= {one.name: "" for one in told}
    return _rendered(service, groups, told, models, calls)


def _headings(folder: Path, page: str) -> dict[str, str]:
    return dict.fromkeys(_HEADING.findall(_text(folder / page)), page)


def _rendered(
    service: Manifest,
    groups: list[Group],
    told: list[Result],
    models: dict[str, str],
    calls: dict[str, str],
) -> str:
    # A run without work must not load a template engine.
    from .render import environment

    env = environment()

    def cell(text: str) -> str:
        return _with_links(markdown.cell(text), calls)

    def block(text: str) -> str:
        return _with_links(markdown.block(text), calls)

    env.filters.update({"anchor": _anchor, "block": block, "cell": cell})

    def verb_body(verb: Verb, *, text: bool) -> str:
        template = env.get_template("docs_client_verb.md.jinja")
        return template.render(verb=verb, text=text, pages=models)

    functions: dict[str, Any] = {"verb_body": verb_body}
    env.globals.update(functions)
    return env.get_template("docs_client.md.jinja").render(
        overlay=service.overlay,
        client=service.client,
        groups=groups,
        package=service.package,
        results=told,
        pages=models,
    )


def _with_links(text: str, calls: dict[str, str]) -> str:
    """`torrents.add` as a link to the page of that generated call."""

    def link(match: re.Match[str]) -> str:
        target = calls.get(f"{match[1]}.{match[2]}")
        return f"[{match[0]}]({target})" if target else match[0]

    return _CALL.sub(link, text)


def _anchor(heading: str) -> str:
    """The anchor that a heading gets on GitHub."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
