// Prints what the package weighs and how fast it is in Node and in Chromium, beside @cedar-policy/cedar-wasm and regorus, in
// one run. Nothing is asserted but that each decides as it should.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { Worker } from "node:worker_threads";
import * as lawful from "lawful";
import * as small from "lawful/decide";
import * as one from "lawful/transfer";
import * as cedar from "@cedar-policy/cedar-wasm/nodejs";
import { sizes } from "../scripts/size.mjs";
import { inChromium } from "./chromium.mjs";
import { instantiation, ofCedar, ofDecide, ofLawful, ofRegorus, ofTransfer } from "./measure.js";

const here = (path) => new URL(path, import.meta.url);

/** regorus as it is built here: no package was found on npm that carries it. */
async function regorus() {
    try {
        if (!existsSync(here("regorus/pkg/regorus.js"))) execFileSync("bash", [here("regorus/build.sh").pathname], { stdio: "inherit" });
    } catch (error) {
        console.log(`regorus cannot be built and is left out: ${error.message}`);
        return undefined;
    }
    const module = await import("./regorus/pkg/regorus.js");
    await module.default({ module_or_path: readFileSync(here("regorus/pkg/regorus_bg.wasm")) });
    return module;
}

await Promise.all([lawful.init(), one.init(), small.init()]);
const rego = await regorus();
const libraries = [
    ["lawful, as Node loads it", "../dist/fast/lawful_bg.wasm", () => ofLawful(lawful)],
    ["lawful", "../dist/wasm/lawful_bg.wasm", async () => (await once(new Worker(here("small.mjs")), "message"))[0]],
    ["lawful/transfer", "../dist/transfer/lawful_bg.wasm", () => ofTransfer(one)],
    ["lawful/decide", "../dist/decide/lawful_bg.wasm", () => ofDecide(small)],
    ["cedar-wasm", "../node_modules/@cedar-policy/cedar-wasm/web/cedar_wasm_bg.wasm", () => ofCedar(cedar)],
    ...(rego ? [["regorus", "regorus/pkg/regorus_bg.wasm", () => ofRegorus(rego)]] : []),
];
const inNode = {};
const weights = {};
for (const [name, file, timed] of libraries) {
    const bytes = readFileSync(here(file));
    weights[name] = sizes(bytes);
    inNode[name] = { ...(await instantiation(bytes)), ...(await timed()) };
}
const browser = await inChromium();

const kb = (bytes) => (bytes / 1024).toFixed(0);
const ms = (time) => (time < 1 ? time.toFixed(2) : time.toFixed(1));
const ns = (time) => (time === undefined ? "" : time.toFixed(0));

function row(where, name, times) {
    const { raw, gzip, brotli } = weights[name];
    return [name, where, kb(raw), kb(gzip), kb(brotli), ms(times.compile), ms(times.instantiate), ns(times.decide), ns(times.text), ns(times.policy)];
}

const head = ["", "in", "raw KB", "gz KB", "br KB", "compile ms", "instantiate ms", "decide ns", "from text ns", "policy read too ns"];
const rows = [
    ...Object.entries(inNode).map(([name, times]) => row("Node", name, times)),
    ...Object.entries(browser?.rows ?? {}).map(([name, times]) => row("Chromium", name, times)),
];
console.log(`node ${process.version}, ${browser ? `Chromium ${browser.version}` : "no Chromium"}, ${cpus().length} x ${cpus()[0].model}`);
for (const cells of [head, head.map(() => "---"), ...rows]) console.log(`| ${cells.join(" | ")} |`);
const of = [["Node", inNode["lawful, as Node loads it"]], ["Node, the module of pages", inNode.lawful], ["Chromium", browser?.rows.lawful]];
for (const [where, times] of of) {
    if (!times) continue;
    console.log(`lawful in ${where}: a whole verdict with findings, remedies and validity takes ${(times.verdict / 1000).toFixed(0)} us`);
    const { packed, distinct, plain } = times.rows;
    console.log(`lawful in ${where}: a row of a table takes ${ns(packed)} ns packed, ${ns(distinct)} ns packed where no row is like another, ${ns(plain)} ns as lists of values`);
}
console.log("times are medians, those of tables the least of 25; decide: from an object, the policy of Cedar and of regorus kept; from text: from a JSON text");
console.log("regorus: npm has no regorus, @microsoft/regorus, regorusjs or regorus-wasm; built here from crates.io, without its optional functions");
