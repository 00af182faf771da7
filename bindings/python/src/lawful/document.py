"""The content of a register, as typed objects.

Written by `generate.py` from the JSON Schemas of the inputs; not to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import ClassVar, Literal, TypeAlias

from ._facts import UNSTATED, Facts, RegisterBase, Unstated
from .facts import (
    ByRegime,
    Certification,
    Id,
    Onward,
    PartyKind,
    Role,
    Sector,
    SubProcessor,
    Transfer,
)

__all__ = [
    "AboutWhom",
    "Activity",
    "AgreementDirection",
    "AgreementScope",
    "AppliesTo",
    "AudienceDirection",
    "BalancingStated",
    "BasisPoint",
    "BasisStated",
    "Beneficiary",
    "Certainty",
    "Claim",
    "Completeness",
    "ContactKind",
    "Contract",
    "ContractKind",
    "DataCategory",
    "DataClaim",
    "Denial",
    "DisclosureStatement",
    "DisclosureTrigger",
    "DocumentFacts",
    "DocumentChange",
    "DocumentKind",
    "Doubt",
    "DoubtKind",
    "Engagement",
    "EvidenceStatement",
    "ExceptionPoint",
    "FlawKind",
    "FlowKind",
    "FlowStatement",
    "Format",
    "GroupEntity",
    "GroupHeading",
    "HowOften",
    "IdentityCheck",
    "Label",
    "Lines",
    "Naming",
    "OnRequest",
    "Operation",
    "OperationKind",
    "OutsideList",
    "Party",
    "PartyName",
    "PartyRole",
    "PlaceKind",
    "PlaceName",
    "PlaceStatement",
    "PlannedPlace",
    "PolicyKind",
    "PolicyStatement",
    "PurposeKind",
    "Reading",
    "RecipientChange",
    "Register",
    "RequestRoute",
    "RetentionKind",
    "RetentionWording",
    "RightArticle",
    "RoleStatement",
    "SafeguardCell",
    "Scope",
    "Service",
    "StatedAgreement",
    "StatedAudience",
    "StatedAuthority",
    "StatedBasis",
    "StatedConsent",
    "StatedContact",
    "StatedDataSubject",
    "StatedException",
    "StatedMarketing",
    "StatedNotices",
    "StatedPurpose",
    "StatedRetention",
    "StatedRight",
    "StatedSource",
    "StatedTracking",
    "Statement",
    "TextIssue",
    "Treatment",
    "TreatmentKind",
    "Unconnected",
    "WayOut",
    "WithdrawalChannel",
    "Words",
]

AboutWhom: TypeAlias = Literal["person", "organisation"]
"""Whom data are about."""

AgreementDirection: TypeAlias = Literal["towards-processors", "towards-customers", "customer-with-third-party"]
"""Whose contract a statement is about."""

AgreementScope: TypeAlias = Literal["all", "product", "service", "named", "some-cases"]
"""What a statement on agreements covers."""

AudienceDirection: TypeAlias = Literal["include", "exclude", "both"]
"""What uploaded contacts are used for."""

BalancingStated: TypeAlias = Literal["done", "normally-done", "other-test", "not-stated"]
"""How a document speaks of the balancing."""

BasisPoint: TypeAlias = Literal["a", "b", "c", "d", "e", "ea", "f"]
"""A point of Art. 6(1) GDPR."""

BasisStated: TypeAlias = Literal["article", "name", "implied"]
"""How a document states a basis."""

Beneficiary: TypeAlias = Literal["own-purposes", "customers"]
"""For whom the engaging party has the processing done."""

Certainty: TypeAlias = Literal["stated", "conditional", "negated", "example", "implied"]
"""How firmly a category of data is stated."""

Claim: TypeAlias = Literal[
    "no-personal-data-stored",
    "no-data-stored",
    "anonymised",
    "only-these",
    "no-access",
    "not-connected",
    "all-in-system",
    "no-special-categories",
]
"""What a document claims of the data at a recipient. A claim is no fact."""

Completeness: TypeAlias = Literal["complete", "main-only", "partial"]
"""Whether a document claims to list every recipient."""

ContactKind: TypeAlias = Literal["dpo", "privacy", "information"]
"""What a contact is for."""

ContractKind: TypeAlias = Literal["processing-agreement", "joint-controller-arrangement", "other"]
"""The kind of a contract between two parties."""

DisclosureTrigger: TypeAlias = Literal[
    "law",
    "court-order",
    "authority-order",
    "own-rights",
    "consent",
    "own-request",
]
"""What sets a disclosure off."""

DocumentKind: TypeAlias = Literal["subprocessor-list", "privacy-notice", "processor-table", "record", "other"]
"""What kind of document a register renders."""

DoubtKind: TypeAlias = Literal["contradiction", "mismatch", "ambiguity", "misnomer", "gap", "repetition"]
"""A doubt in the substance of a text."""

ExceptionPoint: TypeAlias = Literal["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "other"]
"""A point of Art. 9(2) GDPR."""

FlawKind: TypeAlias = Literal[
    "split-row",
    "repeated-block",
    "encoding-damage",
    "white-space",
    "markup",
    "layout",
    "spelling",
    "grammar",
    "variants",
    "formats",
    "language",
    "furniture",
    "lost-link",
]
"""A flaw in the form of a text."""

FlowKind: TypeAlias = Literal["push", "source", "disclosure"]
"""How data move between two parties."""

Format: TypeAlias = Literal["lawful-register/1"]
"""The name and version of the format."""

HowOften: TypeAlias = Literal["always", "some-cases"]
"""How often something is done."""

Label: TypeAlias = Literal[
    "processor",
    "sub-processor",
    "recipient",
    "subcontractor",
    "controller",
    "joint-controller",
    "third-party",
    "partner",
]
"""What a document calls a party, whatever its role may be."""

Lines: TypeAlias = Sequence[int]
"""Numbers of lines."""

Naming: TypeAlias = Literal["named", "category", "withheld", "reference", "class", "public"]
"""How a document makes a party known."""

OperationKind: TypeAlias = Literal["pass-through", "access-on-demand", "backup", "storage", "sending", "tracking"]
"""What is done with the data at a recipient, where that alone is stated."""

PlaceKind: TypeAlias = Literal["establishment", "storage", "backup", "processing", "access", "unknown"]
"""What a stated place is the place of."""

PlaceName: TypeAlias = str
"""A country, EU, EEA, Europe or third-country."""

PolicyKind: TypeAlias = Literal[
    "location",
    "transfer-mechanisms",
    "agreement",
    "change-notice",
    "completeness",
    "other",
]
"""What a statement on several engagements is about."""

PurposeKind: TypeAlias = Literal[
    "newsletter",
    "mailing",
    "sms-campaign",
    "phone-campaign",
    "postal-mailing",
    "service-message",
    "customer-relations",
    "contract",
    "account",
    "billing",
    "support",
    "recruiting",
    "hr",
    "analytics",
    "advertising",
    "profiling",
    "rating",
    "security",
    "statistics",
    "research",
    "archiving",
    "events",
    "legal-duty",
    "other",
]
"""What a purpose is, in one word."""

RetentionKind: TypeAlias = Literal["fixed", "maximum", "until-event", "criterion"]
"""What sets the end of storage."""

RetentionWording: TypeAlias = Literal["as-long-as-necessary", "reasonable-time", "stated"]
"""How a document puts the storage period."""

RightArticle: TypeAlias = Literal[
    "art-7-3",
    "art-15",
    "art-16",
    "art-17",
    "art-18",
    "art-20",
    "art-21",
    "art-22",
    "art-77",
]
"""A right of the data subject, by its article in the GDPR."""

SafeguardCell: TypeAlias = Literal["stated", "empty", "not-needed"]
"""What the place for the safeguard holds, a cell of a table say; none when it says that there is none."""

Scope: TypeAlias = Literal["website", "product", "company"]
"""What part of the holder's business an engagement serves."""

TreatmentKind: TypeAlias = Literal["hashing", "anonymisation", "pseudonymisation", "aggregation", "deletion"]
"""What is done to data to make them tell less."""

WayOut: TypeAlias = Literal["browser", "link", "price-tier", "portal"]
"""The way out of a tracking, or the way to withdraw the consent to it."""

WithdrawalChannel: TypeAlias = Literal["portal", "link", "mail", "phone", "browser"]
"""A way to withdraw a consent."""

AppliesTo: TypeAlias = str | Sequence[Id]

Words: TypeAlias = str | Mapping[str, object]
"""Words of a document, or an object with `text` and `lines`, or with `parts`."""


class DataCategory(Facts):
    """A category of personal data."""

    category: Id | Literal["none"] | None | Unstated = UNSTATED
    """Its code, contact.email say; none where the document says that there are none. Default: unknown."""
    certainty: Certainty | Literal["none"] | None | Unstated = UNSTATED
    """How firmly it is stated. Default: unknown."""
    content_of: Id | Literal["none"] | None | Unstated = UNSTATED
    """The service whose own data these are. Default: none."""
    examples: Sequence[Words] | None | Unstated = UNSTATED
    """The examples that it gives. Default: none given."""
    exclusive: bool | None | Unstated = UNSTATED
    """Whether the document says that these are all. Default: unknown."""
    explanation: Words | None | Unstated = UNSTATED
    """The explanation that the document gives. Default: none given."""
    high_risk: bool | None | Unstated = UNSTATED
    """Whether much harm follows if they get out: passwords, key presses. Default: not assessed."""
    open_ended: bool | None | Unstated = UNSTATED
    """Whether the examples or the list are open (etc.). Default: unknown."""
    profiling: bool | None | Unstated = UNSTATED
    """Whether they rate or profile somebody. Default: not said."""
    profiling_words: Words | None | Unstated = UNSTATED
    """The words that say so. Default: not kept."""
    subject: AboutWhom | Literal["none"] | None | Unstated = UNSTATED
    """Whom the data are about. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class StatedConsent(Facts):
    """What a document says of the consent on which a purpose rests."""

    recorded: bool | None | Unstated = UNSTATED
    """Whether each consent is recorded. Default: unknown."""
    recorded_words: Sequence[Words] | None | Unstated = UNSTATED
    """The words that say so. Default: not kept."""
    withdrawal_channels: Sequence[WithdrawalChannel] | None | Unstated = UNSTATED
    """The channels through which it can be withdrawn: portal, link. Default: not said."""
    withdrawal_words: Words | None | Unstated = UNSTATED
    """The words on the withdrawal. Default: not kept."""


class StatedBasis(Facts):
    """A legal basis as a document states it."""

    article: str | None | Unstated = UNSTATED
    """The article, as it is written. Default: not cited."""
    balancing_stated_how: BalancingStated | Literal["none"] | None | Unstated = UNSTATED
    """How the balancing of interests is stated. Default: unknown."""
    balancing_words: Words | None | Unstated = UNSTATED
    """The words on the balancing. Default: not kept."""
    consent: StatedConsent = StatedConsent()
    """What is said of the consent."""
    details: Sequence[Words] | None | Unstated = UNSTATED
    """More words on the basis. Default: none kept."""
    point: BasisPoint | Literal["none"] | None | Unstated = UNSTATED
    """The point of Art. 6(1). Default: unknown."""
    stated_how: BasisStated | Literal["none"] | None | Unstated = UNSTATED
    """How it is stated. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class StatedDataSubject(Facts):
    """A kind of persons that data are about."""

    certainty: Certainty | Literal["none"] | None | Unstated = UNSTATED
    """How firmly it is stated. Default: stated."""
    kind: Id | Literal["none"] | None | Unstated = UNSTATED
    """The kind, in a word of your own: customer-contact. Default: unknown."""
    relation: str | None | Unstated = UNSTATED
    """What they are to the holder, or were: employer was a customer. Default: not said."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class StatedException(Facts):
    """An exception of Art. 9(2) as a document states it."""

    point: ExceptionPoint | Literal["none"] | None | Unstated = UNSTATED
    """The point of Art. 9(2). Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class StatedMarketing(Facts):
    """What a document says of marketing for a purpose."""

    can_be_ended: bool | None | Unstated = UNSTATED
    """Whether the person can end it. Default: unknown."""
    default_on: bool | None | Unstated = UNSTATED
    """Whether the subscription is on without an act of the person. Default: unknown."""
    partner_products: bool | None | Unstated = UNSTATED
    """Whether products of partners are advertised. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class StatedRetention(Facts):
    """A period of retention as a document states it."""

    data_subject_kind: Id | Literal["none"] | None | Unstated = UNSTATED
    """The kind of data subject it is for. Default: all."""
    default_setting: bool | None | Unstated = UNSTATED
    """Whether it is a setting that can be changed. Default: unknown."""
    deletion: bool | None | Unstated = UNSTATED
    """Whether the data are said to be deleted at its end. Default: unknown."""
    details: Sequence[Words] | None | Unstated = UNSTATED
    """More words on it. Default: none kept."""
    kind: RetentionKind | Literal["none"] | None | Unstated = UNSTATED
    """How it is stated. Default: unknown."""
    length: str | None | Unstated = UNSTATED
    """Its length, as a count of days, weeks, months or years: P30D, P24M, P3Y. Default: unknown."""
    reason: Words | None | Unstated = UNSTATED
    """The reason that is given. Default: none given."""
    recipient: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party at which it holds. Default: the party of the activity or of the engagement."""
    start_event: str | None | Unstated = UNSTATED
    """What starts it; for until-event, what ends it. null where the document is silent. Default: unknown."""
    wording: RetentionWording | Literal["none"] | None | Unstated = UNSTATED
    """How the document puts it, where that is an empty phrase. Default: as a period, an event or a criterion."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class StatedPurpose(Facts):
    """A purpose."""

    bases: Sequence[StatedBasis] | None | Unstated = UNSTATED
    """Its legal bases; null where the document is silent. Default: unknown."""
    details: Sequence[Words] | None | Unstated = UNSTATED
    """More words on it. Default: none kept."""
    id: Id | Literal["none"] | None | Unstated = UNSTATED
    """Its id, unique in the register. Required."""
    kind: PurposeKind | Literal["none"] | None | Unstated = UNSTATED
    """What it is, in one word: newsletter, recruiting. Default: unknown."""
    marketing: StatedMarketing = StatedMarketing()
    """What is said of marketing."""
    retention: Sequence[StatedRetention] | None | Unstated = UNSTATED
    """How long its data are kept. Default: as the activity says."""
    specific: bool | None | Unstated = UNSTATED
    """Whether it is specific enough to tell what is done. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class StatedSource(Facts):
    """Where data come from."""

    certainty: Certainty | Literal["none"] | None | Unstated = UNSTATED
    """How firmly it is stated. Default: stated."""
    details: Sequence[Words] | None | Unstated = UNSTATED
    """More words on it: a condition, an exception. Default: none kept."""
    kind: Id | Literal["none"] | None | Unstated = UNSTATED
    """The kind, in a word of your own: data-subject, public-register. Default: unknown."""
    party: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party, where it is one of the register. Default: none."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class Treatment(Facts):
    """What is done to data to make them tell less."""

    called: TreatmentKind | Literal["none"] | None | Unstated = UNSTATED
    """What the document calls it, where that is another thing. Default: the same."""
    frequency: HowOften | Literal["none"] | None | Unstated = UNSTATED
    """How often. Default: unknown."""
    kind: TreatmentKind | Literal["none"] | None | Unstated = UNSTATED
    """What is done. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class Activity(Facts):
    """An activity: a processing of personal data by a party, for one or more purposes."""

    art9: Sequence[StatedException] | None | Unstated = UNSTATED
    """The exceptions of Art. 9(2) that are stated. Default: none."""
    bases: Sequence[StatedBasis] | None | Unstated = UNSTATED
    """The legal bases that are not tied to one purpose. Default: none."""
    bases_per_purpose: bool | None | Unstated = UNSTATED
    """Whether each basis is tied to a purpose; false when they are named in bulk. Default: unknown."""
    by: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party whose activity it is. Required."""
    criminal: bool | None | Unstated = UNSTATED
    """Whether data on convictions or offences are used. Default: unknown."""
    data: Sequence[DataCategory] | None | Unstated = UNSTATED
    """The data; null where the document is silent. Default: unknown."""
    data_subjects: Sequence[StatedDataSubject] | None | Unstated = UNSTATED
    """The persons; null where the document is silent. Default: unknown."""
    details: Sequence[Words] | None | Unstated = UNSTATED
    """More words on it. Default: none kept."""
    id: Id | Literal["none"] | None | Unstated = UNSTATED
    """Its id. Required."""
    joint_arrangement: bool | None | Unstated = UNSTATED
    """Whether an arrangement of joint controllers is stated. Default: unknown."""
    joint_with: Sequence[Id] | None | Unstated = UNSTATED
    """The parties with which it may be controlled jointly. Default: none."""
    joint_words: Sequence[Words] | None | Unstated = UNSTATED
    """The words that point to joint control. Default: none kept."""
    lines: Lines | None | Unstated = UNSTATED
    """The lines that describe it. Default: not kept."""
    profiling: bool | None | Unstated = UNSTATED
    """Whether persons are rated or profiled. Default: unknown."""
    profiling_words: Sequence[Words] | None | Unstated = UNSTATED
    """The words that say so. Default: none kept."""
    purposes: Sequence[StatedPurpose] | None | Unstated = UNSTATED
    """Its purposes. Default: not said."""
    recipients: Sequence[Id] | None | Unstated = UNSTATED
    """The engagements through which others receive the data. Default: not said."""
    retention: Sequence[StatedRetention] | None | Unstated = UNSTATED
    """The periods that hold for all its purposes. Default: unknown."""
    role: Role | Literal["none"] | None | Unstated = UNSTATED
    """The role of the party in it; null when the text does not decide it. Default: unknown."""
    sources: Sequence[StatedSource] | None | Unstated = UNSTATED
    """Where the data come from. Default: unknown."""
    title: str | None | Unstated = UNSTATED
    """What it is, in your own words. Default: not given."""
    treatments: Sequence[Treatment] | None | Unstated = UNSTATED
    """What is done to the data to make them tell less. Default: nothing stated."""


class Contract(Facts):
    """The contract between the two parties."""

    exists: bool | None | Unstated = UNSTATED
    """Whether there is one. Default: unknown."""
    kind: ContractKind | Literal["none"] | None | Unstated = UNSTATED
    """Its kind. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class DataClaim(Facts):
    """A claim of the document on the data at the recipient."""

    assessed: TreatmentKind | Literal["none"] | None | Unstated = UNSTATED
    """What is done in fact, where that is another thing than claimed. Default: not assessed."""
    claim: Claim | Literal["none"] | None | Unstated = UNSTATED
    """The claim. Default: unknown."""
    frequency: HowOften | Literal["none"] | None | Unstated = UNSTATED
    """How often it holds. Default: unknown."""
    scope: str | None | Unstated = UNSTATED
    """What it covers and what it leaves out. Default: not said."""
    why: str | None | Unstated = UNSTATED
    """The reason for the assessment. Default: not given."""
    words: Words | None | Unstated = UNSTATED
    """The words of the claim. Default: not kept."""


class Denial(Facts):
    """What a document says that it does not have. A denial is no fact."""

    identification_denied: bool | None | Unstated = UNSTATED
    """Whether it denies that persons are identified. Default: no."""
    national_id_denied: bool | None | Unstated = UNSTATED
    """Whether it denies national identity numbers. Default: no."""
    scope: str | None | Unstated = UNSTATED
    """What it covers and what it leaves out. Default: not said."""
    special_denied: bool | None | Unstated = UNSTATED
    """Whether it denies special categories. Default: no."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class DisclosureStatement(Facts):
    """A disclosure that is no engagement: under law, by order, for own rights, with consent."""

    by: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party that discloses. Required."""
    foreign: bool | None | Unstated = UNSTATED
    """Whether the law or the order may be that of a third country. Default: unknown."""
    to: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party that receives; null when it is not said. Default: unknown."""
    trigger: DisclosureTrigger | Literal["none"] | None | Unstated = UNSTATED
    """What sets it off. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class Reading(Facts):
    """How a column of the document is read."""

    assumed: bool | None | Unstated = UNSTATED
    """Whether the reading is assumed, not stated. Default: stated."""
    column: str | None | Unstated = UNSTATED
    """The heading of the column. Default: not kept."""
    id: Id | Literal["none"] | None | Unstated = UNSTATED
    """Its id, for the places that rest on it. Required."""
    means: PlaceKind | Literal["none"] | None | Unstated = UNSTATED
    """What a place in the column is the place of. Default: unknown."""
    why: str | None | Unstated = UNSTATED
    """The reason for it. Default: not given."""


class DocumentFacts(Facts):
    """The document."""

    columns: Sequence[Words] | None | Unstated = UNSTATED
    """The headings of its columns. Default: not kept."""
    completeness: Completeness | Literal["none"] | None | Unstated = UNSTATED
    """Whether it claims to list every recipient. Default: unknown."""
    completeness_words: Words | None | Unstated = UNSTATED
    """The words of that claim. Default: not kept."""
    earlier_versions: bool | None | Unstated = UNSTATED
    """Whether it says that it has earlier versions. Default: unknown."""
    earlier_versions_words: Words | None | Unstated = UNSTATED
    """The words that say so. Default: not kept."""
    headings: Sequence[Words] | None | Unstated = UNSTATED
    """Its headings. Default: not kept."""
    holder: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party whose document it is. Required."""
    id: Id | Literal["none"] | None | Unstated = UNSTATED
    """Its id. Required."""
    kind: DocumentKind | Literal["none"] | None | Unstated = UNSTATED
    """Its kind. Default: unknown."""
    language: Id | Literal["none"] | None | Unstated = UNSTATED
    """The language it is written in, as a tag: nb. Default: unknown."""
    laws_named: Sequence[Words] | None | Unstated = UNSTATED
    """The laws that it names. Default: none named."""
    not_stated: Sequence[str] | None | Unstated = UNSTATED
    """What a reader looks for and does not find, in your own words. Default: not gathered."""
    published: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day of publication; null when the document has no date. Default: unknown."""
    published_words: Words | None | Unstated = UNSTATED
    """The words that give the day. Default: not kept."""
    readings: Sequence[Reading] | None | Unstated = UNSTATED
    """How its columns are read, where a heading alone does not say. Default: no reading needed."""
    scope_words: Sequence[Words] | None | Unstated = UNSTATED
    """What it says of its own scope and aim. Default: not kept."""
    title: Words | None | Unstated = UNSTATED
    """Its title. Default: not kept."""


class DocumentChange(Facts):
    """The notice of changes of the document itself."""

    before_effect: bool | None | Unstated = UNSTATED
    """Whether it is given before the change takes effect. Default: unknown."""
    channels: Sequence[Id] | None | Unstated = UNSTATED
    """The channels: email, site. Default: not said."""
    details: Sequence[Words] | None | Unstated = UNSTATED
    """More words on changes. Default: none kept."""
    material_only: bool | None | Unstated = UNSTATED
    """Whether it is given for material changes only. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class Doubt(Facts):
    """A doubt in the substance of the text, for a reader to settle."""

    about: AppliesTo | None | Unstated = UNSTATED
    """What it is about: engagements, or a description. Default: the whole document."""
    kind: DoubtKind | Literal["none"] | None | Unstated = UNSTATED
    """What it is. Default: unknown."""
    why: str | None | Unstated = UNSTATED
    """Why it is a doubt, in your own words. Default: not given."""
    words: Words | None | Unstated = UNSTATED
    """The words concerned. Default: not kept."""


class EvidenceStatement(Facts):
    """A measure or a piece of evidence that the document states beside the safeguard."""

    interval: str | None | Unstated = UNSTATED
    """How often: monthly. Default: unknown."""
    kind: Id | Literal["none"] | None | Unstated = UNSTATED
    """What it is, in a word of your own: transparency-report. Default: unknown."""
    last_on: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day of the last one. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class GroupHeading(Facts):
    """A heading of the document that holds several recipients, split here into an engagement each."""

    _keys: ClassVar[Mapping[str, str]] = {"with_": "with"}
    with_: Sequence[Id] | None | Unstated = UNSTATED
    """The ids of the other engagements under it. Default: none."""
    words: Words | None | Unstated = UNSTATED
    """The heading. Default: not kept."""


class Operation(Facts):
    """What is done with the data at the recipient."""

    kind: OperationKind | Literal["none"] | None | Unstated = UNSTATED
    """What is done. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class PlaceStatement(Facts):
    """A place that the document states for a party or an engagement."""

    kind: PlaceKind | Literal["none"] | None | Unstated = UNSTATED
    """What it is the place of. Default: unknown."""
    outside: PlaceName | Literal["none"] | None | Unstated = UNSTATED
    """For a third country that is not named: the region it is said to lie outside of. Default: none."""
    place: PlaceName | Literal["none"] | None | Unstated = UNSTATED
    """The place; null where the document is silent. Default: unknown."""
    reading: Id | Literal["none"] | None | Unstated = UNSTATED
    """The reading on which the kind rests. Default: the words say it themselves."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class PlannedPlace(Facts):
    """A place that is announced, and is no place yet."""

    kind: PlaceKind | Literal["none"] | None | Unstated = UNSTATED
    """What it will be the place of. Default: unknown."""
    place: PlaceName | Literal["none"] | None | Unstated = UNSTATED
    """The place. Default: unknown."""
    when: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day of the change; null where none is given. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that announce it. Default: not kept."""


class RoleStatement(Facts):
    """The role of the engaged party: what the document calls it, and what it is. The two are kept apart."""

    assessed: Role | Literal["none"] | None | Unstated = UNSTATED
    """The role as assessed; null when the text does not decide it. Default: unknown."""
    labelled: Label | Literal["none"] | None | Unstated = UNSTATED
    """What the document calls it; null when it calls it nothing. Default: unknown."""
    labelled_words: Words | None | Unstated = UNSTATED
    """The words of the label. Default: not kept."""
    why: str | None | Unstated = UNSTATED
    """The reason for the assessment or for its absence. Default: not given."""


class Unconnected(Facts):
    """A system to which the recipient's is not connected."""

    system: str | None | Unstated = UNSTATED
    """The system, in your own words. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that say so. Default: not kept."""


class Engagement(Facts):
    """An engagement."""

    _keys: ClassVar[Mapping[str, str]] = {"for_": "for"}
    by: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party that engages. Required."""
    by_role: Role | Literal["none"] | None | Unstated = UNSTATED
    """The role of the engaging party here; null when nobody can tell. Default: its only role, if it has one only."""
    contract: Contract = Contract()
    """The contract between the two."""
    data: Sequence[DataCategory] | None | Unstated = UNSTATED
    """The data; null where the document is silent. Default: unknown."""
    data_claims: Sequence[DataClaim] | None | Unstated = UNSTATED
    """What the document claims of the data. Default: nothing."""
    details: Sequence[Words] | None | Unstated = UNSTATED
    """More words on it. Default: none kept."""
    engages: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party engaged. Required."""
    facts: Transfer = Transfer()
    """Facts of the transfer, without the countries and roles of the two parties. Default: none stated."""
    for_: Beneficiary | Literal["none"] | None | Unstated = UNSTATED
    """For whom the processing is. Default: unknown."""
    function: Words | None | Unstated = UNSTATED
    """What it is engaged for, in a word or two. Default: not said."""
    group_heading: GroupHeading = GroupHeading()
    """The heading that it shares with others."""
    id: Id | Literal["none"] | None | Unstated = UNSTATED
    """Its id. Required."""
    lines: Lines | None | Unstated = UNSTATED
    """The lines of the entry. Default: not kept."""
    measures: Sequence[EvidenceStatement] | None | Unstated = UNSTATED
    """Measures and evidence beside the safeguard. Default: none stated."""
    not_connected_to: Sequence[Unconnected] | None | Unstated = UNSTATED
    """The systems to which that of the engaged party is not connected. Default: none named."""
    onward: Onward = Onward()
    """What lets a party outside the zone pass the data on."""
    operations: Sequence[Operation] | None | Unstated = UNSTATED
    """What is done with the data. Default: not said."""
    places: Sequence[PlaceStatement] | None | Unstated = UNSTATED
    """The places of this engagement. Default: those of the engaged party."""
    planned_places: Sequence[PlannedPlace] | None | Unstated = UNSTATED
    """Announced changes of place. Default: none."""
    purpose: Words | None | Unstated = UNSTATED
    """What it is engaged for, in a sentence. Default: not said."""
    retention: Sequence[StatedRetention] | None | Unstated = UNSTATED
    """How long the data are kept there. Default: unknown."""
    role: RoleStatement = RoleStatement()
    """The role of the engaged party."""
    safeguard_cell: SafeguardCell | Literal["none"] | None | Unstated = UNSTATED
    """What the place for the safeguard holds. Default: unknown."""
    safeguard_details: Sequence[Words] | None | Unstated = UNSTATED
    """More words on the safeguard. Default: none kept."""
    safeguard_words: Words | None | Unstated = UNSTATED
    """The words on the safeguard; "" for an empty cell. Default: not kept."""
    scope: Scope | Literal["none"] | None | Unstated = UNSTATED
    """The part of the business that it serves. Default: unknown."""
    scope_words: Words | None | Unstated = UNSTATED
    """The words that say so. Default: not kept."""
    service: Id | Literal["none"] | None | Unstated = UNSTATED
    """The service of the engaged party that is used. Default: not said."""
    subprocessing: SubProcessor = SubProcessor()
    """How the controller let a processor engage it: authorisation, notice, objection, the same obligations."""
    updated: date | str | Literal["none"] | None | Unstated = UNSTATED
    """The day of the last change of this entry; null when it has no date. Default: unknown."""
    updated_words: Words | None | Unstated = UNSTATED
    """The words that give the day. Default: not kept."""


class FlowStatement(Facts):
    """Data that move from one party to another."""

    _keys: ClassVar[Mapping[str, str]] = {"from_": "from"}
    data: Sequence[DataCategory] | None | Unstated = UNSTATED
    """The data. Default: unknown."""
    from_: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party that they come from. Required."""
    kind: FlowKind | Literal["none"] | None | Unstated = UNSTATED
    """Whether they are sent on, collected from a source, or disclosed. Default: unknown."""
    to: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party that they go to. Required."""
    via: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party in between. Default: none."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class GroupEntity(Facts):
    """The entities of a group in one country, unnamed."""

    place: PlaceName | Literal["none"] | None | Unstated = UNSTATED
    """The country. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class IdentityCheck(Facts):
    """How people who make a request are identified."""

    frequency: HowOften | Literal["none"] | None | Unstated = UNSTATED
    """How often. Default: unknown."""
    method: Id | Literal["none"] | None | Unstated = UNSTATED
    """How, in a word of your own: registered-address. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class OnRequest(Facts):
    """The offer to name a party on request."""

    who: str | None | Unstated = UNSTATED
    """Who may ask. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words of the offer. Default: not kept."""


class OutsideList(Facts):
    """A list elsewhere that names the recipients."""

    complete: bool | None | Unstated = UNSTATED
    """Whether it claims to be complete. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that refer to it. Default: not kept."""


class PartyName(Facts):
    """The names of a party. A name is kept as it is written; the key is for comparison and never written back."""

    key: str | None | Unstated = UNSTATED
    """A normalised form, to compare registers with. Default: none."""
    legal: str | None | Unstated = UNSTATED
    """The legal name, if the document gives it. Default: unknown."""
    lines: Lines | None | Unstated = UNSTATED
    """The lines that name it. Default: not kept."""
    spelled: Sequence[str] | None | Unstated = UNSTATED
    """Other spellings in the same document. Default: none."""
    trade: Sequence[str] | None | Unstated = UNSTATED
    """Trade names. Default: none stated."""
    written: str | None | Unstated = UNSTATED
    """The name as the document writes it first; null when it names nobody. Default: unknown."""


class PartyRole(Facts):
    """A role that the document gives to a party, for some of its processing."""

    _keys: ClassVar[Mapping[str, str]] = {"for_": "for"}
    for_: str | None | Unstated = UNSTATED
    """The processing for which it has the role. Default: not said."""
    role: Role | Literal["none"] | None | Unstated = UNSTATED
    """The role. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that give it. Default: not kept."""


class Service(Facts):
    """A service or product of a party."""

    components: Sequence[str] | None | Unstated = UNSTATED
    """The components that the document names. Default: none named."""
    id: Id | Literal["none"] | None | Unstated = UNSTATED
    """Its id, unique in the register. Required."""
    name: str | None | Unstated = UNSTATED
    """Its name as written. Default: unknown."""
    open_ended: bool | None | Unstated = UNSTATED
    """Whether the list of components is open (etc.). Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that name it. Default: not kept."""


class Party(Facts):
    """A party: the holder of the document, a recipient, a source, or a class of them."""

    certs: Sequence[Certification] | None | Unstated = UNSTATED
    """Its listings under adequacy decisions. Default: unknown."""
    certs_complete: bool | None | Unstated = UNSTATED
    """Whether the listings named are all there are. Default: yes for an explicit [], otherwise unknown."""
    disclosure: Naming | Literal["none"] | None | Unstated = UNSTATED
    """How the document makes it known. Default: unknown."""
    group: Sequence[GroupEntity] | None | Unstated = UNSTATED
    """The entities of its group by country. Default: none stated."""
    group_words: Words | None | Unstated = UNSTATED
    """The words on the group. Default: not kept."""
    id: Id | Literal["none"] | None | Unstated = UNSTATED
    """Its id. Required."""
    kind: PartyKind | Literal["none"] | None | Unstated = UNSTATED
    """What kind of body it is. Default: unknown."""
    list: OutsideList = OutsideList()
    """The list elsewhere that names the recipients."""
    members: Sequence[Words] | None | Unstated = UNSTATED
    """The kinds of recipients inside a class. Default: none stated."""
    name: PartyName = PartyName()
    """Its names."""
    on_request: OnRequest = OnRequest()
    """The offer to name it on request."""
    parent_country: PlaceName | Literal["none"] | None | Unstated = UNSTATED
    """The country of the parent that controls it. Default: none."""
    places: Sequence[PlaceStatement] | None | Unstated = UNSTATED
    """Its places; what an engagement states for itself goes before them. Default: unknown."""
    roles: Sequence[PartyRole] | None | Unstated = UNSTATED
    """The roles that the document gives it. Default: unknown."""
    roles_words: Words | None | Unstated = UNSTATED
    """The words on all its roles. Default: not kept."""
    sector: Sector | Literal["none"] | None | Unstated = UNSTATED
    """Its line of business, only if the text says so. Default: none that matters."""
    sector_words: Words | None | Unstated = UNSTATED
    """The words that say so. Default: not kept."""
    services: Sequence[Service] | None | Unstated = UNSTATED
    """Its services. Default: none named."""
    subject_to: ByRegime = ByRegime()
    """The regimes that the document says apply to it. Default: computed from its country."""
    subject_to_words: Words | None | Unstated = UNSTATED
    """The words that say so. Default: not kept."""
    subprocessors_complete: bool | None | Unstated = UNSTATED
    """Whether the processors that the document shows it engaging are all it uses. Default: unknown."""


class PolicyStatement(Facts):
    """A statement that holds for several engagements. It is not a fact of any single one."""

    applies_to: AppliesTo | None | Unstated = UNSTATED
    """What it applies to. Default: unknown."""
    exception: str | None | Unstated = UNSTATED
    """What it leaves out. Default: nothing stated."""
    kind: PolicyKind | Literal["none"] | None | Unstated = UNSTATED
    """What it is about. Default: unknown."""
    mechanisms: Sequence[Words] | None | Unstated = UNSTATED
    """For transfer mechanisms: those named, as words of the document or as ids. Default: none named."""
    open: bool | None | Unstated = UNSTATED
    """Whether the list of mechanisms is open. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class RecipientChange(Facts):
    """The notice of a new or another sub-processor."""

    period_days: int | None | Unstated = UNSTATED
    """The days between notice and change; null when none are stated. Default: unknown."""
    right_to_object: bool | None | Unstated = UNSTATED
    """Whether the customer may object; null when it is not said. Default: unknown."""
    scope: Id | Literal["none"] | None | Unstated = UNSTATED
    """The service to which it is limited. Default: every one."""
    terms_elsewhere: bool | None | Unstated = UNSTATED
    """Whether its terms stand elsewhere. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class RequestRoute(Facts):
    """Where requests go that are not for the holder."""

    about: str | None | Unstated = UNSTATED
    """What they are about. Default: not said."""
    by_the_person: bool | None | Unstated = UNSTATED
    """Whether the person must turn to it; false when the holder passes requests on. Default: unknown."""
    to: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party to which they go. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class StatedAgreement(Facts):
    """A statement on agreements."""

    applies_to: AppliesTo | None | Unstated = UNSTATED
    """The engagements it covers, or a description. Default: as scope says."""
    direction: AgreementDirection | Literal["none"] | None | Unstated = UNSTATED
    """With whom: the holder's processors, its customers, or neither, a customer with a third party. Default: unknown.
    """
    frequency: HowOften | Literal["none"] | None | Unstated = UNSTATED
    """Whether it holds in every case. Default: unknown."""
    made: bool | None | Unstated = UNSTATED
    """Whether it is made; false when it is only advised. Default: unknown."""
    must_be_signed_by: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party that must sign it. Default: the holder."""
    scope: AgreementScope | Literal["none"] | None | Unstated = UNSTATED
    """What it covers. Default: unknown."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class StatedAudience(Facts):
    """A list of persons given to advertising networks."""

    _keys: ClassVar[Mapping[str, str]] = {"with_": "with"}
    details: Sequence[Words] | None | Unstated = UNSTATED
    """More words on it. Default: none kept."""
    direction: AudienceDirection | Literal["none"] | None | Unstated = UNSTATED
    """Whether the persons are shown advertisements or kept from them. Default: unknown."""
    direction_words: Words | None | Unstated = UNSTATED
    """The words on the direction. Default: not kept."""
    made_from: Words | None | Unstated = UNSTATED
    """What it is made from. Default: not said."""
    with_: Sequence[Id] | None | Unstated = UNSTATED
    """The parties that receive it. Default: not said."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class StatedAuthority(Facts):
    """An authority to complain to, as a document states it."""

    country: PlaceName | Literal["none"] | None | Unstated = UNSTATED
    """The country that the document gives; null when it gives none. Default: unknown."""
    details: Sequence[Words] | None | Unstated = UNSTATED
    """More words on it. Default: none kept."""
    name: str | None | Unstated = UNSTATED
    """Its name as it is written; null when none is given. Default: unknown."""
    site: str | None | Unstated = UNSTATED
    """The address on the network, as it is written. Default: none given."""
    stated: bool | None | Unstated = UNSTATED
    """Whether the document lists it; false makes a missing one visible. Default: listed."""
    subdivision: str | None | Unstated = UNSTATED
    """The part of the country. Default: none."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class StatedContact(Facts):
    """A contact that the document offers. The address itself is not copied."""

    channel: Id | Literal["none"] | None | Unstated = UNSTATED
    """The channel: email, portal. Default: not said."""
    kind: ContactKind | Literal["none"] | None | Unstated = UNSTATED
    """What it is for. Default: unknown."""
    of: Id | Literal["none"] | None | Unstated = UNSTATED
    """The party whose contact it is. Default: the holder."""
    stated: bool | None | Unstated = UNSTATED
    """Whether one is given; false makes a missing one visible. Default: given."""
    words: Words | None | Unstated = UNSTATED
    """The words that offer it, without the address. Default: not kept."""


class StatedNotices(Facts):
    """What a document promises to tell."""

    at_collection: Sequence[Words] | None | Unstated = UNSTATED
    """What people are told when their data are collected. Default: none stated."""
    changes: DocumentChange = DocumentChange()
    """The notice of changes of the document."""
    subprocessors: RecipientChange = RecipientChange()
    """The notice of changes of sub-processors."""


class StatedRight(Facts):
    """A right as a document states it."""

    channel: Id | Literal["none"] | None | Unstated = UNSTATED
    """The channel: portal, link, profile. Default: not said."""
    condition: Words | None | Unstated = UNSTATED
    """The condition on which it is granted. Default: none stated."""
    details: Sequence[Words] | None | Unstated = UNSTATED
    """More words on it: a limit, a way. Default: none kept."""
    right: RightArticle | Literal["none"] | None | Unstated = UNSTATED
    """The right. Default: unknown."""
    self_service: bool | None | Unstated = UNSTATED
    """Whether people can exercise it themselves. Default: unknown."""
    stated: bool | None | Unstated = UNSTATED
    """Whether it is stated; false makes a missing one visible. Default: stated."""
    words: Words | None | Unstated = UNSTATED
    """The words that state it. Default: not kept."""


class StatedTracking(Facts):
    """What an activity does with cookies and other tracking."""

    details: Sequence[Words] | None | Unstated = UNSTATED
    """More words on it. Default: none kept."""
    engagements: Sequence[Id] | None | Unstated = UNSTATED
    """The engagements that it serves. Default: none."""
    guides: Sequence[Words] | None | Unstated = UNSTATED
    """Guides elsewhere. Default: none named."""
    opt_out: WayOut | Literal["none"] | None | Unstated = UNSTATED
    """The way to opt out. Default: not said."""
    opt_out_words: Sequence[Words] | None | Unstated = UNSTATED
    """The words on the way out. Default: not kept."""
    uses: Sequence[Words] | None | Unstated = UNSTATED
    """What is used, as it is written: cookies, pixels. Default: not said."""
    withdrawal: WayOut | Literal["none"] | None | Unstated = UNSTATED
    """The way to withdraw the consent. Default: not said."""
    withdrawal_words: Words | None | Unstated = UNSTATED
    """The words on the withdrawal. Default: not kept."""
    words: Words | None | Unstated = UNSTATED
    """The words that state the tracking. Default: not kept."""


class Statement(Facts):
    """Anything else that the document states, verbatim."""

    kind: str | None | Unstated = UNSTATED
    """What it is about, in a word of your own. Default: unknown."""
    subject: str | None | Unstated = UNSTATED
    """Whom or what it concerns. Default: the whole document."""
    words: Words | None | Unstated = UNSTATED
    """The words. Default: not kept."""


class TextIssue(Facts):
    """A flaw in the form of the text, kept as it is."""

    kind: FlawKind | Literal["none"] | None | Unstated = UNSTATED
    """What it is. Default: unknown."""
    why: str | None | Unstated = UNSTATED
    """What is wrong, in your own words. Default: not given."""
    words: Words | None | Unstated = UNSTATED
    """The words concerned, as they are written. Default: not kept."""


class Register(RegisterBase):
    """A register in the format lawful-register/1."""

    activities: Sequence[Activity] | None | Unstated = UNSTATED
    """What is done with personal data, for which purposes, on which bases. Default: none described."""
    agreements: Sequence[StatedAgreement] | None | Unstated = UNSTATED
    """The agreements that it states. Default: none stated."""
    audiences: Sequence[StatedAudience] | None | Unstated = UNSTATED
    """Lists of persons given to advertising networks. Default: none stated."""
    authorities: Sequence[StatedAuthority] | None | Unstated = UNSTATED
    """The authorities to complain to. Default: none stated."""
    contacts: Sequence[StatedContact] | None | Unstated = UNSTATED
    """The contacts that it offers. Default: none stated."""
    cookies: Sequence[StatedTracking] | None | Unstated = UNSTATED
    """Cookies and other tracking. Default: none stated."""
    denials: Sequence[Denial] | None | Unstated = UNSTATED
    """What it says that it does not have. Default: nothing."""
    disclosures: Sequence[DisclosureStatement] | None | Unstated = UNSTATED
    """Disclosures under law, order, consent or own rights. Default: none stated."""
    document: DocumentFacts = DocumentFacts()
    """The document. Required."""
    doubts: Sequence[Doubt] | None | Unstated = UNSTATED
    """Doubts in the substance of the text. Default: none noted."""
    engagements: Sequence[Engagement] | None | Unstated = UNSTATED
    """Who engages whom, for what. Default: none."""
    flows: Sequence[FlowStatement] | None | Unstated = UNSTATED
    """Data that move between parties besides the engagements. Default: none stated."""
    format: Format | Literal["none"] | None | Unstated = UNSTATED
    """The name and version of the format. Required."""
    identity_checks: Sequence[IdentityCheck] | None | Unstated = UNSTATED
    """How people who make a request are identified. Default: not said."""
    notices: StatedNotices = StatedNotices()
    """What it promises to tell, and when."""
    parties: Sequence[Party] | None | Unstated = UNSTATED
    """Everyone the document speaks of as holder, recipient or source. Default: nobody."""
    policies: Sequence[PolicyStatement] | None | Unstated = UNSTATED
    """Statements that bind several engagements. Default: none stated."""
    requests: Sequence[RequestRoute] | None | Unstated = UNSTATED
    """Where requests go that are not for the holder. Default: not said."""
    rights: Sequence[StatedRight] | None | Unstated = UNSTATED
    """The rights that it states. Default: none stated."""
    statements: Sequence[Statement] | None | Unstated = UNSTATED
    """Everything else that the document says, verbatim. Default: none kept."""
    text_issues: Sequence[TextIssue] | None | Unstated = UNSTATED
    """Flaws in the form of the text. Default: none noted."""
