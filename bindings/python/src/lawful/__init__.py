"""May this personal data go there, on what ground, until when, and what would cure it if not?

    >>> import lawful
    >>> law = lawful.Law.bundled()
    >>> verdict = law.on("2026-11-22").transfer({"exporter.country": "DE", "importer": {"country": "FR", "role": "processor"}})
    >>> verdict.outcome
    <Outcome.NOT_RESTRICTED: 'not-restricted'>
    >>> verdict.findings[0].message
    'No transfer: the importer is in France, inside the zone.'

Three things stay three, in every kind of input:

- unknown: `None` (JSON `null`). Somebody must be asked.
- known not to exist: `"none"`, `False`, `[]`.
- absent: the key is not there (`UNSTATED` in a typed object). The fact takes the default that its documentation declares,
  which is mostly "unknown".

Nothing here decides anything: each question goes to the library as JSON, and the answer is what every other language gets,
to the byte. Nothing here is legal advice.
"""

from . import answers, document, facts, record
from ._abi import version as _version
from ._facts import UNSTATED, Facts, Unstated
from .answers import (
    Brief,
    Change,
    ChainVerdict,
    EngagementVerdict,
    Event,
    Finding,
    Impact,
    Import,
    Judgement,
    LegReport,
    ListChange,
    Loss,
    Missing,
    Outcome,
    Period,
    Periods,
    ProofNode,
    Remedy,
    Report,
    Ruling,
    Severity,
    Truth,
    Verdict,
)
from .document import Register
from .errors import InputError, LawfulError
from .facts import Chain, SubProcessor, SubProcessorChange, Transfer
from .imports import import_text
from .law import Day, Law

__version__ = _version()
"""The version of the native library."""

__all__ = [
    "UNSTATED",
    "Brief",
    "Chain",
    "ChainVerdict",
    "Change",
    "Day",
    "EngagementVerdict",
    "Event",
    "Facts",
    "Finding",
    "Impact",
    "Import",
    "InputError",
    "Judgement",
    "Law",
    "LawfulError",
    "LegReport",
    "ListChange",
    "Loss",
    "Missing",
    "Outcome",
    "Period",
    "Periods",
    "ProofNode",
    "Register",
    "Remedy",
    "Report",
    "Ruling",
    "Severity",
    "SubProcessor",
    "SubProcessorChange",
    "Transfer",
    "Truth",
    "Unstated",
    "Verdict",
    "answers",
    "document",
    "facts",
    "import_text",
    "record",
]
