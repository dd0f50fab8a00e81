//! Lists, page by page and in every order.

use std::cmp::Ordering;

use metastudio::{
    Items, Page, Pages,
    types::{SortDir, SortKey},
};
use serde_json::Value;

use super::{PICTURE, TRAINING, VIDEO, World, id, ids, read};
use crate::support::contract::operation;

/// Pages of every size hold every element once.
async fn pages_hold_everything<P: Page>(
    world: &World,
    operation: &str,
    all: &[Value],
    pages: impl Fn(i32) -> Pages<P>,
) {
    assert!(all.len() > 100, "{operation}: too few to tell");
    for limit in [7, 100] {
        let before = world.requests();
        let read = read(operation, pages(limit)).await;
        assert_eq!(
            (read.len(), ids(&read)),
            (all.len(), ids(all)),
            "{operation}"
        );
        let sent = &world.server.requests()[before..];
        let size = usize::try_from(limit).expect("positive");
        assert_eq!(
            sent.len(),
            all.len().div_ceil(size),
            "{operation}: no request too many"
        );
        for (number, request) in sent.iter().enumerate() {
            let query = request.query.as_deref().unwrap_or_default();
            let offset = (number > 0).then(|| format!("offset={}", number * size));
            assert!(query.contains(&format!("limit={limit}")), "{query}");
            assert!(
                offset.is_none_or(|offset| query.contains(&offset)),
                "{query}"
            );
        }
    }
}

/// The stream of elements is that of the pages.
async fn streams_hold_everything<P: Page>(all: &[Value], mut items: Items<P>) {
    let mut streamed = Vec::new();
    while let Some(item) = items.try_next().await.expect("an element") {
        streamed.push(serde_json::to_value(item).expect("writable"));
    }
    assert_eq!((streamed.len(), ids(&streamed)), (all.len(), ids(all)));
}

#[tokio::test]
async fn training_jobs_come_in_pages() {
    let world = World::new();
    let all = world.all(TRAINING);
    let list = || world.client.list_2d_model_training_job();
    let pages = |limit| list().limit(limit).pages();
    pages_hold_everything(&world, "List2dModelTrainingJob", &all, pages).await;
    streams_hold_everything(&all, list().items()).await;
}

#[tokio::test]
async fn videos_come_in_pages() {
    let world = World::new();
    let all = world.all(VIDEO);
    // Without a time, the list is that of the last month.
    let list = || {
        world
            .client
            .list_digital_human_video()
            .create_since("1970-01-01T00:00:00Z")
    };
    let pages = |limit| list().limit(limit).pages();
    pages_hold_everything(&world, "ListDigitalHumanVideo", &all, pages).await;
    streams_hold_everything(&all, list().items()).await;
}

#[tokio::test]
async fn picture_modelings_come_in_pages() {
    let world = World::new();
    let all = world.all(PICTURE);
    let list = || world.client.list_picture_modeling_jobs();
    let pages = |limit| list().limit(limit).pages();
    pages_hold_everything(&world, "ListPictureModelingJobs", &all, pages).await;
    streams_hold_everything(&all, list().items()).await;
}

#[tokio::test]
async fn a_list_is_one_page_of_ten_from_its_beginning_unless_asked_otherwise() {
    let world = World::new();
    let list = || world.client.list_2d_model_training_job();
    let first = list().send().await.expect("a page");
    assert_eq!(first.jobs.len(), 10);
    assert_eq!(first.count, i32::try_from(world.all(TRAINING).len()).ok());
    let part = list().offset(4).limit(3).send().await.expect("a page");
    assert_eq!(part.jobs, first.jobs[4..7]);
    let end = list().offset(i32::MAX).send().await.expect("a page");
    assert_eq!((end.jobs.len(), end.count), (0, first.count));
}

#[tokio::test]
async fn an_empty_list_is_an_empty_page_and_no_element() {
    let world = World::new();
    world.server.clear(TRAINING).expect("a resource");
    let list = || world.client.list_2d_model_training_job();
    let page = list().send().await.expect("a page");
    assert_eq!((page.jobs.len(), page.count), (0, Some(0)));
    assert!(list().pages().next().await.is_none());
    assert!(list().items().next().await.is_none());
}

/// Every sort key, either way, orders by the member that the contract names.
async fn is_ordered<P: Page>(
    world: &World,
    resource: &str,
    operation_id: &str,
    pages: impl Fn(&SortKey, &SortDir) -> Pages<P>,
) {
    let mut parameters = operation(operation_id).parameters();
    let parameter = parameters.find(|parameter| parameter["name"] == "sort_key");
    let by = &parameter.expect("a list can be sorted")["x-sort"];
    for key in SortKey::VALUES {
        let member = by[key.as_str()].as_str().expect("a member");
        for direction in SortDir::VALUES {
            let elements = read(operation_id, pages(key, direction)).await;
            let whole = |element: &Value| world.server.item(resource, id(element));
            let column = elements
                .iter()
                .map(|element| whole(element).unwrap().unwrap());
            let column: Vec<Value> = column.map(|element| element[member].clone()).collect();
            let is_sorted = column.is_sorted_by(|one, next| {
                let order = order(one, next);
                order.is_eq() || order.is_gt() == (*direction == SortDir::Desc)
            });
            assert!(is_sorted, "{operation_id}, {key} {direction}: {column:?}");
            let distinct = column.iter().filter(|value| **value != column[0]).count();
            assert!(
                distinct > 0,
                "{operation_id}, {key}: too much alike to tell"
            );
        }
    }
}

/// The order of two values of one member; what is absent comes first.
fn order(one: &Value, other: &Value) -> Ordering {
    match (one, other) {
        (Value::String(one), Value::String(other)) => one.cmp(other),
        (Value::Number(one), Value::Number(other)) => {
            let (one, other) = (one.as_f64().unwrap(), other.as_f64().unwrap());
            one.total_cmp(&other)
        }
        _ => other.is_null().cmp(&one.is_null()),
    }
}

#[tokio::test]
async fn training_jobs_can_be_sorted() {
    let world = World::new();
    let list = || world.client.list_2d_model_training_job().limit(100);
    let pages = |key: &SortKey, direction: &SortDir| {
        list()
            .sort_key(key.clone())
            .sort_dir(direction.clone())
            .pages()
    };
    is_ordered(&world, TRAINING, "List2dModelTrainingJob", pages).await;
}

#[tokio::test]
async fn videos_can_be_sorted() {
    let world = World::new();
    let list = || world.client.list_digital_human_video().limit(100);
    let pages = |key: &SortKey, direction: &SortDir| {
        list()
            .sort_key(key.clone())
            .sort_dir(direction.clone())
            .pages()
    };
    is_ordered(&world, VIDEO, "ListDigitalHumanVideo", pages).await;
}

#[tokio::test]
async fn picture_modelings_can_be_sorted() {
    let world = World::new();
    let list = || world.client.list_picture_modeling_jobs().limit(100);
    let pages = |key: &SortKey, direction: &SortDir| {
        list()
            .sort_key(key.clone())
            .sort_dir(direction.clone())
            .pages()
    };
    is_ordered(&world, PICTURE, "ListPictureModelingJobs", pages).await;
}
