"""What the Python layer adds: ways in, typed facts, errors with their place, and shapes that cannot be misread."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT

import lawful
from lawful import record
from lawful.facts import Exporter, Importer, Tool

FACTS: dict[str, object] = {"exporter.country": "DE", "importer": {"country": "FR", "role": "processor"}}


def test_every_way_in_gives_the_same_bytes(day: lawful.Day, tmp_path: Path) -> None:
    path = tmp_path / "leg.json"
    path.write_text(json.dumps(FACTS))
    typed = lawful.Transfer(exporter=Exporter(country="DE"), importer=Importer(country="FR", role="processor"))
    ways: list[Any] = [FACTS, json.dumps(FACTS), json.dumps(FACTS).encode(), path, typed, lawful.Transfer.read(path)]
    assert {day.transfer(way).json for way in ways} == {day.transfer(FACTS).json}
    assert {day.decide(way) for way in ways} == {lawful.Outcome.NOT_RESTRICTED}


def test_a_day_is_a_date_or_a_text_and_not_a_moment(law: lawful.Law) -> None:
    assert law.on(date(2026, 11, 22)) == law.on("2026-11-22")
    assert law.on("2026-11-22").day == date(2026, 11, 22)
    with pytest.raises(TypeError, match="not a moment"):
        law.on(datetime(2026, 11, 22))
    with pytest.raises(TypeError, match="not a moment"):
        law.on("2026-11-22").decide({"tia.performed_on": datetime(2026, 1, 1)})
    with pytest.raises(lawful.InputError) as caught:
        law.on("2026-02-30").decide(FACTS)
    assert caught.value.pointer == "/as_of"


@pytest.mark.parametrize("source", [3, None, ["DE"], object()])
def test_what_is_no_source_of_facts_is_a_type_error(day: lawful.Day, source: Any) -> None:
    with pytest.raises(TypeError):
        day.transfer(source)


def test_an_error_names_place_word_and_what_was_meant(day: lawful.Day) -> None:
    text = '\n{\n  "importer": {"country": "Fråncé", "contry": "NO"}\n}'
    with pytest.raises(lawful.InputError) as caught:
        day.transfer('\n{\n  "exporter": {"country": "\u00c5land", "contry": "NO"}\n}')
    error = caught.value
    assert (error.pointer, error.word, error.suggestion) == ("/exporter", "contry", "country")
    assert error.line == 3
    # In characters, behind the key: the letter that takes two bytes counts as one.
    assert error.column == 3 + len('"exporter": {"country": "\u00c5land", "contry"') - 1
    with pytest.raises(lawful.InputError) as caught:
        day.transfer(json.loads(text.replace("contry", "role")))
    assert (caught.value.line, caught.value.column) == (None, None)
    assert caught.value.pointer == "/importer/country"
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.pointer, again.line, again.suggestion) == (str(error), "/exporter", 3, "country")


@pytest.mark.parametrize(
    "text",
    [
        '{}, "regime": "uk-gdpr"',
        '{"exporter": {}} {"question": "law"}',
        "",
        "[1",
        '{"exporter.country": NaN}',
        '{"a":' * 2000 + "1" + "}" * 2000,
        "[" * 100_000,
        b"\xff\xfe",
        '{"exporter": {"country": "\\ud800"}}',
        '{"exporter": {"country": "\ud800"}}',
        {"exporter": {"country": "\ud800"}},
        {"exporter": {"country": float("nan")}},
    ],
)
def test_malformed_text_is_refused_and_never_becomes_part_of_the_question(day: lawful.Day, text: Any) -> None:
    with pytest.raises(lawful.InputError):
        day.transfer(text)


def test_a_byte_order_mark_is_no_part_of_the_text(day: lawful.Day) -> None:
    assert day.decide(b"\xef\xbb\xbf" + json.dumps(FACTS).encode()) == day.decide(FACTS)


def test_unknown_none_and_absent_stay_three(day: lawful.Day) -> None:
    def asked(**importer: Any) -> set[str]:
        facts = lawful.Transfer(exporter=Exporter(country="DE", role="controller"), importer=Importer(**importer))
        return {missing.fact for missing in day.transfer(facts).missing}

    base: dict[str, Any] = {"country": "FR", "role": "processor"}
    assert asked(**base) == set()
    assert Importer(**base).to_dict() == base
    assert Importer(**base, parent_country=None).to_dict() == {**base, "parent_country": None}
    assert Importer(**base, parent_country="none").to_dict() == {**base, "parent_country": "none"}
    # Absent: no employee, as declared. Unknown: it has to be asked for a recipient abroad.
    abroad = {**base, "country": "IN"}
    assert "importer.same_legal_entity" not in asked(**abroad)
    assert "importer.same_legal_entity" in asked(**abroad, same_legal_entity=None)


def test_facts_are_read_from_nested_and_dotted_keys_alike() -> None:
    dotted = {
        "exporter.country": "DE",
        "exporter.subject_to.eu-gdpr": True,
        "importer.is.subject-to-PIPEDA": True,
        "importer": {"country": "CA"},
        "tools": [{"kind": "scc", "signed_on": "2022-01-01"}],
    }
    facts = lawful.Transfer.from_dict(dotted)
    assert facts.exporter.subject_to.eu_gdpr is True
    assert facts.importer.is_ == {"subject-to-PIPEDA": True}
    assert isinstance(facts.tools, tuple) and facts.tools[0].signed_on == date(2022, 1, 1)
    assert lawful.Transfer.from_dict(facts.to_dict()) == facts
    with pytest.raises(lawful.InputError, match="given twice"):
        lawful.Transfer.from_dict({"exporter.country": "DE", "exporter": {"country": "FR"}})
    with pytest.raises(lawful.InputError) as caught:
        lawful.Transfer.read({"exporter": {"contry": "NO"}})
    assert caught.value.suggestion == "country"


CLASSES: dict[str, Any] = {
    "transfer": lawful.Transfer,
    "chain": lawful.Chain,
    "sub-processor": lawful.SubProcessor,
    "register": lawful.Register,
    "role": record.RoleFacts,
    "joint-arrangement": record.ArrangementFacts,
    "processor-contract": record.AgreementFacts,
    "representative-duty": record.RepresentativeFacts,
    "dpo-duty": record.OfficerFacts,
    "records-duty": record.RecordFacts,
    "dpia-duty": record.ImpactFacts,
    "records-complete": record.RecordItems,
    "notice": record.PrivacyNotice,
    "retention": record.Retention,
    "security": record.Security,
    "complaint-authorities": record.ComplaintAuthorities,
    "basis": record.Purpose,
    "consent": record.ConsentQuestion,
    "marketing": record.Purpose,
    "terminal": record.Purpose,
}


def test_every_vector_reads_into_typed_facts_and_keeps_its_answer(law: lawful.Law) -> None:
    read: set[str] = set()
    count = 0
    for line in (ROOT / "core/tests/data/conformance/questions.jsonl").read_bytes().split(b"\n"):
        try:
            asked = json.loads(line)
            kind = asked["question"]
        except (ValueError, TypeError, KeyError):
            continue
        cls = CLASSES.get(kind)
        if cls is None or "error" in json.loads(law.answer(line)):
            continue
        typed = {**asked, "facts": cls.from_dict(asked["facts"]).to_dict()}
        assert law.answer(typed) == law.answer(asked), line.decode()[:200]
        read.add(kind)
        count += 1
    assert read == set(CLASSES)
    assert count > 1000


def test_objects_are_frozen_slotted_hashable_and_copy_themselves(day: lawful.Day) -> None:
    facts = lawful.Transfer(exporter=Exporter(country="DE"), tools=[Tool(kind="scc")])
    verdict = day.transfer(facts)
    for one in (facts, verdict, verdict.findings[0], verdict.missing[0]):
        with pytest.raises(AttributeError, match="frozen"):
            setattr(one, one._fields[0], None)
        with pytest.raises(AttributeError):
            setattr(one, "another", 1)  # noqa: B010
        assert not hasattr(one, "__dict__")
        assert pickle.loads(pickle.dumps(one)) == one == copy.deepcopy(one)
        assert hash(pickle.loads(pickle.dumps(one))) == hash(one)
    assert facts.replace(tools=()).tools == ()
    assert facts != facts.replace(tools=())
    with pytest.raises(TypeError, match="nearest is `country`"):
        Exporter(contry="DE")  # type: ignore[call-arg]


def test_a_verdict_has_no_truth_value(day: lawful.Day) -> None:
    verdict = day.transfer({"exporter.country": "DE", "importer.country": "IN"})
    for one in (verdict, verdict.outcome, day.role({}).ruling, day.role({})):
        with pytest.raises(TypeError, match="neither true nor false"):
            bool(one)
    assert verdict.permits is False
    assert verdict.outcome == "undetermined"
    assert f"{verdict.outcome:>14}" == "  undetermined"


def test_the_law_describes_itself(law: lawful.Law) -> None:
    events = law.events()
    assert [event.date for event in events] == sorted(event.date for event in events)
    assert any(event.subject == "eu-adequacy-us-privacy-shield" for event in events)
    assert len(law.digest) == 64 and law.edition in repr(law)
    assert law.describe()["digest"] == law.digest
    assert "eu-adequacy-us-dpf" in {one["id"] for one in law.instruments()}


def test_an_overlay_makes_another_law(law: lawful.Law) -> None:
    overlay = [{"op": "end", "instrument": "eu-adequacy-jp", "date": "2027-01-01"}]
    other = law.with_overlay(overlay)
    assert other != law and other.digest != law.digest
    assert pickle.loads(pickle.dumps(other)) == other
    facts = {
        "exporter": {"country": "DE", "role": "controller"},
        "importer": {"country": "JP", "role": "controller"},
        "importer.is.personal-information-handling-business-operator-under-APPI": True,
        "excluded_by.eu-adequacy-jp": False,
        "tools": [],
    }
    assert other.on("2027-01-01").decide(facts) == "unlawful"
    impact = law.on("2027-01-01").impact(facts, overlay)
    assert impact.changes and (impact.before.outcome, impact.after.outcome) == ("lawful", "unlawful")
    with pytest.raises(lawful.InputError, match="nearest is `eu-adequacy-jp`"):
        law.with_overlay('[{"op": "end", "instrument": "eu-adequacy-jpn", "date": "2027-01-01"}]')
    periods = other.on("2026-11-22").periods(facts, "2018-05-25", date(2030, 1, 1))
    assert [(p.from_.isoformat(), p.outcome.value) for p in periods] == [
        ("2018-05-25", "unlawful"),
        ("2019-01-23", "lawful"),
        ("2027-01-01", "unlawful"),
    ]


def test_registers_are_read_checked_and_judged(law: lawful.Law, registers: list[Path]) -> None:
    for path in registers:
        register = lawful.Register.read(path)
        report = register.check("2026-11-22")
        assert report == law.on("2026-11-22").register(path)
        assert sum(report.counts.to_dict().values()) == len(report.legs)
        assert json.loads(register.to_json())["document"]["id"] == register.document.id
    text = registers[0].read_text().replace('"parties"', '"partys"', 1)
    with pytest.raises(lawful.InputError) as caught:
        lawful.Register.read(text)
    assert caught.value.suggestion == "parties"
    assert caught.value.line == text[: text.index('"partys"')].count("\n") + 1
    whole = json.loads(registers[0].read_text())
    for engagement in whole["engagements"]:
        engagement["engages"] += "x"
    with pytest.raises(lawful.InputError) as caught:
        law.check("register", whole)
    assert len(caught.value.problems) == len(whole["engagements"])
    assert caught.value.problems[1].pointer == "/engagements/1/engages"


def test_questions_by_name_and_raw(law: lawful.Law, day: lawful.Day, registers: list[Path]) -> None:
    entries = day.ask("calendar", registers[2], to="2029-01-01")["entries"]
    assert all(entry["date"] < "2029-01-01" for entry in entries)
    with pytest.raises(lawful.InputError, match="unknown question"):
        day.ask("transfr", FACTS)
    assert json.loads(law.answer("nonsense"))["error"]["line"] == 1
    assert day.under("uk-gdpr").transfer({"exporter.country": "GB", "importer.country": "US"}).regime == "uk-gdpr"
    with pytest.raises(lawful.InputError) as caught:
        day.under("eu-led").decide(FACTS)
    assert caught.value.pointer == "/regime"
    brief = day.brief(FACTS)
    assert brief.codes == tuple(sorted({f.code for f in day.transfer(FACTS).findings}))
    assert day.transfer(FACTS, proof=False).proof is None
    assert day.transfer(FACTS).proof is not None


def test_a_language_changes_sentences_alone(day: lawful.Day) -> None:
    assert day.in_language("en").transfer(FACTS).json == day.transfer(FACTS).json
    try:
        told = day.in_language("nb").transfer(FACTS)
    except lawful.InputError as error:
        # The library was built without that language, and says so.
        assert error.pointer == "/lang"
        return
    assert [f.code for f in told.findings] == [f.code for f in day.transfer(FACTS).findings]
    assert told.findings[0].message != day.transfer(FACTS).findings[0].message


def test_html_says_the_verdict_in_words_and_escapes_the_rest(day: lawful.Day, registers: list[Path]) -> None:
    verdict = day.transfer({"exporter.country": "DE", "importer.country": "IN", "tools": [{"kind": "scc"}]})
    html = verdict._repr_html_()
    assert ">?</span> undetermined</strong>" in html and "<script" not in html
    assert all(f.code in html for f in verdict.findings)
    report = lawful.Register.read(registers[2]).check("2026-11-22")._repr_html_()
    assert "not-restricted" in report and "undetermined" in report
    name = "<img src=x onerror=alert(1)>"
    assert name not in lawful.Transfer(excluded_by={name: True})._repr_html_()
    for answer in (day.role({}), day.periods(FACTS, "2020-01-01", "2027-01-01"), day.impact(FACTS, [])):
        assert answer._repr_html_().startswith("<div") and repr(answer).startswith("<")
        assert "question" not in repr(answer)
