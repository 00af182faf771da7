import assert from "node:assert/strict";
import { test, before } from "node:test";
import { Law, LawfulError, init, initSync, version } from "lawful";
import { DAY, INSIDE, OPEN, file } from "./common.mjs";

const FALL = [{ op: "end", instrument: "eu-adequacy-us-dpf", date: "2027-03-01" }];

test("nothing works before init, and says so", () => {
    assert.throws(() => Law.bundled(), { name: "LawfulError", message: /await init\(\)/ });
    assert.throws(() => version(), LawfulError);
});

test("a load that failed can be tried again", async () => {
    await assert.rejects(init({ wasm: new Uint8Array([1, 2, 3]) }), WebAssembly.CompileError);
    await Promise.all([init(), init()]);
    await init();
    initSync(new Uint8Array());
});

test("the law has an edition and a digest", () => {
    const law = Law.bundled();
    assert.match(law.edition, /^\d{4}\.\d{2}$/);
    assert.match(law.digest, /^[0-9a-f]{64}$/);
    assert.equal(version(), JSON.parse(file("bindings/node/package.json")).version);
});

test("decide and transfer agree, and the proof comes when it is asked for", () => {
    const on = Law.bundled().on(DAY);
    for (const facts of [INSIDE, OPEN, {}]) assert.equal(on.decide(facts), on.transfer(facts).outcome);
    assert.equal(on.decide(INSIDE), "not-restricted");
    assert.equal(on.transfer(INSIDE).proof, undefined);
    assert.equal(on.transfer(INSIDE, { proof: true }).proof?.value, "true");
    assert.ok(on.transfer(OPEN).missing.length > 0);
});

test("a remedy applied gives the outcome that it promises", () => {
    const on = Law.bundled().on(DAY);
    const [remedy] = on.transfer(OPEN).remedies;
    assert.ok(remedy);
    const facts = { ...OPEN, ...Object.fromEntries(remedy.changes.map(({ fact, to }) => [fact, to])) };
    const flat = Object.keys(facts).some((key) => key.includes("["));
    if (!flat) assert.equal(on.decide(facts), remedy.outcome);
});

test("under one regime or those that apply", () => {
    const on = Law.bundled().on(DAY);
    assert.equal(on.under("uk-gdpr").transfer(INSIDE).regime, "uk-gdpr");
    assert.equal(on.transfer(INSIDE).regime, "eu-gdpr");
    assert.throws(() => on.under("eu-led").decide(INSIDE), { part: "regime" });
    assert.throws(() => on.under("eu-gdrp").decide(INSIDE), { suggestion: "eu-gdpr" });
});

test("another law, until it is freed", () => {
    const law = Law.bundled();
    const fallen = law.with(FALL);
    assert.equal(fallen.edition, `${law.edition}+overlay`);
    assert.notEqual(fallen.digest, law.digest);
    assert.equal(fallen.with("[]").digest, fallen.digest);
    const listed = { ...OPEN, "data.tags": ["non-hr"], tools: [], certs: [{ instrument: "eu-adequacy-us-dpf", active: true, entity_covered: true, covers_non_hr: true, checked_on: "2026-11-01" }] };
    assert.equal(law.on("2027-03-01").decide(listed), "lawful");
    assert.equal(fallen.on("2027-03-01").decide(listed), "unlawful");
    assert.equal(fallen.on("2027-02-28").decide(listed), "lawful");
    assert.equal(law.on("2027-03-01").impact(listed, FALL).after.outcome, "unlawful");
    fallen.free();
    fallen.free();
    assert.throws(() => fallen.on(DAY).decide(listed), { name: "LawfulError", message: /freed/ });
    law.free();
    assert.equal(law.on(DAY).decide(INSIDE), "not-restricted");
});

test("laws that are made and freed leave no memory behind", async () => {
    const { readFile } = await import("node:fs/promises");
    const glue = await import("../dist/wasm/lawful.js");
    const { memory } = await glue.default({ module_or_path: await readFile(new URL("../dist/wasm/lawful_bg.wasm", import.meta.url)) });
    const law = Law.bundled();
    const round = () => {
        for (let i = 0; i < 50; i += 1) law.with(FALL).free();
        return memory.buffer.byteLength;
    };
    const first = round();
    assert.equal(round(), first);
    assert.equal(round(), first);
});

test("an overlay that names what does not exist", () => {
    const law = Law.bundled();
    assert.throws(() => law.with([{ op: "end", instrument: "eu-adequacy-us-dbf", date: "2027-01-01" }]), {
        name: "LawfulError", part: "overlay", message: /eu-adequacy-us-dpf/,
    });
    assert.throws(() => law.with("[{"), { part: "overlay", line: 1, column: 2 });
});

test("periods, chains, registers and calendars", () => {
    const on = Law.bundled().on(DAY);
    const periods = on.periods(INSIDE, "2018-01-01", "2027-01-01");
    assert.equal(periods[0]?.from, "2018-01-01");
    const text = file("core/examples/registers/plandisc.json");
    const report = on.register(text);
    assert.deepEqual(report, on.register(JSON.parse(text)));
    assert.equal(Object.values(report.counts).reduce((sum, count) => sum + count, 0), report.legs.length);
    assert.ok(Array.isArray(on.calendar(text, "2029-01-01")));
    assert.throws(() => on.calendar(text, "2029-13-01"), LawfulError);
    assert.ok(Array.isArray(on.registerImpact(text, FALL)));
    assert.equal(on.chain({ root: "a", edges: [] }).outcome, "not-restricted");
});

test("questions and their answers", () => {
    const law = Law.bundled();
    const answer = law.ask({ id: 7, question: "transfer", as_of: DAY, detail: "outcome", facts: INSIDE });
    assert.deepEqual(answer, { id: 7, question: "transfer", outcome: "not-restricted" });
    assert.ok(law.ask({ question: "codes" }).codes.length > 200);
    assert.equal(law.on(DAY).ask("regimes", INSIDE).applicable[0], "eu-gdpr");
    assert.throws(() => law.ask({ question: "transfr" }), { suggestion: "transfer", pointer: "/question" });
});
