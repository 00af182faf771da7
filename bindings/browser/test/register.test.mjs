// The register component: five real documents, what is drawn, and what falls with an instrument.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, open, out, root, serve } from "./browser.mjs";
import { ask } from "./rules.mjs";

const DAY = "2026-11-26";
const REAL = ["iconfirm", "klarpris", "plandisc", "superoffice", "triggerbee"];
const MADE = join(root, "bindings/browser/demo/registers/example.json");
const read = (name) => JSON.parse(readFileSync(name === "example" ? MADE : join(root, `core/examples/registers/${name}.json`), "utf8"));

let site, browser;
before(async () => {
  [site, browser] = await Promise.all([serve(`${out}/site`), launch()]);
});
after(async () => {
  await browser.close();
  site.close();
});

async function registers(settings = {}) {
  const page = await open(browser, `${site.address}/?lang=en#register`, settings);
  const element = page.locator("lawful-register");
  await element.locator("svg.flow").waitFor();
  await element.evaluate((register, day) => register.setAttribute("as-of", day), DAY);
  return { page, element };
}

async function choose(page, element, name) {
  await page.locator(`[data-register="${name}"]`).click();
  const id = read(name).document.id;
  await page.waitForFunction((wanted) => document.querySelector("lawful-register").register?.document.id === wanted, id);
  await element.locator("svg.flow").waitFor();
}

for (const width of [390, 1280]) {
  test(`the registers are drawn and listed as the engine judges them, ${width} pixels wide`, async () => {
    const { page, element } = await registers({ width });
    for (const name of [...REAL, "example"]) {
      await choose(page, element, name);
      const report = ask({ question: "register", as_of: DAY, facts: read(name) });
      assert.deepEqual(await element.evaluate((register) => register.report), report, name);
      const listed = await element.locator(".legs > li").count();
      assert.equal(listed, report.legs.length, name);
      const parties = new Set(report.legs.flatMap((leg) => [leg.from, leg.to]));
      assert.equal(await element.locator("svg.flow .party").count(), parties.size, name);
      const signs = await element.locator("svg.flow .party .shape").count();
      assert.ok(signs >= new Set(report.legs.map((leg) => leg.to)).size, name);
      // No text leaves its box, and no box the picture.
      const outside = await element.evaluate((register) => {
        const inside = (a, b) => a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
        const picture = register.shadowRoot.querySelector("svg.flow");
        const whole = picture.getBoundingClientRect();
        return [...picture.querySelectorAll(".party")].flatMap((party) => {
          const box = party.querySelector("rect").getBoundingClientRect();
          const texts = [...party.querySelectorAll("text")].filter((text) => !inside(text.getBoundingClientRect(), box));
          return [...texts.map((text) => text.textContent), ...(inside(box, whole) ? [] : [`box of ${party.textContent}`])];
        });
      });
      assert.deepEqual(outside, [], name);
      // Nor does anything need scrolling sideways.
      const canvas = await element.locator(".canvas").evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      assert.ok(canvas.scrollWidth <= canvas.clientWidth, `${name}: ${JSON.stringify(canvas)}`);
    }
    assert.deepEqual(page.trouble, []);
  });
}

test("an instrument that falls takes with it what the engine says", async () => {
  const { page, element } = await registers();
  await choose(page, element, "example");
  const facts = read("example");
  for (const instrument of ["eu-adequacy-us-dpf", "eu-adequacy-uk-2025"]) {
    const falls = element.getByRole("switch", { name: instrument });
    await falls.focus();
    await page.keyboard.press("Space");
    const overlay = [{ op: "end", instrument, date: DAY }];
    const { legs } = ask({ question: "register-impact", as_of: DAY, facts, overlay });
    assert.ok(legs.length > 0, instrument);
    assert.equal(await element.locator(".changes li").count(), legs.length);
    assert.match(await element.locator(".changes").innerText(), new RegExp(legs[0].recipient.replaceAll(".", "\\.")));
    assert.match(await element.locator("[role=status]").textContent(), /transfers? change/);
    assert.ok(await falls.isChecked());
    assert.equal(await element.locator("svg.flow .party").count(), read("example").parties.length);
    // The focus stays on the switch, so that it can be taken back at once.
    await page.keyboard.press("Space");
    assert.equal(await element.locator(".changes li").count(), 0);
  }
  await element.getByRole("switch", { name: "eu-adequacy-us-dpf" }).check();
  await element.getByLabel("falls on").fill("2028-01-01");
  assert.match(await element.locator(".whatif").innerText(), /Nothing changes/);
  assert.deepEqual(page.trouble, []);
});

test("the calendar has the days of the engine", async () => {
  const { page, element } = await registers();
  await choose(page, element, "example");
  const { entries } = ask({ question: "calendar", as_of: DAY, to: "2031-11-26", facts: read("example") });
  assert.ok(entries.length > 3);
  const shown = await element.locator(".calendar").innerText();
  for (const { text, recipient } of entries) assert.ok(shown.includes(text) && shown.includes(recipient), text);
  assert.equal(await element.locator(".calendar time").count(), new Set(entries.map(({ date }) => date)).size);
  assert.equal(await element.locator(".calendar time").first().getAttribute("datetime"), entries[0].date);
  assert.deepEqual(page.trouble, []);
});

test("what the register says besides its transfers is judged too", async () => {
  const { page, element } = await registers();
  await choose(page, element, "iconfirm");
  const { record } = ask({ question: "register", as_of: DAY, facts: read("iconfirm") });
  assert.ok(record.length > 5);
  await element.getByText(`Besides the transfers (${record.length})`).click();
  await element.locator(".record .legs > li").nth(record.length - 1).waitFor();
  await element.locator(".record .leg summary").first().click();
  await element.locator(".record .findings").first().waitFor();
  assert.ok((await element.locator(".record").innerText()).includes(record[0].judgement.findings[0].message));
  assert.deepEqual(page.trouble, []);
});

test("a leg opens with its findings, and goes into the form with its facts", async () => {
  const { page, element } = await registers();
  await choose(page, element, "example");
  await element.locator("svg.flow .party", { hasText: "Chat LLC" }).click();
  const leg = element.locator('[data-leg="chat"]');
  await leg.locator(".findings").first().waitFor();
  assert.match(await leg.innerText(), /LF-T-0/);
  await leg.getByRole("button", { name: "Open as a transfer" }).click();
  const form = page.locator("lawful-transfer");
  await form.locator(".outcome.unlawful").waitFor();
  const verdict = await form.evaluate((transfer) => transfer.verdict);
  assert.equal(verdict.outcome, "unlawful");
  assert.deepEqual(page.trouble, []);
});

test("outcomes can be hidden from the list", async () => {
  const { page, element } = await registers();
  await choose(page, element, "example");
  const all = await element.locator(".legs > li").count();
  await element.getByRole("button", { name: "Undetermined" }).click();
  assert.ok((await element.locator(".legs > li").count()) < all);
  assert.equal(await element.locator(".legs .badge.undetermined").count(), 0);
  assert.deepEqual(page.trouble, []);
});

test("a file that is chosen or dropped is read, and a broken one gets its problems", async () => {
  const { page, element } = await registers();
  await element.locator("input[type=file]").setInputFiles(join(root, "core/examples/registers/iconfirm.json"));
  await page.waitForFunction(() => document.querySelector("lawful-register").register?.document.id === "iconfirm");
  const drop = (text) =>
    element.locator(".drop").evaluate((zone, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], "register.json", { type: "application/json" }));
      zone.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, text);
  await drop(readFileSync(MADE, "utf8"));
  await page.waitForFunction(() => document.querySelector("lawful-register").register?.document.id === "example");
  const broken = read("example");
  broken.engagements[0].engages = "clowd";
  broken.parties[0].id = "examplee";
  await drop(JSON.stringify(broken));
  await element.locator(".problems li").first().waitFor();
  const { problems } = ask({ question: "validate", facts: { register: broken } });
  assert.ok(problems.length >= 2);
  assert.equal(await element.locator(".problems li").count(), problems.length);
  assert.match(await element.locator(".problems").innerText(), /\/engagements\/0\/engages unknown party `clowd`; nearest is `cloud`/);
  await drop("{ no json");
  await page.waitForFunction(() => /JSON/.test(document.querySelector("lawful-register").shadowRoot.querySelector(".problems").innerText));
  assert.deepEqual(page.trouble, []);
});
