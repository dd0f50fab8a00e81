//! The rules of decoding and encoding, for a type with every kind of field.

mod formats;

use std::fmt::Debug;

use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::json;

use super::from_slice;
use crate::codegen::{BTreeMap, Extra, Object, Timestamp, UnknownValue, Value, object, open_enum};

open_enum! {
    /// A state.
    pub enum State {
        /// Runs.
        Running = "RUNNING",
        /// Is over.
        Done = "DONE",
    }
}

open_enum! {
    /// Names that traits give to their types.
    pub enum Outcome {
        Err = "Err",
        Target = "Target",
        Item = "Item",
    }
}

#[test]
fn a_variant_may_have_the_name_of_an_associated_type() {
    assert_eq!("Err".parse::<Outcome>().expect("known"), Outcome::Err);
    assert_eq!(Outcome::VALUES.len(), 3);
}

pub(crate) struct Part {
    pub(crate) id: String,
    pub(crate) size: Option<i64>,
    pub(crate) extra: Extra,
}

object! {
    Part, extra {
        0 id: String = required "id";
        1 size: Option<i64> = optional "size";
    }
}

pub(crate) struct Whole {
    pub(crate) name: String,
    pub(crate) state: State,
    pub(crate) time: Option<Timestamp>,
    pub(crate) count: Option<i32>,
    pub(crate) ratio: f64,
    pub(crate) flag: Option<bool>,
    pub(crate) tags: Vec<String>,
    pub(crate) parts: Vec<Part>,
    pub(crate) part: Option<Box<Part>>,
    pub(crate) labels: BTreeMap<String, i32>,
    pub(crate) free: Option<Value>,
    pub(crate) secret: Option<State>,
    pub(crate) extra: Extra,
}

object! {
    Whole, extra {
        0 name: String = required "name";
        1 state: State = required "state";
        2 time: Option<Timestamp> = optional "time";
        3 count: Option<i32> = optional "count";
        4 ratio: f64 = required "ratio";
        5 flag: Option<bool> = optional "flag";
        6 tags: Vec<String> = collection "tags";
        7 parts: Vec<Part> = collection "parts";
        8 part: Option<Box<Part>> = optional "part";
        9 labels: BTreeMap<String, i32> = collection "labels";
        10 free: Option<Value> = optional "free";
        11 secret: Option<State> = optional "secret" sensitive;
    }
}

/// Decodes a text, and checks that encoding or copying it loses nothing that was decoded.
fn read_back<T: DeserializeOwned + Serialize + Clone + PartialEq + Debug>(document: &Value) -> T {
    let value: T = serde_json::from_str(&document.to_string()).expect("tolerant");
    let written = serde_json::to_string(&value).expect("writable");
    let copy = value.clone();
    assert_eq!(copy, value);
    assert_eq!(serde_json::to_string(&copy).expect("writable"), written);
    assert_eq!(
        serde_json::from_str::<T>(&written).expect("tolerant"),
        value
    );
    assert_eq!(
        serde_json::from_value::<T>(document.clone()).expect("tolerant"),
        value
    );
    value
}

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("writable")
}

use serde::Serialize;

#[test]
fn valid_documents_round_trip() {
    let document = json!({
        "name": "n", "state": "DONE", "time": "2020-07-30T10:43:17Z", "count": 3, "ratio": 0.5,
        "flag": true, "tags": ["a", "b"], "parts": [{"id": "p", "size": 1}], "part": {"id": "q"},
        "labels": {"x": 1}, "free": [1, {"y": null}],
    });
    let whole: Whole = read_back(&document);
    assert_eq!(whole.state, State::Done);
    assert_eq!(whole.parts[0].size, Some(1));
    assert!(whole.extra.is_empty());
    assert_eq!(written(&whole), document);
}

#[test]
fn fields_can_come_in_any_order_and_more_than_once() {
    let whole: Whole =
        serde_json::from_str(r#"{"count":1,"name":"a","new":2,"count":4,"state":"DONE"}"#)
            .expect("tolerant");
    assert_eq!(
        (whole.name.as_str(), whole.count, whole.state),
        ("a", Some(4), State::Done)
    );
    assert_eq!(whole.extra.get("new"), Some(&json!(2)));
}

#[test]
fn null_and_absence_are_defaults() {
    let nulls = json!({
        "name": null, "state": null, "time": null, "count": null, "ratio": null, "flag": null,
        "tags": null, "parts": null, "part": null, "labels": null, "free": null,
    });
    assert_eq!(read_back::<Whole>(&nulls), Whole::default());
    assert_eq!(read_back::<Whole>(&json!({})), Whole::default());
    assert!(Whole::default().extra.is_empty());
}

#[test]
fn a_value_of_the_wrong_type_affects_only_its_field() {
    let document = json!({
        "name": ["n"], "state": {"s": 1}, "time": [], "count": "many", "ratio": "half", "flag": 7,
        "tags": "a", "parts": {"id": "p"}, "part": "q", "labels": [1], "free": 1,
    });
    let whole: Whole = read_back(&document);
    assert_eq!(
        Whole {
            extra: Extra::default(),
            ..whole.clone()
        },
        Whole {
            free: Some(json!(1)),
            ..Whole::default()
        }
    );
    assert_eq!(whole.extra.len(), 10);
    assert_eq!(whole.extra.get("count"), Some(&json!("many")));
    assert_eq!(written(&whole), document);
}

#[test]
fn numbers_booleans_and_strings_are_converted_into_each_other() {
    let document = json!({
        "name": 12, "state": 7, "time": 1_700_000_000, "count": "60", "ratio": "0.5", "flag": "True",
        "tags": [1, true, 2.5], "part": {"id": false, "size": 60.0},
    });
    let whole: Whole = read_back(&document);
    assert_eq!(whole.name, "12");
    assert_eq!(whole.state.as_str(), "7");
    assert_eq!(whole.time, Some("1700000000".into()));
    assert_eq!(
        (whole.count, whole.ratio, whole.flag),
        (Some(60), 0.5, Some(true))
    );
    assert_eq!(whole.tags, ["1", "true", "2.5"]);
    assert_eq!(
        whole.part.map(|part| (part.id.clone(), part.size)),
        Some(("false".to_owned(), Some(60)))
    );
    assert!(whole.extra.is_empty());

    let edge: Whole = read_back(&json!({"count": 2_147_483_648_u64, "ratio": 3}));
    assert_eq!((edge.count, edge.ratio), (None, 3.0));
    assert_eq!(edge.extra.get("count"), Some(&json!(2_147_483_648_u64)));
    let half: Whole = read_back(&json!({"count": 1.5}));
    assert_eq!(
        (half.count, half.extra.get("count")),
        (None, Some(&json!(1.5)))
    );
}

#[test]
fn an_unexpected_element_keeps_its_index_and_raw_value() {
    let document = json!({
        "tags": ["a", ["b"], null, "c"],
        "parts": [{"id": "p"}, null, 3, {"id": "q", "size": "big", "new": 1}],
        "labels": {"x": 1, "y": "?", "z": 2},
        "name": "n", "state": "DONE", "ratio": 0.0,
    });
    let whole: Whole = read_back(&document);
    assert_eq!(whole.tags, ["a", "", "", "c"]);
    assert_eq!(whole.parts.len(), 4);
    assert_eq!(whole.parts[2], Part::default());
    assert_eq!(whole.parts[3].extra.get("size"), Some(&json!("big")));
    assert_eq!(
        whole.labels,
        BTreeMap::from([
            ("x".to_owned(), 1),
            ("y".to_owned(), 0),
            ("z".to_owned(), 2)
        ])
    );
    assert_eq!(whole.extra.get("parts"), Some(&document["parts"]));
    assert_eq!(written(&whole), document);
}

#[test]
fn a_changed_field_replaces_its_raw_value() {
    let mut whole: Whole = read_back(&json!({"count": "many", "tags": [["b"]], "new": 1}));
    whole.count = Some(0);
    whole.tags.push("c".to_owned());
    let document = written(&whole);
    assert_eq!(
        (&document["count"], &document["tags"], &document["new"]),
        (&json!(0), &json!(["", "c"]), &json!(1))
    );
}

#[test]
fn only_objects_are_deserialized_as_structs() {
    for text in [
        "null", "[]", "1", "\"x\"", "true", "", "{", "<html>", "{} {}",
    ] {
        let error = serde_json::from_str::<Whole>(text).expect_err(text);
        if text == "[]" {
            assert_eq!(error.to_string(), "expected an object, found a list");
        }
    }
}

#[test]
fn open_enums_keep_unknown_values() {
    assert_eq!(State::from("DONE"), State::Done);
    assert_eq!("RUNNING".parse(), Ok(State::Running));
    let new = State::from("NEW".to_owned());
    assert_eq!(
        (new.as_str(), new.is_known(), new.to_string()),
        ("NEW", false, "NEW".to_owned())
    );
    assert_eq!(new, State::Unknown(UnknownValue::new("NEW")));
    assert_eq!(
        format!("{new:?} {:?}", State::Done),
        "Unknown(\"NEW\") Done"
    );
    assert_eq!(State::VALUES, [State::Running, State::Done]);
    assert_eq!(State::default().as_str(), "");
    assert_eq!(
        serde_json::from_str::<State>("\"DONE\"").expect("known"),
        State::Done
    );
    assert!(serde_json::from_str::<State>("[]").is_err());
    assert_eq!(State::Done, *"DONE");
    assert_eq!(State::from("NEW"), "NEW");
    let unknown = State::from("NEW");
    assert!("DONE" == State::Done && *"NEW" == unknown && "done" != State::Done);
}

#[test]
fn parsing_an_unknown_enum_value_fails() {
    let error = "NEW".parse::<State>().expect_err("unknown");
    let expected = "`NEW` is not a known value; help: use one of RUNNING, DONE";
    assert_eq!(error.to_string(), expected);
}

#[test]
fn debug_of_extra_shows_names_only() {
    let whole: Whole = read_back(&json!({"token": "hush"}));
    let shown = format!("{whole:?}");
    assert!(
        shown.contains("token") && !shown.contains("hush"),
        "{shown}"
    );
    assert!(shown.contains("secret: None"), "{shown}");
    let secret: Whole = read_back(&json!({"secret": "hush"}));
    let shown = format!("{secret:?}");
    assert!(shown.contains("secret: [redacted]"), "{shown}");
    assert!(!shown.contains("hush"), "{shown}");
}

#[cfg(feature = "schemars")]
#[test]
fn the_schema_of_an_open_enum_lists_known_values() {
    assert_eq!(
        schemars::schema_for!(State).as_value(),
        &json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "State",
            "description": "A state.", "type": "string", "enum": ["RUNNING", "DONE"],
        }),
    );
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1e6..1e6).prop_map(Value::from),
        (-100..100_i32).prop_map(|number| number.to_string().into()),
        "[A-Z]{0,4}".prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            object_of(inner),
        ]
    })
}

/// Any object with these values.
fn object_of(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    let known = Whole::default()
        .layout()
        .fields
        .iter()
        .chain(Part::default().layout().fields);
    let names: Vec<&str> = known.map(|field| field.name).chain(["new", ""]).collect();
    let field = (prop::sample::select(names), value);
    prop::collection::vec(field, 0..8).prop_map(|fields| {
        let fields = fields.into_iter();
        fields
            .map(|(name, value)| (name.to_owned(), value))
            .collect()
    })
}

proptest! {
    #[test]
    fn any_object_is_read_and_no_value_is_lost(document in object_of(any_json())) {
        let whole: Whole = read_back(&document);
        let again = written(&whole);
        for (name, value) in document.as_object().expect("an object") {
            let kept = again.get(name).is_some() || whole.extra.get(name).is_some();
            let empty = value.is_null() || *value == json!([]) || *value == json!({});
            prop_assert!(kept || empty, "{name} of {document} is not in {again}");
        }
    }
}

proptest! {
    #[test]
    fn a_page_is_read_although_one_of_its_values_is_malformed(
        page in object_of(any_json()), malformed in prop::sample::select(vec![
            "1e999", "\"\\ud800\"", "\"a\nb\"", "007", "NaN", "\"\\x\"", "-",
        ]),
    ) {
        let text = page.to_string();
        let more = if text == "{}" { "" } else { "," };
        let text = format!("{{\"new\":{malformed}{more}{}", &text[1..]);
        let read: Result<Whole, _> = from_slice(text.as_bytes());
        let whole = read.expect("the others are read");
        if page.get("new").is_none() {
            let alone: Whole = read_back(&page);
            prop_assert_eq!((whole.name, whole.parts), (alone.name, alone.parts));
        }
    }

    #[test]
    fn any_body_is_read_or_rejected(
        page in any_json(), at: prop::sample::Index, bytes: Vec<u8>, cut: bool,
    ) {
        let mut text = page.to_string().into_bytes();
        let at = at.index(text.len());
        let end = if cut { text.len() } else { at };
        text.splice(at..end, bytes);
        let _: Result<Whole, _> = from_slice(&text);
        let _: Result<Vec<Part>, _> = from_slice(&text);
        let _: Result<Option<BTreeMap<String, Whole>>, _> = from_slice(&text);
    }
}
