//! Each way in which a response can differ from the contract.

use api_contract::{
    compare::Severity,
    verify::{Response, Settings, TransportError},
};

use super::{Service, json, settings};

/// Returns the findings of one response of `ListBooks`: id, severity, subject, expected and found
/// value.
fn found(response: &Response) -> Vec<String> {
    let only = Settings {
        operations: vec!["ListBooks".into()],
        ..settings()
    };
    let service = Service::new(|_| Ok(response.clone()));
    let verified = service.verify(&only);
    assert!(verified.problems.is_empty(), "{:?}", verified.problems);
    let is_breaking =
        |change: &&api_contract::compare::Change| change.severity == Severity::Breaking;
    let broken = verified.changes.iter().any(|change| is_breaking(&change));
    assert_eq!(verified.calls.iter().any(|call| !call.kept), broken);
    let changes = verified.changes.iter();
    changes
        .map(|change| {
            format!(
                "{} {} {} {} → {} @{}",
                change.id,
                change.severity.name(),
                change.subject,
                change.old,
                change.new,
                change.old_location.line
            )
        })
        .collect()
}

fn book(rest: &str) -> Response {
    let book = format!(r#"{{"book_id": "1", "pages": 3{rest}}}"#);
    json(200, &format!(r#"{{"count": 1, "books": [{book}]}}"#))
}

#[test]
fn valid_responses_have_no_changes() {
    for rest in [
        "",
        r#", "unknown": {"a": 1}"#,
        r#", "binding": null, "since": null, "sequel": null"#,
        r#", "sequel": {"book_id": "2", "pages": 1}, "state": "LENT", "either": 1"#,
        r#", "since": "2024-01-02T03:04:05Z", "reader": "r-1", "either": {"n": 1}"#,
    ] {
        assert_eq!(found(&book(rest)), [""; 0], "{rest}");
    }
}

#[test]
fn property_violations_are_reported() {
    insta::assert_debug_snapshot!([
        found(&book(r#", "pages": "three""#)),
        found(&book(r#", "pages": 0"#)),
        found(&book(r#", "pages": 5001.5"#)),
        found(&book(r#", "book_id": null"#)),
        found(&book(r#", "binding": "LEATHER""#)),
        found(&book(r#", "binding": 3"#)),
        found(&book(r#", "state": "LOST""#)),
        found(&book(r#", "since": "yesterday""#)),
        found(&book(r#", "sequel": {"book_id": "2"}"#)),
        found(&book(r#", "reader": "Ada Lovelace""#)),
        found(&book(r#", "either": {"n": "1"}"#)),
        found(&book(r#", "either": "1""#)),
        found(&json(200, r#"{"count": 0}"#)),
        found(&json(200, "[]")),
        found(&json(200, "null")),
    ]);
}

#[test]
fn repeated_violations_are_one_finding() {
    let books: Vec<String> = (0..50)
        .map(|id| format!(r#"{{"book_id": "{id}"}}"#))
        .collect();
    let response = json(
        200,
        &format!(r#"{{"count": 50, "books": [{}]}}"#, books.join(",")),
    );
    assert_eq!(found(&response).len(), 1);
}

#[test]
fn status_and_header_violations_are_reported() {
    let with = |change: &dyn Fn(&mut Response)| {
        let mut response = book("");
        change(&mut response);
        found(&response)
    };
    insta::assert_debug_snapshot!([
        with(&|response| response.status = 202),
        with(&|response| response.status = 503),
        with(&|response| response.body.truncate(30)),
        with(&|response| response.body.clear()),
        with(&|response| response.body = b"\xff\xfe{}".to_vec()),
        with(&|response| response.headers[0].1 = "text/html".into()),
        with(&|response| drop(response.headers.remove(0))),
        with(&|response| drop(response.headers.remove(1))),
        with(&|response| response.headers.push(("X-Left".into(), "3".into()))),
        with(&|response| response.headers.push(("X-Left".into(), "few".into()))),
        found(&json(404, r#"{"code": "gone"}"#)),
        found(&json(404, r#"{"message": "gone"}"#)),
    ]);
}

#[test]
fn enums_can_be_declared_open() {
    let response = book(r#", "binding": "LEATHER""#);
    let service = Service::new(|_| Ok(response.clone()));
    let open = Settings {
        operations: vec!["ListBooks".into()],
        open_enums: true,
        ..settings()
    };
    let verified = service.verify(&open);
    let severities = verified.changes.iter().map(|change| change.severity);
    assert_eq!(severities.collect::<Vec<_>>(), [Severity::Warning]);
    assert!(verified.calls.iter().all(|call| call.kept));
}

#[test]
fn reports_have_no_secrets() {
    let echo = book(r#", "state": "S3CRET-TOKEN", "reader": "Ada Lovelace""#);
    let service = Service::new(|request| match request.url.contains("/books?") {
        true => Ok(echo.clone()),
        false => Err(TransportError::new("cannot reach S3CRET-TOKEN")),
    });
    let settings = Settings {
        headers: vec![("X-Token".into(), "S3CRET-TOKEN".into())],
        ..settings()
    };
    let verified = service.verify(&settings);
    let asked = service.asked.borrow();
    assert!(
        asked
            .iter()
            .all(|request| request.headers[0].1 == "S3CRET-TOKEN")
    );
    let report = api_contract::verify::Report::new("contract", "service", verified);
    use api_contract::report::Format;
    for format in [
        Format::Text,
        Format::Json,
        Format::Markdown,
        Format::Github,
        Format::Sarif,
        Format::Junit,
        Format::Html,
    ] {
        let text = report.render(format, true).unwrap();
        assert!(text.contains("[redacted]"), "{text}");
        assert!(
            !text.contains("S3CRET") && !text.contains("Lovelace"),
            "{text}"
        );
    }
    assert!(!format!("{asked:?}").contains("S3CRET"));
}
