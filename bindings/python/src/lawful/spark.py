"""Tables larger than one machine, judged on Spark, each part where it lies.

    from lawful import spark

    judged = spark.assess(legs, as_of="2026-11-22", columns={"from": "exporter.country", "to": "importer.country"})

Each worker judges the batches that Spark gives it by `lawful.batch`; nothing is collected, and nothing is kept between
batches. So a part that is lost with its worker is judged again, with the same answer: it depends on the row, the day and
the law alone. `lawful` must be installed for the workers' Python, as pyarrow must.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from .batch import ANSWERS, ColumnMap, assess_arrow, fact_names, schema_of
from .errors import InputError
from .law import Law, Regime, _iso

if TYPE_CHECKING:
    from pyspark.sql import DataFrame


def assess(
    frame: DataFrame,
    *,
    as_of: date | str | None = None,
    regime: Regime | str | None = None,
    columns: ColumnMap | None = None,
    answers: Sequence[str] = ANSWERS,
    keep: Sequence[str] | bool = True,
    law: Law | None = None,
) -> DataFrame:
    """Judges every row of a Spark frame: a frame with the columns kept, and an answer in each of the others.

    The arguments are those of `lawful.batch.assess`; all columns are kept unless told otherwise, because the rows of a
    Spark frame have no order by which answers could be told apart. A row that cannot be read has a null verdict and an
    `error`. A column that is no fact fails here, before a job is started.
    """
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

    law = law or Law.bundled()
    kept = frame.columns if keep is True else list(keep or ())
    clash = [name for name in kept if name in answers]
    if clash:
        raise InputError(f"column `{clash[0]}` has the name of an answer", pointer=f"/{clash[0]}")
    names = list(dict.fromkeys([*fact_names(frame.columns, columns), *kept]))
    # Quoted, and numbered on the way, since Spark reads a dot in a name as a field of a struct.
    chosen = frame.select(*(f"`{name.replace('`', '``')}`" for name in names))
    arrow = to_arrow_schema(chosen.schema)
    # An empty table would not be looked at; one row of nulls shows whether every column is a fact.
    nothing = pa.Table.from_arrays([pa.nulls(1, field.type) for field in arrow], names=arrow.names)
    day = None if as_of is None else _iso(as_of)
    named = names if columns is None else columns
    assess_arrow(nothing, day, regime, named, answers, law)
    schema = pa.schema([*(arrow.field(name) for name in kept), *schema_of(answers, plain=True)])
    judge = _Judge(names, day, regime, named, tuple(answers), tuple(kept), law)
    return chosen.toDF(*map(str, range(len(names)))).mapInArrow(judge, from_arrow_schema(schema))


class _Judge:
    """What is sent to the workers; the law goes as its overlays, and is made again there."""

    def __init__(
        self,
        names: Sequence[str],
        as_of: str | None,
        regime: str | None,
        columns: ColumnMap,
        answers: Sequence[str],
        kept: Sequence[str],
        law: Law,
    ) -> None:
        self.names, self.as_of, self.regime, self.columns = names, as_of, regime, columns
        self.answers, self.kept, self.law = answers, kept, law

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        plain = schema_of(self.answers, plain=True)
        for part in batches:
            table = pa.Table.from_arrays(part.columns, names=list(self.names))
            found = assess_arrow(table, self.as_of, self.regime, self.columns, self.answers, self.law)
            whole: Any = table.select(list(self.kept))
            for name, column in zip(self.answers, found.cast(plain).columns, strict=True):
                whole = whole.append_column(name, column)
            yield from whole.combine_chunks().to_batches()
