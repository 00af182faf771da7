"""On a real Spark: executors and Python workers as processes of their own, one of them killed in the middle."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pages
import pyarrow as pa
import pytest
from conftest import ROOT

import lawful
from lawful import batch

DAY = "2026-11-22"
ROWS = 4_000
PARTS = 8
# Names with dots and none, facts and others.
COLUMNS = {"from.of": "exporter.country", "to": "importer.country", "role": "importer.role", "signed": "tools[0].signed_on"}


def legs() -> pa.Table:
    """Rows of every kind, wrong ones among them."""

    def turning(values: list[Any]) -> list[Any]:
        return [values[row % len(values)] for row in range(ROWS)]

    return pa.table(
        {
            "id": pa.array(range(ROWS), pa.int64()),
            "from.of": turning(["DE", "NO", "GB", "CH", None]),
            "to": turning(["FR", "US", "IN", "Atlantis", "JP", "third-country", "none"]),
            "role": turning(["processor", None, "controller"]),
            "signed": pa.array(turning([18_000, None, 20_000, 21_000]), pa.date32()),
        }
    )


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.executor.memory", "1g")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "100")
        .config("spark.sql.shuffle.partitions", str(PARTS))
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


@pytest.fixture(scope="module")
def expected() -> list[dict[str, Any]]:
    judged_here: list[dict[str, Any]] = batch.assess(legs(), as_of=DAY, columns=COLUMNS, keep=True).to_pylist()
    assert {None, "not-restricted", "undetermined"} <= {row["verdict"] for row in judged_here}
    return judged_here


def frame(spark: Any) -> Any:
    return spark.createDataFrame(legs()).repartition(PARTS)


def judged(given: Any) -> Any:
    from lawful import spark as on_spark

    return on_spark.assess(given, as_of=DAY, columns=COLUMNS)


def rows(found: Any) -> list[dict[str, Any]]:
    collected: list[dict[str, Any]] = found.toArrow().sort_by("id").to_pylist()
    return collected


def test_spark_answers_as_one_machine_does(spark: Any, expected: list[dict[str, Any]]) -> None:
    found = judged(frame(spark))
    assert found.columns == [*legs().column_names, *batch.ANSWERS]
    assert rows(found) == expected


def test_what_is_no_fact_fails_before_a_job_is_started(spark: Any) -> None:
    from lawful import spark as on_spark

    with pytest.raises(lawful.InputError) as caught:
        on_spark.assess(frame(spark), as_of=DAY, columns={"from.of": "exporter.contry"})
    assert caught.value.suggestion == "country"
    with pytest.raises(lawful.InputError):
        on_spark.assess(frame(spark), columns=COLUMNS)


def test_an_overlay_goes_to_the_workers(spark: Any, law: lawful.Law) -> None:
    from lawful import spark as on_spark

    other = law.with_overlay([{"op": "end", "instrument": "eu-adequacy-jp", "date": "2027-01-01"}])
    table = pa.table({"exporter.country": ["DE"], "importer.country": ["JP"], "importer.role": ["controller"]})
    more: dict[str, Any] = {"as_of": "2027-01-01", "law": other, "keep": False}
    found = on_spark.assess(spark.createDataFrame(table), **more).toArrow().to_pylist()
    assert found == batch.assess(table, **more).to_pylist()


@pytest.mark.parametrize("victim", ["pyspark.daemon", "CoarseGrainedExecutorBackend"])
def test_a_killed_process_changes_nothing(
    spark: Any,
    expected: list[dict[str, Any]],
    tmp_path: Path,
    victim: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from lawful import spark as on_spark

    started = str(tmp_path)

    class Slow(on_spark._Judge):
        # What each process has been given is noted, so that the test knows when it is in the middle.
        def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
            for part in batches:
                with open(f"{started}/{os.getpid()}", "a") as file:
                    file.write("x")
                time.sleep(0.2)
                yield from on_spark._Judge.__call__(self, [part])

    monkeypatch.setattr(on_spark, "_Judge", Slow)
    with ThreadPoolExecutor(1) as pool:
        job = pool.submit(lambda: rows(judged(frame(spark))))
        while sum(len(path.read_text()) for path in tmp_path.iterdir()) < 4 and not job.done():
            time.sleep(0.05)
        assert not job.done(), job.exception() or "too fast to be killed"
        worker = int(next(tmp_path.iterdir()).name)
        pid = worker if victim == "pyspark.daemon" else executor_of(worker)
        assert victim in command(pid) and pid in descendants(os.getpid())
        os.kill(pid, signal.SIGKILL)
        assert job.result(240) == expected
    assert sum(len(path.read_text()) for path in tmp_path.iterdir()) > ROWS / 100, "nothing was done twice"
    assert len(list(tmp_path.iterdir())) > 1, "one process did it all"


def test_the_examples_of_the_page(spark: Any) -> None:
    assert pages.run(ROOT / "docs" / "SPARK.md", {"spark": spark}) > 0


def command(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")


def parent(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])


def executor_of(pid: int) -> int:
    """The executor above a Python worker."""
    while pid > 1 and "CoarseGrainedExecutorBackend" not in command(pid):
        pid = parent(pid)
    return pid


def descendants(of: int) -> set[int]:
    """Every process that this one started, directly or not: no other may be killed."""
    found = {of}
    everyone = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]
    for _ in range(12):
        for pid in everyone:
            try:
                if parent(pid) in found:
                    found.add(pid)
            except (FileNotFoundError, ProcessLookupError):
                continue
    return found - {of}
