// <lawful-register>: a register as a picture of the flow of data, with what was found, the days ahead, and what if.
import { calendarView, recordView } from "./around.js";
import { fresh, h, put } from "./dom.js";
import { ask } from "./engine.js";
import { event, failed, languageFor, ready, today } from "./host.js";
import { filters, legList } from "./legs.js";
import { picture } from "./picture.js";
import { OUTCOMES, shape } from "./shapes.js";
import { sheet } from "./style.js";
import { yearsFrom } from "./timeline.js";
import { disclosure, findingList } from "./views.js";
import { changedText, whatIfView } from "./what-if.js";

const YEARS_AHEAD = 5;
const LEAST = 160;

/** The width within the padding. */
function room(element) {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  return element.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
}

export class LawfulRegister extends HTMLElement {
  static observedAttributes = ["lang", "as-of", "src"];

  #root = this.attachShadow({ mode: "open" });
  #lang;
  #words;
  #register;
  #report;
  #legs = [];
  #falls = new Map();
  #shown = new Set(OUTCOMES);
  #kept = new Set();
  #parts = {};
  #width = 0;
  #resized = new ResizeObserver(([entry]) => this.#fit(entry.contentRect.width));

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback() {
    this.#prepare();
  }
  disconnectedCallback() {
    this.#resized.disconnect();
  }
  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === "lang" && this.isConnected) this.#prepare();
    else if (name === "src" && this.#words) this.#fetch();
    // The day that an attribute says is not asked for.
    else if (this.#words) this.#draw();
  }

  /** The register, as an object; setting it judges it. */
  get register() {
    return this.#register;
  }
  set register(register) {
    this.#register = register;
    this.#falls.clear();
    this.#kept.clear();
    this.#shown = new Set(OUTCOMES);
    if (this.#words) this.#judge();
  }

  /** The report of the engine on the register. */
  get report() {
    return this.#report;
  }

  #ask(question) {
    return ask({ lang: this.#words.lang, ...question });
  }

  get #day() {
    return this.getAttribute("as-of") || (this.#parts.day?.value ?? today());
  }

  async #prepare() {
    const lang = languageFor(this);
    this.#lang = lang;
    try {
      const words = await ready(lang);
      // Another language may have been asked for meanwhile.
      if (lang !== this.#lang) return;
      this.#words = words;
      this.#draw();
      if (!this.#register && this.hasAttribute("src")) this.#fetch();
      this.dispatchEvent(event("lawful-ready"));
    } catch (error) {
      failed(this.#root, this.#words, error);
    }
  }

  async #fetch() {
    const address = this.getAttribute("src");
    // While this one comes, another may be asked for.
    const late = () => this.getAttribute("src") !== address;
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      const register = await response.json();
      if (!late()) this.register = register;
    } catch (error) {
      if (!late()) this.#fail([{ message: error.message, pointer: "" }]);
    }
  }

  #draw() {
    const words = this.#words;
    const heading = fresh("heading");
    const file = h("input", { type: "file", class: "unseen", accept: ".json,application/json", onchange: (event) => this.#take(event.target.files[0]) });
    const parts = (this.#parts = {
      day: h("input", { type: "date", value: this.#day, oninput: () => this.#parts.day.value && this.#judge() }),
      problems: h("div", { class: "problems", role: "alert" }),
      body: h("div", { class: "body" }),
      live: h("p", { class: "unseen", role: "status", "aria-live": "polite" }),
    });
    const zone = h(
      "div",
      {
        class: "drop",
        part: "drop",
        ondragover: (event) => {
          event.preventDefault();
          zone.classList.add("over");
        },
        ondragleave: () => zone.classList.remove("over"),
        ondrop: (event) => {
          event.preventDefault();
          zone.classList.remove("over");
          this.#take(event.dataTransfer.files[0]);
        },
      },
      h("label", { class: "file" }, h("span", {}, words.t("ui.register.choose")), file),
      h("p", { class: "quiet" }, words.t("ui.register.intro")),
    );
    put(
      this.#root,
      h(
        "div",
        { class: "frame", part: "frame", lang: words.lang },
        h("header", {}, h("h2", { id: heading }, h("slot", { name: "title" }, words.t("ui.register.title")))),
        zone,
        h("div", { class: "settings" }, !this.hasAttribute("as-of") && h("label", {}, h("span", {}, words.t("ui.day")), parts.day), h("slot", { name: "settings" })),
        parts.problems,
        parts.body,
        parts.live,
      ),
    );
    this.#resized.disconnect();
    this.#resized.observe(parts.body);
    if (this.#register) this.#judge();
  }

  async #take(file) {
    if (!file) return;
    try {
      this.register = JSON.parse(await file.text());
    } catch (error) {
      this.#fail([{ message: error.message, pointer: "" }]);
    }
  }

  #fail(problems) {
    const words = this.#words;
    put(this.#parts.body);
    put(
      this.#parts.problems,
      h("h3", {}, words.t("ui.register.problems")),
      h("ul", {}, problems.map(({ pointer, message }) => h("li", {}, pointer && h("code", {}, pointer), pointer && " ", message))),
    );
  }

  #judge() {
    put(this.#parts.problems);
    const facts = this.#register;
    const report = this.#ask({ question: "register", as_of: this.#day, facts });
    if (report.error) {
      const all = this.#ask({ question: "validate", facts: { register: facts } }).problems;
      return this.#fail(all?.length ? all : [report.error]);
    }
    this.#report = report;
    const derived = new Map(ask({ question: "register-legs", facts }).legs.map((leg) => [leg.id, leg.facts]));
    this.#legs = report.legs.map((leg) => ({ ...leg, facts: derived.get(leg.id), outcome: leg.verdict.outcome }));
    this.#impact();
    this.dispatchEvent(event("lawful-change", { register: facts, report }));
  }

  /** What falls if the chosen instruments fall, as the engine has it. */
  #impact() {
    for (const leg of this.#legs) Object.assign(leg, { outcome: leg.verdict.outcome, was: undefined, after: undefined });
    let changed = [];
    let wrong;
    if (this.#falls.size > 0) {
      const overlay = [...this.#falls].map(([instrument, date]) => ({ op: "end", instrument, date }));
      const answer = this.#ask({ question: "register-impact", as_of: this.#day, facts: this.#register, overlay });
      changed = answer.legs ?? [];
      wrong = answer.error;
    }
    for (const { id, before, after } of changed) {
      const leg = this.#legs.find((candidate) => candidate.id === id);
      if (leg) Object.assign(leg, { outcome: after.outcome, was: before, after });
    }
    this.#show(changed, wrong);
  }

  #country(leg) {
    const country = leg.facts?.importer?.country;
    return typeof country === "string" && country !== "none" ? this.#words.place(country) : this.#words.t("ui.register.country_unknown");
  }

  #nameOf(id) {
    const party = (this.#register.parties ?? []).find((candidate) => candidate.id === id);
    return party?.["name.written"] ?? party?.name?.written ?? id;
  }

  #show(changed, error) {
    const words = this.#words;
    const { counts, title, edition, chains = [] } = this.#report;
    const findings = [...this.#report.findings, ...chains.flatMap((chain) => chain.findings)];
    const parts = this.#parts;
    parts.picture = h("div", { class: "canvas", tabindex: "0", role: "group", "aria-label": words.t("ui.register.picture") });
    parts.list = h("div", {});
    const focused = this.#root.activeElement?.dataset?.key;
    put(parts.body,
      h(
        "section",
        { class: "summary" },
        h("p", { class: "eyebrow" }, title ?? this.#nameOf(this.#register.document?.holder)),
        h("p", { class: "total" }, words.n("ui.register.legs", this.#legs.length)),
        h("ul", { class: "counts" }, OUTCOMES.map((outcome) => h("li", { class: outcome }, shape(outcome), h("strong", {}, String(counts[outcome])), " ", words.t(`ui.outcome.${outcome}`)))),
      ),
      h("section", { class: "flowing", part: "picture" }, h("h3", {}, words.t("ui.register.picture")), parts.picture),
      this.#whatIf(changed, error),
      h("section", { part: "list" }, h("h3", {}, words.t("ui.register.list")), filters(this.#legs, this.#shown, (outcome) => this.#flip(outcome), words), parts.list),
      findings.length > 0 && h("section", {}, disclosure(this.#kept, "whole", `${words.t("ui.register.whole")} (${findings.length})`, () => findingList(findings, words), { class: "more" })),
      recordView(this.#report.record ?? [], { kept: this.#kept, words }),
      this.#calendar(),
      h("p", { class: "quiet edition" }, words.t("ui.edition", { edition })),
    );
    this.#paint();
    this.#list();
    if (focused) this.#root.querySelector(`[data-key="${focused}"]`)?.focus();
  }

  #fit(width) {
    if (Math.abs(width - this.#width) < 2) return;
    this.#width = width;
    if (this.#parts.picture) this.#paint();
  }

  #paint() {
    const words = this.#words;
    const canvas = this.#parts.picture;
    const width = room(canvas);
    // While it is hidden there is no room; it is drawn when it gets some.
    if (width < LEAST) return;
    const legs = this.#legs.map((leg) => ({ ...leg, country: this.#country(leg) }));
    const told = legs.map((leg) => words.t("ui.register.picture.describes", { from: this.#nameOf(leg.from), to: leg.recipient, country: leg.country, outcome: words.t(`ui.outcome.${leg.outcome}`) }));
    const drawn = picture(legs, {
      names: (id) => this.#nameOf(id),
      width,
      font: getComputedStyle(canvas).fontFamily,
      label: told.join("; "),
      pick: (id) => this.#pick(id),
    });
    put(canvas, drawn);
  }

  #pick(party) {
    const found = this.#legs.filter((leg) => leg.to === party);
    for (const leg of found) this.#shown.add(leg.outcome);
    this.#kept.add(`leg ${found[0].id}`);
    this.#list();
    const opened = this.#parts.list.querySelector(`[data-leg="${CSS.escape(found[0].id)}"]`);
    opened?.querySelector("summary")?.focus();
    opened?.scrollIntoView({ block: "center" });
  }

  #whatIf(changed, error) {
    const words = this.#words;
    if (this.#falls.size > 0 && !error) this.#parts.live.textContent = changedText(changed, words);
    const fall = (id, day) => {
      if (day) this.#falls.set(id, day);
      else this.#falls.delete(id);
      this.#impact();
    };
    return whatIfView({ legs: this.#legs, day: this.#day, falls: this.#falls, fall, changed, failed: error }, words);
  }

  /** Shows the transfers of an outcome or hides them; gives whether they are shown. */
  #flip(outcome) {
    if (!this.#shown.delete(outcome)) this.#shown.add(outcome);
    this.#list();
    return this.#shown.has(outcome);
  }

  #list() {
    const open = (leg) => this.dispatchEvent(event("lawful-open", { id: leg.id, facts: leg.facts, asOf: this.#day }));
    const legs = this.#legs.filter((leg) => this.#shown.has(leg.outcome));
    put(this.#parts.list, legList(legs, { words: this.#words, kept: this.#kept, country: (leg) => this.#country(leg), open }));
  }

  #calendar() {
    const [from, to] = [this.#day, yearsFrom(this.#day, YEARS_AHEAD)];
    const { entries = [] } = this.#ask({ question: "calendar", as_of: from, to, facts: this.#register });
    return calendarView(entries, { from, to }, this.#words);
  }
}
