//! Edits of rows: their names, order, types and marks.

use std::collections::BTreeSet;

use super::{Subject, set, under, written};
use crate::facts::Spot;

#[test]
fn a_name() {
    let mut tried = 0;
    for subject in Subject::all() {
        for (index, spot) in subject.spots.iter().enumerate() {
            let name = written(&subject, &spot.name);
            let lines = subject
                .replaced(
                    subject.region(index),
                    std::slice::from_ref(&name),
                    &format!("{name}x"),
                )
                .unwrap();
            let renamed = format!("{}x", spot.place);
            let mut expected = under(&subject.facts, &spot.place);
            let new: Vec<String> = expected
                .iter()
                .map(|place| place.replacen(&spot.place, &renamed, 1))
                .collect();
            expected.extend(new);
            assert_eq!(
                subject.changes(&lines),
                expected,
                "{}: {}",
                subject.name,
                spot.place
            );
            tried += 1;
        }
    }
    assert!(tried > 100, "{tried}");
}

#[test]
fn removed_and_added_rows() {
    let mut tried = 0;
    for subject in Subject::all() {
        for (index, pair) in subject.spots.windows(2).enumerate() {
            let [spot, next] = pair else { unreachable!() };
            let parent = |spot: &Spot| spot.place.strip_suffix(&spot.name).map(str::to_owned);
            if parent(spot) != parent(next) {
                continue;
            }
            let region = subject.region(index);
            let mut lines = subject.lines.clone();
            let row: Vec<String> = lines.drain(region.clone()).collect();
            let expected = under(&subject.facts, &spot.place);
            assert_eq!(
                subject.changes(&lines),
                expected,
                "{} without {}",
                subject.name,
                spot.place
            );

            let mut lines = subject.lines.clone();
            let name = written(&subject, &spot.name);
            let mut copied = false;
            let copy: Vec<String> = row
                .iter()
                .map(|line| {
                    let first = !copied && line.contains(&name);
                    copied |= first;
                    if first {
                        line.replacen(&name, &format!("{name}x"), 1)
                    } else {
                        line.clone()
                    }
                })
                .collect();
            lines.splice(region.start..region.start, copy);
            let added = format!("{}x", spot.place);
            let expected: BTreeSet<String> = expected
                .iter()
                .map(|place| place.replacen(&spot.place, &added, 1))
                .collect();
            assert_eq!(
                subject.changes(&lines),
                expected,
                "{} with {added}",
                subject.name
            );
            tried += 1;
        }
    }
    assert!(tried > 60, "{tried}");
}

#[test]
fn a_type() {
    let mut tried = 0;
    for subject in Subject::all() {
        for (index, spot) in subject.spots.iter().enumerate() {
            let was = subject.facts.get(&format!("{} type", spot.place)).unwrap();
            let (from, to) = match was.as_str() {
                "string" => ("String", "Boolean"),
                "boolean" => ("Boolean", "Integer"),
                "integer"
                    if subject
                        .facts
                        .get(&format!("{} format", spot.place))
                        .unwrap()
                        .contains("64") =>
                {
                    ("Long", "String")
                }
                "integer" => ("Integer", "String"),
                "number" => ("Float", "Integer"),
                _ => continue,
            };
            let lines = subject
                .replaced(subject.region(index), &[from.to_owned()], to)
                .unwrap();
            let changes = subject.changes(&lines);
            assert!(
                changes.contains(&format!("{} type", spot.place)),
                "{}: {}",
                subject.name,
                spot.place
            );
            // Bounds, defaults and values are read according to the type.
            let begin = format!("{} ", spot.place);
            assert!(
                changes.iter().all(|place| place.starts_with(&begin)),
                "{}: {changes:?}",
                subject.name
            );
            tried += 1;
        }
    }
    assert!(tried > 80, "{tried}");
}

#[test]
fn a_mark() {
    let mut tried = 0;
    for subject in Subject::all() {
        for (index, spot) in subject.spots.iter().enumerate() {
            let place = format!("{} required", spot.place);
            let Some(required) = subject.facts.get(&place) else {
                continue;
            };
            let chinese = subject.lines.iter().any(|line| line.contains("参数"));
            let (yes, no) = if chinese {
                ("是", "否")
            } else {
                ("Yes", "No")
            };
            let (from, to) = if required == "true" {
                (yes, no)
            } else {
                (no, yes)
            };
            let lines = subject
                .replaced(subject.region(index), &[from.to_owned()], to)
                .unwrap();
            assert_eq!(subject.changes(&lines), set(&[place]), "{}", subject.name);
            tried += 1;
        }
    }
    assert!(tried > 50, "{tried}");
}
