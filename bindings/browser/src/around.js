// What a register has besides its transfers: what else it gives occasion to ask, and the days that lie ahead.
import { h } from "./dom.js";
import { badge, step } from "./shapes.js";
import { disclosure, findingList, questionsView } from "./views.js";

/** What the register gives occasion to ask besides its transfers: bases, contracts, the notice and the like. */
export function recordView(record, { kept, words }) {
  if (record.length === 0) return undefined;
  const rows = record.map(({ question, outcome, subject, at, judgement }) => {
    const open = outcome === "undetermined" || outcome === "unlawful";
    const line = [
      h("span", { class: "who" }, h("strong", {}, subject)),
      h("span", { class: "what" }, badge(outcome, words)),
      open && judgement.findings[0] && h("span", { class: "reason" }, judgement.findings[0].message),
    ];
    const more = () => [h("p", { class: "quiet" }, h("code", {}, at)), findingList(judgement.findings, words), questionsView(judgement.missing, words)];
    return h("li", {}, disclosure(kept, `record ${question} ${at}`, line, more, { class: "leg" }));
  });
  const title = `${words.t("ui.register.record")} (${record.length})`;
  return h("section", { class: "record" }, disclosure(kept, "record", title, () => h("ul", { class: "legs" }, rows), { class: "more" }));
}

/** The days ahead on which something changes, as the engine lists them. */
export const calendarView = (entries, { from, to }, words) =>
  h(
    "section",
    { class: "calendar", part: "calendar" },
    h("h3", {}, words.t("ui.calendar")),
    h("p", { class: "quiet" }, words.t("ui.calendar.from_to", { from: words.date(from), to: words.date(to) })),
    entries.length === 0
      ? h("p", {}, words.t("ui.calendar.none"))
      : h("ol", { class: "days" }, [...Map.groupBy(entries, (entry) => entry.date)].map(([date, group]) => dayView(date, group, words))),
  );

function dayView(date, entries, words) {
  // What is the same for several is said once.
  const said = ({ text, outcome_before: before, outcome_after: after }) => JSON.stringify([text, before !== after && [before, after]]);
  return h(
    "li",
    {},
    h("p", { class: "date" }, h("time", { datetime: date }, words.date(date))),
    h("ul", {}, [...Map.groupBy(entries, said).values()].map((same) => entryView(same, words))),
  );
}

function entryView(same, words) {
  const [{ text, outcome_before: before, outcome_after: after }] = same;
  const whom = words.list([...new Set(same.map(({ recipient }) => recipient))]);
  return h("li", {}, h("strong", {}, whom), h("span", {}, text), before !== after && step(before, after, words));
}
