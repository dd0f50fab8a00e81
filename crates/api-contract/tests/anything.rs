//! Any document, valid or broken: no panic, no difference from itself, the same result each time.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use api_contract::{
    compare::{Options, Severity, compare},
    model::Contract,
    openapi,
    report::{Format, Report},
};
use proptest::prelude::*;
use serde_json::{Value, json};

const FORMATS: [Format; 7] = [
    Format::Text,
    Format::Json,
    Format::Markdown,
    Format::Github,
    Format::Sarif,
    Format::Junit,
    Format::Html,
];

/// Returns a document with one of everything, to be broken.
fn everything() -> Value {
    let text = include_str!("fixtures/everything.yaml");
    let yaml = <saphyr::Yaml<'_> as saphyr::LoadableYamlNode<'_>>::load_from_str(text).unwrap();
    to_json(yaml.first().unwrap())
}

fn to_json(yaml: &saphyr::Yaml<'_>) -> Value {
    if let Some(map) = yaml.as_mapping() {
        let fields = map.iter();
        return fields
            .map(|(key, value)| (key.as_str().unwrap().to_owned(), to_json(value)))
            .collect();
    }
    if let Some(list) = yaml.as_sequence() {
        return list.iter().map(to_json).collect();
    }
    match (yaml.as_bool(), yaml.as_integer(), yaml.as_str()) {
        (Some(value), ..) => value.into(),
        (_, Some(value), _) => value.into(),
        (_, _, Some(value)) => value.into(),
        _ => Value::Null,
    }
}

/// Generates values that may be in place of something else.
fn junk() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!({})),
        Just(json!([])),
        Just(json!([[], {}])),
        Just(json!(true)),
        Just(json!(false)),
        Just(json!(-1)),
        Just(json!(1e300)),
        Just(json!(u64::MAX)),
        Just(json!("")),
        Just(json!("object")),
        Just(json!({ "$ref": "#/components/schemas/Thing" })),
        Just(json!({ "$ref": "#/paths/~1things~1{id}/post/requestBody" })),
        Just(json!({ "$ref": 7 })),
        Just(json!({ "allOf": [{ "$ref": "#/components/schemas/Thing" }] })),
        Just(json!({ "oneOf": [{ "$ref": "#/components/schemas/Thing" }, { "type": "null" }] })),
        "\\PC{0,12}".prop_map(Value::from),
    ]
}

/// An edit: the part, counted through the document, and the replacement.
#[derive(Clone, Debug)]
enum Edit {
    Replace(usize, Value),
    Remove(usize),
    Move(usize, usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let part = 0usize..400;
    prop_oneof![
        (part.clone(), junk()).prop_map(|(part, value)| Edit::Replace(part, value)),
        part.clone().prop_map(Edit::Remove),
        (part.clone(), part).prop_map(|(from, to)| Edit::Move(from, to)),
    ]
}

fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let at = api_contract::pointer::child(at, name);
                found.push(at.clone());
                pointers(value, &at, found);
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                let at = format!("{at}/{index}");
                found.push(at.clone());
                pointers(value, &at, found);
            }
        }
        _ => {}
    }
}

fn apply(document: &mut Value, edit: &Edit) {
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    let pick = |part: &usize| all.get(part % all.len().max(1)).cloned();
    match edit {
        Edit::Replace(part, value) => {
            if let Some(slot) = pick(part).and_then(|at| document.pointer_mut(&at)) {
                *slot = value.clone();
            }
        }
        Edit::Remove(part) => {
            let Some(at) = pick(part) else { return };
            let (parent, name) = at.rsplit_once('/').unwrap();
            if let Some(Value::Object(fields)) = document.pointer_mut(parent) {
                fields.shift_remove(&*api_contract::pointer::unescape(name));
            }
        }
        Edit::Move(from, to) => {
            let value = pick(from).and_then(|at| document.pointer(&at).cloned());
            if let (Some(value), Some(at)) = (value, pick(to)) {
                *document.pointer_mut(&at).unwrap() = value;
            }
        }
    }
}

/// Returns the same document with its fields reversed.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .rev()
            .map(|(name, value)| (name.clone(), reversed(value)))
            .collect(),
        Value::Array(values) => values.iter().map(reversed).collect(),
        other => other.clone(),
    }
}

fn read(document: &Value) -> Option<Contract> {
    openapi::read_text("api.json", &document.to_string()).ok()
}

proptest! {
    #![proptest_config(ProptestConfig {  failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn broken_documents_are_read_compared_and_reported(
        first in prop::collection::vec(edit(), 0..6),
        second in prop::collection::vec(edit(), 0..6),
    ) {
        let (mut old, mut new) = (everything(), everything());
        first.iter().for_each(|edit| apply(&mut old, edit));
        second.iter().for_each(|edit| apply(&mut new, edit));
        let (Some(old_contract), Some(new_contract)) = (read(&old), read(&new)) else {
            return Ok(());
        };
        let options = Options::default();
        let changes = compare(&old_contract, &new_contract, options);
        prop_assert_eq!(&changes, &compare(&old_contract, &new_contract, options));
        let back = compare(&new_contract, &old_contract, options);
        prop_assert_eq!(changes.is_empty(), back.is_empty(), "{:?} {:?}", changes, back);
        prop_assert_eq!(compare(&old_contract, &old_contract, options), []);
        let same = read(&reversed(&new)).unwrap();
        let orderless = compare(&new_contract, &same, options);
        prop_assert!(orderless.is_empty(), "{:?}", orderless);
        for change in &changes {
            prop_assert!(!change.subject.is_empty() && !change.reason.is_empty(), "{:?}", change);
            prop_assert_eq!(change.severity, change.effect.severity(change.direction));
        }
        let problems = [old_contract.problems, new_contract.problems].concat();
        let report = Report::new("old", "new", changes, problems);
        for format in FORMATS {
            prop_assert!(!report.render(format).unwrap().is_empty());
        }
        prop_assert!(!report.changelog().is_empty());
    }

    #[test]
    fn json_and_yaml_are_read_equally(edits in prop::collection::vec(edit(), 0..4)) {
        let mut document = everything();
        edits.iter().for_each(|edit| apply(&mut document, edit));
        let text = document.to_string();
        // JSON is YAML, except for control characters and long keys.
        let as_yaml = openapi::read_text("api.yaml", &text);
        if let (Some(json), Ok(yaml)) = (read(&document), as_yaml) {
            let changes = compare(&json, &yaml, Options::default());
            let heavy = changes.iter().any(|change| change.severity == Severity::Breaking);
            prop_assert!(!heavy, "{:?}", changes);
        }
    }

    #[test]
    fn arbitrary_text_does_not_panic(text in "\\PC{0,200}", more in "[a-c:\\-\\[\\]{}&*!|> \n\"'#,?%@]{0,120}") {
        for text in [&text, &more] {
            for name in ["a.yaml", "a.json", "a"] {
                let _ = openapi::read_text(name, text);
                let _ = openapi::read_text(name, &format!("openapi: 3.0.3\npaths: {text}"));
            }
        }
    }
}
