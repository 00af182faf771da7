// The form without the register: it loads the smaller module, and does the same.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, open, out, serve } from "./browser.mjs";

const folder = join(out, "form-alone");
const FACTS = { exporter: { country: "NO", role: "controller" }, importer: { country: "US", role: "processor" } };
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:";

let site, browser;
before(async () => {
  mkdirSync(folder, { recursive: true });
  cpSync(join(out, "dist"), join(folder, "lawful"), { recursive: true });
  for (const name of ["transfer", "browser"]) {
    writeFileSync(join(folder, `${name}.html`), `<!doctype html><html lang="nb"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><link rel="icon" href="data:,"><title>lawful</title>
<script type="module" src="lawful/lawful-${name}.js"></script>
<lawful-transfer as-of="2026-11-22" facts='${JSON.stringify(FACTS)}'></lawful-transfer></html>`);
  }
  [site, browser] = await Promise.all([serve(folder), launch()]);
});
after(async () => {
  await browser.close();
  site.close();
});

test("the form alone fetches the smaller module and shows what the other bundle shows", async () => {
  const shown = [];
  for (const name of ["transfer", "browser"]) {
    const page = await open(browser, `${site.address}/${name}.html`);
    await page.waitForFunction(() => document.querySelector("lawful-transfer")?.value !== undefined);
    await page.locator("lawful-transfer [aria-live]").first().waitFor();
    shown.push(await page.locator("lawful-transfer").evaluate((form) => form.shadowRoot.textContent));
    const modules = page.asked.filter((address) => address.endsWith(".wasm")).map((address) => address.split("/").at(-1));
    assert.deepEqual(modules, [name === "transfer" ? "lawful_transfer.wasm" : "lawful_bg.wasm"]);
    assert.deepEqual(page.trouble, []);
    await page.context().close();
  }
  assert.ok(shown[0].length > 500, shown[0]);
  assert.equal(shown[0], shown[1]);
});
