// The transfers of a register as a list: which are shown, each in a line, and what can be unfolded below it.
import { h } from "./dom.js";
import { arrow, badge, OUTCOMES, shape } from "./shapes.js";
import { disclosure, findingList, labelOf, questionsView, reasonOf, remedyList } from "./views.js";

/** Which outcomes are shown: a button for each that there is. `flip(outcome)` gives whether it is shown then. */
export function filters(legs, shown, flip, words) {
  const present = OUTCOMES.filter((outcome) => legs.some((leg) => leg.outcome === outcome));
  const buttons = present.map((outcome) => {
    const pressed = (on) => button.setAttribute("aria-pressed", String(on));
    const button = h("button", { type: "button", class: "filter", onclick: () => pressed(flip(outcome)) }, shape(outcome), h("span", {}, words.t(`ui.outcome.${outcome}`)));
    pressed(shown.has(outcome));
    return button;
  });
  return h("div", { class: "filters", role: "group", "aria-label": words.t("ui.register.show") }, buttons);
}

/** The transfers, the gravest first. `country(leg)` names where it goes, `open(leg)` opens it by itself. */
export function legList(legs, context) {
  const sorted = legs.toSorted((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
  return h("ul", { class: "legs" }, sorted.map((leg) => h("li", { "data-leg": leg.id }, legView(leg, context))));
}

function legView(leg, context) {
  const { words, kept, country } = context;
  const verdict = leg.after ?? leg.verdict;
  const reason = reasonOf(verdict);
  const line = [
    h("span", { class: "who" }, h("strong", {}, leg.recipient), h("span", { class: "quiet" }, country(leg))),
    h("span", { class: "what" }, leg.was && [badge(leg.was, words), arrow()], badge(leg.outcome, words)),
    reason && h("span", { class: "reason" }, reason),
  ];
  return disclosure(kept, `leg ${leg.id}`, line, () => legMore(leg, verdict, context), { class: "leg" });
}

function legMore(leg, verdict, { words, open }) {
  const readAs = ({ fact, why }) => h("li", {}, labelOf(fact, words), ": ", why);
  return [
    h("p", { class: "quiet" }, words.t("ui.register.leg", { id: leg.id }), " · ", h("code", {}, leg.at)),
    leg.safeguard && h("p", {}, words.t("ui.register.safeguard"), ": ", h("q", {}, leg.safeguard)),
    h("h4", {}, words.t("ui.findings")),
    findingList(verdict.findings, words),
    questionsView(verdict.missing, words),
    verdict.remedies.length > 0 && [h("h4", {}, words.t("ui.remedies")), remedyList(verdict.remedies, words)],
    leg.read_as?.length > 0 && [h("h4", {}, words.t("ui.register.read_as")), h("ul", { class: "open" }, leg.read_as.map(readAs))],
    h("button", { type: "button", class: "plain", onclick: () => open(leg) }, words.t("ui.register.open")),
  ];
}
