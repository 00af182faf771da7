// The demo page: which part is shown, in which language and colours. Everything else is in the components.
import { languageOf, wordsOf } from "./lawful/lawful-browser.js";

const $ = (selector) => document.querySelector(selector);
const form = $("lawful-transfer");
const register = $("lawful-register");

async function speak(lang) {
  const words = await wordsOf(lang);
  document.documentElement.lang = words.lang;
  document.title = words.t("ui.demo.title");
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = words.t(element.dataset.word);
  for (const component of [form, register]) component.lang = words.lang;
  $("#language").value = words.lang;
}

function show() {
  const chosen = location.hash === "#register" ? "register" : "transfer";
  for (const section of document.querySelectorAll("main > section")) section.hidden = section.id !== chosen;
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#${chosen}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  scrollTo(0, 0);
}

function mark(name) {
  for (const button of document.querySelectorAll("[data-register]")) {
    button.setAttribute("aria-pressed", String(button.dataset.register === name));
  }
}

$("#language").addEventListener("change", (event) => speak(event.target.value));
$("#theme").addEventListener("change", (event) => (document.documentElement.style.colorScheme = event.target.value));
addEventListener("hashchange", show);
document.addEventListener("click", (event) => {
  const name = event.target.closest?.("[data-register]")?.dataset.register;
  if (!name) return;
  register.setAttribute("src", `registers/${name}.json`);
  mark(name);
});
register.addEventListener("lawful-open", ({ detail }) => {
  form.facts = detail.facts;
  location.hash = "#transfer";
});

const asked = new URLSearchParams(location.search);
mark("plandisc");
show();
await speak(languageOf(asked.get("lang") ?? navigator.language));
