//! Responses that violate the contract are decoded: every element of a page is returned, and every value is
//! kept.

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

/// Returns values that replace others, with the wrong type for most fields.
fn unexpected_values() -> [Value; 6] {
    [
        Value::Null,
        json!("unexpected"),
        json!(7.5),
        json!(true),
        json!({"unexpected": [1]}),
        json!(["unexpected", 7, null]),
    ]
}

/// Returns variants of a value with one change each: a field removed, replaced or added, at any depth.
fn mutants(value: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    match value {
        Value::Object(fields) => {
            for name in fields.keys() {
                let mut without = fields.clone();
                without.remove(name);
                all.push(without.into());
            }
            let mut with = fields.clone();
            with.insert("brand_new".to_owned(), json!({"a": [1, null]}));
            all.push(with.into());
            for (name, value) in fields {
                for mutant in unexpected_values().into_iter().chain(mutants(value)) {
                    let mut with = fields.clone();
                    with.insert(name.clone(), mutant);
                    all.push(with.into());
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                for mutant in unexpected_values().into_iter().chain(mutants(item)) {
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

/// Returns the operations with pages of objects, with the name of the list and an example.
fn pages() -> Vec<(Operation, &'static str, &'static Value)> {
    let pages = operations().into_iter().filter_map(|operation| {
        let items = operation.value["x-pagination"]["items"].as_str()?;
        let example = operation.success().expect("a list has an example");
        let is_object = example[items][0].is_object();
        is_object.then_some((operation, items, example))
    });
    pages.collect()
}

/// Decodes a body as a page, and returns the encoded elements.
async fn receive(operation: &str, body: &Value) -> Result<Vec<Value>, Error> {
    let server = OneShot::start(body.to_string());
    let client = builder(&server.url).build().expect("complete");
    let page = call(&client, operation, example(operation)).await?;
    Ok(page.items().expect("a page"))
}

#[tokio::test]
async fn an_element_with_an_unexpected_field_keeps_every_value() {
    for (operation, list, example) in pages() {
        let id = operation.id();
        let originals = example[list].as_array().expect("a list");
        let changed: Vec<Value> = originals.iter().flat_map(mutants).collect();
        assert!(changed.len() > 20, "{id}: only {} variants", changed.len());
        let received = receive(id, &json!({list: changed})).await.expect("a page");
        assert_eq!(received.len(), changed.len(), "{id}");
        for (received, changed) in received.iter().zip(&changed) {
            let (received, changed) = (normal(received, Form::Text), normal(changed, Form::Text));
            assert_eq!(received, changed, "{id}");
        }
    }
}

#[tokio::test]
async fn elements_of_another_type_do_not_shift_the_others() {
    for (operation, list, example) in pages() {
        let mut elements: Vec<Value> = unexpected_values().to_vec();
        elements.extend(example[list].as_array().expect("a list").clone());
        let received = receive(operation.id(), &json!({list: elements})).await;
        let received = received.expect("a page");
        assert_eq!(received.len(), elements.len(), "{}", operation.id());
        for (received, element) in received
            .iter()
            .zip(&elements)
            .skip(unexpected_values().len())
        {
            assert_eq!(normal(received, Form::Typed), normal(element, Form::Typed));
        }
    }
}

#[tokio::test]
async fn a_page_with_an_unexpected_field_keeps_every_value() {
    for (operation, list, example) in pages() {
        let id = operation.id();
        let count = example[list].as_array().map(Vec::len).expect("a list");
        for changed in mutants(example) {
            let reading = read(id, 200, &changed).await.expect("a page");
            let expected = changed[list].as_array().map_or(0, Vec::len);
            assert_eq!(reading.items.len(), expected, "{id}: {changed}");
            let (written, changed) = (&reading.written, normal(&changed, Form::Text));
            assert_eq!(normal(written, Form::Text), changed, "{id}");
        }
        let total = operation.value["x-pagination"]["total"].as_str();
        for (total, value) in total
            .into_iter()
            .flat_map(|total| unexpected_values().map(|value| (total, value)))
        {
            let mut page = example.clone();
            page[total] = value;
            let received = receive(id, &page).await.expect("a page");
            assert_eq!(received.len(), count, "{id}: {page}");
        }
    }
}

#[tokio::test]
async fn bodies_other_than_objects_are_decode_errors() {
    for (operation, ..) in pages() {
        for body in unexpected_values()
            .iter()
            .filter(|value| !value.is_object())
        {
            let error = receive(operation.id(), body).await.expect_err("no page");
            assert!(
                error.is_decode() && error.may_have_executed(),
                "{body}: {error}"
            );
            assert_eq!(error.operation(), Some(operation.id()));
            assert_eq!(error.request_id(), Some("one-shot"));
        }
    }
}

#[tokio::test]
async fn unexpected_values_of_a_page_can_be_read_through_its_fields() {
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
    let time = one.create_time.as_ref().expect("the text of the time");
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
