//! `lawful law`.

use super::Done;
use crate::args::{LawCommand, LawEvents, LawList, LawShow, Plain};
use crate::engine;
use crate::render::law as render;
use lawful::law::{Event, Instrument, Law};

/// Looks into the law data.
pub fn run(command: &LawCommand) -> Done {
    let law = Law::bundled();
    match command {
        LawCommand::List(args) => Done::clean(list(&law, args)),
        LawCommand::Show(args) => show(&law, args),
        LawCommand::Events(args) => Done::clean(events(&law, args)),
    }
}

fn list(law: &Law, args: &LawList) -> String {
    let wanted = |of: &&Instrument| {
        args.kind.is_none_or(|kind| of.kind == kind)
            && args.regime.is_none_or(|regime| of.regime == regime)
            && args.on.is_none_or(|day| of.in_force(day))
    };
    let chosen = law.instruments().iter().filter(wanted);
    match args.format {
        Plain::Human => render::list(law, chosen),
        Plain::Json => lines(chosen),
    }
}

fn show(law: &Law, args: &LawShow) -> Done {
    let Some(of) = law.instrument(&args.id) else { return engine::no_instrument(&args.id).into() };
    Done::clean(match args.format {
        Plain::Human => render::show(law, of),
        Plain::Json => lines(std::iter::once(of)),
    })
}

fn events(law: &Law, args: &LawEvents) -> String {
    let wanted = |event: &&Event| {
        args.from.is_none_or(|from| from <= event.date)
            && args.to.is_none_or(|to| event.date < to)
            && args.regime.is_none_or(|regime| event.regime == Some(regime))
    };
    let chosen = law.events().filter(wanted);
    match args.format {
        Plain::Human => render::events(law, chosen),
        Plain::Json => lines(chosen),
    }
}

/// JSON, one line for each.
fn lines(of: impl Iterator<Item = impl serde::Serialize>) -> String {
    of.map(|one| engine::json(&one) + "\n").collect()
}
