//! Formats of results.

use serde_json::json;

use super::*;

fn printer(format: Format) -> Printer {
    Printer {
        format,
        filter: None,
        columns: Vec::new(),
        headers: true,
        quiet: true,
        terminal: Terminal::plain(Some(40)),
    }
}

fn page() -> Value {
    json!({
        "count": 2,
        "jobs": [
            {"name": "a\tb", "tags": ["x", "y"], "job_id": "1", "state": "DONE", "deep": {"n": 1}},
            {"name": "视频", "job_id": "2", "state": null, "note": "long ".repeat(20)},
        ],
    })
}

fn text(format: Format) -> String {
    printer(format)
        .text(&page(), &About::default())
        .expect("text")
}

#[test]
fn tables_fit_the_width_and_start_with_the_id() {
    let table = text(Format::Table);
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 3, "{table}");
    assert!(lines[0].starts_with("JOB_ID  NAME"), "{table}");
    assert!(
        lines.iter().all(|line| line.chars().count() <= 40),
        "{table}"
    );
}

#[test]
fn delimited_formats_have_one_row_per_element_and_no_others() {
    assert_eq!(
        text(Format::Tsv).lines().collect::<Vec<_>>(),
        [
            "job_id\tname\tstate\ttags\tnote\tdeep.n".to_owned(),
            "1\ta\\tb\tDONE\tx,y\t\t1".to_owned(),
            format!("2\t视频\t\t\t{}\t", "long ".repeat(20)),
        ]
    );
    assert!(
        text(Format::Csv)
            .starts_with("job_id,name,state,tags,note,deep.n\n1,a\tb,DONE,\"x,y\",,1\n")
    );
    let empty = json!({"count": 0, "jobs": []});
    for format in [Format::Tsv, Format::Csv, Format::Jsonl, Format::Table] {
        assert_eq!(
            printer(format)
                .text(&empty, &About::default())
                .expect("text"),
            "",
            "{format:?}"
        );
    }
}

#[test]
fn json_lines_are_elements_and_json_is_the_whole_response() {
    assert_eq!(text(Format::Jsonl).lines().count(), 2);
    assert_eq!(
        serde_json::from_str::<Value>(&text(Format::Json)).expect("JSON"),
        page()
    );
    let yaml = crate::input::parse_document(&text(Format::Yaml), "a.yaml");
    assert_eq!(yaml, Ok(page()));
}

#[test]
fn an_empty_response_has_no_document() {
    for name in Format::NAMES {
        let format = Format::named(name).expect(name);
        assert_eq!(
            printer(format)
                .text(&Value::Null, &About::default())
                .expect("text"),
            ""
        );
    }
}

#[test]
fn one_object_is_a_table_of_its_fields() {
    let text = printer(Format::Table).text(&json!({"id": "1", "a": {"b": 2}}), &About::default());
    assert_eq!(text.expect("text"), "id   1\na\n  b  2\n");
}

#[test]
fn columns_can_be_chosen() {
    let mut printer = printer(Format::Csv);
    printer.columns = vec!["deep.n".to_owned(), "job_id".to_owned()];
    printer.headers = false;
    assert_eq!(
        printer.text(&page(), &About::default()).expect("text"),
        "1,1\n,2\n"
    );
}

#[test]
fn filters_apply_to_the_whole_result() {
    let query = Filter::jmespath("jobs[].job_id").expect("valid");
    assert_eq!(query.apply(&page()).expect("a list"), json!(["1", "2"]));
    let jq = Filter::jq(".jobs[].job_id").expect("valid");
    assert_eq!(jq.apply(&page()).expect("a list"), json!(["1", "2"]));
    assert_eq!(
        Filter::jq(".count")
            .expect("valid")
            .apply(&page())
            .expect("a number"),
        json!(2)
    );
    for wrong in [
        Filter::jmespath("jobs[").err(),
        Filter::jq(".jobs[").err(),
        Filter::jq("nope(1)").err(),
    ] {
        let failure = wrong.expect("invalid");
        assert_eq!(failure.exit(), Exit::Usage, "{failure}");
    }
    assert!(
        Filter::jq(".jobs | keys | error")
            .expect("valid")
            .apply(&page())
            .is_err()
    );
}

#[test]
fn texts_of_one_object_are_wrapped_at_the_width() {
    let object = json!({
        "id": "5511e858c8186802850f06a41b5b2a55",
        "meaning": "The signature is not accepted: 未知的访问密钥, a wrong secret or a clock that is off",
        "tags": ["a".repeat(30), "b".repeat(30)],
        "first": {"second_with_a_long_name_that_leaves_no_room": "value"},
    });
    for width in [12, 20, 40, 60] {
        let mut printer = printer(Format::Table);
        printer.terminal = Terminal::plain(Some(width));
        let text = printer.text(&object, &About::default()).expect("text");
        let words: String = text.split_whitespace().collect();
        for field in ["id", "meaning"] {
            let value = object[field].as_str().expect(field);
            let value: String = value.split_whitespace().collect();
            assert!(words.contains(&value), "{width}: {text}");
        }
        let values = text.lines().filter(|line| line.starts_with("  "));
        for line in values.filter(|line| !line.contains("second_with")) {
            assert!(
                unicode_width::UnicodeWidthStr::width(line) <= width,
                "{width}: {line}"
            );
        }
    }
}
