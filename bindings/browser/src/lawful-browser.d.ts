// The types of lawful-browser.js: the two elements with their attributes and events, and the rules without them. Those of
// facts, questions and answers are the ones of the npm package, in `types`.
import type { EngagementVerdict, InputError, Report, Verdict } from "./types/generated/answers.js";
import type { IsoDate, Kind, Register, SubProcessor, Transfer } from "./types/generated/facts.js";
import type { Answer, JudgedRegime, Language, Question } from "./types/questions.js";

export type * from "./types/generated/answers.js";
export type * from "./types/generated/facts.js";
export type * from "./types/questions.js";

/** Loads the rules, once; `from` is their address or their bytes, if they do not lie beside the script. */
export function load(from?: WebAssembly.Module | BufferSource | URL | Request | Response | string): Promise<unknown>;

/** What is answered to a question that cannot be read. */
export interface Refusal {
  id?: unknown;
  error: InputError;
}

/** The answer to a question; in another language if it says so in `lang` and `wordsOf` has fetched that language. */
export function ask<K extends Kind>(question: Question<K>): Answer<K> | Refusal;

/** The same, text in and text out, byte for byte that of every other face. */
export function answerText(question: string): string;

/** The languages. */
export const LANGUAGES: readonly Language[];

/** The language for a tag: `de-AT` is `de`; what is none of ours is English. */
export function languageOf(tag: string | null | undefined): Language;

/** Says where the catalogues are, if not in `lang/` beside the script. */
export function catalogueBase(address: string | URL): void;

/** Fetches the words of a language; the rules can answer in it from then on. */
export function wordsOf(tag: string | null | undefined): Promise<Words>;

/** The words of one language, and how it writes dates, numbers and countries. */
export interface Words {
  readonly lang: Language;
  /** Every message by its key, with its placeholders. */
  readonly messages: { readonly [key: string]: string };
  /** Whether there is a message of that key. */
  has(key: string): boolean;
  /** The message of a key with its placeholders filled. */
  t(key: string, named?: { readonly [placeholder: string]: string | number }): string;
  /** A message that depends on a number, in its singular or plural. */
  n(key: string, count: number): string;
  /** A day in words. */
  date(iso: IsoDate, short?: boolean): string;
  /** A place as it is called: a country by its name, other words as they are written. */
  place(word: string): string;
  /** Several things, joined as the language joins them. */
  list(items: Iterable<string>): string;
}

/** What can be written on `<lawful-transfer>`; also for the types of a framework's templates. */
export interface LawfulTransferAttributes {
  /** The language; left out, that of the page. */
  lang?: string;
  /** The day to judge on; left out, a field asks for it, today at first. */
  "as-of"?: IsoDate;
  /** The law to judge under; left out, a field offers it. */
  regime?: JudgedRegime;
  /** Whether it is about a transfer or the engagement of a sub-processor; left out, a transfer. */
  question?: "transfer" | "sub-processor";
  /** What is known, as JSON. */
  facts?: string;
  /** Its name in a form; left out, it is not sent. */
  name?: string;
  /** When it is valid in a form; left out, whenever it can be read. */
  requires?: "permitted" | "decided";
  /** Nothing can be changed. */
  disabled?: boolean | "";
}

/** What can be written on `<lawful-register>`. */
export interface LawfulRegisterAttributes {
  /** The language; left out, that of the page. */
  lang?: string;
  /** The day to judge on; left out, a field asks for it, today at first. */
  "as-of"?: IsoDate;
  /** The address of a register, as JSON. */
  src?: string;
}

/** What `lawful-change` of a transfer says. */
export interface TransferChanged {
  facts: Transfer | SubProcessor;
  verdict: Verdict | EngagementVerdict;
}

/** What `lawful-change` of a register says. */
export interface RegisterChanged {
  register: Register;
  report: Report;
}

/** What `lawful-open` says: a transfer that shall be opened by itself, as `<lawful-transfer>` takes it. */
export interface LegOpened {
  id: string;
  facts: Transfer;
  asOf: IsoDate;
}

export interface LawfulTransferEventMap extends HTMLElementEventMap {
  /** It can be used. */
  "lawful-ready": CustomEvent<null>;
  /** Another verdict is shown, also while one types. */
  "lawful-change": CustomEvent<TransferChanged>;
}

export interface LawfulRegisterEventMap extends HTMLElementEventMap {
  /** It can be used. */
  "lawful-ready": CustomEvent<null>;
  /** A register was judged. */
  "lawful-change": CustomEvent<RegisterChanged>;
  /** A transfer shall be opened by itself. */
  "lawful-open": CustomEvent<LegOpened>;
}

/** `<lawful-transfer>`: one transfer as a form that asks for what decides, and its verdict. */
export class LawfulTransfer extends HTMLElement {
  static readonly formAssociated: true;
  static readonly observedAttributes: readonly (keyof LawfulTransferAttributes)[];
  /** The facts as an object; setting them asks anew. */
  get facts(): Transfer | SubProcessor;
  set facts(facts: Transfer | SubProcessor | null | undefined);
  /** The facts as JSON: what a form sends. */
  value: string;
  /** The last answer of the engine; none before the first, and none where the facts cannot be read. */
  readonly verdict: Verdict | EngagementVerdict | undefined;
  readonly name: string;
  readonly form: HTMLFormElement | null;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
  addEventListener<E extends keyof LawfulTransferEventMap>(
    type: E,
    listener: (this: LawfulTransfer, event: LawfulTransferEventMap[E]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<E extends keyof LawfulTransferEventMap>(
    type: E,
    listener: (this: LawfulTransfer, event: LawfulTransferEventMap[E]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

/** `<lawful-register>`: a register as a picture of the flow of data, with what was found, the days ahead, and what if. */
export class LawfulRegister extends HTMLElement {
  static readonly observedAttributes: readonly (keyof LawfulRegisterAttributes)[];
  /** The register; setting it judges it. */
  get register(): Register | undefined;
  set register(register: Register);
  /** The report of the engine on the register; none before the first. */
  readonly report: Report | undefined;
  addEventListener<E extends keyof LawfulRegisterEventMap>(
    type: E,
    listener: (this: LawfulRegister, event: LawfulRegisterEventMap[E]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<E extends keyof LawfulRegisterEventMap>(
    type: E,
    listener: (this: LawfulRegister, event: LawfulRegisterEventMap[E]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "lawful-transfer": LawfulTransfer;
    "lawful-register": LawfulRegister;
  }
}
