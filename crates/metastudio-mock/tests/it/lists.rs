//! Lists: selecting, ordering, paging, and the fields of elements.

use std::collections::{HashMap, HashSet};

use crate::support::{PICTURES, Request, TRAINING, VIDEOS, column, get, noon, server};
use metastudio_mock::MockServer;
use serde_json::{Value, json};

/// The count of a list, and the stored elements that its filter should find.
fn count(server: &MockServer, below: &str) -> u64 {
    get(server, below)["count"].as_u64().unwrap()
}

fn stored(server: &MockServer, resource: &str, test: impl Fn(&Value) -> bool) -> u64 {
    let items = server.items(resource).unwrap();
    items.iter().filter(|item| test(item)).count() as u64
}

#[test]
fn pages_have_the_total_count() {
    let server = server();
    let response = Request::get(&server, TRAINING)
        .sign(&server, server.credentials(), noon())
        .send(&server);
    assert_eq!(response.status, 200);
    assert_eq!(response.header("content-type"), Some("application/json"));
    assert_eq!(
        response.header("date"),
        Some("Tue, 11 Mar 2025 12:00:00 GMT")
    );
    assert_eq!(response.header("x-request-id").map(str::len), Some(32));
    let page = response.json();
    assert_eq!(page["jobs"].as_array().map(Vec::len), Some(10));
    assert_eq!(page["count"], server.items("training-job").unwrap().len());
}

#[test]
fn the_world_has_elements_in_every_state() {
    let server = server();
    let mut states: HashMap<String, usize> = HashMap::new();
    for job in server.items("training-job").unwrap() {
        *states
            .entry(job["state"].as_str().unwrap().to_owned())
            .or_default() += 1;
    }
    assert!(
        states.len() >= 52 && states.values().all(|count| *count >= 6),
        "{states:?}"
    );
    assert!(server.items("video-job").unwrap().len() >= 120);
    assert!(server.items("picture-modeling-job").unwrap().len() >= 120);
}

#[test]
fn pages_are_contiguous() {
    let server = server();
    let mut seen = Vec::new();
    for offset in (0..).step_by(100) {
        let page = get(&server, &format!("{TRAINING}?limit=100&offset={offset}"));
        let ids = column(&page["jobs"], "job_id");
        if ids.is_empty() {
            assert_eq!(page["count"], seen.len());
            break;
        }
        seen.extend(ids);
    }
    let distinct: HashSet<String> = seen.iter().map(Value::to_string).collect();
    assert_eq!(distinct.len(), seen.len());
    assert_eq!(seen.len(), server.items("training-job").unwrap().len());
    let page = get(&server, &format!("{TRAINING}?limit=3&offset=5"));
    assert_eq!(column(&page["jobs"], "job_id"), &seen[5..8]);
    let beyond = get(&server, &format!("{TRAINING}?offset=2147483647"));
    assert_eq!(
        (&beyond["jobs"], &beyond["count"]),
        (&json!([]), &json!(seen.len()))
    );
}

#[test]
fn lists_are_ordered_by_creation_by_default() {
    let server = server();
    let sorted = |query: &str, field: &str, descending: bool| {
        let page = get(&server, &format!("{TRAINING}?limit=100{query}"));
        let values = column(&page["jobs"], field);
        let ordered = values.windows(2).all(|pair| {
            let (a, b) = (pair[0].as_str().unwrap(), pair[1].as_str().unwrap());
            if descending { a >= b } else { a <= b }
        });
        assert!(ordered, "{query}: {values:?}");
    };
    sorted("", "create_time", false);
    sorted("&sort_dir=asc", "create_time", false);
    sorted("&sort_dir=desc", "create_time", true);
    sorted("&sort_key=update_time", "last_update_time", false);
    sorted(
        "&sort_key=update_time&sort_dir=desc",
        "last_update_time",
        true,
    );
    // A sort key need not be in the response.
    let page = get(
        &server,
        &format!("{TRAINING}?limit=100&sort_key=asset_order"),
    );
    let mut orders = Vec::new();
    for id in column(&page["jobs"], "job_id") {
        let job = server
            .item("training-job", id.as_str().unwrap())
            .unwrap()
            .unwrap();
        orders.push(job["asset_order"].as_u64().unwrap());
    }
    assert!(orders.is_sorted(), "{orders:?}");
    assert!(page["jobs"][0].get("asset_order").is_none());
}

#[test]
fn equal_elements_are_ordered_by_id() {
    let server = server();
    server.clear("training-job").unwrap();
    for id in ["b", "c", "a"] {
        let job = json!({"job_id": id, "state": "TRAINING", "create_time": "2025-01-01T00:00:00Z"});
        server.insert("training-job", job).unwrap();
    }
    for query in ["", "?sort_dir=desc"] {
        let page = get(&server, &format!("{TRAINING}{query}"));
        assert_eq!(column(&page["jobs"], "job_id"), ["a", "b", "c"], "{query}");
    }
}

#[test]
fn every_filter_matches_some_but_not_all_elements() {
    let server = server();
    let job = |test: &dyn Fn(&Value) -> bool| {
        let items = server.items("training-job").unwrap();
        items.into_iter().find(|item| test(item)).unwrap()
    };
    let tagged = job(&|job| job["tags"].as_array().is_some_and(|tags| !tags.is_empty()));
    let named = job(&|job| !job["name"].as_str().unwrap().is_ascii());
    let encode =
        |value: &Value| huaweicloud_auth::encode_component(value.as_str().unwrap()).into_owned();
    let queries = [
        "state=TRAINING".to_owned(),
        "state=TRAINING,JOB_FINISH".to_owned(),
        "create_since=2025-01-01T00:00:00Z".to_owned(),
        "create_until=2025-01-01T00:00:00Z".to_owned(),
        "update_since=2025-01-01T00:00:00Z".to_owned(),
        "update_until=2025-01-01T08:00:00%2B08:00".to_owned(),
        "batch_name=spring".to_owned(),
        format!("tag={}", encode(&tagged["tags"][0])),
        format!("job_id={}", encode(&tagged["job_id"])),
        format!("name={}", encode(&named["name"])),
        "model_resolution=4K".to_owned(),
        "is_flexus=true".to_owned(),
        "is_flexus=false".to_owned(),
        "is_live_copy=true".to_owned(),
        "is_ondemand_resource=false".to_owned(),
        "train_location=cn-east-3".to_owned(),
    ];
    let all = count(&server, TRAINING);
    for query in queries {
        let found = count(&server, &format!("{TRAINING}?{query}"));
        assert!(0 < found && found < all, "{query} finds {found}");
    }
    assert_eq!(
        count(&server, &format!("{TRAINING}?query_project_id=another")),
        0
    );
    let own = format!("{TRAINING}?query_project_id={}", server.project_id());
    assert!(count(&server, &own) > 0);
    for query in [
        "create_since=2025-03-01T00:00:00Z",
        "state=SUCCEED",
        "sort_key=update_time",
    ] {
        let found = count(&server, &format!("{PICTURES}?{query}"));
        assert!(found > 0, "{query}");
    }
}

#[test]
fn filters_select_matching_elements_and_combine() {
    let server = server();
    let expected = stored(&server, "training-job", |job| {
        (job["state"] == "TRAINING" || job["state"] == "JOB_FINISH") && job["is_flexus"] == false
    });
    for states in [
        "state=TRAINING%2CJOB_FINISH",
        "state=TRAINING&state=JOB_FINISH",
    ] {
        let found = count(&server, &format!("{TRAINING}?{states}&is_flexus=false"));
        assert_eq!(found, expected, "{states}");
    }
    // Values that nobody knows match nothing.
    assert_eq!(
        count(&server, &format!("{TRAINING}?state=CREATING,PUBLISHED")),
        0
    );
    let one = count(&server, &format!("{TRAINING}?state=CREATING,TRAINING"));
    assert_eq!(
        one,
        stored(&server, "training-job", |job| job["state"] == "TRAINING")
    );
    // Parameters that nobody knows are ignored; an empty list of values is none.
    let all = count(&server, TRAINING);
    assert_eq!(count(&server, &format!("{TRAINING}?unknown=1&state=")), all);
}

#[test]
fn times_are_instants_and_bounds_are_inclusive() {
    let server = server();
    server.clear("training-job").unwrap();
    let job = json!({"job_id": "1", "state": "TRAINING", "create_time": "2025-01-01T00:00:00Z"});
    server.insert("training-job", job).unwrap();
    for (query, expected) in [
        ("create_since=2025-01-01T00:00:00Z", 1),
        ("create_until=2025-01-01T00:00:00Z", 1),
        ("create_since=2025-01-01T08:00:00%2B08:00", 1),
        ("create_since=2025-01-01T08:00:01%2B08:00", 0),
        ("create_until=2024-12-31T23:59:59.999Z", 0),
        // The job has no time of update.
        ("update_since=1970-01-01T00:00:00Z", 0),
    ] {
        assert_eq!(
            count(&server, &format!("{TRAINING}?{query}")),
            expected,
            "{query}"
        );
    }
}

#[test]
fn the_video_list_defaults_to_the_last_month() {
    let server = server();
    let recent = stored(&server, "video-job", |job| {
        job["create_time"].as_str().unwrap() >= "2025-02-09T12:00:00Z"
    });
    let all = server.items("video-job").unwrap().len() as u64;
    assert!(0 < recent && recent < all);
    assert_eq!(count(&server, VIDEOS), recent);
    assert_eq!(
        count(
            &server,
            &format!("{VIDEOS}?create_since=2000-01-01T00:00:00Z")
        ),
        all
    );
    assert_eq!(
        count(
            &server,
            &format!("{VIDEOS}?create_until=2100-01-01T00:00:00Z")
        ),
        all
    );
}

#[test]
fn fuzzy_fields_match_substrings_ignoring_case() {
    let server = server();
    let ever = "create_since=2000-01-01T00:00:00Z";
    let expected = stored(&server, "video-job", |job| {
        let name = job
            .pointer("/output_asset_config/asset_name")
            .and_then(Value::as_str);
        name.is_some_and(|name| name.to_lowercase().contains("sale"))
    });
    assert!(expected > 1);
    for fields in [
        "fuzzy_query_field=asset_name",
        "fuzzy_query_field=script_id&fuzzy_query_field=asset_name",
        "fuzzy_query_field=script_id%2Casset_name",
        "fuzzy_query_field=nonsense,asset_name",
    ] {
        let below = format!("{VIDEOS}?{ever}&asset_name=SALE&{fields}");
        assert_eq!(count(&server, &below), expected, "{fields}");
    }
    assert_eq!(
        count(&server, &format!("{VIDEOS}?{ever}&asset_name=SALE")),
        0
    );
    let other = format!("{VIDEOS}?{ever}&asset_name=SALE&fuzzy_query_field=script_id");
    assert_eq!(count(&server, &other), 0);
}

#[test]
fn hidden_fields_can_be_filtered_but_are_not_returned() {
    let server = server();
    let jobs = server.items("video-job").unwrap();
    let script = jobs[0]["script_id"].as_str().unwrap();
    let below = format!("{VIDEOS}?create_since=2000-01-01T00:00:00Z&limit=100&script_id={script}");
    let page = get(&server, &below);
    assert_eq!(
        page["count"],
        stored(&server, "video-job", |job| job["script_id"] == script)
    );
    assert!(
        page["jobs"]
            .as_array()
            .unwrap()
            .iter()
            .all(|job| job.get("script_id").is_none())
    );
}

#[test]
fn lists_can_be_filtered_by_several_ids() {
    let server = server();
    let jobs = server.items("video-job").unwrap();
    let (one, two) = (
        jobs[0]["job_id"].as_str().unwrap(),
        jobs[1]["job_id"].as_str().unwrap(),
    );
    let below =
        format!("{VIDEOS}?create_since=2000-01-01T00:00:00Z&job_ids={one}&job_ids={two}&job_ids=x");
    assert_eq!(count(&server, &below), 2);
}

#[test]
fn equal_seeds_create_equal_worlds() {
    let worlds = [0, 0, 1].map(|seed| {
        let server = crate::support::builder().seed(seed).start().unwrap();
        let first = Request::get(&server, "unknown").send(&server);
        let id = first.header("x-request-id").unwrap().to_owned();
        (server.items("video-job").unwrap(), id)
    });
    assert_eq!(worlds[0], worlds[1]);
    assert_ne!(worlds[0].0, worlds[2].0);
    assert_ne!(worlds[0].1, worlds[2].1);
}
