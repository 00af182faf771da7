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
export type Source = (language: Translation) => TextSource | Promise<TextSource>;

// Each is written out, so that bundlers find the files and take them along; a page fetches the one that it asks for.
const FILES: { readonly [language in Translation]: () => URL } = {
    nb: () => new URL("./lang/nb.json", import.meta.url),
    sv: () => new URL("./lang/sv.json", import.meta.url),
    da: () => new URL("./lang/da.json", import.meta.url),
    de: () => new URL("./lang/de.json", import.meta.url),
};

/** The file of a language beside this one. */
export function fileOf(language: Translation): URL {
    return FILES[language]();
}

/** The text of a file of a language. */
export async function read(source: TextSource): Promise<string> {
    if (typeof source === "string" || source instanceof URL || source instanceof Request) return read(await fetch(source));
    if (!(source instanceof Response)) return written(source);
    if (!source.ok) throw new LawfulError(`the texts of a language cannot be fetched: ${source.status} for ${source.url}`);
    return source.text();
}

/** The same from what is at hand. */
export function written(source: Texts | BufferSource): string {
    const bytes = source instanceof ArrayBuffer || ArrayBuffer.isView(source);
    return bytes ? new TextDecoder().decode(source) : JSON.stringify(source);
}

/** Refuses what is no language of the library; not for those who write TypeScript. */
export function check(language: Language): void {
    if (LANGUAGES.includes(language)) return;
    throw new LawfulError(`unknown language \`${String(language)}\`; there are \`${LANGUAGES.join("`, `")}\``, { pointer: "/lang" });
}
