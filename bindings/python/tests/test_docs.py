"""Every example in the guides and in the documentation of the package, run."""

from __future__ import annotations

import doctest
import inspect
import subprocess
import sys
from typing import Any

import pages
import pytest
from conftest import ROOT

import lawful
from lawful import _facts, answers, batch, errors, law

HERE = ROOT / "bindings" / "python"


@pytest.mark.parametrize("page", ["docs/PYTHON.md", "bindings/python/README.md"])
def test_the_examples_of_a_page(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert pages.run(ROOT / page, {}) > 0


@pytest.mark.parametrize("module", [lawful, law, errors, batch, answers, _facts])
def test_the_examples_in_the_documentation(module: Any) -> None:
    names = {"lawful": lawful, "law": lawful.Law.bundled()}
    assert doctest.testmod(module, extraglobs=names).failed == 0


def test_every_public_name_is_documented() -> None:
    for name in lawful.__all__:
        assert getattr(lawful, name).__doc__, name
    for cls in (lawful.Day, lawful.Law, lawful.Facts, lawful.Verdict, lawful.Register):
        for name, member in vars(cls).items():
            assert name.startswith("_") or inspect.isdatadescriptor(member) or member.__doc__, (cls, name)


def test_facts_are_those_of_the_schemas() -> None:
    subprocess.run([sys.executable, HERE / "generate.py", "--check"], check=True)
