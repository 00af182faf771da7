// The same rules in Node, to hold what the page shows against.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./browser.mjs";

const folder = process.env.LAWFUL_WASM ?? join(root, "bindings/node/dist/wasm");
const glue = await import(pathToFileURL(join(folder, "lawful.js")));
glue.initSync({ module: readFileSync(join(folder, "lawful_bg.wasm")) });

/** The answer to a question. */
export const ask = (question) => JSON.parse(glue.answer(JSON.stringify(question)));
