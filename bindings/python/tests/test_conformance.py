"""The suite that every language runs: the same questions, the same bytes."""

from __future__ import annotations

import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from conftest import ROOT

import lawful
from lawful import answers as a

SUITE = ROOT / "core" / "tests" / "data" / "conformance"


def lines() -> list[bytes]:
    return (SUITE / "questions.jsonl").read_bytes().removesuffix(b"\n").split(b"\n")


def test_every_answer_is_the_same_to_the_byte(law: lawful.Law, capsys: Any) -> None:
    digest = hashlib.sha256()
    for line in lines():
        digest.update(law.answer(line).encode() + b"\n")
    with capsys.disabled():
        print(f"\nconformance: {len(lines())} questions, digest {digest.hexdigest()}")
    assert digest.hexdigest() == (SUITE / "digest.txt").read_text().strip()


def test_many_threads_get_the_same_answers(law: lawful.Law) -> None:
    asked = lines()[::7]
    alone = [law.answer(line) for line in asked]
    with ThreadPoolExecutor(8) as pool:
        for together in pool.map(lambda _: [law.answer(line) for line in asked], range(8)):
            assert together == alone


TYPES: dict[str, type[a.Answer]] = {
    "transfer": a.Verdict,
    "lawful-periods": a.Periods,
    "impact": a.Impact,
    "chain": a.ChainVerdict,
    "sub-processor": a.EngagementVerdict,
    "sub-processor-change": a.ListChange,
    "register": a.Report,
}
RECORD = {
    "role",
    "joint-arrangement",
    "processor-contract",
    "representative-duty",
    "dpo-duty",
    "records-duty",
    "dpia-duty",
    "records-complete",
    "notice",
    "retention",
    "security",
    "complaint-authorities",
    "basis",
    "consent",
    "marketing",
    "terminal",
}


def test_typed_answers_hold_all_that_the_json_has(law: lawful.Law) -> None:
    read: dict[str, int] = {}
    for line in lines():
        answer = law.answer(line)
        whole = json.loads(answer)
        kind = whole.pop("question", None)
        whole.pop("id", None)
        cls = a.Judgement if kind in RECORD else TYPES.get(kind)
        if cls is None or "error" in whole:
            continue
        if kind == "transfer" and "codes" in whole:
            cls = a.Brief
        if "findings" not in whole and cls in (a.Verdict, a.Judgement):
            assert a.Outcome(whole["outcome"])
            continue
        assert held(cls.from_dict(whole)) == filled(whole), line.decode()[:200]
        read[kind] = read.get(kind, 0) + 1
    assert set(read) == TYPES.keys() | RECORD


def held(part: Any) -> Any:
    """What a typed answer holds, as JSON without what is empty."""
    return filled(a._plain(part) if not isinstance(part, a.Answer) else a.Part.to_dict(part))


def filled(value: Any) -> Any:
    """JSON without empty lists, empty texts, zeros and nulls, which a typed answer does not tell from absent ones."""
    if isinstance(value, dict):
        return {key: item for key, raw in value.items() if (item := filled(raw)) not in ({}, [], None, "", 0)}
    return [filled(item) for item in value] if isinstance(value, (list, tuple)) else value
