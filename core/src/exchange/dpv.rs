//! The words of the Data Privacy Vocabulary that mean something here.
//!
//! Source: DPV 2 of the W3C Data Privacy Vocabularies and Controls Community Group, <https://w3id.org/dpv>, with its
//! extensions `legal/eu/gdpr`, `legal/eu`, `loc` and `pd` (W3C Software and Document License 2023). Only the terms that are
//! read or written are here.

/// The vocabularies, by the prefix that they go by, with their namespaces: the first is the one that is written, the others
/// are those of earlier versions.
pub(super) const VOCABULARIES: &[(&str, &[&str])] = &[
    (
        "dpv",
        &[
            "https://w3id.org/dpv#",
            "https://w3id.org/dpv/dpv-owl#",
            "http://www.w3.org/ns/dpv#",
            "http://w3.org/ns/dpv#",
        ],
    ),
    (
        "eu-gdpr",
        &["https://w3id.org/dpv/legal/eu/gdpr#", "https://w3id.org/dpv/dpv-gdpr#", "http://www.w3.org/ns/dpv-gdpr#"],
    ),
    ("legal-eu", &["https://w3id.org/dpv/legal/eu#"]),
    ("loc", &["https://w3id.org/dpv/loc#", "https://w3id.org/dpv/dpv-legal#"]),
    ("pd", &["https://w3id.org/dpv/pd#", "https://w3id.org/dpv/dpv-pd#"]),
    ("rdf", &["http://www.w3.org/1999/02/22-rdf-syntax-ns#"]),
    ("rdfs", &["http://www.w3.org/2000/01/rdf-schema#"]),
    ("skos", &["http://www.w3.org/2004/02/skos/core#"]),
    ("dct", &["http://purl.org/dc/terms/"]),
    ("xsd", &["http://www.w3.org/2001/XMLSchema#"]),
];

/// Prefixes that documents use and do not declare: those of the examples of DPV itself.
#[cfg(feature = "dpv")]
pub(super) const UNDECLARED: &[(&str, &str)] = &[
    ("ex", "https://example.com/ns#"),
    ("", "https://example.com/ns#"),
    ("legal-ie", "https://w3id.org/dpv/legal/ie#"),
    ("risk", "https://w3id.org/dpv/risk#"),
    ("tech", "https://w3id.org/dpv/tech#"),
    ("ai", "https://w3id.org/dpv/ai#"),
    ("justifications", "https://w3id.org/dpv/justifications#"),
    ("eu-aiact", "https://w3id.org/dpv/legal/eu/aiact#"),
    ("eu-rights", "https://w3id.org/dpv/legal/eu/rights#"),
    ("odrl", "http://www.w3.org/ns/odrl/2/"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("time", "http://www.w3.org/2006/time#"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("prov", "http://www.w3.org/ns/prov#"),
    ("sh", "http://www.w3.org/ns/shacl#"),
    ("schema", "https://schema.org/"),
];

/// The address of a document whose own is not known (RFC 2606); relative names are resolved against it.
#[cfg(feature = "dpv")]
pub(super) const NOWHERE: &str = "https://document.invalid/";

/// Properties that lead from a process to who receives the data, with what the receiver is called.
#[cfg(feature = "dpv")]
pub(super) const RECIPIENTS: &[(&str, &str)] = &[
    ("hasDataProcessor", "processor"),
    ("hasDataSubProcessor", "sub-processor"),
    ("hasRecipientDataController", "controller"),
    ("hasRecipientThirdParty", "third-party"),
    ("hasThirdParty", "third-party"),
    ("hasRecipient", "recipient"),
    ("hasDataImporter", "recipient"),
];

/// Legal bases of DPV itself, with the point of Art. 6(1).
#[cfg(feature = "dpv")]
pub(super) const BASES: &[(&str, &str)] = &[
    ("Consent", "a"),
    ("InformedConsent", "a"),
    ("ExpressedConsent", "a"),
    ("ExplicitlyExpressedConsent", "a"),
    ("ImpliedConsent", "a"),
    ("UninformedConsent", "a"),
    ("Contract", "b"),
    ("ContractPerformance", "b"),
    ("EnterIntoContract", "b"),
    ("LegalObligation", "c"),
    ("VitalInterest", "d"),
    ("VitalInterestOfDataSubject", "d"),
    ("VitalInterestOfNaturalPerson", "d"),
    ("PublicInterest", "e"),
    ("OfficialAuthorityOfController", "e"),
    ("LegitimateInterest", "f"),
    ("LegitimateInterestOfController", "f"),
    ("LegitimateInterestOfThirdParty", "f"),
];

/// Tools for transfers in `eu-gdpr`, with their kind here. `A46-2-d` are clauses of an authority, which are another set than
/// those of the Commission; both are standard clauses.
pub(super) const TOOLS: &[(&str, &str)] = &[
    ("A46-2-c", "scc"),
    ("A46-2-d", "scc"),
    ("SCCByCommission", "scc"),
    ("SCCBySupervisoryAuthority", "scc"),
    ("StandardContractualClauses", "scc"),
    ("A46-2-b", "bcr"),
    ("BindingCorporateRules", "bcr"),
    ("A46-2-e", "code-of-conduct"),
    ("CodesOfConductForDataTransfers", "code-of-conduct"),
    ("A46-2-f", "certification"),
    ("CertificationMechanismsForDataTransfers", "certification"),
    ("A46-3-a", "adhoc-clauses"),
    ("AdHocContractualClauses", "adhoc-clauses"),
    ("A46-3-b", "administrative-arrangement"),
    ("A46-2-a", "public-body-instrument"),
];

/// The provisions that have a term of their own in `eu-gdpr`, beside those of [`TOOLS`].
pub(super) const PROVISIONS: &[&str] = &[
    "A6-1-a", "A6-1-b", "A6-1-c", "A6-1-d", "A6-1-e", "A6-1-f", "A9-2-a", "A9-2-b", "A9-2-c", "A9-2-d", "A9-2-e",
    "A9-2-f", "A9-2-g", "A9-2-h", "A9-2-i", "A9-2-j", "A13", "A14", "A15", "A16", "A17", "A18", "A19", "A20", "A21",
    "A22", "A45-3", "A46-2-a", "A46-2-b", "A46-2-c", "A46-2-d", "A46-2-e", "A46-2-f", "A46-3-a", "A46-3-b", "A49-1-a",
    "A49-1-b", "A49-1-c", "A49-1-d", "A49-1-e", "A49-1-f", "A49-1-g", "A49-2", "A7-3", "A77",
];

/// The adequacy decisions in `legal-eu`, by country, with the instruments here. For some countries there have been two.
#[cfg(feature = "dpv")]
pub(super) const ADEQUACY: &str = "Adequacy-EU-";
