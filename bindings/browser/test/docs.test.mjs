// The guide: its examples run as they are written, and its tables have what the sources have.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, open, out, root, serve } from "./browser.mjs";

const guide = readFileSync(join(root, "docs/BROWSER.md"), "utf8");
const blocks = (kind) => [...guide.matchAll(new RegExp(`\`\`\`${kind}\n(.*?)\`\`\``, "gs"))].map(([, text]) => text);
const [policy] = blocks("text").map((text) => text.trim());
const folder = join(out, "guide");

let site, browser;
before(async () => {
  mkdirSync(folder, { recursive: true });
  cpSync(join(out, "dist"), join(folder, "lawful"), { recursive: true });
  cpSync(join(out, "site/registers"), join(folder, "registers"), { recursive: true });
  writeFileSync(join(folder, "house.css"), blocks("css").join("\n"));
  [site, browser] = await Promise.all([serve(folder), launch()]);
});
after(async () => {
  await browser.close();
  site.close();
});

test("the policy of the guide is that of the demo", () => {
  assert.ok(readFileSync(join(out, "site/index.html"), "utf8").includes(`content="${policy}"`));
});

for (const [index, html] of blocks("html").entries()) {
  test(`example ${index + 1} runs under the policy`, async () => {
    // Scripts of the page itself go to a file, as the policy wants it.
    let scripts = 0;
    const page = html.replace(/<script type="module">(.*?)<\/script>/gs, (_, code) => {
      const file = `example-${index}-${++scripts}.js`;
      writeFileSync(join(folder, file), code);
      return `<script type="module" src="${file}"></script>`;
    });
    writeFileSync(
      join(folder, `example-${index}.html`),
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">` +
        `<link rel="icon" href="data:,"><title>Example</title><body>${page}</body></html>`,
    );
    const opened = await open(browser, `${site.address}/example-${index}.html`);
    if (html.includes("<lawful-transfer")) await opened.locator("lawful-transfer .outcome").waitFor();
    if (html.includes("<lawful-register")) await opened.locator("lawful-register svg.flow").waitFor();
    if (html.includes("dataset.outcome")) {
      await opened.waitForFunction(() => document.body.dataset.outcome);
      const outcome = await opened.evaluate(() => document.body.dataset.outcome);
      assert.equal(outcome, html.includes("nb") ? "undetermined" : "not-restricted");
    }
    if (html.includes("wordsOf")) assert.match(await opened.locator("body").innerText(), /Frankreich/);
    if (html.includes("requires")) assert.equal(await opened.evaluate(() => document.querySelector("form").checkValidity()), false);
    if (html.includes("house.css")) {
      assert.equal(await opened.locator("lawful-transfer .use").evaluate((use) => getComputedStyle(use).borderRadius), "4px");
    }
    assert.deepEqual(opened.trouble, []);
    await opened.context().close();
  });
}

test("every attribute, event, property of style, part and export is in the guide, and nothing else", async () => {
  const sources = readdirSync(join(root, "bindings/browser/src")).map((file) => readFileSync(join(root, "bindings/browser/src", file), "utf8"));
  const all = sources.join("\n");
  const named = (pattern) => new Set([...all.matchAll(pattern)].map(([, name]) => name));
  const styles = named(/var\((--lawful-[\w-]+)/g);
  for (const name of styles) assert.ok(guide.includes(`\`${name}\``), name);
  for (const [, name] of guide.matchAll(/`(--lawful-[\w-]+)`/g)) assert.ok(styles.has(name), name);
  for (const name of named(/\bevent\("([\w-]+)"/g)) assert.ok(guide.includes(`| \`${name}\``), name);
  for (const name of named(/part: "([\w-]+)"/g)) assert.match(guide, new RegExp(`Parts:[^.]*\`${name}\``), name);
  const page = await open(browser, `${site.address}/example-0.html`);
  const found = await page.evaluate(async () => {
    const module = await import("./lawful/lawful-browser.js");
    return { exports: Object.keys(module), transfer: module.LawfulTransfer.observedAttributes, register: module.LawfulRegister.observedAttributes };
  });
  for (const name of [...found.exports, ...found.transfer, ...found.register]) assert.match(guide, new RegExp(`\`${name}[\`(]`), name);
  await page.context().close();
});
