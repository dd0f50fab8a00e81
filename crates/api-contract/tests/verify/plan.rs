//! The calls, their order and their values.

use api_contract::verify::{Request, Response, Settings, TransportError};

use super::{Service, json, settings};

fn response(request: &Request) -> Result<Response, TransportError> {
    Ok(if request.url.contains("/v1/main/books?") {
        json(
            200,
            r#"{"count": 3, "books": [{"book_id": "a+1", "pages": 1}]}"#,
        )
    } else if request.url.contains("/books/") {
        json(200, r#"{"book_id": "c-1", "pages": 1}"#)
    } else if request.url.contains("/search") {
        json(200, "[]")
    } else {
        Response {
            headers: vec![("Content-Type".into(), "image/png".into())],
            ..json(200, "png")
        }
    })
}

#[test]
fn lists_are_called_first_and_provide_ids() {
    let service = Service::new(response);
    let verified = service.verify(&settings());
    insta::assert_debug_snapshot!((service.asked(), &verified.skipped));
    assert_eq!(verified.changes, []);
    let asked = service.asked.borrow();
    let search = asked
        .iter()
        .find(|request| request.method == "POST")
        .unwrap();
    assert_eq!(search.body, br#"{"text":"x"}"#);
}

#[test]
fn unsafe_operations_are_called_only_when_named() {
    let named = |names: &[&str], more: &[(&str, &str)]| {
        let service = Service::new(response);
        let mut settings = Settings {
            operations: names.iter().map(|name| (*name).to_owned()).collect(),
            ..settings()
        };
        let more = more
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        settings.parameters.extend(more);
        let verified = service.verify(&settings);
        (service.asked(), verified)
    };
    let (asked, verified) = named(&["DeleteBook"], &[]);
    assert_eq!(asked, [""; 0]);
    assert!(verified.skipped[0].reason.contains("--param book=VALUE"));
    let (asked, _) = named(&["DeleteBook"], &[("book", "x y")]);
    assert_eq!(asked, ["DELETE /v1/main/books/x%20y"]);
    let (asked, _) = named(&["PurgeBooks"], &[]);
    assert_eq!(asked, ["POST /v1/purge"]);
    // The list is called for its ids.
    let (asked, _) = named(&["ShowBook"], &[]);
    assert_eq!(asked.last().unwrap(), "GET /v1/main/books/a%2B1");
    let (asked, verified) = named(&["NoSuchBook"], &[]);
    assert_eq!(asked, [""; 0]);
    assert!(verified.problems[0].message.contains("NoSuchBook"));
}

#[test]
fn paging_is_bounded() {
    let pages = |count: &str, pages: usize| {
        let body = format!(r#"{{{count}"books": [{{"book_id": "1", "pages": 1}}]}}"#);
        let service = Service::new(move |_| Ok(json(200, &body)));
        service.verify(&Settings {
            operations: vec!["ListBooks".into()],
            pages,
            ..settings()
        });
        service.asked().len()
    };
    assert_eq!(pages(r#""count": 1, "#, 9), 1);
    assert_eq!(pages(r#""count": 3, "#, 9), 3);
    assert_eq!(pages(r#""count": 3, "#, 2), 2);
    assert_eq!(pages("", 4), 4);
    assert_eq!(pages("", 0), 1);
}

#[test]
fn unreachable_services_end_the_run_early() {
    let service = Service::new(|_| Err(TransportError::new("no connection")));
    let mut all = settings();
    for (name, value) in [
        ("book", "1"),
        ("book_id", "1"),
        ("loan_id", "1"),
        ("cover", "1"),
    ] {
        all.parameters.insert(name.to_owned(), value.to_owned());
    }
    let verified = service.verify(&all);
    assert_eq!((service.asked().len(), verified.problems.len()), (3, 3));
    assert!(!api_contract::verify::Report::new("c", "s", verified).is_conclusive());
}

#[test]
fn constants_of_a_path_are_sent() {
    let parameter = |name: &str, place: &str| serde_json::json!({ "name": name, "in": place, "required": true, "schema": { "type": "string" } });
    let list = |id: &str, more: &[serde_json::Value]| {
        serde_json::json!({ "get": {
            "operationId": id, "parameters": more,
            "responses": { "200": { "description": "ok" } },
        } })
    };
    let spec = api_contract::Spec::from_value(
        "a.json",
        serde_json::json!({
            "openapi": "3.0.3", "info": { "title": "T", "version": "1" },
            "paths": {
                "/v1/{library_id}/jobs?action=count&all": list("CountJobs", &[parameter("library_id", "path")]),
                "/v1/jobs{?limit}": list("ListJobs", &[parameter("library_id", "query")]),
            },
        }),
    );
    let service = Service::new(|_| Ok(json(200, "{}")));
    api_contract::verify::live(&spec, "http://service", &service, &settings());
    let mut asked = service.asked();
    asked.sort();
    assert_eq!(
        asked,
        [
            "GET /v1/jobs?library_id=main",
            "GET /v1/main/jobs?action=count&all="
        ]
    );
}
