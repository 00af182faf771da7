import type { WasmSource } from "./engine.js";
import { LawfulError } from "./errors.js";

/** Loads a module once; a failed load can be tried again. */
export class Loader<Glue extends { default(from: { module_or_path: WasmSource }): Promise<unknown> }> {
    readonly #glue: Glue;
    #started = false;
    /** The load that is under way, or was. */
    pending: Promise<void> | undefined;

    constructor(glue: Glue) {
        this.#glue = glue;
    }

    /** Loads it; later calls wait for the first. */
    async start(source: () => WasmSource | Promise<WasmSource>): Promise<void> {
        this.pending ??= Promise.resolve(source())
            .then((from) => this.#glue.default({ module_or_path: from }))
            .then(() => void (this.#started = true))
            .catch((error: unknown) => {
                this.pending = undefined;
                throw error;
            });
        await this.pending;
    }

    /** The functions of the module, once it is loaded. */
    get glue(): Glue {
        if (!this.#started) throw new LawfulError("lawful is not loaded: `await init()` first");
        return this.#glue;
    }
}
