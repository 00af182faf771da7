"""Facts that nobody thought of: no input but a clean error or an answer, and every way in agrees."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import lawful
from lawful.facts import Data, Exporter, Importer, Tool

DAY = lawful.Law.bundled().on("2026-11-22")
COUNTRIES = st.sampled_from(["DE", "FR", "NO", "GB", "CH", "US", "JP", "IN", "XK", "EEA", "third-country", "none", None])
FLAGS = st.sampled_from([True, False, None, lawful.UNSTATED])
ROLES = st.sampled_from(["controller", "joint-controller", "processor", "none", None, lawful.UNSTATED])
TOOLS = st.builds(
    Tool,
    kind=st.sampled_from(["scc", "bcr", "adhoc-clauses", "dpa-clauses"]),
    instrument=st.sampled_from(["eu-scc-2021-914", "uk-idta", None, lawful.UNSTATED]),
    module=st.sampled_from([1, 2, 3, 4, None, lawful.UNSTATED]),
    signed_on=st.dates(),
    executed=FLAGS,
)
TRANSFERS = st.builds(
    lawful.Transfer,
    exporter=st.builds(Exporter, country=COUNTRIES, role=ROLES, federal_body=FLAGS),
    importer=st.builds(Importer, country=COUNTRIES, role=ROLES, same_group=FLAGS, is_employee=FLAGS),
    data=st.builds(Data, automated=FLAGS, tags=st.lists(st.sampled_from(["hr", "non-hr", "special"]), unique=True)),
    tools=st.lists(TOOLS, max_size=2) | st.none() | st.just(lawful.UNSTATED),
)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)
few = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@few
@given(TRANSFERS)
def test_typed_facts_dicts_and_texts_agree(facts: lawful.Transfer) -> None:
    verdict = DAY.transfer(facts)
    assert verdict.json == DAY.transfer(facts.to_dict()).json == DAY.transfer(facts.to_json()).json
    assert verdict.outcome is DAY.decide(facts) is DAY.brief(facts).outcome
    assert lawful.Transfer.from_dict(facts.to_dict()) == facts
    assert (verdict.outcome == "undetermined") == bool(verdict.missing)
    assert verdict.to_dict() == json.loads(verdict.json)


@few
@given(JSON)
def test_any_value_is_answered_or_refused(value: Any) -> None:
    if isinstance(value, dict):
        try:
            DAY.transfer(value)
        except lawful.InputError as error:
            assert error.message
    try:
        DAY.transfer(json.dumps(value))
    except lawful.InputError as error:
        assert error.message and (error.line or 1) >= 1


@few
@given(st.text() | st.binary())
def test_any_text_is_answered_or_refused(text: Any) -> None:
    try:
        DAY.transfer(text)
    except lawful.InputError as error:
        assert error.message
    assert json.loads(DAY.law.answer(text))
