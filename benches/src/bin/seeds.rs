//! Writes the first inputs of the fuzz targets: `seeds FOLDER`, one folder in it for each target.
//!
//! They are the test vectors and the example registers, so that the fuzzer starts from inputs that reach every rule.

use lawful_benches::questions;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Overlays with every operation; TOML has the same ones.
const OVERLAYS: [&str; 5] = [
    r#"[{"op":"end","instrument":"eu-adequacy-us-dpf","date":"2026-01-01"}]"#,
    r#"{"overlay":[{"op":"suspend","instrument":"eu-adequacy-ch","from":"2023-01-01","until":"2024-01-01"}]}"#,
    r#"[{"op":"extend","instrument":"eu-adequacy-uk-gdpr-2025","ends_on":"2032-01-01"}]"#,
    r#"[{"op":"set-scope","instrument":"eu-adequacy-us-dpf","path":"listing","value":false}]"#,
    r#"[{"op":"set-scope","instrument":"eu-adequacy-us-dpf","path":"scope.tokens","value":["subject-to-PIPEDA"]}]"#,
];

const TOML_OVERLAYS: [&str; 3] = [
    "[[overlay]]\nop = \"end\"\ninstrument = \"eu-adequacy-us-dpf\"\ndate = 2026-01-01\n",
    "[[overlay]]\nop = \"suspend\"\ninstrument = \"eu-adequacy-ch\"\nfrom = \"2023-01-01\"\nuntil = 2024-01-01\n",
    "[[overlay]]\nop = \"set-scope\"\ninstrument = \"eu-adequacy-us-dpf\"\npath = \"listing\"\nvalue = false\n",
];

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).map_or_else(|| PathBuf::from("fuzz/corpus"), PathBuf::from);
    for vector in &questions() {
        let id = vector["id"].as_str().unwrap_or("vector");
        write(&folder, "question", id, &question(vector).to_string())?;
        if vector["question"] == "transfer" {
            write(&folder, "facts", id, &vector["facts"].to_string())?;
        }
        if let Some(overlay) = vector.get("overlay") {
            write(&folder, "overlay", id, &overlay.to_string())?;
        }
    }
    for (at, overlay) in OVERLAYS.iter().enumerate() {
        write(&folder, "overlay", &at.to_string(), overlay)?;
    }
    for (at, overlay) in TOML_OVERLAYS.iter().enumerate() {
        write(&folder, "overlay_toml", &at.to_string(), overlay)?;
    }
    registers(&folder)
}

fn write(folder: &Path, target: &str, name: &str, text: &str) -> io::Result<()> {
    let folder = folder.join(target);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(name), text)
}

/// The question that a vector asks.
fn question(vector: &Value) -> Value {
    let keys = ["question", "regime", "as_of", "facts", "overlay", "from", "to"];
    let asked: Map<String, Value> =
        keys.into_iter().filter_map(|key| Some((key.to_owned(), vector.get(key)?.clone()))).collect();
    Value::Object(asked)
}

/// The example registers, each also cut down to one engagement: small inputs are changed faster.
fn registers(folder: &Path) -> io::Result<()> {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/examples/registers");
    for file in fs::read_dir(examples)? {
        let path = file?.path();
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let Ok(register) = serde_json::from_slice::<Value>(&fs::read(&path)?) else { continue };
        write(folder, "register", &name, &register.to_string())?;
        let engagements = register["engagements"].as_array().cloned().unwrap_or_default();
        for (at, engagement) in engagements.iter().take(8).enumerate() {
            let named = |party: &&Value| [&engagement["by"], &engagement["engages"]].contains(&&party["id"]);
            let parties: Vec<&Value> = register["parties"].as_array().into_iter().flatten().filter(named).collect();
            let small = json!({
                "format": register["format"],
                "document": {"id": name, "holder": register["document"]["holder"]},
                "parties": parties,
                "engagements": [engagement],
            });
            write(folder, "register", &format!("{name}-{at}"), &small.to_string())?;
        }
    }
    Ok(())
}
