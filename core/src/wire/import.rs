//! The question `import`: a text becomes a register.

use super::InputError;
use super::respond::Asked;
use crate::Country;
use crate::exchange::{About, Cells, Format, Loss, import};
use crate::facts::{Id, Register};
use serde::{Deserialize, Serialize};
use time::Date;

/// The facts: the text, its format, and what is known beside it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    text: String,
    format: Format,
    #[serde(default)]
    about: Beside,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Beside {
    document: Option<Id>,
    holder: Option<Id>,
    holder_name: Option<String>,
    holder_country: Option<Country>,
    language: Option<Id>,
    #[serde(deserialize_with = "day")]
    published: Option<Date>,
    part: Option<String>,
}

fn day<'de, D: serde::Deserializer<'de>>(d: D) -> Result<Option<Date>, D::Error> {
    let written = Option::<String>::deserialize(d)?;
    let read = |text: String| {
        crate::day::parse(&text)
            .ok_or_else(|| serde::de::Error::custom(format_args!("`{text}` is no date; write year-month-day")))
    };
    written.map(read).transpose()
}

impl Beside {
    fn about(self) -> About {
        let mut about = About::new(self.document.as_deref().unwrap_or("document"));
        if let Some(holder) = self.holder {
            about.holder = holder.to_string();
        }
        about.holder_name = self.holder_name;
        about.holder_country = self.holder_country;
        about.language = self.language.map(|tag| tag.to_string());
        about.published = self.published;
        about.part = self.part;
        about
    }
}

#[derive(Serialize)]
struct Imported {
    register: Register,
    losses: Vec<Loss>,
    cells: Cells,
}

/// Answers the question.
pub(super) fn answer(asked: &Asked<'_>) -> Result<String, InputError> {
    let Text { text, format, about } = asked.facts()?;
    let read = import(&text, format, &about.about());
    let read = read.map_err(|problems| {
        let message = problems.first().map_or("the text makes no register", |problem| problem.message.as_str());
        InputError::new("/facts/text", message)
    })?;
    asked.write(Imported { register: read.register, losses: read.losses, cells: read.cells })
}
