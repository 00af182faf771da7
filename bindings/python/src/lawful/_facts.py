"""The base of all facts: how they are written, and how they are read from nested or dotted keys."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar, cast

from ._model import Model, thawed, key_of
from .errors import InputError

if TYPE_CHECKING:
    from .answers import Report
    from .law import Law

F = TypeVar("F", bound="Facts")
T = TypeVar("T", bound="TransferBase")
R = TypeVar("R", bound="RegisterBase")


class Unstated(Enum):
    """The type of `UNSTATED`."""

    UNSTATED = "unstated"

    def __repr__(self) -> str:
        return "UNSTATED"


UNSTATED: Final[Literal[Unstated.UNSTATED]] = Unstated.UNSTATED
"""A fact of which nothing was said: it takes the default that its documentation declares, mostly "unknown".

Not the same as `None`, which says that it is unknown, nor as `"none"`, `False` or `()`, which say that there is none.
"""


class Facts(Model):
    """A group of facts. Each is stated or `UNSTATED`; `None` is "unknown", `"none"` is "known not to exist"."""

    @classmethod
    def from_dict(cls: type[F], facts: Mapping[str, object]) -> F:
        """Reads facts from nested keys, dotted keys (`{"exporter.country": "DE"}`), or both.

        Only keys are looked at here. Words, dates and references are looked at when a question is asked.
        """
        return cls(**_by_attribute(cls, facts, ""))

    def to_dict(self) -> dict[str, object]:
        """The facts that are stated, nested, as JSON has them."""
        return {key_of(type(self), name): _plain(value) for name, value in self._stated()}

    def to_json(self) -> str:
        """The facts that are stated, as JSON."""
        return dump(self)

    def _stated(self) -> list[tuple[str, Any]]:
        values = ((name, getattr(self, name)) for name in self._fields)
        return [(name, v) for name, v in values if v is not UNSTATED and not (isinstance(v, Facts) and not v._stated())]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={thawed(value)!r}' for name, value in self._stated())})"

    def _repr_html_(self) -> str:
        from . import show

        return show.facts(self)


class TransferBase(Facts):
    """What a transfer can do besides holding facts."""

    @classmethod
    def read(cls: type[T], source: Source) -> T:
        """Reads the facts of a transfer from a mapping, JSON text or a file, and checks every word of them.

        Raises `InputError` with the place, the word, and the nearest valid one.
        """
        from .law import Law

        Law.bundled().check("transfer", source)
        return cls.from_dict(json.loads(facts_text(source)))


class RegisterBase(Facts):
    """What a register can do besides holding facts."""

    @classmethod
    def read(cls: type[R], source: Source) -> R:
        """Reads a register from a mapping, JSON text or a file, and checks its words and its structure.

        Raises `InputError` with the place, the word, and the nearest valid one.
        """
        from .law import Law

        Law.bundled().check("register", source)
        return cls.from_dict(json.loads(facts_text(source)))

    def check(self, on: date | str, *, law: Law | None = None) -> Report:
        """Judges every leg of the register by the law of a day: `law.on(day).register(self)`.

        `law` is the bundled law where none is given.
        """
        from .law import Law

        return (law or Law.bundled()).on(on).register(self)


Source: TypeAlias = "Facts | Mapping[str, object] | str | bytes | PathLike[str]"
"""What facts are taken from: a typed object, a mapping, JSON text, JSON bytes, or the path of a JSON file."""


def _other(value: object) -> object:
    """What JSON has for a value that it does not know."""
    if isinstance(value, Facts):
        return value.to_dict()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, datetime):
        raise TypeError("a day is needed, not a moment: use a `datetime.date`")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (set, frozenset)):
        return sorted(value, key=str)
    if isinstance(value, Enum) and value is not UNSTATED:
        return value.value
    raise TypeError(f"a fact cannot be a {type(value).__name__}")


# Made once: a call of `json.dumps` with options makes one each time.
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_other)


def dump(value: object) -> str:
    """JSON of facts in any Python spelling; a `datetime.date` becomes its ISO form."""
    try:
        return _ENCODER.encode(value)
    except (ValueError, RecursionError) as error:
        raise InputError(f"these facts cannot be written as JSON: {error}") from None


def facts_text(source: Source) -> str:
    """The JSON text of facts; text and files are taken as they are, once it is certain that they hold one value."""
    if isinstance(source, (Facts, Mapping)):
        return dump(source)
    if isinstance(source, (bytes, bytearray, memoryview)):
        return one_value(_decoded(bytes(source)))
    if isinstance(source, str):
        return one_value(source)
    if isinstance(source, PathLike):
        return one_value(_decoded(Path(source).read_bytes()))
    raise TypeError(f"facts are a mapping, JSON text, a path or a typed object, not {type(source).__name__}")


Overlay: TypeAlias = "Sequence[Mapping[str, object]] | Source"
"""Changes of the law: a list of operations, as a Python list, JSON text or bytes, or the path of a JSON file."""


def overlay_text(overlay: Overlay) -> str:
    """The JSON text of an overlay."""
    return dump(overlay) if isinstance(overlay, (list, tuple)) else facts_text(cast("Source", overlay))


def is_text(source: Source) -> bool:
    """Whether facts were given as a text, in which lines and columns mean something to who gave it."""
    return isinstance(source, (str, bytes, bytearray, memoryview, PathLike))


def one_value(text: str) -> str:
    """The text, if it is one JSON value: put into a question it must not become more than that."""
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        message = error.msg[:1].lower() + error.msg[1:]
        raise InputError(f"not JSON: {message}", line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise InputError("not JSON: nested too deeply") from None
    return text


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        raise InputError("not UTF-8", line=line, column=column) from None


def _plain(value: Any) -> Any:
    if isinstance(value, Facts):
        return value.to_dict()
    if isinstance(value, Mapping):
        for key in value:
            if not isinstance(key, str):
                raise TypeError(f"the keys of facts are texts, not {type(key).__name__}")
        return {key: _plain(item) for key, item in value.items() if item is not UNSTATED}
    if isinstance(value, datetime):
        raise TypeError("a day is needed, not a moment: use a `datetime.date`")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple, set, frozenset)):
        items = sorted(value, key=str) if isinstance(value, (set, frozenset)) else value
        return [_plain(item) for item in items]
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    raise TypeError(f"a fact cannot be a {type(value).__name__}")


def _by_attribute(cls: type[Facts], facts: Mapping[str, object], within: str) -> dict[str, Any]:
    """The facts by attribute, dotted keys taken apart."""
    names = {key_of(cls, name): name for name in cls._fields}
    found: dict[str, Any] = {}
    for key, value in facts.items():
        head, _, rest = key.partition(".")
        if key in names:
            head, rest = key, ""
        if head not in names:
            raise InputError(f"unknown key `{key}`", pointer=f"{within}/{key.replace('~', '~0').replace('/', '~1')}")
        name = names[head]
        if not rest and name not in found:
            found[name] = value
            continue
        inner = found.setdefault(name, {})
        added = {rest: value} if rest else value
        if not isinstance(inner, Mapping) or not isinstance(added, Mapping) or inner.keys() & added.keys():
            raise InputError(f"key `{key}` is given twice", pointer=f"{within}/{head}")
        found[name] = {**inner, **added}
    return found
