"""The page of what is written by hand says what the sources say, and follows them."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from codegen.client_pages import client_page, update
from codegen.docstrings import told
from codegen.handwritten import Group, Verb, surface
from codegen.manifest import manifests

PAGE = client_page("lamp")
SOURCES = {
    "specs/lamp/service.yaml": "title: Lamp\nreleases: all\nstate: good\n",
    "docs/reference/lamp/models.md": "# lamp: models\n\n## Bulb\n",
    "docs/reference/lamp/bulbs.md": "# lamp: bulbs\n\n## put\n",
    "overlays/core/src/peerkit_core/base.py": '''
class AsyncBase:
    async def aclose(self) -> None:
        """End it."""

    async def _leave(self) -> None:
        """Nothing that users see."""
''',
    "overlays/core/src/peerkit_core/follow.py": '''
from typing import Generic, TypeVar

T = TypeVar("T")


class AsyncFollower(Generic[T]):
    @property
    def online(self) -> bool:
        """Whether it answers."""

    def on(self, kind: str) -> None:
        """Not this one."""
''',
    "overlays/lamp/src/peerkit_lamp/_generated/client.py": '''
from peerkit_core.base import AsyncBase


class AsyncClient(AsyncBase):
    def bulbs(self) -> None:
        """Generated."""
''',
    "overlays/lamp/src/peerkit_lamp/_generated/bulbs.py": '''
class AsyncBulbs:
    async def put(self) -> None:
        """Generated."""
''',
    "overlays/lamp/src/peerkit_lamp/lighting/_async/lighting.py": '''
from .. import missing


async def light(
    client: AsyncClient, hours: float | None = None, *, wait: bool = False, **more: Unpack[Options]
) -> m.Bulb:
    """Light | the lamp.

    A <b>second</b> paragraph.

    Args:
        hours: For so long,
            and no longer.
        wait: As in `bulbs.put`, or in `bulbs.burn`.
        more: The rest.

    Returns:
        The bulb.

    Raises:
        BulbBroken: It is broken.

    Example:
        ```python
        await lamp.light(2)
        ```
    """


@asynccontextmanager
async def dimmed(client: AsyncClient) -> AsyncGenerator[None]:
    """Less light in a block."""
    yield


async def iter_bulbs(client: AsyncClient) -> AsyncIterator[m.Bulb]:
    """All bulbs."""
    yield
''',
    "overlays/lamp/src/peerkit_lamp/bulbs/_async/bulbs.py": '''
from typing import overload

from peerkit_core.follow import AsyncFollower

from ..._generated.bulbs import AsyncBulbs


class AsyncBulbList(AsyncBulbs):
    """Bulbs, with lists."""

    async def list(self) -> list[int]:
        """All of them."""


class AsyncState(AsyncFollower[int]):
    """What goes on."""

    @overload
    def on(self, kind: Literal["out"]) -> int: ...
    @overload
    def on(self, kind: str) -> str: ...
    def on(self, kind: str) -> object:
        """Be told.

        Args:
            kind: Of what.
        """
''',
    "overlays/lamp/src/peerkit_lamp/client/_async/client.py": '''
from functools import cached_property
from typing import TYPE_CHECKING

from ..._generated.client import AsyncClient
from ...lighting._async import lighting

if TYPE_CHECKING:
    from ...bulbs._async.bulbs import AsyncBulbList, AsyncState


class AsyncLamp(AsyncClient):
    """A lamp.

    Args:
        url: Where it is.
    """

    light = lighting.light
    dimmed = lighting.dimmed
    iter_bulbs = lighting.iter_bulbs
    limit = 3

    def __init__(self, url: str = "http://lamp") -> None:
        self.url = url

    @classmethod
    def from_env(cls, prefix: str = "LAMP") -> Self:
        """One from the environment."""

    @property
    def colour(self) -> str:
        """Its colour."""

    @cached_property
    def bulbs(self) -> AsyncBulbList:
        """The bulbs."""

    def track(self, id: int, interval: float = 1.0) -> AsyncState:
        """Follow it."""
''',
}


class Repository:
    """One service with a client of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.said: list[str] = []
        for name, text in SOURCES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_text(text, "utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        text = (self.root / name).read_text("utf-8")
        assert old in text
        self.write(name, text.replace(old, new))

    def page(self) -> str:
        return (self.root / PAGE).read_text("utf-8")

    def update(self, *, check: bool = False) -> int:
        self.said = []
        return update(self.root, self.said.append, check=check)

    def surface(self) -> list[Group]:
        manifests.cache_clear()
        return surface(self.root, manifests(self.root)["lamp"])


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


@pytest.fixture(autouse=True)
def _no_manifests_are_left() -> Generator[None]:  # pyright: ignore[reportUnusedFunction]
    yield
    manifests.cache_clear()


def test_what_is_written_by_hand_is_found_and_nothing_else(repository: Repository) -> None:
    client, bulbs, state = repository.surface()
    calls = [verb.call for verb in client.verbs]
    assert calls == ["light", "dimmed", "iter_bulbs", "from_env", "track", "aclose"]
    assert [attribute.name for attribute in client.attributes] == ["colour"]
    assert (bulbs.name, [verb.call for verb in bulbs.verbs]) == ("bulbs", ["bulbs.list"])
    assert (state.name, [verb.call for verb in state.verbs]) == ("track(id)", ["track(id).on"])
    assert [attribute.name for attribute in state.attributes] == ["online"]


def test_a_verb_is_told_without_its_first_argument(repository: Repository) -> None:
    light = _verb(repository, "light")
    assert light.signature.splitlines() == [
        "async def light(",
        "    hours: float | None = None,",
        "    *,",
        "    wait: bool = False,",
        "    **more: Unpack[Options],",
        ") -> m.Bulb",
    ]
    given = [(one.name, one.kind, one.default) for one in light.arguments]
    assert given == [
        ("hours", "float | None", "None"),
        ("wait", "bool", "False"),
        ("**more", "Unpack[Options]", ""),
    ]
    assert light.arguments[0].text == "For so long, and no longer."
    assert light.told.result == "The bulb."
    assert light.told.raises == {"BulbBroken": "It is broken."}
    assert light.told.example == "await lamp.light(2)"


@pytest.mark.parametrize(
    ("call", "how"),
    [
        ("light", "await"),
        ("dimmed", "async with"),
        ("iter_bulbs", "async for"),
        ("from_env", ""),
        ("aclose", "await"),
    ],
)
def test_how_a_verb_is_used(repository: Repository, call: str, how: str) -> None:
    assert _verb(repository, call).how == how


def test_of_overloads_the_real_one_is_told(repository: Repository) -> None:
    on = _verb(repository, "track(id).on")
    assert on.signature == "def on(kind: str) -> object"
    assert on.arguments[0].text == "Of what."


def test_the_page_has_links_and_means_what_it_says(repository: Repository) -> None:
    assert repository.update() == 0
    page = repository.page()
    assert "| [`track(id).on`](#trackidon) | Be told. |" in page
    assert "\n### track(id).on\n" in page
    assert "[`bulbs.put`](bulbs.md#put), or in `bulbs.burn`" in page
    assert "Light \\| the lamp." in page
    assert "A &lt;b>second&lt;/b> paragraph." in page
    assert "```python\nclass AsyncLamp(url: str = 'http://lamp')\n```" in page
    assert "| `url` | `str` | `'http://lamp'` | Where it is. |" in page


def test_a_model_in_a_type_is_a_link(repository: Repository) -> None:
    repository.change(
        "overlays/lamp/src/peerkit_lamp/lighting/_async/lighting.py",
        "hours: float",
        "hours: m.Bulb",
    )
    repository.update()
    assert "`Bulb \\| None` ([Bulb](models.md#bulb))" in repository.page()


def test_a_check_names_a_stale_page_and_writes_nothing(repository: Repository) -> None:
    assert repository.update(check=True) == 1
    assert any(f"{PAGE} would be added" in line for line in repository.said)
    assert not (repository.root / PAGE).exists()
    repository.update()
    assert repository.update(check=True) == 0
    before = repository.page()
    repository.change(
        "overlays/lamp/src/peerkit_lamp/lighting/_async/lighting.py", "and no longer", "or longer"
    )
    assert repository.update(check=True) == 1
    assert any(f"{PAGE} would be changed" in line for line in repository.said)
    assert repository.page() == before
    assert repository.update() == 0
    assert "For so long, or longer." in repository.page()


def test_an_edit_by_hand_is_undone(repository: Repository) -> None:
    repository.update()
    before = repository.page()
    repository.write(PAGE, before + "mine\n")
    assert repository.update(check=True) == 1
    assert repository.update() == 0
    assert repository.page() == before


def test_a_page_of_a_client_that_is_gone_goes(repository: Repository) -> None:
    repository.update()
    (repository.root / "overlays/lamp/src/peerkit_lamp/client/_async/client.py").unlink()
    assert repository.update(check=True) == 1
    assert any(f"{PAGE} would be deleted" in line for line in repository.said)
    assert repository.update() == 0
    assert not (repository.root / PAGE).exists()
    assert repository.update(check=True) == 0


def test_without_manifests_there_is_nothing_to_do(tmp_path: Path) -> None:
    said: list[str] = []
    assert update(tmp_path, said.append, check=True) == 0
    assert said == []


def test_a_docstring_without_sections_is_a_summary() -> None:
    assert told("One\nline.\n").summary == "One line."
    assert told(None).summary == ""
    assert told("One.\n\nTwo.\n\nYields:\n    Three.\n").result == "Three."


def _verb(repository: Repository, call: str) -> Verb:
    groups = repository.surface()
    return next(verb for group in groups for verb in group.verbs if verb.call == call)


def test_classes_of_the_package_are_told_with_what_they_have(repository: Repository) -> None:
    repository.write(
        "overlays/lamp/src/peerkit_lamp/__init__.py",
        """
if TYPE_CHECKING:
    from peerkit_core import *
    from .outcome import Outcome as Outcome
    from .outcome import Plain as Plain
    from .outcome import _Private
""",
    )
    repository.write(
        "overlays/core/src/peerkit_core/__init__.py",
        "if TYPE_CHECKING:\n    from .shared import Shared as Shared\n",
    )
    repository.write(
        "overlays/core/src/peerkit_core/shared.py",
        '''
class Shared(Exception):
    """An error.

    Attributes:
        status: Its number.
    """

    def __init__(self, status: int) -> None:
        self.status = status
''',
    )
    repository.write(
        "overlays/lamp/src/peerkit_lamp/outcome.py",
        '''
from peerkit_core.shared import Shared


class Outcome(Shared):
    """What became of it.

    Attributes:
        bulb: The bulb.
    """

    bulb: Bulb

    @property
    def again(self) -> Outcome:
        """The one before."""

    def check(self) -> None:
        """See whether it holds."""

    def _quiet(self) -> None:
        """Nobody's."""


class Plain:
    """It tells of nothing."""


class _Private:
    """
    Attributes:
        hidden: Not told.
    """
''',
    )
    assert repository.update() == 0
    told = repository.page().partition("## Outcomes, changes, values, errors")[2]
    assert "from `peerkit_lamp`" in told
    assert "### Outcome\n\nWhat became of it.\n" in told
    assert "| `bulb` | `Bulb` ([Bulb](models.md#bulb)) | The bulb. |" in told
    assert "| `status` | `int` | Its number. |" in told.partition("### Shared")[0]
    assert "| `again` | `Outcome` ([Outcome](#outcome)) | The one before. |" in told
    assert "| `check()` | `None` | See whether it holds. |" in told
    assert "### Shared" in told
    for other in ("Plain", "Private", "_quiet", "hidden"):
        assert other not in told
