// The form, filled by mouse and by keyboard alone, held against the rules in Node.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, out, serve } from "./browser.mjs";
import { ask } from "./rules.mjs";

const DAY = "2026-11-26";
let site, browser;
before(async () => {
  [site, browser] = await Promise.all([serve(`${out}/site`), launch()]);
});
after(async () => {
  await browser.close();
  site.close();
});

/** The demo page with the form of a transfer, on a day of its own. */
async function form(settings = {}) {
  const page = await open(browser, `${site.address}/?lang=en#transfer`, settings);
  const element = page.locator("lawful-transfer");
  await element.locator(".question").waitFor();
  await element.evaluate((form, day) => form.setAttribute("as-of", day), DAY);
  return { page, element };
}

const stateOf = (element) => element.evaluate(({ facts, verdict }) => ({ facts, verdict }));
const asked = (element) => element.locator(".question h3").innerText();

test("it asks for what decides, in the order of the engine, until nothing is missing", async () => {
  const { page, element } = await form();
  const answers = {
    "exporter.country": async (question) => question.locator("input").fill("Germany"),
    "exporter.role": async (question) => question.getByText("Controller", { exact: true }).click(),
    "importer.role": async (question) => question.getByText("Processor", { exact: true }).click(),
    "importer.country": async (question) => question.locator("input").fill("United States"),
    "certs[eu-adequacy-us-dpf].active": async (question) => question.getByText("No", { exact: true }).click(),
    tools: async (question) => question.getByText("Standard contractual clauses").click(),
    "tools[0].instrument": async (question) => {
      await question.locator("select").selectOption({ label: "eu-scc-2021-914" });
      assert.equal(await question.locator(".naming p").innerText(), "Implementing Decision (EU) 2021/914");
    },
    "tools[0].module": async (question) => question.locator("input").fill("2"),
    "tools[0].signed_on": async (question) => question.locator("input").fill("2025-03-01"),
    "tools[0].stated_on": async (question) => question.locator("input").fill("2025-03-01"),
    "tools[0].executed": async (question) => question.getByText("Yes", { exact: true }).click(),
    "tia.performed": async (question) => question.getByText("Yes", { exact: true }).click(),
    "tia.performed_on": async (question) => question.locator("input").fill("2025-03-01"),
    "tia.conclusion": async (question) => question.getByText("Protection equivalent", { exact: true }).click(),
    "importer.subject_to_gdpr": async (question) => question.getByText("No", { exact: true }).click(),
  };
  const order = [];
  for (let step = 0; step < 25; step++) {
    const { facts, verdict } = await stateOf(element);
    const engine = ask({ question: "transfer", as_of: DAY, facts });
    assert.deepEqual(verdict, engine, "the page shows another verdict than the engine gives");
    if (engine.missing.length === 0) break;
    const [next] = engine.missing;
    assert.equal(await asked(element), next.question);
    order.push(next.fact);
    assert.ok(answers[next.fact], `nobody said what to answer to ${next.fact}`);
    await answers[next.fact](element.locator(".question"));
    await element.getByRole("button", { name: "Use this answer" }).click();
  }
  const { verdict } = await stateOf(element);
  assert.equal(verdict.outcome, "lawful");
  assert.equal(await element.locator(".outcome .word").innerText(), "Lawful");
  assert.deepEqual(order.slice(0, 3), ["exporter.country", "importer.role", "importer.country"]);
  assert.ok(order.length >= 8 && new Set(order).size === order.length, String(order));
  assert.match(await element.locator(".asking").innerText(), /Nothing more is needed/);
  assert.ok((await element.locator(".timeline rect.bar").count()) >= 2, "no timeline");
  assert.deepEqual(page.trouble, []);
});

test("the verdict moves while one types, and an unknown word gets a suggestion", async () => {
  const { page, element } = await form();
  const input = element.locator(".question input");
  await input.pressSequentially("Norwya");
  assert.equal(await input.getAttribute("aria-invalid"), "true");
  assert.match(await element.locator(".question .error").innerText(), /unknown country `Norwya`/);
  assert.equal(await element.evaluate((form) => form.validity.badInput), true);
  assert.ok(await element.getByRole("button", { name: "Use this answer" }).isDisabled());
  await element.getByRole("button", { name: "Did you mean Norway?" }).click();
  assert.equal(await input.getAttribute("aria-invalid"), null);
  assert.equal(await element.evaluate((form) => form.validity.valid), true);
  // Not taken yet, and judged already.
  assert.match(await element.locator(".why").innerText(), /The exporter is subject to the GDPR by establishment/);
  assert.deepEqual((await stateOf(element)).facts, {});
  await input.press("Enter");
  assert.deepEqual((await stateOf(element)).facts, { exporter: { country: "NO" } });
  assert.deepEqual(page.trouble, []);
});

test("keyboard alone leads from nothing to a verdict", async () => {
  const { page, element } = await form();
  const { keyboard } = page;
  const focused = () => page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement;
    return inner && { tag: inner.localName, type: inner.type, text: (inner.labels?.[0] ?? inner).innerText };
  });
  for (let tabs = 0; tabs < 25; tabs++) {
    await keyboard.press("Tab");
    const on = await focused();
    if (on?.tag === "input" && on.type === "text") break;
  }
  assert.equal((await focused())?.type, "text", "Tab does not reach the first question");
  await keyboard.type("Denmark");
  await keyboard.press("Enter");
  // After an answer the next question has the focus: the role, as radio buttons.
  assert.equal((await focused()).type, "radio");
  await keyboard.press("Space");
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  assert.equal((await focused()).text, "Processor");
  await keyboard.press("Enter");
  assert.equal((await focused()).type, "text");
  await keyboard.type("Tyskland");
  await keyboard.press("Enter");
  const { facts, verdict } = await stateOf(element);
  assert.equal(facts.importer.country, "Tyskland");
  assert.equal(verdict.outcome, "not-restricted");
  assert.equal(await element.locator(".outcome .word").innerText(), "Not restricted");
  assert.match(await element.locator("[role=status]").textContent(), /Not restricted/);
  const visible = await page.evaluate(() => document.activeElement.shadowRoot.activeElement.matches(":focus-visible"));
  assert.ok(visible, "the focus cannot be seen");
  assert.deepEqual(page.trouble, []);
});

test("what one does not know stays open, and another question can go first", async () => {
  const { page, element } = await form();
  const first = await asked(element);
  await element.getByRole("button", { name: "I do not know" }).click();
  const second = await asked(element);
  assert.notEqual(second, first);
  await element.getByText("Answer another question first").click();
  await element.locator(".others button", { hasText: first }).click();
  assert.equal(await asked(element), first);
  for (let step = 0; step < 6 && (await element.locator(".question").count()); step++) {
    await element.getByRole("button", { name: "I do not know" }).click();
  }
  assert.match(await element.locator(".asking").innerText(), /Left open/);
  assert.equal((await stateOf(element)).verdict.outcome, "undetermined");
  assert.deepEqual(page.trouble, []);
});

const CASES = {
  "nothing but the countries": { exporter: { country: "DE", role: "controller" }, importer: { country: "US", role: "processor" } },
  "no ground at all": { exporter: { country: "NO", role: "processor" }, importer: { country: "IN", role: "processor" }, tools: [] },
  "clauses that were repealed": {
    exporter: { country: "SE", role: "controller" },
    importer: { country: "US", role: "processor" },
    certs: [],
    tools: [{ kind: "scc", instrument: "eu-scc-2010-87", signed_on: "2019-05-01", executed: true }],
  },
  "clauses without an assessment": {
    exporter: { country: "DK", role: "controller" },
    importer: { country: "IN", role: "controller", subject_to_gdpr: false },
    tools: [{ kind: "scc", instrument: "eu-scc-2021-914", module: 1, signed_on: "2025-01-01", executed: true }],
    tia: { performed: false },
  },
};

test("every remedy, applied with a click, leads to where it says", async () => {
  const { page, element } = await form();
  let applied = 0;
  for (const [name, facts] of Object.entries(CASES)) {
    const { remedies, outcome } = ask({ question: "transfer", as_of: DAY, facts });
    assert.ok(["undetermined", "unlawful"].includes(outcome), name);
    assert.ok(remedies.length > 0, `no remedy for ${name}`);
    for (const [index, remedy] of remedies.entries()) {
      await element.evaluate((form, given) => (form.facts = given), facts);
      await element.getByRole("button", { name: "Apply" }).nth(index).click();
      const { verdict, facts: then } = await stateOf(element);
      assert.equal(verdict.outcome, remedy.outcome, `${name}: ${remedy.text}`);
      assert.ok(["lawful", "not-restricted"].includes(verdict.outcome), `${name}: ${remedy.text}`);
      assert.equal(ask({ question: "transfer", as_of: DAY, facts: then }).outcome, verdict.outcome);
      applied++;
    }
  }
  assert.ok(applied >= 8, `${applied} remedies`);
  assert.deepEqual(page.trouble, []);
});

test("a stated fact can be changed and taken back", async () => {
  const { page, element } = await form();
  await element.evaluate((form, facts) => (form.facts = facts), CASES["nothing but the countries"]);
  await element.getByLabel("Country of the importer", { exact: true }).fill("Frankrike");
  assert.equal((await stateOf(element)).verdict.outcome, "not-restricted");
  await element.getByLabel("Country of the importer", { exact: true }).fill("Atlantis");
  assert.match(await element.locator(".row .error").filter({ visible: true }).innerText(), /Atlantis/);
  assert.equal((await stateOf(element)).facts.importer.country, "Frankrike");
  await element.getByRole("button", { name: "Remove: Country of the importer" }).click();
  const { facts, verdict } = await stateOf(element);
  assert.deepEqual(facts.importer, { role: "processor" });
  assert.equal(verdict.missing[0].fact, "importer.country");
  await element.getByRole("button", { name: "Start again" }).click();
  assert.deepEqual((await stateOf(element)).facts, {});
  assert.deepEqual(page.trouble, []);
});

test("a page's own form sends the facts, validates and resets them", async () => {
  const { page } = await form();
  const found = await page.evaluate(async () => {
    const holder = document.createElement("form");
    holder.innerHTML = `<lawful-transfer name="leg" as-of="2026-11-26" lang="en" requires="permitted"></lawful-transfer>`;
    document.body.append(holder);
    const leg = holder.firstElementChild;
    await new Promise((ready) => leg.addEventListener("lawful-ready", ready, { once: true }));
    const step = () => ({ sent: JSON.parse(new FormData(holder).get("leg")), valid: holder.checkValidity(), says: leg.validationMessage });
    leg.facts = { "exporter.country": "DE", importer: { country: "US", role: "processor" } };
    const open = step();
    leg.facts = { "exporter.country": "DE", importer: { country: "FR", role: "processor" } };
    const settled = step();
    const state = leg.matches(":state(not-restricted)");
    holder.reset();
    return { open, settled, state, after: leg.value };
  });
  assert.deepEqual(found.open.sent, { exporter: { country: "DE" }, importer: { country: "US", role: "processor" } });
  assert.equal(found.open.valid, false);
  assert.match(found.open.says, /^Undetermined\. /);
  assert.equal(found.settled.valid, true);
  assert.equal(found.state, true);
  assert.equal(found.after, "{}");
  assert.deepEqual(page.trouble, []);
});

test("facts that cannot be read have no verdict, and the reason stands in its place", async () => {
  const { page, element } = await form();
  await element.evaluate((form) => (form.facts = { exporter: { contry: "NO" } }));
  assert.match(await element.locator(".answer .error").innerText(), /unknown key `contry`; nearest is `country`/);
  assert.equal(await element.locator(".outcome, .question, .timeline").count(), 0);
  assert.equal(await element.evaluate((form) => form.validity.badInput), true);
  await element.evaluate((form) => form.setAttribute("facts", "{ no json"));
  assert.match(await element.locator(".answer .error").innerText(), /JSON/);
  await element.getByRole("button", { name: "Start again" }).click();
  assert.equal((await stateOf(element)).verdict.outcome, "undetermined");
  assert.equal(await element.evaluate((form) => form.validity.valid), true);
  assert.deepEqual(page.trouble, []);
});

test("what is disabled can be read and not changed", async () => {
  const { page, element } = await form();
  await element.evaluate((form, facts) => {
    form.facts = facts;
    form.toggleAttribute("disabled", true);
  }, CASES["nothing but the countries"]);
  assert.equal(await element.locator(".cures").evaluate((cures) => cures.inert), true);
  await page.keyboard.press("Tab");
  assert.equal(await element.locator(".outcome .word").innerText(), "Undetermined");
  await element.evaluate((form) => form.toggleAttribute("disabled", false));
  await element.getByRole("button", { name: "Apply" }).first().click();
  assert.equal((await stateOf(element)).verdict.outcome, "lawful");
  assert.deepEqual(page.trouble, []);
});

test("the engagement of a sub-processor is asked about in the same way", async () => {
  const { page, element } = await form();
  await element.evaluate((form) => form.setAttribute("question", "sub-processor"));
  const { verdict } = await stateOf(element);
  assert.deepEqual(verdict, ask({ question: "sub-processor", as_of: DAY, facts: {} }));
  assert.equal(await asked(element), verdict.missing[0].question);
  await element.locator(".question").getByText("In general, with notice").click();
  await element.getByRole("button", { name: "Use this answer" }).click();
  assert.deepEqual((await stateOf(element)).facts, { authorisation: { type: "general" } });
  assert.deepEqual(page.trouble, []);
});

test("the proof opens step by step, with provisions", async () => {
  const { page, element } = await form();
  await element.evaluate((form, facts) => (form.facts = facts), CASES["no ground at all"]);
  await element.getByText("The rules, step by step").click();
  const tree = element.locator(".why details").first();
  // What is in it is made when it opens.
  await tree.locator(".tree").first().waitFor();
  assert.match(await tree.innerText(), /Art\. 44 GDPR/);
  assert.equal(await tree.locator(".tree .tree").count(), 0);
  await tree.locator(".tree summary").first().click();
  await tree.locator(".tree .tree").first().waitFor();
  assert.deepEqual(page.trouble, []);
});
