"""The examples of a page of Markdown, run as one session."""

from __future__ import annotations

import doctest
import re
from pathlib import Path
from typing import Any

_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def run(page: Path, names: dict[str, Any]) -> int:
    """Runs the examples of a page; how many there were. A wrong one raises."""
    text = page.read_text(encoding="utf-8")
    runner = doctest.DebugRunner(verbose=False)
    count = 0
    for block in _BLOCK.finditer(text):
        line = text[: block.start(1)].count("\n")
        test = doctest.DocTestParser().get_doctest(block[1], names, page.name, str(page), line)
        if not test.examples:
            exec(compile(block[1], str(page), "exec"), names)
            count += 1
            continue
        count += len(test.examples)
        try:
            runner.run(test, clear_globs=False)
        except doctest.DocTestFailure as failure:
            at = line + failure.example.lineno + 1
            raise AssertionError(
                f"{page.name}:{at}: {failure.example.source}expected {failure.example.want}got {failure.got}"
            ) from None
        except doctest.UnexpectedException as failure:
            raise failure.exc_info[1] or AssertionError(page.name)
        names |= test.globs
    return count
