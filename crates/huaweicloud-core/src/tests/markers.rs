//! Lists that are paged by markers.

use http::Request;

use super::service::SERVICE;
use crate::{
    Client, Credentials, Items, Page, Pages, ResumePoint,
    codegen::{Extra, object},
    contract::operation::{Method, NextMarker, Operation, Pagination, Parameter, Success},
    testing::Stub,
};

pub(crate) struct Shelf {
    books: Vec<Book>,
    extra: Extra,
}

pub(crate) struct Book {
    id: String,
    extra: Extra,
}

object! {
    Shelf, extra {
        0 books: Vec<Book> = collection "books";
    }
}

object! {
    Book, extra {
        0 id: String = required "id";
    }
}

impl Page for Shelf {
    type Item = Book;

    fn items(&self) -> &[Book] {
        &self.books
    }

    fn into_items(self) -> Vec<Book> {
        self.books
    }

    fn total(&self) -> Option<u64> {
        None
    }
}

static PARAMETERS: [Parameter; 2] = [Parameter::query("marker"), Parameter::query("limit")];

const fn list(next: NextMarker) -> Operation {
    Operation::new("ListBooks", Method::Get, "/v1/books")
        .pagination(Pagination::new("books", "marker", "limit").next(next))
        .parameters(&PARAMETERS)
        .success(Success::json::<Shelf>())
}

static BY_RESPONSE: Operation = list(NextMarker::Response("/page_info/next_marker"));
static BY_ELEMENT: Operation = list(NextMarker::LastElement("id"));

/// The number of books on the server.
const BOOKS: usize = 5;

/// Returns the page that a request is for. The page after `b1` is empty once, but has a next one.
fn page(request: &Request<bytes::Bytes>, has_hole: bool) -> String {
    let query = request.uri().query().unwrap_or_default();
    let value = |name: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find_map(|(own, value)| (own == name).then_some(value))
    };
    let limit = value("limit").and_then(|limit| limit.parse().ok());
    let limit: usize = limit.unwrap_or(BOOKS);
    let marker = value("marker").unwrap_or_default();
    if has_hole && marker == "b1" {
        return r#"{"books": [], "page_info": {"next_marker": "hole"}}"#.to_owned();
    }
    let start = match marker {
        "" => 0,
        "hole" => 2,
        marker => marker[1..].parse::<usize>().map_or(BOOKS, |last| last + 1),
    };
    let end = (start + limit).min(BOOKS);
    let books: Vec<String> = (start..end)
        .map(|book| format!(r#"{{"id": "b{book}"}}"#))
        .collect();
    let info = match end < BOOKS {
        true => format!(r#"{{"next_marker": "b{}"}}"#, end - 1),
        false => "{}".to_owned(),
    };
    format!(
        r#"{{"books": [{}], "page_info": {info}}}"#,
        books.join(", ")
    )
}

fn client(has_hole: bool) -> (Client, Stub) {
    let stub = Stub::with(move |request| Stub::response(200, page(request, has_hole)));
    let client = Client::builder(&SERVICE)
        .endpoint("http://service.example")
        .credentials(Credentials::ak_sk("AK", "secret"))
        .transport(stub.clone())
        .build()
        .expect("complete");
    (client, stub)
}

async fn ids(mut items: Items<Shelf>) -> Vec<String> {
    let mut ids = Vec::new();
    while let Some(book) = items.try_next().await.expect("a page") {
        ids.push(book.id);
    }
    ids
}

#[tokio::test]
async fn every_element_is_read_once() {
    for (operation, requests) in [(&BY_RESPONSE, 3), (&BY_ELEMENT, 4)] {
        let (client, stub) = client(false);
        let items = Items::new(client.call(operation)).page_size(2);
        assert_eq!(ids(items).await, ["b0", "b1", "b2", "b3", "b4"]);
        assert_eq!(
            stub.requests().len(),
            requests,
            "{:?}",
            operation.pagination
        );
    }
}

#[tokio::test]
async fn an_empty_page_with_a_next_one_is_not_the_last() {
    let (client, _) = client(true);
    let items = Items::new(client.call(&BY_RESPONSE)).page_size(2);
    assert_eq!(ids(items).await, ["b0", "b1", "b2", "b3", "b4"]);
    let mut pages = Pages::<Shelf>::new(client.call(&BY_RESPONSE)).page_size(2);
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        sizes.push(page.items().len());
    }
    assert_eq!(sizes, [2, 2, 1]);
}

/// Reads a list whose pages are all empty, and returns the error and the number of requests.
async fn read_empty(
    next: impl Fn(usize) -> String + Send + Sync + 'static,
) -> (Option<String>, usize) {
    let stub = Stub::with(move |request| {
        let query = request.uri().query().unwrap_or_default().to_owned();
        let number = query
            .rsplit_once("marker=m")
            .map(|(_, number)| number.parse());
        let number = number.and_then(Result::ok).unwrap_or(0);
        let next = next(number);
        Stub::response(
            200,
            format!(r#"{{"books": [], "page_info": {{"next_marker": "{next}"}}}}"#),
        )
    });
    let client = Client::builder(&SERVICE)
        .endpoint("http://service.example")
        .credentials(Credentials::ak_sk("AK", "secret"))
        .transport(stub.clone())
        .build()
        .expect("complete");
    let mut items = Items::<Shelf>::new(client.call(&BY_RESPONSE));
    let read = items.try_next().await;
    (
        read.err().map(|error| error.to_string()),
        stub.requests().len(),
    )
}

#[tokio::test]
async fn empty_pages_that_never_end_are_an_error_and_one_that_names_itself_is_the_last() {
    let (error, requests) = read_empty(|number| format!("m{}", number + 1)).await;
    assert!(error.is_some_and(|error| error.contains("100 pages in a row are empty")));
    assert_eq!(requests, 100);
    let (error, requests) = read_empty(|_| "m1".to_owned()).await;
    assert_eq!((error, requests), (None, 2));
}

#[tokio::test]
async fn a_limit_bounds_the_list_and_a_marker_starts_it() {
    let (client, stub) = client(false);
    let mut call = client.call(&BY_RESPONSE);
    call.set("limit", 3_u64);
    call.set("marker", "b0");
    let items = Items::new(call).page_size(2);
    assert_eq!(ids(items).await, ["b1", "b2", "b3"]);
    let last = stub.requests().pop().expect("the second page");
    assert_eq!(last.uri().query(), Some("limit=1&marker=b2"));
}

#[tokio::test]
async fn a_stream_is_resumed_at_any_element() {
    for at in 0..=BOOKS {
        let (client, _) = client(false);
        let point: ResumePoint = at.to_string().parse().expect("a number");
        let items = Items::new(client.call(&BY_RESPONSE))
            .page_size(2)
            .resume(point);
        let expected: Vec<String> = (at..BOOKS).map(|book| format!("b{book}")).collect();
        assert_eq!(ids(items).await, expected, "{at}");
    }
}
