//! Effects of operations on elements, in a contract that the server was not written for.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use huaweicloud_mock::MockServer;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::library::library;
use crate::support::{INVALID, Request, Response, builder, noon};

/// The library, and a time that tests move on.
struct Library {
    server: MockServer,
    seconds: Arc<AtomicU64>,
}

impl Library {
    fn open() -> Self {
        let seconds = Arc::new(AtomicU64::new(0));
        let clock = Arc::clone(&seconds);
        let server = builder(library())
            .clock(move || noon() + Duration::from_secs(clock.load(Ordering::Relaxed)))
            .without_authentication()
            .start()
            .unwrap();
        Self { server, seconds }
    }

    fn call(&self, method: &'static str, path: &str, body: Value) -> Response {
        let mut request = Request::new(method, path);
        if !body.is_null() {
            request = request
                .header("content-type", "application/json")
                .body(body.to_string());
        }
        request.send(&self.server)
    }

    fn get(&self, path: &str) -> Value {
        let response = self.call("GET", path, Value::Null);
        assert_eq!(
            response.status,
            200,
            "{path}: {}",
            String::from_utf8_lossy(&response.body)
        );
        response.json()
    }

    /// The status of a call that is rejected or has no body.
    fn status(&self, method: &'static str, path: &str, body: Value) -> u16 {
        self.call(method, path, body).status
    }

    /// Creates an element and returns its id.
    fn create(&self, path: &str, id: &str, body: Value) -> String {
        let response = self.call("POST", path, body);
        assert!(
            response.status < 300,
            "{path}: {}",
            String::from_utf8_lossy(&response.body)
        );
        response.json()[id].as_str().unwrap().to_owned()
    }

    fn shelf(&self) -> String {
        self.create("/shelves", "shelf_id", json!({"label": "AB1"}))
    }

    fn book(&self, shelf: &str) -> String {
        self.create(
            &format!("/shelves/{shelf}/books"),
            "book_id",
            json!({"title": "Red"}),
        )
    }

    fn pass(&self, seconds: u64) {
        self.seconds.fetch_add(seconds, Ordering::Relaxed);
    }
}

#[test]
fn elements_are_created_shown_updated_and_deleted() {
    let library = Library::open();
    let before = library.get("/shelves")["count"].as_u64().unwrap();
    let created = library.call("POST", "/shelves", json!({"label": "AB1", "floor": 2}));
    assert_eq!(created.status, 201);
    let shelf = created.json();
    assert_eq!(shelf["create_time"], "2025-03-11T12:00:00Z");
    let path = format!("/shelves/{}", shelf["shelf_id"].as_str().unwrap());
    assert_eq!(library.get(&path), shelf);
    let page = library.get("/shelves");
    assert_eq!(page["count"], before + 1);
    assert_eq!(
        page["limit"], 1000,
        "the response repeats the accepted limit"
    );
    assert!(page["shelves"].as_array().unwrap().contains(&shelf));

    library.pass(60);
    let updated = library.call("PUT", &path, json!({"label": "C"})).json();
    assert_eq!(
        (
            &updated["label"],
            &updated["floor"],
            &updated["update_time"]
        ),
        (&json!("C"), &json!(2), &json!("2025-03-11T12:01:00Z"))
    );
    assert_eq!(updated["create_time"], shelf["create_time"]);

    assert_eq!(library.status("DELETE", &path, Value::Null), 204);
    for method in ["GET", "PUT", "DELETE"] {
        let body = if method == "PUT" {
            json!({"label": "C"})
        } else {
            Value::Null
        };
        assert_eq!(library.status(method, &path, body), 404, "{method}");
    }
}

#[test]
fn children_are_deleted_with_their_parent() {
    let library = Library::open();
    let title = json!({"title": "Red"});
    assert_eq!(library.status("POST", "/shelves/none/books", title), 404);
    assert_eq!(
        library.status("GET", "/shelves/none/books", Value::Null),
        404
    );
    let (shelf, other) = (library.shelf(), library.shelf());
    let book = library.book(&shelf);
    let under = |shelf: &str| format!("/shelves/{shelf}/books/{book}");
    assert_eq!(library.get(&under(&shelf))["title"], "Red");
    assert_eq!(library.status("GET", &under(&other), Value::Null), 404);
    assert_eq!(library.get(&format!("/shelves/{shelf}/books"))["count"], 1);
    assert_eq!(library.get(&format!("/shelves/{other}/books"))["count"], 0);
    assert_eq!(
        library.status("DELETE", &format!("/shelves/{shelf}"), Value::Null),
        204
    );
    assert_eq!(library.server.item("book", &book).unwrap(), None);
}

#[test]
fn hidden_properties_are_stored_and_can_be_filtered() {
    let library = Library::open();
    let shelf = library.shelf();
    library.book(&shelf);
    let books = format!("/shelves/{shelf}/books");
    let body = json!({"title": "Map", "kind": "ATLAS", "secret_code": "s1", "note": null});
    let book = library.create(&books, "book_id", body);
    let page = library.get(&format!("{books}?secret=s1"));
    assert_eq!(
        (&page["count"], &page["books"][0]["book_id"]),
        (&json!(1), &json!(book))
    );
    assert_eq!(page["books"][0].get("secret_code"), None);
    assert_eq!(page["books"][0]["note"], Value::Null);
    assert_eq!(
        library.get(&format!("{books}?kind=ATLAS"))["count"],
        1,
        "by a member's name"
    );
}

#[test]
fn soft_deletes_can_be_undone() {
    let library = Library::open();
    let shelf = library.shelf();
    let book = library.book(&shelf);
    let path = format!("/shelves/{shelf}/books/{book}");
    let restore = format!("{path}/restore");
    assert_eq!(library.status("POST", &restore, Value::Null), 400);
    assert_eq!(
        library.status("DELETE", &path, Value::Null),
        204,
        "the default mode"
    );
    assert_eq!(library.get(&path)["state"], "BINNED");
    assert_eq!(
        library.status("DELETE", &format!("{path}?mode=SOFT"), Value::Null),
        400
    );
    assert_eq!(library.status("POST", &restore, Value::Null), 200);
    assert_eq!(library.get(&path)["state"], "HERE");
    assert_eq!(
        library.status("DELETE", &format!("{path}?mode=FINAL"), Value::Null),
        204
    );
    assert_eq!(library.status("GET", &path, Value::Null), 404);
}

#[test]
fn copies_have_a_new_id() {
    let library = Library::open();
    let shelf = library.shelf();
    let book = library.book(&shelf);
    let books = format!("/shelves/{shelf}/books");
    let copy = library.create(&format!("{books}/{book}/copy"), "book_id", Value::Null);
    assert_ne!(copy, book);
    assert_eq!(library.get(&format!("{books}/{copy}"))["title"], "Red");
    assert_eq!(
        library.status("POST", &format!("{books}/none/copy"), Value::Null),
        404
    );
}

#[test]
fn batch_calls_act_on_several_elements() {
    let library = Library::open();
    let shelf = library.shelf();
    let books = [library.book(&shelf), library.book(&shelf)];
    let act = |ids: Value, action: &str| {
        library.call(
            "POST",
            "/books/batch-action",
            json!({"ids": ids, "action": action}),
        )
    };
    let results = act(json!(books), "BIN").json()["results"].clone();
    assert_eq!(results[0]["book_id"], books[0]);
    assert_eq!(
        (&results[1]["book_id"], &results[1]["state"]),
        (&json!(books[1]), &json!("BINNED"))
    );
    assert!(results[0]["done"].is_boolean());
    // An action that the contract has no case for leaves everything as it is.
    assert_eq!(act(json!(books), "DUST").status, 200);
    assert_eq!(act(json!([books[0], "none"]), "DELETE").status, 404);
    assert!(
        library.server.item("book", &books[0]).unwrap().is_some(),
        "all or none"
    );

    let summaries = library
        .call("POST", "/books/summaries", json!([books[1], "none"]))
        .json();
    assert_eq!(summaries.as_array().map(Vec::len), Some(1));
    assert_eq!(summaries[0]["title"], "Red");
    let again = library
        .call("POST", "/books/summaries", json!([books[1]]))
        .json();
    assert_eq!(summaries, again, "what is made up stays");

    assert_eq!(act(json!(books), "DELETE").status, 200);
    assert_eq!(
        library.status("POST", "/shelves/delete", json!([shelf, shelf])),
        400
    );
    assert_eq!(
        library.status("POST", "/shelves/delete", json!([shelf])),
        204
    );
    assert_eq!(
        library.status("POST", "/shelves/delete", json!([shelf])),
        404
    );
}

#[test]
fn jobs_progress_with_time_and_wait_for_their_caller() {
    let library = Library::open();
    let shelf = library.shelf();
    let book = library.book(&shelf);
    assert_eq!(
        library.status("POST", "/scans", json!({"book_id": "none"})),
        400
    );
    let request = Request::new("POST", "/scans")
        .header("x-reader", "ann")
        .body(json!({"book_id": book, "title": "First"}).to_string());
    let scan = request.send(&library.server).json()["scan_id"]
        .as_str()
        .unwrap()
        .to_owned();
    let show = || library.get(&format!("/scans/{scan}"))["job"].clone();
    let job = show();
    assert_eq!(
        (&job["state"], &job["progress"], &job["reader"]),
        (&json!("QUEUED"), &json!(0), &json!("ann"))
    );
    assert_eq!(job.get("start_time").or(job.get("file_id")), None);
    library.pass(1);
    let job = show();
    assert_eq!(
        (&job["state"], &job["progress"]),
        (&json!("SCANNING"), &json!(50))
    );
    assert_eq!(
        job["start_time"], "2025-03-11T12:00:00Z",
        "when it moved, not when it was seen"
    );
    library.pass(3600);
    assert_eq!(show()["state"], "CHECK");
    assert_eq!(
        library.status("POST", &format!("/scans/{scan}/dust"), Value::Null),
        200
    );
    assert_eq!(show()["state"], "CHECK");
    assert_eq!(
        library.status("POST", &format!("/scans/{scan}/approve"), Value::Null),
        200
    );
    assert_eq!(show()["state"], "BINDING");
    library.pass(60);
    let job = show();
    assert_eq!(
        (&job["state"], &job["progress"]),
        (&json!("DONE"), &json!(100))
    );
    assert!(job["end_time"].is_string() && job["error_info"].is_null());
    // The result of the job exists.
    let file = job["file_id"].as_str().unwrap();
    assert!(library.server.item("file", file).unwrap().is_some());
    assert_eq!(
        library.status("POST", &format!("/scans/{scan}/cancel"), Value::Null),
        400
    );
    // A book that a scan names stays.
    let path = format!("/shelves/{shelf}/books/{book}?mode=FINAL");
    assert_eq!(library.status("DELETE", &path, Value::Null), 400);
    assert_eq!(
        library.status("DELETE", &format!("/shelves/{shelf}"), Value::Null),
        400
    );
    assert_eq!(
        library.status("DELETE", &format!("/scans/{scan}"), Value::Null),
        204
    );
    assert_eq!(library.status("DELETE", &path, Value::Null), 204);
}

#[test]
fn outcome_and_duration_of_jobs_can_be_set() {
    let library = Library::open();
    let shelf = library.shelf();
    library.server.end_jobs("scan", Some("TORN")).unwrap();
    let error = library.server.end_jobs("scan", Some("LOST")).unwrap_err();
    assert!(error.to_string().contains("QUEUED, SCANNING"), "{error}");
    library
        .server
        .pace_jobs(Duration::from_secs(100), Duration::from_secs(1000));
    let scan = library.create(
        "/scans",
        "scan_id",
        json!({"book_id": library.book(&shelf)}),
    );
    let state = || library.get(&format!("/scans/{scan}"))["job"]["state"].clone();
    library.pass(99);
    assert_eq!(state(), "QUEUED");
    library.pass(1);
    assert_eq!(state(), "SCANNING");
    library.pass(1000);
    assert_eq!(
        library.status("POST", &format!("/scans/{scan}/approve"), Value::Null),
        200
    );
    library.pass(1000);
    assert_eq!(state(), "TORN");
    let job = library.get(&format!("/scans/{scan}"))["job"].clone();
    assert!(
        job["error_info"].is_object() && job.get("file_id").is_none(),
        "{job}"
    );
}

#[test]
fn canceled_jobs_stay_canceled() {
    let library = Library::open();
    let shelf = library.shelf();
    let scan = library.create(
        "/scans",
        "scan_id",
        json!({"book_id": library.book(&shelf)}),
    );
    assert_eq!(
        library.status("POST", &format!("/scans/{scan}/cancel"), Value::Null),
        204
    );
    library.pass(3600);
    let job = library.get(&format!("/scans/{scan}"))["job"].clone();
    assert_eq!(job["state"], "CANCELED");
    assert!(job["end_time"].is_string());
}

#[test]
fn paths_of_one_resource_share_elements() {
    let library = Library::open();
    let shelf = library.shelf();
    let body = json!({"book_id": library.book(&shelf)});
    let quick = library.create("/quick-scans", "scan_id", body.clone());
    let slow = library.create("/scans", "scan_id", body);
    assert_eq!(library.get(&format!("/quick-scans/{quick}"))["quick"], true);
    assert_eq!(
        library.status("GET", &format!("/quick-scans/{slow}"), Value::Null),
        404
    );
    let all = library.get("/scans")["scans"].clone();
    let ids: Vec<&Value> = all
        .as_array()
        .unwrap()
        .iter()
        .map(|scan| &scan["scan_id"])
        .collect();
    assert!(ids.contains(&&json!(quick)) && ids.contains(&&json!(slow)));
    // A path beside a collection that gives the same ids creates in it.
    let file = library.create("/large-files", "file_id", json!({"name": "big"}));
    assert!(library.server.item("file", &file).unwrap().is_some());
}

#[test]
fn bodies_are_validated_against_their_schemas() {
    let library = Library::open();
    let shelf = library.shelf();
    let books = format!("/shelves/{shelf}/books");
    for (path, body, words) in [
        ("/shelves", json!({"label": "ab"}), "/label"),
        (
            "/shelves",
            json!({"label": "A", "floor": 2_147_483_648_i64}),
            "2147483647",
        ),
        ("/shelves", json!([]), "object"),
        (&*books, json!({}), "\"title\" is a required property"),
        (&*books, json!({"title": ""}), "/title"),
        (&*books, json!({"title": "x".repeat(41)}), "40"),
        (
            &*books,
            json!({"title": "x", "kind": "COMIC"}),
            "\"NOVEL\" or \"ATLAS\"",
        ),
        (&*books, json!({"title": "x", "tags": ["a", "a"]}), "/tags"),
        (
            &*books,
            json!({"title": "x", "tags": ["a", "b", "c"]}),
            "2 items",
        ),
        (&*books, json!({"title": "x", "tags": null}), "/tags"),
    ] {
        let response = library.call("POST", path, body.clone());
        assert_eq!(
            response.status_and_code(),
            (400, INVALID.to_owned()),
            "{body}"
        );
        assert!(
            response.message().contains(words),
            "{body}: {}",
            response.message()
        );
    }
    assert_eq!(library.get(&books)["count"], 0);
    // 415 is what HTTP has, and 400 what this contract has.
    let typed = Request::new("POST", "/shelves")
        .header("content-type", "text/xml")
        .body("<a/>");
    let response = typed.send(&library.server);
    assert_eq!(response.status, 400);
    assert!(
        response
            .message()
            .contains("application/json, not `text/xml`")
    );
    let charset = Request::new("POST", "/shelves")
        .header("content-type", "Application/JSON; charset=utf-8")
        .body(json!({"label": "A"}).to_string());
    assert_eq!(charset.send(&library.server).status, 201);
}

proptest! {
    /// Every body in every form has a response of the service.
    #[test]
    fn arbitrary_bodies_do_not_cause_server_errors(
        path in prop::sample::select(vec!["/shelves", "/books/batch-action", "/books/summaries", "/files", "/scans"]),
        media in prop::sample::select(vec!["application/json", "multipart/form-data; boundary=x", "multipart/form-data", "text/plain", ""]),
        body in prop_oneof![
            "\\PC{0,40}",
            "(--x\r\n|content-disposition: form-data; name=\"name\"\r\n\r\n|a|\r\n|--x--){0,8}",
            json_text(),
        ],
    ) {
        LIBRARY.with(|library| {
            let request = Request::new("POST", path).header("content-type", media).body(&body);
            let status = request.send(&library.server).status;
            assert!(status < 500, "{path} {media}: {body}");
        });
    }
}

thread_local! {
    static LIBRARY: Library = Library::open();
}

/// JSON text with the names of the contract in unexpected places.
fn json_text() -> impl Strategy<Value = String> {
    let name = prop::sample::select(vec![
        "label", "floor", "ids", "action", "book_id", "title", "x",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[A-Z\\PC]{0,6}".prop_map(Value::from),
    ];
    let value = leaf.prop_recursive(4, 24, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(name.clone(), inner, 0..4).prop_map(|fields| {
                fields
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), value))
                    .collect()
            }),
        ]
    });
    value.prop_map(|value| value.to_string())
}

#[test]
fn files_are_uploaded_and_downloaded() {
    let library = Library::open();
    let part = |name: &str, value: &str| {
        format!("--x\r\ncontent-disposition: form-data; {name}\r\n\r\n{value}\r\n")
    };
    let upload = |parts: &[String]| {
        Request::new("POST", "/files")
            .header("content-type", "multipart/form-data; boundary=x")
            .body(parts.concat() + "--x--\r\n")
            .send(&library.server)
    };
    let content = part("name=\"content\"; filename=\"a.png\"", "\u{1F4D6}");
    let response = upload(&[
        part("name=\"name\"", "a"),
        part("name=\"pages\"", "7"),
        content.clone(),
    ]);
    assert_eq!(response.status, 200, "{response:?}");
    let id = response.json()["file_id"].as_str().unwrap().to_owned();
    let file = library.server.item("file", &id).unwrap().unwrap();
    assert_eq!((&file["name"], &file["pages"]), (&json!("a"), &json!(7)));
    assert_eq!(upload(std::slice::from_ref(&content)).status, 400);
    let no_number = upload(&[
        part("name=\"name\"", "a"),
        part("name=\"pages\"", "x"),
        content,
    ]);
    assert!(
        no_number.message().contains("/pages"),
        "{}",
        no_number.message()
    );

    let download = library.call("GET", &format!("/files/{id}"), Value::Null);
    assert_eq!(
        download.header("content-type"),
        Some("application/octet-stream")
    );
    assert!(!download.body.is_empty());
    assert_eq!(
        library.status("DELETE", &format!("/files/{id}"), Value::Null),
        400
    );
    let reason = json!({"reason": "old"});
    assert_eq!(
        library.status("DELETE", &format!("/files/{id}"), reason),
        204
    );
}

#[test]
fn singletons_exist_from_the_start() {
    let library = Library::open();
    let color = library.get("/settings")["color"].clone();
    assert!(color == "red" || color == "blue");
    let body = json!({"color": "blue", "depth": 9});
    assert_eq!(library.call("PUT", "/settings", body.clone()).json(), body);
    assert_eq!(library.get("/settings"), body);
}
