// The JSON schema of what comes out, read from the Rust declarations of the answers: names, types, comments, and which
// keys may be absent.
import { readdirSync, readFileSync } from "node:fs";
import { ANSWERS } from "./questions.mjs";

const source = new URL("../../../core/src/", import.meta.url);

/** The answers, and everything in them is found from here. */
const ROOTS = [...Object.values(ANSWERS), "Judgement", "InputError"];

/** Types that are written in a way of their own. */
const SPECIAL = {
    Country: { description: "A country, ISO 3166-1 alpha-2.", type: "string" },
    Truth: { description: "The value of a rule.", enum: ["true", "false", "unknown"] },
    FactName: { description: "The name of a fact, such as `importer.country`.", type: "string" },
    Value: {
        description: "The value of a fact.",
        anyOf: [{ type: "null" }, { type: "boolean" }, { type: "integer" }, { type: "string" },
            { type: "array", items: { type: "string" } }],
    },
};

/** Records that are written as another, and where the name is of two things, the file of the one that is meant. */
const WRITTEN_AS = { Event: "EventLine", Instrument: "InstrumentLine", CertificateDifference: "Difference@certificate.rs", Change: "Change@facts/transfer.rs" };

/** Fields whose type in Rust is a text and whose texts are few. */
const FIELDS = {
    // Names that registers and questions have as well.
    "Certificate.format": { enum: ["lawful-certificate/1"] },
    "Certificate.kind": { enum: ["question", "register"] },
    "Verified.differences": { type: "array", items: { $ref: "#/$defs/CertificateDifference" } },
    "ProofNode.of": { enum: ["all", "any", "not"] },
    "Event.edge": { $ref: "#/$defs/EventEdge" },
    // The catalogue has one word more than findings have.
    "Explained.severity": { enum: ["note", "warning", "gap", "breach", "breach or gap"] },
    "Instrument.kind": { $ref: "#/$defs/InstrumentKind" },
    "Judgement.recipient": { enum: ["recipient", "third-party", "none"] },
};

/** The definitions of the answers. `known` are definitions that exist already. */
export function answers(known) {
    const text = places().map((file) => readFileSync(file, "utf8").replace(/\n#\[cfg\(test\)\]\nmod [\s\S]*$/, ""));
    const rust = text.join("\n");
    const defs = { Code: codes(rust), EventEdge: ofLaw("Edge", rust), InstrumentKind: ofLaw("Kind", rust), ...SPECIAL };
    const wanted = [...ROOTS];
    while (wanted.length > 0) {
        const name = wanted.pop();
        if (defs[name] || known[name]) continue;
        defs[name] = declared(name, rust);
        wanted.push(...[...JSON.stringify(defs[name]).matchAll(/#\/\$defs\/(\w+)/g)].map((match) => match[1]));
    }
    return defs;
}

/** Answers first: a name that the law data, the languages, importers or exporters use as well is meant as the answers do. */
function places() {
    const rank = ({ pathname }) => (/\/src\/(verdict|timeline|change)\//.test(pathname) ? 0 : /\/src\/(law|lang|exchange\/\w+)\//.test(pathname) ? 2 : 1);
    return files(source).sort((a, b) => rank(a) - rank(b));
}

function files(folder) {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => {
        if (entry.isDirectory()) return files(new URL(`${entry.name}/`, folder));
        return entry.name.endsWith(".rs") ? [new URL(entry.name, folder)] : [];
    });
}

function codes(rust) {
    const found = [...rust.matchAll(/^ {8}code: "(LF-[A-Z]-\d{3})"/gm)].map((match) => match[1]).sort();
    if (found.length < 100) throw new Error("the catalogue of codes was not found");
    return { description: "A stable code of the catalogue.", enum: [...new Set(found)] };
}

/** A list of words of the law data whose name the facts or the questions have as well. */
function ofLaw(name, rust) {
    const at = rust.search(new RegExp(`enum ${name}: "`));
    if (at < 0) throw new Error(`the list ${name} of the law was not found`);
    return words(name, rust.slice(rust.lastIndexOf("words!", at)));
}

function declared(name, rust) {
    return words(name, rust) ?? record(name, rust);
}

/** A closed list of words, by macro or by hand. */
function words(name, rust) {
    const listed = new RegExp(`((?: *///[^\\n]*\\n)+)[^{}]*?enum ${name}(?: is |: )"[^"]*" \\{([\\s\\S]*?)\\n    \\}`).exec(rust);
    if (listed) return list(listed[1], [...listed[2].matchAll(/\w+ = "([^"]+)"/g)]);
    const plain = new RegExp(`((?:///[^\\n]*\\n)+)(?:#\\[[^\\n]*\\n)*pub enum ${name} \\{([\\s\\S]*?)\\n\\}`).exec(rust);
    if (!plain) return undefined;
    const spelt = new RegExp(`impl ${name} \\{[\\s\\S]*?fn as_str\\(self\\)[\\s\\S]*?\\n    \\}`).exec(rust);
    // A word without spaces: `breach or gap` is of the catalogue, never of a finding.
    if (spelt) return list(plain[1], [...spelt[0].matchAll(/Self::\w+ => "([a-z-]+)"/g)]);
    const kebab = /rename_all = "kebab-case"/.test(plain[0]);
    if (!kebab || /[({]/.test(plain[2].replace(/^\s*(\/\/\/|#).*$/gm, ""))) throw new Error(`enum ${name} has no words`);
    const variants = [...plain[2].matchAll(/^ {4}(\w+),/gm)];
    return list(plain[1], variants.map(([, word]) => ["", word.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase()]));
}

function list(doc, found) {
    return { description: sentence(doc), enum: found.map((match) => match[1]) };
}

function record(name, rust) {
    const [spelt, place] = (WRITTEN_AS[name] ?? name).split("@");
    const text = place ? readFileSync(new URL(place, source), "utf8") : rust;
    const found = new RegExp(`((?:///[^\\n]*\\n)*)((?:#\\[[^\\n]*\\n)*)(?:pub(?:\\([a-z]+\\))? )?struct ${spelt}(?:<'a>)? \\{([\\s\\S]*?)\\n\\}`).exec(text);
    if (!found) throw new Error(`${name} is not declared`);
    const [, doc, attributes, body] = found;
    const kebab = /rename_all = "kebab-case"/.test(attributes);
    const schema = { description: sentence(doc), type: "object", additionalProperties: false, required: [], properties: {} };
    const fields = body.matchAll(/((?: {4}\/\/\/[^\n]*\n)*)((?: {4}#\[[^\n]*\n)*) {4}(?:pub (?:r#)?)?(\w+): ([^\n]+),\n?/g);
    for (const [, comment, marks, field, type] of fields) {
        if (/serde\(skip\)/.test(marks)) continue;
        const key = /rename = "([^"]+)"/.exec(marks)?.[1] ?? (kebab ? field.replaceAll("_", "-") : field);
        const option = /^Option<(.*)>$/.exec(type);
        const absent = /skip_serializing_if/.test(marks);
        const value = held(option ? option[1] : type);
        const nullable = option && !absent ? { anyOf: [value, { type: "null" }] } : value;
        schema.properties[key] = { description: sentence(comment), ...(FIELDS[`${name}.${key}`] ?? nullable) };
        if (!absent) schema.required.push(key);
    }
    return schema;
}

/** The schema of a Rust type. */
function held(written) {
    // Lifetimes say nothing of the JSON.
    const type = written.replace(/&?'(a|static) /g, "&").replace(/<'a>/g, "").replace(/^&+/, "").replace(/&(?=str)/g, "");
    const inside = (name) => new RegExp(`^${name}<(.*)>$`).exec(type)?.[1];
    const item = inside("Vec") ?? inside("Set");
    if (item) return { type: "array", items: held(item) };
    const boxed = inside("Box") ?? inside("Fact");
    if (boxed) return held(boxed);
    const borrowed = /^Cow<'\w+, (\w+)>$/.exec(type);
    if (borrowed) return held(borrowed[1]);
    const array = /^\[(.+); (\d+)\]$/.exec(type);
    if (array) return { type: "array", prefixItems: Array(Number(array[2])).fill(held(array[1])) };
    const slice = /^\[([^;]+)\]$/.exec(type);
    if (slice) return { type: "array", items: held(slice[1]) };
    if (type === "BTreeMap<str, str>") return { type: "object", additionalProperties: { type: "string" } };
    switch (type.split("::").at(-1)) {
        case "String":
        case "Text":
        case "str":
        case "Id":
            return { type: "string" };
        case "bool":
            return { type: "boolean" };
        case "usize":
        case "u8":
        case "u16":
        case "u32":
        case "i64":
        case "u64":
            return { type: "integer" };
        case "Date":
            return { type: "string", format: "date" };
        default:
            if (!/^[A-Z]\w*$/.test(type.split("::").at(-1))) throw new Error(`no schema for ${type}`);
            return { $ref: `#/$defs/${type.split("::").at(-1)}` };
    }
}

/** The first paragraph of a doc comment. */
function sentence(doc) {
    const lines = doc.split("\n").map((line) => line.replace(/^ *\/\/\/ ?/, ""));
    const end = lines.indexOf("");
    return lines.slice(0, end < 0 ? undefined : end).join(" ").trim().replace(/\[`([^`\]]*)`\](\([^)]*\))?/g, "`$1`");
}
