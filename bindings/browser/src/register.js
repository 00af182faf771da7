// <lawful-register>: a register as a picture of the flow of data, with what was found, the days ahead, and what if.
import { cited } from "./control.js";
import { fresh, h, put } from "./dom.js";
import { ask, instrumentsOf, learn, load } from "./engine.js";
import { picture } from "./picture.js";
import { badge, shape } from "./shapes.js";
import { sheet } from "./style.js";
import { yearsFrom } from "./timeline.js";
import { disclosure, findingList, labelOf, remedyList } from "./views.js";
import { wordsOf } from "./words.js";

const OUTCOMES = ["unlawful", "undetermined", "lawful", "not-restricted"];
const YEARS_AHEAD = 5;
const LEAST = 160;

/** The width within the padding. */
function room(element) {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  return element.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
}

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

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
    else if (this.#register && this.#words) this.#judge();
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
    const lang = this.getAttribute("lang") ?? this.closest("[lang]")?.lang ?? navigator.language;
    this.#lang = lang;
    try {
      const [words] = await Promise.all([wordsOf(lang), load()]);
      // Another language may have been asked for meanwhile.
      if (lang !== this.#lang) return;
      this.#words = words;
      learn(this.#words.lang, this.#words.text);
      this.#draw();
      if (!this.#register && this.hasAttribute("src")) this.#fetch();
      this.dispatchEvent(new CustomEvent("lawful-ready", { bubbles: true, composed: true }));
    } catch (error) {
      const failed = this.#words?.t("ui.failed") ?? "The rules could not be loaded.";
      put(this.#root, h("p", { class: "error", role: "alert" }, `${failed} ${error.message}`));
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
    put(this.#root, 
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
    put(this.#parts.problems, 
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
    this.dispatchEvent(new CustomEvent("lawful-change", { bubbles: true, composed: true, detail: { register: facts, report } }));
  }

  /** What falls if the chosen instruments fall, as the engine has it. */
  #impact() {
    for (const leg of this.#legs) Object.assign(leg, { outcome: leg.verdict.outcome, was: undefined, after: undefined });
    let changed = [];
    let failed;
    if (this.#falls.size > 0) {
      const overlay = [...this.#falls].map(([instrument, date]) => ({ op: "end", instrument, date }));
      const answer = this.#ask({ question: "register-impact", as_of: this.#day, facts: this.#register, overlay });
      changed = answer.legs ?? [];
      failed = answer.error;
    }
    for (const { id, before, after } of changed) {
      const leg = this.#legs.find((candidate) => candidate.id === id);
      if (leg) Object.assign(leg, { outcome: after.outcome, was: before, after });
    }
    this.#show(changed, failed);
  }

  #country(leg) {
    const country = leg.facts?.importer?.country;
    return typeof country === "string" && country !== "none" ? this.#words.place(country) : this.#words.t("ui.register.country_unknown");
  }

  #nameOf(id) {
    const party = (this.#register.parties ?? []).find((candidate) => candidate.id === id);
    return party?.["name.written"] ?? party?.name?.written ?? id;
  }

  #show(changed, failed) {
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
      this.#whatIf(changed, failed),
      h("section", { part: "list" }, h("h3", {}, words.t("ui.register.list")), this.#filters(), parts.list),
      findings.length > 0 && h("section", {}, disclosure(this.#kept, "whole", `${words.t("ui.register.whole")} (${findings.length})`, () => findingList(findings, words), { class: "more" })),
      this.#record(),
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

  // ---- what if ----

  #whatIf(changed, failed) {
    const words = this.#words;
    const day = this.#day;
    const named = new Set(this.#legs.flatMap(({ verdict }) => [...verdict.grounds.map(({ ground }) => ground), ...verdict.findings.flatMap(({ instruments }) => instruments ?? [])]));
    const candidates = instrumentsOf().filter(
      (instrument) => named.has(instrument.id) && instrument.supports_transfer && (!instrument.ends_on || instrument.ends_on > day),
    );
    const switches = candidates.map((instrument) => {
      const id = instrument.id;
      const on = this.#falls.has(id);
      const flip = () => {
        if (on) this.#falls.delete(id);
        else this.#falls.set(id, day);
        this.#impact();
      };
      const when = h("input", {
        type: "date",
        value: this.#falls.get(id) ?? day,
        min: day,
        "data-key": `when ${id}`,
        onchange: (event) => {
          if (!event.target.value) return;
          this.#falls.set(id, event.target.value);
          this.#impact();
        },
      });
      return h(
        "li",
        { class: "switch" },
        h("label", {}, h("input", { type: "checkbox", role: "switch", checked: on, "data-key": `falls ${id}`, onchange: flip }), h("span", {}, cited(instrument))),
        on && h("label", { class: "when" }, h("span", {}, words.t("ui.what_if.on")), when),
      );
    });
    const result = failed
      ? h("p", { class: "error" }, failed.message)
      : this.#falls.size > 0 && [
          h("p", { class: "total" }, changed.length > 0 ? words.n("ui.what_if.changed", changed.length) : words.t("ui.what_if.nothing")),
          h(
            "ul",
            { class: "changes" },
            changed.map(({ recipient, before, after, from }) =>
              h("li", {}, h("strong", {}, recipient), h("span", { class: "step" }, badge(before, words), h("span", { "aria-hidden": "true" }, "→"), badge(after.outcome, words)), h("span", { class: "quiet" }, words.date(from))),
            ),
          ),
        ];
    if (this.#falls.size > 0 && !failed) this.#parts.live.textContent = changed.length > 0 ? words.n("ui.what_if.changed", changed.length) : words.t("ui.what_if.nothing");
    return h(
      "section",
      { class: "whatif", part: "what-if" },
      h("h3", {}, words.t("ui.what_if")),
      h("p", { class: "quiet" }, words.t(candidates.length > 0 ? "ui.what_if.intro" : "ui.what_if.none")),
      h("ul", { class: "switches" }, switches),
      result,
    );
  }

  // ---- the list ----

  #filters() {
    const words = this.#words;
    const present = OUTCOMES.filter((outcome) => this.#legs.some((leg) => leg.outcome === outcome));
    return h(
      "div",
      { class: "filters", role: "group", "aria-label": words.t("ui.register.show") },
      present.map((outcome) => {
        const button = h(
          "button",
          {
            type: "button",
            class: "filter",
            "aria-pressed": String(this.#shown.has(outcome)),
            onclick: () => {
              if (!this.#shown.delete(outcome)) this.#shown.add(outcome);
              button.setAttribute("aria-pressed", String(this.#shown.has(outcome)));
              this.#list();
            },
          },
          shape(outcome),
          h("span", {}, words.t(`ui.outcome.${outcome}`)),
        );
        return button;
      }),
    );
  }

  #list() {
    const legs = this.#legs.filter((leg) => this.#shown.has(leg.outcome));
    const sorted = legs.toSorted((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
    put(this.#parts.list, h("ul", { class: "legs" }, sorted.map((leg) => h("li", { "data-leg": leg.id }, this.#leg(leg)))));
  }

  #leg(leg) {
    const words = this.#words;
    const verdict = leg.after ?? leg.verdict;
    const open = leg.outcome === "undetermined" || leg.outcome === "unlawful";
    const ground = verdict.ground && instrumentsOf().find(({ id }) => id === verdict.ground);
    const reason = open ? verdict.findings[0]?.message : ground && cited(ground);
    const line = [
      h("span", { class: "who" }, h("strong", {}, leg.recipient), h("span", { class: "quiet" }, this.#country(leg))),
      h("span", { class: "what" }, leg.was && [badge(leg.was, words), h("span", { "aria-hidden": "true" }, "→")], badge(leg.outcome, words)),
      reason && h("span", { class: "reason" }, reason),
    ];
    return disclosure(this.#kept, `leg ${leg.id}`, line, () => this.#legMore(leg, verdict), { class: "leg" });
  }

  #legMore(leg, verdict) {
    const words = this.#words;
    const open = () => this.dispatchEvent(new CustomEvent("lawful-open", { bubbles: true, composed: true, detail: { id: leg.id, facts: leg.facts, asOf: this.#day } }));
    return [
      h("p", { class: "quiet" }, words.t("ui.register.leg", { id: leg.id }), " · ", h("code", {}, leg.at)),
      leg.safeguard && h("p", {}, words.t("ui.register.safeguard"), ": ", h("q", {}, leg.safeguard)),
      h("h4", {}, words.t("ui.findings")),
      findingList(verdict.findings, words),
      this.#questions(verdict.missing),
      verdict.remedies.length > 0 && [h("h4", {}, words.t("ui.remedies")), remedyList(verdict.remedies, words)],
      leg.read_as?.length > 0 && [h("h4", {}, words.t("ui.register.read_as")), h("ul", { class: "open" }, leg.read_as.map(({ fact, why }) => h("li", {}, labelOf(fact, words), ": ", why)))],
      h("button", { type: "button", class: "plain", onclick: open }, words.t("ui.register.open")),
    ].flat().filter(Boolean);
  }

  // ---- the record ----

  /** What the register gives occasion to ask besides its transfers: bases, contracts, the notice and the like. */
  #record() {
    const words = this.#words;
    const record = this.#report.record ?? [];
    if (record.length === 0) return undefined;
    const rows = record.map((entry) => {
      const { outcome, subject, at, judgement } = entry;
      const open = outcome === "undetermined" || outcome === "unlawful";
      const line = [
        h("span", { class: "who" }, h("strong", {}, subject)),
        h("span", { class: "what" }, badge(outcome, words)),
        open && judgement.findings[0] && h("span", { class: "reason" }, judgement.findings[0].message),
      ];
      const more = () => [h("p", { class: "quiet" }, h("code", {}, at)), findingList(judgement.findings, words), ...this.#questions(judgement.missing)];
      return h("li", {}, disclosure(this.#kept, `record ${entry.question} ${at}`, line, more, { class: "leg" }));
    });
    return h("section", { class: "record" }, disclosure(this.#kept, "record", `${words.t("ui.register.record")} (${record.length})`, () => h("ul", { class: "legs" }, rows), { class: "more" }));
  }

  #questions(missing) {
    const words = this.#words;
    if (!missing?.length) return [];
    const rows = missing.map(({ question, who }) => h("li", {}, question, " ", h("span", { class: "quiet" }, words.t(`ui.who.${who}`))));
    return [h("h4", {}, words.n("ui.question_count", missing.length)), h("ul", { class: "open" }, rows)];
  }

  // ---- the days ahead ----

  #calendar() {
    const words = this.#words;
    const [from, to] = [this.#day, yearsFrom(this.#day, YEARS_AHEAD)];
    const { entries = [] } = this.#ask({ question: "calendar", as_of: from, to, facts: this.#register });
    return h(
      "section",
      { class: "calendar", part: "calendar" },
      h("h3", {}, words.t("ui.calendar")),
      h("p", { class: "quiet" }, words.t("ui.calendar.from_to", { from: words.date(from), to: words.date(to) })),
      entries.length === 0
        ? h("p", {}, words.t("ui.calendar.none"))
        : h("ol", { class: "days" }, [...Map.groupBy(entries, (entry) => entry.date)].map(([date, group]) => this.#dayOf(date, group))),
    );
  }

  #dayOf(date, entries) {
    const words = this.#words;
    return h(
      "li",
      {},
      h("p", { class: "date" }, h("time", { datetime: date }, words.date(date))),
      h(
        "ul",
        {},
        // What is the same for several is said once.
        [...Map.groupBy(entries, ({ text, outcome_before: before, outcome_after: after }) => JSON.stringify([text, before !== after && [before, after]])).values()].map(
          (same) => {
            const [{ text, outcome_before: before, outcome_after: after }] = same;
            return h(
              "li",
              {},
              h("strong", {}, words.list([...new Set(same.map(({ recipient }) => recipient))])),
              h("span", {}, text),
              before !== after && h("span", { class: "step" }, badge(before, words), h("span", { "aria-hidden": "true" }, "→"), badge(after, words)),
            );
          },
        ),
      ),
    );
  }
}
