"""What follows: verdicts, judgements, reports and their parts, as typed, frozen objects.

Each attribute is what the JSON of the library has under the same name. An answer keeps the very text it was read from in
`json`, so that what is stored or sent on is the same to the byte whichever language asked.

A verdict has no truth value: `if verdict:` would hold for an unlawful one too, so it raises `TypeError`. Ask
`verdict.outcome`, or `verdict.permits`.
"""

from __future__ import annotations

import json as _json
from collections.abc import Iterator, Mapping
from datetime import date
from datetime import date as date_
from enum import Enum
from typing import Any, ClassVar, NoReturn, TypeAlias, TypeVar

from ._model import NEEDED, Model, key_of, plan
from .document import Register

A = TypeVar("A", bound="Part")
W = TypeVar("W", bound="Answer")

Value: TypeAlias = None | bool | int | str | tuple[str, ...]
"""The value of a fact."""


class Word(str, Enum):
    """A word of a closed list; equal to its text."""

    def __str__(self) -> str:
        return str(self.value)

    def __format__(self, spec: str) -> str:
        return format(str(self.value), spec)


class Judged(Word):
    """A word that somebody might take for true or false, which it is not."""

    def __bool__(self) -> NoReturn:
        raise TypeError(f"`{self.value}` is neither true nor false; compare it with a word")


class Outcome(Judged):
    """What a verdict comes to, from the best to the weakest."""

    NOT_RESTRICTED = "not-restricted"
    """The transfer chapter is not engaged, however the unknown facts turn out."""
    LAWFUL = "lawful"
    """It does not forbid the transfer, however they turn out."""
    UNDETERMINED = "undetermined"
    """Facts are missing that would decide."""
    UNLAWFUL = "unlawful"
    """It is engaged and not satisfied, however they turn out."""

    @property
    def permits(self) -> bool:
        """Whether the transfer may go ahead: `LAWFUL` or `NOT_RESTRICTED`."""
        return self in (Outcome.LAWFUL, Outcome.NOT_RESTRICTED)


class Truth(Judged):
    """One of three values."""

    TRUE = "true"
    """It is so."""
    FALSE = "false"
    """It is not so."""
    UNKNOWN = "unknown"
    """Nobody knows."""


class Severity(Word):
    """How grave a finding is."""

    NOTE = "note"
    """Worth knowing."""
    WARNING = "warning"
    """Something to look at that changes no verdict."""
    GAP = "gap"
    """A fact or document is missing."""
    BREACH = "breach"
    """A rule is broken, or a ground fails."""


class Ruling(Judged):
    """The ruling on a question of the record."""

    LAWFUL = "lawful"
    """The basis, consent, contract or arrangement stands."""
    UNLAWFUL = "unlawful"
    """It does not."""
    REQUIRED = "required"
    """The duty exists."""
    NOT_REQUIRED = "not-required"
    """It does not."""
    COMPLETE = "complete"
    """The record or notice holds all that is due."""
    INCOMPLETE = "incomplete"
    """It does not."""
    CONTROLLER = "controller"
    """The party is controller."""
    JOINT_CONTROLLER = "joint-controller"
    """It is joint controller."""
    PROCESSOR = "processor"
    """It is processor."""
    NONE = "none"
    """It is none of these."""
    UNDETERMINED = "undetermined"
    """Facts are missing that would decide."""


class Part(Model):
    """A part of an answer."""

    @classmethod
    def from_dict(cls: type[A], part: Mapping[str, Any]) -> A:
        """Reads it from JSON. Keys that this version does not know stay in the `json` of the whole answer."""
        made = object.__new__(cls)
        for key, convert, put, default in plan(cls):
            value = part.get(key, default)
            if value is NEEDED:
                raise TypeError(f"{cls.__name__} needs `{key}`")
            put(made, value if convert is None or value is default else convert(value))
        return made

    def to_dict(self) -> dict[str, Any]:
        """It as JSON has it."""
        stated = (n for n in self._fields if n not in self._defaults or getattr(self, n) != self._defaults[n])
        return {key_of(type(self), name): _plain(getattr(self, name)) for name in stated if name != "json"}


class Answer(Part):
    """An answer to a question, with its text."""

    json: str = ""
    """The text that the library gave: the same bytes in every language."""

    @classmethod
    def from_json(cls: type[W], text: str) -> W:
        """Reads an answer from its text."""
        return cls.from_dict({**_json.loads(text), "json": text})

    def to_dict(self) -> dict[str, Any]:
        """The answer as JSON has it."""
        whole: dict[str, Any] = _json.loads(self.json) if self.json else super().to_dict()
        return whole

    def __eq__(self, other: object) -> bool:
        if self.json and type(other) is type(self) and isinstance(other, Answer):
            return self.json == other.json
        return super().__eq__(other)

    def __hash__(self) -> int:
        return hash(self.json) if self.json else super().__hash__()

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self).from_json, (self.json,)) if self.json else super().__reduce__()

    def __repr__(self) -> str:
        stated = {n: getattr(self, n) for n in self._fields if n != "json" and getattr(self, n) not in (None, ())}
        return f"<{type(self).__name__} {', '.join(f'{name}={value!r}' for name, value in stated.items())}>"

    def __bool__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} is neither true nor false; ask for its outcome")

    def _repr_html_(self) -> str:
        from . import show

        return show.answer(self)


class ContestedPoint(Part):
    """A point on which lawyers disagree, with the view taken."""

    id: str
    """Its id, as in `docs/CONTESTED.md`."""
    question: str
    """The question."""
    views: tuple[str, ...]
    """The two views."""
    default: str
    """The view that was taken."""
    switch: str | None = None
    """The fact that chooses another view."""


class Finding(Part):
    """One thing found."""

    code: str
    """Its stable code, such as `LF-T-034`."""
    severity: Severity
    """How grave it is."""
    message: str
    """The sentence, in English."""
    articles: tuple[str, ...] = ()
    """The provisions and judgments it rests on."""
    at: str = ""
    """Its place in the facts, as a JSON pointer; empty for the whole."""
    instruments: tuple[str, ...] = ()
    """The instruments concerned."""
    advice: str | None = None
    """What to do about it in general."""
    remedies: tuple[int, ...] = ()
    """The positions in `Verdict.remedies` of those that cure it."""
    contested: ContestedPoint | None = None
    """The contested point it turns on."""

    def __repr__(self) -> str:
        return f"<Finding {self.code} {self.severity}: {self.message}>"


class Missing(Part):
    """A fact that would decide, with the question a form can ask."""

    fact: str
    """The fact, such as `importer.country` or `tools[0].executed`."""
    at: str
    """Its JSON pointer."""
    question: str
    """The question."""
    who: str
    """Who can answer it."""

    def __repr__(self) -> str:
        return f"<Missing {self.fact}: {self.question}>"


class Change(Part):
    """One fact to change, and what to."""

    fact: str
    """The fact."""
    at: str
    """Its JSON pointer."""
    to: Value
    """The new value."""


class Remedy(Part):
    """A set of changes with which the library has judged again and found the transfer permitted, or the record right."""

    text: str
    """What to do, in one sentence."""
    changes: tuple[Change, ...]
    """The changes of facts."""
    outcome: Outcome
    """The outcome with them."""
    ruling: Ruling | None = None
    """On a question of the record, the ruling with them."""
    actionable: bool
    """Whether the parties can make it so; a fact about others or about the past can only be found out."""

    def __repr__(self) -> str:
        return f"<Remedy ({self.outcome}): {self.text}>"


class Assumed(Part):
    """A fact that was not stated and took its declared default."""

    fact: str
    """The fact."""
    value: str
    """The value taken."""


class Ground(Part):
    """A ground that holds, and the outcome without it."""

    ground: str
    """The instrument, or the kind of tool."""
    without: Outcome
    """The outcome if it fell."""


class NextChange(Part):
    """The next change of a verdict."""

    day: date
    """The day."""
    outcome: Outcome
    """The outcome from then on."""
    because: str
    """What happens on that day."""


class RegimeOutcome(Part):
    """The outcome under one regime."""

    regime: str
    """The regime."""
    outcome: Outcome
    """The outcome."""


class ProofNode(Part):
    """A rule in the proof."""

    rule: str
    """The rule, as `docs/RULES.md` lists it."""
    value: Truth
    """Its value."""
    of: str | None = None
    """`all` or `any` of the rules below; `None` for a leaf."""
    fact: str | None = None
    """The fact it reads."""
    about: str | None = None
    """The instrument, tool or derogation it is about."""
    from_: date | None = None
    """The first later day on which it holds, where that is a matter of dates alone."""
    codes: tuple[str, ...] = ()
    """The codes it reports."""
    children: tuple[ProofNode, ...] = ()
    """The rules below."""

    _keys: ClassVar[Mapping[str, str]] = {"from_": "from"}

    def __repr__(self) -> str:
        return f"<ProofNode {self.rule}: {self.value}, {len(self.children)} below>"


class Verdict(Answer):
    """What the law of a day says of one leg, why, until when, and what would cure it."""

    outcome: Outcome
    """The outcome. A definite one holds for every way the unknown facts could turn out."""
    regime: str
    """The regime it was judged under; of several, the one with the weakest outcome."""
    day: date
    """The day."""
    edition: str
    """The edition of the law."""
    ground: str | None = None
    """The ground that carries the transfer."""
    findings: tuple[Finding, ...] = ()
    """What was found, gravest first."""
    missing: tuple[Missing, ...] = ()
    """The facts that would decide it: empty unless it is undetermined."""
    remedies: tuple[Remedy, ...] = ()
    """Changes that make the transfer permitted; the smallest first."""
    assumed: tuple[Assumed, ...] = ()
    """Facts that were not stated and took their declared default."""
    grounds: tuple[Ground, ...] = ()
    """Every ground that holds, and what is left without it."""
    valid_from: date | None = None
    """The first day of the outcome, as far back as these facts speak; `None` if it has always been so."""
    valid_until: date | None = None
    """The first day of another outcome under the law as known now; `None` if none is in sight."""
    next_change: NextChange | None = None
    """The next day on which the outcome or its findings change."""
    regimes: tuple[RegimeOutcome, ...] = ()
    """The outcome under each regime, where several were judged."""
    notes: tuple[str, ...] = ()
    """Words that were read as something else: `UK` as GB."""
    proof: ProofNode | None = None
    """The tree of rules, each with its value; `None` where it was not asked for."""

    @property
    def permits(self) -> bool:
        """Whether the transfer may go ahead: lawful or not restricted."""
        return self.outcome.permits

    def __repr__(self) -> str:
        ground = f", ground {self.ground}" if self.ground else ""
        until = f", until {self.valid_until}" if self.valid_until else ""
        head = f"<Verdict {self.outcome} on {self.day} under {self.regime}{ground}{until}>"
        lines = [f"  {finding.code} {finding.severity}: {finding.message}" for finding in self.findings]
        lines += [f"  missing {missing.fact}: {missing.question}" for missing in self.missing]
        return "\n".join([head, *lines])


class Brief(Answer):
    """The outcome with the codes of everything found and the names of the missing facts, without sentences."""

    outcome: Outcome
    """The outcome."""
    codes: tuple[str, ...] = ()
    """The codes, sorted."""
    missing: tuple[str, ...] = ()
    """The names of the facts that would decide."""


class Impact(Answer):
    """A verdict before and after a change of the law."""

    before: Verdict
    """Under the law as it is."""
    after: Verdict
    """With the change."""

    @property
    def changes(self) -> bool:
        """Whether the outcome changes."""
        return self.before.outcome != self.after.outcome

    def __repr__(self) -> str:
        return f"<Impact {self.before.outcome} -> {self.after.outcome}>"


class Period(Part):
    """A time in which a verdict stays as it is."""

    from_: date
    """The first day."""
    until: date | None = None
    """The first day after; `None` for the last period asked about."""
    outcome: Outcome
    """The outcome in it."""
    codes: tuple[str, ...] = ()
    """The codes on its first day, sorted."""
    because: str = ""
    """What happens on its first day; empty for the first period."""

    _keys: ClassVar[Mapping[str, str]] = {"from_": "from"}

    def __repr__(self) -> str:
        return f"<Period {self.from_} to {self.until or 'the end'}: {self.outcome}>"


class Periods(Answer):
    """The outcome as a step function of the day."""

    periods: tuple[Period, ...]
    """The periods, in order."""

    def __iter__(self) -> Iterator[Period]:
        return iter(self.periods)

    def __len__(self) -> int:
        return len(self.periods)

    def __getitem__(self, index: int) -> Period:
        return self.periods[index]


class EngagementVerdict(Answer):
    """Whether the engagement of a sub-processor is in order."""

    outcome: Outcome
    """`LAWFUL`, `UNDETERMINED` or `UNLAWFUL`."""
    regime: str
    """The regime."""
    day: date
    """The day of the question."""
    findings: tuple[Finding, ...] = ()
    """What was found, gravest first."""
    missing: tuple[Missing, ...] = ()
    """The facts that would decide."""


class ChainLeg(Part):
    """One leg of a chain."""

    id: str
    """The name of the edge."""
    from_: str
    """The party that engages."""
    to: str
    """The party engaged."""
    outcome: Outcome
    """The weakest of everything judged on the edge."""
    transfer: Outcome | None = None
    """The outcome of the transfer on it, if one is given."""

    _keys: ClassVar[Mapping[str, str]] = {"from_": "from"}


class ChainVerdict(Answer):
    """Whether a chain of engagements is lawful as a whole: its weakest member decides."""

    outcome: Outcome
    """The outcome of the weakest member: a leg, an engagement, a contract, or an open list."""
    transfer_outcome: Outcome
    """The outcome of the weakest transfer alone."""
    regime: str
    """The regime."""
    day: date
    """The day of the question."""
    edition: str
    """The edition of the law."""
    engaged: int = 0
    """How many parties are engaged, each counted once."""
    legs: tuple[ChainLeg, ...] = ()
    """The legs, in the order given."""
    weakest: str | None = None
    """The leg that decides, if the chain is not lawful because of one."""
    path: tuple[str, ...] = ()
    """The way to it: the parties from the root to the one engaged on it."""
    cycles: tuple[tuple[str, ...], ...] = ()
    """Groups of parties that engage one another in a circle."""
    findings: tuple[Finding, ...] = ()
    """What was found, gravest first; `at` begins with the leg."""
    missing: tuple[Missing, ...] = ()
    """The facts that would decide; empty unless the chain is undetermined."""


class ListChange(Answer):
    """A change of a list of sub-processors and what it obliges."""

    duty: str
    """The duty: `none`, `notify`, `approve` or `unknown`, as the library names it."""
    added: tuple[str, ...] = ()
    """Entries that are new."""
    removed: tuple[str, ...] = ()
    """Entries that are gone."""
    changed: tuple[str, ...] = ()
    """Entries whose country, location, entity, safeguard, purpose or data differ."""
    latest_notice_on: date | None = None
    """The last day on which the notice is in time."""


class Judgement(Answer):
    """What the law of a day says on a question of the record."""

    ruling: Ruling
    """The ruling. A definite one holds for every way the unknown facts could turn out."""
    regime: str
    """The regime."""
    day: date
    """The day."""
    edition: str = ""
    """The edition of the law."""
    findings: tuple[Finding, ...] = ()
    """What was found, gravest first."""
    missing: tuple[Missing, ...] = ()
    """The facts that would decide; empty unless the ruling is undetermined."""
    remedies: tuple[Remedy, ...] = ()
    """Changes that make the answer a good one, each ruled on again; the smallest first."""
    assumed: tuple[Assumed, ...] = ()
    """Facts that were not stated and took their declared default."""
    fulfilled: Truth | None = None
    """Whether a duty that exists is known to be fulfilled; `None` where there is none."""
    recipient: str | None = None
    """Of a role: whether the party is a recipient, a third party, or none; `None` where it is not known."""
    proof: ProofNode | None = None
    """The tree of rules, each with its value; `None` where it was not asked for."""

    def __repr__(self) -> str:
        head = f"<Judgement {self.ruling} on {self.day} under {self.regime}>"
        lines = [f"  {finding.code} {finding.severity}: {finding.message}" for finding in self.findings]
        lines += [f"  missing {missing.fact}: {missing.question}" for missing in self.missing]
        return "\n".join([head, *lines])


class Event(Part):
    """A day on which the law changes."""

    date: date_
    """The day."""
    regime: str | None = None
    """The regime concerned."""
    subject: str
    """What changes: an instrument, a territory, a parameter."""
    edge: str
    """How: that it begins, ends, and so on."""
    what: str
    """The sentence, in English."""


class Counts(Part):
    """How many legs have each outcome."""

    lawful: int = 0
    """Lawful."""
    not_restricted: int = 0
    """Not restricted."""
    undetermined: int = 0
    """Undetermined."""
    unlawful: int = 0
    """Unlawful."""

    _keys: ClassVar[Mapping[str, str]] = {"not_restricted": "not-restricted"}


class LegReport(Part):
    """One leg of a register."""

    id: str
    """The id of the engagement; with the country after `#` where the recipient has several."""
    from_: str
    """The id of the party that engages."""
    to: str
    """The id of the party engaged."""
    recipient: str
    """The recipient's name as written; what stands for it where it is not named."""
    at: str
    """The place of the engagement in the register, as a JSON pointer."""
    safeguard: str | None = None
    """The words of the document on the safeguard."""
    read_as: tuple[Any, ...] = ()
    """Facts that were derived from the register by more than reading."""
    verdict: Verdict
    """The verdict, without its proof."""

    _keys: ClassVar[Mapping[str, str]] = {"from_": "from"}

    def __repr__(self) -> str:
        return f"<LegReport {self.id} {self.recipient}: {self.verdict.outcome}>"


class RegimeRuling(Part):
    """The ruling under one regime."""

    regime: str
    """The regime."""
    ruling: Ruling
    """The ruling."""


class RecordReport(Part):
    """What the law of a day says on one question of the record of a register."""

    question: str
    """The question, in the word of the JSON: `basis`, `processor-contract`."""
    subject: str
    """The id of what it is about, or the name where it has no id."""
    by: str = ""
    """The id of the party whose processing it is."""
    at: str
    """What it is about, as a JSON pointer into the register."""
    activity: str = ""
    """The activity it belongs to, as a JSON pointer."""
    covers: tuple[str, ...] = ()
    """The ids of the engagements it covers, where it covers several."""
    outcome: Outcome
    """What the ruling comes to for the register."""
    regimes: tuple[RegimeRuling, ...] = ()
    """The ruling under each regime, where several were judged."""
    judgement: Judgement
    """The judgement: of several regimes that of the weakest outcome."""

    def __repr__(self) -> str:
        return f"<RecordReport {self.question} of {self.subject}: {self.judgement.ruling}>"


class ChainReport(Part):
    """What the law of a day says of one chain of a register."""

    outcome: Outcome
    """The weakest of its legs, engagements, contracts and open lists."""
    transfer_outcome: Outcome
    """The weakest of its transfers alone."""
    root: str | None = None
    """The id of the party where it starts; `None` where that is more than one."""
    name: str | None = None
    """The name of that party as written."""
    role: str | None = None
    """The role in which it starts the chain; `None` where that is not known."""
    engaged: int = 0
    """How many parties are engaged, each counted once."""
    legs: tuple[str, ...] = ()
    """The ids of its legs, in the order of the register."""
    weakest: str | None = None
    """The id of the leg that decides, if the chain is not lawful because of one."""
    path: tuple[str, ...] = ()
    """The way to that leg: the names of the parties from the first to the one engaged on it."""
    cycles: tuple[tuple[str, ...], ...] = ()
    """Groups of parties, by id, that engage one another in a circle."""
    findings: tuple[Finding, ...] = ()
    """What was found on engagements, contracts, onward legs and lists; that on a transfer stands with its leg."""
    missing: tuple[Missing, ...] = ()
    """The facts that would decide these; empty unless the chain is undetermined."""

    def __repr__(self) -> str:
        return f"<ChainReport from {self.name or self.root or 'several'}: {self.outcome}, {len(self.legs)} legs>"


class Report(Answer):
    """What the law of a day says of every leg of a register, and of its record."""

    outcome: Outcome
    """The weakest of all legs."""
    day: date
    """The day."""
    edition: str
    """The edition of the law."""
    law: str
    """The digest of the law."""
    title: str | None = None
    """The title of the document, as written."""
    counts: Counts
    """How many legs have each outcome."""
    legs: tuple[LegReport, ...] = ()
    """The legs, in the order of the register."""
    chains: tuple[ChainReport, ...] = ()
    """The chains that the legs make."""
    record_outcome: Outcome | None = None
    """The weakest of the record; `None` where the document gives no occasion to ask on it."""
    record_counts: Counts = Counts()
    """How many questions on the record have each outcome."""
    record: tuple[RecordReport, ...] = ()
    """The questions on the record, in the order of the register."""
    findings: tuple[Finding, ...] = ()
    """What was found on the register as a whole."""

    def __repr__(self) -> str:
        lines = [f"  {leg.recipient}: {leg.verdict.outcome}" for leg in self.legs]
        return "\n".join([f"<Report {self.outcome} on {self.day}, {len(self.legs)} legs>", *lines])


class Loss(Part):
    """A piece of a text that was not understood."""

    line: int
    """The line on which it begins, from 1; 0 where the format has none."""
    pointer: str = ""
    """The JSON pointer of it, where the format has one; otherwise empty."""
    place: str
    """Where it stands: the heading of its column, or what it belongs to."""
    text: str
    """The words, verbatim."""
    why: str
    """Why it was not understood."""


class Cells(Part):
    """How many pieces a text has: cells, items, headings, paragraphs."""

    read: int
    """All that are not empty."""
    understood: int
    """Those that are in the register, whole."""


class Import(Answer):
    """The register of a text, and what of the text is not in it."""

    register: Register
    """What was understood."""
    losses: tuple[Loss, ...] = ()
    """What was not, in the order of the text."""
    cells: Cells
    """How much there was."""

    def __repr__(self) -> str:
        return f"<Import {self.cells.understood} of {self.cells.read} pieces understood, {len(self.losses)} losses>"


def _plain(value: Any) -> Any:
    if isinstance(value, Part):
        return value.to_dict()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value
