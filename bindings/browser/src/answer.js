// What a verdict on one transfer looks like: its outcome, until when it holds, and why.
import { h } from "./dom.js";
import { shape } from "./shapes.js";
import { timeline } from "./timeline.js";
import { assumedList, disclosure, findingList, proofTree, reasonOf, regimeList } from "./views.js";
import provisions from "lawful-provisions";

/** The outcome with its reason, and the laws it was judged under. */
export function outcomeView(verdict, words) {
  const { outcome, regime, regimes } = verdict;
  const reason = reasonOf(verdict);
  return [
    h(
      "div",
      { class: `outcome ${outcome}`, part: "outcome" },
      h("div", { class: "sign" }, shape(outcome)),
      h("div", {}, h("p", { class: "word" }, words.t(`ui.outcome.${outcome}`)), h("p", { class: "says" }, words.t(`ui.outcome.${outcome}.says`))),
    ),
    reason && h("p", { class: "reason" }, reason),
    regimes?.length > 1 ? regimeList(regimes, words) : h("p", { class: "quiet" }, words.t("ui.verdict.under", { regime: words.t(`regime.${regime}`) })),
  ];
}

/** Until when a verdict holds, what changes it next, and the years around it; `span` is what the timeline shows. */
export function timeView({ outcome, valid_until: until, next_change: next, day }, periods, span, words) {
  const permitted = outcome === "lawful" || outcome === "not-restricted";
  return [
    h("h3", {}, words.t("ui.until_when")),
    until && h("p", {}, words.t("ui.valid_until", { date: words.date(until) })),
    !until && permitted && !next && h("p", {}, words.t("ui.valid_open")),
    next &&
      h(
        "p",
        {},
        words.t("ui.next_change", { date: words.date(next.day), outcome: words.t(`ui.outcome.${next.outcome}`) }),
        h("span", { class: "because" }, ` ${next.because}`),
      ),
    periods && timeline(periods, { ...span, today: day }, words),
  ];
}

/** Why: the findings, and what can be unfolded: the proof, what was assumed, notes. `kept` has what is open. */
export function whyView({ findings, proof, assumed, notes, edition }, { fields, kept, words }) {
  const more = (key, list, make) => list && disclosure(kept, key, words.t(`ui.${key}`), make, { class: "more" });
  return [
    h("h3", {}, words.t("ui.why")),
    findingList(findings, words),
    more("proof", proof, () => proofTree(proof, { words, kept, provisions })),
    more("assumed", assumed?.length, () => assumedList(assumed, fields, words)),
    more("notes", notes?.length, () => h("ul", {}, notes.map((note) => h("li", {}, note)))),
    h("p", { class: "quiet edition" }, words.t("ui.edition", { edition: edition ?? "" })),
  ];
}

/** What stands in place of a verdict where the facts cannot be read. */
export const errorView = ({ message, pointer }, words) =>
  h("p", { class: "error" }, h("strong", {}, words.t("ui.error")), ": ", message, " ", h("code", {}, pointer));
