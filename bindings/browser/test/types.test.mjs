// The types beside the script: they compile, promise what test/types/use.ts says, and name what the script has.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, open, out, root, serve } from "./browser.mjs";

const here = join(root, "bindings/browser");
const declared = readFileSync(join(out, "dist/lawful-browser.d.ts"), "utf8");

let site, browser;
before(async () => {
  [site, browser] = await Promise.all([serve(`${out}/site`), launch()]);
});
after(async () => {
  await browser.close();
  site.close();
});

test("the types compile, and hold what they promise", () => {
  const run = () => execFileSync(join(here, "node_modules/.bin/tsc"), ["-p", join(here, "test/types/tsconfig.json")], { encoding: "utf8", stdio: "pipe" });
  assert.doesNotThrow(run, ({ stdout }) => assert.fail(stdout));
  assert.ok(!/\bany\b/.test(declared.replace(/^\s*(\/\/|\/\*\*).*$/gm, "")), "nothing is left open");
});

/** The names of the members between the braces of a declaration. */
function members(head) {
  const [, body] = declared.split(head)[1].match(/^[^{]*\{\n([\s\S]*?)\n\}/);
  const names = [...body.matchAll(/^ {2}(?:readonly |get |set )?"?([a-z][\w-]*)"?\??[(:<]/gim)].map(([, name]) => name);
  return [...new Set(names)].filter((name) => !/^(add|remove)EventListener$/.test(name)).sort();
}

test("what is declared is there, and nothing else", async () => {
  const page = await open(browser, `${site.address}/?lang=en`);
  const found = await page.evaluate(async () => {
    const script = await import("./lawful/lawful-browser.js");
    const own = (element) =>
      Object.getOwnPropertyNames(element.prototype).filter((name) => !/^constructor$|Callback$/.test(name)).sort();
    const words = await script.wordsOf("nb");
    return {
      exports: Object.keys(script).sort(),
      members: { LawfulTransfer: own(script.LawfulTransfer), LawfulRegister: own(script.LawfulRegister) },
      observed: { LawfulTransfer: script.LawfulTransfer.observedAttributes, LawfulRegister: script.LawfulRegister.observedAttributes },
      words: [...Object.getOwnPropertyNames(Object.getPrototypeOf(words)), ...Object.keys(words)],
    };
  });
  const alone = await page.evaluate(async () => Object.keys(await import("./lawful/lawful-transfer.js")).sort());
  const listed = readFileSync(join(out, "dist/lawful-transfer.d.ts"), "utf8").match(/^export \{ (.*) \} from/m)[1].split(", ");
  assert.deepEqual(alone, [...listed, "ask"].sort());
  const exported = [...declared.matchAll(/^export (?:function|const|class) (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual(found.exports, [...new Set(exported)].sort());
  for (const name of ["LawfulTransfer", "LawfulRegister"]) {
    assert.deepEqual(members(`export class ${name} `), found.members[name], name);
    const attributes = members(`export interface ${name}Attributes `);
    for (const attribute of found.observed[name]) assert.ok(attributes.includes(attribute), attribute);
    assert.deepEqual(attributes.filter((attribute) => !found.observed[name].includes(attribute)), name === "LawfulTransfer" ? ["name"] : []);
  }
  for (const member of members("export interface Words ")) assert.ok(found.words.includes(member), member);
  const sources = readFileSync(join(out, "dist/lawful-browser.js"), "utf8");
  for (const [, event] of declared.matchAll(/"(lawful-\w+)": CustomEvent/g)) assert.ok(sources.includes(`"${event}"`), event);
  await page.context().close();
});
