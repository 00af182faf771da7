// Other people's records in: a module of its own, which only those load who import.
import * as glue from "./import/lawful.js";
import type { WasmSource } from "./engine.js";
import { answered } from "./errors.js";
import type { Imported } from "./generated/answers.js";
import type { IsoDate } from "./generated/facts.js";
import { write } from "./json.js";
import { Loader } from "./loader.js";

export { LawfulError } from "./errors.js";
export type { Cells, Imported, Loss } from "./generated/answers.js";
export type { IsoDate, Register } from "./generated/facts.js";

/** The formats that are read. */
export type TextFormat = "markdown" | "csv" | "tsv" | "text" | "tilt" | "fides" | "ciso-assistant";

/** What is known of a text beside its words. */
export interface About {
    /** The id of the document. Default: `document`. */
    readonly document?: string;
    /** The id of the party whose document it is. Default: `holder`. */
    readonly holder?: string;
    /** The name of that party. */
    readonly holder_name?: string;
    /** Its country, an ISO 3166-1 alpha-2 code. */
    readonly holder_country?: string;
    /** The language of the document, as a tag. */
    readonly language?: string;
    /** The day of publication. */
    readonly published?: IsoDate;
    /** For a format in JSON the pointer of the part that is the document. */
    readonly part?: string;
}

const loader = /* @__PURE__ */ new Loader(glue);

/** Loads the WebAssembly module, once. Everything else is synchronous. */
export function init(options: { readonly wasm?: WasmSource | Promise<WasmSource> } = {}): Promise<void> {
    return start(() => options.wasm ?? new URL("./import/lawful_bg.wasm", import.meta.url));
}

/** @internal */
export function start(source: () => WasmSource | Promise<WasmSource>): Promise<void> {
    return loader.start(source);
}

/**
 * The register of a text, and every piece of it that was not understood; nothing is guessed. Throws a `LawfulError` where the
 * text is not in the format.
 */
export function importText(text: string, format: TextFormat, about: About = {}): Imported {
    const question = write({ question: "import", facts: { text, format, about } }, "facts");
    return answered(loader.glue.answer_import(question), false) as Imported;
}
