"""Tables: the same answers as one question a row, whatever library the table is of and however it is laid out."""

from __future__ import annotations

import itertools
import json
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

import lawful
from lawful import batch
from lawful._abi import ffi
from lawful._columns import Columns, leaves

DAY = "2026-11-22"


def flat(facts: dict[str, Any], within: str = "") -> dict[str, Any] | None:
    """The facts as cells of columns; `None` where a table cannot hold them."""
    cells: dict[str, Any] = {}
    for key, value in facts.items():
        name = f"{within}{key}"
        if isinstance(value, dict):
            inner = flat(value, f"{name}.")
            if inner is None:
                return None
            cells |= inner
        elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
            labels = [item.get("instrument") if key == "certs" else at for at, item in enumerate(value)]
            if None in labels or len(set(labels)) < len(labels):
                return None
            for label, item in zip(labels, value, strict=True):
                named = {k: v for k, v in item.items() if (key, k) != ("certs", "instrument")}
                inner = flat(named, f"{name}[{label}].")
                if inner is None or all(cell is None for cell in inner.values()):
                    return None
                cells |= inner
        elif isinstance(value, list) and not all(isinstance(item, str) for item in value):
            return None
        else:
            cells[name] = value
    return cells


def questions() -> list[dict[str, Any]]:
    """The questions of one transfer on a day, from the suite."""
    found = []
    for line in (ROOT / "core/tests/data/conformance/questions.jsonl").read_text().split("\n"):
        if line.startswith("{") and '"question":"transfer"' in line:
            asked = json.loads(line)
            if isinstance(asked.get("as_of"), str) and "overlay" not in asked:
                found.append(asked)
    return found


def test_each_vector_gets_the_answer_of_a_single_question(law: lawful.Law) -> None:
    told = 0
    for asked in questions():
        cells = flat(asked["facts"])
        single = json.loads(law.answer({**asked, "detail": "verdict"}))
        if not cells or "error" in single:
            continue
        table = pa.table({name: [value] for name, value in cells.items()})
        try:
            found = batch.assess(table, as_of=asked["as_of"], regime=asked.get("regime")).to_pylist()[0]
        except lawful.InputError as error:
            # Facts that a table cannot name: a list of listings with two of one instrument, and the like.
            assert "[" in str(cells) and error.pointer, (asked.get("id"), str(error))
            continue
        told += 1
        assert found["error"] is None, (asked.get("id"), found)
        assert found["verdict"] == single["outcome"], asked.get("id")
        assert sorted(found["missing"]) == sorted(one["fact"] for one in single["missing"]), asked.get("id")
        assert found["ground"] == single.get("ground"), asked.get("id")
        after = single.get("next_change")
        assert found["next_change"] == (date.fromisoformat(after["day"]) if after else None), asked.get("id")
        assert found["code"] is None or found["code"] in {one["code"] for one in single["findings"]}
    assert told > 300


COUNTRIES = ["DE", "FR", "GB", "CH", "US", "JP", "IN", "none", None, "Atlantis"]
CELLS = {
    "exporter.country": st.sampled_from(COUNTRIES),
    "importer.country": st.sampled_from(COUNTRIES),
    "importer.role": st.sampled_from(["controller", "processor", "none", None, "procesor"]),
    "importer.is_employee": st.sampled_from([True, False, None]),
    "tools[0].kind": st.sampled_from(["scc", "bcr", None]),
    "tools[0].signed_on": st.dates(date(2000, 1, 1), date(2030, 1, 1)) | st.none(),
    "data.tags": st.lists(st.sampled_from(["hr", "non-hr", "special"]), max_size=2) | st.none(),
}
ROWS = st.lists(st.fixed_dictionaries(CELLS), min_size=1, max_size=12)
TYPES = {
    "importer.is_employee": pa.bool_(),
    "tools[0].signed_on": pa.date32(),
    "data.tags": pa.list_(pa.string()),
}


def made(rows: list[dict[str, Any]]) -> pa.Table:
    return pa.table({name: pa.array([row[name] for row in rows], TYPES.get(name, pa.string())) for name in CELLS})


def laid_out(table: pa.Table, text: str, cut: int) -> pa.Table:
    """The same table in another layout of Arrow's, and as a slice of a longer one."""
    kinds = {
        "plain": lambda column: column,
        "large": lambda column: column.cast(pa.large_string()),
        "view": lambda column: column.cast(pa.string_view()),
        "codes": lambda column: column.dictionary_encode(),
        "small": lambda column: column.dictionary_encode().cast(pa.dictionary(pa.int8(), pa.string())),
    }
    columns = [kinds[text](c) if pa.types.is_string(c.type) else c for c in table.columns]
    longer = pa.Table.from_arrays(columns, names=table.column_names)
    longer = pa.concat_tables([longer.slice(0, cut), longer]) if cut else longer
    return longer.slice(min(cut, len(table)) if cut else 0)


def nested(row: dict[str, Any]) -> dict[str, Any]:
    """The facts of a row: the columns of a tool as the tool that they are; none of them known is none known of tools."""
    tool = {name.removeprefix("tools[0]."): value for name, value in row.items() if name.startswith("tools[0].")}
    return {**{name: value for name, value in row.items() if not name.startswith("tools[")}, "tools": [tool] if any(v is not None for v in tool.values()) else None}


@settings(max_examples=60, deadline=None)
@given(ROWS, st.sampled_from(["plain", "large", "view", "codes", "small"]), st.integers(0, 5))
def test_every_layout_gives_the_answers_of_single_questions(rows: list[dict[str, Any]], text: str, cut: int) -> None:
    day = lawful.Law.bundled().on(DAY)
    found = batch.assess(laid_out(made(rows), text, cut), as_of=DAY).to_pylist()
    assert len(found) == len(rows)
    for row, answer in zip(rows, found, strict=True):
        try:
            single = day.transfer(nested(row))
        except lawful.InputError as error:
            assert answer["verdict"] is None and answer["missing"] is None
            # Where several cells are wrong either may be told.
            assert any(f"`{word}`" in answer["error"] for word in ("Atlantis", "procesor") if word in row.values())
            assert error.word in ("Atlantis", "procesor")
            continue
        assert answer["error"] is None, (row, answer)
        assert answer["verdict"] == single.outcome
        assert sorted(answer["missing"]) == sorted(missing.fact for missing in single.missing)


LEGS = {
    "id": ["a", "b", "c"],
    "exporter.country": ["DE", "NO", "FR"],
    "importer.country": ["FR", "Atlantis", "IN"],
    "importer.role": ["processor", "processor", None],
}
FACTS = ["exporter.country", "importer.country", "importer.role"]


def expected(kind: Any = pa.table(LEGS)) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = batch.assess(kind, as_of=DAY, columns=FACTS, keep=["id"]).to_pylist()
    return found


def test_polars_duckdb_pandas_and_batches_agree() -> None:
    want = expected()
    assert [row["verdict"] for row in want] == ["not-restricted", None, "undetermined"]
    options: dict[str, Any] = {"as_of": DAY, "columns": FACTS, "keep": ["id"]}
    polars = batch.assess(pl.DataFrame(LEGS), **options)
    assert isinstance(polars, pl.DataFrame) and polars.to_dicts() == want
    lazy = batch.assess(pl.LazyFrame(LEGS), **options)
    assert isinstance(lazy, pl.LazyFrame) and lazy.collect().to_dicts() == want
    categories = pl.DataFrame(LEGS).with_columns(pl.col(FACTS).cast(pl.Categorical))
    assert batch.assess(categories, **options).to_dicts() == want
    frame = pd.DataFrame(LEGS, index=[7, 8, 9])
    for given in (frame, frame.astype({name: "category" for name in FACTS})):
        pandas = batch.assess(given, **options)
        assert isinstance(pandas, pd.DataFrame) and list(pandas.index) == [7, 8, 9]
        assert list(pandas["verdict"].astype(object).where(pandas["verdict"].notna(), None)) == [r["verdict"] for r in want]
    legs = pa.table(LEGS)
    relation = duckdb.sql('select * from legs where id <> \'z\' order by id')
    assert batch.assess(relation, **options).to_pylist() == want
    one = batch.assess(legs.to_batches()[0], **options)
    assert isinstance(one, pa.RecordBatch) and one.to_pylist() == want
    assert batch.assess(legs.to_reader(), **options).to_pylist() == want


def test_bad_rows_come_back_with_their_number_and_fact() -> None:
    rows = 40_000
    countries = ["Atlantis" if row % 10_000 == 7 else "FR" for row in range(rows)]
    chunks = [countries[at : at + 9_000] for at in range(0, rows, 9_000)]
    table = pa.table({"exporter.country": pa.chunked_array([["DE"] * len(c) for c in chunks]), "importer.country": pa.chunked_array(chunks)})
    found = batch.assess(table, as_of=DAY)
    errors = batch.errors(found)
    assert [error.row for error in errors] == [7, 10_007, 20_007, 30_007]
    assert {(error.fact, "`Atlantis`" in error.message) for error in errors} == {("importer.country", True)}
    assert found["verdict"].null_count == 4 and found.num_rows == rows


def test_a_table_that_cannot_be_read_is_refused_as_a_whole() -> None:
    def refused(table: Any, **more: Any) -> lawful.InputError:
        with pytest.raises(lawful.InputError) as caught:
            batch.assess(table, **{"as_of": DAY, **more})
        return caught.value

    error = refused(pa.table({"exporter.contry": ["DE"]}))
    assert (error.pointer, error.suggestion) == ("/exporter.contry", "country")
    assert refused(pa.table({"exporter.country": [1.5]})).pointer == "/exporter.country"
    assert "type" in refused(pa.table({"exporter.country": [b"DE"]})).message
    assert "moments" in refused(pa.table({"tia.performed_on": [datetime(2026, 1, 1, 12)]})).message
    assert refused(pa.table(LEGS), columns=["nothing"]).pointer == "/nothing"
    assert refused(pa.table(LEGS), columns=FACTS, as_of=None).pointer == "/as_of"
    assert refused(pa.table(LEGS), columns=FACTS, as_of="2026-02-30").pointer == "/as_of"
    assert refused(pa.table(LEGS), columns=FACTS, regime="gdpr").pointer == "/regime"
    assert "answer" in refused(pa.table(LEGS), columns=FACTS, answers=["verdikt"]).message
    assert refused(pa.table({"verdict": ["x"], "exporter.country": ["DE"]}), columns=["exporter.country"], keep=True)
    with pytest.raises(TypeError):
        batch.assess([1, 2], as_of=DAY)


def test_days_and_regimes_may_be_columns() -> None:
    table = pa.table(
        {
            "as_of": pa.array([date(2020, 7, 15), date(2020, 7, 16), None], pa.date32()),
            "exporter.country": ["NO"] * 3,
            "exporter.role": ["controller"] * 3,
            "importer": [{"country": "US", "role": "processor"}] * 3,
            "data.tags": [["non-hr"]] * 3,
            "certs[eu-adequacy-us-privacy-shield].active": [True] * 3,
            "certs[eu-adequacy-us-privacy-shield].entity_covered": [True] * 3,
            "certs[eu-adequacy-us-privacy-shield].covers_non_hr": [True] * 3,
            "certs[eu-adequacy-us-privacy-shield].checked_on": pa.array([date(2020, 1, 1)] * 3, pa.date32()),
            "tools_complete": [True] * 3,
        }
    )
    found = batch.assess(table).to_pylist()
    assert [row["verdict"] for row in found] == ["lawful", "unlawful", None]
    assert found[0]["ground"] == "eu-adequacy-us-privacy-shield"
    assert found[0]["next_change"] == date(2020, 7, 16)
    assert found[2]["error"].startswith("as_of")
    with pytest.raises(lawful.InputError):
        batch.assess(table, as_of=DAY)
    moments = table.set_column(0, "as_of", table["as_of"].cast(pa.timestamp("ns")))
    assert batch.assess(moments).to_pylist() == found
    regimes = pa.table({"regime": ["uk-gdpr", "eu-gdpr", "nonsense"], "exporter.country": ["GB"] * 3})
    verdicts = batch.assess(regimes, as_of=DAY).to_pylist()
    assert [row["error"] is None for row in verdicts] == [True, True, False]


def test_only_what_is_asked_for_is_answered_and_nothing_rows_are_no_rows() -> None:
    table = pa.table(LEGS).select(FACTS)
    for count in range(1, 7):
        for answers in itertools.islice(itertools.permutations(batch.ANSWERS, count), 8):
            found = batch.assess(table, as_of=DAY, answers=answers)
            assert tuple(found.column_names) == answers
            assert found.to_pylist() == batch.assess(table, as_of=DAY).select(answers).to_pylist()
    empty = batch.assess(table.slice(0, 0), as_of=DAY)
    assert empty.num_rows == 0 and empty.schema == batch.assess(table, as_of=DAY).schema


def test_an_overlay_counts_in_tables_too(law: lawful.Law) -> None:
    table = pa.table(
        {
            "exporter.country": ["DE"],
            "exporter.role": ["controller"],
            "importer.country": ["JP"],
            "importer.role": ["controller"],
            "importer.is.personal-information-handling-business-operator-under-APPI": [True],
            "excluded_by.eu-adequacy-jp": [False],
            "tools_complete": [True],
        }
    )
    other = law.with_overlay([{"op": "end", "instrument": "eu-adequacy-jp", "date": "2027-01-01"}])
    outcomes = [batch.assess(table, as_of="2027-01-01", law=each)["verdict"].to_pylist() for each in (law, other)]
    assert outcomes == [["lawful"], ["unlawful"]]


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.dictionary(pa.int32(), pa.string()), pa.dictionary(pa.int8(), pa.string())]
)
def test_columns_are_read_where_they_lie(kind: pa.DataType) -> None:
    column = pa.array(["DE", None, "FR"]).cast(kind).slice(1)
    [(_, read)] = leaves("exporter.country", column)
    assert read is column
    [(_, field)] = leaves("exporter", pa.StructArray.from_arrays([column], ["country"]))
    assert field.buffers()[-1].address == column.buffers()[-1].address
    struct = Columns([("exporter.country", read)]).structs[0]
    assert int(ffi.cast("intptr_t", struct.values)) == column.buffers()[1].address
    assert (struct.offset, struct.length) == (1, 2)


def test_many_threads_judge_tables_at_once() -> None:
    table = pa.table(LEGS).select(FACTS)
    table = pa.concat_tables([table] * 2_000).combine_chunks()
    alone = batch.assess(table, as_of=DAY)
    with ThreadPoolExecutor(6) as pool:
        assert all(found == alone for found in pool.map(lambda _: batch.assess(table, as_of=DAY), range(12)))


def test_a_dictionary_as_pandas_and_polars_make_it() -> None:
    for index in (pa.uint8(), pa.uint16(), pa.uint32(), pa.int64(), pa.uint64()):
        coded = pa.DictionaryArray.from_arrays(pa.array([0, 1, None], index), pa.array(["FR", "Atlantis"]))
        found = batch.assess(pa.table({"exporter.country": ["DE"] * 3, "importer.country": coded}), as_of=DAY)
        assert found["verdict"].to_pylist() == ["not-restricted", None, "undetermined"]
    numbers = pa.table({"tools[0].kind": ["scc"] * 2, "tools[0].module": pa.array([2.0, None])})
    assert batch.assess(numbers, as_of=DAY)["error"].null_count == 2
    with pytest.raises(lawful.InputError, match="not whole"):
        batch.assess(pa.table({"tools[0].kind": ["scc"], "tools[0].module": [2.5]}), as_of=DAY)
    with pytest.raises(lawful.InputError):
        batch.assess(pa.table({"tools": [[{"kind": "scc"}]]}), as_of=DAY)


def test_an_empty_list_of_tools_is_known_and_a_null_one_is_not() -> None:
    table = pa.table(
        {
            "exporter.country": ["DE"] * 3,
            "exporter.role": ["controller"] * 3,
            "importer.country": ["IN"] * 3,
            "importer.role": ["processor"] * 3,
            "tools": pa.array([[], None, []], pa.list_(pa.string())),
        }
    )
    found = batch.assess(table, as_of=DAY)
    assert found["verdict"].to_pylist() == ["unlawful", "undetermined", "unlawful"]
    assert found["missing"].to_pylist() == [[], ["tools"], []]
