// Made by scripts/generate.mjs from the declarations of the library. Do not edit.

/** A day, `2026-11-22`. */
export type IsoDate = string;

/** Whom data are about. */
export type AboutWhom = "person" | "organisation";

/** An activity: a processing of personal data by a party, for one or more purposes. */
export interface Activity {
    /** The exceptions of Art. 9(2) that are stated. Default: none. */
    art9?: readonly (StatedException)[] | null;
    /** The legal bases that are not tied to one purpose. Default: none. */
    bases?: readonly (StatedBasis)[] | null;
    /** Whether each basis is tied to a purpose; false when they are named in bulk. Default: unknown. */
    bases_per_purpose?: boolean | null;
    /** The party whose activity it is. Required. */
    by: Id | "none" | null;
    /** Whether data on convictions or offences are used. Default: unknown. */
    criminal?: boolean | null;
    /** The data; null where the document is silent. Default: unknown. */
    data?: readonly (DataCategory)[] | null;
    /** The persons; null where the document is silent. Default: unknown. */
    data_subjects?: readonly (StatedDataSubject)[] | null;
    /** More words on it. Default: none kept. */
    details?: readonly (Words)[] | null;
    /** Its id. Required. */
    id: Id | "none" | null;
    /** Whether an arrangement of joint controllers is stated. Default: unknown. */
    joint_arrangement?: boolean | null;
    /** The parties with which it may be controlled jointly. Default: none. */
    joint_with?: readonly (Id)[] | null;
    /** The words that point to joint control. Default: none kept. */
    joint_words?: readonly (Words)[] | null;
    /** The lines that describe it. Default: not kept. */
    lines?: Lines | null;
    /** Whether persons are rated or profiled. Default: unknown. */
    profiling?: boolean | null;
    /** The words that say so. Default: none kept. */
    profiling_words?: readonly (Words)[] | null;
    /** Its purposes. Default: not said. */
    purposes?: readonly (StatedPurpose)[] | null;
    /** The engagements through which others receive the data. Default: not said. */
    recipients?: readonly (Id)[] | null;
    /** The periods that hold for all its purposes. Default: unknown. */
    retention?: readonly (StatedRetention)[] | null;
    /** The role of the party in it; null when the text does not decide it. Default: unknown. */
    role?: Role | "none" | null;
    /** Where the data come from. Default: unknown. */
    sources?: readonly (StatedSource)[] | null;
    /** What it is, in your own words. Default: not given. */
    title?: string | null;
    /** What is done to the data to make them tell less. Default: nothing stated. */
    treatments?: readonly (Treatment)[] | null;
}

/** Whose address it is. */
export type Address = "private" | "named-work" | "generic-work";

/** A processing contract. */
export interface Agreement {
    /** Whether it covers this processing by this party. Default: yes for a statement about the contracts with all processors, otherwise unknown. */
    covers_processing?: boolean | null;
    /** Whose contract it is. Default: that with the processor. */
    direction?: AgreementDirection | "none" | null;
    /** The first day it no longer applies. Default: none. */
    ended_on?: IsoDate | "none" | null;
    /** Whether the processor may depart from instructions because of the law of a third country. Default: not stated. */
    exceptions_under_third_country_law?: boolean | null;
    /** Whether there is a contract or other legal act. Default: unknown. */
    exists?: boolean | null;
    /** Whether the processor must pass requests of data subjects on. Default: not stated. */
    forwards_requests?: boolean | null;
    /** The first day it applies. Default: before the day asked about. */
    in_force_from?: IsoDate | "none" | null;
    /** Who else must sign; kept, and read by no rule. */
    must_be_signed_by?: string | null;
    /** What a statement about contracts covers. Default: not stated. */
    scope?: AgreementScope | "none" | null;
    /** The day it was concluded. Default: the first day it applies, if stated. */
    signed_on?: IsoDate | "none" | null;
    /** The standard clauses used as contract. Default: none. */
    standard?: Id | "none" | null;
    /** Whether the clauses are unchanged, complete and signed by the right parties. Default: unknown. */
    standard_executed?: boolean | null;
    /** The module of Decision 2021/914, 1 to 4. Default: unknown. */
    standard_module?: number | null;
    /** What it contains. */
    terms?: Terms;
    /** Whether it is in writing, on paper or electronically. Default: unknown. */
    written?: boolean | null;
    /** The same as `a_documented_instructions` in `terms`. */
    "terms.a_documented_instructions"?: boolean | null;
    /** The same as `b_confidentiality` in `terms`. */
    "terms.b_confidentiality"?: boolean | null;
    /** The same as `c_security` in `terms`. */
    "terms.c_security"?: boolean | null;
    /** The same as `controller_rights` in `terms`. */
    "terms.controller_rights"?: boolean | null;
    /** The same as `d_subprocessors` in `terms`. */
    "terms.d_subprocessors"?: boolean | null;
    /** The same as `data_subject_categories` in `terms`. */
    "terms.data_subject_categories"?: boolean | null;
    /** The same as `data_types` in `terms`. */
    "terms.data_types"?: boolean | null;
    /** The same as `e_assist_rights` in `terms`. */
    "terms.e_assist_rights"?: boolean | null;
    /** The same as `f_assist_32_36` in `terms`. */
    "terms.f_assist_32_36"?: boolean | null;
    /** The same as `g_delete_return` in `terms`. */
    "terms.g_delete_return"?: boolean | null;
    /** The same as `h_audit` in `terms`. */
    "terms.h_audit"?: boolean | null;
    /** The same as `inform_infringing_instruction` in `terms`. */
    "terms.inform_infringing_instruction"?: boolean | null;
    /** The same as `nature_purpose` in `terms`. */
    "terms.nature_purpose"?: boolean | null;
    /** The same as `subject_matter_duration` in `terms`. */
    "terms.subject_matter_duration"?: boolean | null;
}

/** Whose contract a statement is about. */
export type AgreementDirection = "towards-processors" | "towards-customers" | "customer-with-third-party";

/** The facts of a processing contract. */
export interface AgreementFacts {
    /** The contract. */
    contract?: Agreement;
    /** Whether the controller assessed the guarantees of the processor (Art. 28(1)). Default: unknown. */
    guarantees_assessed?: boolean | null;
    /** The role of the party. Default: processor. */
    role?: Role | "none" | null;
    /** Whether the disclosure to it is a restricted transfer; read for transfer clauses only. Default: unknown. */
    transfer_restricted?: boolean | null;
    /** The same as `covers_processing` in `contract`. */
    "contract.covers_processing"?: boolean | null;
    /** The same as `direction` in `contract`. */
    "contract.direction"?: AgreementDirection | "none" | null;
    /** The same as `ended_on` in `contract`. */
    "contract.ended_on"?: IsoDate | "none" | null;
    /** The same as `exceptions_under_third_country_law` in `contract`. */
    "contract.exceptions_under_third_country_law"?: boolean | null;
    /** The same as `exists` in `contract`. */
    "contract.exists"?: boolean | null;
    /** The same as `forwards_requests` in `contract`. */
    "contract.forwards_requests"?: boolean | null;
    /** The same as `in_force_from` in `contract`. */
    "contract.in_force_from"?: IsoDate | "none" | null;
    /** The same as `must_be_signed_by` in `contract`. */
    "contract.must_be_signed_by"?: string | null;
    /** The same as `scope` in `contract`. */
    "contract.scope"?: AgreementScope | "none" | null;
    /** The same as `signed_on` in `contract`. */
    "contract.signed_on"?: IsoDate | "none" | null;
    /** The same as `standard` in `contract`. */
    "contract.standard"?: Id | "none" | null;
    /** The same as `standard_executed` in `contract`. */
    "contract.standard_executed"?: boolean | null;
    /** The same as `standard_module` in `contract`. */
    "contract.standard_module"?: number | null;
    /** The same as `terms` in `contract`. */
    "contract.terms"?: Terms;
    /** The same as `a_documented_instructions` in `contract.terms`. */
    "contract.terms.a_documented_instructions"?: boolean | null;
    /** The same as `b_confidentiality` in `contract.terms`. */
    "contract.terms.b_confidentiality"?: boolean | null;
    /** The same as `c_security` in `contract.terms`. */
    "contract.terms.c_security"?: boolean | null;
    /** The same as `controller_rights` in `contract.terms`. */
    "contract.terms.controller_rights"?: boolean | null;
    /** The same as `d_subprocessors` in `contract.terms`. */
    "contract.terms.d_subprocessors"?: boolean | null;
    /** The same as `data_subject_categories` in `contract.terms`. */
    "contract.terms.data_subject_categories"?: boolean | null;
    /** The same as `data_types` in `contract.terms`. */
    "contract.terms.data_types"?: boolean | null;
    /** The same as `e_assist_rights` in `contract.terms`. */
    "contract.terms.e_assist_rights"?: boolean | null;
    /** The same as `f_assist_32_36` in `contract.terms`. */
    "contract.terms.f_assist_32_36"?: boolean | null;
    /** The same as `g_delete_return` in `contract.terms`. */
    "contract.terms.g_delete_return"?: boolean | null;
    /** The same as `h_audit` in `contract.terms`. */
    "contract.terms.h_audit"?: boolean | null;
    /** The same as `inform_infringing_instruction` in `contract.terms`. */
    "contract.terms.inform_infringing_instruction"?: boolean | null;
    /** The same as `nature_purpose` in `contract.terms`. */
    "contract.terms.nature_purpose"?: boolean | null;
    /** The same as `subject_matter_duration` in `contract.terms`. */
    "contract.terms.subject_matter_duration"?: boolean | null;
    /** The same as `written` in `contract`. */
    "contract.written"?: boolean | null;
}

/** What a statement on agreements covers. */
export type AgreementScope = "all" | "product" | "service" | "named" | "some-cases";

/** The aim of the body of point (d). */
export type Aim = "political" | "philosophical" | "religious" | "trade-union" | "other";

/** What a purpose is, and whether the data were collected for another (Art. 5(1)(b), 6(4) GDPR). */
export interface Aims {
    /** It is archiving in the public interest, research or statistics. Default: no. */
    archiving_research_statistics?: boolean | null;
    /** The safeguards of Art. 89(1) are in place. Default: unknown. */
    art89_safeguards?: boolean | null;
    /** The new purpose is compatible. Default: unknown. */
    compatible?: boolean | null;
    /** A law permits it. Default: no. */
    eu_ms_law?: boolean | null;
    /** Whose law it is. Default: unknown. */
    eu_ms_law_jurisdiction?: Jurisdiction | "none" | null;
    /** That law is necessary and proportionate. Default: unknown. */
    eu_ms_law_proportionate?: boolean | null;
    /** The data were collected for another purpose. Default: no. */
    further?: boolean | null;
    /** In one word. */
    kind?: PurposeKind | "none" | null;
    /** New consent was obtained. Default: no. */
    new_consent?: boolean | null;
    /** The basis on which they were collected. Default: unknown. */
    original_basis?: BasisPoint | "none" | null;
    /** It is specific. Default: yes. */
    specific?: boolean | null;
}

export type AppliesTo = string | readonly (Id)[];

/** The arrangement between joint controllers (Art. 26(1) GDPR). */
export interface Arrangement {
    /** Whether it says who informs and who answers data subjects. Default: unknown. */
    assigns_duties?: boolean | null;
    /** The first day it no longer applies. Default: none. */
    ended_on?: IsoDate | "none" | null;
    /** Whether data subjects can read its essence. Default: unknown. */
    essence_available?: boolean | null;
    /** Whether there is one. Default: unknown. */
    exists?: boolean | null;
    /** The first day it applies. Default: before the day asked about. */
    in_force_from?: IsoDate | "none" | null;
}

/** The facts of joint controllers. */
export interface ArrangementFacts {
    /** The arrangement. */
    arrangement?: Arrangement;
    /** What the controller itself says it does not know. Default: nothing. */
    unknown_to_controller?: readonly (JointUnknown)[] | null;
    /** The same as `assigns_duties` in `arrangement`. */
    "arrangement.assigns_duties"?: boolean | null;
    /** The same as `ended_on` in `arrangement`. */
    "arrangement.ended_on"?: IsoDate | "none" | null;
    /** The same as `essence_available` in `arrangement`. */
    "arrangement.essence_available"?: boolean | null;
    /** The same as `exists` in `arrangement`. */
    "arrangement.exists"?: boolean | null;
    /** The same as `in_force_from` in `arrangement`. */
    "arrangement.in_force_from"?: IsoDate | "none" | null;
}

/** A consent that may not have been asked for at all. Where nothing is known of its conditions, true or false in its place says whether it was given. */
export interface AskedConsent {
    /** A service depends on consent to data it does not need. Default: no. */
    conditional_on_unneeded_data?: boolean | null;
    /** Who does not consent must pay. Default: no. */
    consent_or_pay?: boolean | null;
    /** The controller can show it. Default: as recorded. */
    demonstrable?: boolean | null;
    /** It is explicit. */
    explicit?: boolean | null;
    /** People could refuse without disadvantage. */
    freely_given?: boolean | null;
    /** It was asked for and given. Default: yes where another fact of the consent is stated, otherwise unknown. */
    given?: boolean | null;
    /** The day it was given. Default: before the day of the question. */
    given_on?: IsoDate | "none" | null;
    /** The controller has power over the people it asks. Default: no. */
    imbalance?: boolean | null;
    /** People were told who asks, for what, and that they can withdraw. */
    informed?: boolean | null;
    /** Each consent is recorded. */
    recorded?: boolean | null;
    /** It was given for each purpose. */
    specific?: boolean | null;
    /** People acted themselves, without a box ticked in advance. Default: no for marketing that is on by default. */
    unambiguous?: boolean | null;
    /** It is withdrawn as easily as given. Default: no if the browser is the only way. */
    withdrawal_as_easy?: boolean | null;
    /** The ways to withdraw. */
    withdrawal_channels?: readonly (WithdrawalChannel)[] | null;
    /** It was withdrawn. Default: as withdrawn_on says, otherwise no. */
    withdrawn?: boolean | null;
    /** The day it was withdrawn. Default: not withdrawn. */
    withdrawn_on?: IsoDate | "none" | null;
}

/** The transfer impact assessment that every tool of Art. 46 needs since 16 July 2020. */
export interface Assessment {
    /** Whether the importer must see clear text. Default: unknown. */
    clear_access_needed?: boolean | null;
    /** What it finds. Default: unknown. */
    conclusion?: Conclusion | "none" | null;
    /** The country whose law it assesses. Default: the importer's, where that is known. */
    country?: Place | "none" | null;
    /** The supplementary measures. Default: unknown. */
    measures?: Measures | null;
    /** Whether one was made. Default: yes where a conclusion is stated, otherwise unknown. */
    performed?: boolean | null;
    /** The day it was made. Default: on or before the day of the question. */
    performed_on?: IsoDate | "none" | null;
    /** Whether the importer is exposed to problematic law. Default: yes. */
    problematic_law?: boolean | null;
    /** The instrument whose finding it adopts. Default: none. */
    relies_on?: Id | "none" | null;
}

/** What uploaded contacts are used for. */
export type AudienceDirection = "include" | "exclude" | "both";

/** The authorisation of a sub-processor. */
export interface Authorisation {
    /** Specific: whether it was given. Default: unknown. */
    given?: boolean | null;
    /** Specific: the day it was given. Default: before the engagement, if given. */
    given_on?: IsoDate | "none" | null;
    /** Whether the sub-processor is in the list that was signed with the contract. Default: no. */
    listed_at_signature?: boolean | null;
    /** General: the days the controller has to object, as agreed. Default: unknown. */
    objection_period_days?: number | null;
    /** Specific, general or none. Default: unknown. */
    type?: AuthorisationKind | "none" | null;
}

/** How the controller authorised further processors (Art. 28(2) GDPR); none when it did not. */
export type AuthorisationKind = "specific" | "general";

/** An authority as a document names it. */
export interface AuthorityStated {
    /** Its country. Default: unknown. */
    country?: Place | "none" | null;
    /** What the document calls it. */
    name?: string | null;
    /** The site the document gives. */
    site?: string | null;
    /** Its region, as ISO 3166-2 writes it. Default: unknown. */
    subdivision?: string | null;
}

/** Decisions by machine alone (Art. 22 GDPR, Art. 22A-22D UK GDPR). */
export interface AutomatedDecisions {
    /** A law allows it. Default: no. */
    authorised_by_law?: boolean | null;
    /** People explicitly consented. Default: no. */
    explicit_consent?: boolean | null;
    /** People can have a person review the decision and contest it. Default: unknown. */
    human_intervention_and_contest?: boolean | null;
    /** Whose law it is. Default: unknown. */
    jurisdiction?: Jurisdiction | "none" | null;
    /** The law has safeguards. Default: unknown. */
    law_has_safeguards?: boolean | null;
    /** That is necessary for a contract. Default: no. */
    necessary_for_contract?: boolean | null;
    /** Significant decisions are taken by machine alone. Default: no. */
    solely_automated_significant?: boolean | null;
}

/** What the balancing of interests found. */
export type Balancing = "not-overridden" | "overridden" | "not-performed";

/** How a document speaks of the balancing. */
export type BalancingStated = "done" | "normally-done" | "other-test" | "not-stated";

/** One basis of a purpose. Where nothing else is said a condition defaults to unknown. */
export interface Basis {
    /** (ea): a condition of Annex 1 UK GDPR is met. */
    annex1_condition?: boolean | null;
    /** (f): what the balancing found. Default: not overridden if the document states it as done. */
    balancing?: Balancing | "none" | null;
    /** (f): how the document states the balancing. Anything but done leaves not-overridden open. */
    balancing_stated_how?: BalancingStated | "none" | null;
    /** (c): the law binds this controller. */
    binding_on_controller?: boolean | null;
    /** (f): the people are children. Default: as the data say. */
    children?: boolean | null;
    /** A service depends on consent to data it does not need. Default: no. */
    conditional_on_unneeded_data?: boolean | null;
    /** Who does not consent must pay. Default: no. */
    consent_or_pay?: boolean | null;
    /** (b): the person is a party to the contract. */
    data_subject_is_party?: boolean | null;
    /** The controller can show it. Default: as recorded. */
    demonstrable?: boolean | null;
    /** (f): the assessment is written down. */
    documented?: boolean | null;
    /** It is explicit. */
    explicit?: boolean | null;
    /** It was fixed, and told to people, when the data were collected; asked where a consent beside it fails. */
    fixed_and_informed_at_collection?: boolean | null;
    /** People could refuse without disadvantage. */
    freely_given?: boolean | null;
    /** The day it was given. Default: before the day of the question. */
    given_on?: IsoDate | "none" | null;
    /** The controller has power over the people it asks. Default: no. */
    imbalance?: boolean | null;
    /** People were told who asks, for what, and that they can withdraw. */
    informed?: boolean | null;
    /** (f): people were told of the interest in time. */
    interest_informed?: boolean | null;
    /** (f): the interest is lawful. Default: yes if it is named. */
    interest_lawful?: boolean | null;
    /** (f): the interest is named. */
    interest_stated?: boolean | null;
    /** (c), (e): whose law it is. Default: from law_country. */
    jurisdiction?: Jurisdiction | "none" | null;
    /** (c), (e): the country of the law. */
    law_country?: Place | "none" | null;
    /** (c), (e): the law is named. */
    law_named?: boolean | null;
    /** (d): it is essential for someone's life. */
    life_essential?: boolean | null;
    /** There is no milder means. Default for (b): as objectively_necessary. */
    necessary?: boolean | null;
    /** (b): the processing is indispensable for the contract. */
    objectively_necessary?: boolean | null;
    /** The point of Art. 6(1). */
    point?: BasisPoint | "none" | null;
    /** (b): they are steps before a contract, at the person's request. Counts only if stated. */
    precontract_at_request?: boolean | null;
    /** (c), (e): the law is proportionate to its aim. */
    proportionate?: boolean | null;
    /** Each consent is recorded. */
    recorded?: boolean | null;
    /** (f): the right to object is shown apart from other information. */
    right_to_object_informed?: boolean | null;
    /** It was given for each purpose. */
    specific?: boolean | null;
    /** How the document states it. */
    stated_how?: BasisStated | "none" | null;
    /** (e): the law gives this controller the task. */
    task_vested_in_controller?: boolean | null;
    /** People acted themselves, without a box ticked in advance. Default: no for marketing that is on by default. */
    unambiguous?: boolean | null;
    /** It is withdrawn as easily as given. Default: no if the browser is the only way. */
    withdrawal_as_easy?: boolean | null;
    /** The ways to withdraw. */
    withdrawal_channels?: readonly (WithdrawalChannel)[] | null;
    /** It was withdrawn. Default: as withdrawn_on says, otherwise no. */
    withdrawn?: boolean | null;
    /** The day it was withdrawn. Default: not withdrawn. */
    withdrawn_on?: IsoDate | "none" | null;
}

/** A point of Art. 6(1) GDPR. */
export type BasisPoint = "a" | "b" | "c" | "d" | "e" | "ea" | "f";

/** How a document states a basis. */
export type BasisStated = "article" | "name" | "implied";

/** Binding corporate rules (Art. 47 GDPR). */
export interface Bcr {
    /** The regimes whose authority approved them. Default: unknown. */
    approved_under?: readonly (Regime)[] | null;
    /** Whether the data are within their scope. Default: unknown. */
    data_in_scope?: boolean | null;
    /** Whether the exporter is a member. Default: unknown. */
    exporter_member?: boolean | null;
    /** Whether the importer is a member. Default: unknown. */
    importer_member?: boolean | null;
    /** Controller or processor rules. Default: unknown. */
    kind?: BcrKind | "none" | null;
    /** Whether an outside controller has agreed them in its service agreement. Default: unknown. */
    service_agreement?: boolean | null;
}

/** For whose data binding corporate rules are made. */
export type BcrKind = "controller" | "processor";

/** K4: processor rules used by an outside controller. */
export type BcrPolicy = "accept-with-warning" | "reject";

/** For whom the engaging party has the processing done. */
export type Beneficiary = "own-purposes" | "customers";

/** One fact for each regime. */
export interface ByRegime {
    /** Under the Swiss FADP. */
    "ch-fadp"?: boolean | null;
    /** Under Directive 95/46/EC. */
    "eu-dir-95-46"?: boolean | null;
    /** Under the GDPR. */
    "eu-gdpr"?: boolean | null;
    /** Under the UK GDPR. */
    "uk-gdpr"?: boolean | null;
}

/** How firmly a category of data is stated. */
export type Certainty = "stated" | "conditional" | "negated" | "example" | "implied";

/** A listing of the importer under a framework, as of a day. */
export interface Certification {
    /** Whether it is listed as active. Default: unknown. */
    active?: boolean | null;
    /** The day on which the list was looked at. Default: the day of the question. */
    checked_on?: IsoDate | "none" | null;
    /** Whether the listing covers HR data. Default: unknown. */
    covers_hr?: boolean | null;
    /** Whether the listing covers other data. Default: unknown. */
    covers_non_hr?: boolean | null;
    /** Whether this very entity is listed or a covered entity of the listing. Default: unknown. */
    entity_covered?: boolean | null;
    /** The adequacy decision whose list it is. Required. */
    instrument: Id | "none" | null;
    /** The first day of the listing. Default: holds from the day it was checked. */
    listed_from?: IsoDate | "none" | null;
    /** The first day without listing; null when it may have ended. Default: no end. */
    listed_until?: IsoDate | "none" | null;
    /** UK Extension: whether special category and criminal data are marked as sensitive. Default: unknown. */
    sensitive_marked?: boolean | null;
}

/** A chain of engagements that starts at a controller, or at a processor of controllers that are not named. */
export interface Chain {
    /** Its edges. */
    edges?: readonly (Edge)[] | null;
    /** For each engaged party: whether its list of further processors is complete. Default: unknown. For the root, if it is said: whether the edges are all it has. */
    lists_complete?: Named;
    /** The party where it starts. */
    root?: Id | "none" | null;
    /** The role in which that party engages others, where an edge does not say. Default: controller. */
    root_role?: Role | "none" | null;
    [key: `lists_complete.${string}`]: boolean | null | undefined;
}

/** What the contract says of a change of recipients, and when this one was announced. */
export interface ChangeTerms {
    /** Specific or general authorisation. Default: unknown. */
    authorisation?: AuthorisationKind | "none" | null;
    /** The first day of the new state. Default: unknown. */
    effective_on?: IsoDate | "none" | null;
    /** The public holidays that are no business days; no others are known. Default: none. */
    holidays?: readonly (IsoDate)[] | null;
    /** The day the notice was sent; none when it was not. Default: unknown. */
    notice_sent_on?: IsoDate | "none" | null;
    /** The days the controller has to object, as agreed. Default: unknown. */
    objection_period_days?: number | null;
    /** The days in which they are counted. Default: calendar days. */
    period_in?: PeriodIn | "none" | null;
}

/** How marketing reaches people. */
export type Channel = "email" | "sms" | "automated-call" | "fax" | "call" | "post";

/** What is known of the age of the person who consents. */
export interface Child {
    /** The age in full years on the day of the question. Default: an adult, where nothing speaks of children. */
    age?: number | null;
    /** The age in full years on the day of the consent; goes before the two above. */
    age_at_consent?: number | null;
    /** The day of birth. */
    born_on?: IsoDate | "none" | null;
    /** A minor of that age can consent alone under national law. Default: unknown. */
    capacity_under_national_law?: boolean | null;
    /** The child consented as well. Default: unknown. */
    consented_too?: boolean | null;
    /** A parent consented or authorised the consent. Default: unknown. */
    parental_authorised?: boolean | null;
    /** That it was a parent was verified with reasonable effort. Default: unknown. */
    reasonable_verification?: boolean | null;
    /** An online service is offered directly to a child. Default: no. */
    service_offered_directly?: boolean | null;
}

/** What a document claims of the data at a recipient. A claim is no fact. */
export type Claim = "no-personal-data-stored" | "no-data-stored" | "anonymised" | "only-these" | "no-access" | "not-connected" | "all-in-system" | "no-special-categories";

/** K1: standard clauses with an importer that is itself under the GDPR. */
export type ClausePolicy = "undetermined" | "reject" | "accept-with-warning";

/** The authorities that a document names for complaints. */
export interface ComplaintAuthorities {
    /** The authorities. */
    authorities_stated?: readonly (AuthorityStated)[] | null;
    /** The controller. */
    controller?: NoticeController;
    /** The same as `country` in `controller`. */
    "controller.country"?: Place | "none" | null;
}

/** Whether a document claims to list every recipient. */
export type Completeness = "complete" | "main-only" | "partial";

/** What the assessment finds of the protection in the destination. */
export type Conclusion = "equivalent" | "equivalent-in-practice" | "equivalent-with-measures" | "not-equivalent";

/** K14: explicit consent as the ground of standing transfers. */
export type ConsentPolicy = "undetermined" | "unlawful" | "lawful";

/** A consent as a question of its own. */
export interface ConsentQuestion {
    /** The age of the person. */
    child?: Child;
    /** The consent. */
    consent?: JudgedConsent;
    /** The data. */
    data?: PurposeData;
    /** The person. */
    data_subject?: DataSubject;
    /** The same as `conditional_on_unneeded_data` in `consent`. */
    "consent.conditional_on_unneeded_data"?: boolean | null;
    /** The same as `consent_or_pay` in `consent`. */
    "consent.consent_or_pay"?: boolean | null;
    /** The same as `demonstrable` in `consent`. */
    "consent.demonstrable"?: boolean | null;
    /** The same as `explicit` in `consent`. */
    "consent.explicit"?: boolean | null;
    /** The same as `explicit_needed` in `consent`. */
    "consent.explicit_needed"?: boolean | null;
    /** The same as `freely_given` in `consent`. */
    "consent.freely_given"?: boolean | null;
    /** The same as `given_on` in `consent`. */
    "consent.given_on"?: IsoDate | "none" | null;
    /** The same as `imbalance` in `consent`. */
    "consent.imbalance"?: boolean | null;
    /** The same as `informed` in `consent`. */
    "consent.informed"?: boolean | null;
    /** The same as `recorded` in `consent`. */
    "consent.recorded"?: boolean | null;
    /** The same as `specific` in `consent`. */
    "consent.specific"?: boolean | null;
    /** The same as `unambiguous` in `consent`. */
    "consent.unambiguous"?: boolean | null;
    /** The same as `withdrawal_as_easy` in `consent`. */
    "consent.withdrawal_as_easy"?: boolean | null;
    /** The same as `withdrawal_channels` in `consent`. */
    "consent.withdrawal_channels"?: readonly (WithdrawalChannel)[] | null;
    /** The same as `withdrawn` in `consent`. */
    "consent.withdrawn"?: boolean | null;
    /** The same as `withdrawn_on` in `consent`. */
    "consent.withdrawn_on"?: IsoDate | "none" | null;
    /** The same as `age` in `child`. */
    "child.age"?: number | null;
    /** The same as `age_at_consent` in `child`. */
    "child.age_at_consent"?: number | null;
    /** The same as `born_on` in `child`. */
    "child.born_on"?: IsoDate | "none" | null;
    /** The same as `capacity_under_national_law` in `child`. */
    "child.capacity_under_national_law"?: boolean | null;
    /** The same as `consented_too` in `child`. */
    "child.consented_too"?: boolean | null;
    /** The same as `parental_authorised` in `child`. */
    "child.parental_authorised"?: boolean | null;
    /** The same as `reasonable_verification` in `child`. */
    "child.reasonable_verification"?: boolean | null;
    /** The same as `service_offered_directly` in `child`. */
    "child.service_offered_directly"?: boolean | null;
    /** The same as `country` in `data_subject`. */
    "data_subject.country"?: Place | "none" | null;
    /** The same as `criminal` in `data`. */
    "data.criminal"?: boolean | null;
    /** The same as `only_stated_claim` in `data`. */
    "data.only_stated_claim"?: boolean | null;
    /** The same as `reveals_special_indirectly` in `data`. */
    "data.reveals_special_indirectly"?: boolean | null;
    /** The same as `special` in `data`. */
    "data.special"?: boolean | null;
    /** The same as `special_denied` in `data`. */
    "data.special_denied"?: boolean | null;
    /** The same as `tags` in `data`. */
    "data.tags"?: readonly (Tag)[] | null;
    /** The same as `tags_complete` in `data`. */
    "data.tags_complete"?: boolean | null;
}

/** The prior consultation of the authority (Art. 36 GDPR). */
export interface Consultation {
    /** Whether it took place. Default: unknown. */
    done?: boolean | null;
}

/** What a contact is for. */
export type ContactKind = "dpo" | "privacy" | "information";

/** The contract between the two parties. */
export interface Contract {
    /** Whether there is one. Default: unknown. */
    exists?: boolean | null;
    /** Its kind. Default: unknown. */
    kind?: ContractKind | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** The kind of a contract between two parties. */
export type ContractKind = "processing-agreement" | "joint-controller-arrangement" | "other";

/** The controller of a purpose. */
export interface Controller {
    /** Its country. Default: unknown. */
    country?: Place | "none" | null;
    /** It is a federal body of Switzerland. Default: no. */
    federal_body?: boolean | null;
    /** It is a public authority. Default: unknown. */
    public_authority?: boolean | null;
}

/** What allows criminal data to be processed (Art. 10 GDPR). */
export interface CriminalData {
    /** Whose law it is. Default: unknown. */
    jurisdiction?: Jurisdiction | "none" | null;
    /** A law authorises it. Default: unknown. */
    law_authorises?: boolean | null;
    /** It is under the control of official authority. Default: no for a controller that is no public authority. */
    official_authority?: boolean | null;
    /** The law has safeguards. Default: unknown. */
    safeguards?: boolean | null;
}

/** The data that are disclosed. */
export interface Data {
    /** Whether the transfer or later processing is automated. Default: unknown. */
    automated?: boolean | null;
    /** Whether persons can be identified by other means reasonably likely to be used (recital 26). Default: unknown. */
    identifiable_by_other_means?: boolean | null;
    /** Whether the importer can identify the persons. Default: unknown. */
    importer_can_identify?: boolean | null;
    /** Personal, pseudonymised, or claimed to be anonymous. Default: personal. */
    status?: DataStatus | "none" | null;
    /** The kinds of data. Default: none named. */
    tags?: readonly (Tag)[] | null;
    /** Whether the kinds named are all there are. Default: yes where kinds are named, otherwise unknown. */
    tags_complete?: boolean | null;
    /** Whether a persistent identifier, IP address or device identifier stays in the data. Default: unknown. */
    unique_identifier?: boolean | null;
}

/** A category of personal data. */
export interface DataCategory {
    /** Its code, contact.email say; none where the document says that there are none. Default: unknown. */
    category?: Id | "none" | null;
    /** How firmly it is stated. Default: unknown. */
    certainty?: Certainty | "none" | null;
    /** The service whose own data these are. Default: none. */
    content_of?: Id | "none" | null;
    /** The examples that it gives. Default: none given. */
    examples?: readonly (Words)[] | null;
    /** Whether the document says that these are all. Default: unknown. */
    exclusive?: boolean | null;
    /** The explanation that the document gives. Default: none given. */
    explanation?: Words | null;
    /** Whether much harm follows if they get out: passwords, key presses. Default: not assessed. */
    high_risk?: boolean | null;
    /** Whether the examples or the list are open (etc.). Default: unknown. */
    open_ended?: boolean | null;
    /** Whether they rate or profile somebody. Default: not said. */
    profiling?: boolean | null;
    /** The words that say so. Default: not kept. */
    profiling_words?: Words | null;
    /** Whom the data are about. Default: unknown. */
    subject?: AboutWhom | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** A claim of the document on the data at the recipient. */
export interface DataClaim {
    /** What is done in fact, where that is another thing than claimed. Default: not assessed. */
    assessed?: TreatmentKind | "none" | null;
    /** The claim. Default: unknown. */
    claim?: Claim | "none" | null;
    /** How often it holds. Default: unknown. */
    frequency?: HowOften | "none" | null;
    /** What it covers and what it leaves out. Default: not said. */
    scope?: string | null;
    /** The reason for the assessment. Default: not given. */
    why?: string | null;
    /** The words of the claim. Default: not kept. */
    words?: Words | null;
}

/** What the data are said to be. */
export type DataStatus = "personal" | "pseudonymised" | "anonymous";

/** The person the data are about. */
export interface DataSubject {
    /** The country. Default: unknown. */
    country?: Place | "none" | null;
}

/** How many data subjects are concerned. */
export type DataSubjects = "limited" | "large";

/** What a document says that it does not have. A denial is no fact. */
export interface Denial {
    /** Whether it denies that persons are identified. Default: no. */
    identification_denied?: boolean | null;
    /** Whether it denies national identity numbers. Default: no. */
    national_id_denied?: boolean | null;
    /** What it covers and what it leaves out. Default: not said. */
    scope?: string | null;
    /** Whether it denies special categories. Default: no. */
    special_denied?: boolean | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** One derogation relied on, with the conditions of its point. Every condition defaults to unknown but not_withdrawn. */
export interface Derogation {
    /** All circumstances were assessed and suitable safeguards provided. */
    assessed_with_safeguards?: boolean | null;
    /** The controller's interests are compelling. */
    compelling?: boolean | null;
    /** The conditions for consulting the register are met. */
    conditions_met?: boolean | null;
    /** FADP (d): consent cannot be had in reasonable time. */
    consent_unobtainable?: boolean | null;
    /** The data subjects were informed. */
    data_subject_informed?: boolean | null;
    /** The data subject is party to the contract, or asked for the steps before it. */
    data_subject_party?: boolean | null;
    /** FADP (b): the disclosure is directly connected with a contract. */
    directly_connected_with_contract?: boolean | null;
    /** Consent is explicit. */
    explicit?: boolean | null;
    /** FADP (a): consent is express. */
    express?: boolean | null;
    /** Consent is free. */
    freely_given?: boolean | null;
    /** The contract is in the interest of the data subject. */
    in_interest_of_data_subject?: boolean | null;
    /** The first day on which the conditions were met. Default: the day of the question. */
    in_place_from?: IsoDate | "none" | null;
    /** The first day on which they were met no longer. Default: no end. */
    in_place_until?: IsoDate | "none" | null;
    /** The data subject is physically or legally incapable of consent. */
    incapable_of_consent?: boolean | null;
    /** FADP (a): the data subject was informed. */
    informed?: boolean | null;
    /** The data subject was told of the risks of the transfer. */
    informed_of_risks?: boolean | null;
    /** FADP (c): it serves legal claims before a court or authority. */
    legal_claims?: boolean | null;
    /** FADP (d): it protects life or physical integrity. */
    life_or_integrity?: boolean | null;
    /** FADP (e): the data subject made the data generally accessible. */
    made_generally_accessible?: boolean | null;
    /** The transfer is necessary for the purpose of the point. */
    necessary?: boolean | null;
    /** No adequacy decision, tool or other derogation is available. */
    no_other_ground?: boolean | null;
    /** Not the whole register or entire categories are transferred. */
    not_entire?: boolean | null;
    /** They are not overridden by those of the data subjects. */
    not_overridden?: boolean | null;
    /** FADP (e): and did not prohibit their processing. */
    not_prohibited?: boolean | null;
    /** Consent has not been withdrawn. Default: it has not. */
    not_withdrawn?: boolean | null;
    /** Where the exporter is a processor: it relies on the point on the controller's behalf. */
    on_behalf_of_controller?: boolean | null;
    /** FADP (c): there is an overriding public interest. */
    overriding_public_interest?: boolean | null;
    /** The point. Required. */
    point: Point | "none" | null;
    /** The source is a register meant to inform the public. */
    public_register?: boolean | null;
    /** The public interest is recognised in the law of the regime. */
    recognised_in_law?: boolean | null;
    /** The regime whose point it is. Default: the one that is asked about. */
    regime?: Regime | "none" | null;
    /** The supervisory authority was informed. */
    sa_informed?: boolean | null;
    /** Consent is for this transfer or set of transfers. */
    specific?: boolean | null;
    /** There are specific proceedings. */
    specific_proceedings?: boolean | null;
    /** FADP (f): the source is a statutory register. */
    statutory_register?: boolean | null;
    /** FADP (a): consent is for this disclosure. */
    this_disclosure?: boolean | null;
    /** Before the GDPR: consent is unambiguous (Directive Art. 26(1)(a)). */
    unambiguous?: boolean | null;
}

/** How much of the answer is wanted. */
export type Detail = "outcome" | "codes" | "verdict" | "full";

/** The disclosure to the party. */
export interface Disclosure {
    /** Whether a legal basis is stated for it. Default: not asked. */
    basis_stated?: boolean | null;
}

/** A disclosure that is no engagement: under law, by order, for own rights, with consent. */
export interface DisclosureStatement {
    /** The party that discloses. Required. */
    by: Id | "none" | null;
    /** Whether the law or the order may be that of a third country. Default: unknown. */
    foreign?: boolean | null;
    /** The party that receives; null when it is not said. Default: unknown. */
    to?: Id | "none" | null;
    /** What sets it off. Default: unknown. */
    trigger?: DisclosureTrigger | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** What sets a disclosure off. */
export type DisclosureTrigger = "law" | "court-order" | "authority-order" | "own-rights" | "consent" | "own-request";

/** The document. */
export interface Document {
    /** The headings of its columns. Default: not kept. */
    columns?: readonly (Words)[] | null;
    /** Whether it claims to list every recipient. Default: unknown. */
    completeness?: Completeness | "none" | null;
    /** The words of that claim. Default: not kept. */
    completeness_words?: Words | null;
    /** Whether it says that it has earlier versions. Default: unknown. */
    earlier_versions?: boolean | null;
    /** The words that say so. Default: not kept. */
    earlier_versions_words?: Words | null;
    /** Its headings. Default: not kept. */
    headings?: readonly (Words)[] | null;
    /** The party whose document it is. Required. */
    holder: Id | "none" | null;
    /** Its id. Required. */
    id: Id | "none" | null;
    /** Its kind. Default: unknown. */
    kind?: DocumentKind | "none" | null;
    /** The language it is written in, as a tag: nb. Default: unknown. */
    language?: Id | "none" | null;
    /** The laws that it names. Default: none named. */
    laws_named?: readonly (Words)[] | null;
    /** What a reader looks for and does not find, in your own words. Default: not gathered. */
    not_stated?: readonly (string)[] | null;
    /** The day of publication; null when the document has no date. Default: unknown. */
    published?: IsoDate | "none" | null;
    /** The words that give the day. Default: not kept. */
    published_words?: Words | null;
    /** How its columns are read, where a heading alone does not say. Default: no reading needed. */
    readings?: readonly (Reading)[] | null;
    /** What it says of its own scope and aim. Default: not kept. */
    scope_words?: readonly (Words)[] | null;
    /** Its title. Default: not kept. */
    title?: Words | null;
}

/** The notice of changes of the document itself. */
export interface DocumentChange {
    /** Whether it is given before the change takes effect. Default: unknown. */
    before_effect?: boolean | null;
    /** The channels: email, site. Default: not said. */
    channels?: readonly (Id)[] | null;
    /** More words on changes. Default: none kept. */
    details?: readonly (Words)[] | null;
    /** Whether it is given for material changes only. Default: unknown. */
    material_only?: boolean | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** What kind of document a register renders. */
export type DocumentKind = "subprocessor-list" | "privacy-notice" | "processor-table" | "record" | "other";

/** A doubt in the substance of the text, for a reader to settle. */
export interface Doubt {
    /** What it is about: engagements, or a description. Default: the whole document. */
    about?: AppliesTo | null;
    /** What it is. Default: unknown. */
    kind?: DoubtKind | "none" | null;
    /** Why it is a doubt, in your own words. Default: not given. */
    why?: string | null;
    /** The words concerned. Default: not kept. */
    words?: Words | null;
}

/** A doubt in the substance of a text. */
export type DoubtKind = "contradiction" | "mismatch" | "ambiguity" | "misnomer" | "gap" | "repetition";

/** One engagement in a chain: who engages whom. */
export interface Edge {
    /** Whether there is a processing contract on this edge, in order or not. Default: unknown. */
    contract_exists?: boolean | null;
    /** Whether the processing contract on this edge is in order. Default: not given. */
    contract_in_order?: boolean | null;
    /** The engagement, where the engaging party is a processor. */
    engagement?: SubProcessor;
    /** The party that engages. */
    from?: Id | "none" | null;
    /** Its name in the answer. */
    id?: Id | "none" | null;
    /** The onward rules, where the engaging party is outside the zone. */
    onward?: Onward;
    /** The party engaged. */
    to?: Id | "none" | null;
    /** The leg between them. Not given for legs that only the onward rules govern. */
    transfer?: Transfer;
    /** The same as `certs` in `transfer`. */
    "transfer.certs"?: readonly (Certification)[] | null;
    /** The same as `certs_complete` in `transfer`. */
    "transfer.certs_complete"?: boolean | null;
    /** The same as `claims` in `transfer`. */
    "transfer.claims"?: readonly (Id)[] | null;
    /** The same as `data` in `transfer`. */
    "transfer.data"?: Data;
    /** The same as `automated` in `transfer.data`. */
    "transfer.data.automated"?: boolean | null;
    /** The same as `identifiable_by_other_means` in `transfer.data`. */
    "transfer.data.identifiable_by_other_means"?: boolean | null;
    /** The same as `importer_can_identify` in `transfer.data`. */
    "transfer.data.importer_can_identify"?: boolean | null;
    /** The same as `status` in `transfer.data`. */
    "transfer.data.status"?: DataStatus | "none" | null;
    /** The same as `tags` in `transfer.data`. */
    "transfer.data.tags"?: readonly (Tag)[] | null;
    /** The same as `tags_complete` in `transfer.data`. */
    "transfer.data.tags_complete"?: boolean | null;
    /** The same as `unique_identifier` in `transfer.data`. */
    "transfer.data.unique_identifier"?: boolean | null;
    /** The same as `derogations` in `transfer`. */
    "transfer.derogations"?: readonly (Derogation)[] | null;
    /** The same as `excluded_by` in `transfer`. */
    "transfer.excluded_by"?: Named;
    [key: `transfer.excluded_by.${string}`]: boolean | null | undefined;
    /** The same as `exporter` in `transfer`. */
    "transfer.exporter"?: Exporter;
    /** The same as `country` in `transfer.exporter`. */
    "transfer.exporter.country"?: Place | "none" | null;
    /** The same as `establishment_in` in `transfer.exporter`. */
    "transfer.exporter.establishment_in"?: ByRegime;
    /** The same as `ch-fadp` in `transfer.exporter.establishment_in`. */
    "transfer.exporter.establishment_in.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `transfer.exporter.establishment_in`. */
    "transfer.exporter.establishment_in.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `transfer.exporter.establishment_in`. */
    "transfer.exporter.establishment_in.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `transfer.exporter.establishment_in`. */
    "transfer.exporter.establishment_in.uk-gdpr"?: boolean | null;
    /** The same as `establishment_in_zone` in `transfer.exporter`. */
    "transfer.exporter.establishment_in_zone"?: boolean | null;
    /** The same as `exercises_public_powers` in `transfer.exporter`. */
    "transfer.exporter.exercises_public_powers"?: boolean | null;
    /** The same as `federal_body` in `transfer.exporter`. */
    "transfer.exporter.federal_body"?: boolean | null;
    /** The same as `kind` in `transfer.exporter`. */
    "transfer.exporter.kind"?: PartyKind | "none" | null;
    /** The same as `monitors_in` in `transfer.exporter`. */
    "transfer.exporter.monitors_in"?: ByRegime;
    /** The same as `ch-fadp` in `transfer.exporter.monitors_in`. */
    "transfer.exporter.monitors_in.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `transfer.exporter.monitors_in`. */
    "transfer.exporter.monitors_in.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `transfer.exporter.monitors_in`. */
    "transfer.exporter.monitors_in.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `transfer.exporter.monitors_in`. */
    "transfer.exporter.monitors_in.uk-gdpr"?: boolean | null;
    /** The same as `monitors_in_zone` in `transfer.exporter`. */
    "transfer.exporter.monitors_in_zone"?: boolean | null;
    /** The same as `offers_to` in `transfer.exporter`. */
    "transfer.exporter.offers_to"?: ByRegime;
    /** The same as `ch-fadp` in `transfer.exporter.offers_to`. */
    "transfer.exporter.offers_to.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `transfer.exporter.offers_to`. */
    "transfer.exporter.offers_to.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `transfer.exporter.offers_to`. */
    "transfer.exporter.offers_to.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `transfer.exporter.offers_to`. */
    "transfer.exporter.offers_to.uk-gdpr"?: boolean | null;
    /** The same as `offers_to_zone` in `transfer.exporter`. */
    "transfer.exporter.offers_to_zone"?: boolean | null;
    /** The same as `role` in `transfer.exporter`. */
    "transfer.exporter.role"?: Role | "none" | null;
    /** The same as `subject_to` in `transfer.exporter`. */
    "transfer.exporter.subject_to"?: ByRegime;
    /** The same as `ch-fadp` in `transfer.exporter.subject_to`. */
    "transfer.exporter.subject_to.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `transfer.exporter.subject_to`. */
    "transfer.exporter.subject_to.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `transfer.exporter.subject_to`. */
    "transfer.exporter.subject_to.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `transfer.exporter.subject_to`. */
    "transfer.exporter.subject_to.uk-gdpr"?: boolean | null;
    /** The same as `uses_equipment_in_zone` in `transfer.exporter`. */
    "transfer.exporter.uses_equipment_in_zone"?: boolean | null;
    /** The same as `flow` in `transfer`. */
    "transfer.flow"?: Flow;
    /** The same as `data_subjects` in `transfer.flow`. */
    "transfer.flow.data_subjects"?: DataSubjects | "none" | null;
    /** The same as `encrypted_in_transit` in `transfer.flow`. */
    "transfer.flow.encrypted_in_transit"?: boolean | null;
    /** The same as `frequency` in `transfer.flow`. */
    "transfer.flow.frequency"?: Frequency | "none" | null;
    /** The same as `hosted_in_zone` in `transfer.flow`. */
    "transfer.flow.hosted_in_zone"?: boolean | null;
    /** The same as `mode` in `transfer.flow`. */
    "transfer.flow.mode"?: Mode | "none" | null;
    /** The same as `trigger` in `transfer.flow`. */
    "transfer.flow.trigger"?: Trigger | "none" | null;
    /** The same as `importer` in `transfer`. */
    "transfer.importer"?: Importer;
    /** The same as `country` in `transfer.importer`. */
    "transfer.importer.country"?: Place | "none" | null;
    /** The same as `in_decision_territory` in `transfer.importer`. */
    "transfer.importer.in_decision_territory"?: boolean | null;
    /** The same as `international_organisation` in `transfer.importer`. */
    "transfer.importer.international_organisation"?: Organisation | "none" | null;
    /** The same as `is` in `transfer.importer`. */
    "transfer.importer.is"?: Named;
    [key: `transfer.importer.is.${string}`]: boolean | null | undefined;
    /** The same as `is_employee` in `transfer.importer`. */
    "transfer.importer.is_employee"?: boolean | null;
    /** The same as `is_exporters_controller` in `transfer.importer`. */
    "transfer.importer.is_exporters_controller"?: boolean | null;
    /** The same as `parent_country` in `transfer.importer`. */
    "transfer.importer.parent_country"?: Place | "none" | null;
    /** The same as `role` in `transfer.importer`. */
    "transfer.importer.role"?: Role | "none" | null;
    /** The same as `same_group` in `transfer.importer`. */
    "transfer.importer.same_group"?: boolean | null;
    /** The same as `same_legal_entity` in `transfer.importer`. */
    "transfer.importer.same_legal_entity"?: boolean | null;
    /** The same as `sector` in `transfer.importer`. */
    "transfer.importer.sector"?: Sector | "none" | null;
    /** The same as `subject_to_gdpr` in `transfer.importer`. */
    "transfer.importer.subject_to_gdpr"?: boolean | null;
    /** The same as `territory_in_zone` in `transfer.importer`. */
    "transfer.importer.territory_in_zone"?: boolean | null;
    /** The same as `law` in `transfer`. */
    "transfer.law"?: LawOfTheCase;
    /** The same as `limit_49_5` in `transfer.law`. */
    "transfer.law.limit_49_5"?: boolean | null;
    /** The same as `order` in `transfer`. */
    "transfer.order"?: Order;
    /** The same as `agreement_has_safeguards` in `transfer.order`. */
    "transfer.order.agreement_has_safeguards"?: boolean | null;
    /** The same as `article6_basis` in `transfer.order`. */
    "transfer.order.article6_basis"?: boolean | null;
    /** The same as `international_agreement` in `transfer.order`. */
    "transfer.order.international_agreement"?: boolean | null;
    /** The same as `policy` in `transfer`. */
    "transfer.policy"?: Policy;
    /** The same as `bcr_p_direct` in `transfer.policy`. */
    "transfer.policy.bcr_p_direct"?: BcrPolicy | "none" | null;
    /** The same as `consent_standing` in `transfer.policy`. */
    "transfer.policy.consent_standing"?: ConsentPolicy | "none" | null;
    /** The same as `dpf_hr` in `transfer.policy`. */
    "transfer.policy.dpf_hr"?: HrPolicy | "none" | null;
    /** The same as `hindsight` in `transfer.policy`. */
    "transfer.policy.hindsight"?: Hindsight | "none" | null;
    /** The same as `scc_importer_gdpr` in `transfer.policy`. */
    "transfer.policy.scc_importer_gdpr"?: ClausePolicy | "none" | null;
    /** The same as `scc_io` in `transfer.policy`. */
    "transfer.policy.scc_io"?: OrganisationPolicy | "none" | null;
    /** The same as `tia_missing` in `transfer.policy`. */
    "transfer.policy.tia_missing"?: TiaPolicy | "none" | null;
    /** The same as `processing` in `transfer`. */
    "transfer.processing"?: Processing;
    /** The same as `by_importer_itself` in `transfer.processing`. */
    "transfer.processing.by_importer_itself"?: boolean | null;
    /** The same as `household` in `transfer.processing`. */
    "transfer.processing.household"?: boolean | null;
    /** The same as `location` in `transfer.processing`. */
    "transfer.processing.location"?: Places | "none" | null;
    /** The same as `stated_on` in `transfer`. */
    "transfer.stated_on"?: IsoDate | "none" | null;
    /** The same as `tia` in `transfer`. */
    "transfer.tia"?: Assessment;
    /** The same as `clear_access_needed` in `transfer.tia`. */
    "transfer.tia.clear_access_needed"?: boolean | null;
    /** The same as `conclusion` in `transfer.tia`. */
    "transfer.tia.conclusion"?: Conclusion | "none" | null;
    /** The same as `country` in `transfer.tia`. */
    "transfer.tia.country"?: Place | "none" | null;
    /** The same as `measures` in `transfer.tia`. */
    "transfer.tia.measures"?: Measures | null;
    /** The same as `performed` in `transfer.tia`. */
    "transfer.tia.performed"?: boolean | null;
    /** The same as `performed_on` in `transfer.tia`. */
    "transfer.tia.performed_on"?: IsoDate | "none" | null;
    /** The same as `problematic_law` in `transfer.tia`. */
    "transfer.tia.problematic_law"?: boolean | null;
    /** The same as `relies_on` in `transfer.tia`. */
    "transfer.tia.relies_on"?: Id | "none" | null;
    /** The same as `tools` in `transfer`. */
    "transfer.tools"?: readonly (Tool)[] | null;
    /** The same as `tools_claimed_unnecessary` in `transfer`. */
    "transfer.tools_claimed_unnecessary"?: boolean | null;
    /** The same as `tools_complete` in `transfer`. */
    "transfer.tools_complete"?: boolean | null;
    /** The same as `authorisation` in `engagement`. */
    "engagement.authorisation"?: Authorisation;
    /** The same as `given` in `engagement.authorisation`. */
    "engagement.authorisation.given"?: boolean | null;
    /** The same as `given_on` in `engagement.authorisation`. */
    "engagement.authorisation.given_on"?: IsoDate | "none" | null;
    /** The same as `listed_at_signature` in `engagement.authorisation`. */
    "engagement.authorisation.listed_at_signature"?: boolean | null;
    /** The same as `objection_period_days` in `engagement.authorisation`. */
    "engagement.authorisation.objection_period_days"?: number | null;
    /** The same as `type` in `engagement.authorisation`. */
    "engagement.authorisation.type"?: AuthorisationKind | "none" | null;
    /** The same as `engaged_on` in `engagement`. */
    "engagement.engaged_on"?: IsoDate | "none" | null;
    /** The same as `flow_down_contract` in `engagement`. */
    "engagement.flow_down_contract"?: boolean | null;
    /** The same as `identity_disclosed_to_controller` in `engagement`. */
    "engagement.identity_disclosed_to_controller"?: boolean | null;
    /** The same as `notice` in `engagement`. */
    "engagement.notice"?: Notice;
    /** The same as `active` in `engagement.notice`. */
    "engagement.notice.active"?: boolean | null;
    /** The same as `given` in `engagement.notice`. */
    "engagement.notice.given"?: boolean | null;
    /** The same as `objection_raised` in `engagement.notice`. */
    "engagement.notice.objection_raised"?: boolean | null;
    /** The same as `objection_resolved` in `engagement.notice`. */
    "engagement.notice.objection_resolved"?: boolean | null;
    /** The same as `sent_on` in `engagement.notice`. */
    "engagement.notice.sent_on"?: IsoDate | "none" | null;
    /** The same as `permitted_by_upstream_tool` in `onward`. */
    "onward.permitted_by_upstream_tool"?: boolean | null;
    /** The same as `within_instructions` in `onward`. */
    "onward.within_instructions"?: boolean | null;
}

/** An engagement. */
export interface Engagement {
    /** The party that engages. Required. */
    by: Id | "none" | null;
    /** The role of the engaging party here; null when nobody can tell. Default: its only role, if it has one only. */
    by_role?: Role | "none" | null;
    /** The contract between the two. */
    contract?: Contract;
    /** The data; null where the document is silent. Default: unknown. */
    data?: readonly (DataCategory)[] | null;
    /** What the document claims of the data. Default: nothing. */
    data_claims?: readonly (DataClaim)[] | null;
    /** More words on it. Default: none kept. */
    details?: readonly (Words)[] | null;
    /** The party engaged. Required. */
    engages: Id | "none" | null;
    /** Facts of the transfer, without the countries and roles of the two parties. Default: none stated. */
    facts?: Transfer;
    /** For whom the processing is. Default: unknown. */
    for?: Beneficiary | "none" | null;
    /** What it is engaged for, in a word or two. Default: not said. */
    function?: Words | null;
    /** The heading that it shares with others. */
    group_heading?: GroupHeading;
    /** Its id. Required. */
    id: Id | "none" | null;
    /** The lines of the entry. Default: not kept. */
    lines?: Lines | null;
    /** Measures and evidence beside the safeguard. Default: none stated. */
    measures?: readonly (EvidenceStatement)[] | null;
    /** The systems to which that of the engaged party is not connected. Default: none named. */
    not_connected_to?: readonly (Unconnected)[] | null;
    /** What lets a party outside the zone pass the data on. */
    onward?: Onward;
    /** What is done with the data. Default: not said. */
    operations?: readonly (Operation)[] | null;
    /** The places of this engagement. Default: those of the engaged party. */
    places?: readonly (PlaceStatement)[] | null;
    /** Announced changes of place. Default: none. */
    planned_places?: readonly (PlannedPlace)[] | null;
    /** What it is engaged for, in a sentence. Default: not said. */
    purpose?: Words | null;
    /** How long the data are kept there. Default: unknown. */
    retention?: readonly (StatedRetention)[] | null;
    /** The role of the engaged party. */
    role?: RoleStatement;
    /** What the place for the safeguard holds. Default: unknown. */
    safeguard_cell?: SafeguardCell | "none" | null;
    /** More words on the safeguard. Default: none kept. */
    safeguard_details?: readonly (Words)[] | null;
    /** The words on the safeguard; "" for an empty cell. Default: not kept. */
    safeguard_words?: Words | null;
    /** The part of the business that it serves. Default: unknown. */
    scope?: Scope | "none" | null;
    /** The words that say so. Default: not kept. */
    scope_words?: Words | null;
    /** The service of the engaged party that is used. Default: not said. */
    service?: Id | "none" | null;
    /** How the controller let a processor engage it: authorisation, notice, objection, the same obligations. */
    subprocessing?: SubProcessor;
    /** The day of the last change of this entry; null when it has no date. Default: unknown. */
    updated?: IsoDate | "none" | null;
    /** The words that give the day. Default: not kept. */
    updated_words?: Words | null;
    /** The same as `assessed` in `role`. */
    "role.assessed"?: Role | "none" | null;
    /** The same as `labelled` in `role`. */
    "role.labelled"?: Label | "none" | null;
    /** The same as `labelled_words` in `role`. */
    "role.labelled_words"?: Words | null;
    /** The same as `why` in `role`. */
    "role.why"?: string | null;
    /** The same as `certs` in `facts`. */
    "facts.certs"?: readonly (Certification)[] | null;
    /** The same as `certs_complete` in `facts`. */
    "facts.certs_complete"?: boolean | null;
    /** The same as `claims` in `facts`. */
    "facts.claims"?: readonly (Id)[] | null;
    /** The same as `data` in `facts`. */
    "facts.data"?: Data;
    /** The same as `automated` in `facts.data`. */
    "facts.data.automated"?: boolean | null;
    /** The same as `identifiable_by_other_means` in `facts.data`. */
    "facts.data.identifiable_by_other_means"?: boolean | null;
    /** The same as `importer_can_identify` in `facts.data`. */
    "facts.data.importer_can_identify"?: boolean | null;
    /** The same as `status` in `facts.data`. */
    "facts.data.status"?: DataStatus | "none" | null;
    /** The same as `tags` in `facts.data`. */
    "facts.data.tags"?: readonly (Tag)[] | null;
    /** The same as `tags_complete` in `facts.data`. */
    "facts.data.tags_complete"?: boolean | null;
    /** The same as `unique_identifier` in `facts.data`. */
    "facts.data.unique_identifier"?: boolean | null;
    /** The same as `derogations` in `facts`. */
    "facts.derogations"?: readonly (Derogation)[] | null;
    /** The same as `excluded_by` in `facts`. */
    "facts.excluded_by"?: Named;
    [key: `facts.excluded_by.${string}`]: boolean | null | undefined;
    /** The same as `exporter` in `facts`. */
    "facts.exporter"?: Exporter;
    /** The same as `country` in `facts.exporter`. */
    "facts.exporter.country"?: Place | "none" | null;
    /** The same as `establishment_in` in `facts.exporter`. */
    "facts.exporter.establishment_in"?: ByRegime;
    /** The same as `ch-fadp` in `facts.exporter.establishment_in`. */
    "facts.exporter.establishment_in.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `facts.exporter.establishment_in`. */
    "facts.exporter.establishment_in.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `facts.exporter.establishment_in`. */
    "facts.exporter.establishment_in.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `facts.exporter.establishment_in`. */
    "facts.exporter.establishment_in.uk-gdpr"?: boolean | null;
    /** The same as `establishment_in_zone` in `facts.exporter`. */
    "facts.exporter.establishment_in_zone"?: boolean | null;
    /** The same as `exercises_public_powers` in `facts.exporter`. */
    "facts.exporter.exercises_public_powers"?: boolean | null;
    /** The same as `federal_body` in `facts.exporter`. */
    "facts.exporter.federal_body"?: boolean | null;
    /** The same as `kind` in `facts.exporter`. */
    "facts.exporter.kind"?: PartyKind | "none" | null;
    /** The same as `monitors_in` in `facts.exporter`. */
    "facts.exporter.monitors_in"?: ByRegime;
    /** The same as `ch-fadp` in `facts.exporter.monitors_in`. */
    "facts.exporter.monitors_in.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `facts.exporter.monitors_in`. */
    "facts.exporter.monitors_in.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `facts.exporter.monitors_in`. */
    "facts.exporter.monitors_in.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `facts.exporter.monitors_in`. */
    "facts.exporter.monitors_in.uk-gdpr"?: boolean | null;
    /** The same as `monitors_in_zone` in `facts.exporter`. */
    "facts.exporter.monitors_in_zone"?: boolean | null;
    /** The same as `offers_to` in `facts.exporter`. */
    "facts.exporter.offers_to"?: ByRegime;
    /** The same as `ch-fadp` in `facts.exporter.offers_to`. */
    "facts.exporter.offers_to.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `facts.exporter.offers_to`. */
    "facts.exporter.offers_to.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `facts.exporter.offers_to`. */
    "facts.exporter.offers_to.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `facts.exporter.offers_to`. */
    "facts.exporter.offers_to.uk-gdpr"?: boolean | null;
    /** The same as `offers_to_zone` in `facts.exporter`. */
    "facts.exporter.offers_to_zone"?: boolean | null;
    /** The same as `role` in `facts.exporter`. */
    "facts.exporter.role"?: Role | "none" | null;
    /** The same as `subject_to` in `facts.exporter`. */
    "facts.exporter.subject_to"?: ByRegime;
    /** The same as `ch-fadp` in `facts.exporter.subject_to`. */
    "facts.exporter.subject_to.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `facts.exporter.subject_to`. */
    "facts.exporter.subject_to.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `facts.exporter.subject_to`. */
    "facts.exporter.subject_to.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `facts.exporter.subject_to`. */
    "facts.exporter.subject_to.uk-gdpr"?: boolean | null;
    /** The same as `uses_equipment_in_zone` in `facts.exporter`. */
    "facts.exporter.uses_equipment_in_zone"?: boolean | null;
    /** The same as `flow` in `facts`. */
    "facts.flow"?: Flow;
    /** The same as `data_subjects` in `facts.flow`. */
    "facts.flow.data_subjects"?: DataSubjects | "none" | null;
    /** The same as `encrypted_in_transit` in `facts.flow`. */
    "facts.flow.encrypted_in_transit"?: boolean | null;
    /** The same as `frequency` in `facts.flow`. */
    "facts.flow.frequency"?: Frequency | "none" | null;
    /** The same as `hosted_in_zone` in `facts.flow`. */
    "facts.flow.hosted_in_zone"?: boolean | null;
    /** The same as `mode` in `facts.flow`. */
    "facts.flow.mode"?: Mode | "none" | null;
    /** The same as `trigger` in `facts.flow`. */
    "facts.flow.trigger"?: Trigger | "none" | null;
    /** The same as `importer` in `facts`. */
    "facts.importer"?: Importer;
    /** The same as `country` in `facts.importer`. */
    "facts.importer.country"?: Place | "none" | null;
    /** The same as `in_decision_territory` in `facts.importer`. */
    "facts.importer.in_decision_territory"?: boolean | null;
    /** The same as `international_organisation` in `facts.importer`. */
    "facts.importer.international_organisation"?: Organisation | "none" | null;
    /** The same as `is` in `facts.importer`. */
    "facts.importer.is"?: Named;
    [key: `facts.importer.is.${string}`]: boolean | null | undefined;
    /** The same as `is_employee` in `facts.importer`. */
    "facts.importer.is_employee"?: boolean | null;
    /** The same as `is_exporters_controller` in `facts.importer`. */
    "facts.importer.is_exporters_controller"?: boolean | null;
    /** The same as `parent_country` in `facts.importer`. */
    "facts.importer.parent_country"?: Place | "none" | null;
    /** The same as `role` in `facts.importer`. */
    "facts.importer.role"?: Role | "none" | null;
    /** The same as `same_group` in `facts.importer`. */
    "facts.importer.same_group"?: boolean | null;
    /** The same as `same_legal_entity` in `facts.importer`. */
    "facts.importer.same_legal_entity"?: boolean | null;
    /** The same as `sector` in `facts.importer`. */
    "facts.importer.sector"?: Sector | "none" | null;
    /** The same as `subject_to_gdpr` in `facts.importer`. */
    "facts.importer.subject_to_gdpr"?: boolean | null;
    /** The same as `territory_in_zone` in `facts.importer`. */
    "facts.importer.territory_in_zone"?: boolean | null;
    /** The same as `law` in `facts`. */
    "facts.law"?: LawOfTheCase;
    /** The same as `limit_49_5` in `facts.law`. */
    "facts.law.limit_49_5"?: boolean | null;
    /** The same as `order` in `facts`. */
    "facts.order"?: Order;
    /** The same as `agreement_has_safeguards` in `facts.order`. */
    "facts.order.agreement_has_safeguards"?: boolean | null;
    /** The same as `article6_basis` in `facts.order`. */
    "facts.order.article6_basis"?: boolean | null;
    /** The same as `international_agreement` in `facts.order`. */
    "facts.order.international_agreement"?: boolean | null;
    /** The same as `policy` in `facts`. */
    "facts.policy"?: Policy;
    /** The same as `bcr_p_direct` in `facts.policy`. */
    "facts.policy.bcr_p_direct"?: BcrPolicy | "none" | null;
    /** The same as `consent_standing` in `facts.policy`. */
    "facts.policy.consent_standing"?: ConsentPolicy | "none" | null;
    /** The same as `dpf_hr` in `facts.policy`. */
    "facts.policy.dpf_hr"?: HrPolicy | "none" | null;
    /** The same as `hindsight` in `facts.policy`. */
    "facts.policy.hindsight"?: Hindsight | "none" | null;
    /** The same as `scc_importer_gdpr` in `facts.policy`. */
    "facts.policy.scc_importer_gdpr"?: ClausePolicy | "none" | null;
    /** The same as `scc_io` in `facts.policy`. */
    "facts.policy.scc_io"?: OrganisationPolicy | "none" | null;
    /** The same as `tia_missing` in `facts.policy`. */
    "facts.policy.tia_missing"?: TiaPolicy | "none" | null;
    /** The same as `processing` in `facts`. */
    "facts.processing"?: Processing;
    /** The same as `by_importer_itself` in `facts.processing`. */
    "facts.processing.by_importer_itself"?: boolean | null;
    /** The same as `household` in `facts.processing`. */
    "facts.processing.household"?: boolean | null;
    /** The same as `location` in `facts.processing`. */
    "facts.processing.location"?: Places | "none" | null;
    /** The same as `stated_on` in `facts`. */
    "facts.stated_on"?: IsoDate | "none" | null;
    /** The same as `tia` in `facts`. */
    "facts.tia"?: Assessment;
    /** The same as `clear_access_needed` in `facts.tia`. */
    "facts.tia.clear_access_needed"?: boolean | null;
    /** The same as `conclusion` in `facts.tia`. */
    "facts.tia.conclusion"?: Conclusion | "none" | null;
    /** The same as `country` in `facts.tia`. */
    "facts.tia.country"?: Place | "none" | null;
    /** The same as `measures` in `facts.tia`. */
    "facts.tia.measures"?: Measures | null;
    /** The same as `performed` in `facts.tia`. */
    "facts.tia.performed"?: boolean | null;
    /** The same as `performed_on` in `facts.tia`. */
    "facts.tia.performed_on"?: IsoDate | "none" | null;
    /** The same as `problematic_law` in `facts.tia`. */
    "facts.tia.problematic_law"?: boolean | null;
    /** The same as `relies_on` in `facts.tia`. */
    "facts.tia.relies_on"?: Id | "none" | null;
    /** The same as `tools` in `facts`. */
    "facts.tools"?: readonly (Tool)[] | null;
    /** The same as `tools_claimed_unnecessary` in `facts`. */
    "facts.tools_claimed_unnecessary"?: boolean | null;
    /** The same as `tools_complete` in `facts`. */
    "facts.tools_complete"?: boolean | null;
    /** The same as `exists` in `contract`. */
    "contract.exists"?: boolean | null;
    /** The same as `kind` in `contract`. */
    "contract.kind"?: ContractKind | "none" | null;
    /** The same as `words` in `contract`. */
    "contract.words"?: Words | null;
    /** The same as `authorisation` in `subprocessing`. */
    "subprocessing.authorisation"?: Authorisation;
    /** The same as `given` in `subprocessing.authorisation`. */
    "subprocessing.authorisation.given"?: boolean | null;
    /** The same as `given_on` in `subprocessing.authorisation`. */
    "subprocessing.authorisation.given_on"?: IsoDate | "none" | null;
    /** The same as `listed_at_signature` in `subprocessing.authorisation`. */
    "subprocessing.authorisation.listed_at_signature"?: boolean | null;
    /** The same as `objection_period_days` in `subprocessing.authorisation`. */
    "subprocessing.authorisation.objection_period_days"?: number | null;
    /** The same as `type` in `subprocessing.authorisation`. */
    "subprocessing.authorisation.type"?: AuthorisationKind | "none" | null;
    /** The same as `engaged_on` in `subprocessing`. */
    "subprocessing.engaged_on"?: IsoDate | "none" | null;
    /** The same as `flow_down_contract` in `subprocessing`. */
    "subprocessing.flow_down_contract"?: boolean | null;
    /** The same as `identity_disclosed_to_controller` in `subprocessing`. */
    "subprocessing.identity_disclosed_to_controller"?: boolean | null;
    /** The same as `notice` in `subprocessing`. */
    "subprocessing.notice"?: Notice;
    /** The same as `active` in `subprocessing.notice`. */
    "subprocessing.notice.active"?: boolean | null;
    /** The same as `given` in `subprocessing.notice`. */
    "subprocessing.notice.given"?: boolean | null;
    /** The same as `objection_raised` in `subprocessing.notice`. */
    "subprocessing.notice.objection_raised"?: boolean | null;
    /** The same as `objection_resolved` in `subprocessing.notice`. */
    "subprocessing.notice.objection_resolved"?: boolean | null;
    /** The same as `sent_on` in `subprocessing.notice`. */
    "subprocessing.notice.sent_on"?: IsoDate | "none" | null;
    /** The same as `permitted_by_upstream_tool` in `onward`. */
    "onward.permitted_by_upstream_tool"?: boolean | null;
    /** The same as `within_instructions` in `onward`. */
    "onward.within_instructions"?: boolean | null;
    /** The same as `with` in `group_heading`. */
    "group_heading.with"?: readonly (Id)[] | null;
    /** The same as `words` in `group_heading`. */
    "group_heading.words"?: Words | null;
}

/** A measure or a piece of evidence that the document states beside the safeguard. */
export interface EvidenceStatement {
    /** How often: monthly. Default: unknown. */
    interval?: string | null;
    /** What it is, in a word of your own: transparency-report. Default: unknown. */
    kind?: Id | "none" | null;
    /** The day of the last one. Default: unknown. */
    last_on?: IsoDate | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** One exception relied on. Where nothing else is said a condition defaults to unknown. */
export interface Exception {
    /** (d): the aim of the body. */
    aim?: Aim | "none" | null;
    /** (d): the body has appropriate safeguards. */
    appropriate_safeguards?: boolean | null;
    /** (j): the safeguards of Art. 89(1) are in place. */
    art89_safeguards?: boolean | null;
    /** The authority has given the permit. */
    authority_permit?: boolean | null;
    /** (h): it rests on a law, not on a contract. */
    by_law?: boolean | null;
    /** A service depends on consent to data it does not need. Default: no. */
    conditional_on_unneeded_data?: boolean | null;
    /** Who does not consent must pay. Default: no. */
    consent_or_pay?: boolean | null;
    /** The controller can show it. Default: as recorded. */
    demonstrable?: boolean | null;
    /** It is explicit. */
    explicit?: boolean | null;
    /** (b): the field of law. */
    field?: FieldOfLaw | "none" | null;
    /** People could refuse without disadvantage. */
    freely_given?: boolean | null;
    /** The day it was given. Default: before the day of the question. */
    given_on?: IsoDate | "none" | null;
    /** The controller has power over the people it asks. Default: no. */
    imbalance?: boolean | null;
    /** (c): the person cannot consent. */
    incapable_of_consent?: boolean | null;
    /** People were told who asks, for what, and that they can withdraw. */
    informed?: boolean | null;
    /** Whose law it is. Default: from law_country. */
    jurisdiction?: Jurisdiction | "none" | null;
    /** The country of the law. */
    law_country?: Place | "none" | null;
    /** (b), (g), (i): the law has safeguards. */
    law_has_safeguards?: boolean | null;
    /** (b), (g), (i), (j): the law is named. */
    law_named?: boolean | null;
    /** (h): a law or a contract with a health professional covers it. */
    law_or_contract_with_professional?: boolean | null;
    /** (f): it serves legal claims or a court. */
    legal_claims?: boolean | null;
    /** (e): the person deliberately made the data public. */
    manifestly_made_public?: boolean | null;
    /** (d): it concerns members, former members and regular contacts only. */
    members_or_regular_contacts?: boolean | null;
    /** (a): national law excludes consent. Default: no. */
    ms_law_excludes_consent?: boolean | null;
    /** It is necessary. */
    necessary?: boolean | null;
    /** (d): a non-profit body acts in its legitimate activities. */
    nonprofit_with_aim?: boolean | null;
    /** (d): the data leave the body only with consent. */
    not_disclosed_outside_without_consent?: boolean | null;
    /** The law asks for a permit of the authority. Default: no; for (g) it depends on the country of the law. */
    permit_required?: boolean | null;
    /** The point of Art. 9(2). */
    point?: ExceptionPoint | "none" | null;
    /** (h): someone bound by professional secrecy is responsible. */
    professional_secrecy?: boolean | null;
    /** (g), (j): it is proportionate to the aim. */
    proportionate?: boolean | null;
    /** (i): there is an interest of public health. */
    public_health_interest?: boolean | null;
    /** (h): it serves health care, social care or occupational medicine. */
    purpose_health_or_social_care?: boolean | null;
    /** Each consent is recorded. */
    recorded?: boolean | null;
    /** It was given for each purpose. */
    specific?: boolean | null;
    /** (g): there is a substantial public interest. */
    substantial_public_interest?: boolean | null;
    /** People acted themselves, without a box ticked in advance. Default: no for marketing that is on by default. */
    unambiguous?: boolean | null;
    /** (c): a vital interest is at stake. */
    vital_interest?: boolean | null;
    /** It is withdrawn as easily as given. Default: no if the browser is the only way. */
    withdrawal_as_easy?: boolean | null;
    /** The ways to withdraw. */
    withdrawal_channels?: readonly (WithdrawalChannel)[] | null;
    /** It was withdrawn. Default: as withdrawn_on says, otherwise no. */
    withdrawn?: boolean | null;
    /** The day it was withdrawn. Default: not withdrawn. */
    withdrawn_on?: IsoDate | "none" | null;
}

/** A point of Art. 9(2) GDPR. */
export type ExceptionPoint = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "other";

/** The party that discloses the data: the controller or processor that engages the next one. */
export interface Exporter {
    /** The country of the establishment in whose activities the data are processed. Default: unknown. */
    country?: Place | "none" | null;
    /** Whether it processes in the context of an establishment in the zone of a regime (Art. 3(1)). Default: unknown. */
    establishment_in?: ByRegime;
    /** As establishment_in, for the regime that is asked about. */
    establishment_in_zone?: boolean | null;
    /** Whether it exercises public powers in this transfer (Art. 49(3) GDPR). Default: no for companies, associations and persons, otherwise unknown. */
    exercises_public_powers?: boolean | null;
    /** Whether it is a Swiss federal body. Default: unknown. */
    federal_body?: boolean | null;
    /** What kind of body it is. Default: unknown. */
    kind?: PartyKind | "none" | null;
    /** Whether it monitors persons in the zone of a regime (Art. 3(2)(b)). Default: unknown. */
    monitors_in?: ByRegime;
    /** As monitors_in, for the regime that is asked about. */
    monitors_in_zone?: boolean | null;
    /** Whether it offers goods or services to persons in the zone of a regime (Art. 3(2)(a)). Default: unknown. */
    offers_to?: ByRegime;
    /** As offers_to, for the regime that is asked about. */
    offers_to_zone?: boolean | null;
    /** Its role for this processing. Default: unknown. */
    role?: Role | "none" | null;
    /** Whether a regime applies to it, in place of the test of territorial scope. Default: computed. */
    subject_to?: ByRegime;
    /** Before the GDPR: whether it uses equipment in the zone for the processing (Directive Art. 4(1)(c)). Default: unknown. */
    uses_equipment_in_zone?: boolean | null;
    /** The same as `ch-fadp` in `subject_to`. */
    "subject_to.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `subject_to`. */
    "subject_to.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `subject_to`. */
    "subject_to.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `subject_to`. */
    "subject_to.uk-gdpr"?: boolean | null;
    /** The same as `ch-fadp` in `offers_to`. */
    "offers_to.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `offers_to`. */
    "offers_to.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `offers_to`. */
    "offers_to.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `offers_to`. */
    "offers_to.uk-gdpr"?: boolean | null;
    /** The same as `ch-fadp` in `monitors_in`. */
    "monitors_in.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `monitors_in`. */
    "monitors_in.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `monitors_in`. */
    "monitors_in.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `monitors_in`. */
    "monitors_in.uk-gdpr"?: boolean | null;
    /** The same as `ch-fadp` in `establishment_in`. */
    "establishment_in.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `establishment_in`. */
    "establishment_in.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `establishment_in`. */
    "establishment_in.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `establishment_in`. */
    "establishment_in.uk-gdpr"?: boolean | null;
}

/** The field of law of point (b). */
export type FieldOfLaw = "employment" | "social-security" | "social-protection" | "other";

/** A flaw in the form of a text. */
export type FlawKind = "split-row" | "repeated-block" | "encoding-damage" | "white-space" | "markup" | "layout" | "spelling" | "grammar" | "variants" | "formats" | "language" | "furniture" | "lost-link";

/** The movement of the data. */
export interface Flow {
    /** How many data subjects. Default: unknown. */
    data_subjects?: DataSubjects | "none" | null;
    /** Whether the data are encrypted on the way. Default: unknown. */
    encrypted_in_transit?: boolean | null;
    /** How often. Default: unknown. */
    frequency?: Frequency | "none" | null;
    /** For a publication: whether the page is hosted in the zone. Default: unknown. */
    hosted_in_zone?: boolean | null;
    /** How the importer comes by the data. Default: transmission. */
    mode?: Mode | "none" | null;
    /** What set it off. Default: none. */
    trigger?: Trigger | "none" | null;
}

/** How data move between two parties. */
export type FlowKind = "push" | "source" | "disclosure";

/** Data that move from one party to another. */
export interface FlowStatement {
    /** The data. Default: unknown. */
    data?: readonly (DataCategory)[] | null;
    /** The party that they come from. Required. */
    from: Id | "none" | null;
    /** Whether they are sent on, collected from a source, or disclosed. Default: unknown. */
    kind?: FlowKind | "none" | null;
    /** The party that they go to. Required. */
    to: Id | "none" | null;
    /** The party in between. Default: none. */
    via?: Id | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** The name and version of the format. */
export type Format = "lawful-register/1";

/** How often the transfer happens (recital 111 GDPR). */
export type Frequency = "one-off" | "occasional" | "repetitive" | "systematic";

/** What a party or tool is used for. */
export type Function = "hosting" | "analytics" | "advertising" | "social" | "ai" | "productivity-suite" | "telecom" | "session-replay" | "pop-up" | "embedded-content" | "crm" | "mail" | "marketing" | "newsletter" | "sms" | "support" | "chat" | "survey" | "payment" | "accounting" | "monitoring" | "identity" | "hr" | "recruiting" | "development" | "other";

/** The entities of a group in one country, unnamed. */
export interface GroupEntity {
    /** The country. Default: unknown. */
    place?: PlaceName | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** A heading of the document that holds several recipients, split here into an engagement each. */
export interface GroupHeading {
    /** The ids of the other engagements under it. Default: none. */
    with?: readonly (Id)[] | null;
    /** The heading. Default: not kept. */
    words?: Words | null;
}

/** K5: a ground before it was declared invalid. */
export type Hindsight = "ex-nunc" | "ex-tunc";

/** How often something is done. */
export type HowOften = "always" | "some-cases";

/** K3: HR data under a listing. */
export type HrPolicy = "strict" | "group-only";

/** An identifier. */
export type Id = string;

/** How people who make a request are identified. */
export interface IdentityCheck {
    /** How often. Default: unknown. */
    frequency?: HowOften | "none" | null;
    /** How, in a word of your own: registered-address. Default: unknown. */
    method?: Id | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** The impact assessment. */
export interface ImpactAssessment {
    /** Whether it was done. Default: unknown. */
    performed?: boolean | null;
    /** The day it was done. Default: before the day asked about. */
    performed_on?: IsoDate | "none" | null;
    /** The day the processing was last changed. Default: not stated. */
    processing_changed_on?: IsoDate | "none" | null;
    /** Whether a high risk remained. Default: not stated. */
    residual_high_risk?: boolean | null;
}

/** The facts that decide whether processing needs an impact assessment: first the nine criteria of WP248. */
export interface ImpactFacts {
    /** Whether the impact was assessed when the law was made (Art. 35(10) GDPR; Art. 22(4) FADP). Default: no. */
    assessed_in_legislation?: boolean | null;
    /** Whether decisions with legal or similar effect are automated. Default: unknown. */
    automated_decision_legal_effect?: boolean | null;
    /** The country of the organisation. Default: unknown. */
    country?: Place | "none" | null;
    /** The assessment. */
    dpia?: ImpactAssessment;
    /** Whether technology is used or applied in a new way. Default: unknown. */
    innovative_technology?: boolean | null;
    /** Whether it is on a large scale. Default: unknown. */
    large_scale?: boolean | null;
    /** Whether it is likely to be a high risk all the same (Art. 35(1)). Default: no where every criterion is known not to be met, otherwise unknown; FADP: unknown. */
    likely_high_risk?: boolean | null;
    /** Whether datasets are matched or combined. Default: unknown. */
    matching_datasets?: boolean | null;
    /** Whether it is on the national list of exemptions (Art. 35(5)). Default: no. */
    on_national_exemption_list?: boolean | null;
    /** Whether it is on the national list of Art. 35(4). Default: as likely_high_risk. */
    on_national_list?: boolean | null;
    /** Whether it keeps people from a right, service or contract. Default: unknown. */
    prevents_right_or_service?: boolean | null;
    /** The consultation of the authority. */
    prior_consultation?: Consultation;
    /** Whether a publicly accessible area is monitored (Art. 35(3)(c)). Default: no. */
    public_area?: boolean | null;
    /** Whether people are scored or profiled. Default: unknown. */
    scoring_profiling?: boolean | null;
    /** Whether the data are sensitive or very personal. Default: unknown. */
    sensitive_data?: boolean | null;
    /** Whether people are monitored systematically. Default: unknown. */
    systematic_monitoring?: boolean | null;
    /** Whether the people are vulnerable, as children and employees are. Default: unknown. */
    vulnerable_subjects?: boolean | null;
    /** The same as `performed` in `dpia`. */
    "dpia.performed"?: boolean | null;
    /** The same as `performed_on` in `dpia`. */
    "dpia.performed_on"?: IsoDate | "none" | null;
    /** The same as `processing_changed_on` in `dpia`. */
    "dpia.processing_changed_on"?: IsoDate | "none" | null;
    /** The same as `residual_high_risk` in `dpia`. */
    "dpia.residual_high_risk"?: boolean | null;
    /** The same as `done` in `prior_consultation`. */
    "prior_consultation.done"?: boolean | null;
}

/** The party that receives the data or gets access to them. */
export interface Importer {
    /** The country of the establishment that contracts and processes. Default: unknown. */
    country?: Place | "none" | null;
    /** For a decision that leaves out part of a country: whether it is in the part covered. Default: unknown. */
    in_decision_territory?: boolean | null;
    /** The international organisation that it is, whatever the country of its seat. Default: none. */
    international_organisation?: Organisation | "none" | null;
    /** The conditions that an adequacy decision sets for the recipient, by their name. Default: unknown. */
    is?: Named;
    /** Whether it is an employee of the exporter. Default: no. */
    is_employee?: boolean | null;
    /** Whether it is the controller for whom the exporter processes. Default: no, but unknown where a processor sends to a controller. */
    is_exporters_controller?: boolean | null;
    /** The country of the parent that controls it. Default: none. */
    parent_country?: Place | "none" | null;
    /** Its role for this processing; none for a person who is no recipient. Default: unknown. */
    role?: Role | "none" | null;
    /** Whether both belong to one group. Default: unknown. */
    same_group?: boolean | null;
    /** Whether exporter and importer are one legal person. Default: no. */
    same_legal_entity?: boolean | null;
    /** Its line of business. Default: none that matters. */
    sector?: Sector | "none" | null;
    /** Whether its processing of these data is itself subject to the GDPR (Art. 3(2)). Default: unknown. */
    subject_to_gdpr?: boolean | null;
    /** For a code that covers territories inside and outside the zone: whether this one is inside. Default: unknown. */
    territory_in_zone?: boolean | null;
    [key: `is.${string}`]: boolean | null | undefined;
}

/** What a controller says it does not know about the joint processing. */
export type JointUnknown = "arrangement" | "recipients" | "countries" | "transfers" | "transfer-tools";

/** The consent that a question of its own is about. */
export interface JudgedConsent {
    /** A service depends on consent to data it does not need. Default: no. */
    conditional_on_unneeded_data?: boolean | null;
    /** Who does not consent must pay. Default: no. */
    consent_or_pay?: boolean | null;
    /** The controller can show it. Default: as recorded. */
    demonstrable?: boolean | null;
    /** It is explicit. */
    explicit?: boolean | null;
    /** It must be explicit. Default: no. */
    explicit_needed?: boolean | null;
    /** People could refuse without disadvantage. */
    freely_given?: boolean | null;
    /** The day it was given. Default: before the day of the question. */
    given_on?: IsoDate | "none" | null;
    /** The controller has power over the people it asks. Default: no. */
    imbalance?: boolean | null;
    /** People were told who asks, for what, and that they can withdraw. */
    informed?: boolean | null;
    /** Each consent is recorded. */
    recorded?: boolean | null;
    /** It was given for each purpose. */
    specific?: boolean | null;
    /** People acted themselves, without a box ticked in advance. Default: no for marketing that is on by default. */
    unambiguous?: boolean | null;
    /** It is withdrawn as easily as given. Default: no if the browser is the only way. */
    withdrawal_as_easy?: boolean | null;
    /** The ways to withdraw. */
    withdrawal_channels?: readonly (WithdrawalChannel)[] | null;
    /** It was withdrawn. Default: as withdrawn_on says, otherwise no. */
    withdrawn?: boolean | null;
    /** The day it was withdrawn. Default: not withdrawn. */
    withdrawn_on?: IsoDate | "none" | null;
}

/** Whose law it is. */
export type Jurisdiction = "eu" | "eea" | "member-state" | "uk" | "ch" | "third-country";

/** Who holds the key. */
export type KeyHolder = "exporter" | "importer" | "third-party";

/** What is asked. */
export type Kind = "transfer" | "lawful-periods" | "impact" | "chain" | "sub-processor" | "sub-processor-change" | "role" | "joint-arrangement" | "processor-contract" | "representative-duty" | "dpo-duty" | "records-duty" | "dpia-duty" | "records-complete" | "notice" | "retention" | "security" | "complaint-authorities" | "basis" | "consent" | "marketing" | "terminal" | "rungs" | "suggest-tools" | "regimes" | "register" | "register-legs" | "register-outcomes" | "register-impact" | "calendar" | "audit" | "records" | "register-diff" | "register-change" | "law-diff" | "merge" | "import" | "validate" | "certificate" | "verify" | "law" | "codes";

/** What a document calls a party, whatever its role may be. */
export type Label = "processor" | "sub-processor" | "recipient" | "subcontractor" | "controller" | "joint-controller" | "third-party" | "partner";

/** Special law that bears on this transfer. */
export interface LawOfTheCase {
    /** Whether Union or Member State law bars transfers of this category (Art. 49(5) GDPR). Default: no. */
    limit_49_5?: boolean | null;
}

/** Numbers of lines. */
export type Lines = readonly (number)[];

/** One entry of a list of sub-processors, as far as a change of it counts. */
export interface Listed {
    /** The country of its establishment. */
    country?: Place | "none" | null;
    /** The data it gets. */
    data?: readonly (string)[] | null;
    /** Its name. */
    id?: Id | "none" | null;
    /** The legal entity. */
    legal_entity?: string | null;
    /** Where it processes. */
    location?: Place | "none" | null;
    /** What it is engaged for. */
    purpose?: string | null;
    /** The safeguard relied on. */
    tool?: Id | "none" | null;
}

/** Marketing for a purpose. */
export interface Marketing {
    /** Whose address it is. Default: unknown. */
    address?: Address | "none" | null;
    /** National law allows such a call to a consumer without consent. Default: as recorded for the country, otherwise unknown. */
    call_permitted?: boolean | null;
    /** The channel. */
    channel?: Channel | "none" | null;
    /** The consent to it. Counts if one of its facts is stated. */
    consent?: AskedConsent | boolean;
    /** The subscription is on unless people act. */
    default_on?: boolean | null;
    /** It is direct marketing. Default: as electronic, channel and kind of purpose say. */
    direct?: boolean | null;
    /** It is sent by mail, text message or automated call. Default: from the channel, the kind of purpose or the tool. */
    electronic?: boolean | null;
    /** The person is in the national opt-out register; asked for calls and post. Default: unknown. */
    in_opt_out_register?: boolean | null;
    /** National law allows mail to a named work address without consent. Default: unknown. */
    named_work_permitted?: boolean | null;
    /** The person objected. Default: as objected_on or the withdrawal of the consent says, otherwise no. */
    objected?: boolean | null;
    /** The day of the objection. */
    objected_on?: IsoDate | "none" | null;
    /** The purpose is the sending only, without profiling, rating or tracking. Default: unknown. */
    only_sending?: boolean | null;
    /** Products of partners are advertised. */
    partner_products?: boolean | null;
    /** The country of the addressee. Default: that of the person concerned. */
    recipient_country?: Place | "none" | null;
    /** The addressee is a natural person. Default: yes. */
    recipient_is_natural_person?: boolean | null;
    /** The same as `conditional_on_unneeded_data` in `consent`. */
    "consent.conditional_on_unneeded_data"?: boolean | null;
    /** The same as `consent_or_pay` in `consent`. */
    "consent.consent_or_pay"?: boolean | null;
    /** The same as `demonstrable` in `consent`. */
    "consent.demonstrable"?: boolean | null;
    /** The same as `explicit` in `consent`. */
    "consent.explicit"?: boolean | null;
    /** The same as `freely_given` in `consent`. */
    "consent.freely_given"?: boolean | null;
    /** The same as `given` in `consent`. */
    "consent.given"?: boolean | null;
    /** The same as `given_on` in `consent`. */
    "consent.given_on"?: IsoDate | "none" | null;
    /** The same as `imbalance` in `consent`. */
    "consent.imbalance"?: boolean | null;
    /** The same as `informed` in `consent`. */
    "consent.informed"?: boolean | null;
    /** The same as `recorded` in `consent`. */
    "consent.recorded"?: boolean | null;
    /** The same as `specific` in `consent`. */
    "consent.specific"?: boolean | null;
    /** The same as `unambiguous` in `consent`. */
    "consent.unambiguous"?: boolean | null;
    /** The same as `withdrawal_as_easy` in `consent`. */
    "consent.withdrawal_as_easy"?: boolean | null;
    /** The same as `withdrawal_channels` in `consent`. */
    "consent.withdrawal_channels"?: readonly (WithdrawalChannel)[] | null;
    /** The same as `withdrawn` in `consent`. */
    "consent.withdrawn"?: boolean | null;
    /** The same as `withdrawn_on` in `consent`. */
    "consent.withdrawn_on"?: IsoDate | "none" | null;
}

/** One supplementary measure; in JSON its word alone, or an object. */
export interface Measure {
    /** The first day of the measure. Default: as the assessment. */
    from?: IsoDate | "none" | null;
    /** Who holds the key. Default: as the word says. */
    key_holder?: KeyHolder | "none" | null;
    /** Where the key is. Default: in the zone. */
    key_place?: Place | "none" | null;
    /** What the measure is. Required. */
    measure: MeasureKind | "none" | null;
    /** The first day without it. Default: no end. */
    until?: IsoDate | "none" | null;
}

/** A supplementary measure (EDPB Recommendations 01/2020, Annex 2). */
export type MeasureKind = "exporter-held-key-encryption" | "exporter-held-pseudonymisation" | "protected-recipient" | "split-processing" | "contractual" | "organisational" | "transport-encryption";

export type Measures = readonly (MeasureKind | Measure)[];

/** How the importer comes by the data. */
export type Mode = "transmission" | "remote-access" | "storage" | "embedded-third-party" | "transit" | "publication" | "direct-collection" | "internal-access";

export type Named = { [key: string]: boolean | null };

/** How a document makes a party known. */
export type Naming = "named" | "category" | "withheld" | "reference" | "class" | "public";

/** The notice of an intended change (Art. 28(2), second sentence). */
export interface Notice {
    /** Whether the change was pointed out to it, not only put on a list. Default: unknown. */
    active?: boolean | null;
    /** Whether the controller was told. Default: unknown. */
    given?: boolean | null;
    /** Whether the controller objected. Default: no. */
    objection_raised?: boolean | null;
    /** Whether the objection was settled. Default: unknown. */
    objection_resolved?: boolean | null;
    /** The day it was sent. Default: unknown. */
    sent_on?: IsoDate | "none" | null;
}

/** How changes of the notice are told. */
export interface NoticeChange {
    /** Whether before they take effect. */
    before_effect?: boolean | null;
    /** Through which channel. */
    channel?: string | null;
    /** Whether only material ones. */
    material_only?: boolean | null;
}

/** What there is besides the notice, and what it must therefore state. */
export interface NoticeContext {
    /** Whether there are automated decisions with significant effects. Default: unknown. */
    adm?: boolean | null;
    /** Whether data are used for a further purpose. Default: no. */
    further_purposes?: boolean | null;
    /** Whether there is a data protection officer. Default: unknown. */
    has_dpo?: boolean | null;
    /** Whether there must be a representative. Default: no if the controller is in the zone, unknown if it is outside. */
    has_representative?: boolean | null;
    /** Whether there is a joint controller. Default: no. */
    joint_controllers?: boolean | null;
    /** Whether there are recipients. */
    recipients?: boolean | null;
    /** Whether data go to third countries. Default: unknown. */
    transfers?: boolean | null;
    /** Whether a purpose rests on consent. Default: unknown. */
    uses_consent?: boolean | null;
    /** Whether a purpose rests on a contract. Default: no. */
    uses_contract?: boolean | null;
    /** Whether a purpose rests on legitimate interests. Default: unknown. */
    uses_legitimate_interests?: boolean | null;
    /** Whether a purpose rests on a public task. Default: no. */
    uses_public_task?: boolean | null;
}

/** The controller of the notice. */
export interface NoticeController {
    /** The country. */
    country?: Place | "none" | null;
}

/** The data protection officer. */
export interface Officer {
    /** Whether the contact is published. Default: unknown. */
    contact_published?: boolean | null;
    /** Whether the officer also decides on purposes or means. Default: not stated. */
    decides_purposes?: boolean | null;
    /** Whether one is designated. Default: unknown. */
    designated?: boolean | null;
    /** Whether the authority was told. Default: unknown. */
    notified?: boolean | null;
}

/** The facts that decide whether an organisation needs a data protection officer. */
export interface OfficerFacts {
    /** Germany: whether data are processed commercially to be passed on, or for market or opinion research. Default: unknown. */
    commercial_transfer_or_market_research?: boolean | null;
    /** Whether regular and systematic monitoring of people is a core activity. Default: unknown. */
    core_monitoring?: boolean | null;
    /** Whether processing special or criminal data is a core activity. Default: unknown. */
    core_special_or_criminal?: boolean | null;
    /** The country of its establishment, for national thresholds. Default: unknown. */
    country?: Place | "none" | null;
    /** Whether it is a court in its judicial capacity. Default: no. */
    court_acting_judicially?: boolean | null;
    /** Germany: whether an impact assessment is required. Default: unknown. */
    dpia_required?: boolean | null;
    /** The officer. */
    dpo?: Officer;
    /** FADP: whether it is a federal body. Default: no. */
    federal_body?: boolean | null;
    /** Whether that is on a large scale. Default: unknown. */
    large_scale?: boolean | null;
    /** Germany: how many people are constantly engaged in automated processing. Default: unknown. */
    persons_in_automated_processing?: number | null;
    /** Whether it is a public authority or body. Default: unknown. */
    public_authority?: boolean | null;
    /** The same as `contact_published` in `dpo`. */
    "dpo.contact_published"?: boolean | null;
    /** The same as `decides_purposes` in `dpo`. */
    "dpo.decides_purposes"?: boolean | null;
    /** The same as `designated` in `dpo`. */
    "dpo.designated"?: boolean | null;
    /** The same as `notified` in `dpo`. */
    "dpo.notified"?: boolean | null;
}

/** The offer to name a party on request. */
export interface OnRequest {
    /** Who may ask. Default: unknown. */
    who?: string | null;
    /** The words of the offer. Default: not kept. */
    words?: Words | null;
}

/** The onward leg of an importer outside the zone (Art. 44, second sentence). */
export interface Onward {
    /** Whether the rules of the tool that brought the data there permit it. Default: unknown. */
    permitted_by_upstream_tool?: boolean | null;
    /** Whether it is within the documented instructions; asked of processors only. Default: unknown. */
    within_instructions?: boolean | null;
}

/** What is done with the data at the recipient. */
export interface Operation {
    /** What is done. Default: unknown. */
    kind?: OperationKind | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** What is done with the data at a recipient, where that alone is stated. */
export type OperationKind = "pass-through" | "access-on-demand" | "backup" | "storage" | "sending" | "tracking";

/** The order of a third-country authority, judged by the two steps of EDPB Guidelines 02/2024. */
export interface Order {
    /** Whether that agreement provides appropriate safeguards. Default: unknown. */
    agreement_has_safeguards?: boolean | null;
    /** Whether a lawful basis of Art. 6 carries compliance with it. Default: unknown. */
    article6_basis?: boolean | null;
    /** Whether it rests on an international agreement. Default: unknown. */
    international_agreement?: boolean | null;
}

/** An international organisation. */
export type Organisation = string;

/** K24: standard clauses with an international organisation. */
export type OrganisationPolicy = "undetermined" | "reject" | "accept";

/** Where data come from. */
export type Origin = "direct" | "indirect";

/** Where data come from. */
export type Origins = Origin | readonly (Origin)[];

/** A list elsewhere that names the recipients. */
export interface OutsideList {
    /** Whether it claims to be complete. Default: unknown. */
    complete?: boolean | null;
    /** The words that refer to it. Default: not kept. */
    words?: Words | null;
}

/** A party: the holder of the document, a recipient, a source, or a class of them. */
export interface Party {
    /** Its listings under adequacy decisions. Default: unknown. */
    certs?: readonly (Certification)[] | null;
    /** Whether the listings named are all there are. Default: yes for an explicit [], otherwise unknown. */
    certs_complete?: boolean | null;
    /** How the document makes it known. Default: unknown. */
    disclosure?: Naming | "none" | null;
    /** The entities of its group by country. Default: none stated. */
    group?: readonly (GroupEntity)[] | null;
    /** The words on the group. Default: not kept. */
    group_words?: Words | null;
    /** Its id. Required. */
    id: Id | "none" | null;
    /** What kind of body it is. Default: unknown. */
    kind?: PartyKind | "none" | null;
    /** The list elsewhere that names the recipients. */
    list?: OutsideList;
    /** The kinds of recipients inside a class. Default: none stated. */
    members?: readonly (Words)[] | null;
    /** Its names. */
    name?: PartyName;
    /** The offer to name it on request. */
    on_request?: OnRequest;
    /** The country of the parent that controls it. Default: none. */
    parent_country?: PlaceName | "none" | null;
    /** Its places; what an engagement states for itself goes before them. Default: unknown. */
    places?: readonly (PlaceStatement)[] | null;
    /** The roles that the document gives it. Default: unknown. */
    roles?: readonly (PartyRole)[] | null;
    /** The words on all its roles. Default: not kept. */
    roles_words?: Words | null;
    /** Its line of business, only if the text says so. Default: none that matters. */
    sector?: Sector | "none" | null;
    /** The words that say so. Default: not kept. */
    sector_words?: Words | null;
    /** Its services. Default: none named. */
    services?: readonly (Service)[] | null;
    /** The regimes that the document says apply to it. Default: computed from its country. */
    subject_to?: ByRegime;
    /** The words that say so. Default: not kept. */
    subject_to_words?: Words | null;
    /** Whether the processors that the document shows it engaging are all it uses. Default: unknown. */
    subprocessors_complete?: boolean | null;
    /** The same as `key` in `name`. */
    "name.key"?: string | null;
    /** The same as `legal` in `name`. */
    "name.legal"?: string | null;
    /** The same as `lines` in `name`. */
    "name.lines"?: Lines | null;
    /** The same as `spelled` in `name`. */
    "name.spelled"?: readonly (string)[] | null;
    /** The same as `trade` in `name`. */
    "name.trade"?: readonly (string)[] | null;
    /** The same as `written` in `name`. */
    "name.written"?: string | null;
    /** The same as `who` in `on_request`. */
    "on_request.who"?: string | null;
    /** The same as `words` in `on_request`. */
    "on_request.words"?: Words | null;
    /** The same as `ch-fadp` in `subject_to`. */
    "subject_to.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `subject_to`. */
    "subject_to.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `subject_to`. */
    "subject_to.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `subject_to`. */
    "subject_to.uk-gdpr"?: boolean | null;
    /** The same as `complete` in `list`. */
    "list.complete"?: boolean | null;
    /** The same as `words` in `list`. */
    "list.words"?: Words | null;
}

/** What kind of body a party is. */
export type PartyKind = "company" | "public-authority" | "association" | "natural-person";

/** The names of a party. A name is kept as it is written; the key is for comparison and never written back. */
export interface PartyName {
    /** A normalised form, to compare registers with. Default: none. */
    key?: string | null;
    /** The legal name, if the document gives it. Default: unknown. */
    legal?: string | null;
    /** The lines that name it. Default: not kept. */
    lines?: Lines | null;
    /** Other spellings in the same document. Default: none. */
    spelled?: readonly (string)[] | null;
    /** Trade names. Default: none stated. */
    trade?: readonly (string)[] | null;
    /** The name as the document writes it first; null when it names nobody. Default: unknown. */
    written?: string | null;
}

/** A role that the document gives to a party, for some of its processing. */
export interface PartyRole {
    /** The processing for which it has the role. Default: not said. */
    for?: string | null;
    /** The role. Default: unknown. */
    role?: Role | "none" | null;
    /** The words that give it. Default: not kept. */
    words?: Words | null;
}

/** The days in which an objection period is counted. */
export type PeriodIn = "calendar" | "business";

/** A country (ISO 3166-1 alpha-2 or name), EEA, IO:<organisation> or third-country. */
export type Place = string;

/** What a stated place is the place of. */
export type PlaceKind = "establishment" | "storage" | "backup" | "processing" | "access" | "unknown";

/** A country, EU, EEA, Europe or third-country. */
export type PlaceName = string;

/** A place that the document states for a party or an engagement. */
export interface PlaceStatement {
    /** What it is the place of. Default: unknown. */
    kind?: PlaceKind | "none" | null;
    /** For a third country that is not named: the region it is said to lie outside of. Default: none. */
    outside?: PlaceName | "none" | null;
    /** The place; null where the document is silent. Default: unknown. */
    place?: PlaceName | "none" | null;
    /** The reading on which the kind rests. Default: the words say it themselves. */
    reading?: Id | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

export type Places = Place | readonly (Place)[];

/** A place that is announced, and is no place yet. */
export interface PlannedPlace {
    /** What it will be the place of. Default: unknown. */
    kind?: PlaceKind | "none" | null;
    /** The place. Default: unknown. */
    place?: PlaceName | "none" | null;
    /** The day of the change; null where none is given. Default: unknown. */
    when?: IsoDate | "none" | null;
    /** The words that announce it. Default: not kept. */
    words?: Words | null;
}

/** The point relied on. Letters mean different things in Art. 49(1) GDPR and in Art. 17(1) FADP. */
export type Point = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "compelling";

/** The views taken on contested points. */
export interface Policy {
    /** K4. Default: accept with warning. */
    bcr_p_direct?: BcrPolicy | "none" | null;
    /** K14. Default: undetermined. */
    consent_standing?: ConsentPolicy | "none" | null;
    /** K3. Default: strict. */
    dpf_hr?: HrPolicy | "none" | null;
    /** K5. Default: valid until the judgment. */
    hindsight?: Hindsight | "none" | null;
    /** K1. Default: undetermined. */
    scc_importer_gdpr?: ClausePolicy | "none" | null;
    /** K24. Default: undetermined. */
    scc_io?: OrganisationPolicy | "none" | null;
    /** K2. Default: unlawful. */
    tia_missing?: TiaPolicy | "none" | null;
}

/** What a statement on several engagements is about. */
export type PolicyKind = "location" | "transfer-mechanisms" | "agreement" | "change-notice" | "completeness" | "other";

/** A statement that holds for several engagements. It is not a fact of any single one. */
export interface PolicyStatement {
    /** What it applies to. Default: unknown. */
    applies_to?: AppliesTo | null;
    /** What it leaves out. Default: nothing stated. */
    exception?: string | null;
    /** What it is about. Default: unknown. */
    kind?: PolicyKind | "none" | null;
    /** For transfer mechanisms: those named, as words of the document or as ids. Default: none named. */
    mechanisms?: readonly (Words)[] | null;
    /** Whether the list of mechanisms is open. Default: unknown. */
    open?: boolean | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** What a privacy notice states. */
export interface PrivacyNotice {
    /** How automated decisions work. Default: unknown. */
    adm_logic?: boolean | null;
    /** The bases the organisation uses. */
    bases_used?: readonly (BasisPoint)[] | null;
    /** Whether it calls identifiers, hashes or cookies anonymous. */
    calls_personal_data_anonymous?: boolean | null;
    /** The categories of data from others. Default: unknown. */
    categories?: boolean | null;
    /** How changes are told. */
    change?: NoticeChange;
    /** The countries whose authorities it lists. */
    complaint_authorities?: readonly (Place)[] | null;
    /** The complaint to an authority. Default: unknown. */
    complaint_authority?: boolean | null;
    /** The complaint to the controller. Default: unknown. */
    complaint_to_controller?: boolean | null;
    /** The controller. */
    controller?: NoticeController;
    /** The contact of the data protection officer. Default: unknown. */
    dpo_contact?: boolean | null;
    /** Whether people are told before data are used for a further purpose. Default: unknown. */
    further_purpose_informed?: boolean | null;
    /** Whether people whose data come from others are told in time. Default: unknown. */
    given_in_time?: boolean | null;
    /** The controller and its contact. Default: unknown. */
    identity?: boolean | null;
    /** The essence of the joint arrangement. Default: unknown. */
    joint_essence?: boolean | null;
    /** The legitimate interests. Default: unknown. */
    legitimate_interests?: boolean | null;
    /** Whether it holds all that the register does. */
    matches_register?: RegisterMatch;
    /** Kinds of mechanism it names without a version. */
    mechanism_kinds_named?: readonly (ToolKind)[] | null;
    /** The transfer mechanisms it names. */
    mechanisms_named?: readonly (Id)[] | null;
    /** Whether it adds "or another lawful ground". */
    mechanisms_open?: boolean | null;
    /** Whether it says that data are never shared. */
    never_shared_claimed?: boolean | null;
    /** The source of data from others. Default: unknown. */
    origin?: boolean | null;
    /** The day it was published. */
    published_on?: IsoDate | "none" | null;
    /** Each purpose with its basis; under the FADP the purposes. Default: unknown. */
    purposes_and_basis?: boolean | null;
    /** The recipients or their categories. Default: unknown. */
    recipients?: boolean | null;
    /** How it puts the recipients. */
    recipients_wording?: RecipientsWording | "none" | null;
    /** What the notice is about. */
    register?: NoticeContext;
    /** The representative. Default: unknown. */
    representative?: boolean | null;
    /** The storage period or its criteria. Default: unknown. */
    retention?: boolean | null;
    /** How it puts the storage period. Default: none of the empty phrases. */
    retention_wording?: RetentionWording | "none" | null;
    /** The right to object, apart from other information. Default: unknown. */
    right_to_object_separately?: boolean | null;
    /** The rights. Default: unknown. */
    rights?: boolean | null;
    /** What it says of each right. */
    rights_stated?: RightsStated;
    /** Where the data come from. Default: unknown. */
    source?: Origins | null;
    /** The day it states. */
    stated_on?: IsoDate | "none" | null;
    /** Whether the data must be provided. Default: unknown. */
    statutory_or_contractual?: boolean | null;
    /** The countries of transfers. Default: unknown. */
    transfer_countries?: boolean | null;
    /** That data go to third countries. Default: unknown. */
    transfer_existence?: boolean | null;
    /** The ground of each transfer, and where a copy can be had. Default: unknown. */
    transfer_mechanism_and_copy?: boolean | null;
    /** That consent can be withdrawn. Default: unknown. */
    withdrawal?: boolean | null;
    /** The same as `access` in `rights_stated`. */
    "rights_stated.access"?: RightStated;
    /** The same as `channel` in `rights_stated.access`. */
    "rights_stated.access.channel"?: string | null;
    /** The same as `narrower` in `rights_stated.access`. */
    "rights_stated.access.narrower"?: boolean | null;
    /** The same as `self_service` in `rights_stated.access`. */
    "rights_stated.access.self_service"?: boolean | null;
    /** The same as `stated` in `rights_stated.access`. */
    "rights_stated.access.stated"?: boolean | null;
    /** The same as `erasure` in `rights_stated`. */
    "rights_stated.erasure"?: RightStated;
    /** The same as `channel` in `rights_stated.erasure`. */
    "rights_stated.erasure.channel"?: string | null;
    /** The same as `narrower` in `rights_stated.erasure`. */
    "rights_stated.erasure.narrower"?: boolean | null;
    /** The same as `self_service` in `rights_stated.erasure`. */
    "rights_stated.erasure.self_service"?: boolean | null;
    /** The same as `stated` in `rights_stated.erasure`. */
    "rights_stated.erasure.stated"?: boolean | null;
    /** The same as `objection` in `rights_stated`. */
    "rights_stated.objection"?: RightStated;
    /** The same as `channel` in `rights_stated.objection`. */
    "rights_stated.objection.channel"?: string | null;
    /** The same as `narrower` in `rights_stated.objection`. */
    "rights_stated.objection.narrower"?: boolean | null;
    /** The same as `self_service` in `rights_stated.objection`. */
    "rights_stated.objection.self_service"?: boolean | null;
    /** The same as `stated` in `rights_stated.objection`. */
    "rights_stated.objection.stated"?: boolean | null;
    /** The same as `portability` in `rights_stated`. */
    "rights_stated.portability"?: RightStated;
    /** The same as `channel` in `rights_stated.portability`. */
    "rights_stated.portability.channel"?: string | null;
    /** The same as `narrower` in `rights_stated.portability`. */
    "rights_stated.portability.narrower"?: boolean | null;
    /** The same as `self_service` in `rights_stated.portability`. */
    "rights_stated.portability.self_service"?: boolean | null;
    /** The same as `stated` in `rights_stated.portability`. */
    "rights_stated.portability.stated"?: boolean | null;
    /** The same as `rectification` in `rights_stated`. */
    "rights_stated.rectification"?: RightStated;
    /** The same as `channel` in `rights_stated.rectification`. */
    "rights_stated.rectification.channel"?: string | null;
    /** The same as `narrower` in `rights_stated.rectification`. */
    "rights_stated.rectification.narrower"?: boolean | null;
    /** The same as `self_service` in `rights_stated.rectification`. */
    "rights_stated.rectification.self_service"?: boolean | null;
    /** The same as `stated` in `rights_stated.rectification`. */
    "rights_stated.rectification.stated"?: boolean | null;
    /** The same as `restriction` in `rights_stated`. */
    "rights_stated.restriction"?: RightStated;
    /** The same as `channel` in `rights_stated.restriction`. */
    "rights_stated.restriction.channel"?: string | null;
    /** The same as `narrower` in `rights_stated.restriction`. */
    "rights_stated.restriction.narrower"?: boolean | null;
    /** The same as `self_service` in `rights_stated.restriction`. */
    "rights_stated.restriction.self_service"?: boolean | null;
    /** The same as `stated` in `rights_stated.restriction`. */
    "rights_stated.restriction.stated"?: boolean | null;
    /** The same as `adm` in `register`. */
    "register.adm"?: boolean | null;
    /** The same as `further_purposes` in `register`. */
    "register.further_purposes"?: boolean | null;
    /** The same as `has_dpo` in `register`. */
    "register.has_dpo"?: boolean | null;
    /** The same as `has_representative` in `register`. */
    "register.has_representative"?: boolean | null;
    /** The same as `joint_controllers` in `register`. */
    "register.joint_controllers"?: boolean | null;
    /** The same as `recipients` in `register`. */
    "register.recipients"?: boolean | null;
    /** The same as `transfers` in `register`. */
    "register.transfers"?: boolean | null;
    /** The same as `uses_consent` in `register`. */
    "register.uses_consent"?: boolean | null;
    /** The same as `uses_contract` in `register`. */
    "register.uses_contract"?: boolean | null;
    /** The same as `uses_legitimate_interests` in `register`. */
    "register.uses_legitimate_interests"?: boolean | null;
    /** The same as `uses_public_task` in `register`. */
    "register.uses_public_task"?: boolean | null;
    /** The same as `countries` in `matches_register`. */
    "matches_register.countries"?: boolean | null;
    /** The same as `recipients` in `matches_register`. */
    "matches_register.recipients"?: boolean | null;
    /** The same as `transfers` in `matches_register`. */
    "matches_register.transfers"?: boolean | null;
    /** The same as `country` in `controller`. */
    "controller.country"?: Place | "none" | null;
    /** The same as `before_effect` in `change`. */
    "change.before_effect"?: boolean | null;
    /** The same as `channel` in `change`. */
    "change.channel"?: string | null;
    /** The same as `material_only` in `change`. */
    "change.material_only"?: boolean | null;
}

/** The processing at the importer. */
export interface Processing {
    /** Whether the importer's own staff process at a location outside the zone. Default: unknown. */
    by_importer_itself?: boolean | null;
    /** Whether it is purely personal or household activity (Art. 2(2)(c) GDPR). Default: no. */
    household?: boolean | null;
    /** The countries of the servers or of the processing; never a substitute for the importer's country. Default: none. */
    location?: Places | "none" | null;
}

/** The facts of one purpose. */
export interface Purpose {
    /** Decisions by machine. */
    adm?: AutomatedDecisions;
    /** What allows criminal data. */
    art10?: CriminalData;
    /** The exceptions for special categories. Default: unknown. */
    art9?: readonly (Exception)[] | null;
    /** Whether these are all. Default: yes where one is named, otherwise unknown. */
    art9_complete?: boolean | null;
    /** Uploaded contact lists. */
    audience?: UploadedAudience;
    /** The bases. Default: unknown. */
    bases?: readonly (Basis)[] | null;
    /** Whether these are all. Default: yes where one is named, otherwise unknown. */
    bases_complete?: boolean | null;
    /** Whether each basis is tied to a purpose; no where they are named in bulk. */
    bases_per_purpose?: boolean | null;
    /** Switzerland. */
    ch?: SwissPurpose;
    /** Children. */
    child?: Child;
    /** The controller. */
    controller?: Controller;
    /** The data. */
    data?: PurposeData;
    /** The person concerned. */
    data_subject?: DataSubject;
    /** What the tool or recipient is used for. */
    function?: Function | "none" | null;
    /** Marketing. */
    marketing?: Marketing;
    /** The processing. */
    processing?: PurposeProcessing;
    /** The purpose itself. */
    purpose?: Aims;
    /** The exception for existing customers. */
    soft_opt_in?: SoftOptIn;
    /** Access to devices. */
    terminal?: Terminal;
    /** The same as `country` in `controller`. */
    "controller.country"?: Place | "none" | null;
    /** The same as `federal_body` in `controller`. */
    "controller.federal_body"?: boolean | null;
    /** The same as `public_authority` in `controller`. */
    "controller.public_authority"?: boolean | null;
    /** The same as `in_public_tasks` in `processing`. */
    "processing.in_public_tasks"?: boolean | null;
    /** The same as `archiving_research_statistics` in `purpose`. */
    "purpose.archiving_research_statistics"?: boolean | null;
    /** The same as `art89_safeguards` in `purpose`. */
    "purpose.art89_safeguards"?: boolean | null;
    /** The same as `compatible` in `purpose`. */
    "purpose.compatible"?: boolean | null;
    /** The same as `eu_ms_law` in `purpose`. */
    "purpose.eu_ms_law"?: boolean | null;
    /** The same as `eu_ms_law_jurisdiction` in `purpose`. */
    "purpose.eu_ms_law_jurisdiction"?: Jurisdiction | "none" | null;
    /** The same as `eu_ms_law_proportionate` in `purpose`. */
    "purpose.eu_ms_law_proportionate"?: boolean | null;
    /** The same as `further` in `purpose`. */
    "purpose.further"?: boolean | null;
    /** The same as `kind` in `purpose`. */
    "purpose.kind"?: PurposeKind | "none" | null;
    /** The same as `new_consent` in `purpose`. */
    "purpose.new_consent"?: boolean | null;
    /** The same as `original_basis` in `purpose`. */
    "purpose.original_basis"?: BasisPoint | "none" | null;
    /** The same as `specific` in `purpose`. */
    "purpose.specific"?: boolean | null;
    /** The same as `criminal` in `data`. */
    "data.criminal"?: boolean | null;
    /** The same as `only_stated_claim` in `data`. */
    "data.only_stated_claim"?: boolean | null;
    /** The same as `reveals_special_indirectly` in `data`. */
    "data.reveals_special_indirectly"?: boolean | null;
    /** The same as `special` in `data`. */
    "data.special"?: boolean | null;
    /** The same as `special_denied` in `data`. */
    "data.special_denied"?: boolean | null;
    /** The same as `tags` in `data`. */
    "data.tags"?: readonly (Tag)[] | null;
    /** The same as `tags_complete` in `data`. */
    "data.tags_complete"?: boolean | null;
    /** The same as `jurisdiction` in `art10`. */
    "art10.jurisdiction"?: Jurisdiction | "none" | null;
    /** The same as `law_authorises` in `art10`. */
    "art10.law_authorises"?: boolean | null;
    /** The same as `official_authority` in `art10`. */
    "art10.official_authority"?: boolean | null;
    /** The same as `safeguards` in `art10`. */
    "art10.safeguards"?: boolean | null;
    /** The same as `authorised_by_law` in `adm`. */
    "adm.authorised_by_law"?: boolean | null;
    /** The same as `explicit_consent` in `adm`. */
    "adm.explicit_consent"?: boolean | null;
    /** The same as `human_intervention_and_contest` in `adm`. */
    "adm.human_intervention_and_contest"?: boolean | null;
    /** The same as `jurisdiction` in `adm`. */
    "adm.jurisdiction"?: Jurisdiction | "none" | null;
    /** The same as `law_has_safeguards` in `adm`. */
    "adm.law_has_safeguards"?: boolean | null;
    /** The same as `necessary_for_contract` in `adm`. */
    "adm.necessary_for_contract"?: boolean | null;
    /** The same as `solely_automated_significant` in `adm`. */
    "adm.solely_automated_significant"?: boolean | null;
    /** The same as `age` in `child`. */
    "child.age"?: number | null;
    /** The same as `age_at_consent` in `child`. */
    "child.age_at_consent"?: number | null;
    /** The same as `born_on` in `child`. */
    "child.born_on"?: IsoDate | "none" | null;
    /** The same as `capacity_under_national_law` in `child`. */
    "child.capacity_under_national_law"?: boolean | null;
    /** The same as `consented_too` in `child`. */
    "child.consented_too"?: boolean | null;
    /** The same as `parental_authorised` in `child`. */
    "child.parental_authorised"?: boolean | null;
    /** The same as `reasonable_verification` in `child`. */
    "child.reasonable_verification"?: boolean | null;
    /** The same as `service_offered_directly` in `child`. */
    "child.service_offered_directly"?: boolean | null;
    /** The same as `country` in `data_subject`. */
    "data_subject.country"?: Place | "none" | null;
    /** The same as `address` in `marketing`. */
    "marketing.address"?: Address | "none" | null;
    /** The same as `call_permitted` in `marketing`. */
    "marketing.call_permitted"?: boolean | null;
    /** The same as `channel` in `marketing`. */
    "marketing.channel"?: Channel | "none" | null;
    /** The same as `consent` in `marketing`. */
    "marketing.consent"?: AskedConsent | boolean;
    /** The same as `conditional_on_unneeded_data` in `marketing.consent`. */
    "marketing.consent.conditional_on_unneeded_data"?: boolean | null;
    /** The same as `consent_or_pay` in `marketing.consent`. */
    "marketing.consent.consent_or_pay"?: boolean | null;
    /** The same as `demonstrable` in `marketing.consent`. */
    "marketing.consent.demonstrable"?: boolean | null;
    /** The same as `explicit` in `marketing.consent`. */
    "marketing.consent.explicit"?: boolean | null;
    /** The same as `freely_given` in `marketing.consent`. */
    "marketing.consent.freely_given"?: boolean | null;
    /** The same as `given` in `marketing.consent`. */
    "marketing.consent.given"?: boolean | null;
    /** The same as `given_on` in `marketing.consent`. */
    "marketing.consent.given_on"?: IsoDate | "none" | null;
    /** The same as `imbalance` in `marketing.consent`. */
    "marketing.consent.imbalance"?: boolean | null;
    /** The same as `informed` in `marketing.consent`. */
    "marketing.consent.informed"?: boolean | null;
    /** The same as `recorded` in `marketing.consent`. */
    "marketing.consent.recorded"?: boolean | null;
    /** The same as `specific` in `marketing.consent`. */
    "marketing.consent.specific"?: boolean | null;
    /** The same as `unambiguous` in `marketing.consent`. */
    "marketing.consent.unambiguous"?: boolean | null;
    /** The same as `withdrawal_as_easy` in `marketing.consent`. */
    "marketing.consent.withdrawal_as_easy"?: boolean | null;
    /** The same as `withdrawal_channels` in `marketing.consent`. */
    "marketing.consent.withdrawal_channels"?: readonly (WithdrawalChannel)[] | null;
    /** The same as `withdrawn` in `marketing.consent`. */
    "marketing.consent.withdrawn"?: boolean | null;
    /** The same as `withdrawn_on` in `marketing.consent`. */
    "marketing.consent.withdrawn_on"?: IsoDate | "none" | null;
    /** The same as `default_on` in `marketing`. */
    "marketing.default_on"?: boolean | null;
    /** The same as `direct` in `marketing`. */
    "marketing.direct"?: boolean | null;
    /** The same as `electronic` in `marketing`. */
    "marketing.electronic"?: boolean | null;
    /** The same as `in_opt_out_register` in `marketing`. */
    "marketing.in_opt_out_register"?: boolean | null;
    /** The same as `named_work_permitted` in `marketing`. */
    "marketing.named_work_permitted"?: boolean | null;
    /** The same as `objected` in `marketing`. */
    "marketing.objected"?: boolean | null;
    /** The same as `objected_on` in `marketing`. */
    "marketing.objected_on"?: IsoDate | "none" | null;
    /** The same as `only_sending` in `marketing`. */
    "marketing.only_sending"?: boolean | null;
    /** The same as `partner_products` in `marketing`. */
    "marketing.partner_products"?: boolean | null;
    /** The same as `recipient_country` in `marketing`. */
    "marketing.recipient_country"?: Place | "none" | null;
    /** The same as `recipient_is_natural_person` in `marketing`. */
    "marketing.recipient_is_natural_person"?: boolean | null;
    /** The same as `contact_from_sale` in `soft_opt_in`. */
    "soft_opt_in.contact_from_sale"?: boolean | null;
    /** The same as `opt_out_at_collection` in `soft_opt_in`. */
    "soft_opt_in.opt_out_at_collection"?: boolean | null;
    /** The same as `opt_out_each_message` in `soft_opt_in`. */
    "soft_opt_in.opt_out_each_message"?: boolean | null;
    /** The same as `own_similar_products` in `soft_opt_in`. */
    "soft_opt_in.own_similar_products"?: boolean | null;
    /** The same as `direction` in `audience`. */
    "audience.direction"?: AudienceDirection | "none" | null;
    /** The same as `uploaded` in `audience`. */
    "audience.uploaded"?: boolean | null;
    /** The same as `access` in `terminal`. */
    "terminal.access"?: boolean | null;
    /** The same as `browser_settings_accepted` in `terminal`. */
    "terminal.browser_settings_accepted"?: boolean | null;
    /** The same as `consent` in `terminal`. */
    "terminal.consent"?: AskedConsent | boolean;
    /** The same as `conditional_on_unneeded_data` in `terminal.consent`. */
    "terminal.consent.conditional_on_unneeded_data"?: boolean | null;
    /** The same as `consent_or_pay` in `terminal.consent`. */
    "terminal.consent.consent_or_pay"?: boolean | null;
    /** The same as `demonstrable` in `terminal.consent`. */
    "terminal.consent.demonstrable"?: boolean | null;
    /** The same as `explicit` in `terminal.consent`. */
    "terminal.consent.explicit"?: boolean | null;
    /** The same as `freely_given` in `terminal.consent`. */
    "terminal.consent.freely_given"?: boolean | null;
    /** The same as `given` in `terminal.consent`. */
    "terminal.consent.given"?: boolean | null;
    /** The same as `given_on` in `terminal.consent`. */
    "terminal.consent.given_on"?: IsoDate | "none" | null;
    /** The same as `imbalance` in `terminal.consent`. */
    "terminal.consent.imbalance"?: boolean | null;
    /** The same as `informed` in `terminal.consent`. */
    "terminal.consent.informed"?: boolean | null;
    /** The same as `recorded` in `terminal.consent`. */
    "terminal.consent.recorded"?: boolean | null;
    /** The same as `specific` in `terminal.consent`. */
    "terminal.consent.specific"?: boolean | null;
    /** The same as `unambiguous` in `terminal.consent`. */
    "terminal.consent.unambiguous"?: boolean | null;
    /** The same as `withdrawal_as_easy` in `terminal.consent`. */
    "terminal.consent.withdrawal_as_easy"?: boolean | null;
    /** The same as `withdrawal_channels` in `terminal.consent`. */
    "terminal.consent.withdrawal_channels"?: readonly (WithdrawalChannel)[] | null;
    /** The same as `withdrawn` in `terminal.consent`. */
    "terminal.consent.withdrawn"?: boolean | null;
    /** The same as `withdrawn_on` in `terminal.consent`. */
    "terminal.consent.withdrawn_on"?: IsoDate | "none" | null;
    /** The same as `consent_by_browser_settings` in `terminal`. */
    "terminal.consent_by_browser_settings"?: boolean | null;
    /** The same as `informed` in `terminal`. */
    "terminal.informed"?: boolean | null;
    /** The same as `prior` in `terminal`. */
    "terminal.prior"?: boolean | null;
    /** The same as `refusal_possible` in `terminal`. */
    "terminal.refusal_possible"?: boolean | null;
    /** The same as `strictly_necessary` in `terminal`. */
    "terminal.strictly_necessary"?: boolean | null;
    /** The same as `uk_exception` in `terminal`. */
    "terminal.uk_exception"?: boolean | null;
    /** The same as `withdrawal_as_easy` in `terminal`. */
    "terminal.withdrawal_as_easy"?: boolean | null;
    /** The same as `against_express_wish` in `ch`. */
    "ch.against_express_wish"?: boolean | null;
    /** The same as `consent` in `ch`. */
    "ch.consent"?: boolean | null;
    /** The same as `consent_express` in `ch`. */
    "ch.consent_express"?: boolean | null;
    /** The same as `contrary_to_principles` in `ch`. */
    "ch.contrary_to_principles"?: boolean | null;
    /** The same as `law` in `ch`. */
    "ch.law"?: boolean | null;
    /** The same as `legal_basis` in `ch`. */
    "ch.legal_basis"?: boolean | null;
    /** The same as `overriding_interest` in `ch`. */
    "ch.overriding_interest"?: boolean | null;
    /** The same as `sensitive_disclosed_to_third_party` in `ch`. */
    "ch.sensitive_disclosed_to_third_party"?: boolean | null;
}

/** The data of a purpose. */
export interface PurposeData {
    /** There are criminal data. Default: likewise. */
    criminal?: boolean | null;
    /** The document says that only the data it names are used. */
    only_stated_claim?: boolean | null;
    /** Special categories can be inferred (C-184/20). */
    reveals_special_indirectly?: boolean | null;
    /** There are special categories. Default: as the kinds say; unknown where they are open or may hold anything. */
    special?: boolean | null;
    /** The document denies special categories. */
    special_denied?: boolean | null;
    /** The kinds of data. Default: none named. */
    tags?: readonly (Tag)[] | null;
    /** Whether these are all. Default: yes. */
    tags_complete?: boolean | null;
}

/** What a purpose is, in one word. */
export type PurposeKind = "newsletter" | "mailing" | "sms-campaign" | "phone-campaign" | "postal-mailing" | "service-message" | "customer-relations" | "contract" | "account" | "billing" | "support" | "recruiting" | "hr" | "analytics" | "advertising" | "profiling" | "rating" | "security" | "statistics" | "research" | "archiving" | "events" | "legal-duty" | "other";

/** The processing for a purpose. */
export interface PurposeProcessing {
    /** It is part of public tasks. Default: no for a controller that is no public authority. */
    in_public_tasks?: boolean | null;
}

/** How a column of the document is read. */
export interface Reading {
    /** Whether the reading is assumed, not stated. Default: stated. */
    assumed?: boolean | null;
    /** The heading of the column. Default: not kept. */
    column?: string | null;
    /** Its id, for the places that rest on it. Required. */
    id: Id | "none" | null;
    /** What a place in the column is the place of. Default: unknown. */
    means?: PlaceKind | "none" | null;
    /** The reason for it. Default: not given. */
    why?: string | null;
}

/** The notice of a new or another sub-processor. */
export interface RecipientChange {
    /** The days between notice and change; null when none are stated. Default: unknown. */
    period_days?: number | null;
    /** Whether the customer may object; null when it is not said. Default: unknown. */
    right_to_object?: boolean | null;
    /** The service to which it is limited. Default: every one. */
    scope?: Id | "none" | null;
    /** Whether its terms stand elsewhere. Default: unknown. */
    terms_elsewhere?: boolean | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** How a notice puts the recipients. */
export type RecipientsWording = "names" | "described-categories" | "broad-categories";

/** What there is besides the record, and what it must therefore hold. */
export interface RecordContext {
    /** Whether there is a data protection officer. Default: unknown. */
    has_dpo?: boolean | null;
    /** Whether there is a representative, or must be one. Default: unknown. */
    has_representative?: boolean | null;
    /** Whether there is a joint controller. Default: unknown. */
    joint_controllers?: boolean | null;
    /** Whether data go to third countries. Default: unknown. */
    transfers?: boolean | null;
}

/** The facts that decide whether an organisation must keep a record of its processing. */
export interface RecordFacts {
    /** The country of its establishment. Default: unknown. */
    country?: Place | "none" | null;
    /** How many people it employs. Default: unknown. */
    employees?: number | null;
    /** FADP: whether it is a federal body. Default: no. */
    federal_body?: boolean | null;
    /** FADP: whether there is high-risk profiling. Default: unknown. */
    high_risk_profiling?: boolean | null;
    /** Whether a high risk is likely; read where the law asks for one. Default: unknown. */
    likely_high_risk?: boolean | null;
    /** Whether a risk to people is likely. Default: unknown. */
    likely_risk?: boolean | null;
    /** Whether the processing is only occasional. Default: unknown. */
    occasional?: boolean | null;
    /** The record. */
    record?: RecordKept;
    /** FADP: whether sensitive data are processed on a large scale. Default: unknown. */
    sensitive_large_scale?: boolean | null;
    /** Whether it includes special or criminal data. Default: unknown. */
    special_or_criminal?: boolean | null;
    /** The same as `kept` in `record`. */
    "record.kept"?: boolean | null;
}

/** What a record of processing activities states. */
export interface RecordItems {
    /** Controller: the categories of data subjects and of data. Default: unknown. */
    categories?: boolean | null;
    /** Processor: the categories of processing for each controller. Default: unknown. */
    categories_of_processing?: boolean | null;
    /** Controller: the time limits for erasure. Default: unknown. */
    erasure_limits?: boolean | null;
    /** Whether time limits can be stated. Default: yes. */
    erasure_limits_possible?: boolean | null;
    /** Names and contacts. Default: unknown. */
    names_contacts?: boolean | null;
    /** Those of the data protection officer. Default: as names_contacts. */
    names_dpo?: boolean | null;
    /** The name and contact of the joint controller. Default: as names_contacts. */
    names_joint_controllers?: boolean | null;
    /** Those of the representative. Default: as names_contacts. */
    names_representative?: boolean | null;
    /** Controller: the purposes. Default: unknown. */
    purposes?: boolean | null;
    /** Controller: the categories of recipients. Default: unknown. */
    recipients?: boolean | null;
    /** What the record is about. */
    register?: RecordContext;
    /** The security measures. Default: unknown. */
    security?: boolean | null;
    /** Whether the measures can be described. Default: yes. */
    security_possible?: boolean | null;
    /** Whose record it is. Default: unknown. */
    side?: RecordSide | "none" | null;
    /** The countries of transfers, and the safeguards where the law asks for them. Default: unknown. */
    transfers_identified?: boolean | null;
    /** The same as `has_dpo` in `register`. */
    "register.has_dpo"?: boolean | null;
    /** The same as `has_representative` in `register`. */
    "register.has_representative"?: boolean | null;
    /** The same as `joint_controllers` in `register`. */
    "register.joint_controllers"?: boolean | null;
    /** The same as `transfers` in `register`. */
    "register.transfers"?: boolean | null;
}

/** The record of processing activities. */
export interface RecordKept {
    /** Whether it is kept. Default: unknown. */
    kept?: boolean | null;
}

/** Whose record it is. */
export type RecordSide = "controller" | "processor";

/** A body of data protection law with transfer rules of its own. */
export type Regime = "eu-gdpr" | "uk-gdpr" | "ch-fadp" | "eu-dir-95-46" | "eu-led" | "eu-eudpr";

/** A register in the format lawful-register/1. */
export interface Register {
    /** What is done with personal data, for which purposes, on which bases. Default: none described. */
    activities?: readonly (Activity)[] | null;
    /** The agreements that it states. Default: none stated. */
    agreements?: readonly (StatedAgreement)[] | null;
    /** Lists of persons given to advertising networks. Default: none stated. */
    audiences?: readonly (StatedAudience)[] | null;
    /** The authorities to complain to. Default: none stated. */
    authorities?: readonly (StatedAuthority)[] | null;
    /** The contacts that it offers. Default: none stated. */
    contacts?: readonly (StatedContact)[] | null;
    /** Cookies and other tracking. Default: none stated. */
    cookies?: readonly (StatedTracking)[] | null;
    /** What it says that it does not have. Default: nothing. */
    denials?: readonly (Denial)[] | null;
    /** Disclosures under law, order, consent or own rights. Default: none stated. */
    disclosures?: readonly (DisclosureStatement)[] | null;
    /** The document. Required. */
    document: Document;
    /** Doubts in the substance of the text. Default: none noted. */
    doubts?: readonly (Doubt)[] | null;
    /** Who engages whom, for what. Default: none. */
    engagements?: readonly (Engagement)[] | null;
    /** Data that move between parties besides the engagements. Default: none stated. */
    flows?: readonly (FlowStatement)[] | null;
    /** The name and version of the format. Required. */
    format: Format | "none" | null;
    /** How people who make a request are identified. Default: not said. */
    identity_checks?: readonly (IdentityCheck)[] | null;
    /** What it promises to tell, and when. */
    notices?: StatedNotices;
    /** Everyone the document speaks of as holder, recipient or source. Default: nobody. */
    parties?: readonly (Party)[] | null;
    /** Statements that bind several engagements. Default: none stated. */
    policies?: readonly (PolicyStatement)[] | null;
    /** Where requests go that are not for the holder. Default: not said. */
    requests?: readonly (RequestRoute)[] | null;
    /** The rights that it states. Default: none stated. */
    rights?: readonly (StatedRight)[] | null;
    /** Everything else that the document says, verbatim. Default: none kept. */
    statements?: readonly (Statement)[] | null;
    /** Flaws in the form of the text. Default: none noted. */
    text_issues?: readonly (TextIssue)[] | null;
    /** The same as `columns` in `document`. */
    "document.columns"?: readonly (Words)[] | null;
    /** The same as `completeness` in `document`. */
    "document.completeness"?: Completeness | "none" | null;
    /** The same as `completeness_words` in `document`. */
    "document.completeness_words"?: Words | null;
    /** The same as `earlier_versions` in `document`. */
    "document.earlier_versions"?: boolean | null;
    /** The same as `earlier_versions_words` in `document`. */
    "document.earlier_versions_words"?: Words | null;
    /** The same as `headings` in `document`. */
    "document.headings"?: readonly (Words)[] | null;
    /** The same as `holder` in `document`. */
    "document.holder"?: Id | "none" | null;
    /** The same as `id` in `document`. */
    "document.id"?: Id | "none" | null;
    /** The same as `kind` in `document`. */
    "document.kind"?: DocumentKind | "none" | null;
    /** The same as `language` in `document`. */
    "document.language"?: Id | "none" | null;
    /** The same as `laws_named` in `document`. */
    "document.laws_named"?: readonly (Words)[] | null;
    /** The same as `not_stated` in `document`. */
    "document.not_stated"?: readonly (string)[] | null;
    /** The same as `published` in `document`. */
    "document.published"?: IsoDate | "none" | null;
    /** The same as `published_words` in `document`. */
    "document.published_words"?: Words | null;
    /** The same as `readings` in `document`. */
    "document.readings"?: readonly (Reading)[] | null;
    /** The same as `scope_words` in `document`. */
    "document.scope_words"?: readonly (Words)[] | null;
    /** The same as `title` in `document`. */
    "document.title"?: Words | null;
    /** The same as `at_collection` in `notices`. */
    "notices.at_collection"?: readonly (Words)[] | null;
    /** The same as `changes` in `notices`. */
    "notices.changes"?: DocumentChange;
    /** The same as `before_effect` in `notices.changes`. */
    "notices.changes.before_effect"?: boolean | null;
    /** The same as `channels` in `notices.changes`. */
    "notices.changes.channels"?: readonly (Id)[] | null;
    /** The same as `details` in `notices.changes`. */
    "notices.changes.details"?: readonly (Words)[] | null;
    /** The same as `material_only` in `notices.changes`. */
    "notices.changes.material_only"?: boolean | null;
    /** The same as `words` in `notices.changes`. */
    "notices.changes.words"?: Words | null;
    /** The same as `subprocessors` in `notices`. */
    "notices.subprocessors"?: RecipientChange;
    /** The same as `period_days` in `notices.subprocessors`. */
    "notices.subprocessors.period_days"?: number | null;
    /** The same as `right_to_object` in `notices.subprocessors`. */
    "notices.subprocessors.right_to_object"?: boolean | null;
    /** The same as `scope` in `notices.subprocessors`. */
    "notices.subprocessors.scope"?: Id | "none" | null;
    /** The same as `terms_elsewhere` in `notices.subprocessors`. */
    "notices.subprocessors.terms_elsewhere"?: boolean | null;
    /** The same as `words` in `notices.subprocessors`. */
    "notices.subprocessors.words"?: Words | null;
}

/** Whether the notice holds all that the register does; not compared where it is not stated. */
export interface RegisterMatch {
    /** All countries. */
    countries?: boolean | null;
    /** All recipients. */
    recipients?: boolean | null;
    /** All transfers. */
    transfers?: boolean | null;
}

/** The representative. */
export interface Representative {
    /** Whether one is appointed in writing. Default: unknown. */
    appointed?: boolean | null;
}

/** The facts that decide whether an organisation needs a representative. */
export interface RepresentativeFacts {
    /** The country of its establishment. Default: unknown. */
    country?: Place | "none" | null;
    /** Whether it has an establishment in the zone (Art. 3(1)). Default: yes for a country in the zone, otherwise unknown. */
    established_in_zone?: boolean | null;
    /** FADP: whether it is a high risk. Default: unknown. */
    high_risk?: boolean | null;
    /** FADP: whether the processing is extensive. Default: unknown. */
    large_scale?: boolean | null;
    /** Whether it includes special or criminal data on a large scale. Default: unknown. */
    large_scale_special_or_criminal?: boolean | null;
    /** Whether it monitors persons in the zone (Art. 3(2)(b)). Default: unknown. */
    monitors_in_zone?: boolean | null;
    /** Whether the processing is only occasional. Default: unknown. */
    occasional?: boolean | null;
    /** Whether it offers goods or services to persons in the zone (Art. 3(2)(a)). Default: unknown. */
    offers_to_zone?: boolean | null;
    /** Whether it is a public authority or body. Default: no. */
    public_authority?: boolean | null;
    /** FADP: whether it is regular. Default: unknown. */
    regular?: boolean | null;
    /** The representative. */
    representative?: Representative;
    /** FADP: its role; only controllers need a representative. Default: unknown. */
    role?: Role | "none" | null;
    /** Whether a risk to people is unlikely. Default: unknown. */
    unlikely_risk?: boolean | null;
    /** The same as `appointed` in `representative`. */
    "representative.appointed"?: boolean | null;
}

/** Where requests go that are not for the holder. */
export interface RequestRoute {
    /** What they are about. Default: not said. */
    about?: string | null;
    /** Whether the person must turn to it; false when the holder passes requests on. Default: unknown. */
    by_the_person?: boolean | null;
    /** The party to which they go. Default: unknown. */
    to?: Id | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** How long the data of one purpose are kept. */
export interface Retention {
    /** The periods. */
    retention?: readonly (RetentionPeriod)[] | null;
    /** Whether these are all. Default: yes if one is listed, else unknown. */
    retention_complete?: boolean | null;
    /** What supports them. */
    supported?: RetentionSupport;
    /** Whether only an entry is kept that stops further use. Default: no. */
    suppression_entry_only?: boolean | null;
    /** Whether consent was withdrawn or objection made. Default: no. */
    withdrawn_or_objected?: boolean | null;
    /** The same as `law_days` in `supported`. */
    "supported.law_days"?: number | "none" | null;
    /** The same as `limitation_days` in `supported`. */
    "supported.limitation_days"?: number | "none" | null;
    /** The same as `need_days` in `supported`. */
    "supported.need_days"?: number | "none" | null;
}

/** What sets the end of storage. */
export type RetentionKind = "fixed" | "maximum" | "until-event" | "criterion";

/** One storage period. */
export interface RetentionPeriod {
    /** Whether a reader can work the end out from the criterion. Default: unknown. */
    computable?: boolean | null;
    /** The data it is for. */
    data?: string | null;
    /** The kind of people it is for. */
    data_subject_kind?: string | null;
    /** Whether it is a setting that can be changed. */
    default_setting?: boolean | null;
    /** Whether the data are deleted at its end. */
    deletion?: boolean | null;
    /** Whether the event is named that starts or ends the period. Default: unknown. */
    event?: boolean | null;
    /** What sets the end. Default: unknown. */
    kind?: RetentionKind | "none" | null;
    /** The days; added to the months. Default: unknown. */
    length_days?: number | "none" | null;
    /** The months. Default: unknown. */
    length_months?: number | "none" | null;
    /** Why it is needed. */
    reason?: string | null;
    /** The recipient it is for. */
    recipient?: string | null;
    /** How the document puts it. */
    wording?: RetentionWording | "none" | null;
}

/** What supports keeping the data. */
export interface RetentionSupport {
    /** Days for which a named law demands the data. Default: unknown. */
    law_days?: number | "none" | null;
    /** Days within which claims can be made. Default: unknown. */
    limitation_days?: number | "none" | null;
    /** Days for which the purpose needs the data. Default: unknown. */
    need_days?: number | "none" | null;
}

/** How a document puts the storage period. */
export type RetentionWording = "as-long-as-necessary" | "reasonable-time" | "stated";

/** A right of the data subject, by its article in the GDPR. */
export type RightArticle = "art-7-3" | "art-15" | "art-16" | "art-17" | "art-18" | "art-20" | "art-21" | "art-22" | "art-77";

/** What a notice says of one right. */
export interface RightStated {
    /** Through which channel. */
    channel?: string | null;
    /** Whether it is tied to conditions that the law does not set. */
    narrower?: boolean | null;
    /** Whether people can exercise it by themselves. */
    self_service?: boolean | null;
    /** Whether the right is stated. Default: as rights. */
    stated?: boolean | null;
}

/** What a notice says of each right. */
export interface RightsStated {
    /** Access (Art. 15). */
    access?: RightStated;
    /** Erasure (Art. 17). */
    erasure?: RightStated;
    /** Objection (Art. 21). */
    objection?: RightStated;
    /** Portability (Art. 20). */
    portability?: RightStated;
    /** Rectification (Art. 16). */
    rectification?: RightStated;
    /** Restriction (Art. 18). */
    restriction?: RightStated;
    /** The same as `channel` in `access`. */
    "access.channel"?: string | null;
    /** The same as `narrower` in `access`. */
    "access.narrower"?: boolean | null;
    /** The same as `self_service` in `access`. */
    "access.self_service"?: boolean | null;
    /** The same as `stated` in `access`. */
    "access.stated"?: boolean | null;
    /** The same as `channel` in `rectification`. */
    "rectification.channel"?: string | null;
    /** The same as `narrower` in `rectification`. */
    "rectification.narrower"?: boolean | null;
    /** The same as `self_service` in `rectification`. */
    "rectification.self_service"?: boolean | null;
    /** The same as `stated` in `rectification`. */
    "rectification.stated"?: boolean | null;
    /** The same as `channel` in `erasure`. */
    "erasure.channel"?: string | null;
    /** The same as `narrower` in `erasure`. */
    "erasure.narrower"?: boolean | null;
    /** The same as `self_service` in `erasure`. */
    "erasure.self_service"?: boolean | null;
    /** The same as `stated` in `erasure`. */
    "erasure.stated"?: boolean | null;
    /** The same as `channel` in `restriction`. */
    "restriction.channel"?: string | null;
    /** The same as `narrower` in `restriction`. */
    "restriction.narrower"?: boolean | null;
    /** The same as `self_service` in `restriction`. */
    "restriction.self_service"?: boolean | null;
    /** The same as `stated` in `restriction`. */
    "restriction.stated"?: boolean | null;
    /** The same as `channel` in `objection`. */
    "objection.channel"?: string | null;
    /** The same as `narrower` in `objection`. */
    "objection.narrower"?: boolean | null;
    /** The same as `self_service` in `objection`. */
    "objection.self_service"?: boolean | null;
    /** The same as `stated` in `objection`. */
    "objection.stated"?: boolean | null;
    /** The same as `channel` in `portability`. */
    "portability.channel"?: string | null;
    /** The same as `narrower` in `portability`. */
    "portability.narrower"?: boolean | null;
    /** The same as `self_service` in `portability`. */
    "portability.self_service"?: boolean | null;
    /** The same as `stated` in `portability`. */
    "portability.stated"?: boolean | null;
}

/** The role of a party for one processing (Art. 4(7)-(8), 26 GDPR). */
export type Role = "controller" | "joint-controller" | "processor";

/** The facts that decide the role of a party for one processing. */
export interface RoleFacts {
    /** Whether it processes for another, on instructions. Default: unknown. */
    acts_on_behalf?: boolean | null;
    /** Its access to the data in fact; decides only whether a party without a role is a recipient. Default: unknown. */
    data_access?: SeenData | "none" | null;
    /** The role that a law gives the party, or none. Default: none. */
    designated_by_law?: Role | "none" | null;
    /** Whether it decides which data are processed, whose, how long, and who gets them. Default: no for who works under the authority of the exporter, otherwise unknown. */
    determines_essential_means?: boolean | null;
    /** Whether it decides why the data are processed. Default: unknown. */
    determines_purposes?: boolean | null;
    /** The disclosure to it. */
    disclosure?: Disclosure;
    /** What it is used for. Default: nothing that matters. */
    function?: Function | "none" | null;
    /** Whether it decides together with another. Default: no if it decides neither, otherwise unknown. */
    jointly_with_other?: boolean | null;
    /** What the document calls it. Default: not stated. */
    listed_as?: Label | "none" | null;
    /** Whether both belong to one group. Default: not stated. */
    same_group?: boolean | null;
    /** Its line of business. Default: none that matters. */
    sector?: Sector | "none" | null;
    /** Whether it works under the direct authority of the exporter, as its staff do. Default: no. */
    under_authority_of_exporter?: boolean | null;
    /** Whether it uses the data for itself as well. Default: unknown in lines of business that often do, otherwise no. */
    uses_for_own_purposes?: boolean | null;
    /** The same as `basis_stated` in `disclosure`. */
    "disclosure.basis_stated"?: boolean | null;
}

/** The role of the engaged party: what the document calls it, and what it is. The two are kept apart. */
export interface RoleStatement {
    /** The role as assessed; null when the text does not decide it. Default: unknown. */
    assessed?: Role | "none" | null;
    /** What the document calls it; null when it calls it nothing. Default: unknown. */
    labelled?: Label | "none" | null;
    /** The words of the label. Default: not kept. */
    labelled_words?: Words | null;
    /** The reason for the assessment or for its absence. Default: not given. */
    why?: string | null;
}

/** What the place for the safeguard holds, a cell of a table say; none when it says that there is none. */
export type SafeguardCell = "stated" | "empty" | "not-needed";

/** What part of the holder's business an engagement serves. */
export type Scope = "website" | "product" | "company";

/** The line of business of a party, where a rule or a warning depends on it. */
export type Sector = "bank" | "payment" | "insurance" | "telecom" | "carrier" | "nonprofit" | "postal" | "auditor" | "accounting" | "lawyer" | "tax-adviser" | "public-authority" | "occupational-health" | "debt-collection" | "debt-purchase" | "ad-network" | "software" | "social" | "ai" | "analytics" | "productivity-suite" | "health" | "other";

/** The security measures that a document describes. */
export interface Security {
    /** The security of the processing. */
    security?: SecurityGroup;
    /** The same as `measures` in `security`. */
    "security.measures"?: SecurityMeasures;
    /** The same as `encryption` in `security.measures`. */
    "security.measures.encryption"?: boolean | null;
    /** The same as `resilience` in `security.measures`. */
    "security.measures.resilience"?: boolean | null;
    /** The same as `restoration` in `security.measures`. */
    "security.measures.restoration"?: boolean | null;
    /** The same as `testing` in `security.measures`. */
    "security.measures.testing"?: boolean | null;
}

/** The security of the processing. */
export interface SecurityGroup {
    /** The measures described. */
    measures?: SecurityMeasures;
    /** The same as `encryption` in `measures`. */
    "measures.encryption"?: boolean | null;
    /** The same as `resilience` in `measures`. */
    "measures.resilience"?: boolean | null;
    /** The same as `restoration` in `measures`. */
    "measures.restoration"?: boolean | null;
    /** The same as `testing` in `measures`. */
    "measures.testing"?: boolean | null;
}

/** Whether a measure is described under each heading. */
export interface SecurityMeasures {
    /** Encryption and pseudonymisation (point a). Default: unknown. */
    encryption?: boolean | null;
    /** Confidentiality, integrity, availability and resilience (point b). Default: unknown. */
    resilience?: boolean | null;
    /** Restoration after an incident (point c). Default: unknown. */
    restoration?: boolean | null;
    /** Regular testing (point d). Default: unknown. */
    testing?: boolean | null;
}

/** What access to the data a party has in fact. */
export type SeenData = "full" | "encrypted" | "incidental";

/** A service or product of a party. */
export interface Service {
    /** The components that the document names. Default: none named. */
    components?: readonly (string)[] | null;
    /** Its id, unique in the register. Required. */
    id: Id | "none" | null;
    /** Its name as written. Default: unknown. */
    name?: string | null;
    /** Whether the list of components is open (etc.). Default: unknown. */
    open_ended?: boolean | null;
    /** The words that name it. Default: not kept. */
    words?: Words | null;
}

/** The exception for existing customers (Art. 13(2) Directive 2002/58/EC). Counts if one of its facts is stated. */
export interface SoftOptIn {
    /** The address came from a sale to that person. Default: unknown. */
    contact_from_sale?: boolean | null;
    /** The person could refuse when giving the address. Default: unknown. */
    opt_out_at_collection?: boolean | null;
    /** The person can refuse in each message. Default: unknown. */
    opt_out_each_message?: boolean | null;
    /** Only the sender's own similar products are advertised. Default: no with products of partners. */
    own_similar_products?: boolean | null;
}

/** A statement on agreements. */
export interface StatedAgreement {
    /** The engagements it covers, or a description. Default: as scope says. */
    applies_to?: AppliesTo | null;
    /** With whom: the holder's processors, its customers, or neither, a customer with a third party. Default: unknown. */
    direction?: AgreementDirection | "none" | null;
    /** Whether it holds in every case. Default: unknown. */
    frequency?: HowOften | "none" | null;
    /** Whether it is made; false when it is only advised. Default: unknown. */
    made?: boolean | null;
    /** The party that must sign it. Default: the holder. */
    must_be_signed_by?: Id | "none" | null;
    /** What it covers. Default: unknown. */
    scope?: AgreementScope | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** A list of persons given to advertising networks. */
export interface StatedAudience {
    /** More words on it. Default: none kept. */
    details?: readonly (Words)[] | null;
    /** Whether the persons are shown advertisements or kept from them. Default: unknown. */
    direction?: AudienceDirection | "none" | null;
    /** The words on the direction. Default: not kept. */
    direction_words?: Words | null;
    /** What it is made from. Default: not said. */
    made_from?: Words | null;
    /** The parties that receive it. Default: not said. */
    with?: readonly (Id)[] | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** An authority to complain to, as a document states it. */
export interface StatedAuthority {
    /** The country that the document gives; null when it gives none. Default: unknown. */
    country?: PlaceName | "none" | null;
    /** More words on it. Default: none kept. */
    details?: readonly (Words)[] | null;
    /** Its name as it is written; null when none is given. Default: unknown. */
    name?: string | null;
    /** The address on the network, as it is written. Default: none given. */
    site?: string | null;
    /** Whether the document lists it; false makes a missing one visible. Default: listed. */
    stated?: boolean | null;
    /** The part of the country. Default: none. */
    subdivision?: string | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** A legal basis as a document states it. */
export interface StatedBasis {
    /** The article, as it is written. Default: not cited. */
    article?: string | null;
    /** How the balancing of interests is stated. Default: unknown. */
    balancing_stated_how?: BalancingStated | "none" | null;
    /** The words on the balancing. Default: not kept. */
    balancing_words?: Words | null;
    /** What is said of the consent. */
    consent?: StatedConsent;
    /** More words on the basis. Default: none kept. */
    details?: readonly (Words)[] | null;
    /** The point of Art. 6(1). Default: unknown. */
    point?: BasisPoint | "none" | null;
    /** How it is stated. Default: unknown. */
    stated_how?: BasisStated | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
    /** The same as `recorded` in `consent`. */
    "consent.recorded"?: boolean | null;
    /** The same as `recorded_words` in `consent`. */
    "consent.recorded_words"?: readonly (Words)[] | null;
    /** The same as `withdrawal_channels` in `consent`. */
    "consent.withdrawal_channels"?: readonly (WithdrawalChannel)[] | null;
    /** The same as `withdrawal_words` in `consent`. */
    "consent.withdrawal_words"?: Words | null;
}

/** What a document says of the consent on which a purpose rests. */
export interface StatedConsent {
    /** Whether each consent is recorded. Default: unknown. */
    recorded?: boolean | null;
    /** The words that say so. Default: not kept. */
    recorded_words?: readonly (Words)[] | null;
    /** The channels through which it can be withdrawn: portal, link. Default: not said. */
    withdrawal_channels?: readonly (WithdrawalChannel)[] | null;
    /** The words on the withdrawal. Default: not kept. */
    withdrawal_words?: Words | null;
}

/** A contact that the document offers. The address itself is not copied. */
export interface StatedContact {
    /** The channel: email, portal. Default: not said. */
    channel?: Id | "none" | null;
    /** What it is for. Default: unknown. */
    kind?: ContactKind | "none" | null;
    /** The party whose contact it is. Default: the holder. */
    of?: Id | "none" | null;
    /** Whether one is given; false makes a missing one visible. Default: given. */
    stated?: boolean | null;
    /** The words that offer it, without the address. Default: not kept. */
    words?: Words | null;
}

/** A kind of persons that data are about. */
export interface StatedDataSubject {
    /** How firmly it is stated. Default: stated. */
    certainty?: Certainty | "none" | null;
    /** The kind, in a word of your own: customer-contact. Default: unknown. */
    kind?: Id | "none" | null;
    /** What they are to the holder, or were: employer was a customer. Default: not said. */
    relation?: string | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** An exception of Art. 9(2) as a document states it. */
export interface StatedException {
    /** The point of Art. 9(2). Default: unknown. */
    point?: ExceptionPoint | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** What a document says of marketing for a purpose. */
export interface StatedMarketing {
    /** Whether the person can end it. Default: unknown. */
    can_be_ended?: boolean | null;
    /** Whether the subscription is on without an act of the person. Default: unknown. */
    default_on?: boolean | null;
    /** Whether products of partners are advertised. Default: unknown. */
    partner_products?: boolean | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** What a document promises to tell. */
export interface StatedNotices {
    /** What people are told when their data are collected. Default: none stated. */
    at_collection?: readonly (Words)[] | null;
    /** The notice of changes of the document. */
    changes?: DocumentChange;
    /** The notice of changes of sub-processors. */
    subprocessors?: RecipientChange;
    /** The same as `before_effect` in `changes`. */
    "changes.before_effect"?: boolean | null;
    /** The same as `channels` in `changes`. */
    "changes.channels"?: readonly (Id)[] | null;
    /** The same as `details` in `changes`. */
    "changes.details"?: readonly (Words)[] | null;
    /** The same as `material_only` in `changes`. */
    "changes.material_only"?: boolean | null;
    /** The same as `words` in `changes`. */
    "changes.words"?: Words | null;
    /** The same as `period_days` in `subprocessors`. */
    "subprocessors.period_days"?: number | null;
    /** The same as `right_to_object` in `subprocessors`. */
    "subprocessors.right_to_object"?: boolean | null;
    /** The same as `scope` in `subprocessors`. */
    "subprocessors.scope"?: Id | "none" | null;
    /** The same as `terms_elsewhere` in `subprocessors`. */
    "subprocessors.terms_elsewhere"?: boolean | null;
    /** The same as `words` in `subprocessors`. */
    "subprocessors.words"?: Words | null;
}

/** A purpose. */
export interface StatedPurpose {
    /** Its legal bases; null where the document is silent. Default: unknown. */
    bases?: readonly (StatedBasis)[] | null;
    /** More words on it. Default: none kept. */
    details?: readonly (Words)[] | null;
    /** Its id, unique in the register. Required. */
    id: Id | "none" | null;
    /** What it is, in one word: newsletter, recruiting. Default: unknown. */
    kind?: PurposeKind | "none" | null;
    /** What is said of marketing. */
    marketing?: StatedMarketing;
    /** How long its data are kept. Default: as the activity says. */
    retention?: readonly (StatedRetention)[] | null;
    /** Whether it is specific enough to tell what is done. Default: unknown. */
    specific?: boolean | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
    /** The same as `can_be_ended` in `marketing`. */
    "marketing.can_be_ended"?: boolean | null;
    /** The same as `default_on` in `marketing`. */
    "marketing.default_on"?: boolean | null;
    /** The same as `partner_products` in `marketing`. */
    "marketing.partner_products"?: boolean | null;
    /** The same as `words` in `marketing`. */
    "marketing.words"?: Words | null;
}

/** A period of retention as a document states it. */
export interface StatedRetention {
    /** The kind of data subject it is for. Default: all. */
    data_subject_kind?: Id | "none" | null;
    /** Whether it is a setting that can be changed. Default: unknown. */
    default_setting?: boolean | null;
    /** Whether the data are said to be deleted at its end. Default: unknown. */
    deletion?: boolean | null;
    /** More words on it. Default: none kept. */
    details?: readonly (Words)[] | null;
    /** How it is stated. Default: unknown. */
    kind?: RetentionKind | "none" | null;
    /** Its length, as a count of days, weeks, months or years: P30D, P24M, P3Y. Default: unknown. */
    length?: string | null;
    /** The reason that is given. Default: none given. */
    reason?: Words | null;
    /** The party at which it holds. Default: the party of the activity or of the engagement. */
    recipient?: Id | "none" | null;
    /** What starts it; for until-event, what ends it. null where the document is silent. Default: unknown. */
    start_event?: string | null;
    /** How the document puts it, where that is an empty phrase. Default: as a period, an event or a criterion. */
    wording?: RetentionWording | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** A right as a document states it. */
export interface StatedRight {
    /** The channel: portal, link, profile. Default: not said. */
    channel?: Id | "none" | null;
    /** The condition on which it is granted. Default: none stated. */
    condition?: Words | null;
    /** More words on it: a limit, a way. Default: none kept. */
    details?: readonly (Words)[] | null;
    /** The right. Default: unknown. */
    right?: RightArticle | "none" | null;
    /** Whether people can exercise it themselves. Default: unknown. */
    self_service?: boolean | null;
    /** Whether it is stated; false makes a missing one visible. Default: stated. */
    stated?: boolean | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** Where data come from. */
export interface StatedSource {
    /** How firmly it is stated. Default: stated. */
    certainty?: Certainty | "none" | null;
    /** More words on it: a condition, an exception. Default: none kept. */
    details?: readonly (Words)[] | null;
    /** The kind, in a word of your own: data-subject, public-register. Default: unknown. */
    kind?: Id | "none" | null;
    /** The party, where it is one of the register. Default: none. */
    party?: Id | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** What an activity does with cookies and other tracking. */
export interface StatedTracking {
    /** More words on it. Default: none kept. */
    details?: readonly (Words)[] | null;
    /** The engagements that it serves. Default: none. */
    engagements?: readonly (Id)[] | null;
    /** Guides elsewhere. Default: none named. */
    guides?: readonly (Words)[] | null;
    /** The way to opt out. Default: not said. */
    opt_out?: WayOut | "none" | null;
    /** The words on the way out. Default: not kept. */
    opt_out_words?: readonly (Words)[] | null;
    /** What is used, as it is written: cookies, pixels. Default: not said. */
    uses?: readonly (Words)[] | null;
    /** The way to withdraw the consent. Default: not said. */
    withdrawal?: WayOut | "none" | null;
    /** The words on the withdrawal. Default: not kept. */
    withdrawal_words?: Words | null;
    /** The words that state the tracking. Default: not kept. */
    words?: Words | null;
}

/** Anything else that the document states, verbatim. */
export interface Statement {
    /** What it is about, in a word of your own. Default: unknown. */
    kind?: string | null;
    /** Whom or what it concerns. Default: the whole document. */
    subject?: string | null;
    /** The words. Default: not kept. */
    words?: Words | null;
}

/** The engagement of a sub-processor. */
export interface SubProcessor {
    /** The controller's authorisation. */
    authorisation?: Authorisation;
    /** The first day the sub-processor works. Default: unknown. */
    engaged_on?: IsoDate | "none" | null;
    /** Whether a contract lays the same obligations on it (Art. 28(4)). Default: unknown. */
    flow_down_contract?: boolean | null;
    /** Whether the controller has its name, address, contact and task. Default: unknown. */
    identity_disclosed_to_controller?: boolean | null;
    /** The notice to the controller. */
    notice?: Notice;
    /** The same as `given` in `authorisation`. */
    "authorisation.given"?: boolean | null;
    /** The same as `given_on` in `authorisation`. */
    "authorisation.given_on"?: IsoDate | "none" | null;
    /** The same as `listed_at_signature` in `authorisation`. */
    "authorisation.listed_at_signature"?: boolean | null;
    /** The same as `objection_period_days` in `authorisation`. */
    "authorisation.objection_period_days"?: number | null;
    /** The same as `type` in `authorisation`. */
    "authorisation.type"?: AuthorisationKind | "none" | null;
    /** The same as `active` in `notice`. */
    "notice.active"?: boolean | null;
    /** The same as `given` in `notice`. */
    "notice.given"?: boolean | null;
    /** The same as `objection_raised` in `notice`. */
    "notice.objection_raised"?: boolean | null;
    /** The same as `objection_resolved` in `notice`. */
    "notice.objection_resolved"?: boolean | null;
    /** The same as `sent_on` in `notice`. */
    "notice.sent_on"?: IsoDate | "none" | null;
}

/** Two states of a list of sub-processors and the terms of change. */
export interface SubProcessorChange {
    /** Specific or general authorisation. Default: unknown. */
    authorisation?: AuthorisationKind | "none" | null;
    /** The first day of the new list. Default: unknown. */
    effective_on?: IsoDate | "none" | null;
    /** The list after. */
    new?: readonly (Listed)[] | null;
    /** The days the controller has to object. Default: unknown. */
    objection_period_days?: number | null;
    /** The list before. */
    old?: readonly (Listed)[] | null;
}

/** What the Swiss Act asks (Art. 30, 31, 34 FADP). */
export interface SwissPurpose {
    /** It goes against the express wish of the person. Default: no. */
    against_express_wish?: boolean | null;
    /** The person consented. Default: no. */
    consent?: boolean | null;
    /** Expressly. Default: unknown. */
    consent_express?: boolean | null;
    /** It goes against the principles of Art. 6 and 8 FADP. Default: unknown. */
    contrary_to_principles?: boolean | null;
    /** A law permits it. Default: no. */
    law?: boolean | null;
    /** A federal body: a statute allows it. Default: unknown. */
    legal_basis?: boolean | null;
    /** There is an overriding interest. Default: no. */
    overriding_interest?: boolean | null;
    /** Sensitive data are disclosed to third parties. Default: no. */
    sensitive_disclosed_to_third_party?: boolean | null;
}

/** A kind of data on which a rule depends. */
export type Tag = "hr" | "non-hr" | "special" | "criminal" | "journalistic" | "immigration-control" | "children" | "national-id" | "health" | "financial" | "location" | "communications-content" | "contact" | "password" | "keystrokes" | "screen" | "free-text" | "ticket" | "document" | "recording" | "cv" | "system-content" | "online-id" | "browsing" | "rating" | "biometric";

/** What is stored on or read from the devices of users. */
export interface Terminal {
    /** Something is stored or read. Default: unknown for tools and data that suggest it, otherwise no. */
    access?: boolean | null;
    /** National law accepts that on the day. Default: as the law data say. */
    browser_settings_accepted?: boolean | null;
    /** The consent to it. */
    consent?: AskedConsent | boolean;
    /** Browser settings are taken for consent. Default: no. */
    consent_by_browser_settings?: boolean | null;
    /** Switzerland: users are told. Default: unknown. */
    informed?: boolean | null;
    /** The consent comes before the access. Default: unknown. */
    prior?: boolean | null;
    /** Switzerland: users can refuse. Default: unknown. */
    refusal_possible?: boolean | null;
    /** It is strictly necessary for a service the user asked for. Default: unknown. */
    strictly_necessary?: boolean | null;
    /** An exception of PECR of 2025 applies. Default: no. */
    uk_exception?: boolean | null;
    /** Refusing later is as easy as accepting. Default: unknown. */
    withdrawal_as_easy?: boolean | null;
    /** The same as `conditional_on_unneeded_data` in `consent`. */
    "consent.conditional_on_unneeded_data"?: boolean | null;
    /** The same as `consent_or_pay` in `consent`. */
    "consent.consent_or_pay"?: boolean | null;
    /** The same as `demonstrable` in `consent`. */
    "consent.demonstrable"?: boolean | null;
    /** The same as `explicit` in `consent`. */
    "consent.explicit"?: boolean | null;
    /** The same as `freely_given` in `consent`. */
    "consent.freely_given"?: boolean | null;
    /** The same as `given` in `consent`. */
    "consent.given"?: boolean | null;
    /** The same as `given_on` in `consent`. */
    "consent.given_on"?: IsoDate | "none" | null;
    /** The same as `imbalance` in `consent`. */
    "consent.imbalance"?: boolean | null;
    /** The same as `informed` in `consent`. */
    "consent.informed"?: boolean | null;
    /** The same as `recorded` in `consent`. */
    "consent.recorded"?: boolean | null;
    /** The same as `specific` in `consent`. */
    "consent.specific"?: boolean | null;
    /** The same as `unambiguous` in `consent`. */
    "consent.unambiguous"?: boolean | null;
    /** The same as `withdrawal_as_easy` in `consent`. */
    "consent.withdrawal_as_easy"?: boolean | null;
    /** The same as `withdrawal_channels` in `consent`. */
    "consent.withdrawal_channels"?: readonly (WithdrawalChannel)[] | null;
    /** The same as `withdrawn` in `consent`. */
    "consent.withdrawn"?: boolean | null;
    /** The same as `withdrawn_on` in `consent`. */
    "consent.withdrawn_on"?: IsoDate | "none" | null;
}

/** What the contract contains, point by point (Art. 28(3) GDPR). Default of each: unknown. */
export interface Terms {
    /** Documented instructions, point (a). */
    a_documented_instructions?: boolean | null;
    /** Confidentiality, point (b). */
    b_confidentiality?: boolean | null;
    /** Security, point (c). */
    c_security?: boolean | null;
    /** The rights and obligations of the controller. */
    controller_rights?: boolean | null;
    /** Further processors, point (d). */
    d_subprocessors?: boolean | null;
    /** The categories of data subjects. */
    data_subject_categories?: boolean | null;
    /** The types of data. */
    data_types?: boolean | null;
    /** Help with requests of data subjects, point (e). */
    e_assist_rights?: boolean | null;
    /** Help with Art. 32 to 36, point (f). */
    f_assist_32_36?: boolean | null;
    /** Deletion or return, point (g). */
    g_delete_return?: boolean | null;
    /** Audits, point (h). */
    h_audit?: boolean | null;
    /** Warning of unlawful instructions, Art. 28(3) last sentence. */
    inform_infringing_instruction?: boolean | null;
    /** How and for what purpose. */
    nature_purpose?: boolean | null;
    /** What is processed and for how long. */
    subject_matter_duration?: boolean | null;
}

/** A flaw in the form of the text, kept as it is. */
export interface TextIssue {
    /** What it is. Default: unknown. */
    kind?: FlawKind | "none" | null;
    /** What is wrong, in your own words. Default: not given. */
    why?: string | null;
    /** The words concerned, as they are written. Default: not kept. */
    words?: Words | null;
}

/** K2: a tool without assessment. */
export type TiaPolicy = "unlawful" | "undetermined";

/** One safeguard. Several are listed in the order in which they are relied on. */
export interface Tool {
    /** The day on which the party joined by the docking clause, in place of signed_on. Default: none. */
    acceded_on?: IsoDate | "none" | null;
    /** Code or certification: whether it is approved for transfers. Default: unknown. */
    approved?: boolean | null;
    /** Whether the authority authorised it. Default: unknown. */
    authorised?: boolean | null;
    /** The particulars of binding corporate rules. */
    bcr?: Bcr;
    /** Whether both parties are public bodies. Default: unknown. */
    both_public?: boolean | null;
    /** Whether the Swiss adaptations are made. Default: unknown. */
    ch_adaptations?: boolean | null;
    /** Module 4: whether the EU processor adds data that it collected in the EU. Default: unknown. */
    combines_exporter_data?: boolean | null;
    /** Code or certification: whether the importer made binding and enforceable commitments. Default: unknown. */
    commitments?: boolean | null;
    /** The first day on which it is no longer in force; null when it may have ended. Default: no end. */
    ended_on?: IsoDate | "none" | null;
    /** Whether the right parties signed, the text is unmodified and the annexes are complete. Default: unknown. */
    executed?: boolean | null;
    /** Code or certification: whether the importer adheres to it. Default: unknown. */
    importer_adheres?: boolean | null;
    /** The first day on which the tool as described here (with addendum, approval, membership) was in place. Default: holds on the day of the question and later, and is unknown before. */
    in_place_from?: IsoDate | "none" | null;
    /** The first day on which it was so no longer. Default: no end. */
    in_place_until?: IsoDate | "none" | null;
    /** The instrument: the clause set, code or scheme. null for "SCC" without a version. Default: unknown. */
    instrument?: Id | "none" | null;
    /** Its kind. Required. */
    kind: ToolKind | "none" | null;
    /** Whether it is legally binding and enforceable. Default: unknown. */
    legally_binding?: boolean | null;
    /** The module of Decision 2021/914, 1 to 4. Default: unknown. */
    module?: number | null;
    /** The modules, where an agreement holds several. Default: the one of module. */
    modules?: readonly (number)[] | null;
    /** Whether it was notified to the Swiss FDPIC beforehand. Default: no, for clauses of the parties' own unknown. */
    notified_fdpic?: boolean | null;
    /** For repealed clauses: whether the processing is unchanged since the repeal. Default: unknown. */
    processing_unchanged?: boolean | null;
    /** United Kingdom, since 5 February 2026: whether it is between a public body and another relevant person (Art. 46(2)(a) UK GDPR). Default: unknown. */
    public_body_and_relevant_person?: boolean | null;
    /** The day of signature. Default: unknown. */
    signed_on?: IsoDate | "none" | null;
    /** The date of the document that says the tool is in place, so that it was signed on or before it. Default: none. */
    stated_on?: IsoDate | "none" | null;
    /** Whether the UK Addendum is attached. Default: unknown. */
    uk_addendum?: boolean | null;
    /** The same as `approved_under` in `bcr`. */
    "bcr.approved_under"?: readonly (Regime)[] | null;
    /** The same as `data_in_scope` in `bcr`. */
    "bcr.data_in_scope"?: boolean | null;
    /** The same as `exporter_member` in `bcr`. */
    "bcr.exporter_member"?: boolean | null;
    /** The same as `importer_member` in `bcr`. */
    "bcr.importer_member"?: boolean | null;
    /** The same as `kind` in `bcr`. */
    "bcr.kind"?: BcrKind | "none" | null;
    /** The same as `service_agreement` in `bcr`. */
    "bcr.service_agreement"?: boolean | null;
}

/** The kind of a safeguard (Art. 46 GDPR, Art. 16(2) FADP). */
export type ToolKind = "scc" | "bcr" | "code-of-conduct" | "certification" | "adhoc-clauses" | "administrative-arrangement" | "public-body-instrument" | "legacy-authorisation" | "dpa-clauses";

/** The facts of one leg. */
export interface Transfer {
    /** The importer's listings under adequacy decisions. Default: unknown. */
    certs?: readonly (Certification)[] | null;
    /** Whether the listings named are all there are. Default: yes for an explicit [], otherwise unknown. */
    certs_complete?: boolean | null;
    /** The adequacy decisions that a document names as ground. Default: none. */
    claims?: readonly (Id)[] | null;
    /** The data. */
    data?: Data;
    /** The derogations relied on; one that is not named is not relied on. Default: none. */
    derogations?: readonly (Derogation)[] | null;
    /** For each adequacy decision with exclusions: whether one applies. Default: unknown. */
    excluded_by?: Named;
    /** The party that discloses. */
    exporter?: Exporter;
    /** How they move. */
    flow?: Flow;
    /** The party that receives. */
    importer?: Importer;
    /** Special law of the case. */
    law?: LawOfTheCase;
    /** The order of a third-country authority, if one set the transfer off. */
    order?: Order;
    /** The views taken on contested points. */
    policy?: Policy;
    /** The processing at the importer. */
    processing?: Processing;
    /** The date of the document that states these facts. Default: none. */
    stated_on?: IsoDate | "none" | null;
    /** The transfer impact assessment. */
    tia?: Assessment;
    /** The safeguards, in the order in which they are relied on. Default: unknown. */
    tools?: readonly (Tool)[] | null;
    /** Whether the document says that no mechanism is needed. Default: no. */
    tools_claimed_unnecessary?: boolean | null;
    /** Whether the safeguards named are all there are. Default: yes where a tool, claim or derogation is named or the list is an explicit [], otherwise unknown. */
    tools_complete?: boolean | null;
    /** The same as `country` in `exporter`. */
    "exporter.country"?: Place | "none" | null;
    /** The same as `establishment_in` in `exporter`. */
    "exporter.establishment_in"?: ByRegime;
    /** The same as `ch-fadp` in `exporter.establishment_in`. */
    "exporter.establishment_in.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `exporter.establishment_in`. */
    "exporter.establishment_in.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `exporter.establishment_in`. */
    "exporter.establishment_in.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `exporter.establishment_in`. */
    "exporter.establishment_in.uk-gdpr"?: boolean | null;
    /** The same as `establishment_in_zone` in `exporter`. */
    "exporter.establishment_in_zone"?: boolean | null;
    /** The same as `exercises_public_powers` in `exporter`. */
    "exporter.exercises_public_powers"?: boolean | null;
    /** The same as `federal_body` in `exporter`. */
    "exporter.federal_body"?: boolean | null;
    /** The same as `kind` in `exporter`. */
    "exporter.kind"?: PartyKind | "none" | null;
    /** The same as `monitors_in` in `exporter`. */
    "exporter.monitors_in"?: ByRegime;
    /** The same as `ch-fadp` in `exporter.monitors_in`. */
    "exporter.monitors_in.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `exporter.monitors_in`. */
    "exporter.monitors_in.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `exporter.monitors_in`. */
    "exporter.monitors_in.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `exporter.monitors_in`. */
    "exporter.monitors_in.uk-gdpr"?: boolean | null;
    /** The same as `monitors_in_zone` in `exporter`. */
    "exporter.monitors_in_zone"?: boolean | null;
    /** The same as `offers_to` in `exporter`. */
    "exporter.offers_to"?: ByRegime;
    /** The same as `ch-fadp` in `exporter.offers_to`. */
    "exporter.offers_to.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `exporter.offers_to`. */
    "exporter.offers_to.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `exporter.offers_to`. */
    "exporter.offers_to.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `exporter.offers_to`. */
    "exporter.offers_to.uk-gdpr"?: boolean | null;
    /** The same as `offers_to_zone` in `exporter`. */
    "exporter.offers_to_zone"?: boolean | null;
    /** The same as `role` in `exporter`. */
    "exporter.role"?: Role | "none" | null;
    /** The same as `subject_to` in `exporter`. */
    "exporter.subject_to"?: ByRegime;
    /** The same as `ch-fadp` in `exporter.subject_to`. */
    "exporter.subject_to.ch-fadp"?: boolean | null;
    /** The same as `eu-dir-95-46` in `exporter.subject_to`. */
    "exporter.subject_to.eu-dir-95-46"?: boolean | null;
    /** The same as `eu-gdpr` in `exporter.subject_to`. */
    "exporter.subject_to.eu-gdpr"?: boolean | null;
    /** The same as `uk-gdpr` in `exporter.subject_to`. */
    "exporter.subject_to.uk-gdpr"?: boolean | null;
    /** The same as `uses_equipment_in_zone` in `exporter`. */
    "exporter.uses_equipment_in_zone"?: boolean | null;
    /** The same as `country` in `importer`. */
    "importer.country"?: Place | "none" | null;
    /** The same as `in_decision_territory` in `importer`. */
    "importer.in_decision_territory"?: boolean | null;
    /** The same as `international_organisation` in `importer`. */
    "importer.international_organisation"?: Organisation | "none" | null;
    /** The same as `is` in `importer`. */
    "importer.is"?: Named;
    [key: `importer.is.${string}`]: boolean | null | undefined;
    /** The same as `is_employee` in `importer`. */
    "importer.is_employee"?: boolean | null;
    /** The same as `is_exporters_controller` in `importer`. */
    "importer.is_exporters_controller"?: boolean | null;
    /** The same as `parent_country` in `importer`. */
    "importer.parent_country"?: Place | "none" | null;
    /** The same as `role` in `importer`. */
    "importer.role"?: Role | "none" | null;
    /** The same as `same_group` in `importer`. */
    "importer.same_group"?: boolean | null;
    /** The same as `same_legal_entity` in `importer`. */
    "importer.same_legal_entity"?: boolean | null;
    /** The same as `sector` in `importer`. */
    "importer.sector"?: Sector | "none" | null;
    /** The same as `subject_to_gdpr` in `importer`. */
    "importer.subject_to_gdpr"?: boolean | null;
    /** The same as `territory_in_zone` in `importer`. */
    "importer.territory_in_zone"?: boolean | null;
    /** The same as `by_importer_itself` in `processing`. */
    "processing.by_importer_itself"?: boolean | null;
    /** The same as `household` in `processing`. */
    "processing.household"?: boolean | null;
    /** The same as `location` in `processing`. */
    "processing.location"?: Places | "none" | null;
    /** The same as `automated` in `data`. */
    "data.automated"?: boolean | null;
    /** The same as `identifiable_by_other_means` in `data`. */
    "data.identifiable_by_other_means"?: boolean | null;
    /** The same as `importer_can_identify` in `data`. */
    "data.importer_can_identify"?: boolean | null;
    /** The same as `status` in `data`. */
    "data.status"?: DataStatus | "none" | null;
    /** The same as `tags` in `data`. */
    "data.tags"?: readonly (Tag)[] | null;
    /** The same as `tags_complete` in `data`. */
    "data.tags_complete"?: boolean | null;
    /** The same as `unique_identifier` in `data`. */
    "data.unique_identifier"?: boolean | null;
    /** The same as `data_subjects` in `flow`. */
    "flow.data_subjects"?: DataSubjects | "none" | null;
    /** The same as `encrypted_in_transit` in `flow`. */
    "flow.encrypted_in_transit"?: boolean | null;
    /** The same as `frequency` in `flow`. */
    "flow.frequency"?: Frequency | "none" | null;
    /** The same as `hosted_in_zone` in `flow`. */
    "flow.hosted_in_zone"?: boolean | null;
    /** The same as `mode` in `flow`. */
    "flow.mode"?: Mode | "none" | null;
    /** The same as `trigger` in `flow`. */
    "flow.trigger"?: Trigger | "none" | null;
    /** The same as `agreement_has_safeguards` in `order`. */
    "order.agreement_has_safeguards"?: boolean | null;
    /** The same as `article6_basis` in `order`. */
    "order.article6_basis"?: boolean | null;
    /** The same as `international_agreement` in `order`. */
    "order.international_agreement"?: boolean | null;
    /** The same as `clear_access_needed` in `tia`. */
    "tia.clear_access_needed"?: boolean | null;
    /** The same as `conclusion` in `tia`. */
    "tia.conclusion"?: Conclusion | "none" | null;
    /** The same as `country` in `tia`. */
    "tia.country"?: Place | "none" | null;
    /** The same as `measures` in `tia`. */
    "tia.measures"?: Measures | null;
    /** The same as `performed` in `tia`. */
    "tia.performed"?: boolean | null;
    /** The same as `performed_on` in `tia`. */
    "tia.performed_on"?: IsoDate | "none" | null;
    /** The same as `problematic_law` in `tia`. */
    "tia.problematic_law"?: boolean | null;
    /** The same as `relies_on` in `tia`. */
    "tia.relies_on"?: Id | "none" | null;
    /** The same as `limit_49_5` in `law`. */
    "law.limit_49_5"?: boolean | null;
    [key: `excluded_by.${string}`]: boolean | null | undefined;
    /** The same as `bcr_p_direct` in `policy`. */
    "policy.bcr_p_direct"?: BcrPolicy | "none" | null;
    /** The same as `consent_standing` in `policy`. */
    "policy.consent_standing"?: ConsentPolicy | "none" | null;
    /** The same as `dpf_hr` in `policy`. */
    "policy.dpf_hr"?: HrPolicy | "none" | null;
    /** The same as `hindsight` in `policy`. */
    "policy.hindsight"?: Hindsight | "none" | null;
    /** The same as `scc_importer_gdpr` in `policy`. */
    "policy.scc_importer_gdpr"?: ClausePolicy | "none" | null;
    /** The same as `scc_io` in `policy`. */
    "policy.scc_io"?: OrganisationPolicy | "none" | null;
    /** The same as `tia_missing` in `policy`. */
    "policy.tia_missing"?: TiaPolicy | "none" | null;
}

/** What is done to data to make them tell less. */
export interface Treatment {
    /** What the document calls it, where that is another thing. Default: the same. */
    called?: TreatmentKind | "none" | null;
    /** How often. Default: unknown. */
    frequency?: HowOften | "none" | null;
    /** What is done. Default: unknown. */
    kind?: TreatmentKind | "none" | null;
    /** The words that state it. Default: not kept. */
    words?: Words | null;
}

/** What is done to data to make them tell less. */
export type TreatmentKind = "hashing" | "anonymisation" | "pseudonymisation" | "aggregation" | "deletion";

/** What set the transfer off; none for the exporter's own decision. */
export type Trigger = "third-country-authority-order";

/** A system to which the recipient's is not connected. */
export interface Unconnected {
    /** The system, in your own words. Default: unknown. */
    system?: string | null;
    /** The words that say so. Default: not kept. */
    words?: Words | null;
}

/** Contact lists uploaded to an advertising network. */
export interface UploadedAudience {
    /** To reach the people or to leave them out. */
    direction?: AudienceDirection | "none" | null;
    /** Lists are uploaded. */
    uploaded?: boolean | null;
}

/** The way out of a tracking, or the way to withdraw the consent to it. */
export type WayOut = "browser" | "link" | "price-tier" | "portal";

/** A way to withdraw a consent. */
export type WithdrawalChannel = "portal" | "link" | "mail" | "phone" | "browser";

/** Words of the document, verbatim. */
export type Words = string | { lines?: Lines | null; text: string } | { parts: readonly ({ lines?: Lines | null; text: string })[] };
