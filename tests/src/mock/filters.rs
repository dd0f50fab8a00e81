//! Filters: each selects what the contract says that it selects, and nothing else.

use std::collections::BTreeSet;

use metastudio::{
    Page, Pages,
    types::{ModelResolution, PictureModelingState, TrainingJobState, VideoJobState, VideoJobType},
};
use serde_json::Value;

use super::{PICTURE, TRAINING, VIDEO, World, ids, read};
use crate::support::contract::operation;

/// A time in the middle of those that elements of the server have.
const TIME: &str = "2025-02-20T00:00:00Z";

/// One operation's filters under test, on a server of their own.
struct Filters {
    world: World,
    operation: &'static str,
    all: Vec<Value>,
}

impl Filters {
    fn of(operation: &'static str, resource: &str) -> Self {
        let world = World::new();
        let all = world.all(resource);
        Self {
            world,
            operation,
            all,
        }
    }

    /// A value of a text member, from the first element that has it.
    fn sample(&self, pointer: &str) -> String {
        let mut elements = self.all.iter();
        let value = elements.find_map(|element| element.pointer(pointer)?.as_str());
        value
            .unwrap_or_else(|| panic!("no element has {pointer}"))
            .to_owned()
    }

    /// The pages hold those elements that pass; which are some, and not all.
    async fn select<P: Page>(&self, pages: Pages<P>, passes: impl Fn(&Value) -> bool) {
        let expected: Vec<&Value> = self.all.iter().filter(|element| passes(element)).collect();
        let (some, all) = (expected.len(), self.all.len());
        let shown = format!("{}: {pages:?}", self.operation);
        assert!(
            some > 0 && some < all,
            "{shown}: {some} of {all} cannot tell"
        );
        let found = read(self.operation, pages).await;
        assert_eq!(ids(&found), ids(expected), "{shown}");
    }

    /// Every filter of the contract was in some request.
    fn are_complete(&self) {
        let requests = self.world.server.requests();
        let queries = requests
            .iter()
            .filter_map(|request| request.query.as_deref());
        let pairs = queries.flat_map(|query| query.split('&'));
        let used: BTreeSet<&str> = pairs
            .filter_map(|pair| Some(pair.split_once('=')?.0))
            .collect();
        for parameter in operation(self.operation).parameters() {
            let name = parameter["name"].as_str().expect("a name");
            let is_filter = parameter.get("x-filter").is_some();
            assert!(
                !is_filter || used.contains(name),
                "{}: {name} is not tested",
                self.operation
            );
        }
    }
}

/// The text of a member; empty if there is none.
fn text<'a>(element: &'a Value, pointer: &str) -> &'a str {
    element
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// Whether a list holds a text.
fn holds(element: &Value, member: &str, wanted: &str) -> bool {
    let mut values = element[member].as_array().into_iter().flatten();
    values.any(|value| value == wanted)
}

/// Whether a member tells a time that is at a time or on that side of it. All are in UTC, and alike.
fn is_since(element: &Value, pointer: &str) -> bool {
    text(element, pointer) >= TIME
}

fn is_until(element: &Value, pointer: &str) -> bool {
    let time = text(element, pointer);
    !time.is_empty() && time <= TIME
}

#[tokio::test]
async fn filters_of_training_jobs() {
    let filters = Filters::of("List2dModelTrainingJob", TRAINING);
    // Some jobs belong to another project than the one that is called for.
    let mut job = filters.all[0].clone();
    job["job_id"] = "elsewhere".into();
    job["project_id"] = "another-project".into();
    filters.world.server.insert(TRAINING, job).expect("a job");
    let all = filters.world.all(TRAINING);
    let filters = Filters { all, ..filters };

    let list = || filters.world.client.list_2d_model_training_job().limit(100);
    let states = [TrainingJobState::Training, TrainingJobState::JobFinish];
    let wanted = states.each_ref().map(TrainingJobState::as_str);
    let select = filters.select(list().state(states.clone()).pages(), |job| {
        wanted.contains(&text(job, "/state"))
    });
    select.await;
    for project in ["another-project", &filters.sample("/project_id")] {
        let pages = list().query_project_id(project).pages();
        filters
            .select(pages, |job| text(job, "/project_id") == project)
            .await;
    }
    let batch = filters.sample("/batch_name");
    let pages = list().batch_name(&*batch).pages();
    filters
        .select(pages, |job| text(job, "/batch_name") == batch)
        .await;
    let tag = filters.sample("/tags/0");
    filters
        .select(list().tag(&*tag).pages(), |job| holds(job, "tags", &tag))
        .await;
    let id = filters.sample("/job_id");
    filters
        .select(list().job_id(&*id).pages(), |job| {
            text(job, "/job_id") == id
        })
        .await;
    let name = filters.sample("/name");
    filters
        .select(list().name(&*name).pages(), |job| {
            text(job, "/name") == name
        })
        .await;
    let pages = list().model_resolution(ModelResolution::N4k).pages();
    filters
        .select(pages, |job| text(job, "/model_resolution") == "4K")
        .await;
    let location = filters.sample("/optional_training_location/0");
    let pages = list().train_location(&*location).pages();
    filters
        .select(pages, |job| {
            holds(job, "optional_training_location", &location)
        })
        .await;
    for is in [true, false] {
        filters
            .select(list().is_flexus(is).pages(), |job| job["is_flexus"] == is)
            .await;
        filters
            .select(list().is_live_copy(is).pages(), |job| {
                job["is_live_copy"] == is
            })
            .await;
        let pages = list().is_ondemand_resource(is).pages();
        filters
            .select(pages, |job| job["is_ondemand_resource"] == is)
            .await;
    }
    let created = "/create_time";
    filters
        .select(list().create_since(TIME).pages(), |job| {
            is_since(job, created)
        })
        .await;
    filters
        .select(list().create_until(TIME).pages(), |job| {
            is_until(job, created)
        })
        .await;
    let updated = "/last_update_time";
    filters
        .select(list().update_since(TIME).pages(), |job| {
            is_since(job, updated)
        })
        .await;
    filters
        .select(list().update_until(TIME).pages(), |job| {
            is_until(job, updated)
        })
        .await;
    filters.are_complete();
}

#[tokio::test]
async fn filters_of_videos() {
    let filters = Filters::of("ListDigitalHumanVideo", VIDEO);
    let recent = || filters.world.client.list_digital_human_video().limit(100);
    let list = || recent().create_since("1970-01-01T00:00:00Z");
    let states = [VideoJobState::Succeed, VideoJobState::Block];
    let wanted = states.each_ref().map(VideoJobState::as_str);
    let select = filters.select(list().state(states.clone()).pages(), |job| {
        wanted.contains(&text(job, "/state"))
    });
    select.await;
    let script = filters.sample("/script_id");
    let pages = list().script_id(&*script).pages();
    filters
        .select(pages, |job| text(job, "/script_id") == script)
        .await;
    let name = filters.sample("/output_asset_config/asset_name");
    let asset = "/output_asset_config/asset_name";
    let pages = list().asset_name(&*name).pages();
    filters.select(pages, |job| text(job, asset) == name).await;
    let job_type = VideoJobType::N2dDigitalHumanVideo;
    let pages = list().job_type(job_type.clone()).pages();
    filters
        .select(pages, |job| text(job, "/job_type") == job_type.as_str())
        .await;
    let id = filters.sample("/job_id");
    filters
        .select(list().job_id(&*id).pages(), |job| {
            text(job, "/job_id") == id
        })
        .await;
    let some: Vec<&str> = filters
        .all
        .iter()
        .take(3)
        .map(|job| text(job, "/job_id"))
        .collect();
    let pages = list().job_ids(some.iter().copied()).pages();
    filters
        .select(pages, |job| some.contains(&text(job, "/job_id")))
        .await;
    let created = "/create_time";
    filters
        .select(recent().create_since(TIME).pages(), |job| {
            is_since(job, created)
        })
        .await;
    filters
        .select(recent().create_until(TIME).pages(), |job| {
            is_until(job, created)
        })
        .await;
    filters.are_complete();
}

#[tokio::test]
async fn filters_of_picture_modelings() {
    let filters = Filters::of("ListPictureModelingJobs", PICTURE);
    let list = || filters.world.client.list_picture_modeling_jobs().limit(100);
    let pages = list().state([PictureModelingState::PartialSucceed]).pages();
    filters
        .select(pages, |job| text(job, "/state") == "PARTIAL_SUCCEED")
        .await;
    let began = "/start_time";
    filters
        .select(list().create_since(TIME).pages(), |job| {
            is_since(job, began)
        })
        .await;
    filters
        .select(list().create_until(TIME).pages(), |job| {
            is_until(job, began)
        })
        .await;
    filters.are_complete();
}

#[tokio::test]
async fn filters_combine() {
    let filters = Filters::of("List2dModelTrainingJob", TRAINING);
    let list = filters.world.client.list_2d_model_training_job().limit(100);
    let pages = list.is_flexus(true).create_until(TIME).pages();
    let passes = |job: &Value| job["is_flexus"] == true && is_until(job, "/create_time");
    filters.select(pages, passes).await;
}

#[tokio::test]
async fn a_fuzzy_field_matches_a_part_and_only_that_field() {
    let filters = Filters::of("ListDigitalHumanVideo", VIDEO);
    let list = || {
        let list = filters.world.client.list_digital_human_video().limit(100);
        list.create_since("1970-01-01T00:00:00Z")
    };
    let asset = "/output_asset_config/asset_name";
    let name = filters.sample(asset);
    let part: String = name.chars().take(name.chars().count() / 2).collect();
    let pages = list()
        .asset_name(&*part)
        .fuzzy_query_field(["asset_name"])
        .pages();
    let part = part.to_lowercase();
    filters
        .select(pages, |job| text(job, asset).to_lowercase().contains(&part))
        .await;
    let pages = list()
        .asset_name(&*part)
        .fuzzy_query_field(["script_id"])
        .pages();
    assert_eq!(read(filters.operation, pages).await, Vec::<Value>::new());
}

#[tokio::test]
async fn videos_are_those_of_the_last_month_unless_a_time_is_given() {
    let filters = Filters::of("ListDigitalHumanVideo", VIDEO);
    let list = filters.world.client.list_digital_human_video().limit(100);
    let month_ago = "2025-02-09T12:00:00Z";
    filters
        .select(list.pages(), |job| text(job, "/create_time") >= month_ago)
        .await;
}
