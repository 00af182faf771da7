// The size of what a page downloads, and how long it takes to start. Fails where it is over its limit.
import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { instantiation } from "../bench/measure.js";

const dist = new URL("../dist/", import.meta.url);
const { aim, limit, start } = JSON.parse(readFileSync(new URL("../size.json", import.meta.url), "utf8"));

/** Raw, gzip and brotli bytes. */
export function sizes(bytes) {
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
    return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}

const kb = (bytes) => (bytes / 1024).toFixed(1).padStart(8);

if (process.argv[1] === new URL(import.meta.url).pathname) {
    let over = 0;
    const code = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith(".js"));
    console.log("KB                      raw     gzip   brotli   aim  limit    start ms");
    for (const [name, most] of Object.entries(limit)) {
        const bytes = readFileSync(new URL(`${name}/lawful_bg.wasm`, dist));
        const size = sizes(bytes);
        const { instantiate, compile } = await instantiation(bytes);
        const fits = size.gzip <= most * 1024 && instantiate <= start;
        if (!fits) over += 1;
        console.log(`${name.padEnd(18)}${kb(size.raw)} ${kb(size.gzip)} ${kb(size.brotli)} ${String(aim[name]).padStart(5)}  ${String(most).padStart(5)}   ${instantiate.toFixed(2)} (compiled in ${compile.toFixed(1)})${fits ? "" : "  OVER ITS LIMIT"}`);
    }
    const fast = sizes(readFileSync(new URL("fast/lawful_bg.wasm", dist)));
    console.log(`${"fast, for Node".padEnd(18)}${kb(fast.raw)} ${kb(fast.gzip)} ${kb(fast.brotli)}`);
    const all = sizes(Buffer.concat(code.map((name) => readFileSync(new URL(name, dist)))));
    console.log(`${"JavaScript".padEnd(18)}${kb(all.raw)} ${kb(all.gzip)} ${kb(all.brotli)}`);
    process.exitCode = over > 0 ? 1 : 0;
}
