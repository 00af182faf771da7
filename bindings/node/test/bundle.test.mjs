import assert from "node:assert/strict";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { test } from "node:test";
import { build } from "vite";

const here = (path) => new URL(path, import.meta.url);

test("Vite takes the module and the languages along, each once, without any setting", async () => {
    const outDir = here("../dist-vite/").pathname;
    await build({ root: here("./vite/").pathname, logLevel: "error", build: { outDir, emptyOutDir: true, target: "es2022" } });
    const files = readdirSync(`${outDir}/assets`);
    const modules = files.filter((name) => name.endsWith(".wasm"));
    assert.equal(modules.length, 1, files.join());
    assert.deepEqual(readFileSync(`${outDir}/assets/${modules[0]}`), readFileSync(here("../dist/wasm/lawful_bg.wasm")));
    for (const lang of ["nb", "sv", "da", "de"]) {
        const [file, ...more] = files.filter((name) => name.startsWith(`${lang}-`));
        assert.deepEqual(more, []);
        assert.deepEqual(readFileSync(`${outDir}/assets/${file}`), readFileSync(here(`../dist/lang/${lang}.json`)));
    }
    const code = files.filter((name) => name.endsWith(".js")).map((name) => readFileSync(`${outDir}/assets/${name}`, "utf8")).join("");
    assert.ok(code.includes(modules[0]));
    assert.ok(code.length < 150_000, `no language is inside the code: ${code.length}`);
    assert.ok(!code.includes("node:fs"));
    rmSync(outDir, { recursive: true });
});

test("the entry without a bundler: from a response, as a page fetches it", async () => {
    const { Law, init } = await import("../dist/index.js");
    const bytes = readFileSync(here("../dist/wasm/lawful_bg.wasm"));
    await init({ wasm: new Response(bytes, { headers: { "content-type": "application/wasm" } }) });
    assert.equal(Law.bundled().on("2026-11-22").decide({ "exporter.country": "DE", "importer.country": "FR", "importer.role": "processor" }), "not-restricted");
    const page = readFileSync(here("../dist/index.js"), "utf8");
    assert.ok(!/from "(?!\.)/.test(page), "a page without a bundler can load only files beside it");
});
