"""The facts of a transfer, a chain and a sub-processor, as typed objects.

Written by `generate.py` from the JSON Schemas of the inputs; not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import ClassVar, Literal, TypeAlias

from ._facts import UNSTATED, Facts, TransferBase, Unstated

__all__ = [
    "Assessment",
    "Authorisation",
    "AuthorisationKind",
    "Bcr",
    "BcrKind",
    "BcrPolicy",
    "ByRegime",
    "Certification",
    "Chain",
    "ClausePolicy",
    "Conclusion",
    "ConsentPolicy",
    "Data",
    "DataStatus",
    "DataSubjects",
    "Derogation",
    "Edge",
    "Exporter",
    "Flow",
    "Frequency",
    "Hindsight",
    "HrPolicy",
    "Id",
    "Importer",
    "KeyHolder",
    "LawOfTheCase",
    "Listed",
    "Measure",
    "MeasureKind",
    "Measures",
    "Mode",
    "Named",
    "Notice",
    "Onward",
    "Order",
    "Organisation",
    "OrganisationPolicy",
    "PartyKind",
    "Place",
    "Places",
    "Point",
    "Policy",
    "Processing",
    "Regime",
    "Role",
    "Sector",
    "SubProcessor",
    "SubProcessorChange",
    "Tag",
    "TiaPolicy",
    "Tool",
    "ToolKind",
    "Transfer",
    "Trigger",
]

AuthorisationKind: TypeAlias = Literal["specific", "general"]
"""How the controller authorised further processors (Art. 28(2) GDPR); none when it did not."""

BcrKind: TypeAlias = Literal["controller", "processor"]
"""For whose data binding corporate rules are made."""

BcrPolicy: TypeAlias = Literal["accept-with-warning", "reject"]
"""K4: processor rules used by an outside controller."""

ClausePolicy: TypeAlias = Literal["undetermined", "reject", "accept-with-warning"]
"""K1: standard clauses with an importer that is itself under the GDPR."""

Conclusion: TypeAlias = Literal["equivalent", "equivalent-in-practice", "equivalent-with-measures", "not-equivalent"]
"""What the assessment finds of the protection in the destination."""

ConsentPolicy: TypeAlias = Literal["undetermined", "unlawful", "lawful"]
"""K14: explicit consent as the ground of standing transfers."""

DataStatus: TypeAlias = Literal["personal", "pseudonymised", "anonymous"]
"""What the data are said to be."""

DataSubjects: TypeAlias = Literal["limited", "large"]
"""How many data subjects are concerned."""

Frequency: TypeAlias = Literal["one-off", "occasional", "repetitive", "systematic"]
"""How often the transfer happens (recital 111 GDPR)."""

Hindsight: TypeAlias = Literal["ex-nunc", "ex-tunc"]
"""K5: a ground before it was declared invalid."""

HrPolicy: TypeAlias = Literal["strict", "group-only"]
"""K3: HR data under a listing."""

Id: TypeAlias = str
"""An identifier."""

KeyHolder: TypeAlias = Literal["exporter", "importer", "third-party"]
"""Who holds the key."""

MeasureKind: TypeAlias = Literal[
    "exporter-held-key-encryption",
    "exporter-held-pseudonymisation",
    "protected-recipient",
    "split-processing",
    "contractual",
    "organisational",
    "transport-encryption",
]
"""A supplementary measure (EDPB Recommendations 01/2020, Annex 2)."""

Mode: TypeAlias = Literal[
    "transmission",
    "remote-access",
    "storage",
    "embedded-third-party",
    "transit",
    "publication",
    "direct-collection",
    "internal-access",
]
"""How the importer comes by the data."""

Named: TypeAlias = Mapping[str, bool | None]
"""One fact for each name."""

Organisation: TypeAlias = str
"""An international organisation."""

OrganisationPolicy: TypeAlias = Literal["undetermined", "reject", "accept"]
"""K24: standard clauses with an international organisation."""

PartyKind: TypeAlias = Literal["company", "public-authority", "association", "natural-person"]
"""What kind of body a party is."""

Place: TypeAlias = str
"""A country (ISO 3166-1 alpha-2 or name), EEA, IO:<organisation> or third-country."""

Point: TypeAlias = Literal["a", "b", "c", "d", "e", "f", "g", "compelling"]
"""The point relied on. Letters mean different things in Art. 49(1) GDPR and in Art. 17(1) FADP."""

Regime: TypeAlias = Literal["eu-gdpr", "uk-gdpr", "ch-fadp", "eu-dir-95-46", "eu-led", "eu-eudpr"]
"""A body of data protection law with transfer rules of its own."""

Role: TypeAlias = Literal["controller", "joint-controller", "processor"]
"""The role of a party for one processing (Art. 4(7)-(8), 26 GDPR)."""

Sector: TypeAlias = Literal[
    "bank",
    "payment",
    "insurance",
    "telecom",
    "carrier",
    "nonprofit",
    "postal",
    "auditor",
    "accounting",
    "lawyer",
    "tax-adviser",
    "public-authority",
    "occupational-health",
    "debt-collection",
    "debt-purchase",
    "ad-network",
    "software",
    "social",
    "ai",
    "analytics",
    "productivity-suite",
    "health",
    "other",
]
"""The line of business of a party, where a rule or a warning depends on it."""

Tag: TypeAlias = Literal[
    "hr",
    "non-hr",
    "special",
    "criminal",
    "journalistic",
    "immigration-control",
    "children",
    "national-id",
    "health",
    "financial",
    "location",
    "communications-content",
    "contact",
    "password",
    "keystrokes",
    "screen",
    "free-text",
    "ticket",
    "document",
    "recording",
    "cv",
    "system-content",
    "online-id",
    "browsing",
    "rating",
    "biometric",
]
"""A kind of data on which a rule depends."""

TiaPolicy: TypeAlias = Literal["unlawful", "undetermined"]
"""K2: a tool without assessment."""

ToolKind: TypeAlias = Literal[
    "scc",
    "bcr",
    "code-of-conduct",
    "certification",
    "adhoc-clauses",
    "administrative-arrangement",
    "public-body-instrument",
    "legacy-authorisation",
    "dpa-clauses",
]
"""The kind of a safeguard (Art. 46 GDPR, Art. 16(2) FADP)."""

Trigger: TypeAlias = Literal["third-country-authority-order"]
"""What set the transfer off; none for the exporter's own decision."""

Places: TypeAlias = Place | Sequence[Place]


class Assessment(Facts):
    """The transfer impact assessment that every tool of Art. 46 needs since 16 July 2020."""

    clear_access_needed: bool | None | Unstated = UNSTATED
    """Whether the importer must see clear text. Default: unknown."""
    conclusion: Conclusion | Literal["none"] | None | Unstated = UNSTATED
    """What it finds. Default: unknown."""
    country: Place | Literal["none"] | None | Unstated = UNSTATED
    """The country whose law it assesses. Default: the importer's, where that is known."""
    measures: Measures | None | Unstated = UNSTATED
    """The supplementary measures. Default: unknown."""
    performed: bool | None | Unstated = UNSTATED
    """Whether one was made. Default: yes where a conclusion is stated, otherwise unknown."""
    performed_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day it was made. Default: on or before the day of the question."""
    problematic_law: bool | None | Unstated = UNSTATED
    """Whether the importer is exposed to problematic law. Default: yes."""
    relies_on: Id | Literal["none"] | None | Unstated = UNSTATED
    """The instrument whose finding it adopts. Default: none."""


class Authorisation(Facts):
    """The authorisation of a sub-processor."""

    given: bool | None | Unstated = UNSTATED
    """Specific: whether it was given. Default: unknown."""
    given_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """Specific: the day it was given. Default: before the engagement, if given."""
    listed_at_signature: bool | None | Unstated = UNSTATED
    """Whether the sub-processor is in the list that was signed with the contract. Default: no."""
    objection_period_days: int | None | Unstated = UNSTATED
    """General: the days the controller has to object, as agreed. Default: unknown."""
    type: AuthorisationKind | Literal["none"] | None | Unstated = UNSTATED
    """Specific, general or none. Default: unknown."""


class Bcr(Facts):
    """Binding corporate rules (Art. 47 GDPR)."""

    approved_under: Sequence[Regime] | None | Unstated = UNSTATED
    """The regimes whose authority approved them. Default: unknown."""
    data_in_scope: bool | None | Unstated = UNSTATED
    """Whether the data are within their scope. Default: unknown."""
    exporter_member: bool | None | Unstated = UNSTATED
    """Whether the exporter is a member. Default: unknown."""
    importer_member: bool | None | Unstated = UNSTATED
    """Whether the importer is a member. Default: unknown."""
    kind: BcrKind | Literal["none"] | None | Unstated = UNSTATED
    """Controller or processor rules. Default: unknown."""
    service_agreement: bool | None | Unstated = UNSTATED
    """Whether an outside controller has agreed them in its service agreement. Default: unknown."""


class ByRegime(Facts):
    """One fact for each regime."""

    _keys: ClassVar[Mapping[str, str]] = {"ch_fadp": "ch-fadp", "eu_dir_95_46": "eu-dir-95-46", "eu_gdpr": "eu-gdpr", "uk_gdpr": "uk-gdpr"}
    ch_fadp: bool | None | Unstated = UNSTATED
    """Under the Swiss FADP."""
    eu_dir_95_46: bool | None | Unstated = UNSTATED
    """Under Directive 95/46/EC."""
    eu_gdpr: bool | None | Unstated = UNSTATED
    """Under the GDPR."""
    uk_gdpr: bool | None | Unstated = UNSTATED
    """Under the UK GDPR."""


class Certification(Facts):
    """A listing of the importer under a framework, as of a day."""

    active: bool | None | Unstated = UNSTATED
    """Whether it is listed as active. Default: unknown."""
    checked_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day on which the list was looked at. Default: the day of the question."""
    covers_hr: bool | None | Unstated = UNSTATED
    """Whether the listing covers HR data. Default: unknown."""
    covers_non_hr: bool | None | Unstated = UNSTATED
    """Whether the listing covers other data. Default: unknown."""
    entity_covered: bool | None | Unstated = UNSTATED
    """Whether this very entity is listed or a covered entity of the listing. Default: unknown."""
    instrument: Id | Literal["none"] | None | Unstated = UNSTATED
    """The adequacy decision whose list it is. Required."""
    listed_from: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day of the listing. Default: holds from the day it was checked."""
    listed_until: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day without listing; null when it may have ended. Default: no end."""
    sensitive_marked: bool | None | Unstated = UNSTATED
    """UK Extension: whether special category and criminal data are marked as sensitive. Default: unknown."""


class Onward(Facts):
    """The onward leg of an importer outside the zone (Art. 44, second sentence)."""

    permitted_by_upstream_tool: bool | None | Unstated = UNSTATED
    """Whether the rules of the tool that brought the data there permit it. Default: unknown."""
    within_instructions: bool | None | Unstated = UNSTATED
    """Whether it is within the documented instructions; asked of processors only. Default: unknown."""


class Notice(Facts):
    """The notice of an intended change (Art. 28(2), second sentence)."""

    active: bool | None | Unstated = UNSTATED
    """Whether the change was pointed out to it, not only put on a list. Default: unknown."""
    given: bool | None | Unstated = UNSTATED
    """Whether the controller was told. Default: unknown."""
    objection_raised: bool | None | Unstated = UNSTATED
    """Whether the controller objected. Default: no."""
    objection_resolved: bool | None | Unstated = UNSTATED
    """Whether the objection was settled. Default: unknown."""
    sent_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day it was sent. Default: unknown."""


class SubProcessor(Facts):
    """The engagement of a sub-processor."""

    authorisation: Authorisation = Authorisation()
    """The controller's authorisation."""
    engaged_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day the sub-processor works. Default: unknown."""
    flow_down_contract: bool | None | Unstated = UNSTATED
    """Whether a contract lays the same obligations on it (Art. 28(4)). Default: unknown."""
    identity_disclosed_to_controller: bool | None | Unstated = UNSTATED
    """Whether the controller has its name, address, contact and task. Default: unknown."""
    notice: Notice = Notice()
    """The notice to the controller."""


class Data(Facts):
    """The data that are disclosed."""

    automated: bool | None | Unstated = UNSTATED
    """Whether the transfer or later processing is automated. Default: unknown."""
    identifiable_by_other_means: bool | None | Unstated = UNSTATED
    """Whether persons can be identified by other means reasonably likely to be used (recital 26). Default: unknown.
    """
    importer_can_identify: bool | None | Unstated = UNSTATED
    """Whether the importer can identify the persons. Default: unknown."""
    status: DataStatus | Literal["none"] | None | Unstated = UNSTATED
    """Personal, pseudonymised, or claimed to be anonymous. Default: personal."""
    tags: Sequence[Tag] | None | Unstated = UNSTATED
    """The kinds of data. Default: none named."""
    tags_complete: bool | None | Unstated = UNSTATED
    """Whether the kinds named are all there are. Default: yes where kinds are named, otherwise unknown."""
    unique_identifier: bool | None | Unstated = UNSTATED
    """Whether a persistent identifier, IP address or device identifier stays in the data. Default: unknown."""


class Derogation(Facts):
    """One derogation relied on, with the conditions of its point. Every condition defaults to unknown but
    not_withdrawn.
    """

    assessed_with_safeguards: bool | None | Unstated = UNSTATED
    """All circumstances were assessed and suitable safeguards provided."""
    compelling: bool | None | Unstated = UNSTATED
    """The controller's interests are compelling."""
    conditions_met: bool | None | Unstated = UNSTATED
    """The conditions for consulting the register are met."""
    consent_unobtainable: bool | None | Unstated = UNSTATED
    """FADP (d): consent cannot be had in reasonable time."""
    data_subject_informed: bool | None | Unstated = UNSTATED
    """The data subjects were informed."""
    data_subject_party: bool | None | Unstated = UNSTATED
    """The data subject is party to the contract, or asked for the steps before it."""
    directly_connected_with_contract: bool | None | Unstated = UNSTATED
    """FADP (b): the disclosure is directly connected with a contract."""
    explicit: bool | None | Unstated = UNSTATED
    """Consent is explicit."""
    express: bool | None | Unstated = UNSTATED
    """FADP (a): consent is express."""
    freely_given: bool | None | Unstated = UNSTATED
    """Consent is free."""
    in_interest_of_data_subject: bool | None | Unstated = UNSTATED
    """The contract is in the interest of the data subject."""
    in_place_from: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day on which the conditions were met. Default: the day of the question."""
    in_place_until: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day on which they were met no longer. Default: no end."""
    incapable_of_consent: bool | None | Unstated = UNSTATED
    """The data subject is physically or legally incapable of consent."""
    informed: bool | None | Unstated = UNSTATED
    """FADP (a): the data subject was informed."""
    informed_of_risks: bool | None | Unstated = UNSTATED
    """The data subject was told of the risks of the transfer."""
    legal_claims: bool | None | Unstated = UNSTATED
    """FADP (c): it serves legal claims before a court or authority."""
    life_or_integrity: bool | None | Unstated = UNSTATED
    """FADP (d): it protects life or physical integrity."""
    made_generally_accessible: bool | None | Unstated = UNSTATED
    """FADP (e): the data subject made the data generally accessible."""
    necessary: bool | None | Unstated = UNSTATED
    """The transfer is necessary for the purpose of the point."""
    no_other_ground: bool | None | Unstated = UNSTATED
    """No adequacy decision, tool or other derogation is available."""
    not_entire: bool | None | Unstated = UNSTATED
    """Not the whole register or entire categories are transferred."""
    not_overridden: bool | None | Unstated = UNSTATED
    """They are not overridden by those of the data subjects."""
    not_prohibited: bool | None | Unstated = UNSTATED
    """FADP (e): and did not prohibit their processing."""
    not_withdrawn: bool | None | Unstated = UNSTATED
    """Consent has not been withdrawn. Default: it has not."""
    on_behalf_of_controller: bool | None | Unstated = UNSTATED
    """Where the exporter is a processor: it relies on the point on the controller's behalf."""
    overriding_public_interest: bool | None | Unstated = UNSTATED
    """FADP (c): there is an overriding public interest."""
    point: Point | Literal["none"] | None | Unstated = UNSTATED
    """The point. Required."""
    public_register: bool | None | Unstated = UNSTATED
    """The source is a register meant to inform the public."""
    recognised_in_law: bool | None | Unstated = UNSTATED
    """The public interest is recognised in the law of the regime."""
    regime: Regime | Literal["none"] | None | Unstated = UNSTATED
    """The regime whose point it is. Default: the one that is asked about."""
    sa_informed: bool | None | Unstated = UNSTATED
    """The supervisory authority was informed."""
    specific: bool | None | Unstated = UNSTATED
    """Consent is for this transfer or set of transfers."""
    specific_proceedings: bool | None | Unstated = UNSTATED
    """There are specific proceedings."""
    statutory_register: bool | None | Unstated = UNSTATED
    """FADP (f): the source is a statutory register."""
    this_disclosure: bool | None | Unstated = UNSTATED
    """FADP (a): consent is for this disclosure."""
    unambiguous: bool | None | Unstated = UNSTATED
    """Before the GDPR: consent is unambiguous (Directive Art. 26(1)(a))."""


class Exporter(Facts):
    """The party that discloses the data: the controller or processor that engages the next one."""

    country: Place | Literal["none"] | None | Unstated = UNSTATED
    """The country of the establishment in whose activities the data are processed. Default: unknown."""
    establishment_in: ByRegime = ByRegime()
    """Whether it processes in the context of an establishment in the zone of a regime (Art. 3(1)). Default: unknown.
    """
    establishment_in_zone: bool | None | Unstated = UNSTATED
    """As establishment_in, for the regime that is asked about."""
    exercises_public_powers: bool | None | Unstated = UNSTATED
    """Whether it exercises public powers in this transfer (Art. 49(3) GDPR). Default: no for companies, associations
    and persons, otherwise unknown.
    """
    federal_body: bool | None | Unstated = UNSTATED
    """Whether it is a Swiss federal body. Default: unknown."""
    kind: PartyKind | Literal["none"] | None | Unstated = UNSTATED
    """What kind of body it is. Default: unknown."""
    monitors_in: ByRegime = ByRegime()
    """Whether it monitors persons in the zone of a regime (Art. 3(2)(b)). Default: unknown."""
    monitors_in_zone: bool | None | Unstated = UNSTATED
    """As monitors_in, for the regime that is asked about."""
    offers_to: ByRegime = ByRegime()
    """Whether it offers goods or services to persons in the zone of a regime (Art. 3(2)(a)). Default: unknown."""
    offers_to_zone: bool | None | Unstated = UNSTATED
    """As offers_to, for the regime that is asked about."""
    role: Role | Literal["none"] | None | Unstated = UNSTATED
    """Its role for this processing. Default: unknown."""
    subject_to: ByRegime = ByRegime()
    """Whether a regime applies to it, in place of the test of territorial scope. Default: computed."""
    uses_equipment_in_zone: bool | None | Unstated = UNSTATED
    """Before the GDPR: whether it uses equipment in the zone for the processing (Directive Art. 4(1)(c)). Default:
    unknown.
    """


class Flow(Facts):
    """The movement of the data."""

    data_subjects: DataSubjects | Literal["none"] | None | Unstated = UNSTATED
    """How many data subjects. Default: unknown."""
    encrypted_in_transit: bool | None | Unstated = UNSTATED
    """Whether the data are encrypted on the way. Default: unknown."""
    frequency: Frequency | Literal["none"] | None | Unstated = UNSTATED
    """How often. Default: unknown."""
    hosted_in_zone: bool | None | Unstated = UNSTATED
    """For a publication: whether the page is hosted in the zone. Default: unknown."""
    mode: Mode | Literal["none"] | None | Unstated = UNSTATED
    """How the importer comes by the data. Default: transmission."""
    trigger: Trigger | Literal["none"] | None | Unstated = UNSTATED
    """What set it off. Default: none."""


class Importer(Facts):
    """The party that receives the data or gets access to them."""

    _keys: ClassVar[Mapping[str, str]] = {"is_": "is"}
    country: Place | Literal["none"] | None | Unstated = UNSTATED
    """The country of the establishment that contracts and processes. Default: unknown."""
    in_decision_territory: bool | None | Unstated = UNSTATED
    """For a decision that leaves out part of a country: whether it is in the part covered. Default: unknown."""
    international_organisation: Organisation | Literal["none"] | None | Unstated = UNSTATED
    """The international organisation that it is, whatever the country of its seat. Default: none."""
    is_: Named | Unstated = UNSTATED
    """The conditions that an adequacy decision sets for the recipient, by their name. Default: unknown."""
    is_employee: bool | None | Unstated = UNSTATED
    """Whether it is an employee of the exporter. Default: no."""
    is_exporters_controller: bool | None | Unstated = UNSTATED
    """Whether it is the controller for whom the exporter processes. Default: no, but unknown where a processor sends
    to a controller.
    """
    parent_country: Place | Literal["none"] | None | Unstated = UNSTATED
    """The country of the parent that controls it. Default: none."""
    role: Role | Literal["none"] | None | Unstated = UNSTATED
    """Its role for this processing; none for a person who is no recipient. Default: unknown."""
    same_group: bool | None | Unstated = UNSTATED
    """Whether both belong to one group. Default: unknown."""
    same_legal_entity: bool | None | Unstated = UNSTATED
    """Whether exporter and importer are one legal person. Default: no."""
    sector: Sector | Literal["none"] | None | Unstated = UNSTATED
    """Its line of business. Default: none that matters."""
    subject_to_gdpr: bool | None | Unstated = UNSTATED
    """Whether its processing of these data is itself subject to the GDPR (Art. 3(2)). Default: unknown."""
    territory_in_zone: bool | None | Unstated = UNSTATED
    """For a code that covers territories inside and outside the zone: whether this one is inside. Default: unknown.
    """


class LawOfTheCase(Facts):
    """Special law that bears on this transfer."""

    limit_49_5: bool | None | Unstated = UNSTATED
    """Whether Union or Member State law bars transfers of this category (Art. 49(5) GDPR). Default: no."""


class Order(Facts):
    """The order of a third-country authority, judged by the two steps of EDPB Guidelines 02/2024."""

    agreement_has_safeguards: bool | None | Unstated = UNSTATED
    """Whether that agreement provides appropriate safeguards. Default: unknown."""
    article6_basis: bool | None | Unstated = UNSTATED
    """Whether a lawful basis of Art. 6 carries compliance with it. Default: unknown."""
    international_agreement: bool | None | Unstated = UNSTATED
    """Whether it rests on an international agreement. Default: unknown."""


class Policy(Facts):
    """The views taken on contested points."""

    bcr_p_direct: BcrPolicy | Literal["none"] | None | Unstated = UNSTATED
    """K4. Default: accept with warning."""
    consent_standing: ConsentPolicy | Literal["none"] | None | Unstated = UNSTATED
    """K14. Default: undetermined."""
    dpf_hr: HrPolicy | Literal["none"] | None | Unstated = UNSTATED
    """K3. Default: strict."""
    hindsight: Hindsight | Literal["none"] | None | Unstated = UNSTATED
    """K5. Default: valid until the judgment."""
    scc_importer_gdpr: ClausePolicy | Literal["none"] | None | Unstated = UNSTATED
    """K1. Default: undetermined."""
    scc_io: OrganisationPolicy | Literal["none"] | None | Unstated = UNSTATED
    """K24. Default: undetermined."""
    tia_missing: TiaPolicy | Literal["none"] | None | Unstated = UNSTATED
    """K2. Default: unlawful."""


class Processing(Facts):
    """The processing at the importer."""

    by_importer_itself: bool | None | Unstated = UNSTATED
    """Whether the importer's own staff process at a location outside the zone. Default: unknown."""
    household: bool | None | Unstated = UNSTATED
    """Whether it is purely personal or household activity (Art. 2(2)(c) GDPR). Default: no."""
    location: Places | Literal["none"] | None | Unstated = UNSTATED
    """The countries of the servers or of the processing; never a substitute for the importer's country. Default:
    none.
    """


class Tool(Facts):
    """One safeguard. Several are listed in the order in which they are relied on."""

    acceded_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day on which the party joined by the docking clause, in place of signed_on. Default: none."""
    approved: bool | None | Unstated = UNSTATED
    """Code or certification: whether it is approved for transfers. Default: unknown."""
    authorised: bool | None | Unstated = UNSTATED
    """Whether the authority authorised it. Default: unknown."""
    bcr: Bcr = Bcr()
    """The particulars of binding corporate rules."""
    both_public: bool | None | Unstated = UNSTATED
    """Whether both parties are public bodies. Default: unknown."""
    ch_adaptations: bool | None | Unstated = UNSTATED
    """Whether the Swiss adaptations are made. Default: unknown."""
    combines_exporter_data: bool | None | Unstated = UNSTATED
    """Module 4: whether the EU processor adds data that it collected in the EU. Default: unknown."""
    commitments: bool | None | Unstated = UNSTATED
    """Code or certification: whether the importer made binding and enforceable commitments. Default: unknown."""
    ended_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day on which it is no longer in force; null when it may have ended. Default: no end."""
    executed: bool | None | Unstated = UNSTATED
    """Whether the right parties signed, the text is unmodified and the annexes are complete. Default: unknown."""
    importer_adheres: bool | None | Unstated = UNSTATED
    """Code or certification: whether the importer adheres to it. Default: unknown."""
    in_place_from: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day on which the tool as described here (with addendum, approval, membership) was in place. Default:
    holds on the day of the question and later, and is unknown before.
    """
    in_place_until: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day on which it was so no longer. Default: no end."""
    instrument: Id | Literal["none"] | None | Unstated = UNSTATED
    """The instrument: the clause set, code or scheme. null for "SCC" without a version. Default: unknown."""
    kind: ToolKind | Literal["none"] | None | Unstated = UNSTATED
    """Its kind. Required."""
    legally_binding: bool | None | Unstated = UNSTATED
    """Whether it is legally binding and enforceable. Default: unknown."""
    module: int | None | Unstated = UNSTATED
    """The module of Decision 2021/914, 1 to 4. Default: unknown."""
    modules: Sequence[int] | None | Unstated = UNSTATED
    """The modules, where an agreement holds several. Default: the one of module."""
    notified_fdpic: bool | None | Unstated = UNSTATED
    """Whether it was notified to the Swiss FDPIC beforehand. Default: no, for clauses of the parties' own unknown."""
    processing_unchanged: bool | None | Unstated = UNSTATED
    """For repealed clauses: whether the processing is unchanged since the repeal. Default: unknown."""
    public_body_and_relevant_person: bool | None | Unstated = UNSTATED
    """United Kingdom, since 5 February 2026: whether it is between a public body and another relevant person (Art.
    46(2)(a) UK GDPR). Default: unknown.
    """
    signed_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day of signature. Default: unknown."""
    stated_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The date of the document that says the tool is in place, so that it was signed on or before it. Default: none.
    """
    uk_addendum: bool | None | Unstated = UNSTATED
    """Whether the UK Addendum is attached. Default: unknown."""


class Transfer(TransferBase):
    """The facts of one leg."""

    certs: Sequence[Certification] | None | Unstated = UNSTATED
    """The importer's listings under adequacy decisions. Default: unknown."""
    certs_complete: bool | None | Unstated = UNSTATED
    """Whether the listings named are all there are. Default: yes for an explicit [], otherwise unknown."""
    claims: Sequence[Id] | None | Unstated = UNSTATED
    """The adequacy decisions that a document names as ground. Default: none."""
    data: Data = Data()
    """The data."""
    derogations: Sequence[Derogation] | None | Unstated = UNSTATED
    """The derogations relied on; one that is not named is not relied on. Default: none."""
    excluded_by: Named | Unstated = UNSTATED
    """For each adequacy decision with exclusions: whether one applies. Default: unknown."""
    exporter: Exporter = Exporter()
    """The party that discloses."""
    flow: Flow = Flow()
    """How they move."""
    importer: Importer = Importer()
    """The party that receives."""
    law: LawOfTheCase = LawOfTheCase()
    """Special law of the case."""
    order: Order = Order()
    """The order of a third-country authority, if one set the transfer off."""
    policy: Policy = Policy()
    """The views taken on contested points."""
    processing: Processing = Processing()
    """The processing at the importer."""
    stated_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The date of the document that states these facts. Default: none."""
    tia: Assessment = Assessment()
    """The transfer impact assessment."""
    tools: Sequence[Tool] | None | Unstated = UNSTATED
    """The safeguards, in the order in which they are relied on. Default: unknown."""
    tools_claimed_unnecessary: bool | None | Unstated = UNSTATED
    """Whether the document says that no mechanism is needed. Default: no."""
    tools_complete: bool | None | Unstated = UNSTATED
    """Whether the safeguards named are all there are. Default: yes where a tool, claim or derogation is named or the
    list is an explicit [], otherwise unknown.
    """


class Edge(Facts):
    """One engagement in a chain: who engages whom."""

    _keys: ClassVar[Mapping[str, str]] = {"from_": "from"}
    contract_exists: bool | None | Unstated = UNSTATED
    """Whether there is a processing contract on this edge, in order or not. Default: unknown."""
    contract_in_order: bool | None | Unstated = UNSTATED
    """Whether the processing contract on this edge is in order. Default: not given."""
    engagement: SubProcessor = SubProcessor()
    """The engagement, where the engaging party is a processor."""
    from_: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party that engages."""
    id: Id | Literal["none"] | None | Unstated = UNSTATED
    """Its name in the answer."""
    onward: Onward = Onward()
    """The onward rules, where the engaging party is outside the zone."""
    to: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party engaged."""
    transfer: Transfer = Transfer()
    """The leg between them. Not given for legs that only the onward rules govern."""


class Chain(Facts):
    """A chain of engagements that starts at a controller, or at a processor of controllers that are not named."""

    edges: Sequence[Edge] | None | Unstated = UNSTATED
    """Its edges."""
    lists_complete: Named | Unstated = UNSTATED
    """For each engaged party: whether its list of further processors is complete. Default: unknown. For the root, if
    it is said: whether the edges are all it has.
    """
    root: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party where it starts."""
    root_role: Role | Literal["none"] | None | Unstated = UNSTATED
    """The role in which that party engages others, where an edge does not say. Default: controller."""


class Listed(Facts):
    """One entry of a list of sub-processors, as far as a change of it counts."""

    country: Place | Literal["none"] | None | Unstated = UNSTATED
    """The country of its establishment."""
    data: Sequence[str] | None | Unstated = UNSTATED
    """The data it gets."""
    id: Id | Literal["none"] | None | Unstated = UNSTATED
    """Its name."""
    legal_entity: str | None | Unstated = UNSTATED
    """The legal entity."""
    location: Place | Literal["none"] | None | Unstated = UNSTATED
    """Where it processes."""
    purpose: str | None | Unstated = UNSTATED
    """What it is engaged for."""
    tool: Id | Literal["none"] | None | Unstated = UNSTATED
    """The safeguard relied on."""


class Measure(Facts):
    """One supplementary measure; in JSON its word alone, or an object."""

    _keys: ClassVar[Mapping[str, str]] = {"from_": "from"}
    from_: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day of the measure. Default: as the assessment."""
    key_holder: KeyHolder | Literal["none"] | None | Unstated = UNSTATED
    """Who holds the key. Default: as the word says."""
    key_place: Place | Literal["none"] | None | Unstated = UNSTATED
    """Where the key is. Default: in the zone."""
    measure: MeasureKind | Literal["none"] | None | Unstated = UNSTATED
    """What the measure is. Required."""
    until: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day without it. Default: no end."""


class SubProcessorChange(Facts):
    """Two states of a list of sub-processors and the terms of change."""

    authorisation: AuthorisationKind | Literal["none"] | None | Unstated = UNSTATED
    """Specific or general authorisation. Default: unknown."""
    effective_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day of the new list. Default: unknown."""
    new: Sequence[Listed] | None | Unstated = UNSTATED
    """The list after."""
    objection_period_days: int | None | Unstated = UNSTATED
    """The days the controller has to object. Default: unknown."""
    old: Sequence[Listed] | None | Unstated = UNSTATED
    """The list before."""


Measures: TypeAlias = Sequence[MeasureKind | Measure]
