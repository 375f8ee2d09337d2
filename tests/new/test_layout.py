"""Services laid out in a copy of the repository: they pass what every service has to pass."""

from __future__ import annotations

import json
import re
import sys

import pytest

from tests.new.copying import ROOT, Copy

PAGE = (ROOT / "docs" / "adding-a-service.md").read_text("utf-8")
TOYS = ("toy_box", "relay")
OWN = [
    folder.format(toy)
    for toy in TOYS
    for folder in (
        "overlays/{}",
        "overlays/sandbox/src/peerkit_sandbox/{}",
        "tests/unit/{}",
        "tests/generated/{}",
        "tests/contract/{}",
    )
]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """A copy with a service of each kind."""
    made = Copy(tmp_path_factory.mktemp("new"))
    for command in (["toy_box", "--port", "4321"], ["relay", "--title", "reLay 2", "--rpc"]):
        assert made.run("-m", "new", *command).endswith(PAGE)
    return made


def test_without_a_name_the_guide_is_printed(copy: Copy) -> None:
    assert copy.run("-m", "new") == PAGE


def test_everything_is_up_to_date_and_in_form(copy: Copy) -> None:
    copy.run("-m", "codegen", "generate", "--check", *TOYS, "sync", "clients", "listings")
    copy.run("-m", "ruff", "check", "--no-cache", ".")
    copy.run("-m", "ruff", "format", "--no-cache", "--check", ".")


def test_their_own_and_their_generated_tests_pass(copy: Copy) -> None:
    said = copy.run("-m", "pytest", "-p", "no:cacheprovider", *(o for o in OWN if o[0] == "t"))
    assert "skipped" not in said
    assert "[100%]" in said


def test_their_fakes_have_the_surface_of_all_others(copy: Copy) -> None:
    suites = [f"tests/sandbox/test_{name}.py" for name in ("one_surface", "every_service")]
    said = copy.run(
        "-m", "pytest", "-p", "no:cacheprovider", "-vv", *suites, "-k", " or ".join(TOYS)
    )
    assert "skipped" not in said
    assert all(f"test_the_plugin_gives_a_fake_and_a_client_of_it[{toy}]" in said for toy in TOYS)


def test_their_pages_are_listed_and_what_they_show_runs(copy: Copy) -> None:
    chosen = [f"docs/{toy}.md" for toy in TOYS] + [f"overlays/{toy}/README.md" for toy in TOYS]
    contents = (copy.root / "docs" / "index.md").read_text("utf-8")
    assert all(f"({toy}.md)" in contents and f"reference/{toy}/" in contents for toy in TOYS)
    words = " or ".join(chosen)
    said = copy.run("-m", "pytest", "-p", "no:cacheprovider", "-vv", "tests/docs", "-k", words)
    assert all(f"test_a_python_snippet_runs[{page}" in said for page in chosen)


@pytest.mark.parametrize("part", ["answers", "arguments"])
def test_the_search_for_faults_takes_them_as_they_are(copy: Copy, part: str) -> None:
    chosen = [word for toy in TOYS for word in ("--service", toy)]
    said = copy.run(
        "-m", "tests.fuzz", "--seed", "1", "--seconds", "5", "--only", part, "--verbose", *chosen
    )
    assert "nothing found" in said
    # A case that finds nothing to do takes no time.
    assert len(re.findall(rf"{part}:1:\d+ took 0\.0(?!00)", said)) > 20


def test_both_type_checkers_are_content(copy: Copy) -> None:
    # The cache outlives the copy: it holds what mypy knows of core and of the libraries.
    cache = ROOT / ".cache" / "mypy-new"
    copy.run("-m", "mypy", "--cache-dir", str(cache), *OWN)
    sources = [path.relative_to(copy.root).as_posix() for path in copy.root.glob("overlays/*/src")]
    config = {"include": OWN, "extraPaths": ["scripts", ".", *sources]}
    strict = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    place = copy.root / "pyrightconfig.json"
    place.write_text(json.dumps(config | strict), "utf-8")
    try:
        copy.run("-m", "pyright", "--pythonpath", sys.executable)
    finally:
        place.unlink()


def test_what_exists_is_not_written_over(copy: Copy) -> None:
    page = copy.root / "docs" / "lamp.md"
    page.write_text("# Something else\n", "utf-8")
    before = copy.files()
    done = copy.python("-m", "new", "lamp", "--port", "4323")
    page.unlink()
    assert (done.returncode, done.stderr) == (2, "new: docs/lamp.md exists; nothing was written\n")
    assert copy.files() | {"docs/lamp.md": before["docs/lamp.md"]} == before


def test_a_layout_that_cannot_be_generated_from_leaves_nothing(copy: Copy) -> None:
    template = copy.root / "scripts/new/templates/rest/specs/NAME/paths/things.yaml.jinja"
    good = template.read_text("utf-8")
    template.write_text(good.replace("operationId: things_add", "operationId: add"), "utf-8")
    before = copy.files()
    done = copy.python("-m", "new", "lamp", "--port", "4324")
    assert done.returncode == 2
    assert "operation-id" in done.stdout
    assert "removed" in done.stderr
    assert copy.files() == before
    template.write_text(good, "utf-8")
