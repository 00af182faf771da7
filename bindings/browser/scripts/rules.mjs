// What each rule rests on, read off the printed list of rules, for the citations in a proof.
import { readFileSync } from "node:fs";

/** `{rule: [provisions]}` for the rules before a heading; a step without provisions of its own has none. */
export function provisionsOf(file, before) {
  const text = readFileSync(file, "utf8");
  const rows = text.slice(0, text.indexOf(`\n${before}\n`)).split("\n");
  const rules = {};
  for (const row of rows) {
    const [, rule, rests] = /^\| \[`(\w+)`\]\([^)]*\) \| .*? \| (.*?) \| .*\|$/.exec(row) ?? [];
    if (rule && !(rule in rules)) rules[rule] = rests.split("; ").filter(Boolean);
  }
  return rules;
}
