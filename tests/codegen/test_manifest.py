"""Manifests are read strictly, and those of this repository name things that exist."""

from __future__ import annotations

import inspect
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import peerkit_sandbox
from codegen.manifest import Manifest, load_manifest, manifests
from codegen.problems import SpecError

ROOT = Path(__file__).resolve().parents[2]
FILE = "specs/lamp/service.yaml"
NEEDED = 'title: Lamp\nreleases: "1.0"\nstate: good\n'
SERVICES = list(manifests().values())


def faults(text: str, file: str = FILE) -> list[str]:
    """The places and texts of what is wrong with a manifest."""
    with pytest.raises(SpecError) as caught:
        load_manifest(file, text)
    return [f"{problem.line}: {problem.text}" for problem in caught.value.problems]


def test_what_follows_from_the_name_need_not_be_said() -> None:
    lamp = load_manifest(FILE, NEEDED)
    assert (lamp.name, lamp.title, lamp.interface, lamp.client) == ("lamp", "Lamp", "Lamp", "Lamp")
    assert (lamp.wheel, lamp.package, lamp.overlay) == (
        "peerkit-lamp",
        "peerkit_lamp",
        "overlays/lamp",
    )
    assert (lamp.page, lamp.fake, lamp.server, lamp.example) == ("lamp.md", None, None, None)
    assert not lamp.is_guest


def test_a_service_in_the_wheel_of_another_is_its_guest() -> None:
    lamp = load_manifest(FILE, NEEDED + "wheel: peerkit-house\n")
    assert (lamp.is_guest, lamp.package, lamp.overlay) == (True, "peerkit_house", "overlays/house")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("title: Lamp\nstate: good\n", "1: the manifest lacks `releases`"),
        (NEEDED + "colour: red\n", "4: unknown key `colour`"),
        (NEEDED + "wheel: lamp\n", "4: `wheel: lamp` cannot be used"),
        (NEEDED + "client: lamp\n", "4: `client: lamp` cannot be used"),
        (NEEDED.replace("Lamp", "the Lamp"), "1: `client: the Lamp` cannot be used"),
        (NEEDED.replace('"1.0"', "1.0"), "2: `releases` is no line of text"),
        (NEEDED.replace("good", '"good\\nbetter"'), "3: `state` is no line of text"),
        (NEEDED + "page: ../lamp.md\n", "4: `page: ../lamp.md` cannot be used"),
        (NEEDED + "fake:\n  releases: []\n", "5: no release is listed"),
        (NEEDED + "fake:\n  releases: 1.0.0\n", "5: `releases` is no list"),
        (NEEDED + "fake:\n  releases: [1.0]\n", "5: `1.0` cannot stand in `releases`"),
        (NEEDED + "fake: FakeLamp\n", "4: `fake` is no mapping"),
        (NEEDED + "server: {package: lampd; rm}\n", "4: `package: lampd; rm` cannot be used"),
        (NEEDED + "example: {variable: l}\n", "4: `example` lacks `url`"),
        (NEEDED + "example: {variable: l, url: nas}\n", "4: `url: nas` cannot be used"),
        ("- a\n", "1: the manifest is no mapping"),
    ],
)
def test_a_fault_is_told_with_its_line(text: str, fault: str) -> None:
    assert any(found.startswith(fault) for found in faults(text)), faults(text)


def test_all_faults_are_told_at_once() -> None:
    assert len(faults("colour: red\nwheel: lamp\n")) == 5


def test_a_folder_that_can_be_no_module_is_refused() -> None:
    assert any("no name of a service" in found for found in faults(NEEDED, "specs/la-mp/x.yaml"))


def write(root: Path, **texts: str) -> None:
    """Manifests of several services."""
    for name, text in texts.items():
        (root / "specs" / name).mkdir(parents=True)
        (root / "specs" / name / "service.yaml").write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("lamp", "fault"),
    [
        (NEEDED + "wheel: peerkit-shed\n", "is the wheel of no service"),
        (NEEDED.replace("Lamp", "House"), "`House` is taken by house"),
    ],
)
def test_services_that_contradict_one_another_are_refused(
    tmp_path: Path, lamp: str, fault: str
) -> None:
    write(tmp_path, house=NEEDED.replace("Lamp", "House"), lamp=lamp)
    with pytest.raises(SpecError, match=fault):
        manifests(tmp_path)


def test_a_spec_without_a_manifest_is_refused(tmp_path: Path) -> None:
    (tmp_path / "specs" / "lamp").mkdir(parents=True)
    with pytest.raises(SpecError, match=r"specs/lamp/service\.yaml:1: manifest-missing"):
        manifests(tmp_path)


# -- this repository -----------------------------------------------------------------------

each = pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)


@each
def test_its_wheel_holds_its_generated_client_and_its_classes(service: Manifest) -> None:
    source = ROOT / service.overlay / "src" / service.package
    links = {path.resolve() for path in source.rglob("_generated*") if path.is_symlink()}
    assert ROOT / "generated" / service.name in links
    package = import_module(service.package)
    assert getattr(package, service.client).service == service.name
    assert getattr(package, f"Async{service.client}").service == service.name


@each
def test_its_fake_plays_the_releases_and_takes_what_the_examples_give(service: Manifest) -> None:
    assert service.fake is not None
    fake: Any = getattr(peerkit_sandbox, service.fake.name)
    for release in service.fake.releases:
        fake(release)
    taken = inspect.signature(fake).parameters.keys()
    assert service.example is None or service.example.options.keys() <= taken
    assert peerkit_sandbox.FAKES[service.name] == service.fake.name


@each
def test_its_server_can_be_started_by_the_tests(service: Manifest) -> None:
    if service.server is None:
        pytest.skip("none can be had")
    module = import_module(f"tests.servers.{service.name}")
    assert callable(getattr(module, f"start_{service.name}"))
