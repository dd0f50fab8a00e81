//! Paged lists, from servers that follow the rules and servers that do not.

use std::{
    collections::BTreeSet,
    future::poll_fn,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

use futures_core::Stream;
use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use metastudio::{Error, ResumePoint};
use serde_json::json;

use crate::support::{JOBS, client};

fn number(request: &HttpMockRequest, name: &str) -> Option<usize> {
    let pairs = request.query_params().into_iter();
    pairs
        .filter(|(other, _)| other == name)
        .find_map(|(_, value)| value.parse().ok())
}

fn page(total: Option<usize>, ids: impl Iterator<Item = usize>) -> HttpMockResponse {
    let jobs: Vec<_> = ids
        .map(|id| json!({"job_id": id.to_string(), "state": "TRAINING"}))
        .collect();
    let mut body = json!({ "jobs": jobs });
    if let Some(total) = total {
        body["count"] = total.into();
    }
    HttpMockResponse::builder()
        .status(200)
        .body(body.to_string())
        .build()
}

/// A server with a list of `len` jobs, which returns the total that `total` computes.
async fn server(
    len: usize,
    total: impl Fn(usize) -> Option<usize> + Send + Sync + 'static,
) -> (MockServer, usize) {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method("GET").path(JOBS);
            then.respond_with(move |request: &HttpMockRequest| {
                let offset = number(request, "offset").unwrap_or(0);
                let limit = number(request, "limit").unwrap_or(10);
                page(total(offset), (offset..len).take(limit))
            });
        })
        .await;
    let id = mock.id();
    (server, id)
}

async fn calls(server: &(MockServer, usize)) -> usize {
    httpmock::Mock::new(server.1, &server.0).calls_async().await
}

#[tokio::test]
async fn every_element_is_yielded_once_and_in_order() -> Result<(), Error> {
    for (len, expected_calls) in [(0, 1), (1, 1), (10, 1), (25, 3), (30, 3)] {
        let server = server(len, move |_| Some(len)).await;
        let mut items = client(&server.0.base_url())
            .list_2d_model_training_job()
            .items()
            .page_size(10);
        let mut ids = Vec::new();
        while let Some(job) = items.try_next().await? {
            ids.push(job.job_id);
        }
        assert_eq!(ids, (0..len).map(|id| id.to_string()).collect::<Vec<_>>());
        assert_eq!(items.total(), Some(len as u64));
        assert_eq!(calls(&server).await, expected_calls);
        assert!(items.next().await.is_none());
        assert_eq!(calls(&server).await, expected_calls);
    }
    Ok(())
}

#[tokio::test]
async fn offset_and_page_size_are_kept() -> Result<(), Error> {
    let server = server(25, |_| Some(25)).await;
    let request = client(&server.0.base_url())
        .list_2d_model_training_job()
        .offset(3);
    let mut pages = request.pages().page_size(7);
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await? {
        sizes.push((page.jobs[0].job_id.clone(), page.jobs.len()));
    }
    assert_eq!(
        sizes,
        [
            ("3".to_owned(), 7),
            ("10".to_owned(), 7),
            ("17".to_owned(), 7),
            ("24".to_owned(), 1)
        ]
    );
    Ok(())
}

#[tokio::test]
async fn pages_have_the_maximum_size_by_default() -> Result<(), Error> {
    let server = server(366, |_| Some(366)).await;
    let list = || client(&server.0.base_url()).list_2d_model_training_job();
    let mut pages = list().pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await? {
        sizes.push(page.jobs.len());
    }
    assert_eq!((sizes, calls(&server).await), (vec![100, 100, 100, 66], 4));
    let too_large = list().items().page_size(101).try_next().await;
    assert!(too_large.is_err_and(|error| error.parameter() == Some("limit")));
    assert_eq!(calls(&server).await, 4);
    Ok(())
}

#[tokio::test]
async fn a_limit_bounds_a_stream() -> Result<(), Error> {
    // The limit, the size of pages, and the sizes of the pages that are received.
    for (limit, size, expected) in [
        (5, None, vec![5]),
        (100, None, vec![100]),
        (250, None, vec![100, 100, 50]),
        (1000, None, vec![100, 100, 100, 66]),
        (25, Some(10), vec![10, 10, 5]),
        (20, Some(10), vec![10, 10]),
        (3, Some(10), vec![3]),
    ] {
        let server = server(366, |_| Some(366)).await;
        let list = || {
            client(&server.0.base_url())
                .list_2d_model_training_job()
                .limit(limit)
        };
        let mut pages = list().pages();
        let mut items = list().items();
        if let Some(size) = size {
            (pages, items) = (pages.page_size(size), items.page_size(size));
        }
        let mut sizes = Vec::new();
        while let Some(page) = pages.try_next().await? {
            sizes.push(page.jobs.len());
        }
        assert_eq!(sizes, expected);
        assert_eq!(calls(&server).await, expected.len());
        let mut count = 0;
        while items.try_next().await?.is_some() {
            count += 1;
        }
        assert_eq!(count, expected.iter().sum::<usize>());
        assert_eq!(calls(&server).await, 2 * expected.len());
    }
    Ok(())
}

#[tokio::test]
async fn repeated_elements_do_not_count_towards_the_limit() -> Result<(), Error> {
    // Each element is there three times.
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method("GET").path(JOBS);
            then.respond_with(move |request: &HttpMockRequest| {
                let offset = number(request, "offset").unwrap_or(0);
                let limit = number(request, "limit").unwrap_or(10);
                page(Some(90), (offset..90).take(limit).map(|id| id / 3))
            });
        })
        .await;
    let request = client(&server.base_url()).list_2d_model_training_job();
    let mut items = request.limit(20).items().page_size(10).distinct();
    let mut ids = Vec::new();
    while let Some(job) = items.try_next().await? {
        ids.push(job.job_id);
    }
    assert_eq!(ids, (0..20).map(|id| id.to_string()).collect::<Vec<_>>());
    Ok(())
}

#[tokio::test]
async fn without_a_total_an_empty_page_ends_the_list() -> Result<(), Error> {
    let server = server(20, |_| None).await;
    let mut items = client(&server.0.base_url())
        .list_2d_model_training_job()
        .items()
        .page_size(10);
    let mut count = 0;
    while items.try_next().await?.is_some() {
        count += 1;
    }
    assert_eq!((count, items.total(), calls(&server).await), (20, None, 3));
    Ok(())
}

#[tokio::test]
async fn changing_totals_are_followed() -> Result<(), Error> {
    // The list is shorter than the first total, then longer.
    for (len, totals) in [(12, [40, 12]), (12, [11, 12])] {
        let server = server(len, move |offset| Some(totals[usize::from(offset > 0)])).await;
        let mut items = client(&server.0.base_url())
            .list_2d_model_training_job()
            .items()
            .page_size(10);
        let mut count = 0;
        while items.try_next().await?.is_some() {
            count += 1;
        }
        assert_eq!(count, 12);
    }
    Ok(())
}

#[tokio::test]
async fn servers_that_ignore_the_offset_do_not_cause_a_loop() -> Result<(), Error> {
    for total in [None, Some(1000)] {
        let server = server_of_one_page(move |_| page(total, 0..10)).await;
        let mut items = client(&server.0.base_url())
            .list_2d_model_training_job()
            .items()
            .page_size(10);
        let mut count = 0;
        while items.try_next().await?.is_some() {
            count += 1;
        }
        assert_eq!((count, calls(&server).await), (10, 4));
    }
    Ok(())
}

#[tokio::test]
async fn repeated_pages_are_recognized_despite_changed_signatures() -> Result<(), Error> {
    let server = server_of_one_page(|request| {
        let signature = number(request, "offset").unwrap_or(0);
        let url = format!("https://example.com/cover.png?Signature={signature}");
        let body = json!({"jobs": [{"job_id": "1", "cover_download_url": url}]});
        HttpMockResponse::builder()
            .status(200)
            .body(body.to_string())
            .build()
    })
    .await;
    let mut pages = client(&server.0.base_url())
        .list_2d_model_training_job()
        .pages()
        .page_size(10);
    assert!(pages.try_next().await?.is_some());
    assert!(pages.try_next().await?.is_none());
    assert_eq!(calls(&server).await, 4);
    Ok(())
}

async fn server_of_one_page(
    response: impl Fn(&HttpMockRequest) -> HttpMockResponse + Send + Sync + 'static,
) -> (MockServer, usize) {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method("GET").path(JOBS);
            then.respond_with(response);
        })
        .await;
    let id = mock.id();
    (server, id)
}

#[tokio::test]
async fn an_error_ends_the_stream() {
    let server = server_of_one_page(|request| match number(request, "offset") {
        None => page(Some(30), 0..10),
        Some(_) => HttpMockResponse::builder().status(500).body("{}").build(),
    })
    .await;
    let mut items = client(&server.0.base_url())
        .list_2d_model_training_job()
        .items()
        .page_size(10);
    for _ in 0..10 {
        assert!(items.next().await.is_some_and(|item| item.is_ok()));
    }
    assert!(
        items
            .next()
            .await
            .is_some_and(|item| item.is_err_and(|error| error.is_server_error()))
    );
    assert!(items.next().await.is_none());
    assert_eq!(calls(&server).await, 2);
}

#[tokio::test]
async fn lists_can_be_resumed_after_an_error() -> Result<(), Error> {
    let fails = Arc::new(AtomicBool::new(true));
    let server = server_of_one_page({
        let fails = Arc::clone(&fails);
        move |request| {
            let offset = number(request, "offset").unwrap_or(0);
            if offset == 20 && fails.swap(false, Ordering::Relaxed) {
                return HttpMockResponse::builder().status(503).body("{}").build();
            }
            page(Some(35), (offset..35).take(10))
        }
    })
    .await;
    let client = client(&server.0.base_url());
    let mut ids = Vec::new();
    let mut items = client.list_2d_model_training_job().items().page_size(10);
    let error = loop {
        match items.next().await.expect("an error before the end") {
            Ok(job) => ids.push(job.job_id),
            Err(error) => break error,
        }
    };
    assert!(error.is_server_error());
    assert_eq!(items.resume_point().to_string(), "20");

    let mut items = client
        .list_2d_model_training_job()
        .items()
        .page_size(10)
        .resume(items.resume_point());
    while let Some(job) = items.try_next().await? {
        ids.push(job.job_id);
    }
    assert_eq!(ids, (0..35).map(|id| id.to_string()).collect::<Vec<_>>());
    Ok(())
}

#[tokio::test]
async fn a_resume_point_is_the_next_element_at_any_position() -> Result<(), Error> {
    let server = server(25, |_| Some(25)).await;
    let client = client(&server.0.base_url());
    let request = client.list_2d_model_training_job().offset(2);
    for taken in 0..=23 {
        let mut items = request.clone().items().page_size(10);
        for _ in 0..taken {
            items.try_next().await?;
        }
        let text = serde_json::to_string(&items.resume_point()).expect("a number");
        assert_eq!(text, (2 + taken).to_string());
        let saved: ResumePoint = serde_json::from_str(&text).expect("what was written");

        let mut rest = client
            .list_2d_model_training_job()
            .items()
            .page_size(10)
            .resume(saved);
        let next = rest.try_next().await?.map(|job| job.job_id);
        assert_eq!(next, (taken < 23).then(|| (2 + taken).to_string()));
    }
    let mut pages = request.pages().page_size(10);
    pages.try_next().await?;
    assert_eq!("12".parse(), Ok(pages.resume_point()));
    assert!("12 or so".parse::<ResumePoint>().is_err());
    Ok(())
}

/// A server that adds elements to the head of its list before each request but the first.
async fn growing_server(len: usize, added: usize) -> (MockServer, usize) {
    let requests = AtomicUsize::new(0);
    server_of_one_page(move |request| {
        let added = added * requests.fetch_add(1, Ordering::Relaxed);
        let offset = number(request, "offset").unwrap_or(0);
        let ids = (len..len + added).rev().chain(0..len);
        page(Some(len + added), ids.skip(offset).take(10))
    })
    .await
}

#[tokio::test]
async fn distinct_yields_repeated_elements_of_a_growing_list_once() -> Result<(), Error> {
    let server = growing_server(30, 4).await;
    let client = client(&server.0.base_url());
    let expected: Vec<_> = (0..30).map(|id| id.to_string()).collect();

    let mut items = client
        .list_2d_model_training_job()
        .items()
        .page_size(10)
        .distinct_by(|job| job.job_id.clone());
    let mut ids = Vec::new();
    while let Some(job) = items.try_next().await? {
        ids.push(job.job_id);
    }
    assert_eq!(ids, expected);
    let change = items.total_changed().expect("it grew");
    assert_eq!((change.first, Some(change.last)), (30, items.total()));
    assert!(change.last > 30);

    let mut items = client.list_2d_model_training_job().items().page_size(10);
    let mut count = 0;
    while items.try_next().await?.is_some() {
        count += 1;
    }
    assert!(count > 30, "{count} elements, with the repeated ones");
    Ok(())
}

#[tokio::test]
async fn pages_and_items_are_streams() -> Result<(), Error> {
    fn stream<S: Stream + Unpin + Send + 'static>(stream: S) -> S {
        stream
    }
    let server = server(12, |_| Some(12)).await;
    let client = client(&server.0.base_url());
    let mut pages = stream(client.list_2d_model_training_job().pages().page_size(10));
    let page = poll_fn(|context| Pin::new(&mut pages).poll_next(context))
        .await
        .transpose()?;
    assert_eq!(page.map(|page| page.jobs.len()), Some(10));
    let mut items = stream(client.list_digital_human_video().items().page_size(10));
    let item = poll_fn(|context| Pin::new(&mut items).poll_next(context)).await;
    assert!(item.is_some_and(|item| item.is_err_and(|error| error.is_not_found())));
    Ok(())
}

/// A list that is edited before each request: elements are added anywhere, and removed from the part
/// that has not been read.
struct Edited {
    ids: Vec<usize>,
    lasting: BTreeSet<usize>,
    next: usize,
    draw: u64,
}

impl Edited {
    fn of(len: usize) -> Self {
        Self {
            ids: (0..len).collect(),
            lasting: (0..len).collect(),
            next: len,
            draw: 1,
        }
    }

    /// Returns a pseudo-random number below another, from a fixed seed.
    fn draw(&mut self, below: usize) -> usize {
        self.draw = (self.draw)
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let drawn = usize::try_from(self.draw >> 40).expect("24 bits");
        drawn % below
    }

    fn edit(&mut self, offset: usize) {
        for _ in 0..self.draw(60) {
            let at = self.draw(self.ids.len() + 1);
            self.ids.insert(at, self.next);
            self.next += 1;
        }
        for _ in 0..self.draw(40) {
            if offset < self.ids.len() {
                let at = offset + self.draw(self.ids.len() - offset);
                self.lasting.remove(&self.ids.remove(at));
            }
        }
    }
}

#[tokio::test]
async fn ten_thousand_elements_are_read_while_the_list_changes() -> Result<(), Error> {
    let list = Arc::new(Mutex::new(Edited::of(10_000)));
    let server = server_of_one_page({
        let list = Arc::clone(&list);
        move |request| {
            let mut list = list.lock().expect("not poisoned");
            let offset = number(request, "offset").unwrap_or(0);
            if offset > 0 {
                list.edit(offset);
            }
            let limit = number(request, "limit").unwrap_or(10);
            let ids = list.ids.iter().copied();
            page(Some(list.ids.len()), ids.skip(offset).take(limit))
        }
    })
    .await;
    let client = client(&server.0.base_url());
    let request = client.list_2d_model_training_job();
    let mut items = request.items().distinct();
    let mut seen = BTreeSet::new();
    while let Some(job) = items.try_next().await? {
        let id: usize = job.job_id.parse().expect("a number");
        assert!(seen.insert(id), "{id} is repeated");
    }
    let list = list.lock().expect("not poisoned");
    assert!(list.lasting.len() > 5000, "{}", list.lasting.len());
    assert!(list.lasting.is_subset(&seen));
    assert!(items.total_changed().is_some());
    assert_eq!(items.total(), Some(list.ids.len() as u64));
    Ok(())
}

#[tokio::test]
async fn changing_elements_are_recognized_by_their_ids() -> Result<(), Error> {
    let requests = AtomicUsize::new(0);
    let server = server_of_one_page(move |_| {
        let number = requests.fetch_add(1, Ordering::Relaxed);
        let jobs =
            [1, 2].map(|id| json!({"job_id": id, "name": format!("renamed {number} times")}));
        let body = json!({ "jobs": jobs }).to_string();
        HttpMockResponse::builder().status(200).body(body).build()
    })
    .await;
    let client = client(&server.0.base_url());
    let mut pages = client.list_2d_model_training_job().pages().page_size(10);
    assert!(pages.try_next().await?.is_some());
    assert!(pages.try_next().await?.is_none());
    assert_eq!(calls(&server).await, 4);
    Ok(())
}
