// Facts as JSON: read, set and taken away by the pointers that the answers give.

/** The kind of a fact: its name with `[]` for any entry of a list. */
export const kindOf = (fact) => fact.replace(/\[[^\]]*\]/g, "[]");

/** What is between the brackets of a fact, such as the instrument of a listing. */
export const entryOf = (fact) => /\[([^\]]*)\]/.exec(fact)?.[1];

/** The value of a list of named things for a fact: its own, or the one with a free word at its end. */
export function byKind(table, fact) {
  const kind = kindOf(fact);
  for (let name = kind; ; name = name.slice(0, name.lastIndexOf("."))) {
    if (name === kind && name in table) return table[name];
    const wild = `${name.slice(0, name.lastIndexOf(".") + 1)}*`;
    if (wild !== "*" && wild in table) return table[wild];
    if (!name.includes(".")) return undefined;
  }
}

const unescape = (part) => part.replaceAll("~1", "/").replaceAll("~0", "~");
const partsOf = (pointer) => pointer.split("/").slice(1).map(unescape);

/** Facts with one of them changed; `change` is `{fact, at, to}`, as a remedy has it. Nothing is changed in place. */
export function withFact(facts, { fact, at, to }) {
  const copy = structuredClone(facts);
  let place = copy;
  const parts = partsOf(at);
  parts.forEach((part, index) => {
    const last = index === parts.length - 1;
    let key = part;
    if (Array.isArray(place)) {
      // `-` is one past the end; a listing is found or made by its instrument.
      const id = entryOf(fact);
      if (part === "-") {
        const found = place.findIndex((entry) => entry?.instrument === id);
        key = found < 0 ? place.length : found;
        if (found < 0) place[key] = { instrument: id };
      }
    }
    if (last) place[key] = to;
    else {
      const list = /^(\d+|-)$/.test(parts[index + 1]);
      if (place[key] === undefined || place[key] === null || typeof place[key] !== "object") place[key] = list ? [] : {};
      place = place[key];
    }
  });
  return copy;
}

/** Facts without the one at the pointer, and without what is empty then. */
export function withoutFact(facts, at) {
  const copy = structuredClone(facts);
  const parts = partsOf(at);
  const trail = [copy];
  for (const part of parts.slice(0, -1)) {
    const next = trail.at(-1)?.[part];
    if (next === undefined || next === null) return copy;
    trail.push(next);
  }
  for (let index = parts.length - 1; index >= 0; index--) {
    const place = trail[index];
    if (Array.isArray(place)) place.splice(Number(parts[index]), 1);
    else delete place[parts[index]];
    if (Object.keys(place).length > 0) break;
  }
  return copy;
}

/** Every fact that is stated, as `{fact, at, value, entry}`; `entry` is the pointer of the list entry it belongs to. */
export function stated(facts, fields) {
  const found = [];
  const walk = (value, name, at, entry) => {
    const field = byKind(fields, name);
    if (field?.kind === "list" && Array.isArray(value) && value.length > 0) {
      value.forEach((item, index) => walk(item, `${name}[${index}]`, `${at}/${index}`, `${at}/${index}`));
    } else if (value !== null && typeof value === "object" && !Array.isArray(value)) {
      for (const [key, part] of Object.entries(value)) {
        const pointer = `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        walk(part, name ? `${name}.${key}` : key, pointer, entry);
      }
    } else if (name) found.push({ fact: name, at, value, entry, field });
  };
  walk(facts, "", "", undefined);
  return found;
}

// The words within these are free and may hold dots of their own.
const FREE = new Set(["excluded_by", "importer.is"]);

/** Facts in which dotted keys are written out, so that each fact has one place. */
export function nested(facts, within = "") {
  const made = {};
  for (const [key, value] of Object.entries(facts ?? {})) {
    const plain = value !== null && typeof value === "object" && !Array.isArray(value);
    const free = FREE.has(within);
    const inner = plain ? nested(value, within ? `${within}.${key}` : key) : value;
    const parts = free ? [key] : key.split(".");
    const last = parts.pop();
    const place = parts.reduce((at, part) => (at[part] ??= {}), made);
    place[last] = plain && place[last] && typeof place[last] === "object" ? { ...place[last], ...inner } : inner;
  }
  return made;
}
