import type { AnswerOf } from "./generated/questions.js";
import type { FactsOf } from "./generated/questions.js";
import type { IsoDate, Kind } from "./generated/facts.js";
import type { Op } from "./overlay.js";
import type { LANGUAGES, REGIMES } from "./generated/lists.js";

export type { AnswerOf, FactsOf } from "./generated/questions.js";

/** A regime that a transfer can be judged under. */
export type JudgedRegime = (typeof REGIMES)[number];

/** A language that answers can be in. */
export type Language = (typeof LANGUAGES)[number];

/** A day, or one counted from an edge of an instrument. */
export type When =
    | IsoDate
    | {
          readonly instrument: string;
          readonly edge: "applies_from" | "ends_on" | "new_contracts_end_on";
          readonly days?: number;
      };

/** How much of an answer is wanted: the outcome, also codes and missing facts, all but the proof, all. */
export type DetailLevel = "outcome" | "codes" | "verdict" | "full";

/** A question as every face of the library understands it. */
export interface Question<K extends Kind = Kind> {
    /** Anything; it comes back with the answer. */
    readonly id?: unknown;
    readonly question: K;
    readonly as_of?: When;
    readonly regime?: JudgedRegime;
    /** The language of the texts; English unless another is named. */
    readonly lang?: Language;
    readonly facts?: FactsOf[K];
    readonly overlay?: readonly Op[];
    readonly from?: When;
    readonly to?: When;
    readonly detail?: DetailLevel;
}

/** The answer to a question of some kind. */
export type Answer<K extends Kind = Kind> = { readonly question: K; readonly id?: unknown } & AnswerOf[K];

/** What the module for one transfer can be asked. */
export type TransferKind =
    | "transfer" | "lawful-periods" | "rungs" | "suggest-tools" | "regimes" | "sub-processor" | "law";

/** A question about one transfer or one sub-processor, under the bundled law. */
export type TransferQuestion<K extends TransferKind = TransferKind> = Omit<Question<K>, "overlay">;
