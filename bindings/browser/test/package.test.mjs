// The npm package in a page without a bundler, under a strict policy: what it fetches, and that it answers as the library does
// in another language too. bindings/node/test.sh holds it in Node.
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, open, out, root, serve } from "./browser.mjs";

const dist = join(root, "bindings/node/dist");
const skip = !existsSync(join(dist, "index.js")) && "the npm package is not built";
const folder = join(out, "package");
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:";

let site, browser;
before(async () => {
  mkdirSync(folder, { recursive: true });
  if (!skip) cpSync(dist, join(folder, "lawful"), { recursive: true });
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><link rel="icon" href="data:,">`;
  writeFileSync(join(folder, "index.html"), `<!doctype html><html lang="en">${head}<title>lawful</title><p>lawful</p></html>`);
  [site, browser] = await Promise.all([serve(folder), launch()]);
});
after(async () => {
  await browser.close();
  site.close();
});

test("a page pays for the language that it asks for, and gets the answers of the library", { skip }, async () => {
  const lines = readFileSync(join(root, "core/tests/data/conformance/questions.jsonl"), "utf8").split("\n");
  const asked = lines.filter((line, at) => at % 3 === 0 && line.startsWith('{"')).map((line) => `{"lang":"nb",${line.slice(1)}`);
  const [wanted] = readFileSync(join(root, "core/tests/data/lang/digests.txt"), "utf8").split("\n");
  const page = await open(browser, site.address);
  const digest = await page.evaluate(async (questions) => {
    const { Law, init } = await import("./lawful/index.js");
    await init({ lang: "nb" });
    const law = Law.bundled();
    const answers = questions.map((question) => `${law.answer(question)}\n`).join("");
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(answers));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }, asked);
  assert.equal(`nb ${digest}`, wanted);
  const fetched = page.asked.filter((address) => !/\.js$|\/$/.test(address)).map((address) => address.split("/").at(-1));
  assert.deepEqual(fetched.sort(), ["lawful_bg.wasm", "nb.json"]);
  assert.deepEqual(page.trouble, []);
  await page.context().close();
});
