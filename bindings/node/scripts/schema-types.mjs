// TypeScript from the part of JSON Schema that this project's schemas use. A word it does not know is an error, so that
// nothing is typed more loosely than it is.

/** The declarations of every definition, in the order of their names. */
export function declarations(defs) {
    return Object.keys(defs).sort().map((name) => declaration(name, defs)).join("\n");
}

function declaration(name, defs) {
    const def = defs[name];
    const head = comment(def.description, "");
    if (!isRecord(def)) return `${head}export type ${name} = ${type(def)};\n`;
    const lines = Object.entries(def.properties).flatMap(([key, field]) => [
        comment(field.description, "    "),
        `    ${property(key)}${(def.required ?? []).includes(key) ? "" : "?"}: ${type(field)};\n`,
    ]);
    return `${head}export interface ${name} {\n${lines.join("")}${dotted(def, defs)}}\n`;
}

function isRecord(def) {
    return def.type === "object" && def.properties !== undefined;
}

/** `exporter.country` beside `country` in `exporter`, for every group of the record. */
function dotted(def, defs) {
    const groups = /^\^\((.*)\)\\\.$/.exec(Object.keys(def.patternProperties ?? {})[0] ?? "")?.[1]?.split("|") ?? [];
    return groups.flatMap((group) => flat(`${group}`, def.properties[group], defs)).join("");
}

function flat(path, field, defs) {
    const def = group(field, defs);
    if (def.type !== "object") return [];
    if (!def.properties) return [`    [key: \`${path}.\${string}\`]: ${type(def.additionalProperties)} | undefined;\n`];
    return Object.entries(def.properties).flatMap(([key, inner]) => {
        const at = `${path}.${key}`;
        const whole = `    /** The same as \`${key}\` in \`${path}\`. */\n    "${at}"?: ${type(inner)};\n`;
        return group(inner, defs).type === "object" ? [whole, ...flat(at, inner, defs)] : [whole];
    });
}

/** What a field is; of a group in whose place a plain yes or no may stand, the group. */
function group(field, defs) {
    const bare = field.anyOf?.length === 2 && field.anyOf[1].type === "boolean" ? field.anyOf[0] : field;
    return bare.$ref ? defs[bare.$ref.split("/").at(-1)] : bare;
}

/** The type of a schema. */
export function type(schema) {
    if (schema === true || Object.keys(schema).length === 0) return "unknown";
    if (schema.$ref) return schema.$ref.split("/").at(-1);
    if (schema.anyOf) return [...new Set(schema.anyOf.map(type))].join(" | ");
    if (schema.const !== undefined) return JSON.stringify(schema.const);
    if (schema.enum) return schema.enum.map((word) => JSON.stringify(word)).join(" | ");
    if (Array.isArray(schema.type)) return schema.type.map((one) => type({ ...schema, type: one })).join(" | ");
    switch (schema.type) {
        case "string":
            return schema.format === "date" ? "IsoDate" : "string";
        case "boolean":
            return "boolean";
        case "integer":
        case "number":
            return "number";
        case "null":
            return "null";
        case "array":
            return list(schema);
        case "object":
            return object(schema);
        default:
            throw new Error(`no type for ${JSON.stringify(schema)}`);
    }
}

function list(schema) {
    if (schema.prefixItems) return `readonly [${schema.prefixItems.map(type).join(", ")}]`;
    return `readonly (${type(schema.items)})[]`;
}

function object(schema) {
    if (schema.properties) {
        const required = schema.required ?? [];
        const fields = Object.entries(schema.properties).map(
            ([key, field]) => `${property(key)}${required.includes(key) ? "" : "?"}: ${type(field)}`,
        );
        return `{ ${fields.join("; ")} }`;
    }
    if (schema.additionalProperties) return `{ [key: string]: ${type(schema.additionalProperties)} }`;
    return "{ [key: string]: unknown }";
}

function property(key) {
    return /^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key);
}

function comment(text, indent) {
    return text ? `${indent}/** ${text.replaceAll("*/", "* /")} */\n` : "";
}
