// The native control for a fact: radio buttons, a list, a date, a text with suggestions.
import { fresh, h, put } from "./dom.js";
import { instrumentsOf } from "./engine.js";
import { kindOf } from "./facts.js";
import { countries } from "./words.js";

/**
 * A control for one fact. It has `element`; `read()`, which gives `{to}` or nothing while there is no answer; `focus()`;
 * and `fail(message, suggestion)`, which shows what is wrong with the answer, or clears it.
 */
export function control({ fact, field, value, words, compact, label, labelledBy, describedBy, siblings, oninput }) {
  const about = { fact, field, value, words, compact, label, labelledBy, describedBy, siblings: siblings ?? {}, oninput };
  const kind = field?.kind ?? "text";
  if (kind === "flag" || kind === "word") return choice(about, optionsOf(about));
  if (kind === "words") return several(about, wordOptions(about), (picked) => picked);
  if (kind === "list") return several(about, entryOptions(about), (picked) => picked.map((key) => ({ [field.key]: key })));
  if (kind === "date") return typed(about, { type: "date" }, (text) => text);
  if (kind === "number") return typed(about, { type: "number", min: 0, step: 1, inputmode: "numeric" }, (text) => Number(text));
  if (kind === "numbers") return typed(about, { type: "text" }, (text) => split(text).map(Number));
  if (kind === "place") return typed(about, { type: "text", list: countryList(words) }, (text) => code(text, words));
  if (kind === "places") return typed(about, { type: "text" }, (text) => split(text).map((part) => code(part, words)));
  if (kind === "id") return instrumentChoice(about);
  if (kind === "ids") return typed(about, { type: "text" }, split);
  return typed(about, { type: "text" }, (text) => text);
}

const split = (text) => text.split(",").map((part) => part.trim()).filter(Boolean);

/** The code of a country that is written as the list writes it; other words go to the engine as they are. */
function code(text, words) {
  const same = countries(words).find(({ name }) => name.toLocaleLowerCase(words.lang) === text.toLocaleLowerCase(words.lang));
  return same?.code ?? text;
}

/** A word of a closed list as a person reads it. */
const wordOf = (list, word, words) => words.t(list === "Regime" ? `regime.${word}` : `word.${list}.${word}`);

/** A value as a person reads it. */
export function shown(value, field, words) {
  if (value === null || value === undefined) return words.t("ui.unknown");
  if (value === "none") return words.t("ui.answer.none");
  if (Array.isArray(value)) {
    if (value.length === 0) return words.t("ui.answer.none");
    return words.list(value.map((item) => shown(item, field, words)));
  }
  if (typeof value === "boolean") return words.t(value ? "ui.yes" : "ui.no");
  if (typeof value === "object") return Object.values(value).map((part) => shown(part, field, words)).join(" ");
  if (field?.words?.includes(value)) return wordOf(field.list, value, words);
  if (field?.kind === "place" || field?.kind === "places") return words.place(value);
  if (field?.kind === "date") return words.date(value);
  return String(value);
}

function optionsOf({ field, words }) {
  const named =
    field.kind === "flag"
      ? [[true, words.t("ui.yes")], [false, words.t("ui.no")]]
      : field.words.map((word) => [word, wordOf(field.list, word, words)]);
  return field.none ? [...named, ["none", words.t("ui.answer.none_of_these")]] : named;
}

const wordOptions = ({ field, words }) => field.words.map((word) => [word, wordOf(field.list, word, words)]);

/** What the entries of a list can be: the words of what tells them apart, or the instruments that keep a list. */
function entryOptions(about) {
  const { field, words } = about;
  if (field.keyWords) return field.keyWords.map((word) => [word, wordOf(field.keyList, word, words)]);
  return instrumentsOf().filter(({ scope }) => scope?.listing).map((instrument) => [instrument.id, cited(instrument)]);
}

export const cited = ({ id, citation }) => (citation ? `${citation} (${id})` : id);

/** So many choices are shown one below the other. */
const FEW = 9;

/** One of a few: radio buttons, or a list where there is little room or much to choose from. */
function choice(about, options) {
  if (about.compact || options.length > FEW) return selection(about, options);
  const name = fresh("choice");
  const radios = options.map(([to]) => h("input", { type: "radio", name, value: String(to), checked: to === about.value, oninput: about.oninput }));
  const rows = options.map(([, text], index) => h("label", { class: "option" }, radios[index], h("span", {}, text)));
  const group = h("div", { class: "options", role: "radiogroup", "aria-labelledby": about.labelledBy, "aria-describedby": about.describedBy }, rows);
  return {
    element: group,
    focus: () => (radios.find((radio) => radio.checked) ?? radios[0]).focus(),
    read: () => {
      const at = radios.findIndex((radio) => radio.checked);
      return at < 0 ? undefined : { to: options[at][0] };
    },
    fail: () => {},
  };
}

function selection(about, options) {
  const { words, value } = about;
  const open = value === undefined || value === null;
  const select = h(
    "select",
    { ...naming(about), oninput: about.oninput },
    (open || !about.compact) && h("option", { value: "", selected: open }, words.t(about.compact ? "ui.unknown" : "ui.answer.choose")),
    options.map(([to, text], index) => h("option", { value: String(index), selected: to === value }, text)),
  );
  return {
    element: select,
    focus: () => select.focus(),
    read: () => (select.value === "" ? undefined : { to: options[Number(select.value)][0] }),
    fail: () => {},
  };
}

const naming = ({ label, labelledBy, describedBy }) => ({
  "aria-label": label,
  "aria-labelledby": labelledBy,
  "aria-describedby": describedBy,
});

/** Any number of a list; "none" is an answer of its own. */
function several(about, options, made) {
  const { words, value, field } = about;
  const held = Array.isArray(value) ? value.map((item) => item?.[field.key] ?? item) : undefined;
  const boxes = options.map(([to]) => h("input", { type: "checkbox", checked: held?.includes(to) ?? false, oninput: picked }));
  const none = h("input", { type: "checkbox", checked: held?.length === 0, oninput: emptied });
  function picked(event) {
    if (boxes.some((box) => box.checked)) none.checked = false;
    about.oninput(event);
  }
  function emptied(event) {
    if (none.checked) for (const box of boxes) box.checked = false;
    about.oninput(event);
  }
  const rows = [...options.map(([, text], index) => [boxes[index], text]), [none, words.t("ui.answer.none_of_these")]];
  const group = h(
    "div",
    { class: "options", role: "group", ...naming(about) },
    rows.map(([box, text]) => h("label", { class: "option" }, box, h("span", {}, text))),
  );
  return {
    element: group,
    focus: () => (boxes[0] ?? none).focus(),
    read: () => {
      const to = options.filter((_, index) => boxes[index].checked).map(([key]) => key);
      return to.length > 0 || none.checked ? { to: made(to) } : undefined;
    },
    fail: () => {},
  };
}

/** The instruments that a tool may be: radio buttons, or where there is little room ids with the citation of the chosen one. */
function instrumentChoice(about) {
  const kind = about.siblings.kind;
  const listing = kindOf(about.fact).startsWith("certs[]");
  const fitting = instrumentsOf().filter((instrument) => (listing ? instrument.scope?.listing : kind && instrument.kind === kind));
  if (fitting.length === 0) return typed(about, { type: "text" }, (text) => text);
  if (!about.compact && fitting.length <= FEW) return choice(about, fitting.map((instrument) => [instrument.id, cited(instrument)]));
  const citation = h("p", { class: "quiet", id: fresh("citation") });
  const oninput = (event) => {
    tell();
    about.oninput(event);
  };
  const describedBy = [about.describedBy, citation.id].filter(Boolean).join(" ");
  const list = selection({ ...about, describedBy, oninput }, fitting.map(({ id }) => [id, id]));
  const tell = () => put(citation, fitting.find(({ id }) => id === list.read()?.to)?.citation);
  tell();
  return { ...list, element: h("div", { class: "naming" }, list.element, citation) };
}

let lists;

/** The id of the list of countries of a language; `countryLists` puts it where the inputs are. */
function countryList(words) {
  lists ??= new Map();
  if (!lists.has(words.lang)) lists.set(words.lang, fresh("countries"));
  return lists.get(words.lang);
}

/** The list of countries for a tree of elements. */
export const countryOptions = (words) =>
  h("datalist", { id: countryList(words) }, countries(words).map(({ name }) => h("option", { value: name })));

function typed(about, attributes, made) {
  const { words, field, value, oninput } = about;
  const id = fresh("error");
  const plain = attributes.type === "date" || attributes.type === "number";
  const text = value === undefined || value === null ? "" : plain ? value : shownPlain(value, field, words);
  const input = h("input", {
    ...attributes,
    ...naming(about),
    autocomplete: "off",
    spellcheck: "false",
    class: "typed",
    value: text,
    oninput,
  });
  const message = h("p", { class: "error", id, hidden: true });
  const element = h("div", { class: "typing" }, input, message);
  return {
    element,
    focus: () => input.focus(),
    read: () => (input.value.trim() === "" ? undefined : { to: made(input.value.trim()) }),
    fail: (problem, suggestion, take) => {
      message.hidden = !problem;
      put(message);
      input.toggleAttribute("aria-invalid", false);
      if (!problem) {
        if (about.describedBy) input.setAttribute("aria-describedby", about.describedBy);
        else input.removeAttribute("aria-describedby");
        return;
      }
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", [about.describedBy, id].filter(Boolean).join(" "));
      message.append(h("span", {}, problem));
      if (suggestion) {
        const accept = () => {
          input.value = suggestion;
          input.dispatchEvent(new Event("input"));
          input.focus();
          take?.();
        };
        message.append(" ", h("button", { type: "button", class: "link", onclick: accept }, words.t("ui.suggestion", { word: suggestion })));
      }
    },
  };
}

function shownPlain(value, field, words) {
  if (Array.isArray(value)) return value.map((item) => shownPlain(item, field, words)).join(", ");
  if (field?.kind === "place" || field?.kind === "places") return words.place(value);
  return String(value);
}
