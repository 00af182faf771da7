// <lawful-transfer>: one transfer as a form that asks for what decides, and its verdict beside it.
import { cited, control, countryOptions, shown } from "./control.js";
import { fresh, h, put } from "./dom.js";
import { ask, instrumentsOf, learn, load } from "./engine.js";
import { byKind, nested, stated, withFact, withoutFact } from "./facts.js";
import { shape } from "./shapes.js";
import { sheet } from "./style.js";
import { timeline, yearsFrom } from "./timeline.js";
import { assumedList, disclosure, findingList, labelOf, proofTree, regimeList, remedyList } from "./views.js";
import { wordsOf } from "./words.js";
import fields from "lawful-fields";
import provisions from "lawful-provisions";

const REGIMES = ["eu-gdpr", "uk-gdpr", "ch-fadp"];

/** The day as the host's clock has it; the rules have none. */
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

export class LawfulTransfer extends HTMLElement {
  static formAssociated = true;
  static observedAttributes = ["lang", "as-of", "regime", "question", "facts", "requires", "disabled"];

  #internals = this.attachInternals();
  #root = this.attachShadow({ mode: "open", delegatesFocus: true });
  #facts = {};
  #open = new Set();
  #kept = new Set();
  #draft;
  #chosen;
  #lang;
  #malformed;
  #words;
  #verdict;
  #drawn = false;
  #parts = {};
  #width = 0;
  #resized = new ResizeObserver(([entry]) => this.#fit(entry.contentRect.width));

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
  }

  async connectedCallback() {
    if (this.hasAttribute("facts") && Object.keys(this.#facts).length === 0) this.#facts = this.#given();
    await this.#prepare();
  }

  disconnectedCallback() {
    this.#resized.disconnect();
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === "facts") this.#facts = this.#given();
    if (name === "question") this.#facts = {};
    if (name === "lang" && this.isConnected) this.#prepare();
    else if (this.#drawn) this.#redraw();
  }

  /** The facts as an object; setting them asks anew. */
  get facts() {
    return structuredClone(this.#facts);
  }
  set facts(facts) {
    this.#malformed = undefined;
    this.#facts = nested(facts ?? {});
    this.#reset();
  }

  /** The facts as JSON: what a form sends. */
  get value() {
    return JSON.stringify(this.#facts);
  }
  set value(text) {
    this.facts = text ? JSON.parse(text) : {};
  }

  /** The last answer of the engine, as it gave it. */
  get verdict() {
    return this.#verdict;
  }
  get name() {
    return this.getAttribute("name") ?? "";
  }
  get form() {
    return this.#internals.form;
  }
  get validity() {
    return this.#internals.validity;
  }
  get validationMessage() {
    return this.#internals.validationMessage;
  }
  get willValidate() {
    return this.#internals.willValidate;
  }
  checkValidity() {
    return this.#internals.checkValidity();
  }
  reportValidity() {
    return this.#internals.reportValidity();
  }
  formResetCallback() {
    this.facts = this.#given();
  }
  formDisabledCallback(disabled) {
    // The verdict can still be read; nothing can be changed.
    const { ask: asking, facts, remedies, settings } = this.#parts;
    for (const part of [asking, facts, remedies, settings]) if (part) part.inert = disabled;
  }
  formStateRestoreCallback(state) {
    this.value = state;
  }

  #given() {
    this.#malformed = undefined;
    try {
      return nested(JSON.parse(this.getAttribute("facts") || "{}"));
    } catch (error) {
      this.#malformed = { message: error.message, pointer: "" };
      return {};
    }
  }

  get #kind() {
    return this.getAttribute("question") === "sub-processor" ? "sub-processor" : "transfer";
  }
  get #fields() {
    return fields[this.#kind];
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
      learn(words.lang, words.text);
      this.#draw();
      this.dispatchEvent(new CustomEvent("lawful-ready", { bubbles: true, composed: true }));
    } catch (error) {
      const failed = this.#words?.t("ui.failed") ?? "The rules could not be loaded.";
      put(this.#root, h("p", { class: "error", role: "alert" }, `${failed} ${error.message}`));
    }
  }

  #reset() {
    this.#open.clear();
    this.#draft = this.#chosen = undefined;
    if (this.#drawn) this.#redraw();
  }

  // ---- asking ----

  #question(more) {
    const regime = this.getAttribute("regime") ?? this.#parts.regime?.value;
    return { question: this.#kind, lang: this.#words.lang, as_of: this.#day, ...(regime && { regime }), ...more };
  }

  /** Judges the facts, or the facts with what is being typed; an answer that cannot be read changes nothing. */
  #judge(facts) {
    const answer = ask(this.#question({ facts }));
    if (answer.error) return answer.error;
    this.#verdict = answer;
    this.#publish(facts);
    return undefined;
  }

  #publish(facts) {
    const { outcome, findings } = this.#verdict;
    this.#internals.setFormValue(JSON.stringify(facts));
    this.#internals.states?.clear();
    this.#internals.states?.add(outcome);
    const permitted = outcome === "lawful" || outcome === "not-restricted";
    const wanted = this.getAttribute("requires");
    const says = `${this.#words.t(`ui.outcome.${outcome}`)}. ${findings[0]?.message ?? ""}`;
    const flags = outcome === "unlawful" ? { customError: true } : { valueMissing: true };
    if ((wanted === "permitted" && !permitted) || (wanted === "decided" && outcome === "undetermined")) {
      this.#internals.setValidity(flags, says, this.#parts.anchor);
    } else this.#internals.setValidity({});
    this.dispatchEvent(new CustomEvent("lawful-change", { bubbles: true, composed: true, detail: { facts: structuredClone(facts), verdict: this.#verdict } }));
  }

  // ---- drawing ----

  #draw() {
    const words = this.#words;
    const heading = fresh("heading");
    const parts = (this.#parts = {
      ...this.#parts,
      facts: h("div", { class: "facts" }),
      ask: h("div", { class: "asking" }),
      answer: h("div", { class: "answer" }),
      why: h("div", { class: "why" }),
      time: h("div", { class: "until" }),
      remedies: h("div", { class: "cures" }),
      live: h("p", { class: "unseen", role: "status", "aria-live": "polite" }),
      day: h("input", { type: "date", value: this.#day, oninput: () => this.#parts.day.value && this.#redraw("keep") }),
      regime: h(
        "select",
        { onchange: () => this.#redraw("keep") },
        h("option", { value: "" }, words.t("ui.regime.auto")),
        REGIMES.map((regime) => h("option", { value: regime, selected: regime === this.#parts.regime?.value }, words.t(`regime.${regime}`))),
      ),
    });
    const { facts, ask: asking, answer, why, time, remedies, live, day, regime } = parts;
    parts.anchor = h("h2", { id: heading, tabindex: "-1" }, h("slot", { name: "title" }, words.t("ui.transfer.title")));
    const frame = h(
      "div",
      { class: "frame", part: "frame", lang: words.lang },
      countryOptions(words),
      h("header", {}, parts.anchor, h("p", { class: "quiet" }, words.t("ui.transfer.intro"))),
      (parts.settings = h(
        "div",
        { class: "settings" },
        !this.hasAttribute("as-of") && h("label", {}, h("span", {}, words.t("ui.day")), day),
        !this.hasAttribute("regime") && this.#kind === "transfer" && h("label", {}, h("span", {}, words.t("ui.regime")), regime),
        h("button", { type: "button", class: "plain again", onclick: () => this.#startAgain() }, words.t("ui.start_again")),
      )),
      h(
        "div",
        { class: "columns" },
        h("section", { part: "question", "aria-label": words.t("ui.next_question") }, asking),
        h("div", { class: "right" }, h("section", { class: "verdict", part: "verdict", "aria-label": words.t("ui.verdict") }, answer, time), remedies),
        h("section", { class: "said", part: "facts", "aria-label": words.t("ui.your_facts") }, facts),
      ),
      why,
      live,
    );
    put(this.#root, frame);
    this.#drawn = true;
    this.#resized.disconnect();
    this.#resized.observe(answer);
    this.#redraw("keep");
    this.formDisabledCallback(this.matches(":disabled"));
  }

  /** The timeline is drawn for the width that there is. */
  #fit(width) {
    const before = this.#width;
    this.#width = Math.floor(width);
    if (Math.abs(before - this.#width) > 2 && this.#width > 0 && this.#verdict) this.#showTime(this.#verdict);
  }

  #redraw(open) {
    if (open !== "keep") this.#chosen = undefined;
    this.#draft = undefined;
    const error = this.#malformed ?? this.#judge(this.#facts);
    this.#showFacts();
    if (error) return this.#showError(error);
    this.#showVerdict();
    this.#showQuestion();
  }

  /** Facts that cannot be read have no verdict: what is wrong stands in its place. */
  #showError(error) {
    this.#verdict = undefined;
    this.#internals.setFormValue(JSON.stringify(this.#facts));
    this.#internals.setValidity({ badInput: true }, error.message, this.#parts.anchor);
    for (const part of ["ask", "time", "remedies", "why"]) put(this.#parts[part]);
    this.#announce(error.message);
    put(this.#parts.answer, 
      h("p", { class: "error" }, h("strong", {}, this.#words.t("ui.error")), ": ", error.message, " ", h("code", {}, error.pointer)),
    );
  }

  #showFacts() {
    const words = this.#words;
    const all = stated(this.#facts, this.#fields);
    const rows = all.map((item) => this.#factRow(item));
    put(this.#parts.facts, 
      h("h3", {}, words.t("ui.your_facts")),
      rows.length > 0 ? h("ul", { class: "rows" }, rows) : h("p", { class: "quiet" }, words.t("ui.no_facts")),
    );
  }

  #factRow({ fact, at, value, entry, field }) {
    const words = this.#words;
    const label = labelOf(fact, words);
    const key = field && byKind(this.#fields, fact.replace(/\[[^\]]*\]\..*$/, ""))?.key;
    const isKey = entry && key && fact.endsWith(`.${key}`);
    const remove = () => {
      this.#facts = withoutFact(this.#facts, isKey ? entry : at);
      this.#open.clear();
      this.#redraw();
      this.#parts.facts.querySelector("h3")?.scrollIntoView?.({ block: "nearest" });
      this.#focusQuestion();
    };
    const edit = () => {
      const answer = made.read();
      const facts = answer ? withFact(this.#facts, { fact, at, to: answer.to }) : withoutFact(this.#facts, at);
      const error = this.#judge(facts);
      made.fail(error?.message, error?.suggestion);
      if (error) return;
      this.#facts = facts;
      this.#chosen = this.#draft = undefined;
      this.#showVerdict();
      this.#showQuestion();
    };
    // What tells the entries of a list apart is not edited in place: it decides what the rest of the entry means.
    const fixed = isKey || field?.kind === "list" || (field === undefined && typeof value === "object");
    const siblings = entry ? entry.split("/").slice(1).reduce((at_, part) => at_?.[part], this.#facts) : undefined;
    const made = fixed ? undefined : control({ fact, field, value, words, compact: true, label, siblings, oninput: edit });
    return h(
      "li",
      { class: ["row", entry && !isKey && "nested", ["id", "ids", "places"].includes(field?.kind) && !isKey && "long"].filter(Boolean).join(" ") },
      h("span", { class: "label" }, label),
      made?.element ?? h("span", { class: "fixed" }, shown(value, isKey ? { ...field } : field, words)),
      h("button", { type: "button", class: "plain remove", "aria-label": `${words.t("ui.answer.remove")}: ${label}`, title: words.t("ui.answer.remove"), onclick: remove }, "×"),
    );
  }

  // ---- the question ----

  get #asked() {
    const missing = this.#verdict?.missing ?? [];
    return missing.find(({ fact }) => fact === this.#chosen) ?? missing.find(({ fact }) => !this.#open.has(fact));
  }

  #showQuestion() {
    const words = this.#words;
    const missing = this.#verdict?.missing ?? [];
    const asked = this.#asked;
    if (!asked) {
      put(this.#parts.ask, 
        h("h3", { tabindex: "-1" }, words.t(missing.length > 0 ? "ui.answer.unknown.noted" : "ui.nothing_missing")),
        missing.length > 0 && this.#others(missing, undefined, true),
      );
      if (missing.length === 0) this.#parts.ask.querySelector("h3").className = "done";
      return;
    }
    const [title, who] = [fresh("question"), fresh("who")];
    const field = byKind(this.#fields, asked.fact);
    const use = h("button", { type: "submit", class: "use", disabled: true }, words.t("ui.answer.use"));
    const made = control({
      fact: asked.fact,
      field,
      words,
      labelledBy: title,
      describedBy: who,
      siblings: this.#siblingsOf(asked.at),
      oninput: () => this.#preview(asked, made, use),
    });
    this.#made = made;
    const form = h(
      "form",
      { class: "question", novalidate: true, onsubmit: (event) => this.#commit(event, asked, made) },
      h("p", { class: "counter" }, words.n("ui.question_count", missing.length)),
      h("h3", { id: title }, asked.question),
      h("p", { class: "who", id: who }, words.t(`ui.who.${asked.who}`), hint(field, words)),
      made.element,
      h(
        "div",
        { class: "buttons" },
        use,
        h("button", { type: "button", class: "plain", onclick: () => this.#leaveOpen(asked) }, words.t("ui.answer.unknown")),
      ),
    );
    put(this.#parts.ask, form, ...(missing.length > 1 ? [this.#others(missing, asked)] : []));
  }

  #made;

  #siblingsOf(at) {
    const parts = at.split("/").slice(1, -1);
    return parts.reduce((place, part) => place?.[part], this.#facts);
  }

  #others(missing, asked, open) {
    const words = this.#words;
    const buttons = missing
      .filter((other) => other !== asked)
      .map((other) =>
        h("li", {}, h("button", { type: "button", class: "link", onclick: () => this.#choose(other.fact) }, other.question)),
      );
    const list = h("ul", { class: "others" }, buttons);
    if (open) return list;
    return disclosure(this.#kept, "others", words.t("ui.other_questions"), () => list, { class: "more" });
  }

  #choose(fact) {
    this.#chosen = fact;
    this.#open.delete(fact);
    this.#showQuestion();
    this.#focusQuestion();
  }

  #focusQuestion() {
    if (this.#asked) this.#made?.focus();
    else this.#parts.ask.querySelector("h3")?.focus();
  }

  /** The verdict as one types: with the answer as it stands, before it is taken. */
  #preview(asked, made, use) {
    const answer = made.read();
    if (!answer) {
      use.disabled = true;
      made.fail();
      this.#draft = undefined;
      this.#judge(this.#facts);
      return this.#showVerdict();
    }
    const facts = withFact(this.#facts, { ...asked, to: answer.to });
    const error = this.#judge(facts);
    use.disabled = Boolean(error);
    made.fail(error?.message, error?.suggestion);
    if (error) {
      this.#draft = undefined;
      this.#announce(error.message);
      // The verdict is that of what is known; what cannot be read adds nothing.
      this.#judge(this.#facts);
      this.#internals.setValidity({ badInput: true }, error.message, this.#parts.anchor);
    } else this.#draft = facts;
    return this.#showVerdict(error);
  }

  #commit(event, asked, made) {
    event.preventDefault();
    const answer = made.read();
    if (!answer || !this.#draft) return;
    this.#facts = this.#draft;
    this.#redraw();
    this.#focusQuestion();
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #leaveOpen({ fact }) {
    this.#open.add(fact);
    this.#redraw();
    this.#focusQuestion();
  }

  #startAgain() {
    this.#facts = {};
    this.#malformed = undefined;
    this.#kept.clear();
    this.#reset();
    this.#focusQuestion();
  }

  // ---- the verdict ----

  #showVerdict(error) {
    const words = this.#words;
    const verdict = this.#verdict;
    const { outcome, findings, regimes, grounds, assumed, notes, proof, remedies } = verdict;
    const says = words.t(`ui.outcome.${outcome}.says`);
    const open = outcome === "unlawful" || outcome === "undetermined";
    const ground = instrumentsOf().find(({ id }) => id === verdict.ground);
    const decisive = open ? findings[0]?.message : ground && cited(ground);
    const several = regimes?.length > 1;
    put(this.#parts.answer, 
      h(
        "div",
        { class: `outcome ${outcome}`, part: "outcome" },
        h("div", { class: "sign" }, shape(outcome)),
        h("div", {}, h("p", { class: "word" }, words.t(`ui.outcome.${outcome}`)), h("p", { class: "says" }, says)),
      ),
      ...(decisive ? [h("p", { class: "reason" }, decisive)] : []),
      ...(several ? [regimeList(regimes, words)] : [h("p", { class: "quiet" }, words.t("ui.verdict.under", { regime: words.t(`regime.${verdict.regime}`) }))]),
    );
    this.#showTime(verdict);
    put(this.#parts.remedies, (this.#kind === "transfer" && (remedies.length > 0 || outcome === "unlawful") ? [
      h("h3", {}, words.t("ui.remedies")),
      remedyList(remedies, words, (remedy) => this.#apply(remedy)),
    ] : []));
    const kept = this.#kept;
    put(this.#parts.why, 
      h("h3", {}, words.t("ui.why")),
      findingList(findings, words),
      ...(proof ? [disclosure(kept, "proof", words.t("ui.proof"), () => proofTree(proof, { words, kept, provisions }), { class: "more" })] : []),
      ...(assumed?.length ? [disclosure(kept, "assumed", words.t("ui.assumed"), () => assumedList(assumed, this.#fields, words), { class: "more" })] : []),
      ...(notes?.length ? [disclosure(kept, "notes", words.t("ui.notes"), () => h("ul", {}, notes.map((note) => h("li", {}, note))), { class: "more" })] : []),
      h("p", { class: "quiet edition" }, words.t("ui.edition", { edition: verdict.edition ?? "" })),
    );
    if (!error) this.#announce(words.t("ui.verdict.now", { outcome: words.t(`ui.outcome.${outcome}`), reason: decisive ?? says }));
  }

  #showTime({ outcome, valid_until: until, next_change: next, day }) {
    const words = this.#words;
    const time = this.#parts.time;
    const settled = outcome !== "undetermined" || next;
    if (this.#kind !== "transfer" || !settled) return put(time);
    const [from, to] = [yearsFrom(day, -3), yearsFrom(day, 6)];
    const answer = ask({ ...this.#question({ facts: this.#draft ?? this.#facts, from, to }), question: "lawful-periods" });
    const permitted = outcome === "lawful" || outcome === "not-restricted";
    return put(time, 
      h("h3", {}, words.t("ui.until_when")),
      ...(until ? [h("p", {}, words.t("ui.valid_until", { date: words.date(until) }))] : permitted && !next ? [h("p", {}, words.t("ui.valid_open"))] : []),
      ...(next ? [h("p", {}, words.t("ui.next_change", { date: words.date(next.day), outcome: words.t(`ui.outcome.${next.outcome}`) }), h("span", { class: "because" }, ` ${next.because}`))] : []),
      ...(answer.periods ? [timeline(answer.periods, { from, to, today: day, width: this.#width || undefined }, words)] : []),
    );
  }

  #apply(remedy) {
    const facts = remedy.changes.reduce(withFact, this.#draft ?? this.#facts);
    this.#facts = facts;
    this.#open.clear();
    this.#redraw();
    this.#announce(this.#words.t("ui.remedy.applied", { remedy: remedy.text }));
    this.#parts.anchor.focus();
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #announce(text) {
    if (this.#parts.live.textContent !== text) this.#parts.live.textContent = text;
  }
}

function hint(field, words) {
  if (field?.kind === "place") return ` · ${words.t("ui.country_hint")}`;
  if (["places", "ids", "numbers"].includes(field?.kind)) return ` · ${words.t("ui.list_hint")}`;
  if (field?.kind === "words" || field?.kind === "list") return ` · ${words.t("ui.answer.choose_several")}`;
  return "";
}

