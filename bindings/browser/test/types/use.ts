// Compiled, never run: what the types promise. A line marked as an error must be one.
import { LANGUAGES, LawfulTransfer, ask, languageOf, load, wordsOf } from "../../../../target/browser/dist/lawful-browser.js";
import type { Language, LawfulTransferAttributes, Outcome, Register } from "../../../../target/browser/dist/lawful-browser.js";
import * as alone from "../../../../target/browser/dist/lawful-transfer.js";

await load(new URL("https://example.org/lawful_bg.wasm"));
const leg = document.createElement("lawful-transfer");
leg.facts = { exporter: { country: "NO" }, "importer.country": "US" };
leg.facts = null;
leg.addEventListener("lawful-change", function ({ detail }) {
  const outcome: "not-restricted" | "lawful" | "undetermined" | "unlawful" = detail.verdict.outcome;
  console.log(outcome, this.value, detail.facts);
});
leg.addEventListener("change", (event: Event) => event.target);
leg.addEventListener("keydown", ({ key }) => key);
const made: LawfulTransfer = new LawfulTransfer();
const sent: boolean = made.checkValidity() && made.form !== null;
const outcome: Outcome | undefined = document.querySelector("lawful-transfer")?.verdict?.outcome;

const register = document.querySelector("lawful-register")!;
register.register = {} as Register;
const shares: number | undefined = register.report?.legs.length;
register.addEventListener("lawful-open", ({ detail: { id, facts, asOf } }) => {
  leg.facts = facts;
  leg.setAttribute("as-of", asOf);
  return id;
});

const answer = ask({ question: "transfer", lang: "nb", as_of: "2026-11-26", facts: { importer: { country: "FR" } } });
if ("error" in answer) throw new Error(answer.error.pointer);
const found: string | undefined = answer.findings[0]?.message;
const language: Language = languageOf(navigator.language);
const label: string = (await wordsOf("de-AT")).t("ui.verdict.now", { outcome: "x", reason: "y" });
const attributes: LawfulTransferAttributes = { "as-of": "2026-11-26", requires: "permitted", regime: "ch-fadp", disabled: "" };

const same: LawfulTransfer = new alone.LawfulTransfer();
const short = alone.ask({ question: "rungs", as_of: "2026-11-26", facts: {} });
const rungs: number | undefined = "error" in short ? undefined : short.rungs.length;

// @ts-expect-error not of one transfer
alone.ask({ question: "register", as_of: "2026-11-26", facts: {} as Register });
// @ts-expect-error an answer may be a refusal
answer.findings ?? ask({ question: "transfer" }).findings;
// @ts-expect-error a word that no list has
leg.facts = { importer: { role: "procesor" } };
// @ts-expect-error what is judged is read, not written
leg.verdict = undefined;
// @ts-expect-error no such requirement
const wrong: LawfulTransferAttributes = { requires: "lawful" };
// @ts-expect-error a register has no such event
register.addEventListener("lawful-open", ({ detail }) => detail.register);
// @ts-expect-error a list that is not added to
LANGUAGES.push("en");
// @ts-expect-error no such question
ask({ question: "transfr" });

export { attributes, found, label, language, outcome, rungs, same, sent, shares, wrong };
