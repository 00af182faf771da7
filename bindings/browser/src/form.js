// Defines <lawful-transfer> alone, over the module for one transfer: less than half of what both elements weigh.
import { load } from "./engine.js";
import { ready } from "./host.js";
import { LawfulTransfer } from "./transfer.js";

if (!customElements.get("lawful-transfer")) customElements.define("lawful-transfer", LawfulTransfer);

export { LawfulTransfer, load };
/** The words of a language; the rules can answer in it from then on. */
export { ready as wordsOf };
export { answerText, ask } from "./engine.js";
export { catalogueBase, languageOf, LANGUAGES } from "./words.js";
