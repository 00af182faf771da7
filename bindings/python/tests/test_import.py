"""Texts into registers."""

from __future__ import annotations

import json
import pickle
from datetime import date

import pytest

import lawful

LIST = "| Sub-processor | Country |\n|---|---|\n| Acme, Inc. | USA |\n| Kontor AS | Oslo |\n"


def test_a_list_becomes_a_register_that_can_be_judged(law: lawful.Law) -> None:
    read = lawful.import_text(
        LIST, "markdown", document="list", holder="we", holder_name="We AS", holder_country="NO", published=date(2026, 1, 2)
    )
    assert (read.cells.read, read.cells.understood) == (6, 5)
    assert [(loss.line, loss.place, loss.text) for loss in read.losses] == [(4, "Country", "Oslo")]
    assert isinstance(read.register, lawful.Register)
    assert read.register.document.published == date(2026, 1, 2)
    report = law.on("2026-11-22").register(read.register)
    assert [leg.recipient for leg in report.legs] == ["Acme, Inc.", "Kontor AS"]
    assert read.to_dict() == json.loads(read.json)
    assert pickle.loads(pickle.dumps(read)) == read
    assert repr(read) == "<Import 5 of 6 pieces understood, 1 losses>"


def test_what_is_wrong_has_its_place() -> None:
    with pytest.raises(lawful.InputError) as caught:
        lawful.import_text(LIST, "markdwn")
    assert (caught.value.pointer, caught.value.suggestion) == ("/facts/format", "markdown")
    with pytest.raises(lawful.InputError) as caught:
        lawful.import_text(LIST, "csv", holder="no such id")
    assert caught.value.pointer == "/facts/about/holder"
