"""How models and results print."""

from __future__ import annotations

from typing import Any

import attrs
import msgspec
import pytest

from peerkit_core import InvalidArgument, Model, NotFound, table
from peerkit_core.codec.declaring import UnsetType as Unset
from peerkit_core.codec.notebooks import in_notebooks
from peerkit_core.codec.partial import partial_of
from peerkit_core.codec.showing import brief, compact
from peerkit_core.codec.unset import UNSET
from peerkit_core.codec.values import KeepingModel, OpenStrEnum


def html(value: Any) -> str:
    """What a notebook gets."""
    return str(value._repr_html_())


class State(OpenStrEnum):
    """A word."""

    UP = "up"


class Small(Model, kw_only=True):
    """Few fields."""

    id: int
    name: str | Unset = UNSET
    state: State | Unset = UNSET


LARGE = msgspec.defstruct(
    "Large",
    [("id", int), *((f"field{n}", int | str, 7) for n in range(60)), ("name", str, "")],
    bases=(Model,),
    namespace={"__summary__": ("name", "id", "nothing")},
    kw_only=True,
)


class Login(Model, kw_only=True):
    """With a secret."""

    user: str
    password: str | Unset = UNSET
    __secret__ = ("password",)


def test_a_small_model_prints_whole() -> None:
    small = Small(id=1, name="a", state=State.UP)
    assert repr(small) == "Small(id=1, name='a', state=State.UP)"
    assert str(small) == f"{small}" == repr(small)
    assert repr(Small(id=1, state=State("new"))) == "Small(id=1, state=State('new'))"


def test_a_large_model_prints_its_summary() -> None:
    values = {f"field{n}": n + 100 for n in range(60)}
    assert repr(LARGE(id=1, name="a", **values)) == "Large(name='a', id=1, … 60 more)"


def test_without_a_summary_the_first_fields_are_shown() -> None:
    plain = msgspec.defstruct(
        "Plain", [(f"field{n}", str) for n in range(60)], bases=(Model,), kw_only=True
    )
    text = repr(plain(**{f"field{n}": "x" * 300 for n in range(60)}))
    assert text.startswith("Plain(field0='xxx")
    assert text.endswith("… 58 more)")
    assert len(text) <= 200


def test_a_partial_model_prints_as_the_model() -> None:
    assert repr(partial_of(Small, frozenset(["name"]))(name="a")) == "Small(name='a')"


def test_secrets_never_show() -> None:
    partial: Any = partial_of(Login, frozenset(["password"]))(password="hunter2")
    both: list[Any] = [Login(user="kim", password="hunter2"), partial]
    for login in both:
        assert "password=***" in repr(login)
        assert "hunter2" not in repr(login) + str(login) + html(login)
        assert "hunter2" not in str(login.__rich_repr__())
        assert "hunter2" not in repr(table([login])) + html(table([login]))
        assert login.to_dict()["password"] == "hunter2"
    assert repr(Login(user="kim", password="")) == "Login(user='kim', password='')"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (
            "https://tracker.example.org/0123456789abcdef/announce",
            "'https://tracker.example.org/…/announce'",
        ),
        ("https://kim:hunter2@example.org/", "'https://example.org/'"),
        ("udp://tracker.example.org:6969", "'udp://tracker.example.org:6969'"),
        ("https://example.org?passkey=1", "'https://example.org/…'"),
        ("magnet:?xt=urn:btih:aa&tr=https%3A%2F%2Fx%2Fkey", "'magnet:?…'"),
        ("x" * 60, f"'{'x' * 47}…'"),
        (["a", "b", "c"], "['a', 'b', … 1 more]"),
        (("a",), "('a',)"),
        ((), "()"),
        (frozenset(["a"]), "{'a'}"),
        ({"a": [1], "b": 2, "c": 3}, "{'a': [1], 'b': 2, … 1 more}"),
        (b"x" * 100, "<100 bytes>"),
        (NotFound(404, "", "torrents_info"), "NotFound('torrents_info: HTTP 404')"),
        (Small(id=1), "Small(id=1)"),
        (Small(id=1, name="x" * 60), "Small(…)"),
        (None, "None"),
    ],
)
def test_a_value_in_a_few_words(value: object, text: str) -> None:
    assert brief(value) == text


def test_kept_models_leave_out_what_is_unset() -> None:
    class Config(KeepingModel, kw_only=True):
        """A configuration."""

        rate: int | Unset = UNSET
        name: str | Unset = UNSET

    assert repr(Config(rate=1)) == "Config(rate=1)"


@attrs.frozen
class Report:
    """A result."""

    done: tuple[str, ...] = ()
    note: str = ""
    __repr__ = compact
    _repr_html_ = in_notebooks


def test_results_print_what_there_is() -> None:
    assert repr(Report()) == "Report(note='')"
    assert repr(Report(("a", "b", "c"), "x")) == "Report(done=('a', 'b', … 1 more), note='x')"


def test_notebooks_get_tables_without_markup_of_the_server() -> None:
    evil = "<script>alert('x')</script> & \"more\""
    for shown in (
        html(Small(id=1, name=evil)),
        html(Report((evil,))),
        html(table([Small(id=1, name=evil)])),
    ):
        assert "<script" not in shown
        assert "&lt;script&gt;" in shown
        assert shown.startswith("<table>")
        assert shown.endswith("</table>")


def test_a_table_of_models() -> None:
    rows = [Small(id=1, name="alpha", state=State.UP), Small(id=20)]
    assert repr(table(rows)) == "id  name   state\n1   alpha  up\n20"
    assert repr(table(rows, ["name", "id"])) == "name   id\nalpha  1\n       20"
    assert len(table(iter(rows))) == 2
    assert list(table([LARGE(id=1, name="a")]).names) == ["name", "id"]
    assert repr(table([])) == ""
    with pytest.raises(InvalidArgument, match="no object has a field 'nmae'"):
        table(rows, ["nmae"])


def test_a_long_table_is_cut_where_it_is_shown() -> None:
    long = table([Small(id=n) for n in range(1000)])
    assert repr(long).endswith("… 900 more rows")
    assert html(long).count("<tr>") == 101
    assert len(long.rows) == 1000
