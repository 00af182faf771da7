// The words of a page: one catalogue for each language, fetched when it is first needed.

export const LANGUAGES = ["en", "nb", "sv", "da", "de"];

const catalogues = new Map();
let base = new URL("./lang/", import.meta.url);

/** Says where the catalogues are, if not in `lang/` beside this file. */
export function catalogueBase(address) {
  base = new URL(address, document.baseURI);
}

/** The language among ours for a tag: `de-AT` is `de`, `no` is `nb`, anything else English. */
export function languageOf(tag) {
  const main = (tag ?? "").toLowerCase().split("-")[0];
  const known = main === "no" || main === "nn" ? "nb" : main;
  return LANGUAGES.includes(known) ? known : "en";
}

/** The words of a language. */
export async function wordsOf(tag) {
  const lang = languageOf(tag);
  if (!catalogues.has(lang)) {
    const fetched = fetch(new URL(`${lang}.json`, base)).then((response) => {
      if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
      return response.text();
    });
    catalogues.set(lang, fetched.then((text) => new Words(lang, text)));
    fetched.catch(() => catalogues.delete(lang));
  }
  return catalogues.get(lang);
}

/** Places that are no single country. */
const PLACES = { "third-country": "phrase.a third country that is not named", EEA: "phrase.the EEA" };

/** The words of one language, and how it writes dates, numbers and countries. */
export class Words {
  constructor(lang, text) {
    this.lang = lang;
    this.text = text;
    this.messages = JSON.parse(text);
    this.regions = new Intl.DisplayNames([lang], { type: "region", fallback: "code" });
    this.dates = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });
    this.shortDates = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone: "UTC" });
    this.plurals = new Intl.PluralRules(lang);
  }

  has(key) {
    return key in this.messages;
  }

  /** The message of a key with its placeholders filled; the key itself where there is none, so that it shows. */
  t(key, named = {}) {
    const message = this.messages[key] ?? key;
    return message.replace(/\{(\w+)\}/g, (whole, name) => (name in named ? String(named[name]) : whole));
  }

  /** A message that depends on a number, in its singular or plural. */
  n(key, count) {
    const form = this.plurals.select(count) === "one" ? "one" : "other";
    return this.t(`${key}.${form}`, { count: new Intl.NumberFormat(this.lang).format(count) });
  }

  date(iso, short = false) {
    const day = new Date(`${iso}T00:00:00Z`);
    return Number.isNaN(day.valueOf()) ? iso : (short ? this.shortDates : this.dates).format(day);
  }

  /** A place as it is called: a country by its name, other words as they are written. */
  place(word) {
    if (/^[A-Z]{2}$/.test(word ?? "")) return this.regions.of(word);
    return word in PLACES ? this.t(PLACES[word]) : word;
  }

  list(items) {
    return new Intl.ListFormat(this.lang, { type: "conjunction" }).format(items);
  }
}

// The codes that the rules know; the browser knows their names.
export const CODES =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF " +
  "CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH " +
  "GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW " +
  "KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG " +
  "NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN " +
  "SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT " +
  "ZA ZM ZW XK";

/** The countries by name, sorted as the language sorts. */
export function countries(words) {
  const named = CODES.split(" ").map((code) => ({ code, name: words.place(code) }));
  return named.sort((a, b) => a.name.localeCompare(b.name, words.lang));
}
