"""Arguments that a call takes: from the spec's examples, the fake's things, or by the type."""

from __future__ import annotations

import inspect
import random
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from peerkit_sandbox import torrents

from .examples import examples

if TYPE_CHECKING:
    from .services import World

__all__ = ["ID_NAMES", "Values"]

ID_NAMES = frozenset({"hash", "hashes", "id", "ids"})
"""Arguments that say which things a call is about."""

_TIMES = {"timeout": 0.2, "interval": 0.05, "patience": 0.2, "resync": 1.0}
_MAGNET = "magnet:?xt=urn:btih:" + "ab" * 20
# Words that all services share, where neither example nor type tells enough.
_WORDS: Mapping[str, Any] = {
    "source": _MAGNET, "sources": [_MAGNET], "path": "/srv/films", "location": "/srv/films",
    "name": "other", "new_name": "other", "url": "https://t.example/announce", "method": "GET",
    "torrents": torrents.make_torrent("new", 9),
}  # fmt: skip
_LOCAL = ("dest", "folder", "directory", "path")
Types = Callable[[Callable[..., Any], object], Any]


class Values:
    """Good arguments in a world.

    Args:
        world: Whose things are meant where an ID is wanted.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._by_path: dict[str, Mapping[str, Any]] = {}
        self._by_name: dict[str, Any] = {}
        for example in examples(world.service.name):
            self._by_path.setdefault(example.path, example.arguments)
            for name, value in example.arguments.items():
                self._by_name.setdefault(name, value)

    def good(
        self, path: str, function: Callable[..., Any], kind: Types, chance: random.Random | None
    ) -> dict[str, Any]:
        """Arguments for a call: what it needs, and now and then what it may have.

        Args:
            path: The method, such as `torrents.info`.
            function: The method itself.
            kind: Gives the type of an annotation.
            chance: Chooses; without it only what the call needs is given.
        """
        known = self._by_path.get(path, {})
        made: dict[str, Any] = {}
        for parameter in inspect.signature(function).parameters.values():
            hint = kind(function, parameter.annotation)
            if parameter.kind is parameter.VAR_KEYWORD:
                if chance is not None and chance.random() < 0.5:
                    made |= self._options(hint, chance)
                continue
            if parameter.kind is parameter.VAR_POSITIONAL or parameter.name in ("clock", "self"):
                continue
            needed = parameter.default is parameter.empty or parameter.name == "timeout"
            if not needed and (chance is None or chance.random() > 0.25):
                continue
            doc = inspect.getdoc(function) or ""
            writes = "OSError" in doc or "FileNotWritten" in doc
            local = writes and parameter.name in _LOCAL
            made[parameter.name] = self.one(parameter.name, hint, known, chance, local=local)
        return made

    def one(
        self,
        name: str,
        hint: Any,
        known: Mapping[str, Any],
        chance: random.Random | None,
        *,
        local: bool = False,
    ) -> Any:
        """A good value of one argument."""
        chance = chance or random.Random(0)
        if local:
            return str(self._world.folder / ("" if name == "folder" else "file"))
        if name in _TIMES and hint is not bool:
            return _TIMES[name]
        found = self._thing(name, hint, chance)
        if found is not None:
            return found
        if name in known:
            return known[name]
        if name in _WORDS and chance.random() < 0.7:
            return _WORDS[name]
        if name in self._by_name and chance.random() < 0.8:
            return self._by_name[name]
        return self._typed(hint, chance)

    def _thing(self, name: str, hint: Any, chance: random.Random) -> Any:
        """Things of the fake, where an ID of one is wanted."""
        if name not in ID_NAMES or not self._world.things or hint is int:
            return None
        if name in ("hash", "id"):
            return chance.choice(self._world.things).hash
        several = chance.sample(self._world.things, chance.choice((1, 1, 2)))
        return [thing.hash for thing in several]

    def _options(self, hint: Any, chance: random.Random) -> dict[str, Any]:
        """Some keys of the `TypedDict` that stands behind `**options`."""
        (inner,) = get_args(hint) or (None,)
        if inner is None or not hasattr(inner, "__optional_keys__"):
            return {}
        try:
            hints = typing.get_type_hints(inner)
        except (NameError, TypeError):
            return {}
        keys = [key for key in sorted(hints) if key not in ("clock", "sender", "http")]
        return {
            key: self.one(key, hints[key], {}, chance)
            for key in chance.sample(keys, min(2, len(keys)))
        }

    def _typed(self, hint: Any, chance: random.Random) -> Any:
        origin, args = get_origin(hint), get_args(hint)
        if origin in (Union, types.UnionType):
            several = [arg for arg in args if arg is not type(None)]
            return self._typed(chance.choice(several), chance)
        if origin is Literal:
            return chance.choice(args)
        kind: Any = hint if origin is None else origin
        if getattr(kind, "__name__", "") == "Callable":
            return _nothing_later if "Await" in str(args) or "Corout" in str(args) else _nothing
        if not isinstance(kind, type):
            return "word"
        if issubclass(kind, Enum):
            return chance.choice(list(kind))
        if kind in (str, object) or kind.__name__ in ("PathLike", "Path", "PurePath"):
            return self._text(chance)
        if issubclass(kind, Mapping) or getattr(hint, "__total__", None) is not None:
            return {}
        if issubclass(kind, Iterable) and args:
            return [self._typed(args[0], chance)]
        simple: dict[Any, Any] = {
            bool: True, int: chance.choice((0, 1, 5)), float: 1.5, bytes: torrents.make_torrent("x", 9),
            timedelta: timedelta(minutes=2), datetime: datetime(2026, 1, 1),
        }  # fmt: skip
        return simple.get(kind, "word")

    def _text(self, chance: random.Random) -> str:
        return chance.choice(("word", "/srv/word", _MAGNET))


def _nothing(*given: object, **named: object) -> None:
    """A callback."""


async def _nothing_later(*given: object, **named: object) -> None:
    """A callback that is awaited."""
