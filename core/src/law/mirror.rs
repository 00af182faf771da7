//! The law as plain text: one line for each window, so that a change of the data shows in a diff.

use std::collections::BTreeMap;
use std::fmt::Write;

use time::Date;

use super::Law;
use super::book::{Instrument, Period};
use crate::place::Country;
use crate::regime::Regime;

impl Law {
    /// Every instrument with its window, and the lines of the territories, as plain text for people and diffs.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        let _ =
            writeln!(text, "edition {}, as of {}, evidence to {}", self.edition(), self.as_of(), self.last_evidence());
        let mut acts: Vec<&Instrument> = self.instruments().iter().collect();
        acts.sort_by_key(|act| (act.regime, act.kind, act.applies_from, &act.id));
        for regime in Regime::ALL {
            let _ = writeln!(text, "\n{regime}");
            for act in acts.iter().filter(|act| act.regime == *regime) {
                let _ = writeln!(text, "  {:<26} {:<38} {}", act.kind, act.id, window(act));
            }
        }
        self.lines_to_text(&mut text);
        text
    }

    fn lines_to_text(&self, text: &mut String) {
        let mut lines: BTreeMap<(Regime, String), Vec<Country>> = BTreeMap::new();
        for territory in self.territories() {
            for regime in Regime::JUDGED {
                let line: Vec<String> = territory.line(regime).iter().map(period).collect();
                lines.entry((regime, line.join(", "))).or_default().push(territory.country);
            }
        }
        for ((regime, line), countries) in lines {
            let _ = writeln!(text, "\n{regime}: {line}");
            for row in countries.chunks(36) {
                let codes: Vec<&str> = row.iter().map(|country| country.alpha2()).collect();
                let _ = writeln!(text, "  {}", codes.join(" "));
            }
        }
    }
}

fn window(act: &Instrument) -> String {
    let day = |day: Option<Date>| day.map_or_else(|| "open".to_owned(), |day| day.to_string());
    let mut window = match act.applies_from {
        Some(from) => format!("{from} until {}", day(act.ends_on)),
        None => "not law".to_owned(),
    };
    if let Some(by) = &act.ended_by {
        let _ = write!(window, " ({by})");
    }
    if let Some(last) = act.new_contracts_end_on {
        let _ = write!(window, ", no new contract from {last}");
    }
    for (from, until) in act.suspensions.iter() {
        let _ = write!(window, ", suspended {from} until {until}");
    }
    if act.supports_transfer {
        window.push_str(", a ground");
    }
    let _ = write!(window, ", {}", act.confidence);
    window
}

fn period(period: &Period) -> String {
    let basis = period.basis.as_deref().map_or_else(String::new, |basis| format!(" ({basis})"));
    let until = period.until.map_or_else(String::new, |until| format!(" until {until}"));
    format!("{} from {}{until}{basis}", period.status, period.from)
}
