// What is timed, the same in Node and in a page. Each library decides one question of its own kind again and again:
// lawful whether a transfer is lawful, Cedar whether a request is permitted under one policy.

export const DAY = "2026-11-22";
export const FACTS = {
    exporter: { country: "DE", role: "controller" },
    importer: { country: "US", role: "processor" },
    data: { tags: ["non-hr"] },
    certs: [{ instrument: "eu-adequacy-us-dpf", active: true, entity_covered: true, covers_non_hr: true, checked_on: "2026-11-01" }],
    tools: [],
};

const POLICY = 'permit(principal == Party::"importer", action == Action::"receive", resource == Data::"customers") when { context.listed };';
const CALL = {
    principal: { type: "Party", id: "importer" },
    action: { type: "Action", id: "receive" },
    resource: { type: "Data", id: "customers" },
    context: { listed: true },
    entities: [],
};

/** The median time of a call in nanoseconds. */
export function median(run, rounds = 41, calls = 200) {
    for (let i = 0; i < 500; i += 1) run();
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
        const before = performance.now();
        for (let i = 0; i < calls; i += 1) run();
        times.push(((performance.now() - before) / calls) * 1e6);
    }
    return times.sort((a, b) => a - b)[rounds >> 1];
}

/** What lawful is timed at; each run is checked first. */
export function ofLawful({ Law }) {
    const on = Law.bundled().on(DAY);
    const text = JSON.stringify(FACTS);
    same(on.decide(FACTS), "lawful");
    same(on.transfer(FACTS).outcome, "lawful");
    return { decide: median(() => on.decide(FACTS)), text: median(() => on.decide(text)), verdict: median(() => on.transfer(FACTS), 11, 20) };
}

/** What the small build is timed at. */
export function ofDecide({ decide }) {
    same(decide(DAY, FACTS), "lawful");
    const text = JSON.stringify(FACTS);
    return { decide: median(() => decide(DAY, FACTS)), text: median(() => decide(DAY, text)) };
}

/** What Cedar is timed at: with the policy read on each call, and with it kept. */
export function ofCedar(cedar) {
    const policies = { staticPolicies: POLICY };
    const whole = { ...CALL, policies };
    same(cedar.isAuthorized(whole).response.decision, "allow");
    cedar.preparsePolicySet("bench", policies);
    const kept = { ...CALL, preparsedPolicySetId: "bench" };
    same(cedar.statefulIsAuthorized(kept).response.decision, "allow");
    return { decide: median(() => cedar.statefulIsAuthorized(kept)), text: median(() => cedar.isAuthorized(whole)) };
}

function same(found, expected) {
    if (found !== expected) throw new Error(`${found} instead of ${expected}`);
}
