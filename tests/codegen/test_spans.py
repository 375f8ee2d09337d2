"""Releases are said in the same words by the pipeline and at run time."""

from __future__ import annotations

import pytest

from codegen.spans import noted, span
from peerkit_core.call.versions import span as span_at_run_time

BOUNDS = (("4.1", "4.2"), ("4.1", None), (None, "4.2"), (None, None))
WORDS = ("4.1 to 4.2", "4.1 or later", "4.2 or earlier", "")


@pytest.mark.parametrize(("bounds", "words"), list(zip(BOUNDS, WORDS, strict=True)))
def test_generated_text_and_messages_say_the_same(
    bounds: tuple[str | None, str | None], words: str
) -> None:
    assert span(*bounds) == span_at_run_time(*bounds) == words


def test_a_description_ends_with_its_releases() -> None:
    assert noted("A\n name.", "4.1", None) == "A name. (Server 4.1 or later.)"
    assert noted("", None, "4.2") == "Server 4.2 or earlier."
    assert noted("A name.", None, None) == "A name."
