//! Combined filters, and filters with special rules. The lists test each filter alone.

use metastudio::{Page, Pages};
use serde_json::Value;

use super::{TRAINING, VIDEO, World, ids, read};

/// A time in the middle of those of the server's elements.
const TIME: &str = "2025-02-20T00:00:00Z";

/// The filters of one operation, with a server.
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

    /// Returns the value of a text field, from the first element that has it.
    fn sample(&self, pointer: &str) -> String {
        let mut elements = self.all.iter();
        let value = elements.find_map(|element| element.pointer(pointer)?.as_str());
        value
            .unwrap_or_else(|| panic!("no element has {pointer}"))
            .to_owned()
    }

    /// Checks that the pages contain exactly the elements that pass, which are some but not all.
    async fn check<P: Page>(&self, pages: Pages<P>, passes: impl Fn(&Value) -> bool) {
        let expected: Vec<&Value> = self.all.iter().filter(|element| passes(element)).collect();
        let (some, all) = (expected.len(), self.all.len());
        let shown = format!("{}: {pages:?}", self.operation);
        assert!(
            some > 0 && some < all,
            "{shown}: {some} of {all} pass, which tests nothing"
        );
        let found = read(self.operation, pages).await;
        assert_eq!(ids(&found), ids(expected), "{shown}");
    }
}

/// Returns the text of a field; empty if it is absent.
fn text<'a>(element: &'a Value, pointer: &str) -> &'a str {
    element
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// Returns whether the time in a field is at or before [`TIME`]. All times have the same format, in UTC.
fn is_until(element: &Value, pointer: &str) -> bool {
    let time = text(element, pointer);
    !time.is_empty() && time <= TIME
}

#[tokio::test]
async fn filters_combine() {
    let filters = Filters::of("List2dModelTrainingJob", TRAINING);
    let list = filters.world.client.list_2d_model_training_job();
    let pages = list.is_flexus(true).create_until(TIME).pages();
    let passes = |job: &Value| job["is_flexus"] == true && is_until(job, "/create_time");
    filters.check(pages, passes).await;
}

#[tokio::test]
async fn a_fuzzy_query_matches_a_part_of_the_named_field_only() {
    let filters = Filters::of("ListDigitalHumanVideo", VIDEO);
    let list = || {
        let list = filters.world.client.list_digital_human_video();
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
        .check(pages, |job| text(job, asset).to_lowercase().contains(&part))
        .await;
    let pages = list()
        .asset_name(&*part)
        .fuzzy_query_field(["script_id"])
        .pages();
    assert_eq!(read(filters.operation, pages).await, Vec::<Value>::new());
}

#[tokio::test]
async fn videos_of_the_last_month_are_listed_by_default() {
    let filters = Filters::of("ListDigitalHumanVideo", VIDEO);
    let list = filters.world.client.list_digital_human_video();
    let month_ago = "2025-02-09T12:00:00Z";
    filters
        .check(list.pages(), |job| text(job, "/create_time") >= month_ago)
        .await;
}
