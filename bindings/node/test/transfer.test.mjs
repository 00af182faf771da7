// The middle build: the questions about one transfer, byte for byte as the whole library answers them.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as whole from "lawful";
import * as small from "lawful/transfer";
import { DAY, INSIDE, OPEN, file } from "./common.mjs";

const KINDS = new Set(["transfer", "lawful-periods", "rungs", "suggest-tools", "regimes", "sub-processor", "law"]);

test("before init the error says what to do; afterwards a language can be loaded", async () => {
    assert.throws(() => small.answer("{}"), { name: "LawfulError", message: /await init\(\)/ });
    await small.init({ lang: "nb" });
    await small.loadLanguage("de");
    await small.loadLanguage("en");
    await assert.rejects(small.loadLanguage("no"), { message: /unknown language `no`/ });
    assert.throws(() => small.ask({ question: "transfer", as_of: DAY, lang: "sv", facts: OPEN }), { message: /await loadLanguage\("sv"\)/ });
});

test("the suite: the same bytes, and a refusal for what it does not answer", async () => {
    await Promise.all([whole.init({ lang: ["nb", "de"] }), small.init({ lang: ["nb", "de"] })]);
    const law = whole.Law.bundled();
    let [same, refused] = [0, 0];
    for (const line of file("core/tests/data/conformance/questions.jsonl").split("\n").filter(Boolean)) {
        let asked;
        try {
            asked = JSON.parse(line);
        } catch {
            assert.equal(small.answer(line), law.answer(line));
            continue;
        }
        const answer = small.answer(line);
        if (KINDS.has(asked.question) && !("overlay" in asked)) {
            assert.equal(answer, law.answer(line), line);
            same += 1;
        } else {
            assert.ok("error" in JSON.parse(answer), line);
            refused += 1;
        }
    }
    assert.ok(same > 300 && refused > 300, `${same} the same, ${refused} refused`);
    for (const lang of ["nb", "de"]) {
        const question = JSON.stringify({ question: "transfer", as_of: DAY, lang, facts: OPEN });
        assert.equal(small.answer(question), law.answer(question));
    }
});

test("asked with values", async () => {
    await small.init();
    assert.equal(small.ask({ question: "transfer", as_of: DAY, facts: INSIDE, detail: "outcome" }).outcome, "not-restricted");
    assert.throws(() => small.ask({ question: "transfer", as_of: DAY, facts: { "importer.contry": "US" } }), { suggestion: "country" });
    assert.throws(() => small.ask({ question: "codes" }), { message: /a question of `codes` is not answered here/ });
    assert.deepEqual([small.edition(), small.digest()], [whole.Law.bundled().edition, whole.Law.bundled().digest]);
});
