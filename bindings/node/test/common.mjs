// What the tests share. The package is imported by its own name, as a user would.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Law } from "lawful";

const root = new URL("../../../", import.meta.url);

/** A file of the repository. */
export function file(path) {
    return readFileSync(new URL(path, root), "utf8");
}

/** The day the tests ask about. */
export const DAY = "2026-11-22";

/** A transfer about which little is known. */
export const OPEN = { exporter: { country: "DE" }, importer: { country: "US", role: "processor" } };

/** One inside the zone. */
export const INSIDE = { exporter: { country: "DE" }, importer: { country: "FR", role: "processor" } };

/** Numbers that look random and are the same on every run. */
export function random(seed) {
    let state = seed >>> 0;
    return (below) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
    };
}

/** The module that is loaded answers every question of the suite as the library does. */
export function conforms(t) {
    const law = Law.bundled();
    const digest = createHash("sha256");
    const lines = file("core/tests/data/conformance/questions.jsonl").split("\n").slice(0, -1);
    for (const line of lines) digest.update(`${law.answer(line)}\n`);
    const found = digest.digest("hex");
    t.diagnostic(`conformance: ${lines.length} answers, digest ${found}`);
    assert.equal(found, file("core/tests/data/conformance/digest.txt").trim());
}
