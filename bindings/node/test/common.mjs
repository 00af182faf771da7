// What the tests share. The package is imported by its own name, as a user would.
import { readFileSync } from "node:fs";

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
