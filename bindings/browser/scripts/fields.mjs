// What a form must know of each fact: its kind of value and the words it may have. Read off the JSON Schema of questions
// that the command prints, so that nothing of it is written twice.
import { readFileSync } from "node:fs";

const leaves = { Place: "place", Places: "places", Id: "id", Organisation: "organisation" };

/** For each question the facts by name, as the answers name them: `[]` for any entry of a list, `*` for a free word. */
export function fieldsOf(schemaFile) {
  const { $defs: defs } = JSON.parse(readFileSync(schemaFile, "utf8"));
  return { transfer: fieldsUnder(defs, "Transfer"), "sub-processor": fieldsUnder(defs, "SubProcessor") };
}

function fieldsUnder(defs, root) {
  const fields = {};
  const nameOf = (schema) => schema.$ref?.split("/").pop();
  const named = (schema) => (schema.$ref ? defs[nameOf(schema)] : schema);

  const visit = (name, schema) => {
    const options = schema.anyOf ?? [schema];
    const none = options.some((option) => option.const === "none");
    const value = options.find((option) => option.type !== "null" && option.const === undefined);
    const target = named(value);
    const add = (kind, more) => {
      fields[name] = { kind, ...more, ...(none && { none }) };
    };
    if (leaves[nameOf(value)]) add(leaves[nameOf(value)]);
    else if (target.enum) add("word", { list: nameOf(value), words: target.enum });
    else if (target.properties) visitObject(`${name}.`, target);
    else if (target.additionalProperties) visit(`${name}.*`, { type: "boolean" });
    else if (target.type === "array") visitList(name, target.items, add);
    else if (target.type === "boolean") add("flag");
    else if (target.type === "integer") add("number");
    else if (target.format === "date") add("date");
    else add("text");
  };

  const visitList = (name, items, add) => {
    const targets = items.anyOf ?? [items];
    const words = targets.find((target) => named(target).enum);
    if (words) return add("words", { list: nameOf(words), words: named(words).enum });
    const object = targets.map(named).find((target) => target.properties);
    if (!object) return add(items.type === "integer" ? "numbers" : "ids");
    // An entry of a list is told apart by what it cannot be without.
    const key = object.required[0];
    visitObject(`${name}[].`, object);
    const { words: keyWords, list: keyList } = fields[`${name}[].${key}`];
    fields[name] = { kind: "list", key, ...(keyWords && { keyWords, keyList }) };
  };

  const visitObject = (prefix, object) => {
    for (const [key, schema] of Object.entries(object.properties)) visit(prefix + key, schema);
  };

  visitObject("", defs[root]);
  return fields;
}
