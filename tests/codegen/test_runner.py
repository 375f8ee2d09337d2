"""A run writes only what changed, all or nothing, and tells drift from hand edits."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.codegen.samples import change, emit, write_specs

from codegen import runner, swap
from codegen.runner import Options, run

ROOT = Path(__file__).resolve().parents[2]
EMIT = "tests.codegen.samples:emit"
ASYNC = "async def f() -> None:\n    await g()\n"


class Repository:
    """A small working copy with the two sample specs."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.said: list[str] = []
        write_specs(root)

    def run(self, *names: str, **options: Any) -> int:
        """Run in this process, with the stand-in for the generator."""
        self.said = []
        chosen: dict[str, Any] = {"emit": emit, "jobs": 1, **options}
        return run(self.root, Options(names, **chosen), self.said.append)

    def tree(self) -> dict[str, bytes]:
        """Every file but the specs and the pipeline's scratch space."""
        files = (path for path in self.root.rglob("*") if path.is_file())
        named = {path.relative_to(self.root).as_posix(): path.read_bytes() for path in files}
        return {name: data for name, data in named.items() if name[:5] not in ("specs", ".cach")}

    def path(self, name: str) -> Path:
        """A file of the working copy."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def heard(self, text: str) -> bool:
        """Whether some line of the last run holds ``text``."""
        return any(text in line for line in self.said)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def test_the_first_run_writes_formatted_files_and_a_record(repository: Repository) -> None:
    assert repository.run() == 0
    tree = repository.tree()
    module = tree["generated/rest/items_list.py"].decode()
    assert module == 'import os\n\n\ndef items_list():\n    return "get /items", os\n'
    assert "docs/reference/rpc/jobs_get.md" in tree
    assert "tests/generated/rest/test_items_list.py" in tree
    assert "generated/rest/.inputs" in tree
    assert repository.heard("10 files, 10 changed · coverage 3/3")


def test_the_second_run_does_nothing(repository: Repository) -> None:
    repository.run()
    times = {path: path.stat().st_mtime_ns for path in repository.root.rglob("*.py")}

    def broken(*_: object) -> dict[str, str]:
        raise AssertionError("nothing is to be generated")

    assert repository.run(emit=broken) == 0
    assert repository.heard("up to date · 10 files")
    assert times == {path: path.stat().st_mtime_ns for path in repository.root.rglob("*.py")}
    assert repository.run(emit=broken, check=True) == 0


def test_a_changed_spec_changes_only_what_it_must(repository: Repository) -> None:
    repository.run()
    before = repository.tree()
    untouched = repository.path("generated/rest/items_list.py").stat().st_mtime_ns
    change(repository.root, "rest/paths/items.yaml", "Upload items", "Send items")
    assert repository.run() == 0
    after = repository.tree()
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed == {"docs/reference/rest/items_upload.md", "generated/rest/.inputs"}
    assert before.keys() == after.keys()
    assert repository.path("generated/rest/items_list.py").stat().st_mtime_ns == untouched
    assert repository.heard("10 files, 1 changed")
    assert repository.heard("rpc   up to date")


def test_check_names_the_files_that_would_change(repository: Repository) -> None:
    repository.run()
    before = repository.tree()
    change(repository.root, "rest/paths/items.yaml", "items_upload", "items_send")
    assert repository.run(check=True) == 1
    assert repository.tree() == before
    assert repository.heard("generated/rest/items_send.py would be added")
    assert repository.heard("generated/rest/items_upload.py would be deleted")
    assert not repository.heard("items_list")


def test_check_asks_for_a_new_record_after_a_comment(repository: Repository) -> None:
    repository.run()
    change(repository.root, "rest/openapi.yaml", "tags:", "# a comment\ntags:")
    assert repository.run(check=True) == 1
    assert repository.heard("generated/rest/.inputs is out of date")
    assert repository.run() == 0
    assert repository.run(check=True) == 0


def test_another_tool_version_alone_is_no_drift(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.run()
    monkeypatch.setattr(runner, "tool_versions", lambda: {"ruff": "999"})
    assert repository.run(check=True) == 0


def test_a_hand_edit_is_found_and_undone(repository: Repository) -> None:
    repository.run()
    before = repository.tree()
    with repository.path("generated/rest/items_list.py").open("a") as stream:
        stream.write("# mine\n")
    repository.path("docs/reference/rpc/jobs_get.md").unlink()
    repository.path("tests/generated/rpc/extra.py").write_text("")
    assert repository.run(check=True) == 1
    assert repository.heard("generated/rest/items_list.py was edited by hand")
    assert repository.heard("docs/reference/rpc/jobs_get.md is missing")
    assert repository.heard("tests/generated/rpc/extra.py was not generated")
    assert repository.run() == 0
    assert repository.tree() == before


def test_stale_files_go_and_other_folders_stay(repository: Repository) -> None:
    repository.run()
    kept = ["generated/other/a.py", "docs/reference/index.md", "tests/generated/conftest.py"]
    for name in kept:
        repository.path(name).write_text("x = 1\n")
    change(repository.root, "rest/paths/items.yaml", "items_upload", "items_send")
    assert repository.run() == 0
    tree = repository.tree()
    assert "generated/rest/items_upload.py" not in tree
    assert set(kept) <= tree.keys()


def test_the_page_of_a_client_stays_where_the_others_are_written_anew(
    repository: Repository,
) -> None:
    repository.run()
    page = repository.path("docs/reference/rest/client.md")
    page.write_text("by hand\n")
    assert repository.run("rest", check=True) == 0
    change(repository.root, "rest/paths/items.yaml", "items_upload", "items_send")
    assert repository.run("rest") == 0
    assert "docs/reference/rest/items_send.md" in repository.tree()
    assert page.read_text() == "by hand\n"


def test_caches_of_tools_are_no_drift(repository: Repository) -> None:
    repository.run()
    repository.path("generated/rest/__pycache__/a.pyc").write_bytes(b"")
    assert repository.run(check=True) == 0


def test_a_folder_reached_through_a_link_keeps_its_path(repository: Repository) -> None:
    repository.run()
    link = repository.path("overlays/rest/src/peerkit_rest/_generated")
    link.symlink_to("../../../../generated/rest")
    change(repository.root, "rest/paths/items.yaml", "items_upload", "items_send")
    repository.run()
    assert (link / "items_send.py").exists()


def test_one_services_fault_hides_nothing_and_writes_nothing(repository: Repository) -> None:
    repository.run()
    before = repository.tree()
    change(repository.root, "rest/paths/items.yaml", "Upload items", "Upload items.")
    change(repository.root, "rpc/paths/jobs.yaml", "Read a job", "Read one job")
    assert repository.run() == 1
    after = repository.tree()
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"docs/reference/rpc/jobs_get.md", "generated/rpc/.inputs"}
    lines = repository.path("specs/rest/paths/items.yaml").read_text().splitlines()
    line = lines.index("    summary: Upload items.") + 1
    assert repository.heard(f"specs/rest/paths/items.yaml:{line}: summary: ")
    assert repository.heard("rest  1 problem, nothing written")


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"generated/rest/a.py": "def ("}, "emit wrote what is not Python"),
        ({"generated/rpc/a.py": ""}, "lies outside"),
        ({"generated/rest/../a.py": ""}, "lies outside"),
    ],
)
def test_what_emit_gets_wrong_is_told_and_not_written(
    repository: Repository, files: dict[str, str], told: str
) -> None:
    repository.run()
    before = repository.tree()

    def wrong(*_: object) -> dict[str, str]:
        return files

    assert repository.run("rest", emit=wrong, force=True) == 1
    assert repository.heard(told)
    assert repository.tree() == before


@pytest.mark.parametrize("error", [OSError("disk full"), KeyboardInterrupt()])
@pytest.mark.parametrize("failing", range(1, 6))
def test_nothing_is_half_written(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, failing: int, error: BaseException
) -> None:
    repository.run()
    before = repository.tree()
    change(repository.root, "rest/paths/items.yaml", "items_upload", "items_send")
    calls = 0
    rename = Path.rename

    def fails_once(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == failing:
            raise error
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fails_once)
    with pytest.raises(type(error)):
        repository.run("rest")
    assert repository.tree() == before
    monkeypatch.undo()
    assert repository.run() == 0
    assert "generated/rest/items_send.py" in repository.tree()


def test_a_killed_run_is_rolled_back_by_the_next(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.run()
    before = repository.tree()
    change(repository.root, "rest/paths/items.yaml", "items_upload", "items_send")
    # A kill leaves no time for a roll back: it happens in the middle, and nobody cleans up.
    replace = swap._replace  # pyright: ignore[reportPrivateUsage]
    done: list[Path] = []

    def dies(target: Path, new: Path, old: Path) -> None:
        if done:
            raise SystemExit
        done.append(target)
        replace(target, new, old)

    def nothing(*_: object) -> None: ...

    with monkeypatch.context() as patch:
        patch.setattr(swap, "_replace", dies)
        patch.setattr(swap, "recover", nothing)
        with pytest.raises(SystemExit):
            repository.run("rest")
    assert repository.tree() != before
    change(repository.root, "rest/paths/items.yaml", "items_send", "items_upload")
    assert repository.run(check=True) == 0
    assert repository.tree() == before


def test_unknown_names_are_told(repository: Repository) -> None:
    assert repository.run("rset") == 2
    assert repository.heard("there is no service rset; known are rest, rpc, sync")


def _command(root: Path, *arguments: str, seed: str = "0") -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join([str(ROOT / "scripts"), str(ROOT)])
    environment = {**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-m", "codegen", "generate", "--root", str(root), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_two_processes_with_other_hash_seeds_write_the_same_bytes(tmp_path: Path) -> None:
    trees: list[dict[str, bytes]] = []
    for seed in ("1", "2"):
        repository = Repository(tmp_path / seed)
        done = _command(repository.root, "--emit", EMIT, seed=seed)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "building rest, rpc …" in done.stdout
        trees.append(repository.tree())
    assert trees[0] == trees[1]
    assert b"\r" not in b"".join(trees[0].values())


def test_a_run_without_work_imports_no_generator(repository: Repository) -> None:
    repository.run()
    code = f"""
import sys
from codegen.cli import main
assert main(["generate", "--root", {str(repository.root)!r}]) == 0
heavy = ["datamodel_code_generator", "jinja2", "jsonschema", "msgspec", "openapi_python_client",
         "openapi_spec_validator", "codegen.emit", "codegen.lint"]
print([name for name in heavy if name in sys.modules])
"""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "scripts")}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]", done.stdout
    assert "up to date" in done.stdout


def test_the_users_ruff_settings_have_no_say(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.run()
    before = repository.tree()
    repository.path("ruff.toml").write_text("line-length = 20\nindent-width = 2\n")
    repository.path(".gitignore").write_text(".cache\n")
    monkeypatch.setenv("RUFF_LINE_LENGTH", "20")
    repository.run(force=True)
    after = {name: data for name, data in repository.tree().items() if name in before}
    assert after == before


def test_the_sync_twins_are_a_step_of_the_run(repository: Repository) -> None:
    source = repository.path("overlays/core/src/peerkit_core/_async/a.py")
    source.write_text(ASYNC)
    twin = repository.path("overlays/core/src/peerkit_core/_sync/a.py")
    assert repository.run() == 0
    header = "# Written by scripts/codegen from overlays/core/src/peerkit_core/_async/a.py."
    assert twin.read_text() == f"{header} Do not edit.\ndef f() -> None:\n    g()\n"
    assert repository.run() == 0
    assert repository.heard("sync  up to date · 1 files")
    twin.write_text(twin.read_text() + "x = 1\n")
    assert repository.run("sync", check=True) == 1
    assert repository.heard("_sync/a.py was edited by hand")
    source.write_text(ASYNC.replace("f()", "h()"))
    assert repository.run("sync", check=True) == 1
    assert repository.heard("_sync/a.py would be changed")
    source.rename(source.with_name("b.py"))
    assert repository.run("sync") == 0
    assert [path.name for path in twin.parent.iterdir()] == ["b.py"]


def test_hand_written_pairs_are_left_alone(repository: Repository) -> None:
    pair = "# Hand-written pair: the same names without waiting.\nimport asyncio\n"
    source = repository.path("overlays/core/src/peerkit_core/_async/pair.py")
    source.write_text(pair)
    repository.path("overlays/core/src/peerkit_core/_async/a.py").write_text(ASYNC)
    assert repository.run("sync") == 1
    assert repository.heard("unasync-pair")
    twin = repository.path("overlays/core/src/peerkit_core/_sync/pair.py")
    twin.write_text(pair.replace("asyncio", "threading"))
    assert repository.run("sync") == 0
    assert twin.read_text() == pair.replace("asyncio", "threading")
    assert twin.with_name("a.py").exists()
    assert repository.run("sync", check=True) == 0


def test_async_code_without_a_twin_is_told_with_its_line(repository: Repository) -> None:
    source = repository.path("overlays/core/src/peerkit_core/_async/a.py")
    source.write_text(f"{ASYNC}import asyncio\n")
    assert repository.run("sync") == 1
    assert repository.heard("_async/a.py:3: unasync-loop")
