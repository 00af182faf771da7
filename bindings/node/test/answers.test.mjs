import assert from "node:assert/strict";
import { before, test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { Law, CODES, QUESTIONS, init } from "lawful";
import { file } from "./common.mjs";
import { ANSWERS } from "../scripts/questions.mjs";

before(() => init());

test("every answer of the suite is of the type that is declared for it", () => {
    const schema = JSON.parse(file("bindings/node/src/generated/answers.schema.json"));
    const ajv = new Ajv({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
    ajv.addSchema({ $id: "answers", ...schema });
    const law = Law.bundled();
    const seen = new Set();
    for (const line of file("core/tests/data/conformance/questions.jsonl").split("\n").slice(0, -1)) {
        const { id, question, error, ...answer } = JSON.parse(law.answer(line));
        if (error) continue;
        const { detail } = JSON.parse(line);
        if (detail === "outcome" || detail === "codes") continue;
        seen.add(question);
        const type = ANSWERS[question] ?? "Judgement";
        const fits = ajv.getSchema(`answers#/$defs/${type}`);
        assert.ok(fits(answer), `${question} ${JSON.stringify(id)}: ${JSON.stringify(fits.errors?.slice(0, 3))}`);
    }
    assert.ok(seen.size > 30, `${seen.size} kinds of questions were seen`);
});

test("the lists are those of the library", () => {
    const codes = Law.bundled().ask({ question: "codes" }).codes.map(({ code }) => code);
    assert.deepEqual([...CODES], codes.sort());
    assert.ok(QUESTIONS.includes("register"));
});
