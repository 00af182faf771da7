//! The question to ask for each fact, and who can answer it.
//!
//! `[]` stands for any entry of a list, a final `*` for any regime, instrument, token or party. A name written in
//! full goes before one with `*`. `{placeholders}` are filled from the leg that is judged.

/// Who can answer a question, or where the answer is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// The party that sends the data or engages the next one: its files, contracts and staff.
    Exporter,
    /// The party that gets the data.
    Importer,
    /// A list or register that is open to everybody.
    PublicList,
    /// Someone who reads the law for the case.
    Lawyer,
    /// The data protection authority.
    Authority,
    /// The person the data are about.
    DataSubject,
    /// Whoever has the document or a search engine.
    Anyone,
}

impl Who {
    /// The word for it, kebab-case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exporter => "exporter",
            Self::Importer => "importer",
            Self::PublicList => "public-list",
            Self::Lawyer => "lawyer",
            Self::Authority => "authority",
            Self::DataSubject => "data-subject",
            Self::Anyone => "anyone",
        }
    }
}

/// What to ask for one fact.
#[derive(Debug)]
pub(crate) struct Ask {
    /// The name of the fact.
    pub fact: &'static str,
    /// One sentence, for people who are not lawyers.
    pub question: &'static str,
    /// Who can answer.
    pub who: Who,
}

/// One question for each fact, in the order of the vocabulary.
#[rustfmt::skip]
pub(crate) static QUESTIONS: &[Ask] = &[
    // the exporter
    Ask { fact: "exporter.country", question: "In which country is {exporter} established?", who: Who::Exporter },
    Ask { fact: "exporter.kind", question: "Is {exporter} a company, a public authority, an association or a private person?", who: Who::Anyone },
    Ask { fact: "exporter.role", question: "Does {exporter} decide on these data itself, jointly with another, or process them for someone else?", who: Who::Exporter },
    Ask { fact: "exporter.exercises_public_powers", question: "Does {exporter} exercise public powers when it sends these data?", who: Who::Exporter },
    Ask { fact: "exporter.federal_body", question: "Is {exporter} a federal body of Switzerland?", who: Who::Anyone },
    Ask { fact: "exporter.subject_to.*", question: "Does {regime} apply to what {exporter} does with these data on {date}?", who: Who::Lawyer },
    Ask { fact: "exporter.offers_to.*", question: "Does {exporter} offer goods or services to people in the area of {regime}, using these data?", who: Who::Exporter },
    Ask { fact: "exporter.monitors_in.*", question: "Does {exporter} monitor what people in the area of {regime} do, using these data?", who: Who::Exporter },
    Ask { fact: "exporter.establishment_in.*", question: "Does a branch or office of {exporter} in the area of {regime} use these data in its work?", who: Who::Exporter },
    Ask { fact: "exporter.offers_to_zone", question: "Does {exporter} offer goods or services to people in the area of {regime}, using these data?", who: Who::Exporter },
    Ask { fact: "exporter.monitors_in_zone", question: "Does {exporter} monitor what people in the area of {regime} do, using these data?", who: Who::Exporter },
    Ask { fact: "exporter.establishment_in_zone", question: "Does a branch or office of {exporter} in the area of {regime} use these data in its work?", who: Who::Exporter },
    Ask { fact: "exporter.uses_equipment_in_zone", question: "Did {exporter} use equipment situated in the area of {regime} for these data, for more than passing them through?", who: Who::Exporter },
    // the importer
    Ask { fact: "importer.country", question: "In which country is the entity of {importer} that contracts and processes the data established?", who: Who::Importer },
    Ask { fact: "importer.international_organisation", question: "Is {importer} an international organisation, and which one?", who: Who::Anyone },
    Ask { fact: "importer.role", question: "Does {importer} decide on these data itself, jointly with another, process them for someone else, or not get them at all?", who: Who::Exporter },
    Ask { fact: "importer.sector", question: "In which sector does {importer} work?", who: Who::Anyone },
    Ask { fact: "importer.parent_country", question: "In which country is the parent company of {importer}?", who: Who::Anyone },
    Ask { fact: "importer.same_legal_entity", question: "Are {importer} and {exporter} one and the same legal person?", who: Who::Exporter },
    Ask { fact: "importer.is_employee", question: "Is {importer} an employee of {exporter}?", who: Who::Exporter },
    Ask { fact: "importer.is_exporters_controller", question: "Is {importer} the controller for whom {exporter} processes these data?", who: Who::Exporter },
    Ask { fact: "importer.same_group", question: "Do {importer} and {exporter} belong to the same group of companies?", who: Who::Exporter },
    Ask { fact: "importer.subject_to_gdpr", question: "Does the GDPR itself apply to what {importer} does with these data on {date}?", who: Who::Lawyer },
    Ask { fact: "importer.territory_in_zone", question: "Is the territory within {country} where {importer} is established inside the area of {regime}?", who: Who::Importer },
    Ask { fact: "importer.in_decision_territory", question: "Is {importer} in the territory of {country} that {instrument} covers?", who: Who::Importer },
    Ask { fact: "importer.is.*", question: "Is it true on {date} that {condition}?", who: Who::Importer },
    // the processing
    Ask { fact: "processing.location", question: "In which countries are the data stored, processed or looked at?", who: Who::Importer },
    Ask { fact: "processing.household", question: "Is this a purely private or family activity?", who: Who::Exporter },
    Ask { fact: "processing.by_importer_itself", question: "Does {importer} itself, and no other company, process the data in {location}?", who: Who::Importer },
    // the data
    Ask { fact: "data.status", question: "Are the data about identifiable people, under pseudonyms, or anonymous?", who: Who::Exporter },
    Ask { fact: "data.unique_identifier", question: "Do the data keep a lasting id, an IP address or a device id?", who: Who::Exporter },
    Ask { fact: "data.identifiable_by_other_means", question: "Could anyone find out who the people are by other means that are likely to be used?", who: Who::Exporter },
    Ask { fact: "data.importer_can_identify", question: "Can {importer} find out who the people are?", who: Who::Importer },
    Ask { fact: "data.automated", question: "Are the data sent or later processed by automated means?", who: Who::Exporter },
    Ask { fact: "data.tags", question: "Which kinds of data are sent, such as employment, health or criminal data?", who: Who::Exporter },
    Ask { fact: "data.tags_complete", question: "Is the list of the kinds of data complete?", who: Who::Exporter },
    // the flow
    Ask { fact: "flow.mode", question: "How does {importer} get the data: sent, accessed remotely, stored, embedded content, passing through, published, or given by the people themselves?", who: Who::Exporter },
    Ask { fact: "flow.encrypted_in_transit", question: "Are the data encrypted on their way?", who: Who::Exporter },
    Ask { fact: "flow.frequency", question: "Are the data sent once, occasionally, repeatedly or systematically?", who: Who::Exporter },
    Ask { fact: "flow.data_subjects", question: "Does the transfer concern a limited or a large number of people?", who: Who::Exporter },
    Ask { fact: "flow.trigger", question: "Are the data sent because an authority of {country} ordered it?", who: Who::Exporter },
    Ask { fact: "flow.hosted_in_zone", question: "Is the website hosted inside the area of {regime}?", who: Who::Exporter },
    // the order of a foreign authority
    Ask { fact: "order.article6_basis", question: "Is there a legal basis under Art. 6 GDPR for following the order?", who: Who::Lawyer },
    Ask { fact: "order.international_agreement", question: "Does a treaty with {country} on such orders cover this one on {date}?", who: Who::Lawyer },
    Ask { fact: "order.agreement_has_safeguards", question: "Does that treaty contain safeguards for personal data?", who: Who::Lawyer },
    // listings
    Ask { fact: "certs", question: "Under which certification lists is {importer} listed?", who: Who::PublicList },
    Ask { fact: "certs[].instrument", question: "Under which list is {importer} listed?", who: Who::PublicList },
    Ask { fact: "certs[].active", question: "Was {importer} listed as active under {instrument} on {date}?", who: Who::PublicList },
    Ask { fact: "certs[].listed_from", question: "Since which day has {importer} been listed under {instrument}?", who: Who::PublicList },
    Ask { fact: "certs[].listed_until", question: "From which day was {importer} no longer listed under {instrument}?", who: Who::PublicList },
    Ask { fact: "certs[].checked_on", question: "On which day was the list for {instrument} looked up?", who: Who::Exporter },
    Ask { fact: "certs[].entity_covered", question: "Did the listing under {instrument} name {importer} on {date}, as organisation or covered entity?", who: Who::PublicList },
    Ask { fact: "certs[].covers_hr", question: "Did the listing of {importer} under {instrument} cover employment data on {date}?", who: Who::PublicList },
    Ask { fact: "certs[].covers_non_hr", question: "Did the listing of {importer} under {instrument} cover data other than employment data on {date}?", who: Who::PublicList },
    Ask { fact: "certs[].sensitive_marked", question: "Are special category and criminal data marked as sensitive when sent to {importer}?", who: Who::Exporter },
    Ask { fact: "certs_complete", question: "Have all the lists been searched for {importer}?", who: Who::Exporter },
    // what the document claims
    Ask { fact: "claims", question: "Which adequacy decisions does the document name for this transfer?", who: Who::Anyone },
    Ask { fact: "tools_claimed_unnecessary", question: "Does the document say that no transfer mechanism is needed?", who: Who::Anyone },
    // tools
    Ask { fact: "tools", question: "Which tools, such as standard clauses or corporate rules, cover the transfer to {importer}?", who: Who::Exporter },
    Ask { fact: "tools_complete", question: "Is the list of tools for the transfer to {importer} complete?", who: Who::Exporter },
    Ask { fact: "tools[].kind", question: "What kind of tool is it?", who: Who::Exporter },
    Ask { fact: "tools[].instrument", question: "Which set, code or scheme, and which version, is it?", who: Who::Exporter },
    Ask { fact: "tools[].module", question: "Which module of the clauses was signed?", who: Who::Exporter },
    Ask { fact: "tools[].modules", question: "Which modules of the clauses were signed?", who: Who::Exporter },
    Ask { fact: "tools[].signed_on", question: "On which day was {tool} signed?", who: Who::Exporter },
    Ask { fact: "tools[].ended_on", question: "From which day was {tool} no longer in force?", who: Who::Exporter },
    Ask { fact: "tools[].stated_on", question: "What is the date of the document that says {tool} is in place?", who: Who::Anyone },
    Ask { fact: "tools[].acceded_on", question: "On which day did {importer} join {tool}?", who: Who::Importer },
    Ask { fact: "tools[].in_place_from", question: "From which day was everything about {tool} as stated here?", who: Who::Exporter },
    Ask { fact: "tools[].in_place_until", question: "From which day was {tool} no longer as stated here?", who: Who::Exporter },
    Ask { fact: "tools[].executed", question: "Did the right parties sign {tool} with its text unchanged and its annexes filled in?", who: Who::Exporter },
    Ask { fact: "tools[].processing_unchanged", question: "Has the processing stayed the same since {tool} was signed?", who: Who::Exporter },
    Ask { fact: "tools[].combines_exporter_data", question: "Does {exporter} add data it collected itself to what it returns?", who: Who::Exporter },
    Ask { fact: "tools[].uk_addendum", question: "Was the UK Addendum attached to {tool} on {date}?", who: Who::Exporter },
    Ask { fact: "tools[].ch_adaptations", question: "Did {tool} contain the adaptations for Switzerland on {date}?", who: Who::Exporter },
    Ask { fact: "tools[].notified_fdpic", question: "Was {tool} notified to the Swiss FDPIC before {date}?", who: Who::Exporter },
    Ask { fact: "tools[].approved", question: "Was {tool} officially approved for transfers on {date}?", who: Who::PublicList },
    Ask { fact: "tools[].importer_adheres", question: "Did {importer} hold or follow {tool} on {date}, for this transfer?", who: Who::Importer },
    Ask { fact: "tools[].commitments", question: "Had {importer} made binding commitments to apply {tool} by {date}?", who: Who::Importer },
    Ask { fact: "tools[].authorised", question: "Had the data protection authority authorised {tool} by {date}?", who: Who::Authority },
    Ask { fact: "tools[].both_public", question: "Are both parties to {tool} public bodies?", who: Who::Anyone },
    Ask { fact: "tools[].legally_binding", question: "Does {tool} legally bind its parties, and can it be enforced?", who: Who::Lawyer },
    Ask { fact: "tools[].bcr.kind", question: "Are the corporate rules made for controllers or for processors?", who: Who::PublicList },
    Ask { fact: "tools[].bcr.approved_under", question: "Under which laws were the corporate rules approved by {date}?", who: Who::PublicList },
    Ask { fact: "tools[].bcr.exporter_member", question: "Was {exporter} bound by the corporate rules on {date}?", who: Who::Exporter },
    Ask { fact: "tools[].bcr.importer_member", question: "Was {importer} bound by the corporate rules on {date}?", who: Who::Importer },
    Ask { fact: "tools[].bcr.data_in_scope", question: "Do the corporate rules cover these data and this purpose?", who: Who::Importer },
    Ask { fact: "tools[].bcr.service_agreement", question: "Does a service agreement between {exporter} and {importer} make the corporate rules binding?", who: Who::Exporter },
    // the transfer impact assessment
    Ask { fact: "tia.performed", question: "Had a transfer impact assessment been made by {date}?", who: Who::Exporter },
    Ask { fact: "tia.performed_on", question: "On which day was the assessment made?", who: Who::Exporter },
    Ask { fact: "tia.conclusion", question: "Did the assessment find the protection equivalent, equivalent in practice, equivalent with measures, or not equivalent?", who: Who::Exporter },
    Ask { fact: "tia.country", question: "Which country does the assessment cover?", who: Who::Exporter },
    Ask { fact: "tia.relies_on", question: "Does the assessment rely on a finding of the authorities, and on which one?", who: Who::Exporter },
    Ask { fact: "tia.problematic_law", question: "Did the law of {country} let authorities reach these data beyond what is acceptable on {date}?", who: Who::Lawyer },
    Ask { fact: "tia.clear_access_needed", question: "Must {importer} see the data in readable form to do its work?", who: Who::Importer },
    Ask { fact: "tia.measures", question: "Which extra measures protect the data?", who: Who::Exporter },
    Ask { fact: "tia.measures[].measure", question: "Which measure is it?", who: Who::Exporter },
    Ask { fact: "tia.measures[].key_holder", question: "Who holds the key: {exporter}, {importer} or a third party?", who: Who::Exporter },
    Ask { fact: "tia.measures[].key_place", question: "In which country is the key held?", who: Who::Exporter },
    Ask { fact: "tia.measures[].from", question: "Since which day has the measure been in place?", who: Who::Exporter },
    Ask { fact: "tia.measures[].until", question: "From which day was the measure no longer in place?", who: Who::Exporter },
    // derogations
    Ask { fact: "derogations", question: "Does {exporter} rely on an exception for this transfer, such as consent or a contract?", who: Who::Exporter },
    Ask { fact: "derogations[].point", question: "On which point of the list of exceptions does {exporter} rely?", who: Who::Exporter },
    Ask { fact: "derogations[].regime", question: "Under which law does {exporter} rely on the exception?", who: Who::Exporter },
    Ask { fact: "derogations[].in_place_from", question: "From which day were the conditions of the exception met?", who: Who::Exporter },
    Ask { fact: "derogations[].in_place_until", question: "From which day were the conditions of the exception no longer met?", who: Who::Exporter },
    Ask { fact: "derogations[].explicit", question: "Did the person give explicit consent, in words or by a clear act?", who: Who::Exporter },
    Ask { fact: "derogations[].unambiguous", question: "Did the person consent unambiguously, by some clear sign of agreement?", who: Who::Exporter },
    Ask { fact: "derogations[].specific", question: "Was the consent given for this very transfer?", who: Who::Exporter },
    Ask { fact: "derogations[].informed_of_risks", question: "Was the person told of the risks of the transfer before consenting?", who: Who::Exporter },
    Ask { fact: "derogations[].freely_given", question: "Could the person refuse without any disadvantage?", who: Who::DataSubject },
    Ask { fact: "derogations[].not_withdrawn", question: "Was the consent still standing on {date}?", who: Who::Exporter },
    Ask { fact: "derogations[].data_subject_party", question: "Is the contract made with, or prepared at the request of, the person the data are about?", who: Who::Exporter },
    Ask { fact: "derogations[].necessary", question: "Is the transfer necessary for the purpose that the exception names?", who: Who::Exporter },
    Ask { fact: "derogations[].in_interest_of_data_subject", question: "Was the contract made in the interest of the person the data are about?", who: Who::Exporter },
    Ask { fact: "derogations[].recognised_in_law", question: "Does a law that binds {exporter} recognise this public interest?", who: Who::Lawyer },
    Ask { fact: "derogations[].specific_proceedings", question: "Is the transfer for particular proceedings or a particular claim?", who: Who::Lawyer },
    Ask { fact: "derogations[].incapable_of_consent", question: "Was the person physically or legally unable to consent?", who: Who::Exporter },
    Ask { fact: "derogations[].public_register", question: "Do the data come from a register that the law opens to the public or to people with an interest?", who: Who::Anyone },
    Ask { fact: "derogations[].conditions_met", question: "Were the conditions for consulting the register met?", who: Who::Exporter },
    Ask { fact: "derogations[].not_entire", question: "Is only a part of the register sent, not all of it or whole categories?", who: Who::Exporter },
    Ask { fact: "derogations[].compelling", question: "Does {exporter} have a compelling interest of its own in this transfer?", who: Who::Exporter },
    Ask { fact: "derogations[].not_overridden", question: "Does that interest outweigh the interests of the people concerned?", who: Who::Lawyer },
    Ask { fact: "derogations[].assessed_with_safeguards", question: "Did {exporter} assess all circumstances and provide safeguards on that basis?", who: Who::Exporter },
    Ask { fact: "derogations[].no_other_ground", question: "Was every other ground examined and found unavailable?", who: Who::Lawyer },
    Ask { fact: "derogations[].sa_informed", question: "Was the data protection authority informed of the transfer?", who: Who::Exporter },
    Ask { fact: "derogations[].data_subject_informed", question: "Were the people told of the transfer and of the compelling interest?", who: Who::Exporter },
    Ask { fact: "derogations[].express", question: "Did the person consent expressly?", who: Who::Exporter },
    Ask { fact: "derogations[].this_disclosure", question: "Did the consent cover this very disclosure?", who: Who::Exporter },
    Ask { fact: "derogations[].informed", question: "Was the person well informed before consenting?", who: Who::Exporter },
    Ask { fact: "derogations[].directly_connected_with_contract", question: "Is the disclosure directly connected with making or performing a contract with, or in the interest of, the person?", who: Who::Exporter },
    Ask { fact: "derogations[].overriding_public_interest", question: "Does the disclosure protect an overriding public interest?", who: Who::Lawyer },
    Ask { fact: "derogations[].legal_claims", question: "Does the disclosure serve a legal claim before a court or another authority?", who: Who::Lawyer },
    Ask { fact: "derogations[].life_or_integrity", question: "Does the disclosure protect the life or the physical integrity of the person or of someone else?", who: Who::Exporter },
    Ask { fact: "derogations[].consent_unobtainable", question: "Was it impossible to obtain consent within reasonable time?", who: Who::Exporter },
    Ask { fact: "derogations[].made_generally_accessible", question: "Has the person made the data public?", who: Who::DataSubject },
    Ask { fact: "derogations[].not_prohibited", question: "Is it true that the person has not expressly prohibited the processing?", who: Who::Exporter },
    Ask { fact: "derogations[].statutory_register", question: "Do the data come from a register provided for by law that the public or people with an interest may consult?", who: Who::Anyone },
    // limits in law and exclusions of decisions
    Ask { fact: "law.limit_49_5", question: "Does a law forbid sending this kind of data to {country} on {date}?", who: Who::Lawyer },
    Ask { fact: "excluded_by.eu-adequacy-jp", question: "Does {importer} use the data as press, writer, university, religious or political body for that activity, or is it a public body?", who: Who::Importer },
    Ask { fact: "excluded_by.uk-adequacy-jp", question: "Does {importer} use the data as press, writer, university, religious or political body for that activity, or is it a public body?", who: Who::Importer },
    Ask { fact: "excluded_by.eu-adequacy-kr", question: "Are the data for missionary work or for nominating candidates, or credit information under financial supervision?", who: Who::Importer },
    Ask { fact: "excluded_by.eu-adequacy-br", question: "Are the data used only for public safety, defence, State security, or investigating and prosecuting crimes?", who: Who::Importer },
    Ask { fact: "excluded_by.*", question: "Does an exclusion of {instrument} apply to {importer} or these data on {date}?", who: Who::Lawyer },
    // chains and sub-processors
    Ask { fact: "root", question: "Which party stands at the start of the chain?", who: Who::Exporter },
    Ask { fact: "edges", question: "Which parties pass the data on, and to whom?", who: Who::Exporter },
    Ask { fact: "edges[].from", question: "Which party passes the data on?", who: Who::Exporter },
    Ask { fact: "edges[].to", question: "Which party gets the data?", who: Who::Exporter },
    Ask { fact: "lists_complete.*", question: "Has {processor} named all the companies it uses for these data?", who: Who::Importer },
    Ask { fact: "contract_in_order", question: "Is the processing contract with {processor} complete and in force on {date}?", who: Who::Lawyer },
    Ask { fact: "engagement.authorisation.type", question: "Does the contract allow sub-processors not at all, one by one, or in general with notice?", who: Who::Exporter },
    Ask { fact: "engagement.authorisation.given", question: "Was {sub} authorised?", who: Who::Exporter },
    Ask { fact: "engagement.authorisation.given_on", question: "On which day was {sub} authorised?", who: Who::Exporter },
    Ask { fact: "engagement.authorisation.listed_at_signature", question: "Was {sub} on the list when the contract was signed?", who: Who::Exporter },
    Ask { fact: "engagement.authorisation.objection_period_days", question: "How many days does the contract give for objecting to a new sub-processor?", who: Who::Exporter },
    Ask { fact: "engagement.notice.given", question: "Was the controller told of {sub}?", who: Who::Exporter },
    Ask { fact: "engagement.notice.active", question: "Was the change sent to the controller, and not only published in a list?", who: Who::Exporter },
    Ask { fact: "engagement.notice.sent_on", question: "On which day was the notice about {sub} sent?", who: Who::Exporter },
    Ask { fact: "engagement.notice.objection_raised", question: "Did the controller object to {sub}?", who: Who::Exporter },
    Ask { fact: "engagement.notice.objection_resolved", question: "Was the objection to {sub} settled?", who: Who::Exporter },
    Ask { fact: "engagement.engaged_on", question: "On which day did {sub} start to process the data?", who: Who::Exporter },
    Ask { fact: "engagement.identity_disclosed_to_controller", question: "Does the controller have the name, address and contact of {sub}?", who: Who::Exporter },
    Ask { fact: "engagement.flow_down_contract", question: "Does a contract bind {sub} to the same obligations as the processor?", who: Who::Exporter },
    Ask { fact: "derogations[].on_behalf_of_controller", question: "Does the exporter rely on the contract on behalf of the controller?", who: Who::Exporter },
    Ask { fact: "tools[].public_body_and_relevant_person", question: "Is the instrument between a public body and another relevant person?", who: Who::Exporter },
    Ask { fact: "onward.permitted_by_upstream_tool", question: "Does {upstream} allow the data to be passed on to {sub}?", who: Who::Lawyer },
    Ask { fact: "onward.within_instructions", question: "Did the controller instruct or agree in writing to passing the data on to {sub}?", who: Who::Exporter },
];

/// What each token of an adequacy decision demands of the recipient (`importer.is.<token>`), as a clause for
/// `{condition}`. A token that begins with `or-` is an alternative to the one before it.
#[rustfmt::skip]
pub(crate) static TOKENS: &[(&str, &str)] = &[
    ("subject-to-PIPEDA", "the recipient is subject to the Canadian PIPEDA"),
    ("or-largely-similar-provincial-act", "the recipient is subject to a Canadian provincial act largely similar to PIPEDA"),
    ("subject-to-Faroese-Act", "the recipient is subject to the Faroese data protection act"),
    ("personal-information-handling-business-operator-under-APPI", "the recipient is a business operator under the Japanese APPI"),
    ("personal-information-controller-under-PIPA", "the recipient is a personal information controller under the Korean PIPA"),
    ("subject-to-PIPA", "the recipient is subject to the Korean PIPA"),
    ("controller-or-processor-subject-to-LGPD", "the recipient is subject to the Brazilian LGPD for this processing"),
    ("on-dpf-list-active", "the recipient is active on the Data Privacy Framework List"),
    ("uk-extension", "the listing of the recipient includes the UK Extension to the Data Privacy Framework"),
    ("swiss-us-dpf", "the listing of the recipient includes the Swiss-U.S. Data Privacy Framework"),
    ("on-privacy-shield-list", "the recipient is active on the Privacy Shield List"),
    ("on-safe-harbour-list", "the recipient is on the Safe Harbour List"),
    ("US-CBP", "the recipient is US Customs and Border Protection"),
    ("CBSA", "the recipient is the Canada Border Services Agency"),
    ("UK competent authority for law enforcement", "the recipient is a UK authority competent for law enforcement"),
];

/// What a decision or a derogation demands of a fact, as a clause for `{condition}`.
#[rustfmt::skip]
pub(crate) static CONDITIONS: &[(&str, &str)] = &[
    ("data.automated", "the data are sent or later processed by automated means"),
    ("importer.in_decision_territory", "the recipient is in the territory that the decision covers"),
    ("exporter.exercises_public_powers", "the exporter does not exercise public powers"),
    ("exporter.kind", "the exporter is no public authority"),
    ("exporter.role", "the exporter acts as controller"),
    ("flow.frequency", "the transfer is occasional"),
    ("flow.data_subjects", "only a limited number of people is concerned"),
    ("derogations[].regime", "the law of the exporter knows this point"),
    ("derogations[].in_place_from", "its conditions are met on the day"),
    ("derogations[].in_place_until", "its conditions are still met on the day"),
    ("derogations[].explicit", "the consent is explicit"),
    ("derogations[].specific", "the consent is for this transfer"),
    ("derogations[].informed_of_risks", "the person was told of the risks of the transfer"),
    ("derogations[].freely_given", "the consent is freely given"),
    ("derogations[].not_withdrawn", "the consent has not been withdrawn"),
    ("derogations[].data_subject_party", "the contract is with the data subject, or the steps are taken at the data subject's request"),
    ("derogations[].necessary", "the transfer is necessary for the purpose"),
    ("derogations[].in_interest_of_data_subject", "the contract is in the interest of the data subject"),
    ("derogations[].recognised_in_law", "a law that binds the exporter recognises the public interest"),
    ("derogations[].specific_proceedings", "the transfer serves particular claims or proceedings"),
    ("derogations[].incapable_of_consent", "the person is unable to consent"),
    ("derogations[].public_register", "the data come from a public register"),
    ("derogations[].conditions_met", "the conditions for consulting the register are met"),
    ("derogations[].not_entire", "the register is not sent as a whole or by whole categories"),
    ("derogations[].compelling", "the controller has a compelling legitimate interest"),
    ("derogations[].not_overridden", "the interests of the data subjects do not override that interest"),
    ("derogations[].assessed_with_safeguards", "all circumstances were assessed and safeguards provided"),
    ("derogations[].no_other_ground", "no other ground is available"),
    ("derogations[].sa_informed", "the authority is informed"),
    ("derogations[].data_subject_informed", "the data subjects are informed"),
    ("derogations[].express", "the consent is express"),
    ("derogations[].this_disclosure", "the consent is for this disclosure"),
    ("derogations[].informed", "the consent is informed"),
    ("derogations[].directly_connected_with_contract", "the disclosure is directly connected with a contract"),
    ("derogations[].overriding_public_interest", "the disclosure protects an overriding public interest"),
    ("derogations[].legal_claims", "the disclosure serves legal claims"),
    ("derogations[].life_or_integrity", "the disclosure protects life or physical integrity"),
    ("derogations[].consent_unobtainable", "consent cannot be obtained in reasonable time"),
    ("derogations[].made_generally_accessible", "the person made the data generally accessible"),
    ("derogations[].not_prohibited", "the person has not prohibited the processing"),
    ("derogations[].statutory_register", "the data come from a register provided for by law"),
];
