"""How fast the Python layer is, as ratios measured in one run.

    python bench.py                 all but Spark
    python bench.py --rows 10000000 the table that is judged end to end (default: ten million rows)
    python bench.py --spark         the same table on Spark, with one worker and with two
    python bench.py --rust RATIOS   beside the nanoseconds a decision of `cargo run --profile dist -p lawful-benches --bin ratios`

The wheel must be built with the profile `dist`. Times are CPU times of this process, the best of several rounds; Spark is
measured by the clock. The machine should be idle, or the ratios alone be read.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pyarrow as pa

import lawful
from lawful import _abi, batch

DAY = "2026-11-22"
COUNTRIES = ["DE", "FR", "NO", "GB", "CH", "US", "JP", "IN", "BR", "KR", "CA", "AU"]


def best(run: Callable[[], object], rounds: int = 5) -> float:
    """CPU seconds of the fastest of several rounds."""
    times = []
    for _ in range(rounds):
        began = time.process_time()
        run()
        times.append(time.process_time() - began)
    return min(times)


def table(rows: int, *, distinct: bool) -> pa.Table:
    """Legs at random; `distinct` makes nearly every row another one, by a day of signature."""
    draw = random.Random(7)
    index = pa.array([draw.randrange(len(COUNTRIES)) for _ in range(min(rows, 1_000_000))], pa.int8())
    turns = -(-rows // len(index))
    codes = pa.concat_arrays([index] * turns)[:rows]
    words = pa.array(COUNTRIES)

    def coded(values: list[str | None], shift: int) -> pa.Array:
        picked = pa.array([(code * 7 + shift) % len(values) for code in range(len(COUNTRIES))], pa.int8())
        return pa.DictionaryArray.from_arrays(picked.take(codes), pa.array(values))

    columns: dict[str, pa.Array] = {
        "exporter.country": pa.DictionaryArray.from_arrays(codes, words),
        "exporter.role": coded(["controller", "processor"], 1),
        "importer.country": coded([*COUNTRIES[3:], None], 2),
        "importer.role": coded(["processor", "controller", None], 0),
        "tools[0].kind": coded(["scc", "bcr", None], 1),
        "tools[0].executed": pa.array([True, None, False]).take(coded(["a", "b", "c"], 2).indices.cast(pa.int32())),
    }
    if distinct:
        step = pa.array(range(10_957, 10_957 + 10_000), pa.date32())
        spread = [draw.randrange(10_000) for _ in range(min(rows, 1_000_003))]
        days = pa.concat_arrays([step.take(pa.array(spread, pa.int32()))] * -(-rows // len(spread)))[:rows]
        columns["tools[0].signed_on"] = days
    return pa.table(columns)


def singles() -> dict[str, float]:
    """Nanoseconds of single calls, beside a call that does nothing."""
    day = lawful.Law.bundled().on(DAY)
    facts = {"exporter": {"country": "DE", "role": "controller"}, "importer": {"country": "FR", "role": "processor"}}
    text = json.dumps(facts)
    question = json.dumps({"question": "transfer", "as_of": DAY, "detail": "outcome", "facts": facts}).encode()
    empty = _abi.lib.lawful_abi_version
    calls: dict[str, tuple[Callable[[], object], int]] = {
        "an empty cffi call": (empty, 200_000),
        "law.answer, outcome": (lambda: _abi.answer(day.law._handle, question), 20_000),
        "day.decide, text": (lambda: day.decide(text), 20_000),
        "day.decide, dict": (lambda: day.decide(facts), 20_000),
        "day.transfer without proof, dict": (lambda: day.transfer(facts, proof=False), 2_000),
        "day.transfer, dict": (lambda: day.transfer(facts), 2_000),
    }

    def repeated(call: Callable[[], object], times: int) -> Callable[[], None]:
        def run() -> None:
            for _ in range(times):
                call()

        return run

    return {name: best(repeated(call, times)) / times * 1e9 for name, (call, times) in calls.items()}


def batches(rows: int) -> dict[str, float]:
    """Nanoseconds a row."""
    alike, different = table(rows, distinct=False), table(rows, distinct=True)
    fast = ["verdict", "error"]
    day = lawful.Law.bundled().on(DAY)
    few = [
        {name: value for name, value in row.items() if not name.startswith("tools[")}
        for row in different.slice(0, 2_000).to_pylist()
    ]

    def loop() -> None:
        for row in few:
            day.decide(row)

    few_rows = max(1, rows // 50)
    return {
        "batch, verdict, rows alike": best(lambda: batch.assess(alike, as_of=DAY, answers=fast), 3) / rows * 1e9,
        "batch, verdict, rows different": best(lambda: batch.assess(different, as_of=DAY, answers=fast), 3) / rows * 1e9,
        "batch, all answers, rows alike": best(lambda: batch.assess(alike, as_of=DAY), 3) / rows * 1e9,
        "batch, all answers, rows different": best(lambda: batch.assess(different[:few_rows], as_of=DAY), 1) / few_rows * 1e9,
        "a Python loop over day.decide": best(loop, 3) / len(few) * 1e9,
    }


def most_memory() -> float:
    """The most megabytes that this process has held since it was started."""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1e3


def end_to_end(rows: int, distinct: bool) -> dict[str, Any]:
    """A table judged in a process of its own: seconds, rows a second, and the most memory it took."""
    code = (
        "import bench, json, time\n"
        f"t = bench.table({rows}, distinct={distinct})\n"
        "before = bench.most_memory()\n"
        "clock, cpu = time.monotonic(), time.process_time()\n"
        "f = bench.batch.assess(t, as_of=bench.DAY, answers=['verdict', 'error'])\n"
        "done = {'clock s': time.monotonic() - clock, 'cpu s': time.process_time() - cpu}\n"
        "done |= {'rows': f.num_rows, 'errors': f.num_rows - f['error'].null_count, 'input MB': t.nbytes / 1e6}\n"
        "done |= {'peak MB with the input alone': before, 'peak MB': bench.most_memory()}\n"
        "print(json.dumps(done))\n"
    )
    here = os.path.dirname(os.path.abspath(__file__))
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=here)
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def on_spark(rows: int, workers: int) -> float:
    """Seconds by the clock for a table on Spark, the second time it is judged."""
    from pyspark.sql import SparkSession

    from lawful import spark as on

    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master(f"local-cluster[{workers},1,1024]")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "100000")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    names = ", ".join(f"'{country}'" for country in COUNTRIES)
    frame = session.range(0, rows, 1, 8).selectExpr(
        "id",
        f"element_at(array({names}), cast(id * 31 % 12 as int) + 1) as `from`",
        f"element_at(array({names}), cast(id * 17 % 11 as int) + 1) as `to`",
        "if(id % 3 = 0, 'processor', 'controller') as role",
        "date_add(date'2015-01-01', cast(id % 4000 as int)) as signed",
    )
    columns = {"from": "exporter.country", "to": "importer.country", "role": "importer.role", "signed": "tools[0].signed_on"}
    judged = on.assess(frame, as_of=DAY, columns=columns, answers=["verdict", "error"], keep=["id"])
    times = []
    for _ in range(2):
        began = time.monotonic()
        judged.groupBy("verdict").count().collect()
        times.append(time.monotonic() - began)
    session.stop()
    return times[1]


def show(title: str, figures: dict[str, float], unit: str, base: str) -> None:
    print(f"\n{title}\n| | {unit} | times {base} |\n|---|---:|---:|")
    for name, figure in figures.items():
        print(f"| {name} | {figure:,.0f} | {figure / figures[base]:,.1f} |")


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--rows", type=int, default=10_000_000)
    ask.add_argument("--batch-rows", type=int, default=1_000_000)
    ask.add_argument("--spark", action="store_true")
    ask.add_argument("--rust", type=float, help="nanoseconds of a decision in Rust, for the ratio")
    given = ask.parse_args()
    show("Single calls", singles(), "ns", "an empty cffi call")
    rows = batches(given.batch_rows)
    if given.rust:
        rows["decide in Rust"] = given.rust
    show(f"A table of {given.batch_rows:,} rows", rows, "ns a row", "batch, verdict, rows different")
    for distinct in (False, True):
        found = end_to_end(given.rows, distinct)
        told = ", ".join(f"{name} {value:,.1f}" for name, value in found.items())
        print(f"\n{given.rows:,} rows end to end, {'different' if distinct else 'alike'}: {told}")
    if given.spark:
        one, two = (on_spark(given.rows, workers) for workers in (1, 2))
        print(f"\nSpark, {given.rows:,} rows: one worker {one:.1f} s, two {two:.1f} s, {one / two:.2f} times as fast")


if __name__ == "__main__":
    main()
