// "What if this falls?": a switch for each instrument that the transfers name, and what changes.
import { cited } from "./control.js";
import { h } from "./dom.js";
import { instrumentsOf } from "./engine.js";
import { step } from "./shapes.js";

/** The instruments that the transfers name, and that can still fall. */
function candidates(legs, day) {
  const named = new Set(
    legs.flatMap(({ verdict }) => [...verdict.grounds.map(({ ground }) => ground), ...verdict.findings.flatMap(({ instruments }) => instruments ?? [])]),
  );
  return instrumentsOf().filter(
    ({ id, supports_transfer: supports, ends_on: ends }) => named.has(id) && supports && (!ends || ends > day),
  );
}

/** What changed, in a sentence. */
export const changedText = (changed, words) =>
  changed.length > 0 ? words.n("ui.what_if.changed", changed.length) : words.t("ui.what_if.nothing");

/**
 * The switches and what follows. `falls` has the day on which each chosen instrument falls; `fall(id, day)` is told of a
 * choice, without a day that it was taken back. `changed` and `failed` are what the engine answered.
 */
export function whatIfView({ legs, day, falls, fall, changed, failed }, words) {
  const offered = candidates(legs, day);
  return h(
    "section",
    { class: "whatif", part: "what-if" },
    h("h3", {}, words.t("ui.what_if")),
    h("p", { class: "quiet" }, words.t(offered.length > 0 ? "ui.what_if.intro" : "ui.what_if.none")),
    h("ul", { class: "switches" }, offered.map((instrument) => fallSwitch(instrument, { day, falls, fall }, words))),
    failed ? h("p", { class: "error" }, failed.message) : falls.size > 0 && changesView(changed, words),
  );
}

function fallSwitch(instrument, { day, falls, fall }, words) {
  const id = instrument.id;
  const on = falls.has(id);
  const when = h("input", {
    type: "date",
    value: falls.get(id) ?? day,
    min: day,
    "data-key": `when ${id}`,
    onchange: (event) => event.target.value && fall(id, event.target.value),
  });
  const flip = () => fall(id, on ? undefined : day);
  return h(
    "li",
    { class: "switch" },
    h("label", {}, h("input", { type: "checkbox", role: "switch", checked: on, "data-key": `falls ${id}`, onchange: flip }), h("span", {}, cited(instrument))),
    on && h("label", { class: "when" }, h("span", {}, words.t("ui.what_if.on")), when),
  );
}

const changesView = (changed, words) => [
  h("p", { class: "total" }, changedText(changed, words)),
  h(
    "ul",
    { class: "changes" },
    changed.map(({ recipient, before, after, from }) =>
      h("li", {}, h("strong", {}, recipient), step(before, after.outcome, words), h("span", { class: "quiet" }, words.date(from))),
    ),
  ),
];
