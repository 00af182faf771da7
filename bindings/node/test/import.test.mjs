// Other people's records in, through a module that does nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Law, init as start } from "lawful";
import { importText, init } from "lawful/import";
import { DAY } from "./common.mjs";

const LIST = "| Sub-processor | Location | Safeguard |\n|---|---|---|\n| Acme Mail, Inc. | USA | SCCs |\n| Kontor AS | Oslo |  |\n";

test("a list becomes a register that can be judged; what is not understood is told with its line", async () => {
    assert.throws(() => importText(LIST, "markdown"), { name: "LawfulError", message: /await init\(\)/ });
    await Promise.all([init(), start()]);
    const { register, losses, cells } = importText(LIST, "markdown", { holder: "us", holder_name: "Us AS", holder_country: "NO" });
    assert.deepEqual(losses.map(({ line, text }) => [line, text]), [[4, "Oslo"]]);
    assert.deepEqual(cells, { read: 8, understood: 7 });
    assert.equal(register.parties[0].name.written, "Us AS");
    const report = Law.bundled().on(DAY).register(register);
    assert.deepEqual(report.legs.map(({ verdict }) => verdict.outcome), ["undetermined", "undetermined"]);
});

test("what cannot be read", async () => {
    await init();
    assert.throws(() => importText(LIST, "markdwon"), { suggestion: "markdown", part: "facts", pointer: "/format" });
    assert.throws(() => importText("{", "tilt", { holder_country: "Norge" }), { name: "LawfulError", part: "facts" });
    for (const text of ["", "\u0000", "|".repeat(1000), "{".repeat(5000)]) assert.equal(importText(text, "text").register.parties.length, 1);
});
