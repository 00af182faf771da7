"""What facts and answers have in common: frozen objects with slots, made from their annotations.

Much like `@dataclass(frozen=True, slots=True, kw_only=True)`, and type checkers take them for such. Written out because
there are some two hundred of them: a dataclass compiles its methods one by one, which would make `import lawful` slow.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from enum import Enum
from typing import Any, ClassVar, TypeVar, Union, dataclass_transform, get_args, get_origin

M = TypeVar("M", bound="Model")
Convert = Callable[[Any], Any]


@dataclass_transform(kw_only_default=True, frozen_default=True)
class _Frozen(type):
    """Turns annotations into slots, and default values into the class's `_defaults`."""

    def __new__(mcls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> _Frozen:
        own = [field for field, hint in space.get("__annotations__", {}).items() if "ClassVar" not in str(hint)]
        fields: tuple[str, ...] = tuple(dict.fromkeys([f for b in bases for f in getattr(b, "_fields", ())] + own))
        defaults: dict[str, Any] = {}
        for base in bases:
            defaults.update(getattr(base, "_defaults", {}))
        defaults.update({field: space.pop(field) for field in own if field in space})
        space |= {"__slots__": tuple(own), "_fields": fields, "_defaults": defaults, "_converters": None}
        space["__match_args__"] = ()
        return super().__new__(mcls, name, bases, space)


class Model(metaclass=_Frozen):
    """A frozen object. Made from keywords; equal when all attributes are; hashable; can be pickled and copied."""

    _fields: ClassVar[tuple[str, ...]] = ()
    _defaults: ClassVar[Mapping[str, Any]] = {}
    _converters: ClassVar[Mapping[str, Convert] | None] = None
    _plan: ClassVar[Sequence[tuple[str, Convert | None, Callable[[Any, Any], None], Any]]] = ()
    _keys: ClassVar[Mapping[str, str]] = {}
    """The JSON keys of attributes that are spelt otherwise."""

    def __init__(self, **given: Any) -> None:
        cls = type(self)
        convert = converters(cls) if given else {}
        for name in cls._fields:
            if name in given:
                value = convert[name](given.pop(name))
            elif name in cls._defaults:
                value = cls._defaults[name]
            else:
                raise TypeError(f"{cls.__name__} needs `{name}`")
            object.__setattr__(self, name, value)
        for name in given:
            near = get_close_matches(name, cls._fields, 1)
            hint = f"; nearest is `{near[0]}`" if near else ""
            raise TypeError(f"{cls.__name__} has no `{name}`{hint}")

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen; `replace` makes another one")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen; `replace` makes another one")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._fields)

    def __hash__(self) -> int:
        return hash((type(self).__name__, *(_hashable(getattr(self, name)) for name in self._fields)))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), {name: thawed(getattr(self, name)) for name in self._fields})

    def __copy__(self: M) -> M:
        return self

    def __deepcopy__(self: M, memo: object) -> M:
        return self

    def __repr__(self) -> str:
        stated = (n for n in self._fields if n not in self._defaults or getattr(self, n) != self._defaults[n])
        return f"{type(self).__name__}({', '.join(f'{n}={thawed(getattr(self, n))!r}' for n in stated)})"

    def replace(self: M, **changes: Any) -> M:
        """The same object with some attributes changed."""
        return type(self)(**{**{name: getattr(self, name) for name in self._fields}, **changes})


def _rebuild(cls: type[M], given: dict[str, Any]) -> M:
    return cls(**given)


def thawed(value: Any) -> Any:
    """The value with frozen mappings as plain ones, to be shown or pickled."""
    if isinstance(value, types.MappingProxyType):
        return {key: thawed(item) for key, item in value.items()}
    return tuple(thawed(item) for item in value) if isinstance(value, tuple) else value


def _hashable(value: Any) -> Any:
    if isinstance(value, Mapping):
        return tuple(sorted((key, _hashable(item)) for key, item in value.items()))
    return tuple(_hashable(item) for item in value) if isinstance(value, (list, tuple)) else value


def same(value: Any) -> Any:
    """The value itself."""
    return value


def converters(cls: type[Model]) -> Mapping[str, Convert]:
    """How each attribute of a class is read; found out on first use."""
    if cls._converters is None:
        found: dict[str, Convert] = {}
        for one in reversed(cls.__mro__):
            known = vars(sys.modules[one.__module__])
            hints = one.__dict__.get("__annotations__", {})
            # Annotations are texts of this package's own, since its modules postpone them.
            found |= {name: _converter(eval(hints[name], known)) for name in hints if name in cls._fields}
        cls._converters = found
    return cls._converters


NEEDED = object()
"""Stands for the default of an attribute that has none."""


def plan(cls: type[Model]) -> Sequence[tuple[str, Convert | None, Callable[[Any, Any], None], Any]]:
    """For each attribute: its JSON key, how it is read, how it is set, and its default; worked out on first use."""
    if "_plan" not in cls.__dict__:
        read = converters(cls)
        made = []
        for name in cls._fields:
            convert = read[name] if read[name] is not same else None
            made.append((key_of(cls, name), convert, getattr(cls, name).__set__, cls._defaults.get(name, NEEDED)))
        cls._plan = tuple(made)
    return cls._plan


def key_of(cls: type[Model], name: str) -> str:
    """The JSON key of an attribute."""
    return cls._keys.get(name, name)


def _converter(hint: Any) -> Convert:
    origin = get_origin(hint)
    parts = get_args(hint) if origin in (Union, types.UnionType) else (hint,)
    chosen = [c for c in map(_of_one, parts) if c is not None]
    if not chosen:
        return same

    def convert(value: Any) -> Any:
        for read in chosen:
            value = read(value)
        return value

    return chosen[0] if len(chosen) == 1 else convert


def _of_one(hint: Any) -> Convert | None:
    origin = get_origin(hint)
    if origin is not None and isinstance(origin, type) and issubclass(origin, (Sequence, tuple)):
        item = _converter(get_args(hint)[0])
        return lambda value: tuple(map(item, value)) if isinstance(value, (list, tuple)) else value
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        return lambda value: types.MappingProxyType(dict(value)) if isinstance(value, dict) else value
    if not isinstance(hint, type):
        return None
    if issubclass(hint, Model):
        return lambda value: hint.from_dict(value) if isinstance(value, Mapping) else value  # type: ignore[attr-defined]
    if issubclass(hint, Enum) and issubclass(hint, str):
        return lambda value: hint(value) if isinstance(value, str) else value
    if hint is date:
        return _date
    return None


def _date(value: Any) -> Any:
    if isinstance(value, datetime):
        raise TypeError("a day is needed, not a moment: use a `datetime.date`")
    if isinstance(value, str):
        try:
            return date.fromisoformat(value) if len(value) == 10 else value
        except ValueError:
            return value
    return value
