// One shape for each outcome, so that colour is never the only sign.
import { h, s } from "./dom.js";

/** The outcomes, the gravest first. */
export const OUTCOMES = ["unlawful", "undetermined", "lawful", "not-restricted"];

const OUTLINES = {
  lawful: () => [
    s("circle", { cx: 10, cy: 10, r: 9, class: "body" }),
    s("path", { d: "M5.6 10.4l3 3 5.8-6.4", class: "mark" }),
  ],
  "not-restricted": () => [
    s("circle", { cx: 10, cy: 10, r: 7.8, class: "ring" }),
    s("path", { d: "M5.8 10h7.4M10.4 6.9l3.1 3.1-3.1 3.1", class: "line" }),
  ],
  undetermined: () => [
    s("path", { d: "M10 1.8L19 17.6H1z", class: "body soft" }),
    s("path", { d: "M8.2 9.4a1.9 1.9 0 1 1 2.8 1.7c-.7.4-1 .7-1 1.4", class: "mark thin" }),
    s("circle", { cx: 10, cy: 15, r: 1, class: "dot" }),
  ],
  unlawful: () => [
    s("path", { d: "M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2z", class: "body" }),
    s("path", { d: "M6.6 6.6l6.8 6.8M13.4 6.6l-6.8 6.8", class: "mark" }),
  ],
};

/** The drawing of an outcome within a picture, its top left corner at `x`, `y`. */
export const shapeAt = (outcome, x, y, size) =>
  s("g", { class: `shape ${outcome}`, transform: `translate(${x} ${y}) scale(${size / 20})` }, OUTLINES[outcome]?.() ?? []);

/** The drawing of an outcome beside its word: an ornament, unless a label is given. */
export const shape = (outcome, label) =>
  s(
    "svg",
    { class: `shape ${outcome}`, viewBox: "0 0 20 20", ...(label ? { role: "img", "aria-label": label } : { "aria-hidden": "true" }) },
    OUTLINES[outcome]?.() ?? [],
  );

/** An outcome as its shape and its word. */
export const badge = (outcome, words) =>
  h("span", { class: `badge ${outcome}` }, shape(outcome), h("span", {}, words.t(`ui.outcome.${outcome}`)));

/** What stands between two outcomes, one of which became the other. */
export const arrow = () => h("span", { "aria-hidden": "true" }, "→");

/** One outcome that became another. */
export const step = (before, after, words) => h("span", { class: "step" }, badge(before, words), arrow(), badge(after, words));
