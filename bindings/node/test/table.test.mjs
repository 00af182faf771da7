// Tables: each row is what the same facts come to alone.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { before, test } from "node:test";
import { Law, LawfulError, OUTCOMES, OUTCOME_ERROR, init } from "lawful";
import { DAY, file, random } from "./common.mjs";

before(() => init());

const on = () => Law.bundled().on(DAY);

/** The facts of an object by their dotted names: what is no object is a fact. */
function flat(facts, prefix = "", into = {}) {
    for (const [key, value] of Object.entries(facts)) {
        if (typeof value === "object" && value !== null && !Array.isArray(value)) flat(value, `${prefix}${key}.`, into);
        else into[prefix + key] = value;
    }
    return into;
}

/** Which of the questions are about one transfer under the law as it is, with facts that are an object. */
const isOfTransfer = ({ question, overlay, facts, as_of }) =>
    question === "transfer" && !overlay && typeof as_of === "string" && typeof facts === "object" && facts !== null && !Array.isArray(facts);

/** The questions of the suite. */
function suite() {
    const lines = file("core/tests/data/conformance/questions.jsonl").split("\n");
    return lines.flatMap((line) => { try { return [JSON.parse(line)]; } catch { return []; } }).filter(isOfTransfer);
}

/** The questions of the test vectors, again and again in an order that is not that of the files. */
function mixture(count) {
    const folder = new URL("../../../core/tests/data/vectors/", import.meta.url);
    const files = readdirSync(folder).map((name) => JSON.parse(file(`core/tests/data/vectors/${name}`)));
    const vectors = files.flatMap(({ vectors }) => vectors ?? []).filter(isOfTransfer);
    assert.ok(vectors.length > 100, `${vectors.length} vectors`);
    const next = random(11);
    return Array.from({ length: count }, (_, at) => vectors[at < vectors.length ? at : next(vectors.length)]);
}

/** Rows as columns: what a row does not state is `undefined`. */
function columnsOf(rows) {
    const columns = {};
    rows.forEach((row, at) => {
        for (const [fact, value] of Object.entries(row)) (columns[fact] ??= Array.from({ length: rows.length }))[at] = value;
    });
    return columns;
}

/** What `decide` says of a row: a word, or the error. */
function alone({ facts, as_of, regime }) {
    const day = Law.bundled().on(as_of);
    try {
        return (regime ? day.under(regime) : day).decide(facts);
    } catch (error) {
        assert.ok(error instanceof LawfulError, String(error));
        return error;
    }
}

test("every transfer of the suite in one table: the outcomes of decide, and its refusals", (t) => {
    const rows = suite();
    const names = new Set(rows.flatMap(({ facts }) => Object.keys(flat(facts))));
    // A name that is no fact refuses a table as a whole; a row with one goes alone.
    const known = new Map([...names].map((name) => [name, refused(() => on().assess({ [name]: [null] })) === undefined]));
    const good = rows.filter(({ facts }) => Object.keys(flat(facts)).every((name) => known.get(name)));
    for (const row of rows.filter((row) => !good.includes(row))) assert.ok(alone(row) instanceof LawfulError, JSON.stringify(row));
    const columns = columnsOf(good.map(({ facts, as_of, regime }) => ({ ...flat(facts), as_of, regime })));
    const assessed = on().assess(columns, { answers: ["code", "ground", "missing", "next_change"] });
    let errors = 0;
    good.forEach((row, at) => {
        const expected = alone(row);
        if (expected instanceof LawfulError) errors += 1;
        assert.equal(assessed.outcome(at), expected instanceof LawfulError ? undefined : expected, JSON.stringify(row));
        if (!(expected instanceof LawfulError) && at % 10 === 0) {
            const day = Law.bundled().on(row.as_of);
            const verdict = (row.regime ? day.under(row.regime) : day).transfer(row.facts);
            assert.equal(assessed.ground(at), verdict.ground, JSON.stringify(row));
            assert.deepEqual(assessed.missing(at), verdict.missing.map(({ fact }) => fact));
            assert.equal(assessed.nextChange(at), verdict.next_change?.day);
            if (assessed.code(at)) assert.ok(verdict.findings.some(({ code }) => code === assessed.code(at)));
        }
    });
    assert.equal(assessed.errors.length, errors);
    t.diagnostic(`${good.length} rows, ${errors} of them refused, ${assessed.judged} judged`);
    assert.ok(good.length > 300);
});

function refused(run) {
    try {
        run();
        return undefined;
    } catch (error) {
        assert.ok(error instanceof LawfulError, String(error));
        return error;
    }
}

test("the mixture of the vectors in one table: every row is what decide says", () => {
    const rows = mixture(5000);
    const word = new Map(rows.map((row) => [row, alone(row)]));
    const columns = columnsOf(rows.map(({ facts, as_of, regime }) => ({ ...flat(facts), as_of, regime })));
    const assessed = on().assess(columns);
    assert.deepEqual(assessed.errors, []);
    rows.forEach((row, at) => assert.equal(assessed.outcome(at), word.get(row), JSON.stringify(row)));
    assert.ok(assessed.judged < 1000, `${assessed.judged} were judged`);

    // The same as codes, and as codes into values that have one that nobody uses.
    const packed = Object.entries(columns).map(([fact, column]) => {
        const texts = [...new Set(column.map((value) => JSON.stringify(value)))];
        const values = ["nobody", ...texts.map((text) => (text === undefined ? undefined : JSON.parse(text)))];
        return [fact, { values, codes: Uint16Array.from(column, (value) => texts.indexOf(JSON.stringify(value)) + 1) }];
    });
    assert.deepEqual(on().assess(Object.fromEntries(packed)).outcomes, assessed.outcomes);
});

test("null is unknown, undefined is not stated, none is none", () => {
    const exporter = Array.from({ length: 5 }, () => "DE");
    const rows = { "exporter.country": exporter, "importer.country": ["US", "US", "US", "FR", null], tools: [null, undefined, "none", undefined, []] };
    const assessed = on().assess(rows, { answers: ["missing"] });
    for (let row = 0; row < 5; row += 1) {
        const facts = Object.fromEntries(Object.entries(rows).map(([fact, column]) => [fact, column[row]]));
        const expected = refused(() => on().transfer(facts)) ?? on().transfer(facts);
        assert.equal(assessed.outcome(row), expected.outcome);
        if (expected.outcome) assert.deepEqual(assessed.missing(row), expected.missing.map(({ fact }) => fact));
        else assert.deepEqual(assessed.errors, [{ row, fact: "tools", message: expected.message }]);
    }
});

test("items of lists have columns; in a row where nothing is known of them nobody spoke of the list", () => {
    const base = { exporter: { country: "DE", role: "controller" }, importer: { country: "IN", role: "processor" } };
    const items = {
        "tools[0].kind": ["scc", null, undefined, "scc"], "tools[0].executed": [true, null, undefined, undefined],
        "certs[eu-adequacy-us-dpf].active": [undefined, undefined, true, null],
    };
    const fixed = Object.fromEntries(Object.entries(flat(base)).map(([fact, value]) => [fact, { values: [value], codes: new Uint8Array(4) }]));
    const assessed = on().assess({ ...fixed, ...items }, { answers: ["missing"] });
    const facts = [
        { ...base, tools: [{ kind: "scc", executed: true }] }, base,
        { ...base, certs: [{ instrument: "eu-adequacy-us-dpf", active: true }] }, { ...base, tools: [{ kind: "scc" }] },
    ];
    facts.forEach((facts, row) => {
        const { outcome, missing } = on().transfer(facts);
        assert.equal(assessed.outcome(row), outcome);
        assert.deepEqual(assessed.missing(row), missing.map(({ fact }) => fact));
    });
});

test("a row that cannot be read does not fail the table", () => {
    const values = ["FR", "Atlantis", 7, 1.5, NaN, 1n, { a: 1 }, ["FR"], "FR", true, "[", "\ud800"];
    const same = (value) => values.map(() => value);
    const { errors, outcomes, outcome } = on().assess({ "exporter.country": same("DE"), "importer.country": values, "importer.role": same("processor") });
    assert.deepEqual([outcomes[0], outcomes[8]], [0, 0]);
    values.forEach((value, row) => {
        const expected = refused(() => on().decide({ exporter: { country: "DE" }, "importer.country": value, importer: { role: "processor" } }));
        const found = errors.find((error) => error.row === row);
        if (!expected) return assert.equal(found, undefined);
        assert.equal(outcomes[row], OUTCOME_ERROR);
        assert.equal(found.fact, "importer.country");
        // What JSON cannot hold is refused before a row has a place for it.
        if (!/JSON/.test(expected.message)) assert.equal(found.message, expected.message);
        else assert.match(found.message, /JSON/);
    });
    assert.equal(errors.length, values.length - 2);
    assert.equal(outcome.call({ outcomes: new Uint8Array([OUTCOME_ERROR]) }, 0), undefined);
});

test("days and regimes as columns", () => {
    const assessed = on().assess({
        as_of: ["2026-11-22", "2019-01-01", "2026-02-30", null, undefined], regime: ["eu-gdpr", undefined, null, null, "eu-gdpr"],
        "exporter.country": ["DE", "DE", "DE", "DE", "DE"], "importer.country": ["FR", "JP", "FR", "FR", "FR"],
    });
    assert.equal(assessed.outcome(0), "not-restricted");
    assert.equal(assessed.outcome(1), Law.bundled().on("2019-01-01").decide({ "exporter.country": "DE", "importer.country": "JP" }));
    assert.deepEqual(assessed.errors.map(({ row, fact }) => [row, fact]), [[2, "as_of"], [3, "as_of"], [4, "as_of"]]);
    assert.match(assessed.errors[0].message, /2026-02-30/);
    const [{ message }] = on().assess({ regime: ["eu-led"] }).errors;
    assert.match(message, /no transfer is judged under `eu-led`/);
});

test("a table that cannot be read as a whole, and why", () => {
    const wrong = (columns, expected) => {
        const { message, part, pointer, suggestion } = refused(() => on().assess(columns));
        assert.equal(part, "facts");
        assert.match(message, expected.message);
        if (expected.pointer) assert.deepEqual({ pointer, suggestion }, { pointer: expected.pointer, suggestion: expected.suggestion });
    };
    wrong({ "importer.contry": ["US"] }, { message: /unknown key `contry`/, pointer: "/importer.contry", suggestion: "country" });
    wrong({ "importer.country": ["US"], "exporter.country": ["DE", "NO"] }, { message: /2 rows, and the table 1/, pointer: "/exporter.country" });
    wrong({ importer: [{ country: "US" }] }, { message: /importer/ });
    wrong({ "tools[x].kind": ["scc"] }, { message: /no place in a list/ });
    wrong({ tools: [[]], "tools[0].kind": ["scc"] }, { message: /column of its own/ });
    for (const column of ["US", null, 7, { values: ["US"] }, { values: "US", codes: new Uint8Array(1) }, { values: ["US"], codes: [0] }, { values: ["US"], codes: new Int8Array(1) }]) {
        wrong({ "importer.country": column }, { message: /`importer.country` is neither a list nor \{ values, codes \}/ });
    }
    assert.equal(refused(() => Law.bundled().on("2026-02-30").assess({ "importer.country": ["US"] })).part, "day");
    assert.equal(refused(() => on().under("eu-led").assess({ "importer.country": ["US"] })).part, "regime");
});

test("a code that stands for no value is an error of its row; the last code there is says nothing", () => {
    const column = (codes) => ({ values: ["FR", "IN"], codes: Uint32Array.from(codes) });
    const assessed = on().assess({ "exporter.country": { values: ["DE"], codes: new Uint8Array(5) }, "importer.country": column([0, 1, 2, 0xffffffff, 0xfffffffe]) });
    assert.deepEqual(assessed.errors.map(({ row, fact }) => [row, fact]), [[2, "importer.country"], [4, "importer.country"]]);
    assert.equal(assessed.outcome(3), on().decide({ "exporter.country": "DE" }));
});

test("no columns, no rows, what was not asked for, and another law", () => {
    assert.deepEqual([...on().assess({}).outcomes], []);
    assert.deepEqual([...on().assess({ "importer.country": [] }).outcomes], []);
    const columns = { "exporter.country": ["DE"], "importer.country": ["US"], "importer.role": ["processor"], "certs[eu-adequacy-us-dpf].active": [true] };
    assert.throws(() => on().assess(columns).code(0), { name: "LawfulError", message: /was not asked for/ });
    const fallen = Law.bundled().with([{ op: "end", instrument: "eu-adequacy-us-dpf", date: "2026-01-01" }]);
    const ask = (law) => law.on(DAY).assess(columns, { answers: ["code"] });
    assert.notEqual(ask(Law.bundled()).code(0), ask(fallen).code(0));
    fallen.free();
    assert.throws(() => ask(fallen), { message: /freed/ });
    assert.deepEqual(OUTCOMES.length, 4);
});

test("columns of any shape: outcomes or a LawfulError", () => {
    const next = random(23);
    const names = ["exporter.country", "importer.country", "importer.role", "tools", "tools[0].kind", "tools[1].executed", "certs[eu-adequacy-us-dpf].active", "importer.is.x", "data.tags", "as_of", "regime", "flow.mode", "", "a[", "tools[0]", "tools[999].kind", "__proto__"];
    const leaves = [null, undefined, true, 0, -1, 1e308, NaN, "", "none", "DE", "US", "2026-02-29", "processor", "eu-gdpr", [], ["hr"], [null], {}, [{}], [[1]], "[", "x".repeat(3000)];
    let judged = 0;
    for (let round = 0; round < 2000; round += 1) {
        const columns = {};
        for (let column = next(4); column >= 0; column -= 1) columns[names[next(names.length)]] = Array.from({ length: 1 + next(3) * next(2) }, () => leaves[next(leaves.length)]);
        if (refused(() => on().assess(columns, { answers: ["code", "missing"] })) === undefined) judged += 1;
    }
    assert.ok(judged > 100, `${judged} were judged`);
});
