// The page as a whole: what it connects to, whether everyone can use it, whether every text fits and is translated, and
// whether its answers are those of every other face. Keeps pictures in target/browser/pictures.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, open, out, root, serve } from "./browser.mjs";

const LANGUAGES = ["en", "nb", "sv", "da", "de"];
const TABS = ["transfer", "register"];
const FACTS = {
  exporter: { country: "DE", role: "controller" },
  importer: { country: "US", role: "processor" },
};
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = join(out, "pictures");

let site, browser;
before(async () => {
  mkdirSync(pictures, { recursive: true });
  [site, browser] = await Promise.all([serve(`${out}/site`), launch()]);
});
after(async () => {
  await browser.close();
  site.close();
});

/** A tab of the page with everything open that can be opened. */
async function shown(tab, lang, settings) {
  const page = await open(browser, `${site.address}/?lang=${lang}#${tab}`, settings);
  const form = page.locator("lawful-transfer");
  if (tab === "transfer") {
    await form.locator(".outcome").waitFor();
    await form.evaluate((element, facts) => {
      element.setAttribute("as-of", "2026-11-26");
      element.facts = facts;
    }, FACTS);
  } else {
    const register = page.locator("lawful-register");
    await register.locator("svg.flow").waitFor();
    await register.evaluate((element) => element.setAttribute("as-of", "2026-11-26"));
    await page.locator('[data-register="example"]').click();
    await register.locator('[data-leg="chat"]').waitFor();
    await register.getByRole("switch").nth(1).check();
  }
  return page;
}

/** Opens every disclosure, also those within. */
async function unfold(page, tab) {
  for (let depth = 0; depth < 12; depth++) {
    const opened = await page.locator(`lawful-${tab}`).evaluate((element) => {
      const shut = [...element.shadowRoot.querySelectorAll("details:not([open])")].slice(0, 60);
      for (const details of shut) details.open = true;
      return shut.length;
    });
    if (opened === 0) break;
    await page.waitForTimeout(30);
  }
}

const audit = async (page) => {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  assert.ok(passes.length > 15, "axe looked at nothing");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.flat().join(" ")} ${failureSummary}`).join(" | ")}`);
};

/** Texts that do not fit: wider than the page, than their box, or cut. */
const overflowing = (page) =>
  page.evaluate(() => {
    const found = [];
    const look = (root) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (element.closest("svg") || element.classList.contains("unseen") || element.checkVisibility?.() === false) continue;
        const { width, right, left } = element.getBoundingClientRect();
        if (width === 0) continue;
        if (right > innerWidth + 1 || left < -1) found.push(`beyond the page: ${element.localName}.${element.className} ${element.textContent.slice(0, 40)}`);
        const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && getComputedStyle(element).display !== "inline";
        if (cut) found.push(`cut: ${element.localName}.${element.className} ${element.textContent.slice(0, 60)}`);
        // A list shows its choice on one line: it must have room.
        if (element.localName === "select" && element.selectedOptions[0]) {
          const pen = document.createElement("canvas").getContext("2d");
          pen.font = getComputedStyle(element).font;
          const needed = pen.measureText(element.selectedOptions[0].text).width + 38;
          if (needed > element.clientWidth + 1) found.push(`select too narrow: ${element.selectedOptions[0].text}`);
        }
      }
    };
    look(document);
    if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    return found;
  });

/** Every text that is shown, by itself. */
const texts = (page) =>
  page.evaluate(() => {
    const found = new Set();
    const look = (root) => {
      for (const node of root.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && node.data.trim()) found.add(node.data.trim());
        if (node.nodeType !== Node.ELEMENT_NODE || ["STYLE", "SCRIPT", "CODE", "OPTION", "DATALIST", "Q"].includes(node.nodeName.toUpperCase())) continue;
        if (!node.checkVisibility()) continue;
        if (node.shadowRoot) look(node.shadowRoot);
        look(node);
      }
    };
    look(document.body);
    return [...found];
  });

/** What reads the same in every language: names, citations, codes, ids and numbers. */
const NAMES = [
  /^(lawful|GDPR|UK GDPR|×|→|[·:×\d\s.,()–-]+)$/,
  /\b(AS|GmbH|Inc\.|Ltd|K\.K\.|LLC)$/,
  /^(English|Norsk|Svenska|Dansk|Deutsch|iConfirm|Klarpris|Plandisc|SuperOffice|Triggerbee)$/,
  /^Sub-processors of Example AS$/,
  /(^|· |the decision, )(Art\.|Annex|Arts?\.|Recitals?|recitals?|EDPB|ICO|C-\d|T-\d|WP|UK GDPR|FADP|GDPR|Regulation|Implementing Decision|Data Protection Act|Convention|DPF|Commission|EEA Agreement)/,
  /^(eu|uk|ch)-[\w-]+$/,
];

for (const tab of TABS) {
  for (const lang of LANGUAGES.slice(1)) {
    test(`${tab} in ${lang}: nothing is left in English`, async () => {
      const seen = {};
      for (const each of ["en", lang]) {
        const page = await shown(tab, each, { locale: each });
        await unfold(page, tab);
        seen[each] = await texts(page);
        await page.context().close();
      }
      assert.ok(seen[lang].length > 60);
      const same = seen[lang].filter((text) => seen.en.includes(text) && !NAMES.some((name) => name.test(text)));
      assert.deepEqual(same.filter((text) => !SHARED[lang].includes(text)), []);
    });
  }
}

/** Words that a language shares with English. */
const SHARED = {
  nb: ["India", "Japan", "Australia"],
  sv: ["Japan"],
  da: ["Japan", "International organisation"],
  de: ["Japan"],
};

for (const tab of TABS) {
  for (const lang of LANGUAGES) {
    test(`${tab} in ${lang}: fits, can be used by everyone, connects to nothing else; phone and desktop, light and dark`, async () => {
      for (const [size, width] of [["phone", 390], ["desktop", 1280]]) {
        for (const dark of [false, true]) {
          const page = await shown(tab, lang, { width, dark, locale: lang });
          const name = `${tab}-${lang}-${size}-${dark ? "dark" : "light"}`;
          await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
          assert.deepEqual(await overflowing(page), [], name);
          assert.deepEqual(await audit(page), [], name);
          if (!dark) {
            await unfold(page, tab);
            await page.screenshot({ path: join(pictures, `${name}-unfolded.png`), fullPage: true });
            assert.deepEqual(await overflowing(page), [], `${name}, unfolded`);
            if (size === "desktop") assert.deepEqual(await audit(page), [], `${name}, unfolded`);
          }
          assert.deepEqual(page.trouble, [], name);
          const elsewhere = page.asked.filter((address) => !address.startsWith(site.address) && !address.startsWith("data:"));
          assert.deepEqual(elsewhere, [], name);
          await page.context().close();
        }
      }
    });
  }
}

/** Forms in other states than those above. */
const STATES = {
  empty: {},
  lawful: { ...FACTS, data: { tags: ["non-hr"] }, tools: [], certs: [{ instrument: "eu-adequacy-us-dpf", active: true, entity_covered: true, covers_non_hr: true, checked_on: "2026-11-01", listed_until: "2027-10-01" }] },
  unlawful: { exporter: FACTS.exporter, importer: { country: "CN", role: "processor" }, tools: [], certs: [], derogations: [] },
  clauses: { exporter: { country: "CH" }, importer: { country: "IN" }, tools: [{ kind: "scc", instrument: "eu-scc-2021-914" }] },
  unreadable: { importer: { country: "Norwegn" } },
};

for (const lang of LANGUAGES) {
  test(`${lang}: every state of a form and every register fits on the narrowest phone`, async () => {
    const page = await open(browser, `${site.address}/?lang=${lang}#transfer`, { width: 320, locale: lang });
    const form = page.locator("lawful-transfer");
    await form.locator(".outcome").waitFor();
    assert.equal(await form.locator("input[type=date]").count(), 1, "the day is asked for");
    await form.evaluate((element) => element.setAttribute("as-of", "2026-11-26"));
    assert.equal(await form.locator("input[type=date]").count(), 0, "a day that is set is not");
    for (const [name, facts] of Object.entries(STATES)) {
      await form.evaluate((element, given) => (element.facts = given), facts);
      await page.screenshot({ path: join(pictures, `state-${name}-${lang}.png`), fullPage: true });
      assert.deepEqual(await overflowing(page), [], name);
    }
    await form.evaluate((element) => element.setAttribute("question", "sub-processor"));
    assert.deepEqual(await overflowing(page), [], "sub-processor");
    await page.goto(`${site.address}/?lang=${lang}&of=registers#register`);
    const register = page.locator("lawful-register");
    await register.locator("svg.flow").waitFor();
    for (const name of ["iconfirm", "klarpris", "plandisc", "superoffice", "triggerbee"]) {
      const judged = (element, src) =>
        new Promise((done) => {
          element.addEventListener("lawful-change", () => requestAnimationFrame(done), { once: true });
          element.setAttribute("src", src);
        });
      await register.evaluate(judged, `registers/${name}.json`);
      assert.deepEqual(await overflowing(page), [], name);
    }
    assert.deepEqual(page.trouble, []);
    await page.context().close();
  });
}

test("the policy of the page forbids what would leave it", async () => {
  const page = await open(browser, `${site.address}/?lang=en`);
  const outcomes = await page.evaluate(async () => {
    const tried = {};
    const violated = [];
    addEventListener("securitypolicyviolation", (event) => violated.push(event.violatedDirective));
    tried.fetch = await fetch("https://example.com/").then(() => "went", () => "stopped");
    const image = new Image();
    tried.image = await new Promise((done) => {
      image.onload = () => done("went");
      image.onerror = () => done("stopped");
      image.src = "https://example.com/a.png";
    });
    try {
      tried.beacon = navigator.sendBeacon("https://example.com/", "x") ? "went" : "stopped";
    } catch {
      tried.beacon = "stopped";
    }
    try {
      tried.eval = globalThis.eval("'went'");
    } catch {
      tried.eval = "stopped";
    }
    await new Promise((later) => setTimeout(later, 100));
    return { tried, violated };
  });
  for (const what of ["fetch", "image", "eval"]) assert.equal(outcomes.tried[what], "stopped", what);
  assert.ok(outcomes.violated.includes("connect-src") && outcomes.violated.includes("img-src"), String(outcomes.violated));
  await page.context().close();
});

test("the suite that every face runs has the same digest in the browser", async () => {
  const folder = join(root, "core/tests/data/conformance");
  const lines = readFileSync(join(folder, "questions.jsonl"), "utf8").split("\n");
  if (lines.at(-1) === "") lines.pop();
  const wanted = readFileSync(join(folder, "digest.txt"), "utf8").trim();
  const page = await open(browser, `${site.address}/?lang=en`);
  const { digest, milliseconds } = await page.evaluate(async (questions) => {
    const { answerText, load } = await import("./lawful/lawful-browser.js");
    await load();
    const start = performance.now();
    const answers = questions.map((question) => `${answerText(question)}\n`).join("");
    const took = performance.now() - start;
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(answers));
    return { digest: [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join(""), milliseconds: took };
  }, lines);
  console.log(`${lines.length} questions in Chromium in ${milliseconds.toFixed(0)} ms, digest ${digest}`);
  assert.equal(digest, wanted);
  await page.context().close();
});
