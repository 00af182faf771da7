import { readFile } from "node:fs/promises";
import { load } from "./engine.js";
import type { InitOptions } from "./index.js";

export * from "./index.js";

/** Loads the WebAssembly module, once. Everything else is synchronous. */
export function init(options: InitOptions = {}): Promise<void> {
    return load(() => options.wasm ?? readFile(new URL("./wasm/lawful_bg.wasm", import.meta.url)));
}
