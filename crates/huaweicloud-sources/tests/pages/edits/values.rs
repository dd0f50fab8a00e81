//! Edits of bounds, defaults and values, of the request line and of examples.

use super::{Subject, set};
use crate::read;

#[test]
fn a_bound() {
    let mut tried = 0;
    for subject in Subject::all() {
        for (index, spot) in subject.spots.iter().enumerate() {
            for (least, most) in [
                ("minimum", "maximum"),
                ("least length", "greatest length"),
                ("fewest", "most"),
            ] {
                let (least, most) = (
                    format!("{} {least}", spot.place),
                    format!("{} {most}", spot.place),
                );
                let (Some(low), Some(high)) = (subject.facts.get(&least), subject.facts.get(&most))
                else {
                    continue;
                };
                let was = [format!("{low}-{high}"), format!("{low}~{high}")];
                let region = subject.region(index);
                let lines = subject
                    .replaced(region.clone(), &was, &format!("{low}-{high}1"))
                    .unwrap();
                assert_eq!(subject.changes(&lines), set(&[most]), "{}", subject.name);
                let lines = subject
                    .replaced(region, &was, &format!("3~{high}"))
                    .unwrap();
                assert_eq!(subject.changes(&lines), set(&[least]), "{}", subject.name);
                tried += 1;
            }
        }
    }
    assert!(tried > 20, "{tried}");
}

#[test]
fn a_default() {
    let mut tried = 0;
    for subject in Subject::all() {
        for (index, spot) in subject.spots.iter().enumerate() {
            let place = format!("{} default", spot.place);
            let Some(default) = subject.facts.get(&place) else {
                continue;
            };
            let value = default.split(['(', ')']).nth(2).unwrap().trim_matches('"');
            let other = match value {
                "false" => "true",
                "asc" => "desc",
                value if value.chars().all(|c| c.is_ascii_digit()) => "7",
                _ => "OTHER",
            };
            let mut region = subject.region(index);
            // A default is stated after its label or, without one, in a sentence.
            let label = |line: &String| line.contains("默认取值") || line.contains("Default value");
            if let Some(label) = subject.lines[region.clone()].iter().position(label) {
                region.start += label;
            }
            let mut lines = subject.lines.clone();
            let mentions = |line: &&mut String| {
                line.contains(value) && (line.contains("默认") || line.contains("default"))
            };
            let spoken = lines[region.clone()].iter_mut().find(mentions).is_some();
            let mut found = lines[region].iter_mut();
            let line = found
                .find(|line| line.contains(value) && (!spoken || mentions(line)))
                .unwrap();
            let at = line
                .rfind("默认")
                .or_else(|| line.find("Default"))
                .unwrap_or(0);
            let at = at + line[at..].find(value).unwrap();
            line.replace_range(at..at + value.len(), other);
            assert_eq!(subject.changes(&lines), set(&[place]), "{}", subject.name);
            tried += 1;
        }
    }
    assert!(tried > 20, "{tried}");
}

#[test]
fn a_value() {
    let mut tried = 0;
    for subject in Subject::all() {
        for (index, spot) in subject.spots.iter().enumerate() {
            let begin = format!("{} value ", spot.place);
            for (place, _) in subject
                .facts
                .iter()
                .filter(|(place, _)| place.starts_with(&begin))
            {
                let value = place.strip_prefix(&begin).unwrap().trim_matches('"');
                let region = subject.region(index);
                let mut lines = subject.lines.clone();
                let bullets = ["• ", "<li>", "- "];
                let spoken = |line: &str, bullet: &str| {
                    let mut ends = line.match_indices(bullet).map(|(at, _)| at + bullet.len());
                    ends.find_map(|at| {
                        let item = &line[at..];
                        let item = item.split(['<', '|']).next().unwrap().trim_end();
                        let found = item
                            .strip_prefix(value)
                            .is_some_and(|rest| rest.trim_start().starts_with([':', '：']));
                        if found {
                            Some(at)
                        } else {
                            item.ends_with(&format!(":{value}"))
                                .then(|| at + item.len() - value.len())
                                .or_else(|| {
                                    item.ends_with(&format!(": {value}"))
                                        .then(|| at + item.len() - value.len())
                                })
                        }
                    })
                };
                let found = lines[region].iter_mut().find_map(|line| {
                    let at = bullets.iter().find_map(|bullet| spoken(line, bullet))?;
                    Some((line, at))
                });
                let (line, at) = found.unwrap_or_else(|| panic!("{}: {place}", subject.name));
                line.insert_str(at + value.len(), "_NEW");
                let new = format!("{begin}\"{value}_NEW\"");
                assert_eq!(
                    subject.changes(&lines),
                    set(&[place.clone(), new]),
                    "{}",
                    subject.name
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 30, "{tried}");
}

#[test]
fn the_method_and_the_path() {
    for subject in Subject::all() {
        let place = set(&["operation".to_owned()]);
        let call = ["GET /", "POST /", "DELETE /"].map(str::to_owned);
        let lines = subject
            .replaced(0..subject.lines.len(), &call, "PUT /")
            .unwrap();
        assert_eq!(subject.changes(&lines), place, "{}", subject.name);
        let path = ["/v1/{".to_owned()];
        let lines = subject
            .replaced(0..subject.lines.len(), &path, "/v2/{")
            .unwrap();
        assert_eq!(subject.changes(&lines), place, "{}", subject.name);
    }
}

#[test]
fn an_example() {
    let mut tried = 0;
    for subject in Subject::all() {
        let page = read(&subject.name, subject.lines.join("\n").as_bytes());
        for (index, example) in page.examples.iter().enumerate() {
            let kind = subject
                .facts
                .keys()
                .find(|place| place.starts_with(&format!("example {index} ")));
            let begin = usize::try_from(example.line).unwrap() - 1;
            let region = begin..(begin + 200).min(subject.lines.len());
            for (from, to) in [("{", ""), ("\"", ""), ("}", "}}"), ("\"", "\"x")] {
                if example.value.is_none() {
                    continue;
                }
                let html = subject.name.ends_with(".html") && from == "\"";
                let from = [if html { "&quot;" } else { from }.to_owned()];
                let lines = subject.replaced(region.clone(), &from, to).unwrap();
                let changes = subject.changes(&lines);
                assert_eq!(
                    changes,
                    set(&[kind.unwrap().clone()]),
                    "{}: {from:?} {to}",
                    subject.name
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 60, "{tried}");
}
