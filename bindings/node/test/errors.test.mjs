import assert from "node:assert/strict";
import { before, test } from "node:test";
import { Law, LawfulError, init } from "lawful";
import { DAY, INSIDE, file, random } from "./common.mjs";

before(() => init());

const on = () => Law.bundled().on(DAY);

function error(run) {
    try {
        run();
    } catch (thrown) {
        assert.ok(thrown instanceof LawfulError, String(thrown));
        const { message, part, pointer, line, column, suggestion } = thrown;
        return { message, part, pointer, line, column, suggestion };
    }
    return assert.fail("nothing was thrown");
}

test("an unknown key: where, which, and what was meant", () => {
    const expected = {
        message: "unknown key `contry`; nearest is `country` (in exporter)",
        part: "facts", pointer: "/exporter", line: 0, column: 0, suggestion: "country",
    };
    const facts = { exporter: { contry: "DE" } };
    assert.deepEqual(error(() => on().transfer(facts)), expected);
    assert.deepEqual(error(() => on().decide(facts)), expected);
});

test("text has lines and columns", () => {
    const text = '\n{"exporter":\n    {"country": "Norwegn"}}';
    for (const run of [() => on().transfer(text), () => on().decide(text)]) {
        const { pointer, line, column } = error(run);
        assert.deepEqual({ pointer, line, column }, { pointer: "/exporter/country", line: 3, column: 25 });
    }
    const { part, line, column, pointer } = error(() => on().register('{"format":\n "lawful-register/1",,}'));
    assert.deepEqual({ part, line, column, pointer }, { part: "facts", line: 2, column: 22, pointer: "" });
});

test("text cannot reach out of the facts", () => {
    for (const text of ['{},"overlay":[]', '{}, "detail": "outcome"', '{}}{', "", " "]) {
        assert.equal(error(() => on().transfer(text)).part, "facts");
    }
});

test("a day, a regime, an instrument that does not exist", () => {
    assert.equal(error(() => Law.bundled().on("2026-02-30").transfer(INSIDE)).part, "day");
    assert.equal(error(() => Law.bundled().on("2026-02-30").decide(INSIDE)).message.split(";")[0], "impossible date `2026-02-30`");
    assert.equal(error(() => Law.bundled().on("2026-02-30").decide(INSIDE)).part, "day");
    assert.equal(error(() => on().under("eu-gdprr").decide(INSIDE)).part, "regime");
    assert.equal(error(() => Law.bundled().on("none").decide(INSIDE)).part, "day");
    assert.throws(() => Law.bundled().on(undefined), { name: "LawfulError", part: "day" });
    const named = { ...INSIDE, claims: ["eu-adequacy-us-dbf"] };
    for (const run of [() => on().transfer(named), () => on().decide(named)]) {
        const { pointer, suggestion } = error(run);
        assert.deepEqual({ pointer, suggestion }, { pointer: "/claims/0", suggestion: "eu-adequacy-us-dpf" });
    }
});

test("what JSON cannot hold is refused and never read as unknown", () => {
    const circle = {};
    circle.self = circle;
    for (const facts of [circle, { tools: [1n] }, { flow: { days: NaN } }, undefined, () => 1, Symbol("x")]) {
        assert.equal(error(() => on().transfer(facts)).part, "facts");
        assert.equal(error(() => on().decide(facts)).part, "facts");
    }
});

test("a number that JSON cannot hold is found wherever it stands, beside a null or without one", () => {
    for (const facts of [{ flow: { days: NaN } }, { tools: null, flow: { days: Infinity } }, { exporter: { country: "null" }, tools: [-Infinity] }]) {
        assert.match(error(() => on().decide(facts)).message, /which JSON cannot hold/);
    }
    assert.equal(on().decide({ ...INSIDE, tools: null }), "not-restricted");
});

test("thousands of mutated inputs: each is answered or refused, none traps", () => {
    const lines = file("core/tests/data/conformance/questions.jsonl").split("\n").filter((line) => line.length < 4000);
    const next = random(20261122);
    const law = Law.bundled();
    const bits = ['"', "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "\\", "\\ud800", "\u0000", "é", "\ud800", "none", "9".repeat(400), "[".repeat(300)];
    let refused = 0;
    for (let round = 0; round < 6000; round += 1) {
        let text = lines[next(lines.length)];
        for (let change = next(3); change >= 0; change -= 1) {
            const [from, bit] = [next(text.length + 1), bits[next(bits.length)]];
            const kinds = [
                () => text.slice(0, from) + bit + text.slice(from),
                () => text.slice(0, from) + text.slice(from + 1 + next(8)),
                () => text.slice(0, from),
                () => text.slice(0, from) + bit + text.slice(from + 1),
                () => { const to = text.slice(from).search(/[\]}"]/); return to < 0 ? text : text.slice(0, from) + text.slice(from + to); },
            ];
            text = kinds[next(kinds.length)]();
        }
        const answer = JSON.parse(law.answer(text));
        if (answer.error) {
            refused += 1;
            assert.equal(typeof answer.error.message, "string");
            assert.ok(answer.error.pointer === "" || answer.error.pointer.startsWith("/"));
        }
    }
    assert.ok(refused > 3000, `${refused} were refused`);
    assert.equal(law.on(DAY).decide(INSIDE), "not-restricted");
});

test("facts of any shape: an answer or a LawfulError", () => {
    const next = random(7);
    const leaves = [null, true, false, 0, -1, 1.5, 1e308, "", "none", "DE", "US", "2026-02-29", "processor", [], {}, "\ud800", "x".repeat(5000)];
    const keys = ["exporter", "importer", "country", "role", "tools", "kind", "certs", "instrument", "data", "tags", "flow", "tia", "__proto__x", "", "exporter.country", "a.b.c", "importer.is.x"];
    const value = (depth) => {
        const shape = depth > 4 ? 0 : next(4);
        if (shape === 1) return Array.from({ length: next(4) }, () => value(depth + 1));
        if (shape >= 2) return Object.fromEntries(Array.from({ length: next(5) }, () => [keys[next(keys.length)], value(depth + 1)]));
        return leaves[next(leaves.length)];
    };
    let answered = 0;
    for (let round = 0; round < 4000; round += 1) {
        const facts = Object.fromEntries(Array.from({ length: next(4) }, () => [keys[next(keys.length)], value(1)]));
        try {
            on().decide(facts);
            answered += 1;
        } catch (thrown) {
            assert.ok(thrown instanceof LawfulError, String(thrown));
        }
    }
    assert.ok(answered > 100, `${answered} were answered`);
    for (const facts of [`${"[".repeat(100000)}${"]".repeat(100000)}`, `{"tools":${"[".repeat(5000)}${"]".repeat(5000)}}`]) {
        assert.throws(() => on().transfer(facts), LawfulError);
    }
});
