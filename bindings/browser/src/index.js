// Defines <lawful-transfer> and <lawful-register>. See docs/BROWSER.md.
import { load } from "./engine.js";
import { ready } from "./host.js";
import { LawfulRegister } from "./register.js";
import { LawfulTransfer } from "./transfer.js";

if (!customElements.get("lawful-transfer")) customElements.define("lawful-transfer", LawfulTransfer);
if (!customElements.get("lawful-register")) customElements.define("lawful-register", LawfulRegister);

export { LawfulRegister, LawfulTransfer, load };
/** The words of a language; the rules can answer in it from then on. */
export { ready as wordsOf };
export { answerText, ask } from "./engine.js";
export { catalogueBase, languageOf, LANGUAGES } from "./words.js";
