//! The language a question asks for.

use crate::wire::InputError;
use crate::{Day, Language};

/// The catalogues that a host has read.
#[cfg(feature = "lang")]
pub(crate) type Catalogues<'a> = &'a [super::Catalogue];
/// Without the feature `lang` there are none.
#[cfg(not(feature = "lang"))]
pub(crate) type Catalogues<'a> = &'a [()];

/// The day, told in the language asked for.
///
/// # Errors
/// When this build has no catalogue of it.
pub(crate) fn in_language<'a>(
    day: Day<'a>,
    lang: Option<Language>,
    catalogues: Catalogues<'a>,
) -> Result<Day<'a>, InputError> {
    let Some(lang) = lang.filter(|lang| *lang != Language::En) else { return Ok(day) };
    #[cfg(feature = "lang")]
    if let Some(catalogue) = catalogues.iter().find(|one| one.language() == lang) {
        return Ok(day.in_language(catalogue));
    }
    #[cfg(feature = "lang-bundled")]
    return Ok(day.in_language(super::Catalogue::bundled(lang)));
    #[cfg(not(feature = "lang-bundled"))]
    {
        let _ = (day, catalogues);
        Err(InputError::new("/lang", format!("the catalogue of `{lang}` is not loaded; English is always there")))
    }
}
