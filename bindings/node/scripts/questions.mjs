// What each kind of question takes and what its answer holds.

/** The facts of the kinds whose `facts` are parts by name. */
const PARTS = {
    "register-diff": "{ old: Register; new: Register }",
    "register-change": "{ old: Register; new: Register; terms?: { [key: string]: unknown } }",
    merge: "{ first: Register; second: Register }",
    validate:
        "{ transfer?: unknown; party?: unknown; engagement?: unknown; activity?: unknown; chain?: unknown; register?: unknown; overlay?: unknown }",
    certificate: "{ [key: string]: unknown }",
    verify: "{ certificate: { [key: string]: unknown }; question: { [key: string]: unknown } }",
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
        if (kind) facts.set(kind, rule.then.properties.facts.$ref.split("/").at(-1));
    }
    const kinds = defs.Kind.enum;
    const of = (kind) => facts.get(kind) ?? PARTS[kind] ?? "{ [key: string]: unknown }";
    const answer = (kind) => ANSWERS[kind] ?? "Judgement";
    const line = (kind, type) => `    ${/^\w+$/.test(kind) ? kind : JSON.stringify(kind)}: ${type};\n`;
    const imports = (names, from) => `import type { ${[...new Set(names)].sort().join(", ")} } from "./${from}.js";\n`;
    return [
        imports(kinds.map(answer), "answers"),
        imports([...facts.values(), "Register"], "facts"),
        "\n/** The facts that each kind of question takes. */\nexport interface FactsOf {\n",
        ...kinds.map((kind) => line(kind, of(kind))),
        "}\n\n/** What the answer to each kind of question holds. */\nexport interface AnswerOf {\n",
        ...kinds.map((kind) => line(kind, answer(kind))),
        "}\n",
    ].join("");
}
