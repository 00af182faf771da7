//! The numbers by which C knows closed lists. They are written out here and never change their meaning, whatever the
//! order of the words in the library is.

use crate::law::{date, lawful_law};
use crate::status::{Tried, lawful_status};
use crate::text::{borrow, lend};
use model::facts::{BcrKind, Conclusion, DataStatus, Fact, Frequency, Id, Mode, PartyKind, Role, Set, Tag, ToolKind};
use model::{Code, Outcome, Place, Regime};
use std::ffi::c_char;

/// Any fact of `lawful_transfer`: nobody said; the default that `docs/RULES.md` declares is taken, mostly unknown.
pub const LAWFUL_NOT_STATED: i8 = 0;
/// Any fact: stated to be unknown.
pub const LAWFUL_UNKNOWN: i8 = -1;
/// Facts other than yes or no: known not to exist.
pub const LAWFUL_NONE: i8 = -2;
/// A fact that is yes or no: yes.
pub const LAWFUL_YES: i8 = 1;
/// A fact that is yes or no: no. (Zero is not no: it is `LAWFUL_NOT_STATED`.)
pub const LAWFUL_NO: i8 = 2;

/// The role decides why and how.
pub const LAWFUL_ROLE_CONTROLLER: i8 = 1;
/// It decides together with another.
pub const LAWFUL_ROLE_JOINT_CONTROLLER: i8 = 2;
/// It acts on a controller's behalf.
pub const LAWFUL_ROLE_PROCESSOR: i8 = 3;
const ROLES: [Role; 3] = [Role::Controller, Role::JointController, Role::Processor];

/// The party is a company.
pub const LAWFUL_KIND_COMPANY: i8 = 1;
/// It is a public authority or body.
pub const LAWFUL_KIND_PUBLIC_AUTHORITY: i8 = 2;
/// It is an association, foundation or other non-profit body.
pub const LAWFUL_KIND_ASSOCIATION: i8 = 3;
/// It is a natural person.
pub const LAWFUL_KIND_NATURAL_PERSON: i8 = 4;
const KINDS: [PartyKind; 4] =
    [PartyKind::Company, PartyKind::PublicAuthority, PartyKind::Association, PartyKind::NaturalPerson];

/// The data are personal.
pub const LAWFUL_DATA_PERSONAL: i8 = 1;
/// They are pseudonymised.
pub const LAWFUL_DATA_PSEUDONYMISED: i8 = 2;
/// They are claimed to be anonymous.
pub const LAWFUL_DATA_ANONYMOUS: i8 = 3;
const STATUSES: [DataStatus; 3] = [DataStatus::Personal, DataStatus::Pseudonymised, DataStatus::Anonymous];

/// The data are sent.
pub const LAWFUL_MODE_TRANSMISSION: i8 = 1;
/// The importer sees them where they are.
pub const LAWFUL_MODE_REMOTE_ACCESS: i8 = 2;
/// The importer keeps them.
pub const LAWFUL_MODE_STORAGE: i8 = 3;
/// A tag of the importer on the exporter's page has the visitor's device send them.
pub const LAWFUL_MODE_EMBEDDED_THIRD_PARTY: i8 = 4;
/// They only pass through.
pub const LAWFUL_MODE_TRANSIT: i8 = 5;
/// They are put on a public page.
pub const LAWFUL_MODE_PUBLICATION: i8 = 6;
/// The data subject gives them to the importer.
pub const LAWFUL_MODE_DIRECT_COLLECTION: i8 = 7;
/// Staff of the exporter see them abroad.
pub const LAWFUL_MODE_INTERNAL_ACCESS: i8 = 8;
const MODES: [Mode; 8] = [
    Mode::Transmission,
    Mode::RemoteAccess,
    Mode::Storage,
    Mode::EmbeddedThirdParty,
    Mode::Transit,
    Mode::Publication,
    Mode::DirectCollection,
    Mode::InternalAccess,
];

/// The transfer happens once.
pub const LAWFUL_FREQUENCY_ONE_OFF: i8 = 1;
/// It happens more than once, but not regularly.
pub const LAWFUL_FREQUENCY_OCCASIONAL: i8 = 2;
/// It happens regularly.
pub const LAWFUL_FREQUENCY_REPETITIVE: i8 = 3;
/// It is a standing arrangement.
pub const LAWFUL_FREQUENCY_SYSTEMATIC: i8 = 4;
const FREQUENCIES: [Frequency; 4] =
    [Frequency::OneOff, Frequency::Occasional, Frequency::Repetitive, Frequency::Systematic];

/// Standard contractual clauses.
pub const LAWFUL_TOOL_SCC: i8 = 1;
/// Binding corporate rules.
pub const LAWFUL_TOOL_BCR: i8 = 2;
/// A code of conduct.
pub const LAWFUL_TOOL_CODE_OF_CONDUCT: i8 = 3;
/// A certification with commitments of the importer.
pub const LAWFUL_TOOL_CERTIFICATION: i8 = 4;
/// Clauses of the parties' own.
pub const LAWFUL_TOOL_ADHOC_CLAUSES: i8 = 5;
/// An administrative arrangement between public bodies.
pub const LAWFUL_TOOL_ADMINISTRATIVE_ARRANGEMENT: i8 = 6;
/// A legally binding instrument between public bodies.
pub const LAWFUL_TOOL_PUBLIC_BODY_INSTRUMENT: i8 = 7;
/// An authorisation under the Directive of 1995.
pub const LAWFUL_TOOL_LEGACY_AUTHORISATION: i8 = 8;
/// A processing agreement, which is no transfer tool.
pub const LAWFUL_TOOL_DPA_CLAUSES: i8 = 9;
const TOOLS: [ToolKind; 9] = [
    ToolKind::Scc,
    ToolKind::Bcr,
    ToolKind::CodeOfConduct,
    ToolKind::Certification,
    ToolKind::AdhocClauses,
    ToolKind::AdministrativeArrangement,
    ToolKind::PublicBodyInstrument,
    ToolKind::LegacyAuthorisation,
    ToolKind::DpaClauses,
];

/// Corporate rules for data of which the group is controller.
pub const LAWFUL_BCR_CONTROLLER: i8 = 1;
/// Corporate rules for data that the group processes for others.
pub const LAWFUL_BCR_PROCESSOR: i8 = 2;
const BCR_KINDS: [BcrKind; 2] = [BcrKind::Controller, BcrKind::Processor];

/// The assessment finds equivalent protection.
pub const LAWFUL_TIA_EQUIVALENT: i8 = 1;
/// It finds that problematic law is not applied in practice.
pub const LAWFUL_TIA_EQUIVALENT_IN_PRACTICE: i8 = 2;
/// It finds equivalent protection with supplementary measures.
pub const LAWFUL_TIA_EQUIVALENT_WITH_MEASURES: i8 = 3;
/// It finds no equivalent protection.
pub const LAWFUL_TIA_NOT_EQUIVALENT: i8 = 4;
const CONCLUSIONS: [Conclusion; 4] = [
    Conclusion::Equivalent,
    Conclusion::EquivalentInPractice,
    Conclusion::EquivalentWithMeasures,
    Conclusion::NotEquivalent,
];

/// A bit of `tags`: data of employees.
pub const LAWFUL_TAG_HR: u32 = 1;
/// A bit of `tags`: other data.
pub const LAWFUL_TAG_NON_HR: u32 = 2;
/// A bit of `tags`: special categories.
pub const LAWFUL_TAG_SPECIAL: u32 = 4;
/// A bit of `tags`: criminal convictions and offences.
pub const LAWFUL_TAG_CRIMINAL: u32 = 8;
/// A bit of `tags`: journalistic material.
pub const LAWFUL_TAG_JOURNALISTIC: u32 = 16;
/// A bit of `tags`: data for immigration control of the United Kingdom.
pub const LAWFUL_TAG_IMMIGRATION_CONTROL: u32 = 32;
/// A bit of `tags`: data of children.
pub const LAWFUL_TAG_CHILDREN: u32 = 64;
/// A bit of `tags`: health data.
pub const LAWFUL_TAG_HEALTH: u32 = 128;
/// A bit of `tags`: payment and account data.
pub const LAWFUL_TAG_FINANCIAL: u32 = 256;
/// A bit of `tags`: location data.
pub const LAWFUL_TAG_LOCATION: u32 = 512;
/// A bit of `tags`: the content of communications.
pub const LAWFUL_TAG_COMMUNICATIONS_CONTENT: u32 = 1024;
/// A bit of `tags`: biometric data.
pub const LAWFUL_TAG_BIOMETRIC: u32 = 2048;
/// Alone in `tags`: it is known that no kind is named.
pub const LAWFUL_TAGS_EMPTY: u32 = 0x8000_0000;
/// Alone in `tags`: stated to be unknown.
pub const LAWFUL_TAGS_UNKNOWN: u32 = 0x4000_0000;
const TAGS: [Tag; 12] = [
    Tag::Hr,
    Tag::NonHr,
    Tag::Special,
    Tag::Criminal,
    Tag::Journalistic,
    Tag::ImmigrationControl,
    Tag::Children,
    Tag::Health,
    Tag::Financial,
    Tag::Location,
    Tag::CommunicationsContent,
    Tag::Biometric,
];

/// Every regime that applies to the exporter or is mentioned in its facts; the weakest decides.
pub const LAWFUL_REGIME_ANY: i8 = 0;
/// The GDPR.
pub const LAWFUL_REGIME_EU_GDPR: i8 = 1;
/// The UK GDPR.
pub const LAWFUL_REGIME_UK_GDPR: i8 = 2;
/// The Swiss FADP.
pub const LAWFUL_REGIME_CH_FADP: i8 = 3;
/// Directive 95/46/EC, for days before the GDPR.
pub const LAWFUL_REGIME_EU_DIR_95_46: i8 = 4;
const REGIMES: [Regime; 4] = [Regime::EuGdpr, Regime::UkGdpr, Regime::ChFadp, Regime::EuDir9546];

/// The rules on transfers do not apply, however unknown facts turn out.
pub const LAWFUL_OUTCOME_NOT_RESTRICTED: u8 = 0;
/// They do not forbid the transfer, however unknown facts turn out.
pub const LAWFUL_OUTCOME_LAWFUL: u8 = 1;
/// Facts are missing that would decide.
pub const LAWFUL_OUTCOME_UNDETERMINED: u8 = 2;
/// They forbid it, however unknown facts turn out.
pub const LAWFUL_OUTCOME_UNLAWFUL: u8 = 3;
/// In a batch: the row is refused; its error says why.
pub const LAWFUL_OUTCOME_ERROR: u8 = 255;

pub(crate) const fn outcome_code(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::NotRestricted => LAWFUL_OUTCOME_NOT_RESTRICTED,
        Outcome::Lawful => LAWFUL_OUTCOME_LAWFUL,
        Outcome::Undetermined => LAWFUL_OUTCOME_UNDETERMINED,
        Outcome::Unlawful => LAWFUL_OUTCOME_UNLAWFUL,
        // An outcome that this interface does not know yet must not read as a good one.
        _ => LAWFUL_OUTCOME_ERROR,
    }
}

/// A regime, or `None` for whichever apply.
pub(crate) fn regime(code: i32) -> Tried<Option<Regime>> {
    match usize::try_from(code) {
        Ok(0) => Ok(None),
        Ok(code) => REGIMES.get(code - 1).copied().map(Some).ok_or(lawful_status::LAWFUL_OUT_OF_RANGE),
        Err(_) => Err(lawful_status::LAWFUL_OUT_OF_RANGE),
    }
}

/// A value of a closed list.
fn value<T: Copy>(code: i8, values: &[T]) -> Tried<Fact<T>> {
    match code {
        LAWFUL_NOT_STATED => Ok(Fact::Unstated),
        LAWFUL_UNKNOWN => Ok(Fact::Unknown),
        LAWFUL_NONE => Ok(Fact::None),
        code => {
            let at = usize::try_from(code).ok().and_then(|code| values.get(code - 1));
            at.map(|value| Fact::Is(*value)).ok_or(lawful_status::LAWFUL_OUT_OF_RANGE)
        }
    }
}

/// What a number in C stands for.
pub(crate) trait Coded<C>: Sized {
    fn of(code: C) -> Tried<Self>;
}

macro_rules! coded {
    ($($type:ty: $values:ident),+) => {$(
        impl Coded<i8> for Fact<$type> {
            fn of(code: i8) -> Tried<Self> {
                value(code, &$values)
            }
        }
    )+};
}
coded!(Role: ROLES, PartyKind: KINDS, DataStatus: STATUSES, Mode: MODES, Frequency: FREQUENCIES, ToolKind: TOOLS,
    BcrKind: BCR_KINDS, Conclusion: CONCLUSIONS);

impl Coded<i8> for Fact<bool> {
    fn of(code: i8) -> Tried<Self> {
        match value(code, &[true, false])? {
            Self::None => Err(lawful_status::LAWFUL_OUT_OF_RANGE),
            known => Ok(known),
        }
    }
}

impl Coded<i8> for Fact<u16> {
    /// A small number that begins at 1: the module of clauses.
    fn of(code: i8) -> Tried<Self> {
        value(code, &[1, 2, 3, 4])
    }
}

impl Coded<i32> for Fact<model::Date> {
    fn of(code: i32) -> Tried<Self> {
        match code {
            0 => Ok(Self::Unstated),
            -1 => Ok(Self::Unknown),
            -2 => Ok(Self::None),
            yyyymmdd => date(yyyymmdd).map(Self::Is),
        }
    }
}

impl Coded<u32> for Fact<Set<Tag>> {
    fn of(bits: u32) -> Tried<Self> {
        match bits {
            0 => Ok(Self::Unstated),
            LAWFUL_TAGS_UNKNOWN => Ok(Self::Unknown),
            LAWFUL_TAGS_EMPTY => Ok(Self::Is(Set::default())),
            bits if bits >> TAGS.len() != 0 => Err(lawful_status::LAWFUL_OUT_OF_RANGE),
            bits => Ok(Self::Is((0..TAGS.len()).filter(|at| bits >> at & 1 == 1).map(|at| TAGS[at]).collect())),
        }
    }
}

impl Coded<[c_char; 2]> for Fact<Place> {
    fn of(letters: [c_char; 2]) -> Tried<Self> {
        // `c_char` is signed on some machines; the bytes are the same.
        let letters = letters.map(|letter| letter.to_ne_bytes()[0]);
        match &letters {
            [0, 0] => Ok(Self::Unstated),
            b"??" => Ok(Self::Unknown),
            b"--" => Ok(Self::None),
            b"*E" => Ok(Self::Is(Place::EEA)),
            b"*3" => Ok(Self::Is(Place::THIRD_COUNTRY)),
            b"XK" => "XK".parse().map(Self::Is).map_err(|_| lawful_status::LAWFUL_OUT_OF_RANGE),
            code => {
                let code = std::str::from_utf8(code).map_err(|_| lawful_status::LAWFUL_NOT_UTF8)?;
                let country = model::Country::from_alpha2(code).ok_or(lawful_status::LAWFUL_OUT_OF_RANGE)?;
                Ok(Self::Is(country.into()))
            }
        }
    }
}

/// An instrument by its number in the law.
pub(crate) fn instrument(law: &lawful_law, number: i32) -> Tried<Fact<Id>> {
    match number {
        0 => Ok(Fact::Unstated),
        -1 => Ok(Fact::Unknown),
        -2 => Ok(Fact::None),
        number => {
            let at = usize::try_from(number).ok().and_then(|number| law.instruments.get(number - 1));
            at.map(|id| Fact::Is(id.clone())).ok_or(lawful_status::LAWFUL_OUT_OF_RANGE)
        }
    }
}

/// How many codes there are: they are numbered from 0. Their numbers are those of this version of the library; to keep
/// one, keep its name.
#[unsafe(no_mangle)]
pub extern "C" fn lawful_code_count() -> i32 {
    i32::try_from(Code::all().count()).unwrap_or(i32::MAX)
}

/// The name of a code, `LF-T-090` say. Lives as long as the law; ends in a zero byte; `len`, if not NULL, gets the length
/// without it. NULL for NULL and where there is no such code.
///
/// # Safety
/// `law` is NULL or a live law; `len` is NULL or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_code_name(law: *const lawful_law, code: i32, len: *mut usize) -> *const c_char {
    // SAFETY: as the caller promises.
    let names = unsafe { borrow(law) }.map_or(&[][..], |law| law.code_names());
    match usize::try_from(code).ok().and_then(|code| names.get(code)) {
        // SAFETY: as the caller promises.
        Some((name, _)) => unsafe { lend(name, len) },
        None => std::ptr::null(),
    }
}

/// What a code is about, in a few words of English. Lives and ends as `lawful_code_name`.
///
/// # Safety
/// As `lawful_code_name`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lawful_code_title(law: *const lawful_law, code: i32, len: *mut usize) -> *const c_char {
    // SAFETY: as the caller promises.
    let names = unsafe { borrow(law) }.map_or(&[][..], |law| law.code_names());
    match usize::try_from(code).ok().and_then(|code| names.get(code)) {
        // SAFETY: as the caller promises.
        Some((_, title)) => unsafe { lend(title, len) },
        None => std::ptr::null(),
    }
}
