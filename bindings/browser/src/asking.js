// The question that a form asks next, with the control for its answer, and the other questions that are open.
import { control } from "./control.js";
import { fresh, h } from "./dom.js";
import { disclosure } from "./views.js";

/**
 * The form of one question. `preview(made, use)` is told what is being typed, `commit(made)` that it is taken, `skip()` that
 * it is not known. Gives the form and the control in it.
 */
export function questionForm({ asked, count, field, siblings, words, preview, commit, skip }) {
  const [title, who] = [fresh("question"), fresh("who")];
  const use = h("button", { type: "submit", class: "use", disabled: true }, words.t("ui.answer.use"));
  const made = control({
    fact: asked.fact,
    field,
    words,
    labelledBy: title,
    describedBy: who,
    siblings,
    oninput: () => preview(made, use),
  });
  const submit = (event) => {
    event.preventDefault();
    commit(made);
  };
  const form = h(
    "form",
    { class: "question", novalidate: true, onsubmit: submit },
    h("p", { class: "counter" }, words.n("ui.question_count", count)),
    h("h3", { id: title }, asked.question),
    h("p", { class: "who", id: who }, words.t(`ui.who.${asked.who}`), hint(field, words)),
    made.element,
    h("div", { class: "buttons" }, use, h("button", { type: "button", class: "plain", onclick: skip }, words.t("ui.answer.unknown"))),
  );
  return { form, made };
}

function hint(field, words) {
  if (field?.kind === "place") return ` · ${words.t("ui.country_hint")}`;
  if (["places", "ids", "numbers"].includes(field?.kind)) return ` · ${words.t("ui.list_hint")}`;
  if (field?.kind === "words" || field?.kind === "list") return ` · ${words.t("ui.answer.choose_several")}`;
  return "";
}

/** What stands in place of a question where none is to be asked: nothing is missing, or what is was left open. */
export function nothingAsked(missing, choose, words) {
  const open = missing.length > 0;
  return [
    h("h3", { tabindex: "-1", class: open ? undefined : "done" }, words.t(open ? "ui.answer.unknown.noted" : "ui.nothing_missing")),
    open && questionList(missing, choose),
  ];
}

/** The other questions, folded; `kept` has what is open. */
export const otherQuestions = (others, choose, kept, words) =>
  others.length > 0 && disclosure(kept, "others", words.t("ui.other_questions"), () => questionList(others, choose), { class: "more" });

const questionList = (questions, choose) =>
  h(
    "ul",
    { class: "others" },
    questions.map(({ fact, question }) => h("li", {}, h("button", { type: "button", class: "link", onclick: () => choose(fact) }, question))),
  );
