//! What the law is on a day: instruments, territories and the rest of one edition, and changes of it.

mod book;
mod bundled;
mod overlay;
mod state;

pub use book::*;
pub use overlay::{Op, Overlay};
pub use state::Law;
