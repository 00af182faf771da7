import assert from "node:assert/strict";
import { before, test } from "node:test";
import { init, schema } from "lawful";
import { DAY, INSIDE, OPEN, file } from "./common.mjs";

before(() => init());

const validate = (of, value) => of["~standard"].validate(value);

test("the form of each kind of facts", () => {
    const register = JSON.parse(file("core/examples/registers/plandisc.json"));
    const good = [
        [schema.transfer(), INSIDE],
        [schema.register(), register],
        [schema.engagement(), register.engagements[0]],
        [schema.party(), register.parties[0]],
        [schema.activity(), { id: "letters" }],
        [schema.chain(), { root: "a", edges: [] }],
    ];
    for (const [of, value] of good) {
        assert.deepEqual(validate(of, value), { value });
        assert.deepEqual(of.issues(value), []);
        assert.equal(of["~standard"].version, 1);
        assert.equal(of["~standard"].vendor, "lawful");
        for (const bad of [undefined, null, 7, "text", [], { nothing: 1 }]) {
            const { issues } = validate(of, bad);
            assert.ok(issues?.length > 0, JSON.stringify(bad));
            assert.ok(issues.every(({ message, path }) => message && Array.isArray(path)));
        }
    }
});

test("issues carry paths, with numbers for places in lists", () => {
    const paths = (of, value) => validate(of, value).issues.map(({ path }) => path);
    assert.deepEqual(paths(schema.transfer(), { importer: { country: "Norwegn" } }), [["importer", "country"]]);
    assert.deepEqual(paths(schema.transfer(), { tools: [{ kind: "scc" }, { kind: "sccs" }] }), [["tools", 1, "kind"]]);
    assert.deepEqual(paths(schema.transfer(), { "importer.country": "Norwegn" }), [["importer.country"]]);
    const register = { format: "lawful-register/1", document: { id: "d", holder: "a" }, parties: [{ id: "a" }],
        engagements: [{ id: "e", by: "a", engages: "b" }, { id: "e", by: "c", engages: "a" }] };
    const found = paths(schema.register(), register);
    assert.deepEqual(found.slice(0, 1), [["engagements", 0, "engages"]]);
    assert.ok(found.length > 1, "every wrong reference is listed");
});

test("judged: what would decide is asked at its place", () => {
    const of = schema.transfer({ on: DAY });
    assert.deepEqual(validate(of, INSIDE), { value: INSIDE });
    const { issues } = validate(of, OPEN);
    assert.ok(issues.some(({ path }) => path.join(".") === "tools"));
    assert.ok(issues.every(({ message }) => message.endsWith("?")), JSON.stringify(issues));
    const without = { ...OPEN, "importer.role": "processor", importer: { country: "CN", role: "processor" }, tools: [], certs: [], derogations: [] };
    delete without["importer.role"];
    const breach = validate(of, without);
    assert.ok(breach.issues?.length > 0);
});

test("judged: a register", () => {
    const register = JSON.parse(file("core/examples/registers/klarpris.json"));
    const { issues } = validate(schema.register({ on: DAY }), register);
    assert.ok(issues?.length > 0);
    assert.ok(issues.some(({ path }) => path[0] === "engagements" && typeof path[1] === "number"));
});
