import type { Languages, Law } from "./wasm/lawful.js";
import { engine, pending } from "./engine.js";
import { Speaker } from "./speaker.js";
import type { Language } from "./questions.js";
import type { Source, Texts } from "./texts.js";

export { check, fileOf, type TextSource, type Texts } from "./texts.js";

const speaker = /* @__PURE__ */ new Speaker<Languages>(() => new (engine().Languages)(), pending);

/** Loads a language once; later calls wait for the first. A failed load can be tried again. */
export function learn(language: Language, source: Source): Promise<void> {
    return speaker.learn(language, source);
}

/** Takes the texts of a language at once. */
export function learnSync(language: Language, texts: Texts | BufferSource): void {
    speaker.learnSync(language, texts);
}

/** Refuses a language whose texts are not there yet, and says how to load them. */
export function need(language: Language | undefined): void {
    speaker.need(language);
}

/** The answer of the module to a question: in another language if the question says so and its texts are there. */
export function answer(law: Law | undefined, question: string): string {
    const { spoken } = speaker;
    if (!spoken) return (law ?? engine()).answer(question);
    return law ? spoken.answer_under(law, question) : spoken.answer(question);
}
