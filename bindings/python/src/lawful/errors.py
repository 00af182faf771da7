"""What can go wrong."""

from __future__ import annotations

import re
from typing import Any


class LawfulError(Exception):
    """Anything that this package raises by itself."""


class InputError(LawfulError):
    """An input that cannot be read: what is wrong, where, and what was probably meant.

        >>> import lawful
        >>> try:
        ...     lawful.Law.bundled().on("2026-11-22").transfer({"exporter": {"contry": "NO"}})
        ... except lawful.InputError as error:
        ...     print(error.pointer, error.word, error.suggestion)
        /exporter contry country
    """

    message: str
    """What is wrong, in one sentence."""
    pointer: str
    """The place in the input, as a JSON pointer; empty for the whole."""
    line: int | None
    """The line of the JSON text, from 1, if the input was a text or a file."""
    column: int | None
    """The column, from 1, likewise."""
    word: str | None
    """The word that is wrong, if it is one word's matter."""
    suggestion: str | None
    """The valid word that is spelt most like it, if one is close."""
    problems: tuple[InputError, ...]
    """All problems of what was checked, of which this is the first; empty where only the first is known."""

    def __init__(
        self,
        message: str,
        *,
        pointer: str = "",
        line: int | None = None,
        column: int | None = None,
        suggestion: str | None = None,
        problems: tuple[InputError, ...] = (),
    ) -> None:
        self.message = message
        self.pointer = pointer
        self.line = line or None
        self.column = column or None
        self.problems = problems
        self.suggestion = suggestion
        named = _WRONG.search(message)
        self.word = named.group(1) if named else None
        super().__init__(message)

    def __str__(self) -> str:
        where = self.pointer or "input"
        at = f" (line {self.line}, column {self.column})" if self.line else ""
        return f"{where}{at}: {self.message}"

    def __reduce__(self) -> tuple[Any, ...]:
        # An error that is the first of its problems would hold itself.
        others = tuple(problem for problem in self.problems if problem is not self)
        return _again, (self.message, self.pointer, self.line, self.column, self.suggestion, others)


def _again(
    message: str,
    pointer: str,
    line: int | None,
    column: int | None,
    suggestion: str | None,
    others: tuple[InputError, ...],
) -> InputError:
    error = InputError(message, pointer=pointer, line=line, column=column, suggestion=suggestion)
    error.problems = (error, *others) if others else ()
    return error


# The messages of the library put the word that is wrong first.
_WRONG = re.compile(r"`([^`]+)`")
