//! Direct marketing (Art. 13 Directive 2002/58/EC, Art. 21(2)-(3) GDPR).

use super::consent::AskedConsent;
use super::fact::Fact;
use super::record::record;
use crate::Place;
use crate::words::words;
use time::Date;

words! {
    /// How marketing reaches people.
    pub enum Channel is "channel" {
        /// E-mail.
        Email = "email",
        /// Text message.
        Sms = "sms",
        /// Automated call.
        AutomatedCall = "automated-call",
        /// Fax.
        Fax = "fax",
        /// Call by a person.
        Call = "call",
        /// Post.
        Post = "post",
    }
}

impl Channel {
    /// Whether it needs prior consent as electronic mail does.
    #[must_use]
    pub const fn is_electronic(self) -> bool {
        !matches!(self, Self::Call | Self::Post)
    }
}

words! {
    /// Whose address it is.
    pub enum Address is "kind of address" {
        /// A private one.
        Private = "private",
        /// That of a named person at work.
        NamedWork = "named-work",
        /// The general one of a firm.
        GenericWork = "generic-work",
    }
}

words! {
    /// What uploaded contacts are used for.
    pub enum AudienceDirection is "use of uploaded contacts" {
        /// To reach them.
        Include = "include",
        /// To leave them out.
        Exclude = "exclude",
        /// Both.
        Both = "both",
    }
}

record! {
    /// Marketing for a purpose.
    pub struct Marketing is "marketing" {
        /// It is sent by mail, text message or automated call. Default: from the channel, the kind of purpose or the tool.
        electronic: Fact<bool>,
        /// It is direct marketing. Default: as electronic, channel and kind of purpose say.
        direct: Fact<bool>,
        /// The channel.
        channel: Fact<Channel>,
        /// The addressee is a natural person. Default: yes.
        recipient_is_natural_person: Fact<bool>,
        /// The country of the addressee. Default: that of the person concerned.
        recipient_country: Fact<Place>,
        /// Whose address it is. Default: unknown.
        address: Fact<Address>,
        /// National law allows mail to a named work address without consent. Default: unknown.
        named_work_permitted: Fact<bool>,
        /// National law allows such a call to a consumer without consent. Default: as recorded for the country, otherwise unknown.
        call_permitted: Fact<bool>,
        /// The consent to it. Counts if one of its facts is stated.
        consent: AskedConsent,
        /// The person objected. Default: as `objected_on` or the withdrawal of the consent says, otherwise no.
        objected: Fact<bool>,
        /// The day of the objection.
        objected_on: Fact<Date>,
        /// The person is in the national opt-out register; asked for calls and post. Default: unknown.
        in_opt_out_register: Fact<bool>,
        /// The purpose is the sending only, without profiling, rating or tracking. Default: unknown.
        only_sending: Fact<bool>,
        /// The subscription is on unless people act.
        default_on: Fact<bool>,
        /// Products of partners are advertised.
        partner_products: Fact<bool>,
    }
}

record! {
    /// The exception for existing customers (Art. 13(2) Directive 2002/58/EC). Counts if one of its facts is stated.
    pub struct SoftOptIn is "soft_opt_in" {
        /// The address came from a sale to that person. Default: unknown.
        contact_from_sale: Fact<bool>,
        /// Only the sender's own similar products are advertised. Default: no with products of partners.
        own_similar_products: Fact<bool>,
        /// The person could refuse when giving the address. Default: unknown.
        opt_out_at_collection: Fact<bool>,
        /// The person can refuse in each message. Default: unknown.
        opt_out_each_message: Fact<bool>,
    }
}

record! {
    /// Contact lists uploaded to an advertising network.
    pub struct UploadedAudience is "audience" {
        /// Lists are uploaded.
        uploaded: Fact<bool>,
        /// To reach the people or to leave them out.
        direction: Fact<AudienceDirection>,
    }
}
