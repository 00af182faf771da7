// What is timed, the same in Node and in a page. Each library decides one question of its own kind again and again:
// lawful whether a transfer is lawful, Cedar and regorus whether a request is permitted under one small policy.

export const DAY = "2026-11-22";
export const FACTS = {
    exporter: { country: "DE", role: "controller" },
    importer: { country: "US", role: "processor" },
    data: { tags: ["non-hr"] },
    certs: [{ instrument: "eu-adequacy-us-dpf", active: true, entity_covered: true, covers_non_hr: true, checked_on: "2026-11-01" }],
    tools: [],
};

const CEDAR = 'permit(principal == Party::"importer", action == Action::"receive", resource == Data::"customers") when { context.listed };';
const CALL = {
    principal: { type: "Party", id: "importer" },
    action: { type: "Action", id: "receive" },
    resource: { type: "Data", id: "customers" },
    context: { listed: true },
    entities: [],
};

const REGO = `package bench
default allow := false
allow if {
    input.principal == "importer"
    input.action == "receive"
    input.resource == "customers"
    input.context.listed
}`;
const INPUT = { principal: "importer", action: "receive", resource: "customers", context: { listed: true } };

/** The least time of many calls in nanoseconds: for calls so long that others run in between. */
function least(run, calls = 25) {
    let time = Infinity;
    for (let i = 0; i < calls; i += 1) {
        const start = performance.now();
        run();
        time = Math.min(time, performance.now() - start);
    }
    return time * 1e6;
}

const middle = (times) => times.sort((a, b) => a - b)[times.length >> 1];

/** The median time of a call in nanoseconds: of many short samples, so that what else the machine does falls into few. */
export function median(run, rounds = 501, calls = 16) {
    for (let i = 0; i < 5000; i += 1) run();
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
        const start = performance.now();
        for (let i = 0; i < calls; i += 1) run();
        times.push(((performance.now() - start) / calls) * 1e6);
    }
    return middle(times);
}

/** The median times to compile a module, and to instantiate what is compiled, in milliseconds. */
export async function instantiation(bytes) {
    const module = await WebAssembly.compile(bytes);
    // The glue is not timed: the module gets functions that do nothing.
    const imports = {};
    for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => 0;
    const timed = async (rounds, run) => {
        const times = [];
        for (let i = 0; i < rounds; i += 1) {
            const before = performance.now();
            await run();
            times.push(performance.now() - before);
        }
        return middle(times);
    };
    return {
        instantiate: await timed(21, () => WebAssembly.instantiate(module, imports)),
        compile: await timed(5, () => WebAssembly.compile(bytes)),
    };
}

/**
 * A table of so many rows as codes and their values. `alike`: the same few hundred rows again and again; otherwise each row
 * has a day and a signature that no other has together, so that each is judged.
 */
export function table(rows, alike) {
    const at = (row, shift, of) => (Math.imul(row, 2_654_435_761) >>> shift) % of;
    const day = (after) => new Date(Date.UTC(2026, 10, 22) + after * 86_400_000).toISOString().slice(0, 10);
    const column = (values, code) => ({ values, codes: Uint16Array.from({ length: rows }, (_, row) => code(row)) });
    const days = (count, first) => Array.from({ length: count }, (_, number) => day(first - number));
    return {
        as_of: column(days(2500, 0), (row) => (alike ? 0 : row % 2500)),
        "exporter.country": column(["NO"], () => 0),
        "exporter.role": column(["controller"], () => 0),
        "importer.country": column(["US", "IN", "CH", "FR", "JP"], (row) => at(row, 3, 5)),
        "importer.role": column(["processor", "controller"], (row) => at(row, 7, 2)),
        "certs[eu-adequacy-us-dpf].active": column([true, false], (row) => at(row, 11, 2)),
        "tools[0].kind": column(["scc", null], (row) => at(row, 13, 2)),
        "tools[0].signed_on": column([...days(rows / 2500 + 3, -1000), null], (row) => (at(row, 13, 2) ? rows / 2500 + 3 : alike ? at(row, 17, 3) : Math.floor(row / 2500))),
    };
}

const ROWS = 100_000;

/** The time of a row in nanoseconds: packed and alike, packed and each another one, and alike as plain lists of values. */
function perRow(on) {
    const [alike, distinct] = [table(ROWS, true), table(ROWS, false)];
    const plain = Object.fromEntries(Object.entries(alike).map(([fact, { values, codes }]) => [fact, Array.from(codes, (code) => values[code])]));
    const timed = (columns) => least(() => on.assess(columns)) / ROWS;
    const { errors, judged, outcomes } = on.assess(distinct);
    same(errors.length, 0);
    if (judged < ROWS / 2) throw new Error(`${judged} rows were judged`);
    same(outcomes.length, ROWS);
    return { packed: timed(alike), distinct: timed(distinct), plain: timed(plain) };
}

/** What lawful is timed at; each run is checked first. */
export function ofLawful({ Law }) {
    const on = Law.bundled().on(DAY);
    const text = JSON.stringify(FACTS);
    same(on.decide(FACTS), "lawful");
    same(on.transfer(FACTS).outcome, "lawful");
    return { decide: median(() => on.decide(FACTS)), text: median(() => on.decide(text)), verdict: median(() => on.transfer(FACTS), 201, 2), rows: perRow(on) };
}

/** What the build for one transfer is timed at: its questions and answers are JSON as those of every other face. */
export function ofTransfer({ answer }) {
    const question = JSON.stringify({ question: "transfer", as_of: DAY, detail: "outcome", facts: FACTS });
    same(JSON.parse(answer(question)).outcome, "lawful");
    return { decide: median(() => JSON.parse(answer(JSON.stringify({ question: "transfer", as_of: DAY, detail: "outcome", facts: FACTS })))), text: median(() => answer(question)) };
}

/** What the small build is timed at. */
export function ofDecide({ decide }) {
    same(decide(DAY, FACTS), "lawful");
    const text = JSON.stringify(FACTS);
    return { decide: median(() => decide(DAY, FACTS)), text: median(() => decide(DAY, text)) };
}

/** What Cedar is timed at: with the policy kept, and with it read on each call. */
export function ofCedar(cedar) {
    const policies = { staticPolicies: CEDAR };
    const whole = { ...CALL, policies };
    same(cedar.isAuthorized(whole).response.decision, "allow");
    cedar.preparsePolicySet("bench", policies);
    const kept = { ...CALL, preparsedPolicySetId: "bench" };
    same(cedar.statefulIsAuthorized(kept).response.decision, "allow");
    return { decide: median(() => cedar.statefulIsAuthorized(kept)), policy: median(() => cedar.isAuthorized(whole)) };
}

/** What regorus is timed at, likewise. */
export function ofRegorus({ Policy }) {
    const kept = new Policy(REGO);
    same(kept.allows(JSON.stringify(INPUT)), true);
    same(kept.allows(JSON.stringify({ ...INPUT, action: "send" })), false);
    const text = JSON.stringify(INPUT);
    const whole = () => {
        const policy = new Policy(REGO);
        const allowed = policy.allows(text);
        policy.free();
        return allowed;
    };
    same(whole(), true);
    return { decide: median(() => kept.allows(JSON.stringify(INPUT))), text: median(() => kept.allows(text)), policy: median(whole) };
}

function same(found, expected) {
    if (found !== expected) throw new Error(`${found} instead of ${expected}`);
}
