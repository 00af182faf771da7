//! A register that can be read is checked, drawn into legs and judged.
#![no_main]

use lawful::facts::Register;
use lawful::{Law, wire};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &[u8]| {
    let Ok(register) = wire::read::<Register>(text) else { return };
    let _ = register.check();
    let _ = register.cycles();
    let law = Law::bundled();
    for leg in register.legs().take(20) {
        lawful_fuzz::judge(&law, lawful_fuzz::today(), &leg.transfer);
    }
});
