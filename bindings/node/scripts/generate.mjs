// Writes `src/generated`: the types of facts and answers. With --check nothing is written, and a file that is not what it
// should be is an error.
import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { answers } from "./answers.mjs";
import { facts } from "./facts.mjs";
import { questions } from "./questions.mjs";
import { declarations } from "./schema-types.mjs";

const HEAD = "// Made by scripts/generate.mjs from the declarations of the library. Do not edit.\n";
const DATE = "/** A day, `2026-11-22`. */\nexport type IsoDate = string;\n";

const { defs, question } = facts();
const out = answers(defs);
// Names that both use are declared once, with the facts.
const shared = Object.keys(defs).filter((name) => new RegExp(`"#/\\$defs/${name}"`).test(JSON.stringify(out)));
/** The definitions that some use, with those that they use. */
function closure(names) {
    const all = new Set(names);
    for (const name of all) for (const [, used] of JSON.stringify(defs[name]).matchAll(/#\/\$defs\/(\w+)/g)) all.add(used);
    return Object.fromEntries([...all].sort().map((name) => [name, defs[name]]));
}

const made = {
    "facts.ts": `${HEAD}\n${DATE}\n${declarations(defs)}`,
    "answers.ts": `${HEAD}\nimport type { ${["IsoDate", ...shared].sort().join(", ")} } from "./facts.js";\n\n${declarations(out)}`,
    "questions.ts": `${HEAD}\n${questions(defs, question)}`,
    "answers.schema.json": `${JSON.stringify({ $defs: { ...out, ...closure(shared) } }, null, 1)}\n`,
    "lists.ts": `${HEAD}\n${lists()}`,
};

function lists() {
    const list = (name, words) => `export const ${name} = ${JSON.stringify(words)} as const;\n`;
    return [
        "/** Every code of the catalogue. */\n" + list("CODES", out.Code.enum),
        "/** Every kind of question. */\n" + list("QUESTIONS", defs.Kind.enum),
        "/** The regimes a transfer can be judged under. */\n" + list("REGIMES", question.properties.regime.enum),
        "/** The languages that answers can be in. */\n" + list("LANGUAGES", question.properties.lang.enum),
    ].join("\n");
}

const folder = new URL("../src/generated/", import.meta.url);
const check = process.argv.includes("--check");
mkdirSync(folder, { recursive: true });
let stale = 0;
for (const [name, text] of Object.entries(made)) {
    const file = new URL(name, folder);
    if (!check) {
        writeFileSync(file, text);
    } else if (readFileSync(file, "utf8") !== text) {
        console.error(`src/generated/${name} is stale: run npm run generate, then read the diff`);
        stale += 1;
    }
}
process.exitCode = stale > 0 ? 1 : 0;
