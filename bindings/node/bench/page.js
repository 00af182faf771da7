// The same timings in a page. `window.bench` is the promise of the figures.
import * as lawful from "../dist/index.js";
import * as small from "../dist/decide.js";
import { ofCedar, ofDecide, ofLawful } from "./measure.js";

async function timed(load) {
    const before = performance.now();
    const value = await load();
    return [value, performance.now() - before];
}

async function run() {
    const rows = {};
    const [, start] = await timed(() => lawful.init());
    rows.lawful = { "fetch, compile and instantiate ms": start, ...ofLawful(lawful) };
    const [, startSmall] = await timed(() => small.init());
    rows["lawful/decide"] = { "fetch, compile and instantiate ms": startSmall, ...ofDecide(small) };
    const cedar = await import("../node_modules/@cedar-policy/cedar-wasm/web/cedar_wasm.js");
    const [, startCedar] = await timed(() => cedar.default());
    rows["cedar-wasm"] = { "fetch, compile and instantiate ms": startCedar, ...ofCedar(cedar) };
    document.querySelector("#out").textContent = JSON.stringify(rows, (_, value) => (typeof value === "number" ? Math.round(value * 10) / 10 : value), 2);
    return rows;
}

window.bench = run();
