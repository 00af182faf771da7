//! The phrases of sentences, in lower case: English, Norwegian, Swedish, Danish, German, Dutch, French.

/// How a sentence begins that says whom a document's holder engages.
#[rustfmt::skip]
pub(in crate::exchange) const USE: &[&str] = &[
    "we may use", "we use", "we may engage", "we engage", "we rely on", "we work with", "we work closely with",
    "vi kan benytte", "vi benytter", "vi kan bruke", "vi bruker", "vi anvender", "vi samarbeider med", "vi samarbeider tett med",
    "vi kan använda", "vi använder", "vi kan anlita", "vi anlitar", "vi samarbetar med", "vi samarbetar nära med",
    "vi kan bruge", "vi bruger", "vi kan anvende",
    "wir nutzen", "wir benutzen", "wir verwenden", "wir setzen", "wir beauftragen", "wir arbeiten mit",
    "wij gebruiken", "we gebruiken", "wij maken gebruik van", "we maken gebruik van", "wij schakelen",
    "nous utilisons", "nous pouvons utiliser", "nous faisons appel à", "nous avons recours à",
];

/// Words between the verb and what is used, that say nothing of it.
pub(in crate::exchange) const ALSO: &[&str] = &[
    "also ",
    "currently ",
    "også ",
    "for tiden ",
    "också ",
    "även ",
    "auch ",
    "derzeit ",
    "ook ",
    "également ",
    "aussi ",
];

/// Words that announce a list: what they stand before is a heading, and no recipient.
pub(in crate::exchange) const FOLLOWING: &[&str] = &[
    "the following ",
    "following ",
    "følgende ",
    "følgjande ",
    "följande ",
    "folgende ",
    "die folgenden ",
    "de volgende ",
    "volgende ",
    "les suivants",
    "les ",
];

/// Words between what is used and what it is used as.
pub(in crate::exchange) const AS: &[&str] = &[" as our ", " as a ", " as an ", " as ", " som ", " als ", " comme "];

/// Words between what is used and what it is used for.
#[rustfmt::skip]
pub(in crate::exchange) const FOR: &[&str] = &[
    " in order to ", " to ", " for ", " for å ", " for at ", " til ", " för att ", " för ", " till ", " i syfte att ",
    " um ", " für ", " zur ", " zum ", " om ", " voor ", " pour ", " afin de ",
];

/// Words between the members of a list, the last two of them.
pub(in crate::exchange) const AND: &[&str] = &[" and ", " og ", " och ", " und ", " en ", " et "];

/// Words before the components of what is used.
pub(in crate::exchange) const WITH: &[&str] =
    &[" with ", " including ", " med ", " inkl. ", " mit ", " met ", " avec "];

/// Words that leave a list open.
pub(in crate::exchange) const ET_CETERA: &[&str] =
    &["etc.", "etc", "m.m.", "m.m", "mm.", "m.v.", "mv.", "osv.", "osv", "usw.", "usw", "enz.", "enz", "o.l."];

/// Sentences that say to whom personal data are passed: the words before the data, and those between data and recipient.
#[rustfmt::skip]
pub(in crate::exchange) const SHARE: &[(&str, &[&str])] = &[
    ("share", &[" with "]), ("disclose", &[" to "]), ("transfer", &[" to "]), ("pass", &[" on to ", " to "]),
    ("dele", &[" med "]), ("utlevere", &[" til "]), ("overføre", &[" til "]), ("videreformidle", &[" til "]),
    ("dela", &[" med "]), ("vidarebefordra", &[" till "]), ("lämna ut", &[" till "]), ("överföra", &[" till "]),
    ("videregive", &[" til "]), ("videregiver", &[" til "]),
    ("deler", &[" med "]), ("delar", &[" med "]), ("utleverer", &[" til "]), ("vidarebefordrar", &[" till "]),
    ("geben", &[" an "]), ("übermitteln", &[" an "]), ("delen", &[" met "]), ("verstrekken", &[" aan "]),
    ("partageons", &[" avec "]), ("partager", &[" avec "]), ("communiquons", &[" à "]), ("transmettons", &[" à "]),
];

/// The holder, as its own document says it.
pub(in crate::exchange) const WE: &[&str] = &["we", "vi", "wir", "wij", "nous"];

/// How a document calls personal data in a sentence.
#[rustfmt::skip]
pub(in crate::exchange) const PERSONAL_DATA: &[&str] = &[
    "personal data", "personal information", "your data", "your information",
    "personopplysning", "opplysningene dine", "dine opplysninger", "personuppgift", "dina uppgifter",
    "personoplysning", "dine oplysninger", "personenbezogene", "ihre daten", "persoonsgegevens", "uw gegevens",
    "données personnelles", "données à caractère personnel", "vos données",
];

/// Words that make a sentence possible only.
#[rustfmt::skip]
pub(in crate::exchange) const POSSIBLE: &[&str] =
    &["may", "might", "can", "could", "kan", "kunne", "können", "könnten", "kunnen", "pouvons", "peut", "peuvent"];

/// Words that turn a sentence around.
#[rustfmt::skip]
pub(in crate::exchange) const NOT: &[&str] = &[
    "not", "never", "no", "neither", "without",
    "ikke", "aldri", "aldrig", "ingen", "uten", "uden", "varken", "inte", "inga", "ej", "utan",
    "nicht", "nie", "kein", "keine", "keinen", "keiner", "ohne", "niet", "nooit", "geen", "zonder",
    "pas", "jamais", "aucun", "aucune", "sans",
];

/// Words that put a sentence into the future, or make a duty of it.
#[rustfmt::skip]
pub(in crate::exchange) const NOT_YET: &[&str] = &[
    "unless", "will", "shall", "must", "should", "would", "require", "requires", "required", "planned", "plans",
    "med mindre", "vil", "skal", "må", "bør", "ønsker", "krever", "kommer att", "ska", "skall", "måste", "bör", "kräver",
    "medmindre", "kræver", "wird", "werden", "sollen", "soll", "muss", "müssen", "zal", "zullen", "moeten", "moet", "tenzij",
    "doit", "doivent",
];

/// Words that begin a condition.
pub(in crate::exchange) const IF: &[&str] = &[
    "if ", "when ", "where ", "hvis ", "dersom ", "når ", "om ", "när ", "wenn ", "falls ", "als ", "indien ", "si ",
    "lorsque ",
];

/// What a place in a sentence is the place of, by the word before it. Each is a stem.
#[rustfmt::skip]
pub(in crate::exchange) const WHERE: &[(&str, &str)] = &[
    ("backed up", "backup"), ("sikkerhetskopier", "backup"), ("säkerhetskopier", "backup"), ("sikkerhedskopier", "backup"),
    ("stored", "storage"), ("hosted", "storage"), ("stores", "storage"),
    ("lagres", "storage"), ("lagret", "storage"), ("lagrer", "storage"), ("lagras", "storage"), ("lagrade", "storage"),
    ("lagrar", "storage"), ("opbevares", "storage"), ("opbevarer", "storage"), ("gespeichert", "storage"),
    ("opgeslagen", "storage"), ("stockées", "storage"), ("hébergées", "storage"),
    ("processed", "processing"), ("processes", "processing"), ("behandler", "processing"), ("behandles", "processing"),
    ("behandlar", "processing"), ("behandlas", "processing"), ("verarbeitet", "processing"), ("verwerkt", "processing"),
    ("traitées", "processing"), ("traite", "processing"),
];

/// Words that say of the recipient itself where it is.
#[rustfmt::skip]
pub(in crate::exchange) const IS_IN: &[&str] = &[
    "is located in", "is based in", "is established in", "holder til i", "er etablert i", "ligger i", "finns i",
    "är etablerad i", "er etableret i", "har sitz in", "ist ansässig in", "is gevestigd in", "est établi en", "est située en",
];

/// How a document calls the recipient in such a sentence.
#[rustfmt::skip]
pub(in crate::exchange) const THE_RECIPIENT: &[&str] = &[
    "the supplier", "the vendor", "the provider", "the company", "the subprocessor", "the sub-processor", "the processor",
    "leverandøren", "selskapet", "databehandleren", "underdatabehandleren", "underleverandøren", "leverantören", "företaget",
    "biträdet", "underbiträdet", "personuppgiftsbiträdet", "underleverantören", "virksomheden", "der anbieter",
    "das unternehmen", "der dienstleister", "de leverancier", "de verwerker", "le prestataire", "le fournisseur",
];

/// A country that is not named.
#[rustfmt::skip]
pub(in crate::exchange) const THIRD_COUNTRY: &[&str] = &[
    "a third country", "third countries", "tredjeland", "tredje land", "et tredjeland", "ett tredje land", "tredjelande",
    "einem drittland", "drittländern", "een derde land", "derde landen", "un pays tiers",
];

/// Europe, which is no country and no zone of the law.
pub(in crate::exchange) const EUROPE: &[&str] = &["europe", "europa", "l'europe"];

/// Words before the region that it lies outside of.
pub(in crate::exchange) const OUTSIDE: &[&str] =
    &[" outside ", " utenfor ", " utanför ", " uden for ", " außerhalb ", " buiten ", " en dehors de ", " hors de "];

/// A processing agreement (Art. 28(3) GDPR). Each is a stem.
#[rustfmt::skip]
pub(in crate::exchange) const AGREEMENT: &[&str] = &[
    "data processing agreement", "data-processing agreement", "data processing addend", "data protection agreement",
    "databehandleravtale", "databehandlaravtal", "personuppgiftsbiträdesavtal", "biträdesavtal", "databehandleraftale",
    "auftragsverarbeitungsvertrag", "auftragsverarbeitungsverträge", "av-vertrag", "av-verträge", "verwerkersovereenkomst",
    "accord de sous-traitance", "contrat de sous-traitance", "accord sur le traitement des données",
];

/// Words that say that such agreements are there.
#[rustfmt::skip]
pub(in crate::exchange) const HAVE: &[&str] = &[
    "have entered into", "has entered into", "have signed", "has signed", "enter into", "establish", "are bound by",
    "is bound by", "are subject to", "is subject to", "have", "has",
    "har inngått", "har vi inngått", "er underlagt", "har signert", "har", "har ingått", "har tecknat", "omfattas av",
    "er omfattet af", "har indgået", "haben", "wurden", "unterliegen", "sind", "hebben", "avons conclu", "sont soumis à",
];

/// Words for every one of them.
#[rustfmt::skip]
pub(in crate::exchange) const ALL: &[&str] = &[
    "all", "each", "every", "in such cases", "alle", "hver", "hvert", "alle våre", "i slike tilfeller", "alla", "samtliga", "varje",
    "i sådana fall", "hver enkelt", "i sådanne tilfælde", "sämtliche", "sämtlichen", "jedem", "jeder", "allen", "elke", "iedere",
    "tous", "toutes", "chaque",
];

/// Words for those to whom the holder is bound: an agreement with these is not one with a recipient.
pub(in crate::exchange) const CUSTOMERS: &[&str] =
    &["customer", "client", "kunde", "kunder", "kunden", "klant", "klanten", "kund ", "våra kunder", "auftraggeber"];

/// Words that point to a list elsewhere.
#[rustfmt::skip]
pub(in crate::exchange) const ELSEWHERE: &[&str] = &[
    "appendix", "annex", "schedule", "vedlegg", "bilag", "bilaga", "förteckning", "anhang", "anlage", "bijlage", "annexe",
];

/// Words for processing outside the zone, after which a sentence names what it relies on.
#[rustfmt::skip]
pub(in crate::exchange) const OUTSIDE_THE_ZONE: &[&str] = &[
    "outside the eu", "outside the eea", "outside of the eu", "outside of the eea", "outside the european",
    "utenfor eu", "utenfor eøs", "utanför eu", "utanför ees", "uden for eu", "uden for eøs", "außerhalb der eu",
    "außerhalb des ewr", "buiten de eu", "buiten de eer", "hors de l'ue", "en dehors de l'ue", "hors ue",
];

/// Words over recipients that are not engaged now. Each is a stem.
#[rustfmt::skip]
pub(in crate::exchange) const NOT_NOW: &[&str] = &[
    "planned", "not yet", "upcoming", "future", "former", "previous", "removed", "retired",
    "planlagt", "planlagte", "fremtidig", "tidligere", "planerad", "framtida", "tidigare", "kommende", "geplant", "künftig",
    "ehemalig", "gepland", "toekomstig", "voormalig", "prévu", "futur", "ancien",
];

/// Words for data that may be there, or may not. Each begins a word.
#[rustfmt::skip]
pub(in crate::exchange) const MAY_BE: &[&str] = &[
    "may ", "might ", "possibly", "can occur", "kan oppstå", "kan forekomme", "ev.", "ev ", "eventuell", "kan förekomma",
    "kan komme", "ggf.", "möglicherweise", "eventueel", "éventuellement", "ofte vil det ikke", "evt.",
];

/// What sentences claim of the data, as the word of a register.
#[rustfmt::skip]
pub(in crate::exchange) const CLAIMS: &[(&str, &[&str])] = &[
    ("no-access", &[
        "has no access", "have no access", "does not have access", "do not have access", "without access to",
        "har ingen tilgang", "har ikke tilgang", "har ingen åtkomst", "har inte åtkomst", "har inte tillgång",
        "har ingen adgang", "har ikke adgang", "keinen zugriff", "geen toegang", "n'a pas accès", "n'ont pas accès",
    ]),
    ("no-data-stored", &[
        "no data is stored", "no data are stored", "does not store any data", "ingen data lagres", "lagres ingen data",
        "inga data lagras", "ingen data lagras", "ingen data gemmes", "keine daten gespeichert", "geen gegevens opgeslagen",
        "aucune donnée n'est stockée",
    ]),
    ("only-these", &[
        "the only data", "only contains", "contains only", "only stores", "stores only", "- only ", "– only ",
        "eneste data", "inneholder bare", "har bare", "lagrer bare", "lagrer kun", "inneholder kun", "- bare ", "– bare ",
        "enda uppgifter", "innehåller endast", "lagrar endast", "lagrar bara", "indeholder kun", "gemmer kun", "- kun ", "– kun ",
        "enthält nur", "speichert nur", "bevat alleen", "uniquement",
    ]),
    ("anonymised", &["anonymised", "anonymized", "anonymiseres", "anonymisert", "anonymiseras", "anonymiserade", "anonymiseret",
        "anonymisiert", "geanonimiseerd", "anonymisées"]),
    ("not-connected", &["not connected", "no connection", "ingen forbindelse", "ikke koblet", "inte kopplad", "ingen koppling",
        "ikke forbundet", "nicht verbunden", "keine verbindung", "niet verbonden"]),
    ("all-in-system", &[
        "all personal data stored in", "all data stored in", "alle personopplysninger som er lagret i", "alle data som er lagret i",
        "personuppgifter som finns lagrade i", "alla uppgifter som lagras i", "alle personoplysninger, der er gemt i",
        "alle in dem system gespeicherten", "alle personenbezogenen daten, die in",
    ]),
];
