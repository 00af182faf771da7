// Node loads the module that is made for speed; pages load this one.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Law, init } from "lawful";
import { DAY, conforms } from "./common.mjs";

test("the module of pages gives the same answers, to the byte", async (t) => {
    await init({ wasm: readFileSync(new URL("../dist/wasm/lawful_bg.wasm", import.meta.url)) });
    conforms(t);
    const columns = { "exporter.country": ["DE", "?"], "importer.country": ["FR", "FR"], "importer.role": ["processor", "processor"] };
    const { outcomes, errors } = Law.bundled().on(DAY).assess(columns);
    assert.deepEqual([...outcomes], [0, 255]);
    assert.equal(errors[0].row, 1);
});
