//! What the measurements run on: the questions of the test vectors, single legs that stand for the usual cases, and
//! chains and registers of any size.
//!
//! Three things use it: `cargo bench` to look closely at one function, the binary `ratios` to compare with the goals, and
//! the binary `count` to count instructions under valgrind (`count.sh`).

mod chains;
mod legs;
mod questions;
mod registers;

pub use chains::{chain, chain_text};
pub use legs::{Leg, legs};
pub use questions::{Question, mixture, questions, transfers};
pub use registers::{example_registers, register};

/// Makes the compiler work out a value, and drops it.
pub fn keep<T>(value: T) {
    drop(std::hint::black_box(value));
}
