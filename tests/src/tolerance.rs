//! Answers that break the contract cost nothing but what is broken: every element of a page is there,
//! and every value is kept.

use metastudio::Error;
use serde_json::{Value, json};

use crate::support::{
    call::{call, example},
    client::builder,
    contract::{Operation, operations},
    normal::{Form, normal},
    one_shot::OneShot,
    reading::read,
};

/// Values that are put in the place of others. Each is the wrong type for most members.
fn odd_values() -> [Value; 6] {
    [
        Value::Null,
        json!("odd"),
        json!(7.5),
        json!(true),
        json!({"odd": [1]}),
        json!(["odd", 7, null]),
    ]
}

/// The value with one change each: a member removed, replaced or added; at every depth.
fn mutants(value: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    match value {
        Value::Object(members) => {
            for name in members.keys() {
                let mut without = members.clone();
                without.remove(name);
                all.push(without.into());
            }
            let mut with = members.clone();
            with.insert("brand_new".to_owned(), json!({"a": [1, null]}));
            all.push(with.into());
            for (name, member) in members {
                for mutant in odd_values().into_iter().chain(mutants(member)) {
                    let mut with = members.clone();
                    with.insert(name.clone(), mutant);
                    all.push(with.into());
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                for mutant in odd_values().into_iter().chain(mutants(item)) {
                    let mut with = items.clone();
                    with[index] = mutant;
                    all.push(with.into());
                }
            }
        }
        _ => {}
    }
    all
}

/// The operations that return pages of objects, with the name of the list and an example.
fn pages() -> Vec<(Operation, &'static str, &'static Value)> {
    let pages = operations().into_iter().filter_map(|operation| {
        let items = operation.value["x-pagination"]["items"].as_str()?;
        let example = operation.success().expect("a list has an example");
        let is_object = example[items][0].is_object();
        is_object.then_some((operation, items, example))
    });
    pages.collect()
}

/// Has the client receive this body; gives the elements of the page, as they are written.
async fn receive(operation: &str, body: &Value) -> Result<Vec<Value>, Error> {
    let server = OneShot::start(body.to_string());
    let client = builder(&server.url).build().expect("complete");
    let page = call(&client, operation, example(operation)).await?;
    Ok(page.items().expect("a page"))
}

#[tokio::test]
async fn an_element_with_one_odd_member_is_there_and_keeps_every_value() {
    for (operation, list, example) in pages() {
        let id = operation.id();
        let originals = example[list].as_array().expect("a list");
        let odd: Vec<Value> = originals.iter().flat_map(mutants).collect();
        assert!(odd.len() > 20, "{id}: {} is too few to tell", odd.len());
        let received = receive(id, &json!({list: odd})).await.expect("a page");
        assert_eq!(received.len(), odd.len(), "{id}");
        for (received, odd) in received.iter().zip(&odd) {
            let (received, odd) = (normal(received, Form::Text), normal(odd, Form::Text));
            assert_eq!(received, odd, "{id}");
        }
    }
}

#[tokio::test]
async fn elements_that_are_none_keep_their_places() {
    for (operation, list, example) in pages() {
        let mut elements: Vec<Value> = odd_values().to_vec();
        elements.extend(example[list].as_array().expect("a list").clone());
        let received = receive(operation.id(), &json!({list: elements})).await;
        let received = received.expect("a page");
        assert_eq!(received.len(), elements.len(), "{}", operation.id());
        for (received, element) in received.iter().zip(&elements).skip(odd_values().len()) {
            assert_eq!(normal(received, Form::Typed), normal(element, Form::Typed));
        }
    }
}

#[tokio::test]
async fn a_page_with_one_odd_member_is_a_page_and_keeps_every_value() {
    for (operation, list, example) in pages() {
        let id = operation.id();
        let count = example[list].as_array().map(Vec::len).expect("a list");
        for odd in mutants(example) {
            let reading = read(id, 200, &odd).await.expect("a page");
            let expected = odd[list].as_array().map_or(0, Vec::len);
            assert_eq!(reading.items.len(), expected, "{id}: {odd}");
            let (written, odd) = (&reading.written, normal(&odd, Form::Text));
            assert_eq!(normal(written, Form::Text), odd, "{id}");
        }
        let total = operation.value["x-pagination"]["total"].as_str();
        for (total, odd) in total
            .into_iter()
            .flat_map(|total| odd_values().map(|odd| (total, odd)))
        {
            let mut page = example.clone();
            page[total] = odd;
            let received = receive(id, &page).await.expect("a page");
            assert_eq!(received.len(), count, "{id}: {page}");
        }
    }
}

#[tokio::test]
async fn what_is_no_object_at_all_is_no_page() {
    for (operation, ..) in pages() {
        for odd in odd_values().iter().filter(|value| !value.is_object()) {
            let error = receive(operation.id(), odd).await.expect_err("no page");
            assert!(
                error.is_decode() && error.may_have_executed(),
                "{odd}: {error}"
            );
            assert_eq!(error.operation(), Some(operation.id()));
            assert_eq!(error.request_id(), Some("one-shot"));
        }
    }
}

#[tokio::test]
async fn the_odds_and_ends_of_one_page_can_be_read_through_its_fields() {
    let server = OneShot::start(
        json!({
            "count": "4",
            "jobs": [
                {"job_id": "1", "name": "one", "state": "HIBERNATING", "create_time": "yesterday"},
                {"job_id": "2", "state": "TRAINING", "tags": null, "brand_new": {"a": 1}},
                {"job_id": "3", "name": null, "state": null, "is_flexus": "maybe"},
                {"job_id": "4", "name": "four", "state": "JOB_FINISH", "tags": ["a"]},
            ],
        })
        .to_string(),
    );
    let client = builder(&server.url).build().expect("complete");
    let page = client
        .list_2d_model_training_job()
        .send()
        .await
        .expect("a page");
    let [one, two, three, four] = &page.jobs[..] else {
        panic!("four jobs, not {}", page.jobs.len());
    };
    assert_eq!(page.count, Some(4));

    assert!(!one.state.is_known());
    assert_eq!(
        (one.state.as_str(), one.state.phase()),
        ("HIBERNATING", None)
    );
    let time = one.create_time.as_ref().expect("it is kept");
    assert_eq!((time.as_str(), time.to_system_time()), ("yesterday", None));

    assert_eq!((two.name.as_str(), two.tags.len()), ("", 0));
    assert_eq!(two.extra.get("brand_new"), Some(&json!({"a": 1})));

    assert_eq!((three.name.as_str(), three.state.as_str()), ("", ""));
    assert_eq!(
        (three.is_flexus, three.extra.get("is_flexus")),
        (None, Some(&json!("maybe")))
    );

    assert_eq!(
        (four.name.as_str(), &four.tags[..]),
        ("four", &["a".to_owned()][..])
    );
    assert!(four.extra.is_empty());
}
