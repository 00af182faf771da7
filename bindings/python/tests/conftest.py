"""What the tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

import lawful

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def law() -> lawful.Law:
    return lawful.Law.bundled()


@pytest.fixture(scope="session")
def day(law: lawful.Law) -> lawful.Day:
    return law.on("2026-11-22")


@pytest.fixture(scope="session")
def registers() -> list[Path]:
    return sorted((ROOT / "core" / "examples" / "registers").glob("*.json"))
