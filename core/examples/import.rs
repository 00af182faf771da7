//! Reads a text and prints the register, and what was not understood: `cargo run --features exchange --example import -- FORMAT FILE`.
use lawful::exchange::{About, Format, import};

fn main() {
    let mut args = std::env::args().skip(1);
    let format: Format = args.next().and_then(|word| word.parse().ok()).unwrap_or(Format::Text);
    let text = args.next().and_then(|path| std::fs::read_to_string(path).ok()).unwrap_or_default();
    let read = import(&text, format, &About::new("document")).unwrap();
    println!("{}", serde_json::to_string(&read.register).unwrap());
    for loss in &read.losses {
        eprintln!("{}: [{}] {} -- {}", loss.line, loss.place, loss.text, loss.why);
    }
    eprintln!("{:?}", read.cells);
}
