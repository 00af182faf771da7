// The types of lawful-transfer.js: the form alone, over the module for one transfer. They are those of lawful-browser.js, but
// for what can be asked.
import type { Refusal } from "./lawful-browser.js";
import type { Answer, TransferKind, TransferQuestion } from "./types/questions.js";

export { LANGUAGES, LawfulTransfer, answerText, catalogueBase, languageOf, load, wordsOf } from "./lawful-browser.js";
export type { LawfulTransferAttributes, LawfulTransferEventMap, Refusal, TransferChanged, Words } from "./lawful-browser.js";
export type * from "./types/generated/answers.js";
export type * from "./types/generated/facts.js";
export type * from "./types/questions.js";

/** The answer to a question about one transfer or one sub-processor; in another language as that of lawful-browser.js. */
export function ask<K extends TransferKind>(question: TransferQuestion<K>): Answer<K> | Refusal;
