"""Other people's lists and tables into registers."""

from __future__ import annotations

import json
from datetime import date
from typing import Literal, TypeAlias

from . import _abi
from ._facts import dump
from .answers import Import
from .law import Law

TextFormat: TypeAlias = Literal["markdown", "csv", "tsv", "text", "tilt", "fides", "dpv-turtle", "dpv-json-ld", "ciso-assistant"]
"""How a text is written."""


def import_text(
    text: str,
    format: TextFormat | str,
    *,
    document: str = "document",
    holder: str = "holder",
    holder_name: str | None = None,
    holder_country: str | None = None,
    language: str | None = None,
    published: date | str | None = None,
    part: str | None = None,
) -> Import:
    """The register of a text, and every piece of it that was not understood; `docs/IMPORT.md` says what is.

        >>> read = lawful.import_text("| Processor | Country |\\n|---|---|\\n| Acme | Oslo |", "markdown")
        >>> [(loss.line, loss.text) for loss in read.losses]
        [(3, 'Oslo')]
        >>> read.register.engagements[0].engages
        'acme'

    `document` and `holder` are ids; the others are what is known beside the text: the holder's name and country, the tag of
    the language, the day of publication, and for a format in JSON the pointer of the part that is the document. Raises
    `InputError` if one of them is malformed, or the text is not in the format.
    """
    about = {
        "document": document,
        "holder": holder,
        "holder_name": holder_name,
        "holder_country": holder_country,
        "language": language,
        "published": published,
        "part": part,
    }
    known = {key: value for key, value in about.items() if value is not None}
    question = {"question": "import", "facts": {"text": text, "format": str(format), "about": known}}
    answer = _abi.asked(Law.bundled()._handle, _abi.utf8(dump(question)))
    return Import.from_dict({**json.loads(answer), "json": answer})
