// Prints what the package weighs and how fast it is, beside @cedar-policy/cedar-wasm, in one run. Nothing is asserted.
import { readFileSync } from "node:fs";
import * as lawful from "lawful";
import * as small from "lawful/decide";
import * as cedar from "@cedar-policy/cedar-wasm/nodejs";
import { instantiation, sizes } from "../scripts/size.mjs";
import { ofCedar, ofDecide, ofLawful } from "./measure.js";

const here = (path) => new URL(path, import.meta.url);
const cedarFolder = here("../node_modules/@cedar-policy/cedar-wasm/");

await Promise.all([lawful.init(), small.init()]);
const dist = here("../dist/");
const rows = [
    ["lawful", dist, "wasm", ofLawful(lawful)],
    ["lawful/decide", dist, "decide", ofDecide(small)],
    ["cedar-wasm", cedarFolder, "web", ofCedar(cedar)],
];
console.log(`node ${process.version}; sizes of the module in KB, times as medians`);
console.log("                    raw      gz      br   compile ms   instantiate ms   decide ns   from text ns");
for (const [name, folder, part, times] of rows) {
    const file = part === "web" ? "web/cedar_wasm_bg.wasm" : `${part}/lawful_bg.wasm`;
    const size = sizes(readFileSync(new URL(file, folder)));
    const { compile, instantiate } = await instantiation(new URL(file, folder));
    const kb = (bytes) => (bytes / 1024).toFixed(0).padStart(7);
    const cells = [compile.toFixed(1).padStart(12), instantiate.toFixed(2).padStart(16), times.decide.toFixed(0).padStart(11), times.text.toFixed(0).padStart(14)];
    console.log(`${name.padEnd(15)} ${kb(size.raw)} ${kb(size.gzip)} ${kb(size.brotli)} ${cells.join(" ")}`);
    if (times.verdict) console.log(`  a whole verdict with findings, remedies and validity: ${(times.verdict / 1000).toFixed(0)} us`);
}
console.log("decide: facts as an object, the policy of Cedar kept; from text: facts as JSON text, the policy read on each call");
