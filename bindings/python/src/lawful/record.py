"""The facts of each question about the record, as typed objects.

Written by `generate.py` from the JSON Schemas of the inputs; not to be edited.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, TypeAlias

from ._facts import UNSTATED, Facts, Unstated
from .document import (
    AgreementDirection,
    AgreementScope,
    AudienceDirection,
    BalancingStated,
    BasisPoint,
    BasisStated,
    ExceptionPoint,
    Label,
    PurposeKind,
    RetentionKind,
    RetentionWording,
    WithdrawalChannel,
)
from .facts import (
    Id,
    Place,
    Role,
    Sector,
    Tag,
    ToolKind,
)

__all__ = [
    "Address",
    "Agreement",
    "AgreementFacts",
    "Aim",
    "Aims",
    "Arrangement",
    "ArrangementFacts",
    "AskedConsent",
    "AuthorityStated",
    "AutomatedDecisions",
    "Balancing",
    "Basis",
    "Channel",
    "Child",
    "ComplaintAuthorities",
    "ConsentQuestion",
    "Consultation",
    "Controller",
    "CriminalData",
    "DataSubject",
    "Disclosure",
    "Exception",
    "FieldOfLaw",
    "Function",
    "ImpactAssessment",
    "ImpactFacts",
    "JointUnknown",
    "JudgedConsent",
    "Jurisdiction",
    "Marketing",
    "NoticeChange",
    "NoticeContext",
    "NoticeController",
    "Officer",
    "OfficerFacts",
    "Origin",
    "Origins",
    "PrivacyNotice",
    "Purpose",
    "PurposeData",
    "PurposeProcessing",
    "RecipientsWording",
    "RecordContext",
    "RecordFacts",
    "RecordItems",
    "RecordKept",
    "RecordSide",
    "RegisterMatch",
    "Representative",
    "RepresentativeFacts",
    "Retention",
    "RetentionPeriod",
    "RetentionSupport",
    "RightStated",
    "RightsStated",
    "RoleFacts",
    "Security",
    "SecurityGroup",
    "SecurityMeasures",
    "SeenData",
    "SoftOptIn",
    "SwissPurpose",
    "Terminal",
    "Terms",
    "UploadedAudience",
]

Address: TypeAlias = Literal["private", "named-work", "generic-work"]
"""Whose address it is."""

Aim: TypeAlias = Literal["political", "philosophical", "religious", "trade-union", "other"]
"""The aim of the body of point (d)."""

Balancing: TypeAlias = Literal["not-overridden", "overridden", "not-performed"]
"""What the balancing of interests found."""

Channel: TypeAlias = Literal["email", "sms", "automated-call", "fax", "call", "post"]
"""How marketing reaches people."""

FieldOfLaw: TypeAlias = Literal["employment", "social-security", "social-protection", "other"]
"""The field of law of point (b)."""

Function: TypeAlias = Literal[
    "hosting",
    "analytics",
    "advertising",
    "social",
    "ai",
    "productivity-suite",
    "telecom",
    "session-replay",
    "pop-up",
    "embedded-content",
    "crm",
    "mail",
    "marketing",
    "newsletter",
    "sms",
    "support",
    "chat",
    "survey",
    "payment",
    "accounting",
    "monitoring",
    "identity",
    "hr",
    "recruiting",
    "development",
    "other",
]
"""What a party or tool is used for."""

JointUnknown: TypeAlias = Literal["arrangement", "recipients", "countries", "transfers", "transfer-tools"]
"""What a controller says it does not know about the joint processing."""

Jurisdiction: TypeAlias = Literal["eu", "eea", "member-state", "uk", "ch", "third-country"]
"""Whose law it is."""

Origin: TypeAlias = Literal["direct", "indirect"]
"""Where data come from."""

RecipientsWording: TypeAlias = Literal["names", "described-categories", "broad-categories"]
"""How a notice puts the recipients."""

RecordSide: TypeAlias = Literal["controller", "processor"]
"""Whose record it is."""

SeenData: TypeAlias = Literal["full", "encrypted", "incidental"]
"""What access to the data a party has in fact."""

Origins: TypeAlias = Origin | Sequence[Origin]
"""Where data come from."""


class Terms(Facts):
    """What the contract contains, point by point (Art. 28(3) GDPR). Default of each: unknown."""

    a_documented_instructions: bool | None | Unstated = UNSTATED
    """Documented instructions, point (a)."""
    b_confidentiality: bool | None | Unstated = UNSTATED
    """Confidentiality, point (b)."""
    c_security: bool | None | Unstated = UNSTATED
    """Security, point (c)."""
    controller_rights: bool | None | Unstated = UNSTATED
    """The rights and obligations of the controller."""
    d_subprocessors: bool | None | Unstated = UNSTATED
    """Further processors, point (d)."""
    data_subject_categories: bool | None | Unstated = UNSTATED
    """The categories of data subjects."""
    data_types: bool | None | Unstated = UNSTATED
    """The types of data."""
    e_assist_rights: bool | None | Unstated = UNSTATED
    """Help with requests of data subjects, point (e)."""
    f_assist_32_36: bool | None | Unstated = UNSTATED
    """Help with Art. 32 to 36, point (f)."""
    g_delete_return: bool | None | Unstated = UNSTATED
    """Deletion or return, point (g)."""
    h_audit: bool | None | Unstated = UNSTATED
    """Audits, point (h)."""
    inform_infringing_instruction: bool | None | Unstated = UNSTATED
    """Warning of unlawful instructions, Art. 28(3) last sentence."""
    nature_purpose: bool | None | Unstated = UNSTATED
    """How and for what purpose."""
    subject_matter_duration: bool | None | Unstated = UNSTATED
    """What is processed and for how long."""


class Agreement(Facts):
    """A processing contract."""

    covers_processing: bool | None | Unstated = UNSTATED
    """Whether it covers this processing by this party. Default: yes for a statement about the contracts with all
    processors, otherwise unknown.
    """
    direction: AgreementDirection | Literal["none"] | None | Unstated = UNSTATED
    """Whose contract it is. Default: that with the processor."""
    ended_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day it no longer applies. Default: none."""
    exceptions_under_third_country_law: bool | None | Unstated = UNSTATED
    """Whether the processor may depart from instructions because of the law of a third country. Default: not stated.
    """
    exists: bool | None | Unstated = UNSTATED
    """Whether there is a contract or other legal act. Default: unknown."""
    forwards_requests: bool | None | Unstated = UNSTATED
    """Whether the processor must pass requests of data subjects on. Default: not stated."""
    in_force_from: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day it applies. Default: before the day asked about."""
    must_be_signed_by: str | None | Unstated = UNSTATED
    """Who else must sign; kept, and read by no rule."""
    scope: AgreementScope | Literal["none"] | None | Unstated = UNSTATED
    """What a statement about contracts covers. Default: not stated."""
    signed_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day it was concluded. Default: the first day it applies, if stated."""
    standard: Id | Literal["none"] | None | Unstated = UNSTATED
    """The standard clauses used as contract. Default: none."""
    standard_executed: bool | None | Unstated = UNSTATED
    """Whether the clauses are unchanged, complete and signed by the right parties. Default: unknown."""
    standard_module: int | None | Unstated = UNSTATED
    """The module of Decision 2021/914, 1 to 4. Default: unknown."""
    terms: Terms = Terms()
    """What it contains."""
    written: bool | None | Unstated = UNSTATED
    """Whether it is in writing, on paper or electronically. Default: unknown."""


class AgreementFacts(Facts):
    """The facts of a processing contract."""

    contract: Agreement = Agreement()
    """The contract."""
    guarantees_assessed: bool | None | Unstated = UNSTATED
    """Whether the controller assessed the guarantees of the processor (Art. 28(1)). Default: unknown."""
    role: Role | Literal["none"] | None | Unstated = UNSTATED
    """The role of the party. Default: processor."""
    transfer_restricted: bool | None | Unstated = UNSTATED
    """Whether the disclosure to it is a restricted transfer; read for transfer clauses only. Default: unknown."""


class Aims(Facts):
    """What a purpose is, and whether the data were collected for another (Art. 5(1)(b), 6(4) GDPR)."""

    archiving_research_statistics: bool | None | Unstated = UNSTATED
    """It is archiving in the public interest, research or statistics. Default: no."""
    art89_safeguards: bool | None | Unstated = UNSTATED
    """The safeguards of Art. 89(1) are in place. Default: unknown."""
    compatible: bool | None | Unstated = UNSTATED
    """The new purpose is compatible. Default: unknown."""
    eu_ms_law: bool | None | Unstated = UNSTATED
    """A law permits it. Default: no."""
    eu_ms_law_jurisdiction: Jurisdiction | Literal["none"] | None | Unstated = UNSTATED
    """Whose law it is. Default: unknown."""
    eu_ms_law_proportionate: bool | None | Unstated = UNSTATED
    """That law is necessary and proportionate. Default: unknown."""
    further: bool | None | Unstated = UNSTATED
    """The data were collected for another purpose. Default: no."""
    kind: PurposeKind | Literal["none"] | None | Unstated = UNSTATED
    """In one word."""
    new_consent: bool | None | Unstated = UNSTATED
    """New consent was obtained. Default: no."""
    original_basis: BasisPoint | Literal["none"] | None | Unstated = UNSTATED
    """The basis on which they were collected. Default: unknown."""
    specific: bool | None | Unstated = UNSTATED
    """It is specific. Default: yes."""


class Arrangement(Facts):
    """The arrangement between joint controllers (Art. 26(1) GDPR)."""

    assigns_duties: bool | None | Unstated = UNSTATED
    """Whether it says who informs and who answers data subjects. Default: unknown."""
    ended_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day it no longer applies. Default: none."""
    essence_available: bool | None | Unstated = UNSTATED
    """Whether data subjects can read its essence. Default: unknown."""
    exists: bool | None | Unstated = UNSTATED
    """Whether there is one. Default: unknown."""
    in_force_from: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The first day it applies. Default: before the day asked about."""


class ArrangementFacts(Facts):
    """The facts of joint controllers."""

    arrangement: Arrangement = Arrangement()
    """The arrangement."""
    unknown_to_controller: Sequence[JointUnknown] | None | Unstated = UNSTATED
    """What the controller itself says it does not know. Default: nothing."""


class AskedConsent(Facts):
    """A consent that may not have been asked for at all. Where nothing is known of its conditions, true or false in
    its place says whether it was given.
    """

    conditional_on_unneeded_data: bool | None | Unstated = UNSTATED
    """A service depends on consent to data it does not need. Default: no."""
    consent_or_pay: bool | None | Unstated = UNSTATED
    """Who does not consent must pay. Default: no."""
    demonstrable: bool | None | Unstated = UNSTATED
    """The controller can show it. Default: as recorded."""
    explicit: bool | None | Unstated = UNSTATED
    """It is explicit."""
    freely_given: bool | None | Unstated = UNSTATED
    """People could refuse without disadvantage."""
    given: bool | None | Unstated = UNSTATED
    """It was asked for and given. Default: yes where another fact of the consent is stated, otherwise unknown."""
    given_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day it was given. Default: before the day of the question."""
    imbalance: bool | None | Unstated = UNSTATED
    """The controller has power over the people it asks. Default: no."""
    informed: bool | None | Unstated = UNSTATED
    """People were told who asks, for what, and that they can withdraw."""
    recorded: bool | None | Unstated = UNSTATED
    """Each consent is recorded."""
    specific: bool | None | Unstated = UNSTATED
    """It was given for each purpose."""
    unambiguous: bool | None | Unstated = UNSTATED
    """People acted themselves, without a box ticked in advance. Default: no for marketing that is on by default."""
    withdrawal_as_easy: bool | None | Unstated = UNSTATED
    """It is withdrawn as easily as given. Default: no if the browser is the only way."""
    withdrawal_channels: Sequence[WithdrawalChannel] | None | Unstated = UNSTATED
    """The ways to withdraw."""
    withdrawn: bool | None | Unstated = UNSTATED
    """It was withdrawn. Default: as withdrawn_on says, otherwise no."""
    withdrawn_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day it was withdrawn. Default: not withdrawn."""


class AuthorityStated(Facts):
    """An authority as a document names it."""

    country: Place | Literal["none"] | None | Unstated = UNSTATED
    """Its country. Default: unknown."""
    name: str | None | Unstated = UNSTATED
    """What the document calls it."""
    site: str | None | Unstated = UNSTATED
    """The site the document gives."""
    subdivision: str | None | Unstated = UNSTATED
    """Its region, as ISO 3166-2 writes it. Default: unknown."""


class AutomatedDecisions(Facts):
    """Decisions by machine alone (Art. 22 GDPR, Art. 22A-22D UK GDPR)."""

    authorised_by_law: bool | None | Unstated = UNSTATED
    """A law allows it. Default: no."""
    explicit_consent: bool | None | Unstated = UNSTATED
    """People explicitly consented. Default: no."""
    human_intervention_and_contest: bool | None | Unstated = UNSTATED
    """People can have a person review the decision and contest it. Default: unknown."""
    jurisdiction: Jurisdiction | Literal["none"] | None | Unstated = UNSTATED
    """Whose law it is. Default: unknown."""
    law_has_safeguards: bool | None | Unstated = UNSTATED
    """The law has safeguards. Default: unknown."""
    necessary_for_contract: bool | None | Unstated = UNSTATED
    """That is necessary for a contract. Default: no."""
    solely_automated_significant: bool | None | Unstated = UNSTATED
    """Significant decisions are taken by machine alone. Default: no."""


class Basis(Facts):
    """One basis of a purpose. Where nothing else is said a condition defaults to unknown."""

    annex1_condition: bool | None | Unstated = UNSTATED
    """(ea): a condition of Annex 1 UK GDPR is met."""
    balancing: Balancing | Literal["none"] | None | Unstated = UNSTATED
    """(f): what the balancing found. Default: not overridden if the document states it as done."""
    balancing_stated_how: BalancingStated | Literal["none"] | None | Unstated = UNSTATED
    """(f): how the document states the balancing. Anything but done leaves not-overridden open."""
    binding_on_controller: bool | None | Unstated = UNSTATED
    """(c): the law binds this controller."""
    children: bool | None | Unstated = UNSTATED
    """(f): the people are children. Default: as the data say."""
    conditional_on_unneeded_data: bool | None | Unstated = UNSTATED
    """A service depends on consent to data it does not need. Default: no."""
    consent_or_pay: bool | None | Unstated = UNSTATED
    """Who does not consent must pay. Default: no."""
    data_subject_is_party: bool | None | Unstated = UNSTATED
    """(b): the person is a party to the contract."""
    demonstrable: bool | None | Unstated = UNSTATED
    """The controller can show it. Default: as recorded."""
    documented: bool | None | Unstated = UNSTATED
    """(f): the assessment is written down."""
    explicit: bool | None | Unstated = UNSTATED
    """It is explicit."""
    fixed_and_informed_at_collection: bool | None | Unstated = UNSTATED
    """It was fixed, and told to people, when the data were collected; asked where a consent beside it fails."""
    freely_given: bool | None | Unstated = UNSTATED
    """People could refuse without disadvantage."""
    given_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day it was given. Default: before the day of the question."""
    imbalance: bool | None | Unstated = UNSTATED
    """The controller has power over the people it asks. Default: no."""
    informed: bool | None | Unstated = UNSTATED
    """People were told who asks, for what, and that they can withdraw."""
    interest_informed: bool | None | Unstated = UNSTATED
    """(f): people were told of the interest in time."""
    interest_lawful: bool | None | Unstated = UNSTATED
    """(f): the interest is lawful. Default: yes if it is named."""
    interest_stated: bool | None | Unstated = UNSTATED
    """(f): the interest is named."""
    jurisdiction: Jurisdiction | Literal["none"] | None | Unstated = UNSTATED
    """(c), (e): whose law it is. Default: from law_country."""
    law_country: Place | Literal["none"] | None | Unstated = UNSTATED
    """(c), (e): the country of the law."""
    law_named: bool | None | Unstated = UNSTATED
    """(c), (e): the law is named."""
    life_essential: bool | None | Unstated = UNSTATED
    """(d): it is essential for someone's life."""
    necessary: bool | None | Unstated = UNSTATED
    """There is no milder means. Default for (b): as objectively_necessary."""
    objectively_necessary: bool | None | Unstated = UNSTATED
    """(b): the processing is indispensable for the contract."""
    point: BasisPoint | Literal["none"] | None | Unstated = UNSTATED
    """The point of Art. 6(1)."""
    precontract_at_request: bool | None | Unstated = UNSTATED
    """(b): they are steps before a contract, at the person's request. Counts only if stated."""
    proportionate: bool | None | Unstated = UNSTATED
    """(c), (e): the law is proportionate to its aim."""
    recorded: bool | None | Unstated = UNSTATED
    """Each consent is recorded."""
    right_to_object_informed: bool | None | Unstated = UNSTATED
    """(f): the right to object is shown apart from other information."""
    specific: bool | None | Unstated = UNSTATED
    """It was given for each purpose."""
    stated_how: BasisStated | Literal["none"] | None | Unstated = UNSTATED
    """How the document states it."""
    task_vested_in_controller: bool | None | Unstated = UNSTATED
    """(e): the law gives this controller the task."""
    unambiguous: bool | None | Unstated = UNSTATED
    """People acted themselves, without a box ticked in advance. Default: no for marketing that is on by default."""
    withdrawal_as_easy: bool | None | Unstated = UNSTATED
    """It is withdrawn as easily as given. Default: no if the browser is the only way."""
    withdrawal_channels: Sequence[WithdrawalChannel] | None | Unstated = UNSTATED
    """The ways to withdraw."""
    withdrawn: bool | None | Unstated = UNSTATED
    """It was withdrawn. Default: as withdrawn_on says, otherwise no."""
    withdrawn_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day it was withdrawn. Default: not withdrawn."""


class Child(Facts):
    """What is known of the age of the person who consents."""

    age: int | None | Unstated = UNSTATED
    """The age in full years on the day of the question. Default: an adult, where nothing speaks of children."""
    age_at_consent: int | None | Unstated = UNSTATED
    """The age in full years on the day of the consent; goes before the two above."""
    born_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day of birth."""
    capacity_under_national_law: bool | None | Unstated = UNSTATED
    """A minor of that age can consent alone under national law. Default: unknown."""
    consented_too: bool | None | Unstated = UNSTATED
    """The child consented as well. Default: unknown."""
    parental_authorised: bool | None | Unstated = UNSTATED
    """A parent consented or authorised the consent. Default: unknown."""
    reasonable_verification: bool | None | Unstated = UNSTATED
    """That it was a parent was verified with reasonable effort. Default: unknown."""
    service_offered_directly: bool | None | Unstated = UNSTATED
    """An online service is offered directly to a child. Default: no."""


class NoticeController(Facts):
    """The controller of the notice."""

    country: Place | Literal["none"] | None | Unstated = UNSTATED
    """The country."""


class ComplaintAuthorities(Facts):
    """The authorities that a document names for complaints."""

    authorities_stated: Sequence[AuthorityStated] | None | Unstated = UNSTATED
    """The authorities."""
    controller: NoticeController = NoticeController()
    """The controller."""


class DataSubject(Facts):
    """The person the data are about."""

    country: Place | Literal["none"] | None | Unstated = UNSTATED
    """The country. Default: unknown."""


class JudgedConsent(Facts):
    """The consent that a question of its own is about."""

    conditional_on_unneeded_data: bool | None | Unstated = UNSTATED
    """A service depends on consent to data it does not need. Default: no."""
    consent_or_pay: bool | None | Unstated = UNSTATED
    """Who does not consent must pay. Default: no."""
    demonstrable: bool | None | Unstated = UNSTATED
    """The controller can show it. Default: as recorded."""
    explicit: bool | None | Unstated = UNSTATED
    """It is explicit."""
    explicit_needed: bool | None | Unstated = UNSTATED
    """It must be explicit. Default: no."""
    freely_given: bool | None | Unstated = UNSTATED
    """People could refuse without disadvantage."""
    given_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day it was given. Default: before the day of the question."""
    imbalance: bool | None | Unstated = UNSTATED
    """The controller has power over the people it asks. Default: no."""
    informed: bool | None | Unstated = UNSTATED
    """People were told who asks, for what, and that they can withdraw."""
    recorded: bool | None | Unstated = UNSTATED
    """Each consent is recorded."""
    specific: bool | None | Unstated = UNSTATED
    """It was given for each purpose."""
    unambiguous: bool | None | Unstated = UNSTATED
    """People acted themselves, without a box ticked in advance. Default: no for marketing that is on by default."""
    withdrawal_as_easy: bool | None | Unstated = UNSTATED
    """It is withdrawn as easily as given. Default: no if the browser is the only way."""
    withdrawal_channels: Sequence[WithdrawalChannel] | None | Unstated = UNSTATED
    """The ways to withdraw."""
    withdrawn: bool | None | Unstated = UNSTATED
    """It was withdrawn. Default: as withdrawn_on says, otherwise no."""
    withdrawn_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day it was withdrawn. Default: not withdrawn."""


class PurposeData(Facts):
    """The data of a purpose."""

    criminal: bool | None | Unstated = UNSTATED
    """There are criminal data. Default: likewise."""
    only_stated_claim: bool | None | Unstated = UNSTATED
    """The document says that only the data it names are used."""
    reveals_special_indirectly: bool | None | Unstated = UNSTATED
    """Special categories can be inferred (C-184/20)."""
    special: bool | None | Unstated = UNSTATED
    """There are special categories. Default: as the kinds say; unknown where they are open or may hold anything."""
    special_denied: bool | None | Unstated = UNSTATED
    """The document denies special categories."""
    tags: Sequence[Tag] | None | Unstated = UNSTATED
    """The kinds of data. Default: none named."""
    tags_complete: bool | None | Unstated = UNSTATED
    """Whether these are all. Default: yes."""


class ConsentQuestion(Facts):
    """A consent as a question of its own."""

    child: Child = Child()
    """The age of the person."""
    consent: JudgedConsent = JudgedConsent()
    """The consent."""
    data: PurposeData = PurposeData()
    """The data."""
    data_subject: DataSubject = DataSubject()
    """The person."""


class Consultation(Facts):
    """The prior consultation of the authority (Art. 36 GDPR)."""

    done: bool | None | Unstated = UNSTATED
    """Whether it took place. Default: unknown."""


class Controller(Facts):
    """The controller of a purpose."""

    country: Place | Literal["none"] | None | Unstated = UNSTATED
    """Its country. Default: unknown."""
    federal_body: bool | None | Unstated = UNSTATED
    """It is a federal body of Switzerland. Default: no."""
    public_authority: bool | None | Unstated = UNSTATED
    """It is a public authority. Default: unknown."""


class CriminalData(Facts):
    """What allows criminal data to be processed (Art. 10 GDPR)."""

    jurisdiction: Jurisdiction | Literal["none"] | None | Unstated = UNSTATED
    """Whose law it is. Default: unknown."""
    law_authorises: bool | None | Unstated = UNSTATED
    """A law authorises it. Default: unknown."""
    official_authority: bool | None | Unstated = UNSTATED
    """It is under the control of official authority. Default: no for a controller that is no public authority."""
    safeguards: bool | None | Unstated = UNSTATED
    """The law has safeguards. Default: unknown."""


class Disclosure(Facts):
    """The disclosure to the party."""

    basis_stated: bool | None | Unstated = UNSTATED
    """Whether a legal basis is stated for it. Default: not asked."""


class Exception(Facts):
    """One exception relied on. Where nothing else is said a condition defaults to unknown."""

    aim: Aim | Literal["none"] | None | Unstated = UNSTATED
    """(d): the aim of the body."""
    appropriate_safeguards: bool | None | Unstated = UNSTATED
    """(d): the body has appropriate safeguards."""
    art89_safeguards: bool | None | Unstated = UNSTATED
    """(j): the safeguards of Art. 89(1) are in place."""
    authority_permit: bool | None | Unstated = UNSTATED
    """The authority has given the permit."""
    by_law: bool | None | Unstated = UNSTATED
    """(h): it rests on a law, not on a contract."""
    conditional_on_unneeded_data: bool | None | Unstated = UNSTATED
    """A service depends on consent to data it does not need. Default: no."""
    consent_or_pay: bool | None | Unstated = UNSTATED
    """Who does not consent must pay. Default: no."""
    demonstrable: bool | None | Unstated = UNSTATED
    """The controller can show it. Default: as recorded."""
    explicit: bool | None | Unstated = UNSTATED
    """It is explicit."""
    field: FieldOfLaw | Literal["none"] | None | Unstated = UNSTATED
    """(b): the field of law."""
    freely_given: bool | None | Unstated = UNSTATED
    """People could refuse without disadvantage."""
    given_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day it was given. Default: before the day of the question."""
    imbalance: bool | None | Unstated = UNSTATED
    """The controller has power over the people it asks. Default: no."""
    incapable_of_consent: bool | None | Unstated = UNSTATED
    """(c): the person cannot consent."""
    informed: bool | None | Unstated = UNSTATED
    """People were told who asks, for what, and that they can withdraw."""
    jurisdiction: Jurisdiction | Literal["none"] | None | Unstated = UNSTATED
    """Whose law it is. Default: from law_country."""
    law_country: Place | Literal["none"] | None | Unstated = UNSTATED
    """The country of the law."""
    law_has_safeguards: bool | None | Unstated = UNSTATED
    """(b), (g), (i): the law has safeguards."""
    law_named: bool | None | Unstated = UNSTATED
    """(b), (g), (i), (j): the law is named."""
    law_or_contract_with_professional: bool | None | Unstated = UNSTATED
    """(h): a law or a contract with a health professional covers it."""
    legal_claims: bool | None | Unstated = UNSTATED
    """(f): it serves legal claims or a court."""
    manifestly_made_public: bool | None | Unstated = UNSTATED
    """(e): the person deliberately made the data public."""
    members_or_regular_contacts: bool | None | Unstated = UNSTATED
    """(d): it concerns members, former members and regular contacts only."""
    ms_law_excludes_consent: bool | None | Unstated = UNSTATED
    """(a): national law excludes consent. Default: no."""
    necessary: bool | None | Unstated = UNSTATED
    """It is necessary."""
    nonprofit_with_aim: bool | None | Unstated = UNSTATED
    """(d): a non-profit body acts in its legitimate activities."""
    not_disclosed_outside_without_consent: bool | None | Unstated = UNSTATED
    """(d): the data leave the body only with consent."""
    permit_required: bool | None | Unstated = UNSTATED
    """The law asks for a permit of the authority. Default: no; for (g) it depends on the country of the law."""
    point: ExceptionPoint | Literal["none"] | None | Unstated = UNSTATED
    """The point of Art. 9(2)."""
    professional_secrecy: bool | None | Unstated = UNSTATED
    """(h): someone bound by professional secrecy is responsible."""
    proportionate: bool | None | Unstated = UNSTATED
    """(g), (j): it is proportionate to the aim."""
    public_health_interest: bool | None | Unstated = UNSTATED
    """(i): there is an interest of public health."""
    purpose_health_or_social_care: bool | None | Unstated = UNSTATED
    """(h): it serves health care, social care or occupational medicine."""
    recorded: bool | None | Unstated = UNSTATED
    """Each consent is recorded."""
    specific: bool | None | Unstated = UNSTATED
    """It was given for each purpose."""
    substantial_public_interest: bool | None | Unstated = UNSTATED
    """(g): there is a substantial public interest."""
    unambiguous: bool | None | Unstated = UNSTATED
    """People acted themselves, without a box ticked in advance. Default: no for marketing that is on by default."""
    vital_interest: bool | None | Unstated = UNSTATED
    """(c): a vital interest is at stake."""
    withdrawal_as_easy: bool | None | Unstated = UNSTATED
    """It is withdrawn as easily as given. Default: no if the browser is the only way."""
    withdrawal_channels: Sequence[WithdrawalChannel] | None | Unstated = UNSTATED
    """The ways to withdraw."""
    withdrawn: bool | None | Unstated = UNSTATED
    """It was withdrawn. Default: as withdrawn_on says, otherwise no."""
    withdrawn_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day it was withdrawn. Default: not withdrawn."""


class ImpactAssessment(Facts):
    """The impact assessment."""

    performed: bool | None | Unstated = UNSTATED
    """Whether it was done. Default: unknown."""
    performed_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day it was done. Default: before the day asked about."""
    processing_changed_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day the processing was last changed. Default: not stated."""
    residual_high_risk: bool | None | Unstated = UNSTATED
    """Whether a high risk remained. Default: not stated."""


class ImpactFacts(Facts):
    """The facts that decide whether processing needs an impact assessment: first the nine criteria of WP248."""

    assessed_in_legislation: bool | None | Unstated = UNSTATED
    """Whether the impact was assessed when the law was made (Art. 35(10) GDPR; Art. 22(4) FADP). Default: no."""
    automated_decision_legal_effect: bool | None | Unstated = UNSTATED
    """Whether decisions with legal or similar effect are automated. Default: unknown."""
    country: Place | Literal["none"] | None | Unstated = UNSTATED
    """The country of the organisation. Default: unknown."""
    dpia: ImpactAssessment = ImpactAssessment()
    """The assessment."""
    innovative_technology: bool | None | Unstated = UNSTATED
    """Whether technology is used or applied in a new way. Default: unknown."""
    large_scale: bool | None | Unstated = UNSTATED
    """Whether it is on a large scale. Default: unknown."""
    likely_high_risk: bool | None | Unstated = UNSTATED
    """Whether it is likely to be a high risk all the same (Art. 35(1)). Default: no where every criterion is known
    not to be met, otherwise unknown; FADP: unknown.
    """
    matching_datasets: bool | None | Unstated = UNSTATED
    """Whether datasets are matched or combined. Default: unknown."""
    on_national_exemption_list: bool | None | Unstated = UNSTATED
    """Whether it is on the national list of exemptions (Art. 35(5)). Default: no."""
    on_national_list: bool | None | Unstated = UNSTATED
    """Whether it is on the national list of Art. 35(4). Default: as likely_high_risk."""
    prevents_right_or_service: bool | None | Unstated = UNSTATED
    """Whether it keeps people from a right, service or contract. Default: unknown."""
    prior_consultation: Consultation = Consultation()
    """The consultation of the authority."""
    public_area: bool | None | Unstated = UNSTATED
    """Whether a publicly accessible area is monitored (Art. 35(3)(c)). Default: no."""
    scoring_profiling: bool | None | Unstated = UNSTATED
    """Whether people are scored or profiled. Default: unknown."""
    sensitive_data: bool | None | Unstated = UNSTATED
    """Whether the data are sensitive or very personal. Default: unknown."""
    systematic_monitoring: bool | None | Unstated = UNSTATED
    """Whether people are monitored systematically. Default: unknown."""
    vulnerable_subjects: bool | None | Unstated = UNSTATED
    """Whether the people are vulnerable, as children and employees are. Default: unknown."""


class Marketing(Facts):
    """Marketing for a purpose."""

    address: Address | Literal["none"] | None | Unstated = UNSTATED
    """Whose address it is. Default: unknown."""
    call_permitted: bool | None | Unstated = UNSTATED
    """National law allows such a call to a consumer without consent. Default: as recorded for the country, otherwise
    unknown.
    """
    channel: Channel | Literal["none"] | None | Unstated = UNSTATED
    """The channel."""
    consent: AskedConsent | bool | Unstated = UNSTATED
    """The consent to it. Counts if one of its facts is stated."""
    default_on: bool | None | Unstated = UNSTATED
    """The subscription is on unless people act."""
    direct: bool | None | Unstated = UNSTATED
    """It is direct marketing. Default: as electronic, channel and kind of purpose say."""
    electronic: bool | None | Unstated = UNSTATED
    """It is sent by mail, text message or automated call. Default: from the channel, the kind of purpose or the tool.
    """
    in_opt_out_register: bool | None | Unstated = UNSTATED
    """The person is in the national opt-out register; asked for calls and post. Default: unknown."""
    named_work_permitted: bool | None | Unstated = UNSTATED
    """National law allows mail to a named work address without consent. Default: unknown."""
    objected: bool | None | Unstated = UNSTATED
    """The person objected. Default: as objected_on or the withdrawal of the consent says, otherwise no."""
    objected_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day of the objection."""
    only_sending: bool | None | Unstated = UNSTATED
    """The purpose is the sending only, without profiling, rating or tracking. Default: unknown."""
    partner_products: bool | None | Unstated = UNSTATED
    """Products of partners are advertised."""
    recipient_country: Place | Literal["none"] | None | Unstated = UNSTATED
    """The country of the addressee. Default: that of the person concerned."""
    recipient_is_natural_person: bool | None | Unstated = UNSTATED
    """The addressee is a natural person. Default: yes."""


class NoticeChange(Facts):
    """How changes of the notice are told."""

    before_effect: bool | None | Unstated = UNSTATED
    """Whether before they take effect."""
    channel: str | None | Unstated = UNSTATED
    """Through which channel."""
    material_only: bool | None | Unstated = UNSTATED
    """Whether only material ones."""


class NoticeContext(Facts):
    """What there is besides the notice, and what it must therefore state."""

    adm: bool | None | Unstated = UNSTATED
    """Whether there are automated decisions with significant effects. Default: unknown."""
    further_purposes: bool | None | Unstated = UNSTATED
    """Whether data are used for a further purpose. Default: no."""
    has_dpo: bool | None | Unstated = UNSTATED
    """Whether there is a data protection officer. Default: unknown."""
    has_representative: bool | None | Unstated = UNSTATED
    """Whether there must be a representative. Default: no if the controller is in the zone, unknown if it is outside.
    """
    joint_controllers: bool | None | Unstated = UNSTATED
    """Whether there is a joint controller. Default: no."""
    recipients: bool | None | Unstated = UNSTATED
    """Whether there are recipients."""
    transfers: bool | None | Unstated = UNSTATED
    """Whether data go to third countries. Default: unknown."""
    uses_consent: bool | None | Unstated = UNSTATED
    """Whether a purpose rests on consent. Default: unknown."""
    uses_contract: bool | None | Unstated = UNSTATED
    """Whether a purpose rests on a contract. Default: no."""
    uses_legitimate_interests: bool | None | Unstated = UNSTATED
    """Whether a purpose rests on legitimate interests. Default: unknown."""
    uses_public_task: bool | None | Unstated = UNSTATED
    """Whether a purpose rests on a public task. Default: no."""


class Officer(Facts):
    """The data protection officer."""

    contact_published: bool | None | Unstated = UNSTATED
    """Whether the contact is published. Default: unknown."""
    decides_purposes: bool | None | Unstated = UNSTATED
    """Whether the officer also decides on purposes or means. Default: not stated."""
    designated: bool | None | Unstated = UNSTATED
    """Whether one is designated. Default: unknown."""
    notified: bool | None | Unstated = UNSTATED
    """Whether the authority was told. Default: unknown."""


class OfficerFacts(Facts):
    """The facts that decide whether an organisation needs a data protection officer."""

    commercial_transfer_or_market_research: bool | None | Unstated = UNSTATED
    """Germany: whether data are processed commercially to be passed on, or for market or opinion research. Default:
    unknown.
    """
    core_monitoring: bool | None | Unstated = UNSTATED
    """Whether regular and systematic monitoring of people is a core activity. Default: unknown."""
    core_special_or_criminal: bool | None | Unstated = UNSTATED
    """Whether processing special or criminal data is a core activity. Default: unknown."""
    country: Place | Literal["none"] | None | Unstated = UNSTATED
    """The country of its establishment, for national thresholds. Default: unknown."""
    court_acting_judicially: bool | None | Unstated = UNSTATED
    """Whether it is a court in its judicial capacity. Default: no."""
    dpia_required: bool | None | Unstated = UNSTATED
    """Germany: whether an impact assessment is required. Default: unknown."""
    dpo: Officer = Officer()
    """The officer."""
    federal_body: bool | None | Unstated = UNSTATED
    """FADP: whether it is a federal body. Default: no."""
    large_scale: bool | None | Unstated = UNSTATED
    """Whether that is on a large scale. Default: unknown."""
    persons_in_automated_processing: int | None | Unstated = UNSTATED
    """Germany: how many people are constantly engaged in automated processing. Default: unknown."""
    public_authority: bool | None | Unstated = UNSTATED
    """Whether it is a public authority or body. Default: unknown."""


class RegisterMatch(Facts):
    """Whether the notice holds all that the register does; not compared where it is not stated."""

    countries: bool | None | Unstated = UNSTATED
    """All countries."""
    recipients: bool | None | Unstated = UNSTATED
    """All recipients."""
    transfers: bool | None | Unstated = UNSTATED
    """All transfers."""


class RightStated(Facts):
    """What a notice says of one right."""

    channel: str | None | Unstated = UNSTATED
    """Through which channel."""
    narrower: bool | None | Unstated = UNSTATED
    """Whether it is tied to conditions that the law does not set."""
    self_service: bool | None | Unstated = UNSTATED
    """Whether people can exercise it by themselves."""
    stated: bool | None | Unstated = UNSTATED
    """Whether the right is stated. Default: as rights."""


class RightsStated(Facts):
    """What a notice says of each right."""

    access: RightStated = RightStated()
    """Access (Art. 15)."""
    erasure: RightStated = RightStated()
    """Erasure (Art. 17)."""
    objection: RightStated = RightStated()
    """Objection (Art. 21)."""
    portability: RightStated = RightStated()
    """Portability (Art. 20)."""
    rectification: RightStated = RightStated()
    """Rectification (Art. 16)."""
    restriction: RightStated = RightStated()
    """Restriction (Art. 18)."""


class PrivacyNotice(Facts):
    """What a privacy notice states."""

    adm_logic: bool | None | Unstated = UNSTATED
    """How automated decisions work. Default: unknown."""
    bases_used: Sequence[BasisPoint] | None | Unstated = UNSTATED
    """The bases the organisation uses."""
    calls_personal_data_anonymous: bool | None | Unstated = UNSTATED
    """Whether it calls identifiers, hashes or cookies anonymous."""
    categories: bool | None | Unstated = UNSTATED
    """The categories of data from others. Default: unknown."""
    change: NoticeChange = NoticeChange()
    """How changes are told."""
    complaint_authorities: Sequence[Place] | None | Unstated = UNSTATED
    """The countries whose authorities it lists."""
    complaint_authority: bool | None | Unstated = UNSTATED
    """The complaint to an authority. Default: unknown."""
    complaint_to_controller: bool | None | Unstated = UNSTATED
    """The complaint to the controller. Default: unknown."""
    controller: NoticeController = NoticeController()
    """The controller."""
    dpo_contact: bool | None | Unstated = UNSTATED
    """The contact of the data protection officer. Default: unknown."""
    further_purpose_informed: bool | None | Unstated = UNSTATED
    """Whether people are told before data are used for a further purpose. Default: unknown."""
    given_in_time: bool | None | Unstated = UNSTATED
    """Whether people whose data come from others are told in time. Default: unknown."""
    identity: bool | None | Unstated = UNSTATED
    """The controller and its contact. Default: unknown."""
    joint_essence: bool | None | Unstated = UNSTATED
    """The essence of the joint arrangement. Default: unknown."""
    legitimate_interests: bool | None | Unstated = UNSTATED
    """The legitimate interests. Default: unknown."""
    matches_register: RegisterMatch = RegisterMatch()
    """Whether it holds all that the register does."""
    mechanism_kinds_named: Sequence[ToolKind] | None | Unstated = UNSTATED
    """Kinds of mechanism it names without a version."""
    mechanisms_named: Sequence[Id] | None | Unstated = UNSTATED
    """The transfer mechanisms it names."""
    mechanisms_open: bool | None | Unstated = UNSTATED
    """Whether it adds "or another lawful ground"."""
    never_shared_claimed: bool | None | Unstated = UNSTATED
    """Whether it says that data are never shared."""
    origin: bool | None | Unstated = UNSTATED
    """The source of data from others. Default: unknown."""
    published_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day it was published."""
    purposes_and_basis: bool | None | Unstated = UNSTATED
    """Each purpose with its basis; under the FADP the purposes. Default: unknown."""
    recipients: bool | None | Unstated = UNSTATED
    """The recipients or their categories. Default: unknown."""
    recipients_wording: RecipientsWording | Literal["none"] | None | Unstated = UNSTATED
    """How it puts the recipients."""
    register: NoticeContext = NoticeContext()
    """What the notice is about."""
    representative: bool | None | Unstated = UNSTATED
    """The representative. Default: unknown."""
    retention: bool | None | Unstated = UNSTATED
    """The storage period or its criteria. Default: unknown."""
    retention_wording: RetentionWording | Literal["none"] | None | Unstated = UNSTATED
    """How it puts the storage period. Default: none of the empty phrases."""
    right_to_object_separately: bool | None | Unstated = UNSTATED
    """The right to object, apart from other information. Default: unknown."""
    rights: bool | None | Unstated = UNSTATED
    """The rights. Default: unknown."""
    rights_stated: RightsStated = RightsStated()
    """What it says of each right."""
    source: Origins | None | Unstated = UNSTATED
    """Where the data come from. Default: unknown."""
    stated_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day it states."""
    statutory_or_contractual: bool | None | Unstated = UNSTATED
    """Whether the data must be provided. Default: unknown."""
    transfer_countries: bool | None | Unstated = UNSTATED
    """The countries of transfers. Default: unknown."""
    transfer_existence: bool | None | Unstated = UNSTATED
    """That data go to third countries. Default: unknown."""
    transfer_mechanism_and_copy: bool | None | Unstated = UNSTATED
    """The ground of each transfer, and where a copy can be had. Default: unknown."""
    withdrawal: bool | None | Unstated = UNSTATED
    """That consent can be withdrawn. Default: unknown."""


class PurposeProcessing(Facts):
    """The processing for a purpose."""

    in_public_tasks: bool | None | Unstated = UNSTATED
    """It is part of public tasks. Default: no for a controller that is no public authority."""


class SoftOptIn(Facts):
    """The exception for existing customers (Art. 13(2) Directive 2002/58/EC). Counts if one of its facts is stated.
    """

    contact_from_sale: bool | None | Unstated = UNSTATED
    """The address came from a sale to that person. Default: unknown."""
    opt_out_at_collection: bool | None | Unstated = UNSTATED
    """The person could refuse when giving the address. Default: unknown."""
    opt_out_each_message: bool | None | Unstated = UNSTATED
    """The person can refuse in each message. Default: unknown."""
    own_similar_products: bool | None | Unstated = UNSTATED
    """Only the sender's own similar products are advertised. Default: no with products of partners."""


class SwissPurpose(Facts):
    """What the Swiss Act asks (Art. 30, 31, 34 FADP)."""

    against_express_wish: bool | None | Unstated = UNSTATED
    """It goes against the express wish of the person. Default: no."""
    consent: bool | None | Unstated = UNSTATED
    """The person consented. Default: no."""
    consent_express: bool | None | Unstated = UNSTATED
    """Expressly. Default: unknown."""
    contrary_to_principles: bool | None | Unstated = UNSTATED
    """It goes against the principles of Art. 6 and 8 FADP. Default: unknown."""
    law: bool | None | Unstated = UNSTATED
    """A law permits it. Default: no."""
    legal_basis: bool | None | Unstated = UNSTATED
    """A federal body: a statute allows it. Default: unknown."""
    overriding_interest: bool | None | Unstated = UNSTATED
    """There is an overriding interest. Default: no."""
    sensitive_disclosed_to_third_party: bool | None | Unstated = UNSTATED
    """Sensitive data are disclosed to third parties. Default: no."""


class Terminal(Facts):
    """What is stored on or read from the devices of users."""

    access: bool | None | Unstated = UNSTATED
    """Something is stored or read. Default: unknown for tools and data that suggest it, otherwise no."""
    browser_settings_accepted: bool | None | Unstated = UNSTATED
    """National law accepts that on the day. Default: as the law data say."""
    consent: AskedConsent | bool | Unstated = UNSTATED
    """The consent to it."""
    consent_by_browser_settings: bool | None | Unstated = UNSTATED
    """Browser settings are taken for consent. Default: no."""
    informed: bool | None | Unstated = UNSTATED
    """Switzerland: users are told. Default: unknown."""
    prior: bool | None | Unstated = UNSTATED
    """The consent comes before the access. Default: unknown."""
    refusal_possible: bool | None | Unstated = UNSTATED
    """Switzerland: users can refuse. Default: unknown."""
    strictly_necessary: bool | None | Unstated = UNSTATED
    """It is strictly necessary for a service the user asked for. Default: unknown."""
    uk_exception: bool | None | Unstated = UNSTATED
    """An exception of PECR of 2025 applies. Default: no."""
    withdrawal_as_easy: bool | None | Unstated = UNSTATED
    """Refusing later is as easy as accepting. Default: unknown."""


class UploadedAudience(Facts):
    """Contact lists uploaded to an advertising network."""

    direction: AudienceDirection | Literal["none"] | None | Unstated = UNSTATED
    """To reach the people or to leave them out."""
    uploaded: bool | None | Unstated = UNSTATED
    """Lists are uploaded."""


class Purpose(Facts):
    """The facts of one purpose."""

    adm: AutomatedDecisions = AutomatedDecisions()
    """Decisions by machine."""
    art10: CriminalData = CriminalData()
    """What allows criminal data."""
    art9: Sequence[Exception] | None | Unstated = UNSTATED
    """The exceptions for special categories. Default: unknown."""
    art9_complete: bool | None | Unstated = UNSTATED
    """Whether these are all. Default: yes where one is named, otherwise unknown."""
    audience: UploadedAudience = UploadedAudience()
    """Uploaded contact lists."""
    bases: Sequence[Basis] | None | Unstated = UNSTATED
    """The bases. Default: unknown."""
    bases_complete: bool | None | Unstated = UNSTATED
    """Whether these are all. Default: yes where one is named, otherwise unknown."""
    bases_per_purpose: bool | None | Unstated = UNSTATED
    """Whether each basis is tied to a purpose; no where they are named in bulk."""
    ch: SwissPurpose = SwissPurpose()
    """Switzerland."""
    child: Child = Child()
    """Children."""
    controller: Controller = Controller()
    """The controller."""
    data: PurposeData = PurposeData()
    """The data."""
    data_subject: DataSubject = DataSubject()
    """The person concerned."""
    function: Function | Literal["none"] | None | Unstated = UNSTATED
    """What the tool or recipient is used for."""
    marketing: Marketing = Marketing()
    """Marketing."""
    processing: PurposeProcessing = PurposeProcessing()
    """The processing."""
    purpose: Aims = Aims()
    """The purpose itself."""
    soft_opt_in: SoftOptIn = SoftOptIn()
    """The exception for existing customers."""
    terminal: Terminal = Terminal()
    """Access to devices."""


class RecordContext(Facts):
    """What there is besides the record, and what it must therefore hold."""

    has_dpo: bool | None | Unstated = UNSTATED
    """Whether there is a data protection officer. Default: unknown."""
    has_representative: bool | None | Unstated = UNSTATED
    """Whether there is a representative, or must be one. Default: unknown."""
    joint_controllers: bool | None | Unstated = UNSTATED
    """Whether there is a joint controller. Default: unknown."""
    transfers: bool | None | Unstated = UNSTATED
    """Whether data go to third countries. Default: unknown."""


class RecordKept(Facts):
    """The record of processing activities."""

    kept: bool | None | Unstated = UNSTATED
    """Whether it is kept. Default: unknown."""


class RecordFacts(Facts):
    """The facts that decide whether an organisation must keep a record of its processing."""

    country: Place | Literal["none"] | None | Unstated = UNSTATED
    """The country of its establishment. Default: unknown."""
    employees: int | None | Unstated = UNSTATED
    """How many people it employs. Default: unknown."""
    federal_body: bool | None | Unstated = UNSTATED
    """FADP: whether it is a federal body. Default: no."""
    high_risk_profiling: bool | None | Unstated = UNSTATED
    """FADP: whether there is high-risk profiling. Default: unknown."""
    likely_high_risk: bool | None | Unstated = UNSTATED
    """Whether a high risk is likely; read where the law asks for one. Default: unknown."""
    likely_risk: bool | None | Unstated = UNSTATED
    """Whether a risk to people is likely. Default: unknown."""
    occasional: bool | None | Unstated = UNSTATED
    """Whether the processing is only occasional. Default: unknown."""
    record: RecordKept = RecordKept()
    """The record."""
    sensitive_large_scale: bool | None | Unstated = UNSTATED
    """FADP: whether sensitive data are processed on a large scale. Default: unknown."""
    special_or_criminal: bool | None | Unstated = UNSTATED
    """Whether it includes special or criminal data. Default: unknown."""


class RecordItems(Facts):
    """What a record of processing activities states."""

    categories: bool | None | Unstated = UNSTATED
    """Controller: the categories of data subjects and of data. Default: unknown."""
    categories_of_processing: bool | None | Unstated = UNSTATED
    """Processor: the categories of processing for each controller. Default: unknown."""
    erasure_limits: bool | None | Unstated = UNSTATED
    """Controller: the time limits for erasure. Default: unknown."""
    erasure_limits_possible: bool | None | Unstated = UNSTATED
    """Whether time limits can be stated. Default: yes."""
    names_contacts: bool | None | Unstated = UNSTATED
    """Names and contacts. Default: unknown."""
    names_dpo: bool | None | Unstated = UNSTATED
    """Those of the data protection officer. Default: as names_contacts."""
    names_joint_controllers: bool | None | Unstated = UNSTATED
    """The name and contact of the joint controller. Default: as names_contacts."""
    names_representative: bool | None | Unstated = UNSTATED
    """Those of the representative. Default: as names_contacts."""
    purposes: bool | None | Unstated = UNSTATED
    """Controller: the purposes. Default: unknown."""
    recipients: bool | None | Unstated = UNSTATED
    """Controller: the categories of recipients. Default: unknown."""
    register: RecordContext = RecordContext()
    """What the record is about."""
    security: bool | None | Unstated = UNSTATED
    """The security measures. Default: unknown."""
    security_possible: bool | None | Unstated = UNSTATED
    """Whether the measures can be described. Default: yes."""
    side: RecordSide | Literal["none"] | None | Unstated = UNSTATED
    """Whose record it is. Default: unknown."""
    transfers_identified: bool | None | Unstated = UNSTATED
    """The countries of transfers, and the safeguards where the law asks for them. Default: unknown."""


class Representative(Facts):
    """The representative."""

    appointed: bool | None | Unstated = UNSTATED
    """Whether one is appointed in writing. Default: unknown."""


class RepresentativeFacts(Facts):
    """The facts that decide whether an organisation needs a representative."""

    country: Place | Literal["none"] | None | Unstated = UNSTATED
    """The country of its establishment. Default: unknown."""
    established_in_zone: bool | None | Unstated = UNSTATED
    """Whether it has an establishment in the zone (Art. 3(1)). Default: yes for a country in the zone, otherwise
    unknown.
    """
    high_risk: bool | None | Unstated = UNSTATED
    """FADP: whether it is a high risk. Default: unknown."""
    large_scale: bool | None | Unstated = UNSTATED
    """FADP: whether the processing is extensive. Default: unknown."""
    large_scale_special_or_criminal: bool | None | Unstated = UNSTATED
    """Whether it includes special or criminal data on a large scale. Default: unknown."""
    monitors_in_zone: bool | None | Unstated = UNSTATED
    """Whether it monitors persons in the zone (Art. 3(2)(b)). Default: unknown."""
    occasional: bool | None | Unstated = UNSTATED
    """Whether the processing is only occasional. Default: unknown."""
    offers_to_zone: bool | None | Unstated = UNSTATED
    """Whether it offers goods or services to persons in the zone (Art. 3(2)(a)). Default: unknown."""
    public_authority: bool | None | Unstated = UNSTATED
    """Whether it is a public authority or body. Default: no."""
    regular: bool | None | Unstated = UNSTATED
    """FADP: whether it is regular. Default: unknown."""
    representative: Representative = Representative()
    """The representative."""
    role: Role | Literal["none"] | None | Unstated = UNSTATED
    """FADP: its role; only controllers need a representative. Default: unknown."""
    unlikely_risk: bool | None | Unstated = UNSTATED
    """Whether a risk to people is unlikely. Default: unknown."""


class RetentionPeriod(Facts):
    """One storage period."""

    computable: bool | None | Unstated = UNSTATED
    """Whether a reader can work the end out from the criterion. Default: unknown."""
    data: str | None | Unstated = UNSTATED
    """The data it is for."""
    data_subject_kind: str | None | Unstated = UNSTATED
    """The kind of people it is for."""
    default_setting: bool | None | Unstated = UNSTATED
    """Whether it is a setting that can be changed."""
    deletion: bool | None | Unstated = UNSTATED
    """Whether the data are deleted at its end."""
    event: bool | None | Unstated = UNSTATED
    """Whether the event is named that starts or ends the period. Default: unknown."""
    kind: RetentionKind | Literal["none"] | None | Unstated = UNSTATED
    """What sets the end. Default: unknown."""
    length_days: int | Literal["none"] | None | Unstated = UNSTATED
    """The days; added to the months. Default: unknown."""
    length_months: int | Literal["none"] | None | Unstated = UNSTATED
    """The months. Default: unknown."""
    reason: str | None | Unstated = UNSTATED
    """Why it is needed."""
    recipient: str | None | Unstated = UNSTATED
    """The recipient it is for."""
    wording: RetentionWording | Literal["none"] | None | Unstated = UNSTATED
    """How the document puts it."""


class RetentionSupport(Facts):
    """What supports keeping the data."""

    law_days: int | Literal["none"] | None | Unstated = UNSTATED
    """Days for which a named law demands the data. Default: unknown."""
    limitation_days: int | Literal["none"] | None | Unstated = UNSTATED
    """Days within which claims can be made. Default: unknown."""
    need_days: int | Literal["none"] | None | Unstated = UNSTATED
    """Days for which the purpose needs the data. Default: unknown."""


class Retention(Facts):
    """How long the data of one purpose are kept."""

    retention: Sequence[RetentionPeriod] | None | Unstated = UNSTATED
    """The periods."""
    retention_complete: bool | None | Unstated = UNSTATED
    """Whether these are all. Default: yes if one is listed, else unknown."""
    supported: RetentionSupport = RetentionSupport()
    """What supports them."""
    suppression_entry_only: bool | None | Unstated = UNSTATED
    """Whether only an entry is kept that stops further use. Default: no."""
    withdrawn_or_objected: bool | None | Unstated = UNSTATED
    """Whether consent was withdrawn or objection made. Default: no."""


class RoleFacts(Facts):
    """The facts that decide the role of a party for one processing."""

    acts_on_behalf: bool | None | Unstated = UNSTATED
    """Whether it processes for another, on instructions. Default: unknown."""
    data_access: SeenData | Literal["none"] | None | Unstated = UNSTATED
    """Its access to the data in fact; decides only whether a party without a role is a recipient. Default: unknown.
    """
    designated_by_law: Role | Literal["none"] | None | Unstated = UNSTATED
    """The role that a law gives the party, or none. Default: none."""
    determines_essential_means: bool | None | Unstated = UNSTATED
    """Whether it decides which data are processed, whose, how long, and who gets them. Default: no for who works
    under the authority of the exporter, otherwise unknown.
    """
    determines_purposes: bool | None | Unstated = UNSTATED
    """Whether it decides why the data are processed. Default: unknown."""
    disclosure: Disclosure = Disclosure()
    """The disclosure to it."""
    function: Function | Literal["none"] | None | Unstated = UNSTATED
    """What it is used for. Default: nothing that matters."""
    jointly_with_other: bool | None | Unstated = UNSTATED
    """Whether it decides together with another. Default: no if it decides neither, otherwise unknown."""
    listed_as: Label | Literal["none"] | None | Unstated = UNSTATED
    """What the document calls it. Default: not stated."""
    same_group: bool | None | Unstated = UNSTATED
    """Whether both belong to one group. Default: not stated."""
    sector: Sector | Literal["none"] | None | Unstated = UNSTATED
    """Its line of business. Default: none that matters."""
    under_authority_of_exporter: bool | None | Unstated = UNSTATED
    """Whether it works under the direct authority of the exporter, as its staff do. Default: no."""
    uses_for_own_purposes: bool | None | Unstated = UNSTATED
    """Whether it uses the data for itself as well. Default: unknown in lines of business that often do, otherwise no.
    """


class SecurityMeasures(Facts):
    """Whether a measure is described under each heading."""

    encryption: bool | None | Unstated = UNSTATED
    """Encryption and pseudonymisation (point a). Default: unknown."""
    resilience: bool | None | Unstated = UNSTATED
    """Confidentiality, integrity, availability and resilience (point b). Default: unknown."""
    restoration: bool | None | Unstated = UNSTATED
    """Restoration after an incident (point c). Default: unknown."""
    testing: bool | None | Unstated = UNSTATED
    """Regular testing (point d). Default: unknown."""


class SecurityGroup(Facts):
    """The security of the processing."""

    measures: SecurityMeasures = SecurityMeasures()
    """The measures described."""


class Security(Facts):
    """The security measures that a document describes."""

    security: SecurityGroup = SecurityGroup()
    """The security of the processing."""
