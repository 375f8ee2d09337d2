"""The pages that people read, cut into their code blocks."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

from codegen.manifest import manifests

ROOT = Path(__file__).resolve().parents[2]

_FENCE = re.compile(
    r"^(?P<indent> *)```(?P<language>\w*)\n(?P<text>.*?)^(?P=indent)```$", re.M | re.S
)
_REMARK = re.compile(
    rf"<!-- (?P<service>{'|'.join(manifests())}): (?P<release>\S+) -->\n\Z",
)


@dataclass(frozen=True)
class Block:
    """One code block.

    Attributes:
        page: Path of the page, relative to the root.
        line: Line of its first line of code, from 1 on.
        language: The word behind the fence.
        text: The code.
        output: Content of a `text` block right below, which is what the code prints.
        releases: Release of each server that a remark above the block asks for, such as
            `<!-- qbittorrent: 4.2.5 -->`.
    """

    page: str
    line: int
    language: str
    text: str
    output: str | None
    releases: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def pages() -> list[Path]:
    """README, changelog, docs (but for the generated reference) and the readme of each wheel."""
    found = [ROOT / "README.md", ROOT / "CHANGELOG.md", *ROOT.glob("docs/*.md"), *guides()]
    return sorted([*found, *ROOT.glob("overlays/*/README.md")])


def guides() -> list[Path]:
    """The pages in the folder of each service."""
    reference = ROOT / "docs" / "reference"
    return sorted(page for page in ROOT.glob("docs/*/**/*.md") if reference not in page.parents)


def name_of(page: Path) -> str:
    """A page's path relative to the root."""
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path) -> list[Block]:
    """All code blocks of a page."""
    text = page.read_text("utf-8")
    found: list[Block] = []
    fences = list(_FENCE.finditer(text))
    for number, fence in enumerate(fences):
        below = fences[number + 1] if number + 1 < len(fences) else None
        output = None
        if below is not None and below["language"] == "text":
            between = text[fence.end() : below.start()]
            output = below["text"] if not between.strip() else None
        found.append(
            Block(
                name_of(page),
                text.count("\n", 0, fence.start("text")) + 1,
                fence["language"],
                _dedent(fence["text"], len(fence["indent"])),
                output,
                _releases(text[: fence.start()]),
            )
        )
    return found


def all_blocks(*languages: str) -> list[Block]:
    """The code blocks of all pages in some languages."""
    return [block for page in pages() for block in blocks(page) if block.language in languages]


def free_names(code: str) -> set[str]:
    """Names that code uses and nowhere sets."""
    nodes = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)]
    bound = {node.id for node in nodes if not isinstance(node.ctx, ast.Load)}
    return {node.id for node in nodes} - bound


def _dedent(text: str, indent: int) -> str:
    return "".join(line[indent:] or "\n" for line in text.splitlines(keepends=True))


def _releases(above: str) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    while match := _REMARK.search(above):
        found.append((match["service"], match["release"]))
        above = above[: match.start()]
    return tuple(found)
