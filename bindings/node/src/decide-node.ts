import { readFile } from "node:fs/promises";
import { start } from "./decide.js";
import type { WasmSource } from "./engine.js";

export * from "./decide.js";

/** Loads the WebAssembly module, once. Everything else is synchronous. */
export function init(options: { readonly wasm?: WasmSource | Promise<WasmSource> } = {}): Promise<void> {
    return start(() => options.wasm ?? readFile(new URL("./decide/lawful_bg.wasm", import.meta.url)));
}
