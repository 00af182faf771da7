//! An overlay in JSON makes a law that judges, or is refused.
#![no_main]

use lawful::law::Overlay;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| {
    if let Ok(overlay) = serde_json::from_slice::<Overlay>(text) {
        lawful_fuzz::try_overlay(&overlay);
    }
});
