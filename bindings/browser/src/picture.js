// The flow of data as a picture: parties, and who passes data to whom. Boxes are sized by their text, so none is cut.
import { graphlib, layout } from "@dagrejs/dagre";
import { s } from "./dom.js";
import { shapeAt } from "./shapes.js";

const [PAD, LINE, SMALL, SIGN] = [12, 19, 17, 16];

let pen;

/** How wide a text is, in pixels. */
function widthOf(text, font) {
  pen ??= document.createElement("canvas").getContext("2d");
  pen.font = font;
  return pen.measureText(text).width;
}

/** A text in lines no wider than `most`; a word that is longer is broken. */
export function wrapped(text, most, font) {
  const lines = [];
  let line = "";
  const push = (word) => {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer, font) <= most) line = longer;
    else if (widthOf(word, font) <= most) {
      lines.push(line);
      line = word;
    } else {
      if (line) lines.push(line);
      line = "";
      for (const letter of word) {
        if (widthOf(line + letter, font) > most) {
          lines.push(line);
          line = "";
        }
        line += letter;
      }
    }
  };
  for (const word of text.split(/\s+/).filter(Boolean)) push(word);
  if (line) lines.push(line);
  return lines.filter(Boolean);
}

/** The parties with what is written in their boxes, and the pairs between which data move. */
function contents(legs, names, { most, font }) {
  const parties = new Map();
  const pairs = new Map();
  const party = (id, name) => {
    if (!parties.has(id)) parties.set(id, { id, name, legs: [] });
    return parties.get(id);
  };
  for (const leg of legs) {
    party(leg.from, names(leg.from));
    party(leg.to, leg.recipient).legs.push(leg);
    const key = JSON.stringify([leg.from, leg.to]);
    if (!pairs.has(key)) pairs.set(key, { from: leg.from, to: leg.to, outcomes: new Set() });
    pairs.get(key).outcomes.add(leg.outcome);
  }
  const bold = `600 15px ${font}`;
  const plain = `13px ${font}`;
  for (const box of parties.values()) {
    box.lines = wrapped(box.name, most - 2 * PAD, bold);
    box.rows = merged(box.legs).map(({ outcome, was, country, count }) => {
      const text = count > 1 ? `${country} × ${count}` : country;
      return { outcome, was, lines: wrapped(text, most - 2 * PAD - SIGN - 8 - (was ? SIGN + 16 : 0), plain) };
    });
    const texts = [...box.lines.map((line) => widthOf(line, bold)), ...box.rows.flatMap((row) => row.lines.map((line) => widthOf(line, plain) + SIGN + 8 + (row.was ? SIGN + 16 : 0)))];
    box.width = Math.ceil(Math.min(most, Math.max(80, ...texts.map((width) => width + 2 * PAD + 2))));
    box.height = 2 * PAD - 2 + box.lines.length * LINE + box.rows.reduce((sum, row) => sum + row.lines.length * SMALL + 4, 0);
  }
  // One width for all that receive, so that they stand in line.
  const receivers = [...parties.values()].filter((box) => box.legs.length > 0);
  const width = Math.max(...receivers.map((box) => box.width));
  for (const box of receivers) box.width = width;
  return { parties, pairs };
}

/** The legs to one party, with those of one country and outcome counted together. */
function merged(legs) {
  const rows = new Map();
  for (const { outcome, was, country } of legs) {
    const key = JSON.stringify([outcome, was, country]);
    const row = rows.get(key) ?? { outcome, was, country, count: 0 };
    row.count += 1;
    rows.set(key, row);
  }
  return [...rows.values()];
}

/**
 * The picture of legs `{id, from, to, recipient, country, outcome, was}` for a width in pixels. `pick` is called with the
 * id of a party that is chosen.
 */
export function picture(legs, { names, width, font, label, pick }) {
  const { parties, pairs, place, ways, across, down } = width < 560 ? outline(legs, names, width, font) : chart(legs, names, width, font);
  return s(
    "svg",
    { class: "flow", role: "img", "aria-label": label, width: Math.ceil(across), height: Math.ceil(down), viewBox: `0 0 ${Math.ceil(across)} ${Math.ceil(down)}` },
    [...pairs.values()].map((pair) => edge(pair, ways(pair))),
    [...parties.values()].map((box) => drawn(box, place(box.id), pick)),
  );
}

/** With room: who sends in the middle or on the left, who receives beside it. */
function chart(legs, names, width, font) {
  const depth = depthOf(legs);
  const both = width >= 820 && depth === 1;
  const gap = both ? 60 : 84;
  const columns = both ? 3 : depth + 1;
  const most = Math.max(112, Math.min(320, (width - 4 - gap * (columns - 1)) / columns));
  const { parties, pairs } = contents(legs, names, { most, font });
  // With room on both sides every second recipient goes to the left of who sends.
  const leftward = new Set();
  if (both) {
    [...parties.values()].filter((box) => box.legs.length > 0).forEach((box, index) => index % 2 === 1 && leftward.add(box.id));
  }
  const graph = new graphlib.Graph().setGraph({ rankdir: "LR", nodesep: 12, ranksep: gap, marginx: 2, marginy: 6 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const box of parties.values()) graph.setNode(box.id, { width: box.width, height: box.height });
  for (const { from, to } of pairs.values()) leftward.has(to) ? graph.setEdge(to, from) : graph.setEdge(from, to);
  layout(graph);
  const place = (id) => graph.node(id);
  const { width: across, height: down } = graph.graph();
  return { parties, pairs, place, across, down, ways: ({ from, to }) => curve(place(from), place(to)) };
}

const [STEP, LANE] = [26, 18];

/** Without room: an outline, everyone below whoever sends to them. */
function outline(legs, names, width, font) {
  const levels = levelsOf(legs);
  const deepest = Math.min(4, Math.max(...levels.values()));
  const { parties, pairs } = contents(legs, names, { most: width - deepest * STEP - LANE - 2, font });
  const places = new Map();
  let down = 6;
  for (const [id, level] of levels) {
    const box = parties.get(id);
    places.set(id, { x: Math.min(level, deepest) * STEP + 1 + box.width / 2, y: down + box.height / 2, width: box.width, height: box.height });
    down += box.height + 10;
  }
  const above = (id) => [...places.keys()].indexOf(id);
  const ways = ({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    const straight = levels.get(to) === levels.get(from) + 1 && above(to) > above(from);
    return straight ? elbow(a, b) : around(a, b, width - 4);
  };
  return { parties, pairs, place: (id) => places.get(id), across: width, down, ways };
}

/** Everyone in the order of an outline, with how deep; who sends and does not receive comes first. */
function levelsOf(legs) {
  const next = Map.groupBy(legs, (leg) => leg.from);
  const received = new Set(legs.map((leg) => leg.to));
  const levels = new Map();
  const visit = (id, level) => {
    if (levels.has(id)) return;
    levels.set(id, level);
    for (const leg of next.get(id) ?? []) visit(leg.to, level + 1);
  };
  for (const id of next.keys()) if (!received.has(id)) visit(id, 0);
  for (const id of next.keys()) visit(id, 0);
  return levels;
}

function curve(from, to) {
  const right = to.x >= from.x;
  const side = right ? 1 : -1;
  const [x1, x2] = [from.x + (side * from.width) / 2, to.x - (side * to.width) / 2];
  const tip = x2 - side * 7;
  const bend = (tip - x1) * 0.55;
  return { way: `M${x1} ${from.y}C${x1 + bend} ${from.y} ${tip - bend} ${to.y} ${tip} ${to.y}`, tip: `M${x2} ${to.y}l${-side * 8} -5v10z` };
}

function elbow(from, to) {
  const [x1, x2] = [from.x - from.width / 2 + 11, to.x - to.width / 2];
  return { trunk: `M${x1} ${from.y + from.height / 2}V${to.y}`, way: `M${x1} ${to.y}H${x2 - 7}`, tip: `M${x2} ${to.y}l-8 -5v10z` };
}

function around(from, to, lane) {
  const [x1, x2] = [from.x + from.width / 2, to.x + to.width / 2];
  return { way: `M${x1} ${from.y}H${lane}V${to.y + 4}H${x2 + 7}`, tip: `M${x2} ${to.y + 4}l8 -5v10z` };
}

/** How many steps the longest way from a sender has; a circle is one step. */
function depthOf(legs) {
  const next = Map.groupBy(legs, (leg) => leg.from);
  const reach = (id, seen) =>
    seen.has(id) ? 0 : Math.max(0, ...(next.get(id) ?? []).map((leg) => 1 + reach(leg.to, new Set([...seen, id]))));
  return Math.max(1, ...[...next.keys()].map((id) => reach(id, new Set())));
}

function edge({ outcomes }, { trunk, way, tip }) {
  const kind = outcomes.size === 1 ? [...outcomes][0] : "mixed";
  return s("g", { class: `edge ${kind}` }, trunk && s("path", { class: "trunk", d: trunk }), s("path", { class: "way", d: way }), s("path", { class: "tip", d: tip }));
}

function drawn(box, { x, y, width, height }, pick) {
  const [left, top] = [x - width / 2, y - height / 2];
  let base = top + PAD + 13;
  const texts = box.lines.map((line, index) => s("text", { class: "name", x: left + PAD, y: base + index * LINE }, line));
  base += box.lines.length * LINE;
  const rows = box.rows.map((row) => {
    const first = base;
    base += row.lines.length * SMALL + 4;
    const shift = row.was ? SIGN + 16 : 0;
    return [
      row.was && [shapeAt(row.was, left + PAD, first - 13, SIGN), s("text", { class: "place", x: left + PAD + SIGN + 2, y: first }, "→")],
      shapeAt(row.outcome, left + PAD + shift, first - 13, SIGN),
      row.lines.map((line, index) => s("text", { class: "place", x: left + PAD + SIGN + 8 + shift, y: first + index * SMALL }, line)),
    ];
  });
  return s(
    "g",
    { class: box.legs.length > 0 ? "party" : "party holder", ...(box.legs.length > 0 && { onclick: () => pick(box.id) }) },
    s("rect", { x: left, y: top, width, height, rx: 8 }),
    texts,
    rows,
  );
}
