// The frame of the form: its heading, its settings, and the places that are filled as one answers.
import { countryOptions } from "./control.js";
import { fresh, h } from "./dom.js";

const REGIMES = ["eu-gdpr", "uk-gdpr", "ch-fadp"];

/**
 * The parts of the form by name, `frame` among them. `day` and `regime` are what is chosen; `asks` says which of the two the
 * form asks for; `changed()` is told of another choice, `again()` of a fresh start.
 */
export function formParts({ words, day, regime, asks, changed, again }) {
  const choice = (word, input) => h("label", {}, h("span", {}, words.t(word)), input);
  const parts = {
    facts: h("div", { class: "facts" }),
    ask: h("div", { class: "asking" }),
    answer: h("div", { class: "answer" }),
    why: h("div", { class: "why" }),
    time: h("div", { class: "until" }),
    remedies: h("div", { class: "cures" }),
    live: h("p", { class: "unseen", role: "status", "aria-live": "polite" }),
    day: h("input", { type: "date", value: day, oninput: () => parts.day.value && changed() }),
    regime: h(
      "select",
      { onchange: changed },
      h("option", { value: "" }, words.t("ui.regime.auto")),
      REGIMES.map((one) => h("option", { value: one, selected: one === regime }, words.t(`regime.${one}`))),
    ),
    anchor: h("h2", { id: fresh("heading"), tabindex: "-1" }, h("slot", { name: "title" }, words.t("ui.transfer.title"))),
  };
  parts.settings = h(
    "div",
    { class: "settings" },
    asks.day && choice("ui.day", parts.day),
    asks.regime && choice("ui.regime", parts.regime),
    h("button", { type: "button", class: "plain again", onclick: again }, words.t("ui.start_again")),
  );
  parts.frame = h(
    "div",
    { class: "frame", part: "frame", lang: words.lang },
    countryOptions(words),
    h("header", {}, parts.anchor, h("p", { class: "quiet" }, words.t("ui.transfer.intro"))),
    parts.settings,
    columns(parts, words),
    parts.why,
    parts.live,
  );
  return parts;
}

const columns = ({ ask, answer, time, remedies, facts }, words) =>
  h(
    "div",
    { class: "columns" },
    h("section", { part: "question", "aria-label": words.t("ui.next_question") }, ask),
    h("div", { class: "right" }, h("section", { class: "verdict", part: "verdict", "aria-label": words.t("ui.verdict") }, answer, time), remedies),
    h("section", { class: "said", part: "facts", "aria-label": words.t("ui.your_facts") }, facts),
  );
