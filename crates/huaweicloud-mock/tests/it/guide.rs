//! The guide, compared with the code.

use std::time::Duration;

use huaweicloud_mock::Fault;
use serde_json::{Value, json};

#[test]
fn faults_are_serialized_as_in_the_guide() {
    let guide = include_str!("../../src/guide/faults.md");
    let written = [
        (Fault::respond(503), r#"{"respond": {"status": 503}}"#),
        (Fault::throttle(10), r#"{"throttle": {"per_second": 10}}"#),
        (
            Fault::throttle_as_documented("cn-north-4"),
            r#"{"throttle": {"documented_for": "cn-north-4"}}"#,
        ),
        (
            Fault::delay(Duration::from_millis(2500)),
            r#"{"delay": {"seconds": 2.5}}"#,
        ),
        (Fault::reset_before_execution(), r#"{"reset": {}}"#),
        (
            Fault::reset_after_execution(),
            r#"{"reset": {"executed": true}}"#,
        ),
        (Fault::truncate(100), r#"{"truncate": {"keep": 100}}"#),
        (Fault::wrong_length(-9), r#"{"wrong_length": {"by": -9}}"#),
        (Fault::bad_json(), r#""bad_json""#),
        (Fault::html(), r#""html""#),
        (Fault::empty(), r#""empty""#),
        (
            Fault::content_type("text/plain"),
            r#"{"content_type": {"value": "text/plain"}}"#,
        ),
        (
            Fault::with_header("name", "value"),
            r#"{"headers": {"name": "value"}}"#,
        ),
        (
            Fault::skewed_date(-3600),
            r#"{"skewed_date": {"seconds": -3600}}"#,
        ),
        (
            Fault::set("/jobs/*/state", "NEW"),
            r#"{"set": {"at": "/jobs/*/state", "to": "NEW"}}"#,
        ),
        (
            Fault::remove("/jobs/*/name"),
            r#"{"remove": {"at": "/jobs/*/name"}}"#,
        ),
        (Fault::unknown_values(), r#""unknown_values""#),
        (Fault::unknown_fields(), r#""unknown_fields""#),
        (Fault::duplicate_element(), r#""duplicate_element""#),
        (Fault::missing_element(), r#""missing_element""#),
        (Fault::repeated_page(), r#""repeated_page""#),
        (Fault::missing_page(), r#""missing_page""#),
    ];
    for (fault, json) in written {
        assert!(guide.contains(&format!("`{json}`")), "{json}");
        let effect: Value = serde_json::from_str(json).unwrap();
        let read: Fault = serde_json::from_value(json!({"effect": effect})).unwrap();
        assert_eq!(read, fault);
        let again = serde_json::to_value(&fault).unwrap();
        assert_eq!(again, json!({"effect": effect}));
    }
}
