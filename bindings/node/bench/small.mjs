// The timings of the module that pages load, in a thread of its own: a process has one module.
import { readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import * as lawful from "lawful";
import { ofLawful } from "./measure.js";

await lawful.init({ wasm: readFileSync(new URL("../dist/wasm/lawful_bg.wasm", import.meta.url)) });
parentPort.postMessage(ofLawful(lawful));
