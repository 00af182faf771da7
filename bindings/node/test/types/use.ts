// Compiled, never run: what the types promise. A line marked as an error must be one.
import { CODES, Law, LawfulError, init, schema, type Answer, type Code, type Outcome, type Register, type StandardSchemaV1, type Transfer, type Verdict } from "lawful";
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

export { code, inferred, known, legs, none, own, ruling, severity, word };
