use super::*;
use crate::day::{iso, parse};
use crate::facts::Register;
use crate::{Law, Outcome};

const REGISTERS: [&str; 5] = [
    include_str!("../../../examples/registers/iconfirm.json"),
    include_str!("../../../examples/registers/klarpris.json"),
    include_str!("../../../examples/registers/plandisc.json"),
    include_str!("../../../examples/registers/superoffice.json"),
    include_str!("../../../examples/registers/triggerbee.json"),
];

fn day(text: &str) -> Date {
    parse(text).unwrap()
}

fn read(text: &str) -> Register {
    let register: Register = serde_json::from_str(text).unwrap();
    register.check().unwrap();
    register
}

/// A recipient of each kind of date.
fn acme() -> Register {
    read(
        r#"{"format": "lawful-register/1", "document": {"id": "d", "holder": "acme", "published": "2026-06-01"},
        "parties": [
            {"id": "acme", "name": {"written": "Acme"}, "places": [{"place": "NO", "kind": "establishment"}]},
            {"id": "mailer", "name": {"written": "Mailer, Inc.; \"naïve\" 郵便\\1"},
             "places": [{"place": "US", "kind": "establishment"}],
             "certs": [{"instrument": "eu-adequacy-us-dpf", "active": true, "entity_covered": true,
                        "covers_non_hr": true, "listed_until": "2027-02-01"}]},
            {"id": "help", "name": {"written": "Help"}, "places": [{"place": "IN", "kind": "establishment"}]},
            {"id": "host", "places": [{"place": "DE", "kind": "establishment"}]}],
        "engagements": [
            {"id": "mail", "by": "acme", "engages": "mailer", "by_role": "controller", "role": {"labelled": "processor"},
             "facts": {"data": {"tags": ["non-hr"]}, "tools": []}},
            {"id": "support", "by": "acme", "engages": "help", "by_role": "controller", "role": {"labelled": "processor"},
             "facts": {"tools": [{"kind": "bcr", "in_place_until": "2027-03-01", "ended_on": "2027-04-01"}]}},
            {"id": "hosting", "by": "acme", "engages": "host", "by_role": "controller", "role": {"labelled": "processor"},
             "planned_places": [{"place": "IN", "kind": "establishment", "when": "2027-05-01"},
                                {"place": "FR", "kind": "establishment", "when": null}],
             "facts": {"tools": [], "derogations": []}}]}"#,
    )
}

fn ahead(register: &Register, from: &str, until: &str) -> Vec<Entry> {
    Law::bundled().on(day(from)).calendar(register, day(until))
}

#[test]
fn every_kind_of_date_is_there() {
    let entries = ahead(&acme(), "2026-11-26", "2027-12-31");
    let said: Vec<(String, &str, EntryKind, Outcome, Outcome, &str)> = entries
        .iter()
        .filter(|e| e.kind != EntryKind::Findings)
        .map(|e| (iso(e.date), &*e.subject, e.kind, e.outcome_before, e.outcome_after, &*e.at))
        .collect();
    let has = |date: &str, subject: &str, kind, before, after, at: &str| {
        assert!(said.contains(&(date.into(), subject, kind, before, after, at)), "{date} {subject} in {said:#?}");
    };
    use Outcome::{Lawful, NotRestricted, Unlawful};
    has("2027-02-01", "mail", EntryKind::ListingLapses, Lawful, Unlawful, "/parties/1/certs/0");
    has("2027-02-01", "mail", EntryKind::Outcome, Lawful, Unlawful, "/engagements/0");
    let tool = entries.iter().find(|e| e.kind == EntryKind::ToolLapses).unwrap();
    assert_eq!((iso(tool.date), &*tool.at), ("2027-03-01".into(), "/engagements/1/facts/tools/0"));
    has("2027-05-01", "hosting", EntryKind::PlaceChanges, NotRestricted, Unlawful, "/engagements/2/planned_places/0");
    let old = entries.iter().find(|e| e.kind == EntryKind::StatementOld && e.subject == "mail").unwrap();
    assert_eq!((iso(old.date), old.new.contains(&"LF-R-070")), ("2027-06-02".into(), true));
}

#[test]
fn an_instrument_that_ends_is_there_with_its_consequence() {
    let entries = ahead(&read(REGISTERS[3]), "2020-02-13", "2020-12-31");
    let on: Vec<&Entry> = entries.iter().filter(|e| iso(e.date) == "2020-07-16").collect();
    assert!(on.iter().any(|e| e.kind == EntryKind::InstrumentEnds && e.new.contains(&"LF-T-003")), "{on:#?}");
}

/// Dates lie in the range, the order is that of days, nothing stands twice, and every change of `periods` is there.
#[test]
fn nothing_is_missed_and_nothing_made_up() {
    let law = Law::bundled();
    for register in REGISTERS.map(read).into_iter().chain([acme()]) {
        for (from, until) in [("2018-07-21", "2028-01-01"), ("2020-07-15", "2020-07-16"), ("2026-11-26", "2026-11-26")]
        {
            let on = law.on(day(from));
            let (first, last) = (day(from), day(until));
            let entries = on.calendar(&register, last);
            assert!(entries.is_sorted() && entries.windows(2).all(|two| two[0] != two[1]));
            assert!(entries.iter().all(|e| first < e.date && e.date <= last), "{from}");
            for leg in register.legs() {
                let periods = on.periods(&leg.transfer, first, last.next_day().unwrap());
                let changes: Vec<_> = periods.windows(2).map(|two| (two[1].from, two[1].outcome)).collect();
                let of_leg = |e: &&Entry| e.subject == leg.id && e.kind == EntryKind::Outcome;
                let found: Vec<_> = entries.iter().filter(of_leg).map(|e| (e.date, e.outcome_after)).collect();
                assert_eq!(found, changes, "{} from {from}", leg.id);
            }
        }
    }
}

#[test]
fn what_lies_behind_is_not_there() {
    assert!(ahead(&acme(), "2027-01-01", "2026-01-01").is_empty());
    assert!(ahead(&acme(), "2026-11-26", "2026-11-26").is_empty());
}

/// The lines put together again.
fn unfolded(ical: &str) -> String {
    ical.replace("\r\n ", "")
}

#[test]
fn lines_are_folded_and_no_letter_is_cut() {
    let long = "høyt ".repeat(3) + &"郵".repeat(60) + "; a, b\\c\r\nnew\u{7}line🦀";
    let mut entry = ahead(&acme(), "2026-11-26", "2027-12-31").remove(0);
    entry.text.clone_from(&long);
    entry.recipient = "x".repeat(200);
    let ical = to_ical(&[entry], "-//ø//EN", day("2026-11-26"));
    assert!(ical.ends_with("END:VCALENDAR\r\n") && !ical.replace("\r\n", "").contains(['\r', '\n']));
    for line in ical.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let said = "郵".repeat(60) + "\\; a\\, b\\\\c\\nnew line🦀";
    assert!(unfolded(&ical).contains(&said), "{ical}");
}

#[test]
fn every_event_is_whole_and_has_its_own_identifier() {
    let entries = ahead(&read(REGISTERS[2]), "2020-08-03", "2027-12-31");
    let ical = unfolded(&to_ical(&entries, "p", day("2026-11-26")));
    let uids: std::collections::BTreeSet<&str> = ical.lines().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!((uids.len(), ical.matches("BEGIN:VEVENT").count()), (entries.len(), entries.len()));
    assert_eq!(ical.matches("DTSTAMP:20261126T000000Z").count(), entries.len());
    // Another day of making changes the stamp alone.
    let later = unfolded(&to_ical(&entries, "p", day("2026-11-27")));
    assert_eq!(ical.replace("20261126T", "20261127T"), later);
}

/// Bless with `LAWFUL_BLESS=1`.
#[test]
fn the_calendar_is_the_golden_one() {
    let made = to_ical(&ahead(&acme(), "2026-11-26", "2027-12-31"), "-//lawful//lawful//EN", day("2026-11-26"));
    let golden = include_str!("golden.ics");
    if std::env::var_os("LAWFUL_BLESS").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/timeline/calendar/golden.ics"), &made).unwrap();
        return;
    }
    // The file may have been checked out with other ends of lines.
    assert_eq!(made, golden.replace("\r\n", "\n").replace('\n', "\r\n"));
}

/// A notice of 20 November with thirty days to object: from 20 December on the recipient may be used.
#[test]
fn the_end_of_a_period_to_object_is_an_entry() {
    let register = |sent: &str| {
        read(&format!(
            r#"{{"format": "lawful-register/1", "document": {{"id": "d", "holder": "acme"}},
            "parties": [{{"id": "acme", "places": [{{"place": "NO", "kind": "establishment"}}]}},
                        {{"id": "host", "places": [{{"place": "DE", "kind": "establishment"}}]}}],
            "engagements": [{{"id": "hosting", "by": "acme", "engages": "host", "subprocessing": {{
                "authorisation": {{"type": "general", "objection_period_days": 30}}, "notice": {{"given": true, "sent_on": {sent}}}}}}}]}}"#
        ))
    };
    let ends = |sent: &str, until: &str| -> Vec<(String, String)> {
        let entries = ahead(&register(sent), "2026-11-26", until).into_iter();
        entries.filter(|e| e.kind == EntryKind::ObjectionEnds).map(|e| (iso(e.date), e.at)).collect()
    };
    let wanted = ("2026-12-20".to_owned(), "/engagements/0/subprocessing".to_owned());
    assert_eq!(ends("\"2026-11-20\"", "2027-06-01"), [wanted]);
    assert_eq!(ends("\"2026-11-20\"", "2026-12-19"), []);
    assert_eq!(ends("\"2026-10-01\"", "2027-06-01"), [], "it has run");
    assert_eq!(ends("null", "2027-06-01"), [], "nobody knows when");
}
