import { Law, init } from "lawful";

await init();
document.title = Law.bundled().on("2026-11-22").decide({ "exporter.country": "DE", "importer.country": "FR", "importer.role": "processor" });
