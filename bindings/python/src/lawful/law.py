"""The law, the law on a day, and every question that can be asked of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal, TypeAlias, TypeVar, cast

from . import _abi
from ._facts import Overlay, Source, dump, facts_text, is_text, overlay_text
from .answers import (
    Answer,
    Brief,
    ChainVerdict,
    EngagementVerdict,
    Event,
    Impact,
    Judgement,
    ListChange,
    Outcome,
    Periods,
    Report,
    Verdict,
)
from .errors import InputError

W = TypeVar("W", bound=Answer)

Regime: TypeAlias = Literal["eu-gdpr", "uk-gdpr", "ch-fadp", "eu-dir-95-46"]
"""A law that transfers are judged under."""


Language: TypeAlias = Literal["en", "nb", "sv", "da", "de"]
"""A language that answers can be told in."""


class Law:
    """An edition of the law. It never changes, and may be used by many threads at once.

        >>> law = lawful.Law.bundled()
        >>> law.on("2026-11-22").decide({"exporter.country": "DE", "importer": {"country": "FR", "role": "processor"}})
        <Outcome.NOT_RESTRICTED: 'not-restricted'>
    """

    __slots__ = ("_handle", "_overlays")

    _handle: Any
    _overlays: tuple[str, ...]
    _bundled: Law | None = None

    def __init__(self) -> None:
        raise TypeError("use `Law.bundled()`, and `with_overlay` for another law")

    @classmethod
    def _of(cls, handle: Any, overlays: tuple[str, ...]) -> Law:
        law = object.__new__(cls)
        law._handle, law._overlays = handle, overlays
        return law

    @classmethod
    def bundled(cls) -> Law:
        """The law that the library was built with."""
        # Two threads may both make one here; they are equal, and one of them is kept.
        if Law._bundled is None:
            Law._bundled = Law._of(_abi.bundled(), ())
        return Law._bundled

    def with_overlay(self, overlay: Overlay) -> Law:
        """Another law: this one with changes, as `docs/LAW-DATA.md` describes them. This one stays as it is.

            >>> annulled = law.with_overlay([{"op": "end", "instrument": "eu-adequacy-us-dpf", "date": "2027-01-01"}])

        Raises `InputError` if the overlay names what does not exist or breaks a rule of the law data.
        """
        text = overlay_text(overlay)
        return Law._of(_abi.with_overlay(self._handle, _abi.utf8(text)), (*self._overlays, text))

    @property
    def edition(self) -> str:
        """The edition, such as `2026-11-22`."""
        return _abi.edition(self._handle)

    @property
    def digest(self) -> str:
        """The digest of the law data, SHA-256 in hexadecimal."""
        return _abi.digest(self._handle)

    def on(self, day: date | str) -> Day:
        """The law on a day. The library reads no clock: the day is yours to name."""
        return Day(self, _iso(day), None)

    def answer(self, question: str | bytes | Mapping[str, object]) -> str:
        """The answer to a whole question, both in JSON, as every language gives it to the byte.

        Never raises for a question that cannot be asked: the answer is an object `error` then.
        """
        if isinstance(question, Mapping):
            question = dump(question)
        return _abi.answer(self._handle, _abi.utf8(question) if isinstance(question, str) else bytes(question))

    def describe(self) -> dict[str, Any]:
        """The law itself, as plain JSON values: `edition`, `digest`, `as_of`, `instruments` and `events`."""
        law: dict[str, Any] = json.loads(_abi.asked(self._handle, b'{"question":"law"}'))
        return law

    def events(self) -> tuple[Event, ...]:
        """Every day on which the law changes, and what happens then, in order."""
        return tuple(Event.from_dict(event) for event in self.describe()["events"])

    def instruments(self) -> tuple[dict[str, Any], ...]:
        """Every instrument of the law, as plain JSON values; `docs/LAW-DATA.md` describes the fields."""
        return tuple(self.describe()["instruments"])

    def check(self, kind: str, facts: Source) -> None:
        """Looks at the words and the structure of a `transfer`, `chain`, `register` or `overlay` without judging it.

        Raises `InputError` for the first problem, with all of them in its `problems`.
        """
        text = facts_text(facts)
        question = f'{{"question":"validate","facts":{{{dump(kind)}:\n{text}\n}}}}'
        try:
            problems = json.loads(_abi.asked(self._handle, _abi.utf8(question)))["problems"]
        except InputError as error:
            raise _placed(error, "/facts", "") from None
        if problems:
            shown = text if is_text(facts) else ""
            errors = [_placed(_abi.error(problem), f"/facts/{kind}", shown) for problem in problems]
            errors[0].problems = tuple(errors)
            raise errors[0]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Law) and (self.digest, self._overlays) == (other.digest, other._overlays)

    def __hash__(self) -> int:
        return hash((self.digest, self._overlays))

    def __reduce__(self) -> tuple[Any, ...]:
        return _law, (self._overlays,)

    def __repr__(self) -> str:
        more = f" with {len(self._overlays)} overlays" if self._overlays else ""
        return f"<Law edition {self.edition}{more}, digest {self.digest[:12]}>"


def _law(overlays: tuple[str, ...]) -> Law:
    law = Law.bundled()
    for overlay in overlays:
        law = law.with_overlay(overlay)
    return law


class Day:
    """The law as it stands on a day: every question is asked here. Made by `Law.on`.

    Facts may be given as a typed object, a mapping with nested or dotted keys, JSON text or bytes, or the path of a JSON
    file. What is wrong with them raises `InputError`.
    """

    __slots__ = ("_day", "_language", "_law", "_regime")

    def __init__(self, law: Law, day: str, regime: str | None, language: str | None = None) -> None:
        self._law, self._day, self._regime, self._language = law, day, regime, language

    @property
    def law(self) -> Law:
        """The law."""
        return self._law

    @property
    def day(self) -> date:
        """The day."""
        return date.fromisoformat(self._day)

    @property
    def regime(self) -> str | None:
        """The regime asked about; `None` for each that applies by the facts."""
        return self._regime

    def under(self, regime: Regime | str) -> Day:
        """The same day under one regime, whether or not it applies to the exporter."""
        return Day(self._law, self._day, str(regime), self._language)

    def in_language(self, language: Language | str) -> Day:
        """The same day, answered in a language: sentences, questions and advice; words and codes stay as they are."""
        return Day(self._law, self._day, self._regime, str(language))

    # Transfers

    def transfer(self, facts: Source, *, proof: bool = True) -> Verdict:
        """Whether a transfer is lawful, why, until when, and what would cure it; with or without the tree of rules."""
        return Verdict.from_json(self._ask("transfer", facts, detail="full" if proof else "verdict"))

    def decide(self, facts: Source) -> Outcome:
        """The outcome of a transfer in one word, and nothing else: the fastest question."""
        return Outcome(json.loads(self._ask("transfer", facts, detail="outcome"))["outcome"])

    def brief(self, facts: Source) -> Brief:
        """The outcome of a transfer with the codes of what was found and the names of the missing facts."""
        return Brief.from_json(self._ask("transfer", facts, detail="codes"))

    def periods(self, facts: Source, from_: date | str, to: date | str) -> Periods:
        """When a transfer is lawful: its outcome as a step function, from a day up to another."""
        return Periods.from_json(self._ask("lawful-periods", facts, **{"from": _iso(from_), "to": _iso(to)}))

    def impact(self, facts: Source, overlay: Overlay) -> Impact:
        """The verdict before and after a change of the law."""
        return Impact.from_json(self._ask("impact", facts, overlay=overlay))

    def chain(self, facts: Source) -> ChainVerdict:
        """Whether a chain of legs and engagements is lawful."""
        return ChainVerdict.from_json(self._ask("chain", facts))

    def sub_processor(self, facts: Source) -> EngagementVerdict:
        """Whether the engagement of a sub-processor is in order."""
        return EngagementVerdict.from_json(self._ask("sub-processor", facts))

    def sub_processor_change(self, facts: Source) -> ListChange:
        """What a change of a list of sub-processors obliges."""
        return ListChange.from_json(self._ask("sub-processor-change", facts))

    # Registers

    def register(self, register: Source) -> Report:
        """Judges every leg of a register."""
        return Report.from_json(self._ask("register", register))

    # The record: each with or without the tree of rules

    def role(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Which role a party has."""
        return self._judge("role", facts, proof)

    def joint_arrangement(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether the arrangement between joint controllers is complete."""
        return self._judge("joint-arrangement", facts, proof)

    def processor_contract(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether the contract with a processor is complete."""
        return self._judge("processor-contract", facts, proof)

    def representative_duty(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether an organisation needs a representative."""
        return self._judge("representative-duty", facts, proof)

    def dpo_duty(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether an organisation needs a data protection officer."""
        return self._judge("dpo-duty", facts, proof)

    def records_duty(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether an organisation must keep a record of its processing."""
        return self._judge("records-duty", facts, proof)

    def dpia_duty(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether processing needs an impact assessment."""
        return self._judge("dpia-duty", facts, proof)

    def records_complete(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether a record of processing activities holds every item."""
        return self._judge("records-complete", facts, proof)

    def notice(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether a privacy notice states all that is due."""
        return self._judge("notice", facts, proof)

    def retention(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether it is stated how long data are kept."""
        return self._judge("retention", facts, proof)

    def security(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether security measures are described under every heading."""
        return self._judge("security", facts, proof)

    def complaint_authorities(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether the authorities named for complaints can be told apart."""
        return self._judge("complaint-authorities", facts, proof)

    def basis(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether processing for a purpose is lawful."""
        return self._judge("basis", facts, proof)

    def consent(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether a consent is valid."""
        return self._judge("consent", facts, proof)

    def marketing(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether marketing is lawful."""
        return self._judge("marketing", facts, proof)

    def terminal(self, facts: Source, *, proof: bool = True) -> Judgement:
        """Whether access to the devices of users is lawful."""
        return self._judge("terminal", facts, proof)

    # Anything else

    def ask(self, question: str, facts: Source, **more: object) -> dict[str, Any]:
        """Any question by its name, with further keys of the question, answered as plain JSON values.

            >>> law.on("2026-11-22").ask("transfer", {"exporter.country": "DE"}, detail="outcome")
            {'question': 'transfer', 'outcome': 'undetermined'}
        """
        answer: dict[str, Any] = json.loads(self._ask(question, facts, **more))
        return answer

    def _judge(self, question: str, facts: Source, proof: bool) -> Judgement:
        return Judgement.from_json(self._ask(question, facts, detail="full" if proof else "verdict"))

    def _ask(self, question: str, facts: Source, **more: object) -> str:
        text = facts_text(facts)
        head: dict[str, object] = {"question": question, "as_of": self._day}
        if self._regime is not None:
            head["regime"] = self._regime
        if self._language is not None:
            head["lang"] = self._language
        overlay = more.pop("overlay", None)
        keys = dump({**head, **more})[:-1]
        if overlay is not None:
            keys += f',"overlay":{overlay_text(cast("Overlay", overlay))}'
        try:
            return _abi.asked(self._law._handle, _abi.utf8(f'{keys},"facts":\n{text}\n}}'))
        except InputError as error:
            raise _placed(error, "/facts", text if is_text(facts) else "") from None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Day) and self._asked() == other._asked()

    def __hash__(self) -> int:
        return hash(self._asked())

    def _asked(self) -> tuple[Law, str, str | None, str | None]:
        return self._law, self._day, self._regime, self._language

    def __repr__(self) -> str:
        under = f" under {self._regime}" if self._regime else ""
        return f"<Day {self._day}{under}, law edition {self._law.edition}>"


def _iso(day: date | str) -> str:
    """A day as the library reads it; whether a text is one is for the library to say."""
    if isinstance(day, datetime):
        raise TypeError("a day is needed, not a moment: use a `datetime.date`")
    if isinstance(day, date):
        return day.isoformat()
    if isinstance(day, str):
        return day
    raise TypeError(f"a day is a `datetime.date` or a text such as `2026-11-22`, not {type(day).__name__}")


def _placed(error: InputError, within: str, text: str) -> InputError:
    """The same error with its place in the facts as they were given.

    In a question the facts begin on the second line, so that columns are the same and lines one more. The library counts
    columns in bytes; here they are in characters.
    """
    inside = error.pointer == within or error.pointer.startswith(f"{within}/")
    pointer = error.pointer.removeprefix(within) if inside else error.pointer
    line = column = None
    if text and inside and error.line and error.line > 1 and error.column:
        line = error.line - 1
        here = _abi.utf8(text.split("\n")[line - 1])
        column = len(here[: error.column - 1].decode(errors="ignore")) + 1
    return InputError(
        error.message, pointer=pointer, line=line, column=column, suggestion=error.suggestion, problems=error.problems
    )
