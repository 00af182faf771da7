// The one door to the rules: a question in, an answer out. No rule is anywhere else in these files.
import start, { answer, Languages } from "lawful-wasm";

let loading;

/* global LAWFUL_MODULE -- the file of the module beside the bundle: the whole one, or that of one transfer */

/** Loads the rules once; `from` is the address of the module, or its bytes, where it does not lie beside this file. */
export function load(from) {
  loading ??= start({ module_or_path: from ?? new URL(LAWFUL_MODULE, import.meta.url) });
  return loading;
}

const learnt = new Set(["en"]);
let languages;

/** Teaches the rules a language: the text of its catalogue. English they know. */
export function learn(lang, catalogue) {
  if (learnt.has(lang)) return;
  languages ??= new Languages();
  languages.add(lang, catalogue);
  learnt.add(lang);
}

/** The answer to a question, as text, byte for byte what every face gives. */
export const answerText = (question) => answer(question);

/** The answer to a question; in another language if it says so in `lang` and that language was learnt. */
export function ask(question) {
  const text = JSON.stringify(question);
  return JSON.parse(languages ? languages.answer(text) : answer(text));
}

let instruments;

/** The instruments of the law, for lists to choose from. */
export function instrumentsOf() {
  instruments ??= ask({ question: "law" }).instruments;
  return instruments;
}
