"""Every fake is made, reached, watched and broken by the same words; those of torrents have more."""

from __future__ import annotations

import builtins
import inspect
import ssl
import typing
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, assert_type

import pytest

import peerkit_sandbox.qbittorrent
import peerkit_sandbox.transmission
from peerkit_core import ConnectionFailed, Retry, StatusError
from peerkit_qbittorrent import (
    AsyncQBittorrent,
    AsyncQBittorrentLegacy,
    QBittorrent,
    QBittorrentLegacy,
)
from peerkit_sandbox import (
    Clock,
    FakeQBittorrent,
    FakeQBittorrentLegacy,
    FakeTransmission,
    torrents,
)
from peerkit_sandbox.base.bittorrent import TorrentFake
from peerkit_sandbox.base.fake import Fake
from peerkit_sandbox.base.torrent import STATES, FakeTorrent, State, TorrentOptions
from peerkit_transmission import AsyncTransmission, Transmission
from tests.contract.releases import fakes_of

# To a test that compares them, they are of no known type.
BASE: Any = Fake
TORRENT_BASE: Any = TorrentFake
KINDS: Mapping[str, Any] = {
    service: getattr(peerkit_sandbox, name) for service, name in peerkit_sandbox.FAKES.items()
}
TORRENT_KINDS = {name: kind for name, kind in KINDS.items() if issubclass(kind, TORRENT_BASE)}
PLACE = ["clock", "host", "port", "uds", "tls"]
CREDENTIALS = ["username", "password"]
# What a service may say in words of its own.
OWN_OPTIONS = {
    "qbittorrent": {"category", "tags"},
    "qbittorrent_legacy": {"category"},
    "transmission": {"labels"},
}
# How a client lists (name, hash), and what it asks for that.
LISTS: Mapping[str, tuple[str, Callable[[Any], list[tuple[str, str]]]]] = {
    "qbittorrent": (
        "torrents/info",
        lambda qb: [(t.name, t.hash) for t in qb.torrents.info()],
    ),
    "qbittorrent_legacy": (
        "query/torrents",
        lambda qb: [(t.name, t.hash) for t in qb.query.torrents()],
    ),
    "transmission": (
        "torrent_get",
        lambda tr: [(t.name, t.hash_string) for t in tr.torrents.list()],
    ),
}

each = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
each_of_torrents = pytest.mark.parametrize("service", TORRENT_KINDS)


def make(service: str, version: str | None = None, **options: Any) -> Any:
    """A fake that is not started."""
    return KINDS[service](*([] if version is None else [version]), **options)


@pytest.fixture
def fake(service: str) -> Iterator[Any]:
    """A running fake of the newest release, whose clock stands still."""
    with make(service, clock=Clock()) as running:
        yield running


def public(kind: type) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_")}


def shape(function: Callable[..., Any]) -> tuple[list[tuple[str, Any, Any]], Any]:
    """What a signature says: names, kinds and defaults, and what comes back."""
    signature = inspect.signature(function)
    parameters = [(p.name, p.kind, p.default) for p in signature.parameters.values()]
    return parameters, signature.return_annotation


# -- the words ---------------------------------------------------------------------------------


def test_a_fake_is_listed_for_each_kind_of_torrent_client() -> None:
    assert set(TORRENT_KINDS) == set(OWN_OPTIONS) == set(LISTS)


@each
def test_it_is_made_with_the_same_arguments_in_the_same_order(kind: Any) -> None:
    first, *others = inspect.signature(kind).parameters.values()
    assert (first.name, first.kind) == ("version", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    assert isinstance(first.default, str), "the newest release is the default"
    assert all(parameter.kind is inspect.Parameter.KEYWORD_ONLY for parameter in others)
    names = [parameter.name for parameter in others]
    credentials = CREDENTIALS if "username" in names else []
    wanted = [*credentials, *PLACE, *(["save_path"] if issubclass(kind, TORRENT_BASE) else [])]
    assert names[: len(wanted)] == wanted
    assert all(parameter.default is not inspect.Parameter.empty for parameter in others)
    base = inspect.signature(BASE.__init__).parameters
    for parameter in others[len(credentials) : len(wanted)]:
        if parameter.name != "save_path":
            assert parameter.default == base[parameter.name].default
    if issubclass(kind, TORRENT_BASE):
        assert credentials == CREDENTIALS


@each
def test_what_the_base_does_no_fake_does_in_another_way(kind: Any) -> None:
    base = TORRENT_BASE if issubclass(kind, TORRENT_BASE) else BASE
    own = {"client", "async_client", "add_torrent"}
    for name in public(base) - own:
        general, special = inspect.getattr_static(base, name), inspect.getattr_static(kind, name)
        if isinstance(general, property):
            assert isinstance(special, property)
            assert general.fget is not None
            assert special.fget is not None
            assert shape(special.fget) == shape(general.fget), name
        elif inspect.isfunction(general):
            assert shape(special) == shape(general), name


@each
def test_clients_are_made_alike_and_typed_by_their_own_class(kind: Any) -> None:
    for name, prefix in (("client", ""), ("async_client", "Async")):
        parameters, result = shape(getattr(kind, name))
        assert [(word, sort) for word, sort, _ in parameters] == [
            ("self", inspect.Parameter.POSITIONAL_OR_KEYWORD),
            ("options", inspect.Parameter.VAR_KEYWORD),
        ]
        assert result == f"{prefix}{kind.__name__.removeprefix('Fake')}"


@each_of_torrents
def test_torrents_are_added_with_the_same_options(service: str) -> None:
    parameters, result = shape(KINDS[service].add_torrent)
    assert [word for word, _, _ in parameters] == ["self", "source", "options"]
    assert result == "Torrent"
    module = inspect.getmodule(KINDS[service])
    annotation = inspect.signature(KINDS[service].add_torrent).parameters["options"].annotation
    (options,) = typing.get_args(eval(annotation, vars(module)))
    assert TorrentOptions.__optional_keys__ <= options.__optional_keys__
    assert options.__optional_keys__ - TorrentOptions.__optional_keys__ == OWN_OPTIONS[service]
    general = inspect.signature(TORRENT_BASE.add_torrent).parameters
    assert set(general) == {"self", "source", *TorrentOptions.__optional_keys__}


# -- what they do ------------------------------------------------------------------------------


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("service", "version"),
    [(service, version) for service in TORRENT_KINDS for version in fakes_of(service)],
)
async def test_clients_list_what_was_added(service: str, version: str) -> None:
    endpoint, listed = LISTS[service]
    with make(service, version) as fake:
        film = fake.add_torrent(name="film", size=300_000, progress=0.5)
        assert (film.name, film.size, film.progress) == ("film", 300_000, 0.5)
        assert (film.state, film.complete, film.has_metadata) == ("downloading", False, True)
        assert film.save_path == "/downloads"
        with fake.client() as client:
            assert listed(client) == [("film", film.hash)]
        assert len(fake.requests_to(endpoint)) == 1
        async with fake.async_client() as client:
            release = await client.server_version()
        assert version in str(release.release)
        assert (fake.version, fake.username == "") == (version, service == "transmission")


@each_of_torrents
def test_a_client_reaches_a_fake_with_a_login_tls_and_a_unix_socket(
    service: str, tmp_path: Path
) -> None:
    listed = LISTS[service][1]
    place = tmp_path / "socket"
    places: list[dict[str, Any]] = [{"tls": True}, {"uds": place}, {"uds": place, "tls": True}]
    for options in places:
        with make(service, username="me", password="a secret", **options) as fake:
            fake.add_torrent(name="film")
            with fake.client() as client:
                assert [name for name, _ in listed(client)] == ["film"]
            with (
                fake.client(password="wrong", retry=Retry.off()) as stranger,
                pytest.raises(Exception, match=r"credential|password|refused|login"),
            ):
                listed(stranger)
    with make(service, tls=True) as fake:
        trusting = ssl.create_default_context(cafile=fake.ca_file)
        with fake.client(verify=trusting) as client:
            assert listed(client) == []
        with (
            fake.client(verify=True, retry=Retry.off()) as client,
            pytest.raises(ConnectionFailed),
        ):
            listed(client)


@each_of_torrents
def test_without_a_user_everybody_is_let_in(service: str) -> None:
    with make(service, username="") as fake:
        assert (fake.username, fake.password) == ("", "")
        with fake.client() as client:
            assert LISTS[service][1](client) == []


@each_of_torrents
def test_a_torrent_does_what_it_is_told(fake: Any) -> None:
    film = fake.add_torrent(name="film", size=100_000)
    same = fake.torrent(film.hash.upper())
    assert (same, fake.torrent(film), fake.torrents) == (film, film, [film])
    fake.set_progress(film, 0.25)
    assert film.progress == 0.25
    fake.set_state(film.hash, "stopped")
    assert film.state == "stopped"
    fake.set_state(film, "downloading")
    assert film.state == "downloading"
    for state in ("queued", "checking", "error", "stopped"):
        fake.set_state(film, state)
        fake.clock.advance(60)
        assert fake.torrent(film).state == state
    fake.set_state(film, "downloading")
    fake.finish(film)
    assert (film.progress, fake.torrent(film).state) == (1, "seeding")
    fake.upload(film, 5_000)
    fake.reach_seed_limit(film)
    assert film.state == "stopped"
    fake.fail(film, "disk full")
    assert film.state == "error"
    fake.remove_torrent(film)
    assert fake.torrents == []
    with pytest.raises(KeyError):
        fake.torrent(film)


@each_of_torrents
@pytest.mark.parametrize("state", STATES)
def test_a_torrent_can_be_added_in_any_state(fake: Any, state: str) -> None:
    film = fake.add_torrent(name="film", size=100_000, state=state)
    assert film.state == state
    assert film.complete == (state == "seeding")


@each_of_torrents
def test_all_that_a_torrent_is_made_of_can_be_said(fake: Any, service: str) -> None:
    film = fake.add_torrent(
        name="films",
        files={"one.mkv": 200_000, "more/two.mkv": b"x" * 50_000},
        trackers=["http://tracker.example/announce", ["udp://a.example:1", "udp://b.example:1"]],
        private=True,
        save_path="/films/",
        progress=1,
    )
    assert (film.size, film.save_path, film.state) == (250_000, "/films", "seeding")
    with fake.client() as client:
        assert LISTS[service][1](client) == [("films", film.hash)]
    data = torrents.make_torrent("another", 40_000)
    assert fake.add_torrent(data).hash == torrents.infohash_v1(data)


@each_of_torrents
def test_a_large_torrent_needs_no_memory_for_its_content(fake: Any) -> None:
    film = fake.add_torrent(name="film", size=400_000_000_000, progress=0.5)
    assert (film.size, round(film.progress, 3)) == (400_000_000_000, 0.5)


@each_of_torrents
def test_a_magnet_link_gets_its_metadata_when_the_test_says_so(fake: Any) -> None:
    data = torrents.make_torrent("film", 40_000)
    film = fake.add_torrent(torrents.magnet(data))
    assert (film.has_metadata, film.size) == (False, 0)
    with pytest.raises(ValueError, match=r"metadata_arrives\(\)"):
        fake.finish(film)
    with pytest.raises(ValueError, match="is of"):
        fake.metadata_arrives(film, torrents.make_torrent("other", 1))
    assert not film.has_metadata
    assert fake.metadata_arrives(film, data) is film
    assert (film.has_metadata, film.size) == (True, 40_000)
    unknown = fake.add_torrent("ab" * 20)
    assert fake.metadata_arrives(unknown).hash == "ab" * 20
    assert unknown.has_metadata


@each_of_torrents
def test_downloads_can_follow_the_clock(fake: Any) -> None:
    film = fake.add_torrent(name="film", size=100_000)
    held = fake.add_torrent(name="held", size=100_000, state="stopped")
    fake.auto_progress(10_000)
    fake.clock.advance(4)
    assert fake.torrent(film).progress == 0.4
    fake.auto_progress(0)
    fake.clock.advance(4)
    assert fake.torrent(film).progress == 0.4
    fake.auto_progress(10_000)
    fake.clock.advance(600)
    assert fake.torrent(film).state == "seeding"
    assert fake.torrent(held).progress == 0


@each_of_torrents
def test_settings_and_fields_are_the_servers_own(fake: Any) -> None:
    with fake.client() as client:
        LISTS[client.service][1](client)
        fake.expire_sessions()
        LISTS[client.service][1](client)
    with pytest.raises(ValueError, match="setting cannot be 'no_such_thing'"):
        fake.configure(no_such_thing=1)
    with pytest.raises(ValueError, match="setting cannot be"):
        fake.setting("no_such_thing")
    known = "dht" if "qbittorrent" in type(fake).__module__ else "dht_enabled"
    fake.configure(**{known: False})
    assert fake.setting(known) is False
    film = fake.add_torrent(name="film")
    fake.set_field(film, "name", "another")
    with fake.client() as client:
        assert [name for name, _ in LISTS[client.service][1](client)] == ["another"]
    with pytest.raises(ValueError, match="field cannot be 'nam'; did you mean 'name'"):
        fake.set_field(film, "nam", "x")


@each_of_torrents
def test_faults_come_as_they_are_ordered(fake: Any, service: str) -> None:
    endpoint, listed = LISTS[service]
    with fake.client(retry=Retry.off()) as client:
        listed(client)
        # A 502 would be a gateway's, of which no word is shown.
        fake.fail_next(500, endpoint=endpoint, headers={"X-Why": "a test"}, body="gone")
        with pytest.raises(StatusError) as caught:
            listed(client)
        assert (caught.value.status, "gone" in str(caught.value)) == (500, True)
        # One line that is cut before an answer began is tried again at once.
        fake.drop_connections(endpoint=endpoint, times=2)
        with pytest.raises(ConnectionFailed):
            listed(client)
        fake.delay_next(0.01, endpoint=endpoint)
        fake.drop_connections(times=3)
        fake.clear_faults()
        assert listed(client) == []


def test_type_checkers_know_what_comes_back() -> None:
    with FakeQBittorrent() as modern, modern.client() as qb:
        assert_type(qb, QBittorrent)
        assert_type(modern.async_client(), AsyncQBittorrent)
        assert_type(modern.add_torrent(tags=["new"]), peerkit_sandbox.qbittorrent.Torrent)
        assert_type(modern.torrents[0].state, State)
    with FakeQBittorrentLegacy() as old, old.client() as legacy:
        assert_type(legacy, QBittorrentLegacy)
        assert_type(old.async_client(), AsyncQBittorrentLegacy)
        assert_type(old.add_torrent(category="new"), peerkit_sandbox.qbittorrent.Torrent)
    with FakeTransmission() as fake, fake.client() as tr:
        assert_type(tr, Transmission)
        assert_type(fake.async_client(), AsyncTransmission)
        assert_type(fake.add_torrent(labels=["new"]), peerkit_sandbox.transmission.Torrent)
    assert one_name_of(FakeQBittorrent()) == one_name_of(FakeTransmission()) == "film"


def one_name_of(fake: TorrentFake[Any, Any]) -> str:
    """A helper that a user would write for every fake."""
    film: FakeTorrent = fake.add_torrent(name="film", progress=0.5)
    return film.name


# -- what they refuse --------------------------------------------------------------------------


@each_of_torrents
@pytest.mark.parametrize(
    ("options", "error", "says"),
    [
        ({"progres": 1}, TypeError, "did you mean 'progress'"),
        ({"paused": True}, TypeError, "has no option 'paused'"),
        ({"name": 5}, TypeError, "name has to be text"),
        ({"name": ""}, ValueError, "name"),
        ({"name": "a/b"}, ValueError, "name"),
        ({"size": -1}, ValueError, "size has to be at least 0"),
        ({"size": "1 GB"}, TypeError, "size has to be a whole number"),
        ({"size": True}, TypeError, "size has to be a whole number"),
        ({"size": 1, "files": {"a": 1}}, TypeError, "beside files"),
        ({"files": {}}, ValueError, "files is empty"),
        ({"files": {"../a": 1}}, ValueError, "no path inside"),
        ({"files": {"a": -1}}, ValueError, "at least 0"),
        ({"files": ["a"]}, TypeError, "mapping"),
        ({"trackers": "http://a.example"}, TypeError, "list of URLs"),
        ({"trackers": ["a.example"]}, ValueError, "no URL of a tracker"),
        ({"private": 1}, TypeError, "True or False"),
        ({"progress": 2}, ValueError, "from 0 to 1, not 2"),
        ({"progress": float("nan")}, ValueError, "from 0 to 1"),
        ({"progress": "half"}, TypeError, "from 0 to 1"),
        ({"state": "seedin"}, ValueError, "did you mean 'seeding'"),
        ({"state": "seeding", "progress": 0.5}, ValueError, "cannot be seeding"),
        ({"state": "downloading", "progress": 1}, ValueError, "cannot be downloading"),
        ({"save_path": "films"}, ValueError, "path from the root"),
        ({"source": "no link"}, ValueError, "neither a magnet link nor an info-hash"),
        ({"source": b"no torrent"}, ValueError, "."),
        ({"source": 7}, TypeError, "source has to be text"),
        ({"source": "ab" * 20, "progress": 1}, ValueError, "no metadata"),
        ({"source": "ab" * 20, "name": "x"}, TypeError, "beside a source"),
        ({"name": "there"}, ValueError, "added already"),
    ],
    ids=repr,
)
def test_a_wrong_option_is_refused_and_nothing_changed(
    fake: Any, options: dict[str, Any], error: type[Exception], says: str
) -> None:
    there = fake.add_torrent(name="there")
    with pytest.raises(error, match=says):
        fake.add_torrent(**options)
    assert fake.torrents == [there]


@each_of_torrents
def test_the_services_own_options_are_checked_too(fake: Any, service: str) -> None:
    wrong = {"category": "a//b", "tags": ["a,b"], "labels": ["a,b"]}
    for option in OWN_OPTIONS[service]:
        with pytest.raises(ValueError, match=option):
            fake.add_torrent(**{option: wrong[option]})
        with pytest.raises(TypeError, match=option):
            fake.add_torrent(**{option: 1})
    assert fake.torrents == []


@each_of_torrents
def test_wrong_orders_are_refused(fake: Any) -> None:
    film = fake.add_torrent(name="film")
    refused: list[tuple[type[Exception], Callable[[], object]]] = [
        (ValueError, lambda: fake.set_progress(film, 1.5)),
        (ValueError, lambda: fake.set_progress(film, 0.5, speed=-1)),
        (ValueError, lambda: fake.set_state(film, "paused")),
        (ValueError, lambda: fake.set_state(film, "seeding")),
        (ValueError, lambda: fake.reach_seed_limit(film)),
        (ValueError, lambda: fake.upload(film, -1)),
        (ValueError, lambda: fake.auto_progress(-1)),
        (TypeError, lambda: fake.torrent(1)),
        (KeyError, lambda: fake.finish("ab" * 20)),
    ]
    for error, order in refused:
        with pytest.raises(error):
            order()
    assert (film.progress, film.state) == (0, "downloading")


@each
def test_wrong_faults_and_addresses_are_refused(kind: Any, tmp_path: Path) -> None:
    fake = kind()
    orders: tuple[Callable[[], object], ...] = (
        lambda: fake.fail_next(200),
        lambda: fake.fail_next(times=0),
        lambda: fake.delay_next(-1),
        lambda: fake.delay_next(float("nan")),
        lambda: kind("0.0.1"),
        lambda: kind(port=70_000),
        lambda: kind(port=1, uds=tmp_path / "s"),
    )
    for order in orders:
        with pytest.raises(ValueError, match=r"."):
            order()
    assert not fake.running


@each_of_torrents
def test_a_misspelt_endpoint_is_refused_wherever_it_is_named(fake: Any, service: str) -> None:
    right = LISTS[service][0]
    wrong = f"{right}s"
    assert fake.requests_to(right) == []
    orders: tuple[Callable[[], object], ...] = (
        lambda: fake.requests_to(wrong),
        lambda: fake.fail_next(endpoint=wrong),
        lambda: fake.drop_connections(endpoint=wrong),
        lambda: fake.delay_next(1, endpoint=wrong),
        lambda: fake.edit_answer(wrong, str),
    )
    for order in orders:
        with pytest.raises(ValueError, match=f"did you mean '{right}'"):
            order()


@each_of_torrents
def test_a_password_without_a_user_is_refused(service: str) -> None:
    with pytest.raises(ValueError, match="a password needs a username"):
        make(service, username="", password="secret")


@each
def test_a_missing_client_is_named_with_its_wheel(
    kind: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.startswith("peerkit_") and not name.startswith(("peerkit_core", "peerkit_sand")):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return real(name, *rest)

    with kind() as fake:
        monkeypatch.setattr(builtins, "__import__", without)
        for make_client in (fake.client, fake.async_client):
            with pytest.raises(ImportError, match=r"pip install peerkit-\w+"):
                make_client()


# -- the fixtures ------------------------------------------------------------------------------


@pytest.mark.parametrize("service", KINDS)
def test_the_plugin_gives_a_fake_and_a_client_of_it(
    service: str, request: pytest.FixtureRequest
) -> None:
    client: AbstractContextManager[Any] = request.getfixturevalue(f"{service}_client")
    fake = request.getfixturevalue(service)
    assert isinstance(fake, KINDS[service])
    assert type(client).__name__ == KINDS[service].__name__.removeprefix("Fake")
    if service in LISTS:
        assert LISTS[service][1](client) == []
