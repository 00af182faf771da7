//! The records of Art. 30, read off a register.

use super::*;
use lawful::facts::{Record30, RecordItem, RecordSide};

fn sound(document: &str, side: RecordSide) -> Record30 {
    let register = register(document);
    let whole = serde_json::to_value(&register).unwrap();
    let record = register.records(side);
    for row in &record.rows {
        assert_eq!(whole.pointer(&row.pointer).unwrap()["id"], row.id.as_str());
        for cell in &row.cells {
            assert!(cell.pointers.len() >= cell.values.len());
            assert_eq!(cell.known, !cell.values.is_empty() && cell.pointers.len() == cell.values.len());
            for (value, pointer) in cell.values.iter().zip(&cell.pointers) {
                assert!(whole.pointer(pointer).is_some(), "{document}: {value} at {pointer}");
            }
        }
    }
    record
}

fn values(record: &Record30, row: &str, item: RecordItem) -> (bool, Vec<String>) {
    let row = record.rows.iter().find(|r| r.id == row).unwrap_or_else(|| panic!("no row {row}"));
    let cell = row.cells.iter().find(|c| c.item == item).unwrap();
    (cell.known, cell.values.clone())
}

#[test]
fn iconfirm_has_a_record_for_each_of_its_roles() {
    let own = sound("iconfirm", RecordSide::Controller);
    assert_eq!(own.rows.len(), 1);
    assert_eq!(own.rows[0].cells.len(), 7);
    let (known, purposes) = values(&own, "own-processing", RecordItem::Purposes);
    assert!(known && purposes.len() == 4, "{purposes:?}");
    let (known, recipients) = values(&own, "own-processing", RecordItem::Recipients);
    assert!(!known, "those who receive data under law are not named");
    assert_eq!(recipients, ["Hubspot", "Microsoft", "Tripletex", "Econ Partner AS"]);
    let (known, transfers) = values(&own, "own-processing", RecordItem::ControllerTransfers);
    assert!(!known && transfers == ["US (processing)"], "{transfers:?}");
    let (known, periods) = values(&own, "own-processing", RecordItem::Erasure);
    assert!(!known && periods.len() == 3, "the newsletter has no period");

    let others = sound("iconfirm", RecordSide::Processor);
    assert_eq!(others.rows.iter().map(|r| r.id.as_str()).collect::<Vec<_>>(), ["platform"]);
    assert_eq!(others.rows[0].cells.len(), 4);
    let (known, kinds) = values(&others, "platform", RecordItem::Processing);
    assert!(known && kinds[0].starts_with("the Iconfirm platform"));
}

#[test]
fn superoffice_has_a_record_for_each_of_its_roles() {
    let own = sound("superoffice", RecordSide::Controller);
    let rows: Vec<&str> = own.rows.iter().map(|r| r.id.as_str()).collect();
    assert!(rows.contains(&"recruitment") && rows.contains(&"remarketing"), "{rows:?}");
    assert!(!rows.contains(&"crm-online-service"));
    let community = own.rows.iter().find(|r| r.id == "community").unwrap();
    assert!(!community.role_known, "nobody says whose the Community site is");
    let (_, names) = values(&own, "remarketing", RecordItem::ControllerContacts);
    assert_eq!(names[..4], ["SuperOffice AS", "Facebook", "Google", "LinkedIn"].map(str::to_owned));
    let (known, _) = values(&own, "recruitment", RecordItem::Erasure);
    assert!(known);

    let others = sound("superoffice", RecordSide::Processor);
    let rows: Vec<&str> = others.rows.iter().map(|r| r.id.as_str()).collect();
    assert_eq!(rows, ["community", "crm-online-service"]);
    let (known, _) = values(&others, "crm-online-service", RecordItem::ProcessorTransfers);
    assert!(!known, "no country is stated");
}

#[test]
fn an_engagement_without_an_activity_has_its_own_row() {
    let register = small(json!({}), json!({"name": {"written": "Acme"}}), json!({}), json!({"by_role": "controller"}));
    let own = register.records(RecordSide::Controller);
    assert_eq!(own.rows[0].pointer, "/engagements/0");
    assert!(own.rows[0].cells.iter().all(|cell| !cell.known));
    assert!(register.records(RecordSide::Processor).rows.is_empty());
}
