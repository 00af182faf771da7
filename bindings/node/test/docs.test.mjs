import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";
import { file } from "./common.mjs";

const folder = new URL("../.examples/", import.meta.url);
const root = new URL("../../../", import.meta.url);

after(() => rmSync(folder, { recursive: true, force: true }));

for (const page of ["docs/NODE.md", "bindings/node/README.md"]) {
    const examples = [...file(page).matchAll(/^```js\n([\s\S]*?)^```$/gm)].map((match) => match[1]);
    test(`${page} has examples`, () => assert.ok(examples.length > 0));
    examples.forEach((code, number) => {
        test(`${page}: example ${number + 1}`, () => {
            mkdirSync(folder, { recursive: true });
            const path = new URL(`${page.replaceAll("/", "-")}-${number + 1}.mjs`, folder);
            writeFileSync(path, code);
            const printed = execFileSync(process.execPath, [path.pathname], { cwd: root.pathname, encoding: "utf8", stdio: "pipe" });
            // What a comment says is printed is printed.
            for (const [, said] of code.matchAll(/console\.log\(.*\)[;,]* \/\/ (.+)$/gm)) assert.ok(printed.includes(said), `${said}\n${printed}`);
            assert.ok(!printed.includes("never"));
        });
    });
}
