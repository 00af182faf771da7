// Builds the components and the demo page:
//   target/browser/dist   lawful-browser.js with its types, lawful_bg.wasm, lang/*.json: what a page embeds;
//                         lawful-transfer.js, lawful_transfer.wasm: the form alone
//   target/browser/site   the demo page with the same files, for any file server
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fieldsOf } from "./fields.mjs";
import { provisionsOf } from "./rules.mjs";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const root = join(here, "../..");
const out = join(root, "target/browser");
// The module and its glue, as bindings/node/build.sh makes them.
const engine = process.env.LAWFUL_WASM ?? join(root, "bindings/node/dist/wasm");
const smaller = join(dirname(engine), "transfer");

/** Modules that are made of the project's own data at build time. */
const data = {
  "lawful-fields": () => fieldsOf(join(root, "bindings/cli/schema/question.json")),
  "lawful-provisions": () => provisionsOf(join(root, "docs/RULES.md"), "## Before the act"),
};
const made = (module) => ({
  name: "data",
  setup(on) {
    on.onResolve({ filter: /^lawful-(fields|provisions)$/ }, ({ path }) => ({ path, namespace: "data" }));
    on.onLoad({ filter: /.*/, namespace: "data" }, ({ path }) => ({ contents: JSON.stringify(data[path]()), loader: "json" }));
    on.onResolve({ filter: /^lawful-wasm$/ }, () => ({ path: join(module, "lawful.js") }));
  },
});

rmSync(out, { recursive: true, force: true });
for (const folder of ["dist/lang", "site"]) mkdirSync(join(out, folder), { recursive: true });

for (const [entry, name, module, file] of [
  ["index.js", "lawful-browser.js", engine, "lawful_bg.wasm"],
  ["form.js", "lawful-transfer.js", smaller, "lawful_transfer.wasm"],
]) {
  await build({
    entryPoints: [join(here, "src", entry)],
    outfile: join(out, "dist", name),
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "linked",
    define: { LAWFUL_MODULE: JSON.stringify(`./${file}`) },
    plugins: [made(module)],
    logLevel: "warning",
  });
  cpSync(join(module, "lawful_bg.wasm"), join(out, "dist", file));
}
// The catalogues of the library, without the space that is there for people.
for (const file of readdirSync(join(root, "core/lang"))) {
  const messages = JSON.parse(readFileSync(join(root, "core/lang", file), "utf8"));
  writeFileSync(join(out, "dist/lang", file), JSON.stringify(messages));
}

// The types of facts, questions and answers are those of the npm package.
const types = ["--declaration", "--emitDeclarationOnly", "--strict", "--exactOptionalPropertyTypes", "--ignoreConfig", "--skipLibCheck", "--types", ""];
const node = join(root, "bindings/node/src");
const emit = [...types, "--module", "nodenext", "--target", "es2022", "--rootDir", node, "--outDir", join(out, "dist/types"), join(node, "questions.ts")];
execFileSync(join(here, "node_modules/.bin/tsc"), emit, { stdio: "inherit" });
for (const name of ["lawful-browser.d.ts", "lawful-transfer.d.ts"]) cpSync(join(here, "src", name), join(out, "dist", name));

cpSync(join(here, "demo"), join(out, "site"), { recursive: true });
cpSync(join(out, "dist"), join(out, "site/lawful"), { recursive: true });
cpSync(join(root, "core/examples/registers"), join(out, "site/registers"), { recursive: true });
