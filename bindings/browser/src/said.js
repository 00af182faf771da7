// The facts that are stated, each with a control to change it and a button to take it away.
import { control, shown } from "./control.js";
import { h } from "./dom.js";
import { byKind, stated } from "./facts.js";
import { labelOf } from "./views.js";

/** The list of facts. `remove(at)` takes one away, `edit({fact, at}, made)` is told that one is being changed. */
export function saidView(facts, { fields, words, remove, edit }) {
  const rows = stated(facts, fields).map((item) => row(item, facts, { fields, words, remove, edit }));
  return [h("h3", {}, words.t("ui.your_facts")), rows.length > 0 ? h("ul", { class: "rows" }, rows) : h("p", { class: "quiet" }, words.t("ui.no_facts"))];
}

function row({ fact, at, value, entry, field }, facts, { fields, words, remove, edit }) {
  const label = labelOf(fact, words);
  const key = field && byKind(fields, fact.replace(/\[[^\]]*\]\..*$/, ""))?.key;
  const isKey = entry && key && fact.endsWith(`.${key}`);
  // What tells the entries of a list apart is not edited in place: it decides what the rest of the entry means.
  const fixed = isKey || field?.kind === "list" || (field === undefined && typeof value === "object");
  const siblings = entry ? entry.split("/").slice(1).reduce((place, part) => place?.[part], facts) : undefined;
  const changed = () => edit({ fact, at }, made);
  const made = fixed ? undefined : control({ fact, field, value, words, compact: true, label, siblings, oninput: changed });
  const taken = `${words.t("ui.answer.remove")}: ${label}`;
  return h(
    "li",
    { class: ["row", entry && !isKey && "nested", ["id", "ids", "places"].includes(field?.kind) && !isKey && "long"].filter(Boolean).join(" ") },
    h("span", { class: "label" }, label),
    made?.element ?? h("span", { class: "fixed" }, shown(value, isKey ? { ...field } : field, words)),
    h("button", { type: "button", class: "plain remove", "aria-label": taken, title: words.t("ui.answer.remove"), onclick: () => remove(isKey ? entry : at) }, "×"),
  );
}
