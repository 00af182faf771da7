// The middle build: every question about one transfer or one sub-processor, in five languages.
import * as glue from "./transfer/lawful.js";
import type { WasmSource } from "./engine.js";
import { answered } from "./errors.js";
import { write } from "./json.js";
import { Loader } from "./loader.js";
import type { Answer, Language, TransferKind, TransferQuestion } from "./questions.js";
import { Speaker } from "./speaker.js";
import { fileOf, type Source, type TextSource } from "./texts.js";

export { LawfulError, type Part } from "./errors.js";
export { LANGUAGES, REGIMES } from "./generated/lists.js";
export type * from "./generated/facts.js";
export type * from "./generated/answers.js";
export type * from "./questions.js";
export type { WasmSource } from "./engine.js";
export type { TextSource, Texts } from "./texts.js";

const loader = /* @__PURE__ */ new Loader(glue);
const speaker = /* @__PURE__ */ new Speaker<glue.Languages>(() => new loader.glue.Languages(), () => loader.pending);

/** How the module is loaded. */
export interface InitOptions {
    /** The WebAssembly module, or where it is. By default it is beside this file. */
    readonly wasm?: WasmSource | Promise<WasmSource>;
    /** The languages to load as well; English needs none. More can be loaded later. */
    readonly lang?: Language | readonly Language[];
}

/** Loads the WebAssembly module, once, and the languages that are named. Everything else is synchronous. */
export async function init(options: InitOptions = {}): Promise<void> {
    await start(() => options.wasm ?? new URL("./transfer/lawful_bg.wasm", import.meta.url));
    await Promise.all([options.lang ?? []].flat().map((lang) => loadLanguage(lang)));
}

/** @internal */
export function start(source: () => WasmSource | Promise<WasmSource>): Promise<void> {
    return loader.start(source);
}

/** Loads the texts of a language, once; then questions with that `lang` are answered in it. */
export function loadLanguage(lang: Language, source?: TextSource | Promise<TextSource>): Promise<void> {
    return learn(lang, (translation) => source ?? fileOf(translation));
}

/** @internal */
export function learn(lang: Language, source: Source): Promise<void> {
    return speaker.learn(lang, source);
}

/** The answer to a question, both as JSON text, byte for byte as every other face gives it. Never throws on input. */
export function answer(question: string): string {
    return (speaker.spoken ?? loader.glue).answer(question);
}

/** The answer to a question. Throws a `LawfulError` where it cannot be asked. */
export function ask<K extends TransferKind>(question: TransferQuestion<K>): Answer<K> {
    speaker.need(question.lang);
    return answered(answer(write(question, "question")), false) as Answer<K>;
}

/** The edition of the bundled law. */
export function edition(): string {
    return loader.glue.edition();
}

/** The digest of the bundled law, 64 hexadecimal digits. */
export function digest(): string {
    return loader.glue.digest();
}
