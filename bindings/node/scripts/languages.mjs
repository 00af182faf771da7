// Writes `dist/lang`: the catalogues of the library, without the space that is there for people.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

const catalogues = new URL("../../../core/lang/", import.meta.url);
const folder = new URL("../dist/lang/", import.meta.url);

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(catalogues).filter((name) => name.endsWith(".json"))) {
    const texts = JSON.parse(readFileSync(new URL(name, catalogues), "utf8"));
    writeFileSync(new URL(name, folder), `${JSON.stringify(texts)}\n`);
}
