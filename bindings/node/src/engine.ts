import * as glue from "./wasm/lawful.js";
import { LawfulError, type Fault, type Part } from "./errors.js";

/** The module, or where it is. */
export type WasmSource = WebAssembly.Module | BufferSource | URL | Request | Response | string;

let ready = false;
let loading: Promise<void> | undefined;

/** Loads the module once; later calls wait for the first. A failed load can be tried again. */
export function load(source: () => WasmSource | Promise<WasmSource>): Promise<void> {
    loading ??= start(source).catch((error: unknown) => {
        loading = undefined;
        throw error;
    });
    return loading;
}

async function start(source: () => WasmSource | Promise<WasmSource>): Promise<void> {
    if (ready) return;
    await glue.default({ module_or_path: await source() });
    ready = true;
}

/** The load that is under way, or was. */
export function pending(): Promise<void> | undefined {
    return loading;
}

/** Starts from bytes or a compiled module, at once. */
export function loadSync(module: WebAssembly.Module | BufferSource): void {
    if (ready) return;
    glue.initSync({ module });
    ready = true;
}

/** The functions of the module. */
export function engine(): typeof glue {
    if (!ready) throw new LawfulError("lawful is not loaded: `await init()` first");
    return glue;
}

/** Calls a function of the module that throws its errors as text. */
export function call<T>(part: Part, asText: boolean, run: () => T): T {
    try {
        return run();
    } catch (error) {
        throw typeof error === "string" ? LawfulError.of(JSON.parse(error) as Fault, asText, part) : error;
    }
}
