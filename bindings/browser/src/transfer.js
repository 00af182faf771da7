// <lawful-transfer>: one transfer as a form that asks for what decides, and its verdict beside it.
import { errorView, outcomeView, timeView, whyView } from "./answer.js";
import { nothingAsked, otherQuestions, questionForm } from "./asking.js";
import { h, put } from "./dom.js";
import { ask } from "./engine.js";
import { byKind, nested, withFact, withoutFact } from "./facts.js";
import { formParts } from "./frame.js";
import { event, failed, languageFor, ready, today } from "./host.js";
import { saidView } from "./said.js";
import { sheet } from "./style.js";
import { yearsFrom } from "./timeline.js";
import { reasonOf, remedyList } from "./views.js";
import fields from "lawful-fields";

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
  #made;
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
    else if (!this.#drawn) return;
    // What an attribute says is not asked for.
    else if (["as-of", "regime", "question"].includes(name)) this.#draw();
    else this.#redraw();
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
    const lang = languageFor(this);
    this.#lang = lang;
    try {
      const words = await ready(lang);
      // Another language may have been asked for meanwhile.
      if (lang !== this.#lang) return;
      this.#words = words;
      this.#draw();
      this.dispatchEvent(event("lawful-ready"));
    } catch (error) {
      failed(this.#root, this.#words, error);
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
    this.dispatchEvent(event("lawful-change", { facts: structuredClone(facts), verdict: this.#verdict }));
  }

  // ---- drawing ----

  #draw() {
    this.#parts = formParts({
      words: this.#words,
      day: this.#day,
      regime: this.#parts.regime?.value,
      asks: { day: !this.hasAttribute("as-of"), regime: !this.hasAttribute("regime") && this.#kind === "transfer" },
      changed: () => this.#redraw("keep"),
      again: () => this.#startAgain(),
    });
    put(this.#root, this.#parts.frame);
    this.#drawn = true;
    this.#resized.disconnect();
    this.#resized.observe(this.#parts.answer);
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
    put(this.#parts.answer, errorView(error, this.#words));
  }

  #showFacts() {
    const made = { fields: this.#fields, words: this.#words, remove: (at) => this.#remove(at), edit: (fact, control) => this.#edit(fact, control) };
    put(this.#parts.facts, saidView(this.#facts, made));
  }

  #remove(at) {
    this.#facts = withoutFact(this.#facts, at);
    this.#open.clear();
    this.#redraw();
    this.#parts.facts.querySelector("h3")?.scrollIntoView?.({ block: "nearest" });
    this.#focusQuestion();
  }

  #edit({ fact, at }, made) {
    const answer = made.read();
    const facts = answer ? withFact(this.#facts, { fact, at, to: answer.to }) : withoutFact(this.#facts, at);
    const error = this.#judge(facts);
    made.fail(error?.message, error?.suggestion);
    if (error) return;
    this.#facts = facts;
    this.#chosen = this.#draft = undefined;
    this.#showVerdict();
    this.#showQuestion();
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
    const choose = (fact) => this.#choose(fact);
    if (!asked) return put(this.#parts.ask, nothingAsked(missing, choose, words));
    const { form, made } = questionForm({
      asked,
      count: missing.length,
      field: byKind(this.#fields, asked.fact),
      siblings: asked.at.split("/").slice(1, -1).reduce((place, part) => place?.[part], this.#facts),
      words,
      preview: (control, use) => this.#preview(asked, control, use),
      commit: (control) => this.#commit(control),
      skip: () => this.#leaveOpen(asked),
    });
    this.#made = made;
    return put(this.#parts.ask, form, otherQuestions(missing.filter((other) => other !== asked), choose, this.#kept, words));
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

  #commit(made) {
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
    const { outcome, remedies } = verdict;
    put(this.#parts.answer, outcomeView(verdict, words));
    this.#showTime(verdict);
    const curable = this.#kind === "transfer" && (remedies.length > 0 || outcome === "unlawful");
    put(this.#parts.remedies, curable && [h("h3", {}, words.t("ui.remedies")), remedyList(remedies, words, (remedy) => this.#apply(remedy))]);
    put(this.#parts.why, whyView(verdict, { fields: this.#fields, kept: this.#kept, words }));
    const reason = reasonOf(verdict) ?? words.t(`ui.outcome.${outcome}.says`);
    if (!error) this.#announce(words.t("ui.verdict.now", { outcome: words.t(`ui.outcome.${outcome}`), reason }));
  }

  #showTime(verdict) {
    const { outcome, next_change: next, day } = verdict;
    if (this.#kind !== "transfer" || (outcome === "undetermined" && !next)) return put(this.#parts.time);
    const [from, to] = [yearsFrom(day, -3), yearsFrom(day, 6)];
    const { periods } = ask({ ...this.#question({ facts: this.#draft ?? this.#facts, from, to }), question: "lawful-periods" });
    return put(this.#parts.time, timeView(verdict, periods, { from, to, width: this.#width || undefined }, this.#words));
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
