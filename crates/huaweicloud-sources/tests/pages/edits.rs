//! A single edit of a page changes a single fact of its model.

use std::collections::BTreeSet;

use crate::{
    every_page,
    facts::{self, Facts, Spot},
    read,
};

/// A page to edit, in lines.
struct Subject {
    name: String,
    lines: Vec<String>,
    facts: Facts,
    spots: Vec<Spot>,
}

impl Subject {
    fn all() -> Vec<Self> {
        let pages = every_page().into_iter();
        pages
            .map(|(name, bytes)| {
                let (facts, spots) = facts::with_spots(&read(&name, &bytes));
                let text = String::from_utf8(bytes).unwrap();
                Self {
                    name,
                    lines: text.lines().map(str::to_owned).collect(),
                    facts,
                    spots,
                }
            })
            .collect()
    }

    /// Returns the lines of a row, from 0, up to the next one.
    fn region(&self, index: usize) -> std::ops::Range<usize> {
        let begin = self.spots[index].line - 1;
        let end = self
            .spots
            .get(index + 1)
            .map_or(self.lines.len(), |next| next.line - 1);
        begin..end.min(begin + 120)
    }

    /// Replaces the first of some texts in a region.
    fn replaced(
        &self,
        region: std::ops::Range<usize>,
        from: &[String],
        to: &str,
    ) -> Option<Vec<String>> {
        let mut lines = self.lines.clone();
        for line in &mut lines[region] {
            if let Some(from) = from.iter().find(|from| line.contains(*from)) {
                *line = line.replacen(from, to, 1);
                return Some(lines);
            }
        }
        None
    }

    /// Returns the places whose facts an edit changes. A fact of an object whose properties became
    /// unknown is unknown, not changed.
    fn changes(&self, lines: &[String]) -> BTreeSet<String> {
        let page = read(&self.name, lines.join("\n").as_bytes());
        let edited = facts::of(&page);
        let unknown: Vec<&str> = self
            .facts
            .keys()
            .filter(|place| !edited.contains_key(*place))
            .filter_map(|place| place.strip_suffix(" all members"))
            .filter(|object| edited.contains_key(&format!("{object} type")))
            .collect();
        let lost = |place: &String| {
            let mut objects = unknown.iter();
            !edited.contains_key(place)
                && objects.any(|object| {
                    let rest = place.strip_prefix(*object);
                    rest.is_some_and(|rest| rest == " all members" || rest.starts_with('.'))
                })
        };
        let keys = self.facts.keys().chain(edited.keys());
        let differ = keys.filter(|place| self.facts.get(*place) != edited.get(*place));
        differ.filter(|place| !lost(place)).cloned().collect()
    }
}

fn set(places: &[String]) -> BTreeSet<String> {
    places.iter().cloned().collect()
}

/// Returns a name as it is written: Markdown escapes some characters.
fn written(subject: &Subject, name: &str) -> String {
    if subject.name.ends_with(".md") {
        name.replace('_', "\\_")
    } else {
        name.to_owned()
    }
}

/// Returns the places under one, including itself.
fn under(facts: &Facts, place: &str) -> BTreeSet<String> {
    let within = |key: &&String| {
        let rest = key.strip_prefix(place);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '.', '[']))
    };
    facts.keys().filter(within).cloned().collect()
}

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
