//! The edition built into the library: constant tables, made by the build script from the law files.

use std::borrow::Cow::Borrowed as B;

use time::Date;

use super::book::*;
use crate::day::ymd;
use crate::place::Country;
use crate::regime::Regime;

const fn country(code: &str) -> Country {
    match Country::from_alpha2(code) {
        Some(country) => country,
        None => panic!("no such country"),
    }
}

include!(concat!(env!("OUT_DIR"), "/law_tables.rs"));
