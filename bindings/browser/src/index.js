// Defines <lawful-transfer> and <lawful-register>. See docs/BROWSER.md.
import { learn, load } from "./engine.js";
import { LawfulRegister } from "./register.js";
import { LawfulTransfer } from "./transfer.js";
import { wordsOf as fetched } from "./words.js";

if (!customElements.get("lawful-transfer")) customElements.define("lawful-transfer", LawfulTransfer);
if (!customElements.get("lawful-register")) customElements.define("lawful-register", LawfulRegister);

/** The words of a language; the rules can answer in it from then on. */
export async function wordsOf(tag) {
  const [words] = await Promise.all([fetched(tag), load()]);
  learn(words.lang, words.text);
  return words;
}

export { LawfulRegister, LawfulTransfer, load };
export { answerText, ask } from "./engine.js";
export { catalogueBase, languageOf, LANGUAGES } from "./words.js";
