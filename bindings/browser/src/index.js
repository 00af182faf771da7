// Defines <lawful-transfer> and <lawful-register>. See docs/BROWSER.md.
import { LawfulRegister } from "./register.js";
import { LawfulTransfer } from "./transfer.js";

if (!customElements.get("lawful-transfer")) customElements.define("lawful-transfer", LawfulTransfer);
if (!customElements.get("lawful-register")) customElements.define("lawful-register", LawfulRegister);

export { LawfulRegister, LawfulTransfer };
export { answerText, ask, load } from "./engine.js";
export { catalogueBase, languageOf, LANGUAGES, wordsOf } from "./words.js";
