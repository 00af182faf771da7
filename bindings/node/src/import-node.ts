import { readFile } from "node:fs/promises";
import type { WasmSource } from "./engine.js";
import { start } from "./import.js";

export * from "./import.js";

/** Loads the WebAssembly module, once. Everything else is synchronous. */
export function init(options: { readonly wasm?: WasmSource | Promise<WasmSource> } = {}): Promise<void> {
    return start(() => options.wasm ?? readFile(new URL("./import/lawful_bg.wasm", import.meta.url)));
}
