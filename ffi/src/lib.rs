//! The C interface of `lawful`. The header `include/lawful.h` is made from this crate and documents it for C.
//!
//! Every function that can fail returns a [`status`], gives its result through a pointer named `out`, and catches what
//! panics below it. Nothing is kept between calls but what a handle holds.
#![allow(non_camel_case_types, reason = "the types have the names that C has them by")]

pub mod answer;
pub mod batch;
pub mod code;
pub mod decide;
pub mod error;
pub mod law;
pub mod register;
pub mod status;
pub mod text;
pub mod transfer;

#[cfg(test)]
mod tests;
