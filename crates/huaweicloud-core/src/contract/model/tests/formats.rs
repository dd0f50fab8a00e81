//! Types in formats other than JSON: rows of CSV, and formats without names.

use serde_json::json;

use super::{Part, State, Whole};
use crate::{AllFields, codegen::Timestamp};

#[test]
fn objects_are_written_as_structs() {
    let mut table = csv::Writer::from_writer(Vec::new());
    for id in ["p", "q"] {
        let part = Part {
            id: id.to_owned(),
            size: Some(1),
            ..Part::default()
        };
        table.serialize(&part).expect("a row");
    }
    let table = table.into_inner().expect("written");
    assert_eq!(String::from_utf8_lossy(&table), "id,size\np,1\nq,1\n");
}

#[test]
fn rows_with_absent_fields_and_unknown_ones_have_one_length() {
    let mut table = csv::Writer::from_writer(Vec::new());
    for part in [
        r#"{"id":"p","size":1}"#,
        r#"{"id":"q"}"#,
        r#"{"id":"r","size":null,"new":[1]}"#,
    ] {
        let part: Part = serde_json::from_str(part).expect("a part");
        table.serialize(AllFields(&part)).expect("a row");
    }
    let table = table.into_inner().expect("written");
    assert_eq!(String::from_utf8_lossy(&table), "id,size\np,1\nq,\nr,\n");
    let part = Part::default();
    let json = serde_json::to_value(AllFields(&part)).expect("JSON");
    assert_eq!(json, json!({"id": "", "size": null}));
}

#[test]
fn formats_without_names_round_trip() {
    let whole = Whole {
        name: "n".to_owned(),
        state: State::Done,
        count: Some(-3),
        tags: vec!["a".to_owned()],
        parts: vec![
            Part::default(),
            Part {
                size: Some(7),
                ..Part::default()
            },
        ],
        part: Some(Box::default()),
        labels: [("x".to_owned(), 1)].into(),
        ..Whole::default()
    };
    for whole in [Whole::default(), whole] {
        // A free-form value has no fixed form.
        let parts = (whole.parts.clone(), whole.part.clone(), whole.state.clone());
        let bytes = postcard::to_allocvec(&parts).expect("bytes");
        type Parts = (Vec<Part>, Option<Box<Part>>, State);
        let read: Parts = postcard::from_bytes(&bytes).expect("the same type");
        assert_eq!(read, parts);
        let cut = postcard::from_bytes::<Parts>(&bytes[..bytes.len() - 1]);
        assert!(cut.is_err());
    }
    let times = [
        Timestamp::from("2020-07-30T10:43:17Z"),
        Timestamp::default(),
    ];
    let bytes = postcard::to_allocvec(&times).expect("bytes");
    assert_eq!(postcard::from_bytes::<[Timestamp; 2]>(&bytes), Ok(times));
}
