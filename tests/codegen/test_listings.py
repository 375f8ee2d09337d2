"""Regions of hand-written files say what the manifests say, and nothing around them changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.listings import update
from codegen.problems import SpecError
from codegen.regions import filled

PAGE = """\
# Title
<!-- services: table -->
old
<!-- /services -->
end
"""
LAMP = 'title: Lamp\nreleases: "1.0"\nstate: good\nserver: {package: lampd}\n'
README = f"""\
{PAGE}
<!-- services: servers -->
<!-- /services -->
"""


def test_a_region_gets_new_lines_and_what_is_around_it_stays() -> None:
    after = filled("a.md", PAGE, {"table": "one\ntwo\n"})
    assert after == PAGE.replace("old\n", "one\ntwo\n")
    assert filled("a.md", after, {"table": "one\ntwo\n"}) == after


def test_lines_get_the_indentation_of_the_region() -> None:
    text = "[\n    # services: wheels\n    # /services\n]\n"
    after = filled("a.toml", text, {"wheels": "a\n\nb\n"})
    assert after == "[\n    # services: wheels\n    a\n\n    b\n    # /services\n]\n"


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("# Title\n", 1, "the region `table` is missing"),
        (PAGE.replace("<!-- /services -->\n", ""), 2, "`table` has no end"),
        (PAGE + PAGE, 7, "the region `table` is twice"),
        (PAGE.replace("table", "tables"), 2, "the region `tables` is unknown"),
    ],
)
def test_a_region_that_is_not_there_once_is_refused(text: str, line: int, fault: str) -> None:
    with pytest.raises(SpecError) as caught:
        filled("a.md", text, {"table": "new\n"})
    assert any((p.line, fault in p.text) == (line, True) for p in caught.value.problems)


class Repository:
    """A README and one service."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.said: list[str] = []
        self.write("specs/lamp/service.yaml", LAMP)
        self.write("README.md", README)

    def write(self, name: str, text: str) -> None:
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_text(text, "utf-8")

    def readme(self) -> str:
        return (self.root / "README.md").read_text("utf-8")

    def update(self, *, check: bool = False) -> int:
        self.said = []
        return update(self.root, self.said.append, check=check)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def test_listings_follow_the_manifests(repository: Repository) -> None:
    assert repository.update() == 0
    assert "| Lamp | [`peerkit-lamp`](docs/lamp.md) | 1.0 | good |" in repository.readme()
    assert "apt-get install --no-install-recommends lampd\n" in repository.readme()
    repository.write("specs/lamp/service.yaml", LAMP.replace("good", "better"))
    assert repository.update() == 0
    assert "| better |" in repository.readme()
    assert "| good |" not in repository.readme()


def test_a_check_names_the_file_and_writes_nothing(repository: Repository) -> None:
    assert repository.update(check=True) == 1
    assert any("README.md does not list" in line for line in repository.said)
    assert repository.readme() == README
    repository.update()
    assert repository.update(check=True) == 0


def test_a_bad_manifest_writes_nothing(repository: Repository) -> None:
    repository.write("specs/lamp/service.yaml", LAMP + "colour: red\n")
    assert repository.update() == 1
    assert any("specs/lamp/service.yaml:5: manifest-shape" in line for line in repository.said)
    assert repository.readme() == README


def test_a_listing_keeps_the_mode_of_its_file(repository: Repository) -> None:
    repository.write(".ci/run", "# services: servers\n# /services\n")
    (repository.root / ".ci/run").chmod(0o755)
    assert repository.update() == 0
    assert (repository.root / ".ci/run").stat().st_mode & 0o777 == 0o755
    assert "servers=(lampd)\n" in (repository.root / ".ci/run").read_text("utf-8")
