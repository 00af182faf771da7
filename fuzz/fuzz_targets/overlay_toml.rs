//! The same in TOML.
#![no_main]

use lawful::law::Overlay;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(overlay) = toml::from_str::<Overlay>(text) {
        lawful_fuzz::try_overlay(&overlay);
    }
});
