// What each kind of question takes and what its answer holds.
import { type } from "./schema-types.mjs";

/** The facts of the kinds that the schema of a question leaves open. */
const OPEN = {
    import:
        "{ text: string; format: string; about?: { document?: string; holder?: string; holder_name?: string; holder_country?: string; language?: string; published?: string; part?: string } }",
    // What is wrong with them is what is asked.
    validate:
        "{ transfer?: unknown; party?: unknown; engagement?: unknown; activity?: unknown; chain?: unknown; register?: unknown; overlay?: unknown }",
    certificate: "Question",
    // The certificate alone, without what else its answer has.
    verify: "{ certificate: Certificate & { question?: never; id?: never }; question: Question }",
    law: "undefined",
    codes: "undefined",
};

/** The Rust type of the answer; `Judgement` for every other kind. */
export const ANSWERS = {
    transfer: "Verdict",
    "lawful-periods": "Periods",
    impact: "Impact",
    chain: "ChainVerdict",
    "sub-processor": "EngagementVerdict",
    "sub-processor-change": "ListChange",
    rungs: "Rungs",
    "suggest-tools": "Tools",
    regimes: "Regimes",
    register: "Report",
    "register-legs": "Legs",
    "register-outcomes": "Outcomes",
    "register-impact": "Impacts",
    calendar: "Calendar",
    audit: "Claims",
    records: "Records",
    "register-diff": "RegisterChange",
    "register-change": "Changed",
    "law-diff": "LawChange",
    merge: "Merged",
    import: "Imported",
    validate: "Problems",
    certificate: "Certificate",
    verify: "Verified",
    law: "Bundle",
    codes: "Catalogue",
};

/** The module that maps each kind to its facts and its answer. */
export function questions(defs, question) {
    const facts = new Map();
    for (const rule of question.allOf) {
        const kind = rule.if.properties.question.const;
        if (kind) facts.set(kind, type(rule.then.properties.facts));
    }
    const kinds = defs.Kind.enum;
    const of = (kind) => {
        const found = facts.get(kind) ?? OPEN[kind];
        if (!found) throw new Error(`the facts of ${kind} have no type`);
        return found;
    };
    const answer = (kind) => ANSWERS[kind] ?? "Judgement";
    const line = (kind, type) => `    ${/^\w+$/.test(kind) ? kind : JSON.stringify(kind)}: ${type};\n`;
    const imports = (names, from) => `import type { ${[...new Set(names)].sort().join(", ")} } from "${from}.js";\n`;
    const named = [...facts.values()].flatMap((written) => written.match(/\b[A-Z]\w*/g) ?? []);
    return [
        imports(kinds.map(answer), "./answers"),
        imports(named, "./facts"),
        imports(["Question"], "../questions"),
        "\n/** The facts that each kind of question takes. */\nexport interface FactsOf {\n",
        ...kinds.map((kind) => line(kind, of(kind))),
        "}\n\n/** What the answer to each kind of question holds. */\nexport interface AnswerOf {\n",
        ...kinds.map((kind) => line(kind, answer(kind))),
        "}\n",
    ].join("");
}
