// A verdict over time, as a picture with its words below it.
import { h, s } from "./dom.js";
import { badge, shapeAt } from "./shapes.js";

const DAY = 86_400_000;
const days = (iso) => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** A day some years from another, as ISO 8601. */
export function yearsFrom(iso, years) {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day.toISOString().slice(0, 10);
}

/** The periods of a verdict between two days, with the day of the question marked. */
export function timeline(periods, { from, to, today, width = 560 }, words) {
  const [height, top] = [62, 8];
  const [first, last] = [days(from), days(to)];
  const x = (iso) => Math.max(0, Math.min(width, ((days(iso) - first) / (last - first)) * width));
  const bars = periods.map(({ from: start, until, outcome }) => {
    const [left, right] = [x(start), until ? x(until) : width];
    const middle = (left + right) / 2;
    return [
      s("rect", { class: `bar ${outcome}`, x: left, y: top, width: Math.max(1, right - left), height: 26 }),
      right - left > 22 && s("g", { class: "onbar" }, shapeAt(outcome, middle - 8, top + 5, 16)),
    ];
  });
  const picture = s(
    "svg",
    {
      class: "timeline",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": words.t("ui.timeline", { from: words.date(from), to: words.date(to) }),
    },
    bars,
    years(from, to, width).map((year) => [
      s("path", { class: "tick", d: `M${x(`${year}-01-01`)} ${top + 26}v6` }),
      s("text", { class: "year", x: x(`${year}-01-01`), y: height - 8, "text-anchor": "middle" }, String(year)),
    ]),
    s("path", { class: "today", d: `M${x(today)} ${top - 6}v38` }),
    s("circle", { class: "today", cx: x(today), cy: top - 4, r: 4 }),
  );
  return h("figure", { class: "time" }, picture, h("ol", { class: "periods" }, periods.map((period) => row(period, words))));
}

function row({ from, until, outcome, because }, words) {
  const span = until ? `${words.date(from, true)} – ${words.date(until, true)}` : `${words.date(from, true)} –`;
  return h("li", {}, badge(outcome, words), h("span", { class: "span" }, span), because && h("span", { class: "because" }, because));
}

/** The years to write below: as many as have room, also at both ends. */
function years(from, to, width) {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))];
  const step = Math.ceil((last - first + 1) / Math.max(1, width / 52));
  const all = [];
  for (let year = first; year <= last; year += step) all.push(year);
  return all.filter((year) => days(`${year}-01-01`) - days(from) > 120 && days(to) - days(`${year}-01-01`) > 120);
}
