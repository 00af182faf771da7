//! The picture: nothing overlaps, nothing is cut, nobody is left out.

use super::boxes::reach;
use super::flow::{Arrival, Flow, Group, Hub, Recipient};
use super::sheets::{Sheet, sheets};
use crate::Outcome;
use crate::lang::Tongue;

const OUTCOMES: [Outcome; 4] = [Outcome::Unlawful, Outcome::Undetermined, Outcome::Lawful, Outcome::NotRestricted];

/// A flow with so many parties in a row that pass data on, and so many recipients of each in each of three countries.
fn flow(hubs: usize, recipients: usize) -> Flow {
    let mut flow = Flow::default();
    for at in 0..hubs {
        let arrival =
            Arrival { from: at.saturating_sub(1), place: "Norway".into(), outcome: OUTCOMES[at % 4], count: 2 };
        flow.hubs.push(Hub { name: format!("Party {at} WWWWWWWWWWWWWWWWWWWWWW"), arrivals: vec![arrival] });
        if at > 0 {
            flow.ways.push((at - 1, at));
        }
        for place in ["Norway", "United States", "Sankt Kitts und Nevis, Bundesrepublik"] {
            let names =
                (0..recipients).map(|n| Recipient { name: format!("Recipient {n} of {place} & Co"), legs: 1 + n % 2 });
            let names: Vec<Recipient> = names.collect();
            let half = names.len() / 2;
            let rows =
                vec![(OUTCOMES[at % 4], names[..half].to_vec()), (OUTCOMES[(at + 1) % 4], names[half..].to_vec())];
            flow.groups.push(Group { hub: at, place: place.into(), part: (1, 1), rows });
        }
    }
    flow
}

fn overlap(sheet: &Sheet) -> bool {
    sheet.boxes.iter().enumerate().any(|(at, a)| {
        sheet.boxes[at + 1..].iter().any(|b| {
            a.x < b.x + b.area.width
                && b.x < a.x + a.area.width
                && a.y < b.y + b.area.height
                && b.y < a.y + a.area.height
        })
    })
}

#[test]
fn nothing_overlaps_and_nothing_is_cut() {
    for width in [720, 340] {
        for (hubs, recipients) in [(1, 2), (1, 40), (2, 9), (3, 30), (4, 3), (30, 2)] {
            let flow = flow(hubs, recipients);
            let all = sheets(&flow, width, Tongue::ENGLISH);
            let mut names = 0;
            for sheet in &all {
                assert!(sheet.width <= width, "{hubs} {recipients}: {} wide", sheet.width);
                assert!(sheet.height <= 1000, "{hubs} {recipients} in {width}: {} high", sheet.height);
                assert!(!overlap(sheet), "{hubs} {recipients} in {width}: boxes overlap");
                for one in &sheet.boxes {
                    assert!(reach(&one.area) <= one.area.width, "a line is wider than its box: {:?}", one.area);
                    assert!(one.y + one.area.height <= sheet.height && one.x + one.area.width <= sheet.width);
                    assert!(one.area.lines.iter().all(|line| line.y < one.area.height));
                    names += one.area.lines.iter().filter(|line| line.text.starts_with("Recipient ")).count();
                }
            }
            assert_eq!(names, hubs * recipients * 3, "{hubs} {recipients} in {width}: a recipient is missing");
        }
    }
}

#[test]
fn a_circle_is_told_and_not_followed() {
    let mut flow = flow(3, 1);
    flow.ways.push((2, 0));
    assert_eq!(flow.depth(3), None);
    let all = sheets(&flow, 720, Tongue::ENGLISH);
    assert!(all.iter().all(|sheet| sheet.outline && !overlap(sheet)));
}
