//! One edit of a page is one change.

use super::{drift, line, page, source, spec};

/// Edits a fixture in one place, and returns the drift.
#[track_caller]
fn edited(name: &str, old: &str, new: &str) -> Vec<String> {
    let text = page(&format!("create-loan.{name}"));
    assert!(text.contains(old), "{name} has no {old:?}");
    let found = drift(&spec(), source(name, &text.replacen(old, new, 1)));
    found.changes.iter().map(line).collect()
}

/// Edits of the page in Markdown, each with its only change.
const EDITS: &[(&str, &str, &str)] = &[
    (
        "| notify |",
        "| tell |",
        "request-parameter-renamed notify \"notify\" → \"tell\"",
    ),
    (
        "| notify | No |",
        "| notify | Yes |",
        "request-parameter-became-required notify \"optional\" → \"required\"",
    ),
    (
        "| order | No |",
        "| loud | No | Boolean | Whether. |\n| order | No |",
        "request-parameter-added loud null → \"optional in query\"",
    ),
    (
        "| X-Desk-Id | No | String | Number of the desk.<br>**Value range:**<br>1~32 |\n",
        "",
        "request-parameter-removed X-Desk-Id \"optional in header\" → null",
    ),
    (
        "| X-Desk-Id | No |",
        "| X-Table-Id | No |",
        "request-parameter-renamed X-Desk-Id \"X-Desk-Id\" → \"X-Table-Id\"",
    ),
    (
        "| notify | No | Boolean |",
        "| notify | No | String |",
        "request-type-widened notify \"boolean\" → \"string\"",
    ),
    (
        "| priority | No | Integer |",
        "| priority | No | String |",
        "request-type-widened priority \"integer\" → \"string\"",
    ),
    (
        "| priority | No | Integer |",
        "| priority | No | Long |",
        "request-format-widened priority \"int32\" → \"int64\"",
    ),
    (
        "0~9<br>",
        "0~8<br>",
        "request-maximum-decreased priority 9 → 8",
    ),
    (
        "0~9<br>",
        "1~9<br>",
        "request-minimum-increased priority 0 → 1",
    ),
    (
        "1~32",
        "1~64",
        "request-max-length-increased X-Desk-Id 32 → 64",
    ),
    (
        "<br>5 |",
        "<br>6 |",
        "request-default-changed priority 5 → 6",
    ),
    (
        "<br>false |",
        "<br>true |",
        "request-default-changed notify false → true",
    ),
    (
        ": due_time<br>",
        ": due_date<br>",
        "request-enum-value-renamed order \"due_time\" → \"due_date\"",
    ),
    (
        "- by title: title",
        "- by title: title<br>- by size: size",
        "request-enum-value-added order null → \"size\"",
    ),
    (
        "- by due time: due_time<br>",
        "",
        "request-enum-value-removed order \"due_time\" → null",
    ),
    (
        "<br>- LATE: too late",
        "",
        "response-enum-value-removed state \"LATE\" → null",
    ),
    (
        "- LATE: too late",
        "- OVERDUE: too late",
        "response-enum-value-renamed state \"LATE\" → \"OVERDUE\"",
    ),
    (
        "| loan\\_id | String |",
        "| loan\\_number | String |",
        "response-property-renamed loan_id \"loan_id\" → \"loan_number\"",
    ),
    (
        "| loan\\_id | String |",
        "| loan\\_id | Boolean |",
        "response-type-changed loan_id \"string\" → \"boolean\"",
    ),
    (
        "| reader\\_id | Yes |",
        "| reader\\_id | No |",
        "request-property-became-optional reader_id \"required\" → \"optional\"",
    ),
    (
        "| marks | No | Array of strings |",
        "| marks | No | Array of integers |",
        "request-type-changed marks \"string\" → \"integer\"",
    ),
    (
        "POST /v1/{library\\_id}/loans",
        "PUT /v1/{library\\_id}/loans",
        "method-changed POST /v1/{library_id}/loans \"POST\" → \"PUT\"",
    ),
    (
        "POST /v1/{library\\_id}/loans",
        "POST /v2/{library\\_id}/loans",
        "path-changed POST /v1/{library_id}/loans \"/v1/{library_id}/loans\" → \"/v2/{library_id}/loans\"",
    ),
    (
        "POST /v1/{library\\_id}/loans",
        "POST /lending/{library\\_id}",
        "path-changed POST /v1/{library_id}/loans \"/v1/{library_id}/loans\" → \"/lending/{library_id}\"",
    ),
    (
        "\"fee\": 0.5",
        "\"fee\": \"0.5\"",
        "response-example-mismatch fee \"it is string, and number is stated\" → \"0.5\"",
    ),
    (
        "\"days\": 14",
        "\"days\": 91",
        "request-example-mismatch days \"91 is out of bounds\" → 91",
    ),
    (
        "\"kind\": \"ROOM\"",
        "\"kind\": \"ATTIC\"",
        "request-example-mismatch kind \"\\\"ATTIC\\\" is not one of the values stated\" → \"ATTIC\"",
    ),
    (
        "\"state\": \"OPEN\",",
        "\"state\": \"OPEN\"",
        "response-example-mismatch example \"it is not JSON\" → \"{ \\\"loan_id\\\": \\\"l-1\\\", \\\"state\\\": \\\"OPEN\\\" \\\"fee\\\": 0.5, \\\"lines\\\": [ …\"",
    ),
    (
        "&priority=7",
        "&priority=70",
        "request-example-mismatch priority \"70 is out of bounds\" → \"70\"",
    ),
];

#[test]
fn every_edit_is_reported_as_one_change() {
    for (old, new, expected) in EDITS {
        assert_eq!(edited("en.md", old, new), [*expected], "{old:?} → {new:?}");
    }
}

#[test]
fn plain_text_pages_are_compared_as_precisely() {
    for (old, new, expected) in [
        (
            "\nnotify |",
            "\ntell |",
            "request-parameter-renamed notify \"notify\" → \"tell\"",
        ),
        ("0~9", "0~8", "request-maximum-decreased priority 9 → 8"),
        (
            "Default value: 30",
            "Default value: 20",
            "request-default-changed days 30 → 20",
        ),
        (
            "days |\nNo",
            "days |\nYes",
            "request-property-became-required days \"optional\" → \"required\"",
        ),
        (
            "POST /v1",
            "GET /v1",
            "method-changed POST /v1/{library_id}/loans \"POST\" → \"GET\"",
        ),
    ] {
        assert_eq!(
            edited("rows.en.txt", old, new),
            [expected],
            "{old:?} → {new:?}"
        );
    }
}

#[test]
fn missing_parts_of_a_page_are_no_drift() {
    for (old, new) in [
        ("<br>**Value range:**<br>0~9", ""),
        ("**Default value:**<br>5", ""),
        (
            "| Parameter | Mandatory | Type |",
            "| Parameter | - | Type |",
        ),
    ] {
        assert_eq!(edited("en.md", old, new), [""; 0], "{old:?} → {new:?}");
    }
}
