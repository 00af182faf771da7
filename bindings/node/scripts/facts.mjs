// The definitions of what goes in: the JSON schemas of the inputs that the command line keeps.
import { readFileSync } from "node:fs";

const schemas = new URL("../../cli/schema/", import.meta.url);

/** Every record and list of words that an input may hold, and the properties of a question. */
export function facts() {
    const defs = {};
    const read = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, schemas), "utf8"));
    for (const name of ["transfer", "register", "question"]) {
        for (const [key, def] of Object.entries(read(name).$defs)) {
            if (defs[key] !== undefined && JSON.stringify(defs[key]) !== JSON.stringify(def)) {
                throw new Error(`${key} is not the same in every schema`);
            }
            defs[key] = def;
        }
    }
    return { defs, question: read("question") };
}
