// The timings in a page. `window.bench` is the promise of the figures.
import { instantiation, ofCedar, ofDecide, ofLawful, ofRegorus, ofTransfer } from "./measure.js";

/** Each library by name: where its module is, and how it is started and timed. */
const LIBRARIES = {
    lawful: ["../dist/wasm/lawful_bg.wasm", async () => {
        const lawful = await import("../dist/index.js");
        await lawful.init();
        return ofLawful(lawful);
    }],
    "lawful/transfer": ["../dist/transfer/lawful_bg.wasm", async () => {
        const one = await import("../dist/transfer.js");
        await one.init();
        return ofTransfer(one);
    }],
    "lawful/decide": ["../dist/decide/lawful_bg.wasm", async () => {
        const small = await import("../dist/decide.js");
        await small.init();
        return ofDecide(small);
    }],
    "cedar-wasm": ["../node_modules/@cedar-policy/cedar-wasm/web/cedar_wasm_bg.wasm", async () => {
        const cedar = await import("../node_modules/@cedar-policy/cedar-wasm/web/cedar_wasm.js");
        await cedar.default();
        return ofCedar(cedar);
    }],
    regorus: ["./regorus/pkg/regorus_bg.wasm", async () => {
        const regorus = await import("./regorus/pkg/regorus.js");
        await regorus.default({ module_or_path: new URL("./regorus/pkg/regorus_bg.wasm", import.meta.url) });
        return ofRegorus(regorus);
    }],
};

async function run() {
    const rows = {};
    for (const [name, [address, timed]] of Object.entries(LIBRARIES)) {
        const response = await fetch(new URL(address, import.meta.url));
        // Who has not built regorus goes without.
        if (!response.ok) continue;
        rows[name] = { ...(await instantiation(await response.arrayBuffer())), ...(await timed()) };
    }
    const rounded = (_, value) => (typeof value === "number" ? Math.round(value * 10) / 10 : value);
    document.querySelector("#out").textContent = JSON.stringify(rows, rounded, 2);
    return rows;
}

window.bench = run();
