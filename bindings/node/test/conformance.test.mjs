import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { Law, init } from "lawful";
import { file } from "./common.mjs";

test("every answer of the suite is that of the library, to the byte", async (t) => {
    await init();
    const law = Law.bundled();
    const digest = createHash("sha256");
    const lines = file("core/tests/data/conformance/questions.jsonl").split("\n").slice(0, -1);
    for (const line of lines) digest.update(`${law.answer(line)}\n`);
    const found = digest.digest("hex");
    t.diagnostic(`conformance: ${lines.length} answers, digest ${found}`);
    assert.equal(found, file("core/tests/data/conformance/digest.txt").trim());
});
