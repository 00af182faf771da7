import { LawfulError } from "./errors.js";
import type { Language } from "./questions.js";
import { check, read, written, type Source, type Texts, type Translation } from "./texts.js";

/** What a module keeps its languages in. */
export interface Spoken {
    add(language: string, texts: string): void;
    answer(question: string): string;
}

/** The languages that a module has learnt; each is loaded once. */
export class Speaker<L extends Spoken> {
    /** What the module keeps them in, once there is one. */
    spoken: L | undefined;
    readonly #made: () => L;
    readonly #started: () => Promise<void> | undefined;
    readonly #loading = new Map<Language, Promise<void>>();
    readonly #known = new Set<Language>(["en"]);

    /** `made` gives the module's own, `started` the load of the module that is under way, or was. */
    constructor(made: () => L, started: () => Promise<void> | undefined) {
        this.#made = made;
        this.#started = started;
    }

    /** Loads a language once; later calls wait for the first. A failed load can be tried again. */
    async learn(language: Language, source: Source): Promise<void> {
        check(language);
        if (language === "en" || this.#known.has(language)) return;
        const first = this.#loading.get(language) ?? this.#load(language, source).finally(() => this.#loading.delete(language));
        this.#loading.set(language, first);
        await first;
    }

    async #load(language: Translation, source: Source): Promise<void> {
        const text = await read(await source(language));
        // Both may have been asked for at once.
        await this.#started();
        this.#add(language, text);
    }

    /** Takes the texts of a language at once. */
    learnSync(language: Language, texts: Texts | BufferSource): void {
        check(language);
        if (language !== "en" && !this.#known.has(language)) this.#add(language, written(texts));
    }

    #add(language: Translation, text: string): void {
        this.spoken ??= this.#made();
        try {
            this.spoken.add(language, text);
        } catch (error) {
            throw typeof error === "string" ? new LawfulError(`the texts of \`${language}\` cannot be read: ${error}`) : error;
        }
        this.#known.add(language);
    }

    /** Refuses a language whose texts are not there yet, and says how to load them. */
    need(language: Language | undefined): void {
        if (language === undefined || this.#known.has(language)) return;
        check(language);
        throw new LawfulError(`\`${language}\` is not loaded: \`await loadLanguage("${language}")\` first`, { pointer: "/lang" });
    }
}
