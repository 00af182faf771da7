// Compiled, never run: what the types promise. A line marked as an error must be one.
import { CODES, Law, LawfulError, init, loadLanguage, schema, type Answer, type Code, type Language, type Outcome, type PrivacyNotice, type Purpose, type Question, type Register, type RowError, type StandardSchemaV1, type Transfer, type Verdict } from "lawful";
import type { StandardSchemaV1 as Official } from "@standard-schema/spec";

await init({ wasm: new URL("https://example.org/lawful.wasm") });
using law = Law.bundled().with([{ op: "end", instrument: "eu-adequacy-us-dpf", date: "2027-01-01" }]);
const on = law.on("2026-11-22").under("eu-gdpr");

const facts: Transfer = { exporter: { country: "NO" }, "importer.country": "US", importer: { role: "processor" }, tools: [] };
const verdict: Verdict = on.transfer(facts);
const outcome: "not-restricted" | "lawful" | "undetermined" | "unlawful" = verdict.outcome;
const word: Outcome = on.decide(facts);
const code: Code | undefined = verdict.findings[0]?.code;
const severity: "note" | "warning" | "gap" | "breach" | undefined = verdict.findings[0]?.severity;
const known: Code = CODES[0];
const answer: Answer<"register"> = law.ask({ question: "register", as_of: "2026-11-22", facts: {} as Register });
const legs: number = answer.legs.length;
const ruling: "lawful" | string = law.on("2026-11-22").ask("basis", {}).ruling;

// The facts of the record are known as those of a transfer are.
const purpose: Purpose = {
    bases: [{ point: "f", balancing: "not-overridden", freely_given: null }],
    marketing: { consent: true, direct: true },
    "marketing.consent": { given: true, withdrawal_channels: ["browser"] },
    "controller.country": "NO",
};
on.ask("basis", purpose);
on.ask("marketing", { "marketing.consent.given": false });
on.ask("role", { listed_as: "processor", sector: "ad-network" });
const notice: PrivacyNotice = { source: ["direct", "indirect"], rights_stated: { access: { stated: true } }, published_on: "none" };
on.ask("notice", notice);
on.ask("retention", { retention: [{ kind: "maximum", length_months: "none" }] });
on.ask("register-change", { old: {} as Register, new: {} as Register, terms: { period_in: "business", holidays: ["2026-12-25"] } });
const asked: Question<"transfer"> = { question: "transfer", as_of: "2026-11-22", facts, lang: "nb" };
const { question: kind, id, ...certificate } = law.ask({ question: "certificate", facts: asked });
const holds: boolean = law.ask({ question: "verify", facts: { certificate, question: asked } }).holds;
const before = law.on("2015-10-05").under("eu-dir-95-46").transfer(facts);

// Languages are words of a list.
await Promise.all([init({ lang: ["nb", "de"] }), loadLanguage("sv", fetch("https://example.org/sv.json")), loadLanguage("da", { key: "text" })]);
const language: Language | undefined = law.on("2026-11-22").in("nb").lang;
const told = schema.transfer({ on: "2026-11-22", lang: "sv" });

// A validator is one of the official interface, and infers what it accepts.
const official: Official<Transfer, Transfer> = schema.transfer({ on: "2026-11-22" });
const inferred: Official.InferOutput<typeof official> = facts;
const own: StandardSchemaV1<Register> = schema.register();

// @ts-expect-error a word that no list has
on.transfer({ importer: { role: "procesor" } });
// @ts-expect-error an unknown key
on.transfer({ exporter: { contry: "NO" } });
// @ts-expect-error an unknown dotted key
on.transfer({ "exporter.contry": "NO" });
// @ts-expect-error a regime under which no transfer is judged
law.on("2026-11-22").under("eu-led");
// @ts-expect-error no such question
law.ask({ question: "transfr" });
// @ts-expect-error no such code
const none: Code = "LF-X-000";
// @ts-expect-error not an outcome
if (outcome === "legal") throw new LawfulError("never");
// @ts-expect-error an answer is read, not written
verdict.findings[0].code.anything;

// @ts-expect-error no such language
on.in("no");
// @ts-expect-error a word that no list has
on.ask("role", { sector: "banc" });
// @ts-expect-error an unknown key
on.ask("consent", { consent: { freely: true } });
// @ts-expect-error an unknown dotted key
on.ask("marketing", { "marketing.consent.givn": true });
// @ts-expect-error a group where a yes or no has no meaning
on.ask("basis", { marketing: true });
// @ts-expect-error the answer has more than the certificate
law.ask({ question: "verify", facts: { certificate: law.ask({ question: "certificate", facts: asked }), question: asked } });
// @ts-expect-error a part is missing
on.ask("merge", { first: {} as Register });

export { before, holds, id, kind, language, told, code, inferred, known, legs, none, own, ruling, severity, word };

// A table knows its facts as well.
const assessed = on.assess({
    "exporter.country": ["NO", null, undefined], "importer.role": { values: ["processor"], codes: new Uint8Array(3) }, "data.tags": [["hr"], null, []],
    "tools[0].kind": ["scc", undefined, null], "certs[eu-adequacy-us-dpf].active": [true, false, null], "importer.is.subject-to-PIPEDA": [true, null, undefined],
    as_of: ["2026-11-22", "2026-11-22", "2026-11-22"], regime: ["eu-gdpr", null, undefined],
}, { answers: ["code", "next_change"] });
const outcomes: Uint8Array = assessed.outcomes;
const outcomeOfRow: Outcome | undefined = assessed.outcome(0);
const codeOfRow: Code | undefined = assessed.code(0);
const [wrongRow]: readonly RowError[] = assessed.errors;
// @ts-expect-error an unknown fact
on.assess({ "importer.contry": ["US"] });
// @ts-expect-error a group is no fact
on.assess({ importer: [{ country: "US" }] });
// @ts-expect-error a word that no list has
on.assess({ "importer.role": ["procesor"] });
// @ts-expect-error codes that could be negative
on.assess({ "importer.role": { values: ["processor"], codes: new Int8Array(1) } });
// @ts-expect-error no such answer
on.assess({}, { answers: ["proof"] });
