//! Tables: what a row comes to is what the same facts come to alone.

use super::Bundled;
use super::table::{Column, Row, TODAY, assess, assess_as};
use crate::batch::*;
use crate::code::*;
use crate::status::lawful_status::*;
use model::facts::Transfer;
use model::{Date, Law, Regime, day, wire};
use serde_json::Value;

const EPOCH_DAY: i32 = 2_440_588; // the Julian day of 1970-01-01

/// What the typed interface says.
fn alone(law: &Law, date: Date, regime: Option<Regime>, facts: &Transfer) -> Row {
    let on = regime.map_or(law.on(date), |regime| law.on(date).under(regime));
    let verdict = on.transfer(facts);
    Row {
        outcome: outcome_code(verdict.outcome),
        code: verdict.reason().map(|finding| finding.code.to_string()),
        ground: verdict.ground.clone(),
        missing: verdict.missing.iter().map(|missing| missing.fact.to_string()).collect(),
        next_change: verdict.next_change.map(|next| next.day.to_julian_day() - EPOCH_DAY),
        error: None,
    }
}

/// A column of one row for each fact of an object.
fn columns(prefix: &str, facts: &serde_json::Map<String, Value>, into: &mut Vec<Column>) {
    for (key, value) in facts {
        let name = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
        into.push(match value {
            Value::Object(inner) => {
                columns(&name, inner, into);
                continue;
            }
            Value::Null => Column::nulls(&name, 1),
            Value::Bool(flag) => Column::flags(&name, &[Some(*flag)]),
            Value::Number(number) => Column::numbers(&name, LAWFUL_COLUMN_INT64, &[number.as_i64()]),
            Value::String(word) if into.len().is_multiple_of(2) => Column::texts(&name, &[Some(word)]),
            Value::String(word) => {
                Column::words(&name, LAWFUL_COLUMN_DICTIONARY8, &[Some(1)], &[Some("no"), Some(word)])
            }
            Value::Array(items) => match items.iter().map(Value::as_str).collect::<Option<Vec<&str>>>() {
                Some(words) if !words.is_empty() => Column::lists(&name, &[Some(&words)]),
                _ => Column::large_texts(&name, &[Some(&value.to_string())]),
            },
        });
    }
}

#[test]
fn every_question_of_the_suite_as_a_table() {
    let law = Bundled::new();
    let rust = Law::bundled();
    let text = include_str!("../../../core/tests/data/conformance/questions.jsonl");
    let mut judged = 0;
    for line in text.lines().step_by(if cfg!(miri) { 400 } else { 1 }) {
        let Ok(question) = serde_json::from_str::<Value>(line) else { continue };
        let (Some(date), "transfer") =
            (question["as_of"].as_str().and_then(day::parse), question["question"].as_str().unwrap_or_default())
        else {
            continue;
        };
        let regime = question["regime"].as_str().and_then(|regime| regime.parse::<Regime>().ok());
        let Ok(facts) = wire::read::<Transfer>(question["facts"].to_string().as_bytes()) else { continue };
        if question.get("overlay").is_some() || wire::check_instruments(&rust, &facts).is_err() {
            continue;
        }
        let mut made = Vec::new();
        columns("", question["facts"].as_object().unwrap(), &mut made);
        made.push(Column::days("as_of", &[Some(date.to_julian_day() - EPOCH_DAY)]));
        made.push(Column::texts("regime", &[regime.map(Regime::as_str)]));
        let rows = assess(&law, made, 1).unwrap_or_else(|wrong| panic!("{wrong:?}: {line}"));
        assert_eq!(rows, [alone(&rust, date, regime, &facts)], "{line}");
        judged += 1;
    }
    assert!(cfg!(miri) || judged > 300, "{judged}");
}

/// Rows of a usual table, each fact in another kind of column, with nulls and repeats.
fn usual(rows: usize) -> (Vec<Column>, Vec<String>) {
    const TO: [Option<&str>; 5] = [Some("US"), Some("IN"), Some("CH"), Some("FR"), None];
    const ROLE: [Option<&str>; 3] = [Some("processor"), Some("controller"), None];
    const FLAG: [Option<bool>; 3] = [Some(true), Some(false), None];
    let at = |row: usize, salt: usize, of: usize| (row.wrapping_mul(2_654_435_761) >> salt) % of;
    let pick = |salt, of: usize| (0..rows).map(|row| at(row, salt, of)).collect::<Vec<_>>();
    let (to, role, listed, clauses, tia) = (pick(3, 5), pick(7, 3), pick(11, 3), pick(13, 3), pick(17, 3));
    let signed = |row: usize| if clauses[row] == 0 { Some(19_000 + (row as i32 % 3)) } else { None };
    let columns = vec![
        Column::words("exporter.country", LAWFUL_COLUMN_DICTIONARY32, &vec![Some(0); rows], &[Some("NO")]),
        Column::texts("exporter.role", &vec![Some("controller"); rows]),
        Column::words(
            "importer.country",
            LAWFUL_COLUMN_DICTIONARY8,
            &to.iter().map(|at| Some(*at as i64)).collect::<Vec<_>>(),
            &TO,
        ),
        Column::texts("importer.role", &role.iter().map(|at| ROLE[*at]).collect::<Vec<_>>()),
        Column::flags("certs[eu-adequacy-us-dpf].active", &listed.iter().map(|at| FLAG[*at]).collect::<Vec<_>>()),
        Column::flags("certs[eu-adequacy-us-dpf].covers_non_hr", &vec![Some(true); rows]),
        Column::texts("tools[0].kind", &clauses.iter().map(|at| (*at == 0).then_some("scc")).collect::<Vec<_>>()),
        Column::days("tools[0].signed_on", &(0..rows).map(signed).collect::<Vec<_>>()),
        Column::flags("tia.performed", &tia.iter().map(|at| FLAG[*at]).collect::<Vec<_>>()),
    ];
    let json = |value: Option<&str>| value.map_or("null".to_owned(), |word| format!("\"{word}\""));
    let flag = |value: Option<bool>| value.map_or("null".to_owned(), |flag| flag.to_string());
    let facts = (0..rows)
        .map(|row| {
            let tools = signed(row).map_or(String::new(), |day| {
                let day = Date::from_julian_day(day + EPOCH_DAY).unwrap();
                format!(r#","tools":[{{"kind":"scc","signed_on":"{}"}}]"#, day::iso(day))
            });
            format!(
                r#"{{"exporter":{{"country":"NO","role":"controller"}},"importer":{{"country":{},"role":{}}},"certs":[{{"instrument":"eu-adequacy-us-dpf","active":{},"covers_non_hr":true}}],"tia.performed":{}{tools}}}"#,
                json(TO[to[row]]),
                json(ROLE[role[row]]),
                flag(FLAG[listed[row]]),
                flag(FLAG[tia[row]]),
            )
        })
        .collect();
    (columns, facts)
}

#[test]
fn many_rows_are_each_judged_as_alone() {
    let (law, rust) = (Bundled::new(), Law::bundled());
    let count = if cfg!(miri) { 3 } else { 400 };
    let (columns, facts) = usual(count);
    let rows = assess(&law, columns, count).unwrap();
    let today = Date::from_julian_day(TODAY + EPOCH_DAY).unwrap();
    for (row, facts) in rows.iter().zip(facts) {
        let read = wire::read::<Transfer>(facts.as_bytes()).unwrap();
        assert_eq!(*row, alone(&rust, today, Some(Regime::EuGdpr), &read), "{facts}");
    }
}

#[test]
fn rows_that_never_repeat_are_judged_as_well() {
    if cfg!(miri) {
        return; // The rows are many on purpose.
    }
    let law = Bundled::new();
    let count = 20_000;
    let days: Vec<Option<i32>> = (0..count).map(|row| Some(row as i32)).collect();
    let columns = || {
        vec![
            Column::texts("exporter.country", &vec![Some("DE"); count]),
            Column::texts("importer.country", &vec![Some("KR"); count]),
            Column::texts("importer.role", &vec![Some("controller"); count]),
            Column::days("as_of", &days),
        ]
    };
    let mut batch = columns();
    let made: Vec<lawful_column> = batch.iter_mut().map(Column::c).collect();
    let table = lawful_batch {
        size: size_of::<lawful_batch>(),
        columns: made.as_ptr(),
        column_count: made.len(),
        rows: count as i64,
        as_of: 0,
        regime: 1,
    };
    let mut outcome = vec![9_u8; count];
    // SAFETY: a struct of pointers, for which zero is good.
    let mut out: lawful_batch_out = unsafe { std::mem::zeroed() };
    out.size = size_of::<lawful_batch_out>();
    out.outcome = outcome.as_mut_ptr();
    let mut result = std::ptr::null_mut();
    // SAFETY: all are live and as long as they say.
    unsafe {
        let status =
            lawful_batch_assess(law.0, &raw const table, &raw const out, &raw mut result, std::ptr::null_mut());
        assert_eq!(status, LAWFUL_OK);
        assert_eq!(result::lawful_batch_result_judged(result), count as u64);
        result::lawful_batch_result_free(&raw mut result);
    }
    let rust = Law::bundled();
    let mut facts = Transfer::between(model::Country::DE, model::Country::KR);
    facts.importer.role = model::facts::Role::Controller.into();
    for (row, outcome) in outcome.iter().enumerate().step_by(37) {
        let on = rust.on(Date::from_julian_day(row as i32 + EPOCH_DAY).unwrap()).under(Regime::EuGdpr);
        assert_eq!(*outcome, outcome_code(on.decide(&facts).outcome), "{row}");
    }
}

#[test]
fn a_bad_row_has_an_error_and_the_others_an_answer() {
    let law = Bundled::new();
    let to = [Some("FR"), Some("Frnace"), None, Some("IE")];
    let columns = vec![
        Column::texts("exporter.country", &[Some("DE"); 4]),
        Column::texts("importer.country", &to),
        Column::texts("importer.role", &[Some("processor"), Some("processor"), Some("procesor"), Some("processor")]),
        Column::texts(
            "tools",
            &[Some("[]"), Some("[]"), Some("[]"), Some(r#"[{"kind":"scc","instrument":"eu-scc"}]"#)],
        ),
        Column::texts("as_of", &[Some("2026-11-22"), Some("2026-11-22"), Some("2026-11-22"), Some("2026-11-22")]),
    ];
    let rows = assess(&law, columns, 4).unwrap();
    assert_eq!(rows[0].outcome, LAWFUL_OUTCOME_NOT_RESTRICTED);
    let error = |row: usize, column, message: &str| {
        assert_eq!(rows[row].outcome, LAWFUL_OUTCOME_ERROR);
        let found = rows[row].error.as_ref().unwrap();
        assert!(found.0 == column && found.1.starts_with(message), "{found:?}");
    };
    error(1, 1, "unknown country `Frnace`; nearest is `France`");
    error(2, 2, "unknown role `procesor`; nearest is `processor`");
    error(3, 3, "unknown instrument `eu-scc`");
}

#[test]
fn every_kind_of_bad_cell_is_an_error_of_its_row() {
    let law = Bundled::new();
    let one = |column: Column| assess(&law, vec![column], 1).unwrap().remove(0).error.map(|(_, message)| message);
    let says = |column: Column, expected: &str| {
        let message = one(column).unwrap_or_default();
        assert!(message.contains(expected), "{message}");
    };
    says(Column::flags("importer.role", &[Some(true)]), "wrong type: `true`");
    says(Column::texts("tia.performed", &[Some("true")]), "wrong type: text `true`");
    says(Column::numbers("tools[0].module", LAWFUL_COLUMN_INT64, &[Some(-1)]), "out of range");
    says(Column::days("stated_on", &[Some(i32::MAX)]), "out of range");
    says(Column::days("as_of", &[None]), "cannot be unknown");
    says(Column::texts("as_of", &[Some("yesterday")]), "malformed date `yesterday`");
    says(Column::texts("regime", &[Some("eu-gdrp")]), "nearest is `eu-gdpr`");
    says(Column::texts("regime", &[Some("eu-led")]), "no transfer is judged");
    says(Column::texts("tools", &[Some("[{\"knd\":1}]")]), "nearest is `kind`");
    says(Column::texts("tools", &[Some("[], \"importer.role\":\"processor\"")]), "not JSON");
    says(Column::lists("data.tags", &[Some(&["hr", "nonhr"])]), "nearest is `non-hr`");
    says(Column::words("importer.role", LAWFUL_COLUMN_DICTIONARY8, &[Some(9)], &[Some("processor")]), "leads out");
    says(Column::words("importer.role", LAWFUL_COLUMN_DICTIONARY16, &[Some(-1)], &[Some("processor")]), "leads out");
    let mut cut = Column::texts("importer.role", &[Some("processor")]);
    cut.ints[1] = 99;
    says(cut, "leads out");
    let mut back = Column::lists("data.tags", &[Some(&["hr"])]);
    back.ints = vec![1, 0];
    says(back, "leads out");
    let mut bytes = Column::texts("importer.role", &[Some("processor")]);
    bytes.data[0] = 0xff;
    says(bytes, "not UTF-8");
    // And these are well.
    for column in [
        Column::texts("importer.parent_country", &[Some("none")]),
        Column::numbers("tools[0].module", LAWFUL_COLUMN_INT8, &[Some(2)]),
        Column::numbers("tools[3].module", LAWFUL_COLUMN_INT16, &[Some(2)]),
        Column::numbers("tools[0].module", LAWFUL_COLUMN_INT32, &[Some(2)]),
        Column::lists("data.tags", &[None]),
        Column::lists("processing.location", &[Some(&["US", "CA"])]),
        Column::texts("tools[0].bcr.approved_under", &[Some("[\"eu-gdpr\"]")]),
        Column::flags("importer.is.subject-to-PIPEDA", &[Some(true)]),
        Column::nulls("importer.country", 1),
    ] {
        let name = column.name.clone();
        assert_eq!(one(column), None, "{name}");
    }
}

#[test]
fn a_table_that_cannot_be_read_is_refused_as_a_whole() {
    let law = Bundled::new();
    let says = |columns: Vec<Column>, expected: &str| {
        let (status, message) = assess(&law, columns, 1).unwrap_err();
        assert_eq!(status, LAWFUL_BAD_INPUT);
        assert!(message.contains(expected), "{message}");
    };
    let text = |name: &str| Column::texts(name, &[Some("US")]);
    says(vec![text("importer.contry")], "nearest is `country`");
    says(vec![text("tools[0].knd")], "nearest is `kind`");
    says(vec![text("tools[x].kind")], "no place in a list");
    says(vec![text("importer")], "importer");
    says(vec![text("")], "");
    says(vec![text("importer.country"), text("importer.country")], "two columns");
    says(vec![text("tools[0].kind"), text("tools[0].kind")], "two columns");
    says(vec![text("tools"), text("tools[0].kind")], "column of its own");
    says(vec![text("tools[0].kind"), text("tools")], "two columns");
    says(vec![text("as_of"), text("as_of")], "two columns");
    says(vec![Column::texts("importer.country", &[Some("US"), Some("IN")])], "2 rows");
}

#[test]
fn structs_and_buffers_that_are_wrong_are_a_status() {
    let law = Bundled::new();
    let status = |spoil: fn(&mut Column)| {
        let mut column = Column::words("importer.role", LAWFUL_COLUMN_DICTIONARY8, &[Some(0)], &[Some("processor")]);
        spoil(&mut column);
        assess(&law, vec![column], 1).map_or_else(|(status, _)| status, |_| LAWFUL_OK)
    };
    assert_eq!(status(|_| ()), LAWFUL_OK);
    assert_eq!(status(|column| column.kind = 0), LAWFUL_OUT_OF_RANGE);
    assert_eq!(status(|column| column.kind = 15), LAWFUL_OUT_OF_RANGE);
    assert_eq!(status(|column| column.rows = -1), LAWFUL_OUT_OF_RANGE);
    assert_eq!(status(|column| column.offset = -1), LAWFUL_OUT_OF_RANGE);
    assert_eq!(status(|column| column.offset = i64::MAX), LAWFUL_OUT_OF_RANGE);
    assert_eq!(status(|column| column.child = None), LAWFUL_NULL_ARGUMENT);
    assert_eq!(status(|column| column.child = Some(Box::new(Column::nulls("", 1)))), LAWFUL_OK);
    let flags = |column: &mut Column| column.child = Some(Box::new(Column::flags("", &[Some(true)])));
    assert_eq!(status(flags), LAWFUL_OUT_OF_RANGE);
    assert_eq!(assess_as(&law, Vec::new(), 1, i32::MAX, 1).unwrap()[0].outcome, LAWFUL_OUTCOME_ERROR);
    assert_eq!(assess_as(&law, Vec::new(), 1, TODAY, 9).unwrap_err().0, LAWFUL_OUT_OF_RANGE);
    assert_eq!(assess(&law, Vec::new(), 0), Ok(Vec::new()));
}

#[test]
fn an_offset_skips_in_every_buffer() {
    let law = Bundled::new();
    let mut all = vec![
        Column::texts("exporter.country", &[None, Some("FR"), Some("DE"), Some("DE")]),
        Column::words(
            "importer.country",
            LAWFUL_COLUMN_DICTIONARY16,
            &[Some(1), None, Some(0), Some(1)],
            &[Some("IE"), Some("IN")],
        ),
        Column::flags("importer.same_legal_entity", &[Some(true), None, Some(false), Some(false)]),
        Column::lists("data.tags", &[Some(&["hr"]), Some(&[]), Some(&["non-hr", "special"]), None]),
        Column::texts("importer.role", &[Some("?"), Some("?"), Some("processor"), Some("processor")]),
        Column::texts("tools", &[None, None, Some("[]"), Some("[]")]),
    ];
    for column in &mut all {
        (column.offset, column.rows) = (2, 2);
    }
    let rows = assess(&law, all, 2).unwrap();
    assert_eq!([rows[0].outcome, rows[1].outcome], [LAWFUL_OUTCOME_NOT_RESTRICTED, LAWFUL_OUTCOME_UNLAWFUL]);
}

#[test]
fn many_threads_judge_tables_under_one_law() {
    let law = Bundled::new();
    let count = if cfg!(miri) { 2 } else { 200 };
    let expected = assess(&law, usual(count).0, count).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| assert_eq!(assess(&law, usual(count).0, count).unwrap(), expected));
        }
    });
}
