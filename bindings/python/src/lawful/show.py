"""Facts and answers as HTML for notebooks.

Self-contained and without script. The outcome is always a word; colour and sign only repeat it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape
from typing import Any

from ._facts import Facts
from .answers import (
    Answer,
    Finding,
    Impact,
    Judgement,
    LegReport,
    Missing,
    Outcome,
    Part,
    Periods,
    Remedy,
    Report,
    Ruling,
    Verdict,
)

# Dark on light, each with a contrast of at least 7 to 1, and a sign of its own shape.
_BADGES = {
    "good": ("#0b4f26", "#e3f4e8", "\u2713"),
    "bad": ("#7a0c0c", "#fde8e6", "\u2717"),
    "open": ("#5a3d00", "#fff3d1", "?"),
    "plain": ("#1f3a5f", "#e6eef8", "\u25cb"),
}
_KIND = {
    "lawful": "good",
    "complete": "good",
    "unlawful": "bad",
    "incomplete": "bad",
    "undetermined": "open",
    "breach": "bad",
    "gap": "open",
    "warning": "open",
}
_CELL = "text-align:left;vertical-align:top;padding:.2em .7em .2em 0"


def badge(word: str) -> str:
    """A word with its sign and colour."""
    ink, ground, sign = _BADGES[_KIND.get(word, "plain")]
    style = f"color:{ink};background:{ground};border:1px solid {ink};border-radius:.3em;padding:.05em .5em;white-space:nowrap"
    return f'<strong style="{style}"><span aria-hidden="true">{sign}</span> {escape(word)}</strong>'


def _short(text: str, *, code: bool = False) -> str:
    """A word that is not to be broken at its hyphens."""
    tag = "code" if code else "span"
    return f'<{tag} style="white-space:nowrap">{escape(text)}</{tag}>'


def _table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    body = "".join("<tr>" + "".join(f'<td style="{_CELL}">{cell}</td>' for cell in row) + "</tr>" for row in rows)
    if not body:
        return ""
    head = "".join(f'<th scope="col" style="{_CELL}">{escape(one)}</th>' for one in heads)
    style = "border-collapse:collapse;margin:.4em 0"
    title = f'<caption style="text-align:left;font-weight:bold;padding:.2em 0">{escape(caption)}</caption>'
    return f'<table style="{style}">{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _findings(findings: Iterable[Finding]) -> str:
    rows = (
        (badge(str(f.severity)), _short(f.code, code=True), escape(f.message), escape("; ".join(f.articles)))
        for f in findings
    )
    return _table("Findings", ["severity", "code", "finding", "provisions"], rows)


def _missing(missing: Iterable[Missing]) -> str:
    rows = ((f"<code>{escape(m.fact)}</code>", escape(m.question), escape(m.who)) for m in missing)
    return _table("Missing facts", ["fact", "question", "who can answer"], rows)


def _remedies(remedies: Iterable[Remedy]) -> str:
    rows = ((badge(str(r.outcome if r.ruling is None else r.ruling)), escape(r.text), "yes" if r.actionable else "only to be found out") for r in remedies)
    return _table("What would cure it", ["then", "remedy", "in the parties' hands"], rows)


def _head(word: object, *more: str | None) -> str:
    said = " · ".join(escape(text) for text in more if text)
    return f'<p style="margin:.4em 0">{badge(str(word))} {said}</p>'


def _verdict(v: Verdict) -> str:
    lasts = f"until {v.valid_until}" if v.valid_until else "no end in sight"
    changes = f"next change {v.next_change.day}: {v.next_change.because}" if v.next_change else None
    ground = f"ground {v.ground}" if v.ground else None
    head = _head(v.outcome, f"on {v.day}", f"under {v.regime}", ground, lasts, changes, f"law {v.edition}")
    return head + _findings(v.findings) + _missing(v.missing) + _remedies(v.remedies)


def _report(r: Report) -> str:
    counts = ", ".join(f"{count} {word}" for word, count in r.counts.to_dict().items() if count)
    head = _head(r.outcome, r.title, f"on {r.day}", counts or "no legs", f"law {r.edition}")
    return head + _table("Legs", ["recipient", "outcome", "ground", "gravest finding"], map(_leg, r.legs)) + _record(r) + _findings(r.findings)


def _record(r: Report) -> str:
    rows = (
        (escape(one.question), escape(one.subject), badge(str(one.judgement.ruling)), escape(_gravest(one.judgement.findings)))
        for one in r.record
    )
    return _table("The record", ["question", "of", "ruling", "gravest finding"], rows)


def _gravest(findings: Sequence[Finding]) -> str:
    return findings[0].message if findings else ""


def _leg(leg: LegReport) -> tuple[str, str, str, str]:
    verdict = leg.verdict
    found = _gravest(verdict.findings)
    return escape(leg.recipient), badge(str(verdict.outcome)), escape(verdict.ground or "-"), escape(found)


def _periods(p: Periods) -> str:
    rows = (
        (_short(str(one.from_)), _short(str(one.until or "the end")), badge(str(one.outcome)), escape(one.because)) for one in p.periods
    )
    return _table("Periods", ["from", "until", "outcome", "because"], rows)


def answer(given: Answer) -> str:
    """An answer as HTML."""
    if isinstance(given, Verdict):
        body = _verdict(given)
    elif isinstance(given, Report):
        body = _report(given)
    elif isinstance(given, Periods):
        body = _periods(given)
    elif isinstance(given, Impact):
        body = f"<h4>Before</h4>{_verdict(given.before)}<h4>After</h4>{_verdict(given.after)}"
    else:
        body = _any(given)
    return f'<div class="lawful" style="color:#1a1a1a;background:#fff;padding:.4em">{body}</div>'


def _any(given: Answer) -> str:
    word: Outcome | Ruling | str = getattr(given, "outcome", "answer")
    if isinstance(given, Judgement):
        word = given.ruling
    shown = {"outcome", "ruling", "json", "findings", "missing", "remedies", "regime", "day", "proof"}
    head = _head(word, *(f"{name} {getattr(given, name)}" for name in ("day", "regime") if hasattr(given, name)))
    rows = [(escape(n), _value(getattr(given, n))) for n in given._fields if n not in shown and getattr(given, n)]
    body = _findings(getattr(given, "findings", ())) + _missing(getattr(given, "missing", ()))
    body += _remedies(getattr(given, "remedies", ()))
    return head + body + _table("More", ["", ""], rows)


def facts(given: Facts) -> str:
    """Facts as HTML: one line for each fact that is stated."""
    rows = ((f"<code>{escape(name)}</code>", _value(value)) for name, value in _flat(given.to_dict(), ""))
    return f'<div class="lawful" style="color:#1a1a1a;background:#fff">{_table(type(given).__name__, ["fact", "value"], rows)}</div>'


def _flat(value: Any, name: str) -> Iterable[tuple[str, Any]]:
    if isinstance(value, dict) and value:
        for key, item in value.items():
            yield from _flat(item, f"{name}.{key}" if name else key)
    elif isinstance(value, (list, tuple)) and any(isinstance(item, dict) for item in value):
        for index, item in enumerate(value):
            yield from _flat(item, f"{name}[{index}]")
    else:
        yield name, value


def _value(value: Any) -> str:
    if value is None:
        return "unknown"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (str, int, date)):
        return escape(str(value))
    if isinstance(value, (list, tuple)) and all(isinstance(item, (str, int)) for item in value):
        return escape(", ".join(str(item) for item in value)) or "none"
    if isinstance(value, (list, tuple)):
        return "<br>".join(_value(item) for item in value)
    if isinstance(value, Part):
        return "; ".join(f"{escape(name)}: {_value(item)}" for name, item in value.to_dict().items())
    return f"<code>{escape(repr(value))}</code>"
