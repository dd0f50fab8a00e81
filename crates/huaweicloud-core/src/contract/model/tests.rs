//! The rules of reading and writing, on a type of every kind of member.

use std::fmt::Debug;

use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::codegen::{
    BTreeMap, Extra, Field, MapAccess, Object, SerializeMap, Timestamp, UnknownValue, Value,
    object, open_enum, optional, read, redacted, required, write, write_some,
};

open_enum! {
    /// A state.
    pub enum State {
        /// Runs.
        Running = "RUNNING",
        /// Is over.
        Done = "DONE",
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Part {
    pub(super) id: String,
    pub(super) size: Option<i64>,
    pub(super) extra: Extra,
}

impl Object for Part {
    const FIELDS: &'static [Field] = &[required::<String>("id"), optional::<Option<i64>>("size")];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        member: usize,
        map: &mut A,
    ) -> Result<Option<Box<Value>>, A::Error> {
        match member {
            0 => read(map, &mut self.id),
            _ => read(map, &mut self.size),
        }
    }
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        write(map, "id", &self.id)?;
        write_some(map, "size", &self.size)
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Whole {
    pub(super) name: String,
    pub(super) state: State,
    pub(super) time: Option<Timestamp>,
    pub(super) count: Option<i32>,
    pub(super) ratio: f64,
    pub(super) flag: Option<bool>,
    pub(super) tags: Vec<String>,
    pub(super) parts: Vec<Part>,
    pub(super) part: Option<Box<Part>>,
    pub(super) labels: BTreeMap<String, i32>,
    pub(super) free: Value,
    pub(super) secret: Option<State>,
    pub(super) extra: Extra,
}

impl Object for Whole {
    const FIELDS: &'static [Field] = &[
        required::<String>("name"),
        required::<State>("state"),
        optional::<Option<Timestamp>>("time"),
        optional::<Option<i32>>("count"),
        required::<f64>("ratio"),
        optional::<Option<bool>>("flag"),
        optional::<Vec<String>>("tags"),
        optional::<Vec<Part>>("parts"),
        optional::<Option<Box<Part>>>("part"),
        optional::<BTreeMap<String, i32>>("labels"),
        optional::<Value>("free"),
        optional::<Option<State>>("secret").sensitive(),
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        member: usize,
        map: &mut A,
    ) -> Result<Option<Box<Value>>, A::Error> {
        match member {
            0 => read(map, &mut self.name),
            1 => read(map, &mut self.state),
            2 => read(map, &mut self.time),
            3 => read(map, &mut self.count),
            4 => read(map, &mut self.ratio),
            5 => read(map, &mut self.flag),
            6 => read(map, &mut self.tags),
            7 => read(map, &mut self.parts),
            8 => read(map, &mut self.part),
            9 => read(map, &mut self.labels),
            10 => read(map, &mut self.free),
            _ => read(map, &mut self.secret),
        }
    }
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        write(map, "name", &self.name)?;
        write(map, "state", &self.state)?;
        write_some(map, "time", &self.time)?;
        write_some(map, "count", &self.count)?;
        write(map, "ratio", &self.ratio)?;
        write_some(map, "flag", &self.flag)?;
        write_some(map, "tags", &self.tags)?;
        write_some(map, "parts", &self.parts)?;
        write_some(map, "part", &self.part)?;
        write_some(map, "labels", &self.labels)?;
        write_some(map, "free", &self.free)?;
        write_some(map, "secret", &self.secret)
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}
object!(Part, Whole);

/// Reads a text, and makes sure that writing it loses nothing that reading it found.
fn read_back<T: DeserializeOwned + Serialize + PartialEq + Debug>(document: &Value) -> T {
    let value: T = serde_json::from_str(&document.to_string()).expect("tolerant");
    let written = serde_json::to_string(&value).expect("writable");
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
fn an_ordinary_document_is_read_and_written_as_it_is() {
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
fn members_may_come_in_any_order_and_repeatedly() {
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
fn a_value_of_another_type_costs_only_its_member() {
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
            free: json!(1),
            ..Whole::default()
        }
    );
    assert_eq!(whole.extra.len(), 10);
    assert_eq!(whole.extra.get("count"), Some(&json!("many")));
    assert_eq!(written(&whole), document);
}

#[test]
fn numbers_and_booleans_are_read_from_texts_and_texts_from_them() {
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
fn an_odd_element_keeps_its_place_and_its_raw_value() {
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
fn a_member_that_was_changed_is_written_in_place_of_its_raw_value() {
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
fn an_object_at_the_top_must_be_one() {
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
fn an_open_enum_keeps_what_it_does_not_know() {
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
}

#[test]
fn debug_of_extra_shows_names_only() {
    let whole: Whole = read_back(&json!({"token": "hush"}));
    let shown = format!("{whole:?}");
    assert!(
        shown.contains("token") && !shown.contains("hush"),
        "{shown}"
    );
    assert_eq!(
        format!(
            "{:?} {:?}",
            redacted(&Some("hush".to_owned())),
            redacted(&None::<String>)
        ),
        "[redacted] None",
    );
}

#[cfg(feature = "schemars")]
#[test]
fn the_schema_of_an_open_enum_lists_what_is_known() {
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
        let known = Whole::FIELDS.iter().chain(Part::FIELDS);
        let names: Vec<&str> = known.map(|member| member.name).chain(["new", ""]).collect();
        let name = prop::sample::select(names);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..8).prop_map(|members| members
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect()),
        ]
    })
}

proptest! {
    #[test]
    fn any_object_is_read_and_no_value_is_lost(document in any_json()) {
        if document.is_object() {
            let whole: Whole = read_back(&document);
            let again = written(&whole);
            for (name, value) in document.as_object().expect("checked") {
                let kept = again.get(name).is_some() || whole.extra.get(name).is_some();
                let empty = value.is_null() || *value == json!([]) || *value == json!({});
                prop_assert!(kept || empty, "{name} of {document} is not in {again}");
            }
        }
    }
}
