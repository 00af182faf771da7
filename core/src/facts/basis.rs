//! The legal bases a purpose rests on (Art. 6(1) GDPR).

use super::consent::Consent;
use super::fact::Fact;
use super::record::record;
use crate::Place;
use crate::words::words;

words! {
    /// A point of Art. 6(1) GDPR.
    pub enum BasisPoint is "point of Art. 6(1)" {
        /// Consent.
        A = "a",
        /// Contract.
        B = "b",
        /// Legal obligation.
        C = "c",
        /// Vital interests.
        D = "d",
        /// Public task.
        E = "e",
        /// Recognised legitimate interest (UK GDPR).
        Ea = "ea",
        /// Legitimate interests.
        F = "f",
    }
}

words! {
    /// Whose law it is.
    pub enum Jurisdiction is "jurisdiction" {
        /// The European Union.
        Eu = "eu",
        /// The European Economic Area.
        Eea = "eea",
        /// A State of the Union or the EEA.
        MemberState = "member-state",
        /// The United Kingdom.
        Uk = "uk",
        /// Switzerland.
        Ch = "ch",
        /// Another State.
        ThirdCountry = "third-country",
    }
}

words! {
    /// What the balancing of interests found.
    pub enum Balancing is "balancing" {
        /// The interests of the people do not prevail.
        NotOverridden = "not-overridden",
        /// They do.
        Overridden = "overridden",
        /// There was none.
        NotPerformed = "not-performed",
    }
}

words! {
    /// How a document speaks of the balancing.
    pub enum BalancingStated is "statement on the balancing" {
        /// As done.
        Done = "done",
        /// As usually done.
        NormallyDone = "normally-done",
        /// By another test.
        OtherTest = "other-test",
        /// Not at all.
        NotStated = "not-stated",
    }
}

words! {
    /// How a document states a basis.
    pub enum BasisStated is "statement of a basis" {
        /// By the article.
        Article = "article",
        /// By its name.
        Name = "name",
        /// By implication.
        Implied = "implied",
    }
}

record! {
    /// One basis of a purpose. Where nothing else is said a condition defaults to unknown.
    pub struct Basis is "bases" {
        /// The point of Art. 6(1).
        point: Fact<BasisPoint>,
        /// It was fixed, and told to people, when the data were collected; asked where a consent beside it fails.
        fixed_and_informed_at_collection: Fact<bool>,
        /// How the document states it.
        stated_how: Fact<BasisStated>,
        /// (b): the person is a party to the contract.
        data_subject_is_party: Fact<bool>,
        /// (b): the processing is indispensable for the contract.
        objectively_necessary: Fact<bool>,
        /// (b): they are steps before a contract, at the person's request. Counts only if stated.
        precontract_at_request: Fact<bool>,
        /// There is no milder means. Default for (b): as `objectively_necessary`.
        necessary: Fact<bool>,
        /// (c), (e): the law is named.
        law_named: Fact<bool>,
        /// (c), (e): whose law it is. Default: from `law_country`.
        jurisdiction: Fact<Jurisdiction>,
        /// (c), (e): the country of the law.
        law_country: Fact<Place>,
        /// (c): the law binds this controller.
        binding_on_controller: Fact<bool>,
        /// (e): the law gives this controller the task.
        task_vested_in_controller: Fact<bool>,
        /// (c), (e): the law is proportionate to its aim.
        proportionate: Fact<bool>,
        /// (d): it is essential for someone's life.
        life_essential: Fact<bool>,
        /// (ea): a condition of Annex 1 UK GDPR is met.
        annex1_condition: Fact<bool>,
        /// (f): the interest is named.
        interest_stated: Fact<bool>,
        /// (f): the interest is lawful. Default: yes if it is named.
        interest_lawful: Fact<bool>,
        /// (f): what the balancing found. Default: not overridden if the document states it as done.
        balancing: Fact<Balancing>,
        /// (f): how the document states the balancing. Anything but `done` leaves `not-overridden` open.
        balancing_stated_how: Fact<BalancingStated>,
        /// (f): people were told of the interest in time.
        interest_informed: Fact<bool>,
        /// (f): the assessment is written down.
        documented: Fact<bool>,
        /// (f): the right to object is shown apart from other information.
        right_to_object_informed: Fact<bool>,
        /// (f): the people are children. Default: as the data say.
        children: Fact<bool>;
        /// (a): the consent.
        with consent: Consent,
    }
}

impl Basis {
    /// A basis on a point, its conditions unstated.
    #[must_use]
    pub fn on(point: BasisPoint) -> Self {
        Self { point: Fact::Is(point), ..Self::default() }
    }
}
