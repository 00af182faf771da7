//! The parties of a register: the holder, its recipients and its sources.

use super::place::{PlaceName, PlaceStatement};
use super::text::{Lines, Words};
use super::vocabulary::Naming;
use crate::facts::fact::Fact;
use crate::facts::record::record;
use crate::facts::{ByRegime, Certification, Id, PartyKind, Role, Sector};

record! {
    /// The names of a party. A name is kept as it is written; the key is for comparison and never written back.
    pub struct PartyName is "a name" {
        /// The name as the document writes it first; `null` when it names nobody. Default: unknown.
        written: Fact<String>,
        /// A normalised form, to compare registers with. Default: none.
        key: Fact<String>,
        /// The legal name, if the document gives it. Default: unknown.
        legal: Fact<String>,
        /// Trade names. Default: none stated.
        trade: Fact<Vec<String>>,
        /// Other spellings in the same document. Default: none.
        spelled: Fact<Vec<String>>,
        /// The lines that name it. Default: not kept.
        lines: Fact<Lines>,
    }
}

record! {
    /// The offer to name a party on request.
    pub struct OnRequest is "an offer to name the party" {
        /// Who may ask. Default: unknown.
        who: Fact<String>,
        /// The words of the offer. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// The entities of a group in one country, unnamed.
    pub struct GroupEntity is "a group entity" {
        /// The country. Default: unknown.
        place: Fact<PlaceName>,
        /// The words that state it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// A list elsewhere that names the recipients.
    pub struct OutsideList is "a list elsewhere" {
        /// The words that refer to it. Default: not kept.
        words: Fact<Words>,
        /// Whether it claims to be complete. Default: unknown.
        complete: Fact<bool>,
    }
}

record! {
    /// A role that the document gives to a party, for some of its processing.
    pub struct PartyRole is "a role of a party" {
        /// The role. Default: unknown.
        role: Fact<Role>,
        /// The processing for which it has the role. Default: not said.
        processing @ "for": Fact<String>,
        /// The words that give it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// A service or product of a party.
    pub struct Service is "a service" {
        /// Its id, unique in the register. Required.
        id: Fact<Id>,
        /// Its name as written. Default: unknown.
        name: Fact<String>,
        /// The components that the document names. Default: none named.
        components: Fact<Vec<String>>,
        /// Whether the list of components is open (`etc.`). Default: unknown.
        open_ended: Fact<bool>,
        /// The words that name it. Default: not kept.
        words: Fact<Words>,
    }
}

record! {
    /// A party: the holder of the document, a recipient, a source, or a class of them.
    pub struct Party is "a party" {
        /// Its id. Required.
        id: Fact<Id>,
        /// Its names.
        name: PartyName,
        /// How the document makes it known. Default: unknown.
        disclosure: Fact<Naming>,
        /// The offer to name it on request.
        on_request: OnRequest,
        /// What kind of body it is. Default: unknown.
        kind: Fact<PartyKind>,
        /// Its line of business, only if the text says so. Default: none that matters.
        sector: Fact<Sector>,
        /// The words that say so. Default: not kept.
        sector_words: Fact<Words>,
        /// Its places; what an engagement states for itself goes before them. Default: unknown.
        places: Fact<Vec<PlaceStatement>>,
        /// The country of the parent that controls it. Default: none.
        parent_country: Fact<PlaceName>,
        /// The regimes that the document says apply to it. Default: computed from its country.
        subject_to: ByRegime,
        /// The words that say so. Default: not kept.
        subject_to_words: Fact<Words>,
        /// The entities of its group by country. Default: none stated.
        group: Fact<Vec<GroupEntity>>,
        /// The words on the group. Default: not kept.
        group_words: Fact<Words>,
        /// The kinds of recipients inside a class. Default: none stated.
        members: Fact<Vec<Words>>,
        /// The list elsewhere that names the recipients.
        list: OutsideList,
        /// Whether the processors that the document shows it engaging are all it uses. Default: unknown.
        subprocessors_complete: Fact<bool>,
        /// The roles that the document gives it. Default: unknown.
        roles: Fact<Vec<PartyRole>>,
        /// The words on all its roles. Default: not kept.
        roles_words: Fact<Words>,
        /// Its services. Default: none named.
        services: Fact<Vec<Service>>,
        /// Its listings under adequacy decisions. Default: unknown.
        certs: Fact<Vec<Certification>>,
        /// Whether the listings named are all there are. Default: yes for an explicit `[]`, otherwise unknown.
        certs_complete: Fact<bool>,
    }
}
