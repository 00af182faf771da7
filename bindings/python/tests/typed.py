"""Read by type checkers alone: what a user's editor and checker see of the package."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import assert_type

import lawful
from lawful.facts import Exporter, Importer, Tool
from lawful.record import AskedConsent, Basis, Marketing, PrivacyNotice, Purpose, RetentionPeriod, RoleFacts

law = lawful.Law.bundled()
day = law.on(date(2026, 11, 22))
facts = lawful.Transfer(
    exporter=Exporter(country="DE", role="controller"),
    importer=Importer(country="US", role="processor", is_={"a": None}),
    tools=[Tool(kind="scc", module=2, signed_on=date(2022, 1, 1), executed=True)],
)
verdict = day.transfer(facts)
assert_type(verdict, lawful.Verdict)
assert_type(verdict.outcome, lawful.Outcome)
assert_type(verdict.findings[0].severity, lawful.Severity)
assert_type(verdict.valid_until, date | None)
assert_type([remedy.outcome for remedy in verdict.remedies], list[lawful.Outcome])
assert_type(day.decide(Path("leg.json")), lawful.Outcome)
assert_type(day.register({"format": "lawful-register/1"}).legs[0].verdict, lawful.Verdict)
assert_type(day.consent("{}").ruling, lawful.Ruling)
assert_type([period.from_ for period in day.periods(b"{}", "2020-01-01", date(2027, 1, 1))], list[date])
assert_type(lawful.Register.read(Path("register.json")), lawful.Register)
assert_type(lawful.Register.read("{}").check("2026-11-22"), lawful.Report)
assert_type(facts.replace(tools=()), lawful.Transfer)
if facts.exporter.country is not lawful.UNSTATED and facts.exporter.country is not None:
    assert_type(facts.exporter.country, str)

purpose = Purpose(
    bases=[Basis(point="f", balancing="not-overridden", freely_given=None)],
    marketing=Marketing(consent=True),
)
assert_type(day.basis(purpose).ruling, lawful.Ruling)
Marketing(consent=AskedConsent(given=True, withdrawal_channels=["browser"]))
PrivacyNotice(source="direct", published_on=date(2026, 1, 1), retention_wording="none")
RetentionPeriod(kind="maximum", length_months="none")

# Mistakes that a checker finds.
RoleFacts(sector="banc")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Marketing(consent="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Exporter(role="controler")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
Exporter(contry="DE")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
verdict.outcome = lawful.Outcome.LAWFUL  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
