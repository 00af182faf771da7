// What a verdict says, as elements: findings, proof, remedies, assumptions. Used by both components.
import { h } from "./dom.js";
import { byKind } from "./facts.js";
import { cited, shown } from "./control.js";
import { instrumentsOf } from "./engine.js";
import { badge, shape } from "./shapes.js";

/** What a fact is called, with what it is about. */
export function labelOf(fact, words) {
  const label = byKind(words.fields ?? fieldLabels(words), fact);
  const about = /\[([^\]]*)\]/.exec(fact)?.[1] ?? /^(?:excluded_by|importer\.is|exporter\.\w+)\.(.+)$/.exec(fact)?.[1];
  const counted = about === undefined || /^\d+$/.test(about) ? (Number(about) > 0 ? ` ${Number(about) + 1}` : "") : ` · ${named(about, words)}`;
  return (label ?? fact) + counted;
}

const named = (about, words) => (words.has(`regime.${about}`) ? words.t(`regime.${about}`) : about.replaceAll("-", " ").replace(/^(eu|uk|ch) .*/, about));

function fieldLabels(words) {
  const labels = {};
  for (const [key, text] of Object.entries(words.messages)) if (key.startsWith("field.")) labels[key.slice(6)] = text;
  words.fields = labels;
  return labels;
}

/** What decides, in a line: what forbids it or is open, or the instrument that carries it. */
export function reasonOf({ outcome, findings, ground }) {
  if (outcome === "unlawful" || outcome === "undetermined") return findings[0]?.message;
  const instrument = ground && instrumentsOf().find(({ id }) => id === ground);
  return instrument && cited(instrument);
}

/** A disclosure that keeps its state over repeated drawing: `kept` is a set of the keys that are open. */
export function disclosure(kept, key, summary, make, attributes = {}) {
  const details = h("details", { ...attributes, open: kept.has(key) }, h("summary", {}, summary));
  const fill = () => {
    if (details.childElementCount === 1) details.append(...[make()].flat(Infinity).filter(Boolean));
  };
  if (details.open) fill();
  details.addEventListener("toggle", () => {
    if (details.open) {
      kept.add(key);
      fill();
    } else kept.delete(key);
  });
  return details;
}

/** The findings, gravest first, as the engine sorts them. */
export function findingList(findings, words) {
  if (findings.length === 0) return h("p", { class: "quiet" }, words.t("ui.findings.none"));
  return h("ul", { class: "findings" }, findings.map((finding) => findingItem(finding, words)));
}

function findingItem({ code, severity, message, articles, advice, contested }, words) {
  return h(
    "li",
    { class: `finding ${severity}` },
    h("p", { class: "meta" }, h("span", { class: `severity ${severity}` }, words.t(`ui.severity.${severity}`)), " ", h("code", {}, code)),
    h("p", { class: "message" }, message),
    advice && h("p", { class: "advice" }, advice),
    articles?.length > 0 && h("p", { class: "cites" }, articles.join(" · ")),
    contested && h("p", { class: "contested" }, h("strong", {}, `${words.t("ui.contested")} ${contested.id}: `), contested.question, " ", words.t("ui.contested.default", { view: contested.default })),
  );
}

/** The tree of rules; every step opens. */
export function proofTree(node, context, path = "proof", depth = 0) {
  const { words, kept, provisions } = context;
  const key = `${path}/${node.rule}`;
  const children = node.children ?? [];
  const cites = provisions[node.rule] ?? [];
  const line = [h("span", { class: `truth ${node.value}` }, words.t(`ui.proof.${node.value}`)), h("span", { class: "sentence" }, ruleText(node, words))];
  const more = [
    cites.length > 0 && h("p", { class: "cites" }, cites.join(" · ")),
    node.fact && h("p", { class: "reads" }, labelOf(node.fact, words)),
    node.codes?.length > 0 && h("p", { class: "cites" }, node.codes.map((code) => [h("code", {}, code), " "])),
    node.from && h("p", { class: "reads" }, words.t("ui.proof.from", { date: words.date(node.from) })),
    children.length > 1 && ["all", "any"].includes(node.of) && h("p", { class: "reads" }, words.t(`ui.proof.${node.of}`), ":"),
    children.length > 0 && h("ul", { class: "tree" }, children.map((child, index) => h("li", {}, proofTree(child, context, `${key}/${index}`, depth + 1)))),
  ].filter(Boolean);
  if (more.length === 0) return h("div", { class: "leaf" }, line);
  if (depth < 1 && !kept.has(`seen ${key}`)) kept.add(key).add(`seen ${key}`);
  return disclosure(kept, key, line, () => more);
}

function ruleText({ rule, about }, words) {
  const sentence = words.has(`rule.${rule}`) ? words.t(`rule.${rule}`) : h("code", {}, rule);
  return about ? [sentence, " ", h("span", { class: "about" }, about)] : sentence;
}

/** The remedies, each with a button where `apply` is given. */
export function remedyList(remedies, words, apply) {
  if (remedies.length === 0) return h("p", { class: "quiet" }, words.t("ui.remedies.none"));
  return h(
    "ol",
    { class: "remedies" },
    remedies.map((remedy, index) =>
      h(
        "li",
        { class: "remedy" },
        h("p", { class: "message", id: apply && `remedy-${index}` }, remedy.text),
        h("p", { class: "meta" }, words.t("ui.remedy.leads_to", { outcome: words.t(`ui.outcome.${remedy.outcome}`) }), " ", shape(remedy.outcome)),
        h("p", { class: "quiet" }, words.t(remedy.actionable ? "ui.remedy.actionable" : "ui.remedy.found_out")),
        apply &&
          h("button", { type: "button", class: "apply", "aria-describedby": `remedy-${index}`, onclick: () => apply(remedy) }, words.t("ui.remedy.apply")),
      ),
    ),
  );
}

/** The facts that took a default. */
export const assumedList = (assumed, fields, words) =>
  h(
    "dl",
    { class: "assumed" },
    assumed.map(({ fact, value }) => h("div", {}, h("dt", {}, labelOf(fact, words)), h("dd", {}, assumedValue(value, byKind(fields, fact), words)))),
  );

function assumedValue(value, field, words) {
  if (value === "true" || value === "false") return words.t(value === "true" ? "ui.yes" : "ui.no");
  if (words.has(`assumed.${value}`)) return words.t(`assumed.${value}`);
  return shown(value, field, words);
}

/** Where several laws were judged: each with its outcome. */
export const regimeList = (regimes, words) =>
  h("ul", { class: "regimes" }, regimes.map(({ regime, outcome }) => h("li", {}, badge(outcome, words), " ", words.t(`regime.${regime}`))));

/** What is to be asked, and of whom. */
export function questionsView(missing, words) {
  if (!missing?.length) return [];
  const rows = missing.map(({ question, who }) => h("li", {}, question, " ", h("span", { class: "quiet" }, words.t(`ui.who.${who}`))));
  return [h("h4", {}, words.n("ui.question_count", missing.length)), h("ul", { class: "open" }, rows)];
}
