// The words of the page: every language has every one, with the same placeholders, and none is left over.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { out, root } from "./browser.mjs";
import { ask } from "./rules.mjs";

const here = join(root, "bindings/browser");
const languages = ["en", "nb", "sv", "da", "de"];
const read = (lang) => JSON.parse(readFileSync(join(out, `dist/lang/${lang}.json`), "utf8"));
const catalogues = Object.fromEntries(languages.map((lang) => [lang, read(lang)]));
const placeholders = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** Everything that the page says itself. */
const source = ["src", "demo"].flatMap((folder) =>
  readdirSync(join(here, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(here, folder, entry.name), "utf8")),
).join("\n");

for (const lang of languages.slice(1)) {
  test(`${lang} has every message of English, with the same placeholders`, () => {
    const [english, other] = [catalogues.en, catalogues[lang]];
    // Another language may have forms of words that English does not need.
    assert.deepEqual(Object.keys(english).filter((key) => !(key in other)), []);
    for (const [key, text] of Object.entries(english)) {
      if (!/^(ui|field|word|rule|regime)\./.test(key)) continue;
      assert.ok(other[key].trim().length > 0, key);
      assert.deepEqual(placeholders(other[key]), placeholders(text), key);
    }
  });
  test(`${lang} is not English`, () => {
    const shown = Object.keys(catalogues.en).filter((key) => /^(ui|field|rule)\./.test(key));
    const same = shown.filter((key) => catalogues.en[key] === catalogues[lang][key]);
    // Words that two languages share, such as "Start".
    assert.ok(shown.length > 400 && same.length <= 8, String(same));
  });
}

test("every message that the components use is there", () => {
  const used = new Set([...source.matchAll(/["'`]((?:ui|regime)\.[\w.-]+?)["'`]/g)].map(([, key]) => key));
  assert.ok(used.size > 60);
  const absent = [...used].filter((key) => !(key in catalogues.en) && !(`${key}.other` in catalogues.en));
  assert.deepEqual(absent, []);
});

test("every fact and every word of a list has a label", async () => {
  const { fieldsOf } = await import("../scripts/fields.mjs");
  const { transfer, "sub-processor": engagement } = fieldsOf(join(root, "bindings/cli/schema/question.json"));
  const labels = Object.fromEntries(Object.keys(catalogues.en).filter((key) => key.startsWith("field.")).map((key) => [key.slice(6), true]));
  const { byKind } = await import("../src/facts.js");
  for (const [fact, field] of Object.entries({ ...transfer, ...engagement })) {
    assert.ok(byKind(labels, fact), `no label for ${fact}`);
    for (const word of field.words ?? []) {
      const key = field.list === "Regime" ? `regime.${word}` : `word.${field.list}.${word}`;
      assert.ok(key in catalogues.en, `no label for ${key}`);
    }
  }
});

test("every country of the list is one for the rules", async () => {
  // The module finds its catalogues beside itself and beside the page; here there is neither.
  globalThis.document ??= { baseURI: "file:///" };
  const { CODES } = await import("../src/words.js");
  const codes = CODES.split(" ");
  assert.ok(codes.length === 250 && new Set(codes).size === 250);
  for (const country of codes) {
    const answer = ask({ question: "transfer", as_of: "2026-11-26", detail: "outcome", facts: { importer: { country } } });
    assert.ok(answer.outcome, `${country}: ${answer.error?.message}`);
  }
});
