"""The files of a new service: written beside, then moved into place, all of them or none."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import jinja2

from codegen.build import service_folders
from codegen.formatting import format_folder

from .plan import Plan, Refused

__all__ = ["laid_out", "refuse_existing"]

_TEMPLATES = Path(__file__).with_name("templates")


def _places(plan: Plan) -> list[str]:
    """The folders and pages that are the service's own; none of them may exist before."""
    made = [_place(plan, path) for path in _templates(plan)]
    return sorted({*map(_own, made), *service_folders(plan.name)})


def refuse_existing(root: Path, plan: Plan) -> None:
    """Nothing of somebody's is written over.

    Raises:
        Refused: Something is there already.
    """
    for place in _places(plan):
        if (root / place).exists() or (root / place).is_symlink():
            raise Refused(f"{place} exists; nothing was written")


@contextmanager
def laid_out(root: Path, plan: Plan) -> Generator[list[str]]:
    """Put the files of a service into place; they are removed if the block fails.

    Yields:
        Every file, relative to the root.
    """
    wanted = _places(plan)
    work = root / ".cache" / "new" / plan.name
    shutil.rmtree(work, ignore_errors=True)
    try:
        files = _write(root, work, plan)
        for place in wanted:
            if (work / place).exists():
                (root / place).parent.mkdir(parents=True, exist_ok=True)
                (work / place).rename(root / place)
        yield files
    except BaseException:
        for place in wanted:
            _remove(root / place)
        raise
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _write(root: Path, work: Path, plan: Plan) -> list[str]:
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    names = {
        "name": plan.name,
        "title": plan.title,
        "port": plan.port,
        "rpc": plan.rpc,
        "wheel": plan.wheel,
        "package": plan.package,
        "client": plan.client,
    }
    files: list[str] = []
    for template in _templates(plan):
        place = _place(plan, template)
        path = work / place
        path.parent.mkdir(parents=True, exist_ok=True)
        text = env.get_template(template.as_posix()).render(names)
        path.write_text(text, encoding="utf-8", newline="\n")
        files.append(place)
    overlay = f"overlays/{plan.name}"
    shutil.copyfile(root / "LICENSE", work / overlay / "LICENSE")
    link = f"{overlay}/src/{plan.package}/_generated"
    (work / link).symlink_to(Path("../../../..", "generated", plan.name))
    # The order of imports and the breaks of lines depend on the names.
    format_folder(work)
    return sorted([*files, f"{overlay}/LICENSE", link])


def _templates(plan: Plan) -> Iterator[Path]:
    for kind in ("common", "rpc" if plan.rpc else "rest"):
        for path in sorted((_TEMPLATES / kind).rglob("*.jinja")):
            yield path.relative_to(_TEMPLATES)


def _place(plan: Plan, template: Path) -> str:
    """Where a template's text goes: its path, without the kind, with the names in it."""
    place = Path(*template.parts[1:]).with_suffix("").as_posix()
    return place.replace("NAME", plan.name).replace("PACKAGE", plan.package)


def _own(place: str) -> str:
    """The outermost folder of a file that the service shares with nobody, or the file itself."""
    parts = Path(place).parts
    depth = {"specs": 2, "overlays": 2, "docs": 2, "tests": 3}[parts[0]]
    if parts[:2] == ("overlays", "sandbox"):
        depth = len(Path("overlays/sandbox/src/peerkit_sandbox").parts) + 1
    return Path(*parts[:depth]).as_posix()


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
