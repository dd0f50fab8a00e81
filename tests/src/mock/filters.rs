//! Filters together, and what only one operation has. Each filter alone is tested with the lists.

use metastudio::{Page, Pages};
use serde_json::Value;

use super::{TRAINING, VIDEO, World, ids, read};

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
}

/// The text of a member; empty if there is none.
fn text<'a>(element: &'a Value, pointer: &str) -> &'a str {
    element
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// Whether a member tells a time that is at a time or before it. All are in UTC, and alike.
fn is_until(element: &Value, pointer: &str) -> bool {
    let time = text(element, pointer);
    !time.is_empty() && time <= TIME
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
