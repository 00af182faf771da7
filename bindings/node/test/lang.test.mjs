// Answers in another language: loaded when they are wanted, and byte for byte those of the library.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { test } from "node:test";
import { LANGUAGES, Law, LawfulError, init, loadLanguage, loadLanguageSync, schema } from "lawful";
import { DAY, INSIDE, OPEN, file } from "./common.mjs";

const texts = (lang) => JSON.parse(file(`core/lang/${lang}.json`));
const question = (lang) => JSON.stringify({ lang, question: "transfer", as_of: DAY, facts: OPEN });

test("before init: the error says so, and a load that was too early can be tried again", async () => {
    await assert.rejects(loadLanguage("nb"), { name: "LawfulError", message: /await init\(\)/ });
    await Promise.all([init(), loadLanguage("nb")]);
    assert.match(Law.bundled().on(DAY).in("nb").transfer(INSIDE).findings[0].message, /^Ingen overføring/);
});

test("a language that is not loaded: what to call", () => {
    const on = Law.bundled().on(DAY);
    const expected = { name: "LawfulError", part: "question", pointer: "/lang", message: '`de` is not loaded: `await loadLanguage("de")` first' };
    assert.throws(() => on.in("de").transfer(OPEN), expected);
    assert.throws(() => on.ask("regimes", INSIDE, { lang: "de" }), expected);
    assert.throws(() => Law.bundled().ask({ lang: "de", question: "transfer", as_of: DAY, facts: OPEN }), expected);
    assert.throws(() => schema.transfer({ on: DAY, lang: "de" }).issues(OPEN), expected);
    assert.equal(on.in("de").decide(INSIDE), "not-restricted", "a word has no language");
    const { error } = JSON.parse(Law.bundled().answer(question("de")));
    assert.equal(error.pointer, "/lang");
});

test("a language that does not exist", async () => {
    const expected = { name: "LawfulError", message: "unknown language `no`; there are `en`, `nb`, `sv`, `da`, `de`" };
    assert.throws(() => Law.bundled().on(DAY).in("no"), expected);
    await assert.rejects(loadLanguage("no"), expected);
    await assert.rejects(init({ lang: "no" }), expected);
    assert.deepEqual([...LANGUAGES], ["en", "nb", "sv", "da", "de"]);
});

test("texts that cannot be read, and a file that is not there", async () => {
    await assert.rejects(loadLanguage("de", { "ui.day": 7 }), /the texts of `de` cannot be read: line 1/);
    await assert.rejects(loadLanguage("de", new Response("", { status: 404 })), /cannot be fetched: 404/);
    await assert.rejects(loadLanguage("de", new TextEncoder().encode("[]")), LawfulError);
});

test("from an address, a response, bytes, an object, and at once", async (t) => {
    let asked = 0;
    const server = createServer((_, response) => (asked += 1) && response.end(file("core/lang/de.json")));
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    t.after(() => server.close());
    const address = `http://127.0.0.1:${server.address().port}/de.json`;
    await Promise.all([loadLanguage("de", address), loadLanguage("de", address)]);
    await loadLanguage("de", new URL(address));
    assert.equal(asked, 1, "once");
    await loadLanguage("sv", Promise.resolve(texts("sv")));
    loadLanguageSync("da", readFileSync(new URL("../../../core/lang/da.json", import.meta.url)));
    loadLanguageSync("en", {});
    const outcomes = LANGUAGES.map((lang) => Law.bundled().on(DAY).in(lang).transfer(OPEN).missing[0].question);
    assert.equal(new Set(outcomes).size, LANGUAGES.length, outcomes.join("\n"));
});

test("a day keeps its language under a regime and another law, and a question may name another", () => {
    const fallen = Law.bundled().with([{ op: "end", instrument: "eu-adequacy-us-dpf", date: "2027-03-01" }]);
    const on = fallen.on(DAY).in("nb").under("eu-gdpr");
    assert.equal(on.lang, "nb");
    assert.match(on.transfer(INSIDE).findings[0].message, /^Ingen overføring/);
    assert.match(on.ask("transfer", INSIDE, { lang: "sv" }).findings[0].message, /^Ingen överföring/);
    assert.match(on.in("en").transfer(INSIDE).findings[0].message, /^No transfer/);
    fallen.free();
});

test("issues of a form come in the language; what is wrong with its form stays English", () => {
    const of = (lang) => schema.transfer({ on: DAY, lang });
    const [english, german] = [of("en").issues(OPEN), of("de").issues(OPEN)];
    assert.deepEqual(german.map(({ path }) => path), english.map(({ path }) => path));
    assert.ok(german.every(({ message }, at) => message !== english[at].message && message.endsWith("?")));
    assert.deepEqual(of("de").issues({ importer: { contry: "FR" } }), of("en").issues({ importer: { contry: "FR" } }));
    const register = JSON.parse(file("core/examples/registers/klarpris.json"));
    const issues = schema.register({ on: DAY, lang: "sv" }).issues(register);
    assert.ok(issues.length > 0 && issues.every(({ message }) => !/ (the|is|was) /.test(message)), JSON.stringify(issues.slice(0, 3)));
});

test("answers in every language are those of the library, to the byte", (t) => {
    const law = Law.bundled();
    const lines = file("core/tests/data/conformance/questions.jsonl").split("\n").filter((line, at) => at % 3 === 0 && line.startsWith('{"'));
    const found = ["nb", "sv", "da", "de"].map((lang) => {
        const digest = createHash("sha256");
        for (const line of lines) digest.update(`${law.answer(`{"lang":"${lang}",${line.slice(1)}`)}\n`);
        return `${lang} ${digest.digest("hex")}\n`;
    });
    t.diagnostic(`${lines.length} answers in each language`);
    assert.equal(found.join(""), file("core/tests/data/lang/digests.txt"));
});

test("the files in the package are the catalogues of the library, under an entry of their own", async () => {
    for (const lang of LANGUAGES) {
        const { default: packed } = await import(`lawful/lang/${lang}.json`, { with: { type: "json" } });
        assert.deepEqual(packed, texts(lang));
    }
});
