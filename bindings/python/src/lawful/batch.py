"""Tables of transfers, a row each, judged in one call without copying them.

    >>> import pyarrow as pa
    >>> from lawful import batch
    >>> legs = pa.table({"exporter.country": ["DE", "DE"], "importer.country": ["FR", "Atlantis"]})
    >>> found = batch.assess(legs, as_of="2026-11-22")
    >>> found["verdict"].to_pylist()
    ['not-restricted', None]
    >>> [(error.row, error.fact) for error in batch.errors(found)]
    [(1, 'importer.country')]

A column is a fact, named as the facts of a transfer are: `exporter.country`, `tools[0].kind`,
`certs[eu-adequacy-us-dpf].active`; a struct column `exporter` with a field `country` does as well. A null is "unknown"; a
fact that no column states takes its declared default; the text `none` is "known not to exist".

A row that cannot be read does not fail the batch: its verdict is null, and `error` says why. A column that is no fact, or
of a type that no fact has, fails the batch, since it concerns every row.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import pyarrow as pa

from . import _abi
from ._abi import ffi, lib
from ._columns import Columns, leaves, pc
from .errors import InputError, LawfulError
from .law import Law, Regime, _iso

if TYPE_CHECKING:
    import pandas
    import polars

ColumnMap: TypeAlias = Mapping[str, str] | Sequence[str]
"""Which columns are facts: their names, or from the name of a column to that of its fact."""

ANSWERS = ("verdict", "code", "ground", "missing", "next_change", "error")
"""What can be asked of each row.

- `verdict`: `not-restricted`, `lawful`, `undetermined`, `unlawful`; null where the row has an error.
- `code`: the code of the finding that decides.
- `ground`: the ground that carries the transfer.
- `missing`: the facts that would decide, a list; empty unless it is undetermined.
- `next_change`: the next day on which the verdict or what is found changes.
- `error`: what is wrong with the row: `importer.country: unknown country ...`.

`verdict` and `error` alone are the fastest: the others explain, which takes many times as long.
"""

_OUTCOMES = ("not-restricted", "lawful", "undetermined", "unlawful")
_REGIMES = {None: 0, "eu-gdpr": 1, "uk-gdpr": 2, "ch-fadp": 3, "eu-dir-95-46": 4}
_EPOCH = date(1970, 1, 1)
# Smaller chunks are put together first: each call reads its columns' distinct values anew.
_SMALL = 16_384


class RowError(NamedTuple):
    """What is wrong with a row."""

    row: int
    """The row of the table, from 0."""
    fact: str
    """The fact whose cell is wrong; empty for the row as a whole."""
    message: str
    """What is wrong, with the nearest valid word."""


def assess(
    table: Any,
    *,
    as_of: date | str | None = None,
    regime: Regime | str | None = None,
    columns: ColumnMap | None = None,
    answers: Sequence[str] = ANSWERS,
    keep: Sequence[str] | bool = (),
    law: Law | None = None,
) -> Any:
    """Judges every row of a table; the answers come back in the order of its rows.

    `table` is a pyarrow `Table` or `RecordBatch`, a Polars or pandas `DataFrame`, a DuckDB relation, or anything else with
    the Arrow PyCapsule interface. The result is of the same kind; for a DuckDB relation and the like it is a pyarrow
    table.

    - `as_of` is the day of every row; not needed where a column `as_of` has it.
    - `regime` is that of every row; without it, and without a column `regime`, each that applies by the facts.
    - `columns` says which columns are facts; without it every column is one.
    - `answers` are the columns wanted; see `ANSWERS`.
    - `keep` names columns of the table to be put in front of the answers; `True` keeps all.
    - `law` is the bundled law where none is given.

    Raises `InputError` if a column is no fact or has no type of one, or if there is no day.
    """
    unknown = [name for name in answers if name not in ANSWERS]
    if unknown:
        raise InputError(f"unknown answer `{unknown[0]}`; there are `{'`, `'.join(ANSWERS)}`")
    arrow = to_arrow(table)
    kept = arrow.column_names if keep is True else list(keep or ())
    judged = assess_arrow(arrow, as_of, regime, columns, answers, law or Law.bundled())
    for at, name in enumerate(kept):
        if name in answers:
            raise InputError(f"column `{name}` has the name of an answer", pointer=f"/{name}")
        judged = judged.add_column(at, arrow.schema.field(name), arrow.column(name))
    return like(table, judged)


def errors(result: Any) -> list[RowError]:
    """The rows of a result that have an error, with their numbers."""
    column = to_arrow(result).column("error")
    found = []
    row = 0
    for chunk in column.chunks:
        if chunk.null_count < len(chunk):
            for at, text in enumerate(chunk.to_pylist()):
                if text is not None:
                    fact, _, message = text.partition(": ")
                    found.append(RowError(row + at, fact.removeprefix("row"), message))
        row += len(chunk)
    return found


def to_arrow(table: Any) -> pa.Table:
    """Any of the tables as one of pyarrow's, without copying where the other library allows it."""
    if isinstance(table, pa.Table):
        return table
    if isinstance(table, pa.RecordBatch):
        return pa.Table.from_batches([table])
    if _is(table, "pandas", "DataFrame"):
        return pa.Table.from_pandas(table, preserve_index=False)
    if _is(table, "duckdb", "DuckDBPyRelation"):
        found = table.to_arrow_table() if hasattr(table, "to_arrow_table") else table.arrow()
        return found if isinstance(found, pa.Table) else found.read_all()
    if _is(table, "polars", "DataFrame"):
        return table.to_arrow()
    if _is(table, "polars", "LazyFrame"):
        return table.collect().to_arrow()
    if isinstance(table, pa.RecordBatchReader):
        return table.read_all()
    if hasattr(table, "__arrow_c_stream__") or hasattr(table, "__arrow_c_array__"):
        return pa.table(table)
    raise TypeError(f"a table is needed that Arrow can read, not {type(table).__name__}")


def like(table: Any, judged: pa.Table) -> Any:
    """A result in the kind of the table that was given."""
    if isinstance(table, pa.RecordBatch):
        parts = judged.combine_chunks().to_batches()
        return parts[0] if parts else pa.RecordBatch.from_pylist([], judged.schema)
    if _is(table, "pandas", "DataFrame"):
        frame: pandas.DataFrame = judged.to_pandas()
        frame.index = table.index
        return frame
    if _is(table, "polars", "DataFrame") or _is(table, "polars", "LazyFrame"):
        found: polars.DataFrame = sys.modules["polars"].from_arrow(judged)
        return found.lazy() if _is(table, "polars", "LazyFrame") else found
    return judged


def _is(table: Any, module: str, name: str) -> bool:
    """Whether a table is of a library, which need not be installed to ask."""
    loaded = sys.modules.get(module)
    return loaded is not None and isinstance(table, getattr(loaded, name, ()))


def assess_arrow(
    table: pa.Table,
    as_of: date | str | None,
    regime: str | None,
    columns: ColumnMap | None,
    answers: Sequence[str],
    law: Law,
) -> pa.Table:
    """Judges a pyarrow table, chunk by chunk."""
    facts = fact_names(table.column_names, columns)
    chosen = table.select(list(facts))
    if chosen.num_rows == 0:
        return schema_of(answers).empty_table()
    chunks = chosen.to_batches()
    if len(chunks) > 1 and chosen.num_rows / len(chunks) < _SMALL:
        chunks = chosen.combine_chunks().to_batches()
    day = _days(as_of, facts.values())
    return pa.Table.from_batches([_chunk(chunk, facts, day, regime, answers, law) for chunk in chunks], schema_of(answers))


def fact_names(present: Sequence[str], columns: ColumnMap | None) -> dict[str, str]:
    """From the columns that are facts to their facts."""
    if columns is None:
        return {name: name for name in present}
    chosen = dict(columns) if isinstance(columns, Mapping) else {name: name for name in columns}
    for name in chosen:
        if name not in present:
            raise InputError(f"the table has no column `{name}`", pointer=f"/{name}")
    return chosen


def schema_of(answers: Sequence[str], *, plain: bool = False) -> pa.Schema:
    """The columns of a result; `plain` without dictionaries."""
    words = pa.string() if plain else pa.dictionary(pa.int32(), pa.string())
    types = {"next_change": pa.date32(), "missing": pa.list_(pa.string())}
    return pa.schema([(name, types.get(name, words)) for name in answers])


def _days(as_of: date | str | None, facts: Iterable[str]) -> int:
    if as_of is None:
        if "as_of" not in facts:
            raise InputError("a day is needed: `as_of`, or a column of that name", pointer="/as_of")
        return 0
    if "as_of" in facts:
        raise InputError("the day is given twice: as `as_of` and as a column", pointer="/as_of")
    try:
        return (date.fromisoformat(_iso(as_of)) - _EPOCH).days
    except ValueError:
        raise InputError(f"malformed date `{as_of}`; a date is year-month-day", pointer="/as_of") from None


def _chunk(
    chunk: pa.RecordBatch, facts: Mapping[str, str], day: int, regime: str | None, answers: Sequence[str], law: Law
) -> pa.RecordBatch:
    named = [leaf for name, fact in facts.items() for leaf in leaves(fact, chunk.column(name))]
    columns = Columns(named)
    if regime not in _REGIMES:
        known = "`, `".join(name for name in _REGIMES if name)
        raise InputError(f"no transfer is judged under `{regime}`; use `{known}`", pointer="/regime")
    rows = chunk.num_rows
    table = ffi.new("lawful_batch *", [ffi.sizeof("lawful_batch"), columns.structs, columns.count, rows, day, _REGIMES[regime]])
    room = _Room(rows, answers)
    result, wrong = ffi.new("lawful_batch_result **"), ffi.new("lawful_error **")
    status = lib.lawful_batch_assess(law._handle, table, room.out, result, wrong)
    if status != _abi.OK:
        raise _of_column(_abi.taken(status, wrong), columns.names)
    try:
        return room.read(result[0], columns.names)
    finally:
        lib.lawful_batch_result_free(result)


def _of_column(error: LawfulError, names: Sequence[str]) -> LawfulError:
    """An error of the whole batch, which points to a column by number, with its name."""
    if isinstance(error, InputError) and error.pointer.startswith("/columns/"):
        name = names[int(error.pointer.removeprefix("/columns/"))]
        return InputError(error.message, pointer=f"/{name}", suggestion=error.suggestion)
    return error


class _Room:
    """Memory for the answers, which becomes the arrays of the result as it is."""

    _MEMBERS = {
        "verdict": (("outcome", 1),),
        "code": (("code", 4),),
        "ground": (("ground", 4),),
        "missing": (("missing_set", 4),),
        "next_change": (("next_change", 4), ("has_next_change", 1)),
        "error": (("error", 4),),
    }
    _TYPES = {"outcome": "uint8_t *", "has_next_change": "uint8_t *"}

    def __init__(self, rows: int, answers: Sequence[str]) -> None:
        self.rows, self.answers = rows, answers
        self.out = ffi.new("lawful_batch_out *")
        self.out.size = ffi.sizeof("lawful_batch_out")
        self.buffers: dict[str, pa.Buffer] = {}
        for answer in {*answers, "verdict", "error"}:
            for member, width in self._MEMBERS[answer]:
                self.buffers[member] = pa.allocate_buffer(rows * width)
                kind = self._TYPES.get(member, "int32_t *")
                setattr(self.out, member, ffi.cast(kind, self.buffers[member].address))

    def _array(self, member: str, kind: pa.DataType) -> pa.Array:
        return pa.Array.from_buffers(kind, self.rows, [None, self.buffers[member]])

    def read(self, result: Any, columns: Sequence[str]) -> pa.RecordBatch:
        """The answers as arrays."""
        read: dict[str, Callable[[], pa.Array]] = {
            "verdict": lambda: self._words(self._codes("outcome", pa.uint8(), 255), _OUTCOMES),
            "code": lambda: self._words(self._codes("code", pa.int32(), -1), _code_names()),
            "ground": lambda: self._words(self._codes("ground", pa.int32(), -1), _listed(lib.lawful_batch_result_ground, result)),
            "missing": lambda: self._missing(result),
            "next_change": self._next_change,
            "error": lambda: self._words(self._codes("error", pa.int32(), -1), _messages(result, columns)),
        }
        arrays = [read[answer]() for answer in self.answers]
        return pa.RecordBatch.from_arrays(arrays, schema=schema_of(self.answers))

    def _codes(self, member: str, kind: pa.DataType, nothing: int) -> pa.Array:
        codes = self._array(member, kind)
        return pc.if_else(pc.equal(codes, nothing), pa.scalar(None, kind), codes)

    def _words(self, codes: pa.Array, words: Sequence[str]) -> pa.Array:
        return pa.DictionaryArray.from_arrays(codes.cast(pa.int32()), pa.array(words, pa.string()))

    def _missing(self, result: Any) -> pa.Array:
        """The lists of missing facts; that of a row with an error is null, as its verdict."""
        sets = [text.split(",") for text in _listed(lib.lawful_batch_result_missing, result)]
        numbers = self._array("missing_set", pa.int32())
        none = pc.equal(numbers, -1)
        numbers = pc.if_else(none, pa.scalar(len(sets), pa.int32()), numbers)
        failed = pc.equal(self._array("outcome", pa.uint8()), 255)
        numbers = pc.if_else(failed, pa.scalar(None, pa.int32()), numbers)
        return pa.array([*sets, []], pa.list_(pa.string())).take(numbers)

    def _next_change(self) -> pa.Array:
        days = self._array("next_change", pa.date32())
        there = pc.equal(self._array("has_next_change", pa.uint8()), 1)
        return pc.if_else(there, days, pa.scalar(None, pa.date32()))


def _listed(look_up: Any, result: Any) -> list[str]:
    """The names behind the numbers from 0, up to the first that is not there."""
    names: list[str] = []
    while (text := look_up(result, len(names), ffi.NULL)) != ffi.NULL:
        names.append(ffi.string(text).decode())
    return names


@cache
def _code_names() -> list[str]:
    """The names of all codes, which are those of the library and the same under every law."""
    law = Law.bundled()._handle
    names = (lib.lawful_code_name(law, code, ffi.NULL) for code in range(lib.lawful_code_count()))
    return [ffi.string(name).decode() for name in names]


def _messages(result: Any, columns: Sequence[str]) -> list[str]:
    """What each error says, with the fact in front of it."""
    column, message = ffi.new("int32_t *"), ffi.new("char **")
    found = []
    for number in range(lib.lawful_batch_result_errors(result)):
        lib.lawful_batch_result_error(result, number, column, message, ffi.NULL)
        at = columns[column[0]] if column[0] >= 0 else "row"
        found.append(f"{at}: {ffi.string(message[0]).decode()}")
    return found
