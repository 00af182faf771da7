// What both components need of the page they are in: its day, its language, and the rules.
import { h, put } from "./dom.js";
import { learn, load } from "./engine.js";
import { wordsOf } from "./words.js";

/** The day as the host's clock has it; the rules have none. */
export const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

/** The language of an element: its own, that of what it stands in, or that of the browser. */
export const languageFor = (element) => element.getAttribute("lang") ?? element.closest("[lang]")?.lang ?? navigator.language;

/** The words of a language, when the rules are loaded and can answer in it. */
export async function ready(tag) {
  const [words] = await Promise.all([wordsOf(tag), load()]);
  learn(words.lang, words.text);
  return words;
}

/** Says in place of a component that it cannot work. */
export function failed(root, words, error) {
  const says = words?.t("ui.failed") ?? "The rules could not be loaded.";
  put(root, h("p", { class: "error", role: "alert" }, `${says} ${error.message}`));
}

/** An event that a page can listen for. */
export const event = (name, detail) => new CustomEvent(name, { bubbles: true, composed: true, detail });
