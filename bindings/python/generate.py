"""Writes `facts.py`, `document.py` and `record.py` of `src/lawful` from the JSON Schemas of the inputs.

    python generate.py            writes them
    python generate.py --check    fails if they are not what the schemas say

The schemas are checked in beside the command (`bindings/cli/schema`) and are themselves compared with the library by its
tests, so that a new fact appears here by running this again.
"""

from __future__ import annotations

import json
import keyword
import sys
import textwrap
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SCHEMAS = HERE.parent / "cli" / "schema"
WIDTH = 118

# Groups that are not classes: what they are in Python.
PLAIN = {
    "Named": ("Mapping[str, bool | None]", "One fact for each name."),
    "Words": ("str | Mapping[str, object]", "Words of a document, or an object with `text` and `lines`, or with `parts`."),
}
# Where the schema's word means something else in this package.
RENAMED = {"Document": "DocumentFacts"}

Schema = dict[str, Any]


def load(name: str) -> dict[str, Schema]:
    text = (SCHEMAS / f"{name}.json").read_text(encoding="utf-8")
    defs: dict[str, Schema] = json.loads(text)["$defs"]
    return defs


def python_name(key: str) -> str:
    """The name of a key as an attribute: `from_`, `eu_gdpr`."""
    name = key.replace("-", "_")
    return f"{name}_" if keyword.iskeyword(name) else name


def spelled(schema: Schema) -> str:
    """The Python type of a schema."""
    if "$ref" in schema:
        name = str(schema["$ref"]).rsplit("/", 1)[-1]
        return RENAMED.get(name, name)
    if "anyOf" in schema:
        parts = [spelled(part) for part in schema["anyOf"]]
        return " | ".join(dict.fromkeys(parts))
    if "const" in schema:
        return f"Literal[{json.dumps(schema['const'])}]"
    kind = schema["type"]
    if isinstance(kind, list):
        return " | ".join(spelled({**schema, "type": one}) for one in kind)
    if kind == "array":
        return f"Sequence[{spelled(schema['items'])}]"
    if kind == "string":
        return "date | str" if schema.get("format") == "date" else "str"
    return {"boolean": "bool", "null": "None", "integer": "int"}[kind]


def sentence(text: str, indent: int) -> str:
    """A docstring, wrapped."""
    pad = " " * indent
    if len(text) + indent + 6 <= WIDTH:
        return f'{pad}"""{text}"""'
    lines = textwrap.wrap(text, WIDTH - indent - 3)
    return "\n".join([f'{pad}"""{lines[0]}', *(pad + line for line in lines[1:]), f'{pad}"""'])


def is_record(schema: Schema) -> bool:
    return schema.get("type") == "object" and "properties" in schema


def alias(name: str, schema: Schema) -> str:
    """A closed list of words, or another plain type."""
    if name in PLAIN:
        spelling, text = PLAIN[name]
        return f'{name}: TypeAlias = {spelling}\n{sentence(text, 0)}'
    about = schema.get("description", "")
    if "enum" in schema:
        words = ", ".join(json.dumps(word) for word in schema["enum"])
        one = f"{name}: TypeAlias = Literal[{words}]"
        if len(one) > WIDTH:
            body = "\n".join(f"    {json.dumps(word)}," for word in schema["enum"])
            one = f"{name}: TypeAlias = Literal[\n{body}\n]"
    else:
        one = f"{name}: TypeAlias = {spelled(schema)}"
    return f"{one}\n{sentence(about, 0)}" if about else one


def record(name: str, schema: Schema, records: set[str]) -> str:
    """A class with one attribute for each fact."""
    base = "RegisterBase" if name == "Register" else "TransferBase" if name == "Transfer" else "Facts"
    lines = [f"class {RENAMED.get(name, name)}({base}):", sentence(schema.get("description", f"A group of facts: {name}."), 4), ""]
    required = set(schema.get("required", ()))
    renamed = {}
    for key, fact in schema["properties"].items():
        attribute = python_name(key)
        if attribute != key:
            renamed[attribute] = key
        spelling = spelled(fact)
        if spelling in records:
            lines.append(f"    {attribute}: {spelling} = {spelling}()")
        else:
            lines.append(f"    {attribute}: {spelling} | Unstated = UNSTATED")
        about = fact.get("description", "")
        if key in required and "equired" not in about:
            about = f"{about} Required.".strip()
        if about:
            lines.append(sentence(about, 4))
    if renamed:
        lines.insert(3, f"    _keys: ClassVar[Mapping[str, str]] = {json.dumps(renamed)}")
    return "\n".join(lines)


def module(about: str, defs: dict[str, Schema], names: list[str], records: set[str], imported: dict[str, set[str]]) -> str:
    """The text of a module: aliases, then classes. `imported` are the names that it takes from other modules."""
    plain = sorted((n for n in names if not is_record(defs[n])), key=lambda n: "$ref" in json.dumps(defs[n]))
    late = [n for n in plain if used(defs, [n]) & records]
    aliases = [alias(n, defs[n]) for n in plain if n not in late]
    classes = [record(n, defs[n], records) for n in in_order(defs, [n for n in names if is_record(defs[n])])]
    bases = ["RegisterBase"] if "Register" in names else ["TransferBase"] if "Transfer" in names else []
    renamed = any("_keys: ClassVar" in one for one in classes)
    head = [
        f'"""{about}\n\nWritten by `generate.py` from the JSON Schemas of the inputs; not to be edited.\n"""',
        "",
        "from __future__ import annotations",
        "",
        f"from collections.abc import {'Mapping, ' if renamed or bases else ''}Sequence",
        "from datetime import date",
        f"from typing import {'ClassVar, ' if renamed else ''}Literal, TypeAlias",
        "",
        f"from ._facts import {', '.join(['UNSTATED', 'Facts', *bases, 'Unstated'])}",
    ]
    for place, taken in sorted(imported.items()):
        body = "".join(f"    {name},\n" for name in sorted(taken))
        head.append(f"from .{place} import (\n{body})")
    exported = "".join(f"    {json.dumps(RENAMED.get(n, n))},\n" for n in sorted(names))
    head += ["", f"__all__ = [\n{exported}]"]
    return "\n".join(head) + "\n\n" + "\n\n".join(aliases) + "\n\n\n" + "\n\n\n".join([*classes, *(alias(n, defs[n]) for n in late)]) + "\n"


def used(defs: dict[str, Schema], names: list[str]) -> set[str]:
    """The definitions that some definitions refer to."""
    text = json.dumps([defs[name] for name in names])
    return {name for name in defs if f'"#/$defs/{name}"' in text}


def in_order(defs: dict[str, Schema], names: list[str]) -> list[str]:
    """Classes after those that they hold."""
    done: list[str] = []

    def visit(name: str) -> None:
        for inner in sorted(used(defs, [name]) & set(names) - {name}):
            visit(inner)
        if name not in done:
            done.append(name)

    for name in names:
        visit(name)
    return done


def closure(defs: dict[str, Schema], names: list[str]) -> set[str]:
    """Definitions with all that they refer to."""
    found: set[str] = set()
    while names:
        name = names.pop()
        if name not in found:
            found.add(name)
            names += used(defs, [name])
    return found


def modules() -> dict[str, str]:
    defs = load("question")
    records = {RENAMED.get(n, n) for n in defs if is_record(defs[n])}
    first = closure(defs, ["Transfer", "Chain", "SubProcessor", "SubProcessorChange"])
    second = closure(defs, ["Register"]) - first
    third = closure(defs, sorted(asked())) - first - second

    def made(about: str, names: set[str], **others: set[str]) -> str:
        imported = {place: used(defs, sorted(names)) & there for place, there in others.items()}
        return module(about, defs, sorted(names), records, {place: taken for place, taken in imported.items() if taken})

    return {
        "facts.py": made("The facts of a transfer, a chain and a sub-processor, as typed objects.", first),
        "document.py": made("The content of a register, as typed objects.", second, facts=first),
        "record.py": made("The facts of each question about the record, as typed objects.", third, facts=first, document=second),
    }


def asked() -> set[str]:
    """The groups of facts that the questions take as a whole."""
    schema = json.loads((SCHEMAS / "question.json").read_text(encoding="utf-8"))
    taken = [rule["then"]["properties"]["facts"] for rule in schema["allOf"] if "then" in rule]
    return {str(facts["$ref"]).rsplit("/", 1)[-1] for facts in taken if "$ref" in facts}


def main() -> int:
    stale = []
    for name, text in modules().items():
        path = HERE / "src" / "lawful" / name
        if "--check" in sys.argv[1:]:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                stale.append(name)
        else:
            path.write_text(text, encoding="utf-8")
    if stale:
        print(f"{', '.join(stale)}: not what the schemas say; run `python generate.py`", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
