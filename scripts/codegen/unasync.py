"""Async source to its sync twin, token by token, so that every other character stays.

Identifiers are renamed by rule (``AsyncClient`` is ``Client``) and by table. Strings stay, but for
docstrings and the names in ``__all__``; a string that names an async thing is refused, because
nobody could tell what it should say in the twin.
"""

from __future__ import annotations

import io
import re
import tokenize
from dataclasses import dataclass
from tokenize import TokenInfo

from .problems import Problem, SpecError

__all__ = ["KEPT", "NAMES", "PAIR_MARK", "STRINGS", "renamed", "unasync"]

NAMES = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "_async": "_sync",
    "aclose": "close",
    "aiter": "iter",
    "aiter_bytes": "iter_bytes",
    "anext": "next",
    "aread": "read",
    "asend": "send",
    "athrow": "throw",
    "async_auth_flow": "sync_auth_flow",
    "asynccontextmanager": "contextmanager",
    "StopAsyncIteration": "StopIteration",
}
# Identifiers that begin with Async and stay as they are.
KEPT: frozenset[str] = frozenset()
# Strings, as they are written with their quotes, and what they are in the twin.
STRINGS: dict[str, str] = {}
# A module that begins with this line has a twin that is also written by hand; only such a module
# may use an event loop directly.
PAIR_MARK = "# Hand-written pair"
_LOOPS = frozenset({"anyio", "asyncio", "trio"})

_ASYNC_NAME = re.compile(r"\A(_*)Async(?=[A-Z])")
_WORD = re.compile(r"[A-Za-z_]\w*")
_DOC_KEYWORD = re.compile(r"\basync (?=(?:with|for|def)\b)|\bawait (?=[\w.]+[(\[])")
_AWAIT_IN_BRACES = re.compile(r"\{[^{}]*\bawait\b")
_SPACE = frozenset({tokenize.NL, tokenize.COMMENT})
_LINE_STARTS = frozenset(
    {tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING, *_SPACE}
)
_OPEN, _CLOSE = frozenset("([{"), frozenset(")]}")


@dataclass(frozen=True, slots=True)
class _Edit:
    start: tuple[int, int]
    end: tuple[int, int]
    text: str


def renamed(name: str) -> str:
    """The sync name of an identifier."""
    if name in NAMES:
        return NAMES[name]
    return name if name in KEPT else _ASYNC_NAME.sub(r"\1", name)


def unasync(text: str, file: str = "<text>") -> str:
    """The sync twin of a module's text; raises ``SpecError`` for what has no sync meaning."""
    return _Rewriter(text, file).run()


class _Rewriter:
    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        try:
            self.tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
        except (tokenize.TokenError, SyntaxError) as error:
            problem = Problem(file, 1, "unasync-syntax", f"this is not Python: {error}")
            raise SpecError([problem]) from None
        self.edits: list[_Edit] = []
        self.problems: list[Problem] = []

    def run(self) -> str:
        in_all = False
        for index, token in enumerate(self.tokens):
            if token.type == tokenize.NAME:
                in_all = in_all or (token.string == "__all__" and token.start[1] == 0)
                self._name(index, token)
            elif token.type == tokenize.STRING:
                self._string(index, token, in_all=in_all)
            elif token.type == tokenize.COMMENT:
                self._edit(token, _words(token.string))
            elif token.type == tokenize.NEWLINE:
                in_all = False
            elif tokenize.tok_name[token.type] == "FSTRING_MIDDLE":
                self._refuse_names(token, token.string)
        if self.problems:
            raise SpecError(self.problems)
        return self._applied()

    def _name(self, index: int, token: TokenInfo) -> None:
        if token.string == "await":
            self._drop_await(index)
        elif token.string == "async":
            following = self.tokens[index + 1]
            self.edits.append(_Edit(token.start, following.start, ""))
        elif token.string in _LOOPS and self._is_imported(index):
            text = f"`{token.string}` is imported, which has no sync twin"
            instead = f"it in a module that begins with `{PAIR_MARK}`, in both folders"
            self._report(token, "unasync-loop", text, instead)
        elif token.string == "Awaitable" and self.tokens[index + 1].string == "[":
            self._drop_awaitable(index)
        else:
            self._edit(token, renamed(token.string))

    def _is_imported(self, index: int) -> bool:
        return self.tokens[index - 1].string in ("import", "from") and index > 0

    def _drop_await(self, index: int) -> None:
        token, following = self.tokens[index], self.tokens[index + 1]
        self.edits.append(_Edit(token.start, following.start, ""))
        if index == 0 or self.tokens[index - 1].string != "(":
            return
        # `(await x).y` needs its parentheses, `(x).y` does not.
        before = self.tokens[index - 2] if index > 1 else None
        is_call = before is not None and (
            before.string in (")", "]")
            or (before.type == tokenize.NAME and before.string not in _KEYWORDS)
        )
        close = self._primary_end(index + 1)
        if is_call or close is None or close.start[0] != token.start[0]:
            return
        opening = self.tokens[index - 1]
        self.edits.append(_Edit(opening.start, opening.end, ""))
        self.edits.append(_Edit(close.start, close.end, ""))

    def _primary_end(self, index: int) -> TokenInfo | None:
        """The parenthesis that closes a plain chain of names, calls and subscripts."""
        depth = 0
        for token in self.tokens[index:]:
            if token.string in _OPEN:
                depth += 1
            elif token.string in _CLOSE:
                if depth == 0:
                    return token if token.string == ")" else None
                depth -= 1
            elif depth == 0 and not _is_chain(token):
                return None
        return None

    def _drop_awaitable(self, index: int) -> None:
        """``Awaitable[X]`` is ``X``."""
        depth = 0
        for token in self.tokens[index + 1 :]:
            depth += (token.string == "[") - (token.string == "]")
            if depth == 0:
                bracket = self.tokens[index + 1]
                self.edits.append(_Edit(self.tokens[index].start, bracket.end, ""))
                self.edits.append(_Edit(token.start, token.end, ""))
                return

    def _string(self, index: int, token: TokenInfo, *, in_all: bool) -> None:
        if token.string in STRINGS:
            self._edit(token, STRINGS[token.string])
        elif in_all:
            self._edit(token, _words(token.string))
        elif self._is_docstring(index):
            self._edit(token, _DOC_KEYWORD.sub("", _words(token.string)))
        else:
            self._refuse_names(token, token.string)

    def _is_docstring(self, index: int) -> bool:
        starts = index == 0 or self.tokens[index - 1].type in _LINE_STARTS
        return starts and self.tokens[index + 1].type in (tokenize.NEWLINE, tokenize.ENDMARKER)

    def _refuse_names(self, token: TokenInfo, text: str) -> None:
        named = [word for word in _WORD.findall(text) if renamed(word) != word]
        prefix = text[: max(text.find('"'), text.find("'"))].lower()
        if "f" in prefix and _AWAIT_IN_BRACES.search(text):
            self._report(
                token, "unasync-string", "an f-string awaits", "the awaited value in a variable"
            )
        if named:
            what = f"a string names {', '.join(sorted(set(named)))}"
            instead = (
                "it without quotes, or add the string to STRINGS in scripts/codegen/unasync.py"
            )
            self._report(token, "unasync-string", what, instead)

    def _edit(self, token: TokenInfo, text: str) -> None:
        if text != token.string:
            self.edits.append(_Edit(token.start, token.end, text))

    def _report(self, token: TokenInfo, rule: str, text: str, instead: str) -> None:
        self.problems.append(Problem(self.file, token.start[0], rule, text, instead))

    def _applied(self) -> str:
        starts = [0]
        for line in io.StringIO(self.text):
            starts.append(starts[-1] + len(line))
        result = self.text
        for edit in sorted(self.edits, key=lambda edit: edit.start, reverse=True):
            begin = starts[edit.start[0] - 1] + edit.start[1]
            end = starts[edit.end[0] - 1] + edit.end[1]
            result = result[:begin] + edit.text + result[end:]
        return result


# Keywords after which a parenthesis opens no call.
_KEYWORDS = frozenset(
    {
        "and", "assert", "await", "elif", "else", "for", "from", "if", "in", "is", "lambda", "not",
        "or", "raise", "return", "while", "with", "yield",
    }
)  # fmt: skip


def _is_chain(token: TokenInfo) -> bool:
    return token.string == "." or (token.type == tokenize.NAME and token.string not in _KEYWORDS)


def _words(text: str) -> str:
    return _WORD.sub(lambda match: renamed(match.group()), text)
