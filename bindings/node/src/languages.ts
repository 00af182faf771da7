import type { Languages, Law } from "./wasm/lawful.js";
import { engine, pending } from "./engine.js";
import { LawfulError } from "./errors.js";
import { LANGUAGES } from "./generated/lists.js";
import type { Language } from "./questions.js";

/** A language that has texts to be loaded: English is the language of the library. */
export type Translation = Exclude<Language, "en">;

/** The texts of a language by key, as its file has them. */
export type Texts = { readonly [key: string]: string };

/** The texts of a language, the bytes of its file, or where the file is. */
export type TextSource = Texts | BufferSource | URL | Request | Response | string;

/** Where the texts of a language come from. */
type Source = (language: Translation) => TextSource | Promise<TextSource>;

// Each is written out, so that bundlers find the files and take them along; a page fetches the one that it asks for.
const FILES: { readonly [language in Translation]: () => URL } = {
    nb: () => new URL("./lang/nb.json", import.meta.url),
    sv: () => new URL("./lang/sv.json", import.meta.url),
    da: () => new URL("./lang/da.json", import.meta.url),
    de: () => new URL("./lang/de.json", import.meta.url),
};

let languages: Languages | undefined;
const loading = new Map<Language, Promise<void>>();
const known = new Set<Language>(["en"]);

/** The file of a language beside this one. */
export function fileOf(language: Translation): URL {
    return FILES[language]();
}

/** Loads a language once; later calls wait for the first. A failed load can be tried again. */
export async function learn(language: Language, source: Source): Promise<void> {
    check(language);
    if (language === "en" || known.has(language)) return;
    const first = loading.get(language) ?? start(language, source).finally(() => loading.delete(language));
    loading.set(language, first);
    await first;
}

async function start(language: Translation, source: Source): Promise<void> {
    const text = await read(await source(language));
    // Both may have been asked for at once.
    await pending();
    add(language, text);
}

/** Takes the texts of a language at once. */
export function learnSync(language: Language, texts: Texts | BufferSource): void {
    check(language);
    if (language !== "en" && !known.has(language)) add(language, written(texts));
}

function add(language: Translation, text: string): void {
    const { Languages: Made } = engine();
    languages ??= new Made();
    try {
        languages.add(language, text);
    } catch (error) {
        throw typeof error === "string" ? new LawfulError(`the texts of \`${language}\` cannot be read: ${error}`) : error;
    }
    known.add(language);
}

async function read(source: TextSource): Promise<string> {
    if (typeof source === "string" || source instanceof URL || source instanceof Request) return read(await fetch(source));
    if (!(source instanceof Response)) return written(source);
    if (!source.ok) throw new LawfulError(`the texts of a language cannot be fetched: ${source.status} for ${source.url}`);
    return source.text();
}

function written(source: Texts | BufferSource): string {
    const bytes = source instanceof ArrayBuffer || ArrayBuffer.isView(source);
    return bytes ? new TextDecoder().decode(source) : JSON.stringify(source);
}

/** Refuses what is no language of the library; not for those who write TypeScript. */
export function check(language: Language): void {
    if (LANGUAGES.includes(language)) return;
    throw new LawfulError(`unknown language \`${String(language)}\`; there are \`${LANGUAGES.join("`, `")}\``, { pointer: "/lang" });
}

/** Refuses a language whose texts are not there yet, and says how to load them. */
export function need(language: Language | undefined): void {
    if (language === undefined || known.has(language)) return;
    check(language);
    throw new LawfulError(`\`${language}\` is not loaded: \`await loadLanguage("${language}")\` first`, { pointer: "/lang" });
}

/** The answer of the module to a question: in another language if the question says so and its texts are there. */
export function answer(law: Law | undefined, question: string): string {
    if (!languages) return (law ?? engine()).answer(question);
    return law ? languages.answer_under(law, question) : languages.answer(question);
}
