//! Search in the catalog.

use serde_json::{Value, json};

use super::print_list;
use crate::{
    catalog::{Catalog, Details, Entry, Family, Operation, Schema},
    failure::{Exit, Failure},
    session::Session,
};

/// How deep schemas are searched.
const DEPTH: usize = 5;

/// Prints the operations in which all words occur.
pub(super) fn run(session: &Session<'_>) -> Result<(), Failure> {
    let words = session.matches.texts("words");
    let words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let found = search(&words);
    if found.is_empty() {
        return Err(
            Failure::new(Exit::NotFound, format!("nothing has `{}`", words.join(" ")))
                .with_hint("try fewer or shorter words"),
        );
    }
    print_list(session, found, &["command", "summary", "matched"])
}

/// Returns the operations in which all words occur, the best first.
pub(crate) fn search(words: &[String]) -> Vec<Value> {
    let mut found: Vec<(usize, Value)> = Vec::new();
    for (family, entry) in Catalog::get().operations() {
        let details = family.details();
        let Some(operation) = details.operation(&entry.id) else {
            continue;
        };
        let places = places(family, entry, operation, details);
        let hits: Option<Vec<(usize, &str)>> = words
            .iter()
            .map(|word| {
                let holds =
                    |(_, (_, text)): &(usize, &(String, String))| text.contains(word.as_str());
                let (rank, (place, _)) = places.iter().enumerate().find(holds)?;
                Some((rank, place.as_str()))
            })
            .collect();
        let Some(hits) = hits else {
            continue;
        };
        let rank = hits.iter().map(|(rank, _)| *rank).max().unwrap_or_default();
        let mut matched: Vec<&str> = hits.iter().map(|(_, place)| *place).collect();
        matched.dedup();
        found.push((
            rank,
            json!({
                "command": format!("{} {}", family.name, entry.command),
                "summary": entry.summary,
                "matched": matched.join(", "),
                "id": entry.id,
                "request": format!("{} {}", entry.method, entry.path),
            }),
        ));
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, row)| row).collect()
}

/// Returns where a word may occur, with the text in lower case; the best places first.
fn places(
    family: &Family,
    entry: &Entry,
    operation: &Operation,
    details: &Details,
) -> Vec<(String, String)> {
    let mut places = vec![
        ("id".to_owned(), entry.id.to_lowercase()),
        (
            "command".to_owned(),
            format!("{} {}", family.name, entry.command),
        ),
        ("summary".to_owned(), entry.summary.to_lowercase()),
        ("path".to_owned(), entry.path.to_lowercase()),
    ];
    for parameter in &operation.parameters {
        places.push((
            format!("parameter {}", parameter.name),
            parameter.name.to_lowercase(),
        ));
    }
    if let Some(body) = &operation.body {
        fields("body", details.schema(&body.schema), DEPTH, &mut places);
    }
    if let Some(response) = &operation.response {
        fields(
            "response",
            details.schema(&response.schema),
            DEPTH,
            &mut places,
        );
    }
    let description = operation.description.as_deref().unwrap_or_default();
    places.push(("description".to_owned(), description.to_lowercase()));
    places
}

fn fields(prefix: &str, schema: Schema<'_>, depth: usize, places: &mut Vec<(String, String)>) {
    let Some(depth) = depth.checked_sub(1) else {
        return;
    };
    let schema = schema.items().unwrap_or(schema);
    for (name, field) in schema.properties() {
        let place = format!("{prefix} {name}");
        if places.iter().any(|(known, _)| *known == place) {
            continue;
        }
        let values = field.values().join(" ").to_lowercase();
        places.push((place, format!("{} {values}", name.to_lowercase())));
        fields(prefix, field, depth, places);
    }
}
