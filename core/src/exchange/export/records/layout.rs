//! The columns in which authorities lay a record out: a table, and nothing else.
//!
//! A layout has the columns of the authority's own template or guidance, in its order and in its language. A column that
//! asks for what no register holds (a link to an assessment, say) is [`Field::Nothing`]: it is there, and empty.

use crate::words::words;

words! {
    /// The columns of a record of processing activities.
    pub enum Layout is "layout of a record" {
        /// The items of Art. 30(1) or (2) GDPR in the order of their letters, in the language of the day.
        Gdpr = "gdpr",
        /// France: the sheet for an activity of the *registre de base* of the CNIL, one row for each sheet.
        Cnil = "cnil",
        /// United Kingdom: the documentation templates of the ICO for controllers and processors.
        Ico = "ico",
        /// Ireland: the items that the guidance note of the DPC on Art. 30 (April 2023) lists.
        Dpc = "dpc",
        /// Norway: the items that Datatilsynet lists for the *protokoll*.
        DatatilsynetNo = "datatilsynet-no",
        /// Denmark: the items that Datatilsynet's guidance on the *fortegnelse* lists.
        DatatilsynetDk = "datatilsynet-dk",
        /// Sweden: the items of the checklists that the IMY took over from Datainspektionen.
        Imy = "imy",
    }
}

/// What fills a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// What no register holds: the column stays empty.
    Nothing,
    /// The name of the activity.
    Activity,
    /// The day of the record.
    Day,
    /// Names and contacts: the whole of item (a).
    Contacts,
    /// The controllers for whom a processor works.
    Controllers,
    /// The joint controllers.
    Joint,
    /// The data protection officer.
    Officer,
    /// The purposes.
    Purposes,
    /// The kinds of processing done for each controller.
    Processing,
    /// The kinds of data subjects.
    Subjects,
    /// The kinds of data.
    Data,
    /// Whether special categories are among them, by the exceptions that are stated.
    Exceptions,
    /// The recipients.
    Recipients,
    /// Those of them that are processors.
    Processors,
    /// Those of them that are not, or whose role is not known.
    Others,
    /// The third countries, with the recipient there.
    Countries,
    /// The safeguards for them, with the recipient.
    Safeguards,
    /// The periods.
    Erasure,
    /// The security measures.
    Security,
    /// The legal bases.
    Bases,
    /// What is said of legitimate interests.
    Interests,
    /// Whether persons are profiled.
    Profiling,
    /// Where the data come from.
    Sources,
    /// Where the data are.
    Places,
}

/// A column: its heading in the words of the authority, and what fills it.
pub(super) type Column = (&'static str, Field);

/// The columns of a layout for a controller and for a processor.
pub(super) struct Sheet {
    pub(super) controller: &'static [Column],
    pub(super) processor: &'static [Column],
    /// Whether the headings are phrases of the catalogue, to be told in the language of the day.
    pub(super) told: bool,
    /// The headings under which names and contacts go that the authority asks for outside the table.
    pub(super) aside: &'static [Column],
}

pub(super) const fn sheet(layout: Layout) -> &'static Sheet {
    match layout {
        Layout::Gdpr => &GDPR,
        Layout::Cnil => &CNIL,
        Layout::Ico => &ICO,
        Layout::Dpc => &DPC,
        Layout::DatatilsynetNo => &DATATILSYNET_NO,
        Layout::DatatilsynetDk => &DATATILSYNET_DK,
        Layout::Imy => &IMY,
    }
}

/// Art. 30(1) and (2) GDPR, item for item.
static GDPR: Sheet = Sheet {
    told: true,
    aside: &[],
    controller: &[
        ("Processing activity", Field::Activity),
        ("(a) Controller, joint controllers, data protection officer", Field::Contacts),
        ("(b) Purposes of the processing", Field::Purposes),
        ("(c) Categories of data subjects", Field::Subjects),
        ("(c) Categories of personal data", Field::Data),
        ("(d) Categories of recipients", Field::Recipients),
        ("(e) Third countries and international organisations", Field::Countries),
        ("(e) Safeguards for the transfers", Field::Safeguards),
        ("(f) Time limits for erasure", Field::Erasure),
        ("(g) Technical and organisational security measures", Field::Security),
    ],
    processor: &[
        ("Processing activity", Field::Activity),
        ("(a) Processor, controllers, data protection officer", Field::Contacts),
        ("(b) Categories of processing carried out for each controller", Field::Processing),
        ("(c) Third countries and international organisations", Field::Countries),
        ("(c) Safeguards for the transfers", Field::Safeguards),
        ("(d) Technical and organisational security measures", Field::Security),
    ],
};

/// CNIL, *Registre des activités de traitement, modèle de registre de base* (cnil.fr, "Le registre des activités de
/// traitement"): the *fiche* for an activity, in its order. Of the processor the items of Art. 30(2) that its page lists.
static CNIL: Sheet = Sheet {
    told: false,
    aside: &[
        ("Coordonnées du responsable de l’organisme", Field::Contacts),
        ("Coordonnées du délégué à la protection des données", Field::Officer),
    ],
    controller: &[
        ("Nom de l’activité", Field::Activity),
        ("Date de création de la fiche", Field::Day),
        ("Date de dernière mise à jour de la fiche", Field::Nothing),
        ("Nom du responsable conjoint du traitement", Field::Joint),
        ("Nom du logiciel ou de l’application", Field::Nothing),
        ("Objectifs poursuivis", Field::Purposes),
        ("Catégories de personnes concernées", Field::Subjects),
        ("Catégories de données collectées", Field::Data),
        ("Des données sensibles sont-elles traitées ?", Field::Exceptions),
        ("Durées de conservation des catégories de données", Field::Erasure),
        ("Destinataires internes", Field::Nothing),
        ("Organismes externes", Field::Others),
        ("Sous-traitants", Field::Processors),
        ("Transferts des données hors UE", Field::Countries),
        ("Garanties prévues pour ces transferts", Field::Safeguards),
        ("Mesures de sécurité", Field::Security),
    ],
    processor: &[
        ("Nom de l’activité", Field::Activity),
        ("Client (responsable de traitement)", Field::Controllers),
        ("Catégories de traitements effectués pour le compte du client", Field::Processing),
        ("Transferts des données hors UE", Field::Countries),
        ("Garanties prévues pour ces transferts", Field::Safeguards),
        ("Mesures de sécurité", Field::Security),
    ],
};

/// ICO, *Documentation template for controllers* and *for processors* (ico.org.uk, "How do we document our processing
/// activities?"): row 9 of the sheet `Template`, columns A to AD; the contacts of its first rows stand aside.
static ICO: Sheet = Sheet {
    told: false,
    aside: &[
        ("Name and contact details", Field::Contacts),
        ("Data Protection Officer (if applicable)", Field::Officer),
    ],
    controller: &[
        ("Business function", Field::Activity),
        ("Purpose of processing", Field::Purposes),
        ("Name and contact details of joint controller (if applicable)", Field::Joint),
        ("Categories of individuals", Field::Subjects),
        ("Categories of personal data", Field::Data),
        ("Categories of recipients", Field::Recipients),
        ("Link to contract with processor", Field::Nothing),
        (ICO_COUNTRIES, Field::Countries),
        (ICO_SAFEGUARDS, Field::Safeguards),
        ("Retention schedule (if possible)", Field::Erasure),
        (ICO_SECURITY, Field::Security),
        ("Article 6 lawful basis for processing personal data", Field::Bases),
        ("Article 9 condition for processing special category data", Field::Exceptions),
        ("Legitimate interests for the processing (if applicable)", Field::Interests),
        ("Link to record of legitimate interests assessment (if applicable)", Field::Nothing),
        ("Rights available to individuals", Field::Nothing),
        ("Existence of automated decision-making, including profiling (if applicable)", Field::Profiling),
        ("The source of the personal data (if applicable)", Field::Sources),
        ("Link to record of consent", Field::Nothing),
        ("Location of personal data", Field::Places),
        ("Data Protection Impact Assessment required?", Field::Nothing),
        ("Data Protection Impact Assessment progress", Field::Nothing),
        ("Link to Data Protection Impact Assessment", Field::Nothing),
        ("Has a personal data breach occurred?", Field::Nothing),
        ("Link to record of personal data breach", Field::Nothing),
        ("Data Protection Act 2018 Schedule 1 Condition for processing", Field::Nothing),
        ("GDPR Article 6 lawful basis for processing", Field::Bases),
        ("Link to retention and erasure policy document", Field::Nothing),
        ("Is personal data retained and erased in accordance with the policy document?", Field::Nothing),
        ("Reasons for not adhering to policy document (if applicable)", Field::Nothing),
    ],
    processor: &[
        ("Name and contact details of controller", Field::Controllers),
        ("Name and contact details of controller's representative (if applicable)", Field::Nothing),
        ("Categories of processing", Field::Processing),
        (ICO_COUNTRIES, Field::Countries),
        (ICO_SAFEGUARDS, Field::Safeguards),
        (ICO_SECURITY, Field::Security),
    ],
};

const ICO_COUNTRIES: &str =
    "Names of third countries or international organisations that personal data are transferred to (if applicable)";
const ICO_SAFEGUARDS: &str = "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)";
const ICO_SECURITY: &str = "General description of technical and organisational security measures (if possible)";

/// DPC, *Guidance Note: Records of Processing Activities (RoPA) under Article 30 GDPR*, April 2023: the items in the order
/// in which the note sets them out, and the legal basis, which it names among the extra information to include.
static DPC: Sheet = Sheet {
    told: false,
    aside: &[],
    controller: &[
        ("Processing activity", Field::Activity),
        ("Name and contact details of the controller, joint controller, representative and DPO", Field::Contacts),
        ("Purposes of the processing", Field::Purposes),
        ("Categories of data subjects", Field::Subjects),
        ("Categories of personal data", Field::Data),
        ("Categories of recipients", Field::Recipients),
        ("Transfers to third countries or international organisations", Field::Countries),
        ("Documentation of suitable safeguards", Field::Safeguards),
        ("Envisaged time limits for erasure", Field::Erasure),
        ("General description of technical and organisational security measures", Field::Security),
        ("Legal basis", Field::Bases),
    ],
    processor: &[
        ("Processing activity", Field::Activity),
        ("Name and contact details of the processor, each controller, representative and DPO", Field::Contacts),
        ("Categories of processing carried out on behalf of each controller", Field::Processing),
        ("Transfers to third countries or international organisations", Field::Countries),
        ("Documentation of suitable safeguards", Field::Safeguards),
        ("General description of technical and organisational security measures", Field::Security),
    ],
};

/// Datatilsynet (Norway), "Protokoll over behandlingsaktiviteter" (datatilsynet.no): the numbered items of the page, those
/// of two parts in two columns, and the legal basis, which its template offers beside them.
static DATATILSYNET_NO: Sheet = Sheet {
    told: false,
    aside: &[],
    controller: &[
        ("Behandlingsaktivitet", Field::Activity),
        ("Behandlingsansvarlig, felles behandlingsansvarlig, representant og personvernombud", Field::Contacts),
        ("Formålene med behandlingen", Field::Purposes),
        ("Kategorier av registrerte", Field::Subjects),
        ("Kategorier av personopplysninger", Field::Data),
        ("Kategorier av mottakere", Field::Recipients),
        ("Overføringer til tredjestat eller internasjonal organisasjon", Field::Countries),
        ("Nødvendige garantier", Field::Safeguards),
        ("Planlagte tidsfrister for sletting", Field::Erasure),
        ("Tekniske og organisatoriske sikkerhetstiltak", Field::Security),
        ("Behandlingsgrunnlag", Field::Bases),
    ],
    processor: &[
        ("Behandlingsaktivitet", Field::Activity),
        ("Databehandler, behandlingsansvarlige, representant og personvernombud", Field::Contacts),
        ("Kategorier av behandling utført på vegne av hver behandlingsansvarlig", Field::Processing),
        ("Overføringer til tredjestat eller internasjonal organisasjon", Field::Countries),
        ("Nødvendige garantier", Field::Safeguards),
        ("Tekniske og organisatoriske sikkerhetstiltak", Field::Security),
    ],
};

/// Datatilsynet (Denmark), "Vejledning om fortegnelse" (datatilsynet.dk): the items of Art. 30 as the guidance goes through
/// them, those of two parts in two columns.
static DATATILSYNET_DK: Sheet = Sheet {
    told: false,
    aside: &[],
    controller: &[
        ("Behandlingsaktivitet", Field::Activity),
        ("Dataansvarlig, fælles dataansvarlige, repræsentant og databeskyttelsesrådgiver", Field::Contacts),
        ("Formålene med behandlingen", Field::Purposes),
        ("Kategorier af registrerede", Field::Subjects),
        ("Kategorier af personoplysninger", Field::Data),
        ("Kategorier af modtagere", Field::Recipients),
        ("Overførsler til tredjelande eller internationale organisationer", Field::Countries),
        ("Fornødne garantier", Field::Safeguards),
        ("Forventede tidsfrister for sletning", Field::Erasure),
        ("Tekniske og organisatoriske sikkerhedsforanstaltninger", Field::Security),
    ],
    processor: &[
        ("Behandlingsaktivitet", Field::Activity),
        ("Databehandler, dataansvarlige, repræsentant og databeskyttelsesrådgiver", Field::Contacts),
        ("Kategorier af behandling på vegne af den enkelte dataansvarlige", Field::Processing),
        ("Overførsler til tredjelande eller internationale organisationer", Field::Countries),
        ("Fornødne garantier", Field::Safeguards),
        ("Tekniske og organisatoriske sikkerhedsforanstaltninger", Field::Security),
    ],
};

/// IMY, "Föra register över behandling" (first published by Datainspektionen): the checklists for controllers and for
/// processors, those items of two parts in two columns.
static IMY: Sheet = Sheet {
    told: false,
    aside: &[],
    controller: &[
        ("Behandling", Field::Activity),
        ("Personuppgiftsansvarig, företrädare och dataskyddsombud", Field::Contacts),
        ("Ändamålen med behandlingen", Field::Purposes),
        ("Kategorier av registrerade", Field::Subjects),
        ("Kategorier av personuppgifter", Field::Data),
        ("Kategorier av mottagare", Field::Recipients),
        ("Överföringar till tredjeland eller internationell organisation", Field::Countries),
        ("Lämpliga skyddsåtgärder", Field::Safeguards),
        ("Förutsedda tidsfrister för radering", Field::Erasure),
        ("Tekniska och organisatoriska säkerhetsåtgärder", Field::Security),
    ],
    processor: &[
        ("Behandling", Field::Activity),
        ("Personuppgiftsbiträde, personuppgiftsansvariga, företrädare och dataskyddsombud", Field::Contacts),
        ("Kategorier av behandling för varje personuppgiftsansvarigs räkning", Field::Processing),
        ("Överföringar till tredjeland eller internationell organisation", Field::Countries),
        ("Lämpliga skyddsåtgärder", Field::Safeguards),
        ("Tekniska och organisatoriska säkerhetsåtgärder", Field::Security),
    ],
};
