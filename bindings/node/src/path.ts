/**
 * The path of a JSON pointer in a value: places in lists are numbers, and where the value has a dotted key
 * (`exporter.country`) the path has it too.
 */
export function pathOf(pointer: string, value: unknown): PropertyKey[] {
    if (pointer === "") return [];
    const parts = pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const path: PropertyKey[] = [];
    let at = value;
    while (parts.length > 0) {
        const taken = Array.isArray(at) ? 1 : keyLength(parts, at);
        const key = parts.splice(0, taken).join(".");
        // Where the value does not go so far, what looks like a place in a list is one.
        const number = /^\d+$/.test(key) && (Array.isArray(at) || at === undefined);
        path.push(number ? Number(key) : key);
        at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined;
    }
    return path;
}

/** How many parts of the pointer the key of an object stands for. */
function keyLength(parts: readonly string[], at: unknown): number {
    if (typeof at !== "object" || at === null) return 1;
    for (let length = parts.length; length > 1; length -= 1) {
        if (Object.hasOwn(at, parts.slice(0, length).join("."))) return length;
    }
    return 1;
}
