import { Law, init } from "lawful";

await init({ lang: "nb" });
const on = Law.bundled().on("2026-11-22").in("nb");
document.title = on.transfer({ "exporter.country": "DE", "importer.country": "FR", "importer.role": "processor" }).findings[0].message;
